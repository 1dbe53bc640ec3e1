// What a broker assumes, in both languages.
import type { Basis, Kind, Stage } from '../../facts/index.ts'

export interface AssumedWords {
  title(broker: string): string
  /** Megawatts by what they are and how far they have come. */
  megawatts(basis: string | undefined, stage: string | undefined): string
  readonly basis: Readonly<Record<Basis, string>>
  readonly stage: Readonly<Record<Stage, string>>
  readonly kind: Readonly<Record<Kind, string>>
  /** One statement: what, of which kind, where, by when, how much, what before. */
  one(
    what: string,
    kind: string | undefined,
    site: string | undefined,
    on: string | undefined,
    value: string,
    before: string | undefined,
  ): string
  by(date: string): string
  /** A date cut to the year. */
  during(year: string): string
  since(date: string): string
}

const english: AssumedWords = {
  title: (broker) => `New figures from ${broker}`,
  megawatts: (basis, stage) => [basis ?? 'capacity', stage].filter(Boolean).join(' '),
  basis: { gross: 'gross load', approved: 'approved power', critical_it: 'critical IT' },
  stage: {
    operating: 'in operation',
    construction: 'under construction',
    contracted: 'under contract',
    potential: 'that could be converted',
    expected: 'expected',
    pipeline: 'in the pipeline',
  },
  kind: { colocation: 'colocation', cloud: 'cloud', mining: 'mining', convertible: 'convertible', project: 'project', diluted: 'diluted' },
  one: (what, kind, site, on, value, before) =>
    `${what}${kind === undefined ? '' : `, ${kind}`}${site === undefined ? '' : `, ${site}`}${on === undefined ? '' : ` ${on}`}: ${value}${before === undefined ? '' : ` (before ${before})`}`,
  by: (date) => `by ${date}`,
  during: (year) => `for ${year}`,
  since: (date) => `since ${date}`,
}

const german: AssumedWords = {
  title: (broker) => `Neue Angaben von ${broker}`,
  megawatts: (basis, stage) => [basis ?? 'Leistung', stage].filter(Boolean).join(' '),
  basis: { gross: 'Bruttolast', approved: 'genehmigte Anschlussleistung', critical_it: 'kritische IT-Last' },
  stage: {
    operating: 'in Betrieb',
    construction: 'im Bau',
    contracted: 'unter Vertrag',
    potential: 'zur Umwandlung geeignet',
    expected: 'erwartet',
    pipeline: 'in der Projektpipeline',
  },
  kind: { colocation: 'Colocation', cloud: 'Cloud', mining: 'Mining', convertible: 'wandelbar', project: 'Projekt', diluted: 'verwässert' },
  one: (what, kind, site, on, value, before) =>
    `${what}${kind === undefined ? '' : `, ${kind}`}${site === undefined ? '' : `, ${site}`}${on === undefined ? '' : ` ${on}`}: ${value}${before === undefined ? '' : ` (zuvor ${before})`}`,
  by: (date) => `bis ${date}`,
  during: (year) => `für ${year}`,
  since: (date) => `seit ${date}`,
}

export const assumedWords = { en: english, de: german } as const
