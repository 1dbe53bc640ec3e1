// More English passages in which a fact takes its day, its speaker, its tenant or its place from elsewhere, each with every fact that it should give.

export const qualifiersMoreEn = String.raw`
Bitdeer signed its first large lease at Tydal on April 2. A European cloud company takes 164 MW of critical IT load for 15 years. ¶ Is the building finished? ¶ No. The conversion is in full swing, and Bitdeer wants to hand over the first 40 MW in March 2027.
= BTDR capacity 164 on=2026-04-02 basis=critical_it stage=contracted site=Tydal; BTDR contract_term 15 on=2026-04-02 site=Tydal; BTDR capacity 40 by=BTDR on=2027-03 basis=critical_it stage=contracted site=Tydal

TeraWulf signed a lease with Anthropic for its Hawesville site on Monday. It covers 240 megawatts of critical IT load and runs for 20 years. ¶ Nobody at the courthouse could recall a larger figure. ¶ TeraWulf expects to turn over the first 80 megawatts in December 2027.
= WULF capacity 240 on=2026-04-13 basis=critical_it stage=contracted counterparty=Anthropic site=Hawesville; WULF contract_term 20 on=2026-04-13 counterparty=Anthropic site=Hawesville; WULF capacity 80 by=WULF on=2027-12 basis=critical_it stage=contracted counterparty=Anthropic site=Hawesville

CleanSpark leased 180 MW of critical IT load at Sandersville to Lambda. The company is required to deliver 90 megawatts of critical IT load by March 31, 2027.
= CLSK capacity 180 basis=critical_it stage=contracted counterparty=Lambda site=Sandersville; CLSK capacity 90 on=2027-03-31 basis=critical_it stage=contracted counterparty=Lambda site=Sandersville

Cipher Digital let 168 MW of critical IT load at Barber Lake to Fluidstack. ¶ The neighbors are not amused. ¶ Delivery of the first 60 MW is set for June 2027.
= CIFR capacity 168 basis=critical_it stage=contracted counterparty=Fluidstack site=Barber_Lake; CIFR capacity 60 on=2027-06 basis=critical_it stage=contracted counterparty=Fluidstack site=Barber_Lake

CleanSpark signed a 12-year lease there last week.
= CLSK contract_term 12

Last week, on April 9, Bitdeer signed its first lease at Tydal. The Norwegian site runs on cheap hydro. A cloud company that the landlord does not name takes 164 MW of critical IT load for 15 years. The base rent adds up to $4.6 billion.
= BTDR capacity 164 on=2026-04-09 basis=critical_it stage=contracted site=Tydal; BTDR contract_term 15 on=2026-04-09 site=Tydal; BTDR contract_value 4600000000 on=2026-04-09 site=Tydal

Why is everybody talking about Tydal? ¶ Because on April 9 Bitdeer signed its first lease there. A cloud company takes 164 MW of critical IT load for 15 years.
= BTDR capacity 164 on=2026-04-09 basis=critical_it stage=contracted site=Tydal; BTDR contract_term 15 on=2026-04-09 site=Tydal

Hut 8 has to deliver 85 MW of critical IT load to Anthropic at River Bend by June 2027.
= HUT capacity 85 on=2027-06 basis=critical_it stage=contracted counterparty=Anthropic site=River_Bend

TeraWulf, the company that bought the place in February, signed a lease with Anthropic on Monday. It covers 240 megawatts of critical IT load and runs for 20 years. The rent over those two decades comes to $8.3 billion.
= WULF capacity 240 on=2026-04-13 basis=critical_it stage=contracted counterparty=Anthropic; WULF contract_term 20 on=2026-04-13 counterparty=Anthropic; WULF contract_value 8300000000 on=2026-04-13 counterparty=Anthropic

In Brazoria County, 300 megawatts are contracted with the utility. In Austin County another 285 megawatts are under contract with it, and for those CleanSpark is hunting for a tenant.
= CLSK capacity 300 basis=approved site=Brazoria_County; CLSK capacity 285 basis=approved site=Austin_County

Executives at CleanSpark expect to sign the first 200 megawatts of critical IT load at Sealy by the end of this year.
= CLSK capacity 200 by=CLSK on=2026-12 basis=critical_it stage=expected site=Sealy

MARA considers 700 MW of its own suitable for conversion.
= MARA capacity 700 by=MARA stage=potential

Bitfarms still runs a bitcoin mine at Moses Lake, 18 MW in all.
= BITF capacity 18 stage=operating kind=mining site=Moses_Lake

Compass Point's upgrade of TeraWulf leans on one number, 1,150 MW of critical IT load that the house thinks will be leased by the end of 2027.
= WULF rating_action upgrade by=Compass_Point; WULF capacity 1150 by=Compass_Point on=2027-12 basis=critical_it stage=expected

Rosenblatt is generous about the group: when 2027 ends, the listed miners will in its view have 5.2 GW of critical IT load under contract.
= SECTOR capacity 5200 by=Rosenblatt on=2027-12 basis=critical_it stage=expected

Applied Digital has leased 400 MW of critical IT load at Polaris Forge 1 to CoreWeave for 15 years. Two hundred megawatts more, at Polaris Forge 2, are let to a hyperscaler that prefers not to be named. The company says that lease is worth $5 billion. So there are 600 MW under lease, and they should bring in about $1.1 billion a year.
= APLD capacity 400 basis=critical_it stage=contracted counterparty=CoreWeave site=Polaris_Forge_1; APLD contract_term 15 counterparty=CoreWeave site=Polaris_Forge_1; APLD capacity 200 stage=contracted site=Polaris_Forge_2; APLD contract_value 5000000000 by=APLD site=Polaris_Forge_2; APLD capacity 600 stage=contracted; APLD annual_revenue 1100000000 bound=about

Core Scientific has let 590 MW of critical IT load to CoreWeave. By our count 320 MW of that was energized at the end of August.
= CORZ capacity 590 basis=critical_it stage=contracted counterparty=CoreWeave; CORZ capacity 320 on=2025-08 basis=critical_it stage=operating counterparty=CoreWeave

The miners have told their output for March. CleanSpark mined 658 bitcoin. HIVE Digital reported 263 coins.
= CLSK bitcoin_production 658 on=2026-03; HIVE bitcoin_production 263 on=2026-03

@ Applied Digital
Applied Digital Corporation entered into a lease (the "Lease") with an investment-grade hyperscaler, as tenant, on June 29, 2026. The premises are to be built at our Polaris Forge 3 campus near Jamestown, North Dakota. ¶ Premises. The Lease covers 225 megawatts of critical IT load. We are to deliver 75 megawatts of critical IT load by September 30, 2027 and the other 150 megawatts of critical IT load by March 31, 2028.
= APLD capacity 225 on=2026-06-29 basis=critical_it stage=contracted site=Polaris_Forge_3; APLD capacity 75 on=2027-09-30 basis=critical_it stage=contracted site=Polaris_Forge_3; APLD capacity 150 on=2028-03-31 basis=critical_it stage=contracted site=Polaris_Forge_3

@ Cipher Digital
Colocation leases in force ¶ Site	Tenant	Critical IT, MW	Term, years	Contract value, $ billion ⏎Barber Lake	Fluidstack	207	10	3.8 ⏎Black Pearl	AWS	220	15	5.5
= CIFR capacity 207 basis=critical_it stage=contracted kind=colocation counterparty=Fluidstack site=Barber_Lake; CIFR contract_term 10 kind=colocation counterparty=Fluidstack site=Barber_Lake; CIFR contract_value 3800000000 kind=colocation counterparty=Fluidstack site=Barber_Lake; CIFR capacity 220 basis=critical_it stage=contracted kind=colocation counterparty=AWS site=Black_Pearl; CIFR contract_term 15 kind=colocation counterparty=AWS site=Black_Pearl; CIFR contract_value 5500000000 kind=colocation counterparty=AWS site=Black_Pearl

@ Cipher Digital
Three months ended March 31, 2026 ⏎Average hashrate (EH/s)	14.2 ⏎Power cost (cents per kWh)	3.1
= CIFR hashrate 14.2 on=2026-03; CIFR power_cost 0.031 on=2026-03

@ Bitdeer
Sites in operation ¶ Location	Country	Energized power (MW)	Cooling ⏎Rockdale	USA	563	air ⏎Jigmeling	Bhutan	500	hydro ⏎Tydal	Norway	225	hydro ¶ Sites under construction ¶ Location	Country	Power (MW)	Planned energization ⏎Clarington	USA	570	September 2027 ⏎Fox Creek	Canada	101	December 2026
= BTDR capacity 563 stage=operating site=Rockdale; BTDR capacity 500 stage=operating site=Jigmeling; BTDR capacity 225 stage=operating site=Tydal; BTDR capacity 570 on=2027-09 stage=construction site=Clarington; BTDR capacity 101 on=2026-12 stage=construction site=Fox_Creek

@ Hut 8
Fluidstack has leased 245 MW of critical IT load at River Bend for 15 years. The campus draws on 330 MW of utility capacity, all of which Entergy has approved.
= HUT capacity 245 basis=critical_it stage=contracted counterparty=Fluidstack site=River_Bend; HUT contract_term 15 counterparty=Fluidstack site=River_Bend; HUT capacity 330 basis=approved site=River_Bend

@ Applied Digital
Under an electric service agreement, Otter Tail Power Company has committed 430 megawatts to Polaris Forge 3.
= APLD capacity 430 basis=approved site=Polaris_Forge_3

Cipher Digital has let Barber Lake to Fluidstack. ¶ At Stingray, 70 megawatts of critical IT load are let to a tenant whose name the company will not disclose. The lease runs 12 years.
= CIFR capacity 70 basis=critical_it stage=contracted site=Stingray; CIFR contract_term 12 site=Stingray

Hut 8 says it leased 245 MW of critical IT load at River Bend to Anthropic. Delivery of the first 80 MW is planned for the second quarter of 2027.
= HUT capacity 245 by=HUT basis=critical_it stage=contracted counterparty=Anthropic site=River_Bend; HUT capacity 80 on=2027-06 basis=critical_it stage=contracted counterparty=Anthropic site=River_Bend

Galaxy Digital must turn over 133 megawatts of critical IT load to CoreWeave at Helios by June 2026 and another 260 megawatts of critical IT load by December 2027.
= GLXY capacity 133 on=2026-06 basis=critical_it stage=contracted counterparty=CoreWeave site=Helios; GLXY capacity 260 on=2027-12 basis=critical_it stage=contracted counterparty=CoreWeave site=Helios

Core Scientific, which bought the Denton site in 2022, signed a 12-year lease with Lambda there on April 9. It covers 90 MW of critical IT load.
= CORZ contract_term 12 on=2026-04-09 counterparty=Lambda site=Denton; CORZ capacity 90 on=2026-04-09 basis=critical_it stage=contracted counterparty=Lambda site=Denton

IREN will at the end of 2026, KBW thinks, run 140,000 GPUs.
= IREN gpu_count 140000 by=KBW on=2026-12

MARA Holdings issued $850 million of convertible notes on April 2. Interest is payable on April 1 and October 1 of each year. Its debt stood at $3.3 billion thereafter.
= MARA debt 850000000 on=2026-04-02 kind=convertible; MARA debt 3300000000

Riot Platforms' executives put building costs at $10 million per megawatt. The grid operator has approved 1,000 MW at Corsicana.
= RIOT capex_per_mw 10000000 by=RIOT; RIOT capacity 1000 basis=approved site=Corsicana

Crusoe pays for it all. The start-up has taken 190 MW of critical IT load at CleanSpark's Sandersville site for 15 years.
= CLSK capacity 190 basis=critical_it stage=contracted counterparty=Crusoe site=Sandersville; CLSK contract_term 15 counterparty=Crusoe site=Sandersville

At Childress, an hour north of Abilene, IREN runs 650 MW.
= IREN capacity 650 stage=operating site=Childress

TeraWulf leased 360 MW of critical IT load at Lake Mariner to Fluidstack. Of these, 60 MW have been delivered. The remaining 300 MW it has to deliver by the end of 2026.
= WULF capacity 360 basis=critical_it stage=contracted counterparty=Fluidstack site=Lake_Mariner; WULF capacity 60 basis=critical_it stage=operating counterparty=Fluidstack site=Lake_Mariner; WULF capacity 300 on=2026-12 basis=critical_it stage=contracted counterparty=Fluidstack site=Lake_Mariner

@ Hut 8
Development sites under construction ¶ Site	State	Gross MW	Expected energization ⏎River Bend	Louisiana	330	Q2 2027 ⏎Beacon Point	Texas	1,000	2028
= HUT capacity 330 on=2027-06 basis=gross stage=construction site=River_Bend; HUT capacity 1000 on=2028 basis=gross stage=construction site=Beacon_Point

@ CleanSpark
Quarter ended March 31, 2026 ⏎Average operating hashrate (EH/s)	45.1 ⏎Average power cost ($ per kWh)	0.056 ⏎Bitcoin held at period end	13,363
= CLSK hashrate 45.1 on=2026-03; CLSK power_cost 0.056 on=2026-03; CLSK bitcoin_holdings 13363 on=2026-03-31

Clear Street gives Riot Platforms $9 million for each gross megawatt at Corsicana.
= RIOT value_per_mw 9000000 by=Clear_Street basis=gross
`
