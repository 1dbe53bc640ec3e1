// Finds whether a document prints questions and answers: who answers for whom, and which passages are questions.
import type { Block } from '../../documents/index.ts'
import type { NameMention } from '../names.ts'

export interface Interview {
  readonly kind: 'company' | 'broker'
  /** Ticker or house for which the answers speak. */
  readonly id: string
  /** Numbers of the passages that answer, and of those that ask. */
  readonly answers: ReadonlySet<number>
  readonly questions: ReadonlySet<number>
}

const marked = /^(?:Q|A|Question|Answer|Frage|Antwort|F)\s?:\s/u
const labelled = /^["'*_]*([A-ZÀ-Þ][A-Za-zÀ-ɏ\d.&'’ -]{0,38}?)["'*_]*:\s/u

/** Blocks in which questions and answers stand line under line, taken apart. */
export function splitDialogue(text: string, blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block) => {
    if (block.kind !== 'paragraph' || !marked.test(text.slice(block.start, block.end))) return [block]
    const parts: Block[] = []
    let start = block.start
    for (let at = text.indexOf('\n', start); at >= 0 && at < block.end; at = text.indexOf('\n', at + 1)) {
      if (!marked.test(text.slice(at + 1, block.end))) continue
      parts.push({ ...block, start, end: at })
      start = at + 1
    }
    return [...parts, { ...block, start, end: block.end }]
  })
}

const talk =
  /(?<![A-Za-zÀ-ɏ])(?:interview\w*|conversation|spoke (?:to|with)|talked (?:to|with)|met (?:him|her|with|the)|sat down|caught up|\w*Gespräch|Interview|Fragen|beantwortete\w*|trafen|getroffen|Treffen|unterhalten|unterhielten)(?![A-Za-zÀ-ɏ])/iu
const leads =
  /(?<![A-Za-zÀ-ɏ])(?:chief|CEO|CFO|COO|president|founder|chair(?:man|woman)?|Vorstand\w*|Finanzchef\w*|\w*[Cc]hef(?:in)?|Geschäftsführer\w*|Gründer\w*|Finanzvorst\w+)(?![A-Za-zÀ-ɏ])/u
const addressed = /(?<![A-Za-zÀ-ɏ])(?:Herr|Frau|Mr\.?|Ms\.?|Ihre[nrms]?|Ihnen|Sie|you|your)(?![A-Za-zÀ-ɏ])/u
const firstPerson = /(?<![A-Za-zÀ-ɏ])(?:[Ww]ir|[Uu]ns(?:er\p{Ll}*)?|[Ii]ch|[Ww]e|[Oo]ur|I)(?![A-Za-zÀ-ɏ])/u

/** Questions as paragraphs of their own, each with an answer that says "we" or "I" behind it; the words around them tell who answers. */
function unlabelled(texts: readonly string[], names: readonly (readonly NameMention[])[]): Interview | undefined {
  const asks = (number: number) => {
    const text = texts[number] ?? ''
    return text.length < 300 && text.includes('?') && /\?["'”“»«]?\s*$/.test(text)
  }
  const questions = new Set(
    [...texts.keys()].filter((number) => number > 0 && asks(number) && number + 1 < texts.length && !asks(number + 1)),
  )
  if (questions.size < 3 || !texts.some((text) => talk.test(text))) return undefined
  const [first = 0] = questions
  const last = Math.max(...questions)
  const answers = new Set([...texts.keys()].filter((number) => number > first && number <= last + 1 && !questions.has(number)))
  if ([...answers].filter((number) => firstPerson.test(texts[number] ?? '')).length < answers.size / 2) return undefined
  if (![...questions].some((number) => addressed.test(texts[number] ?? ''))) return undefined
  const around = names.filter((_, number) => number < first || number > last + 1).flat()
  const inside = [...questions].flatMap((number) => names[number] ?? [])
  const speaks =
    around.find((name) => name.kind === 'broker') ??
    around.find((name) => name.kind === 'company') ??
    (texts.slice(0, first).some((text) => leads.test(text)) ? inside.find((name) => name.kind === 'company') : undefined)
  return speaks && (speaks.kind === 'broker' || speaks.kind === 'company')
    ? { kind: speaks.kind, id: speaks.id, answers, questions }
    : undefined
}

/** The interview that a document prints, if it does: three answers or more under one label, most of them behind a question. */
export function interviewOf(texts: readonly string[], names: readonly (readonly NameMention[])[]): Interview | undefined {
  const byLabel = new Map<string, number[]>()
  for (const [number, text] of texts.entries()) {
    const label = labelled.exec(text)?.[1]
    if (label !== undefined) byLabel.set(label, [...(byLabel.get(label) ?? []), number])
  }
  const asks = (number: number) => /\?["'”“»«]?\s*$/.test(texts[number] ?? '') || /^(?:Q|Question|Frage|F)\s?:\s/.test(texts[number] ?? '')
  const [top] = [...byLabel]
    .map(([label, numbers]) => ({ label, numbers, asked: numbers.filter((number) => asks(number - 1) && !asks(number)).length }))
    .filter(({ numbers, asked }) => asked >= 3 && asked >= numbers.length / 2)
    .toSorted((a, b) => b.asked - a.asked)
  const [first] = top?.numbers ?? []
  if (!top || first === undefined) return unlabelled(texts, names)
  const answers = new Set(top.numbers)
  const questions = new Set(top.numbers.map((number) => number - 1).filter((number) => number >= 0 && !answers.has(number)))
  const own = names[first]?.find((name) => name.start <= 2)
  if (own?.kind === 'company' || own?.kind === 'broker') return { kind: own.kind, id: own.id, answers, questions }
  // A person, or just "A:": the opening says for whom.
  const opening = names.slice(0, first).flat()
  const house = opening.find((name) => name.kind === 'broker')
  const company = opening.find((name) => name.kind === 'company')
  const speaks = house ?? company
  return speaks && (speaks.kind === 'broker' || speaks.kind === 'company')
    ? { kind: speaks.kind, id: speaks.id, answers, questions }
    : undefined
}
