// Money and machines in German: cash, debt, bitcoin, hashrates, power, dollars per megawatt, as different hands write them.
import { holdPassages, passagesOf } from './money.suite.ts'

const told = passagesOf(
  String.raw`
Ende März lagen bei Riot Platforms 242 Millionen Dollar in der Kasse, dem standen Schulden von 841 Millionen gegenüber.
= RIOT cash 242e6 on=2026-03
= RIOT debt 841e6 on=2026-03

CleanSpark verfügte zum 31. März über flüssige Mittel von 458,1 Mio. US-Dollar.
= CLSK cash 458.1e6 on=2026-03-31

Die Barmittel von Cipher beliefen sich zum Jahresende auf rund 754 Mio. Dollar.
= CIFR cash 754e6 on=2025-12 bound=about

Auf den Konten von IREN liegen 2,9 Milliarden Dollar.
= IREN cash 2.9e9

Der Kassenbestand von MARA schrumpfte von 826,4 auf 547 Millionen Dollar.
= MARA cash 547e6 previous=826.4e6

Wir hielten zum 28. Februar 2026 Zahlungsmittel von 1,2 Mrd. USD; unsere Finanzverbindlichkeiten betrugen 2,6 Mrd. USD.
@ Applied Digital
= APLD cash 1.2e9 on=2026-02-28
= APLD debt 2.6e9 on=2026-02-28

Bitfarms hatte Ende September nur noch 87 Millionen Dollar Bargeld, nach 142 Millionen Ende Juni.
= BITF cash 87e6 previous=142e6 on=2025-09

Hut 8 schuldete seinen Gläubigern Ende März 412,3 Millionen Dollar.
= HUT debt 412.3e6 on=2026-03

TeraWulf sitzt auf einem Schuldenberg von 5,4 Milliarden Dollar, davon 2,2 Milliarden in Wandelanleihen.
= WULF debt 5.4e9
= WULF debt 2.2e9 kind=convertible

Im November hat CleanSpark Wandelanleihen im Nennwert von 1,15 Milliarden Dollar ausgegeben.
= CLSK debt 1.15e9 kind=convertible on=2025-11

Cipher nahm im Februar mit einer besicherten Anleihe 1,4 Mrd. Dollar auf.
= CIFR debt 1.4e9 on=2026-02

IREN platzierte am 8. Dezember Wandelschuldverschreibungen über 2,3 Milliarden US-Dollar, die 2032 fällig werden.
= IREN debt 2.3e9 kind=convertible on=2025-12-08

Von der Kreditlinie über 300 Millionen Dollar hat Hut 8 bislang 150 Millionen gezogen.
= HUT debt 150e6

Aus dem Darlehensrahmen von Macquarie hat Bitfarms 100 Mio. USD abgerufen.
= BITF debt 100e6

Die ausstehenden Wandelanleihen von MARA summieren sich auf 3,3 Milliarden Dollar.
= MARA debt 3.3e9 kind=convertible

Für den Ausbau von Helios hat sich Galaxy Digital 1,4 Mrd. Dollar bei der Deutschen Bank geliehen.
= GLXY debt 1.4e9

Mehr als eine Milliarde Dollar an Wandelanleihen hat Core Scientific ausstehen.
= CORZ debt 1e9 kind=convertible bound=at_least

Die Bilanz von Bitdeer weist zum 31. Dezember Bankkredite von 210 Millionen und Wandelanleihen von 790 Millionen Dollar aus.
= BTDR debt 210e6 on=2025-12-31
= BTDR debt 790e6 kind=convertible on=2025-12-31

Riot Platforms schürfte im März 463 Bitcoin und hielt am Monatsende 15.680 Stück.
= RIOT bitcoin_production 463 on=2026-03
= RIOT bitcoin_holdings 15680 on=2026-03

In den Tresoren von MARA liegen 38.689 Bitcoin.
= MARA bitcoin_holdings 38689

Der Bitcoin-Bestand von Hut 8 sank binnen drei Monaten von 13.696 auf 10.278.
= HUT bitcoin_holdings 10278 previous=13696

CleanSpark besaß Ende Februar 13.363 Münzen, die meisten davon unverpfändete Bitcoin.
= CLSK bitcoin_holdings 13363 on=2026-02

Ciphers Bestand ist auf 1.166 Bitcoin geschmolzen, im September waren es noch 1.500.
= CIFR bitcoin_holdings 1166
= CIFR bitcoin_holdings 1500 on=2025-09

Galaxy Digital hatte zum Jahreswechsel 6.894 Bitcoin in den Büchern.
= GLXY bitcoin_holdings 6894 on=2025-12

Bitfarms förderte im ersten Quartal 391 Bitcoin nach 466 im Quartal davor.
= BITF bitcoin_production 391 on=2026-03 since=2026-01 previous=466

Die Ausbeute von TeraWulf ging im vierten Quartal auf 377 Bitcoin zurück (drittes Quartal: 485).
= WULF bitcoin_production 377 on=2025-12 since=2025-10 previous=485

297 Bitcoin wurden bei HIVE im Januar erzeugt, im Dezember waren es 306 gewesen.
= HIVE bitcoin_production 297 on=2026-01
= HIVE bitcoin_production 306 on=2025-12

Im Gesamtjahr 2025 kam Riot Platforms auf eine Produktion von 5.686 Bitcoin.
= RIOT bitcoin_production 5686 on=2025

Seit Anfang Januar hat MARA 2.210 Bitcoin gewonnen.
= MARA bitcoin_production 2210 since=2026-01

Im März schürften CleanSpark 610, Riot Platforms 463 und MARA 711 Bitcoin.
= CLSK bitcoin_production 610 on=2026-03
= RIOT bitcoin_production 463 on=2026-03
= MARA bitcoin_production 711 on=2026-03

Bitdeer produzierte im Februar 702 Bitcoin, nachdem es im Januar 668 gewesen waren.
= BTDR bitcoin_production 702 on=2026-02
= BTDR bitcoin_production 668 on=2026-01

Die Rechenleistung von MARA erhöhte sich bis Ende Dezember um zwölf Prozent auf 66,4 Exahash je Sekunde.
= MARA hashrate 66.4 on=2025-12

Installiert waren bei Riot Platforms im März 38,5 EH/s, im Mittel liefen davon 34,9 EH/s.
= RIOT hashrate 38.5 on=2026-03
= RIOT hashrate 34.9 on=2026-03

Im Schnitt erreichte CleanSpark im Januar 42,1 EH/s, in der Spitze 50 EH/s.
= CLSK hashrate 42.1 on=2026-01
= CLSK hashrate 50 on=2026-01

IREN betreibt noch Maschinen mit etwa 40 Exahash, vor einem Jahr waren es 50.
= IREN hashrate 40 bound=about
= IREN hashrate 50 on=2025

Bitdeer will die Hashrate bis Jahresende auf 70 EH/s steigern.
= BTDR hashrate 70 on=2026-12 by=BTDR

Mit 25 EH/s rechnet HIVE heute viermal so schnell wie vor einem Jahr.
= HIVE hashrate 25

Ciphers Flotte leistet 23,6 EH/s und kommt mit 16,8 Joule je Terahash aus.
= CIFR hashrate 23.6
= CIFR fleet_efficiency 16.8

Der Wirkungsgrad der Geräte verbesserte sich bei CleanSpark von 17,3 auf 16,07 J/TH.
= CLSK fleet_efficiency 16.07 previous=17.3

Für die Kilowattstunde zahlte Riot Platforms im ersten Quartal 3,5 US-Cent.
= RIOT power_cost 0.035 on=2026-03

Der Strom am Lake Mariner kostet TeraWulf etwa 0,047 Dollar je kWh.
= WULF power_cost 0.047 bound=about

Cipher bezieht den Strom in Odessa für 3,2 Cent, MARA in Ohio für vier Cent je Kilowattstunde.
= CIFR power_cost 0.032
= MARA power_cost 0.04

Die Stromkosten von CleanSpark lagen im Dezemberquartal bei 56 Dollar je Megawattstunde.
= CLSK power_cost 0.056 on=2025-12

Nach Abzug der Gutschriften kommt Riot Platforms auf einen Strompreis von 2,8 Cent pro kWh.
= RIOT power_cost 0.028

Das Bitcoin-Netz kam am Dienstag auf eine Rechenleistung von 948 EH/s.
= NETWORK network_hashrate 948 on=2026-04-14

Weltweit rechneten Bitcoin-Schürfer im März mit durchschnittlich 1.020 Exahash je Sekunde.
= NETWORK network_hashrate 1020 on=2026-03

Ein Bitcoin kostete am Montag 74.120 Dollar.
= NETWORK bitcoin_price 74120 on=2026-04-13

Die Kryptowährung notierte am Dienstagabend bei 77.340 US-Dollar und damit drei Prozent fester.
= NETWORK bitcoin_price 77340 on=2026-04-14

Am 10. April war der Bitcoin für knapp 68.000 Dollar zu haben.
= NETWORK bitcoin_price 68000 on=2026-04-10 bound=about

JPMorgan bewertet vermietete Kolokation mit 9 bis 13 Millionen Dollar je Megawatt kritischer IT-Last und GPU-Clouds mit bis zu 19 Millionen.
= SECTOR value_per_mw 9e6 by=JPMorgan basis=critical_it kind=colocation bound=at_least
= SECTOR value_per_mw 13e6 by=JPMorgan basis=critical_it kind=colocation bound=at_most
= SECTOR value_per_mw 19e6 by=JPMorgan kind=cloud bound=at_most

Needham setzt für jedes von Applied Digital vermietete Megawatt 12,5 Millionen Dollar an.
= APLD value_per_mw 12.5e6 by=Needham

Ein genehmigtes, aber noch leeres Megawatt von Riot Platforms ist Cantor Fitzgerald 1,5 Millionen Dollar wert.
= RIOT value_per_mw 1.5e6 by=Cantor_Fitzgerald basis=approved

Bernstein hebt den Ansatz für IREN auf 16 (bisher: 14) Millionen Dollar je MW an.
= IREN value_per_mw 16e6 by=Bernstein previous=14e6

KBW unterstellt für den ersten KI-Campus von CleanSpark Baukosten von 11 Mio. Dollar je MW.
= CLSK capex_per_mw 11e6 by=KBW

River Bend soll nach Angaben von Hut 8 zwischen 9 und 11 Millionen Dollar je Megawatt kritischer IT-Last kosten.
= HUT capex_per_mw 9e6 by=HUT basis=critical_it bound=at_least
= HUT capex_per_mw 11e6 by=HUT basis=critical_it bound=at_most

Galaxy Digital veranschlagt für Helios Investitionen von rund 12 Millionen Dollar pro Megawatt.
= GLXY capex_per_mw 12e6 by=GLXY bound=about

Der Umbau einer alten Halle verschlingt laut Riot Platforms 3,6 Millionen Dollar je Megawatt, ein Neubau bis zu 10 Millionen.
= RIOT capex_per_mw 3.6e6 by=RIOT
= RIOT capex_per_mw 10e6 by=RIOT bound=at_most

Je Megawatt baut Cipher in Black Pearl für 9,5 Millionen Dollar, geplant waren 8 Millionen.
= CIFR capex_per_mw 9.5e6

Die NOI-Marge des Mietvertrags soll laut Hut 8 bei 80 bis 85 Prozent liegen.
= HUT noi_margin 0.8 by=HUT bound=at_least
= HUT noi_margin 0.85 by=HUT bound=at_most

TeraWulf verspricht sich vom Standort eine NOI-Marge von gut 85 Prozent.
= WULF noi_margin 0.85 by=WULF bound=about

Am 2. April 2026 befanden sich 281.340.118 Aktien von Applied Digital im Umlauf.
= APLD shares_outstanding 281340118 on=2026-04-02

Das Kapital von Riot Platforms verteilt sich auf 372,4 Millionen Aktien.
= RIOT shares_outstanding 372.4e6

Voll verwässert zählt Roth bei IREN 374 Millionen Aktien.
= IREN shares_outstanding 374e6 by=Roth_Capital kind=diluted

Riot legt Produktionszahlen für März 2026 vor ¶ Kennzahlen ⏎ - Geschürfte Bitcoin: 463 (Februar: 441) ⏎ - Bitcoin-Bestand: 15.680 ⏎ - Installierte Hashrate: 38,5 EH/s ⏎ - Durchschnittliche Hashrate: 34,9 EH/s ⏎ - Stromkosten: 3,5 US-Cent je kWh
@ Riot Platforms
= RIOT bitcoin_production 463 on=2026-03 previous=441
= RIOT bitcoin_holdings 15680 on=2026-03
= RIOT hashrate 38.5 on=2026-03
= RIOT hashrate 34.9 on=2026-03
= RIOT power_cost 0.035 on=2026-03

<html><body><h1>Hut 8: Zahlen zum ersten Quartal 2026</h1><p>Bilanz (in Tsd. US-Dollar)</p><table><tr><th></th><th>31. März 2026</th><th>31. Dezember 2025</th></tr><tr><td>Zahlungsmittel</td><td>121.004</td><td>44.930</td></tr><tr><td>Finanzverbindlichkeiten</td><td>412.318</td><td>390.700</td></tr><tr><td>Bilanzsumme</td><td>980.112</td><td>911.006</td></tr></table></body></html>
@ Hut 8
= HUT cash 121004000 on=2026-03-31
= HUT cash 44930000 on=2025-12-31
= HUT debt 412318000 on=2026-03-31
= HUT debt 390700000 on=2025-12-31

<html><body><p>Was die Miner Ende März besaßen</p><table><tr><th>Unternehmen</th><th>Bitcoin-Bestand</th><th>Barmittel (Mio. $)</th><th>Schulden (Mio. $)</th></tr><tr><td>MARA</td><td>38.689</td><td>547</td><td>3.640</td></tr><tr><td>Riot</td><td>15.680</td><td>242</td><td>841</td></tr></table></body></html>
= MARA bitcoin_holdings 38689 on=2026-03
= MARA cash 547e6 on=2026-03
= MARA debt 3.64e9 on=2026-03
= RIOT bitcoin_holdings 15680 on=2026-03
= RIOT cash 242e6 on=2026-03
= RIOT debt 841e6 on=2026-03
`,
  'de',
)

