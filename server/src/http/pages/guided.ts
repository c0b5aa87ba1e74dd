import { duration } from '@shouli/acceptance'
import type { Guided, GuidedStep } from '@shouli/contract'
import { formatFen, fen, type Text } from '@shouli/vocabulary'
import type { Language } from '../language.ts'
import { couldBeReference } from './ask.ts'
import { drawing, drawingStyle } from './drawings.ts'
import { page, style } from './layout.ts'
import { markup, type Markup } from './markup.ts'

const words = {
  title: { zh: '一步步排查', en: 'Step by step' },
  thought: { zh: '很可能是：', en: 'Probably: ' },
  understood: { zh: '您的描述里我们看懂了', en: 'What we understood from your words' },
  wrong: { zh: '不对', en: 'not so' },
  none: { zh: '都不是', en: 'None of these' },
  unsure: { zh: '不确定', en: 'Not sure' },
  lookFirst: { zh: '先看一眼，确认安全', en: 'Look first, to be safe' },
  yes: { zh: '是', en: 'Yes' },
  no: { zh: '否', en: 'No' },
  solved: { zh: '做好了，可以收款了', en: 'Done, it works' },
  failed: { zh: '做了，还是不行', en: 'Done, still no good' },
  cannot: { zh: '做不了这一步', en: 'I cannot do this' },
  bring: { zh: '需要准备：', en: 'Have at hand: ' },
  minutes: { zh: '预计还要', en: 'Expected from here:' },
  undo: { zh: '撤回上一步', en: 'Undo the last step' },
  stop: { zh: '不试了，找收单机构', en: 'Stop and call the acquirer' },
  say: { zh: '补充说明', en: 'Tell us more' },
  sayHint: { zh: '用自己的话说，例如：打印机不出纸', en: 'In your own words, e.g. the printer gives no paper' },
  send: { zh: '发送', en: 'Send' },
  done: { zh: '已经做过的', en: 'Done so far' },
  proved: { zh: '已恢复受理', en: 'It accepts again' },
  provedBy: { zh: '这笔获批准的交易证明了它：参考号', en: 'Proved by this approved payment, reference' },
  again: { zh: '我收过一笔了，看看结果', en: 'I have taken a payment, look again' },
  notYet: { zh: '还没有看到获批准的交易。', en: 'No approved payment has been seen yet.' },
  keep: { zh: '本页网址就是您的进度，关掉后可以再打开。', en: 'The address of this page keeps your place; you can come back to it.' },
  start: { zh: '机器怎么了？', en: 'What is wrong with the machine?' },
  startHint: { zh: '写一句话就行，也可以贴上屏幕上的提示和应答码。', en: 'One sentence is enough; add the words or code on the screen.' },
  reference: { zh: '小票编号（有的话）', en: 'Reference on the slip, if there is one' },
  begin: { zh: '开始排查', en: 'Begin' },
  empty: { zh: '请写一句话，或填写小票编号。', en: 'Please write a sentence, or give the reference.' },
  slip: { zh: '只想知道小票编号的意思', en: 'Only look up a reference' },
  lost: { zh: '没有找到这次排查，请重新开始。', en: 'This session was not found. Please begin again.' },
  passed: { zh: '这一步已经处理过，这是现在的进度。', en: 'That step was dealt with already; this is where you are now.' },
} satisfies Record<string, Text>

/** Style of these pages: the common one, and drawings, buttons in a row, and choices as large as a thumb. */
export const guidedStyle = `${style}${drawingStyle}
form.act{display:inline-flex;margin:.25rem .5rem .25rem 0}
button.plain{background:transparent;color:var(--act);border:2px solid var(--act)}
button.quiet{background:transparent;color:var(--soft);border:1px solid var(--line);font-weight:400;padding:.6rem .9rem}
form.choice{display:block;margin:.5rem 0}form.choice button{width:100%;text-align:left;line-height:1.35}
textarea{flex:1 1 100%;min-height:5rem;font:inherit;padding:.65rem .8rem;border:2px solid var(--soft);border-radius:.6rem;background:var(--paper);color:var(--ink)}
textarea:focus-visible,summary:focus-visible{outline:3px solid var(--act);outline-offset:2px}
details{margin:1rem 0;border-top:1px solid var(--line);padding-top:.7rem}summary{cursor:pointer}
`.replaceAll('\n', '')

/** Where the page posts to, and in which language it answers. */
interface Place {
  readonly language: Language
  /** Something to say first, e.g. that a step had been dealt with. */
  readonly note?: 'passed' | 'not yet' | null
}

export function guidedPage(guided: Guided, { language, note = null }: Place): string {
  const t = (text: Text): string => text[language]
  const path = `/t/${guided.id}`
  const form = (fields: Readonly<Record<string, string>>, label: string, look: string): Markup => markup`
    <form class="${look === 'choice' ? 'choice' : 'act'}" method="post" action="${path}">
      <input type="hidden" name="turn" value="${guided.turn}" /><input type="hidden" name="lang" value="${language}" />
      ${Object.entries(fields).map(([name, value]) => markup`<input type="hidden" name="${name}" value="${value}" />`)}
      <button class="${look}">${label}</button>
    </form>`

  const main = markup`
    <h1>${guided.proof === null ? t(words.title) : t(words.proved)}</h1>
    ${note !== null && markup`<p class="soft">${t(note === 'passed' ? words.passed : words.notYet)}</p>`}
    ${guided.proof === null ? openPart(guided, language, form) : provedPart(guided.proof, language)}
    ${guided.done.length > 0 && donePart(guided.done, language)}
    ${guided.proof === null && guided.done.length > 0 && form({ event: 'undone' }, t(words.undo), 'quiet')}
    ${guided.proof === null && sayPart(guided, language)}
  `
  return page(language, path, t(words.title), main, markup`<p>${t(words.keep)}</p>`, guidedStyle)
}

