// Debt: what is owed as against what a line would lend, notes that convert, and the date of a debt.
import type { Kind, Qualifiers } from '../../facts/index.ts'
import { dateOf, levelDate } from '../time/dating.ts'
import type { DateMention } from '../dates/index.ts'
import type { Quantity } from '../quantities/index.ts'
import { spanOf } from '../quantities-of.ts'
import { near, nearest } from '../sentence.ts'
import type { Slice } from '../sentences.ts'
import { isCovenant } from './covenant.ts'
import type { Scene } from './frame.ts'

const debtNoun =
  /(?:notes?|bonds?|anleihen?|schuldverschreibung\w*|debentures?|loans?|facilit\w+|credit|line|darlehen|kredit\w*|borrowings?|paper|debts?|schulden|wandler)/i

/** Whether the debt noun that governs an amount is a convertible: the noun before it, else the one behind. */
function saysConvertible(scene: Scene, span: Slice): boolean {
  const { sentence } = scene
  // "of which $2.2 billion is convertible"
  if (
    /^\s*(?:of (?:it|that|this|them|which|those)|davon|hiervon|wovon)\s+(?:(?:is|are|was|were|as|in|ist|sind|waren|als)\s+)?(?:convertible|exchangeable|wandel)/i.test(
      sentence.source.slice(span.end, span.end + 40),
    ) ||
    /^\s*(?:is|are|was|were|in|als)\s+(?:\w+\s+){0,2}(?:convertible|exchangeable|wandel)/i.test(
      sentence.source.slice(span.end, span.end + 40),
    )
  )
    return true
  // "of which $1.3 billion was issued in October": a part of what converts.
  const whole = scene.others.findLast((other) => other.unit === 'USD' && !other.superseded && other.end <= span.start)
  const part = whole && /^[^.;]{0,40}(?:of which|davon|wovon)\s+$/.test(sentence.source.slice(whole.end, span.start))
  if (part && !sentence.cues('debt').some((cue) => cue.start >= span.end && sentence.distance(span.end, cue.start) <= 6))
    return saysConvertible(scene, spanOf(whole))
  const rivals = scene.others.filter((other) => other.unit === 'USD' && !other.superseded)
  const nouns = sentence.cues('debt').filter((cue) => debtNoun.test(sentence.source.slice(cue.start, cue.end)))
  const between = (a: number, b: number) => rivals.some((rival) => rival.start >= a && rival.end <= b)
  const converts = (noun: Slice) =>
    sentence
      .cues('convertible')
      .some(
        (cue) =>
          (cue.start <= noun.end && cue.end >= noun.start) ||
          (cue.end <= noun.start && sentence.distance(cue.end, noun.start) <= 4) ||
          (cue.start >= noun.end && sentence.distance(noun.end, cue.start) <= 1),
      )
  const before = nouns.findLast(
    (noun) => noun.end <= span.start && sentence.distance(noun.end, span.start) <= 12 && !between(noun.end, span.start),
  )
  const after = nouns.find(
    (noun) =>
      noun.start >= span.end &&
      sentence.distance(span.end, noun.start) <= 12 &&
      !between(span.end, noun.start) &&
      !/(?:including|consisting|mainly|mostly|überwiegend|hauptsächlich|darunter|davon|of which|plus)/i.test(
        sentence.source.slice(span.end, noun.start),
      ),
  )
  if (before && !(after && sentence.distance(span.end, after.start) <= 8 && /\bof\b/.test(sentence.source.slice(span.end, after.start))))
    return converts(before)
  if (after) return converts(after)
  // "owes $792 million, most of it convertible": a part of it.
  const mostly =
    /(?<![A-Za-zÀ-ɏ])(?:most|much|nearly all|almost all|the bulk|mostly|mainly|largely|fast alles|größtenteils|überwiegend|hauptsächlich|zumeist|das meiste|der Großteil)(?![A-Za-zÀ-ɏ])[^,;.]{0,24}$/iu
  const loose = nearest(
    sentence,
    span,
    sentence.cues('convertible').filter((cue) => cue.start < span.end || !mostly.test(sentence.source.slice(span.end, cue.start))),
  )
  return loose !== undefined && loose.cost <= 18 && !between(Math.min(loose.place.end, span.end), Math.max(loose.place.start, span.start))
}

