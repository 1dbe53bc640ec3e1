// German passages that tell what they do not stand behind, or of others: each with the facts that remain, often none.

export const assertedDe = String.raw`
Berichtigung ¶ Applied Digital. In unserem Bericht vom 5. März hatten wir 200 MW als vermietet gemeldet. Richtig ist: Applied Digital hat in Polaris Forge 2 150 MW vermietet.
= APLD capacity 150 stage=contracted site=Polaris_Forge_2

Cipher Mining hält 1.500 Bitcoin; 4.500, wie von uns gemeldet, war falsch.
= CIFR bitcoin_holdings 1500

In einer früheren Fassung hieß es, TeraWulf habe einen Vertrag über 8,6 Milliarden Dollar. Tatsächlich sind es 6,7 Milliarden Dollar.

Wir nannten am Dienstag versehentlich 1,9 Gigawatt als genehmigte Leistung von Galaxy Digital.

An dem Bericht, TeraWulf verkaufe 300 Megawatt in Kentucky an einen Versicherer, ist nach Darstellung eines Sprechers nichts dran.

TeraWulf dementiert, 300 Megawatt in Kentucky zu verkaufen.

Dass Riot Platforms 600 Megawatt in Corsicana vermietet habe, stimmt nicht.

Core Scientific wies Berichte über einen Vertrag mit 400 Megawatt zurück.

Die 100 MW von HIVE in Paraguay, über die alle reden, bestätigt niemand.

Die Meldung, CleanSpark wolle 5.000 Bitcoin verkaufen, ist frei erfunden.

Bitdeer bestreitet, seine Hallen für 900 Millionen Dollar zu verkaufen.

Im Netz heißt es, IREN habe 800 Megawatt vermietet.

Es kursiert eine Zahl von 1 Gigawatt für TeraWulf.

„Im Forum steht, Riot Platforms habe 500 Megawatt an AMD vermietet. Können Sie das bestätigen?“ (Klaus-Dieter W., Gütersloh) ¶ Das können wir nicht. Gemietet hat AMD von Riot Platforms in Rockdale bislang 50 Megawatt.
= RIOT capacity 50 stage=contracted counterparty=AMD site=Rockdale

„Ihr Kolumnist schreibt, Cipher Mining habe 9.000 Bitcoin. Woher hat er das?“ – H. P., Kiel

Cipher Mining verhandelt mit einem Konzern über 400 Megawatt in Reveille.

Galaxy Digital führt Gespräche über einen Vertrag von 3 Milliarden Dollar.

Nächsten Montag: Warum Riot Platforms seine 1,7 GW vielleicht gar nicht vermieten will.

Am Donnerstag: Wie TeraWulf 300 Megawatt in Kentucky fand.

Morgen: Was die 2,1 Gigawatt von IREN wert sind.

Crusoe hält zwei Optionen auf Verlängerung des Mietvertrags mit CleanSpark um jeweils fünf Jahre.

Riot Platforms gaben am Dienstag um 3 Prozent nach. Der Stahlkonzern senkt die Prognose. Die Aktie fällt um 8 Prozent.
= RIOT price_move -0.03 on=2026-04-14

Am Dienstag ermäßigte sich die Aktie von Cipher um 3,8 Prozent auf 24,17 Dollar. Auch Papiere anderer Bauherren gaben nach, darunter Vertiv mit einem Minus von 2,4 Prozent.
= CIFR price_move -0.038 on=2026-04-14; CIFR share_price 24.17 on=2026-04-14

Bitdeer sucht in Österreich. Die Verbund-Aktie gab am Dienstag um 0,9 Prozent nach.

Mit „Outperform“ bewertet Macquarie Aktien, deren Gesamtrendite binnen zwölf Monaten über zehn Prozent liegt. Für IREN gilt das nicht.

Bitdeer lieferte 60 Megawatt Wärme an ein Gewächshaus.

Auf 14,6 Gigawatt beläuft sich inzwischen die genehmigte Leistung der börsennotierten Miner, nach 10,9 Gigawatt vor einem Jahr.
= SECTOR capacity 14600 previous=10900 basis=approved

Die Gemeinde verzichtet bei CleanSpark für zehn Jahre auf Steuern. Die Rechner werden über fünf Jahre abgeschrieben.
`
