// English sentences on price targets that change places with older ones, each with every fact that it should give.

export const targetsEn = String.raw`
Macquarie lifted Hut 8 to "Outperform"; a price objective of $74 takes the place of $51.
= HUT rating Outperform by=Macquarie; HUT rating_action upgrade by=Macquarie; HUT price_target 74 previous=51 by=Macquarie

Compass Point shaved three dollars off its Riot Platforms target, which now stands at $33, and kept its "Buy".
= RIOT price_target 33 by=Compass_Point; RIOT rating Buy by=Compass_Point; RIOT rating_action reiterate by=Compass_Point

Needham knocked $4 off its target for Riot Platforms, to $18.
= RIOT price_target 18 by=Needham

BTIG tacked $5 onto its Cipher target and now sees $30.
= CIFR price_target 30 by=BTIG

CleanSpark and Cipher Digital remain "Overweight" at Cantor Fitzgerald; the former's target drops to $19 after $24, the latter's climbs to $33 after $27.
= CLSK rating Overweight by=Cantor_Fitzgerald; CLSK rating_action reiterate by=Cantor_Fitzgerald; CIFR rating Overweight by=Cantor_Fitzgerald; CIFR rating_action reiterate by=Cantor_Fitzgerald; CLSK price_target 19 previous=24 by=Cantor_Fitzgerald; CIFR price_target 33 previous=27 by=Cantor_Fitzgerald

Jefferies rates Riot Platforms and TeraWulf Buy. The latter now has a target of $30, the former one of $22.
= RIOT rating Buy by=Jefferies; WULF rating Buy by=Jefferies; WULF price_target 30 by=Jefferies; RIOT price_target 22 by=Jefferies

JEFFERIES LIFTS TERAWULF PT TO $29; WAS $21
= WULF price_target 29 previous=21 by=Jefferies

Macquarie likes Core Scientific. Its target becomes US$26 where it had been US$21. IREN must make do with US$47.
= CORZ price_target 26 previous=21 by=Macquarie; IREN price_target 47 by=Macquarie

JPMorgan has turned cautious on MARA, and a target of $15 has shrunk to $10.
= MARA price_target 10 previous=15 by=JPMorgan

From $18, Cantor Fitzgerald has come down to $14 on MARA, while sticking to its target date.
= MARA price_target 14 previous=18 by=Cantor_Fitzgerald

H.C. Wainwright's man, who used to see $24 in MARA, now sees $17 and rates it a buy.
= MARA price_target 17 previous=24 by=H.C._Wainwright; MARA rating Buy by=H.C._Wainwright

Riot Platforms was left at outperform by Macquarie, with US$22 against its name.
= RIOT rating Outperform by=Macquarie; RIOT rating_action reiterate by=Macquarie; RIOT price_target 22 by=Macquarie

KBW has a new target for MARA: $9 replaces $11.
= MARA price_target 9 previous=11 by=KBW

At Needham the target for Riot Platforms is $23 in place of $18.
= RIOT price_target 23 previous=18 by=Needham

Bernstein's target for IREN: $125, superseding $75.
= IREN price_target 125 previous=75 by=Bernstein

The target Rosenblatt has for Cipher stood at $19 and stands at $26.
= CIFR price_target 26 previous=19 by=Rosenblatt

Where Citizens once wanted $22 for TeraWulf, it now wants $28.
= WULF price_target 28 previous=22 by=Citizens

Clear Street's $16 target on Core Scientific has become $21.
= CORZ price_target 21 previous=16 by=Clear_Street

Needham's target on Applied Digital, $44 until Tuesday, is $38.
= APLD price_target 38 previous=44 by=Needham

Tom Ashby: Ellen Marsh from Compass Point is with us. Ellen, where are you on Core Scientific? ¶ Ellen Marsh (Compass Point): We're sticking with Buy. The target goes to $29 from $23.
= CORZ rating Buy by=Compass_Point; CORZ rating_action reiterate by=Compass_Point; CORZ price_target 29 previous=23 by=Compass_Point

Pellworth & Daughters, a Boston boutique, picked up coverage of Core Scientific at "Accumulate". It wants to see $26 by June 2027.
= CORZ rating Accumulate by=Pellworth_&_Daughters; CORZ rating_action initiate by=Pellworth_&_Daughters; CORZ price_target 26 by=Pellworth_&_Daughters on=2027-06

Two dollars more is what BTIG now allows Hut 8: $67.
= HUT price_target 67 by=BTIG

Needham's desk on Cipher Digital (CIFR) | Buy (from Hold) | Target $26 (from $19) | Price $18.45
= CIFR rating Buy previous=Hold by=Needham; CIFR rating_action upgrade by=Needham; CIFR price_target 26 previous=19 by=Needham; CIFR share_price 18.45

Roth added two dollars to its target for TeraWulf, which is now $24.
= WULF price_target 24 by=Roth_Capital

Roth's new number for TeraWulf is $26; the old one was $20.
= WULF price_target 26 previous=20 by=Roth_Capital

For TeraWulf, Roth goes from $20 to $26.
= WULF price_target 26 previous=20 by=Roth_Capital

TeraWulf is good for $26 in the eyes of Roth, up from $20.
= WULF price_target 26 previous=20 by=Roth_Capital

Roth adds six dollars to its TeraWulf target and is now at $26.
= WULF price_target 26 by=Roth_Capital

At $26, six dollars above its previous mark, Roth's target for TeraWulf is among the highest.
= WULF price_target 26 by=Roth_Capital

Roth (Darren Aftahi) has TeraWulf at Buy with a $26 target, previously $20.
= WULF rating Buy by=Roth_Capital; WULF price_target 26 previous=20 by=Roth_Capital

The $20 target on TeraWulf is history at Roth: $26 it is.
= WULF price_target 26 previous=20 by=Roth_Capital

Analyst Darren Aftahi (Roth) says $26 for TeraWulf by the end of 2026.
= WULF price_target 26 by=Roth_Capital on=2026-12
`
