// German passages that tell what they do not stand behind, or of others: each with the facts that remain, often none.

export const assertedDe = String.raw`
Berichtigungen ¶ In der Ausgabe vom Dienstag hieß es, Galaxy Digital habe 800 Megawatt vermietet. Vermietet hat Galaxy Digital 526 Megawatt.
= GLXY capacity 526 stage=contracted

Korrekturen ¶ In der Tabelle zu Riot Platforms wurde der Bestand mit 15.000 Bitcoin angegeben. Riot Platforms hält 19.324 Bitcoin.
= RIOT bitcoin_holdings 19324

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

Korrektur: Hut 8 hat 460 MW vermietet, nicht 640 MW, wie es gestern an dieser Stelle hieß.
= HUT capacity 460 stage=contracted

Ein Sprecher nannte Berichte über eine Wandelanleihe von MARA über 2 Milliarden Dollar „Fantasie“.

An Spekulationen, CoreWeave werde von TeraWulf 300 MW übernehmen, sei nichts, hieß es.

Ob Cipher Mining 200 MW an Oracle vermietet, wollte die Firma nicht sagen.

Gemunkelt wird, Galaxy Digital wolle 400 MW in Helios verkaufen.

Am Freitag lesen Sie: Wie Core Scientific 590 MW füllen will.

Equinix, der größte Vermieter von allen, wird mit 87 Milliarden Dollar bewertet. CleanSpark spielt nicht in dieser Liga.

Marvell fielen nach dem Ausblick um 4,1 Prozent auf 71,20 Dollar. Applied Digital blieb unverändert.

Die Aluminiumhütte nebenan braucht 900 Megawatt, dreimal so viel wie Cipher Mining in Barber Lake.

Der Dax gewann 1,2 Prozent, die Papiere von MARA gaben am Dienstag 4 Prozent ab.
= MARA price_move -0.04 on=2026-04-14

Wer 1.000 Dollar in Riot Platforms gesteckt hätte, besäße heute 3.400 Dollar.

Der Stromversorger Entergy baut für 3 Milliarden Dollar ein Kraftwerk mit 754 Megawatt, von dem auch Hut 8 etwas hat.

! RWE-Aktien kosteten am Dienstag 38,20 Euro, die von Bitdeer 9,86 Dollar.
= BTDR share_price 9.86 on=2026-04-14

Vor einem Jahr kostete die Aktie von IREN noch 6,20 Dollar.
`
