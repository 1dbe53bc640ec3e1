// In which order a list gives old and new ratings, as its lead or heading says, and the words that stand where there was no rating.
import type { Context } from '../discourse.ts'
import type { Sentence } from '../sentence.ts'

export type Order = 'old first' | 'new first'

const roles =
  /(?<![\p{L}])(?:(?<old>old|former(?:ly)?|previous(?:ly)?|prior|earlier|before(?! the (?:comma|slash|dash|colon|stroke|bar|arrow|sign))|was|were|had been|stood|yesterday|alte?[nrs]?|bisher(?:ige?[nrs]?)?|bislang|vorherige?[nrs]?|frühere?[nrs]?|vorige[nrs]?|zuvor|vorher|gestern|war|galt)|(?<now>new|now|current(?:ly)?|present|latest|today|is|stands|applies|neue?[nrs]?|nun|jetzt|jetzige?[nrs]?|aktuelle?[nrs]?|heute|heutige[nrs]?|ist|gilt))(?![\p{L}])/giu
const ahead =
  /(?<![\p{L}])(?:first|left|left-hand|in front|ahead|leads?|begins?|before the \p{L}+|vor dem \p{L}+|zuerst|links|linke[nrs]?|vorn|vorne|voran|vorangestellt|erste[nrs]?|davor)(?![\p{L}])/iu
const behind =
  /(?<![\p{L}])(?:second|last|right|right-hand|behind|behind|after (?:it|them|the (?:comma|slash|stroke|dash|colon|bar|arrow|sign))|hinter|follows?|rechts|rechte[nrs]?|dahinter|danach|hinten|zuletzt|zweite[nrs]?|folgt)(?![\p{L}])/iu
const leftToRight = /from left to right|left to right|von links nach rechts/giu
const inBrackets = /(?:bracket|parenthes|klammer)/iu

function rolesIn(text: string): readonly Order[] {
  return [...text.matchAll(roles)].map((match) => (match.groups?.['old'] === undefined ? 'new first' : 'old first'))
}

const inverse: Readonly<Record<Order, Order>> = { 'old first': 'new first', 'new first': 'old first' }

/** "old rating first", „links das alte, rechts das neue Votum“, "what it was and what it is": which of the two leads. */
export function orderIn(lead: string): Order | undefined {
  const text = lead.replace(leftToRight, '')
  for (const part of text.split(/[,;()]|\s(?:and|und)\s/u)) {
    const found = new Set(rolesIn(part))
    const [only] = found
    if (only === undefined || found.size > 1 || inBrackets.test(part)) continue
    if (ahead.test(part)) return only
    if (behind.test(part)) return inverse[only]
  }
  const [first, ...others] = rolesIn(text)
  return first !== undefined && others.some((other) => other !== first) && !inBrackets.test(text) ? first : undefined
}

const ofRatings =
  /rat(?:ing|ed)|recommend|stance|view|call|column|chang|revis|upgrade|downgrade|house|votum|voten|einstuf|urteil|empfehl|spalte|änder|stuf|haus|bewert/iu
const ofChanges = /chang|upgrad|downgrad|umstuf|änder|hochstuf|abstuf|revis|moved|neu eingestuft|geänd/iu

const orders = new WeakMap<Context['outline'], Map<number, Order | undefined>>()

/** What leads the list of a passage says of the order; a list of changes that says nothing goes from old to new. */
function orderBefore(context: Context, number: number): Order | undefined {
  const { outline } = context
  let known = orders.get(outline)
  if (!known) {
    known = new Map()
    orders.set(outline, known)
  }
  if (known.has(number)) return known.get(number)
  let found: Order | undefined
  for (let at = number - 1; at >= Math.max(0, number - 160); at--) {
    const passage = outline.passages[at]
    if (!passage) break
    // The line before it has been asked already, or is of the same table.
    if (passage.cell) continue
    const last = passage.sentences.at(-1)?.text ?? ''
    const leads = passage.kind === 'heading' || passage.kind === 'caption' || /:\s*$/.test(last) || ofRatings.test(last)
    if (leads && last.length < 240) found = orderIn(last) ?? (ofChanges.test(last) && last.length < 120 ? 'old first' : undefined)
    if (found !== undefined || passage.sentences.length > 3 || last.length > 160) break
    if (known.has(at)) {
      found = known.get(at)
      break
    }
    if (passage.kind === 'heading' || number - at > 40) break
  }
  known.set(number, found)
  return found
}

