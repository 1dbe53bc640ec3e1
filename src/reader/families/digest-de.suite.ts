// German digests and comparisons that leave out what the figure before them said, each with every fact that it should give.

export const digestDe = String.raw`
Bitcoin-Schürfer melden ihre Zahlen für März: Die Ausbeute stieg fast überall. ¶ MARA liegt wie üblich vorn: 803 Stück nach 770 im Februar. Die betriebsbereite Hashrate lag Ende März bei 66,1 EH/s. ¶ Bitdeer holt auf. Für eigene Rechnung schürfte das Unternehmen 655 und beendete den Monat mit 62,3 EH/s. Bis Ende Juni sollen es 70 werden. ¶ CleanSpark förderte 588, nach zuvor 547, und verkaufte davon 310. In der Verwahrung befanden sich am 31. März 13.363. Im Mittel liefen 45,2 EH/s, in der Spitze 50,1. ¶ Bei Riot Platforms waren es 421. Der Strom kostete 3,4 Cent je Kilowattstunde. Installiert waren unverändert 38,9 EH/s, wovon im Durchschnitt 35,6 liefen.
= MARA bitcoin_production 803 previous=770 on=2026-03; MARA hashrate 66.1 on=2026-03
= BTDR bitcoin_production 655 on=2026-03; BTDR hashrate 62.3 on=2026-03; BTDR hashrate 70 by=BTDR on=2026-06
= CLSK bitcoin_production 588 previous=547 on=2026-03; CLSK bitcoin_holdings 13363 on=2026-03-31; CLSK hashrate 45.2 on=2026-03; CLSK hashrate 50.1 on=2026-03
= RIOT bitcoin_production 421 on=2026-03; RIOT power_cost 0.034 on=2026-03; RIOT hashrate 38.9 on=2026-03; RIOT hashrate 35.6 on=2026-03

Die Märzzahlen der Miner liegen vor: Im März schürften die meisten weniger. ¶ Am meisten holte Bitdeer heraus, nämlich 702 nach 655 im Februar. IREN kam auf 611. HIVE schaffte 281. Bei Riot Platforms waren es 405.
= BTDR bitcoin_production 702 previous=655 on=2026-03; IREN bitcoin_production 611 on=2026-03; HIVE bitcoin_production 281 on=2026-03; RIOT bitcoin_production 405 on=2026-03

Installiert waren Ende März 42,5 EH/s bei Riot Platforms, wovon im Durchschnitt des Quartals 38,1 tatsächlich liefen.
= RIOT hashrate 42.5 on=2026-03; RIOT hashrate 38.1 on=2026-03

Bei HIVE rechneten im Monatsmittel des März 21,6 EH/s, in der Spitze wurden 23,1 erreicht. Bis Jahresende peilt das Unternehmen 35 an.
= HIVE hashrate 21.6 on=2026-03; HIVE hashrate 23.1 on=2026-03; HIVE hashrate 35 by=HIVE on=2026-12

CleanSpark verfügte Ende März über 50,0 EH/s. Im Schnitt arbeiteten davon 46,3, das Maximum lag bei 49,1.
= CLSK hashrate 50 on=2026-03; CLSK hashrate 46.3 on=2026-03; CLSK hashrate 49.1 on=2026-03

Weil Riot Platforms mehr verkaufte, als es schürfte, verringerte sich sein Vorrat bis Ende März von 15.680 auf 14.870 Bitcoin.
= RIOT bitcoin_holdings 14870 previous=15680 on=2026-03

MARA schürfte im März 703 Bitcoin. Bis Ende März wuchs der Schatz von 52.000 auf 52.850 Bitcoin.
= MARA bitcoin_production 703 on=2026-03; MARA bitcoin_holdings 52850 previous=52000 on=2026-03

HIVE betreibt 25 EH/s. Von den 31 Technikern in Paraguay waren im Schnitt 22 im Dienst, und 17 Container stehen leer.
= HIVE hashrate 25

Gegen den Strom schwamm am Freitag allein Cipher Digital: plus 3,4 Prozent, letzter Kurs 15,92 Dollar. Seit Mitte Januar haben die Anteile der New Yorker damit 11 Prozent gewonnen.
= CIFR price_move 0.034 on=2026-04-10; CIFR share_price 15.92 on=2026-04-10; CIFR price_move 0.11 since=2026-01 on=2026-04-10

Weniger gut erging es Bitdeer. Die Valoren der Gesellschaft aus Singapur büssten am Dienstag 8,4% ein, nachdem sich der Baubeginn in Ohio erneut verschoben hatte. Der Schlusskurs: 12.06 $.
= BTDR price_move -0.084 on=2026-04-14; BTDR share_price 12.06 on=2026-04-14

Core Scientific: Jetzt dreht auch Compass Point ¶ Die Börse dankte es am Montag mit einem Aufschlag von 6,9 Prozent. Bezahlt wurden zum Schluss 17,66 Dollar.
= CORZ price_move 0.069 on=2026-04-13; CORZ share_price 17.66 on=2026-04-13

Bitdeer zieht einen Mieter an Land ¶ In New York quittierten die Anleger die Nachricht am Dienstag mit einem Kurssprung von 22,6 Prozent. Bei 14,72 Dollar hielt die Aktie, als die Börse zusperrte.
= BTDR price_move 0.226 on=2026-04-14; BTDR share_price 14.72 on=2026-04-14

Anleger quittierten die Zahlen von CleanSpark am Montag mit einem Minus von 4,1 Prozent.
= CLSK price_move -0.041 on=2026-04-13

Der Markt belohnte IREN am Dienstag mit einem Plus von 5 Prozent auf 44,10 Dollar.
= IREN price_move 0.05 on=2026-04-14; IREN share_price 44.1 on=2026-04-14

Am Montag schloss Core Scientific bei 17,66 Dollar. Das ergibt für die Firma aus Austin einen Börsenwert von 5,6 Milliarden Dollar.
= CORZ share_price 17.66 on=2026-04-13; CORZ market_cap 5.6e9 on=2026-04-13

Die Aktie von Bitdeer fiel am Montag um 4 Prozent auf 11,20 Dollar, einen Tag bevor über einen Kredit entschieden werden könnte.
= BTDR price_move -0.04 on=2026-04-13; BTDR share_price 11.2 on=2026-04-13

Der Anteil von Cipher Digital an dem Standort ist um 11 Prozent gestiegen.

Das Cloud-Megawatt von IREN steht im Modell von Macquarie nur noch mit 15 statt mit 18 Millionen Dollar.
= IREN value_per_mw 15e6 previous=18e6 kind=cloud by=Macquarie

Clear Street startet TeraWulf mit „Buy“. Im Modell bekommt ein Megawatt kritischer IT-Last zwischen neun und zwölf Millionen Dollar, ein genehmigtes Megawatt ohne Mieter eine einzige Million.
= WULF rating Buy by=Clear_Street; WULF rating_action initiate by=Clear_Street; WULF value_per_mw 9e6 basis=critical_it bound=at_least by=Clear_Street; WULF value_per_mw 12e6 basis=critical_it bound=at_most by=Clear_Street; WULF value_per_mw 1e6 basis=approved by=Clear_Street

Die JPMorgan-Analysten bewerten ein Megawatt kritischer IT-Last in der Kolokation mit 12 statt bisher 10 Millionen Dollar, ein genehmigtes ohne Mieter mit einer Million.
= SECTOR value_per_mw 12e6 previous=10e6 basis=critical_it kind=colocation by=JPMorgan; SECTOR value_per_mw 1e6 basis=approved by=JPMorgan

JPMorgan veranschlagt die Umwandlungsquote der Branche für Ende 2027 auf 45 Prozent der genehmigten Leistung. Bernstein kommt für denselben Zeitpunkt auf lediglich 38. Am weitesten dürfte nach Einschätzung von JPMorgan bis dahin Cipher Digital sein, wo die Bank 71 Prozent der genehmigten Leistung umgewandelt sieht. Bei Riot Platforms sind es in ihrer Rechnung 34 Prozent, bei CleanSpark 40.
= SECTOR conversion_share 0.45 on=2027-12 by=JPMorgan; SECTOR conversion_share 0.38 on=2027-12 by=Bernstein; CIFR conversion_share 0.71 on=2027-12 by=JPMorgan; RIOT conversion_share 0.34 on=2027-12 by=JPMorgan; CLSK conversion_share 0.4 on=2027-12 by=JPMorgan

Bis Ende 2027 traut Compass Point Core Scientific zu, auf 870 Megawatt vermietete kritische IT-Last zu kommen. Derzeit sind es 590, sämtlich an CoreWeave.
= CORZ capacity 870 basis=critical_it stage=expected on=2027-12 by=Compass_Point; CORZ capacity 590 basis=critical_it stage=contracted counterparty=CoreWeave

IREN will bis Jahresende 140.000 Grafikprozessoren betreiben. Die Experten von Macquarie unterstellen zum selben Zeitpunkt 115.000.
= IREN gpu_count 140000 on=2026-12 by=IREN; IREN gpu_count 115000 on=2026-12 by=Macquarie

TeraWulf hat 360 Megawatt kritische IT-Last vermietet. Roth Capital rechnet bis Ende 2027 mit 720.
= WULF capacity 360 basis=critical_it stage=contracted; WULF capacity 720 basis=critical_it stage=expected on=2027-12 by=Roth_Capital

IREN will Ende 2026 140.000 Grafikprozessoren betreiben. Macquarie geht zu diesem Termin nur von 115.000 aus.
= IREN gpu_count 140000 on=2026-12 by=IREN; IREN gpu_count 115000 on=2026-12 by=Macquarie

Hut 8 soll nach Ansicht von BTIG bis Ende 2027 auf 490 Megawatt vermietete kritische IT-Last kommen. Bisher sind es 245.
= HUT capacity 490 basis=critical_it stage=expected on=2027-12 by=BTIG; HUT capacity 245 basis=critical_it stage=contracted

Hut 8 hat 245 Megawatt kritische IT-Last vermietet. Die Analysten von BTIG rechnen für die Aktie mit 90 und für das Jahr mit 120 Kunden.
= HUT capacity 245 basis=critical_it stage=contracted

CleanSpark hat Sandersville an Crusoe vermietet. Der Mieter bezieht dort 190 MW kritische IT-Last. CleanSpark will im März 2027 die ersten 60 MW kritische IT-Last bereitstellen. Bis Dezember desselben Jahres sollen nach den Plänen des Unternehmens die übrigen 130 folgen. Zahlungsausfälle des Mieters deckt Google bis zu einer Höhe von 1,2 Mrd. Dollar.
= CLSK capacity 190 basis=critical_it stage=contracted counterparty=Crusoe site=Sandersville; CLSK capacity 60 basis=critical_it stage=contracted counterparty=Crusoe site=Sandersville on=2027-03 by=CLSK; CLSK capacity 130 basis=critical_it stage=contracted counterparty=Crusoe site=Sandersville on=2027-12 by=CLSK; CLSK backstop_value 1.2e9 bound=at_most counterparty=Crusoe backstop=Google site=Sandersville

Bleibt die Frage nach dem Geld. 268 Millionen Dollar hatte Riot Platforms Ende März flüssig, Bitcoin nicht mitgezählt.
= RIOT cash 268e6 on=2026-03

MARA verkaufte wieder Münzen. Das Unternehmen trennte sich im März von 2.310 Bitcoin und behielt 31.204.
= MARA bitcoin_holdings 31204 on=2026-03

Core Scientific nimmt 800 Millionen Dollar für Denton auf
= CORZ debt 800e6

So haben sich die Schürfer im März geschlagen, der Reihe nach. ¶ CleanSpark: 655 Coins (Februar: 624), von denen 588 zu Geld gemacht wurden. Die Hashrate lag zum Monatsende bei 50,0 EH/s, im Mittel waren es 46,9. ¶ HIVE: magere 290. Die Flotte kam in der Spitze auf 23,4 EH/s, im Schnitt auf 21,8. ¶ MARA: 829, nach 780 im Februar. Bis zum Jahresende will der Konzern von 62,1 auf 75 EH/s kommen.
= CLSK bitcoin_production 655 previous=624 on=2026-03; CLSK hashrate 50 on=2026-03; CLSK hashrate 46.9 on=2026-03; HIVE bitcoin_production 290 on=2026-03; HIVE hashrate 23.4 on=2026-03; HIVE hashrate 21.8 on=2026-03; MARA bitcoin_production 829 previous=780 on=2026-03; MARA hashrate 75 previous=62.1 on=2026-12 by=MARA

Macquarie entzieht IREN das „Outperform“ und stuft die Aktie nur noch mit „Neutral“ ein. Aus einem Kursziel von 64 Dollar werden 47.
= IREN rating Neutral previous=Outperform by=Macquarie; IREN rating_action downgrade by=Macquarie; IREN price_target 47 previous=64 by=Macquarie

Bis vorige Woche war MARA bei JPMorgan „Overweight“, jetzt heißt es dort „Neutral“. Das Ziel lautet 10 Dollar, wo zuvor 15 gestanden hatten.
= MARA rating Neutral previous=Overweight by=JPMorgan; MARA rating_action downgrade by=JPMorgan; MARA price_target 10 previous=15 by=JPMorgan

Für ein Megawatt kritischer IT-Last von Core Scientific zahlt Roth Capital neun statt sieben Millionen Dollar.
= CORZ value_per_mw 9e6 previous=7e6 basis=critical_it by=Roth_Capital

Core Scientific saß Ende März auf 711 Millionen Dollar.
= CORZ cash 711e6 on=2026-03
`
