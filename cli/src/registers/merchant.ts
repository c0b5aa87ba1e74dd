import { Command } from 'commander'
import { merchants, terminals } from '@shouli/server'
import { dayOf, localDate, merchantId } from '@shouli/vocabulary'
import { act, byOption, look, reasonOptions, textOf, type Reason } from './act.ts'

export function merchantCommand(): Command {
  const command = new Command('merchant').description('see, freeze, unfreeze, close a merchant 商户')

  command
    .command('show')
    .description('everything on file 全部登记信息')
    .argument('<merchant>')
    .action((id: string) =>
      look(async ({ database }) => {
        const found = await merchants.readMerchant(database, merchantId(id))
        if (found === null) return null
        const documents = await merchants.documentsOf(database, merchantId(id))
        return { ...found, documents, terminals: await terminals.listTerminals(database, { merchantId: merchantId(id), limit: 1_000 }) }
      }),
    )

  command
    .command('find')
    .description('by part of its name or the beginning of its number 按名称或商户号查找')
    .argument('<words>')
    .action((search: string) =>
      look(async ({ database }) =>
        (await merchants.listMerchants(database, { search, limit: 50 })).map(({ record, standing }) => ({
          id: record.id,
          name: record.name,
          status: standing.status,
        })),
      ),
    )

  const [zh, en] = reasonOptions()
  command
    .command('freeze')
    .description('no payment until it is looked at again 冻结')
    .argument('<merchant>')
    .requiredOption('--rule <id>', 'rule or decision behind it 依据的规则')
    .addOption(zh)
    .addOption(en)
    .option('--told-zh <reason>', 'as the merchant is told it 告知商户的理由')
    .option('--told-en <reason>')
    .option('--review-by <day>', 'day by which it is looked at again 复核日期')
    .addOption(byOption())
    .action((id: string, asked: Reason & { rule: string; toldZh?: string; toldEn?: string; reviewBy?: string; by: string }) =>
      act((tx, { at }) => {
        const told = asked.toldZh === undefined || asked.toldEn === undefined ? null : { zh: asked.toldZh, en: asked.toldEn }
        const reviewBy = asked.reviewBy === undefined ? null : localDate(asked.reviewBy)
        const freeze = { reason: textOf(asked), told, rule: asked.rule, reviewBy }
        return merchants.changeMerchant(tx, merchantId(id), { do: 'freeze', freeze }, { by: asked.by, at })
      }),
    )

  for (const [name, description] of [
    ['unfreeze', 'lift the freeze: the next payment is judged without it 解冻'],
    ['close', 'ends for good 关闭'],
  ] as const) {
    command
      .command(name)
      .description(description)
      .argument('<merchant>')
      .addOption(byOption())
      .action((id: string, { by }: { by: string }) =>
        act((tx, { at }) => merchants.changeMerchant(tx, merchantId(id), { do: name }, { by, at })),
      )
  }

  command
    .command('verified')
    .description('its identity was verified again today 今日已重新核实身份')
    .argument('<merchant>')
    .addOption(byOption())
    .action((id: string, { by }: { by: string }) =>
      act(async (tx, { at }) => (await merchants.verifyIdentity(tx, merchantId(id), dayOf(at), { by, at })) && { verifiedOn: dayOf(at) }),
    )
  return command
}
