import { sign, yesOrNo, type Sign } from './sign.ts'

/** The way from the terminal to the host. */
export const lineSigns: readonly Sign[] = [
  sign(
    'connectivity',
    'line',
    ['连接方式', 'kind of connection'],
    {
      cellular: [0.42, '手机卡流量', 'mobile network (SIM)'],
      wifi: [0.24, 'Wi-Fi', 'Wi-Fi'],
      ethernet: [0.13, '网线', 'network cable'],
      telephone: [0.05, '电话线', 'telephone line'],
      bluetooth: [0.07, '蓝牙连手机', 'Bluetooth to a phone or tablet'],
      usb: [0.03, 'USB 或串口线', 'USB or serial cable'],
      none: [0.06, '没有连接', 'not connected at all'],
    },
    { ask: ['机器用什么上网？', 'How is the machine connected?', 1] },
  ),
  yesOrNo(
    'online',
    'line',
    ['联网', 'on line'],
    0.94,
    { yes: ['已联网', 'connected to the network'], no: ['没有联网', 'off line'] },
    { ask: ['机器上显示已联网吗？', 'Does the machine say that it is on line?', 1] },
  ),
  sign(
    'signal',
    'line',
    ['信号', 'signal'],
    {
      good: [0.905, '信号好', 'good'],
      weak: [0.05, '信号弱', 'weak'],
      none: [0.02, '没有信号', 'no signal'],
      unstable: [0.025, '时有时无', 'comes and goes'],
    },
    { ask: ['看屏幕上方的信号格：怎么样？', 'Look at the signal bars at the top: how are they?', 1] },
  ),
  sign(
    'sim',
    'line',
    ['SIM 卡', 'SIM card'],
    {
      ok: [0.981, '正常', 'working'],
      missing: [0.008, '没有卡或认不到', 'missing or not recognised'],
      locked: [0.002, '被锁、要 PIN', 'locked, asks for a PIN'],
      void: [0.006, '欠费、停机、到期', 'unpaid, expired or cut off'],
      swapped: [0.003, '换过卡', 'another card was put in'],
    },
    { ask: ['机器提示 SIM 卡有问题吗？', 'Does it complain about the SIM card?', 1] },
  ),
  sign('ip', 'line', ['网络地址', 'network address'], {
    ok: [0.981, '正常', 'as it should be'],
    none: [0.01, '取不到地址', 'no address'],
    conflict: [0.003, '地址冲突', 'address conflict'],
    wrong: [0.006, '固定地址或网关填错', 'wrong fixed address or gateway'],
  }),
  sign(
    'hotspot',
    'line',
    ['换手机热点', 'on a phone hotspot'],
    { works: [0.35, '用热点就正常', 'works on a hotspot'], fails: [0.65, '用热点也不行', 'fails on a hotspot too'] },
    { ask: ['连到手机热点再试一次，行吗？', 'Join a phone hotspot and try: does it work?', 4] },
  ),
  yesOrNo(
    'other_devices_online',
    'line',
    ['同一网络的其他设备', 'other devices on the same network'],
    0.82,
    { yes: ['其他设备能上网', 'other devices reach the internet'], no: ['其他设备也上不了网', 'other devices are off line too'] },
    { ask: ['店里同一个网络的手机、电脑能上网吗？', 'Can a phone or computer on the same network reach the internet?', 1] },
  ),
  yesOrNo('line_noise', 'line', ['线路杂音', 'line noise'], 0.01, {
    yes: ['电话线有杂音、占线', 'noise or a busy telephone line'],
    no: ['没有', 'no'],
  }),
  sign(
    'line_retries',
    'line',
    ['连接重试', 'connection retries'],
    { few: [0.8, '很少', 'few', '-'], many: [0.2, '多次', 'many', '-'] },
    {},
  ),
  sign('time_since_online', 'line', ['上次联网', 'last time on line'], {
    recent: [0.85, '一天内', 'within a day'],
    day: [0.08, '超过一天', 'more than a day ago'],
    weeks: [0.07, '超过一周', 'more than a week ago'],
  }),
]
