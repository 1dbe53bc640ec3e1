import { describe, expect, it } from 'vitest'
import { hashText } from '../../base/index.ts'
import { attributes } from '../attributes.ts'
import type { Fact, KeptFact } from '../fact.ts'
import { checkProposals, type Judgement } from './check-proposals.ts'
import type { Reason } from './reason.ts'

type Said = Partial<Fact> & Pick<Fact, 'attribute' | 'value'>

function fact(said: Said): Fact {
  return { subject: 'CIFR', unit: attributes[said.attribute].unit, span: [0, 1], quote: 'x', ...said }
}

let rows = 0
function kept(known: string, said: Said, confidence = 0.95): KeptFact {
  rows += 1
  const document = { hash: hashText(`source ${rows}`), title: `Source ${rows}`, publisher: 'Wire', type: 'press' } as const
  return { id: `row ${rows}`, sequence: rows, fact: fact(said), known, document, confidence }
}

const published = '2025-11-24'

function judge(said: readonly Said[], ledger: readonly KeptFact[] = [], more: object = {}): readonly Judgement[] {
  return checkProposals(
    said.map((one) => ({ fact: fact(one), confidence: 0.9 })),
    ledger,
    { published, ...more },
  )
}

function reasonsOf(said: readonly Said[], ledger: readonly KeptFact[] = [], more: object = {}): Reason[] {
  return judge(said, ledger, more).flatMap(({ reasons }) => reasons)
}

function codes(said: readonly Said[], ledger: readonly KeptFact[] = [], more: object = {}): string[] {
  return reasonsOf(said, ledger, more).map(({ code }) => code)
}

const target = (value: number, more: Partial<Fact> = {}): Said => ({ attribute: 'price_target', value, by: 'JPMorgan', ...more })

const potential = (value: number): Said => ({
  subject: 'CLSK',
  attribute: 'capacity',
  value,
  by: 'JPMorgan',
  stage: 'potential',
  site: 'Texas',
  bound: 'about',
})

const conversion = (share: number, power = 480): Said[] => [
  { attribute: 'capacity', value: power, by: 'JPMorgan', on: '2026', basis: 'critical_it', stage: 'expected', bound: 'about' },
  { attribute: 'conversion_share', value: share, by: 'JPMorgan', on: '2026', bound: 'about' },
]

const lease = (value: number, power: number, term: number): Said[] => [
  { attribute: 'contract_value', value, counterparty: 'Fluidstack', on: '2025-09-25' },
  { attribute: 'capacity', value: power, counterparty: 'Fluidstack', stage: 'contracted', site: 'Barber Lake' },
  { attribute: 'contract_term', value: term, counterparty: 'Fluidstack' },
]

const cash = (value: number, more: Partial<Fact> = {}): Said => ({ attribute: 'cash', value, on: '2025-09-30', ...more })

const production = (value: number): Said => ({ attribute: 'bitcoin_production', value, on: '2025-09-30' })

const contract = (value: number, more: Partial<Fact> = {}): Said => ({
  attribute: 'contract_value',
  value,
  counterparty: 'Microsoft',
  on: '2025-11-03',
  ...more,
})

const worth = (usd: number, bound: Fact['bound']): Said => ({ attribute: 'value_per_mw', value: usd, bound, kind: 'colocation' })

describe('a fact by itself', () => {
  it('enters when nothing speaks against it', () => {
    expect(judge([target(18, { previous: 12 })])).toMatchObject([{ verdict: 'enters', reasons: [], confirms: [] }])
  })

  it.each<[string, Said]>([
    ['implausible-value', { attribute: 'conversion_share', value: 64 }],
    ['implausible-value', { attribute: 'price_target', value: 18_000 }],
    ['implausible-date', { attribute: 'capacity', value: 480, on: '2206' }],
    ['implausible-date', { attribute: 'capacity', value: 600, since: '2025-12' }],
    ['dated-after-publication', { attribute: 'share_price', value: 14.15, on: '2025-11-25' }],
    ['malformed', { attribute: 'capacity', value: 480, unit: 'GW' }],
  ])('stays a proposal: %s', (code, said) => {
    expect(codes([said])).toEqual([code])
  })

  it('stays a proposal when the reader is unsure or the company unknown', () => {
    expect(codes([target(18)], [], { threshold: 0.95 })).toEqual(['low-confidence'])
    const companies = [{ ticker: 'IREN', name: 'IREN', aliases: [], fiscalYearEnd: 6 }]
    expect(codes([target(18)], [], { companies })).toEqual(['unknown-subject'])
    expect(codes([{ ...target(18), subject: 'SECTOR' }], [], { companies })).toEqual([])
  })

  it('may be dated in the month of its publication', () => {
    expect(codes([{ attribute: 'share_price', value: 14.15, on: '2025-11' }])).toEqual([])
  })
})

