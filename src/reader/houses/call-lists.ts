// Lists of what brokers did: "UPGRADES" over the items under it, "Downgraded: …" before the names that follow it in a sentence.
import type { Action } from '../lexicon/verdict-words.ts'
import type { Sentence } from '../sentence.ts'
import type { Slice } from '../sentences.ts'

/** Nouns and participles that name an act; verbs in other forms belong to sentences. */
const nouns: Readonly<Record<Exclude<Action, 'suspend'>, string>> = {
  upgrade:
    'u\\/g|upgrades?|upgraded|rating upgrades|raised|raises|lifted|promoted|up|hochstufung(?:en)?|hochgestuft|heraufstufung(?:en)?|heraufgestuft|aufstufung(?:en)?|aufgestuft|angehoben|rauf|hoch',
  downgrade:
    'd\\/g|downgrades?|downgraded|rating downgrades|cuts?|lowered|demoted|down|abstufung(?:en)?|abgestuft|herabstufung(?:en)?|herabgestuft|herunterstufung(?:en)?|heruntergestuft|zurückgestuft|gesenkt|runter|herunter',
  reiterate:
    'alles beim alten|wie gehabt|ohne änderung(?:en)?|wie bisher|as you were|as before|nothing new|same(?: as before)?|stays?|remains?|bleibt|bleiben|belässt|u\\/c|reiterat(?:ed?|ions?|es)|maintain(?:ed|s)?|(?:re)?affirm(?:ed|s|ations?)?|confirm(?:ed|s)?|keeps?|kept|repeat(?:ed|s)|reissued|restated|reit\\.?|maint\\.?|unch\\.?|confirmations?|retained|unchanged|no change|bestätigt|bestätigung(?:en)?|gehalten|bekräftigt|bekräftigung(?:en)?|unverändert|keine änderung(?:en)?|beibehalten',
  initiate:
    'init\\.?|initiat(?:ed?|ions?|es)|resumed|(?:coverage )?(?:initiated|initiations?|starts?|started|launche[sd]|openings?)|new(?: coverage|ly covered| ratings?| names?)?|neuaufnahmen?|neueinstufung(?:en)?|ersteinstufung(?:en)?|erstbewertung(?:en)?|erstaufnahmen?|erststudien?|neu(?: aufgenommen| bewertet| eingestuft| in der beobachtung| dabei)?|beobachtungsstart|coverage-start|startempfehlung(?:en)?',
}

const around =
  "(?:(?:analysts?|brokers?|ratings?|stocks?|street|today's|this morning's|this week's|the day's|(?:mon|tues|wednes|thurs|fri)day's|top|key|notable|other|further|more|all|fresh|rating|reiterated|one|two|three|four|five|six|seven|a|the|die|der|das|eine?|zwei|drei|vier|fünf|sechs|weitere|andere|heutige|alle|neue|wichtige|was)[\\s-]+){0,3}"
const behind =
  '(?:\\s+(?:today|of the (?:day|week)|this (?:morning|week)|overnight|on (?:mon|tues|wednes|thurs|fri)day|(?:vom|am) (?:mon|diens|donners|frei)tag|(?:vom|am) mittwoch|des tages|der woche|an einem tag|heute|ratings?|coverage|einstufung(?:en)?|\\(\\d{1,2}\\)))?'

const kinds = Object.keys(nouns) as (keyof typeof nouns)[]
const whole = kinds.map((kind) => ({ kind, pattern: new RegExp(`^[^\\p{L}\\d]*${around}(?:${nouns[kind]})${behind}[^\\p{L}\\d]*$`, 'iu') }))
const leading = kinds.map((kind) => ({
  kind,
  pattern: new RegExp(`(?:^|[.;|•]\\s*|\\s[-–]\\s)["'*]{0,2}${around}(?:${nouns[kind]})${behind}["'*]{0,2}\\s*:(?=\\s)`, 'giu'),
}))

/** The act that a heading names and nothing else: "UPGRADES", „Neuaufnahmen:“. */
export function headedAct(passage: {
  readonly sentences: readonly Sentence[]
  readonly cell?: unknown
}): Exclude<Action, 'suspend'> | undefined {
  const [sentence] = passage.sentences
  if (!sentence || passage.cell || passage.sentences.length > 1 || sentence.text.length > 60) return undefined
  return whole.find(({ pattern }) => pattern.test(sentence.text))?.kind
}

export interface ListedAct extends Slice {
  readonly action: Exclude<Action, 'suspend'>
}

const cache = new WeakMap<Sentence, readonly ListedAct[]>()

/** Acts that head what follows them in a sentence: "Upgraded: A (X, Buy), B (Y, Buy); downgraded: C (Z, Hold)". */
export function leadingActs(sentence: Sentence): readonly ListedAct[] {
  const known = cache.get(sentence)
  if (known) return known
  const found = sentence.text.includes(':')
    ? leading
        .flatMap(({ kind, pattern }) =>
          [...sentence.text.matchAll(pattern)].map((match) => ({
            action: kind,
            start: sentence.start + match.index,
            end: sentence.start + match.index + match[0].length,
          })),
        )
        .toSorted((a, b) => a.start - b.start)
    : []
  cache.set(sentence, found)
  return found
}

const rises = /[↑▲⬆⇧⬈↗]/u
const falls = /[↓▼⬇⇩⬊↘]/u
const ofTarget = /(?:target|ziel|\bPT\b|estimate|schätzung|\bEPS\b|forecast|prognose)/iu
const opening = kinds.map((kind) => ({
  kind,
  pattern: new RegExp(`^[^\\p{L}\\d]*${around}(?:double[- ])?(?:${nouns[kind]})(?![\\p{L}])`, 'iu'),
}))

/** The act that a table's cell tells: "Upgrade", "↓", „bestätigt“, "(new)"; none for what is done with a target. */
export function cellAct(text: string): ListedAct['action'] | undefined {
  if (text.length > 48 || ofTarget.test(text)) return undefined
  const found = opening.find(({ pattern }) => pattern.test(text))
  if (found) return found.kind
  if (/\p{L}/u.test(text)) return undefined
  return rises.test(text) ? 'upgrade' : falls.test(text) ? 'downgrade' : undefined
}
