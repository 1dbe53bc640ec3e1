// English lists, tables and sentences of houses that no list knows, each with every fact that it should give.

export const housesEn = String.raw`
Analyst moves, Wednesday ¶ UPGRADES ⏎ - Riot Platforms (RIOT): Halden Securities to Buy from Hold; PT $24 (from $16) ⏎ - Core Scientific (CORZ): Lomax Gill to Outperform from Market Perform; PT $27 ¶ DOWNGRADES ⏎ - MARA Holdings (MARA): Drexford to Sell from Neutral; PT $9 (from $14) ¶ INITIATIONS ⏎ - Cipher Digital (CIFR): Oakmere Partners at Buy; PT $30 ¶ REITERATED ⏎ - IREN (IREN): Torvald at Buy; PT $85
= RIOT rating Buy previous=Hold by=Halden_Securities; RIOT rating_action upgrade by=Halden_Securities; RIOT price_target 24 previous=16 by=Halden_Securities
= CORZ rating Outperform previous=Market_Perform by=Lomax_Gill; CORZ rating_action upgrade by=Lomax_Gill; CORZ price_target 27 by=Lomax_Gill
= MARA rating Sell previous=Neutral by=Drexford; MARA rating_action downgrade by=Drexford; MARA price_target 9 previous=14 by=Drexford
= CIFR rating Buy by=Oakmere_Partners; CIFR rating_action initiate by=Oakmere_Partners; CIFR price_target 30 by=Oakmere_Partners
= IREN rating Buy by=Torvald; IREN rating_action reiterate by=Torvald; IREN price_target 85 by=Torvald

Upgrades: ¶ Riot Platforms - Halden Securities - Hold to Buy - PT $24 ¶ Hut 8 - Fennimore Capital - Neutral to Overweight - PT $62 ¶ Downgrades: ¶ Bitfarms - Brightwater - Buy to Hold - PT $3
= RIOT rating Buy previous=Hold by=Halden_Securities; RIOT rating_action upgrade by=Halden_Securities; RIOT price_target 24 by=Halden_Securities
= HUT rating Overweight previous=Neutral by=Fennimore_Capital; HUT rating_action upgrade by=Fennimore_Capital; HUT price_target 62 by=Fennimore_Capital
= BITF rating Hold previous=Buy by=Brightwater; BITF rating_action downgrade by=Brightwater; BITF price_target 3 by=Brightwater

Cipher Mining: Tessaly Bank raises to Overweight from Neutral, PT $18 ($12) ⏎ IREN: Tessaly Bank cuts to Underweight from Neutral, PT $24 ($16) ⏎ MARA: Tessaly Bank reiterates Overweight, PT $13 ($20) ⏎ Riot Platforms: Kestrel Ridge starts at Buy, PT $21
= CIFR rating Overweight previous=Neutral by=Tessaly_Bank; CIFR rating_action upgrade by=Tessaly_Bank; CIFR price_target 18 previous=12 by=Tessaly_Bank
= IREN rating Underweight previous=Neutral by=Tessaly_Bank; IREN rating_action downgrade by=Tessaly_Bank; IREN price_target 24 previous=16 by=Tessaly_Bank
= MARA rating Overweight by=Tessaly_Bank; MARA rating_action reiterate by=Tessaly_Bank; MARA price_target 13 previous=20 by=Tessaly_Bank
= RIOT rating Buy by=Kestrel_Ridge; RIOT rating_action initiate by=Kestrel_Ridge; RIOT price_target 21 by=Kestrel_Ridge

Cipher Mining: Tessaly Bank raises to Overweight from Neutral, PT $18 (12)
= CIFR rating Overweight previous=Neutral by=Tessaly_Bank; CIFR rating_action upgrade by=Tessaly_Bank; CIFR price_target 18 previous=12 by=Tessaly_Bank

Calls: Riot (Halden Securities, Hold → Buy, $16 → $24); Cipher (Lomax Gill, Outperform → Market Perform, $30 → $22); IREN (Torvald, Buy, $85 → $92).
= RIOT rating Buy previous=Hold by=Halden_Securities; RIOT rating_action upgrade by=Halden_Securities; RIOT price_target 24 previous=16 by=Halden_Securities
= CIFR rating Market_Perform previous=Outperform by=Lomax_Gill; CIFR rating_action downgrade by=Lomax_Gill; CIFR price_target 22 previous=30 by=Lomax_Gill
= IREN rating Buy by=Torvald; IREN price_target 92 previous=85 by=Torvald

Riot Platforms: Hold → Buy (Halden Securities), target $16 → $24. ⏎ TeraWulf: Buy → Neutral (Marlow Crest), target $22 → $18.
= RIOT rating Buy previous=Hold by=Halden_Securities; RIOT rating_action upgrade by=Halden_Securities; RIOT price_target 24 previous=16 by=Halden_Securities
= WULF rating Neutral previous=Buy by=Marlow_Crest; WULF rating_action downgrade by=Marlow_Crest; WULF price_target 18 previous=22 by=Marlow_Crest

| Company | Broker | Action | Rating | Target |⏎|---|---|---|---|---|⏎| Riot Platforms | Halden Securities | Upgrade | Buy | $24 |⏎| Cipher Digital | Lomax Gill | Downgrade | Market Perform | $22 |⏎| IREN | Torvald | Reiterated | Buy | $85 |⏎| Hut 8 | Oakmere Partners | Initiated | Buy | $65 |⏎| MARA | Drexford | Target raised | Neutral | $14 |
= RIOT rating Buy by=Halden_Securities; RIOT rating_action upgrade by=Halden_Securities; RIOT price_target 24 by=Halden_Securities
= CIFR rating Market_Perform by=Lomax_Gill; CIFR rating_action downgrade by=Lomax_Gill; CIFR price_target 22 by=Lomax_Gill
= IREN rating Buy by=Torvald; IREN rating_action reiterate by=Torvald; IREN price_target 85 by=Torvald
= HUT rating Buy by=Oakmere_Partners; HUT rating_action initiate by=Oakmere_Partners; HUT price_target 65 by=Oakmere_Partners
= MARA rating Neutral by=Drexford; MARA price_target 14 by=Drexford

| Ticker | Firm | Change | From | To | PT |⏎|---|---|---|---|---|---|⏎| RIOT | Halden Securities | ↑ | Hold | Buy | $24 |⏎| CIFR | Lomax Gill | ↓ | Outperform | Market Perform | $22 |⏎| IREN | Torvald | → | Buy | Buy | $85 |
= RIOT rating Buy previous=Hold by=Halden_Securities; RIOT rating_action upgrade by=Halden_Securities; RIOT price_target 24 by=Halden_Securities
= CIFR rating Market_Perform previous=Outperform by=Lomax_Gill; CIFR rating_action downgrade by=Lomax_Gill; CIFR price_target 22 by=Lomax_Gill
= IREN rating Buy by=Torvald; IREN price_target 85 by=Torvald

| Stock | Broker | Old rating | New rating | Old target | New target |⏎|---|---|---|---|---|---|⏎| Riot Platforms | Halden Securities | Hold | Buy | $16 | $24 |⏎| TeraWulf | Marlow Crest | Buy | Neutral | $22 | $18 |⏎| IREN | Torvald | Buy | Buy | $85 | $92 |
= RIOT rating Buy previous=Hold by=Halden_Securities; RIOT rating_action upgrade by=Halden_Securities; RIOT price_target 24 previous=16 by=Halden_Securities
= WULF rating Neutral previous=Buy by=Marlow_Crest; WULF rating_action downgrade by=Marlow_Crest; WULF price_target 18 previous=22 by=Marlow_Crest
= IREN rating Buy by=Torvald; IREN price_target 92 previous=85 by=Torvald

| Company | Broker | Rating | PT |⏎|---|---|---|---|⏎| Riot Platforms | Halden Securities | Hold → Buy | $16 → $24 |⏎| TeraWulf | Marlow Crest | Buy → Neutral | $22 → $18 |⏎| IREN | Torvald | Buy (unchanged) | $85 |⏎| Hut 8 | Oakmere Partners | Buy (new) | $65 |
= RIOT rating Buy previous=Hold by=Halden_Securities; RIOT rating_action upgrade by=Halden_Securities; RIOT price_target 24 previous=16 by=Halden_Securities
= WULF rating Neutral previous=Buy by=Marlow_Crest; WULF rating_action downgrade by=Marlow_Crest; WULF price_target 18 previous=22 by=Marlow_Crest
= IREN rating Buy by=Torvald; IREN rating_action reiterate by=Torvald; IREN price_target 85 by=Torvald
= HUT rating Buy by=Oakmere_Partners; HUT rating_action initiate by=Oakmere_Partners; HUT price_target 65 by=Oakmere_Partners

Broker            Stock             Action        Rating           Target⏎Halden Securities           Riot Platforms    Raised        Buy              $24⏎Lomax Gill               Cipher Digital    Cut           Market Perform   $22⏎Torvald              IREN              Affirmed      Buy              $85⏎Oakmere Partners              Hut 8             New           Buy              $65
= RIOT rating Buy by=Halden_Securities; RIOT rating_action upgrade by=Halden_Securities; RIOT price_target 24 by=Halden_Securities
= CIFR rating Market_Perform by=Lomax_Gill; CIFR rating_action downgrade by=Lomax_Gill; CIFR price_target 22 by=Lomax_Gill
= IREN rating Buy by=Torvald; IREN rating_action reiterate by=Torvald; IREN price_target 85 by=Torvald
= HUT rating Buy by=Oakmere_Partners; HUT rating_action initiate by=Oakmere_Partners; HUT price_target 65 by=Oakmere_Partners

<table><tr><th>Date</th><th>Analyst</th><th>Company</th><th>Rating change</th><th>Price target</th></tr><tr><td>Apr 14</td><td>Halden Securities</td><td>Riot Platforms</td><td>Upgrade: Hold to Buy</td><td>$24</td></tr><tr><td>Apr 14</td><td>Lomax Gill</td><td>Cipher Digital</td><td>Downgrade: Outperform to Market Perform</td><td>$22</td></tr><tr><td>Apr 13</td><td>Torvald</td><td>IREN</td><td>Reiterates Buy</td><td>$85</td></tr><tr><td>Apr 13</td><td>Oakmere Partners</td><td>Hut 8</td><td>Initiates at Buy</td><td>$65</td></tr></table>
= RIOT rating Buy previous=Hold by=Halden_Securities; RIOT rating_action upgrade by=Halden_Securities; RIOT price_target 24 by=Halden_Securities
= CIFR rating Market_Perform previous=Outperform by=Lomax_Gill; CIFR rating_action downgrade by=Lomax_Gill; CIFR price_target 22 by=Lomax_Gill
= IREN rating Buy by=Torvald; IREN rating_action reiterate by=Torvald; IREN price_target 85 by=Torvald
= HUT rating Buy by=Oakmere_Partners; HUT rating_action initiate by=Oakmere_Partners; HUT price_target 65 by=Oakmere_Partners

<table><tr><th>Broker</th><th>Call</th><th>Stock</th><th>Rating</th><th>PT (old)</th></tr><tr><td>Halden Securities</td><td>Upgrades</td><td>Riot Platforms</td><td>Buy (Hold)</td><td>$24 ($16)</td></tr><tr><td>Lomax Gill</td><td>Downgrades</td><td>Cipher Digital</td><td>Market Perform (Outperform)</td><td>$22 ($30)</td></tr><tr><td>Torvald</td><td>Maintains</td><td>IREN</td><td>Buy</td><td>$92 ($85)</td></tr></table>
= RIOT rating Buy previous=Hold by=Halden_Securities; RIOT rating_action upgrade by=Halden_Securities; RIOT price_target 24 previous=16 by=Halden_Securities
= CIFR rating Market_Perform previous=Outperform by=Lomax_Gill; CIFR rating_action downgrade by=Lomax_Gill; CIFR price_target 22 previous=30 by=Lomax_Gill
= IREN rating Buy by=Torvald; IREN rating_action reiterate by=Torvald; IREN price_target 92 previous=85 by=Torvald

Halden Securities on Riot Platforms ⏎ Rating: Buy (upgraded from Hold) ⏎ Price target: $24 (was $16) ¶ Lomax Gill on Cipher Digital ⏎ Rating: Market Perform (cut from Outperform) ⏎ Price target: $22 (was $30) ¶ Torvald on IREN ⏎ Rating: Buy (unchanged) ⏎ Price target: $85
= RIOT rating Buy previous=Hold by=Halden_Securities; RIOT rating_action upgrade by=Halden_Securities; RIOT price_target 24 previous=16 by=Halden_Securities
= CIFR rating Market_Perform previous=Outperform by=Lomax_Gill; CIFR rating_action downgrade by=Lomax_Gill; CIFR price_target 22 previous=30 by=Lomax_Gill
= IREN rating Buy by=Torvald; IREN rating_action reiterate by=Torvald; IREN price_target 85 by=Torvald

IREN ¶ Broker: Torvald ⏎ Rating: Buy (unchanged) ⏎ Target: $92 (previously $85) ¶ Cipher Digital ¶ Broker: Lomax Gill ⏎ Rating: Market Perform (previously Outperform) ⏎ Target: $22 (previously $30)
= IREN rating Buy by=Torvald; IREN rating_action reiterate by=Torvald; IREN price_target 92 previous=85 by=Torvald
= CIFR rating Market_Perform previous=Outperform by=Lomax_Gill; CIFR rating_action downgrade by=Lomax_Gill; CIFR price_target 22 previous=30 by=Lomax_Gill

Riot Platforms ¶ Halden Securities: upgrade to Buy, target $24. ⏎ Kestrel Ridge: Buy maintained, target $26. ⏎ Drexford: cut to Neutral from Buy, target $18 from $23. ⏎ Harwell Crane: initiated at Hold, target $17.
= RIOT rating Buy by=Halden_Securities; RIOT rating_action upgrade by=Halden_Securities; RIOT price_target 24 by=Halden_Securities
= RIOT rating Buy by=Kestrel_Ridge; RIOT rating_action reiterate by=Kestrel_Ridge; RIOT price_target 26 by=Kestrel_Ridge
= RIOT rating Neutral previous=Buy by=Drexford; RIOT rating_action downgrade by=Drexford; RIOT price_target 18 previous=23 by=Drexford
= RIOT rating Hold by=Harwell_Crane; RIOT rating_action initiate by=Harwell_Crane; RIOT price_target 17 by=Harwell_Crane

Halden Securities ¶ Riot Platforms raised to Buy from Hold, target $24. ⏎ IREN affirmed at Buy, target $80. ⏎ MARA lowered to Hold from Buy, no target.
= RIOT rating Buy previous=Hold by=Halden_Securities; RIOT rating_action upgrade by=Halden_Securities; RIOT price_target 24 by=Halden_Securities
= IREN rating Buy by=Halden_Securities; IREN rating_action reiterate by=Halden_Securities; IREN price_target 80 by=Halden_Securities
= MARA rating Hold previous=Buy by=Halden_Securities; MARA rating_action downgrade by=Halden_Securities

Halden Securities raised Riot Platforms to Buy from Hold, cut MARA to Hold from Buy and affirmed IREN at Buy.
= RIOT rating Buy previous=Hold by=Halden_Securities; RIOT rating_action upgrade by=Halden_Securities
= MARA rating Hold previous=Buy by=Halden_Securities; MARA rating_action downgrade by=Halden_Securities
= IREN rating Buy by=Halden_Securities; IREN rating_action reiterate by=Halden_Securities

! Riot Platforms raised to 'buy' from 'hold' at Halden Securities ⏎ Cipher Digital cut to 'market perform' from 'outperform' at Lomax Gill ⏎ IREN 'buy' rating reiterated at Torvald ⏎ Hut 8 started with 'buy' at Oakmere Partners
= RIOT rating Buy previous=Hold by=Halden_Securities; RIOT rating_action upgrade by=Halden_Securities
= CIFR rating Market_Perform previous=Outperform by=Lomax_Gill; CIFR rating_action downgrade by=Lomax_Gill
= IREN rating Buy by=Torvald; IREN rating_action reiterate by=Torvald
= HUT rating Buy by=Oakmere_Partners; HUT rating_action initiate by=Oakmere_Partners

! * RIOT PLATFORMS RAISED TO BUY FROM HOLD AT HALDEN SECURITIES; PT $24 ⏎ * CIPHER DIGITAL CUT TO MARKET PERFORM AT Lomax Gill ⏎ * IREN REITERATED BUY AT ROTH; PT TO $92 FROM $85
= RIOT rating Buy previous=Hold by=Halden_Securities; RIOT rating_action upgrade by=Halden_Securities; RIOT price_target 24 by=Halden_Securities
= CIFR rating Market_Perform by=Lomax_Gill; CIFR rating_action downgrade by=Lomax_Gill
= IREN rating Buy by=Torvald; IREN rating_action reiterate by=Torvald; IREN price_target 92 previous=85 by=Torvald

Halden Securities upgrades Riot ¶ Halden Securities on Tuesday raised Riot Platforms to Buy from Hold and its price target to $24 from $16, citing the Corsicana lease.
= RIOT rating Buy previous=Hold by=Halden_Securities; RIOT rating_action upgrade by=Halden_Securities; RIOT price_target 24 previous=16 by=Halden_Securities

Lomax Gill turns cautious on Cipher ¶ The broker now rates Cipher Digital Market Perform, against Outperform before, with a target of $22.
= CIFR rating Market_Perform previous=Outperform by=Lomax_Gill; CIFR rating_action downgrade by=Lomax_Gill; CIFR price_target 22 by=Lomax_Gill

Riot gets an upgrade at Halden Securities ¶ Shares of Riot Platforms rose. Halden Securities moved to Buy, and set a target of $24.
= RIOT rating Buy by=Halden_Securities; RIOT rating_action upgrade by=Halden_Securities; RIOT price_target 24 by=Halden_Securities

Cut: Bitdeer (BTDR) to Neutral at Fennimore Capital, PT $13. Raised: TeraWulf (WULF) to Buy at Brightwater, PT $25. New: HIVE Digital (HIVE) at Buy at Marlow Crest, PT $6.
= BTDR rating Neutral by=Fennimore_Capital; BTDR rating_action downgrade by=Fennimore_Capital; BTDR price_target 13 by=Fennimore_Capital
= WULF rating Buy by=Brightwater; WULF rating_action upgrade by=Brightwater; WULF price_target 25 by=Brightwater
= HIVE rating Buy by=Marlow_Crest; HIVE rating_action initiate by=Marlow_Crest; HIVE price_target 6 by=Marlow_Crest

Rating changes: RIOT (Halden Securities): Hold/Buy; CIFR (Lomax Gill): Outperform/Market Perform.
= RIOT rating Buy previous=Hold by=Halden_Securities; RIOT rating_action upgrade by=Halden_Securities
= CIFR rating Market_Perform previous=Outperform by=Lomax_Gill; CIFR rating_action downgrade by=Lomax_Gill

Upgraded: Riot Platforms (Halden Securities, Buy), Hut 8 (Fennimore Capital, Overweight). Downgraded: Cipher Digital (Lomax Gill, Market Perform). Initiated: IREN (Oakmere Partners, Neutral).
= RIOT rating Buy by=Halden_Securities; RIOT rating_action upgrade by=Halden_Securities
= HUT rating Overweight by=Fennimore_Capital; HUT rating_action upgrade by=Fennimore_Capital
= CIFR rating Market_Perform by=Lomax_Gill; CIFR rating_action downgrade by=Lomax_Gill
= IREN rating Neutral by=Oakmere_Partners; IREN rating_action initiate by=Oakmere_Partners

Riot Platforms (RIOT) ⏎ Halden Securities | Upgrade | Hold > Buy | PT $24 ⏎ Drexford | Reiterate | Neutral | PT $17
= RIOT rating Buy previous=Hold by=Halden_Securities; RIOT rating_action upgrade by=Halden_Securities; RIOT price_target 24 by=Halden_Securities
= RIOT rating Neutral by=Drexford; RIOT rating_action reiterate by=Drexford; RIOT price_target 17 by=Drexford

RIOT | Halden Securities | Hold -> Buy | $16 -> $24 ⏎ CIFR | Lomax Gill | Outperform -> Market Perform | $30 -> $22
= RIOT rating Buy previous=Hold by=Halden_Securities; RIOT rating_action upgrade by=Halden_Securities; RIOT price_target 24 previous=16 by=Halden_Securities
= CIFR rating Market_Perform previous=Outperform by=Lomax_Gill; CIFR rating_action downgrade by=Lomax_Gill; CIFR price_target 22 previous=30 by=Lomax_Gill

Halden Securities (Buy from Hold, $24) and Drexford (Neutral from Sell, $17) both turned more positive on Riot Platforms.
= RIOT rating Buy previous=Hold by=Halden_Securities; RIOT rating_action upgrade by=Halden_Securities; RIOT price_target 24 by=Halden_Securities
= RIOT rating Neutral previous=Sell by=Drexford; RIOT rating_action upgrade by=Drexford; RIOT price_target 17 by=Drexford

! Our rating on Cipher Digital: Outperform (unchanged). Price target: $31 (from $28).
@ Lomax Gill
= CIFR rating Outperform by=Lomax_Gill; CIFR rating_action reiterate by=Lomax_Gill; CIFR price_target 31 previous=28 by=Lomax_Gill

IREN: Halden Securities and Torvald both stayed at Buy, with targets of $80 and $85.
= IREN rating Buy by=Halden_Securities; IREN rating_action reiterate by=Halden_Securities; IREN price_target 80 by=Halden_Securities
= IREN rating Buy by=Torvald; IREN rating_action reiterate by=Torvald; IREN price_target 85 by=Torvald

Halden Securities and Torvald both stayed at Buy on HIVE Digital with $20 and $22.
= HIVE rating Buy by=Halden_Securities; HIVE rating_action reiterate by=Halden_Securities; HIVE price_target 20 by=Halden_Securities
= HIVE rating Buy by=Torvald; HIVE rating_action reiterate by=Torvald; HIVE price_target 22 by=Torvald

IREN: Price target raised to $85 at Pellworm Research. Analyst Mona Reiss keeps her Buy.
= IREN rating Buy by=Pellworm_Research; IREN rating_action reiterate by=Pellworm_Research; IREN price_target 85 by=Pellworm_Research

CleanSpark (CLSK): Brightwater trims to $17 from $19; Pellworm Research goes to $22 from $20. Both have it at Outperform.
= CLSK rating Outperform by=Brightwater; CLSK price_target 17 previous=19 by=Brightwater
= CLSK rating Outperform by=Pellworm_Research; CLSK price_target 22 previous=20 by=Pellworm_Research

Lomax Gill rated MARA Outperform for a year; on Tuesday it cut the stock to Market Perform.
= MARA rating Market_Perform by=Lomax_Gill; MARA rating_action downgrade by=Lomax_Gill

Pellworm Research's target on Galaxy Digital climbed seven dollars to $48.
= GLXY price_target 48 by=Pellworm_Research

Drexford's target for Riot Platforms was lowered by $3 to $20, and Halden Securities took $2 off its target to $17.
= RIOT price_target 20 by=Drexford
= RIOT price_target 17 by=Halden_Securities

Stonebrook takes $2 off its target for Hut 8, to $58, and keeps the Buy.
= HUT rating Buy by=Stonebrook; HUT rating_action reiterate by=Stonebrook; HUT price_target 58 by=Stonebrook

Harwell Crane: Buy (Hold) on Core Scientific, target $26 ($19).
= CORZ rating Buy previous=Hold by=Harwell_Crane; CORZ rating_action upgrade by=Harwell_Crane; CORZ price_target 26 previous=19 by=Harwell_Crane

Core Scientific went from Hold to Buy at Harwell Crane, and from Buy to Hold at Whitlock.
= CORZ rating Buy previous=Hold by=Harwell_Crane; CORZ rating_action upgrade by=Harwell_Crane
= CORZ rating Hold previous=Buy by=Whitlock; CORZ rating_action downgrade by=Whitlock

Harwell Crane: CORZ to Buy vs. Hold prior, PT to $26 vs. $19 prior. ⏎ Whitlock: WULF to Neutral vs. Outperform prior, PT to $16 vs. $21 prior.
= CORZ rating Buy previous=Hold by=Harwell_Crane; CORZ rating_action upgrade by=Harwell_Crane; CORZ price_target 26 previous=19 by=Harwell_Crane
= WULF rating Neutral previous=Outperform by=Whitlock; WULF rating_action downgrade by=Whitlock; WULF price_target 16 previous=21 by=Whitlock

! Rating: Buy ↑ (Hold) ⏎ Price target: $26 ↑ ($19) ⏎ Core Scientific
@ Harwell Crane
= CORZ rating Buy previous=Hold by=Harwell_Crane; CORZ rating_action upgrade by=Harwell_Crane; CORZ price_target 26 previous=19 by=Harwell_Crane

Three upgrades today: Riot Platforms at Halden Securities, to Buy; Hut 8 at Fennimore Capital, to Overweight; and TeraWulf at Brightwater, to Buy. One downgrade: Bitfarms, to Sell, at Drexford.
= RIOT rating Buy by=Halden_Securities; RIOT rating_action upgrade by=Halden_Securities
= HUT rating Overweight by=Fennimore_Capital; HUT rating_action upgrade by=Fennimore_Capital
= WULF rating Buy by=Brightwater; WULF rating_action upgrade by=Brightwater
= BITF rating Sell by=Drexford; BITF rating_action downgrade by=Drexford

Halden Securities double-upgraded Bitdeer to Buy from Underperform. Fennimore Capital's rating on MARA goes the other way, from Overweight to Neutral.
= BTDR rating Buy previous=Underperform by=Halden_Securities; BTDR rating_action upgrade by=Halden_Securities
= MARA rating Neutral previous=Overweight by=Fennimore_Capital; MARA rating_action downgrade by=Fennimore_Capital

Corvin Lane's Mike Grondahl resumes at Outperform on Cipher with a $26 target; Brandt Keller transfers coverage of IREN and stays Neutral.
= CIFR rating Outperform by=Corvin_Lane; CIFR rating_action initiate by=Corvin_Lane; CIFR price_target 26 by=Corvin_Lane
= IREN rating Neutral by=Brandt_Keller; IREN rating_action reiterate by=Brandt_Keller

This week in ratings. Upgrades went to Riot Platforms (Halden Securities, to Buy) and Hut 8 (Fennimore Capital, to Overweight). The only downgrade was Cipher Digital (Lomax Gill, to Market Perform).
= RIOT rating Buy by=Halden_Securities; RIOT rating_action upgrade by=Halden_Securities
= HUT rating Overweight by=Fennimore_Capital; HUT rating_action upgrade by=Fennimore_Capital
= CIFR rating Market_Perform by=Lomax_Gill; CIFR rating_action downgrade by=Lomax_Gill

What the Street did on Tuesday ¶ 1. Riot Platforms. Halden Securities, from Hold to Buy. Target from $16 to $24. ⏎ 2. Cipher Digital. Lomax Gill, from Outperform to Market Perform. Target from $30 to $22. ⏎ 3. IREN. Torvald, Buy maintained. Target unchanged at $85.
= RIOT rating Buy previous=Hold by=Halden_Securities; RIOT rating_action upgrade by=Halden_Securities; RIOT price_target 24 previous=16 by=Halden_Securities
= CIFR rating Market_Perform previous=Outperform by=Lomax_Gill; CIFR rating_action downgrade by=Lomax_Gill; CIFR price_target 22 previous=30 by=Lomax_Gill
= IREN rating Buy by=Torvald; IREN rating_action reiterate by=Torvald; IREN price_target 85 by=Torvald

RATING CHANGES ⏎ RIOT – Halden Securities – upgraded to Buy (Hold) – tgt $24 ⏎ CIFR – Lomax Gill – downgraded to Market Perform (Outperform) – tgt $22 ⏎ HUT – Oakmere Partners – initiated Buy – tgt $65
= RIOT rating Buy previous=Hold by=Halden_Securities; RIOT rating_action upgrade by=Halden_Securities; RIOT price_target 24 by=Halden_Securities
= CIFR rating Market_Perform previous=Outperform by=Lomax_Gill; CIFR rating_action downgrade by=Lomax_Gill; CIFR price_target 22 by=Lomax_Gill
= HUT rating Buy by=Oakmere_Partners; HUT rating_action initiate by=Oakmere_Partners; HUT price_target 65 by=Oakmere_Partners

Riot Platforms | RIOT | Halden Securities: Buy (from Hold) | Target: $24 (from $16) ⏎ Cipher Digital | CIFR | Lomax Gill: Market Perform (from Outperform) | Target: $22 (from $30)
= RIOT rating Buy previous=Hold by=Halden_Securities; RIOT rating_action upgrade by=Halden_Securities; RIOT price_target 24 previous=16 by=Halden_Securities
= CIFR rating Market_Perform previous=Outperform by=Lomax_Gill; CIFR rating_action downgrade by=Lomax_Gill; CIFR price_target 22 previous=30 by=Lomax_Gill

Broker moves: Halden Securities > Riot Platforms: Buy from Hold; Lomax Gill > Cipher Digital: Market Perform from Outperform; Torvald > IREN: Buy, reiterated.
= RIOT rating Buy previous=Hold by=Halden_Securities; RIOT rating_action upgrade by=Halden_Securities
= CIFR rating Market_Perform previous=Outperform by=Lomax_Gill; CIFR rating_action downgrade by=Lomax_Gill
= IREN rating Buy by=Torvald; IREN rating_action reiterate by=Torvald

| Date | Ticker | Broker | Rating (prev.) | Price target (prev.) |⏎|---|---|---|---|---|⏎| Apr 14 | RIOT | Halden Securities | Buy (Hold) | $24 ($16) |⏎| Apr 14 | CIFR | Lomax Gill | Market Perform (Outperform) | $22 ($30) |⏎| Apr 13 | IREN | Torvald | Buy (Buy) | $92 ($85) |
= RIOT rating Buy previous=Hold by=Halden_Securities; RIOT rating_action upgrade by=Halden_Securities; RIOT price_target 24 previous=16 by=Halden_Securities
= CIFR rating Market_Perform previous=Outperform by=Lomax_Gill; CIFR rating_action downgrade by=Lomax_Gill; CIFR price_target 22 previous=30 by=Lomax_Gill
= IREN rating Buy by=Torvald; IREN price_target 92 previous=85 by=Torvald

<h2>Upgrades</h2><table><tr><th>Stock</th><th>Broker</th><th>New</th><th>Old</th><th>Target</th></tr><tr><td>Riot Platforms</td><td>Halden Securities</td><td>Buy</td><td>Hold</td><td>$24</td></tr><tr><td>Hut 8</td><td>Fennimore Capital</td><td>Overweight</td><td>Neutral</td><td>$62</td></tr></table><h2>Initiations</h2><table><tr><th>Stock</th><th>Broker</th><th>Rating</th><th>Target</th></tr><tr><td>Cipher Digital</td><td>Oakmere Partners</td><td>Buy</td><td>$30</td></tr></table>
= RIOT rating Buy previous=Hold by=Halden_Securities; RIOT rating_action upgrade by=Halden_Securities; RIOT price_target 24 by=Halden_Securities
= HUT rating Overweight previous=Neutral by=Fennimore_Capital; HUT rating_action upgrade by=Fennimore_Capital; HUT price_target 62 by=Fennimore_Capital
= CIFR rating Buy by=Oakmere_Partners; CIFR rating_action initiate by=Oakmere_Partners; CIFR price_target 30 by=Oakmere_Partners

<table><tr><th colspan="4">Upgrades</th></tr><tr><td>Riot Platforms</td><td>Halden Securities</td><td>Buy</td><td>$24</td></tr><tr><th colspan="4">Downgrades</th></tr><tr><td>Cipher Digital</td><td>Lomax Gill</td><td>Market Perform</td><td>$22</td></tr></table>
= RIOT rating Buy by=Halden_Securities; RIOT rating_action upgrade by=Halden_Securities; RIOT price_target 24 by=Halden_Securities
= CIFR rating Market_Perform by=Lomax_Gill; CIFR rating_action downgrade by=Lomax_Gill; CIFR price_target 22 by=Lomax_Gill

<ul><li><b>Riot Platforms</b> (RIOT) upgraded to Buy from Hold at Halden Securities; price target $24</li><li><b>Cipher Digital</b> (CIFR) downgraded to Market Perform at Lomax Gill</li><li><b>IREN</b> initiated with a Neutral at Brandt Keller; target $60</li></ul>
= RIOT rating Buy previous=Hold by=Halden_Securities; RIOT rating_action upgrade by=Halden_Securities; RIOT price_target 24 by=Halden_Securities
= CIFR rating Market_Perform by=Lomax_Gill; CIFR rating_action downgrade by=Lomax_Gill
= IREN rating Neutral by=Brandt_Keller; IREN rating_action initiate by=Brandt_Keller; IREN price_target 60 by=Brandt_Keller

Tessaly Bank, Apr. 14 ¶ Company: Cipher Digital ⏎ Rating: Overweight (Neutral) ⏎ Price target: $18 ($12) ¶ Company: IREN ⏎ Rating: Underweight (Neutral) ⏎ Price target: $24 ($28) ¶ Company: MARA ⏎ Rating: Overweight (unchanged) ⏎ Price target: $13 ($20)
= CIFR rating Overweight previous=Neutral by=Tessaly_Bank; CIFR rating_action upgrade by=Tessaly_Bank; CIFR price_target 18 previous=12 by=Tessaly_Bank
= IREN rating Underweight previous=Neutral by=Tessaly_Bank; IREN rating_action downgrade by=Tessaly_Bank; IREN price_target 24 previous=28 by=Tessaly_Bank
= MARA rating Overweight by=Tessaly_Bank; MARA rating_action reiterate by=Tessaly_Bank; MARA price_target 13 previous=20 by=Tessaly_Bank

Tessaly Bank's new grid for the miners: Cipher Digital Overweight (was Neutral), target $18 (was $12); IREN Underweight (was Neutral), target $24 (was $28); MARA Overweight (no change), target $13 (was $20).
= CIFR rating Overweight previous=Neutral by=Tessaly_Bank; CIFR rating_action upgrade by=Tessaly_Bank; CIFR price_target 18 previous=12 by=Tessaly_Bank
= IREN rating Underweight previous=Neutral by=Tessaly_Bank; IREN rating_action downgrade by=Tessaly_Bank; IREN price_target 24 previous=28 by=Tessaly_Bank
= MARA rating Overweight by=Tessaly_Bank; MARA rating_action reiterate by=Tessaly_Bank; MARA price_target 13 previous=20 by=Tessaly_Bank

! Tessaly Bank: CIFR N>OW, PT 12>18; IREN N>UW, PT 28>24.
= CIFR rating Overweight previous=Neutral by=Tessaly_Bank; CIFR rating_action upgrade by=Tessaly_Bank; CIFR price_target 18 previous=12 by=Tessaly_Bank
= IREN rating Underweight previous=Neutral by=Tessaly_Bank; IREN rating_action downgrade by=Tessaly_Bank; IREN price_target 24 previous=28 by=Tessaly_Bank

Hut 8 gets two new bulls. Fennimore Capital, which had been Neutral, goes to Overweight with a $62 target; Brightwater, previously at Hold, moves to Buy and $60.
= HUT rating Overweight previous=Neutral by=Fennimore_Capital; HUT rating_action upgrade by=Fennimore_Capital; HUT price_target 62 by=Fennimore_Capital
= HUT rating Buy previous=Hold by=Brightwater; HUT rating_action upgrade by=Brightwater; HUT price_target 60 by=Brightwater

! Riot Platforms was the subject of three notes. Halden Securities lifted its rating by one notch, to Buy. Drexford did the opposite, to Sell. Torvald left everything as it was, at Buy.
= RIOT rating Buy by=Halden_Securities; RIOT rating_action upgrade by=Halden_Securities
= RIOT rating Sell by=Drexford; RIOT rating_action downgrade by=Drexford
= RIOT rating Buy by=Torvald; RIOT rating_action reiterate by=Torvald

! TeraWulf loses its Buy at Brightwater, where it is now a Hold, and gains one at Halden Securities, where it had been a Hold.
= WULF rating Hold previous=Buy by=Brightwater; WULF rating_action downgrade by=Brightwater
= WULF rating Buy previous=Hold by=Halden_Securities; WULF rating_action upgrade by=Halden_Securities

CleanSpark: Up to Buy at Harwell Crane. Core Scientific: Down to Hold at Whitlock. Galaxy: New Outperform at Pellworm Research, PT $45.
= CLSK rating Buy by=Harwell_Crane; CLSK rating_action upgrade by=Harwell_Crane
= CORZ rating Hold by=Whitlock; CORZ rating_action downgrade by=Whitlock
= GLXY rating Outperform by=Pellworm_Research; GLXY rating_action initiate by=Pellworm_Research; GLXY price_target 45 by=Pellworm_Research

Drexford removed its Sell rating from MARA and now has a Neutral on the stock.
= MARA rating Neutral previous=Sell by=Drexford; MARA rating_action upgrade by=Drexford

Elbinger reaffirms Outperform on IREN, Cipher and TeraWulf; its targets of $90, $28 and $25 are unchanged.
= IREN rating Outperform by=Elbinger; IREN rating_action reiterate by=Elbinger; IREN price_target 90 by=Elbinger
= CIFR rating Outperform by=Elbinger; CIFR rating_action reiterate by=Elbinger; CIFR price_target 28 by=Elbinger
= WULF rating Outperform by=Elbinger; WULF rating_action reiterate by=Elbinger; WULF price_target 25 by=Elbinger

! After the print: Halden Securities Buy/$24 (was Hold/$16), Drexford Neutral/$17 (unchanged), Torvald Buy/$26 (was Buy/$23) on Riot Platforms.
= RIOT rating Buy previous=Hold by=Halden_Securities; RIOT rating_action upgrade by=Halden_Securities; RIOT price_target 24 previous=16 by=Halden_Securities
= RIOT rating Neutral by=Drexford; RIOT rating_action reiterate by=Drexford; RIOT price_target 17 by=Drexford
= RIOT rating Buy by=Torvald; RIOT price_target 26 previous=23 by=Torvald

Riot Platforms: what the houses say ¶ - Halden Securities: Buy, $24 ⏎ - Drexford: Neutral, $17 ⏎ - Torvald: Buy, $26 (raised from $23)
= RIOT rating Buy by=Halden_Securities; RIOT price_target 24 by=Halden_Securities
= RIOT rating Neutral by=Drexford; RIOT price_target 17 by=Drexford
= RIOT rating Buy by=Torvald; RIOT price_target 26 previous=23 by=Torvald

(RIOT) Riot Platforms: Halden Securities raises rating to Buy. (CIFR) Cipher Digital: Lomax Gill lowers rating to Market Perform. (IREN) IREN: Torvald reiterates rating of Buy.
= RIOT rating Buy by=Halden_Securities; RIOT rating_action upgrade by=Halden_Securities
= CIFR rating Market_Perform by=Lomax_Gill; CIFR rating_action downgrade by=Lomax_Gill
= IREN rating Buy by=Torvald; IREN rating_action reiterate by=Torvald

! Riot Platforms upgraded ¶ By our markets desk ¶ Halden Securities has changed its mind on Riot Platforms. The house now recommends buying the stock; it had rated it Hold since last August.
= RIOT rating Buy previous=Hold by=Halden_Securities; RIOT rating_action upgrade by=Halden_Securities

Ostmark Capital starts four miners ¶ Overweight: Cipher Digital (PT $28), TeraWulf ($24). ⏎ Equal Weight: Riot Platforms ($18). ⏎ Underweight: MARA ($8).
= CIFR rating Overweight by=Ostmark_Capital; CIFR rating_action initiate by=Ostmark_Capital; CIFR price_target 28 by=Ostmark_Capital
= WULF rating Overweight by=Ostmark_Capital; WULF rating_action initiate by=Ostmark_Capital; WULF price_target 24 by=Ostmark_Capital
= RIOT rating Equal_Weight by=Ostmark_Capital; RIOT rating_action initiate by=Ostmark_Capital; RIOT price_target 18 by=Ostmark_Capital
= MARA rating Underweight by=Ostmark_Capital; MARA rating_action initiate by=Ostmark_Capital; MARA price_target 8 by=Ostmark_Capital

| | Halden Securities | Drexford | Torvald |⏎|---|---|---|---|⏎| Riot Platforms | Buy ↑ | Neutral | Buy |⏎| Cipher Digital | Buy | Sell ↓ | Buy |
= RIOT rating Buy by=Halden_Securities; RIOT rating_action upgrade by=Halden_Securities
= RIOT rating Neutral by=Drexford
= RIOT rating Buy by=Torvald
= CIFR rating Buy by=Halden_Securities
= CIFR rating Sell by=Drexford; CIFR rating_action downgrade by=Drexford
= CIFR rating Buy by=Torvald
`
