import { cause, signs } from '../../cause.ts'
import { installMatchingFirmware } from '../../remedies/install-matching-firmware.ts'
import { replaceTerminal } from '../../remedies/replace-terminal.ts'
import { updateApplication } from '../../remedies/update-application.ts'

export const firmwareIncompatible = cause({
  id: 'software/firmware-incompatible',
  title: { zh: '固件或系统版本不匹配', en: 'Firmware or system not compatible' },
  needs: [],
  answer: null,
  actor: 'vendor',
  remedies: [updateApplication, installMatchingFirmware, replaceTerminal],
  source: 'article A4 (software)',
  tell: {
    cardholder: {
      zh: '不是您的卡有问题，请稍等，或换一种方式付款。',
      en: 'Nothing is wrong with your card. Please wait a moment, or pay another way.',
    },
    cashier: { zh: '版本不匹配：更新后再试，或用备用终端。', en: 'Versions do not match: update, or use a spare.' },
    merchant: { zh: '把应用和系统版本告诉收单机构。', en: 'Tell your acquirer application and system version.' },
  },
  provedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
  prior: { perTenThousand: 40, source: 'judgement' },
  signs: signs('judgement', {
    'app_version:wrong': 0.35,
    'app_version:outdated': 0.2,
    'other_models:work': 0.3,
    'peers:model': 0.3,
    'began_after:update': 0.25,
    'says:incompatible': 0.75,
  }),
})