/** Date of issue or of the balance sheet, and whether it converts. */
export function debtQualifiers(scene: Scene, span: Slice): Qualifiers {
  const { context, sentence } = scene
  const isConvertible = saysConvertible(scene, span)
  const accept = (mention: DateMention) => mention.role !== 'since' && mention.role !== 'until'
  // Notes are issued today; a level is of a balance sheet.
  const date = (sentence.has('issued') ? dateOf(context, sentence, span, accept) : undefined) ?? levelDate(context, sentence, span, accept)
  return {
    ...(date && date.cost <= 34 ? { on: date.date } : {}),
    ...(isConvertible ? { kind: 'convertible' as Kind } : {}),
  }
}

/** "a $200 million revolving credit facility": what may be drawn, not what is owed. */
export function isLimit(scene: Scene, quantity: Quantity): boolean {
  const { sentence } = scene
  const behind =
    /^[\s-]+(?:[\w-]+\s+){0,4}(?:facilit(?:y|ies)|(?:credit|bridge|loan) lines?|lines? of credit|revolver|bridge loan commitment|Kreditlinien?|Kreditrahmen)(?![A-Za-zÀ-ɏ])/iu.test(
      sentence.source.slice(quantity.end, quantity.end + 60),
    ) || /(?:facilit|linie|rahmen)/i.test(quantity.compoundOf ?? '')
  const offered =
    behind ||
    /(?:facility|line|linie|rahmen)\s+(?:of|for|über|von)\s+(?:up to |bis zu )?$/i.test(
      sentence.source.slice(Math.max(sentence.start, quantity.boundStart - 30), quantity.boundStart),
    )
  const others = scene.others.filter((other) => other.unit === 'USD' && other.end <= quantity.start)
  const from = Math.max(sentence.start, quantity.start - 60, ...others.map((other) => other.end))
  return (
    offered &&
    !/(?:outstanding|drawn|borrow|owe|beansprucht|in Anspruch genommen|ausstehend|gezogen)/i.test(
      sentence.source.slice(from, quantity.start),
    )
  )
}

const drewIt =
  /(?:drawn|drew|borrowed|gezogen|abgerufen|beansprucht|in Anspruch genommen)\s+(?:about |some |roughly |around |rund |etwa |down )*$/i
/** „in Anspruch genommen waren am 31. März 2026 165 Mio. US-Dollar“ */
const drewOnDay =
  /(?:drawn|gezogen|abgerufen|beansprucht|in Anspruch genommen)(?:\s+(?:waren|sind|wurden|war|ist|were|was|are))?\s+(?:am|zum|per|bis|Ende|on|at|as of|by)\s[^,;]{3,24}\s$/iu
const drawnBehind =
  /^\s*(?:of (?:it|which|that) )?(?:(?:has|have|had|was|were|is|are|sind|ist|wurden|waren|already|so far|been|bereits|bislang|bisher|schon|davon)\s+)*(?:drawn|borrowed|outstanding|gezogen|abgerufen|beansprucht|in Anspruch genommen|ausstehend)(?![A-Za-zÀ-ɏ])/i
const fullyDrawn =
  /(?<!not |nicht )(?:fully|completely|entirely|vollständig|voll|ganz)\s+(?:drawn|utili[sz]ed|used|gezogen|ausgeschöpft|abgerufen|in Anspruch genommen)/i
const mayDraw = /(?<![A-Za-zÀ-ɏ])(?:kann|können|darf|dürfen|can|could|may|might)(?![A-Za-zÀ-ɏ])/u
const drawing = /(?<![A-Za-zÀ-ɏ])(?:abrufen|ziehen|zeichnen|aufnehmen|begeben|draw|borrow|subscribe|buy|purchase)(?![A-Za-zÀ-ɏ])/u
const notDone = /(?<![A-Za-zÀ-ɏ])nicht (?:begeben|aufgenommen|ausgegeben|platziert|gezogen|abgerufen|genutzt)(?![A-Za-zÀ-ɏ])/u

