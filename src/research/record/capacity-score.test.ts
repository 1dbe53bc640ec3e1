import { describe, expect, it } from 'vitest'
import { sliceKnownBy } from './ledger-slice.ts'
import { ledgerOf, type Line } from './sample-ledger.ts'
import { scoreCalls } from './score-calls.ts'
import { signedMegawatts } from './signed-megawatts.ts'

const mw = (id: string, subject: string, known: string, value: number, more: Partial<Line> = {}): Line => ({
  id,
  subject,
  attribute: 'capacity',
  value,
  known,
  stage: 'contracted',
  basis: 'critical_it',
  ...more,
})

const lake = { site: 'Barber Lake', counterparty: 'Fluidstack' }

/** The contracts behind JPMorgan's note of 2025-11-24 and those that followed, as far as they are known with megawatts of critical IT load. */
const documented: readonly Line[] = [
  mw('lake', 'CIFR', '2025-09-25', 168, { ...lake, on: '2025-09-25' }),
  mw('lake gross', 'CIFR', '2025-09-25', 244, { ...lake, on: '2025-09-25', basis: 'gross' }),
  mw('pearl gross', 'CIFR', '2025-11-03', 300, {
    site: 'Black Pearl',
    counterparty: 'Amazon Web Services',
    basis: 'gross',
    on: '2025-11-03',
  }),
  mw('childress', 'IREN', '2025-11-03', 200, { site: 'Childress', counterparty: 'Microsoft', kind: 'cloud', on: '2025-11-03' }),
  mw('lake again', 'CIFR', '2025-11-04', 168, { ...lake }),
  mw('lake more', 'CIFR', '2025-11-20', 39, { ...lake, on: '2025-11-20' }),
  mw('lake all', 'CIFR', '2025-11-20', 207, { site: 'Barber Lake' }),
  mw('forecast', 'SECTOR', '2025-11-24', 1700, { stage: 'expected', on: '2026-12', by: 'JPMorgan', bound: 'about' }),
  mw('cifr forecast', 'CIFR', '2025-11-24', 480, { stage: 'expected', on: '2026', by: 'JPMorgan' }),
  mw('cifr total', 'CIFR', '2025-11-24', 410, { by: 'JPMorgan' }),
  mw('bend', 'HUT', '2025-12-17', 245, { site: 'River Bend', counterparty: 'Fluidstack', on: '2025-12-17' }),
  mw('amd', 'RIOT', '2026-01-16', 25, { site: 'Rockdale', counterparty: 'AMD', on: '2026-01-16' }),
  mw('nvidia', 'IREN', '2026-05-07', 60, { site: 'Childress', counterparty: 'NVIDIA', basis: undefined, kind: 'cloud', on: '2026-05-07' }),
  mw('amd more', 'RIOT', '2026-06-05', 50, { site: 'Rockdale', counterparty: 'AMD', previous: 25, on: '2026-06-05', confidence: 0.4 }),
]

const score = (asOf: string, lines = documented) =>
  scoreCalls(ledgerOf(lines), { asOf }).capacity.find((item) => item.subject === 'SECTOR')!

