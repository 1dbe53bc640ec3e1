// German passages of call lists, columns and tables on old targets, rents and days, each with every fact that it should give.

export const callsDe = String.raw`
! Stifel hebt das Kursziel für Riot auf 24 Dollar an; das alte Ziel lag bei 16 Dollar.
= RIOT price_target 24 previous=16 by=Stifel

Riot vermietet 200 Megawatt in Corsicana für fünfzehn Jahre an AMD. Die Mieten, die zusammen 4,6 Milliarden Dollar betragen, sind fest.
= RIOT capacity 200 stage=contracted counterparty=AMD site=Corsicana; RIOT contract_term 15 counterparty=AMD site=Corsicana
= RIOT contract_value 4.6e9 counterparty=AMD site=Corsicana

CoreWeave ist der Mieter von Core Scientific in Denton. CoreWeave schuldet für die gesamte Laufzeit mehr als zehn Milliarden Dollar.
= CORZ contract_value 1e10 counterparty=CoreWeave bound=at_least site=Denton

IREN schloss mit Anthropic einen Cloud-Vertrag über vier Jahre zu einem Gesamtentgelt von 3,8 Milliarden Dollar.
= IREN contract_term 4 kind=cloud counterparty=Anthropic; IREN contract_value 3.8e9 kind=cloud counterparty=Anthropic

Die britische Bank Ellesmere hebt das Kursziel für IREN auf 66 Dollar.
= IREN price_target 66 by=Ellesmere

! Die dänische Bank Holmgaard stuft Riot auf „Kaufen“ hoch.
= RIOT rating Buy by=Holmgaard; RIOT rating_action upgrade by=Holmgaard
`
