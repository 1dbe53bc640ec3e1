// The body of a company note in both languages: what changed, what the price implies, what matters, what is signed, how it is valued, risks and history.

export interface CompanyBodyWords {
  readonly headings: Readonly<
    Record<'price' | 'matters' | 'signed' | 'parts' | 'history' | 'calls' | 'distribution' | 'part' | 'risks', string>
  >
  readonly unchanged: string
  /** Neither then nor now a value. */
  readonly stillNone: string
  readonly firstNote: string
  brokerNews(broker: string, name: string, call: string, marks: string): string
  priceMoved(change: string, price: string, before: string, after: string): string
  brokerQuiet(broker: string): string
  broker(broker: string): string

  implies(price: string, megawatts: string, horizon: string): string
  impliesSigned(signed: string, gap: string, ratio: string): string
  ofSigned(share: string): string
  timesSigned(times: string): string
  readonly impliesNothingSigned: string
  impliesCovered(signed: string): string
  impliesExpected(expected: string, ahead: boolean): string
  impliesPerMw(inPrice: string, here: string): string
  impliesShare(inPrice: string, here: string): string
  readonly impliesNothing: string
  readonly impliesBeyond: string

  matters(first: string, low: string, high: string, down: string, up: string): string
  mattersNext(second: string, down: string, up: string): string
  spread(draws: string, low: string, high: string, median: string): string
  spreadAbove(share: string, price: string): string
  readonly mattersNone: string
  readonly mattersReading: string

  signed(megawatts: string, value: string): string
  signedOnly(megawatts: string): string
  signedShare(share: string, expected: string): string
  readonly signedWhole: string
  readonly noContract: string
  readonly noContractOnFile: string
  largest(label: string, megawatts: string, share: string): string
  approved(megawatts: string, share: string): string
  delivered(megawatts: string, marks: string): string
  deliveredUnstated(megawatts: string, marks: string): string
  readonly notDelivered: string

  partsLead(part: string, share: string): string
  partsNegative(part: string, amount: string): string
  dilution(shares: string, outstanding: string): string
  undiluted(shares: string): string
  readonly columns: Readonly<Record<'part' | 'value' | 'perShare' | 'share' | 'rests', string>>
  readonly equity: string
  readonly perShare: string
  readonly target: string
  beyond(what: string): string
  readonly assumptions: string

  readonly up: string
  readonly down: string
  risk(input: string, end: string, base: string, value: string, change: string): string
  riskBelow(input: string, end: string, base: string): string
  oneTenant(label: string, share: string): string
  readonly noDelivery: string
  readonly noRisks: string

  history(count: string): string
  readonly historyNone: string
  historyEnds(rating: string): string
  readonly historyColumns: Readonly<Record<'day' | 'rating' | 'target' | 'price', string>>
  readonly callColumns: Readonly<Record<'day' | 'who' | 'what' | 'value' | 'before', string>>
  readonly callsNone: string
  readonly callsMore: (count: string) => string
}

