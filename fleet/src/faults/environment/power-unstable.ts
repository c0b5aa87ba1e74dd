import { fault, reported } from '../fault.ts'

export const powerUnstable = fault({
  id: 'environment/power-unstable',
  actor: 'merchant',
  weight: 24,
  says: {
    zh: ['电压不稳，冰箱一启动机器就重启', '这条街停电了', '打雷后跳闸，POS一直掉电', '发电机供电，机器老重启'],
    en: [
      'power cut in the whole street',
      'restarts whenever the fridge starts',
      'voltage drops, lights flicker and the terminal reboots',
      'on a generator, keeps resetting',
    ],
  },
  shows: {
    telemetry: { power: { unstable: 0.6, outage: 0.15 }, uptime_days: { '0': 0.5 }, online: { false: 0.4 } },
    peers: { scope: { 'same street': 0.35 } },
  },
  provoke: reported,
})
