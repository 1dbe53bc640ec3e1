// Passages with words of the trading floor, or figures like prices, that tell nothing of a share.

export const marketSilentEn = String.raw`
The market pays about $12 million for a megawatt of leased power.

Wall Street puts a value of $3 billion on the lease that TeraWulf signed.
= WULF contract_value 3e9

Hut 8 paid $14 for each of the machines.

Power at Riot Platforms costs 12% less than a year ago.

CleanSpark's debt is 30% below its peak.

Output at MARA was down 14% from the October high.

IREN's margin has fallen 6 points from its peak.

The hash price is 38% below its high, and Cipher Digital feels it.

Bitcoin is 41% below its October record, which hurts MARA.

Riot Platforms could be worth $10 billion if the campus were full.

An activist says Core Scientific ought to be worth $9 billion.

Bitdeer bought back 3 million shares for $28 million.

A shareholder with 12 million Hut 8 shares wrote to the board.

Galaxy Digital has 14 million shares of a Canadian broker in its treasury.

Applied Digital will issue 20 million shares at $31.50.

The dividend of 12 cents a share was paid by Galaxy Digital on Monday.

Tickets for the TeraWulf picnic cost $15 apiece.

CleanSpark closed its Georgia office on Monday at 17.30.

HIVE Digital rose at dawn on Tuesday, so to speak: 30 rigs were lifted.

MARA left 38 people out of work when March ended.

Cipher Digital has sold 410 bitcoin and leased 300 MW.
= CIFR capacity 300 stage=contracted

The average price at which Riot Platforms sold its coins was $71,200.

A share of the power, 12%, goes to CleanSpark.

Nine in ten holders of Bitfarms voted for the merger.
`

export const marketSilentDe = String.raw`
Der Abstand zur Spitze der Branche beträgt bei HIVE 12 Prozent der Rechenleistung.

Riot Platforms zahlte am Freitag 61,15 Millionen Dollar für ein Grundstück.
`
