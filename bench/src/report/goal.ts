/**
 * Is the goal reached? Goals are written as people read them: `≤ 1.2`, `≥ 3,000, floor 835`, `0`.
 *
 * @returns `null` for a goal that no number can be held against
 */
export function isReached(value: number, goal: string): boolean | null {
  const [, sign = '=', digits] = /^\s*([≤≥<>=]?)\s*(-?[\d,]*\.?\d+)/.exec(goal) ?? []
  if (digits === undefined) return null
  const limit = Number(digits.replaceAll(',', ''))
  if (sign === '≤') return value <= limit
  if (sign === '≥') return value >= limit
  if (sign === '<') return value < limit
  if (sign === '>') return value > limit
  return value === limit
}
