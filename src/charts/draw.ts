// Draws marks with Plot into one self-contained `svg` element with title and description.
import { plot, type Markish, type ScaleOptions } from '@observablehq/plot'
import { InputError } from '../base/index.ts'
import type { Chart, ChartSurface, ChartWords } from './chart.ts'
import { colour, colourNames, palettes, type ColourName, type Palette } from './palette.ts'
import { steady } from './steady.ts'
import { plainText, wrapText } from './text.ts'
import { escapeXml, writeInside } from './write-svg.ts'

export const fontSize = 12
export const smallSize = 11
const fonts = "'Source Sans 3', system-ui, -apple-system, 'Segoe UI', Helvetica, Arial, sans-serif"
const titleHeight = 34

/** What a chart needs of its surface while it is made. */
export interface Easel {
  readonly surface: ChartSurface
  readonly width: number
  readonly prefix: string
  readonly ink: (name: ColourName) => string
  /** Fill of slanted lines in a colour: tells areas apart without it. */
  readonly hatch: (name: ColourName) => string
}

const prefixes = /^[A-Za-z][\w-]*$/

export function easel(surface: ChartSurface, name: string): Easel {
  const { theme, width = 720, prefix = name } = surface
  if (!Number.isFinite(width) || width < 280)
    throw new InputError(`a chart cannot be ${width} pixels wide`, { where: `${name}, width`, remedy: 'give 280 or more' })
  if (!prefixes.test(prefix))
    throw new InputError(`"${prefix}" cannot begin an id`, {
      where: `${name}, prefix`,
      remedy: 'use letters, digits and hyphens, a letter first',
    })
  return {
    surface,
    width: Math.round(width),
    prefix,
    ink: (colourName) => colour(theme, colourName),
    hatch: (colourName) => `url(#${prefix}-hatch-${colourName})`,
  }
}

export interface Drawing {
  /** Pixels of the whole picture, without a drawn title. */
  readonly height: number
  readonly margin: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number }
  readonly x?: ScaleOptions
  readonly y?: ScaleOptions
  readonly marks: readonly Markish[]
}

function hatches(body: string, { prefix, ink }: Easel): string {
  return colourNames
    .filter((name) => body.includes(`#${prefix}-hatch-${name})`))
    .map(
      (name) =>
        `<pattern id="${prefix}-hatch-${name}" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">` +
        `<rect width="6" height="6" fill="${ink(name)}" fill-opacity="0.14"/><rect width="2" height="6" fill="${ink(name)}"/></pattern>`,
    )
    .join('')
}

const sheetRule = (palette: Palette) => `:root{${colourNames.map((name) => `--chart-${name}:${palette[name]}`).join(';')}}`
/** Only a file of its own may carry a sheet: in a page it would rule the page too, and a strict policy refuses it. */
const sheet = `<style>${sheetRule(palettes.light)}@media (prefers-color-scheme:dark){${sheetRule(palettes.dark)}}</style>`

/** The `svg` element around `body`. */
function frame(own: Easel, words: ChartWords, height: number, body: string): Chart {
  const { prefix, ink, width, surface } = own
  const standalone = surface.theme === 'standalone'
  const total = Math.round(height) + (standalone ? titleHeight : 0)
  const title = plainText(words.title)
  const description = plainText(words.description)
  const defs = hatches(body, own)
  const drawn = standalone
    ? `<rect width="${width}" height="${total}" fill="${ink('paper')}"/><text x="10" y="24" text-anchor="start" font-size="16" font-weight="600">${escapeXml(title)}</text><g transform="translate(0,${titleHeight})">\n${body}\n</g>`
    : body
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${total}" viewBox="0 0 ${width} ${total}" role="img" aria-labelledby="${prefix}-title ${prefix}-description" lang="${surface.language}" font-family="${escapeXml(fonts)}" font-size="${fontSize}" text-anchor="middle" fill="${ink('ink')}">`,
    `<title id="${prefix}-title">${escapeXml(title)}</title>`,
    `<desc id="${prefix}-description">${escapeXml(description)}</desc>`,
    ...(standalone ? [sheet] : []),
    ...(defs === '' ? [] : [`<defs>${defs}</defs>`]),
    drawn,
    '</svg>',
  ].join('\n')
  const table = {
    columns: words.table.columns.map(plainText),
    rows: words.table.rows.map((row) => row.map(plainText)),
  }
  return { title, description, table, svg: `${svg}\n`, width, height: total }
}

export function draw(own: Easel, words: ChartWords, { height, margin, x, y, marks }: Drawing): Chart {
  const svg = plot({
    // Plot's type of a document is the browser's, which a server has not.
    document: own.surface.document as never,
    width: own.width,
    height,
    marginTop: margin.top,
    marginRight: margin.right,
    marginBottom: margin.bottom,
    marginLeft: margin.left,
    ...(x !== undefined && { x: { axis: null, ...x } }),
    ...(y !== undefined && { y: { axis: null, ...y } }),
    figure: false,
    marks: [...steady(marks, own.surface.document)],
  })
  return frame(own, words, height, writeInside(svg))
}

/** A picture that says in words that there is nothing to draw, and why. */
export function drawNothing(own: Easel, title: string, why: string): Chart {
  const lines = wrapText(plainText(why), own.width - 48, 14, 4)
  const height = 60 + 20 * lines.length
  const body = `<rect x="0.5" y="0.5" width="${own.width - 1}" height="${height - 1}" fill="none" stroke="${own.ink('rule')}" stroke-dasharray="4 3"/>${lines
    .map(
      (line, index) =>
        `<text x="${own.width / 2}" y="${38 + 20 * index}" font-size="14" fill="${own.ink('soft')}">${escapeXml(line)}</text>`,
    )
    .join('')}`
  return frame(own, { title, description: why, table: { columns: [], rows: [] } }, height, body)
}
