// English passages on steps of targets, verdicts in passing and figures without their noun, each with every fact that it should give.

export const toldEn = String.raw`
Riot Platforms now has a full gigawatt approved at Corsicana.
= RIOT capacity 1000 basis=approved site=Corsicana

Cipher Digital has leased an entire gigawatt to AWS.
= CIFR capacity 1000 counterparty=AWS stage=contracted

Riot Platforms runs half a gigawatt at Rockdale.
= RIOT capacity 500 site=Rockdale stage=operating

Hut 8 has a quarter of a gigawatt under construction at River Bend.
= HUT capacity 250 site=River_Bend stage=construction

Cipher Digital puts the cost of building at between nine and ten million a megawatt.
= CIFR capex_per_mw 9e6 bound=at_least by=CIFR; CIFR capex_per_mw 10e6 bound=at_most by=CIFR

Cipher Digital expects to spend between nine and ten million dollars a megawatt on construction.
= CIFR capex_per_mw 9e6 bound=at_least by=CIFR; CIFR capex_per_mw 10e6 bound=at_most by=CIFR

Building costs Cipher Digital nine to ten million dollars for every megawatt.
= CIFR capex_per_mw 9e6 bound=at_least; CIFR capex_per_mw 10e6 bound=at_most

Per megawatt, construction costs Cipher Digital between $9 million and $10 million.
= CIFR capex_per_mw 9e6 bound=at_least; CIFR capex_per_mw 10e6 bound=at_most

For each megawatt, Cipher Digital will spend $9.5 million on construction.
= CIFR capex_per_mw 9.5e6 by=CIFR

Riot Platforms mined 428 in October, after 437 in September.
= RIOT bitcoin_production 428 on=2025-10 previous=437

Riot Platforms mined 428 bitcoin in March, after 437 in February.
= RIOT bitcoin_production 428 on=2026-03 previous=437

! Riot Platforms published its production update for March. It mined 428, after 437 in February, and held 19,300 at month-end.
= RIOT bitcoin_production 428 on=2026-03 previous=437; RIOT bitcoin_holdings 19300 on=2026-03

! MARA Holdings mined 702 in March and sold 300 of them.
= MARA bitcoin_production 702 on=2026-03

CleanSpark produced 573 in March, compared with 568 the month before.
= CLSK bitcoin_production 573 on=2026-03 previous=568

Bitcoin holdings at CleanSpark came to 12,900, of which 5,112 were posted as collateral.
= CLSK bitcoin_holdings 12900

HIVE Digital's hash rate averaged 22.1 EH/s in March; it mined 290, up from 274.
= HIVE hashrate 22.1 on=2026-03; HIVE bitcoin_production 290 on=2026-03 previous=274

The number to watch at Riot Platforms is bitcoin produced. It was 428 in March against 437 in February.
= RIOT bitcoin_production 428 on=2026-03 previous=437

! Riot Platforms: bitcoin production in March 428 (February: 437); holdings 19,300.
= RIOT bitcoin_production 428 on=2026-03 previous=437; RIOT bitcoin_holdings 19300 on=2026-03

Riot Platforms mined 428. It employs 437.
= RIOT bitcoin_production 428

Riot Platforms dug up 428 coins in March. In February it had been 437.
= RIOT bitcoin_production 428 on=2026-03; RIOT bitcoin_production 437 on=2026-02

! At the end of March, MARA Holdings had $214 million in cash. Its debt was $3.3 billion.
= MARA cash 2.14e8 on=2026-03; MARA debt 3.3e9 on=2026-03

! MARA Holdings closed the first quarter with cash of $214 million. Convertible notes outstanding were $3.3 billion.
= MARA cash 2.14e8 on=2026-03; MARA debt 3.3e9 kind=convertible on=2026-03

! As of March 31, 2026, MARA Holdings held 38,700 bitcoin. Cash stood at $214 million, and debt at $3.3 billion.
= MARA bitcoin_holdings 38700 on=2026-03-31; MARA cash 2.14e8 on=2026-03-31; MARA debt 3.3e9 on=2026-03-31

Jefferies analyst Mona Reiss likes Cipher Digital. She sees capacity of 1,200 megawatts by the end of 2027.
= CIFR capacity 1200 by=Jefferies on=2027-12 stage=expected

Jefferies analyst Mona Reiss likes Cipher Digital. A leased megawatt is worth $12 million, she says.
= CIFR value_per_mw 12e6 by=Jefferies

Bernstein published a note on Riot Platforms. The bank's estimate for construction costs is $11 million a megawatt.
= RIOT capex_per_mw 11e6 by=Bernstein

! Riot Platforms could rent out 600 MW by the end of 2028, on KBW's numbers.
= RIOT capacity 600 by=KBW on=2028-12 stage=expected

Core Scientific is run for cash. By its own account it will have 590 megawatts of critical IT load energized by year-end 2026.
= CORZ capacity 590 basis=critical_it by=CORZ on=2026-12 stage=expected
`
