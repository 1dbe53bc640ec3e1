// What changed and why: brokers' calls of the day, the view's own ratings and targets with their causes, and where the two part.
import { sortedBy } from '../../base/index.ts'
import { formOfInput } from '../figures/input-form.ts'
import { mainCauses, type Cause } from '../findings/causes.ts'
import { isExplained, makingParts, worthSaying, type Difference } from '../findings/difference.ts'
import { byImportance, isRated, stands, type Move } from '../findings/moves.ts'
import { inputName } from '../input-name.ts'
import { heading, list, paragraph, paragraphs, type Draft } from '../document/block.ts'
import { missingBefore, missingWords } from '../missing-words.ts'
import type { NotedCompany } from '../note-data.ts'
import type { Pen } from '../pen.ts'
import { assumedWords } from '../words/assumed-words.ts'
import { changeWords } from '../words/change-words.ts'
import { frontWords } from '../words/front-words.ts'
import { assumed } from './assumed.ts'
import { speaksForBroker } from './front.ts'

export function changes(pen: Pen): readonly Draft[] {
  const words = changeWords[pen.code]
  const calls = brokerCalls(pen)
  const told = assumed(pen)
  const broker = speaksForBroker(pen) ? [] : differences(pen)
  return [
    ...(calls.length === 0 ? [] : [heading(3, words.callsTitle), ...calls]),
    ...(told.length === 0 ? [] : [heading(3, assumedWords[pen.code].title(pen.figure('note/broker', 'text'))), ...told]),
    heading(3, speaksForBroker(pen) ? words.modelTitle : words.houseTitle),
    ...ownChanges(pen),
    ...(broker.length === 0 ? [] : [heading(3, words.differenceTitle(pen.figure('note/broker', 'text'))), ...broker]),
  ]
}

function brokerCalls(pen: Pen): readonly Draft[] {
  const words = changeWords[pen.code]
  if (pen.data.since === undefined) return []
  const everyone = [...pen.data.companies, ...pen.data.withoutValue]
  const moves = byImportance(everyone.flatMap(({ callMove }) => (callMove ? [callMove] : [])))
  if (moves.length === 0) return []
  return [
    list(
      moves.map((move) => {
        const company = pen.company(move.ticker)
        const { rating, target } = callWords(pen, company, move)
        return words.call(pen.name(company), rating, target, pen.marks(company.call?.facts ?? []))
      }),
    ),
  ]
}

/** `Neutral → Overweight` and `target $12 → $18`; what was kept says so. */
export function callWords(pen: Pen, { ticker }: NotedCompany, move: Move): { readonly rating: string; readonly target: string } {
  const words = changeWords[pen.code]
  const at = `${ticker}/call`
  const before = move.rating === 'none' || !pen.has(`${at}/rating before`) ? undefined : pen.figure(`${at}/rating before`, 'text')
  const old = pen.has(`${at}/target before`) ? pen.figure(`${at}/target before`, 'dollars before') : undefined
  const target = pen.has(`${at}/target`) ? pen.figure(`${at}/target`, 'dollars') : ''
  const rating = pen.has(`${at}/rating`) ? pen.figure(`${at}/rating`, 'text') : ''
  if (stands(move) && rating !== '' && target !== '') return { rating: words.callKept(rating, target), target: '' }
  return {
    rating: rating === '' ? '' : words.callRating(before, rating),
    target: target === '' ? '' : words.callTarget(old, target, move.target !== 'none'),
  }
}

function ownChanges(pen: Pen): readonly Draft[] {
  const words = changeWords[pen.code]
  const { data } = pen
  if (data.since === undefined) return [paragraph(words.firstNote)]
  const everyone = [...data.companies, ...data.withoutValue]
  const moved = byImportance(everyone.map(({ move }) => move).filter((move) => !stands(move)))
  const still = data.companies.filter(({ move }) => stands(move))
  const largest = ({ bridge }: NotedCompany) => Math.abs((bridge && mainCauses(bridge).shown[0]?.contribution) ?? 0)
  const beneath = sortedBy(
    still.filter((company) => largest(company) > 0),
    (company) => -largest(company),
    ({ ticker }) => ticker,
  )
  const quiet = still.filter((company) => !beneath.includes(company))
  if (moved.length === 0 && beneath.length === 0) return paragraphs([words.nothing, ...unchanged(pen, quiet)])
  return [
    ...moved.flatMap(({ ticker }) => story(pen, pen.company(ticker))),
    ...beneath.flatMap((company) => story(pen, company)),
    ...paragraphs(unchanged(pen, quiet)),
  ]
}

function unchanged(pen: Pen, companies: readonly NotedCompany[]): readonly string[] {
  const words = changeWords[pen.code]
  if (companies.length === 0) return []
  return [
    words.unchanged(
      companies.map((company) => words.unchangedOne(pen.name(company), pen.figure(`${company.ticker}/target`, 'dollars'))).join(', '),
    ),
  ]
}