const english: CompanyBodyWords = {
  headings: {
    price: 'What the price implies',
    matters: 'What matters most',
    signed: 'What is contracted, signed and delivered',
    parts: 'Valuation: the sum of the parts',
    history: 'Ratings and targets of twelve months',
    calls: 'What brokers said',
    distribution: 'Ratings of this view',
    part: 'Where we differ',
    risks: 'Risks, up and down',
  },
  unchanged: 'Nothing changes: rating, target and every estimate stand as they did, and nothing beneath them moved by five cents a share.',
  stillNone: 'There was no value before and there is none now: what lacked still lacks.',
  firstNote: 'This is the first note on the company through this view; from the next on this section says what moved and why.',
  brokerNews: (broker, name, call, marks) => `New is the word of ${broker} on ${name}: ${call}${marks}.`,
  priceMoved: (change, price, before, after) =>
    `What moved is the price: ${change} to ${price}, which takes the distance to the target from ${before} to ${after}.`,
  brokerQuiet: (broker) => `${broker} has said nothing new on it.`,
  broker: (broker) => `${broker} assumes:`,

  implies: (price, megawatts, horizon) =>
    `At ${price} the market pays for ${megawatts} of critical IT by ${horizon}, counted in full and at our values.`,
  impliesSigned: (signed, gap, ratio) =>
    `Signed are ${signed}. The other ${gap}, ${ratio}, would have to be leased on the same terms for the price to be no more than fair.`,
  ofSigned: (share) => `${share} of what is signed`,
  timesSigned: (times) => `${times} times what is signed`,
  impliesNothingSigned: 'Nothing is signed, so all of it is a bet on leases to come.',
  impliesCovered: (signed) => `Signed are ${signed}: the price asks for nothing beyond them.`,
  impliesExpected: (expected, ahead) =>
    `We expect ${expected} and count what is unsigned with its probability only: the price is ${ahead ? 'ahead of us' : 'behind us'}.`,
  impliesPerMw: (inPrice, here) =>
    `Read the other way, at the megawatts we expect each would have to be worth ${inPrice} instead of ${here}.`,
  impliesShare: (inPrice, here) => `As a share of approved power: ${inPrice} in the price, ${here} in our numbers.`,
  impliesNothing: 'Without both a price and HPC megawatts the price cannot be read backwards.',
  impliesBeyond: 'The price also pays for businesses that our value leaves out, so not all of the gap is megawatts.',

  matters: (first, low, high, down, up) =>
    `Most hangs on one number: ${first}. Between ${low} and ${high} the share is worth anything from ${down} to ${up}.`,
  mattersNext: (second, down, up) => `Next comes ${second} (${down} to ${up}).`,
  spread: (draws, low, high, median) =>
    `Drawn all at once over the distributions of the view (${draws} draws), nine in ten values lie between ${low} and ${high} a share, half of them above ${median}.`,
  spreadAbove: (share, price) => `In ${share} of the draws the share is worth more than its price of ${price}.`,
  mattersNone: 'No input of this view has a documented range, so nothing can be said of what matters most.',
  mattersReading: 'Each line moves one input over its documented range and leaves the others as they are.',

  signed: (megawatts, value) => `Under contract are ${megawatts} of critical IT, worth ${value} over the initial terms.`,
  signedOnly: (megawatts) => `Under contract are ${megawatts} of critical IT; no source states their value.`,
  signedShare: (share, expected) =>
    `That is ${share} of the ${expected} we expect by the target date; the rest counts with its probability only.`,
  signedWhole: 'We expect no more than that by the target date: growth beyond it is not in our value.',
  noContractOnFile: 'No contract of the company is on file.',
  noContract: 'No contract of the company is on file. Every HPC megawatt in our value is expected, none is signed.',
  largest: (label, megawatts, share) => `The largest is ${label} with ${megawatts}, ${share} of all that is signed.`,
  approved: (megawatts, share) =>
    `The grid has approved ${megawatts}; measured at the meter and never added to critical IT. What we expect is ${share} of what counts for conversion.`,
  delivered: (megawatts, marks) => `Running for tenants are ${megawatts} of critical IT${marks}.`,
  deliveredUnstated: (megawatts, marks) =>
    `A source tells of ${megawatts} running for tenants without saying on which basis; we add them to nothing${marks}.`,
  notDelivered: 'No source states critical IT that runs for tenants: all of it is still to be delivered.',

  partsLead: (part, share) => `The largest part is ${part}, ${share} of equity.`,
  partsNegative: (part, amount) => `Against it stands ${part} with ${amount}.`,
  dilution: (shares, outstanding) =>
    `We divide by ${shares}m shares, fully diluted at the value itself, where ${outstanding}m are outstanding; what conversions bring in is shared out over the parts.`,
  undiluted: (shares) => `We divide by the ${shares}m shares outstanding; nothing dilutes at this value.`,
  columns: { part: 'Part', value: '$m', perShare: '$ a share', share: 'Of equity', rests: 'Rests on' },
  equity: 'Equity before conversions',
  perShare: 'Value per share, fully diluted',
  target: 'Target, rounded',
  beyond: (what) => `Not in the value: ${what}. The target says less here than elsewhere.`,
  assumptions: 'assumptions',

  up: 'Up',
  down: 'Down',
  risk: (input, end, base, value, change) => `${input} at ${end} instead of ${base}: ${value} a share (${change})`,
  riskBelow: (input, end, base) => `${input} at ${end} instead of ${base}: nothing would be left for the shares`,
  oneTenant: (label, share) => `${label} is ${share} of the signed megawatts: if it fails or is late, most of the value goes with it`,
  noDelivery: 'Nothing that is signed runs yet; each quarter of delay costs value',
  noRisks: 'No input has a documented range.',

  history: (count) => `Changes of rating in twelve months: ${count}. Each day is rated with what was known then.`,
  historyNone: 'No rating of this view in the twelve months before: the facts for it were not on file.',
  historyEnds: (rating) =>
    `Rated day by day the stock would stand at ${rating} now, since a rating held changes only by a margin; today’s rating is made without a rating held before.`,
  historyColumns: { day: 'Date', rating: 'Rating', target: 'Target, $', price: 'Price, $' },
  callColumns: { day: 'Known', who: 'Who', what: 'What', value: 'Now', before: 'Before' },
  callsNone: 'No call of a broker on file in these twelve months.',
  callsMore: (count) => `${count} older calls are left out here.`,
}

