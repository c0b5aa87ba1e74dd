import { allCards, alone, done, fault } from '../fault.ts'

export const serialNumberMismatch = fault({
  id: 'qualification/serial-number-mismatch',
  actor: 'acquirer_support',
  weight: 18,
  says: {
    zh: ['序列号和登记的不一致', '换了主板以后SN不对', '维修后说机身号不符'],
    en: ['serial number does not match', 'main board was changed and the serial is different', 'serial on file is another one'],
  },
  shows: {
    code: { '58': 0.64, '97': 0.29 },
    telemetry: { serial: { mismatch: 0.6 }, repaired: { true: 0.3 } },
    transaction: { scope: allCards },
    peers: alone,
  },
  provoke: done(async ({ terminal, signedOn, sale, random }) => {
    await signedOn()
    const swapped = terminal({ serial: `00000${random.whole(10_000_000, 99_999_999)}` })
    const { answer, ...outcome } = await swapped.signOn()
    return answer === '00' ? await swapped.pay(sale()) : { ...outcome, answer }
  }),
})
