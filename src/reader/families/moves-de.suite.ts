// German lists, grids and sentences on moves of ratings and targets, each with every fact that it should give.

export const movesDe = String.raw`
Umstufungen am Dienstag: Riot Platforms (Needham): Halten/Kaufen; Cipher Digital (KBW): Outperform/Market Perform.
= RIOT rating Buy previous=Hold by=Needham; RIOT rating_action upgrade by=Needham
= CIFR rating Market_Perform previous=Outperform by=KBW; CIFR rating_action downgrade by=KBW

! 1. Riot Platforms. Needham, von Halten auf Kaufen, Ziel von 16 auf 24 Dollar. ⏎ 2. Cipher Digital. KBW, von Outperform auf Market Perform, Ziel von 30 auf 22 Dollar. ⏎ 3. IREN. Roth, Kaufen bestätigt, Ziel 85 Dollar.
= RIOT rating Buy previous=Hold by=Needham; RIOT rating_action upgrade by=Needham; RIOT price_target 24 previous=16 by=Needham
= CIFR rating Market_Perform previous=Outperform by=KBW; CIFR rating_action downgrade by=KBW; CIFR price_target 22 previous=30 by=KBW
= IREN rating Buy by=Roth_Capital; IREN rating_action reiterate by=Roth_Capital; IREN price_target 85 by=Roth_Capital

Analystenstimmen ¶ Riot Platforms – Needham stuft hoch: Kaufen (bisher: Halten), Kursziel 24 $ (bisher: 16 $) ¶ Cipher Digital – KBW stuft ab: Market Perform (bisher: Outperform), Kursziel 22 $ (bisher: 30 $) ¶ Hut 8 – BTIG nimmt Beobachtung auf: Kaufen, Kursziel 65 $
= RIOT rating Buy previous=Hold by=Needham; RIOT rating_action upgrade by=Needham; RIOT price_target 24 previous=16 by=Needham
= CIFR rating Market_Perform previous=Outperform by=KBW; CIFR rating_action downgrade by=KBW; CIFR price_target 22 previous=30 by=KBW
= HUT rating Buy by=BTIG; HUT rating_action initiate by=BTIG; HUT price_target 65 by=BTIG

<h2>Hochstufungen</h2><table><tr><th>Aktie</th><th>Haus</th><th>Neu</th><th>Alt</th><th>Kursziel</th></tr><tr><td>Riot Platforms</td><td>Needham</td><td>Kaufen</td><td>Halten</td><td>24 USD</td></tr></table><h2>Ersteinstufungen</h2><table><tr><th>Aktie</th><th>Haus</th><th>Votum</th><th>Kursziel</th></tr><tr><td>Cipher Digital</td><td>BTIG</td><td>Kaufen</td><td>30 USD</td></tr></table>
= RIOT rating Buy previous=Hold by=Needham; RIOT rating_action upgrade by=Needham; RIOT price_target 24 by=Needham
= CIFR rating Buy by=BTIG; CIFR rating_action initiate by=BTIG; CIFR price_target 30 by=BTIG

| Datum | Aktie | Analyst | Urteil | Kursziel |⏎|---|---|---|---|---|⏎| 14.04. | Riot Platforms | Needham | Kaufen (zuvor Halten) | 24 $ (zuvor 16 $) |⏎| 13.04. | IREN | Roth | Kaufen, bestätigt | 85 $ |
= RIOT rating Buy previous=Hold by=Needham; RIOT rating_action upgrade by=Needham; RIOT price_target 24 previous=16 by=Needham
= IREN rating Buy by=Roth_Capital; IREN rating_action reiterate by=Roth_Capital; IREN price_target 85 by=Roth_Capital

Unternehmen: Cipher Digital ⏎ Haus: JPMorgan ⏎ Votum: Overweight (alt: Neutral) ⏎ Kursziel: 18 Dollar (alt: 12) ¶ Unternehmen: IREN ⏎ Haus: JPMorgan ⏎ Votum: Underweight (alt: Neutral) ⏎ Kursziel: 24 Dollar (alt: 28)
= CIFR rating Overweight previous=Neutral by=JPMorgan; CIFR rating_action upgrade by=JPMorgan; CIFR price_target 18 previous=12 by=JPMorgan
= IREN rating Underweight previous=Neutral by=JPMorgan; IREN rating_action downgrade by=JPMorgan; IREN price_target 24 previous=28 by=JPMorgan

JPMorgan sortiert neu: Cipher Digital jetzt Overweight (Neutral), Ziel 18 (12) Dollar; IREN nur noch Underweight (Neutral), Ziel 24 (28) Dollar; MARA unverändert Overweight, Ziel 13 (20) Dollar.
= CIFR rating Overweight previous=Neutral by=JPMorgan; CIFR rating_action upgrade by=JPMorgan; CIFR price_target 18 previous=12 by=JPMorgan
= IREN rating Underweight previous=Neutral by=JPMorgan; IREN rating_action downgrade by=JPMorgan; IREN price_target 24 previous=28 by=JPMorgan
= MARA rating Overweight by=JPMorgan; MARA rating_action reiterate by=JPMorgan; MARA price_target 13 previous=20 by=JPMorgan

Riot Platforms: Hoch auf Kaufen bei Needham. Core Scientific: Runter auf Halten bei Macquarie. Galaxy: Neu mit Outperform bei Mizuho, Ziel 45 Dollar.
= RIOT rating Buy by=Needham; RIOT rating_action upgrade by=Needham
= CORZ rating Hold by=Macquarie; CORZ rating_action downgrade by=Macquarie
= GLXY rating Outperform by=Mizuho; GLXY rating_action initiate by=Mizuho; GLXY price_target 45 by=Mizuho

! Die Citi hat ihre Verkaufsempfehlung für MARA aufgehoben und votiert nun mit „Neutral“.
= MARA rating Neutral previous=Sell by=Citi; MARA rating_action upgrade by=Citi

Aus dem „Kaufen“ der Stifel für TeraWulf ist ein „Halten“ geworden, aus dem „Halten“ von Needham ein „Kaufen“.
= WULF rating Hold previous=Buy by=Stifel; WULF rating_action downgrade by=Stifel
= WULF rating Buy previous=Hold by=Needham; WULF rating_action upgrade by=Needham

Die Analysten von Bernstein bekräftigen „Outperform“ für IREN, Cipher und TeraWulf; die Ziele von 90, 28 und 25 Dollar bleiben.
= IREN rating Outperform by=Bernstein; IREN rating_action reiterate by=Bernstein; IREN price_target 90 by=Bernstein
= CIFR rating Outperform by=Bernstein; CIFR rating_action reiterate by=Bernstein; CIFR price_target 28 by=Bernstein
= WULF rating Outperform by=Bernstein; WULF rating_action reiterate by=Bernstein; WULF price_target 25 by=Bernstein

Cantor rückt für Hut 8 von „Neutral“ ab und sagt nun „Overweight“, Ziel 62 Dollar.
= HUT rating Overweight previous=Neutral by=Cantor_Fitzgerald; HUT rating_action upgrade by=Cantor_Fitzgerald; HUT price_target 62 by=Cantor_Fitzgerald

Riot Platforms: Was die Häuser sagen ¶ - Needham: Kaufen, 24 Dollar ⏎ - Citi: Neutral, 17 Dollar ⏎ - Roth: Kaufen, 26 Dollar (von 23 angehoben)
= RIOT rating Buy by=Needham; RIOT price_target 24 by=Needham
= RIOT rating Neutral by=Citi; RIOT price_target 17 by=Citi
= RIOT rating Buy by=Roth_Capital; RIOT price_target 26 previous=23 by=Roth_Capital

! Wells Fargo nimmt vier Miner auf ¶ Overweight: Cipher Digital (Ziel 28 Dollar), TeraWulf (24). ⏎ Equal Weight: Riot Platforms (18). ⏎ Underweight: MARA (8).
= CIFR rating Overweight by=Wells_Fargo; CIFR rating_action initiate by=Wells_Fargo; CIFR price_target 28 by=Wells_Fargo
= WULF rating Overweight by=Wells_Fargo; WULF rating_action initiate by=Wells_Fargo; WULF price_target 24 by=Wells_Fargo
= RIOT rating Equal_Weight by=Wells_Fargo; RIOT rating_action initiate by=Wells_Fargo; RIOT price_target 18 by=Wells_Fargo
= MARA rating Underweight by=Wells_Fargo; MARA rating_action initiate by=Wells_Fargo; MARA price_target 8 by=Wells_Fargo

! Einstufung: Kaufen (Rauf von Halten) ⏎ Kursziel: 24 Dollar ⏎ Analyst: John Todaro, Needham ⏎ Aktie: Riot Platforms
= RIOT rating Buy previous=Hold by=Needham; RIOT rating_action upgrade by=Needham; RIOT price_target 24 by=Needham

Needham: Riot Platforms jetzt kaufen ¶ Die Analysten von Needham haben ihr Votum für Riot Platforms um eine Stufe auf „Kaufen“ angehoben.
= RIOT rating Buy by=Needham; RIOT rating_action upgrade by=Needham

Bestätigt: Roth für IREN („Buy“, 85 Dollar) und Needham für HIVE („Buy“, 6 Dollar). Gesenkt: KBW für Cipher („Market Perform“ nach „Outperform“).
= IREN rating Buy by=Roth_Capital; IREN rating_action reiterate by=Roth_Capital; IREN price_target 85 by=Roth_Capital
= HIVE rating Buy by=Needham; HIVE rating_action reiterate by=Needham; HIVE price_target 6 by=Needham
= CIFR rating Market_Perform previous=Outperform by=KBW; CIFR rating_action downgrade by=KBW

Neu bei Riot Platforms: ein Finanzvorstand. Gesenkt: die Kosten. Unverändert: die Strategie.

Kaufen bedeutet eine erwartete Rendite von mehr als 15 Prozent, Halten 0 bis 15 Prozent. Needham beobachtet Riot Platforms.

Wer kaufen will, muss nicht halten: Verkaufen kann jeder, sagt der Händler über Riot Platforms.
`
