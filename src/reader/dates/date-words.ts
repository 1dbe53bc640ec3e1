// The words that dates are made of, in both languages, lower case.
import type { DateRole } from './date-mention.ts'

const numbered = (rows: readonly string[], first: number) =>
  new Map(rows.flatMap((names, index) => names.split(' ').map((name) => [name, index + first] as const)))

export const weekdays: ReadonlyMap<string, number> = numbered(
  [
    'monday montag',
    'tuesday dienstag',
    'wednesday mittwoch',
    'thursday donnerstag',
    'friday freitag',
    'saturday samstag sonnabend',
    'sunday sonntag',
  ],
  0,
)

/** What may be glued to a German weekday: „Mittwochabend“. */
export const timesOfDay: ReadonlySet<string> = new Set(['abend', 'morgen', 'mittag', 'vormittag', 'nachmittag', 'nacht', 'früh'])

export const ordinals: ReadonlyMap<string, number> = numbered(
  [
    'first erste ersten erstes erster',
    'second zweite zweiten zweites zweiter',
    'third dritte dritten drittes dritter',
    'fourth vierte vierten viertes vierter',
  ],
  1,
)

export const quarterNouns: ReadonlySet<string> = new Set([
  'quarter',
  'quartal',
  'quartals',
  'kalenderquartal',
  'kalenderquartals',
  'quarters',
  'vierteljahr',
  'vierteljahres',
  'vierteljahrs',
])
export const fiscalQuarterNouns: ReadonlySet<string> = new Set(['geschäftsquartal', 'geschäftsquartals', 'fiskalquartal'])
export const halfNouns: ReadonlySet<string> = new Set(['half', 'halbjahr', 'halbjahres', 'halbjahrs', 'jahreshälfte', 'hälfte'])
export const fiscalYearNouns: ReadonlySet<string> = new Set([
  'geschäftsjahr',
  'geschäftsjahres',
  'geschäftsjahrs',
  'fiskaljahr',
  'fiskaljahres',
])

/** Where in a month or year: `whole` leaves its precision alone. */
export type Place = 'start' | 'early' | 'middle' | 'late' | 'end'

export const places: ReadonlyMap<string, Place> = new Map<string, Place>([
  ['start', 'start'],
  ['beginning', 'start'],
  ['anfang', 'early'],
  ['early', 'early'],
  ['beginn', 'start'],
  ['mid', 'middle'],
  ['middle', 'middle'],
  ['mitte', 'middle'],
  ['late', 'late'],
  ['later', 'late'],
  ['earlier', 'early'],
  ['end', 'end'],
  ['close', 'end'],
  ['ende', 'end'],
  ['finish', 'end'],
  ['exit', 'end'],
  ['turn', 'end'],
])

/** Which month, quarter or year, counted from the publication's own. */
export const shifts: ReadonlyMap<string, number> = new Map<string, number>([
  ...'this current dieses diesem diesen dieser laufenden laufendes aktuellen'.split(' ').map((word) => [word, 0] as const),
  ...'last previous past prior vergangenen vergangenes vergangener vergangene letzten letztes letzter letzte vorigen voriges abgelaufenen abgelaufenes'
    .split(' ')
    .map((word) => [word, -1] as const),
  ...'next coming following nächsten nächstes nächster nächste kommenden kommendes kommender kommende folgenden'
    .split(' ')
    .map((word) => [word, 1] as const),
])

/** The unit that a shift word counts, in months; a week and a day stand for themselves. */
export const spans: ReadonlyMap<string, 'month' | 'quarter' | 'year' | 'week'> = new Map([
  ...'month monat monats'.split(' ').map((word) => [word, 'month'] as const),
  ...'quarter quartal quartals vierteljahr vierteljahres vierteljahrs'.split(' ').map((word) => [word, 'quarter'] as const),
  ...'year jahr jahres jahrs'.split(' ').map((word) => [word, 'year'] as const),
  ...'week woche'.split(' ').map((word) => [word, 'week'] as const),
])

