import type { Text } from '@shouli/vocabulary'
import type { Language } from '../language.ts'
import { markup } from './markup.ts'
import { page } from './layout.ts'
import type { Support } from './slip.ts'

/** Why the page asks: it was opened without a reference, or looking one up did not work. */
export type Reason = 'empty' | 'unknown' | 'mistyped' | 'too many' | 'unavailable' | 'broken'

const reasons: Readonly<Record<Reason, { readonly title: Text; readonly text: Text }>> = {
  empty: {
    title: { zh: '交易没有成功？输入小票上的编号', en: 'Payment not accepted? Type the reference on the slip' },
    text: {
      zh: '编号印在小票或屏幕上的一句话旁边，例如 R7K2Q9。输入后告诉您为什么没有成功、现在怎么做。',
      en: 'It stands beside the sentence on the slip or the screen, such as R7K2Q9. You will see why it was not accepted and what to do now.',
    },
  },
  unknown: {
    title: { zh: '没有找到这个编号', en: 'This reference is not known' },
    text: {
      zh: '请对照小票或屏幕，逐个字符再输一次。如果是几个月以前的小票，请联系收单机构。',
      en: 'Compare it with the slip or the screen, character by character, and type it again. For a slip from months ago, please ask your acquirer.',
    },
  },
  mistyped: {
    title: { zh: '编号好像输错了一位', en: 'One character seems to be wrong' },
    text: {
      zh: '请对照小票或屏幕，逐个字符再输一次。',
      en: 'Compare it with the slip or the screen, character by character, and type it again.',
    },
  },
  'too many': {
    title: { zh: '尝试次数太多，请过几分钟再试', en: 'Too many tries; please wait a few minutes' },
    text: {
      zh: '为防止有人猜编号，同一网络短时间内只能尝试有限次数。急用请联系收单机构客服。',
      en: 'So that nobody can guess references, one network may try only so often. If it is urgent, call your acquirer.',
    },
  },
  unavailable: {
    title: { zh: '暂时查不到，请过几分钟再试', en: 'It cannot be looked up just now; please try in a few minutes' },
    text: {
      zh: '是我们的系统暂时读不到数据，与您的终端和卡无关，收款不受影响。',
      en: 'Our system cannot read its data at the moment. Your terminal and the card have nothing to do with it, and payments go on.',
    },
  },
  broken: {
    title: { zh: '页面出错了，是我们的问题', en: 'Something went wrong on our side' },
    text: { zh: '请再试一次；仍不行请联系收单机构客服。', en: 'Please try once more; if it stays like this, call your acquirer.' },
  },
}

const words = {
  label: { zh: '小票编号', en: 'Reference on the slip' },
  go: { zh: '查看', en: 'Show' },
  hints: { zh: '容易看错的字符', en: 'Characters that are easily misread' },
  hint1: {
    zh: '编号里没有数字 0 和 1，也没有字母 I、L、O。像 0 的可能是 D 或 Q，像 1 的可能是 7 或 T。',
    en: 'There is no digit 0 or 1 and no letter I, L or O. What looks like 0 may be D or Q; what looks like 1 may be 7 or T.',
  },
  hint2: { zh: '请特别核对：2 和 Z，5 和 S，6 和 G，8 和 B，U 和 V。', en: 'Look twice at 2 and Z, 5 and S, 6 and G, 8 and B, U and V.' },
  hint3: { zh: '大小写和空格都没有关系。', en: 'Capitals and spaces do not matter.' },
  support: { zh: '收单机构客服：', en: 'Your acquirer: ' },
  lost: {
    zh: '没有编号？请看小票上的应答码，或联系收单机构客服。',
    en: 'No reference? Look for the answer code on the slip, or call your acquirer.',
  },
} satisfies Record<string, Text>

/**
 * The page on which to type a reference, and what it says when one was not found.
 *
 * @param typed what was typed, to correct it; shown only when it could be a reference
 * @returns a whole document, under 10 KB, without script
 */
export function askPage(reason: Reason, typed: string | null, language: Language, { contact }: Support): string {
  const t = (text: Text): string => text[language]
  const { title, text } = reasons[reason]
  const again = typed === null ? '' : couldBeReference(typed)

  const main = markup`
    <h1>${t(title)}</h1>
    <p>${t(text)}</p>
    <form action="/r" method="get">
      <input type="hidden" name="lang" value="${language}" />
      <label for="reference">${t(words.label)}</label>
      <input
        id="reference"
        name="reference"
        value="${again}"
        required
        maxlength="16"
        autocomplete="off"
        autocapitalize="characters"
        spellcheck="false"
        enterkeyhint="go"
      />
      <button>${t(words.go)}</button>
    </form>
    <h2>${t(words.hints)}</h2>
    <ul>
      <li>${t(words.hint1)}</li>
      <li>${t(words.hint2)}</li>
      <li>${t(words.hint3)}</li>
    </ul>
  `
  const footer = markup`<p>${t(words.lost)}</p>
    ${contact !== null && markup`<p>${t(words.support)}${t(contact)}</p>`}`
  return page(language, '/r', t(title), main, footer)
}

/** Only what has the shape of a reference goes back on the page: somebody may have typed a card number. */
export function couldBeReference(typed: string): string {
  const plain = typed.toUpperCase().replace(/[^0-9A-Z]/g, '')
  return plain.length <= 10 ? plain : ''
}
