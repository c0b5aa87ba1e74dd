import { answerCode } from '@shouli/vocabulary'
import { cause, signs } from '../../cause.ts'
import { metersBetween, whereNow } from '../../place.ts'
import { confirmNewLocation } from '../../remedies/confirm-new-location.ts'
import { returnToRegisteredPlace } from '../../remedies/return-to-registered-place.ts'

export const locationChanged = cause({
  id: 'risk/location-changed',
  title: { zh: '终端离开了登记地点', en: 'Terminal is away from its registered place' },
  needs: ['terminal', 'policy'],
  wants: ['transaction'],
  answer: answerCode('58'),
  actor: 'merchant',
  remedies: [returnToRegisteredPlace, confirmNewLocation],
  source: '85 §14.1, 259 §3.3; internal A158',
  tell: {
    cashier: {
      zh: '终端不在登记的地点，按规定不能收款。请拿回店里，或请店主登记新地址。',
      en: 'The terminal is not at its registered place and may not take payments there. Take it back, or let the owner register the new place.',
    },
    merchant: {
      zh: '终端离登记的安装地址太远。请拿回原址；搬店了请先登记新地址，核实后恢复。',
      en: 'The terminal is too far from its registered address. Take it back; if you moved, register the new place, and it works again after the check.',
    },
  },
  provedBy: {
    zh: '同一终端（或替换它的终端）的一笔消费获得批准。',
    en: 'A sale on the same terminal, or on its replacement, is approved.',
  },
  prior: { perTenThousand: 110, source: 'judgement' },
  signs: signs('judgement', {
    'relocated:true': 0.8,
    'says:moved-place': 0.6,
    'began_after:move': 0.35,
    'region:other': 0.35,
    'scope:all_cards': 0.85,
    'peers:this_only': 0.75,
    'pattern:other_regions': 0.2,
    'says:terminal-refused-said': 0.12,
  }),

  find({ terminal, policy, transaction }, at) {
    if (terminal.place === null) return null // location-unknown speaks for this
    const where = whereNow(terminal, transaction, policy, at)
    if (where === null) return null
    const tolerance = terminal.mobile ? policy.mobileFenceMeters : policy.placeToleranceMeters
    const distance = metersBetween(terminal.place, where)
    if (distance <= tolerance) return null

    return {
      fact: 'distance',
      observed: Math.ceil(distance),
      threshold: tolerance,
      window: null,
      rule: `policy.${terminal.mobile ? 'mobileFenceMeters' : 'placeToleranceMeters'}@${policy.version}`,
      source: '85 §14.1, 259 §3.3',
      record: transaction?.position == null ? `terminals/${terminal.id}` : 'message F59 17',
      more: { latitude: where.latitude, longitude: where.longitude },
      wouldPass: { value: tolerance, amountAtMost: null, notBefore: null },
    }
  },
})
