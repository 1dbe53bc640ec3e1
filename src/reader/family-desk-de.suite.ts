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
`