const pairOfRatings =
  /(?<![\p{L}])(?:buy|hold|sell|neutral|kaufen|halten|verkaufen|\p{L}*weight|\p{L}*perform)["']?\s?\/\s?["']?(?:buy|hold|sell|neutral|kaufen|halten|verkaufen|(?:equal|market|sector|peer)[ -]\p{L}+|\p{L}*weight|\p{L}*perform)(?![\p{L}])/iu

/** Whether neighbours too give ratings in pairs: "Hold / Buy" above "Buy / Neutral". */
function pairsAround(context: Context, sentence: Sentence): boolean {
  const { passages } = context.outline
  if (!pairOfRatings.test(sentence.text)) return false
  const near = passages.slice(Math.max(0, sentence.passage - 6), sentence.passage + 7).flatMap((passage) => passage.sentences)
  return near.filter((other) => other.text.length < 120 && pairOfRatings.test(other.text)).length > 1
}

/** The order of ratings in a line of a list; pairs one under another go from old to new where nothing else is said. */
export function orderOf(context: Context, sentence: Sentence): Order | undefined {
  const passage = context.outline.passages[sentence.passage]
  const before = (passage?.sentences ?? []).filter((other) => other.end <= sentence.start)
  for (const other of before.toReversed()) {
    const told = other.text.length < 240 && ofRatings.test(other.text) ? orderIn(other.text) : undefined
    if (told !== undefined) return told
  }
  const [, lead] = /^([^:]{8,160}):\s/u.exec(sentence.text) ?? []
  const told = (lead !== undefined && ofRatings.test(lead) ? orderIn(lead) : undefined) ?? orderBefore(context, sentence.passage)
  return told ?? (pairsAround(context, sentence) ? 'old first' : undefined)
}

const ratingWord = '(?:rating|recommendation|stance|view|einstufung|votum|urteil|empfehlung)'
const oldLine = new RegExp(
  `^\\W*(?:(?:old|former|previous|prior|last|alte[sr]?|bisherige[sr]?|vorherige[sr]?|frühere[sr]?) ${ratingWord}|${ratingWord} (?:old|before|alt|bisher|zuvor|vorher)|old|before|previously|prior|was|from|alt|bisher|bislang|zuvor|vorher|von)\\s*:\\s`,
  'iu',
)
const newLine = new RegExp(
  `^\\W*(?:(?:new |current |neue[sr]? |aktuelle[sr]? )?${ratingWord}(?: new| now| neu)?|new|now|to|neu|jetzt|nun|auf)\\s*:\\s`,
  'iu',
)

/** Beside a line "New: Buy" of a record the line of what was: „Alt: Halten“. */
export function lineOfOld(context: Context, sentence: Sentence): Sentence | undefined {
  if (sentence.text.length > 60 || !newLine.test(sentence.text)) return undefined
  const { passages } = context.outline
  const near = [sentence.passage - 1, sentence.passage, sentence.passage + 1].flatMap((number) => passages[number]?.sentences ?? [])
  const at = near.findIndex((other) => other.passage === sentence.passage && other.start === sentence.start)
  return [near[at - 1], near[at + 1]].find((other) => other !== undefined && other.text.length < 60 && oldLine.test(other.text))
}

const noRating =
  '(?:(?:previously |formerly |so far |bisher |bislang |zuvor )?(?:not (?:yet |previously )?(?:rated|covered|followed)|un-?rated|uncovered|no (?:rating|coverage|opinion)|without (?:an? )?(?:rating|coverage|opinion)|(?:none|nil)(?=\\s*(?:$|[^\\p{L}\\s]|to\\b))|n\\/?a|n\\.a\\.|NR|N\\/R|k\\. ?A\\.|(?:noch )?nicht (?:bewertet|beobachtet|eingestuft|beurteilt|abgedeckt|erfasst|vertreten)|unbewertet|ohne (?:Urteil|Votum|Einstufung|Rating|Bewertung|Empfehlung)|keine?n? (?:Urteil|Votum|Einstufung|Rating|Bewertung|Empfehlung|Coverage)|keine(?=\\s*(?:$|[^\\p{L}\\s]))))'
const blank = '(?:[-–—]{1,2}|\\.{2,3})'
const arrow = '(?:→|->|–>|=>|>{1,2}|⇒|»|►|➔|➜)'
const mark = '[\\/|,–—-]'
const article = '(?:an? )?["\']?'
/** "from not rated to Buy", „k. A. → Kaufen“, "unrated, now Buy": whichever leads. */
const begun = new RegExp(
  `(?:^|[^\\p{L}])(?:${noRating}["']?[,;]?\\s*(?:${arrow}|to|auf|zu|(?:is |ist )?(?:now|nun|jetzt)|becomes?|wird|gets?|erhält|bekommt)|${blank}\\s*${arrow})\\s*${article}$`,
  'iu',
)
/** "Buy (previously not rated)", „Kaufen, bisher ohne Urteil“ */
const begunBehind = new RegExp(
  `^["']?(?:\\s(?:at|bei|by|von) [^;,.()/]{2,30})?\\s*[,;(]?\\s*(?:was|from|previously|formerly|until now|so far|hitherto|zuvor|bisher|bislang|vorher|statt|nach|instead of|after|war|[([])\\s*["']?(?:an? |being )?${noRating}(?![\\p{L}])|^["']?\\s*[,;(]\\s*(?:no (?:old|previous|prior|former|earlier) (?:rating|view|coverage)|not previously (?:rated|covered)|previously (?:unrated|not (?:rated|covered))|(?:bisher|zuvor|vorher|bislang) (?:keine?|ohne|nicht) \\p{L}+)`,
  'iu',
)
const besideBefore = new RegExp(`(?:^|[^\\p{L}])${noRating}["']?\\s*${mark}\\s*${article}$`, 'iu')
const besideBehind = new RegExp(`^["']?\\s*${mark}\\s*["']?${noRating}(?![\\p{L}])`, 'iu')
/** A dash says that there is none only where a lead tells the order. */
const blankBefore = new RegExp(`(?:^|[\\s:])${blank}\\s*[\\/|]\\s*${article}$`, 'iu')
const blankBehind = new RegExp(`^["']?\\s*[\\/|]\\s*${blank}(?=\\s*(?:$|[;,)]))`, 'iu')
const endedBehind = new RegExp(
  `^["']?\\s*(?:${arrow}|to|auf)\\s*["']?(?:${noRating}|dropped|discontinued|coverage (?:dropped|ended)|eingestellt|beendet|gestrichen)(?![\\p{L}])`,
  'iu',
)
const slot = new RegExp(`^\\W{0,2}(?:${noRating}|${blank})\\W{0,2}$`, 'iu')

/** What stands where another rating would: "not covered / Buy" begins coverage, "Buy → not rated" ends it. `order`: of what stands side by side. */
export function coverageTold(before: string, after: string, order: () => Order | undefined): 'begun' | 'ended' | undefined {
  if (begun.test(before) || begunBehind.test(after)) return 'begun'
  if (endedBehind.test(after)) return 'ended'
  if (besideBefore.test(before)) return order() === 'new first' ? 'ended' : 'begun'
  if (besideBehind.test(after)) return order() === 'new first' ? 'begun' : 'ended'
  if (blankBefore.test(before)) return order() === 'old first' ? 'begun' : undefined
  return blankBehind.test(after) && order() === 'new first' ? 'begun' : undefined
}

/** A mark in a cell that says only that nothing is told. */
export function isBlank(text: string): boolean {
  return /^[-–—.]*$/.test(text)
}

/** A cell that stands for no rating. */
export function isUnrated(text: string): boolean {
  return slot.test(text)
}

const separators = /^["']?\s*(?:\/|\||[-–—]{1,2}|[,;]|\.{2,})\s*["']?$/u

/** Whether nothing but a mark of lists stands between two ratings. */
export function sideBySide(between: string): boolean {
  return separators.test(between)
}
