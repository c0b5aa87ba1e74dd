import type { Text } from '@shouli/vocabulary'

interface Listed {
  readonly id: string
  readonly row: string
  readonly title: Text
}

/** Groups causes by row in the order they come in; a search looks at titles in both languages and at ids. */
export function causesByRow<cause extends Listed>(causes: readonly cause[], search: string): { row: string; items: cause[] }[] {
  const words = search.trim().toLowerCase().split(/\s+/).filter(Boolean)
  const groups = new Map<string, cause[]>()
  for (const cause of causes) {
    const text = `${cause.id} ${cause.title.zh} ${cause.title.en}`.toLowerCase()
    if (!words.every((word) => text.includes(word))) continue
    const items = groups.get(cause.row) ?? []
    items.push(cause)
    groups.set(cause.row, items)
  }
  return [...groups].map(([row, items]) => ({ row, items }))
}
