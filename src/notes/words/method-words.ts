// Method, rating policy and the rule behind each rating, in both languages.

export interface MethodWords {
  method(horizon: string): string
  where(view: string, name: string): string
  readonly definitions: string
  compared(minimum: string, overweight: string, underweight: string, overweightAbove: boolean, underweightBelow: boolean): string
  limits(floor: string, ceiling: string): string
  alone(overweight: string, underweight: string): string
  margin(points: string): string
  version(version: string): string
  readonly columns: Readonly<Record<'rating' | 'count' | 'share', string>>
  readonly notRated: string
  readonly rulesTitle: string
  rule(name: string, rating: string, words: string): string
  relative(upside: string, points: string, above: boolean, benchmark: string): string
  atBenchmark(upside: string, benchmark: string): string
  alonePlace(upside: string): string
  readonly inside: string
  floor(threshold: string): string
  ceiling(threshold: string): string
  held(since: string, points: string): string
  missing(why: string): string
  override(by: string, reason: string): string
  hash(hash: string): string
}

const english: MethodWords = {
  method: (horizon) =>
    `Sum of the parts: mining gross profit quarter by quarter to the halving, bitcoin held, HPC megawatts by contract and stage times equity value per MW, unused approved power, net cash or debt; divided by the shares, fully diluted at the value itself and in closed form. Targets are for ${horizon}, rounded to the dollar, under five dollars to half a dollar. Facts are quoted or curated records; targets, ratings and everything expected are opinion and rest on the assumptions of the view.`,
  where: (view, name) =>
    `All assumptions of “${view}” with their sources and ranges stand in the file of the view ${name}. Any figure down to its quote: \`uprate explain\`. Planned updates: whenever a fact enters that moves a target.`,
  definitions:
    'Ratings are relative and run to the target date. **Overweight**: expected to do better than the median of the companies rated. **Neutral**: about as well. **Underweight**: worse. None of them promises a gain.',
  compared: (minimum, overweight, underweight, above, below) =>
    `With at least ${minimum} companies that have an upside: Overweight from ${overweight} points ${above ? 'above' : 'below'} their median, Underweight from ${underweight} points ${below ? 'below' : 'above'} it.`,
  limits: (floor, ceiling) => `Never Overweight with less than ${floor} to the target, never Underweight with more than ${ceiling}.`,
  alone: (overweight, underweight) =>
    `With fewer companies: Overweight from ${overweight} to the target, Underweight at ${underweight} or less.`,
  margin: (points) => `A rating held changes only when its threshold is crossed by ${points} points.`,
  version: (version) => `Policy version ${version}.`,
  columns: { rating: 'Rating', count: 'Companies', share: 'Share of those rated' },
  notRated: 'Not rated',
  rulesTitle: 'Which rule made each rating:',
  rule: (name, rating, words) => `${name}, ${rating}: ${words}`,
  relative: (upside, points, above, benchmark) =>
    `${upside} to the target, ${points} points ${above ? 'above' : 'below'} the median of ${benchmark}`,
  atBenchmark: (upside, benchmark) => `${upside} to the target, at the median of ${benchmark}`,
  alonePlace: (upside) => `${upside} to the target, with too few companies to compare`,
  inside: ', inside both thresholds.',
  floor: (threshold) => `, but below the ${threshold} without which there is no Overweight.`,
  ceiling: (threshold) => `, but above the ${threshold} beyond which there is no Underweight.`,
  held: (since, points) => `; held since ${since}, as no threshold is crossed by ${points} points.`,
  missing: (why) => `lacking ${why}.`,
  override: (by, reason) => ` Set by ${by}: ${reason}.`,
  hash: (hash) => `Same facts, same view, same day, same note. Fingerprint of the valuation: \`${hash}\`.`,
}

const german: MethodWords = {
  method: (horizon) =>
    `Summe der Teile: Bruttogewinn des Minings je Quartal bis zum Halving, Bitcoin-Bestand, HPC-Megawatt je Vertrag und Stufe mal Eigenkapitalwert je MW, ungenutzte genehmigte Leistung, Nettokasse oder -schuld; geteilt durch die Aktien, voll verwässert beim Wert selbst und in geschlossener Form. Kursziele gelten für ${horizon}, auf den Dollar gerundet, unter fünf Dollar auf den halben. Fakten sind Zitate oder gepflegte Datensätze; Kursziele, Ratings und alles Erwartete sind Meinung und beruhen auf den Annahmen der Sicht.`,
  where: (view, name) =>
    `Alle Annahmen von „${view}“ mit Quellen und Spannen stehen in der Datei der Sicht ${name}. Jede Zahl bis zu ihrem Zitat: \`uprate explain\`. Vorgesehene Aktualisierung: sobald ein Fakt hinzukommt, der ein Kursziel bewegt.`,
  definitions:
    'Ratings sind relativ und gelten bis zum Zieltermin. **Overweight**: dürfte besser abschneiden als der Median der eingestuften Unternehmen. **Neutral**: etwa gleich. **Underweight**: schlechter. Keines verspricht einen Gewinn.',
  compared: (minimum, overweight, underweight, above, below) =>
    `Ab ${minimum} Unternehmen mit einem Abstand zum Kursziel: Overweight ab ${overweight} Punkten ${above ? 'über' : 'unter'} ihrem Median, Underweight ab ${underweight} Punkten ${below ? 'darunter' : 'darüber'}.`,
  limits: (floor, ceiling) => `Nie Overweight mit weniger als ${floor} bis zum Kursziel, nie Underweight mit mehr als ${ceiling}.`,
  alone: (overweight, underweight) =>
    `Bei weniger Unternehmen: Overweight ab ${overweight} bis zum Kursziel, Underweight bei ${underweight} oder weniger.`,
  margin: (points) => `Ein bestehendes Rating ändert sich erst, wenn seine Schwelle um ${points} Punkte überschritten ist.`,
  version: (version) => `Fassung ${version} der Regeln.`,
  columns: { rating: 'Rating', count: 'Unternehmen', share: 'Anteil an den eingestuften' },
  notRated: 'Nicht eingestuft',
  rulesTitle: 'Welche Regel jedes Rating ergab:',
  rule: (name, rating, words) => `${name}, ${rating}: ${words}`,
  relative: (upside, points, above, benchmark) =>
    `${upside} bis zum Kursziel, ${points} Punkte ${above ? 'über' : 'unter'} dem Median von ${benchmark}`,
  atBenchmark: (upside, benchmark) => `${upside} bis zum Kursziel, genau der Median von ${benchmark}`,
  alonePlace: (upside) => `${upside} bis zum Kursziel, zu wenige Unternehmen zum Vergleichen`,
  inside: ', zwischen beiden Schwellen.',
  floor: (threshold) => `, aber unter den ${threshold}, ohne die es kein Overweight gibt.`,
  ceiling: (threshold) => `, aber über den ${threshold}, ab denen es kein Underweight gibt.`,
  held: (since, points) => `; gehalten seit ${since}, weil keine Schwelle um ${points} Punkte überschritten ist.`,
  missing: (why) => `es fehlt: ${why}.`,
  override: (by, reason) => ` Gesetzt von ${by}: ${reason}.`,
  hash: (hash) => `Gleiche Fakten, gleiche Sicht, gleicher Tag, gleiche Studie. Fingerabdruck der Bewertung: \`${hash}\`.`,
}

export const methodWords = { en: english, de: german } as const
