// English digests and comparisons that leave out what the figure before them said, each with every fact that it should give.

export const digestEn = String.raw`
March was kind to the machines. All the listed miners have now reported for the month. ¶ MARA came first, as it usually does: 803 coins, after 770 in February. Its energized hashrate ended March at 66.1 EH/s. ¶ Bitdeer is catching up. It mined 655 for its own account and closed the month with 62.3 EH/s. It is aiming for 70 by the end of June. ¶ CleanSpark dug out 588, up from 547, and sold 310 of those. Left in the vault at the end of March: 13,120 bitcoin. The company averaged 45.2 EH/s; its best day was worth 50.1. ¶ Riot's 421 came at an all-in power cost of 3.4 cents per kilowatt-hour, and it still owned 18,430 bitcoin when March ended. Its deployed hashrate is unchanged at 38.9 EH/s, of which 35.6 were running on average.
= MARA bitcoin_production 803 previous=770 on=2026-03; MARA hashrate 66.1 on=2026-03
= BTDR bitcoin_production 655 on=2026-03; BTDR hashrate 62.3 on=2026-03; BTDR hashrate 70 by=BTDR on=2026-06
= CLSK bitcoin_production 588 previous=547 on=2026-03; CLSK bitcoin_holdings 13120 on=2026-03; CLSK hashrate 45.2 on=2026-03; CLSK hashrate 50.1 on=2026-03
= RIOT bitcoin_production 421 on=2026-03; RIOT power_cost 0.034 on=2026-03; RIOT bitcoin_holdings 18430 on=2026-03; RIOT hashrate 38.9 on=2026-03; RIOT hashrate 35.6 on=2026-03

The miners' March numbers are in, and output rose almost everywhere. ¶ Bitdeer led with 702, after 655 in February. IREN followed with 611, down from 640. Hive managed 281. Riot's 405 was its lowest figure in a year.
= BTDR bitcoin_production 702 previous=655 on=2026-03; IREN bitcoin_production 611 previous=640 on=2026-03; HIVE bitcoin_production 281 on=2026-03; RIOT bitcoin_production 405 on=2026-03

Output of the listed miners fell in March. ¶ MARA produced 712 bitcoin, against 790 in February. Hut 8's 118 were fewer than in February, and Bitfarms's 231 more. CleanSpark's haul of 602 was the best since November. At Riot it was 444.
= MARA bitcoin_production 712 previous=790 on=2026-03; HUT bitcoin_production 118 on=2026-03; BITF bitcoin_production 231 on=2026-03; CLSK bitcoin_production 602 on=2026-03; RIOT bitcoin_production 444 on=2026-03

CleanSpark ran 50.0 EH/s at the end of March. On average 46.3 were at work, and at best 49.1. The company means to reach 60 by the end of the year.
= CLSK hashrate 50 on=2026-03; CLSK hashrate 46.3 on=2026-03; CLSK hashrate 49.1 on=2026-03; CLSK hashrate 60 by=CLSK on=2026-12

HIVE's hashrate averaged 22.9 EH/s in the first quarter of 2026, and by March 31 it had climbed to 25.4. The target for the end of the year is 35, the company said.
= HIVE hashrate 22.9 on=2026-03; HIVE hashrate 25.4 on=2026-03-31; HIVE hashrate 35 by=HIVE on=2026-12

Bitdeer mined 655 bitcoin in March with 62.3 EH/s, of which 58.1 came from machines of its own design. Riot had 38.9 EH/s deployed at the end of March; 34.9 were running on average, the rest stood idle.
= BTDR bitcoin_production 655 on=2026-03; BTDR hashrate 62.3 on=2026-03; RIOT hashrate 38.9 on=2026-03; RIOT hashrate 34.9 on=2026-03

MARA's computers reached 66.4 EH/s in March. The average over the month was 61.2, and the peak 67.0. It plans to be at 75 by the end of 2026.
= MARA hashrate 66.4 on=2026-03; MARA hashrate 61.2 on=2026-03; MARA hashrate 67 on=2026-03; MARA hashrate 75 by=MARA on=2026-12

IREN's fleet works at 50 EH/s. Of its 32 engineers 12 have left, and the average age of the machines is 2.4 years. The company has 31 sites on its list.
= IREN hashrate 50

Bitcoin offers little comfort, since Bitdeer sells most of what it digs up: 2,310 in the first quarter, up from 1,980 in the fourth. At the end of March it had kept 1,020.
= BTDR bitcoin_production 2310 previous=1980 on=2026-03 since=2026-01; BTDR bitcoin_holdings 1020 on=2026-03

Hive Digital unearthed 885 bitcoin in the three months to the end of December. January has since added another 297, and February 260.
= HIVE bitcoin_production 885 on=2025-12 since=2025-10; HIVE bitcoin_production 297 on=2026-01; HIVE bitcoin_production 260 on=2026-02

The listed miners have reported for March. ¶ Riot mined 421 and Bitdeer 655, on which the first spent 14 hours of power a day. CleanSpark laid off 120 people. A reader asks what became of the 300 machines that Cipher wanted to mend.
= RIOT bitcoin_production 421 on=2026-03; BTDR bitcoin_production 655 on=2026-03

Not everyone was invited. Bitdeer slid 4.4% on Tuesday, to $10.87, a day after telling holders that its chip unit would need more money, and MARA Holdings barely budged: 0.3% better, $9.61.
= BTDR price_move -0.044 on=2026-04-14; BTDR share_price 10.87 on=2026-04-14; MARA price_move 0.003 on=2026-04-14; MARA share_price 9.61 on=2026-04-14

Core Scientific declined to comment. Its stock rose anyway on Tuesday, by 6.1%. At $18.33 it gives the Austin, Texas, company a value of about $5.8 billion.
= CORZ price_move 0.061 on=2026-04-14; CORZ share_price 18.33 on=2026-04-14; CORZ market_cap 5.8e9 bound=about on=2026-04-14

Bitfarms was the exception on Tuesday: 1.2 per cent higher, US$2.53. As for Hut 8, down 3.8 per cent to US$71.15, its owners can hardly complain after a gain of 62 per cent since the end of January.
= BITF price_move 0.012 on=2026-04-14; BITF share_price 2.53 on=2026-04-14; HUT price_move -0.038 on=2026-04-14; HUT share_price 71.15 on=2026-04-14; HUT price_move 0.62 since=2026-01 on=2026-04-14

Galaxy Digital fell on Tuesday by 3% to $21.60. At that price the market grants the company a value of $8.4 billion.
= GLXY price_move -0.03 on=2026-04-14; GLXY share_price 21.6 on=2026-04-14; GLXY market_cap 8.4e9 on=2026-04-14

Hut 8 lost 3% to $58.10 on Monday, a day before it would have had to repay a loan.
= HUT price_move -0.03 on=2026-04-13; HUT share_price 58.1 on=2026-04-13

Investors greeted CleanSpark's news on Monday with a gain of 8.2%.
= CLSK price_move 0.082 on=2026-04-13

The market punished TeraWulf on Monday with a fall of 5.1%, to $14.20.
= WULF price_move -0.051 on=2026-04-13; WULF share_price 14.2 on=2026-04-13

A fall of Hut 8 to $50, traders say, would call for more collateral. The stock could drop 10% to $48, one of them adds.

CleanSpark closed at $12.05 on Monday. At that price the market gives the Nevada company a value of $3.4 billion.
= CLSK share_price 12.05 on=2026-04-13; CLSK market_cap 3.4e9 on=2026-04-13

Macquarie loses patience with IREN, warms to Core Scientific ¶ In colocation, Macquarie argues, a megawatt of critical IT load that is let to a top-rated tenant is worth US$12.5 million, and one that is let to a start-up no more than US$9 million. Approved power still looking for a taker gets US$1.5 million a megawatt. IREN's own cloud does better than any of these, at US$16 million.
= SECTOR value_per_mw 12.5e6 basis=critical_it kind=colocation by=Macquarie; SECTOR value_per_mw 9e6 basis=critical_it kind=colocation bound=at_most by=Macquarie; SECTOR value_per_mw 1.5e6 basis=approved by=Macquarie; IREN value_per_mw 16e6 kind=cloud by=Macquarie

The broker on IREN and Core Scientific ¶ Macquarie pays $12 million for a megawatt of critical IT load in colocation. IREN's cloud gets $15 million, and Nebius-style contracts nothing at all.
= SECTOR value_per_mw 12e6 basis=critical_it kind=colocation by=Macquarie; IREN value_per_mw 15e6 kind=cloud by=Macquarie

Halvorsen Reed, a New York brokerage, spent the spring counting. Its survey, published on Monday, is the source of every figure below. ¶ Taken together the listed miners have 14.6 gigawatts of approved power. They have found tenants for 4.1 gigawatts of critical IT load, and Halvorsen Reed thinks it will be 6.9 by the end of 2028. ¶ IREN is richest, with 4.5 gigawatts approved. Customers have signed for just 310 megawatts of critical IT load. The brokers look for 1,150 at the end of 2027. ¶ MARA has approval for 1.4 gigawatts.
= SECTOR capacity 14600 basis=approved by=Halvorsen_Reed; SECTOR capacity 4100 basis=critical_it stage=contracted by=Halvorsen_Reed; SECTOR capacity 6900 basis=critical_it stage=expected on=2028-12 by=Halvorsen_Reed
= IREN capacity 4500 basis=approved by=Halvorsen_Reed; IREN capacity 310 basis=critical_it stage=contracted by=Halvorsen_Reed; IREN capacity 1150 basis=critical_it stage=expected on=2027-12 by=Halvorsen_Reed; MARA capacity 1400 basis=approved by=Halvorsen_Reed

JPMorgan wielded the heaviest pen on MARA. The bank calculates that each megawatt of power approved for the group is worth $2.1m. It believes that 15 per cent of that power will have been converted by the end of 2027.
= MARA value_per_mw 2.1e6 basis=approved by=JPMorgan; MARA conversion_share 0.15 on=2027-12 by=JPMorgan

Core Scientific has let 590 megawatts of critical IT load. Needham expects it to be 900 by the end of 2027.
= CORZ capacity 590 basis=critical_it stage=contracted; CORZ capacity 900 basis=critical_it stage=expected on=2027-12 by=Needham

TeraWulf has let 360 megawatts of critical IT load. By the end of 2027 it should be 720, Roth reckons; Clear Street sees 650. 
= WULF capacity 360 basis=critical_it stage=contracted; WULF capacity 720 basis=critical_it stage=expected on=2027-12 by=Roth_Capital; WULF capacity 650 basis=critical_it stage=expected on=2027-12 by=Clear_Street

IREN ran 76,000 GPUs at the end of March. Macquarie expects it to be 140,000 by the end of the year.
= IREN gpu_count 76000 on=2026-03; IREN gpu_count 140000 on=2026-12 by=Macquarie

By the end of 2027 about 46% of the approved power of the listed miners will have gone over to AI, according to JPMorgan. Bernstein arrives at 38 by the same date.
= SECTOR conversion_share 0.46 bound=about on=2027-12 by=JPMorgan; SECTOR conversion_share 0.38 on=2027-12 by=Bernstein

Galaxy Digital has let 526 megawatts of critical IT load. It employs 520 people, and the share, Jefferies thinks, will be worth 40 by the end of the year.
= GLXY capacity 526 basis=critical_it stage=contracted

MARA has 1.8 gigawatts of approved power. The analysts of Needham think it will be 2.4 by the end of 2027.
= MARA capacity 1800 basis=approved; MARA capacity 2400 basis=approved stage=expected on=2027-12 by=Needham

Cipher Digital takes in $240 million a year in rent. It wants to have raised that to $600 million by the end of 2027.
= CIFR annual_revenue 240e6; CIFR annual_revenue 600e6 on=2027-12 by=CIFR

CleanSpark has rented 182 megawatts gross, most of what its Sandersville site can draw, to Nebius, a computing company with headquarters in Amsterdam, for 15 years. The lease covers 130 megawatts of critical IT load. For the whole 15 years Nebius is to pay $3.9 billion. That is roughly $260 million a year, or better than six times the county budget. The company hopes that 83 percent of the rent will be left over as net operating income.
= CLSK capacity 182 basis=gross stage=contracted counterparty=Nebius site=Sandersville; CLSK contract_term 15 counterparty=Nebius site=Sandersville; CLSK capacity 130 basis=critical_it stage=contracted counterparty=Nebius site=Sandersville; CLSK contract_value 3.9e9 counterparty=Nebius site=Sandersville; CLSK annual_revenue 260e6 bound=about counterparty=Nebius; CLSK noi_margin 0.83 by=CLSK

Core Scientific had US$711 million in cash at the end of March. IREN, whose next accounts are due within days, was sitting on US$2.6 billion as of March 31. It owed US$3.7 billion on convertible notes at that point.
= CORZ cash 711e6 on=2026-03; IREN cash 2.6e9 on=2026-03-31; IREN debt 3.7e9 kind=convertible on=2026-03-31

MARA parted company with 2,310 bitcoin in March and kept 31,204.
= MARA bitcoin_holdings 31204 on=2026-03

CleanSpark let go of 1,200 coins in February.

Riot Platforms offloaded 450 bitcoin in March, leaving it with 18,100.
= RIOT bitcoin_holdings 18100 on=2026-03

How the miners fared in March, company by company, from the reports on production that they filed this week. ¶ CleanSpark: 655 coins (February: 624), of which it turned 588 into cash. Hashrate at month-end 50.0 EH/s, 46.9 on average. ¶ Riot: 478, four fewer than in February. It runs 34.6 EH/s and wants 40 by the end of June. ¶ Cipher: a thin 151. ¶ Hive: 290 for its own account. The fleet managed 23.4 EH/s at its best, 21.8 on average.
= CLSK bitcoin_production 655 previous=624 on=2026-03; CLSK hashrate 50 on=2026-03; CLSK hashrate 46.9 on=2026-03; RIOT bitcoin_production 478 on=2026-03; RIOT hashrate 34.6 on=2026-03; RIOT hashrate 40 on=2026-06 by=RIOT; CIFR bitcoin_production 151 on=2026-03; HIVE bitcoin_production 290 on=2026-03; HIVE hashrate 23.4 on=2026-03; HIVE hashrate 21.8 on=2026-03

The March tally of the listed miners is complete, and production was up. ¶ The largest haul was MARA's 829. Behind it came Bitdeer with 701, then IREN with 640, and Riot with 470. Hut 8 is no longer counted among them: 96.
= MARA bitcoin_production 829 on=2026-03; BTDR bitcoin_production 701 on=2026-03; IREN bitcoin_production 640 on=2026-03; RIOT bitcoin_production 470 on=2026-03

Macquarie relieved Cipher Digital of its outperform and calls it a neutral now. The target becomes $15 where it had been $22.
= CIFR rating Neutral previous=Outperform by=Macquarie; CIFR rating_action downgrade by=Macquarie; CIFR price_target 15 previous=22 by=Macquarie

A bitcoin fetched $74,900 on Monday evening; when Asia woke on Tuesday it fetched $72,480. At the weekend it had been $76,000.
= NETWORK bitcoin_price 74900 on=2026-04-13; NETWORK bitcoin_price 72480 on=2026-04-14

Roth gives $9 million for a megawatt of critical IT load at Core Scientific, where others go as high as $14 million. A megawatt with nothing but a grid connection is good for $1 million with Roth.
= CORZ value_per_mw 9e6 basis=critical_it by=Roth_Capital; CORZ value_per_mw 1e6 basis=approved by=Roth_Capital
`
