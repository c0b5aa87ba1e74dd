import { answerCode } from '@shouli/vocabulary'
import { cause, signs } from '../../cause.ts'
import { downloadKeysAgain } from '../../remedies/download-keys-again.ts'
import { reloadMasterKey } from '../../remedies/reload-master-key.ts'
import { signOnAgain } from '../../remedies/sign-on-again.ts'

export const messageAuthenticationFailed = cause({
  id: 'verification/message-authentication-failed',
  title: { zh: '报文校验（MAC）不通过', en: 'Message authentication (MAC) failed' },
  needs: ['session'],
  answer: answerCode('A0'),
  actor: 'operator',
  remedies: [signOnAgain, downloadKeysAgain, reloadMasterKey],
  source: 'UnionPay POS 应答码 A0; 21 §4.4',
  tell: {
    cashier: { zh: '终端密钥对不上，请重新签到后再试。', en: 'The keys of the terminal do not match. Sign on again, then retry.' },
    merchant: {
      zh: '终端和系统的密钥对不上。重新签到一般就好；反复出现请收单机构重新灌装密钥。',
      en: 'The keys of terminal and system do not match. Signing on again mostly helps; if it comes back the acquirer must load the keys.',
    },
  },
  provedBy: {
    zh: '同一终端（或替换它的终端）的一笔消费获得批准。',
    en: 'A sale on the same terminal, or on its replacement, is approved.',
  },
  prior: { perTenThousand: 70, source: 'judgement' },
  signs: signs('judgement', {
    'says:mac-wrong': 0.75,
    'scope:all_cards': 0.8,
    'peers:this_only': 0.85,
    'helped:sign_on': 0.5,
    'says:keys-missing': 0.05,
    'began_after:replacement': 0.05,
  }),

  find({ session }) {
    if (session.mac === null || session.mac === 'held') return null

    return {
      fact: 'session.mac',
      observed: session.mac,
      threshold: 'held',
      window: null,
      rule: 'gateway.mac@1',
      source: 'UnionPay POS 应答码 A0',
      record: 'message F64',
      wouldPass: { value: 'held', amountAtMost: null, notBefore: null },
    }
  },
})
