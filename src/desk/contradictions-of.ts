// Contradictions between documents, side by side: which value a view takes, by which rule, and what would change that.
import { groupBy, type Day } from '../base/index.ts'
import { select, type DocumentType, type KeptFact, type Selection, type Trust } from '../facts/index.ts'
import { excludes } from './facts-about.ts'
import { valueText } from './fact-text.ts'

export interface Contradiction {
  /** The values that speak against each other, in the order in which they were kept. */
  readonly sides: readonly KeptFact[]
  /** The one that the view takes; undefined where it believes none of them. */
  readonly chosen: KeptFact | undefined
  readonly rule: string
  /** The view's rule in words, with what would change the decision. */
  readonly words: string
}

/** How sure a good reading is: what a new document would bring, at least as sure as what it speaks against. */
const sure = 0.95

/** Facts that contradict each other across documents, those that hang together as one; each fact in one of them. */
export function contradictionsAmong(facts: readonly KeptFact[], view: string, trust: Trust, asOf: Day): readonly Contradiction[] {
  const matters = groupBy(facts, ({ fact }) => `${fact.subject} ${fact.attribute}`)
  return [...matters.values()].flatMap((ofMatter) => connected(ofMatter)).map((sides) => weighed(sides, view, trust, asOf))
}

function connected(facts: readonly KeptFact[]): readonly (readonly KeptFact[])[] {
  const groups: KeptFact[][] = []
  for (const one of facts) {
    const met = groups.filter((group) => group.some((other) => other.document.hash !== one.document.hash && excludes(one, other)))
    const [first, ...others] = met
    if (first === undefined) groups.push([one])
    else {
      first.push(one, ...others.flat())
      for (const other of others) groups.splice(groups.indexOf(other), 1)
    }
  }
  return groups.filter((group) => group.length > 1).map((group) => group.toSorted((a, b) => a.sequence - b.sequence))
}

/** What a view makes of values that speak against each other. */
export function weighed(sides: readonly KeptFact[], view: string, trust: Trust, asOf: Day): Contradiction {
  const selection = select(sides, trust)
  if (selection === undefined) {
    const words = `${view} believes none of them: all are less sure than ${trust.minimumConfidence}; a surer source would be taken`
    return { sides, chosen: undefined, rule: 'none', words }
  }
  const rival = rivalOf(sides, selection, trust)
  const words = `${ruleWords(selection, rival, view)}; ${changeWords(sides, selection, rival, trust, asOf)}`
  return { sides, chosen: selection.chosen, rule: selection.rule, words }
}

/** The best of those with another value: what the view would take without the chosen one and all that say the same. */
function rivalOf(sides: readonly KeptFact[], { chosen }: Selection, trust: Trust): KeptFact | undefined {
  return select(
    sides.filter((side) => side.fact.value !== chosen.fact.value),
    trust,
  )?.chosen
}

const named: Record<DocumentType, string> = {
  filing: 'a filing',
  release: 'a release',
  broker: 'a broker',
  press: 'a press report',
  data: 'a data page',
}

function ruleWords({ chosen, rule }: Selection, rival: KeptFact | undefined, view: string): string {
  const value = valueText(chosen.fact.value, chosen.fact.unit)
  switch (rule) {
    case 'rank':
      return `${view} takes ${value}: it believes ${named[chosen.document.type]} before ${named[rival?.document.type ?? 'press']}`
    case 'newer':
      return `${view} takes ${value}: it is about the later day (${chosen.fact.on ?? chosen.known})`
    case 'confidence':
      return `${view} takes ${value}: of sources of one rank it is the surer (${percent(chosen)} against ${rival ? percent(rival) : '–'})`
    case 'later-known':
      return `${view} takes ${value}: of equal sources it became known later (${chosen.known})`
    case 'first-kept':
      return `${view} takes ${value}: nothing tells the sources apart, so the one kept first stands`
    default:
      return `${view} takes ${value}: the others are too unsure for it`
  }
}

function percent({ confidence }: KeptFact): string {
  return `${Math.round(confidence * 100)} %`
}

/** Tries one more document of each kind, the least trusted first, that says the other value of the same day. */
function changeWords(sides: readonly KeptFact[], { chosen }: Selection, rival: KeptFact | undefined, trust: Trust, asOf: Day): string {
  if (rival === undefined) return 'only a surer source with another value would change it'
  const value = valueText(rival.fact.value, rival.fact.unit)
  const sureness = Math.max(sure, chosen.confidence)
  const more = (type: DocumentType, known: Day): KeptFact => ({
    ...rival,
    id: '',
    sequence: Number.MAX_SAFE_INTEGER,
    confidence: sureness,
    known,
    fact: { ...rival.fact, on: chosen.fact.on },
    document: { ...rival.document, type },
  })
  const changes = (known: Day) => trust.order.toReversed().find((type) => select([...sides, more(type, known)], trust)?.chosen.id === '')
  const said = `(${Math.round(sureness * 100)} % sure) that says ${value} would change it`
  const sameDay = changes(chosen.known)
  if (sameDay !== undefined) return `${named[sameDay]} ${said}`
  const later = asOf > chosen.known ? changes(asOf) : undefined
  if (later !== undefined) return `${named[later]} known later ${said}`
  return 'no further document of that day would change it, only a decision on this one'
}
