import type { Place } from '@shouli/acceptance'
import type { Message } from '@shouli/iso8583'

/** What a terminal tells of itself in field 59 (iso8583-unionpay-pos.md §10); `null`: it does not say. */
export interface TerminalDetail {
  readonly serial: string | null
  readonly applicationVersion: string | null
  readonly position: Place | null
}

const silent: TerminalDetail = { serial: null, applicationVersion: null, position: null }

/** @param lengthCharacters of every element, by profile */
export function detailOf(message: Message, lengthCharacters: 2 | 3 | 'either'): TerminalDetail {
  const text = message.text(59)
  const elements = text === undefined ? null : elementsOf(text, lengthCharacters)
  if (elements === null) return silent
  const inner = elements.get('A2')
  const device = inner === undefined ? null : elementsOf(inner, lengthCharacters)
  return {
    serial: device?.get('02')?.trim() ?? null,
    applicationVersion: device?.get('05')?.trim() ?? null,
    position: positionOf(elements.get('17')),
  }
}

/** `31.230416,121.473701`, with letters for the system of co-ordinates before it where the population has several. */
function positionOf(text: string | undefined): Place | null {
  const found = /^[A-Z]{0,2}([+-]?\d{1,2}(?:\.\d+)?),([+-]?\d{1,3}(?:\.\d+)?)$/.exec(text?.trim() ?? '')
  if (found === null) return null
  const place = { latitude: Number(found[1]), longitude: Number(found[2]) }
  return Math.abs(place.latitude) <= 90 && Math.abs(place.longitude) <= 180 ? place : null
}

/**
 * Takes tag-length-value text apart.
 *
 * @param lengthCharacters 2 or 3, by profile; `either`: the one that leaves nothing over
 * @returns `null` when it does not add up
 */
function elementsOf(text: string, lengthCharacters: 2 | 3 | 'either'): ReadonlyMap<string, string> | null {
  if (lengthCharacters === 'either') return elementsOf(text, 2) ?? elementsOf(text, 3)
  const elements = new Map<string, string>()
  let at = 0
  while (at < text.length) {
    const length = text.slice(at + 2, at + 2 + lengthCharacters)
    if (!/^\d+$/.test(length) || length.length < lengthCharacters) return null
    const start = at + 2 + lengthCharacters
    const end = start + Number(length)
    if (end > text.length) return null
    elements.set(text.slice(at, at + 2), text.slice(start, end))
    at = end
  }
  return elements
}
