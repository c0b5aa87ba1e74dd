/** What is wrong with a document, where, and what was expected. */
export interface Complaint {
  /** JSON pointer (RFC 6901), e.g. `/merchant/businessLicence/validUntil`. */
  readonly pointer: string
  readonly expected: string
}

/** Reads one value; complains through `wrong` and gives back anything then. */
export type Read<value> = (json: unknown, pointer: string, wrong: (complaint: Complaint) => void) => value

const refuse = (pointer: string, expected: string, wrong: (complaint: Complaint) => void): never => {
  wrong({ pointer: pointer === '' ? '/' : pointer, expected })
  // Nobody looks at the value once there is a complaint.
  return undefined as never
}

/** A value that `take` accepts; `undefined` means that it does not. */
const checked =
  <value>(expected: string, take: (json: unknown) => value | undefined): Read<value> =>
  (json, pointer, wrong) => {
    const value = take(json)
    return value === undefined ? refuse(pointer, expected, wrong) : value
  }

export const text: Read<string> = checked('text', (json) => (typeof json === 'string' ? json : undefined))
export const truth: Read<boolean> = checked('true or false', (json) => (typeof json === 'boolean' ? json : undefined))

export const whole = (min: number, max = Number.MAX_SAFE_INTEGER): Read<number> =>
  checked(`a whole number from ${min} to ${max}`, (json) =>
    Number.isSafeInteger(json) && (json as number) >= min && (json as number) <= max ? (json as number) : undefined,
  )

export const degrees = (limit: number): Read<number> =>
  checked(`degrees from -${limit} to ${limit}`, (json) => (typeof json === 'number' && Math.abs(json) <= limit ? json : undefined))

export const matching = <value extends string>(expected: string, pattern: RegExp): Read<value> =>
  checked(expected, (json) => (typeof json === 'string' && pattern.test(json) ? (json as value) : undefined))

export const oneOf = <value extends string>(...values: readonly value[]): Read<value> =>
  checked(`one of ${values.map((value) => `“${value}”`).join(', ')}`, (json) => values.find((value) => value === json))

export const orNull =
  <value>(read: Read<value>): Read<value | null> =>
  (json, pointer, wrong) =>
    json === null ? null : read(json, pointer, wrong)

export const listOf =
  <value>(read: Read<value>): Read<readonly value[]> =>
  (json, pointer, wrong) =>
    Array.isArray(json) ? json.map((item, index) => read(item, `${pointer}/${index}`, wrong)) : refuse(pointer, 'a list', wrong)

const isObject = (json: unknown): json is Record<string, unknown> => typeof json === 'object' && json !== null && !Array.isArray(json)

/** An object with exactly these members: a misspelt one is a mistake, not an extra. */
export const object =
  <shape extends object>(members: { readonly [name in keyof shape]-?: Read<shape[name]> }): Read<shape> =>
  (json, pointer, wrong) => {
    if (!isObject(json)) return refuse(pointer, 'an object', wrong)
    const names = Object.keys(members) as (keyof shape & string)[]
    for (const name of Object.keys(json)) {
      if (!names.includes(name as keyof shape & string))
        wrong({ pointer: `${pointer}/${escaped(name)}`, expected: `no such member; there are ${names.join(', ')}` })
    }
    return Object.fromEntries(names.map((name) => [name, members[name](json[name], `${pointer}/${name}`, wrong)])) as shape
  }

/** An object whose members all read alike. */
export const mapOf =
  <name extends string, value>(key: RegExp, read: Read<value>): Read<{ readonly [member in name]: value }> =>
  (json, pointer, wrong) => {
    if (!isObject(json)) return refuse(pointer, 'an object', wrong)
    const entries = Object.entries(json).map(([name, item]) => {
      const place = `${pointer}/${escaped(name)}`
      if (!key.test(name)) wrong({ pointer: place, expected: `a name that matches ${key.source}` })
      return [name, read(item, place, wrong)]
    })
    return Object.fromEntries(entries) as { readonly [member in name]: value }
  }

const escaped = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1')
