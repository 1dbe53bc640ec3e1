// German lists, tables and sentences of houses that no list knows, each with every fact that it should give.

export const housesDe = String.raw`
HOCHGESTUFT ⏎ - RIOT PLATFORMS: Halden Securities hebt auf Kaufen (Halten) - Ziel 24 (16) USD ⏎ - HUT 8: Fennimore Capital auf Overweight (Neutral) - Ziel 62 USD ¶ ABGESTUFT ⏎ - MARA: Drexford auf Verkaufen (Halten) - Ziel 9 (13) USD ¶ NEUAUFNAHMEN ⏎ - CIPHER: Oakmere Partners mit Kaufen - Ziel 30 USD ¶ BESTÄTIGT ⏎ - IREN: Torvald Kaufen - Ziel 85 USD
= RIOT rating Buy previous=Hold by=Halden_Securities; RIOT rating_action upgrade by=Halden_Securities; RIOT price_target 24 previous=16 by=Halden_Securities
= HUT rating Overweight previous=Neutral by=Fennimore_Capital; HUT rating_action upgrade by=Fennimore_Capital; HUT price_target 62 by=Fennimore_Capital
= MARA rating Sell previous=Hold by=Drexford; MARA rating_action downgrade by=Drexford; MARA price_target 9 previous=13 by=Drexford
= CIFR rating Buy by=Oakmere_Partners; CIFR rating_action initiate by=Oakmere_Partners; CIFR price_target 30 by=Oakmere_Partners
= IREN rating Buy by=Torvald; IREN rating_action reiterate by=Torvald; IREN price_target 85 by=Torvald

Cipher Mining: Tessaly Bank hebt auf Overweight (Neutral), Ziel 18 (12) Dollar ⏎ IREN: Tessaly Bank senkt auf Underweight (Neutral), Ziel 24 (28) Dollar ⏎ MARA: Tessaly Bank bestätigt Overweight, Ziel 13 (20) Dollar ⏎ Riot Platforms: Falkenried Research startet mit Kaufen, Ziel 21 Dollar
= CIFR rating Overweight previous=Neutral by=Tessaly_Bank; CIFR rating_action upgrade by=Tessaly_Bank; CIFR price_target 18 previous=12 by=Tessaly_Bank
= IREN rating Underweight previous=Neutral by=Tessaly_Bank; IREN rating_action downgrade by=Tessaly_Bank; IREN price_target 24 previous=28 by=Tessaly_Bank
= MARA rating Overweight by=Tessaly_Bank; MARA rating_action reiterate by=Tessaly_Bank; MARA price_target 13 previous=20 by=Tessaly_Bank
= RIOT rating Buy by=Falkenried_Research; RIOT rating_action initiate by=Falkenried_Research; RIOT price_target 21 by=Falkenried_Research

| Aktie | Haus | Aktion | Votum | Kursziel |⏎|---|---|---|---|---|⏎| Riot Platforms | Halden Securities | Hochstufung | Kaufen | 24 USD |⏎| Cipher Digital | Lomax Gill | Abstufung | Halten | 22 USD |⏎| IREN | Torvald | bestätigt | Kaufen | 85 USD |⏎| Hut 8 | Oakmere Partners | Neueinstufung | Kaufen | 65 USD |⏎| MARA | Drexford | Ziel erhöht | Neutral | 14 USD |
= RIOT rating Buy by=Halden_Securities; RIOT rating_action upgrade by=Halden_Securities; RIOT price_target 24 by=Halden_Securities
= CIFR rating Hold by=Lomax_Gill; CIFR rating_action downgrade by=Lomax_Gill; CIFR price_target 22 by=Lomax_Gill
= IREN rating Buy by=Torvald; IREN rating_action reiterate by=Torvald; IREN price_target 85 by=Torvald
= HUT rating Buy by=Oakmere_Partners; HUT rating_action initiate by=Oakmere_Partners; HUT price_target 65 by=Oakmere_Partners
= MARA rating Neutral by=Drexford; MARA price_target 14 by=Drexford

| Unternehmen | Analysehaus | Alte Einstufung | Neue Einstufung | Altes Ziel | Neues Ziel |⏎|---|---|---|---|---|---|⏎| Riot Platforms | Halden Securities | Halten | Kaufen | 16 USD | 24 USD |⏎| TeraWulf | Marlow Crest | Kaufen | Neutral | 22 USD | 18 USD |
= RIOT rating Buy previous=Hold by=Halden_Securities; RIOT rating_action upgrade by=Halden_Securities; RIOT price_target 24 previous=16 by=Halden_Securities
= WULF rating Neutral previous=Buy by=Marlow_Crest; WULF rating_action downgrade by=Marlow_Crest; WULF price_target 18 previous=22 by=Marlow_Crest

| Unternehmen | Haus | Einstufung | Ziel |⏎|---|---|---|---|⏎| Riot Platforms | Halden Securities | Halten → Kaufen | 16 → 24 USD |⏎| TeraWulf | Marlow Crest | Kaufen → Neutral | 22 → 18 USD |⏎| IREN | Torvald | Kaufen (unverändert) | 85 USD |⏎| Hut 8 | Oakmere Partners | Kaufen (neu) | 65 USD |
= RIOT rating Buy previous=Hold by=Halden_Securities; RIOT rating_action upgrade by=Halden_Securities; RIOT price_target 24 previous=16 by=Halden_Securities
= WULF rating Neutral previous=Buy by=Marlow_Crest; WULF rating_action downgrade by=Marlow_Crest; WULF price_target 18 previous=22 by=Marlow_Crest
= IREN rating Buy by=Torvald; IREN rating_action reiterate by=Torvald; IREN price_target 85 by=Torvald
= HUT rating Buy by=Oakmere_Partners; HUT rating_action initiate by=Oakmere_Partners; HUT price_target 65 by=Oakmere_Partners

<table><tr><th>Haus</th><th>Aktie</th><th>Änderung</th><th>von</th><th>auf</th><th>Ziel in USD</th></tr><tr><td>Halden Securities</td><td>Riot Platforms</td><td>↑</td><td>Halten</td><td>Kaufen</td><td>24</td></tr><tr><td>Lomax Gill</td><td>Cipher Digital</td><td>↓</td><td>Outperform</td><td>Market Perform</td><td>22</td></tr></table>
= RIOT rating Buy previous=Hold by=Halden_Securities; RIOT rating_action upgrade by=Halden_Securities; RIOT price_target 24 by=Halden_Securities
= CIFR rating Market_Perform previous=Outperform by=Lomax_Gill; CIFR rating_action downgrade by=Lomax_Gill; CIFR price_target 22 by=Lomax_Gill

Riot Platforms ¶ Einstufung: Kaufen (bisher Halten) ⏎ Kursziel: 24 Dollar (bisher 16) ⏎ Haus: Halden Securities ¶ IREN ¶ Einstufung: Kaufen (unverändert) ⏎ Kursziel: 92 Dollar (bisher 85) ⏎ Haus: Torvald
= RIOT rating Buy previous=Hold by=Halden_Securities; RIOT rating_action upgrade by=Halden_Securities; RIOT price_target 24 previous=16 by=Halden_Securities
= IREN rating Buy by=Torvald; IREN rating_action reiterate by=Torvald; IREN price_target 92 previous=85 by=Torvald

Halden Securities zu Riot Platforms: Kaufen (zuvor Halten), Ziel 24 Dollar. Lomax Gill zu Cipher Digital: Market Perform (zuvor Outperform), Ziel 22 Dollar. Torvald zu IREN: unverändert Kaufen, Ziel 85 Dollar.
= RIOT rating Buy previous=Hold by=Halden_Securities; RIOT rating_action upgrade by=Halden_Securities; RIOT price_target 24 by=Halden_Securities
= CIFR rating Market_Perform previous=Outperform by=Lomax_Gill; CIFR rating_action downgrade by=Lomax_Gill; CIFR price_target 22 by=Lomax_Gill
= IREN rating Buy by=Torvald; IREN rating_action reiterate by=Torvald; IREN price_target 85 by=Torvald

Hochstufungen: Riot Platforms (Halden Securities, Kaufen), Hut 8 (Fennimore Capital, Overweight). Abstufungen: Cipher Digital (Lomax Gill, Market Perform). Ersteinstufungen: IREN (Oakmere Partners, Neutral).
= RIOT rating Buy by=Halden_Securities; RIOT rating_action upgrade by=Halden_Securities
= HUT rating Overweight by=Fennimore_Capital; HUT rating_action upgrade by=Fennimore_Capital
= CIFR rating Market_Perform by=Lomax_Gill; CIFR rating_action downgrade by=Lomax_Gill
= IREN rating Neutral by=Oakmere_Partners; IREN rating_action initiate by=Oakmere_Partners

Halden Securities hebt Riot Platforms auf „Kaufen“ von „Halten“, senkt MARA auf „Halten“ von „Kaufen“ und bestätigt IREN mit „Kaufen“.
= RIOT rating Buy previous=Hold by=Halden_Securities; RIOT rating_action upgrade by=Halden_Securities
= MARA rating Hold previous=Buy by=Halden_Securities; MARA rating_action downgrade by=Halden_Securities
= IREN rating Buy by=Halden_Securities; IREN rating_action reiterate by=Halden_Securities

Halden Securities macht aus dem „Halten“ für Riot Platforms ein „Kaufen“; das Ziel steigt von 16 auf 24 Dollar.
= RIOT rating Buy previous=Hold by=Halden_Securities; RIOT rating_action upgrade by=Halden_Securities; RIOT price_target 24 previous=16 by=Halden_Securities

Bei Lomax Gill wurde für Cipher Digital aus „Outperform“ ein „Market Perform“.
= CIFR rating Market_Perform previous=Outperform by=Lomax_Gill; CIFR rating_action downgrade by=Lomax_Gill

Core Scientific: Bei Harwell Crane wurde aus „Kaufen“ soeben „Halten“.
= CORZ rating Hold previous=Buy by=Harwell_Crane; CORZ rating_action downgrade by=Harwell_Crane

Brightwater belässt die Aktie von Cipher Digital auf der Kaufliste. Bei Drexford steht IREN auf der Verkaufsliste.
= CIFR rating Buy by=Brightwater; CIFR rating_action reiterate by=Brightwater
= IREN rating Sell by=Drexford

Die Aktie von Riot Platforms steht bei Halden Securities weiterhin auf der Kaufliste, Ziel 24 Dollar.
= RIOT rating Buy by=Halden_Securities; RIOT rating_action reiterate by=Halden_Securities; RIOT price_target 24 by=Halden_Securities

Halden Securities und Torvald blieben für HIVE Digital beide bei „Kaufen“, mit Zielen von 20 und 22 Dollar.
= HIVE rating Buy by=Halden_Securities; HIVE rating_action reiterate by=Halden_Securities; HIVE price_target 20 by=Halden_Securities
= HIVE rating Buy by=Torvald; HIVE rating_action reiterate by=Torvald; HIVE price_target 22 by=Torvald

Riot Platforms ¶ Halden Securities: Hochstufung auf Kaufen, Ziel 24 Dollar. ⏎ Kestrel Ridge: Kaufen bestätigt, Ziel 26 Dollar. ⏎ Drexford: Abstufung auf Neutral von Kaufen, Ziel 18 nach 23 Dollar. ⏎ Harwell Crane: Neueinstufung mit Halten, Ziel 17 Dollar.
= RIOT rating Buy by=Halden_Securities; RIOT rating_action upgrade by=Halden_Securities; RIOT price_target 24 by=Halden_Securities
= RIOT rating Buy by=Kestrel_Ridge; RIOT rating_action reiterate by=Kestrel_Ridge; RIOT price_target 26 by=Kestrel_Ridge
= RIOT rating Neutral previous=Buy by=Drexford; RIOT rating_action downgrade by=Drexford; RIOT price_target 18 previous=23 by=Drexford
= RIOT rating Hold by=Harwell_Crane; RIOT rating_action initiate by=Harwell_Crane; RIOT price_target 17 by=Harwell_Crane

! Das Kursziel der Pellworm Research für Galaxy Digital kletterte um sieben Dollar auf 48 Dollar, das der Drexford für Riot sank um 3 auf 20 Dollar.
= GLXY price_target 48 by=Pellworm_Research
= RIOT price_target 20 by=Drexford

Halden Securities nimmt 2 Dollar vom Kursziel für Hut 8 weg und landet bei 58 Dollar; das „Buy“ bleibt.
= HUT rating Buy by=Halden_Securities; HUT rating_action reiterate by=Halden_Securities; HUT price_target 58 by=Halden_Securities

Beide Häuser, Halden Securities und Torvald, führen CleanSpark mit „Outperform“.
= CLSK rating Outperform by=Halden_Securities
= CLSK rating Outperform by=Torvald

! FALKENRIED RESEARCH HEBT RIOT PLATFORMS AUF 'BUY' (HOLD) - ZIEL 24 (16) USD ⏎ Lomax Gill SENKT CIPHER DIGITAL AUF 'MARKET PERFORM' (OUTPERFORM) - ZIEL 22 USD ⏎ ROTH BELÄSST IREN AUF 'BUY' - ZIEL 92 (85) USD
= RIOT rating Buy previous=Hold by=Falkenried_Research; RIOT rating_action upgrade by=Falkenried_Research; RIOT price_target 24 previous=16 by=Falkenried_Research
= CIFR rating Market_Perform previous=Outperform by=Lomax_Gill; CIFR rating_action downgrade by=Lomax_Gill; CIFR price_target 22 by=Lomax_Gill
= IREN rating Buy by=Torvald; IREN rating_action reiterate by=Torvald; IREN price_target 92 previous=85 by=Torvald

Riot: Halden Securities rauf auf Kaufen. Cipher: Lomax Gill runter auf Market Perform. IREN: Torvald bleibt bei Kaufen. Hut 8: Oakmere Partners neu mit Kaufen.
= RIOT rating Buy by=Halden_Securities; RIOT rating_action upgrade by=Halden_Securities
= CIFR rating Market_Perform by=Lomax_Gill; CIFR rating_action downgrade by=Lomax_Gill
= IREN rating Buy by=Torvald; IREN rating_action reiterate by=Torvald
= HUT rating Buy by=Oakmere_Partners; HUT rating_action initiate by=Oakmere_Partners

Halden Securities dreht bei Riot ¶ Das Analysehaus Halden Securities hat Riot Platforms am Dienstag von „Halten“ auf „Kaufen“ hochgestuft und das Kursziel von 16 auf 24 Dollar angehoben.
= RIOT rating Buy previous=Hold by=Halden_Securities; RIOT rating_action upgrade by=Halden_Securities; RIOT price_target 24 previous=16 by=Halden_Securities

Aus Halten wird Kaufen: Halden Securities ist bei Riot Platforms wieder zuversichtlich und nennt 24 Dollar als Ziel.
= RIOT rating Buy previous=Hold by=Halden_Securities; RIOT rating_action upgrade by=Halden_Securities; RIOT price_target 24 by=Halden_Securities

Drei Hochstufungen an einem Tag: Riot Platforms bei Halden Securities auf Kaufen, Hut 8 bei Fennimore Capital auf Overweight und TeraWulf bei Brightwater auf Kaufen.
= RIOT rating Buy by=Halden_Securities; RIOT rating_action upgrade by=Halden_Securities
= HUT rating Overweight by=Fennimore_Capital; HUT rating_action upgrade by=Fennimore_Capital
= WULF rating Buy by=Brightwater; WULF rating_action upgrade by=Brightwater

Halden Securities | Riot Platforms | Halten -> Kaufen | Ziel 24 USD ⏎ Lomax Gill | Cipher Digital | Outperform -> Market Perform | Ziel 22 USD
= RIOT rating Buy previous=Hold by=Halden_Securities; RIOT rating_action upgrade by=Halden_Securities; RIOT price_target 24 by=Halden_Securities
= CIFR rating Market_Perform previous=Outperform by=Lomax_Gill; CIFR rating_action downgrade by=Lomax_Gill; CIFR price_target 22 by=Lomax_Gill

Umstufungen am Dienstag: Riot Platforms (Halden Securities): Halten/Kaufen; Cipher Digital (Lomax Gill): Outperform/Market Perform.
= RIOT rating Buy previous=Hold by=Halden_Securities; RIOT rating_action upgrade by=Halden_Securities
= CIFR rating Market_Perform previous=Outperform by=Lomax_Gill; CIFR rating_action downgrade by=Lomax_Gill

! 1. Riot Platforms. Halden Securities, von Halten auf Kaufen, Ziel von 16 auf 24 Dollar. ⏎ 2. Cipher Digital. Lomax Gill, von Outperform auf Market Perform, Ziel von 30 auf 22 Dollar. ⏎ 3. IREN. Torvald, Kaufen bestätigt, Ziel 85 Dollar.
= RIOT rating Buy previous=Hold by=Halden_Securities; RIOT rating_action upgrade by=Halden_Securities; RIOT price_target 24 previous=16 by=Halden_Securities
= CIFR rating Market_Perform previous=Outperform by=Lomax_Gill; CIFR rating_action downgrade by=Lomax_Gill; CIFR price_target 22 previous=30 by=Lomax_Gill
= IREN rating Buy by=Torvald; IREN rating_action reiterate by=Torvald; IREN price_target 85 by=Torvald

Analystenstimmen ¶ Riot Platforms – Halden Securities stuft hoch: Kaufen (bisher: Halten), Kursziel 24 $ (bisher: 16 $) ¶ Cipher Digital – Lomax Gill stuft ab: Market Perform (bisher: Outperform), Kursziel 22 $ (bisher: 30 $) ¶ Hut 8 – Oakmere Partners nimmt Beobachtung auf: Kaufen, Kursziel 65 $
= RIOT rating Buy previous=Hold by=Halden_Securities; RIOT rating_action upgrade by=Halden_Securities; RIOT price_target 24 previous=16 by=Halden_Securities
= CIFR rating Market_Perform previous=Outperform by=Lomax_Gill; CIFR rating_action downgrade by=Lomax_Gill; CIFR price_target 22 previous=30 by=Lomax_Gill
= HUT rating Buy by=Oakmere_Partners; HUT rating_action initiate by=Oakmere_Partners; HUT price_target 65 by=Oakmere_Partners

<h2>Hochstufungen</h2><table><tr><th>Aktie</th><th>Haus</th><th>Neu</th><th>Alt</th><th>Kursziel</th></tr><tr><td>Riot Platforms</td><td>Halden Securities</td><td>Kaufen</td><td>Halten</td><td>24 USD</td></tr></table><h2>Ersteinstufungen</h2><table><tr><th>Aktie</th><th>Haus</th><th>Votum</th><th>Kursziel</th></tr><tr><td>Cipher Digital</td><td>Oakmere Partners</td><td>Kaufen</td><td>30 USD</td></tr></table>
= RIOT rating Buy previous=Hold by=Halden_Securities; RIOT rating_action upgrade by=Halden_Securities; RIOT price_target 24 by=Halden_Securities
= CIFR rating Buy by=Oakmere_Partners; CIFR rating_action initiate by=Oakmere_Partners; CIFR price_target 30 by=Oakmere_Partners

| Datum | Aktie | Analyst | Urteil | Kursziel |⏎|---|---|---|---|---|⏎| 14.04. | Riot Platforms | Halden Securities | Kaufen (zuvor Halten) | 24 $ (zuvor 16 $) |⏎| 13.04. | IREN | Torvald | Kaufen, bestätigt | 85 $ |
= RIOT rating Buy previous=Hold by=Halden_Securities; RIOT rating_action upgrade by=Halden_Securities; RIOT price_target 24 previous=16 by=Halden_Securities
= IREN rating Buy by=Torvald; IREN rating_action reiterate by=Torvald; IREN price_target 85 by=Torvald

Unternehmen: Cipher Digital ⏎ Haus: Tessaly Bank ⏎ Votum: Overweight (alt: Neutral) ⏎ Kursziel: 18 Dollar (alt: 12) ¶ Unternehmen: IREN ⏎ Haus: Tessaly Bank ⏎ Votum: Underweight (alt: Neutral) ⏎ Kursziel: 24 Dollar (alt: 28)
= CIFR rating Overweight previous=Neutral by=Tessaly_Bank; CIFR rating_action upgrade by=Tessaly_Bank; CIFR price_target 18 previous=12 by=Tessaly_Bank
= IREN rating Underweight previous=Neutral by=Tessaly_Bank; IREN rating_action downgrade by=Tessaly_Bank; IREN price_target 24 previous=28 by=Tessaly_Bank

Tessaly Bank sortiert neu: Cipher Digital jetzt Overweight (Neutral), Ziel 18 (12) Dollar; IREN nur noch Underweight (Neutral), Ziel 24 (28) Dollar; MARA unverändert Overweight, Ziel 13 (20) Dollar.
= CIFR rating Overweight previous=Neutral by=Tessaly_Bank; CIFR rating_action upgrade by=Tessaly_Bank; CIFR price_target 18 previous=12 by=Tessaly_Bank
= IREN rating Underweight previous=Neutral by=Tessaly_Bank; IREN rating_action downgrade by=Tessaly_Bank; IREN price_target 24 previous=28 by=Tessaly_Bank
= MARA rating Overweight by=Tessaly_Bank; MARA rating_action reiterate by=Tessaly_Bank; MARA price_target 13 previous=20 by=Tessaly_Bank

Riot Platforms: Hoch auf Kaufen bei Halden Securities. Core Scientific: Runter auf Halten bei Whitlock. Galaxy: Neu mit Outperform bei Pellworm Research, Ziel 45 Dollar.
= RIOT rating Buy by=Halden_Securities; RIOT rating_action upgrade by=Halden_Securities
= CORZ rating Hold by=Whitlock; CORZ rating_action downgrade by=Whitlock
= GLXY rating Outperform by=Pellworm_Research; GLXY rating_action initiate by=Pellworm_Research; GLXY price_target 45 by=Pellworm_Research

! Die Drexford hat ihre Verkaufsempfehlung für MARA aufgehoben und votiert nun mit „Neutral“.
= MARA rating Neutral previous=Sell by=Drexford; MARA rating_action upgrade by=Drexford

Aus dem „Kaufen“ der Brightwater für TeraWulf ist ein „Halten“ geworden, aus dem „Halten“ von Halden Securities ein „Kaufen“.
= WULF rating Hold previous=Buy by=Brightwater; WULF rating_action downgrade by=Brightwater
= WULF rating Buy previous=Hold by=Halden_Securities; WULF rating_action upgrade by=Halden_Securities

Die Analysten von Elbinger bekräftigen „Outperform“ für IREN, Cipher und TeraWulf; die Ziele von 90, 28 und 25 Dollar bleiben.
= IREN rating Outperform by=Elbinger; IREN rating_action reiterate by=Elbinger; IREN price_target 90 by=Elbinger
= CIFR rating Outperform by=Elbinger; CIFR rating_action reiterate by=Elbinger; CIFR price_target 28 by=Elbinger
= WULF rating Outperform by=Elbinger; WULF rating_action reiterate by=Elbinger; WULF price_target 25 by=Elbinger

Fennimore Capital rückt für Hut 8 von „Neutral“ ab und sagt nun „Overweight“, Ziel 62 Dollar.
= HUT rating Overweight previous=Neutral by=Fennimore_Capital; HUT rating_action upgrade by=Fennimore_Capital; HUT price_target 62 by=Fennimore_Capital

Riot Platforms: Was die Häuser sagen ¶ - Halden Securities: Kaufen, 24 Dollar ⏎ - Drexford: Neutral, 17 Dollar ⏎ - Torvald: Kaufen, 26 Dollar (von 23 angehoben)
= RIOT rating Buy by=Halden_Securities; RIOT price_target 24 by=Halden_Securities
= RIOT rating Neutral by=Drexford; RIOT price_target 17 by=Drexford
= RIOT rating Buy by=Torvald; RIOT price_target 26 previous=23 by=Torvald

! Ostmark Capital nimmt vier Miner auf ¶ Overweight: Cipher Digital (Ziel 28 Dollar), TeraWulf (24). ⏎ Equal Weight: Riot Platforms (18). ⏎ Underweight: MARA (8).
= CIFR rating Overweight by=Ostmark_Capital; CIFR rating_action initiate by=Ostmark_Capital; CIFR price_target 28 by=Ostmark_Capital
= WULF rating Overweight by=Ostmark_Capital; WULF rating_action initiate by=Ostmark_Capital; WULF price_target 24 by=Ostmark_Capital
= RIOT rating Equal_Weight by=Ostmark_Capital; RIOT rating_action initiate by=Ostmark_Capital; RIOT price_target 18 by=Ostmark_Capital
= MARA rating Underweight by=Ostmark_Capital; MARA rating_action initiate by=Ostmark_Capital; MARA price_target 8 by=Ostmark_Capital

! Einstufung: Kaufen (Rauf von Halten) ⏎ Kursziel: 24 Dollar ⏎ Analyst: John Todaro, Halden Securities ⏎ Aktie: Riot Platforms
= RIOT rating Buy previous=Hold by=Halden_Securities; RIOT rating_action upgrade by=Halden_Securities; RIOT price_target 24 by=Halden_Securities

Halden Securities: Riot Platforms jetzt kaufen ¶ Die Analysten von Halden Securities haben ihr Votum für Riot Platforms um eine Stufe auf „Kaufen“ angehoben.
= RIOT rating Buy by=Halden_Securities; RIOT rating_action upgrade by=Halden_Securities

Bestätigt: Torvald für IREN („Buy“, 85 Dollar) und Halden Securities für HIVE („Buy“, 6 Dollar). Gesenkt: Lomax Gill für Cipher („Market Perform“ nach „Outperform“).
= IREN rating Buy by=Torvald; IREN rating_action reiterate by=Torvald; IREN price_target 85 by=Torvald
= HIVE rating Buy by=Halden_Securities; HIVE rating_action reiterate by=Halden_Securities; HIVE price_target 6 by=Halden_Securities
= CIFR rating Market_Perform previous=Outperform by=Lomax_Gill; CIFR rating_action downgrade by=Lomax_Gill
`
