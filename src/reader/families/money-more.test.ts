// Money and machines once more, in passages written after the grammar had learnt from the first lists.
import { holdPassages, passagesOf } from './money.suite.ts'

const english = passagesOf(String.raw`
Riot Platforms' coffers held $242 million when March ended.
= RIOT cash 242e6 on=2026-03

The balance sheet of Bitdeer shows cash and cash equivalents of $149.4 million and convertible senior notes of $1.0 billion as of December 31, 2025.
= BTDR cash 149.4e6 on=2025-12-31
= BTDR debt 1e9 kind=convertible on=2025-12-31

MARA, which has $3.3 billion in convertible notes outstanding, mined 711 bitcoin last month.
= MARA debt 3.3e9 kind=convertible
= MARA bitcoin_production 711 on=2026-03

Core Scientific borrowed $500 million from Morgan Stanley in March, secured on its Denton campus.
= CORZ debt 500e6 on=2026-03

A term loan of $175 million and convertible notes of $625 million weigh on Core Scientific.
= CORZ debt 175e6
= CORZ debt 625e6 kind=convertible

TeraWulf's debt has swollen to $5.4 billion, from $1.5 billion a year earlier.
= WULF debt 5.4e9 previous=1.5e9

Hut 8 owns 10,278 bitcoin, 3,418 fewer than at the end of 2025.
= HUT bitcoin_holdings 10278

Bitcoin holdings at CleanSpark grew to 13,561 as of March 31.
= CLSK bitcoin_holdings 13561 on=2026-03-31

CleanSpark produced 610 bitcoin in March, compared with 568 in February, and sold 412 of them.
= CLSK bitcoin_production 610 on=2026-03 previous=568

In the first three months of the year HIVE mined 885 bitcoin.
= HIVE bitcoin_production 885 on=2026-03 since=2026-01

MARA won 211 blocks in March and mined 711 bitcoin, 3% more than in February.
= MARA bitcoin_production 711 on=2026-03

With 7,500 coins in its treasury, Galaxy Digital is no small holder of bitcoin.
= GLXY bitcoin_holdings 7500

Bitfarms' hashrate was 19.5 EH/s at the end of September, and is to fall to zero by 2027.
= BITF hashrate 19.5 on=2025-09

Riot Platforms ended the quarter with a deployed hashrate of 38.5 EH/s, up 14% from a year ago.
= RIOT hashrate 38.5 on=2026-03

Bitdeer's self-mining capacity climbed to 63.4 EH/s in February; its fleet burned 17.9 J/TH.
= BTDR hashrate 63.4 on=2026-02
= BTDR fleet_efficiency 17.9 on=2026-02

CleanSpark pays 5.6 cents per kWh on average, Riot Platforms 3.5 and TeraWulf 4.7.
= CLSK power_cost 0.056
= RIOT power_cost 0.035
= WULF power_cost 0.047

The average cost of power for MARA's own sites was $0.039 per kWh in the fourth quarter.
= MARA power_cost 0.039 on=2025-12

The bitcoin network's hash rate averaged 1.05 zettahash per second in February, Luxor said.
= NETWORK network_hashrate 1050 on=2026-02

Bitcoin was trading around $69,400 on Friday morning in New York.
= NETWORK bitcoin_price 69400 on=2026-04-10 bound=about

Macquarie uses $14 million per critical IT megawatt for IREN's cloud and $10 million for colocation.
= IREN value_per_mw 14e6 by=Macquarie basis=critical_it kind=cloud
= IREN value_per_mw 10e6 by=Macquarie kind=colocation

Roth values each of Bitfarms' megawatts at $2 million.
= BITF value_per_mw 2e6 by=Roth_Capital

It costs Applied Digital between $11 million and $13 million to build one megawatt of critical IT load.
= APLD capex_per_mw 11e6 basis=critical_it bound=at_least
= APLD capex_per_mw 13e6 basis=critical_it bound=at_most

Capex per megawatt at Barber Lake should be $9 million to $10 million, Cipher told investors.
= CIFR capex_per_mw 9e6 by=CIFR bound=at_least
= CIFR capex_per_mw 10e6 by=CIFR bound=at_most

Core Scientific is guiding for NOI margins of 75% to 80% on the Denton lease.
= CORZ noi_margin 0.75 by=CORZ bound=at_least
= CORZ noi_margin 0.8 by=CORZ bound=at_most

CleanSpark had 255.6 million shares outstanding on January 31.
= CLSK shares_outstanding 255.6e6 on=2026-01-31

Cipher bought 7,000 miners, paid down its $50 million loan and issued no notes.

Bitdeer's gross margin fell to 4.7% while its average electricity consumption rose.

MARA reported a net loss of $1.7 billion, mostly because its bitcoin lost value.

IREN has an at-the-market program for up to $1 billion of stock.

Hut 8's leases are expected to bring average annual NOI of $454 million.

The capped calls of CleanSpark have a cap price of $24.66.

Ether traded at $2,310 and gold at $4,702 an ounce.

CleanSpark released its March numbers on Friday. The company mined 610 coins, or 19.7 a day. It sold 412 and now sits on 13,561 bitcoin. Its machines averaged 43 EH/s, and each terahash cost it 16.1 joules.
= CLSK bitcoin_production 610 on=2026-03
= CLSK bitcoin_holdings 13561
= CLSK hashrate 43
= CLSK fleet_efficiency 16.1

MARA's stash of 38,689 bitcoin is the second largest of any listed company. Against it stand $3.64 billion of debt.
= MARA bitcoin_holdings 38689
= MARA debt 3.64e9

TeraWulf has come a long way. Two years ago it owed $146 million; today its borrowings exceed $5 billion.
= WULF debt 146e6 on=2024
= WULF debt 5e9 bound=at_least

NOTE 7. DEBT ¶ At March 31, 2026, the outstanding principal of the 2032 Convertible Notes was $1.15 billion. The Company had $200.0 million outstanding under the Coinbase line of credit, which bears interest at 8.5%.
@ CleanSpark
= CLSK debt 1.15e9 kind=convertible on=2026-03-31
= CLSK debt 200e6 on=2026-03-31

Liquidity and capital resources ¶ As of December 31, 2025, we had unrestricted cash of $311.4 million and restricted cash of $24.0 million. Our convertible notes had an aggregate principal amount of $1.09 billion.
@ Core Scientific
= CORZ cash 311.4e6 on=2025-12-31
= CORZ cash 24e6 on=2025-12-31
= CORZ debt 1.09e9 kind=convertible on=2025-12-31

Q: How much cash is left? ¶ A: At Hut 8 we had $121 million at the end of March. ¶ Q: And bitcoin? ¶ A: 10,278, most of it held by American Bitcoin.
= HUT cash 121e6 on=2026-03

Jefferies cut Riot Platforms' capex assumption to $9 million per MW from $10 million and lifted its value per leased megawatt to $13 million from $12 million.
= RIOT capex_per_mw 9e6 by=Jefferies previous=10e6
= RIOT value_per_mw 13e6 by=Jefferies previous=12e6

For Cipher, Needham works with $12 million per MW of critical IT, an NOI margin of 84% and 420 million diluted shares.
= CIFR value_per_mw 12e6 by=Needham basis=critical_it
= CIFR noi_margin 0.84 by=Needham
= CIFR shares_outstanding 420e6 by=Needham kind=diluted

HIVE's fleet: 25.5 EH/s installed, 24.1 EH/s on average in March, at 17.5 J/TH.
= HIVE hashrate 25.5 on=2026-03
= HIVE hashrate 24.1 on=2026-03
= HIVE fleet_efficiency 17.5 on=2026-03

Bitdeer, once the holder of 2,000 bitcoin, has none left.

Nobody pays more for power than Bitfarms, at 6.1 cents a kilowatt-hour; Cipher gets by on 3.1.
= BITF power_cost 0.061
= CIFR power_cost 0.031

IREN's cash came to $2.9 billion at quarter-end, its convertible notes to $6.0 billion.
= IREN cash 2.9e9 on=2026-03
= IREN debt 6e9 kind=convertible on=2026-03

The company's $2.3 billion cash balance at IREN compares with a convertible debt load of $4.1 billion.
= IREN cash 2.3e9
= IREN debt 4.1e9 kind=convertible

The stock is cheap at $5 million per megawatt of enterprise value, a TeraWulf shareholder argues on his blog.

Applied Digital sold $2.35 billion of 9.25% senior secured notes due 2030 on November 20, 2025, at 97% of face value.
= APLD debt 2.35e9 on=2025-11-20

Galaxy Digital and CoreWeave put the cost of Helios at $11 million to $13 million a megawatt.
= GLXY capex_per_mw 11e6 by=GLXY bound=at_least
= GLXY capex_per_mw 13e6 by=GLXY bound=at_most

Riot Platforms said it expects to have 45 EH/s running by the end of the third quarter.
= RIOT hashrate 45 on=2026-09 by=RIOT

<html><body><h1>Cipher Digital first-quarter results</h1><p>(in thousands, except per share data)</p><table><tr><th></th><th>March 31, 2026</th></tr><tr><td>Cash and cash equivalents</td><td>$880,300</td></tr><tr><td>Convertible senior notes, net</td><td>1,284,110</td></tr><tr><td>Accounts payable</td><td>12,004</td></tr><tr><td>Adjusted EBITDA</td><td>40,112</td></tr></table></body></html>
@ Cipher Digital
= CIFR cash 880.3e6 on=2026-03-31
= CIFR debt 1284110000 on=2026-03-31 kind=convertible
`)

