// What an interviewer states before he asks.
import type { Context } from '../discourse.ts'
import type { Sentence } from '../sentence.ts'
import { groupsOf } from '../subject.ts'

/** A statement that leads up to the question: "Your stock has halved since October, yesterday it cost $2.84." */
export function statedInQuestion(context: Context, sentence: Sentence): boolean {
  return (
    !sentence.question &&
    !/(?<![A-Za-zÀ-ɏ])(?:Manche|Viele|Einige|Some|Many|Several|Nebenan|People|Man)(?![A-Za-zÀ-ɏ])/u.test(sentence.text) &&
    (groupsOf(context, sentence).length > 0 ||
      sentence.names.some((name) => name.kind === 'broker') ||
      /(?<![A-Za-zÀ-ɏ])(?:Ihre Aktien?|[Yy]our (?:stock|shares))(?![A-Za-zÀ-ɏ])/u.test(sentence.text))
  )
}
