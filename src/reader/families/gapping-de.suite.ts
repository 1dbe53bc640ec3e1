// The same in German: „In Childress betreibt IREN 510 Megawatt, in Mackenzie 80“.

/** A passage, then a line "= …" for each fact; "!" marks what is not read yet. */
export const german = `
Hut 8 vermietet in River Bend 245 Megawatt, Cipher in Barber Lake 207, TeraWulf in Abernathy 168.
= HUT capacity 245 contracted | site River Bend
= CIFR capacity 207 contracted | site Barber Lake
= WULF capacity 168 contracted | site Abernathy

TeraWulf kommt auf einen Vertragswert von 9,5 Milliarden Dollar, Hut 8 auf 7,0 Milliarden, Cipher muss mit 3,8 Milliarden vorliebnehmen.
= WULF contract_value 9.5e9
= HUT contract_value 7e9
= CIFR contract_value 3.8e9

Ende Januar hielt MARA 53.250 Bitcoin, Riot Platforms 18.005 und CleanSpark 13.099.
= MARA bitcoin_holdings 53250 | on 2026-01
= RIOT bitcoin_holdings 18005 | on 2026-01
= CLSK bitcoin_holdings 13099 | on 2026-01

Im Januar schürfte Riot Platforms 451 Bitcoin, im Dezember 460.
= RIOT bitcoin_production 451 | on 2026-01
= RIOT bitcoin_production 460 | on 2025-12

Riot Platforms schürfte im Dezember 460 Bitcoin. Im November hatten die Texaner 428 geschafft.
= RIOT bitcoin_production 460 | on 2025-12
= RIOT bitcoin_production 428 | on 2025-11

Cipher verfügt über 1,2 Milliarden Dollar an Barmitteln, TeraWulf über 3,1 Milliarden, IREN begnügt sich mit 890 Millionen.
= CIFR cash 1.2e9
= WULF cash 3.1e9
= IREN cash 8.9e8

Der Mietvertrag in River Bend läuft 15 Jahre, der in Barber Lake zehn.
= HUT contract_term 15 | site River Bend
= CIFR contract_term 10 | site Barber Lake

! Google garantiert die Miete von Fluidstack. In Barber Lake haftet der Konzern mit 1,73 Milliarden Dollar, in Abernathy mit 1,3 Milliarden.
= CIFR backstop_value 1.73e9 | counterparty Fluidstack | backstop Google | site Barber Lake
= WULF backstop_value 1.3e9 | counterparty Fluidstack | backstop Google | site Abernathy

Applied Digital hat in Ellendale 400 MW kritische IT-Last an CoreWeave vermietet. 100 der 400 Megawatt laufen schon. Weitere 150 sind im Bau.
= APLD capacity 400 critical_it contracted | counterparty CoreWeave | site Ellendale
= APLD capacity 100 critical_it operating | counterparty CoreWeave | site Ellendale
= APLD capacity 150 critical_it construction | counterparty CoreWeave | site Ellendale

Core Scientific hat 590 Megawatt vermietet, TeraWulf 522 und Cipher nur 300.
= CORZ capacity 590 contracted
= WULF capacity 522 contracted
= CIFR capacity 300 contracted

MARA betreibt 71,2 EH/s, CleanSpark 50,6 und Riot Platforms 37,4.
= MARA hashrate 71.2
= CLSK hashrate 50.6
= RIOT hashrate 37.4

Riot Platforms schuldet 968 Millionen Dollar, Bitdeer 1,9 Milliarden, und bei Cipher sind es 3,1 Milliarden.
= RIOT debt 9.68e8
= BTDR debt 1.9e9
= CIFR debt 3.1e9

An kritischer IT-Last hat Fluidstack bei Hut 8 in River Bend 245 Megawatt gemietet, bei Cipher in Barber Lake 207 und bei TeraWulf in Abernathy 168.
= HUT capacity 245 critical_it contracted | counterparty Fluidstack | site River Bend
= CIFR capacity 207 critical_it contracted | counterparty Fluidstack | site Barber Lake
= WULF capacity 168 critical_it contracted | counterparty Fluidstack | site Abernathy

! Bei Cipher in Barber Lake sind es 207, bei Hut 8 in River Bend 245 und bei TeraWulf in Abernathy 168 Megawatt, die Fluidstack gemietet hat.
= CIFR capacity 207 contracted | counterparty Fluidstack | site Barber Lake
= HUT capacity 245 contracted | counterparty Fluidstack | site River Bend
= WULF capacity 168 contracted | counterparty Fluidstack | site Abernathy

TeraWulf hat 522 Megawatt kritische IT-Last vermietet. Bei Cipher sind es 300, Hut 8 folgt mit 245.
= WULF capacity 522 critical_it contracted
= CIFR capacity 300 critical_it contracted
= HUT capacity 245 critical_it contracted

MARA schürfte im Januar 702 Bitcoin. Riot Platforms schaffte 428, CleanSpark 588.
= MARA bitcoin_production 702 | on 2026-01
= RIOT bitcoin_production 428 | on 2026-01
= CLSK bitcoin_production 588 | on 2026-01

IREN betrieb Ende Januar 61.500 Grafikprozessoren, HIVE 5.000.
= IREN gpu_count 61500 | on 2026-01
= HIVE gpu_count 5000 | on 2026-01

Cipher hat zwei Mieter. AWS hat in Black Pearl 300 Megawatt gemietet, Fluidstack in Barber Lake 168.
= CIFR capacity 300 contracted | counterparty AWS | site Black Pearl
= CIFR capacity 168 contracted | counterparty Fluidstack | site Barber Lake

TeraWulf hat in Lake Mariner 245 Megawatt in Betrieb, 150 im Bau und 500 in der Pipeline.
= WULF capacity 245 operating | site Lake Mariner
= WULF capacity 150 construction | site Lake Mariner
= WULF capacity 500 pipeline | site Lake Mariner

Der Vertrag von Galaxy in Helios ist 13 Milliarden Dollar wert, der von IREN in Childress 9,7 Milliarden.
= GLXY contract_value 1.3e10 | site Helios
= IREN contract_value 9.7e9 | site Childress

In Lake Mariner hat TeraWulf 360 MW an Fluidstack vermietet, 60 an Core42.
= WULF capacity 360 contracted | counterparty Fluidstack | site Lake Mariner
= WULF capacity 60 contracted | counterparty Core42 | site Lake Mariner

Riot Platforms hat 245 Megawatt vermietet, und TeraWulf hat 168 Mitarbeiter.
= RIOT capacity 245 contracted

! Cipher hat 300 Megawatt vermietet, CoreWeave 2.000.
= CIFR capacity 300 contracted

Hut 8 hat 245 Megawatt vermietet; Cipher hofft auf 400.
= HUT capacity 245 contracted

! Der Vertrag von Cipher läuft zehn Jahre, der von Hut 8 15, und TeraWulf bindet Fluidstack für 25.
= CIFR contract_term 10
= HUT contract_term 15
= WULF contract_term 25 | counterparty Fluidstack

An kritischer IT-Last hat TeraWulf 522 Megawatt vermietet. ¶ Der Vertragswert ¶ TeraWulf kommt auf 9,5 Milliarden Dollar, Hut 8 auf 7,0 Milliarden.
= WULF capacity 522 critical_it contracted
= WULF contract_value 9.5e9
= HUT contract_value 7e9

! Fluidstack zahlt TeraWulf 9,5 Milliarden Dollar über 25 Jahre, Hut 8 7,0 Milliarden über 15 und Cipher 3,8 Milliarden über zehn.
= WULF contract_value 9.5e9 | counterparty Fluidstack
= WULF contract_term 25 | counterparty Fluidstack
= HUT contract_value 7e9 | counterparty Fluidstack
= HUT contract_term 15 | counterparty Fluidstack
= CIFR contract_value 3.8e9 | counterparty Fluidstack
= CIFR contract_term 10 | counterparty Fluidstack

Core Scientific hat 590 Megawatt unter Vertrag; bei TeraWulf sind es 522.
= CORZ capacity 590 contracted
= WULF capacity 522 contracted

Ende Februar lagen bei MARA 53.250 Bitcoin, bei Riot Platforms 18.005, bei Bitdeer noch 2.017.
= MARA bitcoin_holdings 53250 | on 2026-02
= RIOT bitcoin_holdings 18005 | on 2026-02
= BTDR bitcoin_holdings 2017 | on 2026-02

IREN hat 810 Megawatt in Betrieb, MARA 1.200 und Riot Platforms 940.
= IREN capacity 810 operating
= MARA capacity 1200 operating
= RIOT capacity 940 operating

Bitdeer betreibt in Rockdale 563 Megawatt, in Tydal 175.
= BTDR capacity 563 operating | site Rockdale
= BTDR capacity 175 operating | site Tydal

Hut 8 vermietet River Bend für 15 Jahre an Fluidstack, Cipher Barber Lake für zehn.
= HUT contract_term 15 | counterparty Fluidstack | site River Bend
= CIFR contract_term 10 | site Barber Lake

Im Januar kam Riot Platforms auf 451 Bitcoin, MARA auf 702, CleanSpark brachte es auf 588.
= RIOT bitcoin_production 451 | on 2026-01
= MARA bitcoin_production 702 | on 2026-01
= CLSK bitcoin_production 588 | on 2026-01

! Der Auftrag von Applied Digital ist elf Milliarden Dollar schwer, der von Galaxy 13.
= APLD contract_value 1.1e10
= GLXY contract_value 1.3e10

CleanSpark will bis Ende 2027 120 Megawatt kritische IT-Last fertigstellen, Bitfarms 90.
= CLSK capacity 120 critical_it expected | by CLSK | on 2027-12
= BITF capacity 90 critical_it expected | on 2027-12

Börsenwert ¶ IREN kommt auf 15,8 Milliarden Dollar, Riot Platforms auf 6,6 Milliarden.
= IREN market_cap 1.58e10
= RIOT market_cap 6.6e9

TeraWulf hat 168 Megawatt vermietet, und die Konkurrentin Cipher will 207 Leute einstellen.
= WULF capacity 168 contracted

Hut 8 hat 245 Megawatt vermietet, Cipher träumt noch von 400.
= HUT capacity 245 contracted

Galaxy Digital zählt 800 Megawatt unter Vertrag, Core Scientific 590, und Cipher folgt mit 300.
= GLXY capacity 800 contracted
= CORZ capacity 590 contracted
= CIFR capacity 300 contracted

IREN hat liquide Mittel von 2,6 Milliarden Dollar; bei Cipher sind es 1,2 Milliarden, bei Hut 8 310 Millionen.
= IREN cash 2.6e9
= CIFR cash 1.2e9
= HUT cash 3.1e8

In Childress betreibt IREN 510 Megawatt, in Mackenzie 80 und in Prince George 50.
= IREN capacity 510 operating | site Childress
= IREN capacity 80 operating | site Mackenzie
= IREN capacity 50 operating | site Prince George

CleanSpark schuldet 1,79 Milliarden Dollar, Riot Platforms dagegen 968 Millionen.
= CLSK debt 1.79e9
= RIOT debt 9.68e8

Die Flotte von CleanSpark braucht 16,1 J/TH, die von Riot Platforms 19,9.
= CLSK fleet_efficiency 16.1
= RIOT fleet_efficiency 19.9

Core Scientific hat 590 Megawatt vermietet und kostet das 19-Fache des Umsatzes.
= CORZ capacity 590 contracted

Applied Digital betreibt 250 Megawatt, gebaut werden weitere 150.
= APLD capacity 250 operating
= APLD capacity 150 construction

CoreWeave mietet bei Core Scientific 590 Megawatt, bei Applied Digital 400 und bei Galaxy Digital 800.
= CORZ capacity 590 contracted | counterparty CoreWeave
= APLD capacity 400 contracted | counterparty CoreWeave
= GLXY capacity 800 contracted | counterparty CoreWeave

Die größten Bestände haben MARA mit 53.250 Bitcoin, Riot Platforms mit 18.005 und CleanSpark mit 13.099.
= MARA bitcoin_holdings 53250
= RIOT bitcoin_holdings 18005
= CLSK bitcoin_holdings 13099

Die Förderung sank im Januar bei MARA auf 702 Bitcoin, bei CleanSpark auf 588 und bei Riot Platforms auf 451.
= MARA bitcoin_production 702 | on 2026-01
= CLSK bitcoin_production 588 | on 2026-01
= RIOT bitcoin_production 451 | on 2026-01

Von den 1.020 Megawatt von Hut 8 sind 245 vermietet, 310 im Bau.
= HUT capacity 1020
= HUT capacity 245 contracted
= HUT capacity 310 construction

IREN hat nach eigenen Angaben 810 Megawatt am Netz; CleanSpark nennt 1.000.
= IREN capacity 810 operating | by IREN
= CLSK capacity 1000 operating

Cipher hat für zehn Jahre unterschrieben, TeraWulf für 25.
= CIFR contract_term 10
= WULF contract_term 25

Cipher beschäftigt 120 Leute, Hut 8 200 und IREN 400; zusammen betreiben sie 1.300 Megawatt.

Am 4. Mai legte Hut 8 Zahlen vor, am 7. IREN, am 8. CleanSpark.

Core Scientific kostet das 14-Fache des Gewinns, TeraWulf das 22-Fache, Galaxy Digital das 9-Fache.

Riot Platforms schürfte 451 Bitcoin und verkaufte 410; MARA schürfte 702 und verkaufte keinen.
= RIOT bitcoin_production 451
= MARA bitcoin_production 702

TeraWulf baut in Lake Mariner 210 Megawatt, in Abernathy 168; Mieter ist jeweils Fluidstack.
= WULF capacity 210 construction | site Lake Mariner
= WULF capacity 168 construction | site Abernathy

! Für den Umbau eines Megawatts veranschlagt Cipher 9 Millionen Dollar, Hut 8 10, IREN sogar 12.
= CIFR capex_per_mw 9e6 | by CIFR
= HUT capex_per_mw 1e7
= IREN capex_per_mw 1.2e7
`
