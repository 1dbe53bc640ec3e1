// German passages in which agencies, newsletters and IR departments tell figures in passing, each with every fact that it should give.

export const deskDe = String.raw`
Die Bitfarms-Aktie gewann am Montag 3,1 Prozent und hat seit Anfang März 40 Prozent zugelegt.
= BITF price_move 0.031 on=2026-04-13; BITF price_move 0.4 since=2026-03

Hut 8 hat am Donnerstag Personal eingestellt. Die Aktie ist seit Anfang März trotzdem um 280 Prozent gestiegen.
= HUT price_move 2.8 since=2026-03

Cipher hat mit AWS einen Mietvertrag über 270 MW in Stingray unterzeichnet. Damit hat das Unternehmen nun 870 MW (brutto) vermietet, nach zuvor 600.
= CIFR capacity 270 stage=contracted counterparty=AWS site=Stingray; CIFR capacity 870 previous=600 basis=gross stage=contracted

Das Nettobetriebsergebnis werde bei 80 bis 85 Prozent der Mieteinnahmen liegen, sagt TeraWulf.
= WULF noi_margin 0.8 by=WULF bound=at_least; WULF noi_margin 0.85 by=WULF bound=at_most

Bitdeer hat 452 eigene BTC im März geschürft, nach 375 im Februar. Die Hashrate lag Ende März bei 35 EH/s. Der Strompreis lag in dem Monat im Schnitt bei 4,2 US-Cent je kWh.
= BTDR bitcoin_production 452 previous=375 on=2026-03; BTDR hashrate 35 on=2026-03; BTDR power_cost 0.042 on=2026-03

Die Zahl der geschürften Bitcoin sank bei IREN auf 871 von 1022 im Vorquartal.
= IREN bitcoin_production 871 previous=1022

Marathon, pardon, MARA: 52.850 Bitcoin zum Monatsende und 3,6 Mrd. Dollar Schulden, fast alles Wandler. Rosenblatt ist das egal: Kaufen, Ziel 26 Dollar, bekräftigt am Dienstag.
= MARA bitcoin_holdings 52850; MARA debt 3.6e9
= MARA rating Buy by=Rosenblatt; MARA rating_action reiterate by=Rosenblatt; MARA price_target 26 by=Rosenblatt

Die Rechenleistung des Netzes hat davon nichts mitbekommen und liegt bei 1.070 EH/s. ¶ Nächste Woche im Heft: Warum Hut 8 mit 1.530 MW plant und was davon zu halten ist.
= NETWORK network_hashrate 1070

Bis Ende März seien 51.200 Grafikprozessoren in Betrieb genommen worden, teilte IREN in der Nacht zum Freitag mit; zum Jahresende sollen es 150.000 sein. Der annualisierte Cloud-Umsatz werde dann 3,7 Milliarden Dollar erreichen.
= IREN gpu_count 51200 by=IREN on=2026-03; IREN gpu_count 150000 by=IREN on=2026-12; IREN annual_revenue 3.7e9 by=IREN on=2026-12 kind=cloud

Im vorbörslichen US-Handel gab die Aktie von IREN am Mittwoch um 8,9 Prozent nach. Am Vorabend hatte sie mit 52,36 Dollar geschlossen.
= IREN price_move -0.089 on=2026-04-15; IREN share_price 52.36 on=2026-04-14

Steiermärkische Montanbank: Zwei Vermieter, ein Nachzügler ¶ Die Grazer Privatbank nimmt in einer Branchenstudie drei Unternehmen neu auf. ¶ Am besten kommt TeraWulf weg: „Kaufen“, faire Bewertung 26 Dollar. Die Gesellschaft werde bis Ende 2026 voraussichtlich 610 MW kritischer IT-Last vermietet haben. Für jedes Megawatt davon setzt Studienautorin Veronika Hölzl 12,2 Mio. Dollar an. ¶ Applied Digital folgt mit „Akkumulieren“ und einem Ziel von 38 Dollar. Gebaut werde derzeit an 600 MW, allesamt in North Dakota. ¶ Und der Nachzügler? Das ist für die Grazer Bitdeer, „Verkaufen“, 8 Dollar. Von den Flächen in Tydal ließen sich zwar 175 MW für KI umrüsten. Die Kosten von 11 Mio. Dollar je MW seien aber aus eigener Kraft nicht zu stemmen.
= WULF rating_action initiate by=Steiermärkische_Montanbank; APLD rating_action initiate by=Steiermärkische_Montanbank; BTDR rating_action initiate by=Steiermärkische_Montanbank
= WULF rating Buy by=Steiermärkische_Montanbank; WULF price_target 26 by=Steiermärkische_Montanbank; WULF capacity 610 basis=critical_it stage=expected on=2026-12 by=Steiermärkische_Montanbank
= WULF value_per_mw 12.2e6 basis=critical_it by=Steiermärkische_Montanbank; APLD rating Accumulate by=Steiermärkische_Montanbank; APLD price_target 38 by=Steiermärkische_Montanbank
= APLD capacity 600 stage=construction site=North_Dakota by=Steiermärkische_Montanbank; BTDR rating Sell by=Steiermärkische_Montanbank; BTDR price_target 8 by=Steiermärkische_Montanbank
= BTDR capacity 175 stage=potential site=Tydal by=Steiermärkische_Montanbank; BTDR capex_per_mw 11e6 by=Steiermärkische_Montanbank

Die Analystin Hannah Vogt vom Hamburger Research-Haus Sievert & Cie. ist skeptisch und hat die Aktie von TeraWulf in dieser Woche von „Kaufen“ auf „Halten“ zurückgenommen. Ihr neues Ziel liegt bei 24 Dollar.
= WULF rating Hold previous=Buy by=Sievert_&_Cie.; WULF rating_action downgrade by=Sievert_&_Cie.; WULF price_target 24 by=Sievert_&_Cie.

In Panther Creek sind bei Bitfarms 350 MW durch den Netzbetreiber gesichert. Die Marge auf Ebene des Nettobetriebsergebnisses sollte zwischen 75 und 80 Prozent liegen, sagt Oddo BHF.
= BITF capacity 350 basis=approved site=Panther_Creek; BITF noi_margin 0.75 bound=at_least by=Oddo_BHF; BITF noi_margin 0.8 bound=at_most by=Oddo_BHF
`
