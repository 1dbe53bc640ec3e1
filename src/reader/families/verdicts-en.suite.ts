// English passages about ratings, targets and prices as journalists, brokers and agencies write them, each with the facts it gives.

/** A passage, then "= " and its facts; "!" marks one that is not read yet as it should be. Read as of Thursday, 2026-03-12. */
export const english = `
JPMorgan upgraded Cipher Mining to overweight from neutral on Tuesday and lifted its December 2026 price target to $18 from $12.
= CIFR rating_action upgrade by JPMorgan; CIFR rating Overweight was Neutral by JPMorgan; CIFR price_target 18 was 12 by JPMorgan on 2026-12
Bernstein moved IREN to outperform from market-perform and more than tripled its target to $75 from $20.
= IREN rating_action upgrade by Bernstein; IREN rating Outperform was Market Perform by Bernstein; IREN price_target 75 was 20 by Bernstein
Keefe, Bruyette & Woods knocked TeraWulf down a notch to market perform, with a target of $17.
= WULF rating_action downgrade by KBW; WULF rating Market Perform by KBW; WULF price_target 17 by KBW
Needham began covering Hut 8 at buy with a $60 target.
= HUT rating_action initiate by Needham; HUT rating Buy by Needham; HUT price_target 60 by Needham
Goldman Sachs resumed coverage of Core Scientific with a neutral rating and a $17 price target.
= CORZ rating_action initiate by Goldman Sachs; CORZ rating Neutral by Goldman Sachs; CORZ price_target 17 by Goldman Sachs
Cantor Fitzgerald's PT on CleanSpark goes to $24 from $21; the overweight rating is unchanged.
= CLSK price_target 24 was 21 by Cantor Fitzgerald; CLSK rating Overweight by Cantor Fitzgerald; CLSK rating_action reiterate by Cantor Fitzgerald
H.C. Wainwright reiterated its buy rating on Bitfarms and nudged its target up 50 cents to $5.50.
= BITF rating Buy by H.C. Wainwright; BITF rating_action reiterate by H.C. Wainwright; BITF price_target 5.5 by H.C. Wainwright
Roth has lifted its price objective for Applied Digital from $43 to $56, while sticking with its buy recommendation.
= APLD price_target 56 was 43 by Roth Capital; APLD rating Buy by Roth Capital; APLD rating_action reiterate by Roth Capital
Macquarie, which had rated MARA outperform, now has it at neutral.
= MARA rating Neutral was Outperform by Macquarie; MARA rating_action downgrade by Macquarie
Lower price targets for Riot came from Piper Sandler ($14, from $18) and Rosenblatt ($21, from $25).
= RIOT price_target 14 was 18 by Piper Sandler; RIOT price_target 21 was 25 by Rosenblatt
Clear Street has the highest target on the Street for Galaxy Digital, at $59, ahead of Morgan Stanley's $47.
= GLXY price_target 59 by Clear Street; GLXY price_target 47 by Morgan Stanley
Among the miners, B. Riley prefers TeraWulf (buy, target $23) and Cipher (buy, target $29); it rates MARA neutral with a $13 target.
= WULF rating Buy by B. Riley; WULF price_target 23 by B. Riley; CIFR rating Buy by B. Riley; CIFR price_target 29 by B. Riley; MARA rating Neutral by B. Riley; MARA price_target 13 by B. Riley
Canaccord Genuity stays at speculative buy on HIVE Digital; its target now stands at $8, up from $7.
= HIVE rating Speculative Buy by Canaccord Genuity; HIVE rating_action reiterate by Canaccord Genuity; HIVE price_target 8 was 7 by Canaccord Genuity
Oakridge Securities, a boutique in Dallas, initiated Bitdeer with a hold rating and a target of $15.
= BTDR rating_action initiate by Oakridge Securities; BTDR rating Hold by Oakridge Securities; BTDR price_target 15 by Oakridge Securities
Analysts at Pellham Grove lowered their target for Core Scientific to $16 from $19 and kept the shares at hold.
= CORZ price_target 16 was 19 by Pellham Grove; CORZ rating Hold by Pellham Grove; CORZ rating_action reiterate by Pellham Grove
Shares of Cipher Digital tacked on 2.2% to close at $19.04 on Wednesday.
= CIFR price_move 0.022 on 2026-03-11; CIFR share_price 19.04 on 2026-03-11
TeraWulf slid 3.1% to $17.30 on Wednesday, while Riot gave up 1.8% to $15.66.
= WULF price_move -0.031 on 2026-03-11; WULF share_price 17.3 on 2026-03-11; RIOT price_move -0.018 on 2026-03-11; RIOT share_price 15.66 on 2026-03-11
IREN shares, which had climbed 6% on Tuesday, gave back 3.5% on Wednesday and finished at $42.18.
= IREN price_move 0.06 on 2026-03-10; IREN price_move -0.035 on 2026-03-11; IREN share_price 42.18 on 2026-03-11
In after-hours trading on Wednesday, Core Scientific fell 4.5% to $16.20.
= CORZ price_move -0.045 on 2026-03-11; CORZ share_price 16.2 on 2026-03-11
Hut 8 has gained 38% since the start of the year.
= HUT price_move 0.38 since 2026-01
MARA stock is down 22% since the beginning of January.
= MARA price_move -0.22 since 2026-01
CleanSpark, at $10.12 on Wednesday's close, is worth about $2.9 billion.
= CLSK share_price 10.12 on 2026-03-11; CLSK market_cap 2900000000 on 2026-03-11
Applied Digital's market value stands at $7.7 billion.
= APLD market_cap 7700000000
With a market capitalization of roughly $11 billion, IREN is the largest of the group.
= IREN market_cap 11000000000
Cipher's stock has lost 45% from its October high.
= CIFR drawdown 0.45
Riot trades 38% below its 52-week peak.
= RIOT drawdown 0.38
Bitfarms last traded at $2.31, off 55% from the peak it set in October.
= BITF share_price 2.31; BITF drawdown 0.55
Riot Platforms jumped more than 8% on Monday after the letter; at Wednesday's bell the shares stood at $15.10.
= RIOT price_move 0.08 on 2026-03-09; RIOT share_price 15.1 on 2026-03-11
Galaxy Digital advanced 1.2% and Bitdeer 0.7% on Wednesday, but HIVE dropped 2.4%.
= GLXY price_move 0.012 on 2026-03-11; BTDR price_move 0.007 on 2026-03-11; HIVE price_move -0.024 on 2026-03-11
Price targets: IREN $80 (Roth), Cipher $24 (Rosenblatt), Riot $22 (Needham).
= IREN price_target 80 by Roth Capital; CIFR price_target 24 by Rosenblatt; RIOT price_target 22 by Needham
Jefferies: TeraWulf upgraded to buy from hold, PT to $25 from $16.
= WULF rating_action upgrade by Jefferies; WULF rating Buy was Hold by Jefferies; WULF price_target 25 was 16 by Jefferies
BTIG ups CleanSpark PT to $26 (prev. $22), maintains Buy
= CLSK price_target 26 was 22 by BTIG; CLSK rating Buy by BTIG; CLSK rating_action reiterate by BTIG
JPMorgan's Reginald Smith downgraded CleanSpark to neutral from overweight, trimming his target to $14 from $15.
= CLSK rating_action downgrade by JPMorgan; CLSK rating Neutral was Overweight by JPMorgan; CLSK price_target 14 was 15 by JPMorgan
Downgraded to underweight by Morgan Stanley, whose target is $8, MARA fell 6.4% on Thursday.
= MARA rating_action downgrade by Morgan Stanley; MARA rating Underweight by Morgan Stanley; MARA price_target 8 by Morgan Stanley; MARA price_move -0.064 on 2026-03-12
The upgrade of Cipher to overweight by JPMorgan came with a new target of $18, previously $12.
= CIFR rating_action upgrade by JPMorgan; CIFR rating Overweight by JPMorgan; CIFR price_target 18 was 12 by JPMorgan
Needham has suspended its rating on Core Scientific, citing its role in a financing.
= CORZ rating_action suspend by Needham
Northland's Mike Grondahl repeated his outperform call on Cipher and his $27 target.
= CIFR rating Outperform by Northland; CIFR rating_action reiterate by Northland; CIFR price_target 27 by Northland
Canaccord and Compass Point raised their targets for Riot, the former to $23 from $20 and the latter to $28 from $24.
= RIOT price_target 23 was 20 by Canaccord Genuity; RIOT price_target 28 was 24 by Compass Point
HSBC, new to the stock, starts Galaxy Digital at hold with a target of $29.
= GLXY rating_action initiate by HSBC; GLXY rating Hold by HSBC; GLXY price_target 29 by HSBC
UBS went the other way: IREN falls to sell from neutral, and the target comes down to $30 from $46.
= IREN rating_action downgrade by UBS; IREN rating Sell was Neutral by UBS; IREN price_target 30 was 46 by UBS
Shares in Core Scientific ended Tuesday's session little changed at $17.45.
= CORZ share_price 17.45 on 2026-03-10
Before the opening bell on Thursday Hut 8 was indicated 5% higher at $52.40.
= HUT price_move 0.05 on 2026-03-12; HUT share_price 52.4 on 2026-03-12
! Cipher rose five percent on Tuesday, TeraWulf four and Riot two.
= CIFR price_move 0.05 on 2026-03-10; WULF price_move 0.04 on 2026-03-10; RIOT price_move 0.02 on 2026-03-10
IREN shares have tripled in value since April 2025.
= IREN price_move 2 since 2025-04
Bitdeer shares have halved since November.
= BTDR price_move -0.5 since 2025-11
A share of Applied Digital cost $34.90 at Tuesday's close.
= APLD share_price 34.9 on 2026-03-10
At Wednesday's closing price of $6.02, Bitfarms was valued at $3.4 billion.
= BITF share_price 6.02 on 2026-03-11; BITF market_cap 3400000000 on 2026-03-11
Wall Street was split: Barclays kept its underweight rating on Riot and its $11 target, whereas Bernstein, at outperform, went to $25 from $19.
= RIOT rating Underweight by Barclays; RIOT rating_action reiterate by Barclays; RIOT price_target 11 by Barclays; RIOT rating Outperform by Bernstein; RIOT price_target 25 was 19 by Bernstein
JPMorgan now expects Cipher to reach 620 megawatts by 2027.
= CIFR capacity 620 by JPMorgan on 2027
Arete assigns a buy to TeraWulf and a sell to MARA, with targets of $24 and $7.
= WULF rating Buy by Arete; MARA rating Sell by Arete; WULF price_target 24 by Arete; MARA price_target 7 by Arete
Evercore ISI initiated coverage on three miners: IREN at outperform ($68), Cipher at in line ($19) and Riot at underperform ($12).
= IREN rating_action initiate by Evercore; IREN rating Outperform by Evercore; IREN price_target 68 by Evercore; CIFR rating_action initiate by Evercore; CIFR rating In Line by Evercore; CIFR price_target 19 by Evercore; RIOT rating_action initiate by Evercore; RIOT rating Underperform by Evercore; RIOT price_target 12 by Evercore
Compass Point goes from neutral to buy on Bitfarms.
= BITF rating_action upgrade by Compass Point; BITF rating Buy was Neutral by Compass Point
MARA reported results on Tuesday. Its price target at Citi is now $15, down from $18.
= MARA price_target 15 was 18 by Citi
Riot's stock was unchanged at $15.80 on Wednesday.
= RIOT share_price 15.8 on 2026-03-11
TeraWulf added another 1% after the bell on Wednesday.
= WULF price_move 0.01 on 2026-03-11
CleanSpark: Buy, PT $22 (Chardan)
= CLSK rating Buy by Chardan; CLSK price_target 22 by Chardan
The shares of Hut 8 retreated to $47.90 on Wednesday, 2.9 percent lower.
= HUT share_price 47.9 on 2026-03-11; HUT price_move -0.029 on 2026-03-11
Craig-Hallum no longer recommends Applied Digital and cut it to hold.
= APLD rating_action downgrade by Craig-Hallum; APLD rating Hold by Craig-Hallum
Mizuho thinks IREN deserves $70 instead of $60 and leaves its outperform rating in place.
= IREN price_target 70 was 60 by Mizuho; IREN rating Outperform by Mizuho; IREN rating_action reiterate by Mizuho
Shares of MARA have fallen by a third since mid-January.
= MARA price_move -0.3333 since 2026-01
Stifel turned more cautious on Riot, moving to hold from buy and shaving its target to $16 from $22.
= RIOT rating_action downgrade by Stifel; RIOT rating Hold was Buy by Stifel; RIOT price_target 16 was 22 by Stifel
TD Cowen hiked its target on IREN to $70 (from $61; outperform), and Raymond James did so on Core Scientific, to $22 (from $18; strong buy).
= IREN price_target 70 was 61 by TD Cowen; IREN rating Outperform by TD Cowen; CORZ price_target 22 was 18 by Raymond James; CORZ rating Strong Buy by Raymond James
A buy rating from Rosenblatt and a $28 target sent Cipher up 7% on Tuesday.
= CIFR rating Buy by Rosenblatt; CIFR price_target 28 by Rosenblatt; CIFR price_move 0.07 on 2026-03-10
Cipher Digital caught two downgrades on Monday: Citizens went to market perform from market outperform, and Northland to market perform from outperform.
= CIFR rating_action downgrade by Citizens; CIFR rating Market Perform was Market Outperform by Citizens; CIFR rating_action downgrade by Northland; CIFR rating Market Perform was Outperform by Northland
Bernstein likes IREN, which it rates outperform with a $75 target; the stock finished Wednesday's session at $42.18.
= IREN rating Outperform by Bernstein; IREN price_target 75 by Bernstein; IREN share_price 42.18 on 2026-03-11
"We remain buyers," wrote Needham, whose target for TeraWulf rises by three dollars to $23.
= WULF price_target 23 by Needham
Jefferies trimmed Core Scientific's target by a dollar, to $18, but did not touch its buy rating.
= CORZ price_target 18 by Jefferies
Three brokers changed their targets for CleanSpark this week. Chardan is now at $20 (from $26), BTIG at $22 (from $24) and Cantor at $21, unchanged.
= CLSK price_target 20 was 26 by Chardan; CLSK price_target 22 was 24 by BTIG; CLSK price_target 21 by Cantor Fitzgerald
Hut 8 was raised to overweight at Piper Sandler.
= HUT rating_action upgrade by Piper Sandler; HUT rating Overweight by Piper Sandler
At Keefe, Bruyette & Woods, TeraWulf is no longer an outperform but a market perform; the target drops to $14 from $24.
= WULF rating_action downgrade by KBW; WULF rating Market Perform was Outperform by KBW; WULF price_target 14 was 24 by KBW
Marlowe Street Research, which picked up coverage of HIVE Digital on Tuesday, thinks the shares are worth $6 and rates them a buy.
= HIVE rating_action initiate by Marlowe Street Research; HIVE rating Buy by Marlowe Street Research; HIVE price_target 6 by Marlowe Street Research
The most bearish voice belongs to Barclays, with a sell rating on Galaxy Digital and a target of just $19.
= GLXY rating Sell by Barclays; GLXY price_target 19 by Barclays
MARA Holdings ended 4.4% in the red at $11.02 on Tuesday and lost a further 2% in late trading.
= MARA price_move -0.044 on 2026-03-10; MARA share_price 11.02 on 2026-03-10; MARA price_move -0.02 on 2026-03-10
Bitdeer shares shot up 17% to $14.90 on Wednesday, their best day since July.
= BTDR price_move 0.17 on 2026-03-11; BTDR share_price 14.9 on 2026-03-11
Losses were heaviest at Bitfarms (-7.2%) and HIVE Digital (-5.9%) on Wednesday; only Galaxy Digital (+0.4%) bucked the trend.
= BITF price_move -0.072 on 2026-03-11; HIVE price_move -0.059 on 2026-03-11; GLXY price_move 0.004 on 2026-03-11
The stock of Applied Digital has more than doubled since the start of the year and now sells for $34.90.
= APLD price_move 1 since 2026-01; APLD share_price 34.9
By the closing bell Riot Platforms had pared its loss to 0.8%, at $15.66.
= RIOT price_move -0.008; RIOT share_price 15.66
Shares of CleanSpark, which closed at $10.12 on Tuesday, were halted on Wednesday.
= CLSK share_price 10.12 on 2026-03-10
TeraWulf is 29% off its record high.
= WULF drawdown 0.29
Core Scientific's equity is valued by the market at $5.3 billion.
= CORZ market_cap 5300000000
The rally lifted Cipher's market cap past $8 billion for the first time.
= CIFR market_cap 8000000000
Rosenblatt analyst Chris Brendler, who has a buy rating and a $24 target on Cipher, called the sell-off overdone.
= CIFR rating Buy by Rosenblatt; CIFR price_target 24 by Rosenblatt
Target changes: $IREN to $80 from $70 at Roth, $CIFR to $27 from $24 at Northland, $MARA cut to $9 from $11 at Citi
= IREN price_target 80 was 70 by Roth Capital; CIFR price_target 27 was 24 by Northland; MARA price_target 9 was 11 by Citi
Goldman's new year-end 2026 target for Galaxy Digital is $30. Its rating stays at neutral.
= GLXY price_target 30 by Goldman Sachs on 2026-12; GLXY rating Neutral by Goldman Sachs; GLXY rating_action reiterate by Goldman Sachs
Morgan Stanley launched coverage of Cipher Digital and TeraWulf, both at overweight, with targets of $38 and $37, and of MARA at underweight, with a target of $8.
= CIFR rating_action initiate by Morgan Stanley; CIFR rating Overweight by Morgan Stanley; CIFR price_target 38 by Morgan Stanley; WULF rating_action initiate by Morgan Stanley; WULF rating Overweight by Morgan Stanley; WULF price_target 37 by Morgan Stanley; MARA rating_action initiate by Morgan Stanley; MARA rating Underweight by Morgan Stanley; MARA price_target 8 by Morgan Stanley
Wells Fargo's analysts see another 20% of upside for Hut 8 and put their target at $63.
= HUT price_target 63 by Wells Fargo
Compass Point abandoned its sell call on Bitdeer and moved to neutral.
= BTDR rating_action upgrade by Compass Point; BTDR rating Neutral was Sell by Compass Point
Guggenheim: Hut 8 started at buy, PT $70
= HUT rating_action initiate by Guggenheim; HUT rating Buy by Guggenheim; HUT price_target 70 by Guggenheim
Following the results, Truist took its target on Riot Platforms from $17 up to $21, reiterating buy.
= RIOT price_target 21 was 17 by Truist; RIOT rating Buy by Truist; RIOT rating_action reiterate by Truist
The bank's analysts, led by Reginald Smith at JPMorgan, now value IREN at $39 a share, against $28 before, and still rate it underweight.
= IREN price_target 39 was 28 by JPMorgan; IREN rating Underweight by JPMorgan
Hartwell & Lowe, a New York brokerage, yanked its buy rating on CleanSpark, dropping the stock to hold and the target to $9.
= CLSK rating_action downgrade by Hartwell & Lowe; CLSK rating Hold was Buy by Hartwell & Lowe; CLSK price_target 9 by Hartwell & Lowe
MARA, down 6% on Tuesday, recouped 2.5% on Wednesday to trade at $11.30.
= MARA price_move -0.06 on 2026-03-10; MARA price_move 0.025 on 2026-03-11; MARA share_price 11.3 on 2026-03-11
Pre-market on Thursday, Applied Digital was trading 3.1% lower at $33.80.
= APLD price_move -0.031 on 2026-03-12; APLD share_price 33.8 on 2026-03-12
Bitdeer's 52-week range is $6.84 to $27.80; on Wednesday it closed at $9.12.
= BTDR share_price 9.12 on 2026-03-11
The median of five targets for Galaxy Digital is $42; the highest, $59, comes from Clear Street.
= GLXY price_target 59 by Clear Street
Scotiabank prefers Core Scientific (sector outperform, $24) to Riot Platforms (sector perform, $15).
= CORZ rating Sector Outperform by Scotiabank; CORZ price_target 24 by Scotiabank; RIOT rating Sector Perform by Scotiabank; RIOT price_target 15 by Scotiabank
KeyBanc's rating on IREN: overweight. Its target: $78.
= IREN rating Overweight by Keybanc; IREN price_target 78 by Keybanc
After two quarters on the fence, Mizuho has turned positive on Cipher Digital: it now rates the shares outperform, up from neutral.
= CIFR rating_action upgrade by Mizuho; CIFR rating Outperform was Neutral by Mizuho
CleanSpark stock was off 2.7% at midday on Wednesday, while the shares of Hut 8 managed a gain of 1.1%.
= CLSK price_move -0.027 on 2026-03-11; HUT price_move 0.011 on 2026-03-11
At $2.84 on Wednesday, HIVE Digital sat 62% under its high of last October.
= HIVE share_price 2.84 on 2026-03-11; HIVE drawdown 0.62 on 2026-03-11
Nobody on the Street is more cautious than Bank of America: its underperform on MARA comes with a target of $7, reduced from $9.
= MARA rating Underperform by Bank of America; MARA price_target 7 was 9 by Bank of America
Bitfarms has a stock market value of about $1.3 billion.
= BITF market_cap 1300000000
Stephens lowers IREN to Equal Weight; sees no catalyst
= IREN rating_action downgrade by Stephens; IREN rating Equal Weight by Stephens
Bitdeer tanked 17% on Tuesday after its report, closing at $8.76; HIVE, which reported on the same day, finished the session 2% ahead.
= BTDR price_move -0.17 on 2026-03-10; BTDR share_price 8.76 on 2026-03-10; HIVE price_move 0.02 on 2026-03-10
Rosenblatt has a buy on HIVE with a $7 target and is neutral on Bitdeer, where its target is $13.
= HIVE rating Buy by Rosenblatt; HIVE price_target 7 by Rosenblatt; BTDR rating Neutral by Rosenblatt; BTDR price_target 13 by Rosenblatt
Cipher Digital's results pleased B. Riley. The broker sticks to its buy rating and raises its target to $30 from $26.
= CIFR rating Buy by B. Riley; CIFR rating_action reiterate by B. Riley; CIFR price_target 30 was 26 by B. Riley
Jefferies thinks the worst is over for MARA. It moves the shares from underperform to hold, with a new target of $13. The old one was $9.
= MARA rating_action upgrade by Jefferies; MARA rating Hold was Underperform by Jefferies; MARA price_target 13 by Jefferies
Oppenheimer's Timothy Horan assumed coverage of Applied Digital with a perform rating and no target.
= APLD rating_action initiate by Oppenheimer; APLD rating Perform by Oppenheimer
Price action on Wednesday: IREN -3.5% at $42.18, Cipher +2.2% at $19.04, MARA unchanged at $11.30.
= IREN price_move -0.035 on 2026-03-11; IREN share_price 42.18 on 2026-03-11; CIFR price_move 0.022 on 2026-03-11; CIFR share_price 19.04 on 2026-03-11; MARA share_price 11.3 on 2026-03-11
The downgrade to sell by UBS knocked 8% off IREN's shares on Monday.
= IREN rating_action downgrade by UBS; IREN rating Sell by UBS; IREN price_move -0.08 on 2026-03-09
Core Scientific shares had their worst day of the year on Tuesday, plunging 11.4% to $15.02.
= CORZ price_move -0.114 on 2026-03-10; CORZ share_price 15.02 on 2026-03-10
Trading in Hut 8 ended at $47.90 on Wednesday, which puts the company's market value at about $5.1 billion.
= HUT share_price 47.9 on 2026-03-11; HUT market_cap 5100000000 on 2026-03-11
Deutsche Bank, Barclays and Citi all rate Galaxy Digital a buy.
= GLXY rating Buy by Deutsche Bank; GLXY rating Buy by Barclays; GLXY rating Buy by Citi
Roth reaffirmed buy ratings on IREN, Cipher and Hut 8, with targets of $82, $25 and $60, respectively.
= IREN rating Buy by Roth Capital; IREN rating_action reiterate by Roth Capital; IREN price_target 82 by Roth Capital; CIFR rating Buy by Roth Capital; CIFR rating_action reiterate by Roth Capital; CIFR price_target 25 by Roth Capital; HUT rating Buy by Roth Capital; HUT rating_action reiterate by Roth Capital; HUT price_target 60 by Roth Capital
"Too expensive," says Evercore of TeraWulf, and cuts it to in line; the target of $18 stays.
= WULF rating_action downgrade by Evercore; WULF rating In Line by Evercore; WULF price_target 18 by Evercore
! Riot has surged 21% this month and 44% this year.
= RIOT price_move 0.21 since 2026-03; RIOT price_move 0.44 since 2026-01
Compass Point's Ed Engel cut CleanSpark to Neutral on Thursday, citing valuation. Engel's target is $14, compared with $22 previously.
= CLSK rating_action downgrade by Compass Point; CLSK rating Neutral by Compass Point; CLSK price_target 14 was 22 by Compass Point
Loop Capital turned bullish on TeraWulf, upgrading it to buy and nearly doubling its target to $29.
= WULF rating_action upgrade by Loop Capital; WULF rating Buy by Loop Capital; WULF price_target 29 by Loop Capital
Brokers were quick to react: Needham lowered its target for MARA by $2 to $14, Cantor cut to $15 from $18, and Compass Point kept its $9.
= MARA price_target 14 by Needham; MARA price_target 15 was 18 by Cantor Fitzgerald; MARA price_target 9 by Compass Point
IREN's price target was hiked to $95 from $82 by Roth, which remains a buyer.
= IREN price_target 95 was 82 by Roth Capital
Citi opened coverage on Hut 8 with a buy/high risk rating and a $75 price target.
= HUT rating_action initiate by Citi; HUT rating Buy by Citi; HUT price_target 75 by Citi
Shares of Core Scientific eased 0.9% to $17.29 in Wednesday trading after Jefferies removed the stock from its list of favorites.
= CORZ price_move -0.009 on 2026-03-11; CORZ share_price 17.29 on 2026-03-11
Galaxy Digital, which is valued at roughly $10 billion on the Nasdaq, has lost a quarter of its value since December.
= GLXY market_cap 10000000000; GLXY price_move -0.25 since 2025-12
Cipher closed Tuesday at $18.63, up 3.1%.
= CIFR share_price 18.63 on 2026-03-10; CIFR price_move 0.031 on 2026-03-10
HIVE stock leapt 12.5 percent on Monday, and Bitfarms was not far behind with a 10.8 percent gain.
= HIVE price_move 0.125 on 2026-03-09; BITF price_move 0.108 on 2026-03-09
With its close at $34.90, Applied Digital stands 14% below the record it set in January.
= APLD share_price 34.9; APLD drawdown 0.14
Evercore ISI analyst Amit Daryanani downgrades CleanSpark to "In Line" from "Outperform" and slashes the target by half, to $11.
= CLSK rating_action downgrade by Evercore; CLSK rating In Line was Outperform by Evercore; CLSK price_target 11 by Evercore
Riot was one of three names that Macquarie put on its conviction list; its target of $27 implies 70% upside.
= RIOT price_target 27 by Macquarie
Bitdeer: Benchmark reiterates Buy, $26 target
= BTDR rating Buy by Benchmark; BTDR rating_action reiterate by Benchmark; BTDR price_target 26 by Benchmark
Piper Sandler's Patrick Moley sees no more reason to be cautious and lifts Riot Platforms to overweight; his target jumps to $26 from $14.
= RIOT rating_action upgrade by Piper Sandler; RIOT rating Overweight by Piper Sandler; RIOT price_target 26 was 14 by Piper Sandler
Price targets moved in both directions: $80 (from $70) for IREN at Citi, $13 (from $16) for CleanSpark at JPMorgan.
= IREN price_target 80 was 70 by Citi; CLSK price_target 13 was 16 by JPMorgan
Cipher Digital lost 5.5%, TeraWulf 4.1% and Core Scientific 3.8% on Monday.
= CIFR price_move -0.055 on 2026-03-09; WULF price_move -0.041 on 2026-03-09; CORZ price_move -0.038 on 2026-03-09
On Monday, shares in MARA finished at $11.52, their lowest close since May.
= MARA share_price 11.52 on 2026-03-09
"Our rating on Hut 8 is buy and our target $65," said Needham's John Todaro.
= HUT rating Buy by Needham; HUT price_target 65 by Needham
! Bernstein and Cantor both have outperform-type ratings on IREN; UBS, at sell, does not agree.
= IREN rating Sell by UBS
Citizens JMP raised its target for Core Scientific by 20% to $24 and called the stock its favorite.
= CORZ price_target 24 by Citizens JMP
Applied Digital fetched $33.05 in early trading on Thursday, 2.2% less than the night before.
= APLD share_price 33.05 on 2026-03-12; APLD price_move -0.022 on 2026-03-12
BTIG started Bitdeer off with a buy, seeing $19 as fair.
= BTDR rating_action initiate by BTIG; BTDR rating Buy by BTIG; BTDR price_target 19 by BTIG
Keefe Bruyette: TeraWulf to Outperform (Market Perform); target $26 ($17)
= WULF rating_action upgrade by KBW; WULF rating Outperform was Market Perform by KBW; WULF price_target 26 was 17 by KBW
Clear Street's Brian Dobson bumped Cipher Digital to buy from hold and his target to $31 from $20.
= CIFR rating_action upgrade by Clear Street; CIFR rating Buy was Hold by Clear Street; CIFR price_target 31 was 20 by Clear Street
Canaccord Genuity left its $65 target and buy rating on Hut 8 unchanged.
= HUT price_target 65 by Canaccord Genuity; HUT rating Buy by Canaccord Genuity; HUT rating_action reiterate by Canaccord Genuity
Among the day's decliners, Bitfarms shed 6.1% to $2.17 and Riot Platforms surrendered 3.3% to $14.22 on Tuesday.
= BITF price_move -0.061 on 2026-03-10; BITF share_price 2.17 on 2026-03-10; RIOT price_move -0.033 on 2026-03-10; RIOT share_price 14.22 on 2026-03-10
JPMorgan reduced its year-end target for MARA to $10 from $13 but stuck with its neutral stance.
= MARA price_target 10 was 13 by JPMorgan on 2026-12; MARA rating Neutral by JPMorgan; MARA rating_action reiterate by JPMorgan
! IREN carries buy ratings at Roth and Bernstein's equivalent, outperform.
= IREN rating Buy by Roth Capital; IREN rating Outperform by Bernstein
Year to date, Galaxy Digital is up 18%, while CleanSpark is down 9%.
= GLXY price_move 0.18 since 2026-01; CLSK price_move -0.09 since 2026-01
TeraWulf, now a $7 billion company by market value, closed at $17.30 on Wednesday.
= WULF market_cap 7000000000 on 2026-03-11; WULF share_price 17.3 on 2026-03-11
Ellery Stone Advisors resumed its coverage of Bitdeer at market perform.
= BTDR rating_action initiate by Ellery Stone Advisors; BTDR rating Market Perform by Ellery Stone Advisors
`

