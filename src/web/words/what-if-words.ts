// Words of the what-if page.
import type { InBoth } from './use-words.ts'

export interface WhatIfWords {
  readonly title: string
  readonly intro: string
  readonly scenario: string
  readonly none: string
  readonly named: Readonly<Record<string, string>>
  readonly company: string
  readonly market: string
  readonly hpc: string
  readonly mining: string
  readonly own: (ticker: string) => string
  readonly find: string
  readonly reset: string
  readonly resetOne: (label: string) => string
  readonly keep: string
  readonly keepName: string
  readonly remove: (name: string) => string
  readonly save: string
  readonly saveName: string
  readonly saveBy: string
  readonly saved: (name: string) => string
  readonly leftOut: (list: string) => string
  readonly nothingToSave: string
  readonly download: string
  readonly changes: (count: number) => string
  readonly unchanged: string
  readonly results: string
  readonly base: string
  readonly now: string
  readonly value: string
  readonly target: string
  readonly rating: string
  readonly upside: string
  readonly megawatts: string
  readonly price: string
  readonly distribution: (ticker: string) => string
  readonly frontier: (ticker: string) => string
  readonly quantiles: (low: string, middle: string, high: string) => string
  readonly above: (share: string) => string
  readonly outside: string
  readonly wrongNumber: string
  readonly missing: string
  readonly full: string
}

export const whatIfWords: InBoth<WhatIfWords> = {
  en: {
    title: 'What if',
    intro: 'Move an assumption, or type its value. Targets, ratings, distribution and frontier follow; the address holds the state.',
    scenario: 'Scenario',
    none: 'The view as it is',
    named: { 'full-conversion': 'All approved power and the pipeline convert', 'no-more-leases': 'Nothing more is signed' },
    company: 'Company',
    market: 'Market',
    hpc: 'HPC',
    mining: 'Mining',
    own: (ticker) => `${ticker} alone`,
    find: 'Filter assumptions',
    reset: 'Reset all',
    resetOne: (label) => `Reset ${label}`,
    keep: 'Keep to compare',
    keepName: 'Name of the scenario',
    remove: (name) => `Remove ${name}`,
    save: 'Save as a view',
    saveName: 'Name of the view',
    saveBy: 'Your name',
    saved: (name) => `Saved the view ${name}`,
    leftOut: (list) => `A view holds assumptions for all companies; these stay out: ${list}.`,
    nothingToSave: 'Move an assumption of the view first; a company’s own inputs are facts and are corrected in the inbox.',
    download: 'Download the view',
    changes: (count) => (count === 1 ? '1 change' : `${count} changes`),
    unchanged: 'nothing changed',
    results: 'What it does',
    base: 'view',
    now: 'what if',
    value: 'Value per share',
    target: 'Target',
    rating: 'Rating',
    upside: 'Upside',
    megawatts: 'MW expected',
    price: 'Price',
    distribution: (ticker) => `Distribution of ${ticker}’s value per share`,
    frontier: (ticker) => `Pairs that give the price of ${ticker}`,
    quantiles: (low, middle, high) => `10 % below ${low}, half below ${middle}, 10 % above ${high}`,
    above: (share) => `${share} of draws lie above the price`,
    outside: 'outside the documented range',
    wrongNumber: 'write a number',
    missing: 'no value',
    full: 'All inputs',
  },
  de: {
    title: 'Was wäre wenn',
    intro:
      'Bewegen Sie eine Annahme, oder tippen Sie ihren Wert. Kursziele, Ratings, Verteilung und Grenzlinie folgen; die Adresse hält den Stand.',
    scenario: 'Szenario',
    none: 'Die Sicht, wie sie ist',
    named: {
      'full-conversion': 'Alle genehmigte Leistung und die Pipeline werden umgewandelt',
      'no-more-leases': 'Nichts weiter wird unterzeichnet',
    },
    company: 'Unternehmen',
    market: 'Markt',
    hpc: 'HPC',
    mining: 'Mining',
    own: (ticker) => `Nur ${ticker}`,
    find: 'Annahmen filtern',
    reset: 'Alles zurücksetzen',
    resetOne: (label) => `${label} zurücksetzen`,
    keep: 'Zum Vergleich behalten',
    keepName: 'Name des Szenarios',
    remove: (name) => `${name} entfernen`,
    save: 'Als Sicht speichern',
    saveName: 'Name der Sicht',
    saveBy: 'Ihr Name',
    saved: (name) => `Sicht ${name} gespeichert`,
    leftOut: (list) => `Eine Sicht hält Annahmen für alle Unternehmen; diese bleiben draußen: ${list}.`,
    nothingToSave:
      'Bewegen Sie zuerst eine Annahme der Sicht; die eigenen Größen eines Unternehmens sind Fakten und werden im Eingang korrigiert.',
    download: 'Sicht herunterladen',
    changes: (count) => (count === 1 ? '1 Änderung' : `${count} Änderungen`),
    unchanged: 'nichts geändert',
    results: 'Was es bewirkt',
    base: 'Sicht',
    now: 'was wäre wenn',
    value: 'Wert je Aktie',
    target: 'Kursziel',
    rating: 'Rating',
    upside: 'Potenzial',
    megawatts: 'MW erwartet',
    price: 'Kurs',
    distribution: (ticker) => `Verteilung des Werts je Aktie von ${ticker}`,
    frontier: (ticker) => `Paare, die den Kurs von ${ticker} ergeben`,
    quantiles: (low, middle, high) => `10 % unter ${low}, die Hälfte unter ${middle}, 10 % über ${high}`,
    above: (share) => `${share} der Ziehungen liegen über dem Kurs`,
    outside: 'außerhalb der belegten Spanne',
    wrongNumber: 'eine Zahl schreiben',
    missing: 'kein Wert',
    full: 'Alle Größen',
  },
}
