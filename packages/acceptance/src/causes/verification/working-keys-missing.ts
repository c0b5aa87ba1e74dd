import { answerCode } from '@shouli/vocabulary'
import { cause, signs } from '../../cause.ts'
import { reloadMasterKey } from '../../remedies/reload-master-key.ts'
import { signOnAgain } from '../../remedies/sign-on-again.ts'

export const workingKeysMissing = cause({
  id: 'verification/working-keys-missing',
  title: { zh: '终端没有工作密钥', en: 'Terminal has no working keys' },
  needs: ['session'],
  answer: answerCode('77'),
  actor: 'operator',
  remedies: [signOnAgain, reloadMasterKey],
  source: '21 §4.4; internal B896',
  tell: {
    cashier: { zh: '终端还没有取到密钥，请重新签到。', en: 'The terminal has no keys yet. Sign it on again.' },
    merchant: {
      zh: '终端没有取到工作密钥。请重新签到；不行就请收单机构重新灌装密钥。',
      en: 'The terminal holds no working keys. Sign on again; if that fails the acquirer must load its keys.',
    },
  },
  provedBy: {
    zh: '同一终端（或替换它的终端）的一笔消费获得批准。',
    en: 'A sale on the same terminal, or on its replacement, is approved.',
  },
  prior: { perTenThousand: 30, source: 'judgement' },
  signs: signs('judgement', {
    'keys_loaded:false': 0.6,
    'says:keys-missing': 0.45,
    'signed_in:false': 0.6,
    'says:not-signed-on': 0.2,
    'scope:all_cards': 0.85,
    'peers:this_only': 0.85,
    'helped:sign_on': 0.35,
    'transaction_type:sign_on': 0.1,
  }),

  find({ session }) {
    if (session.keysLoaded) return null

    return {
      fact: 'session.keysLoaded',
      observed: false,
      threshold: true,
      window: null,
      rule: 'gateway.workingKeys@1',
      source: '21 §4.4',
      record: 'gateway',
      wouldPass: { value: true, amountAtMost: null, notBefore: null },
    }
  },
})