const silent = passagesOf(
  String.raw`
Cipher beendete das Jahr mit einer Liquidität von 1,2 Milliarden Dollar.

Aus der Kreditlinie bei Coinbase kann CleanSpark noch 250 Millionen Dollar abrufen.

Die Förderkosten von Riot Platforms betrugen im Quartal 46.324 Dollar je Bitcoin.

Der Wandlungspreis der neuen IREN-Papiere liegt bei 84,44 Dollar je Aktie.

MARA verkaufte 1.345 Bitcoin zum Durchschnittspreis von 71.500 Dollar.

Die Konsortialbanken können binnen 13 Tagen weitere Anleihen von TeraWulf über 150 Millionen Dollar zeichnen.

Im Quartal setzte Applied Digital 131,8 Millionen Dollar um.

Hut 8 kam auf eine bereinigte EBITDA-Marge von 41 Prozent.

HIVE nahm in Toronto 115 Millionen kanadische Dollar ein.

Bitfarms will Wandelanleihen über 300 Millionen Dollar begeben.

Fällt der Kurs unter 60.000 Dollar, schreibt die halbe Flotte von MARA Verluste.

Könnte Riot Platforms noch eine Milliarde Dollar Schulden aufnehmen?

Der Markt preist bei CleanSpark fünf Millionen Dollar je Megawatt ein.

IREN bestellte bei Dell Grafikchips für 5,8 Milliarden Dollar.

Hessische Haushalte zahlen 39 Cent je Kilowattstunde.

In Frankfurt kostet der Bau 14 Millionen Euro je Megawatt.

TeraWulf hält keine Bitcoin und hat die kolportierte Anleihe über 500 Millionen Dollar nicht begeben.

Core Scientific kaufte 12 Millionen eigene Aktien zurück.

Google erhält von Cipher Optionsscheine auf 24 Millionen Aktien.

Aus dem Mietvertrag fließen Cipher über zehn Jahre drei Milliarden Dollar zu.
`,
  'de',
)

