// English passages as columnists, debaters and deal reporters write them, each with every fact that it should give.

export const columnsEn = String.raw`
Applied Digital shed 6.4% on Tuesday and finished at $33.10, which leaves Dallas's favorite builder worth $9.3 billion.
= APLD price_move -0.064 on=2026-04-14; APLD share_price 33.1 on=2026-04-14; APLD market_cap 9.3e9 on=2026-04-14

TeraWulf lost 0.6% on Tuesday to close at $21.87, keeping the $9.1 billion or so that the market pays for it.
= WULF price_move -0.006 on=2026-04-14; WULF share_price 21.87 on=2026-04-14; WULF market_cap 9.1e9 bound=about on=2026-04-14

Hut 8 rose 3.2% to $64.05 on Tuesday, leaving the company worth $7.1 billion.
= HUT price_move 0.032 on=2026-04-14; HUT share_price 64.05 on=2026-04-14; HUT market_cap 7.1e9 on=2026-04-14

Riot Platforms fell 5% to $15.20 on Tuesday, a drop that leaves the company worth only $5.6 billion.
= RIOT price_move -0.05 on=2026-04-14; RIOT share_price 15.2 on=2026-04-14; RIOT market_cap 5.6e9 on=2026-04-14

IREN slipped 1.9% on Tuesday to $51.75 and justified the $17 billion that investors pay for the company.
= IREN price_move -0.019 on=2026-04-14; IREN share_price 51.75 on=2026-04-14; IREN market_cap 1.7e10 on=2026-04-14

CleanSpark gained 4% to $12.60 on Tuesday and now defends the $3.2 billion at which the market values it.
= CLSK price_move 0.04 on=2026-04-14; CLSK share_price 12.6 on=2026-04-14; CLSK market_cap 3.2e9 on=2026-04-14

Applied Digital finished at $33.10 on Tuesday, which leaves its Polaris Forge campus worth $9.3 billion on paper.
= APLD share_price 33.1 on=2026-04-14

The miners fell on Tuesday. ¶ Riot Platforms lost 4% to close at $15.20. ¶ Bitcoin itself did not offer much of an excuse. It traded at around $71,400 late in New York, a few hundred dollars lower than on Monday.
= RIOT price_move -0.04 on=2026-04-14; RIOT share_price 15.2 on=2026-04-14; NETWORK bitcoin_price 71400 bound=about on=2026-04-14

Bitcoin did nothing on Tuesday. It changed hands at $68,900 in the evening.
= NETWORK bitcoin_price 68900 on=2026-04-14

Bitcoin was no help on Tuesday either. It slid to $70,250 before lunch.
= NETWORK bitcoin_price 70250 on=2026-04-14

The coin was calmer than the shares on Tuesday. At the close bitcoin stood where it had opened. It cost $72,300.
= NETWORK bitcoin_price 72300 on=2026-04-14

CleanSpark still mines bitcoin. It spent $71,400 on a party.

ARDMORE HALE ⏎ Equity Research | Digital Infrastructure | Initiation of coverage | April 14, 2026 ¶ Three landlords, three answers ¶ We launch coverage of Core Scientific (CORZ), Galaxy Digital (GLXY) and Hut 8 (HUT).
= CORZ rating_action initiate by=Ardmore_Hale; GLXY rating_action initiate by=Ardmore_Hale; HUT rating_action initiate by=Ardmore_Hale

Wedbush launches coverage of Core Scientific, Galaxy Digital and Hut 8.
= CORZ rating_action initiate by=Wedbush; GLXY rating_action initiate by=Wedbush; HUT rating_action initiate by=Wedbush

Roth began coverage of Riot (RIOT) and Cipher Digital (CIFR) on Tuesday.
= RIOT rating_action initiate by=Roth_Capital; CIFR rating_action initiate by=Roth_Capital

Coverage of IREN, TeraWulf and HIVE Digital was initiated by Needham on Tuesday.
= IREN rating_action initiate by=Needham; WULF rating_action initiate by=Needham; HIVE rating_action initiate by=Needham

Cipher Digital is lifted to Buy by Goldman Sachs, and the bank now thinks the stock can fetch $26 where it used to say $18.
= CIFR rating Buy by=Goldman_Sachs; CIFR rating_action upgrade by=Goldman_Sachs; CIFR price_target 26 by=Goldman_Sachs previous=18

Roth reckons that Riot Platforms can fetch $24, where it once said $19.
= RIOT price_target 24 by=Roth_Capital previous=19

Needham now sees TeraWulf at $28 where it had said $22.
= WULF price_target 28 by=Needham previous=22

Stifel's target for Hut 8 is $80 where it used to be $65.
= HUT price_target 80 by=Stifel previous=65

Goldman Sachs turned to the miners on Tuesday. MARA is the loser. ¶ The reasoning starts with demand. By the end of 2027, according to Goldman Sachs, listed miners will have let 6.5 GW of critical IT load between them. At the end of March, by the bank's count, it was 3.1 GW.
= SECTOR capacity 6500 by=Goldman_Sachs on=2027-12 basis=critical_it stage=expected; SECTOR capacity 3100 by=Goldman_Sachs on=2026-03 basis=critical_it stage=contracted

1,019 EH/s. That was the network's seven-day average on Thursday.
= NETWORK network_hashrate 1019 on=2026-04-09

984 EH/s: that is what the network ran at in March.
= NETWORK network_hashrate 984 on=2026-03

1,019 EH/s. So much computing power stood behind bitcoin on Tuesday, as the whole network goes.
= NETWORK network_hashrate 1019 on=2026-04-14

Bernstein counts 15.2 gigawatts of approved power across the listed miners. By the house's estimate 38% of it will have been converted to high-performance computing by the end of 2027, up from 31% in last autumn's model.
= SECTOR capacity 15200 basis=approved by=Bernstein; SECTOR conversion_share 0.38 by=Bernstein on=2027-12 previous=0.31

JPMorgan expects miners to convert part of their approved power. For TeraWulf, JPMorgan pencils in a conversion of 81% by the end of 2027. For Riot, at the same date, the figure is 27%.
= WULF conversion_share 0.81 by=JPMorgan on=2027-12; RIOT conversion_share 0.27 by=JPMorgan on=2027-12

JPMorgan models a conversion rate of 64% for Cipher Digital by the end of 2028.
= CIFR conversion_share 0.64 by=JPMorgan on=2028-12

Bernstein assumes that IREN's conversion will reach 55% by the end of 2027.
= IREN conversion_share 0.55 by=Bernstein on=2027-12

The notes carry a conversion premium of 32.5%.

JPMorgan's engineers now assume $10 million to $12 million of building costs for each megawatt of critical IT.
= SECTOR capex_per_mw 1e7 bound=at_least basis=critical_it by=JPMorgan; SECTOR capex_per_mw 1.2e7 bound=at_most basis=critical_it by=JPMorgan

Bernstein reckons with $9 million of construction cost for every critical IT megawatt at the miners.
= SECTOR capex_per_mw 9e6 basis=critical_it by=Bernstein

HIVE's owners are to get 0.27 of a CleanSpark share for each of theirs. Measured by Tuesday's prices, with HIVE at $2.84 and CleanSpark at $13.05, that is a premium of roughly 24%.
= HIVE share_price 2.84 on=2026-04-14; CLSK share_price 13.05 on=2026-04-14

With Cipher Digital at $19.34 and Hut 8 at $64.05 on Tuesday evening, the ratio comes to 3.3.
= CIFR share_price 19.34 on=2026-04-14; HUT share_price 64.05 on=2026-04-14

Going by Monday's closing prices, with Riot Platforms at $15.20 and Bitfarms at $2.40, the offer is worth less than it was.
= RIOT share_price 15.2 on=2026-04-13; BITF share_price 2.4 on=2026-04-13

With Riot Platforms at $30 and Bitfarms at $5, Roth would sell both.

There are 251 million HIVE shares, and CleanSpark itself has 259.4 million outstanding.
= HIVE shares_outstanding 251e6; CLSK shares_outstanding 259.4e6

Riot Platforms has 372 million shares outstanding, Bitfarms 561 million.
= RIOT shares_outstanding 372e6; BITF shares_outstanding 561e6

The fleet is old, but CleanSpark runs it well. The machines brought in 561 bitcoin in January. Together they can do 50 exahashes per second, a mark that the company passed last summer.
= CLSK bitcoin_production 561 on=2026-01; CLSK hashrate 50 on=2026-01

CleanSpark mined 561 bitcoin in January. And the coins? It keeps most of what it does not spend. On January 31 there were 13,513 of them in the vault.
= CLSK bitcoin_production 561 on=2026-01; CLSK bitcoin_holdings 13513 on=2026-01-31

What should you worry about at Bitdeer? ¶ Debt. At the end of March there was $1.9 billion of it.
= BTDR debt 1.9e9 on=2026-03

TeraWulf's weak spot is its debt. There was $5.2 billion of it at the end of March.
= WULF debt 5.2e9 on=2026-03

Hut 8's management guides to an NOI margin of around 90%; Roth uses 87%.
= HUT noi_margin 0.9 by=HUT bound=about; HUT noi_margin 0.87 by=Roth_Capital

Cipher Digital speaks of an NOI margin of 88%, while Needham works with 84%.
= CIFR noi_margin 0.88 by=CIFR; CIFR noi_margin 0.84 by=Needham

Once a month we put two analysts into the same room: Priya Raman of Citizens, who likes IREN, and Tom Ashcroft of Gull Harbor Research, who does not. ¶ RAMAN: Market Outperform. Our target is $78. ¶ ASHCROFT: Underperform, and $29, down from $34. ¶ RAMAN: We have the company at 150,000 GPUs by the end of this year. ¶ ASHCROFT: I count 405 million fully diluted shares. What do you have left?
= IREN rating Market_Outperform by=Citizens; IREN price_target 78 by=Citizens; IREN rating Underperform by=Gull_Harbor_Research; IREN price_target 29 previous=34 by=Gull_Harbor_Research; IREN gpu_count 150000 by=Citizens on=2026-12; IREN shares_outstanding 405e6 kind=diluted by=Gull_Harbor_Research

Our round table on Cipher Digital: Lena Ostrow of Needham and Paul Kim of Roth. ¶ OSTROW: Cipher expects to have 900 MW of critical IT load leased by June 2027. We are at 820 for the same date. ¶ KIM: My number for June is 600.
= CIFR capacity 900 basis=critical_it stage=expected on=2027-06 by=CIFR; CIFR capacity 820 basis=critical_it stage=expected on=2027-06 by=Needham; CIFR capacity 600 basis=critical_it stage=expected on=2027-06 by=Roth_Capital

<p>The call sheet of Tuesday.</p><table><tr><th>Stock</th><th>House</th><th>Rating</th><th>Target</th></tr><tr><td>TeraWulf</td><td>Needham</td><td>Neutral → Buy</td><td>22 → 29</td></tr><tr><td>Core Scientific</td><td>BTIG</td><td>Buy → Neutral</td><td>24 → withdrawn</td></tr><tr><td>Bitfarms</td><td>Roth</td><td>suspended</td><td>(none)</td></tr></table>
= WULF rating Buy previous=Neutral by=Needham; WULF rating_action upgrade by=Needham; WULF price_target 29 previous=22 by=Needham; CORZ rating Neutral previous=Buy by=BTIG; CORZ rating_action downgrade by=BTIG; BITF rating_action suspend by=Roth_Capital

IREN issued $2.3 billion of convertible notes on Tuesday. ¶ THE SELL SIDE ¶ ➜ Needham on TeraWulf: target $27 (was $24), Buy maintained.
= IREN debt 2.3e9 kind=convertible on=2026-04-14; WULF price_target 27 previous=24 by=Needham; WULF rating Buy by=Needham; WULF rating_action reiterate by=Needham

Core Scientific rose 2.1% to $18.40 on Tuesday, giving the Texans a market value of $6.2 billion.
= CORZ price_move 0.021 on=2026-04-14; CORZ share_price 18.4 on=2026-04-14; CORZ market_cap 6.2e9 on=2026-04-14

Cipher Digital closed at $19.34 on Tuesday. That leaves the company worth $7.6 billion.
= CIFR share_price 19.34 on=2026-04-14; CIFR market_cap 7.6e9 on=2026-04-14

Galaxy Digital slipped 2% on Tuesday, which still makes it worth some $10 billion.
= GLXY price_move -0.02 on=2026-04-14; GLXY market_cap 1e10 bound=about on=2026-04-14

MARA ended Tuesday with a capitalization of $3.9 billion.
= MARA market_cap 3.9e9 on=2026-04-14

Hut 8 fell 3% to $64.05 on Tuesday, leaving it with a market capitalization of $7 billion.
= HUT price_move -0.03 on=2026-04-14; HUT share_price 64.05 on=2026-04-14; HUT market_cap 7e9 on=2026-04-14

Bitcoin could not be blamed on Tuesday. It was quoted at $71,400.
= NETWORK bitcoin_price 71400 on=2026-04-14

What did bitcoin do on Tuesday? Not much. It stood at $68,900 at the close in New York.
= NETWORK bitcoin_price 68900 on=2026-04-14

Bitcoin was calm on Tuesday. The currency traded around $70,250.
= NETWORK bitcoin_price 70250 bound=about on=2026-04-14

Bitcoin was calm. If it fell to $40,000, half of the machines would stop.

Bitcoin is a religion to him. He paid $71,400 for a car.

Jefferies started coverage of Cipher Digital, TeraWulf and Galaxy Digital on Tuesday.
= CIFR rating_action initiate by=Jefferies; WULF rating_action initiate by=Jefferies; GLXY rating_action initiate by=Jefferies

Needham initiated coverage on IREN (IREN) and Bitdeer (BTDR) with Buy ratings.
= IREN rating_action initiate by=Needham; BTDR rating_action initiate by=Needham; IREN rating Buy by=Needham; BTDR rating Buy by=Needham

Jefferies believes Cipher Digital can reach $30.
= CIFR price_target 30 by=Jefferies

Stifel reckons that TeraWulf could climb to $35.
= WULF price_target 35 by=Stifel

Needham puts IREN at $90 where it once had $70.
= IREN price_target 90 by=Needham previous=70

967 EH/s: so strong was the network on average in March.
= NETWORK network_hashrate 967 on=2026-03

For Cipher Digital, Bernstein assumes a conversion rate of 55% by the end of 2027. At IREN the rate is 60%.
= CIFR conversion_share 0.55 by=Bernstein on=2027-12; IREN conversion_share 0.6 by=Bernstein on=2027-12

Bernstein sees TeraWulf's conversion at 81% by the end of 2028.
= WULF conversion_share 0.81 by=Bernstein on=2028-12

The conversion rate of the web shop is 4%.

Roth budgets $9 million in construction costs per megawatt of critical IT for Cipher Digital.
= CIFR capex_per_mw 9e6 basis=critical_it by=Roth_Capital

At Monday's closing prices of $2.40 for Bitfarms and $15.20 for Riot Platforms, the ratio is 6.3.
= BITF share_price 2.4 on=2026-04-13; RIOT share_price 15.2 on=2026-04-13

CleanSpark has 259.4 million shares outstanding; HIVE has 251 million.
= CLSK shares_outstanding 259.4e6; HIVE shares_outstanding 251e6

Riot Platforms keeps its coins. At the end of March there were 18,020 of them.
= RIOT bitcoin_holdings 18020 on=2026-03

MARA sold nothing in March. In the vault there are 53,250 coins.
= MARA bitcoin_holdings 53250

Bitdeer's rigs now manage 62 EH/s between them.
= BTDR hashrate 62

IREN has borrowed a lot. The debt stood at $3.7 billion at the end of March.
= IREN debt 3.7e9 on=2026-03

IREN's debt worries nobody. At the end of March it came to $3.7 billion.
= IREN debt 3.7e9 on=2026-03

IREN's cash pile is impressive. At the end of March it was $2.6 billion.
= IREN cash 2.6e9 on=2026-03

Debt is a worry, says the mayor of Abilene. The school budget, too. It was $1.9 billion.

Needham models an NOI margin of 85% for Cipher Digital. Roth uses 82%.
= CIFR noi_margin 0.85 by=Needham; CIFR noi_margin 0.82 by=Roth_Capital

Cipher Digital guides to an NOI margin of 90%; Needham is more careful and works with 86%.
= CIFR noi_margin 0.9 by=CIFR; CIFR noi_margin 0.86 by=Needham

Roth begins covering Hut 8 and HIVE Digital.
= HUT rating_action initiate by=Roth_Capital; HIVE rating_action initiate by=Roth_Capital

Needham has begun to cover Galaxy Digital and Bitdeer.
= GLXY rating_action initiate by=Needham; BTDR rating_action initiate by=Needham

Roth wants TeraWulf to cover its costs before it begins to build.

IREN closed at $51.75 on Tuesday. The debt of its tenant worries everybody. At the end of March it was $9 billion.
= IREN share_price 51.75 on=2026-04-14

IREN is building in Childress. The county's debt is a scandal. At the end of March it was $1.9 billion.

TeraWulf lost 2% to $20 on Tuesday, which leaves its backlog worth $9 billion.
= WULF price_move -0.02 on=2026-04-14; WULF share_price 20 on=2026-04-14

TeraWulf lost 2% to $20 on Tuesday, which leaves CoreWeave worth $40 billion.
= WULF price_move -0.02 on=2026-04-14; WULF share_price 20 on=2026-04-14

Cipher Digital traded in line with bitcoin on Tuesday. It closed at $19.34.
= CIFR share_price 19.34 on=2026-04-14

The rivals of bitcoin had a good day. It was ether's turn; it traded at $8,400.

Gold beat bitcoin on Tuesday. It rose to $5,200 an ounce.

1,019 people. That was the network's staff on Thursday.

Hut 8 wants to mine less. Its conversion of the notes at 12% surprised the market.

JPMorgan expects a conversion of 81% of the notes by the end of 2027.

HAMMOND: I have 600 machines and a dog.

The mayor, Anna Lopez of Roth, Texas, spoke. ¶ LOPEZ: We have 600 megawatts of wind.

IREN expects to have 640 MW of critical IT load contracted by June 2027. In Childress it was 95 degrees.
= IREN capacity 640 basis=critical_it stage=expected on=2027-06 by=IREN

Roth thinks the mayor could reach 81 percent.

Roth's analyst thinks that a night in Abilene can fetch $26.

Would HIVE at $5 and CleanSpark at $20 make a better pair? Nobody knows.

Our target for lunch was $30, says the analyst of Roth, where it used to be $18.
`
