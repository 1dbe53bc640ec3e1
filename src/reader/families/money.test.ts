// Money and machines in English: cash, debt, bitcoin, hashrates, power, dollars per megawatt, as different hands write them.
import { holdPassages, passagesOf } from './money.suite.ts'

const told = passagesOf(String.raw`
At the end of March Riot Platforms had $242 million in cash and owed $370 million under its loan agreements.
= RIOT cash 242e6 on=2026-03
= RIOT debt 370e6 on=2026-03

Cash at CleanSpark came to $458.1 million on March 31, against long-term debt of $1.79 billion.
= CLSK cash 458.1e6 on=2026-03-31
= CLSK debt 1.79e9 on=2026-03-31

TeraWulf closed the year with $3.3 billion of cash, cash equivalents and restricted cash.
= WULF cash 3.3e9 on=2025-12

IREN's war chest amounted to roughly $2.8 billion as of Dec. 31, 2025.
= IREN cash 2.8e9 on=2025-12-31 bound=about

As of February 28, 2026, we held cash, cash equivalents and restricted cash of $1.2 billion and total debt of $2.6 billion.
@ Applied Digital
= APLD cash 1.2e9 on=2026-02-28
= APLD debt 2.6e9 on=2026-02-28

Some $754 million was sitting in Cipher's bank accounts at year-end.
= CIFR cash 754e6 on=2025-12 bound=about

Hut 8 finished the quarter with $121 million in the bank and $412.3 million of borrowings.
= HUT cash 121e6 on=2026-03
= HUT debt 412.3e6 on=2026-03

MARA's cash pile shrank to $547 million at the end of December from $826.4 million three months earlier.
= MARA cash 547e6 on=2025-12 previous=826.4e6

Bitfarms reported cash of $87 million, down from $142 million at the end of June.
= BITF cash 87e6 previous=142e6 by=BITF

With $311 million on hand, Core Scientific can pay for the Denton build.
= CORZ cash 311e6

Core Scientific's convertible debt totals more than $1 billion.
= CORZ debt 1e9 kind=convertible bound=at_least

In November CleanSpark sold $1.15 billion of zero-coupon convertible notes due 2032.
= CLSK debt 1.15e9 kind=convertible on=2025-11

Cipher raised $1.4 billion in February by issuing 7.125% senior secured notes due 2030.
= CIFR debt 1.4e9 on=2026-02

On March 3 the miner TeraWulf priced, and on March 6 it closed, $600 million of junior secured notes.
= WULF debt 600e6 on=2026-03-06

Hut 8 has drawn $150 million of a $300 million credit facility with Two Prime.
= HUT debt 150e6

The $200 million revolving facility that Riot Platforms has with Coinbase was fully drawn at the end of March.
= RIOT debt 200e6 on=2026-03

Of the $300 million that Macquarie committed to Bitfarms, $100 million has been drawn.
= BITF debt 100e6

Galaxy Digital borrowed $1.4 billion from Deutsche Bank in August 2025 to finance the Helios campus.
= GLXY debt 1.4e9 on=2025-08

MARA owes holders of its convertible notes $3.3 billion.
= MARA debt 3.3e9 kind=convertible

Convertible bonds worth $2.3 billion were placed by IREN in December.
= IREN debt 2.3e9 kind=convertible on=2025-12

Bitdeer had $1.0 billion of debt on its balance sheet at the end of December, more than half of it convertible.
= BTDR debt 1e9 on=2025-12

TeraWulf has been shopping for money again. ¶ The company now carries $5.4 billion in debt, of which $2.2 billion is convertible.
= WULF debt 5.4e9
= WULF debt 2.2e9 kind=convertible

Riot Platforms mined 463 bitcoin in March, and its treasury stood at 15,680 at the end of the month.
= RIOT bitcoin_production 463 on=2026-03
= RIOT bitcoin_holdings 15680 on=2026-03

The 38,689 coins that MARA owned on December 31 were worth less than it paid for them.
= MARA bitcoin_holdings 38689 on=2025-12-31

Hut 8 and its subsidiary American Bitcoin together hold 16,331 bitcoin.
= HUT bitcoin_holdings 16331

Cipher's bitcoin stack has melted to 1,166 from 1,500 in September.
= CIFR bitcoin_holdings 1166 previous=1500

Galaxy Digital kept 6,894 bitcoin on its books at year-end.
= GLXY bitcoin_holdings 6894 on=2025-12

Bitcoin production fell to 377 in the fourth quarter from 485 in the third, TeraWulf reported.
= WULF bitcoin_production 377 previous=485 on=2025-12 since=2025-10 by=WULF

HIVE produced 297 bitcoin in January; in December it had been 306.
= HIVE bitcoin_production 297 on=2026-01
= HIVE bitcoin_production 306 on=2025-12

CleanSpark dug up 7,873 bitcoin in the fiscal year ended September 30, 2025.
= CLSK bitcoin_production 7873 on=2025-09-30 since=2024-10

Output at Bitfarms was 391 bitcoin in the first quarter, versus 466 in the preceding three months.
= BITF bitcoin_production 391 on=2026-03 since=2026-01 previous=466

Since the start of January MARA has mined 2,210 bitcoin.
= MARA bitcoin_production 2210 since=2026-01

Over the whole of 2025, Riot Platforms' machines turned out 5,686 bitcoin.
= RIOT bitcoin_production 5686 on=2025

Bitdeer sold all of its bitcoin in February: it holds none. It had mined 668 in January and 702 in February.
= BTDR bitcoin_production 668 on=2026-01
= BTDR bitcoin_production 702 on=2026-02

In March, CleanSpark mined 610 bitcoin, Riot Platforms 463 and MARA 711.
= CLSK bitcoin_production 610 on=2026-03
= RIOT bitcoin_production 463 on=2026-03
= MARA bitcoin_production 711 on=2026-03

At the end of March CleanSpark held 13,363 bitcoin, MARA 38,689 and Riot Platforms 15,680.
= CLSK bitcoin_holdings 13363 on=2026-03
= MARA bitcoin_holdings 38689 on=2026-03
= RIOT bitcoin_holdings 15680 on=2026-03

MARA's energized hashrate grew 12% to 66.4 EH/s at the end of December.
= MARA hashrate 66.4 on=2025-12

Riot Platforms' deployed hash rate was 38.5 EH/s in March, of which 34.9 EH/s was running on average.
= RIOT hashrate 38.5 on=2026-03
= RIOT hashrate 34.9 on=2026-03

CleanSpark averaged 42.1 EH/s in January after peaking at 50 EH/s.
= CLSK hashrate 42.1 on=2026-01
= CLSK hashrate 50 on=2026-01

IREN now runs about 40 exahash of machines, against 50 a year ago.
= IREN hashrate 40 previous=50 bound=about

HIVE's machines reached 25 exahashes per second in December, up from six at the beginning of 2025.
= HIVE hashrate 25 previous=6 on=2025-12

Bitdeer wants to have 70 EH/s by the end of the year.
= BTDR hashrate 70 on=2026-12 by=BTDR

The hash rate of Cipher's fleet came to 23.6 EH/s at an efficiency of 16.8 joules per terahash.
= CIFR hashrate 23.6
= CIFR fleet_efficiency 16.8

Fleet efficiency improved to 16.07 J/TH in March from 17.3 a year earlier, CleanSpark said.
= CLSK fleet_efficiency 16.07 previous=17.3 on=2026-03 by=CLSK

Bitfarms did not comment. Its rigs, which need 18 joules for a terahash, are old.
= BITF fleet_efficiency 18

Riot Platforms paid 3.5 cents for a kilowatt-hour in the first quarter.
= RIOT power_cost 0.035 on=2026-03

Power at TeraWulf's Lake Mariner site costs about $0.047 per kWh.
= WULF power_cost 0.047 bound=about

A kilowatt-hour costs Cipher 3.2 cents in Odessa, and MARA four cents in Ohio.
= CIFR power_cost 0.032
= MARA power_cost 0.04

CleanSpark's all-in electricity price was $56 a megawatt-hour in the December quarter.
= CLSK power_cost 0.056 on=2025-12

At 2.8 cents per kilowatt-hour, net of credits, Riot Platforms' power is the cheapest of the lot.
= RIOT power_cost 0.028

The network's hashrate has been slipping for weeks; on Tuesday it stood at 948 EH/s.
= NETWORK network_hashrate 948 on=2026-04-14

Globally, bitcoin miners were hashing at 1,020 exahash per second on average in March, according to mempool data.
= NETWORK network_hashrate 1020 on=2026-03

Bitcoin changed hands at $77,340 on Tuesday evening.
= NETWORK bitcoin_price 77340 on=2026-04-14

The largest cryptocurrency fell 3% to $74,120 on Monday.
= NETWORK bitcoin_price 74120 on=2026-04-13

A bitcoin fetched some 68,000 dollars on April 10.
= NETWORK bitcoin_price 68000 on=2026-04-10 bound=about

JPMorgan values leased colocation capacity at $9 million to $13 million per megawatt of critical IT and GPU clouds at as much as $19 million.
= SECTOR value_per_mw 9e6 by=JPMorgan basis=critical_it kind=colocation bound=at_least
= SECTOR value_per_mw 13e6 by=JPMorgan basis=critical_it kind=colocation bound=at_most
= SECTOR value_per_mw 19e6 by=JPMorgan kind=cloud bound=at_most

Needham puts $12.5 million on each megawatt that Applied Digital has leased.
= APLD value_per_mw 12.5e6 by=Needham

A megawatt of Riot Platforms' approved power is worth $1.5 million to Cantor Fitzgerald, which had carried it at $1 million.
= RIOT value_per_mw 1.5e6 by=Cantor_Fitzgerald basis=approved previous=1e6

The analysts at Bernstein raised their multiple for IREN to $16 million per MW from $14 million.
= IREN value_per_mw 16e6 by=Bernstein previous=14e6

Keefe, Bruyette & Woods assumes $11 million a megawatt for the construction of CleanSpark's first AI campus.
= CLSK capex_per_mw 11e6 by=KBW

Hut 8 expects River Bend to cost between $9 million and $11 million per critical IT megawatt.
= HUT capex_per_mw 9e6 by=HUT basis=critical_it bound=at_least
= HUT capex_per_mw 11e6 by=HUT basis=critical_it bound=at_most

Galaxy Digital budgets capital spending of around $12 million for every megawatt of critical IT load at Helios.
= GLXY capex_per_mw 12e6 by=GLXY basis=critical_it bound=about

Converting an old mining hall costs $3.6 million a megawatt, Riot Platforms says; a new building, up to $10 million.
= RIOT capex_per_mw 3.6e6 by=RIOT
= RIOT capex_per_mw 10e6 by=RIOT bound=at_most

Building costs run to $9.5 million per megawatt at Cipher's Black Pearl, up from the $8 million it had planned.
= CIFR capex_per_mw 9.5e6 previous=8e6

Net operating income margins on the lease should come to 80% to 85%, Hut 8 said.
= HUT noi_margin 0.8 by=HUT bound=at_least
= HUT noi_margin 0.85 by=HUT bound=at_most

TeraWulf foresees a site-level NOI margin of roughly 85 percent.
= WULF noi_margin 0.85 by=WULF bound=about

Applied Digital filed its report on Tuesday. There were 281,340,118 shares of the company's common stock in issue on April 2, 2026.
= APLD shares_outstanding 281340118 on=2026-04-02

As of April 10, 2026, the registrant had 372.4 million Class A shares outstanding.
@ Riot Platforms
= RIOT shares_outstanding 372.4e6 on=2026-04-10

On a fully diluted basis IREN has 374 million shares, Roth calculates.
= IREN shares_outstanding 374e6 by=Roth_Capital kind=diluted

Riot Announces March 2026 Production ¶ Key figures ⏎ - Bitcoin produced: 463 (February: 441) ⏎ - Bitcoin held: 15,680 ⏎ - Deployed hash rate: 38.5 EH/s ⏎ - Average operating hash rate: 34.9 EH/s ⏎ - All-in power cost: 3.5c/kWh
@ Riot Platforms
= RIOT bitcoin_production 463 on=2026-03 previous=441
= RIOT bitcoin_holdings 15680 on=2026-03
= RIOT hashrate 38.5 on=2026-03
= RIOT hashrate 34.9 on=2026-03
= RIOT power_cost 0.035 on=2026-03

<html><body><h1>Hut 8 Reports First Quarter 2026 Results</h1><h2>Condensed balance sheet (in thousands)</h2><table><tr><th></th><th>March 31, 2026</th><th>December 31, 2025</th></tr><tr><td>Cash</td><td>121,004</td><td>44,930</td></tr><tr><td>Loans, notes payable and other borrowings</td><td>412,318</td><td>390,700</td></tr><tr><td>Total liabilities</td><td>980,112</td><td>911,006</td></tr></table></body></html>
@ Hut 8
= HUT cash 121004000 on=2026-03-31
= HUT cash 44930000 on=2025-12-31
= HUT debt 412318000 on=2026-03-31
= HUT debt 390700000 on=2025-12-31

<html><body><h1>CleanSpark March 2026 operational update</h1><table><tr><th>Metric</th><th>Mar 2026</th><th>Feb 2026</th></tr><tr><td>Bitcoin mined</td><td>610</td><td>568</td></tr><tr><td>Bitcoin holdings (month-end)</td><td>13,561</td><td>13,363</td></tr><tr><td>Average hashrate (EH/s)</td><td>43.0</td><td>42.6</td></tr><tr><td>Efficiency (J/TH)</td><td>16.1</td><td>16.1</td></tr><tr><td>Bitcoin sold</td><td>412</td><td>398</td></tr></table></body></html>
@ CleanSpark
= CLSK bitcoin_production 610 on=2026-03
= CLSK bitcoin_production 568 on=2026-02
= CLSK bitcoin_holdings 13561 on=2026-03
= CLSK bitcoin_holdings 13363 on=2026-02
= CLSK hashrate 43 on=2026-03
= CLSK hashrate 42.6 on=2026-02
= CLSK fleet_efficiency 16.1 on=2026-03
= CLSK fleet_efficiency 16.1 on=2026-02

<html><body><p>What the miners own, end of March</p><table><tr><th>Company</th><th>Bitcoin held</th><th>Cash ($m)</th><th>Debt ($m)</th></tr><tr><td>MARA</td><td>38,689</td><td>547</td><td>3,640</td></tr><tr><td>Riot</td><td>15,680</td><td>242</td><td>841</td></tr></table></body></html>
= MARA bitcoin_holdings 38689 on=2026-03
= MARA cash 547e6 on=2026-03
= MARA debt 3.64e9 on=2026-03
= RIOT bitcoin_holdings 15680 on=2026-03
= RIOT cash 242e6 on=2026-03
= RIOT debt 841e6 on=2026-03
`)

