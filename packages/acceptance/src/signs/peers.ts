import { sign, type Sign } from './sign.ts'

/** Who else is hit, since when, and what was tried. */
export const peerSigns: readonly Sign[] = [
  sign(
    'peers',
    'peers',
    ['还有谁受影响', 'who else is hit'],
    {
      this_only: [0.75, '只有这台', 'only this terminal'],
      shop: [0.07, '本店其他机器也不行', "the shop's other terminals too"],
      carrier: [0.02, '同一运营商的机器', 'terminals of the same carrier'],
      region: [0.03, '附近商户都不行', 'shops around here too'],
      issuer: [0.02, '各处同一银行的卡', 'cards of one bank everywhere'],
      scheme: [0.02, '各处同一卡组织', 'one card brand everywhere'],
      wallet: [0.01, '各处同一钱包', 'one wallet everywhere'],
      model: [0.02, '同型号或同版本', 'the same model or version'],
      provider: [0.06, '同一收单机构的商户', "the same acquirer's or provider's merchants"],
    },
    { ask: ['店里其他机器、旁边的店也不行吗？', 'Do other terminals, or shops next door, fail too?', 2] },
  ),
  sign('outage_duration', 'peers', ['持续时间', 'how long'], {
    minutes: [0.4, '不到一小时', 'under an hour'],
    hours: [0.4, '几小时', 'some hours'],
    days: [0.2, '一天以上', 'a day or more'],
  }),
  sign('other_schemes', 'peers', ['其他卡组织', 'other card brands'], {
    work: [0.5, '正常', 'work'],
    fail: [0.5, '也不行', 'fail too'],
  }),
  sign('other_models', 'peers', ['其他型号', 'other models'], {
    work: [0.6, '正常', 'work'],
    fail: [0.4, '也不行', 'fail too'],
  }),
  sign(
    'helped',
    'history',
    ['什么有用', 'what helped'],
    {
      sign_on: [0.02, '重新签到', 'signing on again'],
      restart: [0.03, '重启', 'a restart'],
      other_network: [0.015, '换网络', 'another network'],
      other_card: [0.03, '换卡', 'another card'],
      other_way: [0.015, '换一种读卡方式', 'another way of reading the card'],
      other_terminal: [0.015, '换一台机器', 'another terminal'],
      waiting: [0.02, '等一会儿自己好了', 'waiting'],
      cleaning: [0.01, '清洁', 'cleaning'],
      reseating: [0.01, '重新插好', 'plugging it in again'],
      settling: [0.008, '结算', 'settling the batch'],
      updating: [0.008, '更新', 'an update'],
      smaller_amount: [0.01, '改小金额', 'a smaller amount'],
    },
    { holds: 'any', ask: ['下面哪一样试过有用？', 'Which of these helped?', 1] },
  ),
  sign(
    'began_after',
    'history',
    ['从什么时候开始', 'when it began'],
    {
      update: [0.012, '更新之后', 'after an update'],
      replacement: [0.008, '换机之后', 'after the terminal was replaced'],
      move: [0.008, '搬动之后', 'after moving it'],
      fall: [0.006, '摔了之后', 'after a fall'],
      power_cut: [0.008, '停电、打雷之后', 'after a power cut or thunderstorm'],
      network_change: [0.01, '换路由器或密码之后', 'after the router or password changed'],
      sim_change: [0.005, '换 SIM 卡之后', 'after the SIM was changed'],
      settings_change: [0.01, '改过设置之后', 'after settings were changed'],
      repair: [0.004, '维修之后', 'after a repair'],
      long_idle: [0.008, '久放之后', 'after lying unused'],
      merchant_change: [0.006, '资料变更之后', 'after the details of the shop changed'],
    },
    { holds: 'any', ask: ['问题出现之前发生过什么？', 'What happened before it began?', 1] },
  ),
]
