// How many shares a company has: counted in figures, in pieces, or by what there is of them.
import { dateOf } from '../time/dating.ts'
import { sizeOf, spanOf } from '../quantities-of.ts'
import type { Quantity } from '../quantities/index.ts'
import { gap, near } from '../sentence.ts'
import { speakerOf } from '../voices/voice.ts'
import { fill, type Frame, type Scene } from './frame.ts'

/** The frame for shares outstanding. */
export const shares: Frame = (scene, quantity) => {
  const { context, sentence } = scene
  // "369.4 million CleanSpark shares", „369,4 Millionen CleanSpark-Aktien“
  const owned =
    /^\s+(?:(?:voll|fully)[- ])?(?:verwässerte[nr]?|diluted|umlaufende[nr]?|ausstehende[nr]?|ausgegebene[nr]?|issued|outstanding)\s+(?:Aktien|shares)(?![A-Za-zÀ-ɏ])|^\s*(?:[A-ZÀ-Þ][\w.]*[ -]){1,3}(?:common |ordinary )?(?:shares|[Aa]ktien)(?![A-Za-zÀ-ɏ])/u.test(
      sentence.source.slice(quantity.end, quantity.end + 50),
    )
  const { previous } = context.focus
  const spoken =
    /(?:shares?|Aktien|stock)/i.test(sentence.text) ||
    (previous !== undefined && sentence.passage - previous.passage <= 1 && ofShares.test(previous.text)) ||
    // The answer to a reader's letter about shares.
    ofShares.test(context.outline.passages[sentence.passage - 1]?.sentences[0]?.source ?? '')
  // "There are 418 million of them", „256 Millionen Stück ausgegeben“
  const pieces =
    /^\s*(?:of them|Stück|davon|pieces)(?![A-Za-zÀ-ɏ])/u.test(sentence.source.slice(quantity.end, quantity.end + 16)) ||
    /(?<![A-Za-zÀ-ɏ])(?:Davon (?:gibt|existieren|sind)|[Oo]f (?:them|these|which) there are)(?![A-Za-zÀ-ɏ])[^;,.]{0,30}$/u.test(
      sentence.source.slice(sentence.start, quantity.boundStart),
    )
  const labelled =
    quantity.unit === '' &&
    sizeOf(quantity) >= 1e6 &&
    spoken &&
    (owned ||
      near(sentence, quantity, 'sharesOutstanding', 14, 'before') ||
      (pieces && (exist(scene, quantity) || hasIssued(sentence.text))))
  if ((quantity.unit !== 'share' && !labelled) || quantity.superseded || sizeOf(quantity) < 1e6) return []
  // "14 million shares of a Canadian broker": a stake.
  if (/^\s*(?:of|in|an|von)\s+(?:an?|another|eine[rsm]?)\s/u.test(sentence.source.slice(quantity.end, quantity.end + 16))) return []
  const span = spanOf(quantity)
  const clause = sentence.clause(span.start)
  const words = sentence.source.slice(clause.start, clause.end)
  // What the loss per share was reckoned with is an average, no level.
  if (weighted.test(words)) return []
  const counted = exist(scene, quantity)
  if (!counted && !labelled && !near(sentence, span, 'sharesOutstanding', 18)) return []
  if (
    /(?:warrants?|convert(?:ed|ible)? into|upon conversion|on conversion|issued on|may be issued|acquire|repurchas|against|for the merger|vote[ds]?|stimmten|gegen das|dafür|option|Optionsschein|Zeichnung|weiteren Aktien|new shares|neue Aktien|traded|sold|verkauft|offering of|placement|Rückkauf|wandelbar|commission|pro forma|Umsatz von|maximum of)/i.test(
      words,
    )
  )
    return []
  if (!counted && !hasIssued(sentence.text)) return []
  // „398 Millionen Aktien im Umlauf, voll verwässert rund 452 Millionen“: the word is the next count's.
  const diluted = sentence
    .cues('diluted')
    .some(
      (cue) =>
        gap(sentence, span, cue) <= 6 &&
        !scene.others.some(
          (other) =>
            sizeOf(other) >= 1e6 &&
            other.start >= span.end &&
            cue.start >= span.end &&
            /[,;]|\s(?:and|und|or|oder)\s/.test(sentence.source.slice(span.end, Math.max(cue.start, other.start))) &&
            (other.end <= cue.start || sentence.distance(cue.end, other.start) <= 4),
        ),
    )
  const date = dateOf(context, sentence, span, (mention) => mention.role !== 'since')
  const speaker = speakerOf(context, sentence, span)
  const modelled =
    /(?:model|Modell)/i.test(sentence.text) && speaker === undefined && diluted
      ? (context.focus.section?.broker ?? (context.focus.brokerPassage >= sentence.passage - 1 ? context.focus.broker : undefined))
      : undefined
  return fill(scene, quantity, {
    attribute: 'shares_outstanding',
    speaker: speaker ?? (modelled === undefined ? undefined : { kind: 'broker', id: modelled, ahead: true, cost: 9 }),
    sure: 0.95,
    qualifiers: {
      ...(date && date.cost <= 30 && !modelled && !(diluted && date.date.length === 7) ? { on: date.date } : {}),
      ...(diluted ? { kind: 'diluted' as const } : {}),
    },
  })
}

