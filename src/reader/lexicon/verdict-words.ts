// Words for what brokers do with a rating, in both languages.

export type Action = 'upgrade' | 'downgrade' | 'reiterate' | 'initiate' | 'suspend'

const bounded = (source: string) => new RegExp(`(?<![A-Za-zÀ-ɏ\\d])(?:${source})(?![A-Za-zÀ-ɏ\\d])`, 'giu')

export const actionWords: Readonly<Record<Action, RegExp>> = {
  upgrade: bounded(
    'u\\/g|upgrad(?:e|es|ed|ing)|(?:steigt|klettert|rückt) auf(?= ")|is raised to|raises?|raised|raising|lifting|lift(?:s|ed)?|goes to|moves? (?:up )?to|(?:heraufgestuft|hochgestuft|aufgestuft|hochstuf\\w*|heraufstuf\\w*)|stuf(?:t|te|ten|en)\\b[^;]{0,90}?(?:\\bhoch|herauf|\\bauf(?=[.;,]|$))|h[oe]b(?:t|en)?|hebt|hinaufgestuft|hochgenommen|(?:nimmt|nahm(?:en)?|nehmen)\\b[^;.]{0,60}\\bhoch(?=[.,;]|$)|turns? (?:bullish|positive)|climbs? to|ging(?:en)? von|promot(?:es?|ed|ing)|(?:rauf|hoch|herauf)(?= (?:auf|von)\\b)|up(?= to (?:an? )?["“]?(?:Buy|Hold|Neutral|Accumulate|Add|In Line|(?:\\w+ )?\\w*weight|(?:\\w+ )?\\w*perform))|(?:zieh(?:t|en)|zog(?:en)?|setz(?:t|te|en))\\b[^;.]{0,60}\\b(?:hoch|herauf)(?=[.,;]|$)|boosts?|boosted|elevat(?:es?|ed)|bump(?:s|ed|ing)|elevating|boosting|angehoben(?= auf\\b)',
  ),
  downgrade: bounded(
    'd\\/g|downgrad(?:e|es|ed|ing)|(?:fällt|sinkt|rutscht) auf(?= ")|lower(?:s|ed|ing)?|cuts?|cutting|drop(?:s|ped)?|slash(?:es|ed)?|reduces?|takes? (?:it )?down|(?:abgestuft|herabgestuft|heruntergestuft|zurückgestuft|herabstuf\\w*|abstuf\\w*|heruntergenommen)|stuf(?:t|te|ten|en)\\b[^;]{0,90}?(?:\\bab|herab|herunter|zurück)|senk(?:t|te|ten)|demot(?:es?|ed|ing)|kappt\\w*|mov(?:es?|ed) down|(?:gone|went|goes) back(?= (?:down )?to\\b)|knock(?:s|ed)?\\b[^;.]{0,20}\\bdown|zurückgegangen|zurückgenommen|geh(?:t|en)\\b[^;.]{0,30}\\bzurück|(?:nimmt|nahm(?:en)?|nehmen)\\b[^;.]{0,60}\\b(?:zurück|herunter)|(?:runter|herunter|herab)(?= (?:auf|von)\\b)|down(?= to (?:an? )?["“]?(?:Hold|Sell|Neutral|Reduce|In Line|(?:\\w+ )?\\w*weight|(?:\\w+ )?\\w*perform))|axe[sd]|gesenkt(?= auf\\b)',
  ),
  reiterate: bounded(
    'reiterat(?:e|es|ed|ing)|maintain(?:s|ed|ing)?|keep(?:s|ing)?|kept|stick(?:s|ing)?|stuck|reaffirm(?:s|ed)?|affirm(?:s|ed|ing)?|confirm(?:s|ed)?|remain(?:s|ed|ing)?|stay(?:s|ed|ing)?|repeat(?:s|ed|ing)?|unchanged|stands? by|stood by|retain(?:s|ed)?|leaves?|left|backs|holds? (?:on )?to|clings? to|continues? to rate|best(?:ä|ae)tig(?:t|te|ten|en)|bekräftig(?:t|te|ten|en)|beh(?:ä|ie)lt\\w*|behalten\\b|beibehalten|bel(?:ä|ie)(?:ss|ß)t?|beließ\\w*|belassen|h[äi]e?lt\\b[^;]{0,80}?\\bfest|festgehalten|festhält|festhalten|unverändert\\w*|bleib(?:t|en)|blieb(?:en)?|wiederhol(?:t|te|ten)|erneuer(?:t|te)|unterstrich\\w*|l(?:ä|ie)(?:ss|ß)t?\\b(?=[^;.]{0,70}\\b(?:auf|bei|unverändert|unangetastet|bestehen)\\b)|rückt nicht ab|reissue[sd]?|restate[sd]?|reconfirm(?:s|ed)?|reit\\.|maint\\.|unch\\.?|no change|bestätigung|bekräftigung|erneut(?= mit\\b)',
  ),
  initiate: bounded(
    'init\\.|initiat(?:e|es|ed|ing|ion)|neu mit(?= ")|(?:beginn(?:t|en)|begann(?:en)?|eröffne(?:t|te|n|ten)|starte(?:t|te|n|ten))\\b[^;]{0,40}?(?:Beobachtung|Coverage|Bewertung|Abdeckung)|start(?:s|ed|ing)?(?: its| their)? coverage|start(?:s|ed)?|open(?:s|ed|ing)? coverage|beg[iau]n(?:s|ning)? (?:coverage|covering|to cover)|launch(?:es|ed)? coverage|pick(?:s|ed)? up coverage|t(?:akes?|aken|ook) up (?:its )?coverage|assum(?:es|ed) coverage|resum(?:es|ed|ing) (?:its |their )?coverage|(?:die )?(?:Beobachtung|Bewertung|Coverage|Abdeckung)\\b[^;]{0,80}?\\b(?:aufgenommen|auf|begonnen)|nimmt\\b[^;]{0,140}?(?:Beobachtung|Coverage|Bewertung)\\s+auf|nahm\\b[^;]{0,140}?(?:Beobachtung|Coverage|Bewertung)\\s+auf|(?:nimmt|nahm|nehmen)\\b[^;]{0,80}\\bmit\\b[^;]{0,70}\\bauf(?=[,;.]|$)|(?:bewertet|stuft\\w*)\\b[^;.]{0,40}?\\berstmals|startet\\w*|(?:nimmt|nahm(?:en)?|nehmen)\\b[^;.]{0,90}\\bneu auf(?=[,;.]|$)|Ersteinstufung|Erstbewertung|Erststudie|in die Beobachtung (?:auf|genommen)|neu (?:aufgenommen|in der Beobachtung)|erstmals (?:bewertet|eingestuft)|neueinstufung|neuaufnahme|erstaufnahme|resum(?:es|ed|ing)(?= (?:at|with)\\b)|neu (?:mit|bei)(?= (?:["„]|Kaufen|Halten|Verkaufen|Neutral|Buy|Hold|Sell|\\w*weight|\\w*perform))|(?<=[:;] )new(?= (?:Buy|Hold|Sell|Neutral|\\w*weight|\\w*perform))|(?:nimmt|nahm(?:en)?|nehmen)\\b[^;.]{0,40}\\b(?:Miner|Aktien|Werte|Titel|Unternehmen|Papiere|Vermieter)\\b[^;.]{0,20}\\bauf(?=[.;,:]|$)|new (?:at|with)(?= (?:an? )?["“]?(?:Buy|Hold|Sell|Neutral|\\w*weight|\\w*perform))',
  ),
  suspend: bounded(
    'suspend(?:s|ed|ing)?|suspension|puts? (?:the )?rating on hold|no longer rates?|withdr(?:aws?|ew|awn) (?:its |the )?rating|ausgesetzt|setz(?:t|te|ten)\\b[^;]{0,120}?\\baus(?![A-Za-zÀ-ɏ])|ruht|ausgesetzte|under review',
  ),
}

