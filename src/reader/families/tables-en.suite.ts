// English tables as companies, brokers and newspapers print them, each with every fact that it should give.

export const tablesEn = String.raw`
<p>Cipher Digital's sites</p><table><caption>Megawatts by site</caption><tr><th>Site</th><th>State</th><th>Operating</th><th>Under construction</th><th>Planned</th></tr><tr><td>Odessa</td><td>Texas</td><td>207</td><td>-</td><td>-</td></tr><tr><td>Barber Lake</td><td>Texas</td><td>-</td><td>244</td><td>56</td></tr><tr><td>All sites</td><td></td><td>207</td><td>244</td><td>56</td></tr></table>
@ Cipher Digital
= CIFR capacity 207 stage=operating site=Odessa; CIFR capacity 244 stage=construction site=Barber_Lake; CIFR capacity 56 stage=pipeline site=Barber_Lake
= CIFR capacity 207 stage=operating; CIFR capacity 244 stage=construction; CIFR capacity 56 stage=pipeline

Where our power is (gross, in MW) ⏎ ⏎                      Energized     In development ⏎ --------------------------------------------------- ⏎ Rockdale                   700                  - ⏎ Corsicana                  400                600 ⏎ --------------------------------------------------- ⏎ Total                    1,100                600
@ Riot Platforms
= RIOT capacity 700 basis=gross stage=operating site=Rockdale; RIOT capacity 400 basis=gross stage=operating site=Corsicana
= RIOT capacity 600 basis=gross stage=pipeline site=Corsicana; RIOT capacity 1100 basis=gross stage=operating; RIOT capacity 600 basis=gross stage=pipeline

<table><caption>Prices of April 14, 2026</caption><tr><th>Company</th><th>Close ($)</th><th>Day's change (%)</th><th>Below 52-week high (%)</th><th>Market cap ($m)</th></tr><tr><td>Equinix</td><td>884.20</td><td>0.4</td><td>6.1</td><td>86,900</td></tr><tr><td>Riot Platforms</td><td>18.20</td><td>-3.1</td><td>24.5</td><td>6,810</td></tr><tr><td>Hut 8</td><td>61.05</td><td>+2.2</td><td>11.0</td><td>6,690</td></tr></table>
= RIOT share_price 18.2 on=2026-04-14; RIOT price_move -0.031 on=2026-04-14; RIOT drawdown 0.245 on=2026-04-14; RIOT market_cap 6.81e9 on=2026-04-14
= HUT share_price 61.05 on=2026-04-14; HUT price_move 0.022 on=2026-04-14; HUT drawdown 0.11 on=2026-04-14; HUT market_cap 6.69e9 on=2026-04-14

<p>Needham: our miners at a glance</p><table><tr><th>Rating</th><th>Company</th><th>New target ($)</th><th>Old target ($)</th></tr><tr><th rowspan="2">Buy</th><td>Cipher Digital</td><td>30</td><td>27</td></tr><tr><td>Galaxy Digital</td><td>44</td><td>unch.</td></tr><tr><th>Hold</th><td>MARA</td><td>12</td><td>15</td></tr></table>
= CIFR rating Buy by=Needham; GLXY rating Buy by=Needham; MARA rating Hold by=Needham
= CIFR price_target 30 previous=27 by=Needham; GLXY price_target 44 by=Needham; MARA price_target 12 previous=15 by=Needham

<p>KBW on the sector</p><table><tr><th>Company</th><th>Target</th></tr><tr><td colspan="2">Outperform</td></tr><tr><td>Core Scientific</td><td>$27</td></tr><tr><td>TeraWulf</td><td>$31</td></tr><tr><td colspan="2">Market Perform</td></tr><tr><td>Bitfarms</td><td>$4</td></tr></table>
= CORZ rating Outperform by=KBW; WULF rating Outperform by=KBW; BITF rating Market_Perform by=KBW
= CORZ price_target 27 by=KBW; WULF price_target 31 by=KBW; BITF price_target 4 by=KBW

<p>What the leases rest on</p><table><tr><th></th><th>Digital Realty</th><th>Applied Digital</th><th>TeraWulf</th></tr><tr><th>Leased, MW of critical IT</th><td>2,900</td><td>600</td><td>588</td></tr><tr><th>Contract value, $bn</th><td>n/a</td><td>16.0</td><td>17.3</td></tr><tr><th>Building cost, $m per MW of critical IT</th><td>11.2</td><td>12.5</td><td>8–10</td></tr></table>
= APLD capacity 600 basis=critical_it stage=contracted; WULF capacity 588 basis=critical_it stage=contracted; APLD contract_value 1.6e10; WULF contract_value 1.73e10
= APLD capex_per_mw 1.25e7 basis=critical_it; WULF capex_per_mw 8e6 basis=critical_it bound=at_least; WULF capex_per_mw 1e7 basis=critical_it bound=at_most

Metric                              Unit         Mar 2026     Feb 2026 ⏎ Bitcoin produced                    BTC               705          611 ⏎ Bitcoin sold                        BTC               600          580 ⏎ Bitcoin held at month end           BTC            13,210       13,099 ⏎ Average fleet efficiency            J/TH             16.1         16.3 ⏎ Power cost                          cents/kWh         4.2          4.4
@ CleanSpark
= CLSK bitcoin_production 705 on=2026-03; CLSK bitcoin_production 611 on=2026-02; CLSK bitcoin_holdings 13210 on=2026-03; CLSK bitcoin_holdings 13099 on=2026-02
= CLSK fleet_efficiency 16.1 on=2026-03; CLSK fleet_efficiency 16.3 on=2026-02; CLSK power_cost 0.042 on=2026-03; CLSK power_cost 0.044 on=2026-02

Bitcoin mined .................      742           711 ⏎ Bitcoin sold ..................    1,226           707 ⏎ Hashrate, EH/s ................     73.4          71.0
@ Bitdeer
= BTDR bitcoin_production 742; BTDR bitcoin_production 711; BTDR hashrate 73.4; BTDR hashrate 71

                              Three months ended     Three months ended ⏎                                   March 31,              March 31, ⏎                                        2026                   2025 ⏎ Bitcoin produced                      1,297                  1,530 ⏎ Impairment (in thousands)            12,400                  9,100
@ Riot Platforms
= RIOT bitcoin_production 1297 on=2026-03 since=2026-01; RIOT bitcoin_production 1530 on=2025-03 since=2025-01

<table><tr><th>Tenant</th><th>Landlord</th><th>Site</th><th>Critical IT, MW</th><th>Rent over the base term, $ million</th><th>Credit support</th></tr><tr><td rowspan="2">Fluidstack</td><td>Cipher Digital</td><td>Barber Lake</td><td>207</td><td>3,830</td><td>Google, $1.73 billion</td></tr><tr><td>TeraWulf</td><td>Abernathy</td><td>168</td><td>9,500</td><td>Google, $1.3 billion</td></tr><tr><td>AMD</td><td>Riot Platforms</td><td>Rockdale</td><td>50</td><td>636</td><td>none</td></tr></table>
= CIFR capacity 207 basis=critical_it stage=contracted counterparty=Fluidstack backstop=Google site=Barber_Lake; CIFR contract_value 3.83e9 counterparty=Fluidstack backstop=Google site=Barber_Lake; CIFR backstop_value 1.73e9 counterparty=Fluidstack backstop=Google site=Barber_Lake
= WULF capacity 168 basis=critical_it stage=contracted counterparty=Fluidstack backstop=Google site=Abernathy; WULF contract_value 9.5e9 counterparty=Fluidstack backstop=Google site=Abernathy; WULF backstop_value 1.3e9 counterparty=Fluidstack backstop=Google site=Abernathy
= RIOT capacity 50 basis=critical_it stage=contracted counterparty=AMD site=Rockdale; RIOT contract_value 6.36e8 counterparty=AMD site=Rockdale

<p>Debt of Hut 8</p><table><caption>Principal outstanding on March 31, 2026, in millions of dollars</caption><tr><th>Instrument</th><th>Maturity</th><th>Principal</th></tr><tr><td>Convertible notes due 2031</td><td>June 2031</td><td>1,300.0</td></tr><tr><td>Project loan</td><td>2030</td><td>420.5</td></tr><tr><td>Equipment financing</td><td>2027</td><td>18.2</td></tr></table>
@ Hut 8
= HUT debt 1.3e9 on=2026-03-31 kind=convertible; HUT debt 4.205e8 on=2026-03-31; HUT debt 1.82e7 on=2026-03-31

<table><tr><th>Company</th><th>Site</th><th>Approved (MW)</th></tr><tr><td>Riot Platforms</td><td>Rockdale</td><td>700 (1)</td></tr><tr><td></td><td>Corsicana</td><td>1,000*</td></tr><tr><td>Galaxy Digital</td><td>Helios</td><td>1,630</td></tr><tr><td>Total</td><td></td><td>3,330</td></tr></table>
= RIOT capacity 700 basis=approved site=Rockdale; RIOT capacity 1000 basis=approved site=Corsicana; GLXY capacity 1630 basis=approved site=Helios

<html><body><h1>Panther Creek</h1><p>The campus lies in Carbon County, Pennsylvania.</p><dl><dt>Power approved by the utility</dt><dd>410 MW</dd><dt>In operation</dt><dd>64 MW of bitcoin mining</dd><dt>Cost of construction</dt><dd>approximately US$9.4 million per MW of critical IT load</dd><dt>Land</dt><dd>181 acres, owned</dd></dl><h2>Our tenant</h2><p>Vultr has signed a lease for eight years.</p></body></html>
@ Bitfarms
= BITF capacity 410 basis=approved site=Panther_Creek; BITF capacity 64 stage=operating kind=mining site=Panther_Creek; BITF capex_per_mw 9.4e6 basis=critical_it bound=about; BITF contract_term 8 counterparty=Vultr site=Panther_Creek

"Closing Date" means June 12, 2025. ¶ As of the Closing Date, the Company had cash of $412 million and 301,204,118 shares of common stock outstanding.
@ TeraWulf
= WULF cash 4.12e8 on=2025-06-12; WULF shares_outstanding 301204118 on=2025-06-12

<p>Campuses</p><table><tr><th>Campus</th><th>Title</th><th>Utility power (MW)</th></tr><tr><td>Lake Mariner, New York</td><td>Ground lease</td><td>750</td></tr><tr><td>Hawesville, Kentucky</td><td>Fee simple</td><td>480</td></tr></table>
@ TeraWulf
= WULF capacity 750 site=Lake_Mariner; WULF capacity 480 site=Hawesville

Notes by site ¶ Clarington, Ohio. 570 MW has been approved by the utility. ¶ Jigmeling, Bhutan. 500 MW is in operation.
@ Bitdeer
= BTDR capacity 570 basis=approved site=Clarington; BTDR capacity 500 stage=operating site=Jigmeling

<table><caption>Second fiscal quarter in brief</caption><tr><th></th><th>Q2 FY26</th><th>Q1 FY26</th><th>Change</th></tr><tr><td>Bitcoin produced</td><td>1,799</td><td>1,821</td><td>-1.2%</td></tr><tr><td>Average power price ($/kWh)</td><td>0.056</td><td>0.054</td><td>3.7%</td></tr><tr><td>Bitcoin held at period end</td><td>13,363</td><td>13,099</td><td>264</td></tr><tr><td>Cash ($ millions)</td><td>458.1</td><td>512.0</td><td>-53.9</td></tr></table>
@ CleanSpark
= CLSK bitcoin_production 1799 on=2026-03 since=2026-01; CLSK bitcoin_production 1821 on=2025-12 since=2025-10; CLSK power_cost 0.056 on=2026-03
= CLSK power_cost 0.054 on=2025-12; CLSK bitcoin_holdings 13363 on=2026-03; CLSK bitcoin_holdings 13099 on=2025-12
= CLSK cash 458100000 on=2026-03; CLSK cash 512000000 on=2025-12

<table><caption>Price targets by house, $</caption><tr><th>Stock</th><th>Needham</th><th>KBW</th><th>BTIG</th></tr><tr><td>Riot Platforms</td><td>24</td><td>22</td><td>-</td></tr><tr><td>Hut 8</td><td>65</td><td>61</td><td>70</td></tr></table>
= RIOT price_target 24 by=Needham; RIOT price_target 22 by=KBW; HUT price_target 65 by=Needham
= HUT price_target 61 by=KBW; HUT price_target 70 by=BTIG

Core Scientific at a glance ⏎ Ticker:                     CORZ ⏎ Contracted capacity:        590 MW of critical IT load ⏎ Average contract term:      12 years ⏎ Shares outstanding:         316.2 million ⏎ Cash (March 31, 2026):      $812 million ⏎ Convertible notes:          $1.09 billion ⏎ Employees:                  341
@ Core Scientific
= CORZ capacity 590 basis=critical_it stage=contracted; CORZ contract_term 12; CORZ shares_outstanding 316200000
= CORZ cash 812000000 on=2026-03-31; CORZ debt 1090000000 kind=convertible

<table><caption>Secured grid power by campus (GW)</caption><tr><th>Campus</th><th>GW</th><th>Energization</th></tr><tr><td>Sweetwater 1</td><td>1.4</td><td>April 2026</td></tr><tr><td>Sweetwater 2</td><td>0.6</td><td>December 2027</td></tr><tr><td>Total</td><td>2.0</td><td></td></tr></table>
@ IREN
= IREN capacity 1400 on=2026-04 basis=approved site=Sweetwater_1; IREN capacity 600 on=2027-12 basis=approved site=Sweetwater_2; IREN capacity 2000 basis=approved

<p>How the market values the landlords, closing prices of April 14, 2026</p><table><tr><th>#</th><th>Company</th><th>Ticker</th><th>Price</th><th>Market cap</th><th>EV/MW</th></tr><tr><td>1</td><td>IREN</td><td>IREN</td><td>$52.36</td><td>$17.4bn</td><td>$6.1m</td></tr><tr><td>2</td><td>Applied Digital</td><td>APLD</td><td>$33.15</td><td>$9.3bn</td><td>$5.0m</td></tr><tr><td>3</td><td>Nebius</td><td>NBIS</td><td>$101.20</td><td>$25.6bn</td><td>$9.9m</td></tr><tr><td></td><td>Average</td><td></td><td></td><td>$17.4bn</td><td>$7.0m</td></tr></table>
= IREN share_price 52.36 on=2026-04-14; IREN market_cap 17400000000 on=2026-04-14; APLD share_price 33.15 on=2026-04-14
= APLD market_cap 9300000000 on=2026-04-14

<p>Helios: the CoreWeave lease by phase</p><table><tr><th>Phase</th><th>Critical IT load</th><th>Gross power</th><th>Delivery</th></tr><tr><td>Phase I</td><td>133 MW</td><td>200 MW</td><td>1H 2026</td></tr><tr><td>Phase II</td><td>260 MW</td><td>400 MW</td><td>2027</td></tr><tr><td>Total</td><td>393 MW</td><td>600 MW</td><td></td></tr></table>
@ Galaxy Digital
= GLXY capacity 133 on=2026-06 basis=critical_it stage=contracted counterparty=CoreWeave site=Helios; GLXY capacity 200 on=2026-06 basis=gross stage=contracted counterparty=CoreWeave site=Helios; GLXY capacity 260 on=2027 basis=critical_it stage=contracted counterparty=CoreWeave site=Helios
= GLXY capacity 400 on=2027 basis=gross stage=contracted counterparty=CoreWeave site=Helios; GLXY capacity 393 basis=critical_it stage=contracted counterparty=CoreWeave site=Helios; GLXY capacity 600 basis=gross stage=contracted counterparty=CoreWeave site=Helios

<table><caption>Bitcoin mined and held</caption><tr><th rowspan="2">Company</th><th colspan="2">Mined</th><th colspan="2">Held at month end</th></tr><tr><th>March 2026</th><th>February 2026</th><th>March 2026</th><th>February 2026</th></tr><tr><td>MARA</td><td>702</td><td>688</td><td>54,180</td><td>53,900</td></tr><tr><td>Riot</td><td>405</td><td>398</td><td>16,842</td><td>16,900</td></tr><tr><td>Total</td><td>1,107</td><td>1,086</td><td>71,022</td><td>70,800</td></tr></table>
= MARA bitcoin_production 702 on=2026-03; MARA bitcoin_production 688 on=2026-02; MARA bitcoin_holdings 54180 on=2026-03
= MARA bitcoin_holdings 53900 on=2026-02; RIOT bitcoin_production 405 on=2026-03; RIOT bitcoin_production 398 on=2026-02
= RIOT bitcoin_holdings 16842 on=2026-03; RIOT bitcoin_holdings 16900 on=2026-02

<p>Bernstein: what we expect (contracted critical IT load, MW)</p><table><tr><th>Company</th><th>2026E</th><th>2027E</th></tr><tr><td>IREN</td><td>400</td><td>900</td></tr><tr><td>Core Scientific</td><td>590</td><td>700</td></tr></table>
= IREN capacity 400 by=Bernstein on=2026 basis=critical_it stage=expected; IREN capacity 900 by=Bernstein on=2027 basis=critical_it stage=expected; CORZ capacity 590 by=Bernstein on=2026 basis=critical_it stage=expected
= CORZ capacity 700 by=Bernstein on=2027 basis=critical_it stage=expected

<p>H.C. Wainwright, Galaxy Digital: how we get to our target of $44</p><table><tr><th>Part</th><th>MW</th><th>$m per MW</th><th>$ million</th></tr><tr><td>Leased critical IT load</td><td>526</td><td>12.5</td><td>6,575</td></tr><tr><td>Approved, not leased</td><td>830</td><td>2.0</td><td>1,660</td></tr><tr><td>Net cash</td><td></td><td></td><td>1,020</td></tr></table>
= GLXY price_target 44 by=H.C._Wainwright; GLXY capacity 526 basis=critical_it stage=contracted; GLXY value_per_mw 12500000 by=H.C._Wainwright basis=critical_it
= GLXY capacity 830 basis=approved; GLXY value_per_mw 2000000 by=H.C._Wainwright basis=approved

<table><caption>Development pipeline as of March 31, 2026 (MW)</caption><tr><th>Project</th><th>Location</th><th>Status</th><th>Utility capacity</th><th>Target energization</th></tr><tr><td>River Bend</td><td>Louisiana</td><td>Under construction</td><td>330</td><td>Q2 2027</td></tr><tr><td>Project Alpha</td><td>Texas</td><td>Exclusivity</td><td>up to 1,000</td><td>TBD</td></tr></table>
@ Hut 8
= HUT capacity 330 on=2027-06 stage=construction site=River_Bend; HUT capacity 1000 on=2026-03-31 stage=pipeline site=Project_Alpha bound=at_most

<p>Crypto miners on Tuesday, April 14</p><table><tr><th>Stock</th><th>Last</th><th>Chg</th><th>% chg</th><th>YTD</th><th>Volume</th></tr><tr><td>MARA Holdings</td><td>$11.05</td><td>-0.35</td><td>-3.1%</td><td>-22%</td><td>41.2m</td></tr><tr><td>Cipher Digital</td><td>$18.11</td><td>+0.60</td><td>+3.4%</td><td>+61%</td><td>18.0m</td></tr></table>
= MARA share_price 11.05 on=2026-04-14; MARA price_move -0.031 on=2026-04-14; CIFR share_price 18.11 on=2026-04-14
= CIFR price_move 0.034 on=2026-04-14

Key figures                         Q1 2026        Q4 2025 ⏎ Bitcoin earned                          301            392 ⏎ Bitcoin sold                            280            420 ⏎ Quarter-end treasury (BTC)            1,204          1,183 ⏎ Avg. energy cost (¢/kWh)                4.8            4.9 ⏎ Hash rate at quarter end (EH/s)        13.9           14.2 ⏎ Efficiency (w/TH)                      18.0           18.4 ⏎ Liquidity (US$ million)                 637            740 ⏎ Cash (US$ million)                      524            612
@ Bitfarms
= BITF bitcoin_production 301 on=2026-03 since=2026-01; BITF bitcoin_production 392 on=2025-12 since=2025-10; BITF bitcoin_holdings 1204 on=2026-03
= BITF bitcoin_holdings 1183 on=2025-12; BITF power_cost 0.048 on=2026-03; BITF power_cost 0.049 on=2025-12
= BITF hashrate 13.9 on=2026-03; BITF hashrate 14.2 on=2025-12; BITF fleet_efficiency 18 on=2026-03
= BITF fleet_efficiency 18.4 on=2025-12; BITF cash 524000000 on=2026-03; BITF cash 612000000 on=2025-12

<table><tr><th></th><th>Denton</th><th>Muskogee</th></tr><tr><td>Tenant</td><td>CoreWeave</td><td>Crusoe</td></tr><tr><td>Critical IT load (MW)</td><td>260</td><td>100</td></tr><tr><td>Initial term (years)</td><td>12</td><td>15</td></tr><tr><td>Contract value ($bn)</td><td>6.7</td><td>1.9</td></tr><tr><td>Delivery</td><td>June 2026</td><td>March 2027</td></tr></table>
@ Core Scientific
= CORZ capacity 260 on=2026-06 basis=critical_it stage=contracted counterparty=CoreWeave site=Denton; CORZ capacity 100 on=2027-03 basis=critical_it stage=contracted counterparty=Crusoe site=Muskogee; CORZ contract_term 12 counterparty=CoreWeave site=Denton
= CORZ contract_term 15 counterparty=Crusoe site=Muskogee; CORZ contract_value 6700000000 counterparty=CoreWeave site=Denton; CORZ contract_value 1900000000 counterparty=Crusoe site=Muskogee

<table><caption>Needham's miners, April 14, 2026</caption><tr><th>Company</th><th>Rating / target</th><th>Close</th><th>Upside</th></tr><tr><td>Riot (RIOT)</td><td>Buy / $24</td><td>$18.20</td><td>32%</td></tr><tr><td>MARA (MARA)</td><td>Hold / –</td><td>$11.05</td><td>–</td></tr></table>
= RIOT rating Buy by=Needham; RIOT price_target 24 by=Needham; RIOT share_price 18.2 on=2026-04-14
= MARA rating Hold by=Needham; MARA share_price 11.05 on=2026-04-14

<table><caption>Convertible notes outstanding on March 31, 2026 ($ million)</caption><tr><th>Series</th><th>Coupon</th><th>Maturity</th><th>Conversion price</th><th>Outstanding</th></tr><tr><td>2030 notes</td><td>0.00%</td><td>March 2030</td><td>$25.91</td><td>1,000.0</td></tr><tr><td>2031 notes</td><td>0.00%</td><td>June 2031</td><td>$34.58</td><td>925.0</td></tr><tr><td>Total</td><td></td><td></td><td></td><td>1,925.0</td></tr></table>
@ MARA
= MARA debt 1000000000 on=2026-03-31 kind=convertible; MARA debt 925000000 on=2026-03-31 kind=convertible; MARA debt 1925000000 on=2026-03-31 kind=convertible

CONSOLIDATED BALANCE SHEETS ⏎ (in thousands, except share amounts) ⏎                                              March 31,      December 31, ⏎                                                 2026              2025 ⏎ ASSETS ⏎ Cash and cash equivalents              $      754,212    $      812,004 ⏎ Restricted cash                               120,000           118,000 ⏎ Bitcoin                                        79,500           101,300 ⏎ LIABILITIES ⏎ Convertible senior notes, net               1,394,750         1,394,750 ⏎ Senior secured notes                        1,733,000         1,733,000 ⏎ Common stock, shares outstanding          404,218,336       398,112,009
@ Cipher Digital
= CIFR cash 754212000 on=2026-03-31; CIFR cash 812004000 on=2025-12-31; CIFR cash 120000000 on=2026-03-31
= CIFR cash 118000000 on=2025-12-31; CIFR debt 1394750000 on=2026-03-31 kind=convertible; CIFR debt 1394750000 on=2025-12-31 kind=convertible
= CIFR debt 1733000000 on=2026-03-31; CIFR debt 1733000000 on=2025-12-31; CIFR shares_outstanding 404218336 on=2026-03-31
= CIFR shares_outstanding 398112009 on=2025-12-31

| Ticker | Analyst | Rating | PT old → new | ⏎ |---|---|---|---| ⏎ | WULF | Rosenblatt | Buy | 22 → 31 | ⏎ | IREN | Roth | Buy | 85 → 92 |
= WULF rating Buy by=Rosenblatt; WULF price_target 31 previous=22 by=Rosenblatt; IREN rating Buy by=Roth_Capital
= IREN price_target 92 previous=85 by=Roth_Capital

| 2026 | Jan | Feb | Mar | ⏎ |---|---|---|---| ⏎ | BTC mined | 621 | 611 | 705 | ⏎ | BTC held | 12,980 | 13,099 | 13,363 | ⏎ | Hashrate (EH/s) | 50.0 | 50.0 | 50.2 |
@ CleanSpark
= CLSK bitcoin_production 621 on=2026-01; CLSK bitcoin_production 611 on=2026-02; CLSK bitcoin_production 705 on=2026-03
= CLSK bitcoin_holdings 12980 on=2026-01; CLSK bitcoin_holdings 13099 on=2026-02; CLSK bitcoin_holdings 13363 on=2026-03
= CLSK hashrate 50 on=2026-01; CLSK hashrate 50 on=2026-02; CLSK hashrate 50.2 on=2026-03

"Delayed Draw Commitment" means the undertaking of each Lender to make loans, such undertakings not to exceed $230,000,000 in the aggregate.
@ TeraWulf

The Borrower shall not permit unrestricted cash to be less than $25,000,000 at any month end.
@ TeraWulf

"Permitted Indebtedness" means Indebtedness of the Borrower in an aggregate principal amount not exceeding $100,000,000 at any time outstanding.
@ TeraWulf

The indenture permits the Issuer to incur up to $250 million under a super-priority revolving facility, no part of which has been drawn.
@ TeraWulf

The Company must maintain minimum liquidity of $50 million and a debt service coverage ratio of not less than 1.25 to 1.00.
@ TeraWulf

As of March 31, 2026, there was $142.5 million outstanding under the construction loan and $57.5 million remained available.
@ TeraWulf
= WULF debt 1.425e8 on=2026-03-31

Balance sheet ¶                                              June 30,     December 31, ⏎ (in millions)                                   2025             2024 ⏎ Cash, cash equivalents and ⏎   restricted cash                           $1,412.0         $1,203.4 ⏎ Convertible notes due 2030 and ⏎   2031                                         987.5            500.0 ⏎ Total debt                                   1,987.5          1,240.0
@ TeraWulf
= WULF cash 1412000000 on=2025-06-30; WULF cash 1203400000 on=2024-12-31; WULF debt 987500000 on=2025-06-30 kind=convertible
= WULF debt 500000000 on=2024-12-31 kind=convertible; WULF debt 1987500000 on=2025-06-30; WULF debt 1240000000 on=2024-12-31

<html><body><main><h1>Ellendale</h1><div class="stats"><div class="stat"><div class="num">400 MW</div><div class="label">critical IT load leased to CoreWeave</div></div><div class="stat"><div class="num">$11 billion</div><div class="label">contract value over the base term</div></div><div class="stat"><div class="num">15 years</div><div class="label">lease term</div></div></div></main></body></html>
@ Applied Digital
= APLD capacity 400 basis=critical_it stage=contracted counterparty=CoreWeave site=Ellendale; APLD contract_value 11000000000 site=Ellendale; APLD contract_term 15 site=Ellendale

<table><tr><td>1,630 MW</td><td>approved power at Helios</td></tr><tr><td>526 MW</td><td>of critical IT load leased to CoreWeave</td></tr><tr><td>$1.2 billion</td><td>cash and stablecoins at March 31, 2026</td></tr></table>
@ Galaxy Digital
= GLXY capacity 1630 basis=approved site=Helios; GLXY capacity 526 basis=critical_it stage=contracted counterparty=CoreWeave; GLXY cash 1200000000 on=2026-03-31

<table><caption>Compass Point rating distribution as of April 10, 2026</caption><tr><th>Rating</th><th>Count</th><th>Percent</th><th>Investment banking clients</th></tr><tr><td>Buy</td><td>54</td><td>60%</td><td>12</td></tr><tr><td>Neutral</td><td>31</td><td>34%</td><td>3</td></tr></table>

<p>Needham on Riot Platforms: estimates</p><table><tr><th>$ million</th><th>2025A</th><th>2026E</th><th>2027E</th></tr><tr><td>Revenue</td><td>612</td><td>720</td><td>1,010</td></tr><tr><td>EBITDA</td><td>201</td><td>260</td><td>540</td></tr><tr><td>Capex</td><td>900</td><td>1,400</td><td>1,100</td></tr><tr><td>Net debt</td><td>310</td><td>1,200</td><td>1,900</td></tr></table>

<p>Cantor Fitzgerald: our targets for IREN</p><table><tr><th>Date</th><th>Rating</th><th>Target</th></tr><tr><td>April 14, 2026</td><td>Overweight</td><td>$92</td></tr><tr><td>February 2, 2026</td><td>Overweight</td><td>$85</td></tr><tr><td>November 20, 2025</td><td>Overweight</td><td>$142</td></tr></table>
= IREN rating Overweight by=Cantor_Fitzgerald; IREN price_target 92 previous=85 by=Cantor_Fitzgerald

<table><caption>Outstanding warrants and options</caption><tr><th>Instrument</th><th>Number</th><th>Exercise price</th></tr><tr><td>Warrants 2021</td><td>324,375</td><td>$25.00</td></tr><tr><td>Stock options</td><td>1,204,000</td><td>$14.20</td></tr></table>
@ MARA

<table><caption>Contracted HPC capacity by site (MW of critical IT load)</caption><tr><th>Site</th><th>Delivered</th><th>Under construction</th><th>Total</th></tr><tr><td>Denton</td><td>162</td><td>98</td><td>260</td></tr><tr><td>Marble</td><td>35</td><td>70</td><td>105</td></tr><tr><td>Total</td><td>197</td><td>168</td><td>365</td></tr></table>
@ Core Scientific
= CORZ capacity 162 basis=critical_it stage=operating site=Denton; CORZ capacity 98 basis=critical_it stage=construction site=Denton; CORZ capacity 260 basis=critical_it stage=contracted site=Denton
= CORZ capacity 35 basis=critical_it stage=operating site=Marble; CORZ capacity 70 basis=critical_it stage=construction site=Marble; CORZ capacity 105 basis=critical_it stage=contracted site=Marble
= CORZ capacity 197 basis=critical_it stage=operating; CORZ capacity 168 basis=critical_it stage=construction; CORZ capacity 365 basis=critical_it stage=contracted

<table><tr><td>Facility</td><td>County</td><td>Developed capacity (MW)</td><td>Total approved capacity (MW)</td></tr><tr><td>Rockdale Facility</td><td>Milam County, Texas</td><td>700</td><td>700</td></tr><tr><td>Corsicana Facility</td><td>Navarro County, Texas</td><td>400</td><td>1,000</td></tr></table>
@ Riot Platforms
= RIOT capacity 700 site=Rockdale; RIOT capacity 700 basis=approved site=Rockdale; RIOT capacity 400 site=Corsicana
= RIOT capacity 1000 basis=approved site=Corsicana

<table><tr><th>As of April 10, 2026</th><th>Number</th></tr><tr><td>Common shares outstanding</td><td>389,204,118</td></tr><tr><td>Restricted stock units</td><td>12,300,000</td></tr><tr><td>Fully diluted shares</td><td>471,500,000</td></tr></table>
@ MARA
= MARA shares_outstanding 389204118 on=2026-04-10; MARA shares_outstanding 471500000 on=2026-04-10 kind=diluted

<table><tr><th></th><th>Mar 2026</th><th>Dec 2025</th></tr><tr><td>AI cloud ARR ($m)</td><td>412</td><td>230</td></tr><tr><td>AI cloud revenue in the quarter ($m)</td><td>71.2</td><td>33.9</td></tr><tr><td>Contracted ARR ($m)</td><td>3,400</td><td>1,940</td></tr></table>
@ IREN
= IREN annual_revenue 412000000 on=2026-03 kind=cloud; IREN annual_revenue 230000000 on=2025-12 kind=cloud; IREN annual_revenue 3400000000 on=2026-03
= IREN annual_revenue 1940000000 on=2025-12

<p>What the Street says about Cipher Digital (CIFR)</p><table><tr><th>Firm</th><th>Rating</th><th>Target</th><th>Date</th></tr><tr><td>Needham</td><td>Buy</td><td>$26</td><td>April 9</td></tr><tr><td>Clear Street</td><td>Buy</td><td>$24</td><td>April 8</td></tr><tr><td>Consensus</td><td>Buy</td><td>$25</td><td></td></tr></table>
= CIFR rating Buy by=Needham; CIFR price_target 26 by=Needham; CIFR rating Buy by=Clear_Street
= CIFR price_target 24 by=Clear_Street

<table><caption>What a leased megawatt of critical IT load is worth</caption><tr><th>House</th><th>$ million per MW</th></tr><tr><td>Needham</td><td>12.0</td></tr><tr><td>Clear Street</td><td>12.5</td></tr><tr><td>JPMorgan</td><td>10–13</td></tr></table>
= SECTOR value_per_mw 12000000 by=Needham basis=critical_it; SECTOR value_per_mw 12500000 by=Clear_Street basis=critical_it; SECTOR value_per_mw 10000000 by=JPMorgan basis=critical_it bound=at_least
= SECTOR value_per_mw 13000000 by=JPMorgan basis=critical_it bound=at_most

<table><caption>The network in March 2026</caption><tr><th>Measure</th><th>Value</th><th>Change</th></tr><tr><td>Average network hashrate</td><td>1,017 EH/s</td><td>-3%</td></tr><tr><td>Hash price</td><td>$38.20 per PH/s</td><td>-6%</td></tr><tr><td>Bitcoin price, month end</td><td>$68,245</td><td>+4%</td></tr></table>
= NETWORK network_hashrate 1017 on=2026-03; NETWORK bitcoin_price 68245 on=2026-03

<h2>River Bend</h2><dl><dt>Tenant</dt><dd>Fluidstack</dd><dt>Credit support</dt><dd>Google</dd><dt>Critical IT load</dt><dd>245 MW</dd><dt>Base term</dt><dd>15 years</dd><dt>Base-term value</dt><dd>$7.0 billion</dd><dt>First power</dt><dd>Q2 2027</dd></dl><h2>Beacon Point</h2><dl><dt>Tenant</dt><dd>Anthropic</dd><dt>Critical IT load</dt><dd>352 MW</dd><dt>Base term</dt><dd>15 years</dd><dt>Base-term value</dt><dd>$9.8 billion</dd></dl>
@ Hut 8
= HUT capacity 245 basis=critical_it stage=contracted counterparty=Fluidstack backstop=Google site=River_Bend; HUT contract_term 15 counterparty=Fluidstack backstop=Google site=River_Bend; HUT contract_value 7000000000 counterparty=Fluidstack backstop=Google site=River_Bend
= HUT capacity 352 basis=critical_it stage=contracted counterparty=Anthropic site=Beacon_Point; HUT contract_term 15 counterparty=Anthropic site=Beacon_Point; HUT contract_value 9800000000 counterparty=Anthropic site=Beacon_Point

Compass Point raises CleanSpark's target to $12. Ratings are relative to a twelve-month total return: Buy above 15%, Sell below zero. Of all companies we cover, 54% carry a Buy.
= CLSK price_target 12 by=Compass_Point

Of the names it covers, Riot Platforms is its favourite: Needham rates it Buy with 40% upside to its target of $24.
= RIOT rating Buy by=Needham; RIOT price_target 24 by=Needham
`
