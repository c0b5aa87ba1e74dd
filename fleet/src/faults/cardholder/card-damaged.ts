import { fault, reported } from '../fault.ts'

export const cardDamaged = fault({
  id: 'cardholder/card-damaged',
  actor: 'cardholder',
  weight: 70,
  says: {
    zh: ['就这一张卡读不出来，卡都磨花了', '客人卡裂了，芯片坏了', '别的卡都能读，只有他的不行', '卡弯了插不进'],
    en: [
      'only this card cannot be read, it is worn',
      'chip on his card is scratched',
      'card is cracked, other cards read fine',
      'her stripe is worn out',
    ],
  },
  shows: { telemetry: { chip_reader: { ok: 0.3 } }, transaction: { scope: { 'one card': 0.75 }, card: { damaged: 0.45 } } },
  provoke: reported,
})
