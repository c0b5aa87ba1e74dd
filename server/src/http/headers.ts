import { createHash } from 'node:crypto'

/** Sent with every answer, whatever it is. Written out rather than computed per request, because they never differ. */
const everywhere = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'x-permitted-cross-domain-policies': 'none',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  // Ignored on plain HTTP; where a proxy adds TLS, it holds for that name.
  'strict-transport-security': 'max-age=31536000',
} as const

/** For data: nothing may be loaded from it, and nothing keeps a copy. */
export const dataHeaders = {
  ...everywhere,
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cache-control': 'no-store',
}

/** For a page without script: its own style by hash, forms to ourselves, nothing else. */
export function pageHeaders(style: string) {
  const hash = createHash('sha256').update(style).digest('base64')
  return {
    ...everywhere,
    'content-security-policy': `default-src 'none'; style-src 'sha256-${hash}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
    'cache-control': 'no-store',
    vary: 'Accept-Language',
  }
}

/**
 * For the web console: its own files only. Component styles are put in by its script, so those carry the nonce of the page; style
 * attributes (a column's width) cannot carry one.
 */
export function consoleHeaders(nonce: string) {
  const styles = nonce === '' ? "'self'" : `'self' 'nonce-${nonce}'`
  return {
    ...everywhere,
    'content-security-policy': `default-src 'none'; script-src 'self'; style-src ${styles}; style-src-attr 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
  }
}
