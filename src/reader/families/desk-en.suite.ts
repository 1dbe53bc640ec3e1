// English passages in which desks, columnists and IR departments tell figures in passing, each with every fact that it should give.

export const deskEn = String.raw`
Cipher stock put on 6.2% to finish Monday at $24.87 and has gained 41% since the start of April.
= CIFR price_move 0.062 on=2026-04-13; CIFR share_price 24.87 on=2026-04-13; CIFR price_move 0.41 since=2026-04

Riot Platforms shares fell 4% on Tuesday but are up 12% since the beginning of March.
= RIOT price_move -0.04 on=2026-04-14; RIOT price_move 0.12 since=2026-03

Cipher produced 166 bitcoin in March, down from 182 in February, and the machines at Odessa now run at 11.6 exahashes a second.
= CIFR bitcoin_production 166 previous=182 on=2026-03; CIFR hashrate 11.6 site=Odessa

HIVE Digital has electricity at 4.1 cents a kilowatt-hour and its fleet draws 17.5 joules per terahash, both of which would have been boasts two years ago.
= HIVE power_cost 0.041; HIVE fleet_efficiency 17.5

Cipher has told investors that net operating income will come to between 86% and 88% of revenue.
= CIFR noi_margin 0.86 by=CIFR bound=at_least; CIFR noi_margin 0.88 by=CIFR bound=at_most

Cipher Digital signed a 20-year lease with AWS on Monday for 270 megawatts of gross capacity at Stingray. With that, the former bitcoin miner has 870 MW (gross) spoken for by tenants, up from 600.
= CIFR contract_term 20 on=2026-04-13 counterparty=AWS site=Stingray; CIFR capacity 270 on=2026-04-13 basis=gross stage=contracted counterparty=AWS site=Stingray
= CIFR capacity 870 previous=600 basis=gross stage=contracted

Cipher Digital signed a lease with AWS for 270 MW at Stingray. The deal takes its leased capacity to 870 MW gross.
= CIFR capacity 270 stage=contracted counterparty=AWS site=Stingray; CIFR capacity 870 basis=gross stage=contracted

A critical IT megawatt at Stingray, Cipher said, should cost $9.8 million to build.
= CIFR capex_per_mw 9.8e6 basis=critical_it by=CIFR

The number of bitcoin mined at IREN fell to 871 from 1,022 in the prior quarter.
= IREN bitcoin_production 871 previous=1022

Cantor on Hut 8: Overweight, target $62, reaffirmed on Tuesday. ¶ Next week in this letter: why Hut 8 plans 1,530 MW.
= HUT rating Overweight by=Cantor_Fitzgerald; HUT rating_action reiterate by=Cantor_Fitzgerald; HUT price_target 62 by=Cantor_Fitzgerald

An open letter landed on Riot Platforms' board on Thursday. Its author, the hedge fund D.E. Shaw, argues that the company could fill all of Corsicana with AI tenants. ¶ By the fund's count leases across the listed miners have been worth $10 million to $16 million a megawatt. ¶ Riot has 1.7 gigawatts of approved power in Texas, and still plans to have 112 MW of IT capacity ready in Corsicana by the first quarter of 2027, a spokeswoman said. ¶ Arete Research, which downgraded Riot to Neutral in January, said in a note that the company has $310 million in cash and owes $792 million, most of it convertible.
= SECTOR value_per_mw 10e6 bound=at_least by=D.E._Shaw; SECTOR value_per_mw 16e6 bound=at_most by=D.E._Shaw
= RIOT capacity 1700 basis=approved site=Texas by=RIOT; RIOT capacity 112 basis=critical_it stage=expected on=2027-03 site=Corsicana by=RIOT
= RIOT rating Neutral by=Arete; RIOT rating_action downgrade by=Arete; RIOT cash 310e6 by=Arete; RIOT debt 792e6 by=Arete

A bitcoin price below $60,000 could force sales by the more indebted miners.

Galaxy Digital's campus goes by the name of Helios. ¶ The grid operator has now cleared 1.63GW for the place, up from 800MW when the year began. The original 800MW (that is gross) has been let to CoreWeave for fifteen years.
= GLXY capacity 1630 previous=800 basis=approved site=Helios; GLXY capacity 800 basis=gross stage=contracted counterparty=CoreWeave site=Helios; GLXY contract_term 15 counterparty=CoreWeave site=Helios

A colleague hears that Jefferies may move Applied Digital to Hold tomorrow. ¶ Corrections: an earlier version of this article stated that Riot Platforms held 4,400 coins.

On April 7, 2026, Hut 8 entered into a lease with Oracle at Beacon Point. Aggregate base rent over the initial term is expected to be approximately $9.8 billion, subject to annual escalators of 3%.
@ HUT
= HUT contract_value 9.8e9 bound=about on=2026-04-07 counterparty=Oracle site=Beacon_Point
`
