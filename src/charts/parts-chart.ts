// The sum of the parts per share: each part a step from nought to the value, beside the price.
import { InputError } from '../base/index.ts'
import type { Chart, ChartLanguage, ChartSurface } from './chart.ts'
import { drawNothing, easel } from './draw.ts'
import { dollars, shortDate } from './format.ts'
import { plainText } from './text.ts'
import { drawWaterfall, stepRows, stepsFrom } from './waterfall.ts'

export interface PartsChartData {
  readonly name: string
  /** USD each; parts of less than half a cent a share are left out. */
  readonly parts: readonly { readonly label: string; readonly value: number }[]
  /** Shares after what dilutes. */
  readonly dilutedShares: number
  /** Diluted value per share, USD. What the parts leave of it, is what options and convertibles bring in. */
  readonly perShare: number
  /** USD/share. */
  readonly price?: { readonly value: number; readonly day: string }
}

interface Words {
  title(name: string): string
  axis: string
  columns: readonly [string, string, string]
  dilution: string
  sum: string
  price(value: string, day: string): string
  seen(name: string, value: string, largest: string): string
  against(price: string): string
  nothing(name: string): string
}

const words: Readonly<Record<ChartLanguage, Words>> = {
  en: {
    title: (name) => `${name}: sum of the parts`,
    axis: 'US dollars a share, diluted',
    columns: ['Part', 'US dollars a share', 'Sum so far, US dollars a share'],
    dilution: 'Exercise and conversion of what dilutes',
    sum: 'Value per share',
    price: (value, day) => `Price ${value} (${day})`,
    seen: (name, value, largest) => `The parts of ${name} add up to ${value} a share; the largest is ${largest}.`,
    against: (price) => ` The share costs ${price}.`,
    nothing: (name) => `No part of ${name} has a value on this day, so there is no sum to draw.`,
  },
  de: {
    title: (name) => `${name}: Summe der Teile`,
    axis: 'US-Dollar je Aktie, verwässert',
    columns: ['Teil', 'US-Dollar je Aktie', 'Summe bis hier, US-Dollar je Aktie'],
    dilution: 'Ausübung und Wandlung verwässernder Papiere',
    sum: 'Wert je Aktie',
    price: (value, day) => `Kurs ${value} (${day})`,
    seen: (name, value, largest) => `Die Teile von ${name} ergeben ${value} je Aktie; der größte ist: ${largest}.`,
    against: (price) => ` Die Aktie kostet ${price}.`,
    nothing: (name) => `Kein Teil von ${name} hat an diesem Tag einen Wert, also gibt es keine Summe zu zeichnen.`,
  },
}

export function partsChart(data: PartsChartData, surface: ChartSurface): Chart {
  const own = easel(surface, 'parts')
  const { language } = surface
  const say = words[language]
  const name = plainText(data.name)
  const { dilutedShares, perShare, price } = data
  if (data.parts.length === 0) return drawNothing(own, say.title(name), say.nothing(name))
  if (!(dilutedShares > 0) || !Number.isFinite(perShare))
    throw new InputError(`${dilutedShares} diluted shares and a value of ${perShare}`, {
      where: `parts of ${name}`,
      remedy: 'give shares above zero and a finite value per share',
    })
  const parts = data.parts
    .map(({ label, value }) => ({ label, change: value / dilutedShares }))
    .filter(({ change }) => Math.abs(change) >= 0.005)
  const rest = perShare - data.parts.reduce((sum, { value }) => sum + value / dilutedShares, 0)
  const changes = Math.abs(rest) >= 0.005 ? [...parts, { label: say.dilution, change: rest }] : parts
  const steps = [...stepsFrom(0, changes), { label: say.sum, from: 0, to: perShare }]
  const largest = parts.toSorted((a, b) => b.change - a.change)[0]
  const description = `${say.seen(name, dollars(perShare, language), largest ? `${plainText(largest.label)} (${dollars(largest.change, language)})` : '–')}${
    price ? say.against(dollars(price.value, language)) : ''
  }`
  return drawWaterfall(
    own,
    { title: say.title(name), description, table: { columns: say.columns, rows: stepRows(steps, own) } },
    steps,
    say.axis,
    price && { label: say.price(dollars(price.value, language), shortDate(price.day, language)), value: price.value },
  )
}
