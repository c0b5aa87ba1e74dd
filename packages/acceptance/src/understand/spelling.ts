/** Shorter words are left alone: too many of them are one letter apart. A changed letter needs a longer word than a missing one. */
const lengthMin = 5
const changedLengthMin = 7

/**
 * Finds the known word that differs by one letter left out, added, changed or swapped; the first letter always counts.
 * Every known word is filed under itself with one letter taken out; a mistyped one meets it there.
 */
export function spellingOf(known: Iterable<string>): (mistyped: string) => string | undefined {
  const shelves = new Map<string, string>()
  const all = new Set<string>()
  for (const word of known) {
    if (word.length < lengthMin || !/^[a-z]+$/u.test(word)) continue
    all.add(word)
    for (const short of shortened(word)) if (!shelves.has(short)) shelves.set(short, word)
  }
  return (mistyped) => {
    if (mistyped.length < lengthMin || all.has(mistyped) || !/^[a-z]+$/u.test(mistyped)) return undefined
    const added = shelves.get(mistyped)
    if (added !== undefined) return added
    for (const short of shortened(mistyped)) {
      if (all.has(short)) return short
      const met = shelves.get(short)
      if (met !== undefined && (mistyped.length >= changedLengthMin || isSwap(mistyped, met))) return met
    }
    return undefined
  }
}

function isSwap(left: string, right: string): boolean {
  return left.split('').toSorted().join('') === right.split('').toSorted().join('')
}

function* shortened(word: string): Generator<string> {
  for (let at = 1; at < word.length; at += 1) yield word.slice(0, at) + word.slice(at + 1)
}
