// Words of the company page.
import type { InBoth } from './use-words.ts'

export interface CompanyWords {
  readonly sections: Readonly<Record<CompanyPart, string>>
  readonly contents: string
  readonly house: string
  readonly rating: string
  readonly target: string
  readonly forMonth: (month: string) => string
  readonly upside: string
  readonly value: string
  readonly price: string
  readonly belowHigh: string
  readonly priceAssumes: string
  readonly signedOnly: (mw: string) => string
  readonly unsigned: (mw: string) => string
  readonly was: (before: string) => string
  readonly noCall: (broker: string) => string
  readonly rule: Readonly<Record<string, (relative: string) => string>>
  readonly noValue: string
  readonly noValueNext: string
  readonly gaps: string
  readonly part: string
  readonly parts: Readonly<Record<string, string>>
  readonly amount: string
  readonly perShare: string
  readonly equity: string
  readonly dilutedShares: string
  readonly from: string
  readonly to: string
  readonly cause: string
  readonly kind: string
  readonly groups: Readonly<Record<string, string>>
  readonly before: string
  readonly after: string
  readonly effect: string
  readonly noBridge: string
  readonly stoodStill: string
  readonly sum: string
  readonly source: string
  readonly facts: string
  readonly contract: string
  readonly contractKind: Readonly<Record<'colocation' | 'cloud', string>>
  readonly signed: string
  readonly delivery: string
  readonly term: string
  readonly criticalMw: string
  readonly grossMw: string
  readonly contractValue: string
  readonly noContracts: string
  readonly site: string
  readonly stage: string
  readonly basis: string
  readonly stages: Readonly<Record<string, string>>
  readonly bases: Readonly<Record<string, string>>
  readonly instrument: string
  readonly instrumentKind: Readonly<Record<'convertible' | 'warrant', string>>
  readonly strike: string
  readonly shares: string
  readonly face: string
  readonly dilutes: string
  readonly yes: string
  readonly no: string
  readonly noInstruments: string
  readonly atPrice: string
  readonly extraShares: string
  readonly dilution: string
  readonly dilutionNote: string
  readonly question: string
  readonly implied: string
  readonly inView: string
  readonly questions: Readonly<Record<string, string>>
  readonly noPrice: string
  readonly attribute: string
  readonly about: string
  readonly number: string
  readonly known: string
  readonly words: string
  readonly document: string
  readonly all: string
  readonly noFacts: string
  readonly calls: string
  readonly by: string
  readonly of: string
  readonly horizon: string
  readonly priceThen: string
  readonly error: string
  readonly state: string
  readonly states: Readonly<Record<string, string>>
  readonly conversion: string
  readonly smaller: string
  readonly noCalls: string
  readonly record: (broker: string, calls: string, error: string) => string
  readonly more: (count: number) => string
}

export const companyParts = [
  'distribution',
  'parts',
  'bridge',
  'megawatts',
  'contracts',
  'capital',
  'implied',
  'tornado',
  'calls',
  'facts',
] as const
export type CompanyPart = (typeof companyParts)[number]

