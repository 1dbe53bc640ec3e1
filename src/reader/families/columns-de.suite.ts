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

Core Scientific gewann am Dienstag 2,1 Prozent auf 18,40 Dollar und kommt damit auf einen Börsenwert von 6,2 Milliarden Dollar.
= CORZ price_move 0.021 on=2026-04-14; CORZ share_price 18.4 on=2026-04-14; CORZ market_cap 6.2e9 on=2026-04-14

Cipher Digital schloss am Dienstag bei 19,34 Dollar. Damit ist das Unternehmen 7,6 Milliarden Dollar wert.
= CIFR share_price 19.34 on=2026-04-14; CIFR market_cap 7.6e9 on=2026-04-14

Hut 8 fiel am Dienstag um drei Prozent auf 64,05 Dollar, sodass das Unternehmen noch sieben Milliarden Dollar wert ist.
= HUT price_move -0.03 on=2026-04-14; HUT share_price 64.05 on=2026-04-14; HUT market_cap 7e9 on=2026-04-14

MARA beendete den Dienstag mit einer Marktkapitalisierung von 3,9 Milliarden Dollar.
= MARA market_cap 3.9e9 on=2026-04-14

Am Dienstag schloss Applied Digital bei 33,10 Dollar, womit allein der Campus Polaris Forge neun Milliarden Dollar wert wäre.
= APLD share_price 33.1 on=2026-04-14

Der Bitcoin war am Dienstag unschuldig. Er pendelte um 71.400 Dollar.
= NETWORK bitcoin_price 71400 on=2026-04-14

Und der Bitcoin? Er stand am Dienstagabend bei 70.250 Dollar.
= NETWORK bitcoin_price 70250 on=2026-04-14

Der Bitcoin blieb ruhig. Fiele er auf 40.000 Dollar, stünde die Hälfte der Maschinen still.

Der Bitcoin ist ihm eine Religion. Er zahlte 71.400 Dollar für ein Auto.

Jefferies hat am Dienstag die Beobachtung von Cipher Digital, TeraWulf und Galaxy Digital aufgenommen.
= CIFR rating_action initiate by=Jefferies; WULF rating_action initiate by=Jefferies; GLXY rating_action initiate by=Jefferies

Needham startet die Coverage von IREN (IREN) und Bitdeer (BTDR) mit »Buy«.
= IREN rating_action initiate by=Needham; BTDR rating_action initiate by=Needham; IREN rating Buy by=Needham; BTDR rating Buy by=Needham

Jefferies meint, dass Cipher Digital 30 Dollar erreichen kann.
= CIFR price_target 30 by=Jefferies

Needham sieht IREN bei 90 Dollar, wo es bisher 70 sah.
= IREN price_target 90 by=Needham previous=70

967 EH/s: So stark war das Netzwerk im März im Durchschnitt.
= NETWORK network_hashrate 967 on=2026-03

Bernstein unterstellt für Cipher Digital bis Ende 2027 eine Konversionsquote von 55 Prozent. Für IREN sind es 60 Prozent.
= CIFR conversion_share 0.55 by=Bernstein on=2027-12; IREN conversion_share 0.6 by=Bernstein on=2027-12

Die Konversionsrate des Webshops liegt bei 4 Prozent.

Roth veranschlagt bei Cipher Digital neun Millionen Dollar Baukosten für jedes Megawatt kritischer IT-Last.
= CIFR capex_per_mw 9e6 basis=critical_it by=Roth_Capital

Zu den Schlusskursen vom Montag von 2,40 Dollar für Bitfarms und 15,20 Dollar für Riot Platforms beträgt das Verhältnis 6,3.
= BITF share_price 2.4 on=2026-04-13; RIOT share_price 15.2 on=2026-04-13

CleanSpark hat 259,4 Millionen Aktien ausstehen, HIVE 251 Millionen.
= CLSK shares_outstanding 259.4e6; HIVE shares_outstanding 251e6

Riot Platforms behält seine Coins. Ende März waren es 18.020 Stück.
= RIOT bitcoin_holdings 18020 on=2026-03

MARA verkaufte im März keine Coins. Im Tresor liegen 53.250 davon.
= MARA bitcoin_holdings 53250

IREN hat viel geborgt. Die Schulden lagen Ende März bei 3,7 Milliarden Dollar.
= IREN debt 3.7e9 on=2026-03

Das Barpolster von IREN ist beachtlich. Ende März waren es 2,6 Milliarden Dollar.
= IREN cash 2.6e9 on=2026-03

Die Schulden der Gemeinde drücken. Ende März waren es 1,9 Milliarden Dollar.

Needham rechnet bei Cipher Digital mit einer NOI-Marge von 85 Prozent. Roth kommt auf 82 Prozent.
= CIFR noi_margin 0.85 by=Needham; CIFR noi_margin 0.82 by=Roth_Capital

Cipher Digital stellt eine NOI-Marge von 90 Prozent in Aussicht; Needham ist vorsichtiger und nimmt 86 Prozent an.
= CIFR noi_margin 0.9 by=CIFR; CIFR noi_margin 0.86 by=Needham

Mit Riot Platforms bei 30 Dollar würde Roth verkaufen.

HIVE bietet 0,27 eigene Aktien für jede Bitfarms-Aktie; gemessen am Schlusskurs vom Montag, HIVE bei 2,84 Dollar, ist das ein Aufschlag von 24 Prozent.
= HIVE share_price 2.84 on=2026-04-13

IREN schloss am Dienstag bei 51,75 Dollar. Die Schulden des Mieters beunruhigen alle. Ende März waren es neun Milliarden Dollar.
= IREN share_price 51.75 on=2026-04-14

IREN baut in Childress. Die Schulden des Landkreises sind ein Skandal. Ende März waren es 1,9 Milliarden Dollar.

TeraWulf verlor am Dienstag zwei Prozent auf 20 Dollar, womit der Mieter CoreWeave noch 40 Milliarden Dollar wert ist.
= WULF price_move -0.02 on=2026-04-14; WULF share_price 20 on=2026-04-14

Gold schlug am Dienstag den Bitcoin. Es stieg auf 5.200 Dollar je Unze.

Cipher Digital lief am Dienstag wie der Bitcoin. Sie schloss bei 19,34 Dollar.
= CIFR share_price 19.34 on=2026-04-14

Die Umstellung der Uhren kostet 12 Prozent der Leute den Schlaf.

Bei der Umstellung von 40 Prozent der Busse auf Strom hilft Riot Platforms nicht.

Im Tresor liegen 53 davon, sagt der Juwelier.

Riot Platforms behält seine Coins. Am Dienstag waren es 30 Grad in Rockdale.

Die Schulden sind das Thema. Ende März waren es 1,9 Milliarden Euro.

Der Bürgermeister, Hans Lopez von Roth, sprach. ¶ LOPEZ: Wir haben 600 Megawatt Wind.

Das Essen beim Jubiläum von IREN war ein Aufschlag von 24 Prozent auf die Rechnung wert.

Riot Platforms schürfte im März 400 Bitcoin. Rechnet man Abschreibungen ein, verschlang die Herstellung eines Bitcoin 84.200 Dollar, und das ist mehr, als er zeitweise wert war.
= RIOT bitcoin_production 400 on=2026-03
`
