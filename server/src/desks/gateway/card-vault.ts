import { createHmac } from 'node:crypto'
import type { CardNumber, PanToken } from '@shouli/vocabulary'

/** Turns a card number into what may be kept: equal cards give equal tokens, and nothing leads back without the key. */
export interface CardVault {
  tokenOf(card: CardNumber): PanToken
}

const TOKEN_CHARACTERS = 22

/** @param key 32 secret bytes; with another key the same card is another token, so risk counts would start anew */
export function cardVault(key: Uint8Array): CardVault {
  return {
    tokenOf: (card) => createHmac('sha256', key).update(card.reveal()).digest('base64url').slice(0, TOKEN_CHARACTERS) as PanToken,
  }
}
