// More German passages in which a fact takes its day, its speaker, its tenant or its place from elsewhere, each with every fact that it should give.

export const qualifiersMoreDe = String.raw`
Bitdeer hat am 2. April seinen ersten Mietvertrag für Tydal unterzeichnet. Ein europäischer Cloud-Anbieter mietet 164 MW kritische IT-Last für 15 Jahre. ¶ Ist das Gebäude fertig? ¶ Nein. Der Umbau läuft, und die ersten 40 MW will Bitdeer im März 2027 übergeben.
= BTDR capacity 164 on=2026-04-02 basis=critical_it stage=contracted site=Tydal; BTDR contract_term 15 on=2026-04-02 site=Tydal; BTDR capacity 40 by=BTDR on=2027-03 basis=critical_it stage=contracted site=Tydal

Warum reden alle von Tydal? ¶ Weil Bitdeer dort am 9. April seinen ersten Mietvertrag unterzeichnet hat. Ein Cloud-Anbieter mietet 164 MW kritische IT-Last für 15 Jahre.
= BTDR capacity 164 on=2026-04-09 basis=critical_it stage=contracted site=Tydal; BTDR contract_term 15 on=2026-04-09 site=Tydal

TeraWulf, das den Ort im Februar gekauft hat, hat am Montag mit Anthropic einen Mietvertrag unterzeichnet. Er umfasst 240 Megawatt kritische IT-Last und läuft 20 Jahre. Die Miete summiert sich in dieser Zeit auf 8,3 Milliarden Dollar.
= WULF capacity 240 on=2026-04-13 basis=critical_it stage=contracted counterparty=Anthropic; WULF contract_term 20 on=2026-04-13 counterparty=Anthropic; WULF contract_value 8300000000 on=2026-04-13 counterparty=Anthropic

CleanSpark hat in Sandersville 180 MW kritische IT-Last an Lambda vermietet. ¶ Das Dorf freut sich. ¶ Bis Ende März 2027 sind 90 MW kritische IT-Last zu übergeben.
= CLSK capacity 180 basis=critical_it stage=contracted counterparty=Lambda site=Sandersville; CLSK capacity 90 on=2027-03 basis=critical_it stage=contracted counterparty=Lambda site=Sandersville

@ Cipher Digital
Laufende Kolokationsverträge ¶ Standort	Mieter	Kritische IT-Last (MW)	Laufzeit (Jahre)	Vertragswert (Mrd. Dollar) ⏎Barber Lake	Fluidstack	207	10	3,8 ⏎Black Pearl	AWS	220	15	5,5
= CIFR capacity 207 basis=critical_it stage=contracted kind=colocation counterparty=Fluidstack site=Barber_Lake; CIFR contract_term 10 kind=colocation counterparty=Fluidstack site=Barber_Lake; CIFR contract_value 3800000000 kind=colocation counterparty=Fluidstack site=Barber_Lake; CIFR capacity 220 basis=critical_it stage=contracted kind=colocation counterparty=AWS site=Black_Pearl; CIFR contract_term 15 kind=colocation counterparty=AWS site=Black_Pearl; CIFR contract_value 5500000000 kind=colocation counterparty=AWS site=Black_Pearl

@ Cipher Digital
Quartal zum 31. März 2026 ⏎Durchschnittliche Hashrate (EH/s)	14,2 ⏎Stromkosten (Cent je kWh)	3,1
= CIFR hashrate 14.2 on=2026-03; CIFR power_cost 0.031 on=2026-03

@ Bitdeer
Standorte in Betrieb ¶ Ort	Land	Leistung (MW)	Kühlung ⏎Rockdale	USA	563	Luft ⏎Jigmeling	Bhutan	500	Wasser ¶ Standorte im Bau ¶ Ort	Land	Leistung (MW)	Geplante Inbetriebnahme ⏎Clarington	USA	570	September 2027 ⏎Fox Creek	Kanada	101	Dezember 2026
= BTDR capacity 563 stage=operating site=Rockdale; BTDR capacity 500 stage=operating site=Jigmeling; BTDR capacity 570 on=2027-09 stage=construction site=Clarington; BTDR capacity 101 on=2026-12 stage=construction site=Fox_Creek

Bitfarms betreibt in Moses Lake weiter eine Bitcoin-Mine mit 18 MW.
= BITF capacity 18 stage=operating kind=mining site=Moses_Lake

Bei Applied Digital hat ein Kunde Polaris Forge 2 gemietet, 200 Megawatt kritische IT-Last. ¶ Bei Core Scientific steht nur ein Name am Klingelschild. 590 Megawatt kritische IT-Last hat CoreWeave dort gebucht, verteilt auf sechs Standorte.
= APLD capacity 200 basis=critical_it stage=contracted site=Polaris_Forge_2; CORZ capacity 590 basis=critical_it stage=contracted counterparty=CoreWeave

In Abernathy steht Google mit 1,3 Mrd. Dollar für Fluidstack ein, den Mieter von TeraWulf.
= WULF backstop_value 1300000000 counterparty=Fluidstack backstop=Google site=Abernathy

Zahlen soll es am Ende CoreWeave. Der Cloud-Anbieter hat bei Core Scientific 590 Megawatt kritische IT-Last für zwölf Jahre gemietet.
= CORZ capacity 590 basis=critical_it stage=contracted counterparty=CoreWeave; CORZ contract_term 12 counterparty=CoreWeave

Cipher Digital hat Barber Lake an Fluidstack vermietet. ¶ In Stingray gehen 70 Megawatt kritische IT-Last an einen Mieter, dessen Namen das Unternehmen nicht verrät. Der Vertrag läuft zwölf Jahre.
= CIFR capacity 70 basis=critical_it stage=contracted site=Stingray; CIFR contract_term 12 site=Stingray

Galaxy Digital muss CoreWeave in Helios bis Juni 2026 133 Megawatt kritische IT-Last übergeben.
= GLXY capacity 133 on=2026-06 basis=critical_it stage=contracted counterparty=CoreWeave site=Helios

Core Scientific, das den Standort Denton 2022 gekauft hat, unterschrieb dort am 9. April mit Lambda einen Mietvertrag über zwölf Jahre. Er umfasst 90 MW kritische IT-Last.
= CORZ contract_term 12 on=2026-04-09 counterparty=Lambda site=Denton; CORZ capacity 90 on=2026-04-09 basis=critical_it stage=contracted counterparty=Lambda site=Denton

MARA Holdings hat am 2. April Wandelanleihen über 850 Millionen Dollar begeben. Zinsen werden jeweils am 1. April und 1. Oktober fällig. Die Schulden beliefen sich danach auf 3,3 Milliarden Dollar.
= MARA debt 850000000 on=2026-04-02 kind=convertible; MARA debt 3300000000

Zahlen wird Crusoe. Das Start-up hat am CleanSpark-Standort Sandersville 190 MW kritische IT-Last für 15 Jahre gemietet.
= CLSK capacity 190 basis=critical_it stage=contracted counterparty=Crusoe site=Sandersville; CLSK contract_term 15 counterparty=Crusoe site=Sandersville

In Childress, eine Stunde nördlich von Abilene, betreibt IREN 650 MW.
= IREN capacity 650 stage=operating site=Childress

TeraWulf hat in Lake Mariner 360 MW kritische IT-Last an Fluidstack vermietet. Davon sind 60 MW übergeben. Die übrigen 300 MW muss der Konzern bis Ende 2026 liefern.
= WULF capacity 360 basis=critical_it stage=contracted counterparty=Fluidstack site=Lake_Mariner; WULF capacity 60 basis=critical_it stage=operating counterparty=Fluidstack site=Lake_Mariner; WULF capacity 300 on=2026-12 basis=critical_it stage=contracted counterparty=Fluidstack site=Lake_Mariner

Die Baukosten werden vom Unternehmen auf 10 Millionen Dollar je Megawatt veranschlagt, heißt es bei Riot Platforms.
= RIOT capex_per_mw 10000000 by=RIOT

@ Hut 8
Standorte im Bau ¶ Standort	Bundesstaat	Bruttoleistung (MW)	Geplante Inbetriebnahme ⏎River Bend	Louisiana	330	2. Quartal 2027 ⏎Beacon Point	Texas	1.000	2028
= HUT capacity 330 on=2027-06 basis=gross stage=construction site=River_Bend; HUT capacity 1000 on=2028 basis=gross stage=construction site=Beacon_Point

Die Mieter von Cipher Digital stehen fest. Am 9. April unterschrieb AWS einen Mietvertrag über 15 Jahre. Die Mietflächen liegen am Standort Black Pearl. Der Vertrag hat einen Wert von 5,5 Milliarden Dollar.
= CIFR contract_term 15 on=2026-04-09 counterparty=AWS; CIFR contract_value 5500000000 on=2026-04-09 counterparty=AWS site=Black_Pearl

In Rockdale hat der Versorger Riot Platforms 700 MW zugesagt.
= RIOT capacity 700 basis=approved site=Rockdale

Ein Gespräch mit Jefferies. Ende 2026 sehen die Analysten von Jefferies die börsennotierten Miner zusammen bei 5,2 Gigawatt vermieteter kritischer IT-Last.
= SECTOR capacity 5200 by=Jefferies on=2026-12 basis=critical_it stage=expected

Das Kursziel von Jefferies für Cipher Digital beträgt jetzt 29 Dollar, vorher waren es 19.
= CIFR price_target 29 previous=19 by=Jefferies

TeraWulf stiegen am Dienstag um 8,9 Prozent auf 17,62 Dollar. Seit Jahresbeginn haben sich TeraWulf damit um 41 Prozent verteuert.
= WULF price_move 0.089 on=2026-04-14; WULF share_price 17.62 on=2026-04-14; WULF price_move 0.41 on=2026-04-14 since=2026-01

Die Miner haben Zahlen für März vorgelegt. CleanSpark schürfte 658 Bitcoin. HIVE Digital meldete 263 Bitcoin.
= CLSK bitcoin_production 658 on=2026-03; HIVE bitcoin_production 263 on=2026-03
`
