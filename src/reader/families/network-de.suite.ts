// German sentences on the price of a bitcoin at two times and on what all miners are worth, each with every fact that it should give.

export const networkDe = String.raw`
Für einen Bitcoin mussten am Freitag 66.000 Dollar hingelegt werden. Noch am Montag hatte er 78.200 gekostet.
= NETWORK bitcoin_price 66000 on=2026-04-10; NETWORK bitcoin_price 78200 on=2026-04-13

An den Börsen brachten es die Miner zusammengenommen Ende März auf 96 Milliarden Dollar.
= SECTOR market_cap 96000000000 on=2026-03

Der Bitcoin stand am 31. März bei 81.000 Dollar. Am 10. April lag er bei 72.500 Dollar.
= NETWORK bitcoin_price 81000 on=2026-03-31; NETWORK bitcoin_price 72500 on=2026-04-10

Rechnet man Abschreibungen ein, verschlang die Herstellung eines Bitcoin bei Riot Platforms 84.200 Dollar, und das ist mehr, als er wert war.
`