/** Words that make a sentence one about ratings at all. */
export const verdictNoun = bounded(
  'ratings?|rates?|rated|coverage|recommend(?:s|ed|ing)?|advis(?:e|es|ed|ing)|recommendations?|call|overweight|underweight|outperform|underperform|buy|hold|sell|neutral|market perform|equal[- ]weight|Einstufung\\w*|outperformer|underperformer|accumulate|akkumulieren|aufstocken|hinzufügen|reduzieren|neu auf|reduce|sector (?:weight|perform)|peer perform|in[- ]line|übergewicht\\w*|untergewicht\\w*|gleichgewicht\\w*|Votum|Urteil|Anlageurteil|Empfehlung|Kaufempfehlung|Kauf|(?:Kauf|Verkaufs|Halte)liste|Beobachtung|zum (?:Kauf|Verkauf|Halten)|Bewertung|Rating|hochgestuft|abgestuft|herabgestuft|heraufgestuft|zurückgestuft|upgrad\\w+|downgrad\\w+|initiat\\w+|ow|uw|ew|(?:nimmt|nahm(?:en)?|nehmen)\\b[^;.]{0,70}\\bauf(?=[.;,:]|$)|übergewichten|untergewichten|kaufen|halten|verkaufen|stuf(?:t|te|ten|en)|starts?|started',
)
