// English passages about power, contracts and GPUs as journalists, brokers and companies write them, each with the facts it gives.

/** A passage, then a line "= …" for each fact; "¶" ends a paragraph, "[X]" opens a paper that X publishes. Read as of 2026-02-12. */
export const english = `
Cipher Mining has leased 168 megawatts of critical IT load at Barber Lake to Fluidstack for ten years.
= CIFR capacity 168 critical_it contracted | counterparty Fluidstack | site Barber Lake
= CIFR contract_term 10 | counterparty Fluidstack | site Barber Lake

Under a 15-year agreement worth about $9.6 billion, Core42 will rent 250 MW of critical IT capacity from TeraWulf at Lake Mariner.
= WULF contract_term 15 | counterparty Core42 | site Lake Mariner
= WULF contract_value 9.6e9 about | counterparty Core42 | site Lake Mariner
= WULF capacity 250 critical_it contracted | counterparty Core42 | site Lake Mariner

Hut 8 said on Tuesday that Anthropic had taken another 150 MW at River Bend.
= HUT capacity 150 contracted | by HUT | counterparty Anthropic | site River Bend

Google is backstopping $1.8 billion of Fluidstack's obligations to TeraWulf.
= WULF backstop_value 1.8e9 | counterparty Fluidstack | backstop Google

Some $1.3 billion of the rent that Fluidstack owes TeraWulf at Abernathy is guaranteed by Google.
= WULF backstop_value 1.3e9 about | counterparty Fluidstack | backstop Google | site Abernathy

JPMorgan expects Cipher Mining to reach 600 megawatts of critical IT load by the end of 2027.
= CIFR capacity 600 critical_it expected | by JPMorgan | on 2027-12

Galaxy Digital now has 1.6 gigawatts of approved power at Helios.
= GLXY capacity 1600 approved | site Helios

Riot Platforms won approval for 1.2 gigawatts in Corsicana, up from 600 MW.
= RIOT capacity 1200 approved | site Corsicana | previous 600

For the fourteen miners it covers, Cantor looks for 2.6 GW of critical IT load by the end of 2027. Bitdeer is not among its favourites.
= SECTOR capacity 2600 critical_it expected | by Cantor Fitzgerald | on 2027-12

The sector, JPMorgan reckons, will have turned 41% of its approved power over to AI by the end of 2027.
= SECTOR conversion_share 0.41 | by JPMorgan | on 2027-12

By the end of 2028, Bernstein says, IREN will have converted half of its approved capacity to high-performance computing.
= IREN conversion_share 0.5 | by Bernstein | on 2028-12

Bitdeer holds 285 MW of approved power in Ohio, none of it in use so far.
= BTDR capacity 285 approved | site Ohio

CleanSpark has contracted 285 MW of power with the utility in Austin County.
= CLSK capacity 285 approved | site Austin County

IREN runs 50,000 GPUs today and wants 140,000 by the end of 2026.
= IREN gpu_count 50000
= IREN gpu_count 140000 | by IREN | on 2026-12

How many GPUs does IREN have? A little over 40,000, the company says.
= IREN gpu_count 40000 at_least | by IREN

HIVE Digital operates more than 5,000 Nvidia chips in Manitoba; by December 2026 that fleet is to grow to 11,000 GPUs.
= HIVE gpu_count 5000 at_least | site Manitoba
= HIVE gpu_count 11000 | site Manitoba | on 2026-12

Microsoft's order covers 76,000 GB300 GPUs, which IREN will install in Childress.
= IREN gpu_count 76000 | counterparty Microsoft | site Childress

Annualized cloud revenue at IREN should climb to $3.7 billion by the end of 2026, the company said.
= IREN annual_revenue 3.7e9 cloud | by IREN | on 2026-12

Microsoft's five-year cloud contract with IREN is worth $9.7 billion, or roughly $1.94 billion a year.
= IREN contract_term 5 cloud | counterparty Microsoft
= IREN contract_value 9.7e9 cloud | counterparty Microsoft
= IREN annual_revenue 1.94e9 cloud about | counterparty Microsoft

Applied Digital puts its annual lease revenue at around $500 million once Polaris Forge 1 is full.
= APLD annual_revenue 5e8 about | by APLD

The lease, signed on 28 January 2026, gives Fluidstack 393 MW of critical IT load at Colchis; Cipher Mining expects $3.2 billion over the 15-year term.
= CIFR capacity 393 critical_it contracted | counterparty Fluidstack | site Colchis | on 2026-01-28
= CIFR contract_value 3.2e9 | by CIFR | counterparty Fluidstack | site Colchis | on 2026-01-28
= CIFR contract_term 15 | by CIFR | counterparty Fluidstack | site Colchis | on 2026-01-28

Cipher's lease with AWS runs for 15 years and brings in $5.5 billion; it covers 300 MW (gross).
= CIFR contract_term 15 | counterparty AWS
= CIFR contract_value 5.5e9 | counterparty AWS
= CIFR capacity 300 gross contracted | counterparty AWS

Core Scientific had 590 MW of critical IT load under contract with CoreWeave at the end of December.
= CORZ capacity 590 critical_it contracted | counterparty CoreWeave

CoreWeave has rented 590 megawatts from Core Scientific at six sites, of which 443 MW have been delivered.
= CORZ capacity 590 contracted | counterparty CoreWeave
= CORZ capacity 443 operating | counterparty CoreWeave

Galaxy Digital handed over the first 133 MW of critical IT load at Helios to CoreWeave last month.
= GLXY capacity 133 critical_it operating | counterparty CoreWeave | site Helios | on 2026-01

All 800 MW at Helios are let to CoreWeave, says Galaxy Digital, and another 830 MW were approved by ERCOT in January.
= GLXY capacity 800 contracted | by GLXY | counterparty CoreWeave | site Helios
= GLXY capacity 830 approved | by GLXY | site Helios

At year-end Hut 8 operated 1,020 MW; its development pipeline stood at 8.5 GW.
= HUT capacity 1020 operating | on 2025-12
= HUT capacity 8500 pipeline

Two further buildings with 100 MW each are under construction at Applied Digital's campus in Ellendale.
= APLD capacity 100 construction | site Ellendale

Construction of another 112 MW in Corsicana has begun, Riot Platforms said.
= RIOT capacity 112 construction | by RIOT | site Corsicana

AMD is leasing 25 MW from Riot Platforms at Rockdale for an initial ten years; the contract is worth $311 million.
= RIOT capacity 25 contracted | counterparty AMD | site Rockdale
= RIOT contract_term 10 | counterparty AMD | site Rockdale
= RIOT contract_value 3.11e8 | counterparty AMD | site Rockdale

Bitfarms intends to put up a 350-megawatt AI campus at Panther Creek.
= BITF capacity 350 pipeline | by BITF | site Panther Creek

MARA and Starwood plan a 1-gigawatt campus, MARA's chief executive said.
= MARA capacity 1000 pipeline | by MARA

The bank thinks that 410 MW of Bitfarms' power could be converted to AI, Northland writes.
= BITF capacity 410 potential | by Northland

Bitfarms runs bitcoin mines with 341 MW in Paraguay and Pennsylvania.
= BITF capacity 341 operating | site Paraguay; Pennsylvania | kind mining

Of CleanSpark's 1,312 MW of contracted power, 816 MW are in operation.
= CLSK capacity 1312 approved
= CLSK capacity 816 operating

Miners have signed contracts for more than 3 GW since September, according to JPMorgan.
= SECTOR capacity 3000 contracted at_least | by JPMorgan | since 2025-09

TeraWulf and Cipher Mining have leased 510 and 600 megawatts, respectively.
= WULF capacity 510 contracted
= CIFR capacity 600 contracted

KBW models 320 MW of critical IT load for CleanSpark and 450 MW for Riot at the end of 2027.
= CLSK capacity 320 critical_it expected | by KBW | on 2027-12
= RIOT capacity 450 critical_it expected | by KBW | on 2027-12

IREN's Horizon buildings, 200 MW of liquid-cooled capacity in Childress, go to Microsoft under a five-year deal.
= IREN capacity 200 contracted | counterparty Microsoft | site Childress
= IREN contract_term 5 | counterparty Microsoft | site Childress

Hut 8 let 245 MW of IT load at River Bend to Fluidstack, with Google standing behind the rent. The base term is 15 years; total payments come to $7.0 billion.
= HUT capacity 245 critical_it contracted | counterparty Fluidstack | backstop Google | site River Bend
= HUT contract_term 15 | counterparty Fluidstack | backstop Google | site River Bend
= HUT contract_value 7e9 | counterparty Fluidstack | backstop Google | site River Bend

[TeraWulf] We have now contracted 520 MW of critical IT load, representing more than $17 billion of revenue over the terms of the leases.
= WULF capacity 520 critical_it contracted
= WULF contract_value 1.7e10 at_least

[TeraWulf] Each year we aim to add 250 MW to 500 MW of contracted critical IT load.
= WULF capacity 250 critical_it contracted at_least
= WULF capacity 500 critical_it contracted at_most

[Cipher Mining] Our portfolio comprises 3.4 GW of pipeline capacity, including 1.0 GW at Colchis in West Texas, subject to interconnection approval.
= CIFR capacity 3400 pipeline
= CIFR capacity 1000 pipeline | site Colchis

[CleanSpark] Contracted power: 1.8 GW (December: 1.3 GW) ¶ Energized: 808 MW
= CLSK capacity 1800 approved | previous 1300
= CLSK capacity 808 operating

[Bitdeer] As of January 31, 2026 we had deployed 1,792 GPUs; annualized recurring revenue of the AI cloud reached US$21 million.
= BTDR gpu_count 1792 | on 2026-01-31
= BTDR annual_revenue 2.1e7 cloud | on 2026-01-31

[Applied Digital] The Company has entered into a lease for 200 MW of critical IT load with an investment-grade hyperscaler at Polaris Forge 2. The initial term is approximately 15 years and the contracted revenue approximately $5 billion.
= APLD capacity 200 critical_it contracted | site Polaris Forge 2
= APLD contract_term 15 about | site Polaris Forge 2
= APLD contract_value 5e9 about | site Polaris Forge 2

[Galaxy Digital] Phase II of Helios (260 MW of critical IT load) will be delivered to CoreWeave in the first half of 2027.
= GLXY capacity 260 critical_it contracted | counterparty CoreWeave | site Helios | on 2027-06

[IREN] ERCOT has approved the connection of 600 MW at Sweetwater 2; a substation is planned.
= IREN capacity 600 approved | site Sweetwater 2

[Riot Platforms] Rockdale has 700 MW and Corsicana 1,000 MW of fully approved power.
= RIOT capacity 700 approved | site Rockdale
= RIOT capacity 1000 approved | site Corsicana

[Core Scientific] 1. Contracted billable capacity ¶ We have contracts with CoreWeave for about 590 MW of critical IT load. They run for 12 years and are expected to bring in more than $10 billion in total.
= CORZ capacity 590 critical_it contracted about | counterparty CoreWeave
= CORZ contract_term 12 | counterparty CoreWeave
= CORZ contract_value 1e10 at_least | counterparty CoreWeave

[Hut 8] Google has agreed to guarantee up to $2.4 billion of Fluidstack's payments to us.
= HUT backstop_value 2.4e9 at_most | counterparty Fluidstack | backstop Google

Fluidstack pays Cipher about $200 million a year for Barber Lake.
= CIFR annual_revenue 2e8 about | counterparty Fluidstack

TeraWulf raised its forecast for contracted power this year from 100–150 MW to 250–500 MW.
= WULF capacity 250 expected at_least | by WULF | on 2026 | previous 100
= WULF capacity 500 expected at_most | by WULF | on 2026 | previous 150

HIVE's 320-megawatt campus near Toronto exists only on paper.
= HIVE capacity 320 pipeline | site Toronto

Jefferies has Galaxy Digital with 1,400 MW of leased critical IT load by 2028.
= GLXY capacity 1400 critical_it expected | by Jefferies | on 2028

IREN's secured grid power comes to 4.5 GW, more than any rival's.
= IREN capacity 4500 approved

Anthropic, through Fluidstack, moves into 393 megawatts that belong to Cipher.
= CIFR capacity 393 contracted | counterparty Anthropic; Fluidstack

Riot Platforms has 1.7 gigawatts at its two sites in Texas, all of it approved.
= RIOT capacity 1700 approved | site Texas

Applied Digital's third lease: 150 megawatts, 15 years, $4 billion. The tenant is CoreWeave.
= APLD capacity 150 contracted
= APLD contract_term 15
= APLD contract_value 4e9

CoreWeave's three leases at Polaris Forge 1 add up to 400 MW and $11 billion for Applied Digital.
= APLD capacity 400 contracted | counterparty CoreWeave | site Polaris Forge 1
= APLD contract_value 1.1e10 | counterparty CoreWeave | site Polaris Forge 1

Some two hundred megawatts more are to be ready for IREN's customers by the end of September 2026.
= IREN capacity 200 expected about | on 2026-09

MARA operates 1.8 GW, the company said in its quarterly letter.
= MARA capacity 1800 operating | by MARA

Terms for the Dallas-based company look rich: a decade, $3 billion, and Google on the hook for $1.4 billion should Fluidstack fail.

Bitdeer signed a hosting contract for 180 MW (gross) in Tydal, Norway, with a customer that it did not name.
= BTDR capacity 180 gross contracted colocation | site Tydal

Power at Clarington will come in two steps, Bitdeer said: 266 MW in the second quarter of 2026 and 304 MW in 2027.
= BTDR capacity 266 expected | by BTDR | site Clarington | on 2026-06
= BTDR capacity 304 expected | by BTDR | site Clarington | on 2027

By Needham's count, the listed miners have let 2.1 gigawatts of IT load.
= SECTOR capacity 2100 critical_it contracted | by Needham

Around a third of the power approved for the miners will be used for AI by the end of 2026, JPMorgan estimates.
= SECTOR conversion_share 0.333333 about | by JPMorgan | on 2026-12

! Rosenblatt trimmed its estimate for IREN's GPU fleet to 120,000 from 140,000 at the end of 2026.
= IREN gpu_count 120000 | by Rosenblatt | on 2026-12 | previous 140000

The backlog of AI contracts at Core Scientific is worth over $10 billion.
= CORZ contract_value 1e10 at_least

Barber Lake is the flagship of Cipher Mining. Fluidstack has rented 168 MW of critical IT load there.
= CIFR capacity 168 critical_it contracted | counterparty Fluidstack | site Barber Lake

GLXY: 526 MW critical IT to CRWV
= GLXY capacity 526 critical_it

Galaxy Digital's Helios leases with CoreWeave are to yield average annual revenue of more than $1 billion over fifteen years.
= GLXY annual_revenue 1e9 at_least | counterparty CoreWeave
= GLXY contract_term 15 | counterparty CoreWeave | site Helios

Nearly 40 percent of TeraWulf's approved megawatts were converted to HPC at year-end.
= WULF conversion_share 0.4 about | on 2025-12

The 207 MW that Cipher uses for bitcoin mining in Odessa will stay as they are.
= CIFR capacity 207 operating mining | site Odessa

IREN has options on another 1.6 GW in Oklahoma, which would be energized in 2028.

Fluidstack can extend the Cipher lease twice by five years, which would lift its value to $7 billion.

CoreWeave holds a right of first refusal for a further 150 MW at Applied Digital's Ellendale campus.

Will Cipher ever fill its 2.4 gigawatts?

If MARA found a tenant for 500 MW, it could earn $900 million a year.

Dominion has 47 gigawatts of data-center requests in its queue, and in Ohio AEP waits for 30 GW. MARA and Riot are mentioned at every meeting.

A hyperscaler needs a gigawatt per campus these days. IREN and Cipher know that.

In Georgia the regulator approved 10 gigawatts of new gas plants. CleanSpark, a miner, buys its power there.

The wind farm next to Galaxy's campus has 250 MW.

CoreWeave had 2.9 GW of contracted power at the end of September and 250,000 GPUs. Core Scientific's holders voted no.

Microsoft will spend $80 billion on data centers and lease 5 GW this year; IREN shares rose 4%.

Riot has not signed the 600-megawatt lease that the forum writes about.

Had Hut 8 let its whole pipeline, 8.5 GW would be on the market.

Oklo wants to build a 75-megawatt reactor beside the campus. Bitdeer shares fell.

Rumor has it that Oracle is about to take 500 MW from CleanSpark.

! The town of Granbury counts 300 households that hear MARA's fans; its grid peaks at 60 MW.

Nvidia shipped 500,000 Blackwell GPUs in the quarter, four times as many as a year earlier. IREN was among the buyers.

Under its five-year power contract the smelter pays $40 per megawatt-hour for 400 MW. Riot is a neighbour.

Bloom Energy sold 100 MW of fuel cells to Oracle, and Nebius leased 300 MW in New Jersey. Shares of Applied Digital rose 3%.

Cipher's credit facility of $1.7 billion runs for five years.

The notes of IREN carry no interest for five years and raised $1 billion for GPUs.

A megawatt can power about 800 homes, so that 168 MW at Barber Lake would do for a city.

The market implies that Riot will lease 900 MW.

Wall Street wonders: could CleanSpark lease all 1.3 GW?
`
