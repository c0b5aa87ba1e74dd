import { sign, yesOrNo, type Sign } from './sign.ts'

/** Sign-on, keys, batch, application: what the terminal holds. */
export const sessionSigns: readonly Sign[] = [
  yesOrNo(
    'signed_in',
    'session and keys',
    ['已签到', 'signed on'],
    0.965,
    { yes: ['今天签到成功', 'signed on today'], no: ['没有签到', 'not signed on'] },
    { ask: ['今天签到成功了吗？', 'Did it sign on today?', 1] },
  ),
  yesOrNo('keys_loaded', 'session and keys', ['密钥已装', 'keys loaded'], 0.996, {
    yes: ['密钥在', 'keys are there'],
    no: ['密钥丢失', 'keys are missing'],
  }),
  yesOrNo(
    'operator_locked',
    'session and keys',
    ['操作员锁定', 'operator locked out'],
    0.004,
    { yes: ['锁定，要密码', 'locked, asks for a password'], no: ['没有锁定', 'not locked'] },
    { ask: ['机器停在要求输入操作员密码或解锁的画面吗？', 'Does it ask for an operator password or to be unlocked?', 1] },
  ),
  sign('biometric', 'session and keys', ['指纹、人脸', 'fingerprint or face'], {
    ok: [0.99, '通过', 'recognised'],
    failed: [0.01, '没有通过', 'not recognised'],
  }),
  sign(
    'batch',
    'session and keys',
    ['批次', 'batch'],
    {
      ok: [0.958, '正常', 'normal'],
      full: [0.006, '笔数已满', 'full'],
      open: [0.03, '上一批没有结算', 'the last batch is not settled'],
      mismatch: [0.006, '批次号或对账不平', 'number or totals differ from the host'],
    },
    { ask: ['机器提示结算、批上送或笔数已满吗？', 'Does it ask to settle, or say that the batch is full?', 1] },
  ),
  yesOrNo(
    'stored_offline',
    'session and keys',
    ['存有脱机交易', 'off-line payments stored'],
    0.02,
    { yes: ['有未上送的交易', 'payments wait to be uploaded'], no: ['没有', 'none'] },
    { ask: ['有没有提示还有未上送的脱机交易？', 'Does it say that off-line payments wait to be sent?', 1] },
  ),
  sign(
    'app_version',
    'software',
    ['应用版本', 'application version'],
    {
      current: [0.945, '最新', 'current'],
      outdated: [0.05, '太旧', 'too old'],
      wrong: [0.005, '装错应用', 'the wrong application', '-'],
    },
    { ask: ['机器提示要更新应用吗？', 'Does it ask for an update of the application?', 1] },
  ),
  sign(
    'update',
    'software',
    ['更新', 'update'],
    {
      none: [0.916, '没有更新', 'none lately'],
      recent: [0.05, '刚更新过', 'just updated'],
      failed: [0.008, '更新失败', 'failed'],
      running: [0.006, '正在更新或卡住', 'running or stuck'],
      pending: [0.02, '等待更新', 'waiting to be installed'],
    },
    { ask: ['最近更新过吗，更新成功了吗？', 'Was there an update lately, and did it succeed?', 1] },
  ),
  sign('uptime', 'software', ['连续开机', 'time since restart'], {
    normal: [0.85, '几天内重启过', 'restarted within some days'],
    long: [0.15, '很久没有重启', 'not restarted for long'],
  }),
  sign(
    'clock',
    'software',
    ['机器时间', "the machine's clock"],
    {
      ok: [0.994, '正确', 'right'],
      wrong: [0.006, '不对', 'wrong'],
    },
    { ask: ['机器上的日期和时间对吗？', 'Are date and time on the machine right?', 1] },
  ),
  yesOrNo('storage_full', 'software', ['存储已满', 'storage full'], 0.005, {
    yes: ['空间不足', 'no room left'],
    no: ['还有空间', 'room left'],
  }),
  yesOrNo(
    'training',
    'software',
    ['演示、培训模式', 'training mode'],
    0.002,
    { yes: ['屏幕有“演示/培训/TRAINING”', 'the screen says training or demo'], no: ['没有', 'no'] },
    { ask: ['屏幕或小票上有“演示”“培训”“TRAINING”字样吗？', 'Does the screen or slip say training or demo?', 1] },
  ),
  yesOrNo(
    'relocated',
    'body and place',
    ['换了地方', 'moved elsewhere'],
    0.01,
    { yes: ['换了经营地点', 'it is used at another place'], no: ['没有', 'no'] },
    { ask: ['机器是不是在登记地址以外使用？', 'Is it used away from its registered address?', 1] },
  ),
  sign(
    'idle',
    'history',
    ['闲置', 'left unused'],
    {
      no: [0.9, '天天用', 'used every day'],
      short: [0.05, '放了一会儿', 'for a while'],
      days: [0.03, '好几天没用', 'for days'],
      months: [0.02, '几个月没用', 'for months'],
    },
    { ask: ['机器多久没用了？', 'For how long has it not been used?', 1] },
  ),
  yesOrNo(
    'new_terminal',
    'history',
    ['新装机', 'newly installed'],
    0.04,
    {
      yes: ['新机或刚换机', 'new or just replaced'],
      no: ['用了一段时间', 'in use for some time'],
    },
    { ask: ['是新装或刚换的机器吗？', 'Is it new, or just replaced?', 1] },
  ),
]
