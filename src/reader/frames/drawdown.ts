// How far a share is below the best it ever fetched, told from the figure, from the summit, or from "since then".
import { dateOf, openDates } from '../time/dating.ts'
import type { Draft } from '../draft.ts'
import type { Quantity } from '../quantities/index.ts'
import { gap, nearest } from '../sentence.ts'
import type { Slice } from '../sentences.ts'
import { groupsOf } from '../subject.ts'
import { stateDay } from '../time/trading-day.ts'
import { brokerPlaces, speakerOf } from '../voices/voice.ts'
import { fill, type Scene } from './frame.ts'

/** The distance from the high that a ratio is, or undefined when it is none. */
export function drawdown(scene: Scene, quantity: Quantity, span: Slice): readonly Draft[] | undefined {
  const { context, sentence } = scene
  const clause = sentence.clause(span.start)
  const words = sentence.source.slice(clause.start, clause.end)
  const behind = /^\s*(?:of|in|der|des|ihrer|seiner)\s[^,;.]{0,30}/u.exec(sentence.source.slice(span.end, clause.end))?.[0] ?? ''
  if ((otherThing.test(sentence.source.slice(clause.start, span.start)) && !shareWord.test(words)) || otherThing.test(behind))
    return undefined
  // "has lost more than half of his stake": a word for a part, of money that somebody put in.
  if (!/\d/.test(quantity.text) && staked.test(sentence.source.slice(span.end, clause.end))) return undefined
  const high = belowHigh(scene, span) ?? fromSummit(scene, span)
  if (!high || Math.abs(quantity.value ?? 2) > 1) return undefined
  const speaker = brokerPlaces(context, sentence).some((place) => place.end <= span.start) ? speakerOf(context, sentence, span) : undefined
  const date = dateOf(context, sentence, span, (mention) => mention.date.length === 10)
  const inside = high.start <= span.end
  const on =
    date?.date ??
    (sentence.quantities.some((other) => other.unit === 'USD' && (other.value ?? 0) < 5000) && !inside
      ? openDates(sentence).find(
          (mention) =>
            mention.date.length === 10 &&
            !sentence.source.slice(Math.min(span.end, mention.end), Math.max(span.start, mention.start)).includes(';'),
        )?.date
      : undefined) ??
    (speaker === undefined ? stateDay(context, sentence) : undefined)
  return fill(
    scene,
    { ...quantity, previous: undefined },
    { attribute: 'drawdown', speaker, sure: 0.94, qualifiers: on === undefined ? {} : { on } },
  )
}

/** "38% below its October high": the high right behind the figure or before it. */
function belowHigh(scene: Scene, span: Slice): Slice | undefined {
  const { sentence } = scene
  const high = nearest(sentence, span, sentence.cues('belowHigh'))
  if (!high || high.cost > 12 || ratioBetween(scene, span, high.place)) return undefined
  const fallen =
    sentence.has('moveDown') ||
    sentence.has('awayFrom') ||
    /below|under|off|less than|lower than|unter|eingebüßt|eingebüsst|short of/i.test(
      sentence.source.slice(high.place.start, high.place.end),
    ) ||
    /eingebüßt|eingebüsst|verloren|gefallen|given (?:up|back)|surrendered|entfernt|fehl(?:t|en)|weniger|shed|lost|mislaid|forfeited|erased|wiped|cut|come off|came off|bled|abgegeben|nachgegeben|abgebröckelt|verspielt|abgeschmolzen|halved|dahingeschmolzen/i.test(
      sentence.text,
    )
  return fallen ? high.place : undefined
}

/** "a gain of 5.5%, and is 12% short of the record": the nearer ratio is the one below the high. */
function ratioBetween(scene: Scene, span: Slice, mark: Slice): boolean {
  return scene.others.some(
    (other) => other.unit === 'ratio' && other.start >= Math.min(mark.end, span.end) && other.end <= Math.max(mark.start, span.start),
  )
}

const staked =
  /^\s*(?:of|von|seine[srn]?|ihre[srn]?|des|vom)\s(?:(?:his|her|their|your|the|seine[srm]?|ihre[srm]?)\s)?(?:\p{Ll}+\s)?(?:stake|money|outlay|investment|capital|Einsatz(?:es)?|Geld(?:es)?|Investments?|Kapitals?)(?![\p{L}])/u

/** Ahead of a summit: looked at from there. */
const seenFrom =
  /(?<![A-Za-zÀ-ɏ])(?:from|since|against|versus|than|below|under|beneath|of|to|von|vom|seit|gegenüber|an|zum|zur|unter|bis|gegen)\s+(?:[^\s,;.:()]+\s+){0,5}$/iu
