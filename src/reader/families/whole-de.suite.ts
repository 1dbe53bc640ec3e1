// German passages and short documents of many kinds, each with every fact that it should give; `!` marks those not yet read so.

export const de = String.raw`
Goldman Sachs stuft Core Scientific hoch ¶ NEW YORK (dpa-AFX) – Die US-Investmentbank Goldman Sachs hat Core Scientific von „Neutral“ auf „Buy“ hochgestuft und das Kursziel von 20 auf 29 US-Dollar angehoben. Der Miner habe sich zum Vermieter gewandelt, schrieb Analyst James Yaro in einer am Dienstag vorliegenden Studie. Je Megawatt kritischer IT-Last setzt er nun 12 Millionen Dollar an. Das am 31. März verfügbare Barvermögen von 1,4 Milliarden Dollar reiche aus, um den Ausbau in Denton zu bezahlen.
= CORZ rating Buy previous=Neutral by=Goldman_Sachs; CORZ rating_action upgrade by=Goldman_Sachs; CORZ price_target 29 previous=20 by=Goldman_Sachs
= CORZ value_per_mw 12e6 basis=critical_it by=Goldman_Sachs; CORZ cash 1.4e9 on=2026-03-31 by=Goldman_Sachs

Die Aktie von TeraWulf gehört am Mittwoch mit einem Aufschlag von 5,8 Prozent auf 19,44 Dollar zu den größten Gewinnern im Nasdaq. Auslöser ist eine Studie von Morgan Stanley: Die Analysten heben ihr Ziel von 21 auf 26 Dollar an, belassen die Einstufung aber auf „Equal Weight“. Zuversichtlicher ist man bei Cantor („Overweight“, Kursziel bei 31). Clear Street rät zum Kauf und hält 30 Dollar für möglich.
= WULF price_move 0.058 on=2026-04-15; WULF share_price 19.44 on=2026-04-15; WULF price_target 26 previous=21 by=Morgan_Stanley
= WULF rating Equal_Weight by=Morgan_Stanley; WULF rating_action reiterate by=Morgan_Stanley; WULF rating Overweight by=Cantor_Fitzgerald
= WULF price_target 31 by=Cantor_Fitzgerald; WULF rating Buy by=Clear_Street; WULF price_target 30 by=Clear_Street

Wie Hut 8 am Montag mitteilte, hat das Unternehmen am Standort River Bend im US-Bundesstaat Louisiana 245 Megawatt IT-Leistung an Fluidstack vermietet. Der Vertrag, der über 15 Jahre läuft, hat einen Wert von 7 Milliarden Dollar; für die Zahlungen bürgt Google. Bis Ende des zweiten Quartals 2027 soll die erste Halle stehen. Beliefert wird der Campus vom Versorger Entergy, der zunächst 330 Megawatt zugesagt hat.
= HUT capacity 245 basis=critical_it stage=contracted counterparty=Fluidstack site=River_Bend by=HUT; HUT contract_term 15 counterparty=Fluidstack backstop=Google site=River_Bend; HUT contract_value 7e9 counterparty=Fluidstack backstop=Google site=River_Bend
= HUT capacity 330 basis=approved site=River_Bend

JPMorgan sieht bei den Minern kaum noch Luft nach oben. Die Analysten um Reginald Smith stufen IREN von „Neutral“ auf „Underweight“ herab und senken das Kursziel auf 39 Dollar (bisher 46). Für Cipher geht es in die andere Richtung: „Overweight“ statt „Neutral“, 18 statt 12 Dollar. CleanSpark und Riot behalten ihr „Overweight“; als Ziele nennen die Experten 14 beziehungsweise 17 Dollar. Alle Ziele gelten für Dezember 2026.
= IREN rating Underweight previous=Neutral by=JPMorgan; IREN rating_action downgrade by=JPMorgan; IREN price_target 39 previous=46 by=JPMorgan
= CIFR rating Overweight previous=Neutral by=JPMorgan; CIFR rating_action upgrade by=JPMorgan; CIFR price_target 18 previous=12 by=JPMorgan
= CLSK rating Overweight by=JPMorgan; RIOT rating Overweight by=JPMorgan; CLSK rating_action reiterate by=JPMorgan
= RIOT rating_action reiterate by=JPMorgan; CLSK price_target 14 by=JPMorgan; RIOT price_target 17 by=JPMorgan

Kaum Bewegung bei den Analysten von Keefe, Bruyette & Woods: „Outperform“ für Cipher mit Ziel 20, „Market Perform“ für Bitfarms (Ziel 3,50) und „Underperform“ für Bitdeer, dessen Ziel von 11 auf 9 sinkt.
= CIFR rating Outperform by=KBW; CIFR price_target 20 by=KBW; BITF rating Market_Perform by=KBW
= BITF price_target 3.5 by=KBW; BTDR rating Underperform by=KBW; BTDR price_target 9 previous=11 by=KBW

Applied Digital meldete für das am 28. Februar beendete Quartal liquide Mittel in Höhe von 2,3 Milliarden Dollar und Finanzschulden von 2,6 Milliarden Dollar. In Ellendale laufen inzwischen 100 Megawatt, vermietet sind am Campus Polaris Forge 1 insgesamt 400 Megawatt (kritische IT-Last), und zwar an CoreWeave. Ein Hyperscaler, dessen Namen das Unternehmen nicht nennt, hat in Polaris Forge 2 bei Harwood 200 Megawatt gebucht: 15 Jahre, 5 Milliarden Dollar. Ausstehend waren am 2. April 281,4 Millionen Stammaktien.
= APLD cash 2.3e9 on=2026-02-28 by=APLD; APLD debt 2.6e9 on=2026-02-28 by=APLD; APLD capacity 100 stage=operating site=Ellendale
= APLD capacity 400 basis=critical_it stage=contracted counterparty=CoreWeave site=Polaris_Forge_1; APLD capacity 200 stage=contracted site=Polaris_Forge_2; APLD contract_term 15 site=Polaris_Forge_2
= APLD contract_value 5e9 site=Polaris_Forge_2; APLD shares_outstanding 281.4e6 on=2026-04-02

Sollte Marathon tatsächlich in Ohio bauen, käme der Konzern auf zwei Gigawatt. Noch ist es nicht so weit. Zurzeit betreibt MARA 1,1 Gigawatt, allesamt für das Mining, und besitzt 38.689 Bitcoin, die 2,6 Milliarden Dollar wert sind. Rund 72 Exahash je Sekunde leistete die Flotte im März im Mittel. Der Schuldenberg: 3,3 Milliarden Dollar, großteils Wandler.
= MARA capacity 1100 stage=operating kind=mining; MARA bitcoin_holdings 38689; MARA hashrate 72 on=2026-03 bound=about
= MARA debt 3.3e9

<html><body><header><nav>Start | Börse | Depot</nav></header><article><h1>US-Miner: Was Analysten jetzt raten</h1><p>Stand: 14. April 2026</p><table><thead><tr><th>Unternehmen</th><th>Haus</th><th>Urteil neu</th><th>Urteil alt</th><th>Kursziel (USD)</th><th>bisher</th></tr></thead><tbody><tr><td>Cipher</td><td>J.P. Morgan</td><td>Übergewichten</td><td>Neutral</td><td>18,00</td><td>12,00</td></tr><tr><td>IREN</td><td>Goldman Sachs</td><td>Neutral</td><td></td><td>41,50</td><td>39,00</td></tr><tr><td>TeraWulf</td><td>B. Riley</td><td>Kaufen</td><td>Halten</td><td>24,00</td><td>13,00</td></tr></tbody></table><p>Die Aktie von TeraWulf legte am Dienstag um 6,4 Prozent auf 18,92 Dollar zu.</p></article></body></html>
= CIFR rating Overweight previous=Neutral by=JPMorgan; CIFR rating_action upgrade by=JPMorgan; CIFR price_target 18 previous=12 by=JPMorgan
= IREN rating Neutral by=Goldman_Sachs; IREN price_target 41.5 previous=39 by=Goldman_Sachs; WULF rating Buy previous=Hold by=B._Riley
= WULF rating_action upgrade by=B._Riley; WULF price_target 24 previous=13 by=B._Riley; WULF price_move 0.064 on=2026-04-14
= WULF share_price 18.92 on=2026-04-14

Kennzahlen Bitdeer, 1. Quartal 2026 ⏎                                      31.03.2026     31.12.2025 ⏎ Liquide Mittel (Mio. USD)                 212,4          149,4 ⏎ Wandelanleihen (Mio. USD)               1.041,6        1.041,6 ⏎ Bitcoin im Bestand                        1.204          2.017 ⏎ Hashrate (EH/s)                            66,8           55,2 ⏎ Effizienz (J/TH)                           16,9           17,6
@ BTDR
= BTDR cash 212.4e6 on=2026-03-31; BTDR cash 149.4e6 on=2025-12-31; BTDR debt 1041.6e6 kind=convertible on=2026-03-31
= BTDR debt 1041.6e6 kind=convertible on=2025-12-31; BTDR bitcoin_holdings 1204 on=2026-03-31; BTDR bitcoin_holdings 2017 on=2025-12-31
= BTDR hashrate 66.8 on=2026-03-31; BTDR hashrate 55.2 on=2025-12-31; BTDR fleet_efficiency 16.9 on=2026-03-31
= BTDR fleet_efficiency 17.6 on=2025-12-31

Analystenstimmen am Mittwoch ¶ JEFFERIES: Hut 8 bleibt „Buy“, Kursziel 62 (zuvor 54) Dollar. ⏎ MIZUHO hebt Cipher-Ziel auf 22 Dollar – „Outperform“. ⏎ BERNSTEIN senkt Riot auf „Market Perform“ (Outperform), Ziel 15 (19). ⏎ UBS startet Core Scientific mit „Neutral“ und Ziel 19 Dollar. ⏎ CITI bestätigt MARA mit „Neutral“; fairer Wert 9,50 Dollar.
= HUT rating Buy by=Jefferies; HUT rating_action reiterate by=Jefferies; HUT price_target 62 previous=54 by=Jefferies
= CIFR price_target 22 by=Mizuho; CIFR rating Outperform by=Mizuho; RIOT rating Market_Perform previous=Outperform by=Bernstein
= RIOT rating_action downgrade by=Bernstein; RIOT price_target 15 previous=19 by=Bernstein; CORZ rating Neutral by=UBS
= CORZ rating_action initiate by=UBS; CORZ price_target 19 by=UBS; MARA rating Neutral by=Citi
= MARA rating_action reiterate by=Citi; MARA price_target 9.5 by=Citi

Piper Sandler bewertet Galaxy Digital mit „Neutral“ und hat das Kursziel um 4 auf 33 Dollar heraufgesetzt.
= GLXY rating Neutral by=Piper_Sandler; GLXY price_target 33 by=Piper_Sandler

Für die Analysten von Rosenblatt ist CleanSpark kein Kauf mehr: Sie nahmen die Aktie auf „Neutral“ zurück, das Ziel fiel von 22 auf 14 Dollar.
= CLSK rating Neutral by=Rosenblatt; CLSK rating_action downgrade by=Rosenblatt; CLSK price_target 14 previous=22 by=Rosenblatt

Needham erneuert die Kaufempfehlung für TeraWulf; das Kursziel klettert auf 23 Dollar.
= WULF rating Buy by=Needham; WULF rating_action reiterate by=Needham; WULF price_target 23 by=Needham

Oppenheimer hält an „Outperform“ für IREN fest und sieht den Kurs bis Jahresende bei 85 Dollar.
= IREN rating Outperform by=Oppenheimer; IREN rating_action reiterate by=Oppenheimer; IREN price_target 85 by=Oppenheimer on=2026-12

Wells Fargo hat Riot Platforms auf „Overweight“ von zuvor „Equal Weight“ hochgenommen, mit einem um acht auf 24 Dollar gestiegenen Kursziel.
= RIOT rating Overweight previous=Equal_Weight by=Wells_Fargo; RIOT rating_action upgrade by=Wells_Fargo; RIOT price_target 24 by=Wells_Fargo

Mit „Reduce“ und einem Kursziel von 11,50 Dollar hat die HSBC die Bewertung von MARA Holdings aufgenommen.
= MARA rating Reduce by=HSBC; MARA rating_action initiate by=HSBC; MARA price_target 11.5 by=HSBC

Die UBS setzt ihre Einstufung für Core Scientific bis auf Weiteres aus.
= CORZ rating_action suspend by=UBS

Anders als Macquarie (Outperform, Ziel 27) rät die Deutsche Bank bei Core Scientific nur zum Halten.
= CORZ rating Outperform by=Macquarie; CORZ price_target 27 by=Macquarie; CORZ rating Hold by=Deutsche_Bank

Seit Oktober hat sich der Kurs von Applied Digital halbiert.
= APLD price_move -0.5 since=2025-10

Zum Schlusskurs vom Dienstag von 2,91 Dollar wird Bitfarms an der Börse mit 1,7 Milliarden Dollar bewertet.
= BITF share_price 2.91 on=2026-04-14; BITF market_cap 1.7e9 on=2026-04-14

Voll verwässert kommt Cipher Digital auf rund 435 Millionen Aktien.
= CIFR shares_outstanding 435e6 kind=diluted bound=about

Am 3. Februar befanden sich 369,4 Millionen CleanSpark-Aktien im Umlauf.
= CLSK shares_outstanding 369.4e6 on=2026-02-03

Von den 2,1 Gigawatt, die CleanSpark genehmigt sind, ließen sich 450 Megawatt für KI umrüsten.
= CLSK capacity 2100 basis=approved; CLSK capacity 450 stage=potential

Bis Ende nächsten Jahres werden die vierzehn Miner nach Schätzung von JPMorgan 1,9 Gigawatt kritische IT-Last unter Vertrag haben.
= SECTOR capacity 1900 basis=critical_it stage=expected on=2027-12 by=JPMorgan

In Helios zieht Galaxy Digital eine dritte Bauphase mit 67 Megawatt kritischer IT-Last hoch.
= GLXY capacity 67 basis=critical_it stage=construction site=Helios

Auf 8,2 von zuvor 10,8 Gigawatt schmolz die Projektpipeline von Hut 8.
= HUT capacity 8200 previous=10800 stage=pipeline

Einem unverbindlichen Vorvertrag zufolge könnte Riot Platforms in Corsicana 112 Megawatt vermieten.

Macquarie erwartet, dass Bitdeer bis 2028 ein Drittel der genehmigten Leistung auf KI umstellt.
= BTDR conversion_share 0.3333 on=2028 by=Macquarie

IREN verdient an Microsoft künftig 1,94 Milliarden Dollar im Jahr.
= IREN annual_revenue 1.94e9 counterparty=Microsoft

Die Cloud-Sparte von Hut 8 setzte im März auf das Jahr hochgerechnet 22 Millionen Dollar um, nach 15 Millionen im Dezember.
= HUT annual_revenue 22e6 previous=15e6 kind=cloud on=2026-03

In Abernathy bürgt Google laut TeraWulf mit 1,3 Milliarden Dollar für die Mietzahlungen von Fluidstack.
= WULF backstop_value 1.3e9 backstop=Google counterparty=Fluidstack site=Abernathy by=WULF

Die NOI-Marge aus dem Fluidstack-Vertrag werde 85 Prozent übersteigen, teilte TeraWulf mit.
= WULF noi_margin 0.85 bound=at_least by=WULF

In Montreal rechnen 4.000 Nvidia-Prozessoren für HIVE Digital, zum Jahresende sollen es 11.000 sein.
= HIVE gpu_count 4000 site=Montreal; HIVE gpu_count 11000 on=2026-12

Microsoft bekommt von IREN in Childress 76.000 Grafikprozessoren.
= IREN gpu_count 76000 counterparty=Microsoft site=Childress

Die Kriegskasse von Bitdeer war Ende März mit 212 Millionen Dollar gefüllt.
= BTDR cash 212e6 on=2026-03

Einen Teil der Papiere tauschte MARA Holdings; 2,9 Milliarden Dollar an Wandelanleihen sind noch offen.
= MARA debt 2.9e9 kind=convertible

Im Januar lieh sich Hut 8 bei Two Prime 200 Millionen Dollar, besichert mit Bitcoin.
= HUT debt 200e6 on=2026-01

Der Bitcoin-Schatz von Riot Platforms schrumpfte im März von 15.680 auf 14.207 Münzen.
= RIOT bitcoin_holdings 14207 previous=15680 on=2026-03

Im März brachte es MARA Holdings auf 672 geschürfte Bitcoin, acht Prozent weniger als im Februar.
= MARA bitcoin_production 672 on=2026-03

Im Mittel leisteten die Maschinen von CleanSpark im März 45,1, in der Spitze 50,0 Exahash je Sekunde.
= CLSK hashrate 45.1 on=2026-03; CLSK hashrate 50 on=2026-03

Bitdeer nimmt sich für Ende Juni 80 Exahash je Sekunde vor.
= BTDR hashrate 80 on=2026-06 by=BTDR

Nach Angaben von IREN verbraucht die Flotte nur noch 14,9 statt 17,5 Joule je Terahash.
= IREN fleet_efficiency 14.9 previous=17.5 by=IREN

Im Sieben-Tage-Mittel fiel die Rechenleistung des Bitcoin-Netzwerks am Sonntag unter ein Zettahash.
= NETWORK network_hashrate 1000 bound=at_most on=2026-04-12

Ein Bitcoin kostete am Mittwoch 71.250 Dollar.
= NETWORK bitcoin_price 71250 on=2026-04-15

Kein einziges der 1,6 Gigawatt in Oklahoma ist vermietet, räumt IREN ein.

Würde Fluidstack zweimal verlängern, nähme Cipher Digital 7 Milliarden Dollar ein.

Im Schnitt trauen die von FactSet befragten Analysten Hut 8 einen Kurs von 58 Dollar zu.

Bis in zwei Jahren will Bitfarms in Panther Creek 350 Megawatt betreiben.
= BITF capacity 350 stage=expected on=2028 site=Panther_Creek by=BITF

Wie CleanSpark einräumt, ist für die 285 Megawatt in Austin County bislang kein Mieter gefunden.
= CLSK capacity 285 site=Austin_County by=CLSK

Berichtigung: In der Meldung „Hut 8 vermietet an Fluidstack“ vom Montag muss es im zweiten Absatz heißen: Der Vertrag über 245 Megawatt IT-Last am Standort River Bend läuft 15 Jahre (nicht: 25 Jahre). Der Wert beläuft sich unverändert auf 7,0 Milliarden Dollar.
= HUT capacity 245 basis=critical_it stage=contracted counterparty=Fluidstack site=River_Bend; HUT contract_term 15 counterparty=Fluidstack site=River_Bend; HUT contract_value 7e9 counterparty=Fluidstack site=River_Bend

Gerüchteküche ¶ Angeblich verhandelt Galaxy Digital mit einem dritten Mieter über 500 Megawatt. Das Unternehmen wollte sich nicht äußern. Fest steht: Für Helios sind 1.630 Megawatt genehmigt, 526 Megawatt kritische IT-Last davon gehen an CoreWeave. Die Aktie zog am Montag um 9,2 Prozent auf 25,80 Dollar an. Oppenheimer hob die Aktie auf „Outperform“, nachdem sie dort bisher mit „Perform“ geführt worden war; Ziel sind 36 Dollar.
= GLXY capacity 1630 basis=approved site=Helios; GLXY capacity 526 basis=critical_it stage=contracted counterparty=CoreWeave site=Helios; GLXY price_move 0.092 on=2026-04-13
= GLXY share_price 25.8 on=2026-04-13; GLXY rating Outperform previous=Perform by=Oppenheimer; GLXY rating_action upgrade by=Oppenheimer
= GLXY price_target 36 by=Oppenheimer

! Hut-8-Papiere gingen am Montag mit 61,20 Dollar aus dem Handel, ein Plus von 5,5 Prozent; zum Rekord vom Januar fehlen 12 Prozent.
= HUT share_price 61.2 on=2026-04-13; HUT price_move 0.055 on=2026-04-13; HUT drawdown 0.12

Fünfzehn Jahre lang zahlt CoreWeave an Applied Digital für Polaris Forge 1, zusammen 11 Milliarden Dollar.
= APLD contract_term 15 counterparty=CoreWeave site=Polaris_Forge_1; APLD contract_value 11e9 counterparty=CoreWeave site=Polaris_Forge_1

Jedes Megawatt kritischer IT-Last, das Core Scientific vermietet hat, ist der Clear Street 12 Millionen Dollar wert.
= CORZ value_per_mw 12e6 basis=critical_it by=Clear_Street

Was ein Megawatt kostet? Bei Riot Platforms 9,5 Millionen Dollar, bei Cipher Digital 11 Millionen.
= RIOT capex_per_mw 9.5e6; CIFR capex_per_mw 11e6

! Der Strom kam TeraWulf im ersten Quartal mit 6,1 Cent je Kilowattstunde teurer zu stehen als im Vorquartal (4,7 Cent).
= WULF power_cost 0.061 on=2026-03
`
