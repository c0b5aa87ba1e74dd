/** Every address of the console in one place; filters live in the address, so a view can be sent to a colleague. */
export interface PaymentFilters {
  readonly result?: string | undefined
  readonly cause?: string | undefined
  readonly merchant?: string | undefined
  readonly terminal?: string | undefined
  readonly from?: string | undefined
  readonly to?: string | undefined
}

export interface CaseFilters {
  readonly state?: string | undefined
  readonly cause?: string | undefined
  readonly merchant?: string | undefined
}

export const links = {
  payments: (filters: PaymentFilters = {}) => `/payments${queryOf(filters)}`,
  payment: (id: string) => `/payments/${encodeURIComponent(id)}`,
  causes: () => '/causes',
  cause: (id: string) => `/causes/${id}`,
  cases: () => '/cases',
  incidents: () => '/incidents',
  merchants: () => '/merchants',
  merchant: (id: string) => `/merchants/${encodeURIComponent(id)}`,
  slip: (reference: string) => `/r/${encodeURIComponent(reference)}`,
}

function queryOf(filters: PaymentFilters): string {
  const query = new URLSearchParams(Object.entries(filters).filter((pair): pair is [string, string] => typeof pair[1] === 'string'))
  return query.size === 0 ? '' : `?${query.toString()}`
}
