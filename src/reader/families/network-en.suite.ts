// English sentences on the price of a bitcoin at two times, each with every fact that it should give.

export const networkEn = String.raw`
Bitcoin traded at $78,340 on Tuesday, having been near $74,900 on Monday.
= NETWORK bitcoin_price 78340 on=2026-04-14; NETWORK bitcoin_price 74900 bound=about on=2026-04-13

A bitcoin fetched $64,900 on Wednesday evening; when Toronto shut up shop on Thursday it fetched $61,480.
= NETWORK bitcoin_price 64900 on=2026-04-15; NETWORK bitcoin_price 61480 on=2026-04-09

A petahash earned $34 a day, which is close to nobody's idea of a living, and on April 10 a bitcoin cost $76,200.
= NETWORK bitcoin_price 76200 on=2026-04-10

Bitcoin stood at $66,000 on Friday. On Monday it had cost $78,200.
= NETWORK bitcoin_price 66000 on=2026-04-10; NETWORK bitcoin_price 78200 on=2026-04-13

A bitcoin changed hands at $81,000 on March 31. On April 10 it was at $72,500.
= NETWORK bitcoin_price 81000 on=2026-03-31; NETWORK bitcoin_price 72500 on=2026-04-10
`