const later = passagesOf(
  String.raw`
MARA Holdings: Ergebnisse des vierten Quartals ¶ Zum Jahresende hielten wir 38.689 Bitcoin und verfügten über freie Barmittel von 547,1 Mio. US-Dollar. Im Quartal erzeugten wir 2.011 Bitcoin, im dritten Quartal waren es 2.144. Die Hashrate stieg um zehn Prozent auf 66,4 EH/s.
@ MARA Holdings
= MARA bitcoin_holdings 38689 on=2025-12
= MARA cash 547.1e6 on=2025-12
= MARA bitcoin_production 2011 on=2025-12 since=2025-10
= MARA bitcoin_production 2144 on=2025-09 since=2025-07
= MARA hashrate 66.4

IREN hat am 12. März 2026 die Ausgabe von Wandelanleihen im Gesamtnennbetrag von 3 Mrd. US-Dollar abgeschlossen; die Erstkäufer hatten ihre Option über 400 Mio. US-Dollar voll ausgeübt.
= IREN debt 3e9 kind=convertible on=2026-03-12

Den Nettoerlös von 2,9 Milliarden Dollar will IREN für Grafikchips ausgeben.

Von Januar bis März schürfte CleanSpark 1.751 Bitcoin.
= CLSK bitcoin_production 1751 on=2026-03 since=2026-01

Hut 8 will bis Juni Maschinen mit 28 EH/s installiert haben.
= HUT hashrate 28 on=2026-06 by=HUT

Je Petahash und Tag brachte das Schürfen im März 38 Dollar ein.

Bitfarms verbrannte im vergangenen Jahr 12 Millionen Dollar Barmittel im Monat.

Die Anleihe von Cipher rentiert mit 7,1 Prozent.

Nach Einschätzung von Bernstein verdient ein vermietetes Megawatt 12 Millionen Dollar, ein leeres zwei Millionen.
= SECTOR value_per_mw 12e6 by=Bernstein
= SECTOR value_per_mw 2e6 by=Bernstein

Clear Street veranschlagt die Baukosten von TeraWulf auf 10,5 Millionen Dollar je Brutto-Megawatt.
= WULF capex_per_mw 10.5e6 by=Clear_Street basis=gross

Der Bitcoin stand am 31. März bei 71.050 Dollar.
= NETWORK bitcoin_price 71050 on=2026-03-31

Im Oktober lag die Rechenleistung des Netzwerks noch bei 1,08 ZH/s.
= NETWORK network_hashrate 1080 on=2025-10

Riot Platforms hat in diesem Jahr 1.345 Bitcoin verkauft; geblieben sind 15.680.
= RIOT bitcoin_holdings 15680

Am 10. April waren 372,4 Mio. Aktien der Riot Platforms ausgegeben.
= RIOT shares_outstanding 372.4e6 on=2026-04-10

Die Zinsen auf die Wandelanleihe kosten MARA 32 Millionen Dollar im Jahr.

TeraWulf schuldete zum Jahreswechsel 5,1 Milliarden Dollar. Ende September waren es erst 1,5 Milliarden gewesen.
= WULF debt 5.1e9 on=2025-12
= WULF debt 1.5e9 on=2025-09
`,
  'de',
)

const notYet: readonly string[] = ['Voll verwässert zählt Roth']

holdPassages('money and machines in German', told, notYet)
holdPassages('no money and machines in German', silent)
holdPassages('more of it in German', later)
