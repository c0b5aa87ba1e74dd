import { InvalidArgumentError } from 'commander'

/** An option that takes a number which is not negative. */
export function number(text: string): number {
  const value = Number(text)
  if (!Number.isFinite(value) || value < 0 || text === '') throw new InvalidArgumentError('A number that is not negative.')
  return value
}

export function whole(text: string): number {
  const value = number(text)
  if (!Number.isInteger(value)) throw new InvalidArgumentError('A whole number.')
  return value
}
