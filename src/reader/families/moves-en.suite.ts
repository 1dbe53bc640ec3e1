// English lists, grids and sentences on moves of ratings and targets, each with every fact that it should give.

export const movesEn = String.raw`
This week in ratings. Upgrades went to Riot Platforms (Needham, to Buy) and Hut 8 (Cantor, to Overweight). The only downgrade was Cipher Digital (KBW, to Market Perform).
= RIOT rating Buy by=Needham; RIOT rating_action upgrade by=Needham
= HUT rating Overweight by=Cantor_Fitzgerald; HUT rating_action upgrade by=Cantor_Fitzgerald
= CIFR rating Market_Perform by=KBW; CIFR rating_action downgrade by=KBW

What the Street did on Tuesday ¶ 1. Riot Platforms. Needham, from Hold to Buy. Target from $16 to $24. ⏎ 2. Cipher Digital. KBW, from Outperform to Market Perform. Target from $30 to $22. ⏎ 3. IREN. Roth, Buy maintained. Target unchanged at $85.
= RIOT rating Buy previous=Hold by=Needham; RIOT rating_action upgrade by=Needham; RIOT price_target 24 previous=16 by=Needham
= CIFR rating Market_Perform previous=Outperform by=KBW; CIFR rating_action downgrade by=KBW; CIFR price_target 22 previous=30 by=KBW
= IREN rating Buy by=Roth_Capital; IREN rating_action reiterate by=Roth_Capital; IREN price_target 85 by=Roth_Capital

RATING CHANGES ⏎ RIOT – Needham & Co. – upgraded to Buy (Hold) – tgt $24 ⏎ CIFR – KBW – downgraded to Market Perform (Outperform) – tgt $22 ⏎ HUT – BTIG – initiated Buy – tgt $65
= RIOT rating Buy previous=Hold by=Needham; RIOT rating_action upgrade by=Needham; RIOT price_target 24 by=Needham
= CIFR rating Market_Perform previous=Outperform by=KBW; CIFR rating_action downgrade by=KBW; CIFR price_target 22 by=KBW
= HUT rating Buy by=BTIG; HUT rating_action initiate by=BTIG; HUT price_target 65 by=BTIG

Riot Platforms | RIOT | Needham: Buy (from Hold) | Target: $24 (from $16) ⏎ Cipher Digital | CIFR | KBW: Market Perform (from Outperform) | Target: $22 (from $30)
= RIOT rating Buy previous=Hold by=Needham; RIOT rating_action upgrade by=Needham; RIOT price_target 24 previous=16 by=Needham
= CIFR rating Market_Perform previous=Outperform by=KBW; CIFR rating_action downgrade by=KBW; CIFR price_target 22 previous=30 by=KBW

Broker moves: Needham > Riot Platforms: Buy from Hold; KBW > Cipher Digital: Market Perform from Outperform; Roth > IREN: Buy, reiterated.
= RIOT rating Buy previous=Hold by=Needham; RIOT rating_action upgrade by=Needham
= CIFR rating Market_Perform previous=Outperform by=KBW; CIFR rating_action downgrade by=KBW
= IREN rating Buy by=Roth_Capital; IREN rating_action reiterate by=Roth_Capital

| Date | Ticker | Broker | Rating (prev.) | Price target (prev.) |⏎|---|---|---|---|---|⏎| Apr 14 | RIOT | Needham | Buy (Hold) | $24 ($16) |⏎| Apr 14 | CIFR | KBW | Market Perform (Outperform) | $22 ($30) |⏎| Apr 13 | IREN | Roth | Buy (Buy) | $92 ($85) |
= RIOT rating Buy previous=Hold by=Needham; RIOT rating_action upgrade by=Needham; RIOT price_target 24 previous=16 by=Needham
= CIFR rating Market_Perform previous=Outperform by=KBW; CIFR rating_action downgrade by=KBW; CIFR price_target 22 previous=30 by=KBW
= IREN rating Buy by=Roth_Capital; IREN price_target 92 previous=85 by=Roth_Capital

<h2>Upgrades</h2><table><tr><th>Stock</th><th>Broker</th><th>New</th><th>Old</th><th>Target</th></tr><tr><td>Riot Platforms</td><td>Needham</td><td>Buy</td><td>Hold</td><td>$24</td></tr><tr><td>Hut 8</td><td>Cantor</td><td>Overweight</td><td>Neutral</td><td>$62</td></tr></table><h2>Initiations</h2><table><tr><th>Stock</th><th>Broker</th><th>Rating</th><th>Target</th></tr><tr><td>Cipher Digital</td><td>BTIG</td><td>Buy</td><td>$30</td></tr></table>
= RIOT rating Buy previous=Hold by=Needham; RIOT rating_action upgrade by=Needham; RIOT price_target 24 by=Needham
= HUT rating Overweight previous=Neutral by=Cantor_Fitzgerald; HUT rating_action upgrade by=Cantor_Fitzgerald; HUT price_target 62 by=Cantor_Fitzgerald
= CIFR rating Buy by=BTIG; CIFR rating_action initiate by=BTIG; CIFR price_target 30 by=BTIG

<table><tr><th colspan="4">Upgrades</th></tr><tr><td>Riot Platforms</td><td>Needham</td><td>Buy</td><td>$24</td></tr><tr><th colspan="4">Downgrades</th></tr><tr><td>Cipher Digital</td><td>KBW</td><td>Market Perform</td><td>$22</td></tr></table>
= RIOT rating Buy by=Needham; RIOT rating_action upgrade by=Needham; RIOT price_target 24 by=Needham
= CIFR rating Market_Perform by=KBW; CIFR rating_action downgrade by=KBW; CIFR price_target 22 by=KBW

<ul><li><b>Riot Platforms</b> (RIOT) upgraded to Buy from Hold at Needham; price target $24</li><li><b>Cipher Digital</b> (CIFR) downgraded to Market Perform at KBW</li><li><b>IREN</b> initiated with a Neutral at Piper Sandler; target $60</li></ul>
= RIOT rating Buy previous=Hold by=Needham; RIOT rating_action upgrade by=Needham; RIOT price_target 24 by=Needham
= CIFR rating Market_Perform by=KBW; CIFR rating_action downgrade by=KBW
= IREN rating Neutral by=Piper_Sandler; IREN rating_action initiate by=Piper_Sandler; IREN price_target 60 by=Piper_Sandler

JPMorgan, Apr. 14 ¶ Company: Cipher Digital ⏎ Rating: Overweight (Neutral) ⏎ Price target: $18 ($12) ¶ Company: IREN ⏎ Rating: Underweight (Neutral) ⏎ Price target: $24 ($28) ¶ Company: MARA ⏎ Rating: Overweight (unchanged) ⏎ Price target: $13 ($20)
= CIFR rating Overweight previous=Neutral by=JPMorgan; CIFR rating_action upgrade by=JPMorgan; CIFR price_target 18 previous=12 by=JPMorgan
= IREN rating Underweight previous=Neutral by=JPMorgan; IREN rating_action downgrade by=JPMorgan; IREN price_target 24 previous=28 by=JPMorgan
= MARA rating Overweight by=JPMorgan; MARA rating_action reiterate by=JPMorgan; MARA price_target 13 previous=20 by=JPMorgan

JPMorgan's new grid for the miners: Cipher Digital Overweight (was Neutral), target $18 (was $12); IREN Underweight (was Neutral), target $24 (was $28); MARA Overweight (no change), target $13 (was $20).
= CIFR rating Overweight previous=Neutral by=JPMorgan; CIFR rating_action upgrade by=JPMorgan; CIFR price_target 18 previous=12 by=JPMorgan
= IREN rating Underweight previous=Neutral by=JPMorgan; IREN rating_action downgrade by=JPMorgan; IREN price_target 24 previous=28 by=JPMorgan
= MARA rating Overweight by=JPMorgan; MARA rating_action reiterate by=JPMorgan; MARA price_target 13 previous=20 by=JPMorgan

! JPMorgan: CIFR N>OW, PT 12>18; IREN N>UW, PT 28>24.
= CIFR rating Overweight previous=Neutral by=JPMorgan; CIFR rating_action upgrade by=JPMorgan; CIFR price_target 18 previous=12 by=JPMorgan
= IREN rating Underweight previous=Neutral by=JPMorgan; IREN rating_action downgrade by=JPMorgan; IREN price_target 24 previous=28 by=JPMorgan

Hut 8 gets two new bulls. Cantor, which had been Neutral, goes to Overweight with a $62 target; Stifel, previously at Hold, moves to Buy and $60.
= HUT rating Overweight previous=Neutral by=Cantor_Fitzgerald; HUT rating_action upgrade by=Cantor_Fitzgerald; HUT price_target 62 by=Cantor_Fitzgerald
= HUT rating Buy previous=Hold by=Stifel; HUT rating_action upgrade by=Stifel; HUT price_target 60 by=Stifel

! Riot Platforms was the subject of three notes. Needham lifted its rating by one notch, to Buy. Citi did the opposite, to Sell. Roth left everything as it was, at Buy.
= RIOT rating Buy by=Needham; RIOT rating_action upgrade by=Needham
= RIOT rating Sell by=Citi; RIOT rating_action downgrade by=Citi
= RIOT rating Buy by=Roth_Capital; RIOT rating_action reiterate by=Roth_Capital

! TeraWulf loses its Buy at Stifel, where it is now a Hold, and gains one at Needham, where it had been a Hold.
= WULF rating Hold previous=Buy by=Stifel; WULF rating_action downgrade by=Stifel
= WULF rating Buy previous=Hold by=Needham; WULF rating_action upgrade by=Needham

CleanSpark: Up to Buy at Jefferies. Core Scientific: Down to Hold at Macquarie. Galaxy: New Outperform at Mizuho, PT $45.
= CLSK rating Buy by=Jefferies; CLSK rating_action upgrade by=Jefferies
= CORZ rating Hold by=Macquarie; CORZ rating_action downgrade by=Macquarie
= GLXY rating Outperform by=Mizuho; GLXY rating_action initiate by=Mizuho; GLXY price_target 45 by=Mizuho

Citi removed its Sell rating from MARA and now has a Neutral on the stock.
= MARA rating Neutral previous=Sell by=Citi; MARA rating_action upgrade by=Citi

Bernstein reaffirms Outperform on IREN, Cipher and TeraWulf; its targets of $90, $28 and $25 are unchanged.
= IREN rating Outperform by=Bernstein; IREN rating_action reiterate by=Bernstein; IREN price_target 90 by=Bernstein
= CIFR rating Outperform by=Bernstein; CIFR rating_action reiterate by=Bernstein; CIFR price_target 28 by=Bernstein
= WULF rating Outperform by=Bernstein; WULF rating_action reiterate by=Bernstein; WULF price_target 25 by=Bernstein

! After the print: Needham Buy/$24 (was Hold/$16), Citi Neutral/$17 (unchanged), Roth Buy/$26 (was Buy/$23) on Riot Platforms.
= RIOT rating Buy previous=Hold by=Needham; RIOT rating_action upgrade by=Needham; RIOT price_target 24 previous=16 by=Needham
= RIOT rating Neutral by=Citi; RIOT rating_action reiterate by=Citi; RIOT price_target 17 by=Citi
= RIOT rating Buy by=Roth_Capital; RIOT price_target 26 previous=23 by=Roth_Capital

Riot Platforms: what the houses say ¶ - Needham: Buy, $24 ⏎ - Citi: Neutral, $17 ⏎ - Roth: Buy, $26 (raised from $23)
= RIOT rating Buy by=Needham; RIOT price_target 24 by=Needham
= RIOT rating Neutral by=Citi; RIOT price_target 17 by=Citi
= RIOT rating Buy by=Roth_Capital; RIOT price_target 26 previous=23 by=Roth_Capital

(RIOT) Riot Platforms: Needham raises rating to Buy. (CIFR) Cipher Digital: KBW lowers rating to Market Perform. (IREN) IREN: Roth reiterates rating of Buy.
= RIOT rating Buy by=Needham; RIOT rating_action upgrade by=Needham
= CIFR rating Market_Perform by=KBW; CIFR rating_action downgrade by=KBW
= IREN rating Buy by=Roth_Capital; IREN rating_action reiterate by=Roth_Capital

! Riot Platforms upgraded ¶ By our markets desk ¶ Needham has changed its mind on Riot Platforms. The house now recommends buying the stock; it had rated it Hold since last August.
= RIOT rating Buy previous=Hold by=Needham; RIOT rating_action upgrade by=Needham

Wells Fargo starts four miners ¶ Overweight: Cipher Digital (PT $28), TeraWulf ($24). ⏎ Equal Weight: Riot Platforms ($18). ⏎ Underweight: MARA ($8).
= CIFR rating Overweight by=Wells_Fargo; CIFR rating_action initiate by=Wells_Fargo; CIFR price_target 28 by=Wells_Fargo
= WULF rating Overweight by=Wells_Fargo; WULF rating_action initiate by=Wells_Fargo; WULF price_target 24 by=Wells_Fargo
= RIOT rating Equal_Weight by=Wells_Fargo; RIOT rating_action initiate by=Wells_Fargo; RIOT price_target 18 by=Wells_Fargo
= MARA rating Underweight by=Wells_Fargo; MARA rating_action initiate by=Wells_Fargo; MARA price_target 8 by=Wells_Fargo

| | Needham | Citi | Roth |⏎|---|---|---|---|⏎| Riot Platforms | Buy ↑ | Neutral | Buy |⏎| Cipher Digital | Buy | Sell ↓ | Buy |
= RIOT rating Buy by=Needham; RIOT rating_action upgrade by=Needham
= RIOT rating Neutral by=Citi
= RIOT rating Buy by=Roth_Capital
= CIFR rating Buy by=Needham
= CIFR rating Sell by=Citi; CIFR rating_action downgrade by=Citi
= CIFR rating Buy by=Roth_Capital

New at Cipher Digital: a chief operating officer. Cut: 40 jobs. Unchanged: the dividend policy, which is to have none.

Definitions: Buy means an expected total return of more than 15%; Hold, between 0% and 15%; Sell, less than 0%. Riot Platforms is covered by Needham.

Riot Platforms to hold annual meeting in June; Needham to host a dinner. Sell-side guests: 40.
`
