// Title, summary and the table of changes, in both languages.
import type { Part } from '../../model/index.ts'
import type { RatingMove } from '../findings/moves.ts'

/** All arguments are figures or names as the language writes them. */
export interface FrontWords {
  readonly titleRating: Readonly<Record<Exclude<RatingMove, 'none'>, (name: string, rating: string, target: string) => string>>
  titleTarget(raised: boolean, name: string, target: string, rating: string): string
  titleFirst(name: string, rating: string, target: string): string
  readonly titleSame: string
  /** No company of the view has a value. */
  readonly titleEmpty: string
  readonly empty: string
  titleGap(name: string, megawatts: string): string
  /** Date, view, month of the targets, earlier date if there is one. */
  line(asOf: string, view: string, horizon: string, since: string | undefined): string
  readonly brokerRating: Readonly<Record<Exclude<RatingMove, 'none'>, (names: string, rating: string) => string>>
  brokerSays(broker: string, ratings: readonly string[], targets: readonly string[]): string
  titleGapSame(megawatts: string): string
  targets(move: 'raised' | 'cut' | 'kept' | 'set' | 'withdrawn', list: string): string
  readonly houseRating: Readonly<Record<Exclude<RatingMove, 'none'>, (name: string, rating: string, target: string) => string>>
  houseTarget(raised: boolean, name: string, before: string, target: string): string
  house(clauses: string, othersStand: boolean): string
  readonly houseNone: string
  readonly houseFirst: string
  distribution(list: string): string
  /** Names whose published target the model gives, and the others with both. */
  modelled(equal: string, others: string): string
  modelledOne(name: string, model: string, published: string): string
  /** The broker's target and the house's, how far apart, and the part with its two values where it is known. */
  furthest(name: string, broker: string, target: string, published: string, ratio: string, lower: boolean, why: string): string
  because(part: string, house: string, broker: string): string
  priceAssumes(name: string, price: string, megawatts: string, horizon: string, signed: string): string
  nothingSigned(name: string, price: string, megawatts: string, horizon: string): string
  sector(signed: string, value: string, expected: string, horizon: string, of: string): string
  readonly columns: Readonly<
    Record<'company' | 'houseRating' | 'houseTarget' | 'modelRating' | 'modelTarget' | 'rating' | 'target', string>
  >
  brokerColumn(broker: string, what: string): string
  fresh(what: string): string
  earlier(what: string, day: string): string
  readonly notRated: string
  readonly part: Readonly<Record<Part, string>>
}

