import { bucket, choose, fine, holds, type Readers } from './reader.ts'

const broken = /fault|fail|broken|error|dead|defect|damag|not (work|respond|read)|no (response|read)|unrespons|dirty|worn|bad|坏|故障|失灵/u
const nowAndThen = /intermitt|sometimes|sporadic|unstable|flaky|some|时好时坏/u

/** What a terminal or its management system reports about itself. */
export const telemetry: Readers = {
  connectivity: choose(
    'connectivity',
    [
      [/^(none|offline|disconnected|down|lost|not connected|no )|无|断/u, 'none'],
      [/bluetooth|ble|蓝牙/u, 'bluetooth'],
      [/wi ?fi|wlan|无线/u, 'wifi'],
      [/ethernet|lan\b|wired|rj45|网线|cable/u, 'ethernet'],
      [/pstn|dial|modem|analog|phone ?line|telephone|landline|电话/u, 'telephone'],
      [/cell|mobile|gprs|gsm|lte|\b[2345]g\b|sim|流量/u, 'cellular'],
      [/usb|serial|rs ?232|串口/u, 'usb'],
    ],
    { no: 'none' },
  ),
  online: choose(
    'online',
    [
      [/offline|not|lost|down|断|离线|fail/u, 'false'],
      [/online|connected|up\b|在线/u, 'true'],
    ],
    { yes: 'true', no: 'false' },
  ),
  signal: choose(
    'signal',
    [
      [/unstable|intermitt|fluctuat|flaky|drop|comes and goes|不稳/u, 'unstable'],
      [/none|no signal|lost|no service|无/u, 'none'],
      [/weak|poor|low|bad|faint|弱|差/u, 'weak'],
      [/good|fair|excellent|strong|full|ok|high|强|好/u, 'good'],
    ],
    { no: 'none', number: signalOf },
  ),
  sim: choose(
    'sim',
    [
      [/miss|none|absent|not (detect|recogn|insert|found|read)|no sim|removed|error|fault|无卡|未插|不识别/u, 'missing'],
      [/lock|puk|pin/u, 'locked'],
      [/expir|unpaid|suspend|cancel|void|inactive|deactiv|barred|block|overdue|no data|欠费|停机|到期|流量用完/u, 'void'],
      [/swap|chang|other|foreign|replac|wrong|moved|换/u, 'swapped'],
      [fine, 'ok'],
      [/active|insert|present/u, 'ok'],
    ],
    { yes: 'ok', no: 'missing' },
  ),
  ip: choose(
    'ip',
    [
      [/conflict|duplicat|冲突/u, 'conflict'],
      [/none|missing|0\.0\.0\.0|169\.254|not assign|no (ip|dhcp|address)|dhcp fail|无/u, 'none'],
      [/wrong|chang|static|invalid|mismatch|gateway|错/u, 'wrong'],
      [/ok|assigned|dhcp|valid|正常/u, 'ok'],
    ],
    { no: 'none', yes: 'ok' },
  ),
  hotspot: choose(
    'hotspot',
    [
      [/fail|not|no |bad/u, 'fails'],
      [/ok|work|success|fine|good|connect|正常/u, 'works'],
    ],
    { yes: 'works', no: 'fails' },
  ),
  line_noise: holds('line_noise', { yes: /nois|crackl|hum|static|high|heavy|bad|busy|杂音/u, no: fine }),
  retries: bucket('line_retries', [
    [0, 'few'],
    [3, 'many'],
  ]),
  hours_since_connect: bucket('time_since_online', [
    [0, 'recent'],
    [24, 'day'],
    [168, 'weeks'],
  ]),
  days_since_online: bucket('time_since_online', [
    [0, 'recent'],
    [1, 'day'],
    [7, 'weeks'],
  ]),

  battery: choose(
    'battery',
    [
      [/swell|swollen|bulg|鼓/u, 'swollen'],
      [/missing|not (detect|recogn|there|insert)|absent|removed/u, 'missing'],
      [/worn|drain|short|fast|old|weak|does not (hold|last)|不耐用/u, 'drains_fast'],
      [/low|empty|critical|flat|dead|deplet|exhaust|低|没电/u, 'low'],
      [/ok|full|good|charged|normal|high|正常|充足/u, 'ok'],
    ],
    { number: (percent) => (percent < 15 ? 'low' : 'ok') },
  ),
  battery_pct: bucket('battery', [
    [0, 'low'],
    [15, 'ok'],
  ]),
  charging: choose(
    'charging',
    [
      [/fail|error|fault|intermitt|loose|slow|not charging|won't|doesn't|无法/u, 'fails'],
      [/^(charging|ok|yes|full|works)/u, 'true'],
    ],
    { yes: 'true', no: 'false' },
  ),
  power: choose(
    'power',
    [
      [/restart|reboot|boot ?loop|cycl|重启/u, 'restarts'],
      [/outage|cut|surge|fluctuat|unstable|brown|spike|lightning|thunder|dip|停电|不稳/u, 'unstable'],
      [/none|off|dead|no |lost|unplug|not start|does not|won't|absent|fail|没电|不开机/u, 'none'],
      [/ok|on|ac|mains|normal|good|plugged|正常/u, 'ok'],
    ],
    { yes: 'ok', no: 'none' },
  ),

  printer: choose(
    'printer',
    [
      [/out of paper|no paper|paper (out|empty|end|missing|low)|paperless|缺纸|无纸/u, 'out_of_paper'],
      [/jam|stuck|卡纸/u, 'jam'],
      [/hot|heat|temperature|过热/u, 'overheated'],
      [/voltage|low power|低压/u, 'low_voltage'],
      [/cover|lid|door|open|盖/u, 'cover_open'],
      [/faint|blank|pale|fad|light|garbl|illegib|模糊|淡/u, 'faint'],
      [broken, 'fault'],
      [/not|no |offline|disconnect|silent|feeds? nothing|busy|motor/u, 'fault'],
      [fine, 'ok'],
    ],
    { yes: 'ok', no: 'fault' },
  ),
  paper_loaded: holds('paper_loaded', { no: /empty|none|out|missing|缺|没/u, yes: fine }),
  paper_new: holds('paper_new', { yes: /new|just|chang|新/u }),

  display: choose(
    'display',
    [
      [/crack|broken|shatter|smash|裂|碎/u, 'cracked'],
      [/froz|freez|stuck|hang|hung|卡住|死机/u, 'frozen'],
      [/touch|unrespons/u, 'touch_dead'],
      [/line|garbl|flicker|artefact|artifact|distort|mosaic|pixel|花屏/u, 'garbled'],
      [/dim|faint|hard to read|unreadable|glare|暗/u, 'dim'],
      [/blank|black|dark|off|white|dead|nothing|fault|fail|broken|黑屏|白屏/u, 'blank'],
      [fine, 'ok'],
    ],
    { yes: 'ok', no: 'blank' },
  ),
  keypad: choose(
    'keypad',
    [
      [/stuck|jam|stick|repeat|卡住|连键/u, 'stuck'],
      [/some|partial|one key|certain|few|个别/u, 'some_keys'],
      [/unrespons|no response|dead|froz|not respond|fault|fail|broken|没反应|失灵/u, 'unresponsive'],
      [fine, 'ok'],
    ],
    { yes: 'ok', no: 'unresponsive' },
  ),
  chip_reader: choose(
    'chip_reader',
    [
      [/block|foreign|object|obstruct|jam|异物/u, 'blocked'],
      [nowAndThen, 'intermittent'],
      [broken, 'fault'],
      [fine, 'ok'],
    ],
    { yes: 'ok', no: 'fault' },
  ),
  contactless: choose(
    'contactless',
    [
      [/off|disab|not (enabled|activated)|closed|关闭|未开/u, 'disabled'],
      [nowAndThen, 'intermittent'],
      [broken, 'fault'],
      [/ok|work|fine|good|enabled|on|正常/u, 'ok'],
    ],
    { yes: 'ok', no: 'fault' },
  ),
  camera: choose(
    'scanner',
    [
      [nowAndThen, 'intermittent'],
      [broken, 'fault'],
      [fine, 'ok'],
    ],
    { yes: 'ok', no: 'fault' },
  ),
  magstripe: choose(
    'magstripe',
    [
      [nowAndThen, 'intermittent'],
      [broken, 'fault'],
      [fine, 'ok'],
    ],
    { yes: 'ok', no: 'fault' },
  ),
  scanner: choose(
    'scanner',
    [
      [nowAndThen, 'intermittent'],
      [broken, 'fault'],
      [fine, 'ok'],
    ],
    { yes: 'ok', no: 'fault' },
  ),
  peripheral: choose(
    'peripheral',
    [
      [
        /disconnect|unplug|missing|not (found|connected|detected|paired)|no response|offline|lost|loose|unpaired|absent|没连|断开/u,
        'disconnected',
      ],
      [broken, 'fault'],
      [/ok|connected|fine|paired|正常/u, 'ok'],
    ],
    { yes: 'ok', no: 'disconnected' },
  ),

  tamper: holds('tamper', { yes: /tamper|trigger|fired|attack|detect|lock|触发|攻击/u, no: fine }),
  opened: holds('opened', { yes: /open|loose|screw|broken seal|拆/u, no: /closed|intact|sealed|完好/u }),
  dropped: holds('dropped', { yes: /drop|fell|fall|hit|impact|摔/u }),
  liquid: holds('liquid', { yes: /water|rain|coffee|juice|drink|spill|wet|beer|tea|soup|liquid|水|湿/u, no: /dry/u }),
  temperature: choose(
    'temperature',
    [
      [/high|hot|heat|over|warm|burn|热|烫|高/u, 'high'],
      [/low|cold|freez|frost|under|冷|冻|低/u, 'low'],
      [/normal|ok|room|正常/u, 'normal'],
    ],
    { number: (celsius) => (celsius >= 38 ? 'high' : celsius <= 3 ? 'low' : 'normal') },
  ),
  humidity: choose(
    'humidity',
    [
      [/high|damp|wet|humid|condens|moist|潮|湿/u, 'high'],
      [/low|dry|static|干/u, 'low'],
      [/normal|ok|正常/u, 'normal'],
    ],
    { number: (percent) => (percent > 80 ? 'high' : percent < 20 ? 'low' : 'normal') },
  ),
  relocated: holds('relocated', { yes: /km|mile|move|other|another|different|city|移|搬/u }),

  signed_in: holds('signed_in', { no: /not|expired|failed|missing|out|未/u, yes: /signed|ok|yes|已/u }),
  keys_loaded: holds('keys_loaded', { no: /missing|lost|erased|wiped|not|no |empty|fail|corrupt|丢|无/u, yes: /ok|loaded|present|正常/u }),
  operator_locked: holds('operator_locked', { yes: /lock/u, no: /unlocked/u }),
  biometric: choose(
    'biometric',
    [
      [/fail|not|no |unread|error|dirty|wet/u, 'failed'],
      [fine, 'ok'],
    ],
    { yes: 'ok', no: 'failed' },
  ),
  batch: choose(
    'batch',
    [
      [/full|limit|满/u, 'full'],
      [/mismatch|differ|out of balance|unbalanced|not balance|不平|不一致/u, 'mismatch'],
      [/open|unsettled|not (closed|settled)|old|overdue|pending|stale|days|未结/u, 'open'],
      [/ok|closed|settled|normal|empty|正常/u, 'ok'],
    ],
    { number: () => null },
  ),
  stored_offline: holds('stored_offline', { yes: /stored|pending|waiting|some|queued/u, no: /empty/u }),
  idle: choose(
    'idle',
    [
      [/month|year|月|年/u, 'months'],
      [/day|week|天|周/u, 'days'],
      [/min|hour|while|short|long|分|小时/u, 'short'],
    ],
    {
      yes: 'short',
      no: 'no',
      number: daysIdle,
    },
  ),
  idle_days: choose('idle', [], { number: daysIdle }),
  uptime_days: bucket('uptime', [
    [0, 'normal'],
    [14, 'long'],
  ]),

  app_version: choose(
    'app_version',
    [
      [/wrong|mismatch|incompat|错/u, 'wrong'],
      [/outdat|old|below|unsupport|expir|lower|behind|deprecat|旧|过低/u, 'outdated'],
      [/current|latest|ok|new|up to date|最新/u, 'current'],
    ],
    { number: () => null },
  ),
  update: choose(
    'update',
    [
      [/fail|error|abort|interrupt|corrupt|incomplete|rollback|失败|中断/u, 'failed'],
      [/running|progress|stuck|download|installing|ongoing|进行|正在/u, 'running'],
      [/pending|available|required|due|wait|needed|scheduled|待/u, 'pending'],
      [/recent|just|done|installed|complet|success|today|yesterday|after|night|完成|刚/u, 'recent'],
      [/none|no |ok|never/u, 'none'],
    ],
    { yes: 'recent', no: 'none' },
  ),
  clock: choose(
    'clock',
    [
      [/wrong|off|reset|drift|behind|ahead|skew|1970|2000|slow|fast|不对|错/u, 'wrong'],
      [fine, 'ok'],
    ],
    { yes: 'ok', no: 'wrong' },
  ),
  storage: choose(
    'storage_full',
    [
      [/full|low|no space|满/u, 'true'],
      [fine, 'false'],
    ],
    { number: () => null },
  ),
  clock_offset: choose('clock', [[/.+/u, 'wrong']], { no: 'ok', number: (seconds) => (Math.abs(seconds) > 120 ? 'wrong' : 'ok') }),
  other_devices_online: holds('other_devices_online', { no: /not|offline|fail|down/u, yes: fine }),
  settings: choose('began_after', [[/chang|edit|modif|改/u, 'settings_change']]),
  mode: choose('training', [
    [/train|demo|practice|test|演示|培训/u, 'true'],
    [/normal|live|production/u, 'false'],
  ]),
}

/** Bars 0–5, CSQ 6–31 (99: unknown), per cent above, or dBm below zero (terminals.md §2, uncertain thresholds). */
function signalOf(value: number): string | null {
  if (value < 0) return value >= -95 ? 'good' : value >= -118 ? 'weak' : 'none'
  if (value === 0) return 'none'
  if (value <= 5) return value <= 1 ? 'weak' : 'good'
  if (value <= 31) return value < 10 ? 'weak' : 'good'
  return value === 99 ? null : value < 35 ? 'weak' : 'good'
}

function daysIdle(days: number): string {
  return days <= 0 ? 'no' : days < 3 ? 'short' : days < 60 ? 'days' : 'months'
}
