// Page one of a company note in both languages: title, rating box, the view in short and the table of changes.

export interface CompanyFrontWords {
  /** Nothing of the view moved; the broker did. */
  titleAgainst(name: string, rating: string, target: string, broker: string, call: string): string
  titleStands(name: string, rating: string, target: string): string
  titleUnpriced(name: string, target: string): string
  titleNoValue(name: string): string
  readonly titleWorthMore: string
  readonly titleWorthLess: string
  call(rating: string, target: string): string
  readonly box: Readonly<
    Record<'price' | 'target' | 'upside' | 'range' | 'marketCap' | 'shares' | 'megawatts' | 'none' | 'noPrice', string>
  >
  price(price: string, day: string): string
  target(target: string, horizon: string): string
  /** Whichever of the two ends is on file. */
  range(low: string | undefined, high: string | undefined): string
  marketCap(value: string): string
  shares(millions: string): string
  megawatts(signed: string, expected: string): string
  broker(name: string): string
  called(call: string, day: string): string

  view(target: string, horizon: string, price: string, day: string, upside: string, rating: string): string
  /** The same through a view that speaks with a broker's voice: it is not the house that says so. */
  voiced(broker: string, target: string, horizon: string, price: string, day: string, upside: string, rating: string): string
  /** Why the rating is what it is at such a distance. */
  compares(benchmark: string): string
  viewAlone(target: string, horizon: string): string
  worth(share: string, part: string): string
  /** One part is worth more than the whole. */
  worthMore(share: string, part: string): string
  viewNone(name: string, why: string): string
  readonly viewNoneMeans: string
  /** Where the documented ranges reach above or below the price. */
  crosses(input: string, end: string, base: string, value: string, price: string, above: boolean): string
  crossesOnly(sentence: string): string
  crossesNone(price: string, above: boolean): string
  against(broker: string, target: string, published: string, ratio: string, lower: boolean): string
  againstBecause(part: string, house: string, published: string): string
  againstSame(broker: string, published: string): string

  readonly columns: Readonly<Record<'what' | 'change' | 'now', string>>
  before(day: string): string
  now(day: string): string
  readonly rows: Readonly<
    Record<'rating' | 'target' | 'perShare' | 'price' | 'upside' | 'signed' | 'expected' | 'perMw' | 'equity' | 'shares', string>
  >
  brokerRow(broker: string, what: string): string
  readonly notOnFile: string
  readonly stale: (price: string, day: string) => string
}

