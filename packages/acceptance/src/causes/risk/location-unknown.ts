import { answerCode } from '@shouli/vocabulary'
import { cause, signs } from '../../cause.ts'
import { whereNow } from '../../place.ts'
import { registerPlace } from '../../remedies/register-place.ts'
import { switchOnPositioning } from '../../remedies/switch-on-positioning.ts'

export const locationUnknown = cause({
  id: 'risk/location-unknown',
  title: { zh: '终端位置不明', en: 'Nobody knows where the terminal is' },
  needs: ['terminal', 'policy'],
  wants: ['transaction'],
  answer: answerCode('58'),
  actor: 'merchant',
  remedies: [switchOnPositioning, registerPlace],
  source: '85 §14.1, 259 §3.3',
  tell: {
    cashier: {
      zh: '终端没有报上位置，按规定不能收款。请打开定位，到窗边等两分钟再试。',
      en: 'The terminal did not say where it is, and may not take payments like that. Switch positioning on, wait two minutes by a window, and try again.',
    },
    merchant: {
      zh: '收单机构不知道这台终端在哪里，按规定要暂停。请打开定位，或登记安装地址。',
      en: 'The acquirer does not know where this terminal is, and the rules ask for a pause. Switch positioning on, or register its place.',
    },
  },
  provedBy: {
    zh: '同一终端（或替换它的终端）的一笔消费获得批准。',
    en: 'A sale on the same terminal, or on its replacement, is approved.',
  },
  prior: { perTenThousand: 40, source: 'judgement' },
  signs: signs('judgement', {
    'says:moved-place': 0.4,
    'scope:all_cards': 0.8,
    'peers:this_only': 0.8,
    'connectivity:cellular': 0.6,
    'says:terminal-refused-said': 0.1,
  }),

  find({ terminal, policy, transaction }, at) {
    const never = terminal.place === null
    // Only a mobile terminal must say with every payment where it is (85 §14.1); one with fixed premises may be without positioning.
    const silent = terminal.mobile && transaction !== null && whereNow(terminal, transaction, policy, at) === null
    if (!never && !silent) return null

    return {
      fact: never ? 'terminal.place' : 'position',
      observed: null,
      threshold: never ? null : `${policy.positionAgeMaxMinutes} min`,
      window: never ? null : `${policy.positionAgeMaxMinutes} min`,
      rule: never ? 'register.terminal.place@1' : `policy.positionAgeMaxMinutes@${policy.version}`,
      source: never ? '259 §3.3' : '85 §14.1',
      record: never ? `terminals/${terminal.id}` : 'message F59 17',
      more: { lastHeard: terminal.positionAt === null ? null : { at: terminal.positionAt } },
      wouldPass: null,
    }
  },
})
