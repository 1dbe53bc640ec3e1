// The box at the top of a company: our rating and target beside the broker's, the price and what it assumes.
import { Figure } from '../../figures/figure.tsx'
import { callFact } from '../../figures/call-fact.ts'
import type { CompanyReading } from '../../live/readings/company.ts'
import type { InverseReading } from '../../live/readings/inverse.ts'
import type { Snapshot } from '../../live/snapshot.ts'
import { companyWords } from '../../words/company-words.ts'
import { useNumbers, useWords } from '../../words/use-words.ts'
import { tone } from '../sector/columns.tsx'

export function RatingBox({
  reading,
  inverse,
  snapshot,
  broker,
}: {
  readonly reading: CompanyReading
  readonly inverse: InverseReading | null | undefined
  readonly snapshot: Snapshot
  readonly broker: string
}) {
  const words = useWords(companyWords)
  const numbers = useNumbers()
  const { ticker, valued, price, call } = reading
  const figure = (name: string) => ({ kind: 'figure', ticker, name }) as const
  const assumed = inverse?.implied.find((one) => one.question === 'expected-mw')?.solutions[0]
  const fact = (attribute: 'rating' | 'price_target', value: string | number | undefined) => {
    const found = call && callFact(snapshot.facts, reading.asOf, { subject: ticker, attribute, by: call.by, value })
    return found && ({ kind: 'fact', id: found.id } as const)
  }
  const points = reading.relative === undefined ? '' : numbers.signed(reading.relative * 100, 1)
  return (
    <dl className="box">
      <div>
        <dt>{words.house}</dt>
        <dd className={`key-figure ${reading.rating === 'Overweight' ? 'up' : reading.rating === 'Underweight' ? 'down' : ''}`}>
          <Figure from={figure('rating')}>{reading.rating}</Figure>
        </dd>
        <dd className="small soft">{words.rule[reading.ruleCode]?.(points)}</dd>
      </div>
      <div>
        <dt>{words.target}</dt>
        <dd className="key-figure">
          <Figure from={figure('target')}>{numbers.dollars(valued?.priceTarget)}</Figure>{' '}
          <span className={`key-beside ${tone(reading.upside)}`}>{numbers.signedPercent(reading.upside)}</span>
        </dd>
        <dd className="small soft">
          {words.forMonth(numbers.month(reading.targetDate))}; {words.value}{' '}
          <Figure from={figure('perShare')}>{numbers.dollars(valued?.perShare, 2)}</Figure>
        </dd>
      </div>
      <div>
        <dt>{call?.by ?? broker}</dt>
        {call ? (
          <>
            <dd className="key-figure">
              <Figure from={fact('price_target', call.target)}>{numbers.dollars(call.target)}</Figure>{' '}
              <span className="key-beside">
                <Figure from={fact('rating', call.rating)}>{call.rating}</Figure>
              </span>
            </dd>
            <dd className="small soft">
              {[
                call.previousTarget !== undefined && call.previousTarget !== call.target
                  ? words.was(numbers.dollars(call.previousTarget))
                  : '',
                call.previousRating !== undefined && call.previousRating !== call.rating ? words.was(call.previousRating) : '',
                numbers.shortDay(call.known),
              ]
                .filter(Boolean)
                .join(', ')}
            </dd>
          </>
        ) : (
          <dd className="soft">{words.noCall(broker)}</dd>
        )}
      </div>
      <div>
        <dt>{words.price}</dt>
        <dd className="key-figure">
          <Figure from={price && { kind: 'fact', id: price.fact }}>{numbers.dollars(price?.value, 2)}</Figure>
        </dd>
        <dd className="small soft">
          {price && numbers.shortDay(price.on)}
          {reading.belowHigh !== undefined && `; ${words.belowHigh}: ${numbers.percent(reading.belowHigh)}`}
        </dd>
      </div>
      <div>
        <dt>{words.priceAssumes}</dt>
        <dd className="key-figure">
          <Figure from={figure('implied/expected-mw')}>{numbers.megawatts(assumed)}</Figure>
        </dd>
        <dd className="small soft">
          {assumed !== undefined &&
            inverse &&
            (assumed > inverse.contractedMw
              ? words.unsigned(numbers.megawatts(assumed - inverse.contractedMw))
              : words.signedOnly(numbers.megawatts(inverse.contractedMw)))}
        </dd>
      </div>
    </dl>
  )
}
