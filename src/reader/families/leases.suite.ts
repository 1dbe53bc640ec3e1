// What a megawatt costs, who answers for a tenant, who took how much: leases told in passing, and lines and options that are none.

/** A passage, then a line "= …" for each fact; "!" marks what is not read yet. */
export const english = `
Management at Core Scientific said on the call that a megawatt costs them nine to ten million dollars to build.
= CORZ capex_per_mw 9e6 at_least | by CORZ
= CORZ capex_per_mw 1e7 at_most | by CORZ

Cipher says that a megawatt of critical IT load costs it $9mn to $11mn to put up.
= CIFR capex_per_mw 9e6 critical_it at_least | by CIFR
= CIFR capex_per_mw 1.1e7 critical_it at_most | by CIFR

[CleanSpark] The Registrant budgets construction costs of $10.2 million to $11.0 million per megawatt of critical IT load.
= CLSK capex_per_mw 1.02e7 critical_it at_least
= CLSK capex_per_mw 1.1e7 critical_it at_most

[CleanSpark] We budget $10.2 million per megawatt of critical IT load.
= CLSK capex_per_mw 1.02e7 critical_it

At TeraWulf a single megawatt devours nine million dollars.
= WULF capex_per_mw 9e6

Every megawatt at Helios sets Galaxy Digital back $12 million.
= GLXY capex_per_mw 1.2e7

Hut 8 puts the cost of a megawatt at $10 million.
= HUT capex_per_mw 1e7 | by HUT

The bill at Barber Lake comes to $9 million a megawatt, according to Cipher.
= CIFR capex_per_mw 9e6 | by CIFR

IREN expects to spend about $11 million on each megawatt it builds.
= IREN capex_per_mw 1.1e7 about | by IREN

Applied Digital is building for $12 million per megawatt.
= APLD capex_per_mw 1.2e7

Per megawatt, Riot Platforms expects construction to cost $9 million.
= RIOT capex_per_mw 9e6 | by RIOT

[Bitfarms] Conversion cost: approximately US$9.4 million per MW of critical IT load
= BITF capex_per_mw 9.4e6 critical_it about

At Lake Mariner, 210 MW of critical IT load is being built by TeraWulf for Fluidstack. Should the young cloud firm ever stop paying, a rich relation steps in: Google has guaranteed $1.8 billion of the rent due there.
= WULF capacity 210 critical_it construction | counterparty Fluidstack | site Lake Mariner
= WULF backstop_value 1.8e9 | counterparty Fluidstack | backstop Google | site Lake Mariner

Barber Lake, owned by Cipher, houses Fluidstack on a ten-year lease: 168MW of critical IT load, and $3bn of rent. Google has promised to find $1.4bn of that should the tenant not.
= CIFR contract_term 10 | counterparty Fluidstack | site Barber Lake
= CIFR capacity 168 critical_it contracted | counterparty Fluidstack | site Barber Lake
= CIFR contract_value 3e9 | counterparty Fluidstack | site Barber Lake
= CIFR backstop_value 1.4e9 | counterparty Fluidstack | backstop Google | site Barber Lake

Fluidstack rents 245 MW from Hut 8 at River Bend. Google is on the hook for up to $2.1 billion if the tenant cannot pay.
= HUT capacity 245 contracted | counterparty Fluidstack | site River Bend
= HUT backstop_value 2.1e9 at_most | counterparty Fluidstack | backstop Google | site River Bend

If Fluidstack defaults, Google makes good: $1.3 billion of TeraWulf's rent at Abernathy is covered.
= WULF backstop_value 1.3e9 | counterparty Fluidstack | backstop Google | site Abernathy

TeraWulf leased 168 MW at Abernathy to Fluidstack, with Google standing behind $1.3 billion of it.
= WULF capacity 168 contracted | counterparty Fluidstack | backstop Google | site Abernathy
= WULF backstop_value 1.3e9 | counterparty Fluidstack | backstop Google | site Abernathy

Cipher's lease with Fluidstack at Barber Lake is worth $3 billion; Google backs $1.4 billion of that.
= CIFR contract_value 3e9 | counterparty Fluidstack | backstop Google | site Barber Lake
= CIFR backstop_value 1.4e9 | counterparty Fluidstack | backstop Google | site Barber Lake

Fluidstack has secured 168 MW of critical IT load at Abernathy from TeraWulf for 25 years.
= WULF capacity 168 critical_it contracted | counterparty Fluidstack | site Abernathy

CoreWeave sits on 590 MW of critical IT load at Core Scientific.
= CORZ capacity 590 critical_it contracted | counterparty CoreWeave

HIVE has debt of $20 million. A $60 million credit line was left untouched.
= HIVE debt 2e7

Hut 8 may draw up to $200 million under the facility; it has not done so.

TeraWulf's lease with Fluidstack may be renewed twice for five years each.

TeraWulf said that Google guarantees $1.3 billion, should the tenant default.
= WULF backstop_value 1.3e9 | by WULF | backstop Google

The term of Cipher's lease with AWS at Black Pearl is 15 years; two extensions of five years are up to the tenant.
= CIFR contract_term 15 | counterparty AWS | site Black Pearl
`

