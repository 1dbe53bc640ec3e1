// Clauses that lean on a neighbour told in full: sites, months, tenants, stages of their own beside a bare number.

/** A passage, then a line "= …" for each fact; "!" marks what is not read yet. */
export const english = `
Hut 8 leases 245 MW in River Bend, Cipher in Barber Lake 207, TeraWulf in Abernathy 168.
= HUT capacity 245 contracted | site River Bend
= CIFR capacity 207 contracted | site Barber Lake
= WULF capacity 168 contracted | site Abernathy

TeraWulf's contracts come to $9.5 billion, Hut 8's to $7.0 billion and Cipher's to $3.8 billion.
= WULF contract_value 9.5e9
= HUT contract_value 7e9
= CIFR contract_value 3.8e9

At the end of January MARA held 53,250 bitcoin, Riot Platforms 18,005 and CleanSpark 13,099.
= MARA bitcoin_holdings 53250 | on 2026-01
= RIOT bitcoin_holdings 18005 | on 2026-01
= CLSK bitcoin_holdings 13099 | on 2026-01

In January Riot Platforms mined 451 bitcoin, in December 460.
= RIOT bitcoin_production 451 | on 2026-01
= RIOT bitcoin_production 460 | on 2025-12

Cipher has $1.2 billion of cash, TeraWulf $3.1 billion, and IREN makes do with $890 million.
= CIFR cash 1.2e9
= WULF cash 3.1e9
= IREN cash 8.9e8

The lease at River Bend runs for 15 years, the one at Barber Lake for ten.
= HUT contract_term 15 | site River Bend
= CIFR contract_term 10 | site Barber Lake

! Google guarantees Fluidstack's rent up to $1.73 billion at Barber Lake and $1.3 billion at Abernathy.
= CIFR backstop_value 1.73e9 at_most | counterparty Fluidstack | backstop Google | site Barber Lake
= WULF backstop_value 1.3e9 | counterparty Fluidstack | backstop Google | site Abernathy

Applied Digital has let 400 MW of critical IT load in Ellendale to CoreWeave. 100 of the 400 MW run already; another 150 are being built.
= APLD capacity 400 critical_it contracted | counterparty CoreWeave | site Ellendale
= APLD capacity 100 critical_it operating | counterparty CoreWeave | site Ellendale
= APLD capacity 150 critical_it construction | counterparty CoreWeave | site Ellendale

Core Scientific leases 590 MW, TeraWulf 522 and Cipher just 300.
= CORZ capacity 590 contracted
= WULF capacity 522 contracted
= CIFR capacity 300 contracted

MARA runs 71.2 EH/s, CleanSpark 50.6 and Riot Platforms 37.4.
= MARA hashrate 71.2
= CLSK hashrate 50.6
= RIOT hashrate 37.4

CleanSpark's fleet burns 16.1 J/TH, Riot Platforms's 19.9.
= CLSK fleet_efficiency 16.1
= RIOT fleet_efficiency 19.9

Riot Platforms owes $968 million, Bitdeer $1.9 billion, and at Cipher it is $3.1 billion.
= RIOT debt 9.68e8
= BTDR debt 1.9e9
= CIFR debt 3.1e9

! Cipher in Barber Lake 207, Hut 8 in River Bend 245 and TeraWulf in Abernathy 168 megawatts: that is what Fluidstack has leased.
= CIFR capacity 207 contracted | counterparty Fluidstack | site Barber Lake
= HUT capacity 245 contracted | counterparty Fluidstack | site River Bend
= WULF capacity 168 contracted | counterparty Fluidstack | site Abernathy

TeraWulf has leased 522 MW of critical IT load. Cipher has 300, Hut 8 245.
= WULF capacity 522 critical_it contracted
= CIFR capacity 300 critical_it contracted
= HUT capacity 245 critical_it contracted

MARA mined 702 bitcoin in January. Riot Platforms managed 428, CleanSpark 588.
= MARA bitcoin_production 702 | on 2026-01
= RIOT bitcoin_production 428 | on 2026-01
= CLSK bitcoin_production 588 | on 2026-01

IREN operated 61,500 GPUs at the end of January, HIVE 5,000.
= IREN gpu_count 61500 | on 2026-01
= HIVE gpu_count 5000 | on 2026-01

Cipher has two tenants. AWS has leased 300 MW at Black Pearl, Fluidstack 168 at Barber Lake.
= CIFR capacity 300 contracted | counterparty AWS | site Black Pearl
= CIFR capacity 168 contracted | counterparty Fluidstack | site Barber Lake

By the end of 2026 IREN wants to run 140,000 GPUs, HIVE 11,000.
= IREN gpu_count 140000 | by IREN | on 2026-12
= HIVE gpu_count 11000 | on 2026-12

TeraWulf has 245 MW in operation at Lake Mariner, 150 under construction and 500 in its pipeline.
= WULF capacity 245 operating | site Lake Mariner
= WULF capacity 150 construction | site Lake Mariner
= WULF capacity 500 pipeline | site Lake Mariner

Galaxy's lease at Helios is worth $13 billion, IREN's at Childress $9.7 billion.
= GLXY contract_value 1.3e10 | site Helios
= IREN contract_value 9.7e9 | site Childress

At Lake Mariner TeraWulf has let 360 MW to Fluidstack and 60 to Core42.
= WULF capacity 360 contracted | counterparty Fluidstack | site Lake Mariner
= WULF capacity 60 contracted | counterparty Core42 | site Lake Mariner

Riot Platforms produced 1,301 bitcoin in the third quarter, MARA 2,144 and HIVE, the smallest, 750.
= RIOT bitcoin_production 1301 | on 2025-09 | since 2025-07
= MARA bitcoin_production 2144 | on 2025-09 | since 2025-07
= HIVE bitcoin_production 750 | on 2025-09 | since 2025-07

Hut 8 has leased 245 MW, and TeraWulf has 168 employees.
= HUT capacity 245 contracted

! Cipher has leased 300 MW, CoreWeave 2,000.
= CIFR capacity 300 contracted

TeraWulf has leased 522 MW; Hut 8 has 12 sites.
= WULF capacity 522 contracted

Hut 8 has leased 245 MW in River Bend; Cipher hopes for 400.
= HUT capacity 245 contracted | site River Bend

Riot Platforms mined 460 bitcoin in December and sold 430.
= RIOT bitcoin_production 460 | on 2025-12

! Cipher's lease runs for ten years, Hut 8's for 15, and TeraWulf binds Fluidstack for 25.
= CIFR contract_term 10
= HUT contract_term 15
= WULF contract_term 25 | counterparty Fluidstack

! Fluidstack pays TeraWulf $9.5 billion over 25 years, Hut 8 $7.0 billion over 15 and Cipher $3.8 billion over ten.
= WULF contract_value 9.5e9 | counterparty Fluidstack
= WULF contract_term 25 | counterparty Fluidstack
= HUT contract_value 7e9 | counterparty Fluidstack
= HUT contract_term 15 | counterparty Fluidstack
= CIFR contract_value 3.8e9 | counterparty Fluidstack
= CIFR contract_term 10 | counterparty Fluidstack

! Riot Platforms held 18,005 coins at the end of February, after it had held 18,430 a month before, and Bitdeer 2,017.
= RIOT bitcoin_holdings 18005 | on 2026-02
= RIOT bitcoin_holdings 18430 | on 2026-01
= BTDR bitcoin_holdings 2017 | on 2026-02

IREN has 810 MW in operation, MARA 1,200 and Riot Platforms 940; another 560 are under construction at IREN.
= IREN capacity 810 operating
= MARA capacity 1200 operating
= RIOT capacity 940 operating
= IREN capacity 560 construction

Contract value ¶ TeraWulf $9.5 billion, Hut 8 $7.0 billion, Cipher $3.8 billion.
= WULF contract_value 9.5e9
= HUT contract_value 7e9
= CIFR contract_value 3.8e9

Core Scientific has 590 MW under lease; at TeraWulf the figure is 522.
= CORZ capacity 590 contracted
= WULF capacity 522 contracted

Applied Digital's contract is worth $11 billion; Galaxy's comes to $13 billion.
= APLD contract_value 1.1e10
= GLXY contract_value 1.3e10

MARA mined 702 coins in January, CleanSpark 588 and Riot Platforms, hampered by the cold, 428.
= MARA bitcoin_production 702 | on 2026-01
= CLSK bitcoin_production 588 | on 2026-01
= RIOT bitcoin_production 428 | on 2026-01

In colocation JPMorgan values a megawatt at $12 million, in cloud at $16 million.
= SECTOR value_per_mw 1.2e7 colocation | by JPMorgan
= SECTOR value_per_mw 1.6e7 cloud | by JPMorgan

Bitdeer has 563 MW in Rockdale and 175 in Tydal.
= BTDR capacity 563 | site Rockdale
= BTDR capacity 175 | site Tydal

Hut 8 closed at $41; TeraWulf has 12 directors, and Cipher was founded 5 years ago.
= HUT share_price 41

TeraWulf leased 168 MW, and its rival Cipher plans to hire 207.
= WULF capacity 168 contracted

! Core Scientific has leased 590 MW of critical IT load to CoreWeave. 350 of these megawatts have been delivered.
= CORZ capacity 590 critical_it contracted | counterparty CoreWeave
= CORZ capacity 350 critical_it operating | counterparty CoreWeave

CleanSpark has leased 162 of its 225 MW in Sandersville to Crusoe.
= CLSK capacity 162 contracted | counterparty Crusoe | site Sandersville
= CLSK capacity 225 | site Sandersville

TeraWulf runs 245 of the 750 MW at Lake Mariner.
= WULF capacity 245 operating | site Lake Mariner
= WULF capacity 750 | site Lake Mariner

Galaxy Digital counts 800 MW under lease, Core Scientific 590, and Cipher follows with 300.
= GLXY capacity 800 contracted
= CORZ capacity 590 contracted
= CIFR capacity 300 contracted

Riot Platforms produced 460 bitcoin in December, up from 428 in November, and MARA 702.
= RIOT bitcoin_production 460 | previous 428 | on 2025-12
= MARA bitcoin_production 702 | on 2025-12

IREN holds cash of $2.6 billion; Cipher's comes to $1.2 billion, Hut 8's to $310 million.
= IREN cash 2.6e9
= CIFR cash 1.2e9
= HUT cash 3.1e8

At Childress IREN runs 510 MW, at Mackenzie 80 and at Prince George 50.
= IREN capacity 510 operating | site Childress
= IREN capacity 80 operating | site Mackenzie
= IREN capacity 50 operating | site Prince George

CleanSpark owes $1.79 billion, Riot Platforms, by contrast, $968 million.
= CLSK debt 1.79e9
= RIOT debt 9.68e8

Core Scientific has leased 590 MW of critical IT load and trades at 19 times sales.
= CORZ capacity 590 critical_it contracted

Hut 8 leases 245 MW in River Bend, Cipher perhaps 207 one day.
= HUT capacity 245 contracted | site River Bend

CoreWeave rents 590 MW from Core Scientific, 400 from Applied Digital and 800 from Galaxy Digital.
= CORZ capacity 590 contracted | counterparty CoreWeave
= APLD capacity 400 contracted | counterparty CoreWeave
= GLXY capacity 800 contracted | counterparty CoreWeave

The three biggest holders are MARA with 53,250 bitcoin, Riot Platforms with 18,005 and CleanSpark with 13,099.
= MARA bitcoin_holdings 53250
= RIOT bitcoin_holdings 18005
= CLSK bitcoin_holdings 13099

Production fell at MARA to 702 bitcoin in January, at CleanSpark to 588 and at Riot Platforms to 451.
= MARA bitcoin_production 702 | on 2026-01
= CLSK bitcoin_production 588 | on 2026-01
= RIOT bitcoin_production 451 | on 2026-01

Of Hut 8's 1,020 MW, 245 are leased, 310 are under construction and the rest mines bitcoin.
= HUT capacity 1020
= HUT capacity 245 contracted
= HUT capacity 310 construction

IREN says it has 810 MW energized; CleanSpark claims 1,000.
= IREN capacity 810 operating | by IREN
= CLSK capacity 1000 operating

Cipher signed for ten years, TeraWulf for 25; neither would say at what rent.
= CIFR contract_term 10
= WULF contract_term 25

Bitdeer's fleet runs at 15.9 J/TH. MARA reports 18.3, CleanSpark 16.1.
= BTDR fleet_efficiency 15.9
= MARA fleet_efficiency 18.3
= CLSK fleet_efficiency 16.1

Analysts expect 40 cents a share from Cipher, 12 from TeraWulf and a loss of 30 from MARA.

Cipher employs 120 people, Hut 8 200 and IREN 400; together they run 1,300 MW.

On May 4 Hut 8 published its results, on May 7 IREN, on May 8 CleanSpark.

Core Scientific trades at 14 times earnings, TeraWulf at 22 and Galaxy Digital at 9.

Riot Platforms mined 451 bitcoin and sold 410; MARA mined 702 and sold none.
= RIOT bitcoin_production 451
= MARA bitcoin_production 702
`
