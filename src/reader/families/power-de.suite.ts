// German passages about power, contracts and GPUs as journalists, brokers and companies write them, each with the facts it gives.

/** Written like the English ones: a passage, then a line "= …" for each fact. */
export const german = `
Cipher Mining vermietet in Barber Lake 168 Megawatt kritische IT-Last für zehn Jahre an Fluidstack.
= CIFR capacity 168 critical_it contracted | counterparty Fluidstack | site Barber Lake
= CIFR contract_term 10 | counterparty Fluidstack | site Barber Lake

Der Mietvertrag zwischen TeraWulf und Core42 läuft über zehn Jahre, umfasst 60 Megawatt und bringt 1,1 Milliarden Dollar ein.
= WULF contract_term 10 | counterparty Core42
= WULF capacity 60 contracted | counterparty Core42
= WULF contract_value 1.1e9 | counterparty Core42

An Anthropic gehen nach Angaben von Hut 8 weitere 150 Megawatt am Standort River Bend.
= HUT capacity 150 contracted | by HUT | counterparty Anthropic | site River Bend

Google bürgt mit 1,8 Milliarden Dollar für die Verpflichtungen von Fluidstack gegenüber TeraWulf.
= WULF backstop_value 1.8e9 | counterparty Fluidstack | backstop Google

Für 1,4 Milliarden Dollar der Miete, die Fluidstack an Cipher zahlt, steht Google gerade.
= CIFR backstop_value 1.4e9 | counterparty Fluidstack | backstop Google

JPMorgan traut Cipher Mining bis Ende 2027 rund 600 Megawatt kritischer IT-Last zu.
= CIFR capacity 600 critical_it expected about | by JPMorgan | on 2027-12

Galaxy Digital verfügt in Helios nun über 1,6 Gigawatt genehmigter Leistung.
= GLXY capacity 1600 approved | site Helios

Der Netzbetreiber hat Riot Platforms in Corsicana 1,2 Gigawatt bewilligt, bisher waren es 600 Megawatt.
= RIOT capacity 1200 approved | site Corsicana | previous 600

Für die vierzehn Miner zusammen rechnet Cantor bis Ende 2027 mit 2,6 Gigawatt kritischer IT-Last.
= SECTOR capacity 2600 critical_it expected | by Cantor Fitzgerald | on 2027-12

Bis Ende 2027 wird die Branche nach Schätzung von JPMorgan 41 Prozent ihrer genehmigten Leistung auf KI umgestellt haben.
= SECTOR conversion_share 0.41 | by JPMorgan | on 2027-12

IREN dürfte laut Bernstein bis Ende 2028 die Hälfte der genehmigten Kapazität für Hochleistungsrechnen nutzen.
= IREN conversion_share 0.5 | by Bernstein | on 2028-12

Mit dem Versorger in Austin County hat CleanSpark 285 Megawatt vereinbart.
= CLSK capacity 285 approved | site Austin County

In Ohio besitzt Bitdeer Zusagen des Netzbetreibers über 570 Megawatt.
= BTDR capacity 570 approved | site Ohio

IREN betreibt derzeit 50.000 Grafikprozessoren, bis Ende 2026 sollen es 140.000 GPUs sein.
= IREN gpu_count 50000
= IREN gpu_count 140000 | on 2026-12

Wie viele GPUs hat IREN? Etwas mehr als 40.000, sagt das Unternehmen.
= IREN gpu_count 40000 at_least | by IREN

HIVE Digital will die Zahl seiner GPUs bis Dezember von 5.000 auf 11.000 erhöhen.
= HIVE gpu_count 11000 | by HIVE | on 2026-12 | previous 5000

Der Auftrag von Microsoft umfasst 76.000 GPUs vom Typ GB300, die IREN in Childress aufstellt.
= IREN gpu_count 76000 | counterparty Microsoft | site Childress

IREN peilt bis Ende 2026 einen annualisierten Cloud-Umsatz von 3,7 Milliarden Dollar an.
= IREN annual_revenue 3.7e9 cloud | by IREN | on 2026-12

Der Cloud-Vertrag mit Microsoft bringt IREN in fünf Jahren 9,7 Milliarden Dollar ein, also etwa 1,94 Milliarden Dollar pro Jahr.
= IREN contract_term 5 cloud | counterparty Microsoft
= IREN contract_value 9.7e9 cloud | counterparty Microsoft
= IREN annual_revenue 1.94e9 cloud about | counterparty Microsoft

Mehr als eine Milliarde Dollar im Jahr soll die Vermietung an CoreWeave einbringen, sagt Galaxy Digital.
= GLXY annual_revenue 1e9 at_least | by GLXY | counterparty CoreWeave

Der am 28. Januar 2026 unterzeichnete Mietvertrag sichert Fluidstack 393 MW kritische IT-Last in Colchis; Cipher Mining erwartet daraus über 15 Jahre 3,2 Milliarden Dollar.
= CIFR capacity 393 critical_it contracted | counterparty Fluidstack | site Colchis | on 2026-01-28
= CIFR contract_value 3.2e9 | by CIFR | counterparty Fluidstack | site Colchis | on 2026-01-28
= CIFR contract_term 15 | by CIFR | counterparty Fluidstack | site Colchis | on 2026-01-28

Mit AWS hat Cipher einen Vertrag über 15 Jahre und 5,5 Milliarden Dollar geschlossen, es geht um 300 Megawatt (brutto).
= CIFR contract_term 15 | counterparty AWS
= CIFR contract_value 5.5e9 | counterparty AWS
= CIFR capacity 300 gross contracted | counterparty AWS

CoreWeave hat bei Core Scientific an sechs Standorten 590 Megawatt gemietet, davon sind 443 Megawatt übergeben.
= CORZ capacity 590 contracted | counterparty CoreWeave
= CORZ capacity 443 operating | counterparty CoreWeave

Die ersten 133 Megawatt am Standort Helios hat Galaxy Digital im Januar an CoreWeave übergeben.
= GLXY capacity 133 operating | counterparty CoreWeave | site Helios | on 2026-01

Alle 800 Megawatt in Helios sind an CoreWeave vermietet; weitere 830 Megawatt hat ERCOT Galaxy Digital im Januar genehmigt.
= GLXY capacity 800 contracted | counterparty CoreWeave | site Helios
= GLXY capacity 830 approved | site Helios

! Ende 2025 betrieb Hut 8 Anlagen mit 1.020 Megawatt, die Entwicklungspipeline umfasste 8,5 Gigawatt.
= HUT capacity 1020 operating | on 2025-12
= HUT capacity 8500 pipeline | on 2025-12

Auf dem Campus Ellendale baut Applied Digital zwei weitere Gebäude mit je 100 Megawatt.
= APLD capacity 100 construction | site Ellendale

In Corsicana sind nach Angaben von Riot Platforms 112 Megawatt kritische IT-Last im Bau.
= RIOT capacity 112 critical_it construction | by RIOT | site Corsicana

AMD mietet von Riot Platforms 25 Megawatt in Rockdale, zunächst für zehn Jahre. Das Auftragsvolumen liegt bei 311 Millionen Dollar.
= RIOT capacity 25 contracted | counterparty AMD | site Rockdale
= RIOT contract_term 10 | counterparty AMD | site Rockdale
= RIOT contract_value 3.11e8 | counterparty AMD | site Rockdale

Bitfarms will in Panther Creek einen KI-Campus mit 350 Megawatt errichten.
= BITF capacity 350 pipeline | by BITF | site Panther Creek

MARA und Starwood planen einen Campus mit einem Gigawatt, wie MARA mitteilte.
= MARA capacity 1000 pipeline | by MARA

410 Megawatt von Bitfarms eignen sich nach Ansicht von Northland für KI.
= BITF capacity 410 potential | by Northland

Für das Mining nutzt Bitfarms in Paraguay 70 Megawatt.
= BITF capacity 70 operating mining | site Paraguay

Von den 1.312 Megawatt, die CleanSpark bei den Versorgern unter Vertrag hat, sind 816 Megawatt in Betrieb.
= CLSK capacity 1312 approved
= CLSK capacity 816 operating

Seit September haben die Miner laut JPMorgan Verträge über mehr als 3 Gigawatt abgeschlossen.
= SECTOR capacity 3000 contracted at_least | by JPMorgan | since 2025-09

TeraWulf und Cipher Mining haben 510 beziehungsweise 600 Megawatt vermietet.
= WULF capacity 510 contracted
= CIFR capacity 600 contracted

KBW unterstellt für CleanSpark Ende 2027 320 Megawatt kritische IT-Last, für Riot 450 Megawatt.
= CLSK capacity 320 critical_it expected | by KBW | on 2027-12
= RIOT capacity 450 critical_it expected | by KBW | on 2027-12

Fluidstack mietet bei Hut 8 am Standort River Bend 245 MW IT-Last, Google sichert die Mieten ab. Die Grundlaufzeit beträgt 15 Jahre, das Volumen 7,0 Milliarden Dollar.
= HUT capacity 245 critical_it contracted | counterparty Fluidstack | backstop Google | site River Bend
= HUT contract_term 15 | counterparty Fluidstack | backstop Google | site River Bend
= HUT contract_value 7e9 | counterparty Fluidstack | backstop Google | site River Bend

[TeraWulf] Damit haben wir 520 MW kritische IT-Last unter Vertrag, die über die Laufzeiten mehr als 17 Mrd. US-Dollar Umsatz bringen.
= WULF capacity 520 critical_it contracted
= WULF contract_value 1.7e10 at_least

[Cipher Mining] Unsere Entwicklungspipeline umfasst 3,4 GW, darunter 1,0 GW am Standort Colchis.
= CIFR capacity 3400 pipeline
= CIFR capacity 1000 pipeline | site Colchis

[CleanSpark] Vertraglich gesicherte Leistung: 1,8 GW (Dezember: 1,3 GW) ¶ In Betrieb: 808 MW
= CLSK capacity 1800 approved | previous 1300
= CLSK capacity 808 operating

[Bitdeer] Zum 31. Januar 2026 waren 1.792 GPUs im Einsatz; der annualisierte wiederkehrende Umsatz der KI-Cloud erreichte 21 Mio. US-Dollar.
= BTDR gpu_count 1792 | on 2026-01-31
= BTDR annual_revenue 2.1e7 cloud | on 2026-01-31

[Applied Digital] Die Gesellschaft hat mit einem Hyperscaler einen Mietvertrag über 200 MW kritische IT-Last in Polaris Forge 2 geschlossen. Die Grundlaufzeit beträgt rund 15 Jahre, der vertraglich vereinbarte Umsatz rund 5 Mrd. US-Dollar.
= APLD capacity 200 critical_it contracted | site Polaris Forge 2
= APLD contract_term 15 about | site Polaris Forge 2
= APLD contract_value 5e9 about | site Polaris Forge 2

[Galaxy Digital] Phase II von Helios (260 MW kritische IT-Last) wird im ersten Halbjahr 2027 an CoreWeave übergeben.
= GLXY capacity 260 critical_it contracted | counterparty CoreWeave | site Helios | on 2027-06

[Riot Platforms] In Rockdale stehen uns 700 MW, in Corsicana 1.000 MW vollständig genehmigter Leistung zur Verfügung.
= RIOT capacity 700 approved | site Rockdale
= RIOT capacity 1000 approved | site Corsicana

[Hut 8] Google garantiert bis zu 2,4 Mrd. US-Dollar der Zahlungen von Fluidstack an uns.
= HUT backstop_value 2.4e9 at_most | counterparty Fluidstack | backstop Google

[Hut 8] Entwicklungspipeline: 8.500 MW ¶ Im Bau: 330 MW
= HUT capacity 8500 pipeline
= HUT capacity 330 construction

Etwa 200 Millionen Dollar im Jahr zahlt Fluidstack der Firma Cipher für Barber Lake.
= CIFR annual_revenue 2e8 about | counterparty Fluidstack

Seine Prognose für die Leistung, die es in diesem Jahr neu vermieten will, hob TeraWulf von 100 bis 150 auf 250 bis 500 Megawatt an.
= WULF capacity 250 expected at_least | by WULF | on 2026 | previous 100
= WULF capacity 500 expected at_most | by WULF | on 2026 | previous 150

HIVE hat für einen Campus bei Toronto 320 Megawatt vorgesehen.
= HIVE capacity 320 pipeline | site Toronto

Jefferies sieht Galaxy Digital 2028 bei 1.400 Megawatt vermieteter kritischer IT-Last.
= GLXY capacity 1400 critical_it expected | by Jefferies | on 2028

Gesichert hat sich IREN inzwischen Netzanschlüsse über 4,5 Gigawatt.
= IREN capacity 4500 approved

An zwei Standorten in Texas verfügt Riot Platforms über 1,7 Gigawatt, alles genehmigt.
= RIOT capacity 1700 approved | site Texas

! Zehn Jahre bleibt AMD in Rockdale, für 50 statt bisher 25 Megawatt, und zahlt Riot Platforms dafür gut 600 Millionen Dollar.
= RIOT contract_term 10 | counterparty AMD | site Rockdale
= RIOT capacity 50 contracted | counterparty AMD | site Rockdale | previous 25
= RIOT contract_value 6e8 about | counterparty AMD | site Rockdale

Der dritte Mietvertrag von Applied Digital: 150 Megawatt, 15 Jahre, 4 Milliarden Dollar.
= APLD capacity 150 contracted
= APLD contract_term 15
= APLD contract_value 4e9

MARA betreibt nach eigenen Angaben 1,8 Gigawatt.
= MARA capacity 1800 operating | by MARA

Bitdeer hat einen Hosting-Vertrag über 180 MW (brutto) in Tydal geschlossen, den Kunden nannte das Unternehmen nicht.
= BTDR capacity 180 gross contracted colocation | site Tydal

In Clarington kommt der Strom in zwei Schritten, teilte Bitdeer mit: 266 MW im zweiten Quartal 2026 und 304 MW im Jahr 2027.
= BTDR capacity 266 expected | by BTDR | site Clarington | on 2026-06
= BTDR capacity 304 expected | by BTDR | site Clarington | on 2027

Nach Zählung von Needham sind bei den börsennotierten Minern 2,1 Gigawatt IT-Last vermietet.
= SECTOR capacity 2100 critical_it contracted | by Needham

Ein Drittel der den Minern genehmigten Leistung wird laut JPMorgan Ende 2026 der KI dienen.
= SECTOR conversion_share 0.333333 | by JPMorgan | on 2026-12

Rosenblatt senkt die Schätzung für die GPU-Flotte von IREN Ende 2026 von 140.000 auf 120.000.
= IREN gpu_count 120000 | by Rosenblatt | on 2026-12 | previous 140000

Mehr als zehn Milliarden Dollar sind die KI-Verträge von Core Scientific wert.
= CORZ contract_value 1e10 at_least

Barber Lake ist das Vorzeigeprojekt von Cipher. Dort hat Fluidstack 168 Megawatt kritische IT-Last gemietet.
= CIFR capacity 168 critical_it contracted | counterparty Fluidstack | site Barber Lake

Knapp 40 Prozent der genehmigten Megawatt von TeraWulf waren zum Jahresende auf HPC umgerüstet.
= WULF conversion_share 0.4 about | on 2025-12

Bei den 207 Megawatt, mit denen Cipher in Odessa Mining betreibt, soll es bleiben.
= CIFR capacity 207 operating mining | site Odessa

Applied Digital vermietete in Delta Forge 1 einem namentlich nicht genannten Hyperscaler 430 MW brutto, das entspricht 300 MW kritischer IT-Last.
= APLD capacity 430 gross contracted | site Delta Forge 1
= APLD capacity 300 critical_it contracted | site Delta Forge 1

Sieben Milliarden Dollar bringt der Vertrag mit Fluidstack Hut 8 in 15 Jahren, Google haftet.
= HUT contract_value 7e9 | counterparty Fluidstack | backstop Google
= HUT contract_term 15 | counterparty Fluidstack | backstop Google

Für weitere 1,6 Gigawatt in Oklahoma hat IREN eine Option.

Fluidstack kann den Vertrag mit Cipher zweimal um fünf Jahre verlängern; der Wert stiege dann auf 7 Milliarden Dollar.

CoreWeave besitzt ein Vormietrecht auf weitere 150 MW in Ellendale, wo Applied Digital baut.

Wird Cipher seine 2,4 Gigawatt jemals füllen?

Fände MARA einen Mieter für 500 Megawatt, ließen sich damit 900 Millionen Dollar im Jahr verdienen.

Beim Versorger Dominion liegen Anträge über 47 Gigawatt, in Ohio wartet AEP auf 30 Gigawatt. MARA und Riot fehlen in keiner Aufzählung.

Ein Hyperscaler braucht heute ein Gigawatt je Campus. IREN und Cipher wissen das.

In Georgia hat die Aufsicht Gaskraftwerke mit 10 Gigawatt genehmigt. CleanSpark kauft dort Strom.

Der Windpark neben dem Campus von Galaxy leistet 250 Megawatt.

CoreWeave hatte Ende September 2,9 Gigawatt unter Vertrag und 250.000 GPUs. Die Aktionäre von Core Scientific lehnten ab.

Microsoft mietet in diesem Jahr 5 Gigawatt an; die Aktie von IREN stieg um 4 Prozent.

Einen Vertrag über 600 Megawatt, von dem im Forum die Rede ist, hat Riot nicht unterschrieben.

Hätte Hut 8 die ganze Pipeline vermietet, wären 8,5 Gigawatt belegt.

Das Start-up Oklo will neben dem Campus einen Reaktor mit 75 Megawatt bauen. Bitdeer gab nach.

Angeblich will Oracle CleanSpark 500 Megawatt abnehmen.

Nvidia lieferte im Quartal 500.000 Grafikprozessoren aus. Zu den Käufern zählte IREN.

Die Aluminiumhütte hat einen Stromvertrag über 400 Megawatt und fünf Jahre. Riot ist ihr Nachbar.

Die Kreditlinie von Cipher über 1,7 Milliarden Dollar läuft fünf Jahre.

Ein Megawatt versorgt etwa 800 Haushalte, die 168 Megawatt in Barber Lake reichten also für eine Stadt.

Der Markt preist bei Riot bereits 900 vermietete Megawatt ein.

RWE und Equinix vereinbarten 300 Megawatt bei Frankfurt. Die Papiere von Cipher zogen an.

Könnte CleanSpark alle 1,3 Gigawatt vermieten?
`