const silent = passagesOf(String.raw`
Cipher ended the year with liquidity of $1.2 billion.

CleanSpark may draw another $250 million on its undrawn credit line with Coinbase.

Riot Platforms' cost to mine a coin was $46,324 in the quarter, excluding depreciation.

The conversion price of the new IREN notes is about $84.44 a share.

MARA sold 1,345 bitcoin at an average price of $71,500.

Initial purchasers have an option to buy a further $150 million of the TeraWulf notes within 13 days.

Galaxy Digital's digital assets segment lost $320 million in the quarter.

Quarterly revenue at Applied Digital rose to $131.8 million.

Hut 8 posted an adjusted EBITDA margin of 41%.

HIVE raised C$115 million in Toronto.

Bitfarms intends to offer $300 million of convertible notes.

If the price falls below $60,000, half of the fleet is under water, an engineer at MARA said.

Could Riot Platforms raise another $1 billion of debt?

The market implies $5 million per megawatt for CleanSpark.

IREN spent $5.8 billion on GPUs from Dell.

Texas households pay 16 cents per kilowatt-hour.

The Frankfurt landlord pays 14 million euros per megawatt.

TeraWulf does not hold any bitcoin, and it has not issued the $500 million of notes that were rumored.

Core Scientific bought back 12 million shares.

Warrants on 24 million shares went to Google, Cipher said.

A difficulty increase of five percent would have cost Riot Platforms 23 bitcoin.

Cipher's lease is expected to bring in $3 billion over ten years.

Applied Digital drew no new debt in the quarter, and its capital expenditures were $880 million.
`)

