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
`
