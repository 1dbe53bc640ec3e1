// A document read twice: by the house's reader and by a configured second one, with what they agree on.
import { checkAnswer, compareReadings, instructionsFor } from '../reader/index.ts'
import { ask, secondReaderFrom } from '../sources/index.ts'
import type { Day } from '../base/index.ts'
import { factForm } from './fact-schema.ts'
import type { Files } from './input-files.ts'
import { readDocuments } from './read-documents.ts'
import { companies } from './sector-data.ts'

/** Reads each file with both. A second reader that fails is one document's failure; the others are still read. */
export function crossReadDocuments(from: Files, files: readonly string[], published: Day | undefined) {
  const reader = secondReaderFrom(process.env)
  return readDocuments(from, files, published, async ({ file, document, proposals }) => {
    const list = companies()
    const { system, prompt, read } = instructionsFor(document, list)
    const answer = await ask(reader, system, prompt)
    const { facts, refused } = checkAnswer(
      answer,
      document,
      list.map((company) => company.ticker),
    )
    const first = proposals.map((proposal) => proposal.fact)
    const { agreed, onlyFirst, onlySecond, share } = compareReadings(first, facts)
    return {
      file,
      model: reader.model,
      readWhole: read === document.text.length,
      share,
      agreed: agreed.map((pair) => ({ fact: factForm(pair.first), second: factForm(pair.second), differ: [...pair.differ] })),
      onlyFirst: onlyFirst.map(factForm),
      onlySecond: onlySecond.map(factForm),
      refused: refused.map((refusal) => ({ ...refusal })),
    }
  })
}