const later = passagesOf(String.raw`
Exhibit 99.1 ¶ MARA Holdings reports fourth quarter results ¶ We ended 2025 with 38,689 bitcoin and $547.1 million of unrestricted cash. We produced 2,011 bitcoin in the quarter, compared to 2,144 in the third quarter. Energized hashrate rose 10% to 66.4 EH/s. Purchased energy cost per kWh was $0.040.
@ MARA Holdings
= MARA bitcoin_holdings 38689 on=2025-12
= MARA cash 547.1e6 on=2025-12
= MARA bitcoin_production 2011 on=2025-12 since=2025-10 previous=2144
= MARA hashrate 66.4
= MARA power_cost 0.04

IREN closed a $3 billion offering of 1.00% convertible senior notes due 2033 on March 12, 2026, which included the full $400 million option of the initial purchasers.
= IREN debt 3e9 kind=convertible on=2026-03-12

Proceeds of $2.9 billion from the notes will pay for GPUs, IREN said; its cash stood at $2.8 billion at the end of December.
= IREN cash 2.8e9 on=2025-12

Between January and March, CleanSpark's rigs unearthed 1,751 bitcoin.
= CLSK bitcoin_production 1751 on=2026-03 since=2026-01

American Bitcoin, which Hut 8 controls, is adding rigs: 28 EH/s should be installed by June, Hut 8 says.
= HUT hashrate 28 on=2026-06 by=HUT

Hashprice hovered at $38 per petahash per day in March, and difficulty rose 4%.

Bitfarms burned $12 million of cash a month last year.

Cipher's 10-year bonds yield 7.1%.

Bernstein reckons that a megawatt under lease deserves $12 million and one without $2 million.
= SECTOR value_per_mw 12e6 by=Bernstein
= SECTOR value_per_mw 2e6 by=Bernstein

The brokerage Clear Street pencils in build costs of $10.5 million per gross megawatt for TeraWulf.
= WULF capex_per_mw 10.5e6 by=Clear_Street basis=gross

The network hash rate, 1.08 ZH/s in October, has since dropped to 948 EH/s.
= NETWORK network_hashrate 1080 on=2025-10
= NETWORK network_hashrate 948

Riot Platforms has sold 1,345 of its bitcoin this year and is left with 15,680.
= RIOT bitcoin_holdings 15680

Weighted average diluted shares were 361.2 million in the quarter; 372.4 million shares of Riot Platforms were outstanding on April 10.
= RIOT shares_outstanding 372.4e6 on=2026-04-10

Hut 8 held 10,278 bitcoin at the end of March. In December it had been 13,696.
= HUT bitcoin_holdings 10278 on=2026-03
= HUT bitcoin_holdings 13696 on=2025-12

CleanSpark is an odd one. Its convertible bonds add up to $1.8 billion.
= CLSK debt 1.8e9 kind=convertible
`)

const notYet: readonly string[] = ["A megawatt of Riot Platforms'"]

holdPassages('money and machines in English', told, notYet)
holdPassages('no money and machines in English', silent)
holdPassages('more of it in English', later, ['The network hash rate, 1.08'])
