// Passages about power and contracts written later, in three rounds: of each round the grammar read what it could before it was taught the rest.

/** Written like the first ones: a passage, then a line "= …" for each fact. */
export const moreEnglish = `
Oracle became Applied Digital's newest customer, taking 120 MW of critical IT load in Harwood for twelve years.
= APLD capacity 120 critical_it contracted | counterparty Oracle | site Harwood
= APLD contract_term 12 | counterparty Oracle | site Harwood

Bitdeer disclosed a $1.9 billion colocation contract with Lambda, which will occupy 90 megawatts at Knoxville for a decade.
= BTDR contract_value 1.9e9 colocation | by BTDR | counterparty Lambda | site Knoxville
= BTDR capacity 90 contracted colocation | by BTDR | counterparty Lambda | site Knoxville

"We energized 100 megawatts at Black Pearl in June," Cipher Mining's chief executive said.
= CIFR capacity 100 operating | by CIFR | site Black Pearl | on 2025-06

TeraWulf's Lake Mariner campus has room for 750 MW, of which 245 MW are running.
= WULF capacity 245 operating | site Lake Mariner

Hut 8 expects River Bend to bring in $454 million of revenue a year.
= HUT annual_revenue 4.54e8 | by HUT

! Compass Point sees Riot Platforms with 300 MW under lease by the end of 2026 and 1 GW two years later.
= RIOT capacity 300 expected | by Compass Point | on 2026-12
= RIOT capacity 1000 expected | by Compass Point | on 2028-12

In a filing dated January 30 CleanSpark put its contracted power at 1,450 MW.
= CLSK capacity 1450 approved | by CLSK

The first 75 MW should be online in Childress by March 31, 2026, IREN said.
= IREN capacity 75 expected | by IREN | site Childress | on 2026-03-31

Core Scientific leases 70 megawatts in Austin to CoreWeave, and 118 more in Denton.
= CORZ capacity 70 contracted | counterparty CoreWeave | site Austin
= CORZ capacity 118 contracted | counterparty CoreWeave | site Denton

Cantor believes MARA could convert 30% of its power by 2028.
= MARA conversion_share 0.3 | by Cantor Fitzgerald | on 2028

IREN signed with Together AI and Fluidstack for 6,400 GPUs.
= IREN gpu_count 6400 | counterparty Together AI; Fluidstack

Helios, Galaxy Digital's campus in West Texas, is cleared for 1,630 megawatts.
= GLXY capacity 1630 approved | site Helios

Galaxy Digital's pipeline beyond Helios exceeds 2.7 GW.
= GLXY capacity 2700 pipeline at_least

Applied Digital's 15-year leases carry a combined value of $16 billion.
= APLD contract_term 15
= APLD contract_value 1.6e10

HIVE lifted its target for annualized HPC revenue at the end of 2026 from $100 million to $140 million.
= HIVE annual_revenue 1.4e8 | by HIVE | on 2026-12 | previous 100000000

Fluidstack's obligations to Hut 8 are covered by Google up to $2.1 billion.
= HUT backstop_value 2.1e9 at_most | counterparty Fluidstack | backstop Google

Anthropic will use the 245 megawatts that Fluidstack rents from Hut 8 in Louisiana.
= HUT capacity 245 contracted | counterparty Fluidstack | site Louisiana

MARA's garden of machines consumes 1.2 GW.
= MARA capacity 1200 operating

Bitfarms is erecting an 18-megawatt hall in Moses Lake.
= BITF capacity 18 construction | site Moses Lake

Microsoft prepaid a fifth of the $9.7 billion that its contract with IREN is worth.
= IREN contract_value 9.7e9 | counterparty Microsoft

Sweetwater 1 (1,400 MW) is to be energized in April 2026, IREN said.
= IREN capacity 1400 expected | by IREN | site Sweetwater 1 | on 2026-04

[Hut 8] Capacity under management was 1,020 MW as of December 31, 2025, compared with 1,322 MW a year earlier.
= HUT capacity 1020 operating | on 2025-12-31 | previous 1322

[TeraWulf] On December 18, 2025 we executed a 10-year lease with Core42 for 60 MW of critical IT load (72.5 MW gross) at Lake Mariner.
= WULF contract_term 10 | counterparty Core42 | site Lake Mariner | on 2025-12-18
= WULF capacity 60 critical_it contracted | counterparty Core42 | site Lake Mariner | on 2025-12-18
= WULF capacity 72.5 gross contracted | counterparty Core42 | site Lake Mariner | on 2025-12-18

[CleanSpark] We have secured long-term power supply agreements for 271 MW in Brazoria County.
= CLSK capacity 271 approved | site Brazoria County

[Bitdeer] Tydal, Norway: 175 MW, energized ¶ Clarington, Ohio: 570 MW, under construction
= BTDR capacity 175 operating | site Tydal
= BTDR capacity 570 construction | site Clarington

[Riot Platforms] AMD has exercised its expansion option, bringing total contracted capacity at Rockdale to 50 MW of critical IT load.
= RIOT capacity 50 critical_it contracted | counterparty AMD | site Rockdale

[IREN] Our AI Cloud fleet now comprises 23,000 GPUs, and we are targeting 140,000 GPUs by the end of 2026.
= IREN gpu_count 23000
= IREN gpu_count 140000 | on 2026-12

[Cipher Mining] The lease commences in November 2026, has a base term of 15 years and provides for base payments of approximately $5.5 billion from AWS.
= CIFR contract_term 15 | counterparty AWS
= CIFR contract_value 5.5e9 about | counterparty AWS

IREN may sell 1 GW of its Sweetwater site.

Cipher Mining declined to say whether AWS wants another 300 MW.

Data centers will use 123 gigawatts in America by 2035, Deloitte estimates. Hut 8 and its peers hope for their share.

Entergy is building three gas plants with 2.3 GW for Meta near Hut 8's River Bend.

TeraWulf's lenders can demand that 100 MW be leased by June.

! No tenant has been found for the 600 MW in Corsicana, Riot Platforms admitted.
= RIOT capacity 600 | by RIOT | site Corsicana

xAI runs 200,000 GPUs in Memphis. IREN has fewer.

The five-year chart of Galaxy Digital looks grim.

Nebius turned to Bitdeer for space in Ohio. The twelve-year lease covers 110 MW of critical IT load and will bring Bitdeer about $2.2 billion.
= BTDR contract_term 12 | counterparty Nebius | site Ohio
= BTDR capacity 110 critical_it contracted | counterparty Nebius | site Ohio
= BTDR contract_value 2.2e9 about | counterparty Nebius | site Ohio

Of the 2,100 megawatts that CleanSpark controls, 1,450 are approved by utilities.
= CLSK capacity 2100
= CLSK capacity 1450 approved

What does TeraWulf still have to build? At Abernathy 168 MW of critical IT load are under construction, says the company.
= WULF capacity 168 critical_it construction | by WULF | site Abernathy

Piper Sandler raised its 2027 forecast for Core Scientific's leased load to 900 MW from 750 MW.
= CORZ capacity 900 expected | by Piper Sandler | on 2027 | previous 750

IREN has ordered enough chips to run 100,000 GPUs, and annualized revenue of $2.5 billion should follow by September, the company told analysts.
= IREN annual_revenue 2.5e9 | by IREN | on 2026-09

Galaxy Digital bought land next to Helios on which it could one day put another 1.8 GW.

The grid operator granted Hut 8 the 330 MW (gross) that River Bend needs.
= HUT capacity 330 gross | site River Bend

Riot Platforms' lease with AMD grew from 25 to 50 megawatts in January.
= RIOT capacity 50 contracted | counterparty AMD | previous 25

All in all, the thirteen listed miners have 28 GW, counting what is only planned, Wolfe Research says.
= SECTOR capacity 28000 pipeline | by Wolfe Research

MARA bought a wind farm with 114 MW in Hansford County.

Because Google guarantees $1.4 billion of it, lenders treat the Fluidstack lease as if Cipher Mining had signed with Google itself.
= CIFR backstop_value 1.4e9 | counterparty Fluidstack | backstop Google

[IREN] Microsoft contract: $9.7 billion, five-year average term, 20% prepayment ¶ GPUs deployed: 23,300
= IREN contract_value 9.7e9 | counterparty Microsoft
= IREN contract_term 5 | counterparty Microsoft
= IREN gpu_count 23300

[Applied Digital] Building 2 (150 MW) and Building 3 (150 MW) at Polaris Forge 1 are leased to CoreWeave; Building 2 is expected to be ready for service in mid-2026.
= APLD capacity 150 contracted | counterparty CoreWeave | site Polaris Forge 1

[Cipher Mining] Site: Stingray ¶ Capacity: 100 MW ¶ Interconnection: approved, energization expected in Q4 2026
= CIFR capacity 100 | site Stingray

Analysts at Keefe, Bruyette & Woods think Hut 8 will have 1.1 gigawatts under contract at the end of 2027.
= HUT capacity 1100 expected | by KBW | on 2027-12

Bitfarms' chief executive: "We have 430 megawatts under development in Pennsylvania."
= BITF capacity 430 pipeline | by BITF | site Pennsylvania

Two more years, and TeraWulf could be out of mining.

Crusoe will pay Galaxy Digital roughly $300 million a year for 133 megawatts of critical IT load at Helios.
= GLXY annual_revenue 3e8 about | counterparty Crusoe
= GLXY capacity 133 critical_it contracted | counterparty Crusoe | site Helios

Needham pencils in 850 MW of leased capacity for IREN at the end of 2027, up from 700 MW.
= IREN capacity 850 expected | by Needham | on 2027-12 | previous 700

With the 120 MW just signed, Cipher Mining's contracted gross capacity climbs to 720 MW.
= CIFR capacity 120 contracted
= CIFR capacity 720 gross contracted

Bitdeer's 221-megawatt site in Massillon has been energized in full.
= BTDR capacity 221 operating | site Massillon

The seven-year agreement gives AMD 40 MW in Granbury, said MARA.
= MARA contract_term 7 | by MARA | counterparty AMD | site Granbury
= MARA capacity 40 contracted | by MARA | counterparty AMD | site Granbury

HIVE had 5,500 GPUs at work at the end of January, against 4,000 a year before.
= HIVE gpu_count 5500 | on 2026-01

Only 12% of the power approved for Riot Platforms is let to anyone so far.
= RIOT conversion_share 0.12

Hut 8: "Our letter of intent with Lambda covers 200 megawatts."
= HUT capacity 200 pipeline | by HUT

! [TeraWulf] Hawesville offers 480 MW of interconnected power and is a candidate for conversion.
= WULF capacity 480 approved | site Hawesville

! CleanSpark holders will wait a year or two for the first of 285 megawatts near Sealy to be let.
= CLSK capacity 285 | site Sealy

Duke Energy signed up 3 GW of data centers in the Carolinas, and Core Scientific's stock rose.
`

