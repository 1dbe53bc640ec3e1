// The megawatt ladder: what stands at each stage, one panel for each basis, since megawatts of unlike basis are never added.
import { barX, ruleX, text } from '@observablehq/plot'
import { InputError } from '../base/index.ts'
import type { Chart, ChartLanguage, ChartSurface } from './chart.ts'
import { draw, drawNothing, easel, fontSize } from './draw.ts'
import { digits, megawatts } from './format.ts'
import { axisRoom, numberAxis, rowsOf } from './rows.ts'
import { plainText, textWidth } from './text.ts'
import { roundTicks } from './ticks.ts'

export const ladderBases = ['gross', 'approved', 'critical_it', 'unstated'] as const
export type LadderBasis = (typeof ladderBases)[number]
export const ladderStages = ['operating', 'construction', 'contracted', 'expected', 'potential', 'pipeline'] as const
export type LadderStage = (typeof ladderStages)[number]

export interface LadderChartData {
  readonly name: string
  /** `label` in place of the stage's own words: `Expected by December 2026, house view`. */
  readonly steps: readonly { readonly basis: LadderBasis; readonly stage: LadderStage; readonly mw: number; readonly label?: string }[]
}

interface Words {
  title(name: string): string
  axis: string
  columns: readonly [string, string, string]
  basis: Readonly<Record<LadderBasis, string>>
  stage: Readonly<Record<LadderStage, string>>
  seen(name: string, list: string): string
  nothing(name: string): string
}

const words: Readonly<Record<ChartLanguage, Words>> = {
  en: {
    title: (name) => `${name}: megawatts by basis and stage`,
    axis: 'MW; bases are never added, and a later stage may contain an earlier one',
    columns: ['Basis', 'Stage', 'MW'],
    basis: {
      gross: 'Gross load',
      approved: 'Approved power',
      critical_it: 'Critical IT',
      unstated: 'Basis not stated',
    },
    stage: {
      operating: 'In operation',
      construction: 'Under construction',
      contracted: 'Under contract',
      expected: 'Expected',
      potential: 'Could be converted',
      pipeline: 'In the pipeline',
    },
    seen: (name, list) => `Megawatts of ${name}: ${list}. Figures of different bases are not added.`,
    nothing: (name) => `No megawatts of ${name} are on file on this day.`,
  },
  de: {
    title: (name) => `${name}: Megawatt nach Basis und Stand`,
    axis: 'MW; Basen werden nie addiert, und ein späterer Stand kann einen früheren enthalten',
    columns: ['Basis', 'Stand', 'MW'],
    basis: {
      gross: 'Bruttolast',
      approved: 'Genehmigte Anschlussleistung',
      critical_it: 'Kritische IT-Last',
      unstated: 'Ohne genannte Basis',
    },
    stage: {
      operating: 'In Betrieb',
      construction: 'Im Bau',
      contracted: 'Unter Vertrag',
      expected: 'Erwartet',
      potential: 'Zur Umwandlung geeignet',
      pipeline: 'In der Projektpipeline',
    },
    seen: (name, list) => `Megawatt von ${name}: ${list}. Zahlen verschiedener Basis werden nicht addiert.`,
    nothing: (name) => `Von ${name} sind an diesem Tag keine Megawatt bekannt.`,
  },
}

/** Signed or built is solid, what is not yet so is hatched. */
const firm: ReadonlySet<LadderStage> = new Set(['operating', 'construction', 'contracted'])

export function ladderChart(data: LadderChartData, surface: ChartSurface): Chart {
  const own = easel(surface, 'ladder')
  const { language } = surface
  const say = words[language]
  const name = plainText(data.name)
  const bad = data.steps.find(({ mw }) => !(mw >= 0 && Number.isFinite(mw)))
  if (bad)
    throw new InputError(`${bad.mw} MW cannot be drawn`, {
      where: `ladder of ${name}, ${bad.basis}, ${bad.stage}`,
      remedy: 'give a number from 0',
    })
  if (data.steps.length === 0) return drawNothing(own, say.title(name), say.nothing(name))

  const steps = ladderBases.flatMap((basis) =>
    ladderStages.flatMap((stage) =>
      data.steps
        .filter((step) => step.basis === basis && step.stage === stage)
        .map((step) => ({ ...step, label: plainText(step.label ?? say.stage[stage]) })),
    ),
  )
  const rows = ladderBases.flatMap((basis) => {
    const ofBasis = steps.filter((step) => step.basis === basis)
    return ofBasis.length === 0 ? [] : [{ label: say.basis[basis], strong: true as const }, ...ofBasis]
  })
  const laid = rowsOf(own, rows, 28)
  const bars = rows.flatMap((row, index) =>
    'mw' in row ? [{ ...row, index, words: megawatts(row.mw, language), firm: firm.has(row.stage) }] : [],
  )
  const room = Math.ceil(Math.max(...bars.map((bar) => textWidth(bar.words, fontSize)))) + 12
  const ticks = roundTicks(
    0,
    Math.max(...bars.map((bar) => bar.mw)),
    Math.max(2, Math.min(6, Math.floor((own.width - laid.left - room) / 70))),
  )
  const bar = (solid: boolean) =>
    barX(
      bars.filter((item) => item.firm === solid),
      { x1: () => 0, x2: 'mw', y: 'index', fill: solid ? own.ink('blue') : own.hatch('blue'), stroke: own.ink('blue') },
    )
  const margin = { top: 8, right: room, bottom: axisRoom(own, say.axis), left: laid.left }
  return draw(
    own,
    {
      title: say.title(name),
      description: say.seen(
        name,
        steps.map((step) => `${say.basis[step.basis]}, ${step.label}: ${megawatts(step.mw, language)}`).join('; '),
      ),
      table: { columns: say.columns, rows: steps.map((step) => [say.basis[step.basis], step.label, digits(step.mw, 0, language)]) },
    },
    {
      height: laid.height + 8 + margin.bottom,
      margin,
      x: { domain: [0, ticks.high] },
      y: laid.y,
      marks: [
        numberAxis(own, ticks, (value) => digits(value, 0, language), say.axis, margin),
        bar(true),
        bar(false),
        ruleX([0], { stroke: own.ink('soft') }),
        text(bars, {
          x: 'mw',
          y: 'index',
          text: 'words',
          textAnchor: 'start',
          dx: 5,
          fill: own.ink('ink'),
          stroke: own.ink('paper'),
          strokeWidth: 3,
        }),
        laid.labels(),
      ],
    },
  )
}
