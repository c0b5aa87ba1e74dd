import { dayOf, holderOf, merchantNumberHints, type LocalDate, type Text } from '@shouli/vocabulary'
import {
  maskedAccount,
  maskedIdentity,
  readMerchants,
  takeOverMerchants,
  type By,
  type MerchantDocument,
  type MerchantFile,
  type MerchantOnFile,
} from '../registers/merchants/index.ts'
import * as cell from './cells.ts'
import { column, type Values } from './columns.ts'
import type { RowNotes, Target } from './run-import.ts'

/** Columns of a merchant file; docs/operations.md lists them. An empty cell leaves what is on file as it is. */
export const merchantColumns = {
  merchant_id: column('商户号', 'merchant number', ['商户编号', '商户编码', '特约商户编码', 'mid'], cell.merchantNumber, true),
  name: column('商户名称', 'name', ['名称', '商户名', 'merchant name', 'shop'], cell.textUpTo(100), true),
  type: column('商户类型', 'type', ['类型', 'merchant type'], cell.merchantType, true),
  mcc: column('商户类别码', 'mcc', ['类别码', '行业类别', 'merchant category code', 'category'], cell.categoryCode, true),
  since: column('入网日期', 'since', ['入网时间', '签约日期', 'merchant since'], cell.day),
  licence_number: column(
    '统一社会信用代码',
    'licence number',
    ['营业执照号', '营业执照号码', '营业执照编号', '信用代码', 'uscc', 'business licence'],
    cell.licenceNumber,
  ),
  licence_valid_until: column('营业执照有效期至', 'licence valid until', ['营业执照有效期', '执照有效期', '执照到期日'], cell.lastDay),
  registry_status: column('工商状态', 'registry status', ['登记状态', '经营状态'], cell.registryStatus),
  legal_person_id: column(
    '法人身份证号',
    'legal person id',
    ['法定代表人证件号', '负责人身份证号', '身份证号', '证件号码'],
    cell.identityNumber,
  ),
  legal_person_id_valid_until: column(
    '法人身份证有效期至',
    'legal person id valid until',
    ['身份证有效期', '法人身份证有效期', '证件有效期'],
    cell.lastDay,
  ),
  settlement_account: column('结算账户', 'settlement account', ['结算账号', '结算卡号', '账号', 'account'], cell.accountNumber),
  account_holder: column('账户名称', 'account holder', ['结算户名', '户名'], cell.textUpTo(100)),
  account_verified_on: column('账户核验日期', 'account verified on', ['结算账户核验日期', '核验日期'], cell.day),
  agreement_number: column('协议编号', 'agreement number', ['受理协议编号', '合同编号', 'agreement'], cell.textUpTo(60)),
  agreement_starts_on: column('协议开始日期', 'agreement starts on', ['协议生效日期', '合同开始日期'], cell.day),
  agreement_ends_on: column('协议结束日期', 'agreement ends on', ['协议到期日期', '合同结束日期'], cell.lastDay),
  hours: column('营业时间', 'hours', ['opening hours'], cell.hours),
  amount_yuan_max: column('单笔限额', 'amount limit', ['单笔限额（元）', 'amount limit yuan'], cell.yuan),
  city: column('城市', 'city', ['所在城市'], cell.textUpTo(40)),
  address: column('地址', 'address', ['经营地址', '营业地址', '详细地址'], cell.textUpTo(200)),
  latitude: column('纬度', 'latitude', ['lat'], cell.latitude),
  longitude: column('经度', 'longitude', ['lng', 'lon'], cell.longitude),
}

type Row = Values<typeof merchantColumns>

/** What a file says of one merchant: only what its cells hold. */
interface Said {
  readonly row: Row
  readonly file: MerchantFile
}

/** @param personToken identity number → keyed token; the number itself is kept nowhere */
export function merchantTarget(personToken: (identityNumber: string) => string, by: By): Target<typeof merchantColumns, Said> {
  return {
    columns: merchantColumns,
    keys: [{ column: 'merchant_id', of: ({ file }) => file.merchant.id }],
    recordOf(row, notes) {
      checkTogether(row, notes)
      const { merchant_id: id, name, type, mcc } = row
      if (id === null || name === null || type === null || mcc === null) return null
      const file: MerchantFile = {
        merchant: {
          id,
          name,
          type,
          mcc,
          since: row.since ?? dayOf(by.at),
          person: row.legal_person_id && personToken(row.legal_person_id),
          identityVerifiedOn: null,
          hours: row.hours,
          amountMax: row.amount_yuan_max,
          city: row.city,
          address: row.address,
          place: row.latitude === null || row.longitude === null ? null : { latitude: row.latitude, longitude: row.longitude },
        },
        documents: documentsOf(row, by),
        account: row.settlement_account && {
          merchantId: id,
          masked: maskedAccount(row.settlement_account.digits),
          holder: row.account_holder,
          verifiedOn: row.account_verified_on,
        },
        agreement:
          row.agreement_number === null || row.agreement_starts_on === null
            ? null
            : { merchantId: id, number: row.agreement_number, startsOn: row.agreement_starts_on, endsOn: endOf(row.agreement_ends_on) },
      }
      return { row, file }
    },
    async write(tx, said) {
      const before = new Map(
        (
          await readMerchants(
            tx,
            said.map(({ file }) => file.merchant.id),
          )
        ).map((found) => [found.record.id, found]),
      )
      return (
        await takeOverMerchants(
          tx,
          said.map((one) => merged(one, before.get(one.file.merchant.id))),
          by,
        )
      ).length
    },
  }
}

