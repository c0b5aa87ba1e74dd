/** The server puts a fresh nonce into the page; styles that are made at run time must carry it (content policy `style-src`). */
export const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? ''

/**
 * Gives the nonce to every style element that our own scripts make. Ant Design hands it on to its components' styles, but some of the
 * parts below it (measuring a scroll bar, the ripple of a button) make theirs without.
 */
export function giveStylesTheNonce(): void {
  const make = document.createElement.bind(document)
  document.createElement = (name: string, options?: ElementCreationOptions): HTMLElement => {
    const element: HTMLElement = make(name, options)
    if (element instanceof HTMLStyleElement) element.nonce = nonce
    return element
  }
}