const german: CompanyBodyWords = {
  headings: {
    price: 'Was der Kurs voraussetzt',
    matters: 'Worauf es ankommt',
    signed: 'Was unter Vertrag, unterzeichnet und geliefert ist',
    parts: 'Bewertung: die Summe der Teile',
    history: 'Ratings und Kursziele in zwölf Monaten',
    calls: 'Was Broker sagten',
    distribution: 'Ratings dieser Sicht',
    part: 'Wo wir anders rechnen',
    risks: 'Risiken nach unten und oben',
  },
  unchanged:
    'Es ändert sich nichts: Rating, Kursziel und alle Schätzungen stehen wie zuvor, und darunter bewegte sich nichts um fünf Cent je Aktie.',
  stillNone: 'Zuvor gab es keinen Wert und jetzt gibt es keinen: Was fehlte, fehlt noch.',
  firstNote: 'Dies ist die erste Studie zum Unternehmen durch diese Sicht; ab der nächsten steht hier, was sich bewegt hat und warum.',
  brokerNews: (broker, name, call, marks) => `Neu ist das Wort von ${broker} zu ${name}: ${call}${marks}.`,
  priceMoved: (change, price, before, after) =>
    `Bewegt hat sich der Kurs: ${change} auf ${price}; der Abstand zum Kursziel geht damit von ${before} auf ${after}.`,
  brokerQuiet: (broker) => `Von ${broker} gibt es dazu nichts Neues.`,
  broker: (broker) => `${broker} nimmt an:`,

  implies: (price, megawatts, horizon) =>
    `Bei ${price} bezahlt der Markt ${megawatts} kritische IT-Last bis ${horizon}, voll gezählt und zu unseren Werten.`,
  impliesSigned: (signed, gap, ratio) =>
    `Unterzeichnet sind ${signed}. Die übrigen ${gap}, ${ratio}, müssten zu gleichen Bedingungen vermietet werden, damit der Kurs nicht mehr als angemessen wäre.`,
  ofSigned: (share) => `${share} des Unterzeichneten`,
  timesSigned: (times) => `das ${times}-Fache des Unterzeichneten`,
  impliesNothingSigned: 'Unterzeichnet ist nichts, alles davon ist also eine Wette auf künftige Verträge.',
  impliesCovered: (signed) => `Unterzeichnet sind ${signed}: Darüber hinaus verlangt der Kurs nichts.`,
  impliesExpected: (expected, ahead) =>
    `Wir erwarten ${expected} und zählen, was ohne Vertrag ist, nur mit seiner Wahrscheinlichkeit: Der Kurs ${ahead ? 'ist uns voraus' : 'bleibt hinter uns zurück'}.`,
  impliesPerMw: (inPrice, here) => `Anders gelesen: Bei den Megawatt, die wir erwarten, müsste jedes ${inPrice} wert sein statt ${here}.`,
  impliesShare: (inPrice, here) => `Als Anteil der genehmigten Anschlussleistung: ${inPrice} im Kurs, ${here} bei uns.`,
  impliesNothing: 'Ohne Kurs und HPC-Megawatt lässt sich der Kurs nicht rückwärts lesen.',
  impliesBeyond: 'Der Kurs bezahlt auch Geschäfte, die unser Wert auslässt; nicht die ganze Lücke sind also Megawatt.',

  matters: (first, low, high, down, up) =>
    `Das meiste hängt an einer Größe: ${first}. Zwischen ${low} und ${high} ist die Aktie ${down} bis ${up} wert.`,
  mattersNext: (second, down, up) => `Danach kommt: ${second} (${down} bis ${up}).`,
  spread: (draws, low, high, median) =>
    `Alle zugleich über die Verteilungen der Sicht gezogen (${draws} Ziehungen), liegen neun von zehn Werten zwischen ${low} und ${high} je Aktie, die Hälfte über ${median}.`,
  spreadAbove: (share, price) => `In ${share} der Ziehungen ist die Aktie mehr wert als ihr Kurs von ${price}.`,
  mattersNone: 'Keine Größe dieser Sicht hat eine belegte Spanne; worauf es ankommt, lässt sich so nicht sagen.',
  mattersReading: 'Jede Zeile bewegt eine Größe über ihre belegte Spanne und lässt die anderen, wie sie sind.',

  signed: (megawatts, value) => `Unter Vertrag stehen ${megawatts} kritische IT-Last, ${value} über die Erstlaufzeiten.`,
  signedOnly: (megawatts) => `Unter Vertrag stehen ${megawatts} kritische IT-Last; keine Quelle nennt ihren Wert.`,
  signedShare: (share, expected) =>
    `Das sind ${share} der ${expected}, die wir bis zum Zieltermin erwarten; der Rest zählt nur mit seiner Wahrscheinlichkeit.`,
  signedWhole: 'Mehr erwarten wir bis zum Zieltermin nicht: Wachstum darüber hinaus steckt nicht in unserem Wert.',
  noContractOnFile: 'Ein Vertrag des Unternehmens ist nicht bekannt.',
  noContract: 'Ein Vertrag des Unternehmens ist nicht bekannt. Jedes HPC-Megawatt in unserem Wert ist erwartet, keines unterzeichnet.',
  largest: (label, megawatts, share) => `Der größte ist ${label} mit ${megawatts}, ${share} alles Unterzeichneten.`,
  approved: (megawatts, share) =>
    `Genehmigt sind ${megawatts} Anschlussleistung, am Netz gemessen und nie zur kritischen IT-Last addiert. Was wir erwarten, ist ${share} dessen, was für die Umwandlung zählt.`,
  delivered: (megawatts, marks) => `In Betrieb für Mieter sind ${megawatts} kritische IT-Last${marks}.`,
  deliveredUnstated: (megawatts, marks) =>
    `Eine Quelle nennt ${megawatts} in Betrieb für Mieter, ohne die Bezugsgröße zu sagen; wir addieren sie zu nichts${marks}.`,
  notDelivered: 'Keine Quelle nennt kritische IT-Last, die für Mieter läuft: Geliefert werden muss alles erst noch.',

  partsLead: (part, share) => `Der größte Teil ist ${part}, ${share} des Eigenkapitals.`,
  partsNegative: (part, amount) => `Dagegen steht ${part} mit ${amount}.`,
  dilution: (shares, outstanding) =>
    `Geteilt wird durch ${shares} Mio. Aktien, voll verwässert beim Wert selbst; ausstehend sind ${outstanding} Mio. Was Wandlungen einbringen, ist auf die Teile verteilt.`,
  undiluted: (shares) => `Geteilt wird durch die ${shares} Mio. ausstehenden Aktien; bei diesem Wert verwässert nichts.`,
  columns: { part: 'Teil', value: 'Mio. US-Dollar', perShare: 'US-Dollar je Aktie', share: 'Am Eigenkapital', rests: 'Beruht auf' },
  equity: 'Eigenkapital vor Wandlung',
  perShare: 'Wert je Aktie, voll verwässert',
  target: 'Kursziel, gerundet',
  beyond: (what) => `Nicht im Wert: ${what}. Das Kursziel sagt hier weniger als bei anderen.`,
  assumptions: 'Annahmen',

  up: 'Nach oben',
  down: 'Nach unten',
  risk: (input, end, base, value, change) => `${input} bei ${end} statt ${base}: ${value} je Aktie (${change})`,
  riskBelow: (input, end, base) => `${input} bei ${end} statt ${base}: Für die Aktionäre bliebe nichts`,
  oneTenant: (label, share) =>
    `${label} macht ${share} der unterzeichneten Megawatt aus: Fällt der Vertrag aus oder verspätet er sich, geht der größte Teil des Werts mit`,
  noDelivery: 'Nichts, was unterzeichnet ist, läuft schon; jedes Quartal Verzug kostet Wert',
  noRisks: 'Keine Größe hat eine belegte Spanne.',

  history: (count) => `Ratingänderungen in zwölf Monaten: ${count}. Jeder Tag ist eingestuft mit dem, was damals bekannt war.`,
  historyNone: 'Kein Rating dieser Sicht in den zwölf Monaten davor: Die Fakten dafür waren nicht bekannt.',
  historyEnds: (rating) =>
    `Tag für Tag eingestuft stünde die Aktie jetzt bei ${rating}, weil sich ein bestehendes Rating nur mit Abstand ändert; das heutige Rating entsteht ohne ein früheres.`,
  historyColumns: { day: 'Datum', rating: 'Rating', target: 'Kursziel, US-Dollar', price: 'Kurs, US-Dollar' },
  callColumns: { day: 'Bekannt', who: 'Wer', what: 'Was', value: 'Jetzt', before: 'Zuvor' },
  callsNone: 'In diesen zwölf Monaten ist kein Urteil eines Brokers bekannt.',
  callsMore: (count) => `${count} ältere Urteile sind hier ausgelassen.`,
}

export const companyBodyWords = { en: english, de: german } as const
