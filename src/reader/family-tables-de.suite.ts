// German tables as companies, houses and newspapers print them, each with every fact that it should give.

export const tablesDe = String.raw`
<table><caption>Ausgewählte Standorte, Angaben in Megawatt</caption><thead><tr><th rowspan="2">Unternehmen</th><th rowspan="2">Standort</th><th rowspan="2">Genehmigt</th><th rowspan="2">In Betrieb</th><th colspan="2">Im Bau</th></tr><tr><th>Leistung</th><th>Fertig</th></tr></thead><tbody><tr><td rowspan="2">Riot Platforms</td><td>Rockdale (Texas)</td><td>700</td><td>540</td><td>75</td><td>März 2027</td></tr><tr><td>Corsicana (Texas)</td><td>1.000</td><td>400</td><td>168</td><td>Juni 2027</td></tr><tr><td>Galaxy Digital</td><td>Helios (Texas)</td><td>1.630</td><td>–</td><td>393</td><td>offen</td></tr><tr><td>Northern Data</td><td>Maysville (Georgia)</td><td>180</td><td>–</td><td>120</td><td>offen</td></tr></tbody></table>
= RIOT capacity 700 basis=approved site=Rockdale; RIOT capacity 540 stage=operating site=Rockdale; RIOT capacity 75 on=2027-03 stage=construction site=Rockdale
= RIOT capacity 1000 basis=approved site=Corsicana; RIOT capacity 400 stage=operating site=Corsicana; RIOT capacity 168 on=2027-06 stage=construction site=Corsicana
= GLXY capacity 1630 basis=approved site=Helios; GLXY capacity 393 stage=construction site=Helios

Kennzahlen                                     Januar bis     Oktober bis ⏎                                               März 2026   Dezember 2025 ⏎ Erzeugte Bitcoin                                      871           1.204 ⏎ Bereinigtes EBITDA (Mio. USD)                        58,3            75,3 ⏎ ⏎ Bilanz                                         31.03.2026      31.12.2025 ⏎ Zahlungsmittel (Mio. USD)                         2.614,8         3.260,2 ⏎ GPU-Finanzierungen (Mio. USD)                     1.208,4           402,0 ⏎ GPUs in Betrieb (Stück)                            38.400          21.900
@ IREN
= IREN bitcoin_production 871 on=2026-03 since=2026-01; IREN bitcoin_production 1204 on=2025-12 since=2025-10
= IREN cash 2.6148e9 on=2026-03-31; IREN cash 3.2602e9 on=2025-12-31; IREN debt 1.2084e9 on=2026-03-31; IREN debt 4.02e8 on=2025-12-31
= IREN gpu_count 38400 on=2026-03-31; IREN gpu_count 21900 on=2025-12-31

Schlussstände vom 14. April 2026 ¶                     Kurs      Tagesveränderung   Börsenwert       Abstand zum ⏎                     (Dollar)  (Prozent)          (Mrd. Dollar)    Jahreshoch (Prozent) ⏎ IREN                52,36     -4,7               17,4             30,6 ⏎ Cipher Digital      21,09     +1,2               8,3              17,9
= IREN share_price 52.36 on=2026-04-14; IREN price_move -0.047 on=2026-04-14; IREN market_cap 1.74e10 on=2026-04-14; IREN drawdown 0.306 on=2026-04-14
= CIFR share_price 21.09 on=2026-04-14; CIFR price_move 0.012 on=2026-04-14; CIFR market_cap 8.3e9 on=2026-04-14; CIFR drawdown 0.179 on=2026-04-14

| (in Mio. US-Dollar) | 31.12.2025 | 31.12.2024 |⏎|---|---|---|⏎| Zahlungsmittel | 3.706,4 | 274,1 |⏎| Wandelanleihen | 2.512,5 | 500,0 |⏎| Ausgegebene Aktien im Umlauf (Mio.) | 421,4 | 385,0 |
@ TeraWulf
= WULF cash 3.7064e9 on=2025-12-31; WULF cash 2.741e8 on=2024-12-31; WULF debt 2.5125e9 on=2025-12-31 kind=convertible; WULF debt 5e8 on=2024-12-31 kind=convertible
= WULF shares_outstanding 4.214e8 on=2025-12-31; WULF shares_outstanding 3.85e8 on=2024-12-31

<p>Jefferies: die Vermieter im Überblick</p><table><tr><th>Einstufung</th><th>Unternehmen</th><th>Ziel neu (Dollar)</th><th>Ziel alt (Dollar)</th></tr><tr><td rowspan="2">Buy</td><td>Cipher Digital</td><td>30,00</td><td>27,00</td></tr><tr><td>Applied Digital</td><td>47,00</td><td>unv.</td></tr><tr><td>Hold</td><td>CleanSpark</td><td>11,00</td><td>13,50</td></tr></table>
= CIFR rating Buy by=Jefferies; APLD rating Buy by=Jefferies; CLSK rating Hold by=Jefferies
= CIFR price_target 30 previous=27 by=Jefferies; APLD price_target 47 by=Jefferies; CLSK price_target 11 previous=13.5 by=Jefferies

<table><caption>Standorte von Core Scientific, Angaben in MW</caption><tr><th></th><th>Denton</th><th>Muskogee</th></tr><tr><th>In Betrieb</th><td>297</td><td>–</td></tr><tr><th>Im Bau</th><td>97</td><td>100</td></tr></table>
= CORZ capacity 297 stage=operating site=Denton; CORZ capacity 97 stage=construction site=Denton; CORZ capacity 100 stage=construction site=Muskogee

Kennzahl | Einheit | Juni 2025 | Mai 2025 ⏎ Geschürfte Bitcoin | BTC | 712 | 694 ⏎ Verkaufte Bitcoin | BTC | 741 | 653 ⏎ Bitcoin-Bestand am Monatsende | BTC | 1.873 | 1.902 ⏎ Hashrate | EH/s | 66,2 | 64,8 ⏎ Stromkosten | US-Cent/kWh | 4,4 | 4,1
@ Bitdeer
= BTDR bitcoin_production 712 on=2025-06; BTDR bitcoin_production 694 on=2025-05; BTDR bitcoin_holdings 1873 on=2025-06; BTDR bitcoin_holdings 1902 on=2025-05
= BTDR hashrate 66.2 on=2025-06; BTDR hashrate 64.8 on=2025-05; BTDR power_cost 0.044 on=2025-06; BTDR power_cost 0.041 on=2025-05

<table><tr><th>Mieter</th><th>Vermieter</th><th>Standort</th><th>Kritische IT-Last (MW)</th><th>Laufzeit (Jahre)</th><th>Vertragswert (Mrd. Dollar)</th><th>Bürge</th></tr><tr><td rowspan="2">Fluidstack</td><td>Cipher Digital</td><td>Barber Lake</td><td>207</td><td>10</td><td>3,83</td><td>Google (1,73 Mrd. Dollar)</td></tr><tr><td>Hut 8</td><td>River Bend</td><td>245</td><td>15</td><td>7,0</td><td>Google</td></tr></table>
= CIFR capacity 207 basis=critical_it stage=contracted counterparty=Fluidstack backstop=Google site=Barber_Lake; CIFR contract_term 10 counterparty=Fluidstack backstop=Google site=Barber_Lake; CIFR contract_value 3.83e9 counterparty=Fluidstack backstop=Google site=Barber_Lake; CIFR backstop_value 1.73e9 counterparty=Fluidstack backstop=Google site=Barber_Lake
= HUT capacity 245 basis=critical_it stage=contracted counterparty=Fluidstack backstop=Google site=River_Bend; HUT contract_term 15 counterparty=Fluidstack backstop=Google site=River_Bend; HUT contract_value 7e9 counterparty=Fluidstack backstop=Google site=River_Bend
`
