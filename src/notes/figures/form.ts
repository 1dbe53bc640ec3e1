// The forms in which a note writes a number: scale, decimals and sign. What stands before and after it is the language's.

/** How a value becomes the digits of a note. */
export interface FormRule {
  /** The value is divided by this. */
  readonly scale: (value: number) => number
  /** Decimal places of the scaled value. */
  readonly decimals: (scaled: number, scale: number) => number
  /** Writes a plus before what is above zero. */
  readonly signed?: true
  /** Rounded to a multiple of this, where the last digits would pretend to know. */
  readonly step?: number
}

const one = () => 1
const none = () => 0
const wholeOr = (decimals: number) => (scaled: number) => (Math.abs(scaled - Math.round(scaled)) < 1e-9 ? 0 : decimals)
/** One place where that is exact: what is told as 1.7 is not printed as 1.70. */
const tenthsOr = (decimals: number) => (scaled: number) => (Math.abs(scaled * 10 - Math.round(scaled * 10)) < 1e-9 ? 1 : decimals)
const big = (value: number) => (Math.abs(value) >= 999.5e6 ? 1e9 : Math.abs(value) >= 1e6 ? 1e6 : 1)

export const forms = {
  /** USD/share or USD: whole, else with cents. */
  dollars: { scale: one, decimals: wholeOr(2) },
  /** Before an arrow that leads to dollars: German names the currency once. */
  'dollars before': { scale: one, decimals: wholeOr(2) },
  'whole dollars': { scale: one, decimals: none },
  cents: { scale: one, decimals: () => 2 },
  /** Of a distribution, whose cents are chance. */
  'rough dollars': { scale: one, decimals: (scaled) => (Math.abs(scaled) < 5 ? 1 : 0) },
  'signed cents': { scale: one, decimals: () => 2, signed: true },
  /** In a column whose head names the dollar. */
  'column dollars': { scale: one, decimals: wholeOr(2) },
  'column cents': { scale: one, decimals: () => 2 },
  /** USD in billions or millions. */
  money: { scale: big, decimals: (scaled, scale) => (scale > 1 && Math.abs(scaled) < 99.95 ? 1 : 0) },
  /** In a column whose head names the million. */
  'column millions': { scale: () => 1e6, decimals: none },
  'column tenths of millions': { scale: () => 1e6, decimals: () => 1 },
  megawatts: { scale: one, decimals: none },
  /** MW of a sector: in gigawatts from one on. */
  gigawatts: {
    scale: (value) => (Math.abs(value) >= 999.5 ? 1000 : 1),
    decimals: (scaled, scale) => (scale === 1 ? wholeOr(1)(scaled) : Math.abs(scaled) < 10 ? tenthsOr(2)(scaled) : 1),
  },
  'column megawatts': { scale: one, decimals: none },
  percent: { scale: () => 0.01, decimals: none },
  'tenths of percent': { scale: () => 0.01, decimals: () => 1 },
  'signed tenths': { scale: () => 0.01, decimals: () => 1, signed: true },
  'signed percent': { scale: () => 0.01, decimals: none, signed: true },
  /** Difference of two ratios, in hundredths, without a word. */
  points: { scale: () => 0.01, decimals: (scaled) => wholeOr(1)(scaled) },
  multiple: { scale: one, decimals: tenthsOr(2) },
  ratio: { scale: one, decimals: () => 2 },
  tenths: { scale: one, decimals: () => 1 },
  years: { scale: one, decimals: wholeOr(1) },
  'column years': { scale: one, decimals: wholeOr(1) },
  count: { scale: one, decimals: none },
  'per GPU-hour': { scale: one, decimals: () => 2 },
  'per kWh': { scale: () => 0.01, decimals: () => 1 },
  exahash: { scale: one, decimals: wholeOr(1) },
  efficiency: { scale: one, decimals: wholeOr(1) },
  bitcoin: { scale: one, decimals: none },
  GPUs: { scale: one, decimals: none },
  'round GPUs': { scale: one, decimals: none, step: 1000 },
  'GPUs per MW': { scale: one, decimals: none },
  /** `[3]`: the number of a source. */
  mark: { scale: one, decimals: none },
} as const satisfies Record<string, FormRule>

export type NumberForm = keyof typeof forms

/** `24 November 2025`, `24 Nov 2025`, `December 2026`; `text` is written as it is, made harmless. */
export const wordForms = ['day', 'short day', 'month', 'text', 'code', 'address', 'words'] as const
export type WordForm = (typeof wordForms)[number]
export type Form = NumberForm | WordForm

export function isWordForm(form: Form): form is WordForm {
  return (wordForms as readonly string[]).includes(form)
}

/** Form of a number by its unit in the vocabulary or the model. */
export function formOfUnit(unit: string): NumberForm {
  switch (unit.replaceAll(/\[\w+\]/g, '')) {
    case 'USD':
    case 'USD/MW':
    case 'USD/year':
    case 'USD/MW/year':
      return 'money'
    case 'USD/share':
      return 'dollars'
    case 'USD/BTC':
    case 'USD/GPU':
      return 'whole dollars'
    case 'MW':
      return 'megawatts'
    case 'ratio':
      return 'percent'
    case '1/year':
      return 'tenths of percent'
    case 'year':
      return 'years'
    case 'USD/GPU/hour':
      return 'per GPU-hour'
    case 'USD/kWh':
      return 'per kWh'
    case 'EH/s':
      return 'exahash'
    case 'J/TH':
      return 'efficiency'
    case 'BTC':
      return 'bitcoin'
    case 'GPU':
      return 'GPUs'
    case 'GPU/MW':
      return 'GPUs per MW'
    case 'share':
    case 'day':
      return 'count'
    default:
      return 'ratio'
  }
}
