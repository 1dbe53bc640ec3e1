// The sector note in Markdown, the same figures in every language.
import type { KeptFact } from '../facts/index.ts'
import { scalePart } from './scale.ts'
import { bullets, heading, markdownTable, plain } from './markdown.ts'
import { inputName } from './input-name.ts'
import { english } from './languages/english.ts'
import { englishSentences } from './languages/english-sentences.ts'
import { german } from './languages/german.ts'
import { germanSentences } from './languages/german-sentences.ts'
import type { Language } from './languages/language.ts'
import type { Sentences } from './languages/sentences.ts'
import type { NoteData, NotedCompany } from './note-data.ts'
import { Sources } from './sources.ts'

interface Pen {
  readonly data: NoteData
  readonly language: Language
  readonly sentences: Sentences
  readonly sources: Sources
}

/** Writes the note. Every figure in it stands in `data`; every fact behind one is among the numbered sources. */
export function sectorNote(data: NoteData, code: 'en' | 'de'): string {
  const pen: Pen = {
    data,
    language: code === 'de' ? german : english,
    sentences: code === 'de' ? germanSentences : englishSentences,
    sources: new Sources(),
  }
  const { headings } = pen.language.words
  const body = [
    heading(1, plain(title(pen))),
    pen.sentences.lead(pen.language.day(data.asOf), data.view.title[code], horizon(pen), pen.language.day(data.since)) + '\n',
    heading(2, headings.keyChanges),
    keyChanges(pen),
    heading(2, headings.valuation),
    valuation(pen),
    heading(2, headings.whatChanged),
    whatChanged(pen),
    heading(2, headings.implied),
    implied(pen),
    heading(2, headings.signed),
    signed(pen),
    heading(2, headings.contradictions),
    contradictions(pen),
    heading(2, headings.risks),
    risks(pen),
    heading(2, headings.method),
    method(pen),
  ]
  const sources = pen.sources.listed.map((kept, index) =>
    pen.sentences.source(
      index + 1,
      plain(kept.fact.quote),
      plain(kept.document.publisher),
      plain(kept.document.title) + (kept.document.url ? ` <${kept.document.url}>` : ''),
      kept.known,
      kept.document.hash.slice(0, 12),
    ),
  )
  return [
    ...body,
    heading(2, headings.sources),
    sources.map((line) => `${line}\n`).join('\n'),
    heading(2, headings.disclosures),
    bullets(pen.sentences.disclosures.map((line) => `${line} **‹${pen.sentences.fill}›**`)),
  ].join('\n')
}

function horizon({ data, language }: Pen): string {
  return `${language.words.months[Number(data.targetDate.slice(5, 7)) - 1]} ${data.targetDate.slice(0, 4)}`
}

/** The company whose price pays for most megawatts that nobody has signed; else the one rated best. */
function title({ data, language, sentences }: Pen): string {
  const gaps = data.companies
    .flatMap((company) => {
      const mw = company.impliedMw?.solutions[0]
      const { valued } = company.after.valuation
      return mw === undefined || !valued ? [] : [{ company, mw, gap: mw - valued.contractedMw }]
    })
    .filter(({ gap }) => gap > 0)
    .toSorted((a, b) => b.gap - a.gap)
  const [first] = gaps
  const company = first?.company ?? data.companies[0]!
  return sentences.title({
    ticker: company.ticker,
    rating: company.after.rated.rating,
    target: language.dollars(company.after.valuation.valued!.priceTarget),
    impliedMw: first && language.megawatts(first.mw),
    gap: first && language.megawatts(first.gap),
  })
}

function changed(before: string | undefined, after: string | undefined, none: string): readonly [string, string] {
  return [before ?? none, after ?? none]
}

