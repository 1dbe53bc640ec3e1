// The table of what changed: rating and target, old and new, of the view and of the broker.
import { sortedBy } from '../../base/index.ts'
import { byImportance, isRated, stands, type RatingMove } from '../findings/moves.ts'
import { left, table, type Draft } from '../document/block.ts'
import type { NotedCompany } from '../note-data.ts'
import { dash, type Pen } from '../pen.ts'
import { frontWords } from '../words/front-words.ts'
import { rating, speaksForBroker } from './front.ts'

export function keyChanges(pen: Pen): Draft {
  const words = frontWords[pen.code]
  const { columns } = words
  const moves = new Map(byImportance(pen.data.companies.map(({ move }) => move)).map((move, index) => [move.ticker, index]))
  const calls = new Map(
    byImportance(pen.data.companies.flatMap(({ callMove }) => (callMove ? [callMove] : []))).map((move, index) => [move.ticker, index]),
  )
  const late = pen.data.companies.length
  const companies = sortedBy(
    pen.data.companies,
    ({ move, ticker }) => (speaksForBroker(pen) || stands(move) || pen.data.since === undefined ? late : moves.get(ticker)!),
    ({ ticker }) => calls.get(ticker) ?? late,
  )
  const voice = speaksForBroker(pen)
  const inOrder = (own: readonly string[], called: readonly string[]) => (voice ? [...called, ...own] : [...own, ...called])
  const rows = companies.map((company) => [
    pen.nameAndTicker(company),
    ...inOrder(
      [
        ratingCell(pen, company.move.rating, company.before?.rated.rating, rating(pen, company)),
        targetCell(pen, `${company.ticker}/target before`, `${company.ticker}/target`),
      ],
      callCells(pen, company),
    ),
  ])
  const broker = () => pen.figure('note/broker', 'text')
  const heads = inOrder(voice ? [columns.modelRating, columns.modelTarget] : [columns.houseRating, columns.houseTarget], [
    words.brokerColumn(broker(), columns.rating),
    words.brokerColumn(broker(), columns.target),
  ])
  return table([left(columns.company), ...heads.map(left)], rows)
}

function ratingCell(pen: Pen, move: RatingMove, before: string | undefined, now: string): string {
  if (pen.data.since === undefined || move === 'none') return now
  return isRated(before) ? `${before} → **${now}**` : frontWords[pen.code].fresh(`**${now}**`)
}

function targetCell(pen: Pen, before: string, now: string): string {
  if (!pen.has(now)) return dash
  if (pen.data.since === undefined || pen.value(before) === pen.value(now)) return pen.figure(now, 'dollars')
  if (!pen.has(before)) return frontWords[pen.code].fresh(`**${pen.figure(now, 'dollars')}**`)
  return `${pen.figure(before, 'dollars before')} → **${pen.figure(now, 'dollars')}**`
}

function callCells(pen: Pen, company: NotedCompany): readonly [rating: string, target: string] {
  const words = frontWords[pen.code]
  const { call, callMove, ticker } = company
  if (!call) return [dash, dash]
  const marksOf = (attribute: string) => pen.marks(call.facts.filter((kept) => kept.fact.attribute === attribute))
  const shown = pen.orDash(`${ticker}/call/rating`, 'text')
  const target = pen.orDash(`${ticker}/call/target`, 'dollars')
  if (!callMove || pen.data.since === undefined) {
    return [
      `${words.earlier(shown, pen.figure(`${ticker}/call/known`, 'short day'))}${marksOf('rating')}`,
      `${target}${marksOf('price_target')}`,
    ]
  }
  const moved = callMove.rating !== 'none' && pen.has(`${ticker}/call/rating before`)
  const ratingText = moved ? `${pen.figure(`${ticker}/call/rating before`, 'text')} → **${shown}**` : shown
  return [
    `${ratingText}${marksOf('rating')}`,
    `${targetCell(pen, `${ticker}/call/target before`, `${ticker}/call/target`)}${marksOf('price_target')}`,
  ]
}
