// How a figure comes about, in a few words of both languages, by its address: what stands in the tooltip of a figure and in the table of inputs.

export type ChainStep =
  | 'fact'
  | 'price'
  | 'upside'
  | 'belowHigh'
  | 'relative'
  | 'target'
  | 'perShare'
  | 'equity'
  | 'diluted'
  | 'marketCap'
  | 'part'
  | 'partShare'
  | 'megawatts'
  | 'perMw'
  | 'implied'
  | 'input'
  | 'swing'
  | 'bridge'
  | 'call'
  | 'difference'
  | 'contract'
  | 'distribution'
  | 'sector'
  | 'policy'
  | 'history'
  | 'change'
  | 'spread'

export interface ChainWords {
  readonly how: Readonly<Record<ChainStep, string>>
  /** Opens the part of the page that shows the inputs. */
  readonly title: string
  readonly intro: string
  inputsOf(name: string): string
  readonly columns: Readonly<Record<'input' | 'value' | 'origin', string>>
  readonly assumption: string
  readonly judgement: string
  readonly calendar: string
  readonly derived: string
  /** In a tooltip: the words, who published them, from when they are known, and the document's hash. */
  fact(quote: string, publisher: string, known: string, hash: string): string
  more(count: number): string
  readonly data: string
  readonly source: string
}

const english: ChainWords = {
  how: {
    fact: 'stands in a source',
    price: 'share price of a source',
    upside: 'target ÷ price − 1',
    belowHigh: '1 − price ÷ highest price of the year',
    relative: 'distance to the target less the median of those rated',
    target: 'value per share, rounded to the dollar, under five dollars to half a dollar',
    perShare: 'equity and what conversions bring ÷ shares, diluted at the value itself',
    equity: 'sum of the parts',
    diluted: 'shares outstanding and those of every instrument whose strike is below the value',
    marketCap: 'price × diluted shares',
    part: 'part of the model, from the inputs of the company',
    partShare: 'part ÷ equity × value per share',
    megawatts: 'sum of the model over contracts and expectation',
    perMw: 'value of all HPC megawatts ÷ megawatts, before probability and delay',
    implied: 'model solved for this quantity at the share price',
    input: 'input of the model',
    swing: 'model with this one input at the end of its documented range',
    bridge: 'share of this cause in the move, over all orders of change',
    call: 'call of a broker in a source',
    difference: 'same model through both views',
    contract: 'contract on file',
    distribution: 'count of ratings',
    sector: 'sum over the companies',
    policy: 'rating policy of the view',
    change: 'now ÷ before − 1; of a distance, now less before',
    history: 'valued and rated with what was known on that day',
    spread: 'draws of the model over the ranges of the view',
  },
  title: 'Inputs behind the figures',
  intro:
    'A figure in the text leads here or to its source; its tooltip says how it comes about. Every input is a fact with its words, or an assumption of the view.',
  inputsOf: (name) => `Inputs of ${name}`,
  columns: { input: 'Input', value: 'Value', origin: 'Where it comes from' },
  assumption: 'Assumption',
  judgement: 'Judgement',
  calendar: 'Calendar',
  derived: 'Derived',
  fact: (quote, publisher, known, hash) => `“${quote}” (${publisher}, known since ${known}, SHA-256 ${hash}…)`,
  more: (count) => `and ${count} more`,
  data: 'Data of the chart',
  source: 'source',
}

const german: ChainWords = {
  how: {
    fact: 'steht in einer Quelle',
    price: 'Aktienkurs einer Quelle',
    upside: 'Kursziel ÷ Kurs − 1',
    belowHigh: '1 − Kurs ÷ höchster Kurs des Jahres',
    relative: 'Abstand zum Kursziel weniger Median der eingestuften',
    target: 'Wert je Aktie, auf den Dollar gerundet, unter fünf Dollar auf den halben',
    perShare: 'Eigenkapital und Erlöse aus Wandlung ÷ Aktien, verwässert beim Wert selbst',
    equity: 'Summe der Teile',
    diluted: 'ausstehende Aktien und die jedes Instruments, dessen Ausübungspreis unter dem Wert liegt',
    marketCap: 'Kurs × voll verwässerte Aktien',
    part: 'Teil des Modells, aus den Eingaben des Unternehmens',
    partShare: 'Teil ÷ Eigenkapital × Wert je Aktie',
    megawatts: 'Summe des Modells über Verträge und Erwartung',
    perMw: 'Wert aller HPC-Megawatt ÷ Megawatt, vor Wahrscheinlichkeit und Verzug',
    implied: 'Modell beim Aktienkurs nach dieser Größe aufgelöst',
    input: 'Eingabe des Modells',
    swing: 'Modell mit dieser einen Größe am Ende ihrer belegten Spanne',
    bridge: 'Anteil dieser Ursache an der Änderung, über alle Reihenfolgen',
    call: 'Urteil eines Brokers in einer Quelle',
    difference: 'dasselbe Modell durch beide Sichten',
    contract: 'bekannter Vertrag',
    distribution: 'Zahl der Ratings',
    sector: 'Summe über die Unternehmen',
    policy: 'Ratingregeln der Sicht',
    change: 'jetzt ÷ zuvor − 1; bei einem Abstand jetzt weniger zuvor',
    history: 'bewertet und eingestuft mit dem Wissen jenes Tages',
    spread: 'Ziehungen des Modells über die Spannen der Sicht',
  },
  title: 'Eingaben hinter den Zahlen',
  intro:
    'Eine Zahl im Text führt hierher oder zu ihrer Quelle; ihr Hinweistext sagt, wie sie entsteht. Jede Eingabe ist ein Fakt mit seinen Worten oder eine Annahme der Sicht.',
  inputsOf: (name) => `Eingaben von ${name}`,
  columns: { input: 'Eingabe', value: 'Wert', origin: 'Herkunft' },
  assumption: 'Annahme',
  judgement: 'Urteil',
  calendar: 'Kalender',
  derived: 'Abgeleitet',
  fact: (quote, publisher, known, hash) => `„${quote}“ (${publisher}, bekannt seit ${known}, SHA-256 ${hash}…)`,
  more: (count) => `und ${count} weitere`,
  data: 'Daten des Schaubilds',
  source: 'Quelle',
}

export const chainWords = { en: english, de: german } as const