/** Words of shares that exist, as against those bought, sold or voted. */
const hasIssued = (text: string): boolean =>
  /(?:outstanding|in issue|(?:had|has) [\w.,]+ (?:million |billion )?shares|shares? out|share count|diluted|im Umlauf|ausstehen|ausgegeben|umlaufend|verteilt sich|Aktienzahl|Stückzahl|Zahl der (?:Aktien|Papiere|Anteile)|number of shares|verwässert|issued and|Grundkapital|shares [^.;]{0,30}(?:were|are|was) issued|share capital|spread over|divided into|split into)/i.test(
    text,
  )

const there =
  /(?<![A-Za-zÀ-ɏ])(?:[Tt]here (?:are|were)|gibt(?: es)?|gab es|counts?|counted|numbers?|numbered|zähl(?:t|te)|kommt auf|kam auf|bringt es auf|ha[sd]|hat(?:te)?|multipl\w+|times|mal)\s+(?:[^\s,;.:]+\s+){0,4}$/u
const held = /^\s*(?:\S+\s){0,3}(?:of|in|an|von)\s+(?!them|which)(?!(?:the company|its)(?![a-z]))/u

/** "There are 289 million shares", "(386 million shares)", „zählte 556 Millionen Aktien“ */
function exist(scene: Scene, quantity: Quantity): boolean {
  const { sentence } = scene
  const before = sentence.source.slice(Math.max(sentence.start, quantity.boundStart - 50), quantity.boundStart)
  const after = sentence.source.slice(quantity.end, quantity.end + 40)
  if (/\(\s*$/.test(before) && /^[^()]{0,24}\)/.test(after))
    return sentence.has('marketCap') || scene.others.some((other) => sizeOf(other) >= 1e8)
  // "Hut 8's 110 million shares were worth $6.6 billion"
  const valued =
    /(?:['’]s?|[Ii]ts|[Aa]ll|[Aa]lle|[Dd]ie|[Ss]eine|[Ii]hre|[Tt]he)\s+$/u.test(before) &&
    /(?<![A-Za-zÀ-ɏ])(?:worth|wert|cost|kost\w+|valued)(?![A-Za-zÀ-ɏ])/iu.test(sentence.text) &&
    scene.others.some((other) => other.unit === 'USD' && sizeOf(other) >= 1e8)
  if (valued) return true
  return (
    there.test(before) &&
    !sentence.names.some((name) => name.kind === 'investor' || name.kind === 'tenant') &&
    (/of them/.test(after) || !held.test(after) || /^\s*(?:\S+\s){0,2}(?:of|von) [A-ZÀ-Þ]/u.test(after))
  )
}

const ofShares = /(?:shares?|Aktien?|stock)(?![a-z])/iu

const weighted = /(?<![A-Za-zÀ-ɏ])(?:weighted[- ]average|gewichtete\w*|durchschnittlich\w*|average number)(?![A-Za-zÀ-ɏ])/iu
