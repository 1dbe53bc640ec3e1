// Lines of a list of ratings that are of somebody else: where every line names its company, one that names none is of a stock that no list knows.
import type { Context } from '../discourse.ts'
import type { Sentence } from '../sentence.ts'

const refers =
  /(?<![\p{L}])(?:it|its|the (?:stock|shares?|company|name|miner)|die Aktien?|der Aktie|das Papier|den Titel|ihr|ihm|ihn|sie|Aktie)(?![\p{L}])/iu

function companyOf(sentence: Sentence | undefined): string | undefined {
  if (!sentence || sentence.text.length > 160 || !sentence.names.some((name) => name.kind === 'broker')) return undefined
  return sentence.names.find((name) => name.kind === 'company')?.id
}

/** Whether a line with a house and no company stands among lines that each name another company. */
export function ofUnnamedStock(context: Context, sentence: Sentence): boolean {
  const { outline, focus } = context
  if (sentence.text.length > 160 || (focus.section?.companies.length ?? 0) > 0 || refers.test(sentence.text)) return false
  if (sentence.names.some((name) => name.kind === 'company') || !sentence.names.some((name) => name.kind === 'broker')) return false
  const near = outline.passages
    .slice(Math.max(0, sentence.passage - 2), sentence.passage + 3)
    .flatMap((passage) => (passage.kind === outline.passages[sentence.passage]?.kind ? passage.sentences : []))
  const at = near.findIndex((other) => other.passage === sentence.passage && other.start === sentence.start)
  const before = companyOf(near[at - 1])
  const others = [companyOf(near[at - 2]), companyOf(near[at + 1])]
  return before !== undefined && others.some((other) => other !== undefined && other !== before)
}
