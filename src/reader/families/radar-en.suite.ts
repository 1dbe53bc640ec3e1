// English briefs, radars and grids of a newsroom on unknown houses, each with every fact that it should give.

export const radarEn = String.raw`
Broker radar ¶ Ashgrove Partners has gone to Buy on TeraWulf; it was at Hold. The target moves up to $25 from $18. ¶ Pinebrook Securities, by contrast, no longer recommends Bitfarms: Sell, from Hold.
= WULF rating Buy previous=Hold by=Ashgrove_Partners; WULF rating_action upgrade by=Ashgrove_Partners; WULF price_target 25 previous=18 by=Ashgrove_Partners
= BITF rating Sell previous=Hold by=Pinebrook_Securities; BITF rating_action downgrade by=Pinebrook_Securities

MORNING CALLS ¶ RIOT: u/g to Buy at Ashgrove (Hold), tgt $24 (16) ⏎ CIFR: d/g to Neutral at Pinebrook (Buy), tgt $19 (25) ⏎ HUT: init. Outperform at Wexley Stone, tgt $64 ⏎ IREN: reit. Buy at Larkin Moor, tgt $90 (85)
= RIOT rating Buy previous=Hold by=Ashgrove; RIOT rating_action upgrade by=Ashgrove; RIOT price_target 24 previous=16 by=Ashgrove
= CIFR rating Neutral previous=Buy by=Pinebrook; CIFR rating_action downgrade by=Pinebrook; CIFR price_target 19 previous=25 by=Pinebrook
= HUT rating Outperform by=Wexley_Stone; HUT rating_action initiate by=Wexley_Stone; HUT price_target 64 by=Wexley_Stone
= IREN rating Buy by=Larkin_Moor; IREN rating_action reiterate by=Larkin_Moor; IREN price_target 90 previous=85 by=Larkin_Moor

Up: Riot Platforms (Ashgrove, from Hold to Buy), TeraWulf (Pinebrook, from Sell to Hold). Down: Cipher Digital (Wexley Stone, from Outperform to In Line).
= RIOT rating Buy previous=Hold by=Ashgrove; RIOT rating_action upgrade by=Ashgrove
= WULF rating Hold previous=Sell by=Pinebrook; WULF rating_action upgrade by=Pinebrook
= CIFR rating In_Line previous=Outperform by=Wexley_Stone; CIFR rating_action downgrade by=Wexley_Stone

! Galaxy Digital earned a second upgrade in as many days when Larkin Moor took it to Buy. On Monday it had been Ashgrove that moved it to Outperform.
= GLXY rating Buy by=Larkin_Moor; GLXY rating_action upgrade by=Larkin_Moor
= GLXY rating Outperform by=Ashgrove; GLXY rating_action upgrade by=Ashgrove

Core Scientific's rating at Ashgrove Partners was lifted two notches, from Underperform to Outperform, and its target more than doubled to $31 from $14.
= CORZ rating Outperform previous=Underperform by=Ashgrove_Partners; CORZ rating_action upgrade by=Ashgrove_Partners; CORZ price_target 31 previous=14 by=Ashgrove_Partners

Larkin Moor, an early fan of CleanSpark, has lost patience and cuts the shares to Hold. Its new target of $11 compares with $19 before.
= CLSK rating Hold by=Larkin_Moor; CLSK rating_action downgrade by=Larkin_Moor; CLSK price_target 11 previous=19 by=Larkin_Moor

There was also a change of heart at Wexley Stone, where MARA is now rated Sell instead of Hold and the target is $7.
= MARA rating Sell previous=Hold by=Wexley_Stone; MARA rating_action downgrade by=Wexley_Stone; MARA price_target 7 by=Wexley_Stone

Bitdeer: Buy → Hold at Ashgrove; Hold → Buy at Pinebrook; Buy (unchanged) at Larkin Moor.
= BTDR rating Hold previous=Buy by=Ashgrove; BTDR rating_action downgrade by=Ashgrove
= BTDR rating Buy previous=Hold by=Pinebrook; BTDR rating_action upgrade by=Pinebrook
= BTDR rating Buy by=Larkin_Moor; BTDR rating_action reiterate by=Larkin_Moor

<table><tr><th>Firm</th><th>Analyst</th><th>Stock</th><th>What changed</th><th>Target</th></tr><tr><td>Ashgrove Partners</td><td>Lena Ortiz</td><td>Riot Platforms</td><td>To Buy from Hold</td><td>$24 from $16</td></tr><tr><td>Pinebrook Securities</td><td>Sam Whitfield</td><td>IREN</td><td>Stays at Buy</td><td>$90 from $85</td></tr><tr><td>Wexley Stone</td><td>Ruth Adler</td><td>Hut 8</td><td>New at Outperform</td><td>$64</td></tr></table>
= RIOT rating Buy previous=Hold by=Ashgrove_Partners; RIOT rating_action upgrade by=Ashgrove_Partners; RIOT price_target 24 previous=16 by=Ashgrove_Partners
= IREN rating Buy by=Pinebrook_Securities; IREN rating_action reiterate by=Pinebrook_Securities; IREN price_target 90 previous=85 by=Pinebrook_Securities
= HUT rating Outperform by=Wexley_Stone; HUT rating_action initiate by=Wexley_Stone; HUT price_target 64 by=Wexley_Stone

| Riot Platforms | Ashgrove | Upgrade | Buy | Hold | 24 | 16 |⏎| Cipher Digital | Pinebrook | Downgrade | Neutral | Buy | 19 | 25 |
= RIOT rating Buy previous=Hold by=Ashgrove; RIOT rating_action upgrade by=Ashgrove
= CIFR rating Neutral previous=Buy by=Pinebrook; CIFR rating_action downgrade by=Pinebrook

! Recommendation: BUY (from HOLD) ⏎ Target price: $24.00 (from $16.00) ⏎ Riot Platforms, Inc. (RIOT) ⏎ Ashgrove Partners
@ Ashgrove Partners
= RIOT rating Buy previous=Hold by=Ashgrove_Partners; RIOT rating_action upgrade by=Ashgrove_Partners; RIOT price_target 24 previous=16 by=Ashgrove_Partners

We upgrade Riot Platforms to Buy from Hold and raise our target to $24 from $16. We keep Cipher Digital at Hold.
@ Ashgrove Partners
= RIOT rating Buy previous=Hold by=Ashgrove_Partners; RIOT rating_action upgrade by=Ashgrove_Partners; RIOT price_target 24 previous=16 by=Ashgrove_Partners
= CIFR rating Hold by=Ashgrove_Partners; CIFR rating_action reiterate by=Ashgrove_Partners

! Tuesday's winners with analysts were Riot Platforms, upgraded by Ashgrove, and TeraWulf, upgraded by Pinebrook. The loser was Bitfarms: Wexley Stone rates it Sell now, after Hold.
= RIOT rating_action upgrade by=Ashgrove
= WULF rating_action upgrade by=Pinebrook
= BITF rating Sell previous=Hold by=Wexley_Stone; BITF rating_action downgrade by=Wexley_Stone

Not everybody is convinced. "We are downgrading Hut 8 to Hold," wrote Ruth Adler of Wexley Stone, who had rated the stock Buy since 2024.
= HUT rating Hold previous=Buy by=Wexley_Stone; HUT rating_action downgrade by=Wexley_Stone

Applied Digital: Larkin Moor removes it from its list of top picks but maintains the Outperform and the target of $42.
= APLD rating Outperform by=Larkin_Moor; APLD rating_action reiterate by=Larkin_Moor; APLD price_target 42 by=Larkin_Moor

HIVE Digital, rated Buy at all three houses that follow it, got a fourth on Tuesday: Pinebrook initiated with a Buy and $7.
= HIVE rating Buy by=Pinebrook; HIVE rating_action initiate by=Pinebrook; HIVE price_target 7 by=Pinebrook

Initiation season: Wexley Stone picks up IREN (Outperform, $88), Cipher Digital (Outperform, $30) and MARA (Underperform, $8).
= IREN rating Outperform by=Wexley_Stone; IREN rating_action initiate by=Wexley_Stone; IREN price_target 88 by=Wexley_Stone
= CIFR rating Outperform by=Wexley_Stone; CIFR rating_action initiate by=Wexley_Stone; CIFR price_target 30 by=Wexley_Stone
= MARA rating Underperform by=Wexley_Stone; MARA rating_action initiate by=Wexley_Stone; MARA price_target 8 by=Wexley_Stone

The Street on Riot Platforms: seven Buys, two Holds, no Sell.

Ashgrove's utilities team cut Entergy to Sell and kept Vistra at Buy; neither has anything to do with Riot Platforms.

! Palantir: Buy at Pinebrook, $210. Nvidia: Buy at Larkin Moor, $240. TeraWulf was not mentioned.
`
