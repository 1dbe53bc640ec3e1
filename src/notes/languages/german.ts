// German of the trade: decimal comma, „Mrd. US-Dollar", kritische IT-Last. Ratings stay in English.
import type { NumberForm } from '../figures/form.ts'
import type { Language } from './language.ts'

const months = ['Januar', 'Februar', 'März', 'April', 'Mai', 'Juni', 'Juli', 'August', 'September', 'Oktober', 'November', 'Dezember']
const monthOf = (date: string) => months[Number(date.slice(5, 7)) - 1] ?? ''

const fixed: Readonly<Partial<Record<NumberForm, readonly [string, string]>>> = {
  dollars: ['', ' US-Dollar'],
  'whole dollars': ['', ' US-Dollar'],
  cents: ['', ' US-Dollar'],
  'rough dollars': ['', ' US-Dollar'],
  'signed cents': ['', ' US-Dollar'],
  megawatts: ['', ' MW'],
  percent: ['', '\u00A0%'],
  'tenths of percent': ['', '\u00A0%'],
  'signed percent': ['', '\u00A0%'],
  'signed tenths': ['', '\u00A0%'],
  multiple: ['', '×'],
  'per GPU-hour': ['', ' US-Dollar je GPU-Stunde'],
  'per kWh': ['', ' US-Cent je kWh'],
  exahash: ['', ' EH/s'],
  efficiency: ['', ' J/TH'],
  bitcoin: ['', ' BTC'],
  GPUs: ['', ' GPUs'],
  'round GPUs': ['', ' GPUs'],
  'GPUs per MW': ['', ' GPUs je MW'],
  mark: ['[', ']'],
}

export const german: Language = {
  code: 'de',
  thousands: '.',
  point: ',',
  affixes: (form, scale, shown) => {
    if (form === 'money') return ['', scale === 1e9 ? ' Mrd. US-Dollar' : scale === 1e6 ? ' Mio. US-Dollar' : ' US-Dollar']
    if (form === 'gigawatts') return ['', scale === 1000 ? ' GW' : ' MW']
    if (form === 'years') return ['', shown === 1 ? ' Jahr' : ' Jahre']
    return fixed[form] ?? ['', '']
  },
  day: (date) =>
    date.length === 10 ? `${Number(date.slice(8))}. ${monthOf(date)} ${date.slice(0, 4)}` : `${monthOf(date)} ${date.slice(0, 4)}`.trim(),
  shortDay: (date) => {
    if (date.length === 10) return `${Number(date.slice(8))}.${Number(date.slice(5, 7))}.${date.slice(0, 4)}`
    return date.length === 7 ? `${Number(date.slice(5, 7))}/${date.slice(0, 4)}` : date
  },
  month: (date) => `${monthOf(date)} ${date.slice(0, 4)}`,
  quoted: (text) => `„${text}“`,
  list: (items) => (items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} und ${items.at(-1)}`),
}
