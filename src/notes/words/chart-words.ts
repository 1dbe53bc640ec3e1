// What the charts of a note call their points and steps, in both languages.

export interface ChartWords {
  readonly here: string
  readonly approved: string
  expected(month: string): string
  readonly contract: Readonly<Record<'new' | 'gone' | 'changed', (name: string) => string>>
  readonly time: string
  readonly approvedPower: string
  readonly method: string
  published(broker: string): string
  readonly contracts: string
}

const english: ChartWords = {
  here: 'This view',
  approved: 'Approved by the grid',
  expected: (month) => `Expected by ${month}`,
  contract: { new: (name) => `New: ${name}`, gone: (name) => `No longer: ${name}`, changed: (name) => name },
  time: 'Passing of time',
  approvedPower: 'Approved power',
  method: 'Method and rounding',
  published: (broker) => `${broker}’s target less the model`,
  contracts: 'Contract',
}

const german: ChartWords = {
  here: 'Diese Sicht',
  approved: 'Vom Netz genehmigt',
  expected: (month) => `Erwartet bis ${month}`,
  contract: { new: (name) => `Neu: ${name}`, gone: (name) => `Entfallen: ${name}`, changed: (name) => name },
  time: 'Zeitablauf',
  approvedPower: 'Genehmigte Anschlussleistung',
  method: 'Verfahren und Rundung',
  published: (broker) => `Kursziel von ${broker} abzüglich Modell`,
  contracts: 'Vertrag',
}

export const chartWords = { en: english, de: german } as const
