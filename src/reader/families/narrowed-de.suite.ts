// German passages beside which rules once read too much: what stands in brackets behind another name, flows into a till, is measured by another figure.

export const narrowedDe = String.raw`
Core Scientific stieg am Dienstag auf 18,20 Dollar. Von den übrigen Titeln, die das Haus beobachtet, gab es zu CoreWeave (Kaufen, Ziel 130 Dollar) nichts Neues.
= CORZ share_price 18.2 on=2026-04-14

CleanSpark hat im März 402 Bitcoin verkauft. Das spülte 28,9 Millionen Dollar in die Kasse.

Von zehn Dollar Miete bleiben Galaxy Digital nach eigenen Angaben neun von zehn Dollar als Betriebsergebnis der Standorte.

In Abilene baut Crusoe für Oracle. Dort sind es 1,2 Gigawatt.

Für je 100 MW Rechner zieht ein Gebäude 130 MW aus dem Netz.

Core Scientific nimmt 800 Millionen Dollar für Denton auf.
= CORZ debt 800e6

TeraWulf bewertet den Vertrag mit 3,9 Milliarden Dollar.
= WULF contract_value 3.9e9

MARA schürfte im März 716 Bitcoin, 6 Prozent weniger als im Februar.
= MARA bitcoin_production 716 on=2026-03

Wer bei IREN am Hoch einstieg, hat mehr als die Hälfte seines Einsatzes verloren.

Bei IREN soll ein zweiter Großkunde 500 Megawatt im Auge haben.

JPMorgan nahm Riot Platforms die Kaufempfehlung.
= RIOT rating_action downgrade by=JPMorgan

Die Verwaltungskosten von Bitfarms betrugen 18 Millionen Dollar, die liquiden Mittel am 31. März 827 Millionen Dollar.
= BITF cash 827e6 on=2026-03-31

Für Ende Dezember rechnet Bernstein mit 98.000 Dollar je Bitcoin.
= NETWORK bitcoin_price 98000 by=Bernstein on=2026-12
`