function keyChanges({ data, language, sources }: Pen): string {
  const { columns, none } = language.words
  const rows = data.companies.map((company) => {
    const old = company.before
    const money = (value: number | undefined) => (value === undefined ? undefined : language.dollars(value))
    const [ratingOld, ratingNew] = changed(old?.rated.rating, company.after.rated.rating, none)
    const [targetOld, targetNew] = changed(
      money(old?.valuation.valued?.priceTarget),
      money(company.after.valuation.valued?.priceTarget),
      none,
    )
    const { call, callBefore } = company
    const callOld = callBefore ? [callBefore.rating, money(callBefore.target)].filter(Boolean).join(', ') : none
    const callNew = call ? [call.rating, money(call.target)].filter(Boolean).join(', ') + ` ${sources.mark(...call.facts)}` : none
    return [`${plain(company.name)} (${company.ticker})`, ratingOld, ratingNew, targetOld, targetNew, callOld, callNew]
  })
  const both = (label: string) => [{ label: `${label}, ${columns.old}` }, { label: `${label}, ${columns.new}` }]
  return markdownTable([{ label: columns.company }, ...both(columns.rating), ...both(columns.target), ...both(data.broker)], rows)
}

function valuation({ data, language, sources }: Pen): string {
  const { columns, none, part } = language.words
  const rows = data.companies.map(({ after, ticker }) => {
    const { valued, price, upside, belowHigh } = after.valuation
    return [
      ticker,
      after.rated.rating,
      language.dollars(valued!.priceTarget),
      price ? `${language.dollars(price.value)} (${price.on}) ${sources.mark(price.fact)}` : none,
      upside === undefined ? none : language.signedPercent(upside),
      belowHigh === undefined ? none : language.percent(belowHigh),
      language.number(valued!.contractedMw),
      language.number(valued!.expectedMw),
      valued!.shareOfApproved === undefined ? none : language.percent(valued!.shareOfApproved),
      valued!.valuePerMw === undefined ? none : language.bigDollars(valued!.valuePerMw),
    ]
  })
  const right = (label: string) => ({ label, align: 'right' as const })
  const table = markdownTable(
    [
      { label: columns.company },
      { label: columns.rating },
      right(columns.target),
      right(columns.price),
      right(columns.upside),
      right(columns.belowHigh),
      right(columns.signedMw),
      right(columns.expectedMw),
      right(columns.share),
      right(columns.perMw),
    ],
    rows,
  )
  const shown = Object.keys(part).filter((name) =>
    data.companies.some(({ after }) => after.valuation.valued!.parts[name as keyof typeof part] !== 0),
  ) as (keyof typeof part)[]
  const parts = markdownTable(
    [{ label: columns.company }, ...shown.map((name) => right(part[name]))],
    data.companies.map(({ after, ticker }) => [ticker, ...shown.map((name) => language.bigDollars(after.valuation.valued!.parts[name]))]),
  )
  return `${table}\n${parts}`
}

function whatChanged(pen: Pen): string {
  const { data, sentences } = pen
  const moved = data.companies.filter(
    (company) => company.bridge === undefined || company.bridge.start !== company.bridge.end || company.bridge.bars.length > 0,
  )
  if (moved.length === 0) return `${sentences.noChange}\n`
  return moved.map((company) => changeParagraph(pen, company)).join('\n')
}

function changeParagraph(pen: Pen, company: NotedCompany): string {
  const { language, sentences, sources } = pen
  const { bridge } = company
  const name = plain(`${company.name} (${company.ticker})`)
  if (!bridge) return `${sentences.noBridge(name)}\n`
  const perShare = (value: number) => `${value >= 0 ? '+' : '−'}${language.dollars(Number(Math.abs(value).toFixed(2)))}`
  const groups = Object.entries(bridge.groups)
    .filter(([, amount]) => Math.abs(amount) >= 0.005)
    .map(([group, amount]) => `${language.words.group[group as keyof typeof language.words.group]} ${perShare(amount)}`)
    .join(', ')
  const head =
    bridge.start === bridge.end
      ? sentences.targetStayed(name, language.dollars(bridge.end), groups)
      : sentences.targetMoved(name, language.dollars(bridge.start), language.dollars(bridge.end), groups)
  const bars = bridge.bars
    .filter((bar) => Math.abs(bar.contribution) >= 0.05 && bar.group !== 'method')
    .toSorted((a, b) => Math.abs(b.contribution) - Math.abs(a.contribution))
    .slice(0, 5)
    .map((bar) => {
      const figure = (value: number | undefined) => (value === undefined ? language.words.none : scalePart(value, bar.unit, language))
      const marks = bar.evidence.length > 0 ? ` ${sources.mark(...bar.evidence)}` : ''
      return sentences.bar(
        plain(inputName(bar.id, bar.label, language.code)),
        perShare(bar.contribution),
        figure(bar.before?.value),
        figure(bar.after?.value),
        marks,
      )
    })
  return `${head}\n${bars.length > 0 ? `\n${bullets(bars)}` : ''}`
}