const english: FrontWords = {
  titleRating: {
    upgrade: (name, rating, target) => `${name} raised to ${rating}, target ${target}`,
    downgrade: (name, rating, target) => `${name} cut to ${rating}, target ${target}`,
    initiated: (name, rating, target) => `${name} starts at ${rating}, target ${target}`,
    ended: (name) => `${name} no longer rated`,
  },
  titleTarget: (raised, name, target, rating) => `${name} target ${raised ? 'raised' : 'cut'} to ${target}, still ${rating}`,
  titleFirst: (name, rating, target) => `First note: ${name} ${rating}, target ${target}`,
  titleSame: 'No rating and no target changes',
  titleEmpty: 'No company of this view can be valued on this day',
  empty:
    'No company of this view has a value on this day, so there is no table, no rating and no price to read backwards. What lacks is said below; a note follows as soon as the facts are in the ledger.',
  titleGap: (name, megawatts) => `${name}’s price carries ${megawatts} that nobody has signed`,
  line: (asOf, view, horizon, since) =>
    `As known on ${asOf} · ${view} · targets for ${horizon} · ${since === undefined ? 'first note, no earlier day to compare with' : `compared with ${since}`}`,
  brokerRating: {
    upgrade: (names, rating) => `raised ${names} to ${rating}`,
    downgrade: (names, rating) => `cut ${names} to ${rating}`,
    initiated: (names, rating) => `now rates ${names} ${rating}`,
    ended: (names) => `no longer rates ${names}`,
  },
  brokerSays: (broker, ratings, targets) =>
    ratings.length > 0 ? `${broker} ${[...ratings, ...targets].join('; ')}.` : `${broker}: ${targets.join('; ')}.`,
  titleGapSame: (megawatts) => `its price carries ${megawatts} that nobody has signed`,
  targets: (move, list) =>
    ({
      raised: `targets raised: ${list}`,
      cut: `targets cut: ${list}`,
      kept: `target kept: ${list}`,
      set: `targets set: ${list}`,
      withdrawn: `targets withdrawn: ${list}`,
    })[move],
  houseRating: {
    upgrade: (name, rating, target) => `raises ${name} to ${rating} (target ${target})`,
    downgrade: (name, rating, target) => `cuts ${name} to ${rating} (target ${target})`,
    initiated: (name, rating, target) => `starts ${name} at ${rating} (target ${target})`,
    ended: (name) => `no longer rates ${name}`,
  },
  houseTarget: (raised, name, before, target) => `${raised ? 'raises' : 'cuts'} its target for ${name} from ${before} to ${target}`,
  house: (clauses, othersStand) => `This view ${clauses}${othersStand ? '; its other ratings and targets stand' : ''}.`,
  houseNone: 'In this view no rating and no target changes.',
  houseFirst: 'This is the first note of this view.',
  distribution: (list) => `Ratings: ${list}.`,
  modelled: (equal, others) =>
    `On the assumptions of this view the model gives ${[equal === '' ? '' : `the published target for ${equal}`, others].filter(Boolean).join('; ')}.`,
  modelledOne: (name, model, published) => `${name} ${model} against ${published} published`,
  furthest: (name, broker, target, published, ratio, lower, why) =>
    `This view stands furthest from ${broker} on ${name}: ${target} against ${published}, ${ratio} ${lower ? 'lower' : 'higher'}${why}.`,
  because: (part, house, broker) => `; the largest difference is ${part} (${house} a share against ${broker})`,
  priceAssumes: (name, price, megawatts, horizon, signed) =>
    `At ${price} the price of ${name} already pays for ${megawatts} of critical IT by ${horizon}; ${signed} are signed.`,
  nothingSigned: (name, price, megawatts, horizon) =>
    `At ${price} the price of ${name} already pays for ${megawatts} of critical IT by ${horizon}; nothing is signed.`,
  sector: (signed, value, expected, horizon, of) =>
    `The companies of this view have ${signed} of critical IT under contract, worth ${value} over the initial terms; those valued are expected to reach ${expected} by ${horizon}, of which ${of} are signed.`,
  columns: {
    company: 'Company',
    houseRating: 'Rating, this view',
    houseTarget: 'Target, this view',
    modelRating: 'Rating, by the model',
    modelTarget: 'Target, by the model',
    rating: 'Rating',
    target: 'Target',
  },
  brokerColumn: (broker, what) => `${what}, ${broker}`,
  fresh: (what) => `new: ${what}`,
  earlier: (what, day) => `${what} (${day})`,
  notRated: 'not rated',
  part: {
    mining: 'mining',
    bitcoin: 'bitcoin held',
    hpc_contracted: 'HPC under contract',
    hpc_unsigned: 'HPC not yet signed',
    hpc_later: 'HPC after the target date',
    power: 'unused approved power',
    pipeline: 'the pipeline',
    net_cash: 'net cash or debt',
  },
}

