// Rating words of all brokers' scales in both languages, and the pairs of old and new that sentences make of them.
import { isFormer } from './former-rating.ts'
import type { Slice } from '../sentences.ts'
import { sideBySide, type Order } from './told-order.ts'

export interface RatingMention extends Slice {
  /** As the broker's scale spells it in English. */
  readonly value: string
  /** From 1 (sell) to 5 (strong buy): tells an upgrade from a downgrade. */
  readonly rank: number
  /** Without quotation marks. */
  readonly inner: Slice
}

interface Scale {
  readonly value: string
  readonly rank: number
  /** Words that mean nothing else; the others need quotes, a capital letter or a word of rating beside them. */
  readonly sure?: string
  readonly unsure?: string
}

const scales: readonly Scale[] = [
  { value: 'Overweight', rank: 4, sure: 'overweight|over-weight|übergewichten|übergewichtet|übergewichtung|übergewicht' },
  { value: 'Overweight', rank: 4, unsure: 'ow' },
  { value: 'Outperform', rank: 4, unsure: 'op' },
  { value: 'Market Perform', rank: 3, unsure: 'mp' },
  { value: 'Underweight', rank: 2, unsure: 'uw' },
  { value: 'Equal Weight', rank: 3, unsure: 'ew' },
  { value: 'Underweight', rank: 2, sure: 'underweight|under-weight|untergewichten|untergewichtet|untergewichtung|untergewicht' },
  { value: 'Equal Weight', rank: 3, sure: 'equal[- ]?weight|gleichgewichten|gleichgewichtet' },
  { value: 'Market Outperform', rank: 4, sure: 'market outperform' },
  { value: 'Sector Outperform', rank: 4, sure: 'sector outperform' },
  { value: 'Market Perform', rank: 3, sure: 'market[- ]perform|marktperform' },
  { value: 'Sector Perform', rank: 3, sure: 'sector perform' },
  { value: 'Peer Perform', rank: 3, sure: 'peer perform' },
  { value: 'Sector Weight', rank: 3, sure: 'sector weight' },
  { value: 'Market Weight', rank: 3, sure: 'market weight' },
  { value: 'In Line', rank: 3, unsure: 'in[- ]line' },
  { value: 'Outperform', rank: 4, sure: 'outperform|outperformer' },
  { value: 'Underperform', rank: 2, sure: 'underperform|underperformer' },
  { value: 'Perform', rank: 3, unsure: 'perform' },
  { value: 'Strong Buy', rank: 5, sure: 'strong buy' },
  { value: 'Speculative Buy', rank: 4, sure: 'speculative buy|spekulativ kaufen' },
  { value: 'Buy', rank: 4, unsure: 'buy|kaufen' },
  { value: 'Accumulate', rank: 4, unsure: 'accumulate|akkumulieren' },
  { value: 'Add', rank: 4, unsure: 'add|hinzufügen|aufstocken' },
  { value: 'Hold', rank: 3, unsure: 'hold|halten' },
  { value: 'Neutral', rank: 3, unsure: 'neutral' },
  { value: 'Reduce', rank: 2, unsure: 'reduce|reduzieren' },
  { value: 'Sell', rank: 1, unsure: 'sell|verkaufen' },
]

