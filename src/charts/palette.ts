// Colours of the charts: after Okabe and Ito's set for all kinds of colour vision, darkened for paper, lightened for a dark page.
import type { ChartTheme } from './chart.ts'

/** `ink` text, `soft` lesser text, `rule` grid, `paper` behind it; the others are told apart by place, label and pattern as well. */
export const colourNames = ['ink', 'soft', 'rule', 'paper', 'blue', 'vermilion', 'green', 'purple', 'amber', 'grey'] as const
export type ColourName = (typeof colourNames)[number]

export type Palette = Readonly<Record<ColourName, string>>

export const palettes: Readonly<Record<'light' | 'dark', Palette>> = {
  light: {
    ink: '#1f2328',
    soft: '#57606a',
    rule: '#d8dee4',
    paper: '#ffffff',
    blue: '#0072b2',
    vermilion: '#c04f00',
    green: '#00805e',
    purple: '#a5477f',
    amber: '#a06a00',
    grey: '#7d8590',
  },
  dark: {
    ink: '#e6e8eb',
    soft: '#a6adb7',
    rule: '#3b4048',
    paper: '#1a1b1e',
    blue: '#56b4e9',
    vermilion: '#f28c4b',
    green: '#2fbf93',
    purple: '#dc93bd',
    amber: '#e6a817',
    grey: '#858d97',
  },
}

/** A colour as it is written into a picture of this theme. */
export function colour(theme: ChartTheme, name: ColourName): string {
  if (theme === 'print') return palettes.light[name]
  return `var(--chart-${name}, ${palettes[theme === 'dark' ? 'dark' : 'light'][name]})`
}

const declared = (palette: Palette) => colourNames.map((name) => `--chart-${name}: ${palette[name]}`).join('; ')

/** The custom properties that charts of the themes `light` and `dark` look for, as a declaration list for a rule of the page. */
export const chartColours: Readonly<Record<'light' | 'dark', string>> = {
  light: declared(palettes.light),
  dark: declared(palettes.dark),
}