const german: FrontWords = {
  titleRating: {
    upgrade: (name, rating, target) => `${name}: Hochstufung auf ${rating}, Kursziel ${target}`,
    downgrade: (name, rating, target) => `${name}: Abstufung auf ${rating}, Kursziel ${target}`,
    initiated: (name, rating, target) => `${name} neu mit ${rating}, Kursziel ${target}`,
    ended: (name) => `${name} nicht mehr eingestuft`,
  },
  titleTarget: (raised, name, target, rating) => `${name}: Kursziel auf ${target} ${raised ? 'angehoben' : 'gesenkt'}, weiter ${rating}`,
  titleFirst: (name, rating, target) => `Erste Studie: ${name} ${rating}, Kursziel ${target}`,
  titleSame: 'Ratings und Kursziele unverändert',
  titleEmpty: 'Kein Unternehmen dieser Sicht lässt sich an diesem Tag bewerten',
  empty:
    'Kein Unternehmen dieser Sicht hat an diesem Tag einen Wert; es gibt also keine Tabelle, kein Rating und keinen Kurs, der sich rückwärts lesen ließe. Was fehlt, steht unten; eine Studie folgt, sobald die Fakten im Bestand sind.',
  titleGap: (name, megawatts) => `im Kurs von ${name} stecken ${megawatts} ohne Vertrag`,
  line: (asOf, view, horizon, since) =>
    `Kenntnisstand ${asOf} · ${view} · Kursziele für ${horizon} · ${since === undefined ? 'erste Studie, kein früherer Tag zum Vergleich' : `verglichen mit dem ${since}`}`,
  brokerRating: {
    upgrade: (names, rating) => `Hochstufung auf ${rating} für ${names}`,
    downgrade: (names, rating) => `Abstufung auf ${rating} für ${names}`,
    initiated: (names, rating) => `neu ${rating} für ${names}`,
    ended: (names) => `kein Rating mehr für ${names}`,
  },
  brokerSays: (broker, ratings, targets) => `${broker}: ${[...ratings, ...targets].join('; ')}.`,
  titleGapSame: (megawatts) => `im Kurs stecken ${megawatts} ohne Vertrag`,
  targets: (move, list) =>
    ({
      raised: `Kursziele angehoben: ${list}`,
      cut: `Kursziele gesenkt: ${list}`,
      kept: `Kursziel bestätigt: ${list}`,
      set: `Kursziele neu: ${list}`,
      withdrawn: `Kursziele zurückgezogen: ${list}`,
    })[move],
  houseRating: {
    upgrade: (name, rating, target) => `stuft ${name} auf ${rating} hoch (Kursziel ${target})`,
    downgrade: (name, rating, target) => `stuft ${name} auf ${rating} ab (Kursziel ${target})`,
    initiated: (name, rating, target) => `nimmt ${name} mit ${rating} auf (Kursziel ${target})`,
    ended: (name) => `stuft ${name} nicht mehr ein`,
  },
  houseTarget: (raised, name, before, target) => `${raised ? 'hebt' : 'senkt'} das Kursziel für ${name} von ${before} auf ${target}`,
  house: (clauses, othersStand) => `Diese Sicht ${clauses}${othersStand ? '; ihre übrigen Ratings und Kursziele bleiben' : ''}.`,
  houseNone: 'In dieser Sicht ändert sich kein Rating und kein Kursziel.',
  houseFirst: 'Dies ist die erste Studie dieser Sicht.',
  distribution: (list) => `Ratings: ${list}.`,
  modelled: (equal, others) =>
    `Mit den Annahmen dieser Sicht ergibt das Modell ${[equal === '' ? '' : `das veröffentlichte Kursziel für ${equal}`, others].filter(Boolean).join('; ')}.`,
  modelledOne: (name, model, published) => `${name} ${model} gegen veröffentlichte ${published}`,
  furthest: (name, broker, target, published, ratio, lower, why) =>
    `Am weitesten entfernt von ${broker} ist diese Sicht bei ${name}: ${target} gegen ${published}, ${ratio} ${lower ? 'niedriger' : 'höher'}${why}.`,
  because: (part, house, broker) => `; den größten Unterschied macht ${part} (${house} je Aktie gegen ${broker})`,
  priceAssumes: (name, price, megawatts, horizon, signed) =>
    `Bei ${price} bezahlt der Kurs von ${name} schon ${megawatts} kritische IT-Last bis ${horizon}; unterzeichnet sind ${signed}.`,
  nothingSigned: (name, price, megawatts, horizon) =>
    `Bei ${price} bezahlt der Kurs von ${name} schon ${megawatts} kritische IT-Last bis ${horizon}; unterzeichnet ist nichts.`,
  sector: (signed, value, expected, horizon, of) =>
    `Die Unternehmen dieser Sicht haben ${signed} kritische IT-Last unter Vertrag, ${value} über die Erstlaufzeiten; von den bewerteten werden ${expected} bis ${horizon} erwartet, davon sind ${of} unterzeichnet.`,
  columns: {
    company: 'Unternehmen',
    houseRating: 'Rating, diese Sicht',
    houseTarget: 'Kursziel, diese Sicht',
    modelRating: 'Rating, nach Modell',
    modelTarget: 'Kursziel, nach Modell',
    rating: 'Rating',
    target: 'Kursziel',
  },
  brokerColumn: (broker, what) => `${what}, ${broker}`,
  fresh: (what) => `neu: ${what}`,
  earlier: (what, day) => `${what} (${day})`,
  notRated: 'nicht eingestuft',
  part: {
    mining: 'das Mining',
    bitcoin: 'der Bitcoin-Bestand',
    hpc_contracted: 'HPC unter Vertrag',
    hpc_unsigned: 'HPC noch ohne Vertrag',
    hpc_later: 'HPC nach dem Zieltermin',
    power: 'die ungenutzte genehmigte Leistung',
    pipeline: 'die Projektpipeline',
    net_cash: 'die Nettokasse oder -schuld',
  },
}

export const frontWords = { en: english, de: german } as const
