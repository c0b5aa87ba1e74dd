import { allCards, alone, done, fault } from '../fault.ts'
import { StageFailed } from '../stage.ts'

/** A terminal carried to another shop, or a merchant number typed in by hand. */
export const terminalBoundElsewhere = fault({
  id: 'qualification/terminal-bound-elsewhere',
  actor: 'acquirer_support',
  weight: 22,
  says: {
    zh: ['机器绑定的是别的商户', '买的二手机，说已绑定他人', '从另一家店拿来用，不行'],
    en: [
      'terminal belongs to another merchant',
      'second-hand terminal, bound to somebody else',
      'took it from our other shop and it is refused',
    ],
  },
  shows: {
    code: { '58': 0.43, '97': 0.37, '03': 0.12 },
    merchant: { terminal: { bound_elsewhere: 0.6 }, status: { active: 0.4 } },
    telemetry: { relocated: { true: 0.3 } },
    transaction: { scope: allCards },
    peers: alone,
  },
  provoke: done(async ({ terminal, other, sale }) => {
    if (other === null) throw new StageFailed('takes the terminal of a second merchant')
    return await terminal({ merchantId: other.merchantId }).pay(sale())
  }),
})
