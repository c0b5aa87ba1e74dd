import { answerCode } from '@shouli/vocabulary'
import { cause, signs } from '../../cause.ts'
import { contactSupport } from '../../remedies/contact-support.ts'
import { updateApplication } from '../../remedies/update-application.ts'
import { olderThan } from '../../version.ts'

export const applicationVersionOutdated = cause({
  id: 'software/application-version-outdated',
  title: { zh: '终端应用版本过低', en: 'Application of the terminal is too old' },
  needs: ['terminal', 'policy'],
  answer: answerCode('30'),
  actor: 'operator',
  remedies: [updateApplication, contactSupport],
  source: '21 §1',
  tell: {
    cashier: {
      zh: '终端应用版本太旧，请店主更新后再用；可先换一台终端。',
      en: 'The application of this terminal is too old. The owner should update it; use another terminal meanwhile.',
    },
    merchant: {
      zh: '终端应用版本太旧，已不能收款。结算后插上充电器、连Wi-Fi更新，约15分钟。',
      en: 'The application is too old to take payments. Settle, plug in the charger, use Wi-Fi and update: about 15 minutes.',
    },
  },
  provedBy: {
    zh: '同一终端（或替换它的终端）的一笔消费获得批准。',
    en: 'A sale on the same terminal, or on its replacement, is approved.',
  },
  prior: { perTenThousand: 60, source: 'judgement' },
  signs: signs('judgement', {
    'app_version:outdated': 0.9,
    'says:version-old': 0.65,
    'update:pending': 0.25,
    'scope:all_cards': 0.5,
    'peers:model': 0.1,
    'update:failed': 0.06,
    'helped:updating': 0.4,
  }),

  find({ terminal, policy }) {
    const version = terminal.applicationVersion
    if (version === null) return null // never reported: nothing is known
    const oldest = policy.applicationVersionMin[terminal.model] ?? policy.applicationVersionMin['*']
    if (oldest === undefined || !olderThan(version, oldest)) return null

    return {
      fact: 'terminal.applicationVersion',
      observed: version,
      threshold: oldest,
      window: null,
      rule: `policy.applicationVersionMin@${policy.version}`,
      source: '21 §1',
      record: `terminals/${terminal.id}`,
      more: { model: terminal.model },
      wouldPass: { value: oldest, amountAtMost: null, notBefore: null },
    }
  },
})