/** What became of one company's rating and target, with the bridge as causes. */
export function story(pen: Pen, company: NotedCompany): readonly Draft[] {
  const words = changeWords[pen.code]
  const { bridge, ticker, after } = company
  const name = pen.nameAndTicker(company)
  if (!after.valuation.valued) return [paragraph(words.ended(name, missingWords(pen, company)))]
  if (!bridge) {
    const rating = isRated(after.rated.rating) ? after.rated.rating : frontWords[pen.code].notRated
    return [paragraph(words.started(name, pen.figure(`${ticker}/target`, 'dollars'), rating, missingBefore(pen, company)))]
  }
  const groups = Object.entries(bridge.groups)
    .filter(([, amount]) => Math.abs(amount) >= 0.005)
    .map(([group]) =>
      words.groupOf(words.group[group as keyof typeof words.group], pen.figure(`${ticker}/bridge/group/${group}`, 'signed cents')),
    )
    .join(', ')
  const head =
    bridge.start === bridge.end
      ? words.stayed(name, pen.figure(`${ticker}/bridge/end`, 'dollars'), groups)
      : words.moved(name, pen.figure(`${ticker}/bridge/start`, 'dollars before'), pen.figure(`${ticker}/bridge/end`, 'dollars'), groups)
  const { shown, rest } = mainCauses(bridge)
  const opening = `${head}${ratingStory(pen, company)}`
  if (shown.length === 0) return [paragraph(opening)]
  const lines = [
    ...shown.map((cause) => causeLine(pen, ticker, cause)),
    ...(Math.abs(rest) >= 0.005 ? [words.rest(pen.figure(`${ticker}/bridge/rest`, 'signed cents'))] : []),
  ]
  return [paragraph(opening), list(lines)]
}

/** A rating moves with the price, the target and the others: what moved of the company's own. */
function ratingStory(pen: Pen, { ticker, move, before, after }: NotedCompany): string {
  const words = changeWords[pen.code]
  if (move.rating === 'none' || before === undefined) return ''
  const name = (rating: string) => (isRated(rating) ? rating : frontWords[pen.code].notRated)
  const reasons = [
    pen.has(`${ticker}/upside before`) && pen.has(`${ticker}/upside`)
      ? words.upside(pen.figure(`${ticker}/upside before`, 'signed percent'), pen.figure(`${ticker}/upside`, 'signed percent'))
      : '',
    pen.has(`${ticker}/price before`) && pen.has(`${ticker}/price`)
      ? words.price(pen.figure(`${ticker}/price before`, 'dollars before'), pen.figure(`${ticker}/price`, 'dollars'))
      : '',
    pen.has('policy/benchmark before') && pen.has('policy/benchmark')
      ? words.median(pen.figure('policy/benchmark before', 'signed percent'), pen.figure('policy/benchmark', 'signed percent'))
      : '',
  ].filter((reason) => reason !== '')
  return words.ratingMoved(name(before.rated.rating), name(after.rated.rating), reasons.join(', '))
}

function causeLine(pen: Pen, ticker: string, cause: Cause): string {
  const words = changeWords[pen.code]
  const form = formOfInput(cause.lead.id, cause.lead.unit)
  const tells = cause.kind === 'input' || cause.kind === 'approved'
  const [before, after] = [`${ticker}/bridge/before/${cause.key}`, `${ticker}/bridge/after/${cause.key}`]
  const fromTo = () => {
    if (!tells || !pen.has(after)) return ''
    if (!pen.has(before) || pen.value(before) === 0) return words.firstSeen(pen.figure(after, form))
    return words.fromTo(pen.figure(before, form), pen.figure(after, form))
  }
  const contribution = pen.figure(`${ticker}/bridge/cause/${cause.key}`, 'signed cents')
  return words.cause(causeName(pen, ticker, cause), contribution, fromTo(), pen.marks(cause.evidence))
}

function causeName(pen: Pen, ticker: string, cause: Cause): string {
  const words = changeWords[pen.code]
  const own = () => pen.figure(`${ticker}/bridge/name/${cause.key}`, 'text')
  switch (cause.kind) {
    case 'contract':
      return words.contract(own(), cause.standing)
    case 'instrument':
      return words.instrument(own(), cause.standing)
    case 'approved':
      return words.approved
    case 'time':
      return words.time
    case 'structure':
    case 'rounding':
      return words.structure
    case 'published':
      return words.published(pen.figure('note/broker', 'text'))
    case 'input':
      return pen.text(inputName(cause.lead.id, cause.lead.label, pen.code))
  }
}

const partsShown = 2

function differences(pen: Pen): readonly Draft[] {
  const words = changeWords[pen.code]
  const all = pen.data.companies.flatMap(({ difference }) => (difference ? [difference] : []))
  if (all.length === 0) return []
  const far = worthSaying(all)
  const near = all.filter((row) => !far.includes(row))
  const compared = far.some(({ modelled }) => modelled !== undefined)
  return [
    ...(compared ? [paragraph(words.differenceIntro(pen.figure('note/broker view', 'text')))] : []),
    ...(far.length > 0 ? [list(far.map((row) => differenceLine(pen, row)))] : []),
    ...paragraphs(
      near.length > 0
        ? [words.close(pen.figure('note/broker', 'text'), pen.language.list(near.map(({ ticker }) => pen.name(pen.company(ticker)))))]
        : [],
    ),
  ]
}

export function differenceLine(pen: Pen, row: Difference): string {
  const words = changeWords[pen.code]
  const at = `${row.ticker}/difference`
  const head = words.difference(
    pen.name(pen.company(row.ticker)),
    pen.figure(`${row.ticker}/target`, 'dollars before'),
    pen.figure(`${row.ticker}/call/target`, 'dollars'),
    pen.figure(`${at}/ratio`, 'percent'),
    row.amount < 0,
  )
  if (row.modelled === undefined) return `${head}${words.differenceUnknown}`
  const modelled = pen.figure(`${at}/modelled`, 'column cents')
  if (!isExplained(row)) return `${head}${words.differenceOpen(modelled)}`
  const value = (address: string) => (Math.abs(pen.value(address) ?? 0) < 0.005 ? words.noValue : pen.figure(address, 'column cents'))
  const parts = makingParts(row)
    .slice(0, partsShown)
    .map(({ part }) => words.differencePart(frontWords[pen.code].part[part], value(`${at}/${part}/house`), value(`${at}/${part}/broker`)))
  return `${head}${words.differenceParts(modelled, pen.language.list(parts))}`
}
