// English passages and short documents of many kinds, each with every fact that it should give; `!` marks those not yet read so.

export const en = String.raw`
TeraWulf reports production for March ⏎ Bitcoin mined: 118 ⏎ Average hashrate: 6.9 EH/s ⏎ Fleet efficiency: 18.1 J/TH ⏎ Power cost: $0.052 per kWh ⏎ Site: Lake Mariner ⏎ Capacity leased: 360 MW of critical IT load ⏎ Tenants: Fluidstack and Core42
@ WULF
= WULF bitcoin_production 118 on=2026-03; WULF hashrate 6.9 on=2026-03; WULF fleet_efficiency 18.1 on=2026-03
= WULF power_cost 0.052 on=2026-03; WULF capacity 360 basis=critical_it stage=contracted site=Lake_Mariner counterparty=Fluidstack;_Core42

Analyst actions, Wednesday: KBW ups Core Scientific to Outperform (from Market Perform), PT $28 (from $19). H.C. Wainwright trims Bitfarms PT to $5.50 from $7, stays at Buy. BTIG drops IREN to Neutral. Macquarie starts Hut 8 at Outperform, target of 75. Cantor lifts CleanSpark target to $21, Overweight kept.
= CORZ rating Outperform previous=Market_Perform by=KBW; CORZ rating_action upgrade by=KBW; CORZ price_target 28 previous=19 by=KBW
= BITF price_target 5.5 previous=7 by=H.C._Wainwright; BITF rating Buy by=H.C._Wainwright; BITF rating_action reiterate by=H.C._Wainwright
= IREN rating Neutral by=BTIG; IREN rating_action downgrade by=BTIG; HUT rating Outperform by=Macquarie
= HUT rating_action initiate by=Macquarie; HUT price_target 75 by=Macquarie; CLSK price_target 21 by=Cantor_Fitzgerald
= CLSK rating Overweight by=Cantor_Fitzgerald; CLSK rating_action reiterate by=Cantor_Fitzgerald

Item 2.03. On April 9, 2026, Bitdeer Technologies Group completed its offering of $300 million aggregate principal amount of 4.875% convertible senior notes due 2031. The initial conversion rate is 52.1 shares per $1,000 principal amount. The Company granted the purchasers an option to buy up to an additional $45 million of notes. After giving effect to the offering, the Company's total indebtedness amounted to $1.24 billion. As of April 8, 2026, 238,451,902 Class A ordinary shares were outstanding; the weighted-average number of shares used in computing the loss per share was 221,300,000.
@ BTDR
= BTDR debt 300e6 kind=convertible on=2026-04-09; BTDR debt 1.24e9; BTDR shares_outstanding 238451902 on=2026-04-08

Bitfarms expects its Panther Creek campus to draw 350 megawatts from the grid by the end of 2027; the utility has signed for 60 of them. Building a megawatt there costs $9 million to $11 million, the company reckons. It has $460 million in cash and 1,166 bitcoin, and its market value comes to $1.9 billion. Northland, with an outperform rating on the shares, sees them at $6.
= BITF capacity 350 stage=expected on=2027-12 site=Panther_Creek by=BITF; BITF capacity 60 basis=approved site=Panther_Creek; BITF capex_per_mw 9e6 bound=at_least by=BITF
= BITF capex_per_mw 11e6 bound=at_most by=BITF; BITF cash 460e6; BITF bitcoin_holdings 1166
= BITF market_cap 1.9e9; BITF rating Outperform by=Northland; BITF price_target 6 by=Northland

Hut 8 and Anthropic: what we know ¶ The lease covers 245 megawatts of IT capacity at River Bend in Louisiana, runs for fifteen years and brings in $7 billion; three renewals of five years each would make it $17.7 billion. ¶ Fluidstack is the tenant, Anthropic the user, Google the guarantor. ¶ The first hall is due in the second quarter of 2027. ¶ Hut 8 forecasts net operating income of $454 million a year and a NOI margin of 85%.
= HUT capacity 245 basis=critical_it stage=contracted site=River_Bend; HUT contract_term 15 site=River_Bend; HUT contract_value 7e9 site=River_Bend
= HUT noi_margin 0.85 by=HUT

MARA mined 2,011 bitcoin in the first quarter, against 2,286 a year earlier, and held 38,689 when it was over. Its deployed hashrate rose 9% to 72.2 exahash; energy cost it four cents per kilowatt-hour on average. Convertible notes make up $2.3 billion of the $2.6 billion that it owes. Some 380 million shares are in issue. The board has a letter of intent with Starwood for up to 2.5 gigawatts, and no lease.
= MARA bitcoin_production 2011 previous=2286 on=2026-03 since=2026-01; MARA bitcoin_holdings 38689 on=2026-03; MARA hashrate 72.2
= MARA power_cost 0.04; MARA debt 2.3e9 kind=convertible; MARA debt 2.6e9
= MARA shares_outstanding 380e6 bound=about; MARA capacity 2500 stage=pipeline bound=at_most

UNITED STATES SECURITIES AND EXCHANGE COMMISSION ¶ FORM 10-Q ¶ For the quarterly period ended March 31, 2026 ¶ CIPHER DIGITAL INC. ¶ As of April 10, 2026, there were 402,118,330 shares of the registrant's common stock, par value $0.001 per share, issued and outstanding. ¶ NOTE 9. DEBT ⏎ The following table sets forth the Company's debt (in thousands): ⏎                                         March 31, 2026   December 31, 2025 ⏎ 0.00% Convertible Senior Notes due 2031     1,300,000         1,300,000 ⏎ 7.125% Senior Secured Notes due 2030        1,400,000         1,400,000 ⏎ Less: unamortized issuance costs              (41,220)          (44,010) ¶ NOTE 12. LEASES ¶ On September 23, 2025, a wholly-owned subsidiary of the Company entered into a ten-year lease with Fluidstack for 168 MW of critical IT load, supported by up to 244 MW of gross capacity, at the Barber Lake site in Colorado City, Texas. Contracted revenue over the initial term is approximately $3.0 billion. Google LLC has agreed to backstop $1.4 billion of Fluidstack's obligations. The lease grants the tenant two five-year renewal options which, if exercised, would bring contracted revenue to approximately $7.0 billion. ¶ LIQUIDITY ¶ As of March 31, 2026, the Company held unrestricted cash and cash equivalents of $754.2 million and 1,166 bitcoin with a fair value of $79.5 million. The Company's self-mining hashrate was 23.6 EH/s at that date, with fleet efficiency of 16.8 J/TH.
@ CIFR
= CIFR shares_outstanding 402118330 on=2026-04-10; CIFR debt 1300e6 kind=convertible on=2026-03-31; CIFR debt 1300e6 kind=convertible on=2025-12-31
= CIFR debt 1400e6 on=2026-03-31; CIFR debt 1400e6 on=2025-12-31; CIFR contract_term 10 on=2025-09-23 counterparty=Fluidstack site=Barber_Lake
= CIFR capacity 168 basis=critical_it stage=contracted on=2025-09-23 counterparty=Fluidstack site=Barber_Lake; CIFR capacity 244 basis=gross stage=contracted bound=at_most on=2025-09-23 counterparty=Fluidstack site=Barber_Lake; CIFR contract_value 3.0e9 bound=about on=2025-09-23 counterparty=Fluidstack site=Barber_Lake
= CIFR backstop_value 1.4e9 counterparty=Fluidstack backstop=Google site=Barber_Lake; CIFR cash 754.2e6 on=2026-03-31; CIFR bitcoin_holdings 1166 on=2026-03-31
= CIFR hashrate 23.6 on=2026-03-31; CIFR fleet_efficiency 16.8 on=2026-03-31

<html><body><article><h1>Where the Street stands on the miners</h1><p>Our weekly table of ratings and targets, as of April 14, 2026.</p><table><thead><tr><th>Company</th><th>Broker</th><th>Rating</th><th>Old rating</th><th>Target</th><th>Old target</th></tr></thead><tbody><tr><td>Cipher Digital (CIFR)</td><td>Keefe, Bruyette &amp; Woods</td><td>Outperform</td><td>–</td><td>$20</td><td>$15</td></tr><tr><td>Core Scientific (CORZ)</td><td>Roth</td><td>Buy</td><td>Neutral</td><td>$30</td><td>$18</td></tr><tr><td>MARA Holdings (MARA)</td><td>Morgan Stanley</td><td>Underweight</td><td></td><td>$8</td><td></td></tr><tr><td>Bitdeer (BTDR)</td><td>Benchmark</td><td>Hold</td><td>Buy</td><td>n/a</td><td>$38</td></tr></tbody></table><p>Roth's upgrade came on Monday; Core Scientific gained 8.8% to $19.03 that day.</p></article></body></html>
= CIFR rating Outperform by=KBW; CIFR price_target 20 previous=15 by=KBW; CORZ rating Buy previous=Neutral by=Roth_Capital
= CORZ rating_action upgrade by=Roth_Capital; CORZ price_target 30 previous=18 by=Roth_Capital; MARA rating Underweight by=Morgan_Stanley
= MARA price_target 8 by=Morgan_Stanley; BTDR rating Hold previous=Buy by=Benchmark; BTDR rating_action downgrade by=Benchmark
= CORZ price_move 0.088 on=2026-04-13; CORZ share_price 19.03 on=2026-04-13

Company                Site             MW (critical IT)   Tenant       Term (years)   Value ($bn) ⏎ IREN                   Childress               200      Microsoft          5          9.7 ⏎ Cipher Digital         Barber Lake             168      Fluidstack        10          3.0 ⏎ Hut 8                  River Bend              245      Fluidstack        15          7.0 ⏎ Applied Digital        Polaris Forge 1         400      CoreWeave         15         11.0
= IREN capacity 200 basis=critical_it stage=contracted counterparty=Microsoft site=Childress; IREN contract_term 5 counterparty=Microsoft site=Childress; IREN contract_value 9.7e9 counterparty=Microsoft site=Childress
= CIFR capacity 168 basis=critical_it stage=contracted counterparty=Fluidstack site=Barber_Lake; CIFR contract_term 10 counterparty=Fluidstack site=Barber_Lake; CIFR contract_value 3e9 counterparty=Fluidstack site=Barber_Lake
= HUT capacity 245 basis=critical_it stage=contracted counterparty=Fluidstack site=River_Bend; HUT contract_term 15 counterparty=Fluidstack site=River_Bend; HUT contract_value 7e9 counterparty=Fluidstack site=River_Bend
= APLD capacity 400 basis=critical_it stage=contracted counterparty=CoreWeave site=Polaris_Forge_1; APLD contract_term 15 counterparty=CoreWeave site=Polaris_Forge_1; APLD contract_value 11e9 counterparty=CoreWeave site=Polaris_Forge_1

Piper Sandler has a neutral rating on Galaxy Digital and a $33 price objective, raised by $4 from $29.
= GLXY rating Neutral by=Piper_Sandler; GLXY price_target 33 previous=29 by=Piper_Sandler

Rosenblatt's Chris Brendler no longer recommends CleanSpark: the broker went to neutral from buy, and its target fell to $14 from $22.
= CLSK rating Neutral previous=Buy by=Rosenblatt; CLSK rating_action downgrade by=Rosenblatt; CLSK price_target 14 previous=22 by=Rosenblatt

In a note to clients, Needham reiterated its Buy on TeraWulf, nudging the PT up to $23.
= WULF rating Buy by=Needham; WULF rating_action reiterate by=Needham; WULF price_target 23 by=Needham

Oppenheimer, bullish on IREN since 2024, stuck to its outperform call and its year-end target of $85.
= IREN rating Outperform by=Oppenheimer; IREN rating_action reiterate by=Oppenheimer; IREN price_target 85 by=Oppenheimer on=2026-12

Riot Platforms was raised to overweight from equal-weight by Wells Fargo, whose target went to $24 from $16.
= RIOT rating Overweight previous=Equal_Weight by=Wells_Fargo; RIOT rating_action upgrade by=Wells_Fargo; RIOT price_target 24 previous=16 by=Wells_Fargo

HSBC set a 12-month target of $11.50 on MARA Holdings as it began coverage with a reduce rating.
= MARA price_target 11.5 by=HSBC; MARA rating Reduce by=HSBC; MARA rating_action initiate by=HSBC

UBS put its rating on Core Scientific under review after the news.
= CORZ rating_action suspend by=UBS

Shares in Applied Digital, which listed in 2022, have halved since October.
= APLD price_move -0.5 since=2025-10

At Tuesday's close of $2.91, Bitfarms was valued by the market at $1.7 billion.
= BITF share_price 2.91 on=2026-04-14; BITF market_cap 1.7e9 on=2026-04-14

On a fully diluted basis Cipher Digital has roughly 435 million shares.
= CIFR shares_outstanding 435e6 kind=diluted bound=about

Some 369.4 million CleanSpark shares were outstanding as of February 3.
= CLSK shares_outstanding 369.4e6 on=2026-02-03 bound=about

Of the 2.1 gigawatts that CleanSpark has approved, it could turn 450 megawatts over to AI.
= CLSK capacity 2100 basis=approved; CLSK capacity 450 stage=potential

JPMorgan forecasts that the fourteen miners will have contracted 1.9 gigawatts of critical IT load by the end of next year, up from 600 megawatts now.
= SECTOR capacity 1900 previous=600 basis=critical_it stage=expected on=2027-12 by=JPMorgan

The pipeline of Hut 8 shrank to 8.2 gigawatts from 10.8.
= HUT capacity 8200 previous=10800 stage=pipeline

A non-binding term sheet covers 112 megawatts of critical load at Corsicana, Riot Platforms said.
= RIOT capacity 112 basis=critical_it stage=pipeline site=Corsicana by=RIOT

By Bernstein's reckoning, 55% of IREN's grid-connected power will be working for AI customers by the end of 2028.
= IREN conversion_share 0.55 on=2028-12 by=Bernstein

Macquarie thinks Bitdeer will convert a third of its approved load by 2028.
= BTDR conversion_share 0.3333 on=2028 by=Macquarie

Applied Digital's lease with CoreWeave at Polaris Forge 1 yields $11 billion over fifteen years, the company says.
= APLD contract_value 11e9 counterparty=CoreWeave site=Polaris_Forge_1 by=APLD; APLD contract_term 15 counterparty=CoreWeave site=Polaris_Forge_1 by=APLD

Annualized revenue at Hut 8's cloud unit ran at $22 million in March, against $15 million in December.
= HUT annual_revenue 22e6 previous=15e6 kind=cloud on=2026-03

Google's guarantee for Fluidstack's rent in Abernathy runs to $1.3 billion, TeraWulf disclosed.
= WULF backstop_value 1.3e9 backstop=Google counterparty=Fluidstack site=Abernathy by=WULF

Clear Street is willing to pay $12 million for every megawatt of critical IT that Core Scientific has let.
= CORZ value_per_mw 12e6 basis=critical_it by=Clear_Street

Citizens puts the cost of a megawatt at $9.5 million for Riot Platforms and at $11 million for Cipher.
= RIOT capex_per_mw 9.5e6 by=Citizens; CIFR capex_per_mw 11e6 by=Citizens

The NOI margin of the Fluidstack lease should exceed 85%, TeraWulf has said.
= WULF noi_margin 0.85 bound=at_least by=WULF

HIVE Digital runs 4,000 Nvidia processors in Montreal and wants 11,000 by the end of the year.
= HIVE gpu_count 4000 site=Montreal; HIVE gpu_count 11000 on=2026-12 by=HIVE

Microsoft gets 76,000 GPUs at Childress from IREN.
= IREN gpu_count 76000 counterparty=Microsoft site=Childress

MARA Holdings exchanged part of its paper; $2.9 billion of convertibles remain.
= MARA debt 2.9e9 kind=convertible

In January, Hut 8 borrowed $200 million from Two Prime against its coins.
= HUT debt 200e6 on=2026-01

The treasury of Riot Platforms contracted to 14,207 bitcoin in March from 15,680 a month earlier.
= RIOT bitcoin_holdings 14207 previous=15680 on=2026-03

MARA Holdings' output slipped 8% to 672 bitcoin in March.
= MARA bitcoin_production 672 on=2026-03

CleanSpark's machines averaged 45.1 EH/s in March and peaked at 50.0 EH/s.
= CLSK hashrate 45.1 on=2026-03; CLSK hashrate 50 on=2026-03

Bitdeer intends to reach 80 exahashes per second by the end of June.
= BTDR hashrate 80 on=2026-06 by=BTDR

Its fleet now needs 14.9 joules per terahash, down from 17.5, according to IREN.
= IREN fleet_efficiency 14.9 previous=17.5 by=IREN

Electricity cost TeraWulf 6.1 cents a kilowatt-hour in the first quarter, up from 4.7 cents.
= WULF power_cost 0.061 previous=0.047 on=2026-03

The seven-day average of the network hash rate fell below one zettahash on Sunday.
= NETWORK network_hashrate 1000 bound=at_most on=2026-04-12

Bitcoin changed hands at $71,250 on Wednesday; Standard Chartered's forecast is $100,000 for the end of the year.
= NETWORK bitcoin_price 71250 on=2026-04-15

Not one megawatt of the 1.6 gigawatts in Oklahoma has been let, IREN admits.

Should Fluidstack extend twice, Cipher Digital would take in $7 billion.

How likely is it that Riot Platforms signs 500 megawatts this year?

TeraWulf has no plans to raise another $2 billion of debt, its chief financial officer said.

Analysts polled by FactSet see Hut 8 at $58 on average.

The week ahead ¶ Monday. Core Scientific reports before the bell; Needham looks for annualized colocation revenue of $420 million by the end of the year. ¶ Tuesday. Analysts at Larkhill Securities publish their first notes on the sector. They value a leased megawatt of critical IT load at $12 million, approved power without a tenant at $1 million to $2 million. ¶ Wednesday. CleanSpark holds its annual meeting. On Friday it ended at $10.44, 55% below October's high. ¶ Thursday. MARA, which reported 1.8 gigawatts of capacity in operation at the end of 2025, is to show a campus in Ohio. ¶ Friday. The options on 40,000 bitcoin expire.
= CORZ annual_revenue 420e6 kind=colocation on=2026-12 by=Needham; SECTOR value_per_mw 12e6 basis=critical_it by=Larkhill_Securities; SECTOR value_per_mw 1e6 basis=approved bound=at_least by=Larkhill_Securities
= SECTOR value_per_mw 2e6 basis=approved bound=at_most by=Larkhill_Securities; CLSK share_price 10.44 on=2026-04-10; CLSK drawdown 0.55 on=2026-04-10
= MARA capacity 1800 stage=operating on=2025-12 by=MARA

Correction ¶ An article on Monday about TeraWulf misstated the size of its Abernathy lease. It is for 168 megawatts of critical IT load, not 186, and the contract with Fluidstack runs for 25 years. The value of $9.5 billion was given correctly. TeraWulf owns 51% of the venture.
= WULF capacity 168 basis=critical_it stage=contracted counterparty=Fluidstack site=Abernathy; WULF contract_term 25 counterparty=Fluidstack site=Abernathy; WULF contract_value 9.5e9 counterparty=Fluidstack site=Abernathy

Hut 8 Corp. (HUT): Estimate changes – Clear Street, April 14, 2026 ¶ Rating: Buy (unchanged) ⏎ Price target: $70 (from $62) ⏎ Price (April 13): $61.20 ⏎ Market cap: $6.9 billion ⏎ Shares outstanding (diluted): 113 million ¶ We raise our target on Hut 8 as we fold in the Beacon Point lease. Our sum of the parts gives $13 million per MW of critical IT at River Bend and Beacon Point, nothing for the rest of the 8.2 GW pipeline. We model an 84% NOI margin. By the end of 2028 we see 600 MW of critical IT load contracted, up from 397 MW today.
@ Clear Street
= HUT rating Buy by=Clear_Street; HUT rating_action reiterate by=Clear_Street; HUT price_target 70 previous=62 by=Clear_Street
= HUT share_price 61.2 on=2026-04-13; HUT market_cap 6.9e9; HUT shares_outstanding 113e6 kind=diluted
= HUT value_per_mw 13e6 basis=critical_it by=Clear_Street; HUT capacity 8200 stage=pipeline; HUT noi_margin 0.84 by=Clear_Street
= HUT capacity 600 previous=397 basis=critical_it stage=expected on=2028-12 by=Clear_Street

! Coverage of Bitdeer was dropped by Stifel, which had rated the stock hold; at Roth it resumed, with a buy rating and a $21 target.
= BTDR rating Buy by=Roth_Capital; BTDR rating_action initiate by=Roth_Capital; BTDR price_target 21 by=Roth_Capital

! Hut 8 stock finished Monday's session at $61.20, a gain of 5.5%, and is 12% short of the record it set in January.
= HUT share_price 61.2 on=2026-04-13; HUT price_move 0.055 on=2026-04-13; HUT drawdown 0.12

! TeraWulf had drawn power from the grid for 245 megawatts at Lake Mariner by the end of March, of which 60 megawatts were for high-performance computing.
= WULF capacity 245 stage=operating site=Lake_Mariner on=2026-03; WULF capacity 60 stage=operating site=Lake_Mariner on=2026-03

! Galaxy Digital is putting up a third phase at Helios, 67 megawatts of critical IT load, and expects to hand it to CoreWeave in early 2028.
= GLXY capacity 67 basis=critical_it stage=construction site=Helios counterparty=CoreWeave on=2028-01

! IREN will earn $1.94 billion a year from Microsoft once all four Horizon halls are running.
= IREN annual_revenue 1.94e9 counterparty=Microsoft

! Bitdeer's war chest stood at $212 million on March 31, a year after it was $477 million.
= BTDR cash 212e6 on=2026-03-31

! For its fiscal second quarter, which ended in March, CleanSpark reported production of 1,799 bitcoin.
= CLSK bitcoin_production 1799 on=2026-03 since=2026-01 by=CLSK
`
