// Revenue of a year: of a contract, a business line or a company, now or by forecast.
import { dateOf, openDates } from '../time/dating.ts'
import { aboutContract, kindOf, tenantsOf } from '../deals/deal.ts'
import type { Draft } from '../draft.ts'
import type { Quantity } from '../quantities/index.ts'
import { sizeOf, spanOf } from '../quantities-of.ts'
import { gap, near, nearest } from '../sentence.ts'
import type { Slice } from '../sentences.ts'
import { subjectOf } from '../subject.ts'
import { speakerOf } from '../voices/voice.ts'
import { fill, type Scene } from './frame.ts'

/** What a tenant pays or a contract brings each year: "Fluidstack pays X about $200 million a year". */
function paidYearly(scene: Scene, quantity: Quantity): boolean {
  const { sentence, context } = scene
  if (sizeOf(quantity) < 1e6 || (['income', 'debt', 'otherMoney'] as const).some((cue) => near(sentence, quantity, cue, 8))) return false
  const clause = sentence.clause(quantity.start)
  const words = sentence.source.slice(clause.start, clause.end)
  if (
    /(?:electric|power|energy|Strom|Energie|interest|Zins|salar|dividend|Dividende|sav(?:e|ing)|spar|costs?\b|kostet|kosten|spend)/i.test(
      words,
    )
  )
    return false
  const brings =
    /(?<![A-Za-zÀ-ɏ])(?:pays?|paying|brings?|bring in|yields?|worth|or|also|zahl(?:t|en)|bring(?:t|en)|einbring\w*|earns?|receives?|collects?|takes in|verdient|verdienen|erhält|kassiert|bekommt|vereinnahmt|abwerf\w*|wirft|werfen|warf|überweist)(?![A-Za-zÀ-ɏ])/u.test(
      words,
    )
  return brings && (tenantsOf(sentence).length > 0 || sentence.has('contract') || context.focus.deal?.passage === sentence.passage)
}

/** "For the whole 15 years it is to pay $3.9 billion. That is roughly $260 million a year": what a contract told just before comes to. */
function spreadOver(scene: Scene, quantity: Quantity): boolean {
  const { sentence, context } = scene
  const { previous, deal } = context.focus
  if (quantity.unit !== 'USD/year' || !deal || sentence.passage - deal.passage > 1) return false
  const whole = [
    ...(previous?.passage === sentence.passage ? previous.quantities : []),
    ...sentence.quantities.filter((other) => other.end <= quantity.start),
  ].findLast((other) => other.unit === 'USD' && !other.superseded && sizeOf(other) >= 1e8)
  if (!whole) return false
  const years = sizeOf(whole) / sizeOf(quantity)
  return (
    years > 2.5 &&
    years < 41 &&
    /(?<![A-Za-zÀ-ɏ])(?:[Tt]hat|[Tt]his|[Ii]t|[Ww]hich|[Dd]as|[Dd]ies|[Ee]s|was) (?:is|are|makes|means|works out (?:at|to)|comes to|averages|ist|sind|macht|ergibt|bedeutet|entspricht|wären|waren)(?![A-Za-zÀ-ɏ])[^.;,\d]{0,24}$/u.test(
      sentence.source.slice(sentence.start, quantity.boundStart),
    )
  )
}

/** Revenue of a year: a word of revenue and a word of yearly rate both near. */
export function yearly(scene: Scene, quantity: Quantity): boolean {
  const { sentence } = scene
  const clause = sentence.clause(quantity.start)
  const words = sentence.source.slice(clause.start, clause.end)
  // "in the third quarter it was only $15 million": a quarter's revenue beside a year's.
  if (/(?:quarter|Quartal)/i.test(words) && !sentence.cues('annual').some((cue) => cue.start >= clause.start && cue.end <= clause.end))
    return false
  const part = Math.max(sentence.start, sentence.source.lastIndexOf(';', quantity.start) + 1)
  if (
    part > sentence.start &&
    /(?:quarter|Quartal)/i.test(sentence.source.slice(part, quantity.start)) &&
    !sentence.cues('annual').some((cue) => cue.start >= part && cue.end <= quantity.end + 24)
  )
    return false
  if (spreadOver(scene, quantity)) return true
  if (quantity.unit === 'USD/year') return near(sentence, quantity, 'revenue', 14) || paidYearly(scene, quantity)
  if (quantity.unit === 'USD' && near(sentence, quantity, 'annual', 2) && tenantsOf(sentence).length > 0 && paidYearly(scene, quantity))
    return true
  // „und das wirft Jahr für Jahr Mieten von etwa 900 Mio. Dollar ab“
  if (
    quantity.unit === 'USD' &&
    sentence.has('leased') &&
    /(?:Jahr für Jahr|jedes Jahr|alljährlich|year after year|every year|each year)\s+(?:\S+\s+){0,4}$/iu.test(
      sentence.source.slice(sentence.start, quantity.start),
    ) &&
    (near(sentence, quantity, 'revenue', 6) ||
      /(?:Mieten?|rents?)\s+(?:von|of)\s+(?:\S+\s+)?$/iu.test(sentence.source.slice(sentence.start, quantity.start)))
  )
    return true
  const revenue = nearest(sentence, quantity, sentence.cues('revenue'))
  if (!revenue || revenue.cost > (sentence.has('forecast') || sentence.has('plans') ? 16 : 9)) return false
  const annual = nearest(sentence, quantity, sentence.cues('annual'))
  if (annual && annual.cost <= 9 && !ofAnother(scene, quantity, annual.place)) return true
  // "its target for annualized HPC revenue at the end of 2026 from $100 million to $140 million"
  if (
    sentence.cues('annual').some((cue) => gap(sentence, cue, revenue.place) <= 3 && !ofAnother(scene, quantity, cue)) &&
    sentence.has('plans')
  )
    return true
  if (near(sentence, quantity, 'term', 2, 'after') && !sentence.has('forecast')) return false
  // "AI revenue of $1.2 billion in 2026": a forecast for a calendar year is a year's revenue.
  const year = openDates(sentence).find(
    (date) => date.date.length === 4 && sentence.distance(quantity.end, date.start) <= 3 && date.start >= quantity.end,
  )
  return year !== undefined && sentence.has('forecast') && !near(sentence, quantity, 'term', 3, 'after')
}

