import { cause, signs } from '../../cause.ts'
import { collectSignature } from '../../remedies/collect-signature.ts'

export const signatureMissing = cause({
  id: 'operation/signature-missing',
  title: { zh: '缺少签名或签名不符', en: 'Signature missing or different' },
  needs: [],
  answer: null,
  actor: 'operator',
  remedies: [collectSignature],
  source: 'article A4 (operator)',
  tell: {
    cardholder: {
      zh: '不是您的卡有问题，请稍等，或换一种方式付款。',
      en: 'Nothing is wrong with your card. Please wait a moment, or pay another way.',
    },
    cashier: { zh: '签购单没有签名：请顾客补签。', en: 'The slip is not signed: ask the customer to sign.' },
    merchant: { zh: '没有签名的签购单在争议时对您不利。', en: 'An unsigned slip weakens you in a dispute.' },
  },
  provedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
  prior: { perTenThousand: 40, source: 'judgement' },
  signs: signs('judgement', { 'says:signature-missing': 0.85 }),
})
