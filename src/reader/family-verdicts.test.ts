// Ratings, targets and prices as many writers put them: each passage with exactly the facts that it gives, and passages that give none.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openDocument, parseMetadata } from '../documents/index.ts'
import { checkCompanies, type Fact } from '../facts/index.ts'
import { lexiconOf, readDocument } from './index.ts'

const companies = join(import.meta.dirname, '..', '..', 'data', 'companies.json')
const lexicon = lexiconOf(checkCompanies(JSON.parse(readFileSync(companies, 'utf8')), companies))

/** A Thursday; every passage is read as published on it. */
const published = '2026-03-12'

type Row = readonly [text: string, facts: string]

/** Two lines a row: the passage, then "= " and its facts, "–" for none. A fact: "CIFR price_target 18 was 12 by JPMorgan on 2026-12". */
const rowsOf = (table: string): readonly Row[] =>
  table
    .trim()
    .split('\n\n')
    .flatMap((block) => block.trim().split('\n'))
    .reduce<string[][]>((rows, line) => (line.startsWith('= ') ? rows.at(-1)?.push(line.slice(2)) : rows.push([line]), rows), [])
    .map(([text = '', facts = '']) => [text, facts])

const shown = ({ subject, attribute, value, previous, by, on, since }: Fact): string =>
  [
    `${subject} ${attribute} ${typeof value === 'number' ? Number(value.toPrecision(4)) : value}`,
    ...(previous === undefined ? [] : [`was ${String(previous)}`]),
    ...(by === undefined ? [] : [`by ${by}`]),
    ...(on === undefined ? [] : [`on ${on}`]),
    ...(since === undefined ? [] : [`since ${since}`]),
  ].join(' ')

/** Words of the field behind the passage, as a whole document has them: short names such as "Riot" need them. */
const ending = '\n\nBitcoin, miners, mining, GPUs, megawatts.'

async function read(text: string, language: 'en' | 'de'): Promise<string> {
  const metadata = parseMetadata(
    JSON.stringify({ title: 'Report', publisher: language === 'en' ? 'The Wire' : 'Der Bote', published, language, type: 'news' }),
    'row',
  )
  const document = await openDocument(new TextEncoder().encode(`${text}${ending}`), { name: 'row.txt', metadata })
  const facts = readDocument(document, lexicon).proposals.map((proposal) => shown(proposal.fact))
  return facts.length === 0 ? '–' : facts.toSorted().join('; ')
}

const sorted = (facts: string): string => facts.split('; ').toSorted().join('; ')

