// English passages beside which rules once read too much: what stands in brackets behind another name, flows into a till, is measured by another figure.

export const narrowedEn = String.raw`
Bernstein repeats its Buy on Galaxy Digital and says nothing new about anybody else it follows, apart from CoreWeave (Buy, target $130).
= GLXY rating Buy by=Bernstein; GLXY rating_action reiterate by=Bernstein

CleanSpark sold 402 bitcoin in March, which put $29 million into its coffers.

Galaxy Digital says nine dollars out of ten drop through to site NOI.

In Abilene, Crusoe is building for Oracle. There it is 1.2 gigawatts.

A building takes 130 MW from the grid for every 100 MW of servers.

TeraWulf values the lease at $3.9 billion.
= WULF contract_value 3.9e9

MARA dug up 716 bitcoin in March, 6% less than in February.
= MARA bitcoin_production 716 on=2026-03

Riot mined 428 bitcoin in March. CleanSpark mined 587 after 612.
= CLSK bitcoin_production 587 on=2026-03 previous=612; RIOT bitcoin_production 428 on=2026-03

Whoever bought IREN at the high has lost more than half of his stake.

Should you wonder why turbines cost $2,400 a kilowatt now, ask Riot Platforms.

JPMorgan has gone back to Neutral on MARA, Compass Point to Sell with a target of 8.
= MARA price_target 8 by=Compass_Point; MARA rating Neutral by=JPMorgan; MARA rating Sell by=Compass_Point; MARA rating_action downgrade by=JPMorgan

Roth Capital's Palmer rates Hut 8 Buy. He puts a megawatt of critical IT load at $12 million.
= HUT rating Buy by=Roth_Capital; HUT value_per_mw 12e6 basis=critical_it by=Roth_Capital
`
