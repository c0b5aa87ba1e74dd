import { cause, signs } from '../../cause.ts'
import { reloadMasterKey } from '../../remedies/reload-master-key.ts'
import { replaceTerminal } from '../../remedies/replace-terminal.ts'

export const masterKeyMissing = cause({
  id: 'verification/master-key-missing',
  title: { zh: '没有主密钥或校验不符', en: 'Master key missing or wrong' },
  needs: [],
  answer: null,
  actor: 'acquirer support',
  remedies: [reloadMasterKey, replaceTerminal],
  source: 'article A8 (security verification)',
  tell: {
    cardholder: {
      zh: '不是您的卡有问题，请稍等，或换一种方式付款。',
      en: 'Nothing is wrong with your card. Please wait a moment, or pay another way.',
    },
    cashier: { zh: '终端没有密钥，停用并联系收单机构。', en: 'The terminal has no key: stop and phone the acquirer.' },
    merchant: { zh: '由收单机构预约灌装主密钥。', en: 'Your acquirer arranges key loading.' },
  },
  provedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
  prior: { perTenThousand: 50, source: 'judgement' },
  signs: signs('judgement', {
    'keys_loaded:false': 0.85,
    'new_terminal:true': 0.2,
    'began_after:repair': 0.2,
    'says:keys-missing': 0.75,
    'says:not-signed-on': 0.15,
    'transaction_type:sign_on': 0.25,
  }),
})
