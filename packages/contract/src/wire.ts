type Underscored<word extends string> = word extends `${infer first} ${infer rest}` ? `${first}_${Underscored<rest>}` : word

/** A word of ours as it travels: `sale void` is `sale_void`. */
export type Wire<word extends string> = Underscored<word>

export const wire = <const word extends string>(word: word): Wire<word> => word.replaceAll(' ', '_') as Wire<word>

/** The way back. The hyphen of `pre-authorisation` is its own and stays. */
export const unwire = <word extends string>(words: readonly word[], travelled: string): word => {
  const found = words.find((word) => word.replaceAll(' ', '_') === travelled)
  if (found === undefined) throw new RangeError('not a word of this list')
  return found
}
