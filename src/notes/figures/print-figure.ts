// Writes a figure in a language. The same value and form give the same digits in every language but for the signs between them.
import { ModelError } from '../../base/index.ts'
import type { Language } from '../languages/language.ts'
import { cleanText } from '../document/clean-text.ts'
import { forms, isWordForm, type Form, type FormRule, type NumberForm } from './form.ts'

/** Groups digits by three and puts the decimal sign, without the machine's locale. */
export function groupDigits(value: number, decimals: number, language: Pick<Language, 'thousands' | 'point'>): string {
  const [integer = '0', fraction] = Math.abs(value).toFixed(decimals).split('.')
  const grouped = integer.replaceAll(/\B(?=(?:\d{3})+$)/g, language.thousands)
  return `${grouped}${fraction === undefined ? '' : `${language.point}${fraction}`}`
}

function printNumber(value: number, form: NumberForm, language: Language, bare: boolean): string {
  if (!Number.isFinite(value))
    throw new ModelError(`${value} is no figure of a note`, { where: form, remedy: 'leave it out and say why in words' })
  const { scale, decimals, signed, step }: FormRule = forms[form]
  const by = scale(value)
  const scaled = step === undefined ? value / by : Math.round(value / by / step) * step
  const places = decimals(scaled, by)
  const shown = Number(scaled.toFixed(places))
  const [before, after] = language.affixes(form, by, shown)
  const sign = shown < 0 ? '−' : signed && shown > 0 ? '+' : ''
  return `${sign}${before}${groupDigits(scaled, places, language)}${bare ? '' : after}`
}

/** `bare`: without the unit after the number, where the next number brings it. */
export function printFigure(value: number | string, form: Form, language: Language, bare = false): string {
  if (!isWordForm(form)) return printNumber(value as number, form, language, bare)
  const text = String(value)
  switch (form) {
    case 'day':
      return language.day(text)
    case 'short day':
      return language.shortDay(text)
    case 'month':
      return language.month(text)
    case 'text':
      return cleanText(text)
    case 'code':
      return text.slice(0, 12).replaceAll(/\W/g, '')
    case 'address':
      return cleanText(text)
    case 'words':
      return text
  }
}
