// German passages on what a megawatt is worth and what it costs, each with every fact that it should give.

export const ratesDe = String.raw`
Core Scientific hat 590 Megawatt kritische IT-Last an CoreWeave vermietet. Bei Rosenblatt hat man gerechnet. Die New Yorker veranschlagen jedes dieser Megawatt mit 11,5 Millionen Dollar.
= CORZ capacity 590 stage=contracted basis=critical_it counterparty=CoreWeave; CORZ value_per_mw 11500000 basis=critical_it by=Rosenblatt

In Black Pearl hat AWS von Cipher Mining 300 Megawatt gemietet. Das Management kalkuliert mit 10,2 Millionen Dollar je Megawatt kritischer IT-Last. Galaxy Digital hatte das im Frühjahr auch gesagt.
= CIFR capacity 300 stage=contracted counterparty=AWS site=Black_Pearl; CIFR capex_per_mw 10200000 basis=critical_it by=CIFR

Die Analysten von Clear Street haben ihre Studie zu IREN, Riot Platforms und TeraWulf überarbeitet. Im Mittelpunkt steht die Frage, was ein Megawatt kritischer IT-Last wert ist. In der Kolokation sind es nun 12 Millionen Dollar (bisher 9,5 Millionen), im Cloud-Geschäft mit eigenen Chips 16 Millionen Dollar.
= SECTOR value_per_mw 12000000 previous=9500000 basis=critical_it kind=colocation by=Clear_Street; SECTOR value_per_mw 16000000 basis=critical_it kind=cloud by=Clear_Street

Clear Street hat die Beobachtung von TeraWulf mit „Buy“ aufgenommen. Im Modell bekommt ein Megawatt kritischer IT-Last zwischen neun und zwölf Millionen Dollar.
= WULF rating Buy by=Clear_Street; WULF rating_action initiate by=Clear_Street; WULF value_per_mw 9000000 bound=at_least basis=critical_it by=Clear_Street; WULF value_per_mw 12000000 bound=at_most basis=critical_it by=Clear_Street

JPMorgan blickt auf die Branche. Für das Megawatt kritischer IT-Last in der Kolokation legt JPMorgan 9 bis 14 Millionen Dollar zugrunde. Den Bau taxiert die Bank auf durchschnittlich 11 Millionen Dollar je Megawatt kritischer IT-Last.
= SECTOR value_per_mw 9000000 bound=at_least basis=critical_it kind=colocation by=JPMorgan; SECTOR value_per_mw 14000000 bound=at_most basis=critical_it kind=colocation by=JPMorgan; SECTOR capex_per_mw 11000000 basis=critical_it by=JPMorgan

Macquarie hat sich IREN vorgenommen. Das Cloud-Megawatt steht im Modell der Bank nur noch mit 15 statt mit 18 Millionen Dollar. Je Megawatt kritischer IT-Last kalkuliert Macquarie mit Baukosten von 11 bis 13 Millionen Dollar. Für Nvidia ist ein anderes Team zuständig.
= IREN value_per_mw 15000000 previous=18000000 kind=cloud by=Macquarie; IREN capex_per_mw 11000000 bound=at_least basis=critical_it by=Macquarie; IREN capex_per_mw 13000000 bound=at_most basis=critical_it by=Macquarie

Applied Digital baut in Harwood 200 Megawatt kritische IT-Last. Dass jedes davon rund zwölf Millionen Dollar verschlingt, räumt Applied Digital selbst ein.
= APLD capacity 200 stage=construction basis=critical_it site=Harwood; APLD capex_per_mw 12000000 bound=about basis=critical_it by=APLD

TeraWulf rechnet nach eigenen Angaben mit acht bis zehn Millionen Dollar Baukosten je Megawatt kritischer IT-Last.
= WULF capex_per_mw 8000000 bound=at_least basis=critical_it by=WULF; WULF capex_per_mw 10000000 bound=at_most basis=critical_it by=WULF

Ein vermietetes Megawatt ist Needham elf Millionen Dollar wert. Bei Bernstein sind es neun Millionen. Riot Platforms und IREN nennt keiner.
= SECTOR value_per_mw 11000000 by=Needham; SECTOR value_per_mw 9000000 by=Bernstein

Die Börse bezahlt bei Cipher derzeit 17 Millionen Dollar für jedes vermietete Megawatt.
`
