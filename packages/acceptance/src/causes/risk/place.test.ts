import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Instant } from '@shouli/vocabulary'
import { unreadable, verdictOn } from '../../testing/edges.ts'
import { facts, noon, place, terminal, transaction } from '../../testing/index.ts'
import type { Place, Terminal } from '../../facts.ts'

/** So many metres north of the registered place; a degree of latitude is 111,195 m on the sphere we measure on. */
const north = (meters: number): Place => ({ ...place, latitude: place.latitude + meters / 111_195.08 })
const minutes = (count: number): number => count * 60_000

const on = (id: string, change: Partial<Terminal>, sent: Place | null = null, at: number = noon) =>
  verdictOn(`risk/${id}`, facts({ terminal: terminal(change), transaction: transaction({ position: sent }) }), at as Instant)

describe('location-changed', () => {
  it('passes within the tolerance around the registered place, and not a metre beyond', () => {
    assert.equal(on('location-changed', { position: north(499.5) }).is, 'cleared')
    const { is, evidence } = on('location-changed', { position: north(500.5) })
    assert.equal(is, 'obstacle')
    assert.equal(evidence?.observed, 501)
    assert.equal(evidence?.threshold, 500)
    assert.equal(evidence?.rule, 'policy.placeToleranceMeters@2026-07')
  })

  it('gives a mobile terminal its wider fence', () => {
    assert.equal(on('location-changed', { mobile: true, position: north(29_900) }).is, 'cleared')
    assert.equal(on('location-changed', { mobile: true, position: north(30_100) }).is, 'obstacle')
  })

  it('believes this message before what was heard last', () => {
    assert.equal(on('location-changed', { position: north(9000) }, place).is, 'cleared')
    const { is, evidence } = on('location-changed', {}, north(9000))
    assert.equal(is, 'obstacle')
    assert.equal(evidence?.record, 'message F59 17')
  })

  it('takes an old position for nothing: the last minute counts, the next does not', () => {
    const positionAt = (noon - minutes(60)) as Instant
    assert.equal(on('location-changed', { position: north(9000), positionAt }).is, 'obstacle')
    assert.equal(on('location-changed', { position: north(9000), positionAt: (positionAt - 1) as Instant }).is, 'cleared')
  })

  it('is asked in a health check too, with what was heard last', () => {
    const away = { ...facts({ terminal: terminal({ position: north(9000) }) }), transaction: null }
    assert.equal(verdictOn('risk/location-changed', away, noon).is, 'obstacle')
  })

  it('is unknown when the payment, which it would like to look at, cannot be read', () => {
    assert.equal(verdictOn('risk/location-changed', { ...facts(), transaction: unreadable }, noon).is, 'unknown')
  })
})

describe('location-unknown', () => {
  it('stops a terminal whose place was never recorded (259 §3.3)', () => {
    assert.equal(on('location-unknown', { place: null }).is, 'obstacle')
    assert.equal(on('location-changed', { place: null, position: north(9000) }).is, 'cleared')
  })

  it('asks a mobile terminal where it is with every payment (85 §14.1), a fixed one not', () => {
    assert.equal(on('location-unknown', { mobile: true, position: null, positionAt: null }).is, 'obstacle')
    assert.equal(on('location-unknown', { mobile: true, position: null, positionAt: null }, place).is, 'cleared')
    assert.equal(on('location-unknown', { mobile: false, position: null, positionAt: null }).is, 'cleared')
  })

  it('does not mind a silent mobile terminal while nobody pays', () => {
    const idle = { ...facts({ terminal: terminal({ mobile: true, position: null, positionAt: null }) }), transaction: null }
    assert.equal(verdictOn('risk/location-unknown', idle, noon).is, 'cleared')
  })
})
