// How sure: the distribution of the value per share, in words and as a picture.
import { useReading } from '../../live/ask-desk.ts'
import { DistributionPicture } from '../what-if/pictures.tsx'
import { Section } from './section.tsx'

export function Distribution({
  ticker,
  name,
  asOf,
  price,
  target,
}: {
  readonly ticker: string
  readonly name: string
  readonly asOf: string
  readonly price: number | undefined
  readonly target: number | undefined
}) {
  const asked = useReading('simulation', { ticker, asOf })
  if (!asked.data && !asked.error) return null
  return (
    <Section part="distribution">
      {asked.error ? <p className="soft">{asked.error.message}</p> : null}
      {asked.data && <DistributionPicture name={name} reading={asked.data} price={price} target={target} />}
    </Section>
  )
}
