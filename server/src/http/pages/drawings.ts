import { markup, type Markup } from './markup.ts'
import type { Text } from '@shouli/vocabulary'

interface Drawing {
  readonly title: Text
  readonly lines: Markup
}

const terminal = markup`<rect x="46" y="14" width="68" height="112" rx="10" /><rect x="55" y="34" width="50" height="34" rx="3" /><g class="fill"><rect x="57" y="78" width="10" height="7" rx="2" /><rect x="75" y="78" width="10" height="7" rx="2" /><rect x="93" y="78" width="10" height="7" rx="2" /><rect x="57" y="92" width="10" height="7" rx="2" /><rect x="75" y="92" width="10" height="7" rx="2" /><rect x="93" y="92" width="10" height="7" rx="2" /></g>`

/** Drawn by us; two colours, no text, so that they serve both languages. */
const drawings: Readonly<Record<string, Drawing>> = {
  paper: {
    title: {
      zh: '打开纸仓，热敏面（光滑面）朝打印头装入，拉出一段后扣紧',
      en: 'Open the lid, load the roll with its smooth side to the head, pull a little out, close firmly',
    },
    lines: markup`<rect x="34" y="60" width="92" height="66" rx="9" /><path d="M38 60 L52 24 H118 L122 60" /><circle cx="80" cy="62" r="22" class="mark" /><circle cx="80" cy="62" r="6" class="mark" /><path d="M102 62 V34 H112 V20" class="mark" /><path d="M104 24 L112 14 L120 24" class="mark" />`,
  },
  sim: {
    title: {
      zh: '关机后取出SIM卡，用干布擦金属面，按原方向插紧',
      en: 'Switch off, take the SIM out, wipe its contacts, put it back the same way',
    },
    lines: markup`<rect x="26" y="30" width="76" height="92" rx="9" /><rect x="64" y="70" width="38" height="28" rx="3" /><path d="M112 62 h20 l8 8 v34 h-28 z" class="mark" /><rect x="118" y="78" width="14" height="16" rx="2" class="mark" /><path d="M108 84 h-14 m6 -6 l-6 6 l6 6" class="mark" />`,
  },
  card: {
    title: {
      zh: '芯片卡插到底，或平放在感应区，听到提示音再拿开',
      en: 'Insert the chip fully, or lay the card on the reader, and wait for the tone',
    },
    lines: markup`${terminal}<rect x="58" y="104" width="44" height="34" rx="4" class="mark" /><rect x="64" y="110" width="11" height="9" rx="2" class="mark" /><path d="M80 154 v-12 m-7 7 l7 -7 l7 7" class="mark" />`,
  },
  cable: {
    title: { zh: '两端拔下再插紧，看指示灯亮起', en: 'Pull both ends and push them in until the light shows' },
    lines: markup`<rect x="92" y="44" width="46" height="64" rx="8" /><circle cx="102" cy="56" r="4" class="mark" /><path d="M92 76 h-18" /><rect x="52" y="66" width="22" height="20" rx="3" class="mark" /><path d="M52 76 C34 76 34 112 18 112" class="mark" /><path d="M58 56 l10 0 m-5 -5 l5 5 l-5 5" class="mark" />`,
  },
  battery: {
    title: { zh: '插上原装充电器，看到充电标志', en: 'Plug in the original charger and look for the charging sign' },
    lines: markup`<rect x="30" y="52" width="88" height="48" rx="8" /><rect x="118" y="66" width="9" height="20" rx="3" /><rect x="36" y="58" width="20" height="36" rx="3" class="mark" /><path d="M84 56 L70 80 H82 L76 98 L94 72 H82 Z" class="mark" />`,
  },
  power: {
    title: { zh: '按住电源键3到10秒，松开后等一分钟', en: 'Hold the power key 3 to 10 seconds, let go, wait a minute' },
    lines: markup`${terminal}<circle cx="122" cy="40" r="15" class="mark" /><path d="M122 30 v9 m-6 -5 a8 8 0 1 0 12 0" class="mark" />`,
  },
  signal: {
    title: {
      zh: '看信号格：两格以上再收款；到窗边或换一个网络',
      en: 'Look at the bars: two or more; go to a window or change the network',
    },
    lines: markup`<rect x="30" y="96" width="16" height="24" rx="3" class="mark" /><rect x="56" y="76" width="16" height="44" rx="3" class="mark" /><rect x="82" y="54" width="16" height="66" rx="3" /><rect x="108" y="30" width="16" height="90" rx="3" />`,
  },
  wifi: {
    title: {
      zh: '靠近路由器，断电30秒再开，重新输入Wi-Fi密码',
      en: 'Near the router: off for 30 seconds, on again, enter the password anew',
    },
    lines: markup`<path d="M28 66 a74 74 0 0 1 104 0 M44 84 a51 51 0 0 1 72 0" /><path d="M60 102 a28 28 0 0 1 40 0" class="mark" /><circle cx="80" cy="118" r="6" class="mark" />`,
  },
  stop: {
    title: { zh: '停用：不要重启，不要拆开，交给收单机构', en: 'Stop: do not restart or open it, hand it to your acquirer' },
    lines: markup`${terminal}<path d="M20 14 L140 140 M140 14 L20 140" class="mark" />`,
  },
  shade: {
    title: { zh: '用身体挡住强光，调亮手机屏幕再扫', en: 'Give shade with your body, brighten the phone, scan again' },
    lines: markup`<circle cx="38" cy="34" r="14" /><path d="M38 8 v8 M38 52 v8 M12 34 h8 M56 34 h8" /><path d="M60 20 C104 20 128 44 132 84" class="mark" /><rect x="74" y="74" width="34" height="56" rx="6" /><rect x="82" y="88" width="18" height="18" class="mark" />`,
  },
}

/** @returns the drawing with its words as alternative text; `false` for a name that has none */
export function drawing(name: string | null, language: 'zh' | 'en'): Markup | false {
  const found = name === null ? undefined : drawings[name]
  if (found === undefined) return false
  return markup`<figure><svg viewBox="0 0 160 160" role="img" aria-label="${found.title[language]}">${found.lines}</svg><figcaption>${found.title[language]}</figcaption></figure>`
}

export const drawingStyle = `
figure{margin:.6rem 0;display:flex;gap:1rem;align-items:center}
figure svg{flex:0 0 7.5rem;width:7.5rem;height:7.5rem;fill:none;stroke:var(--soft);stroke-width:4;stroke-linecap:round;stroke-linejoin:round}
figure .mark{stroke:var(--act);stroke-width:5}
figure .fill{fill:var(--soft);stroke:none}
figcaption{font-size:.95rem;color:var(--soft)}
`.replaceAll('\n', '')
