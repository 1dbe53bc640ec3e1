// German sentences on ratings that change hands in other words than „von“ and „auf“, each with every fact that it should give.

export const formerDe = String.raw`
Die US-Investmentbank Goldman Sachs strich dagegen ihr „Buy“-Votum für MARA und rät nun zu „Neutral“.
= MARA rating Neutral previous=Buy by=Goldman_Sachs; MARA rating_action downgrade by=Goldman_Sachs

Auf „Buy“ lautet das Urteil von Compass Point für Core Scientific nunmehr, nachdem es bislang „Neutral“ geheißen hatte.
= CORZ rating Buy previous=Neutral by=Compass_Point; CORZ rating_action upgrade by=Compass_Point

Macquarie entzog IREN das „Outperform“ und gibt der Aktie nun ein „Neutral“.
= IREN rating Neutral previous=Outperform by=Macquarie; IREN rating_action downgrade by=Macquarie

Jefferies hat CleanSpark, seit zwei Jahren ein „Buy“, auf „Hold“ genommen.
= CLSK rating Hold previous=Buy by=Jefferies; CLSK rating_action downgrade by=Jefferies

Bis vergangene Woche „Overweight“, ist die Aktie von MARA bei der JPMorgan nun nur noch „Neutral“.
= MARA rating Neutral previous=Overweight by=JPMorgan; MARA rating_action downgrade by=JPMorgan

Die Analysten von Roth raten, TeraWulf zu kaufen.
= WULF rating Buy by=Roth_Capital

Needham spricht für Riot Platforms eine Kaufempfehlung aus.
= RIOT rating Buy by=Needham

Aus dem „Hold“ der Citizens für Bitdeer ist ein „Market Outperform“ geworden.
= BTDR rating Market_Outperform previous=Hold by=Citizens; BTDR rating_action upgrade by=Citizens
`
