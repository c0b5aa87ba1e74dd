import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { resemblance } from './resemblance.ts'

const texts = (...all: string[]): { text: string; weight: number }[] => all.map((text) => ({ text, weight: 1 }))
const resemble = resemblance([
  { id: 'printer', texts: texts('the printer feeds no paper', 'load a paper roll', '打印机缺纸') },
  { id: 'line', texts: texts('the router has lost the internet line', 'plug in the network cable', '网线松了') },
  { id: 'pin', texts: texts('the customer typed a wrong number', 'ask for another card', '密码错误') },
  { id: 'limit', texts: texts('the amount is above the limit of the shop', 'ask for a higher limit', '金额超过限额') },
  { id: 'sign-on', texts: texts('sign the terminal on again', 'the keys of the day are missing', '重新签到') },
])

function closest(text: string): string | undefined {
  const [first] = [...resemble(text)].toSorted(([, a], [, b]) => b - a)
  return first?.[0]
}

describe('resemblance', () => {
  it('finds the description that shares the telling words', () => {
    assert.equal(closest('roll of paper is at its end'), 'printer')
    assert.equal(closest('the cable of the router came loose'), 'line')
    assert.equal(closest('更换打印机纸卷，缺纸'), 'printer')
    assert.equal(closest('limits are higher elsewhere'), 'limit')
  })

  it('says nothing of a text that shares only grammar, or nothing', () => {
    assert.equal(resemble('it is the one that was there before').size, 0)
    assert.equal(resemble('qwertz uiop').size, 0)
    assert.equal(resemble('').size, 0)
  })

  it('does not count a word twice, nor one that stands everywhere', () => {
    assert.deepEqual(resemble('paper paper paper'), resemble('paper'))
    const everywhere = resemblance(['a', 'b', 'c', 'd'].map((id) => ({ id, texts: texts(`common ${id}${id}`) })))
    assert.equal(everywhere('common').size, 0)
  })
})
