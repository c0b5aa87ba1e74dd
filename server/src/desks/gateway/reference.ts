import { hash } from 'node:crypto'
import { assert } from '@shouli/vocabulary'

/**
 * The short reference on the slip of a refused payment, e.g. `R7K2Q9` (小票编号): what a merchant types to land on the explanation.
 *
 * A number from a sequence, sent through a keyed permutation, written in 31 characters that cannot be taken for each other, and a
 * check character. Unique because a permutation is; not guessable because of the key: a reference grows by a character before one
 * in a thousand of its length has been given out.
 */
export interface References {
  /** @param number 0 and up, each used once */
  write(number: number): string
  /** Capitals or not, with blanks or hyphens or without; a Q that was taken for an O or a zero is put right. */
  read(typed: string): ReferenceRead
}

export type ReferenceRead =
  | { readonly number: number; readonly reference: string }
  /** `length`: too short or long; `character`: one that no reference has; `check`: mistyped; `never given`: well-formed, but not from here. */
  | { readonly number: null; readonly wrong: 'length' | 'character' | 'check' | 'never given' }

/** No 0 O, 1 I L: 31 characters, and 31 is prime, so one check character notices every single error and every swap of neighbours. */
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'
const BASE = ALPHABET.length
const LEAST = 5
const MOST = 9
/** One in so many well-formed references of a length exists. */
const SPARSENESS = 1000

interface Tier {
  /** Characters without the check character. */
  readonly length: number
  /** Numbers below belong to shorter references. */
  readonly from: number
  readonly capacity: number
  /** How many words of this length there are. */
  readonly domain: number
}

const tiers: readonly Tier[] = (() => {
  const list: Tier[] = []
  let from = 0
  for (let length = LEAST; length <= MOST; length += 1) {
    const domain = BASE ** length
    const capacity = Math.floor(domain / SPARSENESS)
    list.push({ length, from, capacity, domain })
    from += capacity
  }
  return list
})()

/** @param secret 32 secret bytes that must stay the same for as long as slips are kept */
export function references(secret: Uint8Array): References {
  const key = Buffer.from(secret).toString('hex')
  return {
    write(number) {
      const tier = tiers.find(({ from, capacity }) => number < from + capacity)
      assert(tier !== undefined && Number.isSafeInteger(number) && number >= 0, 'references last for 26 thousand million rejections')
      const word = write(permute(number - tier.from, tier.domain, key, 'forth'), tier.length)
      return word + checkCharacter(word)
    },
    read: (typed) => readExactly(typed.toUpperCase().replaceAll(/[\s-]/g, '').replaceAll(/[0O]/g, 'Q'), key),
  }
}

function readExactly(reference: string, key: string): ReferenceRead {
  const word = reference.slice(0, -1)
  const tier = tiers.find(({ length }) => length === word.length)
  if (tier === undefined) return { number: null, wrong: 'length' }
  if (Array.from(reference).some((character) => !ALPHABET.includes(character))) return { number: null, wrong: 'character' }
  if (checkCharacter(word) !== reference.at(-1)) return { number: null, wrong: 'check' }

  const place = permute(read(word), tier.domain, key, 'back')
  return place < tier.capacity ? { number: tier.from + place, reference } : { number: null, wrong: 'never given' }
}

function write(value: number, length: number): string {
  let word = ''
  let left = value
  for (let place = 0; place < length; place += 1) {
    word = ALPHABET[left % BASE]! + word
    left = Math.floor(left / BASE)
  }
  return word
}

const read = (word: string): number => Array.from(word).reduce((value, character) => value * BASE + ALPHABET.indexOf(character), 0)

/** Weights 2, 3, 4 … are different and none is 0 modulo 31. */
function checkCharacter(word: string): string {
  const sum = Array.from(word).reduce((total, character, place) => total + (place + 2) * ALPHABET.indexOf(character), 0)
  return ALPHABET[sum % BASE]!
}

const ROUNDS = 6

/**
 * A permutation of 0 … domain − 1: a Feistel network over two halves that together cover at least the domain, walked until the result
 * lies inside it (at most a few steps, because the cover is less than four times as large).
 */
function permute(value: number, domain: number, key: string, way: 'forth' | 'back'): number {
  const half = Math.ceil(Math.sqrt(domain))
  let result = value
  do {
    let left = Math.floor(result / half)
    let right = result % half
    for (let step = 0; step < ROUNDS; step += 1) {
      const round = way === 'forth' ? step : ROUNDS - 1 - step
      if (way === 'forth') [left, right] = [right, (left + mix(key, domain, round, right, half)) % half]
      else [left, right] = [(right + half - mix(key, domain, round, left, half)) % half, left]
    }
    result = left * half + right
  } while (result >= domain)
  return result
}

/**
 * A keyed number below `half` that says nothing about any other. The key stands in front with a fixed length and nobody sees the digest, so a
 * plain hash does what an HMAC would, at a tenth of the price of making one.
 */
function mix(key: string, domain: number, round: number, value: number, half: number): number {
  return Number.parseInt(hash('sha256', `${key}/${domain}/${round}/${value}`).slice(0, 12), 16) % half
}
