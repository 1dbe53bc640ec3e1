// English of the trade, American figures.
import type { NumberForm } from '../figures/form.ts'
import type { Language } from './language.ts'

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']
const monthOf = (date: string) => months[Number(date.slice(5, 7)) - 1] ?? ''

const fixed: Readonly<Partial<Record<NumberForm, readonly [string, string]>>> = {
  dollars: ['$', ''],
  'dollars before': ['$', ''],
  'whole dollars': ['$', ''],
  cents: ['$', ''],
  'rough dollars': ['$', ''],
  'signed cents': ['$', ''],
  megawatts: ['', ' MW'],
  percent: ['', '%'],
  'tenths of percent': ['', '%'],
  'signed percent': ['', '%'],
  'signed tenths': ['', '%'],
  multiple: ['', '×'],
  'per GPU-hour': ['$', ' a GPU-hour'],
  'per kWh': ['', ' cents a kWh'],
  exahash: ['', ' EH/s'],
  efficiency: ['', ' J/TH'],
  bitcoin: ['', ' BTC'],
  GPUs: ['', ' GPUs'],
  'round GPUs': ['', ' GPUs'],
  'GPUs per MW': ['', ' GPUs per MW'],
  mark: ['[', ']'],
}

export const english: Language = {
  code: 'en',
  thousands: ',',
  point: '.',
  affixes: (form, scale, shown) => {
    if (form === 'money') return ['$', scale === 1e9 ? 'bn' : scale === 1e6 ? 'm' : '']
    if (form === 'gigawatts') return ['', scale === 1000 ? ' GW' : ' MW']
    if (form === 'years') return ['', shown === 1 ? ' year' : ' years']
    return fixed[form] ?? ['', '']
  },
  day: (date) =>
    date.length === 10 ? `${Number(date.slice(8))} ${monthOf(date)} ${date.slice(0, 4)}` : `${monthOf(date)} ${date.slice(0, 4)}`.trim(),
  shortDay: (date) =>
    date.length === 10
      ? `${Number(date.slice(8))} ${monthOf(date).slice(0, 3)} ${date.slice(0, 4)}`
      : `${monthOf(date).slice(0, 3)} ${date.slice(0, 4)}`.trim(),
  month: (date) => `${monthOf(date)} ${date.slice(0, 4)}`,
  quoted: (text) => `“${text}”`,
  list: (items) => (items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`),
}