describe('against the values before', () => {
  const last = kept('2025-09-26', target(12, { on: '2026-12' }))
  const price = kept('2025-11-21', { attribute: 'share_price', value: 14.15, on: '2025-11-21' })

  it('lets a target follow the one that it names', () => {
    expect(codes([target(18, { previous: 12 })], [last, price])).toEqual([])
  })

  it('finds a target of 180, with the price, with the last target, and with its own words alone', () => {
    expect(reasonsOf([target(180)], [price])).toEqual([
      { code: 'far-from-price', what: 'a target of 180 USD/share is 13 times the share price of 14.15', against: price.id },
    ])
    expect(codes([target(180)], [last])).toEqual(['off-by-power-of-ten'])
    expect(codes([target(180, { previous: 12 })])).toEqual(['off-by-power-of-ten'])
    expect(codes([target(1.8)], [price])).toEqual(['far-from-price'])
  })

  it('asks when the value to be replaced is not the one on file', () => {
    const [reason] = reasonsOf([target(18, { previous: 15 })], [last])
    expect(reason).toEqual({
      code: 'unlike-previous',
      what: 'it is said to replace 15, but the last price_target of JPMorgan on file is 12 (Wire, known 2025-09-26)',
      against: last.id,
    })
    expect(codes([target(18, { previous: 12.1 })], [last])).toEqual([])
    // Half a year later the ledger is taken to lack a note.
    expect(codes([target(18, { previous: 15 })], [kept('2025-04-01', target(12))])).toEqual([])
    expect(
      codes(
        [{ attribute: 'rating', value: 'Overweight', previous: 'Underweight', by: 'JPMorgan' }],
        [kept('2025-09-26', { attribute: 'rating', value: 'Neutral', by: 'JPMorgan' })],
      ),
    ).toEqual(['unlike-previous'])
  })

  it('knows the note itself when it is on file already', () => {
    const note = kept('2025-11-24', target(18, { previous: 12, on: '2026-12' }))
    expect(judge([target(18, { previous: 12 })], [last, note])).toMatchObject([{ verdict: 'confirms', confirms: [note.id] }])
    expect(codes([target(18, { previous: 11 })], [last, note])).toEqual(['unlike-previous'])
  })

  it('is not judged by what became known later, by another broker or by its own document', () => {
    const later = kept('2025-11-25', target(50))
    const other = kept('2025-11-20', target(30, { by: 'Needham' }))
    expect(codes([target(18, { previous: 12 })], [last, later, other])).toEqual([])
    expect(codes([target(18, { previous: 15 })], [last], { document: last.document.hash })).toEqual([])
  })

  it('takes a thousandfold hashrate for a slip and a new bond for news', () => {
    expect(
      codes(
        [{ attribute: 'hashrate', value: 2.36, on: '2025-10-31' }],
        [kept('2025-11-03', { attribute: 'hashrate', value: 23.6, on: '2025-09-30' })],
      ),
    ).toEqual(['off-by-power-of-ten'])
    expect(
      codes(
        [{ attribute: 'cash', value: 1.2e9, on: '2025-10-31' }],
        [kept('2025-08-07', { attribute: 'cash', value: 62.7e6, on: '2025-06-30' })],
      ),
    ).toEqual([])
    expect(
      codes(
        [{ attribute: 'cash', value: 1.2e6, on: '2025-10-31' }],
        [kept('2025-11-03', { attribute: 'cash', value: 1.2e9, on: '2025-09-30' })],
      ),
    ).toEqual(['off-by-power-of-ten'])
  })
})