export const companyWords: InBoth<CompanyWords> = {
  en: {
    sections: {
      distribution: 'How sure',
      parts: 'Sum of the parts',
      bridge: 'What moved the target',
      megawatts: 'Megawatt ladder',
      contracts: 'Contracts and sites',
      capital: 'Capital structure and dilution',
      implied: 'What the price assumes',
      tornado: 'What matters most',
      calls: 'Calls and track record',
      facts: 'Facts with their words',
    },
    contents: 'On this page',
    house: 'Our view',
    rating: 'Rating',
    target: 'Target',
    forMonth: (month) => `for ${month}`,
    upside: 'Upside',
    value: 'Value per share',
    price: 'Price',
    belowHigh: 'Below high',
    priceAssumes: 'The price assumes',
    signedOnly: (mw) => `no more than the ${mw} signed`,
    unsigned: (mw) => `${mw} of it not signed`,
    was: (before) => `from ${before}`,
    noCall: (broker) => `No call of ${broker} known on this day.`,
    rule: {
      'relative-overweight': (points) => `${points} points against the universe: enough for Overweight.`,
      'relative-neutral': (points) => `${points} points against the universe: neither enough for Overweight nor for Underweight.`,
      'relative-underweight': (points) => `${points} points against the universe: low enough for Underweight.`,
      'overweight-floor': (points) => `${points} points against the universe, but the upside itself is too small for Overweight.`,
      'underweight-ceiling': (points) => `${points} points against the universe, but the upside itself is too large for Underweight.`,
      'absolute-overweight': () => 'The upside alone is enough for Overweight.',
      'absolute-neutral': () => 'The upside alone is neither enough for Overweight nor for Underweight.',
      'absolute-underweight': () => 'The upside alone is low enough for Underweight.',
      held: () => 'The rating held before stands: no threshold is crossed by the margin.',
      missing: () => 'Not rated: a value or a price is missing.',
    },
    noValue: 'There is no value on this day. What is missing:',
    noValueNext: 'Add a document that says it in the inbox, or move to a later day.',
    gaps: 'Read with care',
    part: 'Part',
    parts: {
      mining: 'Mining to the halving',
      bitcoin: 'Bitcoin held',
      hpc_contracted: 'HPC, signed',
      hpc_unsigned: 'HPC, expected and unsigned',
      hpc_later: 'HPC, later sites',
      power: 'Approved power unused',
      pipeline: 'Pipeline power',
      net_cash: 'Net cash',
    },
    amount: 'USD',
    perShare: '$ a share',
    equity: 'Equity',
    dilutedShares: 'Diluted shares',
    from: 'From',
    to: 'To',
    cause: 'Cause',
    kind: 'Kind',
    groups: {
      'new facts': 'new facts',
      'corrected facts': 'corrected facts',
      market: 'market',
      assumptions: 'assumptions',
      time: 'time',
      method: 'method',
    },
    before: 'before',
    after: 'after',
    effect: '$ a share',
    stoodStill: 'Nothing moved the value by as much as half a cent between the two days.',
    noBridge: 'The company has no value on one of the two days. Choose another earlier day.',
    sum: 'Sum',
    source: 'Source',
    facts: 'facts',
    contract: 'Tenant and site',
    contractKind: { colocation: 'colocation', cloud: 'cloud' },
    signed: 'Known',
    delivery: 'Delivery',
    term: 'Years',
    criticalMw: 'Critical MW',
    grossMw: 'Gross MW',
    contractValue: 'Value',
    noContracts: 'No contract on file on this day.',
    site: 'Site',
    stage: 'Stage',
    basis: 'Basis',
    stages: {
      operating: 'operating',
      construction: 'under construction',
      contracted: 'contracted',
      potential: 'potential',
      expected: 'expected',
      pipeline: 'pipeline',
    },
    bases: { gross: 'gross', approved: 'approved', critical_it: 'critical IT', unstated: 'not stated' },
    instrument: 'Instrument',
    instrumentKind: { convertible: 'convertible', warrant: 'options, warrants' },
    strike: 'Dilutes from',
    shares: 'Shares',
    face: 'Face',
    dilutes: 'At our value',
    yes: 'dilutes',
    no: 'does not',
    noInstruments: 'No options, warrants or convertibles on file.',
    atPrice: 'At a share price of',
    extraShares: 'Further shares',
    dilution: 'Dilution',
    dilutionNote: 'Shares that remain after the strike is paid at that price; a capped call pays up to its cap.',
    question: 'What the price assumes',
    implied: 'implied',
    inView: 'in the view',
    questions: {
      'expected-mw': 'Critical IT by the target date, counted in full',
      'value-per-mw': 'Value per MW, one for all HPC megawatts',
      'conversion-share': 'Critical IT per MW of approved power',
      probability: 'Probability of the unsigned megawatts',
    },
    noPrice: 'There is no share price, or no value, on this day.',
    attribute: 'Attribute',
    about: 'About',
    number: 'Value',
    known: 'Known',
    words: 'Words',
    document: 'Document',
    all: 'All attributes',
    noFacts: 'No fact about this company is known on this day.',
    calls: 'Target, price and rating of our view, day by day',
    by: 'By',
    of: 'Of',
    horizon: 'For',
    priceThen: 'Price',
    error: 'Target ÷ price − 1',
    state: 'State',
    states: { settled: 'settled', open: 'open', 'no price': 'no later price' },
    conversion: 'Exercise and conversion',
    smaller: 'Smaller causes',
    noCalls: 'No price target of a broker on file.',
    record: (broker, calls, error) => `${broker}: ${calls} calls with a price to compare, mean error ${error}`,
    more: (count) => `${count} more`,
  },
  de: {
    sections: {
      distribution: 'Wie sicher',
      parts: 'Summe der Teile',
      bridge: 'Was das Kursziel bewegt hat',
      megawatts: 'Megawatt-Leiter',
      contracts: 'Verträge und Standorte',
      capital: 'Kapitalstruktur und Verwässerung',
      implied: 'Was der Kurs voraussetzt',
      tornado: 'Was am meisten zählt',
      calls: 'Einschätzungen und ihre Bilanz',
      facts: 'Fakten mit ihren Worten',
    },
    contents: 'Auf dieser Seite',
    house: 'Unsere Sicht',
    rating: 'Rating',
    target: 'Kursziel',
    forMonth: (month) => `für ${month}`,
    upside: 'Potenzial',
    value: 'Wert je Aktie',
    price: 'Kurs',
    belowHigh: 'Unter dem Hoch',
    priceAssumes: 'Der Kurs setzt voraus',
    signedOnly: (mw) => `nicht mehr als die ${mw} unter Vertrag`,
    unsigned: (mw) => `davon ${mw} ohne Vertrag`,
    was: (before) => `zuvor ${before}`,
    noCall: (broker) => `An diesem Tag ist keine Einschätzung von ${broker} bekannt.`,
    rule: {
      'relative-overweight': (points) => `${points} Punkte gegen das Universum: genug für Overweight.`,
      'relative-neutral': (points) => `${points} Punkte gegen das Universum: weder genug für Overweight noch für Underweight.`,
      'relative-underweight': (points) => `${points} Punkte gegen das Universum: niedrig genug für Underweight.`,
      'overweight-floor': (points) => `${points} Punkte gegen das Universum, doch das Potenzial selbst ist zu klein für Overweight.`,
      'underweight-ceiling': (points) => `${points} Punkte gegen das Universum, doch das Potenzial selbst ist zu groß für Underweight.`,
      'absolute-overweight': () => 'Das Potenzial allein genügt für Overweight.',
      'absolute-neutral': () => 'Das Potenzial allein genügt weder für Overweight noch für Underweight.',
      'absolute-underweight': () => 'Das Potenzial allein ist niedrig genug für Underweight.',
      held: () => 'Das bisherige Rating bleibt: Keine Schwelle ist um die Spanne überschritten.',
      missing: () => 'Ohne Rating: Ein Wert oder ein Kurs fehlt.',
    },
    noValue: 'An diesem Tag gibt es keinen Wert. Es fehlt:',
    noValueNext: 'Fügen Sie im Eingang ein Dokument hinzu, das es sagt, oder gehen Sie zu einem späteren Tag.',
    gaps: 'Mit Vorsicht zu lesen',
    part: 'Teil',
    parts: {
      mining: 'Mining bis zum Halving',
      bitcoin: 'Gehaltene Bitcoin',
      hpc_contracted: 'HPC, unterzeichnet',
      hpc_unsigned: 'HPC, erwartet und nicht unterzeichnet',
      hpc_later: 'HPC, spätere Standorte',
      power: 'Ungenutzte genehmigte Leistung',
      pipeline: 'Leistung in der Pipeline',
      net_cash: 'Nettokasse',
    },
    amount: 'US-Dollar',
    perShare: '$ je Aktie',
    equity: 'Eigenkapital',
    dilutedShares: 'Verwässerte Aktien',
    from: 'Von',
    to: 'Bis',
    cause: 'Ursache',
    kind: 'Art',
    groups: {
      'new facts': 'neue Fakten',
      'corrected facts': 'korrigierte Fakten',
      market: 'Markt',
      assumptions: 'Annahmen',
      time: 'Zeit',
      method: 'Methode',
    },
    before: 'vorher',
    after: 'nachher',
    effect: '$ je Aktie',
    stoodStill: 'Zwischen den beiden Tagen hat nichts den Wert um auch nur einen halben Cent bewegt.',
    noBridge: 'An einem der beiden Tage hat das Unternehmen keinen Wert. Wählen Sie einen anderen früheren Tag.',
    sum: 'Summe',
    source: 'Quelle',
    facts: 'Fakten',
    contract: 'Mieter und Standort',
    contractKind: { colocation: 'Colocation', cloud: 'Cloud' },
    signed: 'Bekannt',
    delivery: 'Lieferung',
    term: 'Jahre',
    criticalMw: 'Kritische MW',
    grossMw: 'Brutto-MW',
    contractValue: 'Wert',
    noContracts: 'An diesem Tag liegt kein Vertrag vor.',
    site: 'Standort',
    stage: 'Stand',
    basis: 'Basis',
    stages: {
      operating: 'in Betrieb',
      construction: 'im Bau',
      contracted: 'unter Vertrag',
      potential: 'Potenzial',
      expected: 'erwartet',
      pipeline: 'Pipeline',
    },
    bases: { gross: 'brutto', approved: 'genehmigt', critical_it: 'kritische IT', unstated: 'nicht genannt' },
    instrument: 'Instrument',
    instrumentKind: { convertible: 'Wandelanleihe', warrant: 'Optionen, Warrants' },
    strike: 'Verwässert ab',
    shares: 'Aktien',
    face: 'Nennbetrag',
    dilutes: 'Bei unserem Wert',
    yes: 'verwässert',
    no: 'verwässert nicht',
    noInstruments: 'Keine Optionen, Warrants oder Wandelanleihen verzeichnet.',
    atPrice: 'Bei einem Aktienkurs von',
    extraShares: 'Weitere Aktien',
    dilution: 'Verwässerung',
    dilutionNote:
      'Aktien, die bleiben, wenn der Ausübungspreis zu diesem Kurs bezahlt ist; ein Capped Call zahlt bis zu seiner Obergrenze.',
    question: 'Was der Kurs voraussetzt',
    implied: 'im Kurs',
    inView: 'in der Sicht',
    questions: {
      'expected-mw': 'Kritische IT-Last zum Zieltermin, voll gezählt',
      'value-per-mw': 'Wert je MW, einer für alle HPC-Megawatt',
      'conversion-share': 'Kritische IT je MW genehmigter Leistung',
      probability: 'Wahrscheinlichkeit der nicht unterzeichneten Megawatt',
    },
    noPrice: 'An diesem Tag gibt es keinen Aktienkurs oder keinen Wert.',
    attribute: 'Merkmal',
    about: 'Über',
    number: 'Wert',
    known: 'Bekannt',
    words: 'Worte',
    document: 'Dokument',
    all: 'Alle Merkmale',
    noFacts: 'An diesem Tag ist kein Fakt über dieses Unternehmen bekannt.',
    calls: 'Kursziel, Kurs und Rating unserer Sicht, Tag für Tag',
    by: 'Von',
    of: 'Vom',
    horizon: 'Für',
    priceThen: 'Kurs',
    error: 'Kursziel ÷ Kurs − 1',
    state: 'Stand',
    states: { settled: 'abgerechnet', open: 'offen', 'no price': 'kein späterer Kurs' },
    conversion: 'Ausübung und Wandlung',
    smaller: 'Kleinere Ursachen',
    noCalls: 'Kein Kursziel eines Brokers verzeichnet.',
    record: (broker, calls, error) => `${broker}: ${calls} Kursziele mit einem Kurs zum Vergleich, mittlerer Fehler ${error}`,
    more: (count) => `${count} weitere`,
  },
}
