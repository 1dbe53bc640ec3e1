// English sentences on ratings that change hands in other words than "from" and "to", each with every fact that it should give.

export const formerEn = String.raw`
Needham has had a change of heart about Hut 8. The stock, a Hold there since last summer, is now a Buy.
= HUT rating Buy by=Needham previous=Hold; HUT rating_action upgrade by=Needham

Macquarie went the other way, promoting Hut 8 to "Outperform".
= HUT rating Outperform by=Macquarie; HUT rating_action upgrade by=Macquarie

BTIG analysts, who advise buying them, think that shares of CleanSpark should be worth $17 rather than $20.
= CLSK rating Buy by=BTIG; CLSK price_target 17 previous=20 by=BTIG

Roth recommends buying TeraWulf shares.
= WULF rating Buy by=Roth_Capital

Macquarie stripped IREN of its outperform and made it a neutral.
= IREN rating Neutral previous=Outperform by=Macquarie; IREN rating_action downgrade by=Macquarie

Macquarie also looked at Core Scientific, which, hitherto neutral, is now an outperform.
= CORZ rating Outperform previous=Neutral by=Macquarie; CORZ rating_action upgrade by=Macquarie

JP Morgan wielded the heaviest pen on MARA. Overweight until this week, the shares are now merely neutral in its book.
= MARA rating Neutral previous=Overweight by=JPMorgan; MARA rating_action downgrade by=JPMorgan

Then came the axe at Jefferies. CleanSpark, for two years a Buy, is a Hold as of this morning.
= CLSK rating Hold previous=Buy by=Jefferies; CLSK rating_action downgrade by=Jefferies

Needham raises Galaxy Digital, a Hold since last autumn, to Buy.
= GLXY rating Buy previous=Hold by=Needham; GLXY rating_action upgrade by=Needham

We raise Core Scientific to Buy from Neutral now that Denton is full, cut CleanSpark to Sell from Neutral and start coverage of Hut 8.
= CORZ rating Buy previous=Neutral; CORZ rating_action upgrade; CLSK rating Sell previous=Neutral; CLSK rating_action downgrade; HUT rating_action initiate

CANTOR: HUT 8 BUY REITERATED, TARGET $70
= HUT rating Buy by=Cantor_Fitzgerald; HUT rating_action reiterate by=Cantor_Fitzgerald; HUT price_target 70 by=Cantor_Fitzgerald

At Bernstein the rating for Riot Platforms was Market Perform until Monday; it is Outperform now.
= RIOT rating Outperform previous=Market_Perform by=Bernstein; RIOT rating_action upgrade by=Bernstein

KBW has turned its Outperform on Bitdeer into a Market Perform.
= BTDR rating Market_Perform previous=Outperform by=KBW; BTDR rating_action downgrade by=KBW

07:20 *HUT 8: ROTH NOW $95, PREVIOUSLY $80; BUY REITERATED
= HUT price_target 95 previous=80 by=Roth_Capital; HUT rating Buy by=Roth_Capital; HUT rating_action reiterate by=Roth_Capital

07:02 *BITFARMS CUT TO SELL AT COMPASS POINT; HAD BEEN NEUTRAL
= BITF rating Sell previous=Neutral by=Compass_Point; BITF rating_action downgrade by=Compass_Point
`
