// Tells hard-wrapped lines, which read on, from lines that stand each for itself.
import { largest } from '../extremes.ts'
import type { Line } from './lines.ts'

/** Narrower than this nobody wraps, wider than this nobody wraps by hand or by mailer. */
const narrowest = 50
const widest = 130

/** The width at which the text is wrapped, in characters; 0 when it is not. */
export function usualWidth(text: string, lines: readonly Line[]): number {
  const widths: number[] = []
  for (const [from, to] of groups(lines)) {
    if (to - from < 3) continue
    const width = largest(lines.slice(from, to).map((line) => line.end - line.from))
    if (width < narrowest || width > widest) continue
    let full = 0
    for (let at = from; at < to - 1; at++) if (isFull(text, lines, at, width)) full++
    if (full >= (to - from - 1) * 0.6) widths.push(width)
  }
  return widths.length === 0 ? 0 : largest(widths)
}

/** Words that no line of its own ends with: "the cloud contract with Microsoft for ⏎ 200 MW". */
const goesOn =
  /(?<![\p{L}])(?:of|to|for|with|in|at|by|from|the|and|or|an?|its|about|über|von|mit|für|auf|bei|der|die|das|dem|den|des|und|oder|zu|zum|zur|im|an|am|ein|einen|einer|eine|rund|etwa|seit|bis|nach)$/u

/** Whether line `at` and the one after it belong to one passage. */
export function joinedWithNext(text: string, lines: readonly Line[], at: number, width: number): boolean {
  const line = lines[at]
  const next = lines[at + 1]
  if (line === undefined || next === undefined || line.start === line.end || next.start === next.end) return false
  const length = line.end - line.from
  if (length > widest) return false
  const last = text.slice(Math.max(line.start, line.end - 2), line.end)
  const readsOn = /^[\p{Ll}(]/u.test(text.slice(next.start, next.start + 2)) && !/[.!?:;]["”“»)]?$/.test(last)
  if (
    length >= narrowest * 0.8 &&
    goesOn.test(text.slice(Math.max(line.start, line.end - 10), line.end)) &&
    /^[\p{L}\d$€(„"]/u.test(text.slice(next.start, next.start + 2))
  )
    return true
  if (width === 0) return readsOn && length >= narrowest * 0.8
  if (readsOn && length >= width * 0.5) return true
  return length >= width * 0.7 && isFull(text, lines, at, width - width * 0.08)
}

/** True when the next line's first word would not have fitted any more. */
function isFull(text: string, lines: readonly Line[], at: number, width: number): boolean {
  const line = lines[at]
  const next = lines[at + 1]
  if (line === undefined || next === undefined) return false
  const word = /^\S+/.exec(text.slice(next.start, Math.min(next.end, next.start + widest)))?.[0].length ?? 0
  return line.end - line.from + 1 + word > width - 3
}

/** Runs of lines without a blank one between them, as [first, after last]. */
function* groups(lines: readonly Line[]): Generator<readonly [from: number, to: number]> {
  let from = 0
  for (let at = 0; at <= lines.length; at++) {
    const line = lines[at]
    if (line !== undefined && line.start < line.end) continue
    if (at > from) yield [from, at]
    from = at + 1
  }
}
