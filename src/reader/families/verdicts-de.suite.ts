// German passages about ratings, targets and prices as journalists, brokers and agencies write them, each with the facts it gives.

/** A passage, then "= " and its facts; "!" marks one that is not read yet as it should be. Read as of Thursday, 2026-03-12. */
export const german = `
JPMorgan hat Cipher Mining von „Neutral“ auf „Overweight“ hochgestuft und das Kursziel von 12 auf 18 US-Dollar angehoben.
= CIFR rating_action upgrade by JPMorgan; CIFR rating Overweight was Neutral by JPMorgan; CIFR price_target 18 was 12 by JPMorgan
Die Deutsche Bank hebt das Kursziel für IREN von 48 auf 55 Dollar, die Einstufung bleibt „Buy“.
= IREN price_target 55 was 48 by Deutsche Bank; IREN rating Buy by Deutsche Bank; IREN rating_action reiterate by Deutsche Bank
Bernstein nimmt TeraWulf mit „Outperform“ und einem Ziel von 24 Dollar in die Bewertung auf.
= WULF rating_action initiate by Bernstein; WULF rating Outperform by Bernstein; WULF price_target 24 by Bernstein
Jefferies strich am Dienstag die Kaufempfehlung für Riot.
= RIOT rating_action downgrade by Jefferies
Goldman Sachs belässt Core Scientific auf „Neutral“ (Kursziel: 17 Dollar).
= CORZ rating Neutral by Goldman Sachs; CORZ rating_action reiterate by Goldman Sachs; CORZ price_target 17 by Goldman Sachs
Morgan Stanley senkte das Ziel für MARA auf 8 (zuvor 10) Dollar und beließ die Aktie auf „Underweight“.
= MARA price_target 8 was 10 by Morgan Stanley; MARA rating Underweight by Morgan Stanley; MARA rating_action reiterate by Morgan Stanley
Das Bankhaus Rieck stuft Hut 8 von Kaufen auf Halten ab; das Kursziel sinkt von 60 auf 52 Dollar.
= HUT rating_action downgrade by Bankhaus Rieck; HUT rating Hold was Buy by Bankhaus Rieck; HUT price_target 52 was 60 by Bankhaus Rieck
Die Analysten von Needham bekräftigten ihre Kaufempfehlung für Bitdeer mit einem Kursziel von 22 Dollar.
= BTDR rating Buy by Needham; BTDR rating_action reiterate by Needham; BTDR price_target 22 by Needham
Nach der Herabstufung durch KBW auf „Market Perform“ gab TeraWulf am Mittwoch um 3,1 Prozent auf 17,30 Dollar nach.
= WULF rating_action downgrade by KBW; WULF rating Market Perform by KBW; WULF price_move -0.031 on 2026-03-11; WULF share_price 17.3 on 2026-03-11
Die Aktie von Cipher verteuerte sich am Mittwoch um gut vier Prozent auf 19,04 Dollar.
= CIFR price_move 0.04 on 2026-03-11; CIFR share_price 19.04 on 2026-03-11
IREN notierte am Mittwochabend bei 42,18 Dollar, 3,5 Prozent tiefer als am Vortag.
= IREN share_price 42.18 on 2026-03-11; IREN price_move -0.035 on 2026-03-11
Applied Digital gewannen am Dienstag 2,7 Prozent, Galaxy Digital 1,2 Prozent; Riot verloren dagegen 0,9 Prozent.
= APLD price_move 0.027 on 2026-03-10; GLXY price_move 0.012 on 2026-03-10; RIOT price_move -0.009 on 2026-03-10
Nachbörslich sackte Core Scientific am Mittwoch um 4,5 Prozent auf 16,20 Dollar ab.
= CORZ price_move -0.045 on 2026-03-11; CORZ share_price 16.2 on 2026-03-11
Seit Jahresbeginn hat Hut 8 um 38 Prozent zugelegt.
= HUT price_move 0.38 since 2026-01
Der Börsenwert von Applied Digital beträgt 7,7 Milliarden Dollar.
= APLD market_cap 7700000000
An der Börse ist IREN rund 11 Milliarden Dollar wert.
= IREN market_cap 11000000000
Vom Rekordhoch im Oktober ist die Riot-Aktie 38 Prozent entfernt.
= RIOT drawdown 0.38
Cipher hat seit dem Hoch im Oktober 45 Prozent eingebüßt.
= CIFR drawdown 0.45
CleanSpark beendete den Handel am Dienstag mit 10,12 Dollar.
= CLSK share_price 10.12 on 2026-03-10
Das Papier von Bitfarms kostete am Mittwoch zum Handelsschluss 2,31 Dollar.
= BITF share_price 2.31 on 2026-03-11
MARA büßte am Montag 6,4 Prozent ein und schloss bei 11,52 Dollar.
= MARA price_move -0.064 on 2026-03-09; MARA share_price 11.52 on 2026-03-09
Die Kursziele: Roth 80 Dollar für IREN, Rosenblatt 24 Dollar für Cipher, Needham 22 Dollar für Riot.
= IREN price_target 80 by Roth Capital; CIFR price_target 24 by Rosenblatt; RIOT price_target 22 by Needham
Macquarie traut Cipher nun 26 statt 21 Dollar zu und bleibt bei „Outperform“.
= CIFR price_target 26 was 21 by Macquarie; CIFR rating Outperform by Macquarie; CIFR rating_action reiterate by Macquarie
Für Galaxy Digital ruft Clear Street 59 Dollar auf, bisher waren es 50 Dollar.
= GLXY price_target 59 was 50 by Clear Street
Citi reduziert das Kursziel für MARA um drei auf 15 Dollar.
= MARA price_target 15 by Citi
HSBC startet Galaxy Digital mit „Hold“, Kursziel 29 Dollar.
= GLXY rating_action initiate by HSBC; GLXY rating Hold by HSBC; GLXY price_target 29 by HSBC
Mit „Verkaufen“ und einem Kursziel von 30 Dollar hat die UBS die Bewertung von IREN aufgenommen.
= IREN rating_action initiate by UBS; IREN rating Sell by UBS; IREN price_target 30 by UBS
Piper Sandler rät zum Kauf der Riot-Aktie und nennt ein Ziel von 21 Dollar.
= RIOT rating Buy by Piper Sandler; RIOT price_target 21 by Piper Sandler
Von „Buy“ auf „Hold“ zurückgenommen hat Compass Point die Aktien von Bitfarms.
= BITF rating_action downgrade by Compass Point; BITF rating Hold was Buy by Compass Point
Cantor Fitzgerald hat seine Einstufung für CleanSpark auf „Overweight“ belassen, das Kursziel aber von 24 auf 21 Dollar gesenkt.
= CLSK rating Overweight by Cantor Fitzgerald; CLSK rating_action reiterate by Cantor Fitzgerald; CLSK price_target 21 was 24 by Cantor Fitzgerald
Rosenblatt und Roth haben ihre Kursziele für Cipher auf 24 und 27 Dollar angehoben.
= CIFR price_target 24 by Rosenblatt; CIFR price_target 27 by Roth Capital
Das Analysehaus Seeberg Research beginnt die Beobachtung von Bitdeer mit „Halten“ und einem Kursziel von 15 Dollar.
= BTDR rating_action initiate by Seeberg Research; BTDR rating Hold by Seeberg Research; BTDR price_target 15 by Seeberg Research
B. Riley setzt TeraWulf auf „Buy“ (bisher „Neutral“).
= WULF rating_action upgrade by B. Riley; WULF rating Buy was Neutral by B. Riley
Barclays: Riot „Underweight“ bestätigt, Ziel 11 Dollar
= RIOT rating Underweight by Barclays; RIOT rating_action reiterate by Barclays; RIOT price_target 11 by Barclays
Canaccord erhöht Ziel für HIVE auf 8 (7) Dollar – „Speculative Buy“.
= HIVE price_target 8 was 7 by Canaccord Genuity; HIVE rating Speculative Buy by Canaccord Genuity
Um 5,2 Prozent auf 52,40 Dollar nach oben ging es am Donnerstag für Hut 8.
= HUT price_move 0.052 on 2026-03-12; HUT share_price 52.4 on 2026-03-12
Am Mittwoch legte Galaxy Digital um 1,2 Prozent zu, Bitdeer um 0,7 Prozent, HIVE gab 2,4 Prozent ab.
= GLXY price_move 0.012 on 2026-03-11; BTDR price_move 0.007 on 2026-03-11; HIVE price_move -0.024 on 2026-03-11
Am Mittwoch schlossen IREN mit 42,18 Dollar, Cipher mit 19,04 Dollar und Riot mit 15,66 Dollar.
= IREN share_price 42.18 on 2026-03-11; CIFR share_price 19.04 on 2026-03-11; RIOT share_price 15.66 on 2026-03-11
Seit November hat sich der Kurs von Bitdeer halbiert.
= BTDR price_move -0.5 since 2025-11
Der Kurs von IREN hat sich seit April 2025 verdreifacht.
= IREN price_move 2 since 2025-04
Der Brief von Starboard trieb die Aktie von Riot am Montag um mehr als acht Prozent nach oben.
= RIOT price_move 0.08 on 2026-03-09
MARA hat am Dienstag Zahlen vorgelegt. Die Citi bleibt bei „Neutral“, ihr Ziel lautet nun 15 nach 18 Dollar.
= MARA rating Neutral by Citi; MARA rating_action reiterate by Citi; MARA price_target 15 was 18 by Citi
JPMorgan erwartet nun, dass Cipher bis 2027 auf 620 Megawatt kommt.
= CIFR capacity 620 by JPMorgan on 2027
Stifel hob Applied Digital am Montag auf „Buy“ an, das Ziel verdoppelte das Haus auf 60 Dollar.
= APLD rating_action upgrade by Stifel; APLD rating Buy by Stifel; APLD price_target 60 by Stifel
Die Aktien von CleanSpark wurden am Freitag zu 9,87 Dollar gehandelt.
= CLSK share_price 9.87 on 2026-03-06
Wainwright hat das Votum für Bitfarms von „Buy“ auf „Neutral“ und das Kursziel von 5,50 auf 3 Dollar zurückgenommen.
= BITF rating_action downgrade by H.C. Wainwright; BITF rating Neutral was Buy by H.C. Wainwright; BITF price_target 3 was 5.5 by H.C. Wainwright
Mizuho votiert für IREN mit „Outperform“ und einem Ziel von 70 Dollar.
= IREN rating Outperform by Mizuho; IREN price_target 70 by Mizuho
Die Einstufung von Core Scientific hat Needham ausgesetzt.
= CORZ rating_action suspend by Needham
Auch bei Evercore ISI gab es Neues: „In Line“ für Cipher, „Underperform“ für Riot.
= CIFR rating In Line by Evercore; RIOT rating Underperform by Evercore
Mit 15,66 Dollar ging Riot am Mittwoch aus dem Handel, ein Minus von 1,8 Prozent.
= RIOT share_price 15.66 on 2026-03-11; RIOT price_move -0.018 on 2026-03-11
Zum Schlusskurs vom Dienstag (34,90 Dollar) ist Applied Digital 9,8 Milliarden Dollar wert.
= APLD share_price 34.9 on 2026-03-10; APLD market_cap 9800000000 on 2026-03-10
Bernstein-Analyst Gautam Chhugani lobt IREN und hob sein Ziel auf 125 von 75 Dollar.
= IREN price_target 125 was 75 by Bernstein
Die Schweizer UBS hat Riot von „Neutral“ auf „Buy“ heraufgesetzt.
= RIOT rating_action upgrade by UBS; RIOT rating Buy was Neutral by UBS
Arete vergibt für TeraWulf ein „Buy“ und für MARA ein „Sell“.
= WULF rating Buy by Arete; MARA rating Sell by Arete
HIVE ermäßigte sich am Mittwoch um 2,4 Prozent auf 2,84 Dollar.
= HIVE price_move -0.024 on 2026-03-11; HIVE share_price 2.84 on 2026-03-11
Seit Mitte Januar haben die Titel von MARA um ein Drittel nachgegeben.
= MARA price_move -0.3333 since 2026-01
Loop Capital verdoppelt das Kursziel für Galaxy Digital auf 80 Dollar.
= GLXY price_target 80 by Loop Capital
Das Kursziel für CleanSpark beließ Chardan bei 26 Dollar.
= CLSK price_target 26 by Chardan
Schlusskurse vom Mittwoch: Cipher 19,04 Dollar, TeraWulf 17,30 Dollar, Riot 15,66 Dollar.
= CIFR share_price 19.04 on 2026-03-11; WULF share_price 17.3 on 2026-03-11; RIOT share_price 15.66 on 2026-03-11
Oppenheimer sieht Hut 8 jetzt als Outperformer und das Ziel bei 61 Dollar, nach 55 Dollar.
= HUT rating Outperform by Oppenheimer; HUT price_target 61 was 55 by Oppenheimer
Mit minus 4,2 Prozent war IREN am Dienstag das Schlusslicht, Spitzenreiter war Galaxy Digital mit plus 3,3 Prozent.
= IREN price_move -0.042 on 2026-03-10; GLXY price_move 0.033 on 2026-03-10
Cipher Digital traf es am Montag gleich doppelt: Citizens nahm die Aktie von „Market Outperform“ auf „Market Perform“ zurück, Northland von „Outperform“ auf „Market Perform“.
= CIFR rating_action downgrade by Citizens; CIFR rating Market Perform was Market Outperform by Citizens; CIFR rating_action downgrade by Northland; CIFR rating Market Perform was Outperform by Northland
Bernstein bleibt IREN treu, stuft die Aktie weiterhin mit „Outperform“ ein und nennt 75 Dollar als Ziel.
= IREN rating Outperform by Bernstein; IREN rating_action reiterate by Bernstein; IREN price_target 75 by Bernstein
Neu im Kreis der Beobachter ist Marlowe Research: Das Haus bewertet HIVE Digital erstmals, und zwar mit „Kaufen“; das Ziel liegt bei sechs Dollar.
= HIVE rating_action initiate by Marlowe Research; HIVE rating Buy by Marlowe Research; HIVE price_target 6 by Marlowe Research
Jefferies nimmt das Kursziel für Core Scientific um einen Dollar auf 18 Dollar zurück, lässt die Kaufempfehlung aber unangetastet.
= CORZ price_target 18 by Jefferies; CORZ rating Buy by Jefferies; CORZ rating_action reiterate by Jefferies
Drei Häuser haben ihre Ziele für CleanSpark geändert: Chardan steht jetzt bei 20 Dollar (zuvor 26), BTIG bei 22 Dollar (zuvor 24) und Cantor bei 21 Dollar.
= CLSK price_target 20 was 26 by Chardan; CLSK price_target 22 was 24 by BTIG; CLSK price_target 21 by Cantor Fitzgerald
Hut 8 wurde von Piper Sandler auf „Overweight“ heraufgestuft.
= HUT rating_action upgrade by Piper Sandler; HUT rating Overweight by Piper Sandler
KBW sieht TeraWulf nicht mehr als „Outperform“, sondern nur noch als „Market Perform“; das Ziel fällt von 24 auf 14 Dollar.
= WULF rating_action downgrade by KBW; WULF rating Market Perform was Outperform by KBW; WULF price_target 14 was 24 by KBW
Am skeptischsten ist Barclays mit einem „Sell“ für Galaxy Digital und einem Ziel von lediglich 19 Dollar.
= GLXY rating Sell by Barclays; GLXY price_target 19 by Barclays
MARA Holdings schlossen am Dienstag mit einem Abschlag von 4,4 Prozent bei 11,02 Dollar.
= MARA price_move -0.044 on 2026-03-10; MARA share_price 11.02 on 2026-03-10
Bitdeer sprangen am Mittwoch um 17 Prozent auf 14,90 Dollar, der beste Tag seit Juli.
= BTDR price_move 0.17 on 2026-03-11; BTDR share_price 14.9 on 2026-03-11
Am stärksten verloren am Mittwoch Bitfarms (minus 7,2 Prozent) und HIVE Digital (minus 5,9 Prozent), gegen den Trend legten Galaxy Digital 0,4 Prozent zu.
= BITF price_move -0.072 on 2026-03-11; HIVE price_move -0.059 on 2026-03-11; GLXY price_move 0.004 on 2026-03-11
Die Aktie von Applied Digital hat sich seit Jahresbeginn mehr als verdoppelt und kostet nun 34,90 Dollar.
= APLD price_move 1 since 2026-01; APLD share_price 34.9
Riot Platforms dämmten den Verlust bis Handelsende auf 0,8 Prozent ein; der Schlusskurs lautete 15,66 Dollar.
= RIOT price_move -0.008; RIOT share_price 15.66
TeraWulf notiert 29 Prozent unter dem Rekordhoch.
= WULF drawdown 0.29
Die Börse bewertet Core Scientific mit 5,3 Milliarden Dollar.
= CORZ market_cap 5300000000
Damit kletterte die Marktkapitalisierung von Cipher erstmals über acht Milliarden Dollar.
= CIFR market_cap 8000000000
Rosenblatt-Analyst Chris Brendler, der Cipher mit „Buy“ und einem Ziel von 24 Dollar führt, hält den Ausverkauf für übertrieben.
= CIFR rating Buy by Rosenblatt; CIFR price_target 24 by Rosenblatt
Goldmans neues Ziel für Galaxy Digital zum Jahresende 2026 sind 30 Dollar. Die Einstufung bleibt „Neutral“.
= GLXY price_target 30 by Goldman Sachs on 2026-12; GLXY rating Neutral by Goldman Sachs; GLXY rating_action reiterate by Goldman Sachs
Morgan Stanley nimmt Cipher Digital und TeraWulf mit „Overweight“ und Zielen von 38 und 37 Dollar auf, MARA dagegen mit „Underweight“ und einem Ziel von 8 Dollar.
= CIFR rating_action initiate by Morgan Stanley; CIFR rating Overweight by Morgan Stanley; CIFR price_target 38 by Morgan Stanley; WULF rating_action initiate by Morgan Stanley; WULF rating Overweight by Morgan Stanley; WULF price_target 37 by Morgan Stanley; MARA rating_action initiate by Morgan Stanley; MARA rating Underweight by Morgan Stanley; MARA price_target 8 by Morgan Stanley
Die Papiere von Hut 8 gingen am Freitag 1,4 Prozent leichter bei 47,90 Dollar ins Wochenende.
= HUT price_move -0.014 on 2026-03-06; HUT share_price 47.9 on 2026-03-06
Compass Point hebt Bitdeer von „Sell“ auf „Neutral“, weil das Schlimmste eingepreist sei.
= BTDR rating_action upgrade by Compass Point; BTDR rating Neutral was Sell by Compass Point
Needham lässt das Kursziel für TeraWulf bei 23 Dollar und das Votum auf „Buy“.
= WULF price_target 23 by Needham; WULF rating Buy by Needham; WULF rating_action reiterate by Needham
! Analystin Anna Kroll von der Privatbank Lenz & Cie. sieht IREN bei 48 Dollar fair bewertet (Halten).
= IREN price_target 48 by Privatbank Lenz & Cie; IREN rating Hold by Privatbank Lenz & Cie
Guggenheim: Hut 8 neu mit „Buy“, Ziel 70 Dollar
= HUT rating_action initiate by Guggenheim; HUT rating Buy by Guggenheim; HUT price_target 70 by Guggenheim
Nach den Zahlen schraubte Truist das Ziel für Riot Platforms von 17 auf 21 Dollar hoch und wiederholte das Votum „Buy“.
= RIOT price_target 21 was 17 by Truist; RIOT rating Buy by Truist; RIOT rating_action reiterate by Truist
Die Fachleute von JPMorgan um Reginald Smith halten nun 39 statt 28 Dollar je IREN-Aktie für angemessen, raten aber weiter zum Untergewichten.
= IREN price_target 39 was 28 by JPMorgan; IREN rating Underweight by JPMorgan
Das Frankfurter Analysehaus Wernecke kassierte seine Kaufempfehlung für CleanSpark und setzt das Papier auf „Halten“; das Ziel beträgt nur noch 9 Dollar.
= CLSK rating_action downgrade by Wernecke; CLSK rating Hold by Wernecke; CLSK price_target 9 by Wernecke
MARA, am Dienstag noch sechs Prozent schwächer, erholte sich am Mittwoch um 2,5 Prozent auf 11,30 Dollar.
= MARA price_move -0.06 on 2026-03-10; MARA price_move 0.025 on 2026-03-11; MARA share_price 11.3 on 2026-03-11
Vorbörslich lagen Applied Digital am Donnerstag mit 33,80 Dollar 3,1 Prozent im Minus.
= APLD share_price 33.8 on 2026-03-12; APLD price_move -0.031 on 2026-03-12
Cipher brachen am Montag zeitweise um neun Prozent ein; zum Schluss stand noch ein Verlust von 4,8 Prozent auf 16,44 Dollar.
= CIFR price_move -0.048 on 2026-03-09; CIFR share_price 16.44 on 2026-03-09
Auf Sicht von zwölf Monaten schwankte Bitdeer zwischen 6,84 und 27,80 Dollar; am Mittwoch wurden zum Schluss 9,12 Dollar bezahlt.
= BTDR share_price 9.12 on 2026-03-11
Scotiabank zieht Core Scientific („Sector Outperform“, Ziel 24 Dollar) Riot Platforms („Sector Perform“, Ziel 15 Dollar) vor.
= CORZ rating Sector Outperform by Scotiabank; CORZ price_target 24 by Scotiabank; RIOT rating Sector Perform by Scotiabank; RIOT price_target 15 by Scotiabank
Mizuho ist für Cipher Digital nach zwei Quartalen Pause wieder optimistisch und hebt die Einstufung auf „Outperform“ von „Neutral“.
= CIFR rating_action upgrade by Mizuho; CIFR rating Outperform was Neutral by Mizuho
CleanSpark gaben bis zum Mittwochmittag 2,7 Prozent nach, während sich die Aktien von Hut 8 um 1,1 Prozent verteuerten.
= CLSK price_move -0.027 on 2026-03-11; HUT price_move 0.011 on 2026-03-11
Mit 2,84 Dollar am Mittwoch notierte HIVE Digital 62 Prozent unter dem Hoch vom vergangenen Oktober.
= HIVE share_price 2.84 on 2026-03-11; HIVE drawdown 0.62 on 2026-03-11
Niemand ist vorsichtiger als die Bank of America, die MARA mit „Underperform“ führt und ihr Ziel von 9 auf 7 Dollar verringert hat.
= MARA rating Underperform by Bank of America; MARA price_target 7 was 9 by Bank of America
Bitfarms bringt es auf einen Börsenwert von etwa 1,3 Milliarden Dollar.
= BITF market_cap 1300000000
Stephens senkt IREN auf „Equal Weight“ – keine Kurstreiber in Sicht
= IREN rating_action downgrade by Stephens; IREN rating Equal Weight by Stephens
Unter Druck standen auch Core Scientific, die sich um 3,6 Prozent verbilligten.
= CORZ price_move -0.036
Vom Zwischenhoch bei 24,10 Dollar aus gerechnet hat Cipher ein Fünftel verloren.
= CIFR drawdown 0.2
Bitdeer brachen am Dienstag nach den Zahlen um 17 Prozent auf 8,76 Dollar ein; HIVE, die am selben Tag berichteten, gingen zwei Prozent fester aus dem Handel.
= BTDR price_move -0.17 on 2026-03-10; BTDR share_price 8.76 on 2026-03-10; HIVE price_move 0.02 on 2026-03-10
Rosenblatt empfiehlt HIVE mit Ziel 7 Dollar zum Kauf, für Bitdeer gibt es ein „Neutral“ und ein Ziel von 13 Dollar.
= HIVE rating Buy by Rosenblatt; HIVE price_target 7 by Rosenblatt; BTDR rating Neutral by Rosenblatt; BTDR price_target 13 by Rosenblatt
Die Zahlen von Cipher Digital haben B. Riley gefallen. Das Haus bleibt bei „Buy“ und erhöht sein Ziel von 26 auf 30 Dollar.
= CIFR rating Buy by B. Riley; CIFR rating_action reiterate by B. Riley; CIFR price_target 30 was 26 by B. Riley
Für Jefferies ist bei MARA das Schlimmste vorbei. Die Analysten heben die Aktie von „Underperform“ auf „Hold“ und nennen ein neues Ziel von 13 Dollar. Das alte lag bei 9 Dollar.
= MARA rating_action upgrade by Jefferies; MARA rating Hold was Underperform by Jefferies; MARA price_target 13 by Jefferies
Die Kurse vom Mittwoch: IREN 42,18 Dollar (-3,5 %), Cipher 19,04 Dollar (+2,2 %), MARA 11,30 Dollar (unverändert).
= IREN price_move -0.035 on 2026-03-11; IREN share_price 42.18 on 2026-03-11; CIFR price_move 0.022 on 2026-03-11; CIFR share_price 19.04 on 2026-03-11; MARA share_price 11.3 on 2026-03-11
Die Herabstufung auf „Sell“ durch die UBS drückte den Kurs von IREN am Montag um acht Prozent.
= IREN rating_action downgrade by UBS; IREN rating Sell by UBS; IREN price_move -0.08 on 2026-03-09
Core Scientific erlebten am Dienstag mit einem Kursabschlag von 11,4 Prozent auf 15,02 Dollar den schlechtesten Tag des Jahres.
= CORZ price_move -0.114 on 2026-03-10; CORZ share_price 15.02 on 2026-03-10
Zum Handelsende am Mittwoch standen Hut 8 bei 47,90 Dollar, das Unternehmen ist damit etwa 5,1 Milliarden Dollar wert.
= HUT share_price 47.9 on 2026-03-11; HUT market_cap 5100000000 on 2026-03-11
Deutsche Bank, Barclays und Citi stufen Galaxy Digital mit „Buy“ ein.
= GLXY rating Buy by Deutsche Bank; GLXY rating Buy by Barclays; GLXY rating Buy by Citi
Roth hat die Kaufempfehlungen für IREN, Cipher und Hut 8 bestätigt; die Ziele lauten 82, 25 und 60 Dollar.
= IREN rating Buy by Roth Capital; IREN rating_action reiterate by Roth Capital; IREN price_target 82 by Roth Capital; CIFR rating Buy by Roth Capital; CIFR rating_action reiterate by Roth Capital; CIFR price_target 25 by Roth Capital; HUT rating Buy by Roth Capital; HUT rating_action reiterate by Roth Capital; HUT price_target 60 by Roth Capital
„Zu teuer“, meint Evercore zu TeraWulf und geht auf „In Line“ zurück; das Ziel von 18 Dollar bleibt.
= WULF rating_action downgrade by Evercore; WULF rating In Line by Evercore; WULF price_target 18 by Evercore
Compass-Point-Analyst Ed Engel hat CleanSpark am Donnerstag auf „Neutral“ abgestuft. Sein Ziel: 14 Dollar, zuvor 22 Dollar.
= CLSK rating_action downgrade by Compass Point; CLSK rating Neutral by Compass Point; CLSK price_target 14 was 22 by Compass Point
In Frankfurt notierten Riot Platforms am Mittwoch bei 13,40 Euro, an der Nasdaq bei 15,66 Dollar.
= RIOT share_price 15.66 on 2026-03-11
Aktie im Fokus: TeraWulf nachbörslich plus 6 Prozent
= WULF price_move 0.06
Loop Capital wird für TeraWulf zuversichtlicher: Die Aktie steigt auf „Buy“, das Ziel verdoppelt sich fast auf 29 Dollar.
= WULF rating_action upgrade by Loop Capital; WULF rating Buy by Loop Capital; WULF price_target 29 by Loop Capital
Die Broker reagierten rasch: Needham senkte das Ziel für MARA um zwei auf 14 Dollar, Cantor von 18 auf 15 Dollar, Compass Point blieb bei 9 Dollar.
= MARA price_target 14 by Needham; MARA price_target 15 was 18 by Cantor Fitzgerald; MARA price_target 9 by Compass Point
Das Kursziel von IREN wurde von Roth von 82 auf 95 Dollar heraufgesetzt.
= IREN price_target 95 was 82 by Roth Capital
Citi eröffnet die Abdeckung von Hut 8 mit „Buy“ und einem Kursziel von 75 Dollar.
= HUT rating_action initiate by Citi; HUT rating Buy by Citi; HUT price_target 75 by Citi
Core Scientific ermäßigten sich am Mittwoch um 0,9 Prozent auf 17,29 Dollar, nachdem Jefferies die Aktie von der Favoritenliste genommen hatte.
= CORZ price_move -0.009 on 2026-03-11; CORZ share_price 17.29 on 2026-03-11
Galaxy Digital, an der Börse rund zehn Milliarden Dollar schwer, hat seit Dezember ein Viertel an Wert verloren.
= GLXY market_cap 10000000000; GLXY price_move -0.25 since 2025-12
Cipher schloss am Dienstag bei 18,63 Dollar, das waren 3,1 Prozent mehr als am Montag.
= CIFR share_price 18.63 on 2026-03-10; CIFR price_move 0.031 on 2026-03-10
HIVE schossen am Montag um 12,5 Prozent in die Höhe, Bitfarms standen mit plus 10,8 Prozent kaum nach.
= HIVE price_move 0.125 on 2026-03-09; BITF price_move 0.108 on 2026-03-09
Mit einem Schlusskurs von 34,90 Dollar steht Applied Digital 14 Prozent unter dem Rekord vom Januar.
= APLD share_price 34.9; APLD drawdown 0.14
Evercore-Analyst Amit Daryanani stuft CleanSpark von „Outperform“ auf „In Line“ zurück und halbiert das Ziel auf 11 Dollar.
= CLSK rating_action downgrade by Evercore; CLSK rating In Line was Outperform by Evercore; CLSK price_target 11 by Evercore
Macquarie hat Riot auf die Favoritenliste gesetzt, das Ziel von 27 Dollar bleibt.
= RIOT price_target 27 by Macquarie
Bitdeer: Benchmark bekräftigt „Buy“ – Ziel 26 Dollar
= BTDR rating Buy by Benchmark; BTDR rating_action reiterate by Benchmark; BTDR price_target 26 by Benchmark
Patrick Moley von Piper Sandler gibt seine Vorsicht auf und stuft Riot Platforms auf „Overweight“ hoch; sein Ziel springt von 14 auf 26 Dollar.
= RIOT rating_action upgrade by Piper Sandler; RIOT rating Overweight by Piper Sandler; RIOT price_target 26 was 14 by Piper Sandler
Die Kursziele gingen in beide Richtungen: 80 (zuvor 70) Dollar für IREN bei der Citi, 13 (zuvor 16) Dollar für CleanSpark bei JPMorgan.
= IREN price_target 80 was 70 by Citi; CLSK price_target 13 was 16 by JPMorgan
Cipher Digital verloren am Montag 5,5 Prozent, TeraWulf 4,1 Prozent und Core Scientific 3,8 Prozent.
= CIFR price_move -0.055 on 2026-03-09; WULF price_move -0.041 on 2026-03-09; CORZ price_move -0.038 on 2026-03-09
Am Montag schlossen MARA bei 11,52 Dollar, so niedrig wie seit Mai nicht mehr.
= MARA share_price 11.52 on 2026-03-09
Stifel rät bei Hut 8 zum Kauf und gibt 65 Dollar als Ziel aus.
= HUT rating Buy by Stifel; HUT price_target 65 by Stifel
Citizens JMP hob das Ziel für Core Scientific um 20 Prozent auf 24 Dollar und nannte die Aktie einen Favoriten.
= CORZ price_target 24 by Citizens JMP
Applied Digital wurden am Donnerstag im frühen Handel mit 33,05 Dollar bezahlt, 2,2 Prozent weniger als am Vorabend.
= APLD share_price 33.05 on 2026-03-12; APLD price_move -0.022 on 2026-03-12
BTIG nimmt Bitdeer mit einer Kaufempfehlung in die Beobachtung auf und hält 19 Dollar für angemessen.
= BTDR rating_action initiate by BTIG; BTDR rating Buy by BTIG; BTDR price_target 19 by BTIG
KBW: TeraWulf auf „Outperform“ („Market Perform“), Ziel 26 (17) Dollar
= WULF rating_action upgrade by KBW; WULF rating Outperform was Market Perform by KBW; WULF price_target 26 was 17 by KBW
Ein Plus von 4,4 Prozent auf 10,57 Dollar verbuchten am Dienstag CleanSpark.
= CLSK price_move 0.044 on 2026-03-10; CLSK share_price 10.57 on 2026-03-10
Brian Dobson von Clear Street setzt Cipher Digital von „Hold“ auf „Buy“ und das Ziel von 20 auf 31 Dollar.
= CIFR rating_action upgrade by Clear Street; CIFR rating Buy was Hold by Clear Street; CIFR price_target 31 was 20 by Clear Street
Canaccord Genuity lässt Ziel (65 Dollar) und Votum („Buy“) für Hut 8 unverändert.
= HUT price_target 65 by Canaccord Genuity; HUT rating Buy by Canaccord Genuity; HUT rating_action reiterate by Canaccord Genuity
Zu den Verlierern gehörten am Dienstag Bitfarms mit minus 6,1 Prozent auf 2,17 Dollar und Riot Platforms mit minus 3,3 Prozent auf 14,22 Dollar.
= BITF price_move -0.061 on 2026-03-10; BITF share_price 2.17 on 2026-03-10; RIOT price_move -0.033 on 2026-03-10; RIOT share_price 14.22 on 2026-03-10
JPMorgan nimmt das Ziel für MARA von 13 auf 10 Dollar herunter, bleibt aber „Neutral“.
= MARA price_target 10 was 13 by JPMorgan; MARA rating Neutral by JPMorgan; MARA rating_action reiterate by JPMorgan
! Seit Jahresanfang liegt Galaxy Digital 18 Prozent vorn, CleanSpark dagegen 9 Prozent hinten.
= GLXY price_move 0.18 since 2026-01; CLSK price_move -0.09 since 2026-01
TeraWulf, inzwischen ein Konzern mit sieben Milliarden Dollar Börsenwert, schloss am Mittwoch bei 17,30 Dollar.
= WULF market_cap 7000000000 on 2026-03-11; WULF share_price 17.3 on 2026-03-11
Das Wertpapierhaus Ellerstein Research nimmt die Beobachtung von Bitdeer mit „Market Perform“ wieder auf.
= BTDR rating_action initiate by Ellerstein Research; BTDR rating Market Perform by Ellerstein Research
Die Aktie von IREN wird von der Berenberg Bank nun mit „Halten“ statt „Kaufen“ eingestuft.
= IREN rating_action downgrade by Berenberg; IREN rating Hold was Buy by Berenberg
`

