// What dilutes, from which price, and how many shares there are at one price or another.
import { Figure } from '../../figures/figure.tsx'
import type { CompanyReading } from '../../live/readings/company.ts'
import { companyWords } from '../../words/company-words.ts'
import { useNumbers, useWords } from '../../words/use-words.ts'
import { sharesAt } from './shares-at.ts'
import { Lines, Section } from './section.tsx'

export function Capital({ reading }: { readonly reading: CompanyReading }) {
  const words = useWords(companyWords)
  const numbers = useNumbers()
  const { ticker, shares, instruments, price, valued, inputs } = reading
  if (shares === undefined) return null
  const input = (name: string) => inputs.find((one) => one.id === `${ticker}.${name}`)
  const prices = [
    ...new Set([price && price.value / 2, price?.value, valued?.priceTarget, price && price.value * 2, price && price.value * 3]),
  ]
    .filter((one): one is number => one !== undefined)
    .toSorted((a, b) => a - b)
  return (
    <Section part="capital">
      <dl className="facts-line">
        {(['shares', 'cash', 'debt', 'bitcoin.holdings'] as const).map((name) => {
          const held = input(name)
          return (
            held && (
              <div key={name}>
                <dt>{held.label[numbers.language]}</dt>
                <dd>
                  <Figure from={{ kind: 'input', ticker, id: held.id }} title={held.words}>
                    {numbers.ofUnit(held.value, held.unit)}
                  </Figure>
                </dd>
              </div>
            )
          )
        })}
      </dl>
      {instruments.length === 0 ? (
        <p className="soft">{words.noInstruments}</p>
      ) : (
        <div className="pair">
          <Lines
            label={words.instrument}
            head={[
              [words.instrument],
              [words.kind],
              [words.face, 'right'],
              [words.shares, 'right'],
              [words.strike, 'right'],
              [words.dilutes],
            ]}
          >
            {instruments.map((one) => {
              const id = `${ticker}.instrument.${one.name}.${one.kind === 'convertible' ? 'conversion_price' : 'exercise_price'}`
              return (
                <tr key={one.name}>
                  <th scope="row" className="words">
                    {one.name}
                  </th>
                  <td className="soft">{words.instrumentKind[one.kind]}</td>
                  <td className="right">{numbers.money(one.face)}</td>
                  <td className="right">{numbers.ofUnit(one.shares, 'share')}</td>
                  <td className="right">
                    <Figure from={{ kind: 'input', ticker, id }}>{numbers.dollars(one.strike, 2)}</Figure>
                  </td>
                  <td className={one.dilutes ? 'down' : 'soft'}>{one.dilutes ? words.yes : words.no}</td>
                </tr>
              )
            })}
          </Lines>
          <div>
            <Lines label={words.dilution} head={[[words.atPrice], [words.extraShares, 'right'], [words.dilution, 'right']]}>
              {prices.map((at) => {
                const extra = sharesAt(instruments, at)
                return (
                  <tr key={at}>
                    <th scope="row">{numbers.dollars(at, 2)}</th>
                    <td className="right">{numbers.ofUnit(extra, 'share')}</td>
                    <td className="right">{numbers.percent(extra / shares, 1)}</td>
                  </tr>
                )
              })}
            </Lines>
            <p className="small soft wrap">{words.dilutionNote}</p>
          </div>
        </div>
      )}
    </Section>
  )
}
