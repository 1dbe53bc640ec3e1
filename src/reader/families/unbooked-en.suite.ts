// English passages with figures that are nobody's fact: told twice in round figures, of tenants, neighbours and machines, of the street as a whole, supposed or gone by.

export const unbookedEn = String.raw`
TeraWulf has leased 168 MW of critical IT load at Abernathy to Fluidstack for 25 years, a contract worth $9.48 billion. The $9.5 billion deal is the largest in the company's history.
= WULF capacity 168 basis=critical_it stage=contracted counterparty=Fluidstack site=Abernathy
= WULF contract_term 25 counterparty=Fluidstack site=Abernathy
= WULF contract_value 9480000000 counterparty=Fluidstack site=Abernathy

Cipher Digital signed its second lease on Monday. AWS takes 300 MW at Black Pearl for 15 years; the rent comes to $5.5 billion. With the $5.5 billion from Amazon, the miner wants to end its dependence on bitcoin.
= CIFR capacity 300 on=2026-04-13 stage=contracted counterparty=AWS site=Black_Pearl
= CIFR contract_term 15 on=2026-04-13 counterparty=AWS site=Black_Pearl
= CIFR contract_value 5500000000 on=2026-04-13 counterparty=AWS site=Black_Pearl

IREN shares rose 4% on Monday. The project in Childress carries a budget of $5.8 billion. Dell supplies the servers.
= IREN price_move 0.04 on=2026-04-13

Applied Digital closed the financing of Polaris Forge 2 on Tuesday. The package comes to $2.35 billion. Half of it goes into the second hall.

Hut 8 expects net operating income of $6.9 billion over the 15 years at River Bend.

Galaxy Digital booked revenue of $10.2 billion in the third quarter, most of it from trading.

Core Scientific's adjusted EBITDA came to $312 million in 2025. The previous year it had been $157 million.

The state of Louisiana grants Hut 8 tax relief worth $110 million over ten years.

Riot Platforms received $23.4 million in power credits in July.

CleanSpark may draw on a credit line of $400 million from Coinbase Prime. So far it has left the line untouched.

MARA will use the proceeds to repay $350 million of convertible notes due in 2026.

Bitfarms has paid back the $300 million that it owed to Macquarie.

HIVE has an undrawn facility of $50 million.

Interest on the notes costs Applied Digital $212 million a year.

Bitdeer shares closed at $14.20. The Nasdaq ended at 23,410 points and the S&P 500 at 6,830.
= BTDR share_price 14.2

Nvidia has a price target of $250 at Bernstein. IREN, which buys its processors, gained 2%.
= IREN price_move 0.02

On average, analysts see CleanSpark at $24. The highest target is $32, the lowest $13.

The stock of CoreWeave, Core Scientific's tenant, cost $131 on Friday; Citi has a target of $180 for it.

Riot's new machines, Bitmain's S23 Hyd, need 9.5 J/TH. They will be delivered next summer.

MicroBT's latest model manages 11 J/TH, Bitmain's 12. MARA is testing both.

CleanSpark wants to get its fleet below 15 J/TH by the end of 2027.

A machine of the S21 XP series comes to 13.5 J/TH, against 17.5 J/TH for the S21.

CleanSpark's fleet ran at 16.1 J/TH in March. Its old S19 machines need 29.5 J/TH.
= CLSK fleet_efficiency 16.1 on=2026-03

Vistra runs 41,000 MW of power plants. It sells power to Cipher Digital.

The grid of Texas had a peak load of 85,500 MW in August. Riot Platforms cut its demand to a third then.

Next to Galaxy's Helios campus a developer is building 1,200 MW of solar power.

The gas turbines that VoltaGrid sets up for IREN produce 200 MW.

Across the road from Hut 8's River Bend site, Meta is building 2 GW.

Applied Digital trades at $11 million per leased megawatt. Equinix trades at $28 million.

At today's prices the market pays $6.5 million per megawatt for Riot Platforms.

Cipher's market value works out at $9.2 million for each contracted megawatt.

If Core Scientific were valued like Digital Realty, at $20 million per megawatt, the share would cost $40.

Digital Realty paid $14.5 million per megawatt for a campus in Virginia. Galaxy Digital watched closely.

Building a hall like that of Cipher costs Oracle $17 million a megawatt in Abilene.

B. Riley used to have Hut 8 at Neutral. Today the house speaks of a transformation.

Goldman Sachs has a Buy on Vertiv. TeraWulf orders its cooling there.

Six of the nine analysts rate Bitdeer a Buy, two a Hold, and one a Sell.

MARA's directors received options with an exercise price of $22.

The notes of Cipher Digital can be converted at $16.03 a share; on Monday the shares closed at $18.40.
= CIFR share_price 18.4 on=2026-04-13

A short seller thinks Bitdeer is worth $6 a share.

The deal values Rockdale at $900 million. Riot Platforms turned the offer down.

Galaxy Digital manages $9 billion for its clients.

CoreWeave's backlog came to $55.6 billion at the end of September. A large part of it is to be housed at Core Scientific.

Fluidstack is to spend $50 billion on data centers with Anthropic. TeraWulf builds two of them.

Analysts expect HIVE to earn revenue of $420 million next year.

Hut 8 signs a $7 billion lease with Fluidstack ¶ The rent for the 245 MW at River Bend comes to $7.02 billion over 15 years. With all renewals it would be $17.7 billion.
= HUT capacity 245 stage=contracted counterparty=Fluidstack site=River_Bend
= HUT contract_value 7020000000 counterparty=Fluidstack site=River_Bend
= HUT contract_term 15 counterparty=Fluidstack site=River_Bend

Galaxy Digital has raised $1.4 billion for the first phase of Helios. The loan covers 80% of the cost.

Cipher Digital is in line for $240 million in grants from the state of Texas.

TeraWulf plans to spend $1.7 billion on Abernathy this year, after $900 million last year.

Morgan Stanley arranged the $3.2 billion offering for TeraWulf and took $48 million in fees.

MARA's loss came to $1.7 billion in the quarter, its revenue to $202 million.

CleanSpark has bought back shares for $460 million since December.

IREN's capital expenditure will come to $3.4 billion, most of it for processors.

Bitdeer can issue another $150 million under the program; it has not done so yet.

The rating agency Moody's gave the notes of Cipher Digital a Ba3. Fitch has them at BB minus.

Bernstein's ten favourites include Microsoft, with a target of $600, and IREN, with a target of $75.
= IREN price_target 75 by=Bernstein

Needham has CoreWeave at Buy and Applied Digital at Buy as well, with targets of $160 and $46.
= APLD rating Buy by=Needham
= APLD price_target 46 by=Needham

JPMorgan's old target for CleanSpark was $14.

Last year Citi still had a target of $20 on MARA. It has long since dropped coverage.

A year ago Riot Platforms cost $9; a share of MARA was $16 then.

The Philadelphia chip index lost 3.2% and the Russell 2000 gave up 1.1%. Core Scientific went with the flow.

Bitcoin miners as a whole gained 140% last year. CleanSpark had no part in it.

The ETF WGMI closed at $48.20. It holds 13% of its money in IREN.

Strategy holds 712,000 bitcoin. MARA comes second.

Tether mines bitcoin in Uruguay and holds 87,000 coins. Bitdeer has Tether as a shareholder.

Miners sold 14,000 bitcoin in March. Riot Platforms joined in.

The network's hashrate stands at 1,040 EH/s, of which Foundry directs 310.
= NETWORK network_hashrate 1040

Power at Odessa costs 2.8 cents a kilowatt-hour. A household in Dallas pays 15 cents.

Entergy will build three gas plants with 2,262 MW for Meta; Hut 8's neighbor gets the first one in 2028.

ERCOT has requests for 205 GW in its queue. Galaxy's are among them.

Microsoft runs 5 GW of data centers and wants to double that. IREN is one of its landlords.

Nscale wants to lease 230 MW from Aker in Narvik, not far from Bitdeer's halls in Tydal.

Equinix is valued at $21 million per megawatt, Digital Realty at $18 million. For Cipher Digital the market pays $9 million.

Deutsche Bank thinks a megawatt of colocation with a good tenant is worth $15 million if interest rates fall.

The takeover offer of $1.02 a share for Bitfarms was worth $950 million.

Hut 8 has 112 million shares outstanding. Insiders sold 1.2 million of them in March.
= HUT shares_outstanding 112000000

An option plan at Riot Platforms covers 14 million shares.

Anthropic's revenue runs at $30 billion a year. TeraWulf's tenant Fluidstack works for it.

TeraWulf's guarantor Alphabet has $98 billion in cash.

Cipher Digital will receive 5.4% of its rent, $310 million a year, in advance.
= CIFR annual_revenue 310000000 by=CIFR

IREN has energized its first hall at Childress. ¶ Power is the scarce good. The utilities of Texas have requests for 205 GW in their books, and only 12 GW were approved last year.

Cipher Digital signed its lease with AWS in November. ¶ The hyperscalers want to spend $600 billion this year. Contracts worth $1.2 trillion have been signed in the industry so far.

TeraWulf leased 168 MW at Abernathy to Fluidstack. ¶ Two weeks earlier a rival from Ohio had let 250 MW to the same tenant for $5 billion over 12 years.
= WULF capacity 168 stage=contracted counterparty=Fluidstack site=Abernathy

Riot Platforms mined 402 bitcoin in July. ¶ A modern machine needs 13.5 joules per terahash; the industry average is 21.
= RIOT bitcoin_production 402 on=2025-07

Core Scientific closed at $15.90 on Tuesday. ¶ CoreWeave owes $18.8 billion, and $5.3 billion of it falls due this year.
= CORZ share_price 15.9 on=2026-04-14

Hut 8 rose 3% on Tuesday. ¶ The market for AI leases was worth $85 billion last year, Jefferies says.
= HUT price_move 0.03 on=2026-04-14

Galaxy Digital plans its second campus. ¶ In the county there is a wind farm with 450 MW, and a gas plant of 1,100 MW is being built.

Applied Digital has let another hall. ¶ The typical lease runs for 15 years and brings in $1.8 million a megawatt and year.

Bitdeer fell 5% on Tuesday. ¶ The analysts who cover it have an average target of $19. Six say buy.
= BTDR price_move -0.05 on=2026-04-14

MARA sold 2,310 bitcoin in March. ¶ Exchange-traded funds hold 1.3 million coins, and the state of El Salvador has 7,500.

HIVE reported on Tuesday. ¶ Revenue came to $93.1 million in the quarter, and the gross margin was 38%. Adjusted EBITDA stood at $26.5 million.

Bitfarms moves to New York. ¶ The deal with Macquarie gives it room for up to $300 million. Of this nothing has been taken so far.

Cipher Digital placed new notes. ¶ The order book reached $13 billion. The coupon is 7.125%.

Hut 8 signed a lease at River Bend. ¶ Including three renewals of five years each, the contract would come to $17.7 billion.

The company values the lease at $3.9 billion. Galaxy Digital won't say who is moving in.
= GLXY contract_value 3900000000

I am prepared to pay $9 million for each leased megawatt of TeraWulf, not a dollar more.
= WULF value_per_mw 9000000

The lease of TeraWulf at Abernathy has an initial term of 25 years and may be extended twice.
= WULF contract_term 25 site=Abernathy

Last week: why IREN's turbines cost $2,400 a kilowatt now

CleanSpark is not the only one with coins; Strategy holds 712,000 bitcoin and GameStop 4,710.

Two of the five houses that follow HIVE have targets above $6; the boldest sees $9.

Riot Platforms will get $34 million from the sale of power contracts and owes nothing.

Core Scientific has paid down its $400 million of secured notes with the proceeds of the convertible.

Google's guarantee aside, Fluidstack has raised $700 million from investors this year; TeraWulf builds for it.

Cipher Digital was compared with Iron Mountain, whose data centers have 1.1 GW under lease.

IREN's contract with Microsoft, worth $9.7 billion, is dwarfed by the $22.4 billion that OpenAI promised CoreWeave.
= IREN contract_value 9700000000 counterparty=Microsoft

The five landlords together have leased 2,200 MW; Galaxy Digital is the largest of them.

For comparison: a nuclear plant like Vogtle has 4,500 MW. Riot Platforms has 1,700 MW approved.
= RIOT capacity 1700 basis=approved

Bitdeer's rival Canaan sold machines for $150 million and has an order book of $350 million.

MARA paid $168 million for a majority of Exaion, a unit of EDF.

Most analysts who cover Hut 8 say buy; two say hold.

MarketBeat counts nine buys for Riot Platforms and an average target of $26.

Simply Wall St thinks that IREN is overvalued and puts its fair value at $41.

Cramer says you should sell MARA and buy Nvidia.

InvestingPro's fair value model sees Galaxy Digital at $38.

If Needham is right and Core Scientific goes to $24, early buyers will have tripled their money.

The warrants of Hut 8 trade at $12.40 and its Toronto shares at C$84.

Options traders bet on IREN reaching $60 by June.
`