const english = rowsOf(`
JPMorgan upgraded Cipher Mining to overweight from neutral on Tuesday and lifted its December 2026 price target to $18 from $12.
= CIFR rating_action upgrade by JPMorgan; CIFR rating Overweight was Neutral by JPMorgan; CIFR price_target 18 was 12 by JPMorgan on 2026-12
Bernstein moved IREN to outperform from market-perform and more than tripled its target to $75 from $20.
= IREN rating_action upgrade by Bernstein; IREN rating Outperform was Market Perform by Bernstein; IREN price_target 75 was 20 by Bernstein
Keefe, Bruyette & Woods knocked TeraWulf down a notch to market perform, with a target of $17.
= WULF rating_action downgrade by KBW; WULF rating Market Perform by KBW; WULF price_target 17 by KBW
Needham began covering Hut 8 at buy with a $60 target.
= HUT rating_action initiate by Needham; HUT rating Buy by Needham; HUT price_target 60 by Needham
Goldman Sachs resumed coverage of Core Scientific with a neutral rating and a $17 price target.
= CORZ rating_action initiate by Goldman Sachs; CORZ rating Neutral by Goldman Sachs; CORZ price_target 17 by Goldman Sachs
Cantor Fitzgerald's PT on CleanSpark goes to $24 from $21; the overweight rating is unchanged.
= CLSK price_target 24 was 21 by Cantor Fitzgerald; CLSK rating Overweight by Cantor Fitzgerald; CLSK rating_action reiterate by Cantor Fitzgerald
H.C. Wainwright reiterated its buy rating on Bitfarms and nudged its target up 50 cents to $5.50.
= BITF rating Buy by H.C. Wainwright; BITF rating_action reiterate by H.C. Wainwright; BITF price_target 5.5 by H.C. Wainwright
Roth has lifted its price objective for Applied Digital from $43 to $56, while sticking with its buy recommendation.
= APLD price_target 56 was 43 by Roth Capital; APLD rating Buy by Roth Capital; APLD rating_action reiterate by Roth Capital
Macquarie, which had rated MARA outperform, now has it at neutral.
= MARA rating Neutral was Outperform by Macquarie; MARA rating_action downgrade by Macquarie
Lower price targets for Riot came from Piper Sandler ($14, from $18) and Rosenblatt ($21, from $25).
= RIOT price_target 14 was 18 by Piper Sandler; RIOT price_target 21 was 25 by Rosenblatt
Clear Street has the highest target on the Street for Galaxy Digital, at $59, ahead of Morgan Stanley's $47.
= GLXY price_target 59 by Clear Street; GLXY price_target 47 by Morgan Stanley
Among the miners, B. Riley prefers TeraWulf (buy, target $23) and Cipher (buy, target $29); it rates MARA neutral with a $13 target.
= WULF rating Buy by B. Riley; WULF price_target 23 by B. Riley; CIFR rating Buy by B. Riley; CIFR price_target 29 by B. Riley; MARA rating Neutral by B. Riley; MARA price_target 13 by B. Riley
Canaccord Genuity stays at speculative buy on HIVE Digital; its target now stands at $8, up from $7.
= HIVE rating Speculative Buy by Canaccord Genuity; HIVE rating_action reiterate by Canaccord Genuity; HIVE price_target 8 was 7 by Canaccord Genuity
Oakridge Securities, a boutique in Dallas, initiated Bitdeer with a hold rating and a target of $15.
= BTDR rating_action initiate by Oakridge Securities; BTDR rating Hold by Oakridge Securities; BTDR price_target 15 by Oakridge Securities
Analysts at Pellham Grove lowered their target for Core Scientific to $16 from $19 and kept the shares at hold.
= CORZ price_target 16 was 19 by Pellham Grove; CORZ rating Hold by Pellham Grove; CORZ rating_action reiterate by Pellham Grove
Shares of Cipher Digital tacked on 2.2% to close at $19.04 on Wednesday.
= CIFR price_move 0.022 on 2026-03-11; CIFR share_price 19.04 on 2026-03-11
TeraWulf slid 3.1% to $17.30 on Wednesday, while Riot gave up 1.8% to $15.66.
= WULF price_move -0.031 on 2026-03-11; WULF share_price 17.3 on 2026-03-11; RIOT price_move -0.018 on 2026-03-11; RIOT share_price 15.66 on 2026-03-11
IREN shares, which had climbed 6% on Tuesday, gave back 3.5% on Wednesday and finished at $42.18.
= IREN price_move 0.06 on 2026-03-10; IREN price_move -0.035 on 2026-03-11; IREN share_price 42.18 on 2026-03-11
In after-hours trading on Wednesday, Core Scientific fell 4.5% to $16.20.
= CORZ price_move -0.045 on 2026-03-11; CORZ share_price 16.2 on 2026-03-11
Hut 8 has gained 38% since the start of the year.
= HUT price_move 0.38 since 2026-01
MARA stock is down 22% since the beginning of January.
= MARA price_move -0.22 since 2026-01
CleanSpark, at $10.12 on Wednesday's close, is worth about $2.9 billion.
= CLSK share_price 10.12 on 2026-03-11; CLSK market_cap 2900000000
Applied Digital's market value stands at $7.7 billion.
= APLD market_cap 7700000000
With a market capitalization of roughly $11 billion, IREN is the largest of the group.
= IREN market_cap 11000000000
Cipher's stock has lost 45% from its October high.
= CIFR drawdown 0.45
Riot trades 38% below its 52-week peak.
= RIOT drawdown 0.38
Bitfarms last traded at $2.31, off 55% from the peak it set in October.
= BITF share_price 2.31; BITF drawdown 0.55
Riot Platforms jumped more than 8% on Monday after the letter; at Wednesday's bell the shares stood at $15.10.
= RIOT price_move 0.08 on 2026-03-09; RIOT share_price 15.1 on 2026-03-11
Galaxy Digital advanced 1.2% and Bitdeer 0.7% on Wednesday, but HIVE dropped 2.4%.
= GLXY price_move 0.012 on 2026-03-11; BTDR price_move 0.007 on 2026-03-11; HIVE price_move -0.024 on 2026-03-11
Price targets: IREN $80 (Roth), Cipher $24 (Rosenblatt), Riot $22 (Needham).
= IREN price_target 80 by Roth Capital; CIFR price_target 24 by Rosenblatt; RIOT price_target 22 by Needham
Jefferies: TeraWulf upgraded to buy from hold, PT to $25 from $16.
= WULF rating_action upgrade by Jefferies; WULF rating Buy was Hold by Jefferies; WULF price_target 25 was 16 by Jefferies
BTIG ups CleanSpark PT to $26 (prev. $22), maintains Buy
= CLSK price_target 26 was 22 by BTIG; CLSK rating Buy by BTIG; CLSK rating_action reiterate by BTIG
JPMorgan's Reginald Smith downgraded CleanSpark to neutral from overweight, trimming his target to $14 from $15.
= CLSK rating_action downgrade by JPMorgan; CLSK rating Neutral was Overweight by JPMorgan; CLSK price_target 14 was 15 by JPMorgan
Downgraded to underweight by Morgan Stanley, whose target is $8, MARA fell 6.4% on Thursday.
= MARA rating_action downgrade by Morgan Stanley; MARA rating Underweight by Morgan Stanley; MARA price_target 8 by Morgan Stanley; MARA price_move -0.064 on 2026-03-12
The upgrade of Cipher to overweight by JPMorgan came with a new target of $18, previously $12.
= CIFR rating_action upgrade by JPMorgan; CIFR rating Overweight by JPMorgan; CIFR price_target 18 was 12 by JPMorgan
Needham has suspended its rating on Core Scientific, citing its role in a financing.
= CORZ rating_action suspend by Needham
Northland's Mike Grondahl repeated his outperform call on Cipher and his $27 target.
= CIFR rating Outperform by Northland; CIFR rating_action reiterate by Northland; CIFR price_target 27 by Northland
Canaccord and Compass Point raised their targets for Riot, the former to $23 from $20 and the latter to $28 from $24.
= RIOT price_target 23 was 20 by Canaccord Genuity; RIOT price_target 28 was 24 by Compass Point
HSBC, new to the stock, starts Galaxy Digital at hold with a target of $29.
= GLXY rating_action initiate by HSBC; GLXY rating Hold by HSBC; GLXY price_target 29 by HSBC
UBS went the other way: IREN falls to sell from neutral, and the target comes down to $30 from $46.
= IREN rating_action downgrade by UBS; IREN rating Sell was Neutral by UBS; IREN price_target 30 was 46 by UBS
Shares in Core Scientific ended Tuesday's session little changed at $17.45.
= CORZ share_price 17.45 on 2026-03-10
Before the opening bell on Thursday Hut 8 was indicated 5% higher at $52.40.
= HUT price_move 0.05 on 2026-03-12; HUT share_price 52.4 on 2026-03-12
Cipher rose five percent on Tuesday, TeraWulf four and Riot two.
= CIFR price_move 0.05 on 2026-03-10; WULF price_move 0.04 on 2026-03-10; RIOT price_move 0.02 on 2026-03-10
IREN shares have tripled in value since April 2025.
= IREN price_move 2 since 2025-04
Bitdeer shares have halved since November.
= BTDR price_move -0.5 since 2025-11
A share of Applied Digital cost $34.90 at Tuesday's close.
= APLD share_price 34.9 on 2026-03-10
At Wednesday's closing price of $6.02, Bitfarms was valued at $3.4 billion.
= BITF share_price 6.02 on 2026-03-11; BITF market_cap 3400000000 on 2026-03-11
Wall Street was split: Barclays kept its underweight rating on Riot and its $11 target, whereas Bernstein, at outperform, went to $25 from $19.
= RIOT rating Underweight by Barclays; RIOT rating_action reiterate by Barclays; RIOT price_target 11 by Barclays; RIOT rating Outperform by Bernstein; RIOT price_target 25 was 19 by Bernstein
JPMorgan now expects Cipher to reach 620 megawatts by 2027.
= CIFR capacity 620 by JPMorgan on 2027
Arete assigns a buy to TeraWulf and a sell to MARA, with targets of $24 and $7.
= WULF rating Buy by Arete; MARA rating Sell by Arete; WULF price_target 24 by Arete; MARA price_target 7 by Arete
Evercore ISI initiated coverage on three miners: IREN at outperform ($68), Cipher at in line ($19) and Riot at underperform ($12).
= IREN rating_action initiate by Evercore; IREN rating Outperform by Evercore; IREN price_target 68 by Evercore; CIFR rating_action initiate by Evercore; CIFR rating In Line by Evercore; CIFR price_target 19 by Evercore; RIOT rating_action initiate by Evercore; RIOT rating Underperform by Evercore; RIOT price_target 12 by Evercore
Compass Point goes from neutral to buy on Bitfarms.
= BITF rating_action upgrade by Compass Point; BITF rating Buy was Neutral by Compass Point
MARA reported results on Tuesday. Its price target at Citi is now $15, down from $18.
= MARA price_target 15 was 18 by Citi
Riot's stock was unchanged at $15.80 on Wednesday.
= RIOT share_price 15.8 on 2026-03-11
TeraWulf added another 1% after the bell on Wednesday.
= WULF price_move 0.01 on 2026-03-11
CleanSpark: Buy, PT $22 (Chardan)
= CLSK rating Buy by Chardan; CLSK price_target 22 by Chardan
The shares of Hut 8 retreated to $47.90 on Wednesday, 2.9 percent lower.
= HUT share_price 47.9 on 2026-03-11; HUT price_move -0.029 on 2026-03-11
Craig-Hallum no longer recommends Applied Digital and cut it to hold.
= APLD rating_action downgrade by Craig-Hallum; APLD rating Hold by Craig-Hallum
Mizuho thinks IREN deserves $70 instead of $60 and leaves its outperform rating in place.
= IREN price_target 70 was 60 by Mizuho; IREN rating Outperform by Mizuho; IREN rating_action reiterate by Mizuho
Shares of MARA have fallen by a third since mid-January.
= MARA price_move -0.3333 since 2026-01
Stifel turned more cautious on Riot, moving to hold from buy and shaving its target to $16 from $22.
= RIOT rating_action downgrade by Stifel; RIOT rating Hold was Buy by Stifel; RIOT price_target 16 was 22 by Stifel
TD Cowen hiked its target on IREN to $70 (from $61; outperform), and Raymond James did so on Core Scientific, to $22 (from $18; strong buy).
= IREN price_target 70 was 61 by TD Cowen; IREN rating Outperform by TD Cowen; CORZ price_target 22 was 18 by Raymond James; CORZ rating Strong Buy by Raymond James
A buy rating from Rosenblatt and a $28 target sent Cipher up 7% on Tuesday.
= CIFR rating Buy by Rosenblatt; CIFR price_target 28 by Rosenblatt; CIFR price_move 0.07 on 2026-03-10
`)