/** "They owe us $940 million over that stretch": what a tenant owes is rent. */
const owedToUs = /(?<![\p{L}])(?:owes? (?:us|me|it|them)|schulde(?:t|n) (?:uns|mir|ihm|ihr))(?![\p{L}])[^;.]{0,30}$/iu

/** Debt that is gone. */
const repaidAhead =
  /(?<![A-Za-zÀ-ɏ])(?:repaid|repays?|paid (?:down|off|back)|pays (?:down|off)|retired|redeemed|bought back|repurchased|tilgte|tilgt|löste|zahlte|kaufte)\s+(?:(?!issued|borrowed|owes?|owed)[^\s,;]+\s+){0,6}$/u
const repaidBehind =
  /^[^,;.]{0,40}(?<![A-Za-zÀ-ɏ])(?:getilgt|abgelöst|zurückgezahlt|zurückgekauft|zurück|repaid|retired|redeemed)(?![A-Za-zÀ-ɏ])/u

/** „will Wandelanleihen über 350 Millionen Dollar zurückzahlen“, „hat die 300 Millionen, die es schuldete, zurückgezahlt“: the verb at the end of the sentence. */
const repaidAtEnd =
  /(?<![A-Za-zÀ-ɏ])(?:zurückzahlen|zurückzuzahlen|zurückgezahlt|tilgen|getilgt|abzulösen|ablösen|abgelöst|zurückkaufen|zurückgekauft|beglichen|begleichen)(?: (?:hat|haben|hatte|will|wird|werden|wurden?|sind))?(?=[.,;!]|$)/u
const toRepay =
  /(?<![A-Za-zÀ-ɏ])(?:to (?:repay|pay (?:off|back|down)|retire|redeem|refinance|buy back)|(?:repay|redeem|retir|refinanc)ing)\s+(?:(?!issued|borrowed|owes?|owed)[^\s,;]+\s+){0,6}$/u

/** What is left of an issue once the banks are paid. */
const afterFees =
  /(?<![A-Za-zÀ-ɏ])(?:(?:after|net of|less) (?:[a-z]+ ){0,2}(?:fees|costs|expenses|discounts)|nach (?:Abzug )?(?:von |der |aller )?(?:Gebühren|Kosten|Provisionen)|abzüglich)(?![A-Za-zÀ-ɏ])/iu
/** "Our debt, net of issuance costs, amounted to": as the books carry it, and owed. */
const carried =
  /(?<![A-Za-zÀ-ɏ])(?:debts?|notes|loans?|borrowings|indebtedness|schulden|verbindlichkeiten|anleihen),? (?:each |jeweils )?(?:net of|less|abzüglich|nach Abzug)(?![A-Za-zÀ-ɏ])/iu

const takesUp = /(?<![\p{L}])(?:nimmt|nahm|nehmen|nahmen)\s[^.,;]{0,60}$/u
const lentLead = /(?:hat|haben|hatte)\s+sich\s[^.;]{0,120}$|(?:lieh|liehen)\s+sich\s[^.;]{0,120}$/u

/** „hat sich bei einer Bankengruppe 800 Millionen Dollar geliehen“ */
export function isLent(scene: Scene, quantity: Quantity): boolean {
  const { sentence } = scene
  const lead = sentence.source.slice(sentence.start, quantity.boundStart)
  // "a club of five banks lent it $1.9 billion"
  if (
    /(?<![A-Za-zÀ-ɏ])(?:banks?|lenders?|club|syndicate|fund|consortium)(?![A-Za-zÀ-ɏ])[^.;]{0,40}(?:lent|loaned|advanced)\s+(?:it|them|the (?:company|group|miner|landlord)|[A-Z][\w.]*(?: [A-Z0-9][\w.]*)?)\s+$/u.test(
      lead,
    )
  )
    return true
  // „nimmt 800 Millionen Dollar für Denton auf“
  if (
    takesUp.test(lead) &&
    /^[^.,;]{0,60}\sauf(?=\s*(?:[.,;:–]|$|und\s))/u.test(sentence.source.slice(quantity.end, sentence.end)) &&
    !/(?:[Ee]igenkapital|[Kk]apitalerhöhung|Aktien|Bewertung|Beobachtung)/u.test(sentence.text)
  )
    return true
  return (
    lentLead.test(lead) &&
    (/lieh/.test(lead) || /^[^.;]{0,60}(?<![A-Za-zÀ-ɏ])geliehen/u.test(sentence.source.slice(quantity.end, sentence.end)))
  )
}

