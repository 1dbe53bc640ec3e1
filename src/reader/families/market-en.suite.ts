// English passages in which a share, its market value and its way down from the top are told in words of the trading floor, each with every fact that it should give.

export const marketEn = String.raw`
Worst hit on Tuesday was CleanSpark. At $11.62 it finished 6.4% in the red, and the market now puts a value of $3.0 billion on the Nevada group.
= CLSK share_price 11.62 on=2026-04-14; CLSK price_move -0.064 on=2026-04-14; CLSK market_cap 3e9 on=2026-04-14

Bitdeer came next on Tuesday with a loss of 5.9 percent (last trade: $9.07).
= BTDR price_move -0.059 on=2026-04-14; BTDR share_price 9.07 on=2026-04-14

Riot Platforms shed 58 cents, or 3.3%, on Monday and went out at $16.98.
= RIOT price_move -0.033 on=2026-04-13; RIOT share_price 16.98 on=2026-04-13

TeraWulf bowed out at $19.24 on Friday, 1.9% to the good.
= WULF share_price 19.24 on=2026-04-10; WULF price_move 0.019 on=2026-04-10

IREN shares came to rest at $46.35 on Monday, having shed 2.1%.
= IREN share_price 46.35 on=2026-04-13; IREN price_move -0.021 on=2026-04-13

Cipher Digital stock signed off for the week at $18.10 on Friday, a rise of 3.3%.
= CIFR share_price 18.1 on=2026-04-10; CIFR price_move 0.033 on=2026-04-10

Hut 8 left the session on Tuesday at $68.90, a decline of 4 percent.
= HUT share_price 68.9 on=2026-04-14; HUT price_move -0.04 on=2026-04-14

On Tuesday a share of Applied Digital could be had for $33.18.
= APLD share_price 33.18 on=2026-04-14

Galaxy Digital fell on Tuesday. What is left costs $24.30 apiece.
= GLXY share_price 24.3 on=2026-04-14

Buyers paid $15.44 for a Riot Platforms share on Friday, 2.4% more than on Thursday.
= RIOT share_price 15.44 on=2026-04-10; RIOT price_move 0.024 on=2026-04-10

CleanSpark had a quiet Monday: the shares ended a little better, by 1.2%, at $11.80.
= CLSK price_move 0.012 on=2026-04-13; CLSK share_price 11.8 on=2026-04-13

TeraWulf's shares closed 5.5 percent cheaper on Thursday, at $13.15. There are 418 million of them before any conversion.
= WULF price_move -0.055 on=2026-04-09; WULF share_price 13.15 on=2026-04-09; WULF shares_outstanding 418e6

Core Scientific rose on Tuesday. The stock was up eleven percent. It closed at $24.60.
= CORZ price_move 0.11 on=2026-04-14; CORZ share_price 24.6 on=2026-04-14

On Monday, HIVE Digital was dearer by 4.4%, at $3.12.
= HIVE price_move 0.044 on=2026-04-13; HIVE share_price 3.12 on=2026-04-13

In late dealings on Tuesday IREN is 4.4% down at $51.30.
= IREN price_move -0.044 on=2026-04-14; IREN share_price 51.3 on=2026-04-14

Bitfarms, the day's laggard on Tuesday, surrendered 8.8% and last fetched $2.46.
= BITF price_move -0.088 on=2026-04-14; BITF share_price 2.46 on=2026-04-14

MARA Holdings slid on Tuesday; a retreat of 3.7 percent left the stock at $12.05.
= MARA price_move -0.037 on=2026-04-14; MARA share_price 12.05 on=2026-04-14

IREN gave back 2.1% to $46.35 on Tuesday. It now stands 40% beneath its November peak.
= IREN price_move -0.021 on=2026-04-14; IREN share_price 46.35 on=2026-04-14; IREN drawdown 0.4 on=2026-04-14

IREN was off 4.6% at $40.02 on Tuesday, which is 48% less than the shares fetched at their best, in early November.
= IREN price_move -0.046 on=2026-04-14; IREN share_price 40.02 on=2026-04-14; IREN drawdown 0.48 on=2026-04-14

Nobody who bought Applied Digital at the top calls the year a triumph: from the summit in June to here is a descent of 30%.
= APLD drawdown 0.3

To reach its best level again, Riot Platforms stock would need to climb by more than a third; seen from up there, it is down 27%.
= RIOT drawdown 0.27

Anyone who got into Galaxy Digital at the peak, last October, has seen 46% of the money go.
= GLXY drawdown 0.46

Measured from the summit of October, Cipher Digital has lost 45% of its value.
= CIFR drawdown 0.45

TeraWulf's stock is 29% adrift of its all-time high.
= WULF drawdown 0.29

Bitdeer peaked in October. The shares have given back 61% since then.
= BTDR drawdown 0.61

The stock of Hut 8 trades 33% under its best price of last autumn.
= HUT drawdown 0.33

MARA Holdings stood at its apex in October and has since shed 52%.
= MARA drawdown 0.52

CleanSpark shares are down 38% from where they topped out in October.
= CLSK drawdown 0.38

At Bitdeer's stock the distance to the record is 44%.
= BTDR drawdown 0.44

Of what a share of Core Scientific was worth at its zenith, 35% has gone.
= CORZ drawdown 0.35

HIVE Digital's shares would have to double to see their old high again; they stand 51% below it.
= HIVE drawdown 0.51

Galaxy Digital peaked at $45 in October. The shares closed at $24.30 on Tuesday.
= GLXY share_price 24.3 on=2026-04-14

At its high in November, IREN cost $76.87.

Riot Platforms hit a record of $23.94 in October before the sector turned.

There are 289 million Applied Digital shares, which makes a company of $9.6 billion.
= APLD shares_outstanding 289e6; APLD market_cap 9.6e9

The market pays about $7.1 billion for the whole of Riot Platforms (386 million shares).
= RIOT market_cap 7.1e9 bound=about; RIOT shares_outstanding 386e6

At Monday's close of $16.20, Cipher Digital's equity is worth $6.4bn.
= CIFR share_price 16.2 on=2026-04-13; CIFR market_cap 6.4e9 on=2026-04-13

Hut 8 closed at $60.00 on Tuesday. Multiply that by 110 million shares, fully diluted, and you arrive at $6.6 billion.
= HUT share_price 60 on=2026-04-14; HUT shares_outstanding 110e6 kind=diluted; HUT market_cap 6.6e9 on=2026-04-14

Wall Street thinks Cipher Digital worth $8.1 billion.
= CIFR market_cap 8.1e9

Investors price Core Scientific at $5.6 billion.
= CORZ market_cap 5.6e9

On Tuesday evening all of TeraWulf could be bought for $7.9 billion.
= WULF market_cap 7.9e9 on=2026-04-14

Bitdeer tips the scales at $2.1 billion on the stock exchange.
= BTDR market_cap 2.1e9

Galaxy Digital, a $9.8 billion company by market value, owns the Helios campus.
= GLXY market_cap 9.8e9

The shares of Applied Digital closed at $33.18 on Tuesday, which puts the company's worth at $9.6 billion.
= APLD share_price 33.18 on=2026-04-14; APLD market_cap 9.6e9 on=2026-04-14

IREN's stock market value came to $15.8 billion on Tuesday.
= IREN market_cap 15.8e9 on=2026-04-14

The stock market weighs CleanSpark at $3.2 billion.
= CLSK market_cap 3.2e9

Together, the fourteen listed miners were worth $71 billion on Tuesday night.
= SECTOR market_cap 71e9 on=2026-04-14

Put together, all listed miners come to a stock market value of about $90 billion.
= SECTOR market_cap 90e9 bound=about

Counting everything that will one day turn into stock, there are at TeraWulf around 440 million diluted shares.
= WULF shares_outstanding 440e6 kind=diluted bound=about

CleanSpark's owners share the company in 256 million pieces of stock outstanding.
= CLSK shares_outstanding 256e6

As of April 10, Bitfarms counted 556 million common shares.
= BITF shares_outstanding 556e6 on=2026-04-10

Riot Platforms sold 12 million shares in the quarter.

Between December 31 and March 31 the shares of TeraWulf rose 38%, to $18.92.
= WULF price_move 0.38 on=2026-03-31 since=2025-12-31; WULF share_price 18.92 on=2026-03-31

Cipher Digital's stock has put on 22% between the end of March and Tuesday.
= CIFR price_move 0.22 since=2026-03 on=2026-04-14

Bitcoin's at about $79,000 this Wednesday.
= NETWORK bitcoin_price 79000 on=2026-04-15 bound=about

On Tuesday the coin itself cost $73,480; that is bitcoin for you.
= NETWORK bitcoin_price 73480 on=2026-04-14

MARA Holdings mined 2,214 bitcoin in the first quarter, after 2,011 in the fourth, and had 38,689 left when March ended.
= MARA bitcoin_production 2214 previous=2011 on=2026-03 since=2026-01; MARA bitcoin_holdings 38689 on=2026-03

At Riot Platforms 428 bitcoin were mined in March and 410 sold; 16,940 were held at the end of the month.
= RIOT bitcoin_production 428 on=2026-03; RIOT bitcoin_holdings 16940 on=2026-03

Bitdeer's own rigs turned out 641 coins in March, up from 598 in February; bitcoin is still a business there.
= BTDR bitcoin_production 641 previous=598 on=2026-03

In the vault of HIVE Digital lay 481 bitcoin at the end of March.
= HIVE bitcoin_holdings 481 on=2026-03

At the end of March the fleet of CleanSpark used 16.07 joules for a terahash.
= CLSK fleet_efficiency 16.07 on=2026-03

Riot Platforms' machines need 20.5 joules for each terahash.
= RIOT fleet_efficiency 20.5

Riot's stock closed at $16.98 on Monday.
= RIOT share_price 16.98 on=2026-04-13

Riot's shares fell 4% on Monday, and bitcoin slipped too.
= RIOT price_move -0.04 on=2026-04-13

The gallon of diesel went out at $3.98 on Monday; Cipher Digital has generators.

The stock of Cipher Digital could fall to $12, says a trader.

Nvidia lost 1.2% on Tuesday and CoreWeave 4.8%.

Among the miners on Tuesday, TeraWulf led the pack with an advance of 5.2 per cent, which took it to $20.31.
= WULF price_move 0.052 on=2026-04-14; WULF share_price 20.31 on=2026-04-14

Core Scientific was the weak spot: minus 3.8% at $17.02 by the closing bell on Monday.
= CORZ price_move -0.038 on=2026-04-13; CORZ share_price 17.02 on=2026-04-13

Sellers knocked 7% off Bitdeer on Friday; a share now goes for $9.40.
= BTDR price_move -0.07 on=2026-04-10; BTDR share_price 9.4 on=2026-04-10

Friday took Cipher Digital down another 2.6%, to $17.88.
= CIFR price_move -0.026 on=2026-04-10; CIFR share_price 17.88 on=2026-04-10

IREN spent Monday in the green and parked at $47.10, 1.6% above where it started.
= IREN share_price 47.1 on=2026-04-13; IREN price_move 0.016 on=2026-04-13

On Tuesday evening the screen showed $33.18 for Applied Digital, a drop of 2.2%.
= APLD share_price 33.18 on=2026-04-14; APLD price_move -0.022 on=2026-04-14

It was a day to forget for Hut 8. The stock lost a tenth of its value on Tuesday.
= HUT price_move -0.1 on=2026-04-14

Galaxy Digital's paper was marked 4.1% lower at $23.30 in Monday's session.
= GLXY price_move -0.041 on=2026-04-13; GLXY share_price 23.3 on=2026-04-13

Holders of MARA are 18% poorer than at New Year.
= MARA price_move -0.18 since=2026-01

Year to date, CleanSpark is up 9% and Riot Platforms 14%.
= CLSK price_move 0.09 since=2026-01; RIOT price_move 0.14 since=2026-01

Since the first of January the shares of Bitfarms have gone nowhere but down: 31% so far.
= BITF price_move -0.31 since=2026-01

Twelve months ago nobody wanted HIVE Digital. Today the stock sells at $3.12.
= HIVE share_price 3.12 on=2026-04-15

Cipher Digital (CIFR, $18.10) has a new tenant.
= CIFR share_price 18.1

TeraWulf (Nasdaq: WULF; last close $19.24) will report on May 7.
= WULF share_price 19.24

Applied Digital, whose shares finished Tuesday at $33.18, said it had no comment.
= APLD share_price 33.18 on=2026-04-14

The price of a Riot Platforms share stood at $16.98 when the market closed on Monday.
= RIOT share_price 16.98 on=2026-04-13

From its October peak, Cipher Digital has shed 45%.
= CIFR drawdown 0.45

Peak to now, the damage at MARA comes to 52%.
= MARA drawdown 0.52

Nearly half of the value that Bitdeer had at last year's top has evaporated: 48%, to be exact.
= BTDR drawdown 0.48

Even after the bounce, Hut 8 sits 12% below the record it set in January.
= HUT drawdown 0.12

The stock of Core Scientific remains 35% away from the high of October.
= CORZ drawdown 0.35

CleanSpark changes hands at a discount of 38% to its 52-week high.
= CLSK drawdown 0.38

Applied Digital is a $9.6 billion company these days.
= APLD market_cap 9.6e9

At $9.6 billion, Applied Digital's market value exceeds that of most utilities.
= APLD market_cap 9.6e9

IREN's shares in issue are together worth $15.8 billion.
= IREN market_cap 15.8e9

You can buy all of Cipher Digital for $6.4 billion.
= CIFR market_cap 6.4e9

That values the equity of Galaxy Digital at some $9.8 billion.
= GLXY market_cap 9.8e9 bound=about

TeraWulf's capitalisation has swollen to $7.9 billion.
= WULF market_cap 7.9e9

The stock market puts CleanSpark's equity at $3.2 billion, less than its coins and sites cost.
= CLSK market_cap 3.2e9

In the eyes of the market, Bitdeer is worth $2.1 billion.
= BTDR market_cap 2.1e9

Hut 8's 110 million shares were worth $6.6 billion at Tuesday's close.
= HUT shares_outstanding 110e6 on=2026-04-14; HUT market_cap 6.6e9 on=2026-04-14

MARA has roughly 380 million shares outstanding, or 470 million with all the convertibles counted in.
= MARA shares_outstanding 380e6 bound=about; MARA shares_outstanding 470e6 kind=diluted

The number of shares at HIVE Digital has risen to 229 million.
= HIVE shares_outstanding 229e6

Bitfarms' share count is 556 million.
= BITF shares_outstanding 556e6

With 386 million shares out, Riot Platforms is worth $6.6 billion.
= RIOT shares_outstanding 386e6; RIOT market_cap 6.6e9

Bitcoin closed the day at $73,480 on Tuesday.
= NETWORK bitcoin_price 73480 on=2026-04-14

One bitcoin bought $74,900 worth of dollars on Monday.

The biggest cryptocurrency was last at $73,480 on Tuesday, bitcoin traders said.
= NETWORK bitcoin_price 73480 on=2026-04-14

CleanSpark's rigs earned it 588 bitcoin in March; the hoard now stands at 13,400.
= CLSK bitcoin_production 588 on=2026-03; CLSK bitcoin_holdings 13400

MARA ended March with 53,900 bitcoin and a fleet of 71.3 EH/s.
= MARA bitcoin_holdings 53900 on=2026-03; MARA hashrate 71.3 on=2026-03

Riot Platforms dug up 428 coins in March, nine fewer than in February, and sold 410. Bitcoin remains its bread and butter.
= RIOT bitcoin_production 428 on=2026-03

HIVE Digital's March haul was 251 bitcoin.
= HIVE bitcoin_production 251 on=2026-03

Bitdeer finished the quarter with 1,980 coins in its treasury. It had mined 1,720 bitcoin over the three months.
= BTDR bitcoin_holdings 1980 on=2026-03; BTDR bitcoin_production 1720 on=2026-03 since=2026-01

In March, CleanSpark's computers averaged 45.1 exahashes per second, at 16.1 joules per terahash.
= CLSK hashrate 45.1 on=2026-03; CLSK fleet_efficiency 16.1 on=2026-03

The hash rate that Bitdeer runs for itself has passed 60 EH/s.
= BTDR hashrate 60

Shares of Marvell jumped 7% on Tuesday.

IREN's revenue was 4% lower than in the quarter before.

A share of Applied Digital costs 41% more than a year ago.
= APLD price_move 0.41 since=2025

Cipher Digital's stock stands 22% higher than at the end of March, at $18.10 on Tuesday.
= CIFR price_move 0.22 on=2026-04-14 since=2026-03; CIFR share_price 18.1 on=2026-04-14

Riot Platforms closed on Monday at 16.98.
= RIOT share_price 16.98 on=2026-04-13

The S&P 500 closed on Monday at 6,702.11 before Riot Platforms reported.

Shares of TeraWulf rose on Tuesday and last traded at 19.24.
= WULF share_price 19.24 on=2026-04-14

At $2.84 on Tuesday, HIVE Digital is back where it was before Monday's scare.
= HIVE share_price 2.84 on=2026-04-14

Miners drift as bitcoin naps ¶ Tuesday's trading was for people with patience. Marathon's old rival Riot Platforms did best of the lot, adding 1.4% and closing a cent shy of $17. IREN edged down, by 0.6%, to $46.07; the Sydney group is worth about $15.7 billion. Hut 8 was unmoved at $68.90. Nvidia, meanwhile, put on 2% and is now valued at more than $4.9 trillion. ¶ The ugly duckling was Bitfarms. It dropped 5.5% to $2.33, its lowest close since January. Last summer the stock had traded at $6. ¶ Bitcoin itself hovered around $73,500.
= RIOT price_move 0.014 on=2026-04-14; IREN price_move -0.006 on=2026-04-14; IREN share_price 46.07 on=2026-04-14; IREN market_cap 15.7e9 bound=about on=2026-04-14; HUT share_price 68.9 on=2026-04-14; BITF price_move -0.055 on=2026-04-14; BITF share_price 2.33 on=2026-04-14; NETWORK bitcoin_price 73500 bound=about on=2026-04-14

Dear readers, ¶ I was asked what Cipher Digital is worth. Start with the share: $18.10 at Monday's close. There are 398 million of them, so the market's answer is $7.2 billion. At the peak, in October, it was $25.52 a share, and the fall from there is 29%. If the stock went back to its peak, you would be looking at $10 billion. I would not bet on it.
= CIFR share_price 18.1 on=2026-04-13; CIFR shares_outstanding 398e6; CIFR market_cap 7.2e9 on=2026-04-13; CIFR drawdown 0.29 on=2026-04-13

THE SCOREBOARD ¶ CleanSpark: $11.80, up 1.2% on Tuesday. ¶ MARA: $12.05, down 0.4%. ¶ TeraWulf: $19.24, up 1.9%. ¶ Galaxy: unchanged at $24.30.
= CLSK share_price 11.8 on=2026-04-14; CLSK price_move 0.012 on=2026-04-14; MARA share_price 12.05 on=2026-04-14; MARA price_move -0.004 on=2026-04-14; WULF share_price 19.24 on=2026-04-14; WULF price_move 0.019 on=2026-04-14; GLXY share_price 24.3 on=2026-04-14

Applied Digital jumped as much as 9% on Tuesday before settling for a gain of 4.1% and a price of $34.54.
= APLD price_move 0.041 on=2026-04-14; APLD share_price 34.54 on=2026-04-14

Core Scientific has given its owners a rough ride. Bought at the high of last October, the shares have cost them 35%; bought a year ago, they have earned 60%.
= CORZ drawdown 0.35

Bitdeer said on Tuesday it would sell 10 million new shares at $9.10 each. The stock, which had closed at $9.98 on Monday, slid 8% to $9.18 in Tuesday's trading.
= BTDR share_price 9.98 on=2026-04-13; BTDR price_move -0.08 on=2026-04-14; BTDR share_price 9.18 on=2026-04-14

! TeraWulf's convertible notes can be exchanged at $25.10 a share, 35% above Tuesday's close of $18.59.
= WULF share_price 18.59 on=2026-04-14

Before the market opened on Wednesday, MARA shares were bid at $12.40, 2.9% higher.
= MARA share_price 12.4 on=2026-04-15; MARA price_move 0.029 on=2026-04-15

The whole sector has lost a fifth of its market value since January; together the listed miners now come to $71 billion.
= SECTOR market_cap 71e9

HIVE Digital's efficiency gains are real: 17.6 J/TH across the fleet at the end of March, with 22.7 EH/s hashing.
= HIVE fleet_efficiency 17.6 on=2026-03; HIVE hashrate 22.7 on=2026-03
`
