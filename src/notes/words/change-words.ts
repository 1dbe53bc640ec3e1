// What changed and why, and where the house and a broker part, in both languages.
import type { BridgeGroup } from '../../research/index.ts'

export interface ChangeWords {
  readonly callsTitle: string
  readonly houseTitle: string
  readonly modelTitle: string
  differenceTitle(broker: string): string
  call(name: string, rating: string, target: string, marks: string): string
  callRating(before: string | undefined, now: string): string
  callTarget(before: string | undefined, now: string, moved: boolean): string
  moved(name: string, before: string, target: string, groups: string): string
  stayed(name: string, target: string, groups: string): string
  started(name: string, target: string, rating: string, lacked: string): string
  ended(name: string, why: string): string
  /** Why a rating changed: what lay between price and target then and now, with both prices. */
  ratingMoved(before: string, after: string, reasons: string): string
  upside(before: string, after: string): string
  price(before: string, after: string): string
  median(before: string, after: string): string
  readonly firstNote: string
  unchanged(list: string): string
  unchangedOne(name: string, target: string): string
  readonly nothing: string
  readonly group: Readonly<Record<BridgeGroup, string>>
  groupOf(name: string, amount: string): string
  /** A cause with its contribution per share, what it moved from and to, and marks. */
  cause(name: string, contribution: string, fromTo: string, marks: string): string
  fromTo(before: string, after: string): string
  firstSeen(after: string): string
  contract(name: string, standing: 'new' | 'gone' | 'changed'): string
  instrument(name: string, standing: 'new' | 'gone' | 'changed'): string
  readonly approved: string
  readonly time: string
  readonly structure: string
  published(broker: string): string
  rest(contribution: string): string
  difference(name: string, target: string, published: string, ratio: string, lower: boolean): string
  /** The broker's value through its view, and the parts that differ most. */
  differenceIntro(view: string): string
  differenceParts(modelled: string, parts: string): string
  differencePart(part: string, house: string, broker: string): string
  /** A part of no value. */
  readonly noValue: string
  /** The view's value is far from the published target: its parts explain nothing. */
  differenceOpen(modelled: string): string
  callKept(rating: string, target: string): string
  readonly differenceUnknown: string
  close(broker: string, list: string): string
}

const english: ChangeWords = {
  callsTitle: 'Brokers’ calls',
  houseTitle: 'Ratings and targets of this view',
  modelTitle: 'What the model makes of it on the assumptions of this view',
  differenceTitle: (broker) => `Where this view and ${broker} part`,
  call: (name, rating, target, marks) => `**${name}**: ${[rating, target].filter(Boolean).join(', ')}${marks}`,
  callRating: (before, now) => (before === undefined ? `${now} confirmed` : `${before} → **${now}**`),
  callTarget: (before, now, moved) =>
    moved && before !== undefined ? `target ${before} → ${now}` : moved ? `target ${now}` : `target ${now} kept`,
  moved: (name, before, target, groups) =>
    `**${name}**: target ${before} → ${target} a share${groups === '' ? '' : `, of which ${groups}`}.`,
  stayed: (name, target, groups) => `**${name}**: target unchanged at ${target}${groups === '' ? '' : `; beneath it ${groups}`}.`,
  started: (name, target, rating, lacked) =>
    `**${name}**: valued for the first time, at ${target} and ${rating}.${lacked === '' ? '' : ` On the earlier day it lacked ${lacked}; without an earlier value there is no bridge.`}`,
  ended: (name, why) => `**${name}**: no longer valued (${why}).`,
  ratingMoved: (before, after, reasons) => ` Rating ${before} → **${after}**${reasons === '' ? '' : `: ${reasons}`}.`,
  upside: (before, after) => `to the target ${before} → ${after}`,
  price: (before, after) => `price ${before} → ${after}`,
  median: (before, after) => `median of those rated ${before} → ${after}`,
  firstNote: 'First note of this view: there is no earlier value to bridge from.',
  unchanged: (list) => `Rating and target unchanged: ${list}.`,
  unchangedOne: (name, target) => `${name} ${target}`,
  nothing: 'No rating and no target changed, and nothing beneath them moved by five cents a share.',
  group: {
    'new facts': 'new facts',
    'corrected facts': 'corrected facts',
    market: 'market',
    assumptions: 'assumptions',
    time: 'passing of time',
    method: 'method and rounding',
  },
  groupOf: (name, amount) => `${name} ${amount}`,
  cause: (name, contribution, fromTo, marks) => `${name}: ${contribution}${fromTo}${marks}`,
  fromTo: (before, after) => ` (${before} → ${after})`,
  firstSeen: (after) => ` (${after}, none on file before)`,
  contract: (name, standing) => `${{ new: 'New contract', gone: 'Contract no longer counted', changed: 'Contract' }[standing]} ${name}`,
  instrument: (name, standing) => `${{ new: 'Issued:', gone: 'No longer outstanding:', changed: 'Terms of' }[standing]} ${name}`,
  approved: 'Approved power',
  time: 'Passing of time',
  structure: 'Way of valuing',
  published: (broker) => `Published target of ${broker} less the model`,
  rest: (contribution) => `Everything else, with rounding: ${contribution}`,
  difference: (name, target, published, ratio, lower) =>
    `**${name}**: ${target} against ${published}, ${ratio} ${lower ? 'lower' : 'higher'}.`,
  differenceIntro: (view) => `Compared part by part with the same model on the assumptions of “${view}”, in dollars a share:`,
  differenceParts: (modelled, parts) =>
    ` The model gives ${modelled} there; ${parts === '' ? 'no single part makes the gap' : `what makes the gap is ${parts}`}.`,
  differencePart: (part, house, broker) => `${part} (${house} here, ${broker} there)`,
  noValue: 'nothing',
  differenceOpen: (modelled) =>
    ` The model gives ${modelled} there on this day, too far from the published target to say which part makes the gap.`,
  callKept: (rating, target) => `${rating} and target ${target} confirmed`,
  differenceUnknown: ' No view on file reads the broker’s assumptions for it.',
  close: (broker, list) => `Within a tenth of ${broker}: ${list}.`,
}