type Form = (fields: Readonly<Record<string, string>>, label: string, look: string) => Markup

function openPart(guided: Guided, language: Language, form: Form): Markup {
  const t = (text: Text): string => text[language]
  const { step } = guided
  return markup`
    ${guided.thought !== null && markup`<p class="pass">${t(words.thought)}${t(guided.thought)}</p>`}
    ${
      guided.understood.length > 0 &&
      guided.done.length === 0 &&
      markup`<details><summary>${t(words.understood)}</summary>
        ${guided.understood.map(({ concept, said }) => markup`<p>${said.split(' / ')[language === 'zh' ? 0 : 1] ?? said} ${form({ event: 'taken_back', what: concept }, t(words.wrong), 'quiet')}</p>`)}
      </details>`
    }
    <h2>${t(step.title)}</h2>
    ${step.why !== null && markup`<p class="soft">${t(step.why)}</p>`}
    ${drawing(step.picture, language)}
    ${stepPart(step, language, form)}
    ${
      step.kind !== 'over' &&
      markup`<p class="soft">${t(words.minutes)} ${t(duration(Math.round(step.minutes)))}</p>
      ${step.kind !== 'end' && form({ event: 'stopped' }, t(words.stop), 'quiet')}`
    }
    ${step.kind === 'over' && markup`<form class="act" method="get" action="/t/${guided.id}"><input type="hidden" name="look" value="1" /><input type="hidden" name="lang" value="${language}" /><button>${t(words.again)}</button></form>`}
  `
}

function stepPart(step: GuidedStep, language: Language, form: Form): Markup | false {
  const t = (text: Text): string => text[language]
  if (step.kind === 'ask' && step.sign !== null) {
    const ask = (answer: string, label: string, look: string): Markup => form({ event: 'answered', what: step.sign!, answer }, label, look)
    return markup`
      ${step.choices.map(({ outcome, title }) => ask(outcome, t(title), 'choice'))}
      ${ask('none', t(words.none), 'plain')} ${ask('unsure', t(words.unsure), 'plain')}`
  }
  if (step.kind !== 'do' || step.remedy === null) return false
  if (step.look_first.length > 0) {
    const [{ guard, title }] = step.look_first as [GuidedStep['look_first'][number]]
    return markup`<p class="why">${t(words.lookFirst)}</p><p>${t(title)}</p>
      ${form({ event: 'looked', what: guard, answer: 'yes' }, t(words.yes), 'plain')} ${form({ event: 'looked', what: guard, answer: 'no' }, t(words.no), 'plain')}`
  }
  const { remedy } = step
  return markup`
    <ol>${remedy.steps.map((line) => markup`<li>${t(line)}</li>`)}</ol>
    ${remedy.materials.length > 0 && markup`<p class="soft">${t(words.bring)}${remedy.materials.map(t).join(language === 'zh' ? '、' : ', ')}</p>`}
    ${remedy.risks.map((risk) => markup`<p class="wait">${t(risk)}</p>`)}
    ${form({ event: 'solved', what: remedy.id }, t(words.solved), 'main')}
    ${form({ event: 'failed', what: remedy.id }, t(words.failed), 'plain')}
    ${form({ event: 'refused', what: remedy.id }, t(words.cannot), 'quiet')}`
}

function provedPart({ at, rrn, amount_fen }: NonNullable<Guided['proof']>, language: Language): Markup {
  return markup`<p class="pass">${words.provedBy[language]} <code>${rrn}</code> · ${formatFen(fen(amount_fen))} · ${at.slice(0, 19).replace('T', ' ')}Z</p>`
}

function donePart(done: Guided['done'], language: Language): Markup {
  return markup`<details ${done.length < 4 ? 'open' : ''}><summary>${words.done[language]}</summary>
    <ol>${done.map(({ title, result }) => markup`<li>${title[language]} <b>${result[language]}</b></li>`)}</ol></details>`
}

function sayPart(guided: Guided, language: Language): Markup {
  return markup`<details><summary>${words.say[language]}</summary>
    <form method="post" action="/t/${guided.id}">
      <input type="hidden" name="turn" value="${guided.turn}" /><input type="hidden" name="lang" value="${language}" /><input type="hidden" name="event" value="said" />
      <label for="text">${words.sayHint[language]}</label><textarea id="text" name="text" maxlength="2000" required></textarea>
      <button class="plain">${words.send[language]}</button>
    </form></details>`
}

/** The page on which it begins. */
export function guidedStartPage(language: Language, problem: 'empty' | 'lost' | 'reference' | null, reference = ''): string {
  const main = markup`
    <h1>${words.start[language]}</h1>
    ${problem !== null && markup`<p class="wait">${problem === 'lost' ? words.lost[language] : words.empty[language]}</p>`}
    <form method="post" action="/t">
      <input type="hidden" name="lang" value="${language}" />
      <label for="text">${words.startHint[language]}</label><textarea id="text" name="text" maxlength="2000"></textarea>
      <label for="reference">${words.reference[language]}</label><input id="reference" name="reference" maxlength="12" autocomplete="off" value="${couldBeReference(reference)}" />
      <button>${words.begin[language]}</button>
    </form>`
  return page(
    language,
    '/t',
    words.start[language],
    main,
    markup`<p><a href="/r?lang=${language}">${words.slip[language]}</a></p>`,
    guidedStyle,
  )
}