const need = (zh: string, en: string): Text => ({ zh, en })
const endOf = (day: LocalDate | typeof cell.endless | null): LocalDate | null => (day === cell.endless ? null : day)

/** What single cells cannot tell. */
function checkTogether(row: Row, { problem, doubt }: RowNotes<typeof merchantColumns>): void {
  const { licence_number: licence, licence_valid_until: licenceEnd, legal_person_id: person, legal_person_id_valid_until: personEnd } = row
  if (licence !== null && licenceEnd === null)
    problem('licence_valid_until', need('执照有效期（日期或“长期”）', 'its last valid day, or 长期 (no end)'))
  if (licence === null && licenceEnd !== null)
    problem('licence_number', need('与有效期对应的信用代码', 'the number of the licence that ends then'))
  if (person !== null && personEnd === null)
    problem('legal_person_id_valid_until', need('证件有效期（日期或“长期”）', 'its last valid day, or 长期 (no end)'))
  if (person === null && personEnd !== null)
    problem('legal_person_id', need('与有效期对应的身份证号', 'the number of the document that ends then'))
  if (row.agreement_number !== null && row.agreement_starts_on === null)
    problem('agreement_starts_on', need('协议的开始日期', 'the first day of the agreement'))
  if ((row.latitude === null) !== (row.longitude === null))
    problem(row.latitude === null ? 'latitude' : 'longitude', need('经纬度须同时填写', 'both latitude and longitude'))
  if (row.type === 'micro merchant' && licence !== null)
    problem(
      'licence_number',
      need('小微商户没有营业执照；有执照请改商户类型', 'nothing: micro merchants have no licence; with one, change the type'),
    )

  const holder = licence && holderOf(licence)
  if (holder === 'individual business' && row.type === 'enterprise')
    doubt('type', need('代码以 92 开头，应为个体工商户', 'individual business: the code begins with 92'))
  if (holder === 'enterprise' && row.type === 'individual business')
    doubt('type', need('代码以 91 开头，应为企业', 'enterprise: the code begins with 91'))
  if (row.settlement_account?.doubtful === true)
    doubt('settlement_account', need('卡号校验位不符，请核对', 'a card number whose check digit holds; please compare'))
  const hints = row.merchant_id && merchantNumberHints(row.merchant_id)
  if (hints && row.mcc !== null && hints.mcc !== row.mcc)
    doubt('mcc', need(`商户号中的类别码为 ${hints.mcc}`, `${hints.mcc}, as in the merchant number`))
}

function documentsOf(row: Row, { by, at }: By): MerchantDocument[] {
  const common = {
    merchantId: row.merchant_id!,
    state: 'accepted',
    receivedAt: at,
    decidedAt: at,
    decidedBy: by,
    refusedFor: null,
  } as const
  const documents: MerchantDocument[] = []
  if (row.licence_number !== null)
    documents.push({
      ...common,
      documentId: `licence ${row.licence_number} ${row.licence_valid_until}`,
      kind: 'business licence',
      number: row.licence_number,
      validUntil: endOf(row.licence_valid_until),
      registryStatus: row.registry_status ?? 'unknown',
      registryCheckedOn: row.registry_status === null ? null : dayOf(at),
    })
  if (row.legal_person_id !== null)
    documents.push({
      ...common,
      documentId: `identity ${maskedIdentity(row.legal_person_id)} ${row.legal_person_id_valid_until}`,
      kind: 'legal person id',
      number: maskedIdentity(row.legal_person_id),
      validUntil: endOf(row.legal_person_id_valid_until),
      registryStatus: 'unknown',
      registryCheckedOn: null,
    })
  return documents
}

/** Empty cells leave what is on file as it is; a document that is on file already is not taken over as a new one. */
function merged({ row, file }: Said, before: MerchantOnFile | undefined): MerchantFile {
  if (before === undefined) return file
  const { record, facts } = before
  const { merchant } = file
  return {
    ...file,
    merchant: {
      ...merchant,
      since: row.since ?? record.since,
      hours: merchant.hours ?? record.hours,
      amountMax: merchant.amountMax ?? record.amountMax,
      city: merchant.city ?? record.city,
      address: merchant.address ?? record.address,
      place: merchant.place ?? record.place,
    },
    documents: file.documents.filter((document) => {
      const same = document.kind === 'business licence' ? facts.businessLicence : facts.legalPersonId
      const number = same !== null && ('number' in same ? same.number : same.masked)
      const sameStatus = row.registry_status === null || facts.businessLicence?.registryStatus === row.registry_status
      return number !== document.number || same?.validUntil !== document.validUntil || (document.kind === 'business licence' && !sameStatus)
    }),
    account:
      file.account !== null && file.account.verifiedOn === null && facts.settlementAccount?.masked === file.account.masked
        ? { ...file.account, verifiedOn: facts.settlementAccount.verifiedOn }
        : file.account,
  }
}
