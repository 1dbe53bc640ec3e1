// What the colours of the marks mean, for those that occur.
import { families, attributeFamily } from '../../figures/attribute-family.ts'
import type { Fact } from '../../../facts/index.ts'
import { evidenceWords } from '../../words/evidence-words.ts'
import { useWords } from '../../words/use-words.ts'

export function Legend({ attributes }: { readonly attributes: readonly Fact['attribute'][] }) {
  const words = useWords(evidenceWords)
  const used = new Set(attributes.map(attributeFamily))
  return (
    <p className="legend small">
      {families
        .filter((family) => used.has(family))
        .map((family) => (
          <span key={family}>
            <mark className={`mark-${family}`}>{words.families[family]}</mark>{' '}
          </span>
        ))}
    </p>
  )
}
