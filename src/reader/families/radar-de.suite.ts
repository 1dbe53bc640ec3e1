// German briefs, radars and grids of a newsroom on unknown houses, each with every fact that it should give.

export const radarDe = String.raw`
! Ashgrove Partners geht bei TeraWulf auf „Kaufen“, zuvor stand die Aktie dort auf „Halten“. Das Ziel steigt auf 25 von 18 Dollar. Pinebrook rät bei Bitfarms dagegen zum Verkauf, nach „Halten“.
= WULF rating Buy previous=Hold by=Ashgrove_Partners; WULF rating_action upgrade by=Ashgrove_Partners; WULF price_target 25 previous=18 by=Ashgrove_Partners
= BITF rating Sell previous=Hold by=Pinebrook; BITF rating_action downgrade by=Pinebrook

! ANALYSTEN AM MORGEN ¶ Riot Platforms: Ashgrove stuft auf Kaufen herauf (Halten), Ziel 24 (16) Dollar ⏎ Cipher Digital: Pinebrook stuft auf Neutral ab (Kaufen), Ziel 19 (25) Dollar ⏎ Hut 8: Wexley Stone nimmt mit Outperform auf, Ziel 64 Dollar ⏎ IREN: Larkin Moor bekräftigt Kaufen, Ziel 90 (85) Dollar
= RIOT rating Buy previous=Hold by=Ashgrove; RIOT rating_action upgrade by=Ashgrove; RIOT price_target 24 previous=16 by=Ashgrove
= CIFR rating Neutral previous=Buy by=Pinebrook; CIFR rating_action downgrade by=Pinebrook; CIFR price_target 19 previous=25 by=Pinebrook
= HUT rating Outperform by=Wexley_Stone; HUT rating_action initiate by=Wexley_Stone; HUT price_target 64 by=Wexley_Stone
= IREN rating Buy by=Larkin_Moor; IREN rating_action reiterate by=Larkin_Moor; IREN price_target 90 previous=85 by=Larkin_Moor

Rauf: Riot Platforms (Ashgrove, von Halten auf Kaufen), TeraWulf (Pinebrook, von Verkaufen auf Halten). Runter: Cipher Digital (Wexley Stone, von Outperform auf Neutral).
= RIOT rating Buy previous=Hold by=Ashgrove; RIOT rating_action upgrade by=Ashgrove
= WULF rating Hold previous=Sell by=Pinebrook; WULF rating_action upgrade by=Pinebrook
= CIFR rating Neutral previous=Outperform by=Wexley_Stone; CIFR rating_action downgrade by=Wexley_Stone

Larkin Moor verliert bei CleanSpark die Geduld und nimmt die Aktie auf „Halten“ zurück. Das neue Ziel: 11 statt 19 Dollar.
= CLSK rating Hold by=Larkin_Moor; CLSK rating_action downgrade by=Larkin_Moor; CLSK price_target 11 previous=19 by=Larkin_Moor

Bei Wexley Stone lautet das Urteil für MARA jetzt „Verkaufen“ statt „Halten“, das Ziel 7 Dollar.
= MARA rating Sell previous=Hold by=Wexley_Stone; MARA rating_action downgrade by=Wexley_Stone; MARA price_target 7 by=Wexley_Stone

Bitdeer: Kaufen → Halten (Ashgrove); Halten → Kaufen (Pinebrook); Kaufen, unverändert (Larkin Moor).
= BTDR rating Hold previous=Buy by=Ashgrove; BTDR rating_action downgrade by=Ashgrove
= BTDR rating Buy previous=Hold by=Pinebrook; BTDR rating_action upgrade by=Pinebrook
= BTDR rating Buy by=Larkin_Moor; BTDR rating_action reiterate by=Larkin_Moor

! <table><tr><th>Haus</th><th>Aktie</th><th>Was sich ändert</th><th>Ziel</th></tr><tr><td>Ashgrove Partners</td><td>Riot Platforms</td><td>Kaufen nach Halten</td><td>24 nach 16 Dollar</td></tr><tr><td>Pinebrook</td><td>IREN</td><td>bleibt Kaufen</td><td>90 nach 85 Dollar</td></tr><tr><td>Wexley Stone</td><td>Hut 8</td><td>neu: Outperform</td><td>64 Dollar</td></tr></table>
= RIOT rating Buy previous=Hold by=Ashgrove_Partners; RIOT rating_action upgrade by=Ashgrove_Partners; RIOT price_target 24 previous=16 by=Ashgrove_Partners
= IREN rating Buy by=Pinebrook; IREN rating_action reiterate by=Pinebrook; IREN price_target 90 previous=85 by=Pinebrook
= HUT rating Outperform by=Wexley_Stone; HUT rating_action initiate by=Wexley_Stone; HUT price_target 64 by=Wexley_Stone

Die Einstufung von Core Scientific bei Ashgrove Partners springt um zwei Stufen, von „Underperform“ auf „Outperform“, das Ziel von 14 auf 31 Dollar.
= CORZ rating Outperform previous=Underperform by=Ashgrove_Partners; CORZ rating_action upgrade by=Ashgrove_Partners; CORZ price_target 31 previous=14 by=Ashgrove_Partners

„Wir stufen Hut 8 auf Halten ab“, schrieb Ruth Adler von Wexley Stone, die bisher zum Kauf geraten hatte.
= HUT rating Hold by=Wexley_Stone; HUT rating_action downgrade by=Wexley_Stone

Applied Digital: Larkin Moor streicht die Aktie von der Favoritenliste, belässt es aber bei „Outperform“ und 42 Dollar.
= APLD rating Outperform by=Larkin_Moor; APLD rating_action reiterate by=Larkin_Moor; APLD price_target 42 by=Larkin_Moor

Wexley Stone nimmt IREN (Outperform, 88 Dollar), Cipher Digital (Outperform, 30 Dollar) und MARA (Underperform, 8 Dollar) in die Beobachtung auf.
= IREN rating Outperform by=Wexley_Stone; IREN rating_action initiate by=Wexley_Stone; IREN price_target 88 by=Wexley_Stone
= CIFR rating Outperform by=Wexley_Stone; CIFR rating_action initiate by=Wexley_Stone; CIFR price_target 30 by=Wexley_Stone
= MARA rating Underperform by=Wexley_Stone; MARA rating_action initiate by=Wexley_Stone; MARA price_target 8 by=Wexley_Stone

Ashgrove und Pinebrook haben Riot Platforms hochgestuft, beide auf „Kaufen“.
= RIOT rating Buy by=Ashgrove; RIOT rating_action upgrade by=Ashgrove
= RIOT rating Buy by=Pinebrook; RIOT rating_action upgrade by=Pinebrook

Sieben Häuser raten bei Riot Platforms zum Kauf, zwei zum Halten, keines zum Verkauf.

Für Nvidia bleibt Pinebrook bei „Kaufen“, für RWE bei „Halten“. Riot Platforms beobachtet das Haus nicht.
`
