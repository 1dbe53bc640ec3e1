// German passages in which a share, its market value and its way down from the top are told in words of the trading floor, each with every fact that it should give.

export const marketDe = String.raw`
Am schlimmsten traf es am Dienstag CleanSpark: Mit einem Abschlag von 6,4 Prozent blieben am Ende 11,62 Dollar stehen.
= CLSK price_move -0.064 on=2026-04-14; CLSK share_price 11.62 on=2026-04-14

Bitdeer beschloss den Dienstag mit einem Minus von 5,9 Prozent (letzter Kurs: 9,07 Dollar).
= BTDR price_move -0.059 on=2026-04-14; BTDR share_price 9.07 on=2026-04-14

Die Aktien von Riot Platforms gingen am Montag mit 16,98 Dollar aus dem Handel.
= RIOT share_price 16.98 on=2026-04-13

Für ein Papier von TeraWulf legte man am Freitag 19,24 Dollar hin.
= WULF share_price 19.24 on=2026-04-10

Hut 8 bleibt teuer. Der Markt zahlte am Freitag 61,15 Dollar.
= HUT share_price 61.15 on=2026-04-10

IREN büßte am Dienstag 2,1 Prozent ein; am Ende des Tages standen 46,35 Dollar auf der Kurstafel.
= IREN price_move -0.021 on=2026-04-14; IREN share_price 46.35 on=2026-04-14

Cipher Digital wurde am Dienstag zuletzt um 3,3 Prozent teurer zu 18,10 Dollar umgesetzt.
= CIFR price_move 0.033 on=2026-04-14; CIFR share_price 18.1 on=2026-04-14

Wer am Montag eine Aktie von Applied Digital haben wollte, musste 33,18 Dollar bezahlen.
= APLD share_price 33.18 on=2026-04-13

Galaxy Digital verabschiedete sich am Freitag mit 24,30 Dollar ins Wochenende.
= GLXY share_price 24.3 on=2026-04-10

Ein Plus von 14,6 Prozent auf 16,08 Dollar stand am Dienstag am Ende für die Anteilsscheine von Bitdeer auf der Nasdaq-Kurstafel.
= BTDR price_move 0.146 on=2026-04-14; BTDR share_price 16.08 on=2026-04-14

Citizens führt die Aktie von Cipher Digital als „Market Outperform“. Am Dienstag kostete sie 21,60 Dollar, Hut 8 notierte bei 74,15 Dollar.
= CIFR rating Market_Outperform by=Citizens; CIFR share_price 21.6 on=2026-04-14; HUT share_price 74.15 on=2026-04-14

MARA Holdings hielt sich am Montag mit einem Zuwachs von 0,8 Prozent bei 12,05 Dollar.
= MARA price_move 0.008 on=2026-04-13; MARA share_price 12.05 on=2026-04-13

Am Dienstag verteuerten sich HIVE-Aktien um 4,4 Prozent, 3,12 Dollar waren der letzte Preis.
= HIVE price_move 0.044 on=2026-04-14; HIVE share_price 3.12 on=2026-04-14

Bitfarms fiel am Dienstag um 8,8 Prozent und ist damit für 2,46 Dollar zu haben.
= BITF price_move -0.088 on=2026-04-14; BITF share_price 2.46 on=2026-04-14

Core Scientific endete am Montag 1,9 Prozent schwächer bei 19,35 Dollar.
= CORZ price_move -0.019 on=2026-04-13; CORZ share_price 19.35 on=2026-04-13

Seit Anfang März summiert sich der Anstieg bei TeraWulf auf 38 Prozent, die Aktie ist gefragt.
= WULF price_move 0.38 since=2026-03

Die Aktie von Hut 8 hat zwischen Ende März und Dienstag um 22 Prozent zugelegt.
= HUT price_move 0.22 since=2026-03 on=2026-04-14

Vom Rekord aus dem vergangenen Herbst war die Aktie von Bitdeer am Dienstagabend noch 44 Prozent entfernt.
= BTDR drawdown 0.44 on=2026-04-14

Wer IREN auf dem Gipfel gekauft hat, sitzt auf einem Verlust von 40 Prozent.
= IREN drawdown 0.4

Vom Scheitelpunkt im Oktober bis heute hat Galaxy Digital 46 Prozent des Börsenwerts verloren.
= GLXY drawdown 0.46 on=2026-04-15

Bis zur alten Bestmarke fehlen der Aktie von Cipher Digital 45 Prozent.
= CIFR drawdown 0.45

Die Papiere von Riot Platforms liegen 27 Prozent unter ihrem besten Kurs.
= RIOT drawdown 0.27

CleanSpark hatte im Oktober seinen Zenit; seitdem ist die Aktie um 38 Prozent gefallen.
= CLSK drawdown 0.38

Gemessen an der Spitze vom Oktober haben die Aktien von MARA Holdings 52 Prozent eingebüßt.
= MARA drawdown 0.52

Von ganz oben gesehen, vom Rekord im Oktober, steht TeraWulf 29 Prozent tiefer.
= WULF drawdown 0.29

Der Abstand der Aktie von Applied Digital zum Jahreshoch beträgt 30 Prozent.
= APLD drawdown 0.3

Am Höhepunkt kostete eine Aktie von Core Scientific mehr; 35 Prozent davon sind seither weg.
= CORZ drawdown 0.35

Im Oktober kostete eine Aktie von Bitdeer auf dem Höhepunkt 27,80 Dollar.

Die ganze Firma Core Scientific war damit am Donnerstag ungefähr 6,1 Milliarden Dollar wert.
= CORZ market_cap 6.1e9 on=2026-04-09 bound=about

Der Markt gesteht Hut 8 einen Wert von 7,2 Milliarden Dollar zu.
= HUT market_cap 7.2e9

Die Börse setzt für ganz Cipher Digital 6,4 Milliarden Dollar an.
= CIFR market_cap 6.4e9

Für das gesamte Unternehmen Riot Platforms zahlt der Markt 7,1 Milliarden Dollar.
= RIOT market_cap 7.1e9

An der Nasdaq wiegt TeraWulf 7,9 Milliarden Dollar.
= WULF market_cap 7.9e9

CleanSpark bringt 3,2 Milliarden Dollar auf die Börsenwaage.
= CLSK market_cap 3.2e9

Anleger halten IREN für 15,8 Milliarden Dollar wert.
= IREN market_cap 15.8e9

Alle Aktien von Bitdeer zusammen kosteten am Dienstag 2,1 Milliarden Dollar.
= BTDR market_cap 2.1e9 on=2026-04-14

Galaxy Digital ist an der Börse ein Konzern von 9,8 Milliarden Dollar.
= GLXY market_cap 9.8e9

Wall Street taxiert Applied Digital auf 9,6 Milliarden Dollar.
= APLD market_cap 9.6e9

Alle börsennotierten Schürfer zusammen waren am Dienstagabend rund 118 Milliarden Dollar wert.
= SECTOR market_cap 118e9 on=2026-04-14 bound=about

Wie viele Aktien hat CleanSpark? Am 31. März waren 256 Millionen Stück ausgegeben, voll verwässert rund 330 Millionen.
= CLSK shares_outstanding 256e6 on=2026-03-31; CLSK shares_outstanding 330e6 on=2026-03-31 kind=diluted bound=about

Es gibt 289 Millionen Aktien von Applied Digital.
= APLD shares_outstanding 289e6

Die Firma Riot Platforms verteilt sich auf 386 Millionen Aktien.
= RIOT shares_outstanding 386e6

Am 10. April zählte Bitfarms 556 Millionen Aktien.
= BITF shares_outstanding 556e6 on=2026-04-10

TeraWulf kommt auf 418 Millionen Aktien.
= WULF shares_outstanding 418e6

641 Coins holte Bitdeer im März aus seinen Maschinen, nach 598 im Februar; der Bitcoin bleibt das Geschäft.
= BTDR bitcoin_production 641 previous=598 on=2026-03

622 Bitcoin gingen im März auf das Konto von CleanSpark, nach 587 im Februar.
= CLSK bitcoin_production 622 previous=587 on=2026-03

HIVE Digital kam im März auf 306 Bitcoin.
= HIVE bitcoin_production 306 on=2026-03

Riot Platforms schürfte im März 460 Bitcoin. Im Februar hatten die Texaner 428 geschafft.
= RIOT bitcoin_production 460 on=2026-03; RIOT bitcoin_production 428 on=2026-02

Ende März gehörten Riot Platforms noch 18.005 Bitcoin.
= RIOT bitcoin_holdings 18005 on=2026-03

Im Tresor von MARA Holdings liegen mehr als 35.000 Bitcoin.
= MARA bitcoin_holdings 35000 bound=at_least

Bitdeer schürfte im März 636 Bitcoin, 2.017 eigene Coins waren es am 31. März.
= BTDR bitcoin_production 636 on=2026-03; BTDR bitcoin_holdings 2017 on=2026-03-31

Zum 31. März standen bei MARA Holdings Wandelanleihen über 3,2 Milliarden Dollar aus. Dem standen am selben Tag 47.110 Bitcoin gegenüber.
= MARA debt 3.2e9 on=2026-03-31 kind=convertible; MARA bitcoin_holdings 47110 on=2026-03-31

Am Montag war der Bitcoin für 87.500 Dollar zu haben.
= NETWORK bitcoin_price 87500 on=2026-04-13

Ein Bitcoin brachte am Dienstag 73.480 Dollar.
= NETWORK bitcoin_price 73480 on=2026-04-14

Riots Aktie schloss am Montag bei 16,98 Dollar.
= RIOT share_price 16.98 on=2026-04-13

Es fallen 25 Prozent Abgeltungsteuer auf Gewinne mit IREN-Aktien an.

An der Börse gaben auch andere nach, darunter Vertiv mit einem Minus von 2,4 Prozent; Cipher Digital hielt sich.

Analysten erwarten bei Riot Platforms einen Verlust von elf Cent je Aktie.

! Am Dienstag lag TeraWulf mit einem Aufschlag von 5,2 Prozent an der Spitze der Branche, der Kurs erreichte 20,31 Dollar.
= WULF price_move 0.052 on=2026-04-14; WULF share_price 20.31 on=2026-04-14

Schwach präsentierte sich am Montag Core Scientific: minus 3,8 Prozent auf 17,02 Dollar.
= CORZ price_move -0.038 on=2026-04-13; CORZ share_price 17.02 on=2026-04-13

Der Freitag kostete Bitdeer 7 Prozent, ein Anteilschein ist jetzt für 9,40 Dollar zu bekommen.
= BTDR price_move -0.07 on=2026-04-10; BTDR share_price 9.4 on=2026-04-10

Um weitere 2,6 Prozent ging es am Freitag für Cipher Digital nach unten, auf 17,88 Dollar.
= CIFR price_move -0.026 on=2026-04-10; CIFR share_price 17.88 on=2026-04-10

IREN-Aktien standen am Montag zum Schluss bei 47,10 Dollar und damit 1,6 Prozent höher.
= IREN share_price 47.1 on=2026-04-13; IREN price_move 0.016 on=2026-04-13

Am Dienstagabend zeigte die Kurstafel 33,18 Dollar für Applied Digital, ein Rückgang um 2,2 Prozent.
= APLD share_price 33.18 on=2026-04-14; APLD price_move -0.022 on=2026-04-14

Ein Tag zum Vergessen für Hut 8: Die Aktie büßte am Dienstag ein Zehntel ihres Werts ein.
= HUT price_move -0.1 on=2026-04-14

! Wer MARA hält, ist seit Neujahr um 18 Prozent ärmer geworden.
= MARA price_move -0.18 since=2026-01

Seit Jahresbeginn liegt CleanSpark 9 Prozent im Plus, Riot Platforms 14 Prozent.
= CLSK price_move 0.09 since=2026-01; RIOT price_move 0.14 since=2026-01

Cipher Digital (Kurs: 18,10 Dollar) hat einen neuen Mieter.
= CIFR share_price 18.1

Applied Digital, deren Aktien den Dienstag mit 33,18 Dollar beendeten, äußerte sich nicht.
= APLD share_price 33.18 on=2026-04-14

Der Preis einer Riot-Aktie betrug am Montag nach Börsenschluss 16,98 Dollar.
= RIOT share_price 16.98 on=2026-04-13

Die HIVE-Aktie ist derzeit für 3,12 Dollar zu haben.
= HIVE share_price 3.12

Gegenüber dem Oktoberhoch hat Cipher Digital 45 Prozent eingebüßt.
= CIFR drawdown 0.45

MARA hat vom Gipfel gerechnet 52 Prozent abgegeben.
= MARA drawdown 0.52

Fast die Hälfte dessen, was Bitdeer auf dem Höhepunkt wert war, ist verpufft, genau 48 Prozent.
= BTDR drawdown 0.48

Auch nach der Erholung fehlen Hut 8 noch 12 Prozent zum Rekord vom Januar.
= HUT drawdown 0.12

Die Aktie von Core Scientific ist vom Oktoberhoch noch 35 Prozent entfernt.
= CORZ drawdown 0.35

CleanSpark notiert mit einem Abschlag von 38 Prozent zum 52-Wochen-Hoch.
= CLSK drawdown 0.38

IREN steht heute 40 Prozent tiefer als am Höhepunkt im November.
= IREN drawdown 0.4 on=2026-04-15

Applied Digital ist inzwischen ein 9,6 Milliarden Dollar schwerer Konzern.
= APLD market_cap 9.6e9

Mit 9,6 Milliarden Dollar übertrifft der Börsenwert von Applied Digital den der meisten Versorger.
= APLD market_cap 9.6e9

Sämtliche Aktien von IREN sind zusammen 15,8 Milliarden Dollar wert.
= IREN market_cap 15.8e9

Cipher Digital wird an der Nasdaq mit 6,4 Milliarden Dollar gehandelt.
= CIFR market_cap 6.4e9

Damit kommt das Eigenkapital von Galaxy Digital auf einen Marktwert von rund 9,8 Milliarden Dollar.
= GLXY market_cap 9.8e9 bound=about

Der Börsenwert von TeraWulf ist auf 7,9 Milliarden Dollar angeschwollen.
= WULF market_cap 7.9e9

In den Augen des Marktes ist Bitdeer 2,1 Milliarden Dollar wert.
= BTDR market_cap 2.1e9

Die 110 Millionen Aktien von Hut 8 waren am Dienstag zu Handelsschluss 6,6 Milliarden Dollar wert.
= HUT shares_outstanding 110e6 on=2026-04-14; HUT market_cap 6.6e9 on=2026-04-14

MARA hat rund 380 Millionen Aktien ausstehen.
= MARA shares_outstanding 380e6 bound=about

Die Zahl der Aktien von HIVE Digital ist auf 229 Millionen gestiegen.
= HIVE shares_outstanding 229e6

Bei 386 Millionen ausgegebenen Aktien bringt es Riot Platforms auf einen Wert von 6,6 Milliarden Dollar.
= RIOT shares_outstanding 386e6; RIOT market_cap 6.6e9

Der Bitcoin beendete den Dienstag bei 73.480 Dollar.
= NETWORK bitcoin_price 73480 on=2026-04-14

Für einen Bitcoin mussten am Montag 74.900 Dollar bezahlt werden.
= NETWORK bitcoin_price 74900 on=2026-04-13

Die Rechner von CleanSpark brachten im März 588 Bitcoin ein; auf der hohen Kante liegen nun 13.400.
= CLSK bitcoin_production 588 on=2026-03; CLSK bitcoin_holdings 13400

MARA schloss den März mit 53.900 Bitcoin ab, die Flotte leistete 71,3 EH/s.
= MARA bitcoin_holdings 53900 on=2026-03; MARA hashrate 71.3 on=2026-03

Riot Platforms buddelte im März 428 Coins aus, neun weniger als im Februar, und verkaufte 410. Bitcoin bleibt das Brot der Firma.
= RIOT bitcoin_production 428 on=2026-03

Die Märzausbeute von HIVE Digital betrug 251 Bitcoin.
= HIVE bitcoin_production 251 on=2026-03

Im März kamen die Geräte von CleanSpark im Schnitt auf 45,1 Exahash je Sekunde, bei 16,1 Joule je Terahash.
= CLSK hashrate 45.1 on=2026-03; CLSK fleet_efficiency 16.1 on=2026-03

Die Rechenleistung, die Bitdeer für sich selbst betreibt, hat 60 EH/s überschritten.
= BTDR hashrate 60 bound=at_least

Im Tresor von Hut 8 liegen 10.100 Bitcoin, die Firma rührt sie nicht an.
= HUT bitcoin_holdings 10100

Die Papiere von Marvell sprangen am Dienstag um 7 Prozent.

Der Umsatz von IREN lag 4 Prozent unter dem des Vorquartals.

Die Aktie von Hut 8 notiert 25 Prozent tiefer als Ende März.
= HUT price_move -0.25 since=2026-03

Needham bleibt bei „Buy“ für Hut 8. Der Markt zahlte am Freitag 61,15.
= HUT rating Buy by=Needham; HUT rating_action reiterate by=Needham; HUT share_price 61.15 on=2026-04-10

Riot Platforms schloss am Montag bei 16,98.
= RIOT share_price 16.98 on=2026-04-13

Zählt man alles mit, was einmal zu Aktien werden kann, hat TeraWulf rund 440 Millionen Aktien, voll verwässert.
= WULF shares_outstanding 440e6 bound=about kind=diluted

Müder Handel mit Schürfern ¶ Der Dienstag war ein Tag für Geduldige. Am besten hielt sich Riot Platforms mit einem Zuschlag von 1,4 Prozent auf 16,99 Dollar. IREN gab um 0,6 Prozent auf 46,07 Dollar nach; an der Börse ist der Konzern aus Sydney rund 15,7 Milliarden Dollar wert. Hut 8 verharrte bei 68,90 Dollar. Nvidia gewann 2 Prozent. ¶ Das Schlusslicht hieß Bitfarms. Um 5,5 Prozent ging es auf 2,33 Dollar abwärts, so billig war das Papier seit Januar nicht. Im vergangenen Sommer hatte es noch 6 Dollar gekostet. ¶ Der Bitcoin selbst pendelte um 73.500 Dollar.
= RIOT price_move 0.014 on=2026-04-14; RIOT share_price 16.99 on=2026-04-14; IREN price_move -0.006 on=2026-04-14; IREN share_price 46.07 on=2026-04-14; IREN market_cap 15.7e9 bound=about on=2026-04-14; HUT share_price 68.9 on=2026-04-14; BITF price_move -0.055 on=2026-04-14; BITF share_price 2.33 on=2026-04-14; NETWORK bitcoin_price 73500 on=2026-04-14

Liebe Leser, ¶ was ist Cipher Digital wert? Eine Aktie kostete am Montag zum Schluss 18,10 Dollar. Davon gibt es 398 Millionen, macht 7,2 Milliarden Dollar. Auf dem Gipfel im Oktober waren es 25,52 Dollar je Aktie, seither ist es um 29 Prozent abwärts gegangen. Stiege der Kurs wieder auf den alten Gipfel, wären es 10 Milliarden Dollar.
= CIFR share_price 18.1 on=2026-04-13; CIFR shares_outstanding 398e6; CIFR market_cap 7.2e9 on=2026-04-13; CIFR drawdown 0.29 on=2026-04-13

KURSE VOM DIENSTAG ¶ CleanSpark: 11,80 Dollar (+1,2 Prozent) ¶ MARA: 12,05 Dollar (-0,4 Prozent) ¶ TeraWulf: 19,24 Dollar (+1,9 Prozent)
= CLSK share_price 11.8 on=2026-04-14; CLSK price_move 0.012 on=2026-04-14; MARA share_price 12.05 on=2026-04-14; MARA price_move -0.004 on=2026-04-14; WULF share_price 19.24 on=2026-04-14; WULF price_move 0.019 on=2026-04-14

Applied Digital schoss am Dienstag um bis zu 9 Prozent nach oben und ging am Ende 4,1 Prozent fester mit 34,54 Dollar aus dem Handel.
= APLD price_move 0.041 on=2026-04-14; APLD share_price 34.54 on=2026-04-14

Bitdeer will zehn Millionen neue Aktien zu 9,10 Dollar ausgeben, hieß es am Dienstag. Der Kurs, der am Montag noch bei 9,98 Dollar gelegen hatte, rutschte am Dienstag um 8 Prozent auf 9,18 Dollar ab.
= BTDR share_price 9.98 on=2026-04-13; BTDR price_move -0.08 on=2026-04-14; BTDR share_price 9.18 on=2026-04-14

Vor Handelsbeginn am Mittwoch wurden MARA-Aktien mit 12,40 Dollar 2,9 Prozent höher gestellt.
= MARA share_price 12.4 on=2026-04-15; MARA price_move 0.029 on=2026-04-15

Wer Core Scientific am Oktoberhoch gekauft hat, dem fehlen heute 35 Prozent seines Einsatzes.
= CORZ drawdown 0.35 on=2026-04-15

Zusammen bringen es die börsennotierten Miner noch auf 71 Milliarden Dollar Börsenwert.
= SECTOR market_cap 71e9

Die Wandelanleihe von TeraWulf kann zu 25,10 Dollar je Aktie getauscht werden, 35 Prozent über dem Schlusskurs vom Dienstag von 18,59 Dollar.
= WULF share_price 18.59 on=2026-04-14
`