describe('the forecast of 1,700 MW', () => {
  it('counts 660 MW in all and 50 MW after the call by June 2026, as worked by hand', () => {
    const result = score('2026-06-29')
    expect(result.readings.total).toEqual({ signed: 660, weak: 25, share: 660 / 1700, missing: 1040 })
    expect(result.readings.additional).toEqual({ signed: 50, weak: 25, share: 50 / 1700, missing: 1650 })
    expect(result.companies.map((company) => [company.ticker, company.before, company.after])).toEqual([
      ['CIFR', 410, 0],
      ['CLSK', 0, 0],
      ['IREN', 200, 0],
      ['MARA', 0, 0],
      ['RIOT', 0, 50],
    ])
    expect(result.companies[0]!.expected).toEqual({ mw: 480, fact: 'cifr forecast' })
    expect(result.others.map((company) => [company.ticker, company.before, company.after])).toEqual([['HUT', 0, 245]])
    expect(result.settled).toBe(false)
    expect(result.words).toBe(
      'of 1700 MW, 660 MW (39 %) are signed in all and 50 MW (3 %) after the call, 25 MW of it on weak evidence, with 54 % of the time gone',
    )
  })

  it('lists megawatts of another or no basis apart and adds them to nothing', () => {
    const [cifr, , iren] = score('2026-06-29').companies
    expect(iren!.apart).toEqual([
      { site: 'Childress', counterparty: 'NVIDIA', mw: 60, basis: 'not stated', signed: '2026-05-07', fact: 'nvidia' },
    ])
    expect(cifr!.apart.map((block) => [block.fact, block.mw, block.basis])).toEqual([['pearl gross', 300, 'gross']])
  })

  it('counts a contract and its total once, and says what it left out', () => {
    const [cifr] = score('2026-06-29').companies
    expect(cifr!.blocks.map((block) => [block.fact, block.mw, block.words])).toEqual([
      ['lake', 168, undefined],
      ['lake more', 39, undefined],
      ['cifr total', 203, 'total of 410 MW less 207 MW in contracts counted by themselves'],
    ])
    expect(Object.fromEntries(cifr!.uncounted.map((item) => [item.fact, item.why]))).toEqual({
      'lake again': 'restates lake',
      'lake all': 'is the total of lake, lake more',
      'lake gross': 'another basis of a contract counted in critical IT',
    })
  })

  it('knows on the day of the call what was known then', () => {
    expect(score('2025-11-24').readings).toMatchObject({ total: { signed: 610 }, additional: { signed: 0, share: 0 } })
    expect(score('2025-11-24').elapsed).toBe(0)
    expect(scoreCalls(ledgerOf(documented), { asOf: '2025-11-23' }).capacity).toEqual([])
  })

  it('gives way to the contract itself once its megawatts are known', () => {
    const pearl = mw('pearl', 'CIFR', '2026-02-01', 214, { site: 'Black Pearl', counterparty: 'Amazon Web Services', on: '2025-11-03' })
    const [cifr] = score('2026-06-29', [...documented, pearl]).companies
    expect(cifr!.before).toBe(421)
    expect(cifr!.apart).toEqual([])
    expect(cifr!.uncounted.find((item) => item.fact === 'cifr total')!.why).toBe(
      'names neither site nor tenant and lies below the 421 MW of the contracts known: a part of them, or one not told apart',
    )
  })

  it('takes the universe of the call as a parameter', () => {
    const all = scoreCalls(ledgerOf(documented), { asOf: '2026-06-29', coverage: { JPMorgan: ['HUT'] } }).capacity.find(
      (item) => item.subject === 'SECTOR',
    )!
    expect(all.readings.total.signed).toBe(245)
    expect(all.others.map((company) => company.ticker)).toEqual(['CIFR', 'IREN', 'RIOT'])
  })

  it('scores what was expected of one company against that company', () => {
    const cifr = scoreCalls(ledgerOf(documented), { asOf: '2026-06-29' }).capacity.find((item) => item.subject === 'CIFR')!
    expect(cifr.readings).toMatchObject({ total: { signed: 410, missing: 70 }, additional: { signed: 0 } })
    expect(cifr.others).toEqual([])
  })

  it('does not count what is signed after the horizon', () => {
    const late = mw('late', 'CLSK', '2027-01-10', 100, { site: 'Austin County', counterparty: 'Meta', on: '2027-01-08' })
    expect(score('2027-02-01', [...documented, late]).readings.total.signed).toBe(660)
    expect(score('2027-02-01', [...documented, late])).toMatchObject({ settled: true, elapsed: 1 })
  })
})

const blocksOf = (...lines: readonly Line[]) =>
  signedMegawatts(sliceKnownBy(ledgerOf(lines), '2027-01-01')).flatMap((company) => company.blocks.map((block) => [block.fact, block.mw]))

