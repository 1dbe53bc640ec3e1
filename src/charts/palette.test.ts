import { expect, test } from 'vitest'
import { chartColours, colourNames, palettes } from './palette.ts'

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
  const [r, g, b] = linear(hex)
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
function linear(hex: string): [number, number, number] {
  const channel = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return [channel(1), channel(3), channel(5)]
}
function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].toSorted((x, y) => y - x) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

test('black on white is 21 to 1', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 9)
})

test.each(['light', 'dark'] as const)('on %s text is readable and every mark is seen', (theme) => {
  const palette = palettes[theme]
  for (const name of ['ink', 'soft', 'blue', 'vermilion', 'green'] as const)
    expect(contrast(palette[name], palette.paper), name).toBeGreaterThanOrEqual(4.5)
  for (const name of ['purple', 'amber', 'grey'] as const) expect(contrast(palette[name], palette.paper), name).toBeGreaterThanOrEqual(3)
})

// Machado, Oliveira and Fernandes 2009, full severity, on linear colours.
const blindness = {
  protanopia: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deuteranopia: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
} as const

test.each(['light', 'dark'] as const)('on %s the two colours that stand for opposites stay apart for the colour-blind', (theme) => {
  for (const matrix of Object.values(blindness)) {
    const seen = ([r, g, b]: readonly number[]) => [0, 3, 6].map((row) => matrix[row]! * r! + matrix[row + 1]! * g! + matrix[row + 2]! * b!)
    const [blue, vermilion] = [seen(linear(palettes[theme].blue)), seen(linear(palettes[theme].vermilion))]
    const distance = Math.hypot(...blue.map((value, index) => value - vermilion[index]!))
    expect(distance).toBeGreaterThan(0.25)
  }
})

test('a page is given every colour', () => {
  expect(chartColours.dark.split('; ').map((rule) => rule.split(':')[0])).toEqual(colourNames.map((name) => `--chart-${name}`))
})