describe('megawatts', () => {
  const site: Said = { subject: 'CLSK', attribute: 'capacity', value: 285, site: 'Texas' }

  it('of a site never exceed the site, in the document or on file under a longer name', () => {
    expect(codes([site, potential(200)])).toEqual([])
    expect(reasonsOf([site, potential(640)])).toEqual([
      { code: 'exceeds-site', what: '640 MW at Texas is more than the 285 MW that the site has (Texas, the same document)' },
    ])
    const onFile = kept('2025-10-29', { ...site, site: 'Austin County, Texas', basis: 'gross' })
    expect(reasonsOf([potential(640)], [onFile])).toMatchObject([{ code: 'exceeds-site', against: onFile.id }])
    expect(codes([potential(640)], [kept('2025-10-29', { ...site, site: 'Georgia' })])).toEqual([])
  })

  const sites = [
    ['Barber Lake', 300],
    ['Black Pearl', 300],
    ['Stingray', 100],
    ['Reveille', 70],
  ].map(([name, value]) => kept('2025-11-20', { attribute: 'capacity', value: Number(value), basis: 'approved', site: String(name) }))

  it('÷ share fit the approved power: 480 ÷ 64 % = 750 against 770', () => {
    expect(codes(conversion(0.64), sites)).toEqual([])
    expect(reasonsOf(conversion(0.064), sites).map(({ what }) => what)).toEqual([
      '480 MW ÷ 6.4 % = 7500 MW, but 770 MW are approved (the sum of its approved sites)',
      '480 MW ÷ 6.4 % = 7500 MW, but 770 MW are approved (the sum of its approved sites)',
    ])
    expect(codes(conversion(0.64, 640), sites)).toEqual(['share-unlike-capacity', 'share-unlike-capacity'])
  })

  it('leave the half in peace that the ledger confirms', () => {
    const known = kept('2025-11-24', { ...conversion(0.64)[0]!, on: '2026-12' })
    expect(judge(conversion(0.064), [...sites, known]).map(({ verdict }) => verdict)).toEqual(['confirms', 'stays-proposal'])
  })

  it('are not checked where no approved power is on file, or against the share of another broker', () => {
    expect(codes(conversion(0.064))).toEqual([])
    const [power, share] = conversion(0.064)
    expect(codes([power!, { ...share!, by: 'Needham' }], sites)).toEqual([])
  })

  it('of IT load never exceed the utility load of the same lease', () => {
    const fluidstack = { attribute: 'capacity', stage: 'contracted', counterparty: 'Fluidstack', site: 'Barber Lake' } as const
    expect(
      codes([
        { ...fluidstack, value: 168, basis: 'critical_it' },
        { ...fluidstack, value: 244, basis: 'gross' },
      ]),
    ).toEqual([])
    expect(
      codes([
        { ...fluidstack, value: 268, basis: 'critical_it' },
        { ...fluidstack, value: 244, basis: 'gross' },
      ]),
    ).toEqual(['bases-out-of-order'])
  })

  it('of one site never exceed the total of the same document', () => {
    const total: Said = { attribute: 'capacity', value: 600, basis: 'gross', stage: 'contracted' }
    expect(codes([total, { ...total, site: 'Black Pearl', value: 300 }])).toEqual([])
    expect(codes([total, { ...total, site: 'Black Pearl', value: 3000 }])).toEqual(['part-exceeds-total'])
  })
})

describe('contracts', () => {
  it('earn what such contracts earn', () => {
    expect(codes(lease(3e9, 168, 10))).toEqual([])
    expect(codes(lease(9.7e9, 200, 5))).toEqual([])
    expect(codes(lease(3e6, 168, 10))).toEqual(['contract-economics', 'contract-economics', 'contract-economics'])
    expect(reasonsOf(lease(3e11, 168, 10))[0]?.what).toMatch(/^300 billion USD ÷ 168 MW ÷ 10 year = 179 million USD per MW and year/)
  })
})

