// German passages as columnists, debaters and deal reporters write them, each with every fact that it should give.

export const columnsDe = String.raw`
Applied Digital gab am Dienstag um 6,4 Prozent auf 33,10 Dollar nach, womit der Bauherr aus Dallas noch 9,3 Milliarden Dollar wert ist.
= APLD price_move -0.064 on=2026-04-14; APLD share_price 33.1 on=2026-04-14; APLD market_cap 9.3e9 on=2026-04-14

TeraWulf verlor am Dienstag 0,6 Prozent auf 21,87 Dollar und verteidigte die 9,1 Milliarden Dollar, mit denen die Börse das Unternehmen bewertet.
= WULF price_move -0.006 on=2026-04-14; WULF share_price 21.87 on=2026-04-14; WULF market_cap 9.1e9 on=2026-04-14

Hut 8 stieg am Dienstag um 3,2 Prozent auf 64,05 Dollar und rechtfertigte damit die 7,1 Milliarden Dollar, die der Markt für das Unternehmen zahlt.
= HUT price_move 0.032 on=2026-04-14; HUT share_price 64.05 on=2026-04-14; HUT market_cap 7.1e9 on=2026-04-14

Der Bitcoin taugte am Dienstag nicht als Ausrede. Er notierte am Abend bei rund 71.400 Dollar.
= NETWORK bitcoin_price 71400 bound=about on=2026-04-14

Am Dienstag tat sich beim Bitcoin wenig. Er kostete 68.900 Dollar.
= NETWORK bitcoin_price 68900 on=2026-04-14

CleanSpark schürft noch immer Bitcoin. Es kostete 71.400 Dollar, das Fest auszurichten.

Needham nimmt die Beobachtung von Core Scientific (CORZ), Galaxy Digital (GLXY) und Hut 8 (HUT) auf.
= CORZ rating_action initiate by=Needham; GLXY rating_action initiate by=Needham; HUT rating_action initiate by=Needham

Goldman Sachs glaubt, dass die Aktie von Cipher Digital 26 Dollar erreichen kann, wo es bisher 18 waren.
= CIFR price_target 26 by=Goldman_Sachs previous=18

Roth sieht Cipher Digital nun bei 24 Dollar, wo bisher 19 standen.
= CIFR price_target 24 by=Roth_Capital previous=19

1.019 EH/s. Das war am Donnerstag das Sieben-Tage-Mittel des Netzwerks.
= NETWORK network_hashrate 1019 on=2026-04-09

984 EH/s. So viel Rechenleistung hatte das Bitcoin-Netzwerk im März.
= NETWORK network_hashrate 984 on=2026-03

Bernstein zählt bei den börsennotierten Minern 15,2 Gigawatt genehmigter Leistung. Davon werden nach Schätzung des Hauses bis Ende 2027 38 Prozent auf KI umgestellt sein.
= SECTOR capacity 15200 basis=approved by=Bernstein; SECTOR conversion_share 0.38 by=Bernstein on=2027-12

JPMorgan rechnet für TeraWulf bis Ende 2027 mit einer Umstellungsquote von 81 Prozent. Bei Cipher Digital liegt der Wert zum selben Zeitpunkt bei 27 Prozent.
= WULF conversion_share 0.81 by=JPMorgan on=2027-12; CIFR conversion_share 0.27 by=JPMorgan on=2027-12

Die Wandelanleihe hat eine Wandlungsprämie von 32,5 Prozent.

Bernstein unterstellt inzwischen zehn bis zwölf Millionen Dollar an Baukosten je Megawatt kritischer IT-Last in der Branche.
= SECTOR capex_per_mw 1e7 bound=at_least basis=critical_it by=Bernstein; SECTOR capex_per_mw 1.2e7 bound=at_most basis=critical_it by=Bernstein

Gemessen an den Kursen vom Dienstag, mit HIVE bei 2,84 Dollar und CleanSpark bei 13,05 Dollar, entspricht das einem Aufschlag von rund 24 Prozent.
= HIVE share_price 2.84 on=2026-04-14; CLSK share_price 13.05 on=2026-04-14

CleanSpark schürfte im Januar 561 Bitcoin. Zusammen schaffen die Maschinen 50 Exahash pro Sekunde.
= CLSK bitcoin_production 561 on=2026-01; CLSK hashrate 50 on=2026-01

Hut 8 stellt eine NOI-Marge von rund 90 Prozent in Aussicht; Roth setzt 87 Prozent an.
= HUT noi_margin 0.9 by=HUT bound=about; HUT noi_margin 0.87 by=Roth_Capital

Bei Bitdeer sind die Schulden das Thema. Ende März waren es 1,9 Milliarden Dollar.
= BTDR debt 1.9e9 on=2026-03

Am runden Tisch zu Cipher Digital saßen Lena Ostrow von Needham und Paul Kimmel von Roth. ¶ OSTROW: Wir haben die Aktie auf »Buy«, unser Kursziel beträgt 28 Dollar. ¶ KIMMEL: Bei uns heißt es »Sell«, unser Kursziel beträgt 12 Dollar.
= CIFR rating Buy by=Needham; CIFR price_target 28 by=Needham; CIFR rating Sell by=Roth_Capital; CIFR price_target 12 by=Roth_Capital

<p>Die Liste vom Dienstag.</p><table><tr><th>Aktie</th><th>Haus</th><th>Votum</th><th>Kursziel</th></tr><tr><td>TeraWulf</td><td>Needham</td><td>Neutral → Buy</td><td>22 → 29</td></tr><tr><td>Core Scientific</td><td>BTIG</td><td>Buy → Neutral</td><td>24 → gestrichen</td></tr><tr><td>Bitfarms</td><td>Roth</td><td>ausgesetzt</td><td>–</td></tr></table>
= WULF rating Buy previous=Neutral by=Needham; WULF rating_action upgrade by=Needham; WULF price_target 29 previous=22 by=Needham; CORZ rating Neutral previous=Buy by=BTIG; CORZ rating_action downgrade by=BTIG; BITF rating_action suspend by=Roth_Capital
`
