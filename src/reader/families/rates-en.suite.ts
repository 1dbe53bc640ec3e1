// English passages on what a megawatt is worth and what it costs, each with every fact that it should give.

export const ratesEn = String.raw`
As for the megawatt, Needham pays no more than $11 million for one with a tenant under contract. Macquarie's arithmetic starts at $14 million. Riot Platforms and Cipher Digital were not mentioned.
= SECTOR value_per_mw 11000000 bound=at_most by=Needham; SECTOR value_per_mw 14000000 by=Macquarie

What does a megawatt fetch? To Clear Street, signed colocation at Riot Platforms, IREN and others is worth little. Across the sector it is worth $12 million per megawatt of critical IT load, and self-run GPU clouds no more than $16 million per megawatt.
= SECTOR value_per_mw 12000000 basis=critical_it by=Clear_Street; SECTOR value_per_mw 16000000 bound=at_most kind=cloud by=Clear_Street

Core Scientific held its call on Tuesday. Management said that a megawatt costs them nine to ten million dollars to build.
= CORZ capex_per_mw 9000000 bound=at_least by=CORZ; CORZ capex_per_mw 10000000 bound=at_most by=CORZ

Riot Platforms spoke of its plans for Corsicana on Tuesday. The company expects eleven to twelve million dollars per critical-IT megawatt.
= RIOT capex_per_mw 11000000 bound=at_least basis=critical_it by=RIOT; RIOT capex_per_mw 12000000 bound=at_most basis=critical_it by=RIOT

Cantor Fitzgerald likes IREN. It allows $14 million for each megawatt built.
= IREN capex_per_mw 14000000 by=Cantor_Fitzgerald

Needham's gripe with Applied Digital is concrete: it now puts building costs at $12.9 million per megawatt, having worked with 12.1 until March.
= APLD capex_per_mw 12900000 previous=12100000 by=Needham

Applied Digital. Needham's gripe is concrete: it now puts building costs at $12.9 million per megawatt, having worked with 12.1. ¶ CleanSpark. First words on the stock from Citizens.
= APLD capex_per_mw 12900000 previous=12100000 by=Needham

JPMorgan looked at MARA again. The bank calculates that each megawatt of power approved for the group is worth $2.1 million.
= MARA value_per_mw 2100000 basis=approved by=JPMorgan

Core Scientific has let 590 megawatts of critical IT load to CoreWeave, as Cipher Digital noted. Rosenblatt values each of these megawatts at $11.5 million.
= CORZ capacity 590 stage=contracted basis=critical_it counterparty=CoreWeave; CORZ value_per_mw 11500000 basis=critical_it by=Rosenblatt

Every leased megawatt of critical IT is worth $12 million in Jefferies' new model, and a megawatt of self-run GPU cloud as much as $21 million. MARA and IREN are judged by it.
= SECTOR value_per_mw 12000000 basis=critical_it by=Jefferies; SECTOR value_per_mw 21000000 kind=cloud bound=at_most by=Jefferies

In colocation, Macquarie argues, a megawatt of critical IT load that is let to a top-rated tenant is worth $12.5 million, and one that is let to a start-up no more than $9 million. Approved power still looking for a taker gets $1.5 million a megawatt. IREN and MARA were its examples.
= SECTOR value_per_mw 12500000 basis=critical_it kind=colocation by=Macquarie; SECTOR value_per_mw 9000000 basis=critical_it kind=colocation bound=at_most by=Macquarie; SECTOR value_per_mw 1500000 basis=approved by=Macquarie

A megawatt of IREN's cloud is worth $17 million to Cantor Fitzgerald. I put it at $9 million.
= IREN value_per_mw 17000000 kind=cloud by=Cantor_Fitzgerald; IREN value_per_mw 9000000 kind=cloud

The market is paying just over $17 million for each contracted megawatt of Cipher Digital.

TeraWulf says that it spends $9.4 million per megawatt of critical IT load.
= WULF capex_per_mw 9400000 basis=critical_it by=WULF

Cipher Digital budgets $10.2 million per megawatt of critical IT load at Black Pearl, management told investors.
= CIFR capex_per_mw 10200000 basis=critical_it by=CIFR

Bernstein puts the sector at $8 million per megawatt; Roth stops at $6 million.
= SECTOR value_per_mw 8000000 by=Bernstein; SECTOR value_per_mw 6000000 by=Roth_Capital

Every leased megawatt is worth $12 million in Jefferies' new model. MARA had it worse. Construction, on the other hand, will swallow at least $13 million per megawatt, the authors reckon, and they expect that half of it is borrowed. IREN is left out.
= SECTOR value_per_mw 12000000 by=Jefferies; SECTOR capex_per_mw 13000000 bound=at_least by=Jefferies

How do we think about price? For a landlord whose tenant has a credit rating we allow $11 million per megawatt of critical IT load. Riot Platforms and IREN are such landlords.
= SECTOR value_per_mw 11000000 basis=critical_it

Clear Street looked at IREN, Galaxy Digital and Riot Platforms. ¶ What does a megawatt fetch? Signed colocation is worth $12 million per megawatt of critical IT load to the analysts, and self-run GPU clouds no more than $16 million per megawatt. Power that a utility has approved and nobody has rented is carried at $2.5 million per megawatt.
= SECTOR value_per_mw 12000000 basis=critical_it kind=colocation by=Clear_Street; SECTOR value_per_mw 16000000 bound=at_most kind=cloud by=Clear_Street; SECTOR value_per_mw 2500000 basis=approved by=Clear_Street
`