describe('contradictions', () => {
  it('name the kept fact and both values', () => {
    const onFile = kept('2025-11-03', cash(1.20744e9))
    expect(reasonsOf([cash(1.5e9)], [onFile])).toEqual([
      { code: 'contradicts', what: '1.5 billion USD here, 1.207 billion USD on file (Wire, known 2025-11-03)', against: onFile.id },
    ])
    expect(judge([cash(1.2e9)], [onFile])).toMatchObject([{ verdict: 'confirms', confirms: [onFile.id] }])
    expect(judge([cash(1.5e9, { on: '2025-10-31' })], [onFile])).toMatchObject([{ verdict: 'enters' }])
  })

  it('are no news where the ledger holds both sides', () => {
    const sides = [689, 629].map((value) => kept('2025-11-20', production(value)))
    expect(judge([production(629)], sides)).toMatchObject([{ verdict: 'confirms', confirms: [sides[1]!.id] }])
    expect(codes([production(655)], sides)).toEqual(['contradicts', 'contradicts'])
  })

  it('are not a newer opinion, but another opinion of the same days', () => {
    expect(codes([target(17)], [kept('2025-09-26', target(12))])).toEqual([])
    expect(codes([target(17)], [kept('2025-11-23', target(18))])).toEqual(['contradicts'])
  })

  it('hold for a contract at any time, unless the document says what it replaces', () => {
    const onFile = kept('2025-06-01', contract(9.7e9))
    expect(codes([contract(7.9e9)], [onFile])).toEqual(['contradicts'])
    expect(codes([contract(7.9e9, { previous: 9.7e9 })], [onFile])).toEqual([])
    expect(codes([contract(7.9e9, { on: '2025-12-03' })], [onFile])).toEqual([])
    // A backlog without a day grows.
    expect(codes([contract(10.2e9, { on: undefined })], [kept('2025-06-01', contract(8.7e9, { on: undefined }))])).toEqual([])
    // A newspaper leaves the site unsaid and gives the month.
    const filed = kept('2025-11-03', contract(9.7e9, { site: 'Childress', kind: 'cloud', bound: 'about' }))
    expect(judge([contract(9.7e9, { on: '2025-11' })], [filed])).toMatchObject([{ verdict: 'confirms', confirms: [filed.id] }])
    expect(codes([contract(97e9, { on: '2025-11' })], [filed])).toEqual(['contradicts'])
    expect(codes([contract(97e9, { on: '2025-11', counterparty: 'Google' })], [filed])).toEqual([])
  })

  it('may lie within one document; a range and a change do not', () => {
    expect(codes([target(18), target(17)])).toEqual(['contradicts', 'contradicts'])
    expect(codes([target(18, { previous: 12 }), target(12)])).toEqual([])
    expect(codes([worth(17e6, 'at_most'), worth(8e6, 'at_least')])).toEqual([])
  })

  it('respect how exactly a value was said', () => {
    const total: Said = { subject: 'SECTOR', attribute: 'capacity', value: 600, by: 'JPMorgan', stage: 'expected', bound: 'at_least' }
    expect(codes([{ ...total, value: 610, bound: undefined }], [kept('2025-11-23', total)])).toEqual([])
    expect(codes([{ ...total, value: 500, bound: undefined }], [kept('2025-11-23', total)])).toEqual(['contradicts'])
    expect(codes([{ ...total, value: 1700, bound: 'about' }], [kept('2025-11-23', { ...total, value: 1660, bound: undefined })])).toEqual(
      [],
    )
  })

  it('are not seen between a part and another part, or a part and the whole', () => {
    const bonds = kept('2025-11-03', { attribute: 'debt', value: 1.3e9, on: '2025-09-30', kind: 'convertible' })
    expect(codes([{ attribute: 'debt', value: 172.5e6, on: '2025-09-30', kind: 'convertible' }], [bonds])).toEqual([])
    const all = kept('2025-11-20', { attribute: 'capacity', value: 600, basis: 'gross', stage: 'contracted' })
    expect(codes([{ attribute: 'capacity', value: 56, basis: 'gross', stage: 'contracted' }], [all])).toEqual([])
    expect(codes([{ attribute: 'capacity', value: 56, basis: 'gross', stage: 'contracted', site: 'Barber Lake' }], [all])).toEqual([])
  })

  it('are not built on kept facts that are doubtful themselves', () => {
    expect(codes([cash(1.5e9)], [kept('2025-11-03', cash(1.2e9), 0.4)])).toEqual([])
  })
})
