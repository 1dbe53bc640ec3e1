// English passages in which a fact takes its day, its speaker, its tenant or its place from elsewhere, each with every fact that it should give.

export const qualifiersEn = String.raw`
Riot Platforms signed a lease with Oracle on April 9 for its Corsicana site. The contract covers 210 MW of critical IT load and runs for 15 years.
= RIOT capacity 210 on=2026-04-09 basis=critical_it stage=contracted counterparty=Oracle site=Corsicana; RIOT contract_term 15 on=2026-04-09 counterparty=Oracle site=Corsicana

Riot Platforms on April 9 signed a 15-year lease with Oracle at Corsicana. ¶ The customer takes 210 MW of critical IT load, for which 280 MW gross are set aside. The first 70 MW are to be handed over in March 2027, the remaining 140 MW by December 2027.
= RIOT contract_term 15 on=2026-04-09 counterparty=Oracle site=Corsicana; RIOT capacity 210 on=2026-04-09 basis=critical_it stage=contracted counterparty=Oracle site=Corsicana; RIOT capacity 280 on=2026-04-09 basis=gross stage=contracted counterparty=Oracle site=Corsicana; RIOT capacity 70 on=2027-03 basis=critical_it stage=contracted counterparty=Oracle site=Corsicana; RIOT capacity 140 on=2027-12 basis=critical_it stage=contracted counterparty=Oracle site=Corsicana

Cipher Digital has let Barber Lake to Fluidstack. The start-up will occupy 168 MW of critical IT load. A first phase of 60 MW is due in June 2027.
= CIFR capacity 168 basis=critical_it stage=contracted counterparty=Fluidstack site=Barber_Lake; CIFR capacity 60 on=2027-06 basis=critical_it stage=contracted counterparty=Fluidstack site=Barber_Lake

TeraWulf leased 240 MW of critical IT load at Abernathy to Fluidstack. It could let another 300 MW there.
= WULF capacity 240 basis=critical_it stage=contracted counterparty=Fluidstack site=Abernathy

Hut 8 has a lease with Anthropic at River Bend for 245 MW of critical IT load. Of that, the last 80 MW is to be delivered in May 2028.
= HUT capacity 245 basis=critical_it stage=contracted counterparty=Anthropic site=River_Bend; HUT capacity 80 on=2028-05 basis=critical_it stage=contracted counterparty=Anthropic site=River_Bend

Core Scientific and Lambda had talked since last summer. On Monday the two signed a 12-year lease for 90 MW of critical IT load at Denton.
= CORZ contract_term 12 on=2026-04-13 counterparty=Lambda site=Denton; CORZ capacity 90 on=2026-04-13 basis=critical_it stage=contracted counterparty=Lambda site=Denton

Galaxy Digital signed a colocation contract with Meridian Compute on April 2: 120 MW of critical IT load at Helios for 12 years. Meridian pays $2.4 billion over the term.
= GLXY capacity 120 on=2026-04-02 basis=critical_it stage=contracted kind=colocation counterparty=Meridian_Compute site=Helios; GLXY contract_term 12 on=2026-04-02 kind=colocation counterparty=Meridian_Compute site=Helios; GLXY contract_value 2400000000 on=2026-04-02 kind=colocation counterparty=Meridian_Compute site=Helios

Applied Digital has leased 150 MW of critical IT load at Ellendale to Basalt AI, a start-up. Basalt AI pays $3 billion for the whole 15 years.
= APLD capacity 150 basis=critical_it stage=contracted counterparty=Basalt_AI site=Ellendale; APLD contract_value 3000000000 counterparty=Basalt_AI site=Ellendale; APLD contract_term 15 counterparty=Basalt_AI site=Ellendale

Riot Platforms' lease with AMD at Rockdale covers 50 MW of critical IT load. Put everything together and Riot has 300 MW of critical IT load under lease.
= RIOT capacity 50 basis=critical_it stage=contracted counterparty=AMD site=Rockdale; RIOT capacity 300 basis=critical_it stage=contracted

Having sold $300 million of convertible notes on Monday, Bitfarms lost 12% on Wednesday. IREN was 4% lower, at $41.20.
= BITF debt 300000000 on=2026-04-13 kind=convertible; BITF price_move -0.12 on=2026-04-15
= IREN price_move -0.04 on=2026-04-15; IREN share_price 41.2 on=2026-04-15

Galaxy Digital shares closed 5.5 percent cheaper on Tuesday, at $23.15. Riot Platforms, at $16.10, had shed 2%.
= GLXY price_move -0.055 on=2026-04-14; GLXY share_price 23.1 on=2026-04-14
= RIOT share_price 16.1 on=2026-04-14; RIOT price_move -0.02 on=2026-04-14

MARA mined 702 bitcoin in March, down from 745 in February. Its fleet averaged 57.1 EH/s over the month, at a cost of 4.0 cents per kilowatt-hour. Today it runs 60 EH/s.
= MARA bitcoin_production 702 previous=745 on=2026-03; MARA hashrate 57.1 on=2026-03; MARA power_cost 0.04 on=2026-03; MARA hashrate 60

The listed miners have handed in their figures for March. MARA Holdings mined 702 coins. CleanSpark produced 588 bitcoin and averaged 46.1 EH/s.
= MARA bitcoin_production 702 on=2026-03
= CLSK bitcoin_production 588 on=2026-03; CLSK hashrate 46.1 on=2026-03

CleanSpark lost money in the quarter that ended on March 31. It produced 1,799 bitcoin in the three months.
= CLSK bitcoin_production 1800 on=2026-03 since=2026-01

HIVE Digital mined 885 bitcoin in the three months to the end of December.
= HIVE bitcoin_production 885 on=2025-12 since=2025-10

Look at IREN's balance sheet of December 31. Convertible notes: $4.8 billion. Cash: $2.2 billion. Equipment loans: $0.9 billion.
= IREN debt 4800000000 on=2025-12-31 kind=convertible; IREN cash 2200000000 on=2025-12-31; IREN debt 900000000 on=2025-12-31

On December 31 Bitdeer had $214 million of cash. At that date it owed $1.2 billion.
= BTDR cash 214000000 on=2025-12-31; BTDR debt 1200000000 on=2025-12-31

Riot Platforms is building at Corsicana. Chief Executive Jason Les told analysts on Monday that he is budgeting $11 million per megawatt of critical IT load. Les expects an NOI margin of 85%.
= RIOT capex_per_mw 11000000 by=RIOT basis=critical_it; RIOT noi_margin 0.85 by=RIOT

Macquarie does not doubt the growth. For the end of 2027 it pencils in 140,000 GPUs at IREN. Core Scientific, on its numbers, will have 900 MW of critical IT load under contract by the end of 2027.
= IREN gpu_count 140000 by=Macquarie on=2027-12
= CORZ capacity 900 by=Macquarie on=2027-12 basis=critical_it stage=expected

Who owns the sockets? A survey by Needham, published on Monday, is the source of every figure below. ¶ IREN has 4.5 GW of approved power. TeraWulf has leased 720 MW of critical IT load. By the end of 2028 it is expected to have converted 58% of its approved power.
= IREN capacity 4500 by=Needham basis=approved
= WULF capacity 720 by=Needham basis=critical_it stage=contracted; WULF conversion_share 0.58 by=Needham on=2028-12

CleanSpark sees building costs of $9.5 million per megawatt of critical IT load.
= CLSK capex_per_mw 9500000 by=CLSK basis=critical_it

The company considers 340 MW at Ellendale suitable for AI, Applied Digital said. Whether a tenant is in sight, it would not say.
= APLD capacity 340 by=APLD stage=potential site=Ellendale

TeraWulf rose 38% between December 31 and March 31.
= WULF price_move 0.38 on=2026-03-31 since=2025-12-31

Core Scientific rose 3% on Tuesday to $18.33. It has lost 12% since the end of December. Riot Platforms is down 6% over the same period.
= CORZ price_move 0.03 on=2026-04-14; CORZ share_price 18.3 on=2026-04-14; CORZ price_move -0.12 on=2026-04-14 since=2025-12
= RIOT price_move -0.06 on=2026-04-14 since=2025-12

Cipher Digital's campus in Ward County, Texas, is where the tenants want to be. There, in the middle of Texas, the company wants to have 100 MW of critical IT load ready by December 2027.
= CIFR capacity 100 by=CIFR on=2027-12 basis=critical_it stage=expected site=Ward_County

SITES ¶ Rockdale, Texas. Riot Platforms has 700 MW in operation, all of it bitcoin mining. ¶ Corsicana, Texas. A letter of intent for 120 MW of critical IT load is with the tenant's board.
= RIOT capacity 700 stage=operating kind=mining site=Rockdale; RIOT capacity 120 basis=critical_it stage=pipeline site=Corsicana

Miners bounced on Tuesday. Bitcoin, which had been at $70,100 on Monday, traded at $74,000. Cipher Digital jumped 8% to $19.40. IREN added 3%, ending at $52.10.
= NETWORK bitcoin_price 70100 on=2026-04-13; NETWORK bitcoin_price 74000 on=2026-04-14
= CIFR price_move 0.08 on=2026-04-14; CIFR share_price 19.4 on=2026-04-14
= IREN price_move 0.03 on=2026-04-14; IREN share_price 52.1 on=2026-04-14

HIVE Digital unearthed 885 bitcoin in the three months to the end of December, up from 717 in the three months before.
= HIVE bitcoin_production 885 previous=717 on=2025-12 since=2025-10

Riot Platforms has leased 75 megawatts of critical IT load to AMD at Rockdale, up from 25 when they shook hands in January.
= RIOT capacity 75 previous=25 basis=critical_it stage=contracted counterparty=AMD site=Rockdale

By the end of March MARA's machines were running at 66.4 EH/s, where three months earlier it had been 61.1.
= MARA hashrate 66.4 previous=61.1 on=2026-03

Core Scientific has a second tenant. They signed with Lambda on Monday. It's the Hunt County campus, out past Dallas. 260 megawatts of critical IT load.
= CORZ capacity 260 on=2026-04-13 basis=critical_it stage=contracted counterparty=Lambda site=Hunt_County

MARA paid 4.1 cents per kilowatt-hour between January and March.
= MARA power_cost 0.041 on=2026-03

Core Scientific, up 5.2% on Tuesday, has lost 12% since the end of December.
= CORZ price_move 0.052 on=2026-04-14; CORZ price_move -0.12 on=2026-04-14 since=2025-12

CleanSpark's contracts with Georgia utilities come to 612 megawatts.
= CLSK capacity 612 basis=approved site=Georgia

The miners have found tenants for 4.1 gigawatts of critical IT load, and Needham expects 6.9 gigawatts of critical IT load by the end of 2028.
= SECTOR capacity 4100 basis=critical_it stage=contracted; SECTOR capacity 6900 by=Needham on=2028-12 basis=critical_it stage=expected
`
