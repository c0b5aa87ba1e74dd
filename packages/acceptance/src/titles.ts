import type { Text } from '@shouli/vocabulary'
import { catalogue } from './catalogue.ts'
import { codeOf, errorConditions } from './codes/index.ts'
import type { GroupKind } from './peers.ts'
import { outcomeOf } from './signs.ts'
import { everyPhrase } from './understand/index.ts'

/**
 * What a finding is called, for people: `printer:out_of_paper`, `says:no-paper`, `code:unionpay:77`, `assess:<cause id>:found`,
 * `peers-of:carrier`. A cause id gives the title of the cause. Anything else is given back as it is.
 */
export function titleOf(seen: string): Text {
  return causeTitle(seen) ?? signTitle(seen) ?? saidTitle(seen) ?? codeTitle(seen) ?? assessedTitle(seen) ?? peersTitle(seen) ?? both(seen)
}

const both = (words: string): Text => ({ zh: words, en: words })

const titles = new Map<string, Text>(catalogue.map(({ id, title }) => [id, title]))
const causeTitle = (id: string): Text | undefined => titles.get(id)

function signTitle(seen: string): Text | undefined {
  const found = outcomeOf(seen)
  if (found === undefined) return undefined
  const { sign, outcome } = found
  return { zh: `${sign.title.zh}：${outcome.title.zh}`, en: `${sign.title.en}: ${outcome.title.en}` }
}

function saidTitle(seen: string): Text | undefined {
  if (!seen.startsWith('says:')) return undefined
  const concept = everyPhrase().concepts.get(seen.slice('says:'.length))
  return concept === undefined ? undefined : { zh: `说到“${concept.example.zh}”`, en: `said “${concept.example.en}”` }
}

function codeTitle(seen: string): Text | undefined {
  const [, family, code] = /^code:([^:]+):(.+)$/u.exec(seen) ?? []
  if (family === undefined || code === undefined) return undefined
  if (family === 'words') {
    return code === 'resemblance' ? { zh: '用词相近', en: 'similar wording' } : { zh: '文字没有看懂', en: 'the words were not understood' }
  }
  if (family === 'screen') {
    const [meaning] = code.split('+').map((one) => codeOf(one)?.meaning)
    return meaning === undefined
      ? undefined
      : { zh: `屏幕文字像应答码 ${code}：${meaning.zh}`, en: `words of answer code ${code}: ${meaning.en}` }
  }
  const known = family === 'unionpay' || family === 'iso' ? codeOf(code) : undefined
  if (known !== undefined) return { zh: `应答码 ${code}：${known.meaning.zh}`, en: `answer code ${code}: ${known.meaning.en}` }
  const condition = errorConditions.find((one) => one.condition === code)
  if (condition !== undefined) return { zh: `终端报 ${code}`, en: `the terminal reports ${code}` }
  const shown = code.replaceAll('_', family === 'adyen-kyc' ? '_' : '-')
  return { zh: `代码 ${shown}（${family}）`, en: `code ${shown} (${family})` }
}

const results: Readonly<Record<string, Text>> = {
  decided: { zh: '系统核实：就是它拒绝了这笔交易', en: 'our registers: this is what refused the payment' },
  found: { zh: '系统核实：存在', en: 'our registers: it is so' },
  cleared: { zh: '系统核实：不存在', en: 'our registers: it is not so' },
}

function assessedTitle(seen: string): Text | undefined {
  const [, id, result] = /^assess:([^:]+)(?::(\w+))?$/u.exec(seen) ?? []
  const title = id === undefined ? undefined : titles.get(id)
  if (title === undefined) return undefined
  const said = result === undefined ? undefined : results[result]
  return said === undefined ? title : { zh: `${title.zh}（${said.zh}）`, en: `${title.en} (${said.en})` }
}

const groups: Readonly<Record<GroupKind, Text>> = {
  region: { zh: '同一地区', en: 'of the same region' },
  carrier: { zh: '同一运营商', en: 'of the same carrier' },
  'region×carrier': { zh: '同一地区同一运营商', en: 'of the same region and carrier' },
  model: { zh: '同一型号', en: 'of the same model' },
  'model×version': { zh: '同一型号同一版本', en: 'of the same model and version' },
  host: { zh: '同一主机', en: 'of the same host' },
  scheme: { zh: '同一卡组织', en: 'with the same card brand' },
  issuer: { zh: '同一发卡行', en: 'with the same issuer' },
  all: { zh: '所有', en: 'of all' },
}

function peersTitle(seen: string): Text | undefined {
  const kind = /^peers-of:(.+)$/u.exec(seen)?.[1]
  const group = kind === undefined || !Object.hasOwn(groups, kind) ? undefined : groups[kind as GroupKind]
  return group === undefined ? undefined : { zh: `${group.zh}的其他终端`, en: `other terminals ${group.en}` }
}
