/** A statement with its values beside it, never inside it. Made only by {@link sql}. */
export interface Statement {
  readonly text: string
  readonly values: readonly unknown[]
  /** Set by {@link prepared}: the server parses and plans it once per connection. */
  readonly name?: string
  /** The pieces around the values, so that one statement can stand inside another. */
  readonly parts: readonly string[]
}

/**
 * Writes a statement with its values in place; each `${value}` becomes a parameter, and a `${sql`…`}` becomes part of the text.
 *
 * @example
 * sql`select name from merchants where merchant_id = ${id} ${onlyTrading ? sql`and status = 'trading'` : sql``}`
 */
export function sql(parts: TemplateStringsArray, ...values: readonly unknown[]): Statement {
  const flatParts: string[] = [parts[0]!]
  const flatValues: unknown[] = []
  for (const [index, value] of values.entries()) {
    const rest = parts[index + 1]!
    if (isStatement(value)) {
      flatParts[flatParts.length - 1] += value.parts[0]!
      flatParts.push(...value.parts.slice(1))
      flatValues.push(...value.values)
      flatParts[flatParts.length - 1] += rest
    } else {
      flatParts.push(rest)
      flatValues.push(value)
    }
  }
  return finished(flatParts, flatValues)
}

/**
 * The same statement under a name, for hot paths: the connection keeps its plan.
 *
 * @param name unique in the house, e.g. `dossier.gather`; at most 63 characters. One name always stands for one text
 */
export function prepared(name: string, statement: Statement): Statement {
  return { ...statement, name }
}

/** Fragments put one after the other, e.g. the conditions of a filter joined by `and`. */
export function join(statements: readonly Statement[], between: ' and ' | ', '): Statement {
  const parts = ['']
  const values: unknown[] = []
  for (const [index, statement] of statements.entries()) {
    parts[parts.length - 1] += (index === 0 ? '' : between) + statement.parts[0]!
    parts.push(...statement.parts.slice(1))
    values.push(...statement.values)
  }
  return finished(parts, values)
}

function finished(parts: readonly string[], values: readonly unknown[]): Statement {
  const text = parts.reduce((written, part, index) => `${written}$${index}${part}`)
  return { text, values, parts }
}

function isStatement(value: unknown): value is Statement {
  return typeof value === 'object' && value !== null && 'parts' in value && 'text' in value && 'values' in value
}
