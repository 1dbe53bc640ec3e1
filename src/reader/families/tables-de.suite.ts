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

<table><caption>Unsere Verträge</caption><tr><th></th><th>Denton</th><th>Muskogee</th></tr><tr><td>Mieter</td><td>CoreWeave</td><td>Crusoe</td></tr><tr><td>Kritische IT-Last (MW)</td><td>260</td><td>100</td></tr><tr><td>Laufzeit (Jahre)</td><td>12</td><td>15</td></tr><tr><td>Vertragswert (Mrd. US-Dollar)</td><td>6,7</td><td>1,9</td></tr><tr><td>Übergabe</td><td>Juni 2026</td><td>März 2027</td></tr></table>
@ Core Scientific
= CORZ capacity 260 on=2026-06 basis=critical_it stage=contracted counterparty=CoreWeave site=Denton; CORZ capacity 100 on=2027-03 basis=critical_it stage=contracted counterparty=Crusoe site=Muskogee; CORZ contract_term 12 counterparty=CoreWeave site=Denton
= CORZ contract_term 15 counterparty=Crusoe site=Muskogee; CORZ contract_value 6700000000 counterparty=CoreWeave site=Denton; CORZ contract_value 1900000000 counterparty=Crusoe site=Muskogee

Die Kurse vom 14. April 2026 ¶ Aktie               Kurs in $    +/- %    Börsenwert in Mrd. $ ⏎ Cipher Digital          18,11     +3,4                     7,9 ⏎ MARA Holdings           11,05     -3,1                     4,3 ⏎ Equinix                884,20     +0,4                    86,9 ⏎ Hut 8                   61,05     +2,2                     6,7
= CIFR share_price 18.11 on=2026-04-14; CIFR price_move 0.034 on=2026-04-14; CIFR market_cap 7900000000 on=2026-04-14
= MARA share_price 11.05 on=2026-04-14; MARA price_move -0.031 on=2026-04-14; MARA market_cap 4300000000 on=2026-04-14
= HUT share_price 61.05 on=2026-04-14; HUT price_move 0.022 on=2026-04-14; HUT market_cap 6700000000 on=2026-04-14

| Haus | Aktie | Votum alt | Votum neu | Ziel alt | Ziel neu | ⏎ |---|---|---|---|---|---| ⏎ | Needham | Riot | Hold | Buy | 16 | 24 | ⏎ | BTIG | Cipher | Buy | Buy | 26,50 | 31 |
= RIOT rating Buy previous=Hold by=Needham; RIOT rating_action upgrade by=Needham; RIOT price_target 24 previous=16 by=Needham
= CIFR rating Buy by=BTIG; CIFR price_target 31 previous=26.5 by=BTIG

Bilanz in Tsd. US-Dollar                31. März 2026    31. Dezember 2025 ⏎ Liquide Mittel                              1.214.500            3.706.420 ⏎ Wandelanleihen                              2.512.500            2.512.500 ⏎ Besicherte Anleihen                         3.200.000            3.200.000 ⏎ Summe der Finanzschulden                    5.712.500            5.712.500 ⏎ Ausstehende Aktien (Stück)                421.388.907          418.002.116
@ TeraWulf
= WULF cash 1214500000 on=2026-03-31; WULF cash 3706420000 on=2025-12-31; WULF debt 2512500000 on=2026-03-31 kind=convertible
= WULF debt 2512500000 on=2025-12-31 kind=convertible; WULF debt 3200000000 on=2026-03-31; WULF debt 3200000000 on=2025-12-31
= WULF debt 5712500000 on=2026-03-31; WULF debt 5712500000 on=2025-12-31; WULF shares_outstanding 421388907 on=2026-03-31
= WULF shares_outstanding 418002116 on=2025-12-31

<table><tr><th>Standort</th><th>Bundesstaat</th><th>Leistung (MW)</th><th>Status</th></tr><tr><td>Rockdale</td><td>Texas</td><td>700</td><td>in Betrieb</td></tr><tr><td>Corsicana</td><td>Texas</td><td>600</td><td>im Bau, Fertigstellung 2027</td></tr><tr><td>Kentucky</td><td>Kentucky</td><td>300</td><td>geplant</td></tr><tr><td>Insgesamt</td><td></td><td>1.600</td><td></td></tr></table>
@ Riot Platforms
= RIOT capacity 700 stage=operating site=Rockdale; RIOT capacity 600 on=2027 stage=construction site=Corsicana; RIOT capacity 300 stage=pipeline site=Kentucky
= RIOT capacity 1600

<p>Die größten Mietverträge</p><table><tr><th>Vermieter</th><th>Mieter</th><th>MW*</th><th>Volumen</th><th>Laufzeit</th></tr><tr><td>Applied Digital</td><td>CoreWeave</td><td>400</td><td>11,0 Mrd. Dollar</td><td>15 Jahre</td></tr><tr><td>Hut 8</td><td>Fluidstack</td><td>245</td><td>7,0 Mrd. Dollar</td><td>15 Jahre</td></tr><tr><td>Nscale</td><td>Microsoft</td><td>240</td><td>n. bek.</td><td>10 Jahre</td></tr></table><p>* kritische IT-Last</p>
= APLD capacity 400 basis=critical_it stage=contracted counterparty=CoreWeave; APLD contract_value 11000000000 counterparty=CoreWeave; APLD contract_term 15 counterparty=CoreWeave
= HUT capacity 245 basis=critical_it stage=contracted counterparty=Fluidstack; HUT contract_value 7000000000 counterparty=Fluidstack; HUT contract_term 15 counterparty=Fluidstack

Der Kreditnehmer hat jederzeit eine Mindestliquidität von 25 Mio. US-Dollar zu halten.
@ IREN