function implied({ data, language, sentences, sources }: Pen): string {
  const lines = data.companies.flatMap((company) => {
    const { impliedMw } = company
    const { valued, price } = company.after.valuation
    if (!impliedMw || !valued || !price) return []
    const name = plain(company.name)
    const at = `${language.dollars(price.value)} ${sources.mark(price.fact)}`
    const [mw] = impliedMw.solutions
    if (mw === undefined) {
      const [low, high] = impliedMw.reach
      return [
        sentences.impliedNone(
          name,
          at,
          price.value < low
            ? sentences.below(language.dollars(Number(low.toFixed(2))))
            : sentences.above(language.dollars(Number(high.toFixed(2)))),
        ),
      ]
    }
    const signedMw = language.megawatts(valued.contractedMw)
    return [
      mw > valued.contractedMw
        ? sentences.impliedMore(name, at, language.megawatts(mw), signedMw, language.megawatts(mw - valued.contractedMw))
        : sentences.impliedLess(name, at, language.megawatts(mw), signedMw),
    ]
  })
  return lines.map((line) => `${line}\n`).join('\n')
}

function signed({ data, language, sentences }: Pen): string {
  const { sums, paid } = data
  const lines = [
    sentences.sums(
      language.megawatts(sums.contractedMw),
      language.bigDollars(sums.contractValue),
      language.megawatts(sums.expectedMw),
      sums.shareOfApproved === undefined ? language.words.none : language.percent(sums.shareOfApproved),
      language.megawatts(sums.approvedMw),
    ),
    ...(sums.cloudMw > 0
      ? [sentences.cloud(language.megawatts(sums.cloudMw), language.number(sums.gpus), language.bigDollars(sums.cloudRevenue))]
      : []),
    sentences.delivered(language.megawatts(sums.deliveredMw)),
    ...(paid.length > 0 ? [sentences.paid(paid.map((row) => `${row.ticker} ${language.bigDollars(row.paid)}`).join(', '))] : []),
    ...(data.withoutValue.length > 0
      ? [
          sentences.withoutValue(
            data.withoutValue.map((company) => `${company.ticker} (${company.after.valuation.missing.join(', ')})`).join('; '),
          ),
        ]
      : []),
  ]
  return lines.map((line) => `${line}\n`).join('\n')
}

function contradictions({ data, sentences, sources }: Pen): string {
  if (data.contradictions.length === 0) return `${sentences.noContradictions}\n`
  const quoted = (kept: KeptFact) => `“${plain(kept.fact.quote)}” ${sources.mark(kept)}`
  return bullets(
    data.contradictions.map(({ ticker, used, against, rule }) =>
      sentences.contradiction(ticker, quoted(used), against.map(quoted).join(', '), sentences.rules[rule] ?? rule),
    ),
  )
}

function risks({ data, language }: Pen): string {
  const { columns } = language.words
  const rows = data.companies.flatMap((company) =>
    company.swings.map((row) => {
      const down = Math.min(row.atLow, row.atHigh)
      const up = Math.max(row.atLow, row.atHigh)
      const range = `${scalePart(row.low, row.unit, language)} – ${scalePart(row.high, row.unit, language)}`
      return [
        company.ticker,
        `${plain(inputName(row.id, row.label, language.code))}: ${range}`,
        language.dollars(Number(down.toFixed(2))),
        language.dollars(Number(up.toFixed(2))),
      ]
    }),
  )
  return markdownTable(
    [
      { label: columns.company },
      { label: columns.input },
      { label: columns.downside, align: 'right' },
      { label: columns.upsideRisk, align: 'right' },
    ],
    rows,
  )
}

function method(pen: Pen): string {
  const { data, language, sentences } = pen
  const distribution = data.distribution.shares.map((row) => `${row.rating} ${row.count}`).join(', ')
  return [
    sentences.method(data.view.name, horizon(pen)),
    sentences.policy(data.view.ratings.version, distribution),
    bullets(data.companies.map((company) => `${company.ticker}: ${company.after.rated.rule.words}`)),
    `Hash ${data.hash.slice(0, 16)}`,
  ]
    .map((line) => `${line}\n`)
    .join('\n')
}
