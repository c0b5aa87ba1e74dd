import { answerCode } from '@shouli/vocabulary'
import { cause, signs } from '../../cause.ts'
import { correctSerialNumber } from '../../remedies/correct-serial-number.ts'
import { useOwnTerminal } from '../../remedies/use-own-terminal.ts'

export const serialNumberMismatch = cause({
  id: 'qualification/serial-number-mismatch',
  title: { zh: '终端序列号与登记不一致', en: 'Serial number differs from the registered one' },
  needs: ['registration'],
  answer: answerCode('97'),
  actor: 'acquirer operations',
  remedies: [correctSerialNumber, useOwnTerminal],
  source: '259 §1.2 (five elements)',
  tell: {
    cashier: {
      zh: '这台终端暂时不能收款，请换一台或换一种方式收款，并告诉店主。',
      en: 'This terminal cannot take payments now. Use another one or another way, and tell the owner.',
    },
    merchant: {
      zh: '终端报上来的序列号与登记的不一致。刚换过机请报收单机构更新；没换过请停用，防止被改装。',
      en: 'The serial number sent differs from the registered one. After a swap have it updated; otherwise stop using it, it may have been tampered with.',
    },
  },
  titleFor: 'merchant',
  provedBy: {
    zh: '同一终端（或替换它的终端）的一笔消费获得批准。',
    en: 'A sale on the same terminal, or on its replacement, is approved.',
  },
  prior: { perTenThousand: 35, source: 'judgement' },
  signs: signs('judgement', {
    'says:serial-differs': 0.6,
    'filing:failed': 0.15,
    'scope:all_cards': 0.85,
    'new_terminal:true': 0.35,
    'began_after:replacement': 0.3,
    'began_after:repair': 0.08,
    'peers:this_only': 0.85,
    'terminal_on_file:serial_mismatch': 0.75,
  }),

  find({ registration }) {
    const { serialOnFile, serialSeen } = registration
    if (serialOnFile === null || serialSeen === null || serialOnFile === serialSeen) return null

    return {
      fact: 'registration.serialSeen',
      observed: serialSeen,
      threshold: serialOnFile,
      window: null,
      rule: 'register.binding@1',
      source: '259 §1.2',
      record: 'message F59 A2.02',
      wouldPass: { value: serialOnFile, amountAtMost: null, notBefore: null },
    }
  },
})