const english: CompanyFrontWords = {
  titleAgainst: (name, rating, target, broker, call) => `${name}: ${rating} and ${target} stand against ${broker}’s ${call}`,
  titleStands: (name, rating, target) => `${name}: ${rating} and target ${target} stand`,
  titleUnpriced: (name, target) => `${name}: worth ${target} a share, and no price on file to rate it by`,
  titleNoValue: (name) => `${name}: no value yet for want of facts`,
  titleWorthMore: 'what is signed is worth more than the price',
  titleWorthLess: 'no number of megawatts explains the price',
  call: (rating, target) => [rating, target].filter(Boolean).join(' and '),
  box: {
    price: 'Price',
    target: 'Target',
    upside: 'To target',
    range: '52-week range',
    marketCap: 'Market value',
    shares: 'Shares, fully diluted',
    megawatts: 'Signed / expected',
    none: 'not on file',
    noPrice: 'no price on file',
  },
  price: (price, day) => `${price} (${day}, time not on file)`,
  target: (target, horizon) => `${target} for ${horizon}`,
  range: (low, high) => (low && high ? `${low} to ${high}` : high ? `high ${high}, low not on file` : `low ${low}, high not on file`),
  marketCap: (value) => `${value}, diluted`,
  shares: (millions) => `${millions}m`,
  megawatts: (signed, expected) => `${signed} / ${expected} critical IT`,
  broker: (name) => name,
  called: (call, day) => `${call} (${day})`,

  view: (target, horizon, price, day, upside, rating) =>
    `We see ${target} a share for ${horizon} against ${price} on ${day}, ${upside}, and rate the stock **${rating}**.`,
  voiced: (broker, target, horizon, price, day, upside, rating) =>
    `On the assumptions of ${broker} the model gives ${target} a share for ${horizon} against ${price} on ${day}, ${upside}; the policy of this view makes that **${rating}**.`,
  viewAlone: (target, horizon) =>
    `We see ${target} a share for ${horizon}. No price is on file, so there is neither a distance to it nor a rating.`,
  compares: (benchmark) => `The rating compares: the median of the companies rated is ${benchmark}.`,
  worth: (share, part) => `${share} of the value is ${part}.`,
  worthMore: (share, part) => `The largest part is ${part} with ${share} of the value: more than the whole, since what is owed comes off.`,
  viewNone: (name, why) => `There is no value for ${name}. What lacks: ${why}.`,
  viewNoneMeans:
    'What follows is what the sources do say. A target appears as soon as the missing facts are in the ledger and as certain as this view asks for.',
  crosses: (input, end, base, value, price, above) =>
    `${input} at ${end} instead of ${base} gives ${value} a share, ${above ? 'above' : 'below'} the price of ${price}`,
  crossesOnly: (sentence) => `${sentence}; that is the assumption to argue about.`,
  crossesNone: (price, above) =>
    `No single input, moved over its documented range, ${above ? 'lifts' : 'takes'} the value ${above ? 'to' : 'below'} the price of ${price}: it takes several at once.`,
  against: (broker, target, published, ratio, lower) =>
    `Our ${target} is ${ratio} ${lower ? 'below' : 'above'} the ${published} of ${broker}`,
  againstBecause: (part, house, published) =>
    `; the gap is mostly ${part}, worth ${house} a share here and ${published} on its assumptions.`,
  againstSame: (broker, published) => `With ${published} ${broker} stands within a tenth of our value.`,

  columns: { what: 'Estimate', change: 'Change', now: 'Now' },
  before: (day) => `Before (${day})`,
  now: (day) => `Now (${day})`,
  rows: {
    rating: 'Rating',
    target: 'Target',
    perShare: 'Value per share',
    price: 'Price',
    upside: 'To target',
    signed: 'Signed, critical IT',
    expected: 'Expected, critical IT',
    perMw: 'Value per MW',
    equity: 'Equity before conversions',
    shares: 'Shares, fully diluted, m',
  },
  brokerRow: (broker, what) => `${broker}: ${what}`,
  notOnFile: 'not on file',
  stale: (price, day) => `The price of ${price} is of ${day}, more than a week before this note: distance and rating rest on an old price.`,
}

