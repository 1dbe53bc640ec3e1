// German passages on steps of targets, verdicts in passing and figures without their noun, each with every fact that it should give.

export const toldDe = String.raw`
Riot Platforms hat in Corsicana nun ein ganzes Gigawatt genehmigt.
= RIOT capacity 1000 basis=approved site=Corsicana

Cipher Digital hat ein volles Gigawatt an AWS vermietet.
= CIFR capacity 1000 counterparty=AWS stage=contracted

Riot Platforms betreibt in Rockdale ein halbes Gigawatt.
= RIOT capacity 500 site=Rockdale stage=operating

Der Bau kostet Cipher Digital je Megawatt zwischen 9 und 10 Millionen Dollar.
= CIFR capex_per_mw 9e6 bound=at_least; CIFR capex_per_mw 10e6 bound=at_most

Cipher Digital rechnet mit Baukosten von zwischen neun und zehn Millionen Dollar je Megawatt.
= CIFR capex_per_mw 9e6 bound=at_least by=CIFR; CIFR capex_per_mw 10e6 bound=at_most by=CIFR

Pro Megawatt kostet der Bau Cipher Digital 9,5 Millionen Dollar.
= CIFR capex_per_mw 9.5e6

Für jedes Megawatt muss Cipher Digital beim Bau neun bis zehn Millionen Dollar ausgeben.
= CIFR capex_per_mw 9e6 bound=at_least; CIFR capex_per_mw 10e6 bound=at_most

! Riot Platforms schürfte im März 428 nach 437 Bitcoin im Februar.
= RIOT bitcoin_production 428 on=2026-03 previous=437

! Riot Platforms schürfte im März 428, nach 437 im Februar.
= RIOT bitcoin_production 428 on=2026-03 previous=437

! MARA Holdings förderte im März 702 und verkaufte davon 300.
= MARA bitcoin_production 702 on=2026-03

! Die Produktion von Riot Platforms lag im März bei 428 nach 437 im Februar, der Bestand bei 19.300.
= RIOT bitcoin_production 428 on=2026-03 previous=437; RIOT bitcoin_holdings 19300 on=2026-03

! Ende März hatte MARA Holdings 214 Millionen Dollar in der Kasse. Die Schulden betrugen 3,3 Milliarden Dollar.
= MARA cash 2.14e8 on=2026-03; MARA debt 3.3e9 on=2026-03

! Zum 31. März 2026 hielt MARA Holdings 38.700 Bitcoin. In der Kasse lagen 214 Millionen Dollar, die Schulden machten 3,3 Milliarden Dollar aus.
= MARA bitcoin_holdings 38700 on=2026-03-31; MARA cash 2.14e8 on=2026-03-31; MARA debt 3.3e9 on=2026-03-31

Die Jefferies-Analystin Mona Reiss mag Cipher Digital. Sie sieht bis Ende 2027 eine Leistung von 1.200 Megawatt.
= CIFR capacity 1200 by=Jefferies on=2027-12 stage=expected

Bernstein hat eine Studie zu Riot Platforms vorgelegt. Die Schätzung der Bank für die Baukosten liegt bei 11 Millionen Dollar je Megawatt.
= RIOT capex_per_mw 11e6 by=Bernstein

Riot Platforms könnte nach den Zahlen von KBW bis Ende 2028 600 Megawatt vermieten.
= RIOT capacity 600 by=KBW on=2028-12 stage=expected

Nach eigenen Angaben wird Core Scientific bis Ende 2026 590 Megawatt kritische IT-Last am Netz haben.
= CORZ capacity 590 basis=critical_it by=CORZ on=2026-12 stage=expected
`
