// English lists, tables, briefs and records of what houses did with ratings and targets, each with every fact that it should give.

export const listsEn = String.raw`
Analyst moves, Wednesday ¶ UPGRADES ⏎ - Riot Platforms (RIOT): Needham to Buy from Hold; PT $24 (from $16) ⏎ - Core Scientific (CORZ): KBW to Outperform from Market Perform; PT $27 ¶ DOWNGRADES ⏎ - MARA Holdings (MARA): Citi to Sell from Neutral; PT $9 (from $14) ¶ INITIATIONS ⏎ - Cipher Digital (CIFR): BTIG at Buy; PT $30 ¶ REITERATED ⏎ - IREN (IREN): Roth at Buy; PT $85
= RIOT rating Buy previous=Hold by=Needham; RIOT rating_action upgrade by=Needham; RIOT price_target 24 previous=16 by=Needham
= CORZ rating Outperform previous=Market_Perform by=KBW; CORZ rating_action upgrade by=KBW; CORZ price_target 27 by=KBW
= MARA rating Sell previous=Neutral by=Citi; MARA rating_action downgrade by=Citi; MARA price_target 9 previous=14 by=Citi
= CIFR rating Buy by=BTIG; CIFR rating_action initiate by=BTIG; CIFR price_target 30 by=BTIG
= IREN rating Buy by=Roth_Capital; IREN rating_action reiterate by=Roth_Capital; IREN price_target 85 by=Roth_Capital

Upgrades: ¶ Riot Platforms - Needham - Hold to Buy - PT $24 ¶ Hut 8 - Cantor Fitzgerald - Neutral to Overweight - PT $62 ¶ Downgrades: ¶ Bitfarms - Stifel - Buy to Hold - PT $3
= RIOT rating Buy previous=Hold by=Needham; RIOT rating_action upgrade by=Needham; RIOT price_target 24 by=Needham
= HUT rating Overweight previous=Neutral by=Cantor_Fitzgerald; HUT rating_action upgrade by=Cantor_Fitzgerald; HUT price_target 62 by=Cantor_Fitzgerald
= BITF rating Hold previous=Buy by=Stifel; BITF rating_action downgrade by=Stifel; BITF price_target 3 by=Stifel

Cipher Mining: JPMorgan raises to Overweight from Neutral, PT $18 ($12) ⏎ IREN: JPMorgan cuts to Underweight from Neutral, PT $24 ($16) ⏎ MARA: JPMorgan reiterates Overweight, PT $13 ($20) ⏎ Riot Platforms: Compass Point starts at Buy, PT $21
= CIFR rating Overweight previous=Neutral by=JPMorgan; CIFR rating_action upgrade by=JPMorgan; CIFR price_target 18 previous=12 by=JPMorgan
= IREN rating Underweight previous=Neutral by=JPMorgan; IREN rating_action downgrade by=JPMorgan; IREN price_target 24 previous=16 by=JPMorgan
= MARA rating Overweight by=JPMorgan; MARA rating_action reiterate by=JPMorgan; MARA price_target 13 previous=20 by=JPMorgan
= RIOT rating Buy by=Compass_Point; RIOT rating_action initiate by=Compass_Point; RIOT price_target 21 by=Compass_Point

Cipher Mining: JPMorgan raises to Overweight from Neutral, PT $18 (12)
= CIFR rating Overweight previous=Neutral by=JPMorgan; CIFR rating_action upgrade by=JPMorgan; CIFR price_target 18 previous=12 by=JPMorgan

Calls: Riot (Needham, Hold → Buy, $16 → $24); Cipher (KBW, Outperform → Market Perform, $30 → $22); IREN (Roth, Buy, $85 → $92).
= RIOT rating Buy previous=Hold by=Needham; RIOT rating_action upgrade by=Needham; RIOT price_target 24 previous=16 by=Needham
= CIFR rating Market_Perform previous=Outperform by=KBW; CIFR rating_action downgrade by=KBW; CIFR price_target 22 previous=30 by=KBW
= IREN rating Buy by=Roth_Capital; IREN price_target 92 previous=85 by=Roth_Capital

Riot Platforms: Hold → Buy (Needham), target $16 → $24. ⏎ TeraWulf: Buy → Neutral (Rosenblatt), target $22 → $18.
= RIOT rating Buy previous=Hold by=Needham; RIOT rating_action upgrade by=Needham; RIOT price_target 24 previous=16 by=Needham
= WULF rating Neutral previous=Buy by=Rosenblatt; WULF rating_action downgrade by=Rosenblatt; WULF price_target 18 previous=22 by=Rosenblatt

| Company | Broker | Action | Rating | Target |⏎|---|---|---|---|---|⏎| Riot Platforms | Needham | Upgrade | Buy | $24 |⏎| Cipher Digital | KBW | Downgrade | Market Perform | $22 |⏎| IREN | Roth | Reiterated | Buy | $85 |⏎| Hut 8 | BTIG | Initiated | Buy | $65 |⏎| MARA | Citi | Target raised | Neutral | $14 |
= RIOT rating Buy by=Needham; RIOT rating_action upgrade by=Needham; RIOT price_target 24 by=Needham
= CIFR rating Market_Perform by=KBW; CIFR rating_action downgrade by=KBW; CIFR price_target 22 by=KBW
= IREN rating Buy by=Roth_Capital; IREN rating_action reiterate by=Roth_Capital; IREN price_target 85 by=Roth_Capital
= HUT rating Buy by=BTIG; HUT rating_action initiate by=BTIG; HUT price_target 65 by=BTIG
= MARA rating Neutral by=Citi; MARA price_target 14 by=Citi

| Ticker | Firm | Change | From | To | PT |⏎|---|---|---|---|---|---|⏎| RIOT | Needham | ↑ | Hold | Buy | $24 |⏎| CIFR | KBW | ↓ | Outperform | Market Perform | $22 |⏎| IREN | Roth | → | Buy | Buy | $85 |
= RIOT rating Buy previous=Hold by=Needham; RIOT rating_action upgrade by=Needham; RIOT price_target 24 by=Needham
= CIFR rating Market_Perform previous=Outperform by=KBW; CIFR rating_action downgrade by=KBW; CIFR price_target 22 by=KBW
= IREN rating Buy by=Roth_Capital; IREN price_target 85 by=Roth_Capital

| Stock | Broker | Old rating | New rating | Old target | New target |⏎|---|---|---|---|---|---|⏎| Riot Platforms | Needham | Hold | Buy | $16 | $24 |⏎| TeraWulf | Rosenblatt | Buy | Neutral | $22 | $18 |⏎| IREN | Roth | Buy | Buy | $85 | $92 |
= RIOT rating Buy previous=Hold by=Needham; RIOT rating_action upgrade by=Needham; RIOT price_target 24 previous=16 by=Needham
= WULF rating Neutral previous=Buy by=Rosenblatt; WULF rating_action downgrade by=Rosenblatt; WULF price_target 18 previous=22 by=Rosenblatt
= IREN rating Buy by=Roth_Capital; IREN price_target 92 previous=85 by=Roth_Capital

| Company | Broker | Rating | PT |⏎|---|---|---|---|⏎| Riot Platforms | Needham | Hold → Buy | $16 → $24 |⏎| TeraWulf | Rosenblatt | Buy → Neutral | $22 → $18 |⏎| IREN | Roth | Buy (unchanged) | $85 |⏎| Hut 8 | BTIG | Buy (new) | $65 |
= RIOT rating Buy previous=Hold by=Needham; RIOT rating_action upgrade by=Needham; RIOT price_target 24 previous=16 by=Needham
= WULF rating Neutral previous=Buy by=Rosenblatt; WULF rating_action downgrade by=Rosenblatt; WULF price_target 18 previous=22 by=Rosenblatt
= IREN rating Buy by=Roth_Capital; IREN rating_action reiterate by=Roth_Capital; IREN price_target 85 by=Roth_Capital
= HUT rating Buy by=BTIG; HUT rating_action initiate by=BTIG; HUT price_target 65 by=BTIG

Broker            Stock             Action        Rating           Target⏎Needham           Riot Platforms    Raised        Buy              $24⏎KBW               Cipher Digital    Cut           Market Perform   $22⏎Roth              IREN              Affirmed      Buy              $85⏎BTIG              Hut 8             New           Buy              $65
= RIOT rating Buy by=Needham; RIOT rating_action upgrade by=Needham; RIOT price_target 24 by=Needham
= CIFR rating Market_Perform by=KBW; CIFR rating_action downgrade by=KBW; CIFR price_target 22 by=KBW
= IREN rating Buy by=Roth_Capital; IREN rating_action reiterate by=Roth_Capital; IREN price_target 85 by=Roth_Capital
= HUT rating Buy by=BTIG; HUT rating_action initiate by=BTIG; HUT price_target 65 by=BTIG

<table><tr><th>Date</th><th>Analyst</th><th>Company</th><th>Rating change</th><th>Price target</th></tr><tr><td>Apr 14</td><td>Needham</td><td>Riot Platforms</td><td>Upgrade: Hold to Buy</td><td>$24</td></tr><tr><td>Apr 14</td><td>KBW</td><td>Cipher Digital</td><td>Downgrade: Outperform to Market Perform</td><td>$22</td></tr><tr><td>Apr 13</td><td>Roth</td><td>IREN</td><td>Reiterates Buy</td><td>$85</td></tr><tr><td>Apr 13</td><td>BTIG</td><td>Hut 8</td><td>Initiates at Buy</td><td>$65</td></tr></table>
= RIOT rating Buy previous=Hold by=Needham; RIOT rating_action upgrade by=Needham; RIOT price_target 24 by=Needham
= CIFR rating Market_Perform previous=Outperform by=KBW; CIFR rating_action downgrade by=KBW; CIFR price_target 22 by=KBW
= IREN rating Buy by=Roth_Capital; IREN rating_action reiterate by=Roth_Capital; IREN price_target 85 by=Roth_Capital
= HUT rating Buy by=BTIG; HUT rating_action initiate by=BTIG; HUT price_target 65 by=BTIG

<table><tr><th>Broker</th><th>Call</th><th>Stock</th><th>Rating</th><th>PT (old)</th></tr><tr><td>Needham</td><td>Upgrades</td><td>Riot Platforms</td><td>Buy (Hold)</td><td>$24 ($16)</td></tr><tr><td>KBW</td><td>Downgrades</td><td>Cipher Digital</td><td>Market Perform (Outperform)</td><td>$22 ($30)</td></tr><tr><td>Roth</td><td>Maintains</td><td>IREN</td><td>Buy</td><td>$92 ($85)</td></tr></table>
= RIOT rating Buy previous=Hold by=Needham; RIOT rating_action upgrade by=Needham; RIOT price_target 24 previous=16 by=Needham
= CIFR rating Market_Perform previous=Outperform by=KBW; CIFR rating_action downgrade by=KBW; CIFR price_target 22 previous=30 by=KBW
= IREN rating Buy by=Roth_Capital; IREN rating_action reiterate by=Roth_Capital; IREN price_target 92 previous=85 by=Roth_Capital

Needham on Riot Platforms ⏎ Rating: Buy (upgraded from Hold) ⏎ Price target: $24 (was $16) ¶ KBW on Cipher Digital ⏎ Rating: Market Perform (cut from Outperform) ⏎ Price target: $22 (was $30) ¶ Roth on IREN ⏎ Rating: Buy (unchanged) ⏎ Price target: $85
= RIOT rating Buy previous=Hold by=Needham; RIOT rating_action upgrade by=Needham; RIOT price_target 24 previous=16 by=Needham
= CIFR rating Market_Perform previous=Outperform by=KBW; CIFR rating_action downgrade by=KBW; CIFR price_target 22 previous=30 by=KBW
= IREN rating Buy by=Roth_Capital; IREN rating_action reiterate by=Roth_Capital; IREN price_target 85 by=Roth_Capital

IREN ¶ Broker: Roth ⏎ Rating: Buy (unchanged) ⏎ Target: $92 (previously $85) ¶ Cipher Digital ¶ Broker: KBW ⏎ Rating: Market Perform (previously Outperform) ⏎ Target: $22 (previously $30)
= IREN rating Buy by=Roth_Capital; IREN rating_action reiterate by=Roth_Capital; IREN price_target 92 previous=85 by=Roth_Capital
= CIFR rating Market_Perform previous=Outperform by=KBW; CIFR rating_action downgrade by=KBW; CIFR price_target 22 previous=30 by=KBW

Riot Platforms ¶ Needham: upgrade to Buy, target $24. ⏎ Compass Point: Buy maintained, target $26. ⏎ Citi: cut to Neutral from Buy, target $18 from $23. ⏎ Jefferies: initiated at Hold, target $17.
= RIOT rating Buy by=Needham; RIOT rating_action upgrade by=Needham; RIOT price_target 24 by=Needham
= RIOT rating Buy by=Compass_Point; RIOT rating_action reiterate by=Compass_Point; RIOT price_target 26 by=Compass_Point
= RIOT rating Neutral previous=Buy by=Citi; RIOT rating_action downgrade by=Citi; RIOT price_target 18 previous=23 by=Citi
= RIOT rating Hold by=Jefferies; RIOT rating_action initiate by=Jefferies; RIOT price_target 17 by=Jefferies

Needham ¶ Riot Platforms raised to Buy from Hold, target $24. ⏎ IREN affirmed at Buy, target $80. ⏎ MARA lowered to Hold from Buy, no target.
= RIOT rating Buy previous=Hold by=Needham; RIOT rating_action upgrade by=Needham; RIOT price_target 24 by=Needham
= IREN rating Buy by=Needham; IREN rating_action reiterate by=Needham; IREN price_target 80 by=Needham
= MARA rating Hold previous=Buy by=Needham; MARA rating_action downgrade by=Needham

Needham raised Riot Platforms to Buy from Hold, cut MARA to Hold from Buy and affirmed IREN at Buy.
= RIOT rating Buy previous=Hold by=Needham; RIOT rating_action upgrade by=Needham
= MARA rating Hold previous=Buy by=Needham; MARA rating_action downgrade by=Needham
= IREN rating Buy by=Needham; IREN rating_action reiterate by=Needham

Riot Platforms raised to 'buy' from 'hold' at Needham ⏎ Cipher Digital cut to 'market perform' from 'outperform' at KBW ⏎ IREN 'buy' rating reiterated at Roth ⏎ Hut 8 started with 'buy' at BTIG
= RIOT rating Buy previous=Hold by=Needham; RIOT rating_action upgrade by=Needham
= CIFR rating Market_Perform previous=Outperform by=KBW; CIFR rating_action downgrade by=KBW
= IREN rating Buy by=Roth_Capital; IREN rating_action reiterate by=Roth_Capital
= HUT rating Buy by=BTIG; HUT rating_action initiate by=BTIG

* RIOT PLATFORMS RAISED TO BUY FROM HOLD AT NEEDHAM; PT $24 ⏎ * CIPHER DIGITAL CUT TO MARKET PERFORM AT KBW ⏎ * IREN REITERATED BUY AT ROTH; PT TO $92 FROM $85
= RIOT rating Buy previous=Hold by=Needham; RIOT rating_action upgrade by=Needham; RIOT price_target 24 by=Needham
= CIFR rating Market_Perform by=KBW; CIFR rating_action downgrade by=KBW
= IREN rating Buy by=Roth_Capital; IREN rating_action reiterate by=Roth_Capital; IREN price_target 92 previous=85 by=Roth_Capital

Needham upgrades Riot ¶ Needham on Tuesday raised Riot Platforms to Buy from Hold and its price target to $24 from $16, citing the Corsicana lease.
= RIOT rating Buy previous=Hold by=Needham; RIOT rating_action upgrade by=Needham; RIOT price_target 24 previous=16 by=Needham

KBW turns cautious on Cipher ¶ The broker now rates Cipher Digital Market Perform, against Outperform before, with a target of $22.
= CIFR rating Market_Perform previous=Outperform by=KBW; CIFR rating_action downgrade by=KBW; CIFR price_target 22 by=KBW

Riot gets an upgrade at Needham ¶ Shares of Riot Platforms rose. Needham moved to Buy, and set a target of $24.
= RIOT rating Buy by=Needham; RIOT rating_action upgrade by=Needham; RIOT price_target 24 by=Needham

Cut: Bitdeer (BTDR) to Neutral at Cantor, PT $13. Raised: TeraWulf (WULF) to Buy at Stifel, PT $25. New: HIVE Digital (HIVE) at Buy at Rosenblatt, PT $6.
= BTDR rating Neutral by=Cantor_Fitzgerald; BTDR rating_action downgrade by=Cantor_Fitzgerald; BTDR price_target 13 by=Cantor_Fitzgerald
= WULF rating Buy by=Stifel; WULF rating_action upgrade by=Stifel; WULF price_target 25 by=Stifel
= HIVE rating Buy by=Rosenblatt; HIVE rating_action initiate by=Rosenblatt; HIVE price_target 6 by=Rosenblatt

Rating changes: RIOT (Needham): Hold/Buy; CIFR (KBW): Outperform/Market Perform.
= RIOT rating Buy previous=Hold by=Needham; RIOT rating_action upgrade by=Needham
= CIFR rating Market_Perform previous=Outperform by=KBW; CIFR rating_action downgrade by=KBW

Upgraded: Riot Platforms (Needham, Buy), Hut 8 (Cantor, Overweight). Downgraded: Cipher Digital (KBW, Market Perform). Initiated: IREN (BTIG, Neutral).
= RIOT rating Buy by=Needham; RIOT rating_action upgrade by=Needham
= HUT rating Overweight by=Cantor_Fitzgerald; HUT rating_action upgrade by=Cantor_Fitzgerald
= CIFR rating Market_Perform by=KBW; CIFR rating_action downgrade by=KBW
= IREN rating Neutral by=BTIG; IREN rating_action initiate by=BTIG

Riot Platforms (RIOT) ⏎ Needham | Upgrade | Hold > Buy | PT $24 ⏎ Citi | Reiterate | Neutral | PT $17
= RIOT rating Buy previous=Hold by=Needham; RIOT rating_action upgrade by=Needham; RIOT price_target 24 by=Needham
= RIOT rating Neutral by=Citi; RIOT rating_action reiterate by=Citi; RIOT price_target 17 by=Citi

RIOT | Needham | Hold -> Buy | $16 -> $24 ⏎ CIFR | KBW | Outperform -> Market Perform | $30 -> $22
= RIOT rating Buy previous=Hold by=Needham; RIOT rating_action upgrade by=Needham; RIOT price_target 24 previous=16 by=Needham
= CIFR rating Market_Perform previous=Outperform by=KBW; CIFR rating_action downgrade by=KBW; CIFR price_target 22 previous=30 by=KBW

Needham (Buy from Hold, $24) and Citi (Neutral from Sell, $17) both turned more positive on Riot Platforms.
= RIOT rating Buy previous=Hold by=Needham; RIOT rating_action upgrade by=Needham; RIOT price_target 24 by=Needham
= RIOT rating Neutral previous=Sell by=Citi; RIOT rating_action upgrade by=Citi; RIOT price_target 17 by=Citi

Our rating on Cipher Digital: Outperform (unchanged). Price target: $31 (from $28).
@ KBW
= CIFR rating Outperform by=KBW; CIFR rating_action reiterate by=KBW; CIFR price_target 31 previous=28 by=KBW

IREN: Needham and Roth both stayed at Buy, with targets of $80 and $85.
= IREN rating Buy by=Needham; IREN rating_action reiterate by=Needham; IREN price_target 80 by=Needham
= IREN rating Buy by=Roth_Capital; IREN rating_action reiterate by=Roth_Capital; IREN price_target 85 by=Roth_Capital

Needham and Roth both stayed at Buy on HIVE Digital with $20 and $22.
= HIVE rating Buy by=Needham; HIVE rating_action reiterate by=Needham; HIVE price_target 20 by=Needham
= HIVE rating Buy by=Roth_Capital; HIVE rating_action reiterate by=Roth_Capital; HIVE price_target 22 by=Roth_Capital

IREN: Price target raised to $85 at Mizuho. Analyst Mona Reiss keeps her Buy.
= IREN rating Buy by=Mizuho; IREN rating_action reiterate by=Mizuho; IREN price_target 85 by=Mizuho

CleanSpark (CLSK): Stifel trims to $17 from $19; Mizuho goes to $22 from $20. Both have it at Outperform.
= CLSK rating Outperform by=Stifel; CLSK price_target 17 previous=19 by=Stifel
= CLSK rating Outperform by=Mizuho; CLSK price_target 22 previous=20 by=Mizuho

KBW rated MARA Outperform for a year; on Tuesday it cut the stock to Market Perform.
= MARA rating Market_Perform by=KBW; MARA rating_action downgrade by=KBW

Mizuho's target on Galaxy Digital climbed seven dollars to $48.
= GLXY price_target 48 by=Mizuho

Citi's target for Riot Platforms was lowered by $3 to $20, and Needham took $2 off its target to $17.
= RIOT price_target 20 by=Citi
= RIOT price_target 17 by=Needham

Canaccord takes $2 off its target for Hut 8, to $58, and keeps the Buy.
= HUT rating Buy by=Canaccord_Genuity; HUT rating_action reiterate by=Canaccord_Genuity; HUT price_target 58 by=Canaccord_Genuity

Jefferies: Buy (Hold) on Core Scientific, target $26 ($19).
= CORZ rating Buy previous=Hold by=Jefferies; CORZ rating_action upgrade by=Jefferies; CORZ price_target 26 previous=19 by=Jefferies

Core Scientific went from Hold to Buy at Jefferies, and from Buy to Hold at Macquarie.
= CORZ rating Buy previous=Hold by=Jefferies; CORZ rating_action upgrade by=Jefferies
= CORZ rating Hold previous=Buy by=Macquarie; CORZ rating_action downgrade by=Macquarie

Jefferies: CORZ to Buy vs. Hold prior, PT to $26 vs. $19 prior. ⏎ Macquarie: WULF to Neutral vs. Outperform prior, PT to $16 vs. $21 prior.
= CORZ rating Buy previous=Hold by=Jefferies; CORZ rating_action upgrade by=Jefferies; CORZ price_target 26 previous=19 by=Jefferies
= WULF rating Neutral previous=Outperform by=Macquarie; WULF rating_action downgrade by=Macquarie; WULF price_target 16 previous=21 by=Macquarie

! Rating: Buy ↑ (Hold) ⏎ Price target: $26 ↑ ($19) ⏎ Core Scientific
@ Jefferies
= CORZ rating Buy previous=Hold by=Jefferies; CORZ rating_action upgrade by=Jefferies; CORZ price_target 26 previous=19 by=Jefferies

Three upgrades today: Riot Platforms at Needham, to Buy; Hut 8 at Cantor, to Overweight; and TeraWulf at Stifel, to Buy. One downgrade: Bitfarms, to Sell, at Citi.
= RIOT rating Buy by=Needham; RIOT rating_action upgrade by=Needham
= HUT rating Overweight by=Cantor_Fitzgerald; HUT rating_action upgrade by=Cantor_Fitzgerald
= WULF rating Buy by=Stifel; WULF rating_action upgrade by=Stifel
= BITF rating Sell by=Citi; BITF rating_action downgrade by=Citi

Needham double-upgraded Bitdeer to Buy from Underperform. Cantor's rating on MARA goes the other way, from Overweight to Neutral.
= BTDR rating Buy previous=Underperform by=Needham; BTDR rating_action upgrade by=Needham
= MARA rating Neutral previous=Overweight by=Cantor_Fitzgerald; MARA rating_action downgrade by=Cantor_Fitzgerald

Northland's Mike Grondahl resumes at Outperform on Cipher with a $26 target; Piper Sandler transfers coverage of IREN and stays Neutral.
= CIFR rating Outperform by=Northland; CIFR rating_action initiate by=Northland; CIFR price_target 26 by=Northland
= IREN rating Neutral by=Piper_Sandler; IREN rating_action reiterate by=Piper_Sandler
`