const german: CompanyFrontWords = {
  titleAgainst: (name, rating, target, broker, call) => `${name}: ${rating} und ${target} bleiben, ${broker} sagt ${call}`,
  titleStands: (name, rating, target) => `${name}: ${rating} und Kursziel ${target} bleiben`,
  titleUnpriced: (name, target) => `${name}: ${target} je Aktie wert, doch ohne bekannten Kurs nicht eingestuft`,
  titleNoValue: (name) => `${name}: noch ohne Wert, weil Fakten fehlen`,
  titleWorthMore: 'was unterzeichnet ist, ist mehr wert als der Kurs',
  titleWorthLess: 'keine Zahl von Megawatt erklärt den Kurs',
  call: (rating, target) => [rating, target].filter(Boolean).join(' und '),
  box: {
    price: 'Kurs',
    target: 'Kursziel',
    upside: 'Bis zum Kursziel',
    range: '52-Wochen-Spanne',
    marketCap: 'Börsenwert',
    shares: 'Aktien, voll verwässert',
    megawatts: 'Unter Vertrag / erwartet',
    none: 'nicht bekannt',
    noPrice: 'kein Kurs bekannt',
  },
  price: (price, day) => `${price} (${day}, Uhrzeit nicht bekannt)`,
  target: (target, horizon) => `${target} für ${horizon}`,
  range: (low, high) =>
    low && high ? `${low} bis ${high}` : high ? `Hoch ${high}, Tief nicht bekannt` : `Tief ${low}, Hoch nicht bekannt`,
  marketCap: (value) => `${value}, verwässert`,
  shares: (millions) => `${millions} Mio.`,
  megawatts: (signed, expected) => `${signed} / ${expected} kritische IT-Last`,
  broker: (name) => name,
  called: (call, day) => `${call} (${day})`,

  view: (target, horizon, price, day, upside, rating) =>
    `Wir sehen ${target} je Aktie für ${horizon} gegen einen Kurs von ${price} am ${day}, also ${upside}, und stufen die Aktie mit **${rating}** ein.`,
  compares: (benchmark) => `Das Rating vergleicht: Der Median der eingestuften liegt bei ${benchmark}.`,
  voiced: (broker, target, horizon, price, day, upside, rating) =>
    `Mit den Annahmen von ${broker} ergibt das Modell ${target} je Aktie für ${horizon} gegen einen Kurs von ${price} am ${day}, also ${upside}; nach den Regeln dieser Sicht heißt das **${rating}**.`,
  viewAlone: (target, horizon) =>
    `Wir sehen ${target} je Aktie für ${horizon}. Ein Kurs ist nicht bekannt, daher gibt es weder einen Abstand noch ein Rating.`,
  worth: (share, part) => `${share} des Werts macht ${part} aus.`,
  worthMore: (share, part) => `Der größte Teil ist ${part} mit ${share} des Werts: mehr als das Ganze, weil Schulden abgehen.`,
  viewNone: (name, why) => `Für ${name} gibt es keinen Wert. Es fehlt: ${why}.`,
  viewNoneMeans:
    'Es folgt, was die Quellen dennoch sagen. Ein Kursziel steht hier, sobald die fehlenden Fakten im Bestand sind, so gesichert, wie diese Sicht es verlangt.',
  crosses: (input, end, base, value, price, above) =>
    `${input} bei ${end} statt ${base} ergibt ${value} je Aktie, ${above ? 'mehr' : 'weniger'} als der Kurs von ${price}`,
  crossesOnly: (sentence) => `${sentence}; über diese Annahme lohnt der Streit.`,
  crossesNone: (price, above) =>
    `Keine einzelne Größe bringt den Wert innerhalb ihrer belegten Spanne ${above ? 'bis zum' : 'unter den'} Kurs von ${price}: Dafür braucht es mehrere zugleich.`,
  against: (broker, target, published, ratio, lower) =>
    `Unsere ${target} liegen ${ratio} ${lower ? 'unter' : 'über'} den ${published} von ${broker}`,
  againstBecause: (part, house, published) =>
    `; den Abstand macht vor allem ${part}, hier ${house} je Aktie wert, mit dessen Annahmen ${published}.`,
  againstSame: (broker, published) => `Mit ${published} steht ${broker} höchstens ein Zehntel von unserem Wert entfernt.`,

  columns: { what: 'Schätzung', change: 'Änderung', now: 'Jetzt' },
  before: (day) => `Zuvor (${day})`,
  now: (day) => `Jetzt (${day})`,
  rows: {
    rating: 'Rating',
    target: 'Kursziel',
    perShare: 'Wert je Aktie',
    price: 'Kurs',
    upside: 'Bis zum Kursziel',
    signed: 'Unter Vertrag, kritische IT-Last',
    expected: 'Erwartet, kritische IT-Last',
    perMw: 'Wert je MW',
    equity: 'Eigenkapital vor Wandlung',
    shares: 'Aktien, voll verwässert, Mio.',
  },
  brokerRow: (broker, what) => `${broker}: ${what}`,
  notOnFile: 'nicht bekannt',
  stale: (price, day) =>
    `Der Kurs von ${price} ist vom ${day} und damit älter als eine Woche: Abstand und Rating beruhen auf einem alten Kurs.`,
}

export const companyFrontWords = { en: english, de: german } as const