const byWord = new Map<string, { readonly scale: Scale; readonly sure: boolean }>()
for (const scale of scales) {
  for (const [list, sure] of [
    [scale.sure, true],
    [scale.unsure, false],
  ] as const) {
    for (const word of list?.split('|') ?? []) {
      // Patterns like "equal[- ]?weight" stand for their plain spellings.
      for (const form of word.includes('[')
        ? [word.replace(/\[- \]\??/, '-'), word.replace(/\[- \]\??/, ' '), word.replace(/\[- \]\??/, '')]
        : [word])
        byWord.set(form, { scale, sure })
    }
  }
}
const words = new RegExp(
  `(?<![A-Za-zÀ-ɏ\\d])(?:${[...byWord.keys()].toSorted((a, b) => b.length - a.length).join('|')})(?![A-Za-zÀ-ɏ\\d])`,
  'giu',
)
const ratingNoun =
  /^["']?\s*(?:[-–]\s?)?(?:ratings?|call|stance|recommendation|grade|view|votum|einstufung|urteil|empfehlung|rating|anlageurteil|verdict|from|to|on the|at\b)/i
const ratingLead =
  /(?:\brat(?:es|ed|ing|ings)\b[^;]{0,40}|\bratings? (?:of|is|to|from|at)\s|\bto\s|\bfrom\s|\bat\s|\bwith\s(?:an?\s)?|\binitiat\w+[^;]{0,30}|\bstufe\w*[^;]{0,30}|\bstuf\w+[^;]{0,60}|\bauf\s|\bvon\s|\bmit\s|\burteil\w*\s|\bvotum\s(?:\w+\s){0,2}|\bvergibt\s|\bonly\s|\b(?:zuvor|bisher|bislang|vorher|previously|was|formerly|alt|old):?\s|\b(?:reiterat|maintain|affirm|reaffirm|confirm|bestätig|bekräftig|repeat|assign|retain)\w*\s(?:its\s|an?\s|the\s)?|\bkept\s(?:its\s|an?\s)?|\bhas\san?\s|→\s?|\/\s?|[-–—]\s|\bkeeps?\s(?:its\s|an?\s)?|'s\s|\bremains?\s|\bstays?\s(?:at\s|a\s)?|\bits\s|\ba\s|\ban\s|:\s|\(\s?|,\s)["']?$/i

const changeTo =
  /(?:\b(?:upgrad|downgrad|lower|rais|lift|knock|mov|nudg|push|bump)\w*|\bcuts?|\bwent|\bgoes|\bdrop\w*|\bnotch|\bsteps?|\bstuft\w*)\b[^.;$€]{0,50}\b(?:to|auf)\s$/i
const coverageAt =
  /\b(?:coverage|cover(?:ing|s|ed)?|initiat\w+|start\w*|rat(?:es?|ed|ing)|resum\w+)\b[^.;$€]{0,50}\b(?:at|with an?|as an?|of)\s$/i
const heldAt =
  /\b(?:kept|keep(?:s|ing)?|left|leav(?:es?|ing)|stay(?:s|ed|ing)?|remain(?:s|ed|ing)?|sit(?:s|ting)?|stick(?:s|ing)?|stuck|has|have|had|with|rat(?:es?|ed|ing))\b[^.;$€]{0,50}\b(?:at|on|to|a|an)\s$/i
const awarded =
  /\b(?:assign|has|have|had|giv|gave|award|issu|put|slap|attach|carr(?:y|ies)|earn|grant|hand)\w*\s(?:[\w']+\s){0,3}an?\s$|\b(?:and|,)\s(?:an?)\s$/i
/** "rates MARA neutral", "had rated the stock hold": the word follows the stock at once. */
const ratedSo = /\brat(?:es?|ed|ing)\s(?:[\w.&']+\s){1,4}$/i
/** What makes a sentence one about verdicts, whichever words it has for them. */
const aboutVerdicts = /\b(?:price targets?|targets?|PTs?|ratings?|rat(?:es?|ed)|upgrad\w*|downgrad\w*|coverage|assigns?|recommend\w*)\b/i
/** Another rating that means nothing else. */
const aboutScales = /\b(?:overweight|underweight|outperform|underperform|(?:equal|sector|market|peer)[- ](?:weight|perform))\b/i
const sureBefore =
  /(?:weight|perform|buy|sell|hold|neutral|halten|kaufen)["']?,?\s+(?:(?:up|down|upgraded|downgraded|compared with)\s+)?(?:from|von|instead of|statt)\s$/i
const sureAfter =
  /^["']?\s+(?:from|to|von|auf|instead of|statt)\s+["']?(?:\w+[- ])?(?:overweight|underweight|outperform|underperform|buy|sell|hold|neutral)/i

/** Between marks of a list: "Needham | Hold -> Buy", "(Needham, Kaufen)", "Riot - Hold to Buy - PT $24". */
const listBefore = /(?:^|[|>→⇒»(/]|[-–—:;,]\s)\s*["']?$/u
const listAfter =
  /^["']?\s*(?:$|\.(?=\s|$)|[|→⇒↑↓▲▼»>)(/;,]|->|=>|[-–—]\s|(?:to|auf|statt|instead of|vs\.?|versus|nach|from|von|vormals|zuvor|bisher|vorher|previously|formerly|was)\s["']?(?:Buy|Hold|Sell|Neutral|Kaufen|Halten|Verkaufen|\w*weight|(?:\w+ )?\w*perform)(?![A-Za-zÀ-ɏ]))/iu

/** "RIOT Hold > Buy", „WULF k. A. → Kaufen.“, "Riot Buy (Hold)": at either side of an arrow, or before another in parentheses. */
const arrowAhead =
  /^["']?\s*(?:→|->|–>|=>|>{1,2}|⇒|»|►|➔|➜|[([](?=[^()]{3,24}[)\]]))\s*["']?(?:not (?:covered|rated)|unrated|nicht (?:beobachtet|bewertet|eingestuft)|new|neu|(?:Strong |Speculative )?(?:Buy|Hold|Sell|Neutral|Accumulate|Add|Reduce|In[- ]Line|Perform|Kaufen|Halten|Verkaufen|Reduzieren|\w*weight|(?:\w+ )?\w*perform\w*|\p{L}*gewicht\p{L}*))(?![\p{L}])/iu
const arrowBehind = /(?:→|->|–>|=>|>{1,2}|⇒|»|►|➔|➜)\s*["']?$/u

/** Words before a rating that only a sentence about ratings has there: "keeps her Buy", „aus dem Halten wird Kaufen“, „unverändert Kaufen“. */
const alsoLead =
  /(?<![A-Za-zÀ-ɏ])(?:reit\.|maint\.|init\.|unch\.|her|his|our|ihr|sein|unser|the|been|bleibt|bleiben|heißt|stays|remains|nach|statt|after|instead of|aus(?: dem)?|wird|wurde|ist|ein|bei|unverändert\p{L}*|weiter(?:hin)?|nach wie vor|erstmals|zuletzt|vormals|ehemals|einst|leaving|having been(?: at)?|jetzt|nun|nur noch|now|new|neu|vs\.?|versus|still|prior|alt|old|zuvor|bisher|bislang|vorher)\s?:?\s["']?$/iu
/** "Needham Buy, $24", „Roth Kaufen - Ziel 85 USD“: right behind a name, before a mark or an amount. */
function behindName(before: string, after: string): boolean {
  return (
    /(?:^|[^\p{L}])\p{Lu}[\p{L}.&'’-]*\s$/u.test(before) &&
    !/(?:Best|Should|Will|The|A|To|We|They|I)\s$/.test(before) &&
    (/^\s*(?:[/(,–-]\s?)?\s*\$\d/.test(after) ||
      /^\s+[–-]\s|^\s*[,;|(]\s?(?:Ziel|Kursziel|PT|(?:price )?target|was|zuvor|bisher|unchanged|unverändert|bestätigt|reiterated)/iu.test(
        after,
      ))
  )
}

/** Ratings without capitals or quotation marks: "to overweight from neutral", "began covering IREN at hold". */
function smallRating(before: string, after: string, whole: string): boolean {
  if (
    !/^["']?(?:[,.;:)/]|\s+\(|\s+(?:from|to|by|and|but|while|for|with|at|on|after|since|von|nach|und|mit|statt|seit|instead)\b|\s*$)/i.test(
      after,
    )
  )
    return false
  return (
    (/\b(?:hitherto|heretofore|formerly|previously|erstwhile)\s$/i.test(before) && aboutScales.test(whole)) ||
    changeTo.test(before) ||
    coverageAt.test(before) ||
    ratedSo.test(before) ||
    (/\b(?:has|have|had)\s(?:had\s)?(?:[\w.&']+\s){1,4}on\s$/i.test(before) && /^\s*(?:[,.;]|since\b)/.test(after)) ||
    (/\b(?:has|have|had) an?\s$/i.test(before) && /^\s+on\s+[A-Z]/.test(after)) ||
    (/\b(?:says?|said)\s$/i.test(before) && /^["']?\s*[,.;]/.test(after)) ||
    /\b(?:On|on) [A-Z][\w ]{2,24},?\s(?:he|she|they|it|the \w+)\s(?:is|are|remains?|stays?)\s$/.test(before) ||
    (/\b(?:is|are|remains?|stays?|turn(?:s|ed)|went|goes)\s(?:now\s|still\s)?$/i.test(before) && /^\s+on\b/i.test(after)) ||
    /\b(?:reiterat|maintain|affirm|reaffirm|confirm|repeat|retain)\w*\s(?:its\s|an?\s|the\s)?$/i.test(before) ||
    (aboutVerdicts.test(whole) &&
      (heldAt.test(before) ||
        (awarded.test(before) && /^\s+(?:to|on|for|rating)\b/i.test(after)) ||
        (/[(;,/]\s*$/.test(before) && /^["']?\s*[),;/]/.test(after)))) ||
    sureBefore.test(before) ||
    (/\b(?:from|to|von|auf)\s$/i.test(before) && sureAfter.test(after))
  )
}

export function findRatings(text: string): RatingMention[] {
  const result: RatingMention[] = []
  words.lastIndex = 0
  let match: RegExpExecArray | null
  while ((match = words.exec(text)) !== null) {
    const entry = byWord.get(match[0].toLowerCase())
    if (!entry) continue
    const start = match.index
    const end = start + match[0].length
    const before = text.slice(Math.max(0, start - 70), start)
    const after = text.slice(end, end + 24)
    // "A at outperform ($68), B at in line ($19)": one of several, told like the ones before.
    const listed =
      result.length > 0 &&
      (/\b(?:is|are|was|made it|makes it|it|now|merely|only|just) (?:now |merely |only |just |an? )*$/i.test(before) ||
        /\b(?:at|an?)\s$/i.test(before)) &&
      /^\s*(?:[,.;)(]|and\b|to\b|on\b|for\b|in its\b|as of\b|at\b|now\b|again\b|$)/i.test(after)
    const quoted = /["']$/.test(before) && /^(?:["',]|[.!]["'])/.test(after)
    // "THE SELL SIDE": who writes the studies.
    if (/^\s+sides?(?![a-z])/i.test(after)) continue
    if (/^(?:-|s\b)/.test(after) && !quoted && !/^-(?:rat|vot|urt|einst|empf)/i.test(after)) continue
    // "The sell side" is who rates.
    if (/^[- ]side(?![a-z])/i.test(after)) continue
    if (!entry.sure && !quoted) {
      const capital = /^[A-ZÀ-Þ]/u.test(match[0])
      const arrowed =
        capital && (arrowAhead.test(text.slice(end, end + 40)) || (arrowBehind.test(before) && /^["']?\s*(?:[.,;()]|$)/.test(after)))
      // German nouns and verbs at the start of a sentence carry capitals too.
      const german = /^(?:kaufen|halten|verkaufen|reduzieren|akkumulieren|aufstocken)$/i.test(match[0])
      if (arrowed) {
        // Taken as it stands.
      } else if (
        !capital ||
        (german &&
          !/(?:auf|von|mit|nach|statt|gegen|votum|urteil|rating|einstufung|empfehlung|lautet|zuvor|bisher|bestätigt|für \w+|:)\s(?:\w+\s)?$/i.test(
            before,
          ) &&
          !alsoLead.test(before) &&
          !behindName(before, after))
      ) {
        if (
          !(ratingNoun.test(after) && /^["']?\s*(?:rating|call|recommendation|stance)/i.test(after)) &&
          !listed &&
          !(capital && listBefore.test(before) && listAfter.test(after)) &&
          !smallRating(before, after, text)
        )
          continue
      } else if (
        !ratingLead.test(before) &&
        !ratingNoun.test(after) &&
        !/^\s(?:reiterated|reaffirmed|affirmed|maintained|confirmed|kept|repeated|unchanged|bestätigt|bekräftigt|unverändert)(?![\p{L}])/iu.test(
          after,
        ) &&
        before.trim() !== '' &&
        !(listBefore.test(before) && listAfter.test(after)) &&
        !alsoLead.test(before) &&
        !behindName(before, after)
      )
        continue
      if (
        capital &&
        !arrowed &&
        before.trim() === '' &&
        !/^(?:\s*(?:from|rating|reiterated|until now|so far|previously|bislang|,|\(|->|[→>⇒|]|$))/i.test(after) &&
        text.trim().length > 24
      )
        continue
      // "to Buy more coins", "Sell 400 bitcoin"
      if (/^\s+(?:\d|more|the|its|their|shares|bitcoin|into|back|means|(?!rating)[a-z]+ing)\b/i.test(after)) continue
    }
    if (/^(?:market|sector|peer)\s$/i.test(before.slice(-7)) && entry.scale.value === 'Perform') continue
    if (entry.sure && !quoted && /^\s*(?:the (?:market|sector|index|group)|den markt|children|people)\b/i.test(after)) continue
    // Abbreviations are written in capitals and stand in lists.
    if (match[0].length === 2 && match[0] !== match[0].toUpperCase()) continue
    const outerStart = quoted ? start - 1 : start
    const outerEnd = quoted ? end + (/^["']/.test(after) ? 1 : after.startsWith(',"') ? 2 : 0) : end
    result.push({ value: entry.scale.value, rank: entry.scale.rank, start: outerStart, end: outerEnd, inner: { start, end } })
  }
  return result
}

export interface RatingPair {
  readonly now: RatingMention
  readonly old?: RatingMention
  /** From the first word of the change to the last. */
  readonly span: Slice
}

const oldBefore =
  /(?:(?:\bfrom|\bvon|\bstatt|\binstead of|\bwas|\bnach|\bvs\.?|\bversus|\bagainst|\bcompared (?:with|to)|\bgegen(?:über)?|\buntil (?:now|then|today|recently|lately)(?: rated| at)?|\behemals|\bvormals|\beinst|\bzuletzt|\bleaving(?: behind)?|\bhaving (?:been|stood|sat)|\blast (?:at|rated)|\bformer|\bearlier|\baus|\bafter|(?:\bpreviously|\bzuvor|\bbisher|\bbislang|\bformerly|\balt|\bold|\bprior|\bprev\.?|\bvorher):?)\s+|\bex-)(?:(?:an?|the|previously|bisher|bislang|zuvor|its|dem|einem|seinem|ihrem|mit|auf|als|at|as|")\s*)*["'(]*$/i
/** Signs and words that lead from an old rating straight to the new one: "Hold → Buy", "Hold to Buy", „Halten auf Kaufen“. */
const straight = /^["']?\s*(?:(?:→|->|–>|=>|>{1,2}|⇒|»|►|➔|➜)\s*|\s(?:to|auf|zu)\s+)(?:an? )?["']?$/iu
/** "turns its hold into a buy", "swapped Sell for Hold", „macht aus dem Halten ein Kaufen“ */
const exchanged =
  /\b(?:turn|swap|trad|replac|exchang|chang|convert|tausch|ersetz)\w*\s(?:(?:its|the|his|her|an?|sein|ihr|das|den)\s)?["']?$/i
const exchangedFor = /^["']?\s[^.;]{0,40}?\b(?:into|for|with|to|durch|gegen|in|zu)\s(?:an?|ein)?\s?["']?$/i
/** "Hold/Buy" is a pair only where changes of ratings are listed. */
const listOfChanges = /(?:chang|upgrad|downgrad|umstuf|änderung|hochstuf|abstuf|revis)/i

/** "CUT TO SELL AT X; HAD BEEN NEUTRAL" */
const hadBeen = /[;,]\s*(?:it |which )?(?:had been|was|war|previously|zuvor|bisher)(?: an?| ein)?\s["']?$/i

/** Joins an old rating to the new one that replaces it; every new rating is one pair. `order`: of ratings side by side, as the list's lead says. */
export function pairRatings(text: string, mentions: readonly RatingMention[], order?: Order): RatingPair[] {
  const used = new Set<RatingMention>()
  const becomes = (mention: RatingMention) => {
    const next = mentions[mentions.indexOf(mention) + 1]
    if (!next || next.value === mention.value) return false
    const between = text.slice(mention.end, next.start)
    if (straight.test(between) || (order === undefined && /^\s*\/\s*$/.test(between) && listOfChanges.test(text))) return true
    if (order === 'old first' && sideBySide(between)) return true
    const lead = text.slice(Math.max(0, mention.start - 30), mention.start)
    return exchanged.test(lead) && between.length < 56 && exchangedFor.test(between)
  }
  const former = (mention: RatingMention) =>
    mention !== mentions.at(-1) &&
    isFormer(
      text.slice(Math.max(0, mention.start - 70), mention.start),
      text.slice(mention.end, mentions[mentions.indexOf(mention) + 1]?.start ?? mention.end),
    )
  const replaced = (mention: RatingMention) => {
    const before = mentions[mentions.indexOf(mention) - 1]
    return order === 'new first' && before !== undefined && sideBySide(text.slice(before.end, mention.start))
  }
  const isOld = (mention: RatingMention) =>
    becomes(mention) ||
    replaced(mention) ||
    former(mention) ||
    (mention !== mentions[0] && hadBeen.test(text.slice(Math.max(0, mention.start - 20), mention.start))) ||
    // "no longer an outperform but a market perform", "abandoned its sell call … and moved to neutral"
    (mention !== mentions.at(-1) &&
      /(?:(?:\bno longer|\bnicht (?:mehr|länger))\s(?:\w+\s){0,2}|\b(?:abandon|dropp?|ditch|scrap|yank|pull|remov|revok|withdr|gave up|gives? up|strich|streicht|kassier)\w*\s(?:its|his|her|the|das|die|sein\w*|ihr\w*)\s(?:\w+\s)?)["']?$/i.test(
        text.slice(Math.max(0, mention.start - 40), mention.start),
      ) &&
      /^["']?[^.;]{0,60}(?:\bbut\b|\bsondern\b|\bto\b|\bauf\b|\bnow\b|\bnun\b|\bjetzt\b|\binstead\b|\bstattdessen\b)/i.test(
        text.slice(mention.end, mention.end + 60),
      )) ||
    // "rated it outperform for a year; on Tuesday it cut the stock to market perform"
    (mention !== mentions.at(-1) &&
      /\brated\s[^;.]{0,30}$/i.test(text.slice(Math.max(0, mention.start - 40), mention.start)) &&
      /^["']?[^;,.]{0,40}[;,](?:[^.]{0,30}\s)?(?:cut|lowered|raised|lifted|moved|went|dropped|downgraded|upgraded|changed)\s[^.;]{0,30}\bto\s(?:an?\s)?["']?$/i.test(
        text.slice(mention.end, mentions[mentions.indexOf(mention) + 1]?.start ?? mention.end),
      )) ||
    // "rückt von Neutral ab und sagt nun Overweight"
    (mention !== mentions.at(-1) &&
      /^["']?\s+(?:ab|away)\b/i.test(text.slice(mention.end, mention.end + 10)) &&
      oldBefore.test(text.slice(Math.max(0, mention.start - 40), mention.start))) ||
    // "which had rated it outperform, now has it at neutral"
    (/(?:\bhad|\bhatten?)\s[^;.]{0,36}$/i.test(text.slice(Math.max(0, mention.start - 40), mention.start)) &&
      /^["']?[^.;]{0,30},[^.;]{0,30}\b(?:now|nun|jetzt|neuerdings)\b/i.test(text.slice(mention.end, mention.end + 60)) &&
      mention !== mentions.at(-1)) ||
    oldBefore.test(text.slice(Math.max(0, mention.start - 40), mention.start)) ||
    // „Kaufen, zuvor stand die Aktie auf Halten“, "Buy; it was at Hold"
    (mention !== mentions[0] &&
      /\b(?:zuvor|bisher|bislang|vorher|previously|before that|until now|it was|it had been)\s[^.;,]{0,40}(?:\b(?:auf|bei|mit|at|on|as|an?)\s)?["']?$/i.test(
        text.slice(Math.max(0, mention.start - 60), mention.start),
      )) ||
    // "dropped by Stifel, which had rated the stock hold"
    /\b(?:(?:which|who|that|die|das|der) (?:had (?:previously |earlier )?(?:rated|been|sat at|stood at|been at)|used to be|hatten? [^;.,]{0,30}|(?:zuvor|bisher|bislang) (?:bei|auf)|war(?:en)? (?:bisher|zuvor|bislang))|(?:it|they|the (?:bank|house|firm|broker)) had (?:previously |earlier |long |last )?rated|previously (?:at|rated))\s?[^;.,]{0,24}["']?$/i.test(
      text.slice(Math.max(0, mention.start - 60), mention.start),
    ) ||
    /^["']?(?:\s*(?:until now|so far|before|previously|bislang|bisher)|,?\s*(?:prior|zuvor|vorher|davor|previously|before|bisher|bislang)\s*(?:[).,;]|$|(?:and|und)\s))/i.test(
      text.slice(mention.end, mention.end + 20),
    )
  // „auf Neutral (Buy)“: a rating in parentheses right behind another is the old one.
  const aside = (mention: RatingMention, before: RatingMention | undefined) =>
    before !== undefined &&
    mention.value !== before.value &&
    /^["']?(?:\s(?:herauf|hoch|ab|herab|zurück|an))?(?:\s(?:at|by|bei|von)\s[^();,.]{2,30})?\s*[↑↓▲▼⬆⬇]?\s*[([]\s*["']?$/u.test(
      text.slice(before.end, mention.start),
    ) &&
    /^["']?\s*[)\]]/.test(text.slice(mention.end, mention.end + 3))
  const result: RatingPair[] = []
  for (const [index, now] of mentions.entries()) {
    if (isOld(now) || aside(now, mentions[index - 1])) continue
    let old: RatingMention | undefined
    for (const other of [mentions[index - 1], mentions[index + 1]]) {
      if (!other || used.has(other) || !(isOld(other) || (other === mentions[index + 1] && aside(other, now))) || other.value === now.value)
        continue
      const between = text.slice(Math.min(now.end, other.end), Math.max(now.start, other.start))
      const plain = between.replace(/\d\.\d|\b(?:vs|prev|bzw|ca)\.|;(?=\s(?:it|they|sie|es|zuvor|bisher|previously|before)\s)/g, '')
      const over = hadBeen.test(text.slice(Math.max(0, other.start - 20), other.start)) || (other.end <= now.start && former(other))
      if (between.length < (isOld(other) ? 100 : 64) && !(over ? /[.?]/ : /[.;?]/).test(plain)) {
        old = other
        break
      }
    }
    if (old) used.add(old)
    let start = Math.min(now.start, old?.start ?? now.start)
    const lead = /(?:\b(?:to|from|von|auf|at)\s+)(?:an?\s+)?["']?$/i.exec(text.slice(Math.max(0, start - 14), start))
    if (old && lead) start -= lead[0].replace(/["']$/, '').length
    result.push({ now, ...(old ? { old } : {}), span: { start, end: Math.max(now.end, old?.end ?? now.end) } })
  }
  return result
}
