// German lists, tables, briefs and records of what houses did with ratings and targets, each with every fact that it should give.

export const listsDe = String.raw`
HOCHGESTUFT ⏎ - RIOT PLATFORMS: Needham hebt auf Kaufen (Halten) - Ziel 24 (16) USD ⏎ - HUT 8: Cantor auf Overweight (Neutral) - Ziel 62 USD ¶ ABGESTUFT ⏎ - MARA: Citi auf Verkaufen (Halten) - Ziel 9 (13) USD ¶ NEUAUFNAHMEN ⏎ - CIPHER: BTIG mit Kaufen - Ziel 30 USD ¶ BESTÄTIGT ⏎ - IREN: Roth Kaufen - Ziel 85 USD
= RIOT rating Buy previous=Hold by=Needham; RIOT rating_action upgrade by=Needham; RIOT price_target 24 previous=16 by=Needham
= HUT rating Overweight previous=Neutral by=Cantor_Fitzgerald; HUT rating_action upgrade by=Cantor_Fitzgerald; HUT price_target 62 by=Cantor_Fitzgerald
= MARA rating Sell previous=Hold by=Citi; MARA rating_action downgrade by=Citi; MARA price_target 9 previous=13 by=Citi
= CIFR rating Buy by=BTIG; CIFR rating_action initiate by=BTIG; CIFR price_target 30 by=BTIG
= IREN rating Buy by=Roth_Capital; IREN rating_action reiterate by=Roth_Capital; IREN price_target 85 by=Roth_Capital

Cipher Mining: JPMorgan hebt auf Overweight (Neutral), Ziel 18 (12) Dollar ⏎ IREN: JPMorgan senkt auf Underweight (Neutral), Ziel 24 (28) Dollar ⏎ MARA: JPMorgan bestätigt Overweight, Ziel 13 (20) Dollar ⏎ Riot Platforms: Berenberg startet mit Kaufen, Ziel 21 Dollar
= CIFR rating Overweight previous=Neutral by=JPMorgan; CIFR rating_action upgrade by=JPMorgan; CIFR price_target 18 previous=12 by=JPMorgan
= IREN rating Underweight previous=Neutral by=JPMorgan; IREN rating_action downgrade by=JPMorgan; IREN price_target 24 previous=28 by=JPMorgan
= MARA rating Overweight by=JPMorgan; MARA rating_action reiterate by=JPMorgan; MARA price_target 13 previous=20 by=JPMorgan
= RIOT rating Buy by=Berenberg; RIOT rating_action initiate by=Berenberg; RIOT price_target 21 by=Berenberg

| Aktie | Haus | Aktion | Votum | Kursziel |⏎|---|---|---|---|---|⏎| Riot Platforms | Needham | Hochstufung | Kaufen | 24 USD |⏎| Cipher Digital | KBW | Abstufung | Halten | 22 USD |⏎| IREN | Roth | bestätigt | Kaufen | 85 USD |⏎| Hut 8 | BTIG | Neueinstufung | Kaufen | 65 USD |⏎| MARA | Citi | Ziel erhöht | Neutral | 14 USD |
= RIOT rating Buy by=Needham; RIOT rating_action upgrade by=Needham; RIOT price_target 24 by=Needham
= CIFR rating Hold by=KBW; CIFR rating_action downgrade by=KBW; CIFR price_target 22 by=KBW
= IREN rating Buy by=Roth_Capital; IREN rating_action reiterate by=Roth_Capital; IREN price_target 85 by=Roth_Capital
= HUT rating Buy by=BTIG; HUT rating_action initiate by=BTIG; HUT price_target 65 by=BTIG
= MARA rating Neutral by=Citi; MARA price_target 14 by=Citi

| Unternehmen | Analysehaus | Alte Einstufung | Neue Einstufung | Altes Ziel | Neues Ziel |⏎|---|---|---|---|---|---|⏎| Riot Platforms | Needham | Halten | Kaufen | 16 USD | 24 USD |⏎| TeraWulf | Rosenblatt | Kaufen | Neutral | 22 USD | 18 USD |
= RIOT rating Buy previous=Hold by=Needham; RIOT rating_action upgrade by=Needham; RIOT price_target 24 previous=16 by=Needham
= WULF rating Neutral previous=Buy by=Rosenblatt; WULF rating_action downgrade by=Rosenblatt; WULF price_target 18 previous=22 by=Rosenblatt

| Unternehmen | Haus | Einstufung | Ziel |⏎|---|---|---|---|⏎| Riot Platforms | Needham | Halten → Kaufen | 16 → 24 USD |⏎| TeraWulf | Rosenblatt | Kaufen → Neutral | 22 → 18 USD |⏎| IREN | Roth | Kaufen (unverändert) | 85 USD |⏎| Hut 8 | BTIG | Kaufen (neu) | 65 USD |
= RIOT rating Buy previous=Hold by=Needham; RIOT rating_action upgrade by=Needham; RIOT price_target 24 previous=16 by=Needham
= WULF rating Neutral previous=Buy by=Rosenblatt; WULF rating_action downgrade by=Rosenblatt; WULF price_target 18 previous=22 by=Rosenblatt
= IREN rating Buy by=Roth_Capital; IREN rating_action reiterate by=Roth_Capital; IREN price_target 85 by=Roth_Capital
= HUT rating Buy by=BTIG; HUT rating_action initiate by=BTIG; HUT price_target 65 by=BTIG

<table><tr><th>Haus</th><th>Aktie</th><th>Änderung</th><th>von</th><th>auf</th><th>Ziel in USD</th></tr><tr><td>Needham</td><td>Riot Platforms</td><td>↑</td><td>Halten</td><td>Kaufen</td><td>24</td></tr><tr><td>KBW</td><td>Cipher Digital</td><td>↓</td><td>Outperform</td><td>Market Perform</td><td>22</td></tr></table>
= RIOT rating Buy previous=Hold by=Needham; RIOT rating_action upgrade by=Needham; RIOT price_target 24 by=Needham
= CIFR rating Market_Perform previous=Outperform by=KBW; CIFR rating_action downgrade by=KBW; CIFR price_target 22 by=KBW

Riot Platforms ¶ Einstufung: Kaufen (bisher Halten) ⏎ Kursziel: 24 Dollar (bisher 16) ⏎ Haus: Needham ¶ IREN ¶ Einstufung: Kaufen (unverändert) ⏎ Kursziel: 92 Dollar (bisher 85) ⏎ Haus: Roth
= RIOT rating Buy previous=Hold by=Needham; RIOT rating_action upgrade by=Needham; RIOT price_target 24 previous=16 by=Needham
= IREN rating Buy by=Roth_Capital; IREN rating_action reiterate by=Roth_Capital; IREN price_target 92 previous=85 by=Roth_Capital

Needham zu Riot Platforms: Kaufen (zuvor Halten), Ziel 24 Dollar. KBW zu Cipher Digital: Market Perform (zuvor Outperform), Ziel 22 Dollar. Roth zu IREN: unverändert Kaufen, Ziel 85 Dollar.
= RIOT rating Buy previous=Hold by=Needham; RIOT rating_action upgrade by=Needham; RIOT price_target 24 by=Needham
= CIFR rating Market_Perform previous=Outperform by=KBW; CIFR rating_action downgrade by=KBW; CIFR price_target 22 by=KBW
= IREN rating Buy by=Roth_Capital; IREN rating_action reiterate by=Roth_Capital; IREN price_target 85 by=Roth_Capital

Hochstufungen: Riot Platforms (Needham, Kaufen), Hut 8 (Cantor, Overweight). Abstufungen: Cipher Digital (KBW, Market Perform). Ersteinstufungen: IREN (BTIG, Neutral).
= RIOT rating Buy by=Needham; RIOT rating_action upgrade by=Needham
= HUT rating Overweight by=Cantor_Fitzgerald; HUT rating_action upgrade by=Cantor_Fitzgerald
= CIFR rating Market_Perform by=KBW; CIFR rating_action downgrade by=KBW
= IREN rating Neutral by=BTIG; IREN rating_action initiate by=BTIG

Needham hebt Riot Platforms auf „Kaufen“ von „Halten“, senkt MARA auf „Halten“ von „Kaufen“ und bestätigt IREN mit „Kaufen“.
= RIOT rating Buy previous=Hold by=Needham; RIOT rating_action upgrade by=Needham
= MARA rating Hold previous=Buy by=Needham; MARA rating_action downgrade by=Needham
= IREN rating Buy by=Needham; IREN rating_action reiterate by=Needham

Needham macht aus dem „Halten“ für Riot Platforms ein „Kaufen“; das Ziel steigt von 16 auf 24 Dollar.
= RIOT rating Buy previous=Hold by=Needham; RIOT rating_action upgrade by=Needham; RIOT price_target 24 previous=16 by=Needham

Bei KBW wurde für Cipher Digital aus „Outperform“ ein „Market Perform“.
= CIFR rating Market_Perform previous=Outperform by=KBW; CIFR rating_action downgrade by=KBW

Core Scientific: Bei Jefferies wurde aus „Kaufen“ soeben „Halten“.
= CORZ rating Hold previous=Buy by=Jefferies; CORZ rating_action downgrade by=Jefferies

Stifel belässt die Aktie von Cipher Digital auf der Kaufliste. Bei Citi steht IREN auf der Verkaufsliste.
= CIFR rating Buy by=Stifel; CIFR rating_action reiterate by=Stifel
= IREN rating Sell by=Citi

Die Aktie von Riot Platforms steht bei Needham weiterhin auf der Kaufliste, Ziel 24 Dollar.
= RIOT rating Buy by=Needham; RIOT rating_action reiterate by=Needham; RIOT price_target 24 by=Needham

Needham und Roth blieben für HIVE Digital beide bei „Kaufen“, mit Zielen von 20 und 22 Dollar.
= HIVE rating Buy by=Needham; HIVE rating_action reiterate by=Needham; HIVE price_target 20 by=Needham
= HIVE rating Buy by=Roth_Capital; HIVE rating_action reiterate by=Roth_Capital; HIVE price_target 22 by=Roth_Capital

Riot Platforms ¶ Needham: Hochstufung auf Kaufen, Ziel 24 Dollar. ⏎ Compass Point: Kaufen bestätigt, Ziel 26 Dollar. ⏎ Citi: Abstufung auf Neutral von Kaufen, Ziel 18 nach 23 Dollar. ⏎ Jefferies: Neueinstufung mit Halten, Ziel 17 Dollar.
= RIOT rating Buy by=Needham; RIOT rating_action upgrade by=Needham; RIOT price_target 24 by=Needham
= RIOT rating Buy by=Compass_Point; RIOT rating_action reiterate by=Compass_Point; RIOT price_target 26 by=Compass_Point
= RIOT rating Neutral previous=Buy by=Citi; RIOT rating_action downgrade by=Citi; RIOT price_target 18 previous=23 by=Citi
= RIOT rating Hold by=Jefferies; RIOT rating_action initiate by=Jefferies; RIOT price_target 17 by=Jefferies

Das Kursziel der Mizuho für Galaxy Digital kletterte um sieben Dollar auf 48 Dollar, das der Citi für Riot sank um 3 auf 20 Dollar.
= GLXY price_target 48 by=Mizuho
= RIOT price_target 20 by=Citi

Needham nimmt 2 Dollar vom Kursziel für Hut 8 weg und landet bei 58 Dollar; das „Buy“ bleibt.
= HUT rating Buy by=Needham; HUT rating_action reiterate by=Needham; HUT price_target 58 by=Needham

Beide Häuser, Needham und Roth, führen CleanSpark mit „Outperform“.
= CLSK rating Outperform by=Needham
= CLSK rating Outperform by=Roth_Capital

BERENBERG HEBT RIOT PLATFORMS AUF 'BUY' (HOLD) - ZIEL 24 (16) USD ⏎ KBW SENKT CIPHER DIGITAL AUF 'MARKET PERFORM' (OUTPERFORM) - ZIEL 22 USD ⏎ ROTH BELÄSST IREN AUF 'BUY' - ZIEL 92 (85) USD
= RIOT rating Buy previous=Hold by=Berenberg; RIOT rating_action upgrade by=Berenberg; RIOT price_target 24 previous=16 by=Berenberg
= CIFR rating Market_Perform previous=Outperform by=KBW; CIFR rating_action downgrade by=KBW; CIFR price_target 22 by=KBW
= IREN rating Buy by=Roth_Capital; IREN rating_action reiterate by=Roth_Capital; IREN price_target 92 previous=85 by=Roth_Capital

Riot: Needham rauf auf Kaufen. Cipher: KBW runter auf Market Perform. IREN: Roth bleibt bei Kaufen. Hut 8: BTIG neu mit Kaufen.
= RIOT rating Buy by=Needham; RIOT rating_action upgrade by=Needham
= CIFR rating Market_Perform by=KBW; CIFR rating_action downgrade by=KBW
= IREN rating Buy by=Roth_Capital; IREN rating_action reiterate by=Roth_Capital
= HUT rating Buy by=BTIG; HUT rating_action initiate by=BTIG

Needham dreht bei Riot ¶ Das Analysehaus Needham hat Riot Platforms am Dienstag von „Halten“ auf „Kaufen“ hochgestuft und das Kursziel von 16 auf 24 Dollar angehoben.
= RIOT rating Buy previous=Hold by=Needham; RIOT rating_action upgrade by=Needham; RIOT price_target 24 previous=16 by=Needham

Aus Halten wird Kaufen: Needham ist bei Riot Platforms wieder zuversichtlich und nennt 24 Dollar als Ziel.
= RIOT rating Buy previous=Hold by=Needham; RIOT rating_action upgrade by=Needham; RIOT price_target 24 by=Needham

Drei Hochstufungen an einem Tag: Riot Platforms bei Needham auf Kaufen, Hut 8 bei Cantor auf Overweight und TeraWulf bei Stifel auf Kaufen.
= RIOT rating Buy by=Needham; RIOT rating_action upgrade by=Needham
= HUT rating Overweight by=Cantor_Fitzgerald; HUT rating_action upgrade by=Cantor_Fitzgerald
= WULF rating Buy by=Stifel; WULF rating_action upgrade by=Stifel

Needham | Riot Platforms | Halten -> Kaufen | Ziel 24 USD ⏎ KBW | Cipher Digital | Outperform -> Market Perform | Ziel 22 USD
= RIOT rating Buy previous=Hold by=Needham; RIOT rating_action upgrade by=Needham; RIOT price_target 24 by=Needham
= CIFR rating Market_Perform previous=Outperform by=KBW; CIFR rating_action downgrade by=KBW; CIFR price_target 22 by=KBW
`
