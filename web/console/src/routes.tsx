import { createRootRoute, createRoute, createRouter, redirect } from '@tanstack/react-router'
import { CasePage } from './cases/CasePage.tsx'
import { CasesPage } from './cases/CasesPage.tsx'
import { CausePage } from './causes/CausePage.tsx'
import { CausesPage } from './causes/CausesPage.tsx'
import { IncidentsPage } from './incidents/Incidents.tsx'
import { Layout, NotFound } from './Layout.tsx'
import type { CaseFilters, PaymentFilters } from './links.ts'
import { MerchantPage } from './merchants/MerchantPage.tsx'
import { MerchantsPage } from './merchants/MerchantsPage.tsx'
import { PaymentPage } from './payments/PaymentPage.tsx'
import { PaymentsPage } from './payments/PaymentsPage.tsx'

const root = createRootRoute({ component: Layout, notFoundComponent: NotFound })

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : typeof value === 'number' ? String(value) : undefined

const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/payments' })
  },
})

const payments = createRoute({
  getParentRoute: () => root,
  path: '/payments',
  validateSearch: (search: Record<string, unknown>): PaymentFilters => ({
    result: text(search['result']),
    cause: text(search['cause']),
    merchant: text(search['merchant']),
    terminal: text(search['terminal']),
    from: text(search['from']),
    to: text(search['to']),
  }),
  component: function Payments() {
    return <PaymentsPage filters={payments.useSearch()} />
  },
})

const payment = createRoute({
  getParentRoute: () => root,
  path: '/payments/$id',
  component: function Payment() {
    return <PaymentPage id={payment.useParams().id} />
  },
})

const cases = createRoute({
  getParentRoute: () => root,
  path: '/cases',
  validateSearch: (search: Record<string, unknown>): CaseFilters => ({
    state: text(search['state']),
    cause: text(search['cause']),
    merchant: text(search['merchant']),
  }),
  component: function Cases() {
    return <CasesPage filters={cases.useSearch()} />
  },
})

const oneCase = createRoute({
  getParentRoute: () => root,
  path: '/cases/$id',
  component: function OneCase() {
    return <CasePage id={oneCase.useParams().id} />
  },
})

const causes = createRoute({ getParentRoute: () => root, path: '/causes', component: CausesPage })

const cause = createRoute({
  getParentRoute: () => root,
  path: '/causes/$row/$name',
  component: function Cause() {
    const { row, name } = cause.useParams()
    return <CausePage row={row} name={name} />
  },
})

const incidents = createRoute({ getParentRoute: () => root, path: '/incidents', component: IncidentsPage })

const merchants = createRoute({ getParentRoute: () => root, path: '/merchants', component: MerchantsPage })

const merchant = createRoute({
  getParentRoute: () => root,
  path: '/merchants/$id',
  component: function Merchant() {
    return <MerchantPage id={merchant.useParams().id} />
  },
})

export const router = createRouter({
  routeTree: root.addChildren([home, payments, payment, cases, oneCase, incidents, causes, cause, merchants, merchant]),
  defaultPreload: 'intent',
  scrollRestoration: true,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
