import { randomUUID } from 'node:crypto'
import { Argument, Command } from 'commander'
import { merchants } from '@shouli/server'
import { dayOf, isSocialCreditCode, localDate, merchantId, flawOfResidentId } from '@shouli/vocabulary'
import { act, byOption, reasonOptions, textOf, type Reason } from './act.ts'

const kinds = { licence: 'business licence', identity: 'legal person id' } as const

/** The paper's number is none: said before anything is opened. */
class NumberRefused extends Error {
  readonly code = 'NUMBER_REFUSED'
}

export function papersCommand(): Command {
  const command = new Command('papers').description('licence, identity document, account, agreement of a merchant 证照、账户与协议')
  command
    .command('receive')
    .description('take a paper in; it counts once it is accepted 收件，审核通过后生效')
    .argument('<merchant>')
    .addArgument(new Argument('<kind>').choices(Object.keys(kinds)))
    .argument('<number>', 'unified social credit code, or identity number 统一社会信用代码或身份证号')
    .argument('<valid-until>', 'last valid day, or 长期 最后有效日')
    .addOption(byOption())
    .action((id: string, kind: keyof typeof kinds, number: string, validUntil: string, { by }: { by: string }) =>
      act((tx, { at }) => {
        const right = kind === 'licence' ? isSocialCreditCode(number) : flawOfResidentId(number) === null
        if (!right) throw new NumberRefused('the check character of this number does not hold')
        return merchants.receiveDocument(
          tx,
          {
            merchantId: merchantId(id),
            documentId: randomUUID(),
            kind: kinds[kind],
            number: kind === 'licence' ? number : merchants.maskedIdentity(number),
            validUntil: validUntil === '长期' ? null : localDate(validUntil),
            registryStatus: kind === 'licence' ? 'in business' : 'unknown',
            registryCheckedOn: kind === 'licence' ? dayOf(at) : null,
          },
          { by, at },
        )
      }),
    )

  command
    .command('accept')
    .description('a reviewer accepts it; it replaces the one before 审核通过')
    .argument('<merchant>')
    .argument('<document>', 'id that `receive` printed')
    .addOption(byOption())
    .action((id: string, documentId: string, { by }: { by: string }) =>
      act((tx, { at }) => merchants.decideDocument(tx, { merchantId: merchantId(id), documentId }, { accepted: true, by }, at)),
    )

  const [zh, en] = reasonOptions()
  command
    .command('refuse')
    .description('a reviewer refuses it and says why 审核不通过')
    .argument('<merchant>')
    .argument('<document>')
    .addOption(zh)
    .addOption(en)
    .addOption(byOption())
    .action((id: string, documentId: string, { by, ...reason }: Reason & { by: string }) =>
      act((tx, { at }) =>
        merchants.decideDocument(tx, { merchantId: merchantId(id), documentId }, { accepted: false, by, why: textOf(reason) }, at),
      ),
    )

  command
    .command('account')
    .description('settlement account, kept masked 结算账户')
    .argument('<merchant>')
    .argument('<number>')
    .option('--holder <name>', 'as the bank has it 户名')
    .option('--verified', 'its ownership was proved today 今日已核验')
    .addOption(byOption())
    .action((id: string, number: string, { holder, verified, by }: { holder?: string; verified?: boolean; by: string }) =>
      act(async (tx, { at, database }) => {
        if ((await merchants.readMerchant(database, merchantId(id))) === null) return null
        const account = {
          merchantId: merchantId(id),
          masked: merchants.maskedAccount(number),
          holder: holder ?? null,
          verifiedOn: verified === true ? dayOf(at) : null,
        }
        await merchants.setAccount(tx, account, { by, at })
        return account
      }),
    )

  command
    .command('agreement')
    .description('a signed agreement, or its renewal 受理协议签署或续期')
    .argument('<merchant>')
    .argument('<number>')
    .argument('<from>', 'first day 开始日期')
    .argument('[until]', 'last day; left out: until ended 结束日期')
    .addOption(byOption())
    .action((id: string, number: string, from: string, until: string | undefined, { by }: { by: string }) =>
      act(async (tx, { at, database }) => {
        if ((await merchants.readMerchant(database, merchantId(id))) === null) return null
        const agreement = {
          merchantId: merchantId(id),
          number,
          startsOn: localDate(from),
          endsOn: until === undefined ? null : localDate(until),
        }
        await merchants.signAgreement(tx, agreement, { by, at })
        return agreement
      }),
    )
  return command
}
