// The site whose machines a hashrate is of.
import type { Slice } from '../sentences.ts'
import type { Scene } from './frame.ts'

/** "the machines at Odessa now run at 11.6 exahash": of one site, not of the company. */
export function machinesAt(scene: Scene, span: Slice): string | undefined {
  const { sentence } = scene
  const clause = sentence.clause(span.start)
  const lead = sentence.source.slice(clause.start, span.start)
  return sentence.names.find(
    (name) =>
      name.kind === 'site' &&
      name.start >= clause.start &&
      name.end <= span.start &&
      (/(?<![A-Za-zÀ-ɏ])(?:machines|rigs|miners|fleet|Maschinen|Geräte|Anlagen|Rechner|Flotte)\s+(?:at|in|von)\s+$/iu.test(
        sentence.source.slice(clause.start, name.start),
      ) ||
        (/^\W*(?:at|in)\s+$/iu.test(lead.slice(0, name.start - clause.start)) &&
          !sentence.names.some((other) => other.kind === 'site' && other !== name))),
  )?.id
}
