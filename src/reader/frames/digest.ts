// Figures of a round-up of monthly reports that leave their noun to it: "Riot's 412", "CleanSpark dug out 571, down from 602", „Bei Riot waren es 405“.
import type { PartialDate } from '../../base/index.ts'
import { openDates } from '../time/dating.ts'
import { themeOf } from '../time/output-period.ts'
import type { Quantity } from '../quantities/index.ts'
import { sizeOf } from '../quantities-of.ts'
import { groupsOf } from '../subject.ts'
import { conjunctOf, isGap } from './conjunct.ts'
import type { Scene } from './frame.ts'

/** The month that the document goes through, company by company. */
export function digestMonth({ context }: Scene): PartialDate | undefined {
  return themeOf(context.outline)
}

/** The month that an output of a round-up is of: one of its own clause, no other that it is compared with. */
export function monthOfOutput(scene: Scene, quantity: Quantity): PartialDate | undefined {
  const { context, sentence } = scene
  const conjunct = conjunctOf(context, sentence, quantity)
  const own = openDates(sentence).find(
    (date) =>
      date.date.length === 7 &&
      date.period === undefined &&
      date.role !== 'since' &&
      date.start >= conjunct.start &&
      date.end <= quantity.end + 30 &&
      date.end <= conjunct.end &&
      !comparedWith.test(sentence.source.slice(Math.max(conjunct.start, date.start - 30), date.start)),
  )
  return own?.date ?? themeOf(context.outline)
}

const comparedWith =
  /(?<![\p{L}])(?:than|as|since|from|after|before|against|als|seit|wie|nach|gegenüber|vor)\s(?:[\d.,]+\s)?(?:in |im |of |for |für )?(?:the |dem |den )?$/iu

const counter = /^\s*(?:coins?|[Bb]itcoins?|BTC|Stück|Münzen|Coins)(?![A-Za-zÀ-ɏ])/u
/** Compared with a month before: "688 coins, after 731 in March", „803 Stück nach 770“. */
const compared =
  /^\s*(?:coins?|[Bb]itcoins?|BTC|Stück|Münzen|Coins)?\s*[,(]?\s*(?:(?:and |und )?(?:thus |damit )?(?:up|down) from|after|against|compared (?:with|to)|versus|instead of|where it had been|nach|gegenüber|statt|verglichen mit)\s+(?:zuvor |noch |only |nur )?$/iu
/** What an output of a month does, behind "Riot's 412". */
const whatItDid =
  /^\s*(?:$|[.,;:)]|(?:coins?|[Bb]itcoins?|BTC|came|cost|costs|was|were|is|are|meant|mean|fell|took|needed|made|make|marked|mark|beat|compares?|compared|represents?|represented|in|kosteten|waren|war|sind|bedeuten|bedeuteten|entstanden|entsprechen|entsprachen|markieren|fielen|brauchten|kamen|blieben)(?![A-Za-zÀ-ɏ])|(?:more|fewer|mehr|weniger)\s*(?:[.,;]|$|than|als))/u
const minedBehind =
  /^\s*(?:$|[.,;:)](?!\d)|(?:for|on) (?:its|their) own|auf eigene|für eigene|(?:and|und|in|im|by|per|nach|after|against|at)(?![A-Za-zÀ-ɏ]))/u
const owned =
  /^(?:['’]s|['’]|s)?(?:,|:(?:\s\p{Ll}+){0,2})?\s+(?:(?:haul|output|tally|take|total|production|harvest|crop|month|Ausbeute|Ausstoß|Produktion|Ernte) (?:of|came to|was|von|betrug|lag bei)\s+)?$/u

/** Whether a bare number, or one of coins, is what a company of a round-up mined in the month. */
export function isOutput(scene: Scene, quantity: Quantity): boolean {
  const { context, sentence } = scene
  if (digestMonth(scene) === undefined || quantity.superseded || (quantity.unit !== '' && quantity.unit !== 'BTC')) return false
  const size = sizeOf(quantity)
  if (!Number.isInteger(size) || size < 10 || size > 9_999 || quantity.low !== undefined) return false
  if (sentence.dates.some((date) => date.start < quantity.end && quantity.start < date.end)) return false
  const conjunct = conjunctOf(context, sentence, quantity)
  const inside = (cue: 'held' | 'soldCoins') =>
    sentence.cues(cue).some((place) => place.start >= conjunct.start && place.end <= conjunct.end)
  if (inside('soldCoins')) return false
  const behind = sentence.source.slice(quantity.end, Math.min(sentence.end, quantity.end + 60))
  const old = scene.others.find((other) => other.start >= quantity.end && (other.unit === '' || other.unit === 'BTC'))
  const ratio = old?.value === undefined ? 0 : old.value / size
  const replaces =
    (quantity.previous !== undefined && quantity.previous < 10_000) ||
    (old !== undefined && ratio > 0.2 && ratio < 5 && compared.test(sentence.source.slice(quantity.end, old.start)))
  if (
    replaces &&
    !inside('held') &&
    (quantity.unit === 'BTC' || counter.test(behind) || /^\s*[,(]|^\s*(?:after|nach|against)\s/u.test(behind))
  )
    return true
  // "It mined 655 for its own account"
  const mined = sentence.cues('mined').findLast((cue) => cue.end <= quantity.start && cue.start >= conjunct.start)
  if (mined && sentence.distance(mined.end, quantity.start) <= 6 && minedBehind.test(behind)) return true
  const group = groupsOf(context, sentence).findLast((each) => each.end <= quantity.start)
  if (group && group.ids.length === 1 && owned.test(sentence.source.slice(group.end, quantity.boundStart)) && whatItDid.test(behind))
    return true
  // „Bei Riot waren es 405“, "Hive managed 281": nothing said but whose the figure is.
  return (
    quantity.unit === '' &&
    context.focus.told?.draft.attribute === 'bitcoin_production' &&
    conjunct.groups.length === 1 &&
    conjunct.groups[0]?.ids.length === 1 &&
    whatItDid.test(behind) &&
    isGap(sentence, conjunct, { start: quantity.boundStart, end: quantity.boundEnd }, 'bitcoin_production', '')
  )
}
