// The sentences of a note in English.
import type { Sentences } from './sentences.ts'

export const englishSentences: Sentences = {
  title: ({ ticker, rating, target, impliedMw, gap }) =>
    gap === undefined
      ? `${ticker}: ${rating}, target ${target}`
      : `${ticker} ${rating}, target ${target}: the price pays for ${impliedMw}, ${gap} of them not signed`,
  lead: (day, view, horizon, since) =>
    `As known on ${day}, through the view “${view}”; targets for ${horizon}. “Old” is as known on ${since}. Megawatts are critical IT unless said otherwise.`,
  targetMoved: (name, from, to, groups) => `**${name}**: target ${from} → ${to} a share. ${groups}.`,
  targetStayed: (name, target, groups) =>
    `**${name}**: target unchanged at ${target} a share.${groups === '' ? '' : ` Beneath it moved: ${groups}.`}`,
  noBridge: (name) => `**${name}**: no value on the earlier day, so no bridge.`,
  bar: (label, contribution, before, after, marks) => `${label}: ${contribution} a share (${before} → ${after})${marks}`,
  impliedMore: (name, price, implied, signed, gap) =>
    `**${name}** at ${price}: the price assumes ${implied} of critical IT by the target date. ${signed} are signed; ${gap} are paid for and not signed.`,
  impliedLess: (name, price, implied, signed) =>
    `**${name}** at ${price}: the price assumes ${implied} of critical IT, no more than the ${signed} signed.`,
  impliedNone: (name, price, why) => `**${name}** at ${price}: no number of megawatts gives the price; ${why}.`,
  sums: (signed, contractValue, expected, share, approved) =>
    `${signed} of critical IT are under contract, worth ${contractValue} over the initial terms. By the target date ${expected} are expected in full count, ${share} of the ${approved} of approved power that counts for conversion.`,
  cloud: (mw, gpus, revenue) =>
    `Cloud: ${mw} by the target date carry about ${gpus} GPUs and ${revenue} of revenue a year at the view’s prices.`,
  delivered: (mw) => `Stated as running for tenants: ${mw}.`,
  paid: (list) => `What each price pays per contracted MW once everything else is taken off: ${list}.`,
  withoutValue: (list) => `Without a value, for want of facts: ${list}.`,
  contradiction: (ticker, used, against, rule) => `${ticker}: used ${used} against ${against}; decided by: ${rule}.`,
  rules: {
    only: 'the only one',
    newer: 'the newer date',
    rank: 'the higher rank of its kind of document',
    confidence: 'the higher confidence',
    'later-known': 'the later knowledge',
    'first-kept': 'kept first among equals',
  },
  noContradictions: 'None among the facts used.',
  noChange: 'No rating and no target changed.',
  method: (view, horizon) =>
    `Sum of the parts: mining gross profit quarter by quarter to the halving, bitcoin held, HPC megawatts by contract and bucket times equity value per MW, unused approved power, net cash; divided by shares diluted at the value itself, in closed form. Targets are for ${horizon}, rounded to the dollar. All assumptions of the view “${view}” with their sources: data/views/${view}.json; any figure: \`uprate explain\`.`,
  policy: (version, distribution) => `Ratings follow the view’s written policy, version ${version}. Distribution: ${distribution}.`,
  ratingRule: (ticker, rating) => `${ticker} ${rating}`,
  below: (price) => `the rest of the company with what is signed is worth ${price} a share, above the price`,
  above: (price) => `the model reaches ${price} a share at most, below the price`,
  source: (number, quote, publisher, title, known, hash) =>
    `[${number}] “${quote}” – ${publisher}, ${title}; known ${known}; document ${hash}`,
  disclosures: [
    'Author, position and firm; supervisory authority where there is one:',
    'Holdings of the author and the household in the companies named:',
    'Net long or short position of the firm above 0.5 % or of 1 % and more; holdings of an issuer in the firm above 5 %:',
    'Investment banking services, fees received in the last twelve months or sought in the next three; other services; market making:',
    'Whether this note was shown to an issuer and changed afterwards:',
    'Recommendations on the same companies in the last twelve months:',
    'Share of buy, hold and sell among all ratings, and of banking clients in each class:',
    'Date and time of completion and of first dissemination:',
  ],
  fill: 'TO BE FILLED IN BEFORE PUBLICATION',
}