const german: ChangeWords = {
  callsTitle: 'Urteile der Broker',
  houseTitle: 'Ratings und Kursziele dieser Sicht',
  modelTitle: 'Was das Modell mit den Annahmen dieser Sicht daraus macht',
  differenceTitle: (broker) => `Wo diese Sicht und ${broker} auseinandergehen`,
  call: (name, rating, target, marks) => `**${name}**: ${[rating, target].filter(Boolean).join(', ')}${marks}`,
  callRating: (before, now) => (before === undefined ? `${now} bestätigt` : `${before} → **${now}**`),
  callTarget: (before, now, moved) =>
    moved && before !== undefined ? `Kursziel ${before} → ${now}` : moved ? `Kursziel ${now}` : `Kursziel ${now} bestätigt`,
  moved: (name, before, target, groups) =>
    `**${name}**: Kursziel ${before} → ${target} je Aktie${groups === '' ? '' : `, davon ${groups}`}.`,
  stayed: (name, target, groups) => `**${name}**: Kursziel unverändert ${target}${groups === '' ? '' : `; darunter ${groups}`}.`,
  started: (name, target, rating, lacked) =>
    `**${name}**: erstmals bewertet, mit ${target} und ${rating}.${lacked === '' ? '' : ` Am früheren Tag fehlte: ${lacked}; ohne früheren Wert gibt es keine Überleitung.`}`,
  ended: (name, why) => `**${name}**: nicht mehr bewertet (${why}).`,
  ratingMoved: (before, after, reasons) => ` Rating ${before} → **${after}**${reasons === '' ? '' : `: ${reasons}`}.`,
  upside: (before, after) => `bis zum Kursziel ${before} → ${after}`,
  price: (before, after) => `Kurs ${before} → ${after}`,
  median: (before, after) => `Median der eingestuften ${before} → ${after}`,
  firstNote: 'Erste Studie dieser Sicht: Es gibt keinen früheren Wert, von dem überzuleiten wäre.',
  unchanged: (list) => `Rating und Kursziel unverändert: ${list}.`,
  unchangedOne: (name, target) => `${name} ${target}`,
  nothing: 'Kein Rating und kein Kursziel hat sich geändert, und darunter bewegte sich nichts um fünf Cent je Aktie.',
  group: {
    'new facts': 'neue Fakten',
    'corrected facts': 'berichtigte Fakten',
    market: 'Markt',
    assumptions: 'Annahmen',
    time: 'Zeitablauf',
    method: 'Verfahren und Rundung',
  },
  groupOf: (name, amount) => `${name} ${amount}`,
  cause: (name, contribution, fromTo, marks) => `${name}: ${contribution}${fromTo}${marks}`,
  fromTo: (before, after) => ` (${before} → ${after})`,
  firstSeen: (after) => ` (${after}, bisher nicht bekannt)`,
  contract: (name, standing) => `${{ new: 'Neuer Vertrag', gone: 'Nicht mehr gezählter Vertrag', changed: 'Vertrag' }[standing]} ${name}`,
  instrument: (name, standing) => `${{ new: 'Begeben:', gone: 'Nicht mehr ausstehend:', changed: 'Bedingungen von' }[standing]} ${name}`,
  approved: 'Genehmigte Anschlussleistung',
  time: 'Zeitablauf',
  structure: 'Art der Bewertung',
  published: (broker) => `Veröffentlichtes Kursziel von ${broker} abzüglich Modell`,
  rest: (contribution) => `Alles andere, mit Rundung: ${contribution}`,
  difference: (name, target, published, ratio, lower) =>
    `**${name}**: ${target} gegen ${published}, ${ratio} ${lower ? 'niedriger' : 'höher'}.`,
  differenceIntro: (view) => `Teil für Teil verglichen mit demselben Modell unter den Annahmen von „${view}“, in US-Dollar je Aktie:`,
  differenceParts: (modelled, parts) =>
    ` Das Modell ergibt dort ${modelled}; ${parts === '' ? 'kein einzelner Teil macht den Abstand' : `den Abstand macht vor allem ${parts}`}.`,
  differencePart: (part, house, broker) => `${part} (hier ${house}, dort ${broker})`,
  noValue: 'nichts',
  differenceOpen: (modelled) =>
    ` Das Modell ergibt dort an diesem Tag ${modelled}, zu weit vom veröffentlichten Kursziel, um zu sagen, welcher Teil den Abstand macht.`,
  callKept: (rating, target) => `${rating} und Kursziel ${target} bestätigt`,
  differenceUnknown: ' Keine Sicht liest hier die Annahmen des Brokers.',
  close: (broker, list) => `Höchstens ein Zehntel von ${broker} entfernt: ${list}.`,
}

export const changeWords = { en: english, de: german } as const
