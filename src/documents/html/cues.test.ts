import { expect, test } from 'vitest'
import { cueOf, headsTeasers, isCookieNotice, teaserLeadOf } from './cues.ts'
import { parseTree, type ElementNode } from './tree.ts'

const element = (html: string): ElementNode => parseTree(html).children[0] as ElementNode

test.each([
  ['<nav>', 'surely'],
  ['<div class="cmp-layer">', 'surely'],
  ['<div id="cookieBanner">', 'surely'],
  ['<div class="c-newsletter__box">', 'probably'],
  ['<div class="related">', 'probably'],
  ['<section class="relatedArticles">', 'probably'],
  ['<ul class="share-buttons">', 'probably'],
  ['<div role="contentinfo">', 'probably'],
  ['<p class="article__teaser">', 'perhaps'],
  ['<div id="related-party-transactions">', undefined],
  ['<div class="share-price">', undefined],
  ['<div class="nir-widget">', undefined],
  ['<div class="adjusted roadmap header-less">', undefined],
])('%s', (html, cue) => {
  expect(cueOf(element(html))).toBe(cue)
})

test('headings of boxes that point elsewhere, in both languages', () => {
  const heads = [
    'Das könnte Sie auch interessieren',
    'Mehr zum Thema',
    'Weitere Meldungen',
    'Meistgelesen',
    'Related articles',
    'More from Energy',
    'READ ALSO',
    'Most read',
  ]
  expect(heads.filter((words) => !headsTeasers(words))).toEqual([])
  const text = [
    'More power for Texas',
    'Related party transactions',
    'Mehr Strom für Texas',
    'Weitere Verträge mit Google',
    'Recent developments',
    'Upcoming maturities',
    'About Riot',
    'Watching the grid',
  ]
  expect(text.filter(headsTeasers)).toEqual([])
})

test('a lead of a pointer is measured, a sentence has none', () => {
  expect(teaserLeadOf('Lesen Sie auch: Warum Strom teurer wird')).toBe(14)
  expect(teaserLeadOf('Riot has 5 MW.')).toBe(0)
})

test('a cookie notice is one that asks, not one that reports', () => {
  expect(isCookieNotice('Wir und 213 Partner verwenden Cookies.')).toBe(true)
  expect(isCookieNotice('The bakery sold 5 cookies.')).toBe(false)
})
