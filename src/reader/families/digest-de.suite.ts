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
`
