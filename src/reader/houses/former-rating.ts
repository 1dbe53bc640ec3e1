// Words that make a rating the former one: how long it held, until when, that it was taken away.

const spans =
  /(?<![\p{L}])(?:for (?:the (?:last|past) )?(?:[\p{L}\d]+ ){0,2}(?:years?|months?|weeks?|quarters?|ages)|since [\p{L}\d ]{2,24}|hitherto|heretofore|long|erstwhile|seit [\p{L}\d ]{2,28}|lange(?: Zeit)?|jahrelang)(?: rated)?,? (?:an? |ein |eine |mit |auf )?["']?$/iu
const untilThen =
  /^["']?(?:-(?:Votum|Rating|Einstufung|rating))?,? (?:with us |at the (?:bank|house) |there |here |bei uns |dort |hier |(?:at|with|bei|für) (?:[\p{L}\d.&]+ ){1,3})?(?:as late as |as recently as |noch )?(?:until|till|up to|bis|since|seit|ever since) (?:now|then|recently|lately|this|last|yesterday|the|zu|zum|dato|gestern|vorige[nr]?|vergangene[nr]?|letzte[nr]?|diese[nr]?|\p{L}*(?:day|tag|woch)|\p{Lu}\p{L}+)/iu
const untilAhead =
  /(?<![\p{L}])(?:[Uu]ntil|[Bb]is) (?:now|then|recently|last|this|yesterday|zu|zum|gestern|vergangene[nr]?|vorige[nr]?|letzte[nr]?|diese[nr]?|\p{L}+day|\p{L}+tag)(?: [\p{L}\d]+){0,7},? (?:rated |at |auf |mit |an? |ein )?["']?$/u
const takenAway =
  /(?<![\p{L}])(?:(?:strip\p{Ll}*|rob(?:s|bed)|depriv\p{Ll}*|reliev\p{Ll}*) [^.;]{2,44} of (?:its|the|their|his)|(?:entzog|entzieht|entziehen|nimmt|nahm|aberkannt?e?) [^.;]{2,40} (?:das|die|sein|seine|ihr|ihre)|(?:strich|streicht|kassier\p{Ll}*|drops?|dropped|scraps?|scrapped|abandon(?:s|ed)) (?:\p{L}+ )?(?:its|his|her|the|das|die|sein\p{Ll}*|ihr\p{Ll}*)(?: \p{L}+)?) ["']?$/iu
/** "used to have Hut 8 at Neutral", „hatte Hut 8 früher auf Neutral“: no longer so, though nothing tells the new one. */
const once =
  /(?<![\p{L}])(?:used to (?:have|rate|be|sit|stand|like)|(?:once|formerly|in those days|back then|at the time|years ago) (?:had|rated|was|were|called)|(?:had|rated|was|were|hatten?|stufte\p{Ll}*|war(?:en)?|stand(?:en)?) [^.;]{0,40}(?<![\p{L}])(?:früher|einst|einmal|damals|seinerzeit|once|back then|at the time)|(?:[Ff]rüher|[Ee]inst|[Dd]amals|[Ss]einerzeit) (?:hatten?|stuften?|war(?:en)?|stand(?:en)?))(?![\p{L}])[^.;]{0,50}$/u

/** Whether a rating is only told as one of old. */
export function isOfOld(before: string): boolean {
  return once.test(before) || takenAway.test(before)
}

const newOne =
  /^["']?(?:-(?:Votum|Rating|Einstufung))?[^.]{0,70}(?<![\p{L}])(?:is|are|makes?|made|gives?|gave|calls?|called|rates?|rated|deems?|sees|to|now|on|as|instead|ist|sind|mit|heißt|lautet|stuft|bewertet|führt|votiert|urteilt|rät|rät nun|gibt|vergibt|nun|jetzt|auf|zu|stattdessen)(?![\p{L}])[^.;]{0,24}$/iu

/** Whether a rating is the former one; `between`: the words from it to the rating behind it. */
export function isFormer(before: string, between: string): boolean {
  const led = spans.test(before) || untilThen.test(between) || untilAhead.test(before) || takenAway.test(before)
  return led && newOne.test(between)
}