export const moreGerman = `
! Neuer Kunde von Applied Digital ist Oracle: 120 MW kritische IT-Last in Harwood für zwölf Jahre.
= APLD capacity 120 critical_it contracted | counterparty Oracle | site Harwood
= APLD contract_term 12 | counterparty Oracle | site Harwood

Bitdeer meldet einen Kolokationsvertrag mit Lambda im Wert von 1,9 Milliarden Dollar; in Knoxville belegt der Kunde 90 Megawatt.
= BTDR contract_value 1.9e9 colocation | by BTDR | counterparty Lambda | site Knoxville
= BTDR capacity 90 contracted colocation | counterparty Lambda | site Knoxville

Im Juni ging Cipher Mining in Black Pearl mit 100 Megawatt ans Netz.
= CIFR capacity 100 operating | site Black Pearl | on 2025-06

Hut 8 rechnet für River Bend mit Jahreseinnahmen von 454 Millionen Dollar.
= HUT annual_revenue 4.54e8 | by HUT

! Compass Point sieht bei Riot Platforms Ende 2026 300 Megawatt vermietet, zwei Jahre später ein Gigawatt.
= RIOT capacity 300 expected | by Compass Point | on 2026-12
= RIOT capacity 1000 expected | by Compass Point | on 2028-12

Die vertraglich gesicherte Leistung von CleanSpark beziffert das Unternehmen auf 1.450 MW.
= CLSK capacity 1450 approved | by CLSK

Bis 31. März 2026 sollen in Childress die ersten 75 Megawatt laufen, so IREN.
= IREN capacity 75 expected | by IREN | site Childress | on 2026-03-31

Core Scientific hat CoreWeave in Austin 70 und in Denton 118 Megawatt überlassen.
= CORZ capacity 70 contracted | counterparty CoreWeave | site Austin
= CORZ capacity 118 contracted | counterparty CoreWeave | site Denton

Cantor zufolge könnte MARA bis 2028 30 Prozent der genehmigten Leistung umrüsten.
= MARA conversion_share 0.3 | by Cantor Fitzgerald | on 2028

! Helios, der Campus von Galaxy Digital in Westtexas, darf 1.630 Megawatt beziehen, so die Genehmigung von ERCOT.
= GLXY capacity 1630 approved | site Helios

Jenseits von Helios misst die Pipeline von Galaxy Digital mehr als 2,7 Gigawatt.
= GLXY capacity 2700 pipeline at_least

Zusammen sind die auf 15 Jahre geschlossenen Mietverträge von Applied Digital 16 Milliarden Dollar wert.
= APLD contract_term 15
= APLD contract_value 1.6e10

HIVE hebt das Ziel für den annualisierten HPC-Umsatz Ende 2026 von 100 auf 140 Millionen Dollar an.
= HIVE annual_revenue 1.4e8 | by HIVE | on 2026-12 | previous 100000000

Bis zu 2,1 Milliarden Dollar der Verpflichtungen von Fluidstack gegenüber Hut 8 übernimmt Google als Bürge.
= HUT backstop_value 2.1e9 at_most | counterparty Fluidstack | backstop Google

! Anthropic wird die 245 Megawatt nutzen, die Fluidstack von Hut 8 in Louisiana mietet.
= HUT capacity 245 contracted | counterparty Fluidstack | site Louisiana

Bitfarms errichtet in Moses Lake eine Halle mit 18 Megawatt.
= BITF capacity 18 construction | site Moses Lake

Einen Partner für die 600 Megawatt in Corsicana sucht Riot Platforms noch.
= RIOT capacity 600 | site Corsicana

Sweetwater 1 (1.400 MW) soll laut IREN im April 2026 Strom bekommen.
= IREN capacity 1400 expected | by IREN | site Sweetwater 1 | on 2026-04

! Rund 9,7 Milliarden Dollar lässt sich Microsoft die Rechenleistung von IREN in den kommenden fünf Jahren kosten, so steht es im Vertrag.
= IREN contract_value 9.7e9 about | counterparty Microsoft

[Hut 8] Zum 31. Dezember 2025 belief sich die betriebene Kapazität auf 1.020 MW.
= HUT capacity 1020 operating | on 2025-12-31

[TeraWulf] Am 18. Dezember 2025 haben wir mit Core42 einen zehnjährigen Mietvertrag über 60 MW kritische IT-Last (72,5 MW brutto) in Lake Mariner unterzeichnet.
= WULF contract_term 10 | counterparty Core42 | site Lake Mariner | on 2025-12-18
= WULF capacity 60 critical_it contracted | counterparty Core42 | site Lake Mariner | on 2025-12-18
= WULF capacity 72.5 gross contracted | counterparty Core42 | site Lake Mariner | on 2025-12-18

[Bitdeer] Tydal, Norwegen: 175 MW, in Betrieb ¶ Clarington, Ohio: 570 MW, im Bau
= BTDR capacity 175 operating | site Tydal
= BTDR capacity 570 construction | site Clarington

[Riot Platforms] AMD hat seine Erweiterungsoption gezogen; damit steigt die in Rockdale vermietete Leistung auf 50 MW kritische IT-Last.
= RIOT capacity 50 critical_it contracted | counterparty AMD | site Rockdale

[IREN] Unsere KI-Cloud zählt nunmehr 23.000 GPUs, bis Ende 2026 streben wir 140.000 GPUs an.
= IREN gpu_count 23000
= IREN gpu_count 140000 | on 2026-12

[Cipher Mining] Der Mietvertrag mit AWS beginnt im November 2026, läuft 15 Jahre und sieht Grundzahlungen von rund 5,5 Mrd. US-Dollar vor.
= CIFR contract_term 15 | counterparty AWS
= CIFR contract_value 5.5e9 about | counterparty AWS

Bitdeer: 1.792 GPUs, 21 Mio. Dollar Cloud-Umsatz aufs Jahr gerechnet
= BTDR gpu_count 1792
= BTDR annual_revenue 2.1e7 cloud

Drei Viertel der genehmigten Leistung, schreibt Bernstein, werde Galaxy Digital bis Ende 2028 an KI-Kunden vermietet haben.
= GLXY conversion_share 0.75 | by Bernstein | on 2028-12

In Deutschland warten Speicher mit 500 Gigawatt auf einen Anschluss. Cipher Mining und IREN haben ihn in Texas.

Ob AWS weitere 300 Megawatt will, ließ Cipher Mining offen.

Entergy baut in der Nähe von River Bend, wo Hut 8 sitzt, drei Gaskraftwerke mit 2,3 Gigawatt.

xAI hat in Memphis 200.000 GPUs. IREN kommt da nicht mit.

Rechenzentren werden in den USA 2035 laut Deloitte 123 Gigawatt verbrauchen. Hut 8 und die Konkurrenz wollen ihren Teil.

IREN könnte in Sweetwater 1 Gigawatt verkaufen.

Seit fünf Jahren warten die Aktionäre von Galaxy Digital auf Verträge.

Nebius weicht nach Ohio aus und mietet bei Bitdeer. Der Vertrag läuft zwölf Jahre, umfasst 110 MW kritische IT-Last und soll Bitdeer rund 2,2 Milliarden Dollar einbringen.
= BTDR contract_term 12 | counterparty Nebius | site Ohio
= BTDR capacity 110 critical_it contracted | counterparty Nebius | site Ohio
= BTDR contract_value 2.2e9 about | counterparty Nebius | site Ohio

Von den 2.100 Megawatt, über die CleanSpark verfügt, sind 1.450 genehmigt.
= CLSK capacity 2100
= CLSK capacity 1450 approved

Was muss TeraWulf noch bauen? In Abernathy entstehen nach Unternehmensangaben 168 MW kritische IT-Last.
= WULF capacity 168 critical_it construction | by WULF | site Abernathy

Für 2027 erwartet Piper Sandler bei Core Scientific nun 900 statt 750 Megawatt vermietete Leistung.
= CORZ capacity 900 expected | by Piper Sandler | on 2027 | previous 750

Der Netzbetreiber hat Hut 8 für River Bend 330 MW (brutto) zugesagt.
= HUT capacity 330 gross | site River Bend

Der Vertrag von Riot Platforms mit AMD wuchs im Januar von 25 auf 50 Megawatt.
= RIOT capacity 50 contracted | counterparty AMD | previous 25

Auf einer Konferenz nannte der Finanzchef von Cipher Mining die Pipeline von 2,4 Gigawatt „real“.
= CIFR capacity 2400 pipeline

Weil Google für 1,4 Milliarden Dollar bürgt, behandeln die Banken den Vertrag von Cipher Mining mit Fluidstack wie einen mit Google.
= CIFR backstop_value 1.4e9 | counterparty Fluidstack | backstop Google

MARA kaufte in Hansford County einen Windpark mit 114 MW.

Galaxy Digital hat neben Helios Land gekauft, auf dem eines Tages weitere 1,8 GW entstehen könnten.

[Applied Digital] Halle 2 mit 150 MW in Polaris Forge 1 ist an CoreWeave vermietet und soll Mitte 2026 bezugsfertig sein.
= APLD capacity 150 contracted | counterparty CoreWeave | site Polaris Forge 1 | on 2026-06

KBW traut Hut 8 Ende 2027 Verträge über 1,1 Gigawatt zu.
= HUT capacity 1100 expected | by KBW | on 2027-12

Der Chef von Bitfarms sagt: „In Pennsylvania entwickeln wir 430 Megawatt.“
= BITF capacity 430 pipeline | by BITF | site Pennsylvania

IREN hat nach eigenen Angaben 23.300 GPUs in Betrieb; bis September soll der annualisierte Cloud-Umsatz 2,5 Milliarden Dollar erreichen.
= IREN gpu_count 23300 | by IREN
= IREN annual_revenue 2.5e9 cloud | on 2026-09

Ungefähr die Hälfte der Megawatt von MARA hängt hinter dem Zähler.

Noch zwei Jahre, dann könnte TeraWulf mit dem Mining aufhören.

Der Aluminiumkonzern Century verkaufte TeraWulf das Werk Hawesville mit einem Anschluss von 480 Megawatt.
= WULF capacity 480 | site Hawesville

Crusoe zahlt Galaxy Digital jährlich rund 300 Millionen Dollar für 133 Megawatt kritische IT-Last in Helios.
= GLXY annual_revenue 3e8 about | counterparty Crusoe
= GLXY capacity 133 critical_it contracted | counterparty Crusoe | site Helios

Needham veranschlagt für IREN Ende 2027 850 Megawatt vermietete Leistung, bisher 700 Megawatt.
= IREN capacity 850 expected | by Needham | on 2027-12 | previous 700

Der Standort Massillon von Bitdeer mit 221 Megawatt läuft inzwischen vollständig.
= BTDR capacity 221 operating | site Massillon

Sieben Jahre lang mietet AMD 40 Megawatt in Granbury, teilte MARA mit.
= MARA contract_term 7 | by MARA | counterparty AMD | site Granbury
= MARA capacity 40 contracted | by MARA | counterparty AMD | site Granbury

Ende Januar zählte HIVE 5.500 GPUs.
= HIVE gpu_count 5500 | on 2026-01

Erst 12 Prozent der bewilligten Leistung von Riot Platforms sind vermietet.
= RIOT conversion_share 0.12

Die Absichtserklärung von Hut 8 mit Lambda betrifft 200 Megawatt.
= HUT capacity 200 pipeline

[TeraWulf] In Hawesville stehen 480 MW Anschlussleistung bereit.
= WULF capacity 480 approved | site Hawesville

Google garantiert Cipher Mining 1,7 Milliarden Dollar, falls Fluidstack nicht zahlt.
= CIFR backstop_value 1.7e9 | counterparty Fluidstack | backstop Google

! Die Stadtwerke warten auf 300 MW, die Aktie von Core Scientific stieg.

Der Vertrag mit AWS bringt Cipher Mining in 15 Jahren etwa 5,5 Milliarden Dollar.
= CIFR contract_term 15 | counterparty AWS
= CIFR contract_value 5.5e9 about | counterparty AWS
`