/** Passages without a fact. */
export const germanSilence = `
Die Aktie von Cipher erreichte am Dienstag mit 24,10 Dollar ein Rekordhoch.
JPMorgan hebt für Cipher den Daumen.
JPMorgan stufte Riot nicht ab.
Wird Bernstein IREN auf „Outperform“ hochstufen?
Falls der Bitcoin fällt, könnte JPMorgan Riot auf „Neutral“ abstufen.
Im Schnitt raten Analysten bei TeraWulf zum Kauf, das mittlere Kursziel liegt bei 21 Dollar.
Der Umsatz von Riot stieg um 12 Prozent auf 190 Millionen Dollar.
Nvidia gewannen am Mittwoch 3,4 Prozent auf 188 Dollar.
Der Wandlungspreis der Cipher-Anleihe liegt bei 24,50 Dollar, ein Aufschlag von 30 Prozent.
CleanSpark kaufte Aktien zu durchschnittlich 13,10 Dollar zurück.
Anleger, die MARA halten oder verkaufen wollen, müssen sich gedulden.
Neutral betrachtet hat Riot gut verhandelt.
Jefferies hob das Kursziel für CoreWeave auf 120 von 100 Dollar.
IREN platzierte neue Aktien zu je 40 Dollar.
Die Rechenleistung von Riot sank im Februar um 4 Prozent.
TeraWulf will ein Grundstück kaufen und zehn Jahre halten.
Bei 12 Dollar liegt für MARA laut Charttechnikern eine Unterstützung.
RWE schloss bei 38,20 Euro.
Im Hoch kostete die Aktie von Hut 8 im Oktober 57 Dollar.
Goldman Sachs begleitete die Platzierung der Anleihe von Applied Digital.
Wer Cipher im Frühjahr zu 10 Dollar verkauft hat, ärgert sich.
Piper Sandler hat keine Einstufung für IREN.
TeraWulf legte den Grundstein für die Halle.
Bitcoin verlor über Nacht drei Prozent, das half Riot nicht.
Bitfarms gab den Standort in Paraguay auf.
Der S&P 500 gewann am Mittwoch 0,4 Prozent, der Nasdaq 0,7 Prozent.
Galaxy Digital will in diesem Monat weder Bitcoin kaufen noch verkaufen.
Core Scientific schlug das Angebot aus, das je Aktie 16,40 Dollar vorsah.
JPMorgan senkte die Prognose für die Schwierigkeit des Netzes um vier Prozent.
TeraWulf hält an seinem Ziel fest, bis 2027 unabhängig von Kohle zu sein.
Hält die Rally von Riot? Verkaufen im Mai, heißt es.
Cipher verfehlte die 80 Millionen Dollar Umsatz, die Analysten erwartet hatten.
Hut 8 verlor am Dienstag vor Gericht in Texas.
CoreWeave stürzten am Mittwoch um neun Prozent auf 71 Dollar ab.
Northland hatte den Vorstandschef von Cipher auf seiner Konferenz zu Gast.
TeraWulf will seinen Anteil am Gelände halten.
Hut 8 hält die Hauptversammlung am 12. Juni ab.
Die Beteiligungssparte von Galaxy Digital kaufte fünf Prozent an einem Chipentwickler.
Analysten von Wood Mackenzie veranschlagen die Kosten neuer Gaskraftwerke um 20 Prozent höher.
Cipher könnte auf 30 Dollar steigen, wenn der Vertrag kommt.
`