/** "$2.05 billion, or about $205 million annually": the word of the year belongs to the amount between, or to one in its own clause. */
function ofAnother(scene: Scene, quantity: Quantity, annual: Slice): boolean {
  const { sentence } = scene
  const clause = sentence.clause(annual.start)
  return (
    annual.start >= quantity.end &&
    scene.others.some(
      (other) =>
        other.start > quantity.end &&
        (other.unit === 'USD' || other.unit === 'USD/year') &&
        sizeOf(other) >= 1e6 &&
        (other.end <= annual.start || (clause.start >= quantity.end && other.start >= clause.start && other.end <= clause.end)),
    )
  )
}

/** The unit whose revenue it is. */
const cloudUnit = /[Cc]loud[ -](?:unit|arm|business|subsidiary|segment|division|company|[Ss]parte|[Tt]ochter|[Gg]eschäft)/u

/** „Das soll … einbringen“, "from it": revenue of the contract in focus. */
const takesUp =
  /(?<![A-Za-zÀ-ɏ])(?:(?:soll|will|würde|is to|should)\s(?:das|that|this|it)|(?:das|that|this|it)\s(?:soll|will|is to|should)|daraus|from (?:it|them|the (?:contract|agreement|deal|lease))|davon|aus (?:dem|den|diesem|diesen)|therefrom)(?![A-Za-zÀ-ɏ])/iu

/** Facts of a revenue that `yearly` has told to be one of a year. */
export function revenueDrafts(scene: Scene, quantity: Quantity): readonly Draft[] {
  const { context, sentence } = scene
  const span = spanOf(quantity)
  const contracted = near(sentence, span, 'term', 2, 'after') && /over (?:the|its)/i.test(sentence.text) && quantity.unit === 'USD'
  if (contracted) return []
  if (near(sentence, span, 'income', 2)) return []
  const speaker = speakerOf(context, sentence, span)
  const kind =
    kindOf(sentence, span, 9) ??
    (cloudUnit.test(sentence.source.slice(sentence.clause(span.start).start, sentence.clause(span.start).end))
      ? ('cloud' as const)
      : undefined) ??
    (quantity.unit === 'USD/year' && tenantsOf(sentence).length === 1
      ? sentence
          .cues('contract')
          .map((cue) => kindOf(sentence, cue, 2))
          .find((found) => found !== undefined)
      : undefined) ??
    (context.focus.deal?.kind !== undefined && context.focus.deal.passage >= sentence.passage - 1 && !sentence.has('cloud')
      ? context.focus.deal.kind
      : undefined)
  const forward = sentence.has('plans') || sentence.has('forecast') || sentence.has('annual')
  const date = dateOf(context, sentence, span, (mention) => mention.role !== 'since' && !/^(?:today|heute)$/i.test(mention.text))
  const contract = tenantsOf(sentence)
  const deal = context.focus.deal
  const counterparty =
    contract.length > 0
      ? contract
          .map((name) => name.id)
          .filter((id, index, all) => all.indexOf(id) === index)
          .join('; ')
      : deal &&
          deal.passage >= sentence.passage - 1 &&
          aboutContract(sentence) &&
          (deal.company === undefined || (subjectOf(context, sentence, span, true)?.ids[0] ?? deal.company) === deal.company)
        ? deal.counterparty
        : undefined
  const inherits =
    counterparty ??
    (deal && deal.passage >= sentence.passage - 1 && (spreadOver(scene, quantity) || takesUp.test(sentence.text))
      ? deal.counterparty
      : undefined)
  return fill(scene, quantity, {
    attribute: 'annual_revenue',
    sector: true,
    speaker,
    sure: 0.95,
    qualifiers: {
      ...(date && forward && date.cost <= 44 ? { on: date.date } : {}),
      ...(kind === undefined ? {} : { kind }),
      ...(inherits === undefined ? {} : { counterparty: inherits }),
    },
  })
}
