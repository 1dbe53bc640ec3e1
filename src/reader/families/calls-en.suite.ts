// English passages of call lists, columns, filings and tables on old targets, prices in passing, rents and days, each with every fact that it should give.

export const callsEn = String.raw`
Riot Platforms (RIOT): Upgraded at Needham, to Buy from Hold. New target $24; old target $16.
= RIOT rating Buy previous=Hold by=Needham; RIOT rating_action upgrade by=Needham; RIOT price_target 24 previous=16 by=Needham

Canaccord now has a price target of $31 on Cipher; the previous target was $26.
= CIFR price_target 31 previous=26 by=Canaccord_Genuity

IREN: Price target raised to $85 at Mizuho, where analyst Mona Reiss had been at $71.
= IREN price_target 85 previous=71 by=Mizuho

Hut 8's price target goes up to $60 at Stifel, whose analyst had been at $52.
= HUT price_target 60 previous=52 by=Stifel

Galaxy Digital runs the Helios campus. At yesterday's $27.40, you are paid to be patient.
= GLXY share_price 27.4 on=2026-04-14

With the shares at $3.02 on Tuesday evening, HIVE Digital looks cheap to its few friends.
= HIVE share_price 3.02 on=2026-04-14

Riot leased 200 MW at Corsicana to AMD for fifteen years, with rent that adds up to $4.6 billion.
= RIOT capacity 200 stage=contracted counterparty=AMD site=Corsicana; RIOT contract_term 15 counterparty=AMD site=Corsicana
= RIOT contract_value 4.6e9 counterparty=AMD site=Corsicana

CleanSpark signed a ten-year lease with AMD. Base rent over the initial term aggregates $2.05 billion, or about $205 million annually.
= CLSK contract_term 10 counterparty=AMD; CLSK contract_value 2.05e9 counterparty=AMD; CLSK annual_revenue 2.05e8 counterparty=AMD bound=about

IREN entered into a cloud services agreement with Anthropic over a term of four years, for total fees of approximately $3.8 billion.
= IREN contract_term 4 kind=cloud counterparty=Anthropic; IREN contract_value 3.8e9 kind=cloud counterparty=Anthropic bound=about

MARA's cash was $214 million on March 31, 2026. MARA's shares slid 3.1% to $11.05 in morning trade.
= MARA cash 2.14e8 on=2026-03-31; MARA price_move -0.031 on=2026-04-15; MARA share_price 11.05 on=2026-04-15

<p>Prices as of April 13, 2026. All figures are in US dollars.</p><table><tr><th>Company</th><th>Price</th></tr><tr><td>Cipher (CIFR)</td><td>$18.11</td></tr><tr><td>Hut 8 (HUT)</td><td>$39.70</td></tr></table>
= CIFR share_price 18.11 on=2026-04-13; HUT share_price 39.7 on=2026-04-13

<p>These are estimates.</p><table><tr><th>Company</th><th>Leased MW (critical IT)</th><th>Tenant</th></tr><tr><td>Cipher (CIFR)</td><td>468</td><td>AWS</td></tr><tr><td>Hut 8 (HUT)</td><td>245</td><td>Fluidstack</td></tr></table>
= CIFR capacity 468 basis=critical_it stage=contracted counterparty=AWS; HUT capacity 245 basis=critical_it stage=contracted counterparty=Fluidstack

<p>Applied Digital</p><table><tr><th>Site</th><th>Tenant</th><th>Term (years)</th></tr><tr><td>Polaris Forge 1, Building 1</td><td>CoreWeave</td><td>15</td></tr><tr><td>Polaris Forge 1, Building 2</td><td>CoreWeave</td><td>12</td></tr></table>
= APLD contract_term 15 counterparty=CoreWeave site=Polaris_Forge_1,_Building_1; APLD contract_term 12 counterparty=CoreWeave site=Polaris_Forge_1,_Building_2

CleanSpark (CLSK): Two brokers, two directions. Drexford trims its target to $17 from $19; Lomax Gill goes to $22 from $20. ¶ Elsewhere Bitcoin was quiet.
= CLSK price_target 17 previous=19 by=Drexford; CLSK price_target 22 previous=20 by=Lomax_Gill

IREN: Price target raised to $85 at Tessaly Bank, where analyst Mona Reiss had been at $71.
= IREN price_target 85 previous=71 by=Tessaly_Bank

Harlow Bank cuts its price target for MARA to $9.
= MARA price_target 9 by=Harlow_Bank

Cipher has let its Stingray site to AWS. The utility has asked it for total charges of $95 million.
`
