// An article that retells the study of one house: what it tells in reported speech is the house's word.
import type { Context } from './discourse.ts'
import type { Outline } from './outline.ts'
import type { Sentence } from './sentence.ts'

const paper =
  /(?<![A-Za-zÀ-ɏ])(?:\w*[Ss]tudien?|\w*[Aa]nalysen?|Ersteinstufung\w*|Beobachtung|study|research (?:note|report)|sector report|initiation|coverage)(?![A-Za-zÀ-ɏ])/u
/** „ließen sich“, „gilt ihr“: the author's view without a verb of saying. */
const viewed =
  /(?<![A-Za-zÀ-ɏ])(?:ließen sich|ließe sich|dürften?|(?:gilt|gelten|gefällt|missfällt|genügt|reicht) (?:ihr|ihm|ihnen|der Bank|den Analysten|dem Haus))(?![A-Za-zÀ-ɏ])/u

const houses = new WeakMap<Outline, string | undefined>()

/** The one house of the document, where title or opening name it and its study. */
function houseOf(outline: Outline): string | undefined {
  if (houses.has(outline)) return houses.get(outline)
  const named = outline.passages.map((passage) =>
    passage.sentences.flatMap((sentence) => sentence.names.filter((name) => name.kind === 'broker')),
  )
  const ids = new Set(named.flat().map((name) => name.id))
  const opening = outline.passages.slice(0, 3)
  const told = opening.some((passage) => passage.sentences.some((sentence) => paper.test(sentence.text)))
  const id = ids.size === 1 && told && named.slice(0, 2).some((list) => list.length > 0) ? outline.mainBroker : undefined
  houses.set(outline, id)
  return id
}

/** The house whose study an article retells, where a German sentence reports what it says; `subjunctive` matches reported speech. */
export function retoldBy(context: Context, sentence: Sentence, subjunctive: RegExp): string | undefined {
  const { outline } = context
  if (outline.voice !== 'press' || outline.language !== 'de' || outline.mainBroker === undefined) return undefined
  if (!subjunctive.test(sentence.text) && !viewed.test(sentence.text)) return undefined
  return sentence.has('says') ? undefined : houseOf(outline)
}
