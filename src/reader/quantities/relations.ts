// Joins neighbours: the two ends of a range, numbers that share a unit, a value and the one that it replaces.
import { readBoundBefore, wordBefore } from './bounds.ts'
import type { Candidate } from './candidate.ts'
import { followsName } from './exclusions.ts'
import { joinRanges } from './ranges.ts'
import { tieReplaced } from './replaced-values.ts'
import { shareBehindBracket, shareUnits, shareWithPart } from './shared-units.ts'

/** Joins the scanner's candidates; gives those that remain, in order. */
export function relate(text: string, candidates: readonly Candidate[], nameEnds?: ReadonlySet<number>): Candidate[] {
  for (const candidate of candidates) {
    const { bound, start } = readBoundBefore(text, candidate.start, candidate.kind === 'time')
    candidate.bound = bound ?? (candidate.plus ? 'at_least' : undefined)
    candidate.boundStart = start
  }
  const joined = joinRanges(text, candidates)
  shareUnits(text, joined)
  shareBehindBracket(text, joined)
  shareWithPart(text, joined)
  tieReplaced(text, joined)
  return joined.filter((candidate) => candidate.unit !== '' || remains(text, candidate, nameEnds))
}

/** Of numbers without unit: a small number word must stand alone, digits must not be the number of a name. */
function remains(text: string, candidate: Candidate, nameEnds?: ReadonlySet<number>): boolean {
  if (candidate.weak) return candidate.number >= 2 && standsAlone(text, candidate, nameEnds)
  return candidate.scaled || !followsName(text, candidate) || (nameEnds?.has(candidate.numberStart - 1) === true && candidate.lead > 1)
}

const soloOpeners = new Set(['auf', 'to', 'at', 'bei', 'um', 'by', 'statt', 'for', 'für', 'über', 'mit', 'nur', 'only', 'just'])

/** A small number word without a unit counts only at the end of its clause, behind a preposition or a name: „und kommt auf acht.“, „der in Barber Lake zehn.“ */
function standsAlone(text: string, candidate: Candidate, nameEnds?: ReadonlySet<number>): boolean {
  const next = text.charCodeAt(candidate.end)
  if (candidate.scaled) return false
  const ended = next === 0x2e || next === 0x2c || next === 0x3b || next === 0x29 || candidate.end === text.length
  return ended && (soloOpeners.has(wordBefore(text, candidate.start)) || nameEnds?.has(candidate.start - 1) === true)
}
