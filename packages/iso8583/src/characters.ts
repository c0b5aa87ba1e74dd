const { fromCharCode: of } = String

/** Longest run that {@link shortText} can make. */
export const SHORT = 16

/**
 * Up to sixteen characters as a string. Spelled out for each length, because the engine makes a string in place only for a number of
 * arguments that it can see: 11 to 17 ns here against 45 ns for handing the bytes to the runtime.
 *
 * @param c character codes below 256
 */
export function shortText(c: Uint8Array, at: number, length: number): string {
  switch (length) {
    case 1:
      return of(c[at]!)
    case 2:
      return of(c[at]!, c[at + 1]!)
    case 3:
      return of(c[at]!, c[at + 1]!, c[at + 2]!)
    case 4:
      return of(c[at]!, c[at + 1]!, c[at + 2]!, c[at + 3]!)
    case 5:
      return of(c[at]!, c[at + 1]!, c[at + 2]!, c[at + 3]!, c[at + 4]!)
    case 6:
      return of(c[at]!, c[at + 1]!, c[at + 2]!, c[at + 3]!, c[at + 4]!, c[at + 5]!)
    case 7:
      return of(c[at]!, c[at + 1]!, c[at + 2]!, c[at + 3]!, c[at + 4]!, c[at + 5]!, c[at + 6]!)
    case 8:
      return of(c[at]!, c[at + 1]!, c[at + 2]!, c[at + 3]!, c[at + 4]!, c[at + 5]!, c[at + 6]!, c[at + 7]!)
    case 9:
      return of(c[at]!, c[at + 1]!, c[at + 2]!, c[at + 3]!, c[at + 4]!, c[at + 5]!, c[at + 6]!, c[at + 7]!, c[at + 8]!)
    case 10:
      return of(c[at]!, c[at + 1]!, c[at + 2]!, c[at + 3]!, c[at + 4]!, c[at + 5]!, c[at + 6]!, c[at + 7]!, c[at + 8]!, c[at + 9]!)
    case 11:
      return of(
        c[at]!,
        c[at + 1]!,
        c[at + 2]!,
        c[at + 3]!,
        c[at + 4]!,
        c[at + 5]!,
        c[at + 6]!,
        c[at + 7]!,
        c[at + 8]!,
        c[at + 9]!,
        c[at + 10]!,
      )
    case 12:
      return of(
        c[at]!,
        c[at + 1]!,
        c[at + 2]!,
        c[at + 3]!,
        c[at + 4]!,
        c[at + 5]!,
        c[at + 6]!,
        c[at + 7]!,
        c[at + 8]!,
        c[at + 9]!,
        c[at + 10]!,
        c[at + 11]!,
      )
    case 13:
      return of(
        c[at]!,
        c[at + 1]!,
        c[at + 2]!,
        c[at + 3]!,
        c[at + 4]!,
        c[at + 5]!,
        c[at + 6]!,
        c[at + 7]!,
        c[at + 8]!,
        c[at + 9]!,
        c[at + 10]!,
        c[at + 11]!,
        c[at + 12]!,
      )
    case 14:
      return of(
        c[at]!,
        c[at + 1]!,
        c[at + 2]!,
        c[at + 3]!,
        c[at + 4]!,
        c[at + 5]!,
        c[at + 6]!,
        c[at + 7]!,
        c[at + 8]!,
        c[at + 9]!,
        c[at + 10]!,
        c[at + 11]!,
        c[at + 12]!,
        c[at + 13]!,
      )
    case 15:
      return of(
        c[at]!,
        c[at + 1]!,
        c[at + 2]!,
        c[at + 3]!,
        c[at + 4]!,
        c[at + 5]!,
        c[at + 6]!,
        c[at + 7]!,
        c[at + 8]!,
        c[at + 9]!,
        c[at + 10]!,
        c[at + 11]!,
        c[at + 12]!,
        c[at + 13]!,
        c[at + 14]!,
      )
    case 16:
      return of(
        c[at]!,
        c[at + 1]!,
        c[at + 2]!,
        c[at + 3]!,
        c[at + 4]!,
        c[at + 5]!,
        c[at + 6]!,
        c[at + 7]!,
        c[at + 8]!,
        c[at + 9]!,
        c[at + 10]!,
        c[at + 11]!,
        c[at + 12]!,
        c[at + 13]!,
        c[at + 14]!,
        c[at + 15]!,
      )
    default:
      return ''
  }
}
