// Words of a sentence that is about the trading of shares.

export const priceContext =
  /(?<![A-Za-zÀ-ɏ])(?:shares?|stocks?|gainers?|losers?|laggards?|decliners?|Schlusslicht\w*|Spitzenreiter\w*|Gewinner\w*|Verlierer\w*|Aktien?|\w*-Aktie|Valoren|Anteilscheine?n?|Anteilen?(?! an )|Papiere?|Titel|Kurs\w*|trading|session|of (?:its|their) (?:market )?value|an Wert|handel\w*|Börse|closed|schloss|bell|Handel)(?![A-Za-zÀ-ɏ])/iu
