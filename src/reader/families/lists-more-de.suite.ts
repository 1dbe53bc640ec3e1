// German lists of changed ratings inside articles, morning sheets and tickers: in every order, with every sign, under every kind of lead.

export const listsMoreDe = String.raw`
Drei Häuser haben ihre Urteile überarbeitet. ¶ Die Änderungen des Tages (links das alte, rechts das neue Votum): ¶ Riot Platforms: Halten / Kaufen (Needham) ⏎ Cipher Digital: Outperform / Market Perform (KBW) ⏎ TeraWulf: nicht bewertet / Kaufen (Stifel)
= RIOT rating Buy previous=Hold by=Needham; RIOT rating_action upgrade by=Needham
= CIFR rating Market_Perform previous=Outperform by=KBW; CIFR rating_action downgrade by=KBW
= WULF rating Buy by=Stifel; WULF rating_action initiate by=Stifel

Heraufgestuft: Riot Platforms (Needham, von „Hold“ auf „Buy“), Hut 8 (Citi, von „Neutral“ auf „Buy“). Abgestuft: Bitdeer (Cantor, von „Overweight“ auf „Neutral“). Neu: HIVE Digital (Rosenblatt, „Buy“). Bestätigt: IREN (Roth, „Buy“).
= RIOT rating Buy previous=Hold by=Needham; RIOT rating_action upgrade by=Needham
= HUT rating Buy previous=Neutral by=Citi; HUT rating_action upgrade by=Citi
= BTDR rating Neutral previous=Overweight by=Cantor_Fitzgerald; BTDR rating_action downgrade by=Cantor_Fitzgerald
= HIVE rating Buy by=Rosenblatt; HIVE rating_action initiate by=Rosenblatt
= IREN rating Buy by=Roth_Capital; IREN rating_action reiterate by=Roth_Capital

NEEDHAM HEBT RIOT PLATFORMS AUF 'BUY' (HOLD) - ZIEL 24 (16) USD ⏎ KBW SENKT CIPHER DIGITAL AUF 'MARKET PERFORM' (OUTPERFORM) - ZIEL 22 (30) USD ⏎ ROTH BELÄSST IREN AUF 'BUY' - ZIEL 85 USD ⏎ BTIG STARTET HUT 8 MIT 'BUY' - ZIEL 65 USD
= RIOT rating Buy previous=Hold by=Needham; RIOT rating_action upgrade by=Needham; RIOT price_target 24 previous=16 by=Needham
= CIFR rating Market_Perform previous=Outperform by=KBW; CIFR rating_action downgrade by=KBW; CIFR price_target 22 previous=30 by=KBW
= IREN rating Buy by=Roth_Capital; IREN rating_action reiterate by=Roth_Capital; IREN price_target 85 by=Roth_Capital
= HUT rating Buy by=BTIG; HUT rating_action initiate by=BTIG; HUT price_target 65 by=BTIG

Die Miner starteten am Mittwoch fester. ¶ Wert                Bisher        Neu               Haus⏎Riot Platforms      Halten        Kaufen            Needham⏎Cipher Digital      Outperform    Market Perform    KBW⏎Hut 8               –             Kaufen            BTIG
= RIOT rating Buy previous=Hold by=Needham; RIOT rating_action upgrade by=Needham
= CIFR rating Market_Perform previous=Outperform by=KBW; CIFR rating_action downgrade by=KBW
= HUT rating Buy by=BTIG; HUT rating_action initiate by=BTIG

Needham hat die Branche neu sortiert: ⏎ – Riot Platforms: von „Hold“ auf „Buy“, Ziel 24 Dollar ⏎ – MARA Holdings: von „Buy“ auf „Hold“, Ziel 9 Dollar ⏎ – Galaxy Digital: neu mit „Buy“, Ziel 48 Dollar ⏎ – IREN: weiter „Buy“, Ziel 85 Dollar
= RIOT rating Buy previous=Hold by=Needham; RIOT rating_action upgrade by=Needham; RIOT price_target 24 by=Needham
= MARA rating Hold previous=Buy by=Needham; MARA rating_action downgrade by=Needham; MARA price_target 9 by=Needham
= GLXY rating Buy by=Needham; GLXY rating_action initiate by=Needham; GLXY price_target 48 by=Needham
= IREN rating Buy by=Needham; IREN rating_action reiterate by=Needham; IREN price_target 85 by=Needham

Was die Häuser nach den Zahlen mit Core Scientific machten: ⏎ Needham: „Buy“ (zuvor „Hold“), Ziel 26 Dollar ⏎ KBW: „Market Perform“ (zuvor „Outperform“), Ziel 20 Dollar ⏎ Roth: „Buy“ (unverändert), Ziel 25 Dollar ⏎ Citi: „Neutral“ (Ersteinstufung), Ziel 19 Dollar
= CORZ rating Buy previous=Hold by=Needham; CORZ rating_action upgrade by=Needham; CORZ price_target 26 by=Needham
= CORZ rating Market_Perform previous=Outperform by=KBW; CORZ rating_action downgrade by=KBW; CORZ price_target 20 by=KBW
= CORZ rating Buy by=Roth_Capital; CORZ rating_action reiterate by=Roth_Capital; CORZ price_target 25 by=Roth_Capital
= CORZ rating Neutral by=Citi; CORZ rating_action initiate by=Citi; CORZ price_target 19 by=Citi

Die Umstufungen des Morgens: ⏎ 1. Riot Platforms, Needham, von Halten auf Kaufen ⏎ 2. Cipher Digital, KBW, von Outperform auf Market Perform ⏎ 3. HIVE Digital, Rosenblatt, erstmals Kaufen ⏎ 4. MARA Holdings, Citi, von Neutral auf Verkaufen
= RIOT rating Buy previous=Hold by=Needham; RIOT rating_action upgrade by=Needham
= CIFR rating Market_Perform previous=Outperform by=KBW; CIFR rating_action downgrade by=KBW
= HIVE rating Buy by=Rosenblatt; HIVE rating_action initiate by=Rosenblatt
= MARA rating Sell previous=Neutral by=Citi; MARA rating_action downgrade by=Citi

Riot Platforms: jetzt „Kaufen“ statt „Halten“ (Needham). Cipher Digital: jetzt „Market Perform“ statt „Outperform“ (KBW). Hut 8: jetzt „Kaufen“, bisher ohne Urteil (BTIG).
= RIOT rating Buy previous=Hold by=Needham; RIOT rating_action upgrade by=Needham
= CIFR rating Market_Perform previous=Outperform by=KBW; CIFR rating_action downgrade by=KBW
= HUT rating Buy by=BTIG; HUT rating_action initiate by=BTIG

Needham: RIOT Hold → Buy, CIFR Buy → Hold, WULF k. A. → Buy. Roth: IREN Buy → Buy, BTDR Buy → Neutral.
= RIOT rating Buy previous=Hold by=Needham; RIOT rating_action upgrade by=Needham
= CIFR rating Hold previous=Buy by=Needham; CIFR rating_action downgrade by=Needham
= WULF rating Buy by=Needham; WULF rating_action initiate by=Needham
= IREN rating Buy by=Roth_Capital
= BTDR rating Neutral previous=Buy by=Roth_Capital; BTDR rating_action downgrade by=Roth_Capital

Compass Point ⏎ Riot Platforms Neutral, bisher Buy; Ziel 14 Dollar, bisher 19 ⏎ CleanSpark Buy, bisher Neutral; Ziel 19 Dollar, bisher 15
= RIOT rating Neutral previous=Buy by=Compass_Point; RIOT rating_action downgrade by=Compass_Point; RIOT price_target 14 previous=19 by=Compass_Point
= CLSK rating Buy previous=Neutral by=Compass_Point; CLSK rating_action upgrade by=Compass_Point; CLSK price_target 19 previous=15 by=Compass_Point

Geänderte Einstufungen (neue zuerst, dahinter die alte) ¶ Core Scientific    Kaufen / Halten           Needham⏎Riot Platforms     Neutral / Kaufen          Compass Point⏎Hut 8              Kaufen / nicht beobachtet   Rosenblatt
= CORZ rating Buy previous=Hold by=Needham; CORZ rating_action upgrade by=Needham
= RIOT rating Neutral previous=Buy by=Compass_Point; RIOT rating_action downgrade by=Compass_Point
= HUT rating Buy by=Rosenblatt; HUT rating_action initiate by=Rosenblatt

Umgestuft wurden am Dienstag Riot Platforms (Needham, von „Hold“ auf „Buy“), Cipher Digital (KBW, von „Outperform“ auf „Market Perform“) und Bitdeer (Cantor Fitzgerald, von „Overweight“ auf „Neutral“); neu aufgenommen wurde HIVE Digital (Rosenblatt, „Buy“).
= RIOT rating Buy previous=Hold by=Needham; RIOT rating_action upgrade by=Needham
= CIFR rating Market_Perform previous=Outperform by=KBW; CIFR rating_action downgrade by=KBW
= BTDR rating Neutral previous=Overweight by=Cantor_Fitzgerald; BTDR rating_action downgrade by=Cantor_Fitzgerald
= HIVE rating Buy by=Rosenblatt; HIVE rating_action initiate by=Rosenblatt

Die Woche der Analysten ¶ Heraufgestuft ¶ Riot Platforms auf „Buy“, Needham ⏎ Hut 8 auf „Overweight“, Cantor Fitzgerald ¶ Herabgestuft ¶ Cipher Digital auf „Market Perform“, KBW ¶ Neu aufgenommen ¶ HIVE Digital mit „Buy“, Rosenblatt ¶ Bekräftigt ¶ IREN mit „Buy“, Roth
= RIOT rating Buy by=Needham; RIOT rating_action upgrade by=Needham
= HUT rating Overweight by=Cantor_Fitzgerald; HUT rating_action upgrade by=Cantor_Fitzgerald
= CIFR rating Market_Perform by=KBW; CIFR rating_action downgrade by=KBW
= HIVE rating Buy by=Rosenblatt; HIVE rating_action initiate by=Rosenblatt
= IREN rating Buy by=Roth_Capital; IREN rating_action reiterate by=Roth_Capital

Die Spalten nennen Unternehmen, Haus, alte und neue Einstufung. ¶ Riot Platforms	Needham	Halten	Kaufen⏎Cipher Digital	KBW	Outperform	Market Perform⏎MARA Holdings	Citi	Neutral	Verkaufen
= RIOT rating Buy previous=Hold by=Needham; RIOT rating_action upgrade by=Needham
= CIFR rating Market_Perform previous=Outperform by=KBW; CIFR rating_action downgrade by=KBW
= MARA rating Sell previous=Neutral by=Citi; MARA rating_action downgrade by=Citi

Alte Werte in Klammern. ¶ RIOT: KAUFEN (HALTEN), Ziel 24 $ (16 $), Needham ⏎ CIFR: HALTEN (KAUFEN), Ziel 22 $ (30 $), KBW ⏎ WULF: KAUFEN (KAUFEN), Ziel 25 $ (20 $), Stifel
= RIOT rating Buy previous=Hold by=Needham; RIOT rating_action upgrade by=Needham; RIOT price_target 24 previous=16 by=Needham
= CIFR rating Hold previous=Buy by=KBW; CIFR rating_action downgrade by=KBW; CIFR price_target 22 previous=30 by=KBW
= WULF rating Buy by=Stifel; WULF price_target 25 previous=20 by=Stifel

Riot Platforms nun „Buy“ bei Needham, bislang „Hold“; Bitdeer nun „Neutral“ bei Cantor Fitzgerald, bislang „Overweight“; Hut 8 erstmals „Buy“ bei BTIG.
= RIOT rating Buy previous=Hold by=Needham; RIOT rating_action upgrade by=Needham
= BTDR rating Neutral previous=Overweight by=Cantor_Fitzgerald; BTDR rating_action downgrade by=Cantor_Fitzgerald
= HUT rating Buy by=BTIG; HUT rating_action initiate by=BTIG

Citi: CleanSpark Neutral → Buy, MARA Buy → Neutral, Bitfarms unverändert Neutral, TeraWulf neu mit Buy.
= CLSK rating Buy previous=Neutral by=Citi; CLSK rating_action upgrade by=Citi
= MARA rating Neutral previous=Buy by=Citi; MARA rating_action downgrade by=Citi
= BITF rating Neutral by=Citi; BITF rating_action reiterate by=Citi
= WULF rating Buy by=Citi; WULF rating_action initiate by=Citi

Herabstufungen: ⏎ Riot Platforms: Compass Point auf Neutral nach Kaufen, Ziel 14 nach 19 Dollar ⏎ Bitdeer: Compass Point auf Verkaufen nach Neutral, Ziel 7 Dollar ¶ Hochstufungen: ⏎ Core Scientific: Needham auf Kaufen nach Halten, Ziel 26 Dollar ¶ Erstbewertungen: ⏎ Hut 8: Rosenblatt mit Kaufen, Ziel 75 Dollar
= RIOT rating Neutral previous=Buy by=Compass_Point; RIOT rating_action downgrade by=Compass_Point; RIOT price_target 14 previous=19 by=Compass_Point
= BTDR rating Sell previous=Neutral by=Compass_Point; BTDR rating_action downgrade by=Compass_Point; BTDR price_target 7 by=Compass_Point
= CORZ rating Buy previous=Hold by=Needham; CORZ rating_action upgrade by=Needham; CORZ price_target 26 by=Needham
= HUT rating Buy by=Rosenblatt; HUT rating_action initiate by=Rosenblatt; HUT price_target 75 by=Rosenblatt

Nach den Quartalszahlen haben mehrere Häuser ihr Urteil über IREN geändert: Needham von „Hold“ auf „Buy“, KBW von „Outperform“ auf „Market Perform“, Citi von „Neutral“ auf „Sell“; Roth bleibt bei „Buy“.
= IREN rating Buy previous=Hold by=Needham; IREN rating_action upgrade by=Needham
= IREN rating Market_Perform previous=Outperform by=KBW; IREN rating_action downgrade by=KBW
= IREN rating Sell previous=Neutral by=Citi; IREN rating_action downgrade by=Citi
= IREN rating Buy by=Roth_Capital; IREN rating_action reiterate by=Roth_Capital

Empfehlungen im Überblick ¶ Riot Platforms ⏎ Haus: Needham ⏎ Alt: Halten ⏎ Neu: Kaufen ¶ Cipher Digital ⏎ Haus: KBW ⏎ Alt: Kaufen ⏎ Neu: Halten
= RIOT rating Buy previous=Hold by=Needham; RIOT rating_action upgrade by=Needham
= CIFR rating Hold previous=Buy by=KBW; CIFR rating_action downgrade by=KBW

! Der Bitcoin hielt sich am Mittwoch knapp über seinem Tief. ¶ Was sich bei den Analysten tat (Ziel in Dollar, alter Wert hinter dem Komma) ¶ Riot Platforms (Needham): Kaufen, Halten; 24, 16 ⏎ Cipher Digital (KBW): Market Perform, Outperform; 22, 30
= RIOT rating Buy previous=Hold by=Needham; RIOT rating_action upgrade by=Needham; RIOT price_target 24 previous=16 by=Needham
= CIFR rating Market_Perform previous=Outperform by=KBW; CIFR rating_action downgrade by=KBW; CIFR price_target 22 previous=30 by=KBW

Needham hat am Dienstag seine Liste durchgesehen; in Klammern steht, was bis dahin galt: Riot Platforms „Buy“ („Hold“), Cipher Digital „Hold“ („Buy“), TeraWulf „Buy“ („Buy“), HIVE Digital „Underperform“ („Hold“), Galaxy Digital „Buy“ (nicht beobachtet).
= RIOT rating Buy previous=Hold by=Needham; RIOT rating_action upgrade by=Needham
= CIFR rating Hold previous=Buy by=Needham; CIFR rating_action downgrade by=Needham
= WULF rating Buy by=Needham
= HIVE rating Underperform previous=Hold by=Needham; HIVE rating_action downgrade by=Needham
= GLXY rating Buy by=Needham; GLXY rating_action initiate by=Needham

ANALYSTEN AM MORGEN ¶ ▲ Riot Platforms – Needham auf „Buy“ („Hold“) ⏎ ▲ Vertiv – Barclays auf „Overweight“ („Equal Weight“) ⏎ ▼ Cipher Digital – KBW auf „Market Perform“ („Outperform“) ⏎ ● HIVE Digital – Rosenblatt beginnt mit „Buy“ ⏎ = IREN – Roth, „Buy“
= RIOT rating Buy previous=Hold by=Needham; RIOT rating_action upgrade by=Needham
= CIFR rating Market_Perform previous=Outperform by=KBW; CIFR rating_action downgrade by=KBW
= HIVE rating Buy by=Rosenblatt; HIVE rating_action initiate by=Rosenblatt
= IREN rating Buy by=Roth_Capital

Analystenschritte ¶ Needham — Riot Platforms — Hochstufung — Kaufen — 24 $ ⏎ KBW — Cipher Digital — Abstufung — Halten — 22 $ ⏎ BTIG — Hut 8 — Ersteinstufung — Kaufen — 65 $ ⏎ Roth — IREN — Bestätigung — Kaufen — 85 $
= RIOT rating Buy by=Needham; RIOT rating_action upgrade by=Needham; RIOT price_target 24 by=Needham
= CIFR rating Hold by=KBW; CIFR rating_action downgrade by=KBW; CIFR price_target 22 by=KBW
= HUT rating Buy by=BTIG; HUT rating_action initiate by=BTIG; HUT price_target 65 by=BTIG
= IREN rating Buy by=Roth_Capital; IREN rating_action reiterate by=Roth_Capital; IREN price_target 85 by=Roth_Capital

Die Citi hat ihre Miner am Dienstag neu geordnet: CleanSpark („Buy“ nach „Neutral“), MARA Holdings („Sell“ nach „Neutral“), Core Scientific („Buy“, unverändert), Bitdeer („Neutral“, neu). An den Kurszielen änderte sie nichts.
= CLSK rating Buy previous=Neutral by=Citi; CLSK rating_action upgrade by=Citi
= MARA rating Sell previous=Neutral by=Citi; MARA rating_action downgrade by=Citi
= CORZ rating Buy by=Citi; CORZ rating_action reiterate by=Citi
= BTDR rating Neutral by=Citi; BTDR rating_action initiate by=Citi

Zu Core Scientific gab es am Morgen gleich fünf Stimmen. KBW: „Outperform“ nach „Market Perform“. Needham: „Buy“, unverändert. Jefferies: „Hold“ nach „Buy“. Stifel: „Buy“, erste Einstufung. B. Riley: „Neutral“, vorher „Buy“.
= CORZ rating Outperform previous=Market_Perform by=KBW; CORZ rating_action upgrade by=KBW
= CORZ rating Buy by=Needham; CORZ rating_action reiterate by=Needham
= CORZ rating Hold previous=Buy by=Jefferies; CORZ rating_action downgrade by=Jefferies
= CORZ rating Buy by=Stifel; CORZ rating_action initiate by=Stifel
= CORZ rating Neutral previous=Buy by=B._Riley; CORZ rating_action downgrade by=B._Riley

Unsere Übersicht: ¶ Kürzel | Haus | War | Ist | Ziel⏎RIOT | Needham | Halten | Kaufen | 24 $⏎CIFR | KBW | Outperform | Market Perform | 22 $⏎GLXY | Clear Street | nicht bewertet | Kaufen | 48 $
= RIOT rating Buy previous=Hold by=Needham; RIOT rating_action upgrade by=Needham; RIOT price_target 24 by=Needham
= CIFR rating Market_Perform previous=Outperform by=KBW; CIFR rating_action downgrade by=KBW; CIFR price_target 22 by=KBW
= GLXY rating Buy by=Clear_Street; GLXY rating_action initiate by=Clear_Street; GLXY price_target 48 by=Clear_Street

Equinix gaben 1,2 Prozent nach. Aus den Studien des Tages: ⏎ a) Needham nimmt RIOT eine Stufe hoch auf „Buy“. ⏎ b) KBW nimmt CIFR eine Stufe zurück auf „Market Perform“. ⏎ c) Rosenblatt nimmt HIVE mit „Buy“ neu auf. ⏎ d) Roth bleibt für IREN bei „Buy“. ⏎ e) Barclays stuft Equinix von „Equal Weight“ auf „Overweight“ hoch.
= RIOT rating Buy by=Needham; RIOT rating_action upgrade by=Needham
= CIFR rating Market_Perform by=KBW; CIFR rating_action downgrade by=KBW
= HIVE rating Buy by=Rosenblatt; HIVE rating_action initiate by=Rosenblatt
= IREN rating Buy by=Roth_Capital; IREN rating_action reiterate by=Roth_Capital

Das Bankhaus Ellerbrock hat drei Vermieter neu beurteilt. Das alte Votum steht jeweils vorn: Core Scientific, Halten/Kaufen; Applied Digital, Kaufen/Kaufen; TeraWulf, Kaufen/Halten.
= CORZ rating Buy previous=Hold by=Bankhaus_Ellerbrock; CORZ rating_action upgrade by=Bankhaus_Ellerbrock
= APLD rating Buy by=Bankhaus_Ellerbrock
= WULF rating Hold previous=Buy by=Bankhaus_Ellerbrock; WULF rating_action downgrade by=Bankhaus_Ellerbrock

Rauf: Riot Platforms (Needham: Kaufen, zuletzt Halten) und Hut 8 (Citi: Kaufen, zuletzt Neutral). Runter: Bitdeer (Cantor Fitzgerald: Neutral, zuletzt Overweight). Neu dabei: HIVE Digital (Rosenblatt: Kaufen). Alles beim Alten: IREN (Roth: Kaufen).
= RIOT rating Buy previous=Hold by=Needham; RIOT rating_action upgrade by=Needham
= HUT rating Buy previous=Neutral by=Citi; HUT rating_action upgrade by=Citi
= BTDR rating Neutral previous=Overweight by=Cantor_Fitzgerald; BTDR rating_action downgrade by=Cantor_Fitzgerald
= HIVE rating Buy by=Rosenblatt; HIVE rating_action initiate by=Rosenblatt
= IREN rating Buy by=Roth_Capital; IREN rating_action reiterate by=Roth_Capital

Drei Häuser meldeten sich am Mittwoch vor Börsenbeginn. ¶ - Core Scientific: Needham, Kaufen vormals Halten, Ziel 26 vormals 20 Dollar ⏎ - Riot Platforms: Compass Point, Neutral vormals Kaufen, Ziel 14 vormals 19 Dollar ⏎ - Hut 8: Rosenblatt, neu mit Kaufen, Ziel 75 Dollar
= CORZ rating Buy previous=Hold by=Needham; CORZ rating_action upgrade by=Needham; CORZ price_target 26 previous=20 by=Needham
= RIOT rating Neutral previous=Buy by=Compass_Point; RIOT rating_action downgrade by=Compass_Point; RIOT price_target 14 previous=19 by=Compass_Point
= HUT rating Buy by=Rosenblatt; HUT rating_action initiate by=Rosenblatt; HUT price_target 75 by=Rosenblatt

Was die Häuser in dieser Woche änderten. ¶ Core Scientific. Needham hoch auf „Buy“ von „Hold“; Stifel unverändert „Buy“; KBW herunter auf „Market Perform“ von „Outperform“. ¶ Bitdeer. Cantor Fitzgerald herunter auf „Neutral“ von „Overweight“; Roth unverändert „Buy“.
= CORZ rating Buy previous=Hold by=Needham; CORZ rating_action upgrade by=Needham
= CORZ rating Buy by=Stifel; CORZ rating_action reiterate by=Stifel
= CORZ rating Market_Perform previous=Outperform by=KBW; CORZ rating_action downgrade by=KBW
= BTDR rating Neutral previous=Overweight by=Cantor_Fitzgerald; BTDR rating_action downgrade by=Cantor_Fitzgerald
= BTDR rating Buy by=Roth_Capital; BTDR rating_action reiterate by=Roth_Capital

Die Empfehlungen des Tages: RIOT (Kaufen statt Halten, Needham), CIFR (Market Perform statt Outperform, KBW), HUT (Kaufen, Erststudie, BTIG), IREN (Kaufen, bekräftigt, Roth).
= RIOT rating Buy previous=Hold by=Needham; RIOT rating_action upgrade by=Needham
= CIFR rating Market_Perform previous=Outperform by=KBW; CIFR rating_action downgrade by=KBW
= HUT rating Buy by=BTIG; HUT rating_action initiate by=BTIG
= IREN rating Buy by=Roth_Capital; IREN rating_action reiterate by=Roth_Capital

Die Definitionen der Bank: „Buy“ heißt mehr als 15 Prozent erwarteter Ertrag, „Hold“ 0 bis 15 Prozent, „Sell“ weniger als 0 Prozent. Riot Platforms schloss am Dienstag bei 15,22 Dollar.
= RIOT share_price 15.2 on=2026-04-14

Cantors Rangfolge unter den Minern, nichts davon neu: „Overweight“: Cipher Digital, Hut 8. „Neutral“: Bitdeer. „Underweight“: MARA Holdings.
= CIFR rating Overweight by=Cantor_Fitzgerald
= HUT rating Overweight by=Cantor_Fitzgerald
= BTDR rating Neutral by=Cantor_Fitzgerald
= MARA rating Underweight by=Cantor_Fitzgerald

Weitere Studien: Palantir, von Halten auf Kaufen bei Needham; Snowflake, von Kaufen auf Halten bei KBW; Vertiv, neu mit Kaufen bei BTIG.

Umstufungen seit Montag. Needham zu Riot: Kaufen, alt Halten. KBW zu Cipher: Market Perform, alt Outperform. Citi zu MARA: Verkaufen, alt Neutral. Rosenblatt zu HIVE: Kaufen, bisher kein Votum.
= RIOT rating Buy previous=Hold by=Needham; RIOT rating_action upgrade by=Needham
= CIFR rating Market_Perform previous=Outperform by=KBW; CIFR rating_action downgrade by=KBW
= MARA rating Sell previous=Neutral by=Citi; MARA rating_action downgrade by=Citi
= HIVE rating Buy by=Rosenblatt; HIVE rating_action initiate by=Rosenblatt

Im Blick ¶ CORE SCIENTIFIC (CORZ) — Needham: HALTEN → KAUFEN; Ziel 20 → 26 Dollar ⏎ RIOT PLATFORMS (RIOT) — Compass Point: KAUFEN → NEUTRAL; Ziel 19 → 14 Dollar ⏎ HIVE DIGITAL (HIVE) — Rosenblatt: KAUFEN → NEUTRAL; Ziel unverändert 5 Dollar
= CORZ rating Buy previous=Hold by=Needham; CORZ rating_action upgrade by=Needham; CORZ price_target 26 previous=20 by=Needham
= RIOT rating Neutral previous=Buy by=Compass_Point; RIOT rating_action downgrade by=Compass_Point; RIOT price_target 14 previous=19 by=Compass_Point
= HIVE rating Neutral previous=Buy by=Rosenblatt; HIVE rating_action downgrade by=Rosenblatt; HIVE price_target 5 by=Rosenblatt

Core Scientific    Halten / Kaufen           Needham⏎Riot Platforms     Kaufen / Neutral          Compass Point⏎Bitdeer            Neutral / Verkaufen       Compass Point⏎Hut 8              kein Votum / Kaufen       Rosenblatt
= CORZ rating Buy previous=Hold by=Needham; CORZ rating_action upgrade by=Needham
= RIOT rating Neutral previous=Buy by=Compass_Point; RIOT rating_action downgrade by=Compass_Point
= BTDR rating Sell previous=Neutral by=Compass_Point; BTDR rating_action downgrade by=Compass_Point
= HUT rating Buy by=Rosenblatt; HUT rating_action initiate by=Rosenblatt

In derselben Studie sortiert JPMorgan den Rest der Gruppe um: Galaxy Digital rückt auf „Buy“ (vorher „Neutral“), TeraWulf fällt auf „Neutral“ (vorher „Buy“), Applied Digital auf „Sell“ (vorher „Neutral“), und CleanSpark bleibt, wo es war, auf „Buy“.
= GLXY rating Buy previous=Neutral by=JPMorgan; GLXY rating_action upgrade by=JPMorgan
= WULF rating Neutral previous=Buy by=JPMorgan; WULF rating_action downgrade by=JPMorgan
= APLD rating Sell previous=Neutral by=JPMorgan; APLD rating_action downgrade by=JPMorgan
= CLSK rating Buy by=JPMorgan; CLSK rating_action reiterate by=JPMorgan

Compass Point hat die Miner zum Halbjahr durchgesehen und mag Vermieter jetzt lieber. ¶ Die Änderungen im Einzelnen: ¶ Riot Platforms. Ziel 14 Dollar (bisher 19). Votum Neutral (bisher Kaufen). ⏎ Bitdeer. Ziel 7 Dollar (bisher 11). Votum Verkaufen (bisher Neutral). ⏎ CleanSpark. Ziel 19 Dollar (bisher 15). Votum Kaufen (bisher Neutral). ⏎ Hut 8. Ziel 75 Dollar (neu). Votum Kaufen (neu).
= RIOT rating Neutral previous=Buy by=Compass_Point; RIOT rating_action downgrade by=Compass_Point; RIOT price_target 14 previous=19 by=Compass_Point
= BTDR rating Sell previous=Neutral by=Compass_Point; BTDR rating_action downgrade by=Compass_Point; BTDR price_target 7 previous=11 by=Compass_Point
= CLSK rating Buy previous=Neutral by=Compass_Point; CLSK rating_action upgrade by=Compass_Point; CLSK price_target 19 previous=15 by=Compass_Point
= HUT rating Buy by=Compass_Point; HUT rating_action initiate by=Compass_Point; HUT price_target 75 by=Compass_Point

Die Kursziele des Tages: ¶ Core Scientific: Ziel 26 nach 20 Dollar, „Buy“ nach „Hold“ (Needham) ⏎ Riot Platforms: Ziel 14 nach 19 Dollar, „Neutral“ nach „Buy“ (Compass Point) ⏎ Hut 8: Ziel 75 Dollar, „Buy“, Ersteinstufung (Rosenblatt) ⏎ IREN: Ziel 85 Dollar, „Buy“, bestätigt (Roth)
= CORZ rating Buy previous=Hold by=Needham; CORZ rating_action upgrade by=Needham; CORZ price_target 26 previous=20 by=Needham
= RIOT rating Neutral previous=Buy by=Compass_Point; RIOT rating_action downgrade by=Compass_Point; RIOT price_target 14 previous=19 by=Compass_Point
= HUT rating Buy by=Rosenblatt; HUT rating_action initiate by=Rosenblatt; HUT price_target 75 by=Rosenblatt
= IREN rating Buy by=Roth_Capital; IREN rating_action reiterate by=Roth_Capital; IREN price_target 85 by=Roth_Capital

Bei Goldman Sachs tauschen die Miner die Plätze: Core Scientific, bislang „Buy“, ist nun „Neutral“ mit Ziel 18 Dollar. Riot, bislang „Neutral“, ist nun „Buy“ mit Ziel 24 Dollar. Galaxy Digital, bislang ohne Votum, ist nun „Buy“ mit Ziel 41 Dollar. Bitfarms bleibt „Sell“.
= CORZ rating Neutral previous=Buy by=Goldman_Sachs; CORZ rating_action downgrade by=Goldman_Sachs; CORZ price_target 18 by=Goldman_Sachs
= RIOT rating Buy previous=Neutral by=Goldman_Sachs; RIOT rating_action upgrade by=Goldman_Sachs; RIOT price_target 24 by=Goldman_Sachs
= GLXY rating Buy by=Goldman_Sachs; GLXY rating_action initiate by=Goldman_Sachs; GLXY price_target 41 by=Goldman_Sachs
= BITF rating Sell by=Goldman_Sachs; BITF rating_action reiterate by=Goldman_Sachs

Analysten im Überblick ¶ Unternehmen | Haus | Neu | Alt | Ziel neu | Ziel alt⏎Core Scientific | Needham | Kaufen | Halten | 26 $ | 20 $⏎Riot Platforms | Compass Point | Neutral | Kaufen | 14 $ | 19 $⏎Hut 8 | Rosenblatt | Kaufen | k. A. | 75 $ | k. A.⏎IREN | Roth | Kaufen | Kaufen | 85 $ | 85 $
= CORZ rating Buy previous=Hold by=Needham; CORZ rating_action upgrade by=Needham; CORZ price_target 26 previous=20 by=Needham
= RIOT rating Neutral previous=Buy by=Compass_Point; RIOT rating_action downgrade by=Compass_Point; RIOT price_target 14 previous=19 by=Compass_Point
= HUT rating Buy by=Rosenblatt; HUT rating_action initiate by=Rosenblatt; HUT price_target 75 by=Rosenblatt
= IREN rating Buy by=Roth_Capital; IREN price_target 85 by=Roth_Capital

Drei Häuser, drei Kehrtwenden: Needham bei Core Scientific (von „Hold“ auf „Buy“; Ziel 26 nach 20 Dollar), Compass Point bei Riot (von „Buy“ auf „Neutral“; Ziel 14 nach 19 Dollar) und Rosenblatt bei HIVE (von „Buy“ auf „Neutral“; Ziel unverändert 5 Dollar).
= CORZ rating Buy previous=Hold by=Needham; CORZ rating_action upgrade by=Needham; CORZ price_target 26 previous=20 by=Needham
= RIOT rating Neutral previous=Buy by=Compass_Point; RIOT rating_action downgrade by=Compass_Point; RIOT price_target 14 previous=19 by=Compass_Point
= HIVE rating Neutral previous=Buy by=Rosenblatt; HIVE rating_action downgrade by=Rosenblatt; HIVE price_target 5 by=Rosenblatt

Was drei Häuser sagen ¶ Unternehmen        Needham    KBW              Citi⏎Riot Platforms     Buy        Market Perform   Neutral⏎MARA Holdings      Hold       Underperform     Sell⏎Hut 8              Buy        Outperform       –
= RIOT rating Buy by=Needham
= RIOT rating Market_Perform by=KBW
= RIOT rating Neutral by=Citi
= MARA rating Hold by=Needham
= MARA rating Underperform by=KBW
= MARA rating Sell by=Citi
= HUT rating Buy by=Needham
= HUT rating Outperform by=KBW

Unter den Analysten, die Riot Platforms beobachten, steht es bei Kaufen/Halten/Verkaufen 12/3/1. Änderungen seit März: zwei Hochstufungen, eine Abstufung.


Die Beobachtungsliste von Needham (Votum, Ziel) ¶ Riot Platforms    Kaufen    24 $⏎IREN              Kaufen    85 $⏎MARA Holdings     Halten    –
= RIOT rating Buy by=Needham; RIOT price_target 24 by=Needham
= IREN rating Buy by=Needham; IREN price_target 85 by=Needham
= MARA rating Hold by=Needham

Unsere Sicht auf die Branchen, alt und neu ¶ Versorger    Übergewichten / Neutral⏎Banken       Neutral / Untergewichten⏎Software     Untergewichten / Untergewichten

`