/** Who came in at the summit. */
const boughtAt =
  /(?<![A-Za-zÀ-ɏ])(?:[Bb]ought|[Gg]ekauft|[Ee]rworben|(?:any|some|every)(?:one|body)|nobody|whoever|those|who|buyers?|investors?|holders?|shareholders?|wer|Wer|Käufer|Anleger|Aktionäre)(?![A-Za-zÀ-ɏ])[^;.]{0,60}(?<![A-Za-zÀ-ɏ])(?:at|near|on|in|am|auf|zum|im|nahe)\s+(?:[^\s,;.:()]+\s+){0,3}$/iu
/** "was worth at its zenith": of the value there, a part is gone. */
const worthAt =
  /(?<![A-Za-zÀ-ɏ])(?:[Oo]f (?:what|the (?:value|price|money))|[Vv]o[nm] (?:dem|Wert|Kurs)|dessen, was)(?![A-Za-zÀ-ɏ])[^;.]{0,60}(?:at|in|am|auf)\s+(?:[^\s,;.:()]+\s+){0,2}$/u
/** Right behind the figure, ahead of a summit. */
const farBelow =
  /^\s*(?:of (?:its|their) \S+ )?(?:[a-zà-ɏ]+\s+){0,3}?(?:below|under|beneath|underneath|off|from|of|short of|shy of|away from|less than|cheaper than|lower than|to|unter|unterhalb|von|vom|weniger als|billiger als|tiefer als|gegenüber|zum|bis zum|bis zur)\s+(?:[^\s,;.:()]+\s+){0,6}$/iu
const since =
  /(?<![A-Za-zÀ-ɏ])(?:since(?: then| that day)?(?=\s+(?:shed|lost|given|fallen|dropped|come|gone|parted|surrendered|slid|been|sunk)|\s*[,;.]|$)|from (?:up )?there|from (?:that|those) (?:heights?|levels?|point|days?)|(?:below|under|beneath) (?:it|that|this)|seitdem|seither|davon|darunter|von dort)(?![A-Za-zÀ-ɏ])/iu
const shareWord =
  /(?<![A-Za-zÀ-ɏ])(?:shares?|stock|equity|paper|\p{L}*-?[Aa]ktien?|Papiere?|Titel|Kurs\p{L}*|Börsenwert\p{L}*)(?![A-Za-zÀ-ɏ])/u
/** Somebody else's summit. */
const otherThing =
  /(?<![A-Za-zÀ-ɏ])(?:[Dd]ebts?|[Cc]ash|[Rr]ents?|[Rr]evenues?|[Oo]utput|[Hh]ash ?price|[Ff]ees|Schulden|Hashprice|Hash-Preis|Mieten?|production|hash ?rates?|hash ?price|difficulty|capacity|costs?\b(?= of)|margins?|demand|load|Umsatz\w*|Produktion\w*|Hash-?[Rr]ate|Rechenleistung|Kapazität|Kosten|Nachfrage|Schwierigkeit|[Bb]itcoin(?:s|-?[Kk]urs|-?[Pp]reis)?(?= (?:is|was|has|had|stands|traded|trades|ist|hat|lag|liegt|steht|fell|price|itself)))(?![A-Za-zÀ-ɏ])/u

/** A summit that the figure is measured from, by any order of words, with a word of loss beside the figure. */
function fromSummit(scene: Scene, span: Slice): Slice | undefined {
  const { context, sentence } = scene
  const { previous } = context.focus
  const marks = sentence.cues('highMark')
  const clause = sentence.clause(span.start)
  const words = sentence.source.slice(clause.start, clause.end)
  const loss = nearest(sentence, span, [...sentence.cues('awayFrom'), ...sentence.cues('moveDown')])
  const gain = nearest(sentence, span, sentence.cues('moveUp'))
  if (!loss || loss.cost > 12 || (gain && gain.cost < loss.cost)) return undefined
  for (const mark of marks) {
    const another = ratioBetween(scene, span, mark)
    if (mark.start >= span.end) {
      if (another) continue
      const between = sentence.source.slice(span.end, mark.start)
      if (farBelow.test(between) && gap(sentence, span, mark) <= 14) return mark
      continue
    }
    if (
      since.test(words) &&
      !scene.others.some((other) => other.unit === 'ratio' && other.start >= clause.start && other.end <= span.start)
    )
      return mark
    if (another) continue
    const lead = sentence.source.slice(Math.max(sentence.start, mark.start - 110), mark.start)
    const toNow = /^[- ]to[- ](?:now|date|today|here|trough)(?![a-z])|^ bis (?:jetzt|heute)/iu.test(
      sentence.source.slice(mark.end, mark.end + 12),
    )
    const directed = (toNow || seenFrom.test(lead)) && (gap(sentence, mark, span) <= 24 || boughtAt.test(lead))
    if (directed || boughtAt.test(lead) || worthAt.test(lead)) return mark
  }
  const told =
    marks.length === 0 &&
    previous?.passage === sentence.passage &&
    previous.has('highMark') &&
    previous.quantities.every((other) => other.unit !== 'ratio') &&
    groupsOf(context, sentence).length === 0
  return told && since.test(words) ? loss.place : undefined
}