const german = passagesOf(
  String.raw`
Die Kasse von Riot Platforms war Ende März mit 242 Millionen Dollar gefüllt.
= RIOT cash 242e6 on=2026-03

Zum Bilanzstichtag 31. Dezember 2025 standen bei Bitdeer 149,4 Mio. US-Dollar an Zahlungsmitteln Wandelschuldverschreibungen von 1,0 Mrd. US-Dollar gegenüber.
= BTDR cash 149.4e6 on=2025-12-31
= BTDR debt 1e9 kind=convertible on=2025-12-31

MARA, das Wandelanleihen über 3,3 Milliarden Dollar ausstehen hat, schürfte im vergangenen Monat 711 Bitcoin.
= MARA debt 3.3e9 kind=convertible
= MARA bitcoin_production 711 on=2026-03

Core Scientific lieh sich im März 500 Millionen Dollar bei Morgan Stanley.
= CORZ debt 500e6 on=2026-03

Auf Core Scientific lasten ein Bankdarlehen von 175 Millionen und Wandelanleihen von 625 Millionen Dollar.
= CORZ debt 175e6
= CORZ debt 625e6 kind=convertible

Die Schulden von TeraWulf sind binnen eines Jahres von 1,5 auf 5,4 Milliarden Dollar angeschwollen.
= WULF debt 5.4e9 previous=1.5e9

Hut 8 gehören 10.278 Bitcoin, 3.418 weniger als Ende 2025.
= HUT bitcoin_holdings 10278

Der Bestand von CleanSpark wuchs bis zum 31. März auf 13.561 Bitcoin.
= CLSK bitcoin_holdings 13561 on=2026-03-31

CleanSpark erzeugte im März 610 Bitcoin, verglichen mit 568 im Februar, und verkaufte 412 davon.
= CLSK bitcoin_production 610 on=2026-03 previous=568

In den ersten drei Monaten des Jahres schürfte HIVE 885 Bitcoin.
= HIVE bitcoin_production 885 on=2026-03 since=2026-01

Im März gelangen MARA 211 Blöcke und damit 711 Bitcoin, drei Prozent mehr als im Februar geschürft wurden.
= MARA bitcoin_production 711 on=2026-03

Mit 7.500 Bitcoin im Depot ist Galaxy Digital kein kleiner Halter.
= GLXY bitcoin_holdings 7500

Ende September betrug die Hashrate von Bitfarms 19,5 EH/s.
= BITF hashrate 19.5 on=2025-09

Riot Platforms beendete das Quartal mit einer installierten Rechenleistung von 38,5 EH/s.
= RIOT hashrate 38.5 on=2026-03

Bei Bitdeer stieg die eigene Hashrate im Februar auf 63,4 EH/s nach 58,0 EH/s im Januar; die Geräte verbrauchten 17,9 J/TH.
= BTDR hashrate 63.4 on=2026-02 previous=58
= BTDR fleet_efficiency 17.9 on=2026-02

CleanSpark zahlt im Mittel 5,6 Cent je kWh, Riot Platforms 3,5 und TeraWulf 4,7.
= CLSK power_cost 0.056
= RIOT power_cost 0.035
= WULF power_cost 0.047

Für Strom an eigenen Standorten wendete MARA im vierten Quartal 0,039 Dollar je Kilowattstunde auf.
= MARA power_cost 0.039 on=2025-12

Die Hashrate des Bitcoin-Netzwerks lag im Februar laut Luxor bei 1,05 Zettahash je Sekunde.
= NETWORK network_hashrate 1050 on=2026-02

Am Freitag wurde der Bitcoin um 69.400 Dollar gehandelt.
= NETWORK bitcoin_price 69400 on=2026-04-10

Macquarie setzt für die Cloud von IREN 14 Millionen Dollar je Megawatt kritischer IT-Last an, für die Kolokation 10 Millionen.
= IREN value_per_mw 14e6 by=Macquarie basis=critical_it kind=cloud
= IREN value_per_mw 10e6 by=Macquarie kind=colocation

Roth billigt jedem Megawatt von Bitfarms zwei Millionen Dollar zu.
= BITF value_per_mw 2e6 by=Roth_Capital

Zwischen 11 und 13 Millionen Dollar kostet Applied Digital der Bau eines Megawatts kritischer IT-Last.
= APLD capex_per_mw 11e6 basis=critical_it bound=at_least
= APLD capex_per_mw 13e6 basis=critical_it bound=at_most

Cipher rechnet in Barber Lake mit Ausgaben von 9 bis 10 Millionen Dollar je Megawatt.
= CIFR capex_per_mw 9e6 by=CIFR bound=at_least
= CIFR capex_per_mw 10e6 by=CIFR bound=at_most

Core Scientific stellt für den Vertrag in Denton NOI-Margen von 75 bis 80 Prozent in Aussicht.
= CORZ noi_margin 0.75 by=CORZ bound=at_least
= CORZ noi_margin 0.8 by=CORZ bound=at_most

CleanSpark hatte am 31. Januar 255,6 Millionen Aktien ausstehen.
= CLSK shares_outstanding 255.6e6 on=2026-01-31

Cipher kaufte 7.000 Rechner und tilgte ein Darlehen über 50 Millionen Dollar.

Die Bruttomarge von Bitdeer fiel auf 4,7 Prozent.

MARA verbuchte einen Nettoverlust von 1,7 Milliarden Dollar, vor allem weil der Bitcoin an Wert verlor.

IREN darf bis zu eine Milliarde Dollar an neuen Aktien über die Börse verkaufen.

Hut 8 erwartet aus den Mietverträgen ein Nettobetriebsergebnis von 454 Millionen Dollar im Jahr.

Die Capped Calls von CleanSpark haben eine Obergrenze von 24,66 Dollar.

Ether kostete 2.310 Dollar, Gold 4.702 Dollar je Unze.

CleanSpark hat am Freitag die Zahlen für März vorgelegt. Das Unternehmen schürfte 610 Bitcoin, 19,7 am Tag. Verkauft wurden 412, der Bestand wuchs auf 13.561 Bitcoin. Die Maschinen liefen im Mittel mit 43 EH/s und verbrauchten 16,1 Joule je Terahash.
= CLSK bitcoin_production 610 on=2026-03
= CLSK bitcoin_holdings 13561
= CLSK hashrate 43 on=2026-03
= CLSK fleet_efficiency 16.1 on=2026-03

MARAs Schatz von 38.689 Bitcoin ist der zweitgrößte aller börsennotierten Unternehmen. Dagegen stehen 3,64 Milliarden Dollar Schulden.
= MARA bitcoin_holdings 38689
= MARA debt 3.64e9

TeraWulf ist weit gekommen. Inzwischen übersteigen die Schulden fünf Milliarden Dollar.
= WULF debt 5e9 bound=at_least

Finanzlage ¶ Zum 31. März 2026 betrug der ausstehende Nennbetrag der 2032 fälligen Wandelanleihe 1,15 Mrd. US-Dollar. Aus der Kreditlinie bei Coinbase waren 200,0 Mio. US-Dollar in Anspruch genommen.
@ CleanSpark
= CLSK debt 1.15e9 kind=convertible on=2026-03-31
= CLSK debt 200e6 on=2026-03-31

Jefferies senkt für Riot Platforms die Baukosten auf 9 von 10 Millionen Dollar je MW und hebt den Wert je vermietetem Megawatt auf 13 von 12 Millionen Dollar an.
= RIOT capex_per_mw 9e6 by=Jefferies previous=10e6
= RIOT value_per_mw 13e6 by=Jefferies previous=12e6

Für Cipher rechnet Needham mit 12 Millionen Dollar je MW kritischer IT-Last, einer NOI-Marge von 84 Prozent und 420 Millionen verwässerten Aktien.
= CIFR value_per_mw 12e6 by=Needham basis=critical_it
= CIFR noi_margin 0.84 by=Needham
= CIFR shares_outstanding 420e6 by=Needham kind=diluted

Bitdeer, einst Besitzer von 2.000 Bitcoin, hat keinen mehr.

Niemand zahlt für den Strom mehr als Bitfarms mit 6,1 Cent je Kilowattstunde; Cipher kommt mit 3,1 aus.
= BITF power_cost 0.061
= CIFR power_cost 0.031

Die Barmittel von IREN betrugen zum Quartalsende 2,9 Milliarden Dollar, die Wandelanleihen 6,0 Milliarden.
= IREN cash 2.9e9 on=2026-03
= IREN debt 6e9 kind=convertible on=2026-03

Applied Digital hat am 20. November 2025 vorrangig besicherte Anleihen über 2,35 Milliarden Dollar verkauft, verzinst mit 9,25 Prozent.
= APLD debt 2.35e9 on=2025-11-20

Die Kosten von Helios beziffert Galaxy Digital auf 11 bis 13 Millionen Dollar je Megawatt.
= GLXY capex_per_mw 11e6 by=GLXY bound=at_least
= GLXY capex_per_mw 13e6 by=GLXY bound=at_most

Riot Platforms will bis Ende des dritten Quartals 45 EH/s in Betrieb haben.
= RIOT hashrate 45 on=2026-09 by=RIOT

Das Werk in Odessa läuft mit Windstrom zu 3,1 US-Cent je kWh, teilte Cipher mit.
= CIFR power_cost 0.031 by=CIFR

Zusammen halten MARA und CleanSpark mehr als 52.000 Bitcoin.

Ein Verkauf von 1.000 Bitcoin brächte MARA beim Kurs von 70.000 Dollar 70 Millionen Dollar ein.

Aus 610 geschürften Bitcoin erlöste CleanSpark 43 Millionen Dollar.
= CLSK bitcoin_production 610

Im Geschäftsjahr bis Ende September 2025 produzierte CleanSpark 7.873 Bitcoin.
= CLSK bitcoin_production 7873 on=2025-09 since=2024-10

Hut 8 nahm bei Two Prime einen mit Bitcoin besicherten Kredit von 200 Millionen Dollar auf.
= HUT debt 200e6

<html><body><h1>Cipher Digital: Ergebnisse des ersten Quartals</h1><p>(Angaben in Tausend US-Dollar)</p><table><tr><th></th><th>31.03.2026</th></tr><tr><td>Zahlungsmittel und Zahlungsmitteläquivalente</td><td>880.300</td></tr><tr><td>Wandelanleihen</td><td>1.284.110</td></tr><tr><td>Verbindlichkeiten aus Lieferungen</td><td>12.004</td></tr></table></body></html>
@ Cipher Digital
= CIFR cash 880.3e6 on=2026-03-31
= CIFR debt 1284110000 on=2026-03-31 kind=convertible
`,
  'de',
)

holdPassages('more money and machines in English', english, [
  "Riot Platforms' coffers held",
  'CleanSpark released its March numbers',
  'Q: How much cash is left?',
])
holdPassages('more money and machines in German', german, ['Zum Bilanzstichtag', 'TeraWulf ist weit gekommen'])
