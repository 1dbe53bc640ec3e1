// What the prices pay for already, and what is signed, expected and approved, in both languages.

export interface ImpliedWords {
  lead(name: string, price: string, megawatts: string, signed: string, gap: string): string
  priceOf(price: string, day: string): string
  readonly nothingSigned: string
  someSigned(megawatts: string): string
  /** Where the price asks for no more than is signed. */
  covered(names: string): string
  worthMore(name: string, price: string, value: string): string
  worthLess(name: string, price: string, value: string): string
  readonly tableTitle: string
  readonly columns: Readonly<Record<'company' | 'price' | 'implied' | 'signed' | 'gap' | 'expected' | 'perMwPrice' | 'perMwView', string>>
  readonly reading: string
  readonly none: string
  beyond(names: string): string
  paid(list: string): string
  paidOne(name: string, amount: string): string
  signed(megawatts: string, value: string): string
  signedOnly(names: string): string
  signedValued(megawatts: string, expected: string, share: string): string
  readonly ratio: string
  approved(base: string, share: string, names: string): string
  onFile(approved: string): string
  unsigned(megawatts: string): string
  delivered(megawatts: string, marks: string): string
  deliveredUnstated(megawatts: string, marks: string): string
  readonly notDelivered: string
  cloud(names: string, megawatts: string, gpus: string, revenue: string): string
  readonly contractsTitle: string
  readonly contracts: Readonly<Record<'company' | 'contract' | 'critical' | 'gross' | 'value' | 'term' | 'known' | 'sources', string>>
  readonly noContracts: string
  without(names: string): string
}

const english: ImpliedWords = {
  lead: (name, price, megawatts, signed, gap) =>
    `**${name}** at ${price} pays for ${megawatts} of critical IT by the target date, counted in full. ${signed}; ${gap} are in the price without a contract.`,
  priceOf: (price, day) => `${price} (${day})`,
  nothingSigned: 'Nothing is signed',
  someSigned: (megawatts) => `Signed are ${megawatts}`,
  covered: (names) => `The price asks for no more than is signed: ${names}.`,
  worthMore: (name, price, value) =>
    `**${name}** at ${price}: what is signed, with the rest of the company, is worth ${value} a share, more than the price. The market pays for no further megawatt.`,
  worthLess: (name, price, value) =>
    `**${name}** at ${price}: no number of megawatts gives the price; the model reaches ${value} a share at most.`,
  tableTitle: 'Solved for megawatts at the view’s values, and for the value per MW at the view’s megawatts:',
  columns: {
    company: 'Company',
    price: 'Price, $',
    implied: 'MW in the price',
    signed: 'Signed, MW',
    gap: 'In the price, not signed',
    expected: 'Expected by the view',
    perMwPrice: 'Value per MW in the price, $m',
    perMwView: 'Value per MW of the view, $m',
  },
  reading: 'Where more megawatts are in the price than the view expects, the price is ahead of the view.',
  beyond: (names) => `The price of ${names} also pays for businesses that the model leaves out, so not all of its gap is megawatts.`,
  none: 'No company has a price and HPC megawatts, so no price can be read backwards.',
  paid: (list) => `What the price pays per signed MW once everything but HPC is taken off: ${list}.`,
  paidOne: (name, amount) => `${name} ${amount}`,
  signed: (megawatts, value) => `**Signed.** ${megawatts} of critical IT, worth ${value} over the initial terms.`,
  signedOnly: (names) => `That includes ${names}, which have no value here, with what they state as critical IT.`,
  signedValued: (megawatts, expected, share) =>
    `The companies valued have signed ${megawatts}, ${share} of the ${expected} that the view expects of them by the target date.`,
  ratio: 'Where a contract states only gross load, the ratio of its site, else of the view, turns it into critical IT.',
  approved: (base, share, names) =>
    `**Approved.** Of ${names} ${base} of approved power count for conversion; the critical IT expected of them is ${share} of it. Approved power is measured at the grid and is not added to critical IT.`,
  onFile: (approved) => `In all, ${approved} of approved power are on file.`,
  unsigned: (megawatts) =>
    `**Expected.** ${megawatts} more are expected by the target date and not signed; they count by their probability.`,
  delivered: (megawatts, marks) => `**Delivered.** Stated as running for tenants: ${megawatts} of critical IT${marks}.`,
  deliveredUnstated: (megawatts, marks) =>
    `Of a further ${megawatts} running for tenants nobody says on which basis; they are added to nothing${marks}.`,
  notDelivered: '**Delivered.** No source on file states critical IT that runs for tenants.',
  cloud: (names, megawatts, gpus, revenue) =>
    `**Cloud.** ${megawatts} of ${names} are valued as GPU cloud: about ${gpus} and ${revenue} of revenue a year at the view’s prices.`,
  contractsTitle: 'Contracts on file, the largest first:',
  contracts: {
    company: 'Company',
    contract: 'Tenant, site',
    critical: 'Critical IT, MW',
    gross: 'Gross, MW',
    value: 'Value, $m',
    term: 'Years',
    known: 'Known',
    sources: 'Sources',
  },
  noContracts: '**Signed.** No contract of the companies valued is on file.',
  without: (names) => `Without any contract on file: ${names}.`,
}

