import type { Problem } from './problem.ts'

/**
 * For each action those that should always come first: no dearer, no weaker on any cause, and not waiting for anything.
 * Whoever does the weaker one first could do the stronger one in its place at no loss, and the weaker one later if still wanted.
 */
export function dominance({ actions, size }: Problem): number[][] {
  const rows = actions.map(({ causes, solves }) => {
    const row = new Float64Array(size)
    causes.forEach((f, k) => (row[f] = solves[k]!))
    return row
  })
  const plain = actions.map(({ extra, after, tries }) => tries === 1 && after.length === 0 && extra.every((cost) => cost === 0))
  const needed = new Set(actions.flatMap(({ after }) => after))
  return actions.map((weak, i) => {
    if (!plain[i] || needed.has(i)) return []
    return [...actions.keys()].filter((j) => {
      const strong = actions[j]!
      if (j === i || !plain[j] || strong.cost > weak.cost) return false
      if (rows[i]!.some((s, f) => s > rows[j]![f]!)) return false
      const equal = strong.cost === weak.cost && rows[i]!.every((s, f) => s === rows[j]![f]!)
      return !equal || j < i
    })
  })
}
