import type { Text } from '@shouli/vocabulary'

/** The rules by the short names that causes use, as people can look them up. */
const rules: Readonly<Record<string, Text>> = {
  '259': { zh: '银发〔2021〕259号', en: 'PBOC notice 〔2021〕259' },
  '85': { zh: '银发〔2019〕85号', en: 'PBOC notice 〔2019〕85' },
  '261': { zh: '银发〔2016〕261号', en: 'PBOC notice 〔2016〕261' },
  '170': { zh: '银发〔2016〕170号', en: 'PBOC notice 〔2016〕170' },
  '21': { zh: '银发〔2017〕21号', en: 'PBOC notice 〔2017〕21' },
  '199': { zh: '银发〔2015〕199号', en: 'PBOC notice 〔2015〕199' },
  '281': { zh: '银发〔2017〕281号', en: 'PBOC notice 〔2017〕281' },
  '296': { zh: '银发〔2017〕296号', en: 'PBOC notice 〔2017〕296' },
  '5': { zh: '银发〔2014〕5号', en: 'PBOC notice 〔2014〕5' },
  '银办发〔2016〕110': { zh: '银办发〔2016〕110号', en: 'PBOC office notice 〔2016〕110' },
  '银发〔2012〕54': { zh: '银发〔2012〕54号', en: 'PBOC notice 〔2012〕54' },
  收单办法: { zh: '《银行卡收单业务管理办法》', en: 'Bank Card Acquiring Rules (公告〔2013〕9) Art' },
  条例: { zh: '《非银行支付机构监督管理条例》', en: 'Regulation on Non-bank Payment Institutions (国令768) Art' },
  反洗钱法: { zh: '《反洗钱法》', en: 'Anti-Money-Laundering Law Art' },
  反电诈法: { zh: '《反电信网络诈骗法》', en: 'Anti-Telecom-Fraud Law Art' },
  消保办法: { zh: '《金融消费者权益保护实施办法》', en: 'Financial Consumer Protection Rules Art' },
  市场主体登记管理条例: { zh: '《市场主体登记管理条例》', en: 'Regulation on Registration of Market Entities (国令746)' },
  article: { zh: '课题文章', en: 'article' },
  internal: { zh: '收单机构内部码', en: 'acquirer-internal code' },
}

/** @param source e.g. `85 §15, 反洗钱法 30`; whatever is not a short name stands as it is */
export function showSource(source: string): Text {
  const expand = (lang: 'zh' | 'en'): string =>
    source
      .split(/(?<=[,;]) /)
      .map((clause) => {
        const [name = '', ...rest] = clause.split(' ')
        const punctuation = /[,;]$/.exec(name)?.[0] ?? ''
        const rule = rules[name.replace(/[,;]$/, '')]
        return rule === undefined ? clause : [rule[lang] + punctuation, ...rest].join(' ')
      })
      .join(' ')
  return { zh: expand('zh'), en: expand('en') }
}
