import { fen } from '@shouli/vocabulary'
import type { Remedy } from '../remedy.ts'

export const renewCertificate: Remedy = {
  id: 'renew-certificate',
  title: { zh: '更新证书', en: 'Renew the certificate' },
  actor: 'acquirer support',
  materials: [],
  steps: [
    { zh: '先校准终端时间。', en: 'Set the clock of the terminal first.' },
    {
      zh: '请收单机构下发新证书，或更新到带新证书的版本。',
      en: 'Have your acquirer send the new certificate, or update to the version that holds it.',
    },
  ],
  minutes: 10,
  waitMinutes: 60,
  cost: fen(0),
  chance: { p: 0.9, source: 'judgement' },
  risks: [],
  guards: [],
  verifiedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
}
