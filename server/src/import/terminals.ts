import type { Text } from '@shouli/vocabulary'
import { readMerchants, type By } from '../registers/merchants/index.ts'
import { readTerminals, takeOverTerminals, type TerminalRecord } from '../registers/terminals/index.ts'
import * as cell from './cells.ts'
import { column, type Values } from './columns.ts'
import type { Target } from './run-import.ts'

/** Columns of a terminal file; docs/operations.md lists them. An empty cell leaves what is on file as it is. */
export const terminalColumns = {
  terminal_id: column('终端号', 'terminal number', ['终端编号', '终端编码', 'tid'], cell.terminalNumber, true),
  merchant_id: column('商户号', 'merchant number', ['商户编号', '商户编码', '所属商户号', 'mid'], cell.merchantNumber, true),
  serial: column('序列号', 'serial number', ['机身号', '终端序列号', 'sn', 'tusn'], cell.textUpTo(50), true),
  model: column('型号', 'model', ['机型', '终端型号'], cell.textUpTo(40), true),
  status: column('状态', 'status', ['终端状态'], cell.terminalStatus),
  mobile: column('移动', 'mobile', ['是否移动', '移动终端'], cell.yesNo),
  latitude: column('纬度', 'latitude', ['装机纬度', 'lat'], cell.latitude),
  longitude: column('经度', 'longitude', ['装机经度', 'lng', 'lon'], cell.longitude),
  installed_on: column('装机日期', 'installed on', ['安装日期', '布放日期'], cell.day),
}

interface Said {
  readonly row: Values<typeof terminalColumns>
  readonly record: TerminalRecord
}

interface Complaint {
  readonly index: number
  readonly column: keyof typeof terminalColumns
  readonly expected: Text
}

const need = (zh: string, en: string): Text => ({ zh, en })
const ownSerial = (owner: string): Text =>
  need(`一机一码：该序列号已登记在终端 ${owner}`, `a serial number of its own: this one is on file for terminal ${owner} (259 §1.1)`)

export function terminalTarget(by: By): Target<typeof terminalColumns, Said> {
  return {
    columns: terminalColumns,
    keys: [
      { column: 'terminal_id', of: ({ record }) => record.id },
      { column: 'serial', of: ({ record }) => record.serial },
    ],
    recordOf(row, { problem }) {
      const { terminal_id: id, merchant_id: merchantId, serial, model, latitude, longitude } = row
      if ((latitude === null) !== (longitude === null))
        problem(latitude === null ? 'latitude' : 'longitude', need('经纬度须同时填写', 'both latitude and longitude'))
      if (id === null || merchantId === null || serial === null || model === null) return null
      const record: TerminalRecord = {
        id,
        merchantId,
        serial,
        model,
        status: row.status ?? 'trading',
        statusReason: null,
        statusSince: by.at,
        mobile: row.mobile ?? false,
        place: latitude === null || longitude === null ? null : { latitude, longitude },
        installedOn: row.installed_on,
      }
      return { row, record }
    },
    async compare(tx, said) {
      const records = said.map(({ record }) => record)
      const merchants = new Set(
        (await readMerchants(tx, [...new Set(records.map(({ merchantId }) => merchantId!))])).map((found) => found.record.id),
      )
      const owners = new Map(
        (
          await readTerminals(
            tx,
            [],
            records.map(({ serial }) => serial),
          )
        ).map(({ serial, id }) => [serial, id]),
      )
      const complaints: Complaint[] = []
      for (const [index, { id, serial, merchantId }] of records.entries()) {
        const owner = owners.get(serial) ?? id
        if (!merchants.has(merchantId!))
          complaints.push({ index, column: 'merchant_id', expected: need('已登记的商户号', 'a merchant number that is on file') })
        if (owner !== id) complaints.push({ index, column: 'serial', expected: ownSerial(owner) })
      }
      return complaints
    },
    async write(tx, said) {
      const before = new Map(
        (
          await readTerminals(
            tx,
            said.map(({ record }) => record.id),
          )
        ).map((found) => [found.id, found]),
      )
      return (
        await takeOverTerminals(
          tx,
          said.map((one) => merged(one, before.get(one.record.id))),
          by,
        )
      ).length
    },
  }
}

/** Empty cells leave what is on file as it is. */
function merged({ row, record }: Said, before: TerminalRecord | undefined): TerminalRecord {
  if (before === undefined) return record
  const sameStatus = row.status === null || row.status === before.status
  return {
    ...record,
    ...(sameStatus ? { status: before.status, statusReason: before.statusReason, statusSince: before.statusSince } : {}),
    mobile: row.mobile ?? before.mobile,
    place: record.place ?? before.place,
    installedOn: record.installedOn ?? before.installedOn,
  }
}
