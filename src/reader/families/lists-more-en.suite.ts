// English lists of changed ratings inside articles, morning sheets and tickers: in every order, with every sign, under every kind of lead.

export const listsMoreEn = String.raw`
Three houses have been busy since Monday, and they do not agree. ¶ Changes of rating, from left to right what it was and what it is: ¶ Riot Platforms: Hold / Buy (Needham) ⏎ Cipher Digital: Outperform / Market Perform (KBW) ⏎ TeraWulf: none / Buy (Stifel)
= RIOT rating Buy previous=Hold by=Needham; RIOT rating_action upgrade by=Needham
= CIFR rating Market_Perform previous=Outperform by=KBW; CIFR rating_action downgrade by=KBW
= WULF rating Buy by=Stifel; WULF rating_action initiate by=Stifel

Needham: RIOT Hold > Buy; CIFR Buy > Hold; WULF n/a > Buy.
= RIOT rating Buy previous=Hold by=Needham; RIOT rating_action upgrade by=Needham
= CIFR rating Hold previous=Buy by=Needham; CIFR rating_action downgrade by=Needham
= WULF rating Buy by=Needham; WULF rating_action initiate by=Needham

Upgrades: Riot Platforms (Needham, to Buy from Hold), Hut 8 (Citi, to Buy from Neutral). Downgrades: Bitdeer (Cantor, to Neutral from Overweight). New coverage: HIVE Digital (Rosenblatt, Buy). Reiterated: IREN (Roth, Buy).
= RIOT rating Buy previous=Hold by=Needham; RIOT rating_action upgrade by=Needham
= HUT rating Buy previous=Neutral by=Citi; HUT rating_action upgrade by=Citi
= BTDR rating Neutral previous=Overweight by=Cantor_Fitzgerald; BTDR rating_action downgrade by=Cantor_Fitzgerald
= HIVE rating Buy by=Rosenblatt; HIVE rating_action initiate by=Rosenblatt
= IREN rating Buy by=Roth_Capital; IREN rating_action reiterate by=Roth_Capital

Compass Point moved four ratings on Tuesday: ⏎ • Riot Platforms to Neutral (was Buy), target $14 ⏎ • Bitdeer to Sell (was Neutral), target $7 ⏎ • CleanSpark to Buy (was Neutral), target $19 ⏎ • Galaxy Digital new at Buy, target $48
= RIOT rating Neutral previous=Buy by=Compass_Point; RIOT rating_action downgrade by=Compass_Point; RIOT price_target 14 by=Compass_Point
= BTDR rating Sell previous=Neutral by=Compass_Point; BTDR rating_action downgrade by=Compass_Point; BTDR price_target 7 by=Compass_Point
= CLSK rating Buy previous=Neutral by=Compass_Point; CLSK rating_action upgrade by=Compass_Point; CLSK price_target 19 by=Compass_Point
= GLXY rating Buy by=Compass_Point; GLXY rating_action initiate by=Compass_Point; GLXY price_target 48 by=Compass_Point

What the Street did with Core Scientific after the results: ⏎ Needham – Buy (from Hold), target $26 ⏎ KBW – Market Perform (from Outperform), target $20 ⏎ Roth – Buy (unchanged), target $25 ⏎ Citi – Neutral (new), target $19
= CORZ rating Buy previous=Hold by=Needham; CORZ rating_action upgrade by=Needham; CORZ price_target 26 by=Needham
= CORZ rating Market_Perform previous=Outperform by=KBW; CORZ rating_action downgrade by=KBW; CORZ price_target 20 by=KBW
= CORZ rating Buy by=Roth_Capital; CORZ rating_action reiterate by=Roth_Capital; CORZ price_target 25 by=Roth_Capital
= CORZ rating Neutral by=Citi; CORZ rating_action initiate by=Citi; CORZ price_target 19 by=Citi

The miners opened higher on Wednesday. ¶ Stock               Old rating    New rating        House⏎Riot Platforms      Hold          Buy               Needham⏎Cipher Digital      Outperform    Market Perform    KBW⏎Hut 8               –             Buy               BTIG
= RIOT rating Buy previous=Hold by=Needham; RIOT rating_action upgrade by=Needham
= CIFR rating Market_Perform previous=Outperform by=KBW; CIFR rating_action downgrade by=KBW
= HUT rating Buy by=BTIG; HUT rating_action initiate by=BTIG

The columns below give the company, the house, the old rating and the new one. ¶ Riot Platforms	Needham	Hold	Buy⏎Cipher Digital	KBW	Outperform	Market Perform⏎MARA Holdings	Citi	Neutral	Sell
= RIOT rating Buy previous=Hold by=Needham; RIOT rating_action upgrade by=Needham
= CIFR rating Market_Perform previous=Outperform by=KBW; CIFR rating_action downgrade by=KBW
= MARA rating Sell previous=Neutral by=Citi; MARA rating_action downgrade by=Citi

The morning's calls in short: ⏎ 1. Riot Platforms, upgraded by Needham, Hold to Buy ⏎ 2. Cipher Digital, downgraded by KBW, Outperform to Market Perform ⏎ 3. HIVE Digital, picked up by Rosenblatt, Buy ⏎ 4. IREN, reiterated by Roth, Buy
= RIOT rating Buy previous=Hold by=Needham; RIOT rating_action upgrade by=Needham
= CIFR rating Market_Perform previous=Outperform by=KBW; CIFR rating_action downgrade by=KBW
= HIVE rating Buy by=Rosenblatt; HIVE rating_action initiate by=Rosenblatt
= IREN rating Buy by=Roth_Capital; IREN rating_action reiterate by=Roth_Capital

Riot Platforms: now Buy at Needham, previously Hold. Cipher Digital: now Market Perform at KBW, previously Outperform. Hut 8: now Buy at BTIG, previously not rated.
= RIOT rating Buy previous=Hold by=Needham; RIOT rating_action upgrade by=Needham
= CIFR rating Market_Perform previous=Outperform by=KBW; CIFR rating_action downgrade by=KBW
= HUT rating Buy by=BTIG; HUT rating_action initiate by=BTIG

Needham ⏎ Riot Platforms Buy, was Hold; target $24, was $16 ⏎ MARA Holdings Hold, was Buy; target $9, was $14
= RIOT rating Buy previous=Hold by=Needham; RIOT rating_action upgrade by=Needham; RIOT price_target 24 previous=16 by=Needham
= MARA rating Hold previous=Buy by=Needham; MARA rating_action downgrade by=Needham; MARA price_target 9 previous=14 by=Needham

Previous values in brackets. ¶ RIOT: BUY (HOLD), PT $24 ($16), NEEDHAM ⏎ CIFR: MARKET PERFORM (OUTPERFORM), PT $22 ($30), KBW ⏎ WULF: BUY (BUY), PT $25 ($20), STIFEL
= RIOT rating Buy previous=Hold by=Needham; RIOT rating_action upgrade by=Needham; RIOT price_target 24 previous=16 by=Needham
= CIFR rating Market_Perform previous=Outperform by=KBW; CIFR rating_action downgrade by=KBW; CIFR price_target 22 previous=30 by=KBW
= WULF rating Buy by=Stifel; WULF price_target 25 previous=20 by=Stifel

RIOT upgraded Needham Buy $24 ⏎ CIFR downgraded KBW Market Perform $22 ⏎ IREN reiterated Roth Buy $85 ⏎ HUT initiated BTIG Buy $65
= RIOT rating Buy by=Needham; RIOT rating_action upgrade by=Needham; RIOT price_target 24 by=Needham
= CIFR rating Market_Perform by=KBW; CIFR rating_action downgrade by=KBW; CIFR price_target 22 by=KBW
= IREN rating Buy by=Roth_Capital; IREN rating_action reiterate by=Roth_Capital; IREN price_target 85 by=Roth_Capital
= HUT rating Buy by=BTIG; HUT rating_action initiate by=BTIG; HUT price_target 65 by=BTIG

Yesterday's revisions, old and new: ¶ Riot Platforms: 'hold' / 'buy', Needham ⏎ Bitdeer: 'overweight' / 'neutral', Cantor Fitzgerald ⏎ Core Scientific: 'sector perform' / 'outperform', RBC
= RIOT rating Buy previous=Hold by=Needham; RIOT rating_action upgrade by=Needham
= BTDR rating Neutral previous=Overweight by=Cantor_Fitzgerald; BTDR rating_action downgrade by=Cantor_Fitzgerald
= CORZ rating Outperform previous=Sector_Perform by=RBC; CORZ rating_action upgrade by=RBC

Ratings that changed (new rating first, old one behind it) ¶ Core Scientific    Buy / Hold          Needham⏎Riot Platforms     Neutral / Buy       Compass Point⏎Hut 8              Buy / not covered   Rosenblatt
= CORZ rating Buy previous=Hold by=Needham; CORZ rating_action upgrade by=Needham
= RIOT rating Neutral previous=Buy by=Compass_Point; RIOT rating_action downgrade by=Compass_Point
= HUT rating Buy by=Rosenblatt; HUT rating_action initiate by=Rosenblatt

Old rating, new rating, house: ⏎ Riot Platforms – Hold – Buy – Needham ⏎ IREN – Buy – Buy – Roth ⏎ MARA Holdings – Buy – Overweight – Citi ⏎ HIVE Digital – Buy – Sell – Stifel
= RIOT rating Buy previous=Hold by=Needham; RIOT rating_action upgrade by=Needham
= IREN rating Buy by=Roth_Capital
= MARA rating Overweight previous=Buy by=Citi
= HIVE rating Sell previous=Buy by=Stifel; HIVE rating_action downgrade by=Stifel

The week in research ¶ Upgraded ¶ Riot Platforms to Buy, Needham ⏎ Hut 8 to Overweight, Cantor Fitzgerald ¶ Downgraded ¶ Cipher Digital to Market Perform, KBW ¶ Started ¶ HIVE Digital at Buy, Rosenblatt ¶ Repeated ¶ IREN at Buy, Roth
= RIOT rating Buy by=Needham; RIOT rating_action upgrade by=Needham
= HUT rating Overweight by=Cantor_Fitzgerald; HUT rating_action upgrade by=Cantor_Fitzgerald
= CIFR rating Market_Perform by=KBW; CIFR rating_action downgrade by=KBW
= HIVE rating Buy by=Rosenblatt; HIVE rating_action initiate by=Rosenblatt
= IREN rating Buy by=Roth_Capital; IREN rating_action reiterate by=Roth_Capital

Citi has gone through its list of miners. Its new ratings: ⏎ - CleanSpark from Neutral to Buy ⏎ - MARA Holdings from Buy to Neutral ⏎ - Bitfarms from Neutral to Sell ⏎ - TeraWulf stays at Buy
= CLSK rating Buy previous=Neutral by=Citi; CLSK rating_action upgrade by=Citi
= MARA rating Neutral previous=Buy by=Citi; MARA rating_action downgrade by=Citi
= BITF rating Sell previous=Neutral by=Citi; BITF rating_action downgrade by=Citi
= WULF rating Buy by=Citi; WULF rating_action reiterate by=Citi

The rest of the list: Galaxy Digital goes from Hold to Buy at Needham, Bitdeer from Buy to Hold at Roth, HIVE Digital from Neutral to Sell at Citi, and Hut 8 joins at Buy at BTIG.
= GLXY rating Buy previous=Hold by=Needham; GLXY rating_action upgrade by=Needham
= BTDR rating Hold previous=Buy by=Roth_Capital; BTDR rating_action downgrade by=Roth_Capital
= HIVE rating Sell previous=Neutral by=Citi; HIVE rating_action downgrade by=Citi
= HUT rating Buy by=BTIG; HUT rating_action initiate by=BTIG

Rating changes (former rating in parentheses) ¶ Riot Platforms ........ Needham ........ Buy (Hold) ⏎ Cipher Digital ........ KBW ........ Market Perform (Outperform) ⏎ Galaxy Digital ........ Clear Street ........ Buy (new)
= RIOT rating Buy previous=Hold by=Needham; RIOT rating_action upgrade by=Needham
= CIFR rating Market_Perform previous=Outperform by=KBW; CIFR rating_action downgrade by=KBW
= GLXY rating Buy by=Clear_Street; GLXY rating_action initiate by=Clear_Street

Stifel: Core Scientific, from not rated to Buy; MARA Holdings, coverage dropped; Riot Platforms, from Buy to Hold; IREN, no change (Buy).
= CORZ rating Buy by=Stifel; CORZ rating_action initiate by=Stifel
= RIOT rating Hold previous=Buy by=Stifel; RIOT rating_action downgrade by=Stifel
= IREN rating Buy by=Stifel; IREN rating_action reiterate by=Stifel

! Bitcoin steadied near its low on Wednesday, and the desks used the lull. ¶ What moved on the sell side (target in dollars, old value after the comma) ¶ Riot Platforms (Needham): Buy, Hold; 24, 16 ⏎ Cipher Digital (KBW): Market Perform, Outperform; 22, 30
= RIOT rating Buy previous=Hold by=Needham; RIOT rating_action upgrade by=Needham; RIOT price_target 24 previous=16 by=Needham
= CIFR rating Market_Perform previous=Outperform by=KBW; CIFR rating_action downgrade by=KBW; CIFR price_target 22 previous=30 by=KBW

Four calls to know before the bell. Riot Platforms: Needham goes to Buy, leaving Hold behind. Cipher Digital: KBW goes to Market Perform, having been at Outperform. Hut 8: Rosenblatt starts at Buy. IREN: Roth repeats Buy.
= RIOT rating Buy previous=Hold by=Needham; RIOT rating_action upgrade by=Needham
= CIFR rating Market_Perform previous=Outperform by=KBW; CIFR rating_action downgrade by=KBW
= HUT rating Buy by=Rosenblatt; HUT rating_action initiate by=Rosenblatt
= IREN rating Buy by=Roth_Capital; IREN rating_action reiterate by=Roth_Capital

Rosenblatt's coverage after Tuesday's review, with the rating each stock carried until then in parentheses: Riot Platforms Buy (Hold), Cipher Digital Hold (Buy), TeraWulf Buy (Buy), HIVE Digital Sell (Hold), Galaxy Digital Buy (not covered).
= RIOT rating Buy previous=Hold by=Rosenblatt; RIOT rating_action upgrade by=Rosenblatt
= CIFR rating Hold previous=Buy by=Rosenblatt; CIFR rating_action downgrade by=Rosenblatt
= WULF rating Buy by=Rosenblatt
= HIVE rating Sell previous=Hold by=Rosenblatt; HIVE rating_action downgrade by=Rosenblatt
= GLXY rating Buy by=Rosenblatt; GLXY rating_action initiate by=Rosenblatt

BROKER CALLS ¶ ▲ Riot Platforms – Needham to Buy (Hold) ⏎ ▲ Vertiv – Barclays to Overweight (Equal Weight) ⏎ ▼ Cipher Digital – KBW to Market Perform (Outperform) ⏎ ● HIVE Digital – Rosenblatt initiates, Buy ⏎ = IREN – Roth, Buy
= RIOT rating Buy previous=Hold by=Needham; RIOT rating_action upgrade by=Needham
= CIFR rating Market_Perform previous=Outperform by=KBW; CIFR rating_action downgrade by=KBW
= HIVE rating Buy by=Rosenblatt; HIVE rating_action initiate by=Rosenblatt
= IREN rating Buy by=Roth_Capital

Broker moves ¶ Needham — Riot Platforms — upgrade — Buy — $24 ⏎ KBW — Cipher Digital — downgrade — Market Perform — $22 ⏎ BTIG — Hut 8 — initiation — Buy — $65 ⏎ Roth — IREN — reiteration — Buy — $85
= RIOT rating Buy by=Needham; RIOT rating_action upgrade by=Needham; RIOT price_target 24 by=Needham
= CIFR rating Market_Perform by=KBW; CIFR rating_action downgrade by=KBW; CIFR price_target 22 by=KBW
= HUT rating Buy by=BTIG; HUT rating_action initiate by=BTIG; HUT price_target 65 by=BTIG
= IREN rating Buy by=Roth_Capital; IREN rating_action reiterate by=Roth_Capital; IREN price_target 85 by=Roth_Capital

Citi reshuffled its miners on Tuesday, and the new order looks like this: CleanSpark (Buy from Neutral), MARA Holdings (Sell from Neutral), Core Scientific (Buy, unchanged), Bitdeer (Neutral, new). None of the targets moved.
= CLSK rating Buy previous=Neutral by=Citi; CLSK rating_action upgrade by=Citi
= MARA rating Sell previous=Neutral by=Citi; MARA rating_action downgrade by=Citi
= CORZ rating Buy by=Citi; CORZ rating_action reiterate by=Citi
= BTDR rating Neutral by=Citi; BTDR rating_action initiate by=Citi

Core Scientific had a busy morning on the sell side. KBW: Outperform, up from Market Perform. Needham: Buy, no change. Jefferies: Hold, down from Buy. Stifel: Buy, first rating. B. Riley: Neutral, was Buy.
= CORZ rating Outperform previous=Market_Perform by=KBW; CORZ rating_action upgrade by=KBW
= CORZ rating Buy by=Needham; CORZ rating_action reiterate by=Needham
= CORZ rating Hold previous=Buy by=Jefferies; CORZ rating_action downgrade by=Jefferies
= CORZ rating Buy by=Stifel; CORZ rating_action initiate by=Stifel
= CORZ rating Neutral previous=Buy by=B._Riley; CORZ rating_action downgrade by=B._Riley

The miners' scorecard, as our data desk has it: ¶ Ticker | House | Was | Is | PT⏎RIOT | Needham | Hold | Buy | 24⏎CIFR | KBW | Outperform | Market Perform | 22⏎GLXY | Clear Street | NR | Buy | 48
= RIOT rating Buy previous=Hold by=Needham; RIOT rating_action upgrade by=Needham; RIOT price_target 24 by=Needham
= CIFR rating Market_Perform previous=Outperform by=KBW; CIFR rating_action downgrade by=KBW; CIFR price_target 22 by=KBW
= GLXY rating Buy by=Clear_Street; GLXY rating_action initiate by=Clear_Street; GLXY price_target 48 by=Clear_Street

Equinix slipped 1.2%. In today's research: ⏎ a) Needham lifts RIOT one notch to Buy. ⏎ b) KBW takes CIFR down a notch, to Market Perform. ⏎ c) Rosenblatt adds HIVE to its list with a Buy. ⏎ d) Roth sticks to its Buy on IREN. ⏎ e) Barclays lifts Equinix to Overweight from Equal Weight.
= RIOT rating Buy by=Needham; RIOT rating_action upgrade by=Needham
= CIFR rating Market_Perform by=KBW; CIFR rating_action downgrade by=KBW
= HIVE rating Buy by=Rosenblatt; HIVE rating_action initiate by=Rosenblatt
= IREN rating Buy by=Roth_Capital; IREN rating_action reiterate by=Roth_Capital

Holloway Securities has new views on three landlords. The old rating comes first: Core Scientific, Hold/Buy; Applied Digital, Buy/Buy; TeraWulf, Buy/Hold.
= CORZ rating Buy previous=Hold by=Holloway_Securities; CORZ rating_action upgrade by=Holloway_Securities
= APLD rating Buy by=Holloway_Securities
= WULF rating Hold previous=Buy by=Holloway_Securities; WULF rating_action downgrade by=Holloway_Securities

! Three houses moved before the open on Wednesday. ¶ - Core Scientific: Needham, OP from MP, target $26 from $20 ⏎ - Riot Platforms: Compass Point, N from B, target $14 from $19 ⏎ - Hut 8: Rosenblatt, new at Buy, target $75
= CORZ rating Outperform previous=Market_Perform by=Needham; CORZ rating_action upgrade by=Needham; CORZ price_target 26 previous=20 by=Needham
= RIOT rating Neutral previous=Buy by=Compass_Point; RIOT rating_action downgrade by=Compass_Point; RIOT price_target 14 previous=19 by=Compass_Point
= HUT rating Buy by=Rosenblatt; HUT rating_action initiate by=Rosenblatt; HUT price_target 75 by=Rosenblatt

How the desks shifted this week, by company. ¶ Core Scientific. Needham up to Buy from Hold; Stifel unchanged at Buy; KBW down to Market Perform from Outperform. ¶ Bitdeer. Cantor Fitzgerald down to Neutral from Overweight; Roth unchanged at Buy.
= CORZ rating Buy previous=Hold by=Needham; CORZ rating_action upgrade by=Needham
= CORZ rating Buy by=Stifel; CORZ rating_action reiterate by=Stifel
= CORZ rating Market_Perform previous=Outperform by=KBW; CORZ rating_action downgrade by=KBW
= BTDR rating Neutral previous=Overweight by=Cantor_Fitzgerald; BTDR rating_action downgrade by=Cantor_Fitzgerald
= BTDR rating Buy by=Roth_Capital; BTDR rating_action reiterate by=Roth_Capital

Today's rating actions: RIOT (Buy vs. Hold, Needham), CIFR (Market Perform vs. Outperform, KBW), HUT (Buy, coverage begins, BTIG), IREN (Buy, affirmed, Roth).
= RIOT rating Buy previous=Hold by=Needham; RIOT rating_action upgrade by=Needham
= CIFR rating Market_Perform previous=Outperform by=KBW; CIFR rating_action downgrade by=KBW
= HUT rating Buy by=BTIG; HUT rating_action initiate by=BTIG
= IREN rating Buy by=Roth_Capital; IREN rating_action reiterate by=Roth_Capital

! Lindqvist & Co. redrew its map of the sector on Tuesday night. ¶ New: Galaxy Digital (Buy, $48), Applied Digital (Hold, $30) ⏎ Up: Core Scientific (Buy, $26, from Hold, $20) ⏎ Down: Riot Platforms (Hold, $14, from Buy, $19) ⏎ Same: IREN (Buy, $85)
= GLXY rating Buy by=Lindqvist_&_Co.; GLXY rating_action initiate by=Lindqvist_&_Co.; GLXY price_target 48 by=Lindqvist_&_Co.
= APLD rating Hold by=Lindqvist_&_Co.; APLD rating_action initiate by=Lindqvist_&_Co.; APLD price_target 30 by=Lindqvist_&_Co.
= CORZ rating Buy previous=Hold by=Lindqvist_&_Co.; CORZ rating_action upgrade by=Lindqvist_&_Co.; CORZ price_target 26 previous=20 by=Lindqvist_&_Co.
= RIOT rating Hold previous=Buy by=Lindqvist_&_Co.; RIOT rating_action downgrade by=Lindqvist_&_Co.; RIOT price_target 14 previous=19 by=Lindqvist_&_Co.
= IREN rating Buy by=Lindqvist_&_Co.; IREN rating_action reiterate by=Lindqvist_&_Co.; IREN price_target 85 by=Lindqvist_&_Co.

The bank's ratings definitions: Buy, expected return above 15%; Hold, between 0% and 15%; Sell, below 0%. Riot Platforms closed at $15.22 on Tuesday.
= RIOT share_price 15.2 on=2026-04-14

Cantor's pecking order among the miners, none of it new: Overweight: Cipher Digital, Hut 8. Neutral: Bitdeer. Underweight: MARA Holdings.
= CIFR rating Overweight by=Cantor_Fitzgerald
= HUT rating Overweight by=Cantor_Fitzgerald
= BTDR rating Neutral by=Cantor_Fitzgerald
= MARA rating Underweight by=Cantor_Fitzgerald

Elsewhere in research: Palantir, Hold to Buy at Needham; Snowflake, Buy to Hold at KBW; Vertiv, new Buy at BTIG.

Rating changes since Monday. Needham on Riot: Buy, old Hold. KBW on Cipher: Market Perform, old Outperform. Citi on MARA: Sell, old Neutral. Rosenblatt on HIVE: Buy, no old rating.
= RIOT rating Buy previous=Hold by=Needham; RIOT rating_action upgrade by=Needham
= CIFR rating Market_Perform previous=Outperform by=KBW; CIFR rating_action downgrade by=KBW
= MARA rating Sell previous=Neutral by=Citi; MARA rating_action downgrade by=Citi
= HIVE rating Buy by=Rosenblatt; HIVE rating_action initiate by=Rosenblatt

Stocks in the news ¶ CORE SCIENTIFIC (CORZ) — Needham: HOLD → BUY; PT $20 → $26 ⏎ RIOT PLATFORMS (RIOT) — Compass Point: BUY → NEUTRAL; PT $19 → $14 ⏎ HIVE DIGITAL (HIVE) — Rosenblatt: BUY → NEUTRAL; PT unchanged at $5
= CORZ rating Buy previous=Hold by=Needham; CORZ rating_action upgrade by=Needham; CORZ price_target 26 previous=20 by=Needham
= RIOT rating Neutral previous=Buy by=Compass_Point; RIOT rating_action downgrade by=Compass_Point; RIOT price_target 14 previous=19 by=Compass_Point
= HIVE rating Neutral previous=Buy by=Rosenblatt; HIVE rating_action downgrade by=Rosenblatt; HIVE price_target 5 by=Rosenblatt

In the same note the bank shuffles the rest of its group. Galaxy Digital moves to Buy (previously Neutral), TeraWulf to Neutral (previously Buy), Applied Digital to Sell (previously Neutral), and CleanSpark stays where it was, at Buy. The author is JPMorgan's desk in New York.
= GLXY rating Buy previous=Neutral by=JPMorgan; GLXY rating_action upgrade by=JPMorgan
= WULF rating Neutral previous=Buy by=JPMorgan; WULF rating_action downgrade by=JPMorgan
= APLD rating Sell previous=Neutral by=JPMorgan; APLD rating_action downgrade by=JPMorgan
= CLSK rating Buy by=JPMorgan; CLSK rating_action reiterate by=JPMorgan

Compass Point has finished its half-year review of the miners. Its analysts now like landlords better than hosts. ¶ The changes in full: ¶ Riot Platforms. Target $14 (was $19). Rating Neutral (was Buy). ⏎ Bitdeer. Target $7 (was $11). Rating Sell (was Neutral). ⏎ CleanSpark. Target $19 (was $15). Rating Buy (was Neutral). ⏎ Hut 8. Target $75 (new). Rating Buy (new).
= RIOT rating Neutral previous=Buy by=Compass_Point; RIOT rating_action downgrade by=Compass_Point; RIOT price_target 14 previous=19 by=Compass_Point
= BTDR rating Sell previous=Neutral by=Compass_Point; BTDR rating_action downgrade by=Compass_Point; BTDR price_target 7 previous=11 by=Compass_Point
= CLSK rating Buy previous=Neutral by=Compass_Point; CLSK rating_action upgrade by=Compass_Point; CLSK price_target 19 previous=15 by=Compass_Point
= HUT rating Buy by=Compass_Point; HUT rating_action initiate by=Compass_Point; HUT price_target 75 by=Compass_Point

Wednesday's calls, in the order in which they reached us: ¶ 6:02 Needham: Core Scientific to Buy, target $26 ⏎ 6:40 KBW: Cipher Digital to Market Perform, target $22 ⏎ 7:15 BTIG: Hut 8, first look, Buy, target $65 ⏎ 7:30 Roth: IREN, no change, Buy, target $85
= CORZ rating Buy by=Needham; CORZ price_target 26 by=Needham
= CIFR rating Market_Perform by=KBW; CIFR price_target 22 by=KBW
= HUT rating Buy by=BTIG; HUT rating_action initiate by=BTIG; HUT price_target 65 by=BTIG
= IREN rating Buy by=Roth_Capital; IREN rating_action reiterate by=Roth_Capital; IREN price_target 85 by=Roth_Capital

At Goldman Sachs the miners change places. Core Scientific, until now a Buy, becomes a Neutral with a target of $18. Riot, until now a Neutral, becomes a Buy with a target of $24. Galaxy Digital, until now without a rating, becomes a Buy with a target of $41. Bitfarms stays a Sell.
= CORZ rating Neutral previous=Buy by=Goldman_Sachs; CORZ rating_action downgrade by=Goldman_Sachs; CORZ price_target 18 by=Goldman_Sachs
= RIOT rating Buy previous=Neutral by=Goldman_Sachs; RIOT rating_action upgrade by=Goldman_Sachs; RIOT price_target 24 by=Goldman_Sachs
= GLXY rating Buy by=Goldman_Sachs; GLXY rating_action initiate by=Goldman_Sachs; GLXY price_target 41 by=Goldman_Sachs
= BITF rating Sell by=Goldman_Sachs; BITF rating_action reiterate by=Goldman_Sachs

Sell-side summary ¶ Company | Broker | New | Old | New PT | Old PT⏎Core Scientific | Needham | Buy | Hold | $26 | $20⏎Riot Platforms | Compass Point | Neutral | Buy | $14 | $19⏎Hut 8 | Rosenblatt | Buy | n/a | $75 | n/a⏎IREN | Roth | Buy | Buy | $85 | $85
= CORZ rating Buy previous=Hold by=Needham; CORZ rating_action upgrade by=Needham; CORZ price_target 26 previous=20 by=Needham
= RIOT rating Neutral previous=Buy by=Compass_Point; RIOT rating_action downgrade by=Compass_Point; RIOT price_target 14 previous=19 by=Compass_Point
= HUT rating Buy by=Rosenblatt; HUT rating_action initiate by=Rosenblatt; HUT price_target 75 by=Rosenblatt
= IREN rating Buy by=Roth_Capital; IREN price_target 85 by=Roth_Capital

Three houses, three reversals: Needham on Core Scientific (from Hold to Buy; target $26, up from $20), Compass Point on Riot (from Buy to Neutral; target $14, down from $19) and Rosenblatt on HIVE (from Buy to Neutral; target $5, unchanged).
= CORZ rating Buy previous=Hold by=Needham; CORZ rating_action upgrade by=Needham; CORZ price_target 26 previous=20 by=Needham
= RIOT rating Neutral previous=Buy by=Compass_Point; RIOT rating_action downgrade by=Compass_Point; RIOT price_target 14 previous=19 by=Compass_Point
= HIVE rating Neutral previous=Buy by=Rosenblatt; HIVE rating_action downgrade by=Rosenblatt; HIVE price_target 5 by=Rosenblatt

What three houses say, by company ¶ Company            Needham    KBW              Citi⏎Riot Platforms     Buy        Market Perform   Neutral⏎MARA Holdings      Hold       Underperform     Sell⏎Hut 8              Buy        Outperform       –
= RIOT rating Buy by=Needham
= RIOT rating Market_Perform by=KBW
= RIOT rating Neutral by=Citi
= MARA rating Hold by=Needham
= MARA rating Underperform by=KBW
= MARA rating Sell by=Citi
= HUT rating Buy by=Needham
= HUT rating Outperform by=KBW

Of the analysts who follow Riot Platforms, Buy/Hold/Sell stands at 12/3/1. Changes since March: two upgrades, one downgrade.


Rating changes on Tuesday were few. Needham rates Riot Platforms Buy and KBW rates it Market Perform; neither has moved since January.
= RIOT rating Buy by=Needham
= RIOT rating Market_Perform by=KBW

Our house view, sector by sector ¶ Utilities    Overweight / Neutral⏎Banks        Neutral / Underweight⏎Software     Underweight / Underweight


Coverage at Needham (rating, target) ¶ Riot Platforms    Buy    $24⏎IREN              Buy    $85⏎MARA Holdings     Hold   –
= RIOT rating Buy by=Needham; RIOT price_target 24 by=Needham
= IREN rating Buy by=Needham; IREN price_target 85 by=Needham
= MARA rating Hold by=Needham

The old hands at Needham and the new team at KBW differ on Riot Platforms: Buy, says Needham; Market Perform, says KBW.
= RIOT rating Buy by=Needham
= RIOT rating Market_Perform by=KBW


Ratings that changed, old first ¶ IREN    Hold / Buy    Roth⏎Riot Platforms    Buy / Neutral    Needham
= IREN rating Buy by=Roth_Capital previous=Hold; IREN rating_action upgrade by=Roth_Capital; RIOT rating Neutral by=Needham previous=Buy; RIOT rating_action downgrade by=Needham

Ratings that changed, old first ¶ IREN              Hold / Buy       Roth⏎Riot Platforms    Buy / Neutral    Needham
= IREN rating Buy by=Roth_Capital previous=Hold; IREN rating_action upgrade by=Roth_Capital; RIOT rating Neutral by=Needham previous=Buy; RIOT rating_action downgrade by=Needham

Ratings that changed, old first ¶ IREN    Hold / Buy    Roth⏎Riot Platforms    Buy / not covered    Needham
= IREN rating Buy by=Roth_Capital previous=Hold; IREN rating_action upgrade by=Roth_Capital

Changes of rating, old and new: ¶ Riot Platforms: Buy / not covered (Needham) ⏎ IREN: Hold / Buy (Roth)
= IREN rating Buy by=Roth_Capital previous=Hold; IREN rating_action upgrade by=Roth_Capital
`
