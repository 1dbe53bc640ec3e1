// English passages that tell what they do not stand behind, or of others: each with the facts that remain, often none.

export const assertedEn = String.raw`
Corrections and clarifications ¶ An article on Tuesday about Galaxy Digital said it had leased 800 MW to CoreWeave. It has leased 526 MW; 800 MW is the power approved at Helios.
= GLXY capacity 526 stage=contracted counterparty=CoreWeave
= GLXY capacity 800 basis=approved site=Helios

For the record ¶ A chart with the report on TeraWulf on page 3 gave the term of its lease as 20 years. The lease runs for 10 years.
= WULF contract_term 10

Errata ¶ Riot Platforms was described as holding 15,000 bitcoin. Riot Platforms holds 19,324 bitcoin.
= RIOT bitcoin_holdings 19324

Corrections ¶ Applied Digital. Our report of March 5 mixed up two leases. At Polaris Forge 2 the Dallas company has let 150 MW of critical IT load to a hyperscaler; 200 MW, the figure we printed, was wrong.
= APLD capacity 150 stage=contracted basis=critical_it site=Polaris_Forge_2

Correction: In Tuesday's item we wrote that Galaxy Digital had 1.9 GW approved at Helios. The grid operator has approved 1.63 GW there.
= GLXY capacity 1630 basis=approved site=Helios

TeraWulf. A headline gave the rent at Lake Mariner as $8.6 billion. That was a mistake; the lease is worth $6.7 billion.
= WULF contract_value 6700000000 site=Lake_Mariner

We mistakenly said that Cipher Digital holds 4,500 bitcoin. It holds 1,500 bitcoin. We regret the error.
= CIFR bitcoin_holdings 1500

Hut 8 has leased 245 MW at River Bend, not 254, as we wrote on Monday.
= HUT capacity 245 stage=contracted site=River_Bend

Bitdeer denied that it was selling its Norwegian halls for $900 million.

TeraWulf dismissed talk of a 300-megawatt sale in Kentucky.

A report that Core Scientific has leased 400 megawatts to Microsoft is not true, the company said.

Riot Platforms waved away reports of a lease over 600 MW at Corsicana.

IREN has denied that a second hyperscaler has left the table with 300 MW.

Nobody confirms the 100 MW in Paraguay that HIVE is said to have sold.

The story that CleanSpark will sell 5,000 bitcoin is made up, a spokesman said.

We look for TeraWulf to have 720 MW of critical IT load under lease at year-end, and we cannot find the 1 GW that has been going around.
= WULF capacity 720 stage=expected basis=critical_it on=2026-12

In the forum it is claimed that Riot Platforms has leased 500 MW. On message boards they talk of 800 MW.

"Your newsletter says that a megawatt at Lake Mariner is worth $20 million. Who pays that?" – H. P., Dunkirk

"I read that Riot Platforms has leased 500 megawatts to AMD. Is that so?" (Claire W., Boise) ¶ No. AMD has leased 50 megawatts at Rockdale from Riot Platforms.
= RIOT capacity 50 stage=contracted counterparty=AMD site=Rockdale

One of the cloud companies was shopping for as much as 500 megawatts in west Texas; IREN rose 8.9% to $52.70.
= IREN price_move 0.089; IREN share_price 52.7

Cipher Digital is in talks with a hyperscaler over 400 megawatts at Reveille.

Galaxy Digital is negotiating over a lease worth $3 billion.

Next Monday: why Riot Platforms may not want to let its 1.7 GW.

Tomorrow: how TeraWulf found 300 MW in Kentucky.

After the break: why IREN pays $60 million for a used turbine and runs 200 MW on it.

Crusoe holds two options to extend the lease of CleanSpark at Sandersville, each for a period of five (5) years.

The borrower, a subsidiary of Cipher Digital, shall not permit unrestricted cash to be less than $25 million at any month end.

Under the covenants Core Scientific must hold cash of at least $100 million.

On the TSX Venture Exchange the shares of HIVE finished at $3.95 Canadian.

Galaxy Digital ended at $21.60, with a market value of $8.4 billion (call it $11.5 billion in our money).
= GLXY share_price 21.6; GLXY market_cap 8400000000

Riot Platforms fell 3% on Tuesday. The steelmaker had worse news. Its shares lost 8%.
= RIOT price_move -0.03 on=2026-04-14

Cipher Digital eased 3.8% to $24.17 on Tuesday. Other builders sank as well, including Vertiv, which lost 2.4%.
= CIFR price_move -0.038 on=2026-04-14; CIFR share_price 24.17 on=2026-04-14

On the Monday I met a man of Core Scientific, in a diner where breakfast costs $14.50.

Bitdeer sold 60 megawatts of heat to a greenhouse in Norway.

44% of ratings are Buy. Buy means that we expect a total return of more than 15%. Bitdeer is not among them.

The county gives up $11.4 million in taxes over 10 years. CleanSpark pays the rest.

IREN's machines have to be written off over five years, the buildings over 30.

On Tuesday IREN dropped 6.2 per cent to $48.15. Goodman Group, the local market's own data centre story, was 0.8 per cent easier at $30.14.
= IREN price_move -0.062 on=2026-04-14; IREN share_price 48.15 on=2026-04-14

Applied Digital has debt of $5.05 billion. There is also a revolver for $300 million that it hasn't drawn.
= APLD debt 5050000000

Clarification: the figure of 640 MW for Hut 8 in yesterday's edition was incorrect; the company has 460 MW under lease.
= HUT capacity 460 stage=contracted

An earlier version of this story said Riot Platforms held 19,000 bitcoin.

A spokeswoman called reports of a $2 billion convertible by MARA "fantasy".

There was no substance to a story that CoreWeave would take 300 MW from TeraWulf, the company said.

Cipher Digital would not comment on whether it will lease 200 MW to Oracle.

What would a 500 MW lease do to Bitfarms? Nothing good, says the short seller.

Chatter has it that Galaxy Digital will sell 400 MW of Helios to a sovereign fund.

Coming on Thursday: how Core Scientific plans to fill 590 MW.

In our next issue we ask whether CleanSpark is worth $15.

Equinix, the biggest landlord of all, is valued at $87 billion. CleanSpark is not in that league.

Marvell fell 4.1% to $71.20 after its outlook. Applied Digital was flat.

Arabica coffee rose 3% to $3.90 a pound, which is more than can be said of HIVE.

The smelter next door uses 900 megawatts, three times what Cipher Digital draws at Barber Lake.

Brookfield bought a 240-megawatt hydro plant near the site of TeraWulf.

Only $200 million of TeraWulf's $500 million revolving facility has been drawn.
= WULF debt 200000000

Insiders of Riot Platforms may not sell for 180 days. The lock-up covers 12 million shares.

The S&P 500 lost 1.2% on Tuesday; MARA gave up 4%.
= MARA price_move -0.04 on=2026-04-14

The 2026 model of the S23 machine runs at 9.5 J/TH; Bitdeer has ordered none.

A year ago the stock of IREN cost $6.20 and nobody wanted it.
`
