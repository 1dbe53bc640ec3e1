// What of the page stands in its address: the day of knowledge, the view, the language, and what each page adds. A copied address shows the same.

/** Every key is text, so that an address reads as it was meant and nothing is guessed. */
export interface Address {
  /** As known on this day; absent: the newest day of the ledger. */
  readonly asOf?: string
  /** Through whose eyes; absent: house. */
  readonly view?: string
  /** The earlier day that changes are counted from; absent: the day before on which something became known. */
  readonly since?: string
  /** Absent: English. */
  readonly language?: Language
  /** Column, with a minus before it for descending: `-upside`. */
  readonly sort?: string
  /** Words that rows must contain. */
  readonly find?: string
  /** Columns shown, separated by commas. */
  readonly columns?: string
  /** Inputs set to numbers: `view.bitcoin_price:70000,CIFR.cash:1e9`. */
  readonly set?: string
  /** A named scenario that `set` stands on. */
  readonly scenario?: string
  /** Scenarios kept to compare, each `name~set`, separated by semicolons. */
  readonly beside?: string
  /** The company that distribution and frontier are drawn for. */
  readonly company?: string
  /** Part of a page that is open. */
  readonly part?: string
  /** What a list is narrowed to. */
  readonly filter?: string
  /** The row of a list that is open. */
  readonly open?: string
  /** The figure whose evidence is open beside the page, as its path: `CIFR/target`. */
  readonly evidence?: string
}

export type Language = 'en' | 'de'

const keys = [
  'asOf',
  'view',
  'since',
  'language',
  'sort',
  'find',
  'columns',
  'set',
  'scenario',
  'beside',
  'company',
  'part',
  'filter',
  'open',
  'evidence',
] as const satisfies readonly (keyof Address)[]

const day = /^\d{4}-\d{2}-\d{2}$/

/** Takes what it knows of an address and leaves the rest: an old or mistyped one still opens. */
export function readAddress(search: Readonly<Record<string, unknown>>): Address {
  const read: Record<string, string> = {}
  for (const key of keys) {
    const value = search[key]
    if (typeof value !== 'string' || value === '') continue
    if ((key === 'asOf' || key === 'since') && !day.test(value)) continue
    if (key === 'language' && value !== 'en' && value !== 'de') continue
    read[key] = value
  }
  return read as Address
}

export function parseSearch(text: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(text))
}

/** Colons, commas, semicolons, slashes and tildes stay readable. */
export function writeSearch(search: Readonly<Record<string, unknown>>): string {
  const pairs = Object.entries(search).filter((pair): pair is [string, string] => typeof pair[1] === 'string' && pair[1] !== '')
  if (pairs.length === 0) return ''
  const write = (text: string) =>
    encodeURIComponent(text)
      .replaceAll('%3A', ':')
      .replaceAll('%2C', ',')
      .replaceAll('%3B', ';')
      .replaceAll('%2F', '/')
      .replaceAll('%20', '+')
  return `?${pairs.map(([key, value]) => `${write(key)}=${write(value)}`).join('&')}`
}

/** What every page takes along when another is opened. */
export function carried({ asOf, view, since, language, set, scenario }: Address): Address {
  return {
    ...(asOf && { asOf }),
    ...(view && { view }),
    ...(since && { since }),
    ...(language && { language }),
    ...(set && { set }),
    ...(scenario && { scenario }),
  }
}
