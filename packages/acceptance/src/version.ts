/** Compares dotted versions by their numbers: `2.10` is newer than `2.9.7`; a missing part counts as 0, a suffix such as `-rc1` is ignored. */
export function olderThan(version: string, other: string): boolean {
  const [ours, theirs] = [parts(version), parts(other)]
  for (let i = 0; i < Math.max(ours.length, theirs.length); i++) {
    const difference = (ours[i] ?? 0) - (theirs[i] ?? 0)
    if (difference !== 0) return difference < 0
  }
  return false
}

const parts = (version: string): number[] =>
  version
    .replace(/^v/i, '')
    .split('.')
    .map((part) => Number.parseInt(part, 10) || 0)