describe('signed megawatts', () => {
  it('takes two contracts of unlike days with the same tenant for two, and the same contract under two names for one', () => {
    expect(
      blocksOf(
        mw('a', 'RIOT', '2026-01-16', 25, { site: 'Rockdale', counterparty: 'AMD', on: '2026-01-16' }),
        mw('b', 'RIOT', '2026-06-05', 25, { site: 'Rockdale', counterparty: 'AMD', on: '2026-06-05' }),
      ),
    ).toEqual([
      ['a', 25],
      ['b', 25],
    ])
    expect(
      blocksOf(
        mw('a', 'CIFR', '2025-11-03', 214, { site: 'Black Pearl', counterparty: 'AWS', on: '2025-11-03' }),
        mw('b', 'CIFR', '2025-11-04', 214, { site: 'black  pearl', counterparty: 'Amazon Web Services' }),
      ),
    ).toEqual([['a', 214]])
  })

  it('takes equal sizes at two sites for two contracts, and an undated smaller number without a site for neither', () => {
    const hyperscaler = { counterparty: 'unnamed hyperscaler' }
    const [apld] = signedMegawatts(
      sliceKnownBy(
        ledgerOf([
          mw('delta', 'APLD', '2026-04-24', 300, { ...hyperscaler, site: 'Delta Forge 1' }),
          mw('polaris', 'APLD', '2026-05-01', 300, { ...hyperscaler, site: 'Polaris Forge 3' }),
          mw('part', 'APLD', '2026-05-08', 378, hyperscaler),
          mw('dated', 'APLD', '2026-06-09', 210, { ...hyperscaler, on: '2026-06-09' }),
        ]),
        '2026-07-01',
      ),
    )
    expect(apld!.blocks.map((block) => [block.fact, block.mw])).toEqual([
      ['delta', 300],
      ['polaris', 300],
      ['dated', 210],
    ])
    expect(apld!.uncounted).toEqual([
      {
        fact: 'part',
        mw: 378,
        why: 'names not both site and tenant and lies below the 600 MW of the contracts known: a part of them, or one not told apart',
      },
    ])
  })

  it('believes the better evidence about one contract', () => {
    const lines = [
      mw('weak', 'CIFR', '2025-11-04', 203, { site: 'Black Pearl', counterparty: 'AWS', on: '2025-11-03', confidence: 0.4 }),
      mw('strong', 'CIFR', '2026-02-04', 214, { site: 'Black Pearl', counterparty: 'AWS', on: '2025-11-03' }),
    ]
    expect(blocksOf(...lines)).toEqual([['strong', 214]])
    expect(blocksOf(...lines.toReversed())).toEqual([['strong', 214]])
  })

  it('takes a later day in a fact for delivery, not for the signature', () => {
    const [cifr] = signedMegawatts(
      sliceKnownBy(
        ledgerOf([mw('a', 'CIFR', '2025-11-03', 214, { site: 'Black Pearl', counterparty: 'AWS', on: '2026-12' })]),
        '2026-01-01',
      ),
    )
    expect(cifr!.blocks[0]!.signed).toBe('2025-11-03')
  })

  it('dates a contract by its gross load when that was known first, and keeps an expansion told in gross load apart', () => {
    const pearl = { site: 'Black Pearl', counterparty: 'AWS' }
    const [cifr] = signedMegawatts(
      sliceKnownBy(
        ledgerOf([
          mw('gross', 'CIFR', '2025-11-03', 300, { ...pearl, basis: 'gross', on: '2026-12' }),
          mw('critical', 'CIFR', '2025-12-24', 203, { ...pearl, on: '2026-12' }),
          mw('more', 'CIFR', '2026-05-04', 270, { ...pearl, basis: 'gross', on: '2027-12' }),
        ]),
        '2026-06-01',
      ),
    )
    expect(cifr!.blocks.map((block) => [block.fact, block.signed])).toEqual([['critical', '2025-11-03']])
    expect(cifr!.apart.map((block) => block.fact)).toEqual(['more'])
    expect(cifr!.uncounted).toEqual([{ fact: 'gross', mw: 300, why: 'another basis of a contract counted in critical IT' }])
  })

  it('trusts a part worked out from a total as much as the total, and no upper bound', () => {
    const [cifr] = signedMegawatts(
      sliceKnownBy(
        ledgerOf([
          mw('lake', 'CIFR', '2025-09-25', 207, lake),
          mw('derived', 'CIFR', '2025-11-24', 203, { site: 'Black Pearl', counterparty: 'AWS', confidence: 0.4 }),
          mw('total', 'CIFR', '2025-11-24', 410, { by: 'JPMorgan' }),
          mw('most', 'CIFR', '2026-05-04', 500, { bound: 'at_most' }),
        ]),
        '2026-06-01',
      ),
    )
    expect(cifr!.blocks.map((block) => [block.fact, block.confidence, block.confirmedBy])).toEqual([
      ['lake', 0.95, undefined],
      ['derived', 0.95, 'total'],
    ])
    expect(cifr!.uncounted.map((item) => item.why)).toEqual(['is the total of lake, derived', 'is an upper bound'])
  })

  it('leaves out mining, forecasts and the sector', () => {
    expect(
      blocksOf(
        mw('a', 'CIFR', '2025-11-03', 50, { kind: 'mining' }),
        mw('b', 'CIFR', '2025-11-03', 50, { stage: 'expected', on: '2026-12' }),
        mw('c', 'SECTOR', '2025-11-03', 600, { since: '2025-09' }),
      ),
    ).toEqual([])
  })
})
