// German sentences on price targets that change places with older ones, each with every fact that it should give.

export const targetsDe = String.raw`
Aufgerückt ist bei Clear Street Cipher Mining: Aus „Hold“ wurde „Buy“, aus 19 Dollar Kursziel wurden 25.
= CIFR rating Buy previous=Hold by=Clear_Street; CIFR rating_action upgrade by=Clear_Street; CIFR price_target 25 previous=19 by=Clear_Street

Bei Jefferies heißt es für Applied Digital ab sofort „Buy“ statt „Hold“. Das neue Kursziel von 46 Dollar löst jenes von 29 Dollar ab.
= APLD rating Buy previous=Hold by=Jefferies; APLD rating_action upgrade by=Jefferies; APLD price_target 46 previous=29 by=Jefferies

Auf „Buy“ lautet das Urteil von Compass Point für Core Scientific. 28 Dollar hält der zuständige Experte für angemessen; 19 waren es zuvor.
= CORZ rating Buy by=Compass_Point; CORZ price_target 28 previous=19 by=Compass_Point

Jefferies bleibt bei Riot Platforms auf „Hold“. Das Ziel dagegen steigt, von 16 auf 20.
= RIOT rating Hold by=Jefferies; RIOT rating_action reiterate by=Jefferies; RIOT price_target 20 previous=16 by=Jefferies

Das Ziel für Riot Platforms ist bei Needham jetzt 23 Dollar, es war 18.
= RIOT price_target 23 previous=18 by=Needham

Needham nimmt drei Dollar vom Kursziel für Riot Platforms, das nun bei 18 Dollar steht.
= RIOT price_target 18 by=Needham

BTIG legt beim Kursziel für Cipher vier Dollar drauf und kommt auf 30 Dollar.
= CIFR price_target 30 by=BTIG

Für CleanSpark und Cipher bleibt Cantor Fitzgerald bei „Overweight“. Das Ziel der ersteren sinkt auf 19 nach 24 Dollar, das der letzteren steigt auf 33 nach 27 Dollar.
= CLSK rating Overweight by=Cantor_Fitzgerald; CLSK rating_action reiterate by=Cantor_Fitzgerald; CIFR rating Overweight by=Cantor_Fitzgerald; CIFR rating_action reiterate by=Cantor_Fitzgerald; CLSK price_target 19 previous=24 by=Cantor_Fitzgerald; CIFR price_target 33 previous=27 by=Cantor_Fitzgerald

Das Kursziel der JPMorgan für MARA schrumpft von 15 auf zehn Dollar.
= MARA price_target 10 previous=15 by=JPMorgan

Statt 24 Dollar sieht H.C. Wainwright für MARA jetzt nur noch 17 Dollar.
= MARA price_target 17 previous=24 by=H.C._Wainwright

Macquarie ersetzt sein Kursziel von 64 Dollar für IREN durch eines von 47 Dollar.
= IREN price_target 47 previous=64 by=Macquarie

Bisher 18, jetzt 24 Dollar: Needham hebt das Kursziel für Riot Platforms.
= RIOT price_target 24 previous=18 by=Needham

Das Kursziel von KBW für MARA heißt neun Dollar, elf waren es vorher.
= MARA price_target 9 previous=11 by=KBW

Die Experten von Citizens trauen TeraWulf 28 Dollar zu, sechs mehr als bisher.
= WULF price_target 28 by=Citizens

Aus dem Ziel von 16 Dollar für Core Scientific macht Clear Street 21 Dollar.
= CORZ price_target 21 previous=16 by=Clear_Street

An die Stelle von 19 Dollar tritt bei Rosenblatt für Cipher ein Ziel von 26 Dollar.
= CIFR price_target 26 previous=19 by=Rosenblatt

Needham sah Applied Digital bis Dienstag bei 44 Dollar, nun sind es 38.
= APLD price_target 38 previous=44 by=Needham

Macquarie senkt das Ziel für Core Scientific auf 21 von 26 Dollar. IREN muss sich mit 47 Dollar begnügen.
= CORZ price_target 21 previous=26 by=Macquarie; IREN price_target 47 by=Macquarie

Bei Roth steht für TeraWulf nun 26 Dollar statt 20 Dollar im Buch.
= WULF price_target 26 previous=20 by=Roth_Capital

Roth hält für TeraWulf 26 Dollar für möglich, bislang waren es 20.
= WULF price_target 26 previous=20 by=Roth_Capital

Das Kursziel von Roth für TeraWulf: 26 Dollar, ein Plus von sechs Dollar.
= WULF price_target 26 by=Roth_Capital

Um sechs auf 26 Dollar schraubt Roth das Ziel für TeraWulf hinauf.
= WULF price_target 26 by=Roth_Capital

Darren Aftahi von Roth traut TeraWulf bis Ende 2026 einen Kurs von 26 Dollar zu.
= WULF price_target 26 by=Roth_Capital on=2026-12

Ihr Ziel für TeraWulf lag bei 20 Dollar, nun nennt die Bank Roth 26 Dollar.
= WULF price_target 26 previous=20 by=Roth_Capital
`
