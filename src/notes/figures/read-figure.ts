// Reads a written figure back into a number, from its digits, sign and the words after it; what a reader of the note would understand.
import type { Language } from '../languages/language.ts'
import { forms, type FormRule, type NumberForm } from './form.ts'

const multiples: readonly (readonly [pattern: RegExp, multiple: number])[] = [
  [/(?:bn|Mrd\. US-Dollar)$/, 1e9],
  [/(?:\dm|Mio\. US-Dollar)$/, 1e6],
  [/ GW$/, 1e3],
  [/(?:%|ents? a kWh|US-Cent je kWh)$/, 0.01],
]

/** The number and half a unit of its last place, or nothing where the text holds no one number. */
/** `next`: the figure that brings the unit of a bare one. */
export function readFigure(
  text: string,
  form: NumberForm,
  language: Language,
  next = '',
): { readonly value: number; readonly half: number } | undefined {
  const digits = text.match(/\d[\d.,]*/g)
  if (digits?.length !== 1) return undefined
  const plain = digits[0]!.replaceAll(language.thousands, '').replace(language.point, '.')
  if (!/^\d+(?:\.\d+)?$/.test(plain)) return undefined
  const { scale, step = 0 }: FormRule = forms[form]
  const spelled = multiples.find(([pattern]) => pattern.test(next === '' ? text : next))?.[1]
  // A column names its unit in its head, points and marks have none.
  const multiple = spelled ?? (form === 'money' || form === 'gigawatts' ? 1 : scale(0))
  const places = plain.split('.')[1]?.length ?? 0
  return { value: (text.startsWith('−') ? -1 : 1) * Number(plain) * multiple, half: Math.max(step, 10 ** -places) * 0.5 * multiple }
}