/** Money that was taken of a line, told beside the amount. */
export function isDrawn(scene: Scene, quantity: Quantity): boolean {
  const { sentence, others } = scene
  const lead = sentence.source.slice(Math.max(sentence.start, quantity.boundStart - 40), quantity.boundStart)
  if (/(?:not|n't|never|nicht|nie|kein\w*)\s+(?:\w+\s+){0,3}$/i.test(lead)) return false
  if (drewIt.test(lead) && !/(?:not|n't|never|nicht|kein\w*)\s/i.test(lead)) return true
  if (drewOnDay.test(lead)) return true
  if (drawnBehind.test(sentence.source.slice(quantity.end, quantity.end + 50))) return true
  const alone = !others.some((other) => other.unit === 'USD' && !other.superseded)
  return alone && fullyDrawn.test(sentence.text)
}

/** Whether an amount beside words of debt is owed: not the limit of a line, not what may yet be drawn or issued. */
export function isOwed(scene: Scene, quantity: Quantity): boolean {
  const { sentence } = scene
  const span = spanOf(quantity)
  const clause = sentence.clause(span.start)
  const words = sentence.source.slice(clause.start, clause.end)
  if (
    repaidAhead.test(sentence.source.slice(sentence.start, quantity.boundStart)) &&
    !/^\s*(?:with|mit)/.test(sentence.source.slice(span.end))
  )
    return false
  if (repaidBehind.test(sentence.source.slice(span.end, span.end + 60))) return false
  const ahead = sentence.source.slice(sentence.start, quantity.boundStart)
  if (toRepay.test(ahead) || owedToUs.test(ahead)) return false
  const turn = /;|,\s(?:und|aber|doch|während|um)\s|\sum\s|\sund\s[^.;]{0,40}\d/u.exec(sentence.source.slice(span.end, sentence.end))
  const rest = sentence.source.slice(span.end, turn ? span.end + turn.index : sentence.end)
  if (repaidAtEnd.test(rest)) return false
  if (afterFees.test(words) && !carried.test(words)) return false
  if (mayDraw.test(words) && drawing.test(words)) return false
  if (notDone.test(sentence.source.slice(span.end, span.end + 40))) return false
  if (isCovenant(sentence, quantity)) return false
  return isDrawn(scene, quantity) || !(isUndrawn(scene, span) || isLimit(scene, quantity))
}

function isUndrawn(scene: Scene, span: Slice): boolean {
  const { sentence } = scene
  const drawnHere =
    near(sentence, span, 'issued', 8) &&
    !/facility|line|linie|rahmen/i.test(sentence.source.slice(Math.max(sentence.start, span.start - 40), span.end + 40))
  const clause = sentence.clause(span.start)
  const undrawn = sentence.cues('undrawn').filter(
    (cue) =>
      cue.start >= clause.start &&
      cue.end <= clause.end &&
      // "bonds that add up to $1.8 billion"
      !/(?:adds?|added|sums?)\s+$/.test(sentence.source.slice(Math.max(clause.start, cue.start - 8), cue.start)),
  )
  if (
    undrawn.length > 0 &&
    !drawnHere &&
    !/outstanding|beansprucht|owe|schuld|issued|begeben|aus,/.test(
      sentence.source
        .slice(clause.start, clause.end)
        .replace(/(?:nicht|not|never|nie)\s+(?:\p{L}+\s+)?(?:beansprucht|begeben|issued)/giu, ''),
    )
  )
    return true
  return (
    /(?:not (?:been |yet )?drawn|undrawn|nothing had been borrowed|not one dollar was drawn|nicht in Anspruch genommen|ungenutzt|has not drawn|have not drawn|had not drawn|(?:has|have|had)n't (?:been )?(?:drawn|used|touched))/i.test(
      sentence.text,
    ) && !/outstanding/i.test(sentence.source.slice(clause.start, clause.end))
  )
}