/** A passage, then a line "= …" for each fact; "!" marks what is not read yet. */
export const german = `
TeraWulf kalkuliert nach eigenen Angaben mit acht bis zehn Millionen Dollar Baukosten je Megawatt kritischer IT-Last.
= WULF capex_per_mw 8e6 critical_it at_least | by WULF
= WULF capex_per_mw 1e7 critical_it at_most | by WULF

Applied Digital baut in Ellendale. Dass ein einziges Megawatt zwölf Millionen Dollar verschlingt, wie das Unternehmen angibt, kann sich im Café niemand vorstellen.
= APLD capex_per_mw 1.2e7 | by APLD

Cipher muss die Hallen umbauen. Das Management kalkuliert mit 10,2 Millionen Dollar je Megawatt kritischer IT-Last.
= CIFR capex_per_mw 1.02e7 critical_it | by CIFR

Cipher beziffert die Ausgaben pro Megawatt auf 9 Millionen Dollar.
= CIFR capex_per_mw 9e6 | by CIFR

Bei IREN kostet ein Megawatt rund 11 Millionen Dollar.
= IREN capex_per_mw 1.1e7 about

Hut 8 rechnet mit Baukosten von 10 bis 11 Millionen Dollar pro Megawatt IT-Last.
= HUT capex_per_mw 1e7 critical_it at_least | by HUT
= HUT capex_per_mw 1.1e7 critical_it at_most | by HUT

Zehn Millionen Dollar steckt Cipher in jedes Megawatt.
= CIFR capex_per_mw 1e7

Für jedes Megawatt gibt TeraWulf neun Millionen Dollar aus.
= WULF capex_per_mw 9e6

Neun Millionen Dollar je Megawatt, so viel kostet der Umbau nach Angaben von Riot Platforms.
= RIOT capex_per_mw 9e6 | by RIOT

Galaxy Digital veranschlagt den Bau mit 12 Millionen Dollar je Megawatt.
= GLXY capex_per_mw 1.2e7 | by GLXY

Cipher und TeraWulf vermieten an Fluidstack. Für den Fall, dass dem Londoner Mieter die Luft ausgeht, steht Google bereit. In Barber Lake haftet der Konzern mit 1,73 Milliarden Dollar, in Abernathy mit 1,3 Milliarden.
= CIFR backstop_value 1.73e9 | counterparty Fluidstack | backstop Google | site Barber Lake
= WULF backstop_value 1.3e9 | counterparty Fluidstack | backstop Google | site Abernathy

TeraWulf hat in Abernathy 168 MW an Fluidstack vermietet. Fällt der Mieter aus, springt Google ein, und zwar mit bis zu 1,3 Milliarden Dollar.
= WULF capacity 168 contracted | counterparty Fluidstack | site Abernathy
= WULF backstop_value 1.3e9 at_most | counterparty Fluidstack | backstop Google | site Abernathy

Hut 8 vermietet River Bend an Fluidstack. Sollte Fluidstack nicht zahlen, übernimmt Google die Miete; garantiert sind 2,1 Milliarden Dollar.
= HUT backstop_value 2.1e9 | counterparty Fluidstack | backstop Google | site River Bend

Cipher hat Barber Lake an Fluidstack vermietet. Für 1,4 Milliarden davon bürgt Google.

Google steht bei TeraWulf mit 3,2 Milliarden Dollar für Fluidstack gerade.
= WULF backstop_value 3.2e9 | counterparty Fluidstack | backstop Google

400 Megawatt kritische IT-Last hat sich CoreWeave bei Applied Digital in Ellendale gesichert, für 15 Jahre.
= APLD capacity 400 critical_it contracted | counterparty CoreWeave | site Ellendale
= APLD contract_term 15 | counterparty CoreWeave | site Ellendale

Bei Galaxy Digital in Helios sitzt CoreWeave auf 526 Megawatt kritischer IT-Last.
= GLXY capacity 526 critical_it contracted | counterparty CoreWeave | site Helios

HIVE schuldet seinen Banken 20 Millionen Dollar. Eine Kreditlinie über 60 Millionen Dollar war nicht beansprucht.
= HIVE debt 2e7

Die Kreditlinie von Cipher über 250 Millionen Dollar ist unangetastet.

TeraWulf darf den Vertrag mit Fluidstack zweimal um je fünf Jahre verlängern.

Google bürgt bei TeraWulf mit 1,3 Milliarden Dollar, falls der Mieter ausfällt.
= WULF backstop_value 1.3e9 | backstop Google

Core Scientific vermietet 162 der 225 Megawatt in Denton an CoreWeave.
= CORZ capacity 162 contracted | counterparty CoreWeave | site Denton
= CORZ capacity 225 | site Denton

Cipher hat Barber Lake für 3 Milliarden Dollar an Fluidstack vermietet. Für 1,4 Milliarden davon bürgt Google.
= CIFR contract_value 3e9 | counterparty Fluidstack | site Barber Lake
= CIFR backstop_value 1.4e9 | counterparty Fluidstack | backstop Google | site Barber Lake
`