const englishSilence = rowsOf(`
The stock of Cipher hit a 52-week high of $24.10 on Tuesday.
= –
JPMorgan did not change its rating on Riot.
= –
Will Bernstein upgrade IREN to outperform? Nobody knows.
= –
If bitcoin falls, JPMorgan could downgrade Riot to neutral.
= –
Analysts on average rate TeraWulf a buy, with a consensus target of $21.
= –
Riot's revenue rose 12% to $190 million.
= –
Nvidia gained 3.4% to $188 on Wednesday.
= –
Morgan Stanley arranged the notes for Cipher, and Goldman Sachs advised.
= –
Cipher's notes convert at $24.50 a share, a premium of 30% over the last price.
= –
CleanSpark bought back 2 million shares at an average price of $13.10.
= –
Investors who buy and hold CleanSpark need patience.
= –
MARA bulls dream of $50.
= –
A neutral observer might wonder whether Riot will sell power or hold on to it.
= –
Riot's hash rate dropped 4% in February.
= –
IREN sold 3 million shares at $40 apiece under its at-the-market program.
= –
Jefferies hiked its target for CoreWeave to $120 from $100.
= –
Hold your horses: the Hut 8 vote is in May.
= –
Option traders pay up for protection at a strike of $12 in MARA.
= –
JPMorgan's utility analysts downgraded Entergy to neutral.
= –
TeraWulf plans to buy 200 acres next to its site.
= –
`)

