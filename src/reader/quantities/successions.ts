// Tells which of two numbers is the old value where a verb says it: "$74 takes the place of $51", "a target of $15 has shrunk to $10", „aus 19 Dollar wurden 25“.
import type { Between } from './between.ts'
import type { Candidate } from './candidate.ts'

/** Between the new value and the old one behind it. */
const takesPlace =
  /(?:^| )(?:(?:takes?|taking|took|in) (?:the )?place of|compar(?:es|ing) (?:with|to)|in lieu of|replac(?:es|ing)|supersed(?:es|ing)|supplant(?:s|ing)|succeed(?:s|ing)|oust(?:s|ing)|where (?:it|there|that|they|he|she|the (?:bank|house|firm|broker|analysts?)) (?:once |previously |formerly |so far |until now )?(?:had (?:been|stood|sat|read|said|seen|thought|wanted|written|put)|had|was|were|stood|said|saw|thought|wanted|wrote|used to (?:be|stand|say|see|think|want|write|read|put))(?: at)?|wo (?:(?:sie|es|er|man|die bank|das haus|der analyst|bisher|zuvor|bislang|früher|vorher|einst|noch|zuletzt|stets|immer)(?: (?!$)|$)){1,4}(?: (?:bei|auf))?|having (?:been|stood|worked with|used|had|assumed|applied|thought|seen|wanted|asked for|paid)(?: at)?|(?:tritt|treten|trat|rückt|rücken) an die stelle (?:von|der|des)|an ?stelle (?:von|der)|(?:ersetzt|ersetzen|verdrängt)(?! durch)|(?:it|which|they|es|sie|die|das|der|dieses) (?:was|were|had been|had stood|war|waren|lag|betrug|lautete|stand)(?: at| bei| noch)?)(?: (?:the|an?|its|one|that|those|das|den|die|der|dem|jenes|jene[nr]?|eines?|eine[mnr]?|old|older|earlier|former|previous|alten?s?|bisherigen?s?|früheren?s?|target|one|ziel|kursziel|von|of|über|at|bei|only|just|noch|nur)){0,4}$/
/** A clause of its own with nothing but the old value: "PT TO $29; WAS $21". */
const was = /^(?:was|were|had been|it was|previously|before|old|prior|war|waren|vorher|zuvor|bisher|bislang|davor)(?: at| bei)?$/
const relieves =
  /(?:^| )löst(?:e|en)? (?:das |die |den |jenes |jene |eines |ein )?(?:alte |bisherige |frühere )?(?:ziel |kursziel |wert )?(?:von|in höhe von)?$/
const relieved = /^[^;.\d]{0,14} ab(?![\p{L}])/u
/** Behind the old value: „19 waren es zuvor“, "$18 it was before". */
const thatWas =
  /^(?: US-Dollar| Dollar| dollars)?,? (?:(?:waren|war|sind) es (?:zuvor|vorher|bisher|bislang|davor|noch|bis|im|zuletzt)|(?:it )?(?:was|had been|were) (?:the (?:old|former|previous)|before|previously|until|last|so far)|(?:lautete|war|hieß|betrug) (?:das alte|das bisherige|der alte|zuvor|bisher))(?![\p{L}])/u

const changed =
  '(?:shrunk|grown|swollen|swelled|fallen|risen|climbed|dropped|dwindled|melted|gone|moved|slipped|come (?:down|up)|gone (?:down|up)|been (?:cut|raised|lifted|trimmed|lowered|taken|moved|reduced|increased|revised|marked))(?: up| down)? to|(?:become|becomes|became|turned into|turns into|turned|made way for|makes way for|gives way to|gave way to|is replaced by|was replaced by|has been replaced by)'
const grown = new RegExp(`^(?:\\p{L}+ ){0,6}?(?:(?:has|have|had|is|was|now) )?${changed}(?: (?:one of|only|just|now))?$`, 'u')
const becomes = /(?:^| )(?:wurden?|werden|wird|macht|machen|machte|wird nun|werden nun)(?: (?:\p{L}+ ){0,3}\p{L}+)?$/u
const outOf =
  /(?:^|[\s,;:])aus (?:(?:dem|den|einem|einer|bisher|zuvor|ehemals) )?(?:(?:alten|bisherigen|früheren) )?(?:(?:Kursz|Z|z)iel(?:en)? )?(?:von )?$/iu
const comesTo =
  /(?:^| )(?:(?:come|gone|moved?|moves|went|comes|goes|climbed|fallen|dropped|slid) (?:down |up |back )?|(?:down|up|back) )to$/
