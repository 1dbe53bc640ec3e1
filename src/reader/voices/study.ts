// An article that retells the study of one house: what it tells in reported speech is the house's word.
import type { Context } from '../discourse.ts'
import type { Outline } from '../outline.ts'
import type { Sentence } from '../sentence.ts'

const paper =
  /(?<![A-Za-zÀ-ɏ])(?:\w*[Ss]tudien?|\w*[Aa]nalysen?|Ersteinstufung\w*|Beobachtung|\w*[Üü]bersicht(?:en)?|Sektorbericht|Branchenbericht|Researchbericht|Vergleich|study|research (?:note|report)|sector report|initiation|coverage)(?![A-Za-zÀ-ɏ])/u
/** „ließen sich“, „gilt ihr“: the author's view without a verb of saying. */
const viewed =
  /(?<![A-Za-zÀ-ɏ])(?:ließen sich|ließe sich|dürften?|(?:gilt|gelten|gefällt|missfällt|genügt|reicht) (?:ihr|ihm|ihnen|der Bank|den Analysten|dem Haus)|(?:veranschlagen|erwarten|schätzen|trauen|sehen|unterstellen|setzen|rechnen|kalkulieren|bewerten|taxieren) sie)(?![A-Za-zÀ-ɏ])/u

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

const allFigures =
  /(?<![A-Za-zÀ-ɏ])(?:(?:the )?source (?:of|for) (?:all|every|each|the)(?: of)?(?: the)? (?:figures?|numbers?|data|estimates?|sums?)|(?:all|every|each)(?: of)? (?:the |these |our )?(?:figures?|numbers?|data|estimates?)(?: (?:below|here|given here|in this (?:article|piece|table|column|report)|that follow|used here|quoted))?,? (?:(?:is|are|come|comes|were|was) (?:taken |drawn |)?(?:from|by|its|theirs|those of|the bank['’]s)|stems? from)|(?:unless (?:otherwise (?:stated|noted)|we say otherwise),? (?:all )?(?:the )?(?:figures?|numbers?) (?:are|come))|(?:alle|sämtliche) (?:hier |folgenden |nachfolgenden |weiteren |genannten |Zahlen|Angaben|Werte|Schätzungen)(?:Zahlen|Angaben|Werte|Schätzungen|Prognosen)?[^.;]{0,40}(?:stammen|kommen|sind ihr|sind der|entstammen|gehen auf|entnehmen wir)|(?:Quelle|Grundlage) (?:aller|sämtlicher|der folgenden) (?:Zahlen|Angaben|Werte)|(?:ihr|ihnen|dort|daraus|ihrer? \p{L}+) (?:entstammen|stammen) (?:alle|sämtliche))(?![A-Za-zÀ-ɏ])/iu

/** Keeps the house whose survey all figures that follow come from: "Its survey is the source of every figure below". */
export function keepSource(context: Context, sentence: Sentence): void {
  const { focus, outline } = context
  if (outline.voice !== 'press' || !allFigures.test(sentence.text)) return
  const [own, ...others] = [...new Set(sentence.names.filter((name) => name.kind === 'broker').map((name) => name.id))]
  const house =
    own !== undefined && others.length === 0
      ? own
      : own === undefined
        ? focus.brokerPassage >= sentence.passage - 1
          ? focus.broker
          : outline.mainBroker
        : undefined
  if (house !== undefined) focus.source = house
}