/** Words that are a date by themselves: shift of a year, quarter, month or day, and the place in it. */
export const wholeWords: ReadonlyMap<string, readonly [span: 'day' | 'month' | 'quarter' | 'year', shift: number, place?: Place]> = new Map<
  string,
  readonly [span: 'day' | 'month' | 'quarter' | 'year', shift: number, place?: Place]
>([
  ['today', ['day', 0]],
  ['heute', ['day', 0]],
  ['heutigen', ['day', 0]],
  ['yesterday', ['day', -1]],
  ['gestern', ['day', -1]],
  ['vortag', ['day', -1]],
  ['vorabend', ['day', -1]],
  ['gestrigen', ['day', -1]],
  ['vorgestern', ['day', -2]],
  ['tomorrow', ['day', 1]],
  ['vormonat', ['month', -1]],
  ['vormonats', ['month', -1]],
  ['vorquartal', ['quarter', -1]],
  ['vorquartals', ['quarter', -1]],
  ['vorjahr', ['year', -1]],
  ['vorjahres', ['year', -1]],
  ['jahresende', ['year', 0, 'end']],
  ['jahresschluss', ['year', 0, 'end']],
  ['jahresultimo', ['year', 0, 'end']],
  ['jahresanfang', ['year', 0, 'start']],
  ['jahresbeginn', ['year', 0, 'start']],
  ['jahresmitte', ['year', 0, 'middle']],
  ['jahreswechsel', ['year', 0, 'end']],
  ['heuer', ['year', 0]],
  ['yearend', ['year', 0, 'end']],
  ['midyear', ['year', 0, 'middle']],
  ['quartalsende', ['quarter', -1, 'end']],
  ['berichtsquartal', ['quarter', -1]],
  ['vorjahresquartal', ['quarter', -5]],
  ['vorjahresquartals', ['quarter', -5]],
])

export const roles: ReadonlyMap<string, DateRole> = new Map<string, DateRole>([
  ...'since seit ab starting beginning from'.split(' ').map((word) => [word, 'since'] as const),
  ...'by bis before than spätestens'.split(' ').map((word) => [word, 'by'] as const),
  ...'until till through'.split(' ').map((word) => [word, 'until'] as const),
  ...'on am at zu zum zur per dated vom an'.split(' ').map((word) => [word, 'on'] as const),
  ...'in im during for für within throughout während'.split(' ').map((word) => [word, 'during'] as const),
])

export const articles: ReadonlySet<string> = new Set([
  'the',
  'dem',
  'der',
  'den',
  'das',
  'des',
  'die',
  'very',
  'einschließlich',
  'gestrigen',
  'heutigen',
  'its',
  'calendar',
  'etwa',
  'about',
  'around',
  'rund',
  'in',
])

/** Words that put their sentence into the future. */
export const futureCues: ReadonlySet<string> = new Set(
  'will expects expect expected expecting plans planned plan should targets target targeting aims aim intends due scheduled upcoming anticipates anticipated forecast forecasts soll sollen wird werden plant planen erwartet erwarten rechnet rechnen dürfte dürften vorgesehen geplant fällig könnte could may strebt will wollen want wants nimmt peilt anvisiert visiert möchte hofft hope hopes aspires wanted rechne erwarte schätze sehe traue taxiere prognostiziere'.split(
    ' ',
  ),
)

export const smallNumbers: ReadonlyMap<string, number> = numbered(
  [
    'one a an einem einer einen ein eine',
    'two zwei',
    'three drei',
    'four vier',
    'five fünf',
    'six sechs',
    'seven sieben',
    'eight acht',
    'nine neun',
    'ten zehn',
    'eleven elf',
    'twelve zwölf',
  ],
  1,
)

/** Spans of time that are counted back: "two weeks ago", „vor zwei Wochen“. */
export const countedSpans: ReadonlyMap<string, 'day' | 'week' | 'month' | 'year'> = new Map([
  ...'day days tag tagen'.split(' ').map((word) => [word, 'day'] as const),
  ...'week weeks woche wochen'.split(' ').map((word) => [word, 'week'] as const),
  ...'month months monat monaten'.split(' ').map((word) => [word, 'month'] as const),
  ...'year years jahr jahren'.split(' ').map((word) => [word, 'year'] as const),
])