const german: ImpliedWords = {
  lead: (name, price, megawatts, signed, gap) =>
    `**${name}** bezahlt bei ${price} schon ${megawatts} kritische IT-Last bis zum Zieltermin, voll gezählt. ${signed}; ${gap} stecken ohne Vertrag im Kurs.`,
  priceOf: (price, day) => `${price} (${day})`,
  nothingSigned: 'Unter Vertrag ist nichts',
  someSigned: (megawatts) => `Unter Vertrag sind ${megawatts}`,
  covered: (names) => `Der Kurs verlangt nicht mehr, als unterzeichnet ist: ${names}.`,
  worthMore: (name, price, value) =>
    `**${name}** bei ${price}: Was unterzeichnet ist, ist mit dem übrigen Unternehmen ${value} je Aktie wert, mehr als der Kurs. Der Markt bezahlt kein weiteres Megawatt.`,
  worthLess: (name, price, value) =>
    `**${name}** bei ${price}: Keine Zahl von Megawatt ergibt den Kurs; das Modell erreicht höchstens ${value} je Aktie.`,
  tableTitle: 'Aufgelöst nach Megawatt bei den Werten der Sicht, und nach dem Wert je MW bei den Megawatt der Sicht:',
  columns: {
    company: 'Unternehmen',
    price: 'Kurs, US-Dollar',
    implied: 'MW im Kurs',
    signed: 'Unter Vertrag, MW',
    gap: 'Im Kurs, ohne Vertrag',
    expected: 'Von der Sicht erwartet',
    perMwPrice: 'Wert je MW im Kurs, Mio. US-Dollar',
    perMwView: 'Wert je MW der Sicht, Mio. US-Dollar',
  },
  reading: 'Wo mehr Megawatt im Kurs stecken, als die Sicht erwartet, ist der Kurs der Sicht voraus.',
  beyond: (names) => `Der Kurs von ${names} bezahlt auch Geschäfte, die das Modell auslässt; nicht die ganze Lücke sind also Megawatt.`,
  none: 'Kein Unternehmen hat einen Kurs und HPC-Megawatt, also lässt sich kein Kurs rückwärts lesen.',
  paid: (list) => `Was der Kurs je MW unter Vertrag bezahlt, wenn alles außer HPC abgezogen ist: ${list}.`,
  paidOne: (name, amount) => `${name} ${amount}`,
  signed: (megawatts, value) => `**Unter Vertrag.** ${megawatts} kritische IT-Last im Wert von ${value} über die Erstlaufzeiten.`,
  signedOnly: (names) => `Darin sind ${names}, hier ohne Bewertung, mit dem, was sie als kritische IT-Last nennen.`,
  signedValued: (megawatts, expected, share) =>
    `Die bewerteten Unternehmen haben ${megawatts} unterzeichnet, ${share} der ${expected}, die die Sicht von ihnen bis zum Zieltermin erwartet.`,
  ratio: 'Wo ein Vertrag nur die Bruttolast nennt, rechnet das Verhältnis des Standorts, sonst der Sicht, sie in kritische IT-Last um.',
  approved: (base, share, names) =>
    `**Genehmigt.** Von ${names} zählen ${base} genehmigte Anschlussleistung für die Umwandlung; die von ihnen erwartete kritische IT-Last ist ${share} davon. Genehmigte Leistung wird am Netz gemessen und nicht zur kritischen IT-Last addiert.`,
  onFile: (approved) => `Insgesamt sind ${approved} genehmigte Anschlussleistung bekannt.`,
  unsigned: (megawatts) =>
    `**Erwartet.** ${megawatts} mehr werden bis zum Zieltermin erwartet und sind nicht unterzeichnet; sie zählen mit ihrer Wahrscheinlichkeit.`,
  delivered: (megawatts, marks) => `**Geliefert.** Als in Betrieb für Mieter berichtet: ${megawatts} kritische IT-Last${marks}.`,
  deliveredUnstated: (megawatts, marks) =>
    `Für weitere ${megawatts} in Betrieb für Mieter nennt niemand die Bezugsgröße; sie werden zu nichts addiert${marks}.`,
  notDelivered: '**Geliefert.** Keine bekannte Quelle nennt kritische IT-Last, die für Mieter läuft.',
  cloud: (names, megawatts, gpus, revenue) =>
    `**Cloud.** ${megawatts} von ${names} sind als GPU-Cloud bewertet: rund ${gpus} und ${revenue} Umsatz im Jahr zu den Preisen der Sicht.`,
  contractsTitle: 'Bekannte Verträge, die größten zuerst:',
  contracts: {
    company: 'Unternehmen',
    contract: 'Mieter, Standort',
    critical: 'Kritische IT-Last, MW',
    gross: 'Brutto, MW',
    value: 'Wert, Mio. US-Dollar',
    term: 'Jahre',
    known: 'Bekannt',
    sources: 'Quellen',
  },
  noContracts: '**Unter Vertrag.** Von den bewerteten Unternehmen ist kein Vertrag bekannt.',
  without: (names) => `Ohne bekannten Vertrag: ${names}.`,
}

export const impliedWords = { en: english, de: german } as const