„Zulässige Verschuldung“ bezeichnet Verbindlichkeiten bis zu einem Gesamtbetrag von 100 Mio. US-Dollar.
@ IREN

Die flüssigen Mittel dürfen 50 Mio. US-Dollar nicht unterschreiten.
@ IREN

Die Kreditlinie ist auf 250 Mio. US-Dollar begrenzt.
@ IREN

<html><body><article><h1>Bitdeer im Steckbrief</h1><table><tr><th>Sitz</th><td>Singapur</td></tr><tr><th>Börsenwert (14. April 2026)</th><td>rund 3,8 Milliarden Dollar</td></tr><tr><th>Rechenleistung Ende März</th><td>66,2 EH/s</td></tr><tr><th>Leistung in Betrieb</th><td>1,9 Gigawatt</td></tr><tr><th>Genehmigt in Clarington (Ohio)</th><td>570 Megawatt</td></tr><tr><th>Bitcoin-Bestand Ende März</th><td>1.873</td></tr><tr><th>Beschäftigte</th><td>640</td></tr></table></article></body></html>
= BTDR market_cap 3800000000 on=2026-04-14 bound=about; BTDR hashrate 66.2 on=2026-03; BTDR capacity 1900 stage=operating
= BTDR capacity 570 basis=approved site=Clarington; BTDR bitcoin_holdings 1873 on=2026-03

<table><tr><th>Aktie</th><th>Haus</th><th>Votum</th><th>Kursziel</th><th>zuvor</th></tr><tr><td>Riot Platforms</td><td>Needham</td><td>↑ Buy</td><td>24 $</td><td>16 $</td></tr><tr><td>Hut 8</td><td>Compass Point</td><td>↓ Sell</td><td>44 $</td><td>58 $</td></tr><tr><td>IREN</td><td>Macquarie</td><td>→ Outperform</td><td>88 $</td><td>88 $</td></tr></table>
= RIOT rating Buy by=Needham; RIOT rating_action upgrade by=Needham; RIOT price_target 24 previous=16 by=Needham
= HUT rating Sell by=Compass_Point; HUT rating_action downgrade by=Compass_Point; HUT price_target 44 previous=58 by=Compass_Point
= IREN rating Outperform by=Macquarie; IREN price_target 88 by=Macquarie

<table><caption>Geschürfte Bitcoin im März 2026</caption><tr><th>Unternehmen</th><th>März</th><th>Februar</th><th>Veränderung</th><th>Bestand Ende März</th></tr><tr><td>MARA</td><td>702</td><td>688</td><td>+2,0 %</td><td>54.180</td></tr><tr><td>CleanSpark</td><td>705</td><td>611</td><td>+15,4 %</td><td>13.363</td></tr><tr><td>Canaan</td><td>110</td><td>98</td><td>+12,2 %</td><td>1.650</td></tr></table>
= MARA bitcoin_production 702 on=2026-03; MARA bitcoin_production 688 on=2026-02; MARA bitcoin_holdings 54180 on=2026-03
= CLSK bitcoin_production 705 on=2026-03; CLSK bitcoin_production 611 on=2026-02; CLSK bitcoin_holdings 13363 on=2026-03

<table><caption>Was der Bau kostet (Mio. Dollar je MW kritischer IT-Last)</caption><tr><th>Unternehmen</th><th>Angabe</th></tr><tr><td>TeraWulf</td><td>8 bis 10</td></tr><tr><td>Applied Digital</td><td>12,5</td></tr><tr><td>Cipher</td><td>rund 10</td></tr></table>
= WULF capex_per_mw 8000000 basis=critical_it bound=at_least; WULF capex_per_mw 10000000 basis=critical_it bound=at_most; APLD capex_per_mw 12500000 basis=critical_it
= CIFR capex_per_mw 10000000 basis=critical_it bound=about

<table><tr><th>Position</th><th>Wert</th><th>Stichtag</th></tr><tr><td>Barmittel</td><td>812 Mio. $</td><td>31.03.2026</td></tr><tr><td>Wandelanleihen</td><td>1,09 Mrd. $</td><td>31.03.2026</td></tr><tr><td>Vermietete kritische IT-Last</td><td>590 MW</td><td>31.03.2026</td></tr><tr><td>Ausstehende Aktien</td><td>316,2 Mio.</td><td>17.04.2026</td></tr></table>
@ Core Scientific
= CORZ cash 812000000 on=2026-03-31; CORZ debt 1090000000 on=2026-03-31 kind=convertible; CORZ capacity 590 basis=critical_it stage=contracted
= CORZ shares_outstanding 316200000 on=2026-04-17

Finanzverbindlichkeiten zum 31. Dezember 2025 (Mio. US-Dollar) ¶ Wandelanleihe 2030, 2,75 % .......... 500,0 ⏎ Wandelanleihe 2031, 1,00 % ........ 1.000,0 ⏎ Besicherte Anleihe 2030, 7,75 % ... 3.200,0 ⏎ Summe ............................. 4.700,0
@ TeraWulf
= WULF debt 500000000 on=2025-12-31 kind=convertible; WULF debt 1000000000 on=2025-12-31 kind=convertible; WULF debt 3200000000 on=2025-12-31
= WULF debt 4700000000 on=2025-12-31

<table><caption>Schlusskurse vom 14. April 2026</caption><tr><th>Titel</th><th>New York ($)</th><th>Tradegate (€)</th><th>Woche (%)</th></tr><tr><td>IREN</td><td>52,36</td><td>44,80</td><td>-6,1</td></tr><tr><td>Riot</td><td>17,84</td><td>15,27</td><td>+1,9</td></tr></table>
= IREN share_price 52.36 on=2026-04-14; RIOT share_price 17.84 on=2026-04-14
`
