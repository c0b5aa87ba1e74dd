/** Text that is HTML already. Only {@link markup} makes it. */
class Markup {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
  toString(): string {
    return this.text
  }
}
export type { Markup }

type Piece = Markup | string | number | null | false | readonly Piece[]

/** Writes HTML; every value that is not HTML itself is escaped. `null` and `false` write nothing, lists write their items. */
export function markup(parts: TemplateStringsArray, ...values: readonly Piece[]): Markup {
  return new Markup(parts.reduce((written, part, index) => written + shown(values[index - 1] ?? null) + part))
}

function shown(piece: Piece): string {
  if (piece === null || piece === false) return ''
  if (piece instanceof Markup) return piece.text
  if (Array.isArray(piece)) return piece.map(shown).join('')
  return escaped(String(piece))
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character]!)
}

/** A style sheet of ours; it is not escaped, and its hash stands in the content policy. */
export function styleElement(css: string): Markup {
  return new Markup(`<style>${css}</style>`)
}
