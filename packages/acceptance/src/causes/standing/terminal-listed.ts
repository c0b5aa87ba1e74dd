import { answerCode } from '@shouli/vocabulary'
import { cause, signs } from '../../cause.ts'
import { blocked } from '../../listed.ts'
import { answerRiskReview } from '../../remedies/answer-risk-review.ts'
import { objectToMeasure } from '../../remedies/object-to-measure.ts'
import { useSpareTerminal } from '../../remedies/use-spare-terminal.ts'

export const terminalListed = cause({
  id: 'standing/terminal-listed',
  title: { zh: '终端在风险名单上', en: 'Terminal is on a risk list' },
  needs: ['listings'],
  answer: answerCode('58'),
  actor: 'acquirer risk',
  remedies: [useSpareTerminal, answerRiskReview, objectToMeasure],
  source: '21 §4.4; internal A758',
  tell: {
    cashier: {
      zh: '这台终端暂时不能收款，请换一台或换一种方式收款，并告诉店主。',
      en: 'This terminal cannot take payments now. Use another one or another way, and tell the owner.',
    },
    merchant: {
      zh: '这台终端需要收单机构复核，请停用并联系收单机构，可先用其他终端收款。',
      en: 'This terminal needs a review. Stop using it, contact the acquirer, and use another terminal meanwhile.',
    },
    staff: { zh: '终端命中禁止类名单；对外只用一般说法。', en: 'The terminal is on a blocking list. Use the general wording outside.' },
  },
  titleFor: 'staff',
  evidenceFor: 'staff',
  provedBy: { zh: '替换终端的一笔消费获得批准。', en: 'A sale on the replacement is approved.' },
  prior: { perTenThousand: 8, source: 'judgement' },
  signs: signs('judgement', {
    'says:on-a-list': 0.3,
    'says:terminal-off-said': 0.25,
    'peers:this_only': 0.85,
    'scope:all_cards': 0.85,
    'says:terminal-refused-said': 0.1,
  }),

  find({ listings }, at) {
    return blocked(listings, 'terminal', at)
  },
})
