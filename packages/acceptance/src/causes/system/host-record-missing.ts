import { cause, signs } from '../../cause.ts'
import { contactSupport } from '../../remedies/contact-support.ts'
import { restoreHostRecord } from '../../remedies/restore-host-record.ts'

export const hostRecordMissing = cause({
  id: 'system/host-record-missing',
  title: { zh: '收单主机缺少本终端资料', en: 'Host has no record of this terminal' },
  needs: [],
  answer: null,
  actor: 'acquirer operations',
  remedies: [restoreHostRecord, contactSupport],
  source: 'article A3 (system and network)',
  tell: {
    cardholder: {
      zh: '不是您的卡有问题，请稍等，或换一种方式付款。',
      en: 'Nothing is wrong with your card. Please wait a moment, or pay another way.',
    },
    cashier: { zh: '主机上没有这台终端的资料，请告诉店主。', en: 'The host has no record of this terminal: tell the owner.' },
    merchant: { zh: '请收单机构补录终端和密钥后重新签到。', en: 'Have your acquirer add terminal and key, then sign on again.' },
  },
  provedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
  prior: { perTenThousand: 35, source: 'judgement' },
  signs: signs('judgement', {
    'new_terminal:true': 0.4,
    'began_after:replacement': 0.35,
    'scope:all_cards': 0.5,
    'says:host-record-absent': 0.75,
    'transaction_type:sign_on': 0.2,
  }),
})