const now = /(?:^| )(?:now|nun|nunmehr|jetzt|neuerdings|fortan|künftig)(?: \p{L}+){0,4}$/u
const once =
  /(?:^|[^\p{L}])(?:used to (?:be|see|stand|have|say|want|think)|once (?:wanted|saw|had|was|stood)|(?:had|has) (?:so far |previously |until then )?(?:been at|stood at|seen|wanted|asked for)|formerly|previously|until (?:now|\p{L}+)|bisher|bislang|zuvor|vorher|bis (?:dahin|gestern|\p{Lu}\p{L}+)|früher|einst)(?: (?:at|bei|noch|of|von|only|nur|the|mit))*\s*\$?$/iu
const stoodThen = /(?:stood|was|were|sat|stand|lag|war|waren|lautete|betrug) (?:(?:at|bei|noch|only|just|auf) )*\$?$/iu
const standsNow =
  /^(?:and|und|but|aber|dann)? ?(?:now )?(?:stands?|is|are|sits|steht|stehen|ist|sind|liegt|lautet|beträgt)(?: now| nun| jetzt)?(?: at| bei| auf)?$/
const until =
  /^(?:until|till|up to|before|bis|vor) \p{L}+(?: \p{L}+)? (?:is|are|now|ist|nun|jetzt|lautet|steht|beträgt)(?: now| nun| jetzt)?(?: at| bei| auf)?$/u
/** "The $20 target is history: $26 it is" */
const gone =
  /(?:^| )(?:is|are|ist|sind|hat|has) (?:history|gone|no more|obsolete|geschichte|passé|hinfällig|vom tisch|ausgedient|had its day)(?: \p{L}+){0,4}$/u
const insteadOf = /(?:^|[\s,;:])(?:statt|anstatt|anstelle von|instead of|rather than|in place of)\s*\$?$/iu
const inStead =
  /^(?:\p{L}+ ){0,9}(?:sees?|has|gives?|puts?|now|at|to|for|sieht|sehen|nennt|gibt|jetzt|nun|nur|noch|bei|auf|mit|ist|sind|gilt|gelten|lautet)$/u
const swaps = /(?:ersetzt|ersetzen|ersetzte|tauscht|replaces|replaced|swaps|swapped|exchanges)(?: [\p{L}'-]+){0,4}\s*\$?$/u
const swapped = /(?:^| )(?:durch|gegen|with|by|for)(?: (?:eines|eine|einen|ein|one|a|an)(?: \p{L}+)?)?(?: (?:von|of|at))?$/u
const inPlaceOf = /(?:[Aa]n die Stelle|[Ii]n place) (?:von|of|des|der) (?:[\p{L}]+ (?:von |of )?)?\$?$/u
const enters = /(?:^| )(?:tritt|treten|trat|rückt|comes|steps|there is|is)(?: \p{L}+){1,7}$/u

const wasThere =
  /(?:^| )(?:having (?:been|stood|traded)|(?:it|which|es|sie|er) (?:was|had been|had stood|war|lag|stand|notierte))(?: \p{L}+)?$/u
const ownDay = /^ (?:(?:late |early )?on|at the (?:end|start) of|in|am|Ende|Mitte|Anfang) (?:\p{Lu}\p{L}+|\d)/u

/** Which of two neighbours is the old value, if a verb or a word for time between or around them says so. */
export function oldOf(text: string, gap: Between, first: Candidate, second: Candidate): 'first' | 'second' | undefined {
  const { words } = gap
  const after = text.slice(second.end, second.end + 44)
  if (thatWas.test(after)) return 'second'
  if (gap.stop) return was.test(words) && first.unit !== '' && second.unit === first.unit ? 'second' : undefined
  if (words === '') return undefined
  const before = text.slice(Math.max(0, first.boundStart - 44), first.numberStart)
  // "having been near $74,900 on Monday" is a value of its own day.
  const dated = wasThere.test(words) && ownDay.test(after)
  if (!dated && takesPlace.test(words) && !insteadOf.test(before) && !outOf.test(before)) return 'second'
  if (relieves.test(words) && relieved.test(after)) return 'second'
  if (standsNow.test(words) && stoodThen.test(before)) return 'first'
  if (until.test(words) || gone.test(words)) return 'first'
  if (gap.comma) {
    if (/(?:^|[\s,;:])(?:from|von) \$?$/iu.test(before) && comesTo.test(words)) return 'first'
    if (now.test(words) && (once.test(before) || stoodThen.test(before))) return 'first'
    return insteadOf.test(before) && inStead.test(words) ? 'first' : undefined
  }
  if (grown.test(words)) return 'first'
  if (becomes.test(words) && outOf.test(before)) return 'first'
  if (now.test(words) && once.test(before)) return 'first'
  if (insteadOf.test(before) && inStead.test(words)) return 'first'
  if (swapped.test(words) && swaps.test(before)) return 'first'
  return enters.test(words) && inPlaceOf.test(before) ? 'first' : undefined
}
