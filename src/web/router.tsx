// Which address opens which page. Each page is loaded when it is opened or when its link is about to be followed.
import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router'
import { carried, parseSearch, readAddress, writeSearch, type Address } from './address/address.ts'
import { question, questions } from './api/questions.ts'
import { Failed, NotFound, Opening } from './shell/states.tsx'
import { Shell } from './shell/shell.tsx'

const root = createRootRoute({
  component: Shell,
  validateSearch: (search: Record<string, unknown>): Address => readAddress(search),
  // Day, view, language and scenario go along from page to page unless a link says otherwise.
  search: {
    middlewares: [({ search, next }) => ({ ...carried(search), ...next(search) })],
  },
})

const sector = createRoute({
  getParentRoute: () => root,
  path: '/',
  loaderDeps: ({ search: { asOf, view } }) => ({ ...(asOf && { asOf }), ...(view && { view }) }),
  // Asked for while the page's code is still on its way; the page shows what comes, and what goes wrong.
  loader: ({ deps }) => {
    void questions.prefetchQuery(question('value', deps))
    void questions.prefetchQuery(question('sector', deps))
  },
  component: lazyRouteComponent(() => import('./pages/sector/sector-page.tsx'), 'SectorPage'),
})
const company = createRoute({
  getParentRoute: () => root,
  path: '/company/$ticker',
  component: lazyRouteComponent(() => import('./pages/company/company-page.tsx'), 'CompanyPage'),
})
const whatIf = createRoute({
  getParentRoute: () => root,
  path: '/what-if',
  component: lazyRouteComponent(() => import('./pages/what-if/what-if-page.tsx'), 'WhatIfPage'),
})
const inbox = createRoute({
  getParentRoute: () => root,
  path: '/inbox',
  component: lazyRouteComponent(() => import('./pages/inbox/inbox-page.tsx'), 'InboxPage'),
})
const evidence = createRoute({
  getParentRoute: () => root,
  path: '/evidence/$',
  component: lazyRouteComponent(() => import('./pages/evidence/evidence-page.tsx'), 'EvidencePage'),
})
const time = createRoute({
  getParentRoute: () => root,
  path: '/time',
  component: lazyRouteComponent(() => import('./pages/time/time-page.tsx'), 'TimePage'),
})
const note = createRoute({
  getParentRoute: () => root,
  path: '/note',
  component: lazyRouteComponent(() => import('./pages/note/note-page.tsx'), 'NotePage'),
})

export const router = createRouter({
  routeTree: root.addChildren([sector, company, whatIf, inbox, evidence, time, note]),
  parseSearch,
  stringifySearch: writeSearch,
  defaultPreload: 'intent',
  defaultPendingComponent: Opening,
  defaultPendingMs: 150,
  defaultNotFoundComponent: NotFound,
  defaultErrorComponent: Failed,
  scrollRestoration: true,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
