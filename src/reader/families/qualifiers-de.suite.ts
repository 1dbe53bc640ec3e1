// German passages in which a fact takes its day, its speaker, its tenant or its place from elsewhere, each with every fact that it should give.

export const qualifiersDe = String.raw`
Riot Platforms hat am 9. April mit Oracle einen Mietvertrag für Corsicana unterzeichnet. Vertragsgegenstand sind 210 MW kritische IT-Last, die Laufzeit beträgt 15 Jahre.
= RIOT capacity 210 on=2026-04-09 basis=critical_it stage=contracted counterparty=Oracle site=Corsicana; RIOT contract_term 15 on=2026-04-09 counterparty=Oracle site=Corsicana

CleanSpark hat Sandersville an Crusoe vermietet. Der Mieter bezieht dort 190 MW kritische IT-Last; 250 MW (brutto) sind reserviert. ¶ Die ersten 60 MW will CleanSpark im März 2027 übergeben, die übrigen 130 MW bis Dezember 2027.
= CLSK capacity 190 basis=critical_it stage=contracted counterparty=Crusoe site=Sandersville; CLSK capacity 250 basis=gross stage=contracted counterparty=Crusoe site=Sandersville; CLSK capacity 60 by=CLSK on=2027-03 basis=critical_it stage=contracted counterparty=Crusoe site=Sandersville; CLSK capacity 130 by=CLSK on=2027-12 basis=critical_it stage=contracted counterparty=Crusoe site=Sandersville

Cipher Digital hat in Barber Lake 168 MW kritische IT-Last an Fluidstack vermietet. Die Übergabe der ersten 60 MW ist für Juni 2027 vorgesehen.
= CIFR capacity 168 basis=critical_it stage=contracted counterparty=Fluidstack site=Barber_Lake; CIFR capacity 60 on=2027-06 basis=critical_it stage=contracted counterparty=Fluidstack site=Barber_Lake

An die Stelle der Maschinen tritt die Technik von Nscale. Am Montag haben er und Bitdeer für Tydal einen Kolokationsvertrag unterzeichnet, der sich auf 15 Jahre erstreckt und 2,4 Milliarden Dollar bringt.
= BTDR contract_term 15 on=2026-04-13 kind=colocation counterparty=Nscale site=Tydal; BTDR contract_value 2400000000 on=2026-04-13 kind=colocation counterparty=Nscale site=Tydal

Die schwedische HIVE Digital hat heute mit Nordlicht Compute einen Kolokationsvertrag unterzeichnet. Gegenstand ist die Überlassung von 38 MW kritischer IT-Last in Boden ab März 2027. Die Vertragsdauer beträgt acht Jahre.
= HIVE capacity 38 on=2027-03 basis=critical_it stage=contracted kind=colocation counterparty=Nordlicht_Compute site=Boden; HIVE contract_term 8 on=2026-04-15 kind=colocation counterparty=Nordlicht_Compute site=Boden

In Helios sitzt CoreWeave auf 526 MW kritischer IT-Last von Galaxy Digital.
= GLXY capacity 526 basis=critical_it stage=contracted counterparty=CoreWeave site=Helios

Polaris Forge 1 gehört Applied Digital. 400 MW kritische IT-Last hat sich CoreWeave dort gesichert.
= APLD capacity 400 basis=critical_it stage=contracted counterparty=CoreWeave site=Polaris_Forge_1

Hut 8 hat mit Anthropic für River Bend einen Mietvertrag über 245 MW kritische IT-Last geschlossen. Über die gesamten 15 Jahre zahlt Anthropic 7 Milliarden Dollar.
= HUT capacity 245 basis=critical_it stage=contracted counterparty=Anthropic site=River_Bend; HUT contract_term 15 counterparty=Anthropic site=River_Bend; HUT contract_value 7000000000 counterparty=Anthropic site=River_Bend

Die Kurse der Miner erholten sich am Dienstag. Noch am Montag hatte Bitcoin 70.100 Dollar gekostet. MARA stiegen um 9,1 Prozent auf 7,64 Dollar. Bei IREN stand ein Plus von 4 Prozent zu Buche, die Aktie kostete 38,77 Dollar.
= NETWORK bitcoin_price 70100 on=2026-04-13
= MARA price_move 0.091 on=2026-04-14; MARA share_price 7.64 on=2026-04-14
= IREN price_move 0.04 on=2026-04-14; IREN share_price 38.8 on=2026-04-14

Nachdem Bitfarms am Montag Wandelanleihen über 300 Millionen Dollar begeben hatte, verlor die Aktie am Mittwoch 12 Prozent auf 3,02 Dollar.
= BITF debt 300000000 on=2026-04-13 kind=convertible; BITF price_move -0.12 on=2026-04-15; BITF share_price 3.02 on=2026-04-15

622 Bitcoin schürfte CleanSpark im März, nach 587 im Februar. Die Flotte lief dabei mit durchschnittlich 43,3 EH/s. Derzeit sind es 50 EH/s.
= CLSK bitcoin_production 622 previous=587 on=2026-03; CLSK hashrate 43.3 on=2026-03; CLSK hashrate 50

Die Miner haben ihre Monatszahlen für März vorgelegt. MARA schürfte 702 Bitcoin. CleanSpark förderte 588 Bitcoin und kam im Schnitt auf 46,1 EH/s.
= MARA bitcoin_production 702 on=2026-03
= CLSK bitcoin_production 588 on=2026-03; CLSK hashrate 46.1 on=2026-03

Riot Platforms hat Zahlen für das vierte Quartal vorgelegt. Der Verbrauch der Geräte sank im vierten Quartal auf 19,4 J/TH. Für die Kilowattstunde musste Riot in diesem Zeitraum netto 3,9 US-Cent aufwenden.
= RIOT fleet_efficiency 19.4 on=2025-12; RIOT power_cost 0.039 on=2025-12

Geschürft hat CleanSpark in den drei Monaten bis Ende März 1.774 Bitcoin.
= CLSK bitcoin_production 1770 on=2026-03 since=2026-01

Am 31. März besaß CleanSpark 13.512 Bitcoin. An Barmitteln wies die Bilanz zu diesem Stichtag 412,6 Millionen Dollar aus.
= CLSK bitcoin_holdings 13500 on=2026-03-31; CLSK cash 413000000 on=2026-03-31

Zum 31. Dezember wies Applied Digital Finanzschulden von 4,9 Milliarden Dollar aus, nach 3,6 Milliarden Ende September. Auf der Habenseite fanden sich am Stichtag 1,3 Milliarden Dollar an Zahlungsmitteln.
= APLD debt 4900000000 previous=3600000000 on=2025-12-31; APLD cash 1300000000 on=2025-12-31

Ein Blick in die Bilanz von IREN zum 31. Dezember. Wandelanleihen: 4,8 Milliarden Dollar. Barmittel: 2,2 Milliarden Dollar.
= IREN debt 4800000000 on=2025-12-31 kind=convertible; IREN cash 2200000000 on=2025-12-31

CleanSpark will wachsen. Hoffnung setzt CleanSpark-Chef Matt Schultz auf die Vermietung. Die reinen Baukosten bezifferte Schultz auf 9 bis 11 Millionen Dollar je Megawatt IT-Last.
= CLSK capex_per_mw 9000000 by=CLSK basis=critical_it bound=at_least; CLSK capex_per_mw 11000000 by=CLSK basis=critical_it bound=at_most

CleanSpark baut in Sandersville. Errichtet wird in Modulbauweise, wobei CleanSpark mit Kosten von 9,2 Mio. Dollar je MW kritischer IT-Last rechnet. Die NOI-Marge gibt das Unternehmen mit etwa 88 Prozent an.
= CLSK capex_per_mw 9200000 by=CLSK basis=critical_it; CLSK noi_margin 0.88 by=CLSK bound=about

Bitdeer baut in Tydal. Aus dem Vertrag erwartet das in Singapur beheimatete Unternehmen etwa 160 Millionen Dollar Einnahmen pro Jahr. Bei den Baukosten geht es von neun Millionen Dollar je Megawatt kritischer IT-Last aus.
= BTDR annual_revenue 160000000 by=BTDR bound=about; BTDR capex_per_mw 9000000 by=BTDR basis=critical_it

IREN will wachsen. Das Management hat sich vorgenommen, Ende 2026 auf einen jährlichen Cloud-Umsatz von 3,7 Milliarden Dollar zu kommen.
= IREN annual_revenue 3700000000 by=IREN on=2026-12 kind=cloud

Eine Studie von Needham liegt vor; alle folgenden Zahlen stammen von dort. ¶ IREN verfügt über 4,5 Gigawatt genehmigte Leistung. TeraWulf hat 720 Megawatt kritische IT-Last vermietet.
= IREN capacity 4500 by=Needham basis=approved
= WULF capacity 720 by=Needham basis=critical_it stage=contracted

H.C. Wainwright hat seine Übersicht aufgefrischt. Die Analysten gehen davon aus, dass die Branche bis Ende 2027 etwa 6,5 Gigawatt an kritischer IT-Last unter Vertrag haben wird.
= SECTOR capacity 6500 by=H.C._Wainwright on=2027-12 basis=critical_it stage=expected bound=about

Hut 8 hat zwischen Ende Dezember und Dienstag um 22 Prozent zugelegt.
= HUT price_move 0.22 on=2026-04-14 since=2025-12

Die Privatbank Berenberg hat die Einstufung für Riot Platforms auf "Buy" mit einem Kursziel von 27 Dollar belassen. Der Versorger habe in Corsicana ein Gigawatt genehmigt, hieß es.
= RIOT rating Buy by=Berenberg; RIOT rating_action reiterate by=Berenberg; RIOT price_target 27 by=Berenberg; RIOT capacity 1000 by=Berenberg basis=approved site=Corsicana

Die Deutsche Bank nimmt Core Scientific mit "Hold" auf. Das Ziel senkte Goldman Sachs für MARA von 17 auf 11,50 Dollar.
= CORZ rating Hold by=Deutsche_Bank; CORZ rating_action initiate by=Deutsche_Bank
= MARA price_target 11.5 previous=17 by=Goldman_Sachs

An AMD sind bei Riot Platforms in Rockdale mittlerweile 150 Megawatt kritische IT-Last vergeben, nach 50 zu Jahresbeginn.
= RIOT capacity 150 previous=50 basis=critical_it stage=contracted counterparty=AMD site=Rockdale

Der Strom verteuerte sich bei CleanSpark im ersten Quartal auf 5,9 Cent je Kilowattstunde, nach 5,6 Cent im Quartal davor.
= CLSK power_cost 0.059 previous=0.056 on=2026-03

1.184 Bitcoin hat Riot Platforms im ersten Quartal gefördert, im vierten waren es noch 1.473 gewesen.
= RIOT bitcoin_production 1180 previous=1470 on=2026-03 since=2026-01

Auf 14,6 Gigawatt beläuft sich inzwischen die genehmigte Leistung der börsennotierten Miner, nach 10,9 Gigawatt vor einem Jahr.
= SECTOR capacity 14600 previous=10900 basis=approved

Ausgedrückt in kritischer IT-Last, erwartet JPMorgan für Ende 2027 bei IREN 1.150 Megawatt, bei Cipher 780.
= IREN capacity 1150 by=JPMorgan on=2027-12 basis=critical_it stage=expected
= CIFR capacity 780 by=JPMorgan on=2027-12 basis=critical_it stage=expected

Im ersten Kalenderquartal 2026 bezahlte CleanSpark 5,4 US-Cent je Kilowattstunde.
= CLSK power_cost 0.054 on=2026-03

641 Coins schürfte Bitdeer im März, nach 598 im Februar. Die eigene Flotte kam zum Monatsende auf 68,2 EH/s.
= BTDR bitcoin_production 641 previous=598 on=2026-03; BTDR hashrate 68.2 on=2026-03

Cantor Fitzgerald, das mit 15 Millionen Dollar je MW kritischer IT-Last bei Cipher rechnet, rät zum Kauf.
= CIFR value_per_mw 15000000 by=Cantor_Fitzgerald basis=critical_it; CIFR rating Buy by=Cantor_Fitzgerald
`