const german = rowsOf(`
JPMorgan hat Cipher Mining von „Neutral“ auf „Overweight“ hochgestuft und das Kursziel von 12 auf 18 US-Dollar angehoben.
= CIFR rating_action upgrade by JPMorgan; CIFR rating Overweight was Neutral by JPMorgan; CIFR price_target 18 was 12 by JPMorgan
Die Deutsche Bank hebt das Kursziel für IREN von 48 auf 55 Dollar, die Einstufung bleibt „Buy“.
= IREN price_target 55 was 48 by Deutsche Bank; IREN rating Buy by Deutsche Bank; IREN rating_action reiterate by Deutsche Bank
Bernstein nimmt TeraWulf mit „Outperform“ und einem Ziel von 24 Dollar in die Bewertung auf.
= WULF rating_action initiate by Bernstein; WULF rating Outperform by Bernstein; WULF price_target 24 by Bernstein
Jefferies strich am Dienstag die Kaufempfehlung für Riot.
= RIOT rating_action downgrade by Jefferies
Goldman Sachs belässt Core Scientific auf „Neutral“ (Kursziel: 17 Dollar).
= CORZ rating Neutral by Goldman Sachs; CORZ rating_action reiterate by Goldman Sachs; CORZ price_target 17 by Goldman Sachs
Morgan Stanley senkte das Ziel für MARA auf 8 (zuvor 10) Dollar und beließ die Aktie auf „Underweight“.
= MARA price_target 8 was 10 by Morgan Stanley; MARA rating Underweight by Morgan Stanley; MARA rating_action reiterate by Morgan Stanley
Das Bankhaus Rieck stuft Hut 8 von Kaufen auf Halten ab; das Kursziel sinkt von 60 auf 52 Dollar.
= HUT rating_action downgrade by Bankhaus Rieck; HUT rating Hold was Buy by Bankhaus Rieck; HUT price_target 52 was 60 by Bankhaus Rieck
Die Analysten von Needham bekräftigten ihre Kaufempfehlung für Bitdeer mit einem Kursziel von 22 Dollar.
= BTDR rating Buy by Needham; BTDR rating_action reiterate by Needham; BTDR price_target 22 by Needham
Nach der Herabstufung durch KBW auf „Market Perform“ gab TeraWulf am Mittwoch um 3,1 Prozent auf 17,30 Dollar nach.
= WULF rating_action downgrade by KBW; WULF rating Market Perform by KBW; WULF price_move -0.031 on 2026-03-11; WULF share_price 17.3 on 2026-03-11
Die Aktie von Cipher verteuerte sich am Mittwoch um gut vier Prozent auf 19,04 Dollar.
= CIFR price_move 0.04 on 2026-03-11; CIFR share_price 19.04 on 2026-03-11
IREN notierte am Mittwochabend bei 42,18 Dollar, 3,5 Prozent tiefer als am Vortag.
= IREN share_price 42.18 on 2026-03-11; IREN price_move -0.035 on 2026-03-11
Applied Digital gewannen am Dienstag 2,7 Prozent, Galaxy Digital 1,2 Prozent; Riot verloren dagegen 0,9 Prozent.
= APLD price_move 0.027 on 2026-03-10; GLXY price_move 0.012 on 2026-03-10; RIOT price_move -0.009 on 2026-03-10
Nachbörslich sackte Core Scientific am Mittwoch um 4,5 Prozent auf 16,20 Dollar ab.
= CORZ price_move -0.045 on 2026-03-11; CORZ share_price 16.2 on 2026-03-11
Seit Jahresbeginn hat Hut 8 um 38 Prozent zugelegt.
= HUT price_move 0.38 since 2026-01
Der Börsenwert von Applied Digital beträgt 7,7 Milliarden Dollar.
= APLD market_cap 7700000000
An der Börse ist IREN rund 11 Milliarden Dollar wert.
= IREN market_cap 11000000000
Vom Rekordhoch im Oktober ist die Riot-Aktie 38 Prozent entfernt.
= RIOT drawdown 0.38
Cipher hat seit dem Hoch im Oktober 45 Prozent eingebüßt.
= CIFR drawdown 0.45
CleanSpark beendete den Handel am Dienstag mit 10,12 Dollar.
= CLSK share_price 10.12 on 2026-03-10
Das Papier von Bitfarms kostete am Mittwoch zum Handelsschluss 2,31 Dollar.
= BITF share_price 2.31 on 2026-03-11
MARA büßte am Montag 6,4 Prozent ein und schloss bei 11,52 Dollar.
= MARA price_move -0.064 on 2026-03-09; MARA share_price 11.52 on 2026-03-09
Die Kursziele: Roth 80 Dollar für IREN, Rosenblatt 24 Dollar für Cipher, Needham 22 Dollar für Riot.
= IREN price_target 80 by Roth Capital; CIFR price_target 24 by Rosenblatt; RIOT price_target 22 by Needham
Macquarie traut Cipher nun 26 statt 21 Dollar zu und bleibt bei „Outperform“.
= CIFR price_target 26 was 21 by Macquarie; CIFR rating Outperform by Macquarie; CIFR rating_action reiterate by Macquarie
Für Galaxy Digital ruft Clear Street 59 Dollar auf, bisher waren es 50 Dollar.
= GLXY price_target 59 was 50 by Clear Street
Citi reduziert das Kursziel für MARA um drei auf 15 Dollar.
= MARA price_target 15 by Citi
HSBC startet Galaxy Digital mit „Hold“, Kursziel 29 Dollar.
= GLXY rating_action initiate by HSBC; GLXY rating Hold by HSBC; GLXY price_target 29 by HSBC
Mit „Verkaufen“ und einem Kursziel von 30 Dollar hat die UBS die Bewertung von IREN aufgenommen.
= IREN rating_action initiate by UBS; IREN rating Sell by UBS; IREN price_target 30 by UBS
Piper Sandler rät zum Kauf der Riot-Aktie und nennt ein Ziel von 21 Dollar.
= RIOT rating Buy by Piper Sandler; RIOT price_target 21 by Piper Sandler
Von „Buy“ auf „Hold“ zurückgenommen hat Compass Point die Aktien von Bitfarms.
= BITF rating_action downgrade by Compass Point; BITF rating Hold was Buy by Compass Point
Cantor Fitzgerald hat seine Einstufung für CleanSpark auf „Overweight“ belassen, das Kursziel aber von 24 auf 21 Dollar gesenkt.
= CLSK rating Overweight by Cantor Fitzgerald; CLSK rating_action reiterate by Cantor Fitzgerald; CLSK price_target 21 was 24 by Cantor Fitzgerald
Rosenblatt und Roth haben ihre Kursziele für Cipher auf 24 und 27 Dollar angehoben.
= CIFR price_target 24 by Rosenblatt; CIFR price_target 27 by Roth Capital
Das Analysehaus Seeberg Research beginnt die Beobachtung von Bitdeer mit „Halten“ und einem Kursziel von 15 Dollar.
= BTDR rating_action initiate by Seeberg Research; BTDR rating Hold by Seeberg Research; BTDR price_target 15 by Seeberg Research
B. Riley setzt TeraWulf auf „Buy“ (bisher „Neutral“).
= WULF rating_action upgrade by B. Riley; WULF rating Buy was Neutral by B. Riley
Barclays: Riot „Underweight“ bestätigt, Ziel 11 Dollar
= RIOT rating Underweight by Barclays; RIOT rating_action reiterate by Barclays; RIOT price_target 11 by Barclays
Canaccord erhöht Ziel für HIVE auf 8 (7) Dollar – „Speculative Buy“.
= HIVE price_target 8 was 7 by Canaccord Genuity; HIVE rating Speculative Buy by Canaccord Genuity
Um 5,2 Prozent auf 52,40 Dollar nach oben ging es am Donnerstag für Hut 8.
= HUT price_move 0.052 on 2026-03-12; HUT share_price 52.4 on 2026-03-12
Am Mittwoch legte Galaxy Digital um 1,2 Prozent zu, Bitdeer um 0,7 Prozent, HIVE gab 2,4 Prozent ab.
= GLXY price_move 0.012 on 2026-03-11; BTDR price_move 0.007 on 2026-03-11; HIVE price_move -0.024 on 2026-03-11
Am Mittwoch schlossen IREN mit 42,18 Dollar, Cipher mit 19,04 Dollar und Riot mit 15,66 Dollar.
= IREN share_price 42.18 on 2026-03-11; CIFR share_price 19.04 on 2026-03-11; RIOT share_price 15.66 on 2026-03-11
Seit November hat sich der Kurs von Bitdeer halbiert.
= BTDR price_move -0.5 since 2025-11
Der Kurs von IREN hat sich seit April 2025 verdreifacht.
= IREN price_move 2 since 2025-04
Der Brief von Starboard trieb die Aktie von Riot am Montag um mehr als acht Prozent nach oben.
= RIOT price_move 0.08 on 2026-03-09
MARA hat am Dienstag Zahlen vorgelegt. Die Citi bleibt bei „Neutral“, ihr Ziel lautet nun 15 nach 18 Dollar.
= MARA rating Neutral by Citi; MARA rating_action reiterate by Citi; MARA price_target 15 was 18 by Citi
JPMorgan erwartet nun, dass Cipher bis 2027 auf 620 Megawatt kommt.
= CIFR capacity 620 by JPMorgan on 2027
Stifel hob Applied Digital am Montag auf „Buy“ an, das Ziel verdoppelte das Haus auf 60 Dollar.
= APLD rating_action upgrade by Stifel; APLD rating Buy by Stifel; APLD price_target 60 by Stifel
Die Aktien von CleanSpark wurden am Freitag zu 9,87 Dollar gehandelt.
= CLSK share_price 9.87 on 2026-03-06
Wainwright hat das Votum für Bitfarms von „Buy“ auf „Neutral“ und das Kursziel von 5,50 auf 3 Dollar zurückgenommen.
= BITF rating_action downgrade by H.C. Wainwright; BITF rating Neutral was Buy by H.C. Wainwright; BITF price_target 3 was 5.5 by H.C. Wainwright
Mizuho votiert für IREN mit „Outperform“ und einem Ziel von 70 Dollar.
= IREN rating Outperform by Mizuho; IREN price_target 70 by Mizuho
Die Einstufung von Core Scientific hat Needham ausgesetzt.
= CORZ rating_action suspend by Needham
Auch bei Evercore ISI gab es Neues: „In Line“ für Cipher, „Underperform“ für Riot.
= CIFR rating In Line by Evercore; RIOT rating Underperform by Evercore
Mit 15,66 Dollar ging Riot am Mittwoch aus dem Handel, ein Minus von 1,8 Prozent.
= RIOT share_price 15.66 on 2026-03-11; RIOT price_move -0.018 on 2026-03-11
Zum Schlusskurs vom Dienstag (34,90 Dollar) ist Applied Digital 9,8 Milliarden Dollar wert.
= APLD share_price 34.9 on 2026-03-10; APLD market_cap 9800000000 on 2026-03-10
Bernstein-Analyst Gautam Chhugani lobt IREN und hob sein Ziel auf 125 von 75 Dollar.
= IREN price_target 125 was 75 by Bernstein
Die Schweizer UBS hat Riot von „Neutral“ auf „Buy“ heraufgesetzt.
= RIOT rating_action upgrade by UBS; RIOT rating Buy was Neutral by UBS
Arete vergibt für TeraWulf ein „Buy“ und für MARA ein „Sell“.
= WULF rating Buy by Arete; MARA rating Sell by Arete
HIVE ermäßigte sich am Mittwoch um 2,4 Prozent auf 2,84 Dollar.
= HIVE price_move -0.024 on 2026-03-11; HIVE share_price 2.84 on 2026-03-11
Seit Mitte Januar haben die Titel von MARA um ein Drittel nachgegeben.
= MARA price_move -0.3333 since 2026-01
Loop Capital verdoppelt das Kursziel für Galaxy Digital auf 80 Dollar.
= GLXY price_target 80 by Loop Capital
Das Kursziel für CleanSpark beließ Chardan bei 26 Dollar.
= CLSK price_target 26 by Chardan
Schlusskurse vom Mittwoch: Cipher 19,04 Dollar, TeraWulf 17,30 Dollar, Riot 15,66 Dollar.
= CIFR share_price 19.04 on 2026-03-11; WULF share_price 17.3 on 2026-03-11; RIOT share_price 15.66 on 2026-03-11
Oppenheimer sieht Hut 8 jetzt als Outperformer und das Ziel bei 61 Dollar, nach 55 Dollar.
= HUT rating Outperform by Oppenheimer; HUT price_target 61 was 55 by Oppenheimer
Mit minus 4,2 Prozent war IREN am Dienstag das Schlusslicht, Spitzenreiter war Galaxy Digital mit plus 3,3 Prozent.
= IREN price_move -0.042 on 2026-03-10; GLXY price_move 0.033 on 2026-03-10
`)