/** Passages without a fact. */
export const englishSilence = `
The stock of Cipher hit a 52-week high of $24.10 on Tuesday.
JPMorgan did not change its rating on Riot.
Will Bernstein upgrade IREN to outperform? Nobody knows.
If bitcoin falls, JPMorgan could downgrade Riot to neutral.
Analysts on average rate TeraWulf a buy, with a consensus target of $21.
Riot's revenue rose 12% to $190 million.
Nvidia gained 3.4% to $188 on Wednesday.
Morgan Stanley arranged the notes for Cipher, and Goldman Sachs advised.
Cipher's notes convert at $24.50 a share, a premium of 30% over the last price.
CleanSpark bought back 2 million shares at an average price of $13.10.
Investors who buy and hold CleanSpark need patience.
MARA bulls dream of $50.
A neutral observer might wonder whether Riot will sell power or hold on to it.
Riot's hash rate dropped 4% in February.
IREN sold 3 million shares at $40 apiece under its at-the-market program.
Jefferies hiked its target for CoreWeave to $120 from $100.
Hold your horses: the Hut 8 vote is in May.
Option traders pay up for protection at a strike of $12 in MARA.
JPMorgan's utility analysts downgraded Entergy to neutral.
TeraWulf plans to buy 200 acres next to its site.
Traders who sold Cipher at $10 last spring must be kicking themselves.
Piper Sandler has no rating on IREN.
TeraWulf added two directors to its board.
Bitcoin slid 3% overnight, which did not help Riot.
Bitfarms dropped its plan for a site in Paraguay.
The S&P 500 gained 0.4% on Wednesday, the Nasdaq 0.7%.
Galaxy Digital said it would neither buy nor sell coins this month.
Core Scientific rejected the $9 billion offer; holders were to receive $16.40 a share.
JPMorgan cut its forecast for bitcoin mining difficulty by 4%.
Will the Riot rally hold? Sell in May, they say.
Cipher fell short of the $80 million in revenue that analysts had expected.
Hut 8 lost its appeal in a Texas court on Tuesday.
CoreWeave tumbled 9% to $71 on Wednesday.
Northland hosted the chief executive of Cipher at its conference.
Buy low, sell high: TeraWulf's treasurer did neither.
Hut 8 will hold its annual meeting on June 12.
Galaxy Digital's venture arm bought a 5% stake in a chip start-up.
Analysts at Wood Mackenzie put the cost of new gas plants 20% higher.
Cipher could rise to $30 if the lease is signed.
`
