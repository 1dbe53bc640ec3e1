// German passages with figures that are nobody's fact: told twice in round figures, of tenants, neighbours and machines, of the street as a whole, supposed or gone by.

export const unbookedDe = String.raw`
TeraWulf hat in Abernathy 168 MW kritische IT-Last für 25 Jahre an Fluidstack vermietet, der Vertrag hat einen Wert von 9,48 Milliarden Dollar. Das 9,5-Milliarden-Geschäft ist das größte der Firmengeschichte.
= WULF capacity 168 basis=critical_it stage=contracted counterparty=Fluidstack site=Abernathy
= WULF contract_term 25 counterparty=Fluidstack site=Abernathy
= WULF contract_value 9480000000 counterparty=Fluidstack site=Abernathy

IREN legten am Montag um 4 Prozent zu. Das Projekt in Childress hat ein Budget von 5,8 Milliarden Dollar. Die Server kommen von Dell.
= IREN price_move 0.04 on=2026-04-13

Applied Digital hat am Dienstag die Finanzierung von Polaris Forge 2 abgeschlossen. Das Volumen liegt bei 2,35 Milliarden Dollar. Die Hälfte fließt in die zweite Halle.

Hut 8 rechnet für River Bend über 15 Jahre mit einem Nettobetriebsergebnis von 6,9 Milliarden Dollar.

Core Scientific erzielte 2025 ein bereinigtes EBITDA von 312 Millionen Dollar. Im Jahr davor waren es 157 Millionen Dollar gewesen.

Louisiana erlässt Hut 8 über zehn Jahre Steuern im Wert von 110 Millionen Dollar.

Riot Platforms bekam im Juli 23,4 Millionen Dollar an Stromgutschriften.

CleanSpark kann bei Coinbase Prime auf eine Kreditlinie über 400 Millionen Dollar zugreifen. Bisher blieb sie unberührt.

Mit dem Erlös will MARA Wandelanleihen über 350 Millionen Dollar zurückzahlen, die 2026 fällig werden.

Bitfarms hat die 300 Millionen Dollar, die es Macquarie schuldete, zurückgezahlt.

Die Zinsen auf die Anleihen kosten Applied Digital 212 Millionen Dollar im Jahr.

Bitdeer schlossen bei 14,20 Dollar. Der Nasdaq beendete den Tag bei 23.410 Punkten, der S&P 500 bei 6.830.
= BTDR share_price 14.2

Für Nvidia nennt Bernstein ein Kursziel von 250 Dollar. IREN, das die Prozessoren kauft, gewannen 2 Prozent.
= IREN price_move 0.02

Im Schnitt sehen die Analysten CleanSpark bei 24 Dollar. Das höchste Ziel liegt bei 32, das niedrigste bei 13 Dollar.

Die Aktie von CoreWeave, dem Mieter von Core Scientific, kostete am Freitag 131 Dollar; die Citi nennt für sie ein Ziel von 180 Dollar.

Die neuen Maschinen von Riot, Bitmains S23 Hyd, brauchen 9,5 J/TH. Geliefert wird im nächsten Sommer.

Das neueste Modell von MicroBT schafft 11 J/TH, das von Bitmain 12. MARA testet beide.

CleanSpark will seine Flotte bis Ende 2027 unter 15 J/TH bringen.

Die Flotte von CleanSpark lief im März mit 16,1 J/TH. Die alten S19 brauchen 29,5 J/TH.
= CLSK fleet_efficiency 16.1 on=2026-03

Vistra betreibt Kraftwerke mit 41.000 MW. Cipher Digital bezieht dort Strom.

Das texanische Netz hatte im August eine Spitzenlast von 85.500 MW. Riot Platforms senkte den Verbrauch da auf ein Drittel.

Neben dem Campus Helios von Galaxy entsteht ein Solarpark mit 1.200 MW.

Die Gasturbinen, die VoltaGrid für IREN aufstellt, leisten 200 MW.

Gegenüber von Hut 8 in River Bend baut Meta 2 GW.

Applied Digital wird mit 11 Millionen Dollar je vermietetem Megawatt gehandelt. Bei Equinix sind es 28 Millionen.

Der Börsenwert von Cipher entspricht 9,2 Millionen Dollar je vermietetem Megawatt.

Würde Core Scientific wie Digital Realty mit 20 Millionen Dollar je Megawatt bewertet, kostete die Aktie 40 Dollar.

Digital Realty zahlte für einen Campus in Virginia 14,5 Millionen Dollar je Megawatt. Galaxy Digital sah genau hin.

B. Riley hatte Hut 8 früher auf „Neutral“. Heute spricht das Haus von einem Wandel.

Goldman Sachs rät bei Vertiv zum Kauf. TeraWulf bestellt dort seine Kühlung.

Sechs der neun Analysten raten bei Bitdeer zum Kauf, zwei zum Halten, einer zum Verkauf.

Die Vorstände von MARA erhielten Optionen mit einem Ausübungspreis von 22 Dollar.

Die Anleihen von Cipher Digital lassen sich zu 16,03 Dollar je Aktie wandeln; am Montag schlossen die Aktien bei 18,40 Dollar.
= CIFR share_price 18.4 on=2026-04-13

Ein Leerverkäufer hält Bitdeer für 6 Dollar je Aktie wert.

Das Angebot bewertet Rockdale mit 900 Millionen Dollar. Riot Platforms lehnte ab.

Galaxy Digital verwaltet für Kunden 9 Milliarden Dollar.

Der Auftragsbestand von CoreWeave betrug Ende September 55,6 Milliarden Dollar. Ein großer Teil davon steht bei Core Scientific.

Fluidstack will mit Anthropic 50 Milliarden Dollar für Rechenzentren ausgeben. Zwei davon baut TeraWulf.

Hut 8 unterschreibt Mietvertrag über 7 Milliarden Dollar mit Fluidstack ¶ Die Miete für die 245 MW in River Bend summiert sich über 15 Jahre auf 7,02 Milliarden Dollar. Mit allen Verlängerungen wären es 17,7 Milliarden Dollar.
= HUT capacity 245 stage=contracted counterparty=Fluidstack site=River_Bend
= HUT contract_term 15 counterparty=Fluidstack site=River_Bend
= HUT contract_value 7020000000 counterparty=Fluidstack site=River_Bend

Galaxy Digital hat für den ersten Abschnitt von Helios 1,4 Milliarden Dollar eingesammelt.

Cipher Digital winken Fördergelder des Staates Texas von 240 Millionen Dollar.

TeraWulf will dieses Jahr 1,7 Milliarden Dollar in Abernathy stecken, nach 900 Millionen im Vorjahr.

Der Verlust von MARA belief sich im Quartal auf 1,7 Milliarden Dollar, der Umsatz auf 202 Millionen.

CleanSpark hat seit Dezember für 460 Millionen Dollar eigene Aktien gekauft.

Die Investitionen von IREN werden 3,4 Milliarden Dollar erreichen.

Zu den zehn Lieblingen von Bernstein zählen Microsoft mit einem Kursziel von 600 Dollar und IREN mit einem Ziel von 75 Dollar.
= IREN price_target 75 by=Bernstein

Needham führt CoreWeave mit „Buy“ und Applied Digital ebenso, die Ziele lauten 160 und 46 Dollar.
= APLD rating Buy by=Needham
= APLD price_target 46 by=Needham

Das alte Kursziel von JPMorgan für CleanSpark lautete 14 Dollar.

Voriges Jahr hatte die Citi für MARA noch ein Ziel von 20 Dollar genannt. Inzwischen beobachtet sie die Aktie nicht mehr.

Vor einem Jahr kostete Riot Platforms 9 Dollar; eine Aktie von MARA war für 16 Dollar zu haben.

Der Halbleiterindex verlor 3,2 Prozent, der Russell 2000 gab 1,1 Prozent ab. Core Scientific schwamm mit.

Der Fonds WGMI schloss bei 48,20 Dollar. Er hält 13 Prozent seines Geldes in IREN.

Strategy hält 712.000 Bitcoin. MARA folgt auf Platz zwei.

Tether schürft in Uruguay und hält 87.000 Bitcoin. An Bitdeer ist Tether beteiligt.

Die Miner verkauften im März 14.000 Bitcoin. Riot Platforms war dabei.

Strom kostet in Odessa 2,8 Cent je Kilowattstunde. Ein Haushalt in Dallas zahlt 15 Cent.

Entergy baut für Meta drei Gaskraftwerke mit 2.262 MW; der Nachbar von Hut 8 bekommt 2028 das erste.

Bei ERCOT liegen Anträge über 205 GW. Die von Galaxy sind darunter.

Microsoft betreibt Rechenzentren mit 5 GW und will das verdoppeln. IREN ist einer der Vermieter.

CoreWeave hat 2,9 GW unter Vertrag, 590 MW davon bei Core Scientific.
= CORZ capacity 590 stage=contracted counterparty=CoreWeave

Equinix wird mit 21 Millionen Dollar je Megawatt bewertet, Digital Realty mit 18 Millionen. Für Cipher Digital zahlt der Markt 9 Millionen.

Das Übernahmeangebot für Bitfarms von 1,02 Dollar je Aktie hatte einen Wert von 950 Millionen Dollar.

Hut 8 hat 112 Millionen Aktien ausstehend. Vorstände verkauften im März 1,2 Millionen davon.
= HUT shares_outstanding 112000000

Der Bürge von TeraWulf, Alphabet, hat 98 Milliarden Dollar auf der Bank.

Der Umsatz von Anthropic läuft auf 30 Milliarden Dollar im Jahr hinaus. Fluidstack, der Mieter von TeraWulf, arbeitet für das Haus.

IREN hat in Childress die erste Halle ans Netz gebracht. ¶ Strom ist das knappe Gut. Bei den texanischen Versorgern liegen Anträge über 205 GW, nur 12 GW wurden voriges Jahr genehmigt.

Cipher Digital hat im November den Mietvertrag mit AWS unterschrieben. ¶ Die Hyperscaler wollen dieses Jahr 600 Milliarden Dollar ausgeben. Verträge über 1,2 Billionen Dollar sind in der Branche bisher geschlossen worden.

TeraWulf hat in Abernathy 168 MW an Fluidstack vermietet. ¶ Zwei Wochen zuvor hatte ein Rivale aus Ohio 250 MW für 5 Milliarden Dollar und zwölf Jahre an denselben Mieter gegeben.
= WULF capacity 168 stage=contracted counterparty=Fluidstack site=Abernathy

Riot Platforms förderte im Juli 402 Bitcoin. ¶ Eine moderne Maschine braucht 13,5 Joule je Terahash; der Schnitt der Branche liegt bei 21.
= RIOT bitcoin_production 402 on=2025-07

Core Scientific schlossen am Dienstag bei 15,90 Dollar. ¶ CoreWeave schuldet 18,8 Milliarden Dollar, davon werden 5,3 Milliarden in diesem Jahr fällig.
= CORZ share_price 15.9 on=2026-04-14

Hut 8 stiegen am Dienstag um 3 Prozent. ¶ Der Markt für KI-Mietverträge war voriges Jahr 85 Milliarden Dollar groß, schreibt Jefferies.
= HUT price_move 0.03 on=2026-04-14

Galaxy Digital plant den zweiten Campus. ¶ Im Landkreis steht ein Windpark mit 450 MW, ein Gaskraftwerk mit 1.100 MW ist im Bau.

Applied Digital hat eine weitere Halle vermietet. ¶ Üblich sind 15 Jahre Laufzeit und 1,8 Millionen Dollar je Megawatt und Jahr.

Bitdeer gaben am Dienstag um 5 Prozent nach. ¶ Die Analysten, die das Papier beobachten, nennen im Mittel ein Ziel von 19 Dollar.
= BTDR price_move -0.05 on=2026-04-14

MARA verkaufte im März 2.310 Bitcoin. ¶ Börsengehandelte Fonds halten 1,3 Millionen Münzen, der Staat El Salvador besitzt 7.500.

HIVE legte am Dienstag Zahlen vor. ¶ Der Umsatz erreichte im Quartal 93,1 Millionen Dollar, die Bruttomarge lag bei 38 Prozent. Das bereinigte EBITDA betrug 26,5 Millionen Dollar.

Bitfarms zieht nach New York. ¶ Der Vertrag mit Macquarie gibt Spielraum für bis zu 300 Millionen Dollar. Abgerufen wurde davon nichts.

Cipher Digital hat neue Anleihen platziert. ¶ Das Orderbuch erreichte 13 Milliarden Dollar. Der Kupon liegt bei 7,125 Prozent.

Hut 8 hat für River Bend einen Mietvertrag unterschrieben. ¶ Mit drei Verlängerungen um je fünf Jahre käme der Vertrag auf 17,7 Milliarden Dollar.

Das Unternehmen bewertet den Vertrag mit 3,9 Milliarden Dollar. Wer einzieht, verrät Galaxy Digital nicht.
= GLXY contract_value 3900000000

Ich bin bereit, für jedes vermietete Megawatt von TeraWulf 9 Millionen Dollar zu zahlen, keinen Cent mehr.
= WULF value_per_mw 9000000

Letzte Woche: Warum die Turbinen von IREN jetzt 2.400 Dollar je Kilowatt kosten

Zwei der fünf Häuser, die HIVE beobachten, haben Ziele von über 6 Dollar; das kühnste sieht 9 Dollar.

Core Scientific hat mit dem Erlös der Wandelanleihe besicherte Anleihen über 400 Millionen Dollar abgelöst.

Fluidstack hat dieses Jahr 700 Millionen Dollar bei Investoren eingesammelt; TeraWulf baut für das Unternehmen.

Cipher Digital wurde mit Iron Mountain verglichen, dessen Rechenzentren mit 1,1 GW vermietet sind.

Der Vertrag von IREN mit Microsoft über 9,7 Milliarden Dollar wirkt klein neben den 22,4 Milliarden, die OpenAI CoreWeave versprochen hat.
= IREN contract_value 9700000000 counterparty=Microsoft

Die fünf Vermieter haben zusammen 2.200 MW vergeben; Galaxy Digital ist der größte.

Zum Vergleich: Ein Kernkraftwerk wie Vogtle hat 4.500 MW. Riot Platforms hat 1.700 MW genehmigt.
= RIOT capacity 1700 basis=approved

Bitdeers Rivale Canaan verkaufte Maschinen für 150 Millionen Dollar und hat Aufträge über 350 Millionen.

MARA zahlte 168 Millionen Dollar für die Mehrheit an Exaion, einer Tochter der EDF.

Die meisten Analysten raten bei Hut 8 zum Kauf; zwei raten zum Halten.

MarketBeat zählt für Riot Platforms neun Kaufempfehlungen und ein mittleres Kursziel von 26 Dollar.

Hätte jemand auf das „Sell“ von Compass Point für Bitdeer gehört, wären ihm 40 Prozent Verlust erspart geblieben.

Behält Needham recht und klettert Core Scientific auf 24 Dollar, haben frühe Käufer ihr Geld verdreifacht.

An der Optionsbörse wetten Händler darauf, dass IREN bis Juni 60 Dollar erreicht.

Die Optionsscheine von Hut 8 kosten 12,40 Dollar.
`
