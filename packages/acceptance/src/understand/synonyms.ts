/** Words taken as one, by stem: each line is the word kept, then the others. Applied to phrases and texts alike. */
const same = `
 terminal machine device unit pdq edc pos
 decline refuse reject deny disapprove
 wrong incorrect
 receipt slip
 restart reboot
 customer cardholder shopper buyer client guest
 authorize authorise
 cashier clerk
 freeze froze frozen
 break broke broken
 fall fell fallen
 steal stole stolen
 lose lost
 send sent
 expire expiry expiration
 fault faulty
 battery batteries accu
 telephone phone
 mobile cellular gprs
 merchant seller
 update upgrade
 technician engineer
 provider processor
 program app application apps
 bill invoice
`

/** Two words that are one, in the order they are written. */
const joined: Readonly<Record<string, string>> = {
  'off line': 'offline',
  'on line': 'online',
  'wi fi': 'wifi',
  'sign on': 'signon',
  'sign in': 'signon',
  'log on': 'signon',
  'log in': 'signon',
  'sign off': 'signoff',
  'sign out': 'signoff',
  'log out': 'signoff',
  'log off': 'signoff',
  'time out': 'timeout',
  'set up': 'setup',
  'pin pad': 'pinpad',
  'touch screen': 'touchscreen',
  'hot spot': 'hotspot',
  'power cycle': 'restart',
  're start': 'restart',
  'pick up': 'pickup',
  'key pad': 'keypad',
  'pre auth': 'preauthorization',
  'pre authorization': 'preauthorization',
  'charge back': 'chargeback',
  'roll over': 'rollover',
  'black list': 'blacklist',
  'lock out': 'lockout',
  'check out': 'checkout',
  'back up': 'backup',
  'touch pad': 'touchpad',
  'start up': 'startup',
  'shut down': 'shutdown',
  'switch off': 'switchoff',
  'turn off': 'switchoff',
  'turn on': 'switchon',
  'switch on': 'switchon',
}

/** Single words that carry one of the joined meanings, or a negation, by themselves. */
const alone: Readonly<Record<string, string>> = {
  login: 'signon',
  logon: 'signon',
  signin: 'signon',
  logout: 'signoff',
  logoff: 'signoff',
  signout: 'signoff',
  preauth: 'preauthorization',
  wlan: 'wifi',
  cannot: 'not',
  cant: 'not',
  wont: 'not',
  dont: 'not',
  doesnt: 'not',
  didnt: 'not',
  isnt: 'not',
  wasnt: 'not',
  arent: 'not',
  couldnt: 'not',
  unable: 'not',
  cancelled: 'cancel',
  canceled: 'cancel',
  cancelling: 'cancel',
  nothing: 'nothing',
  something: 'something',
  anything: 'anything',
  colour: 'color',
  honour: 'honor',
  licence: 'license',
  centre: 'center',
  programme: 'program',
  cheque: 'cheque',
  always: 'always',
  used: 'use',
}

/** Passed over in phrases and in texts. */
const fillers = `
 a an the is are was were be been being am has have had having do does did doing can could will would shall may might should
 my our your his her their its it it's this that these those there here of to please just also still get gets got getting i we you he she they me us
 very really quite some
 的 了 着 啊 呢 吗 吧 呀 嘛 哦 都 也 就 又 很 之
`

/** Longer Chinese fillers, taken out before the characters are looked at. */
export const longFillers = ['一直', '总是', '老是', '经常', '突然', '已经', '好像', '似乎', '有时候', '有时', '有点']

export const isFiller: ReadonlySet<string> = new Set(fillers.trim().split(/\s+/u))
export const joinedWords: ReadonlyMap<string, string> = new Map(Object.entries(joined))
export const aloneWords: ReadonlyMap<string, string> = new Map(Object.entries(alone))
export const sameWords: readonly (readonly string[])[] = same
  .trim()
  .split('\n')
  .map((line) => line.trim().split(/\s+/u))