const germanSilence = rowsOf(`
Die Aktie von Cipher erreichte am Dienstag mit 24,10 Dollar ein Rekordhoch.
= –
JPMorgan hebt für Cipher den Daumen.
= –
JPMorgan stufte Riot nicht ab.
= –
Wird Bernstein IREN auf „Outperform“ hochstufen?
= –
Falls der Bitcoin fällt, könnte JPMorgan Riot auf „Neutral“ abstufen.
= –
Im Schnitt raten Analysten bei TeraWulf zum Kauf, das mittlere Kursziel liegt bei 21 Dollar.
= –
Der Umsatz von Riot stieg um 12 Prozent auf 190 Millionen Dollar.
= –
Nvidia gewannen am Mittwoch 3,4 Prozent auf 188 Dollar.
= –
Der Wandlungspreis der Cipher-Anleihe liegt bei 24,50 Dollar, ein Aufschlag von 30 Prozent.
= –
CleanSpark kaufte Aktien zu durchschnittlich 13,10 Dollar zurück.
= –
Anleger, die MARA halten oder verkaufen wollen, müssen sich gedulden.
= –
Neutral betrachtet hat Riot gut verhandelt.
= –
Jefferies hob das Kursziel für CoreWeave auf 120 von 100 Dollar.
= –
IREN platzierte neue Aktien zu je 40 Dollar.
= –
Die Rechenleistung von Riot sank im Februar um 4 Prozent.
= –
TeraWulf will ein Grundstück kaufen und zehn Jahre halten.
= –
Bei 12 Dollar liegt für MARA laut Charttechnikern eine Unterstützung.
= –
RWE schloss bei 38,20 Euro.
= –
Im Hoch kostete die Aktie von Hut 8 im Oktober 57 Dollar.
= –
Goldman Sachs begleitete die Platzierung der Anleihe von Applied Digital.
= –
`)

describe('passages about ratings, targets and prices', () => {
  it.each([...english, ...englishSilence])('%s', async (text, facts) => {
    expect(await read(text, 'en')).toBe(sorted(facts))
  })
  it.each([...german, ...germanSilence])('%s', async (text, facts) => {
    expect(await read(text, 'de')).toBe(sorted(facts))
  })
})
