import { cause, signs } from '../../cause.ts'
import { downloadCardTables } from '../../remedies/download-card-tables.ts'
import { updateApplication } from '../../remedies/update-application.ts'

export const cardTablesOutdated = cause({
  id: 'software/card-tables-outdated',
  title: { zh: '卡表或公钥过旧', en: 'Card tables outdated' },
  needs: [],
  answer: null,
  actor: 'operator',
  remedies: [downloadCardTables, updateApplication],
  source: 'article A4 (software)',
  tell: {
    cardholder: {
      zh: '不是您的卡有问题，请稍等，或换一种方式付款。',
      en: 'Nothing is wrong with your card. Please wait a moment, or pay another way.',
    },
    cashier: { zh: '卡表过旧：在菜单里下载卡表和公钥。', en: 'Card tables are old: download them from the menu.' },
    merchant: { zh: '某类卡总不行，请收单机构更新卡表。', en: 'If one kind of card always fails, have the tables updated.' },
  },
  provedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
  prior: { perTenThousand: 45, source: 'judgement' },
  signs: signs('judgement', {
    'scope:one_issuer': 0.2,
    'scope:one_scheme': 0.2,
    'entry_mode:inserted': 0.2,
    'app_version:outdated': 0.2,
    'says:card-table-old': 0.7,
    'says:brand-unsupported': 0.1,
    'helped:updating': 0.2,
  }),
})
