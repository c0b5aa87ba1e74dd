import { useNavigate } from '@tanstack/react-router'
import { Button, DatePicker, Input, Select } from 'antd'
import dayjs from 'dayjs'
import type { PaymentFilters } from '../links.ts'
import { useText } from '../language.tsx'
import { rowWords, resultWords } from '../words.ts'
import { useCauses } from '../causes/use-causes.ts'
import { texts } from './texts.ts'

/** Filters of the list; they live in the address, so a view can be sent to somebody. */
export function Filters({ filters }: { readonly filters: PaymentFilters }) {
  const t = useText()
  const navigate = useNavigate()
  const causes = useCauses()
  const set = (change: PaymentFilters): void => void navigate({ to: '/payments', search: { ...filters, ...change }, replace: true })
  const some = Object.values(filters).some((value) => value !== undefined)

  const groups = Object.entries(rowWords).map(([row, words]) => ({
    label: t(words),
    options: (causes.data?.items ?? []).filter((cause) => cause.row === row).map((cause) => ({ value: cause.id, label: t(cause.title) })),
  }))
  return (
    <search className="filters">
      <Select
        allowClear
        aria-label={t(texts.result)}
        placeholder={t(texts.all)}
        value={filters.result ?? null}
        onChange={(result: string | null) => set({ result: result ?? undefined })}
        options={Object.entries(resultWords).map(([value, words]) => ({ value, label: t(words) }))}
      />
      <Select
        allowClear
        showSearch={{ optionFilterProp: 'label' }}
        aria-label={t(texts.cause)}
        placeholder={t(texts.anyCause)}
        value={filters.cause ?? null}
        onChange={(cause: string | null) => set({ cause: cause ?? undefined })}
        options={groups.filter((group) => group.options.length > 0)}
      />
      <NumberInput
        label={t(texts.merchantId)}
        wrong={t(texts.wrongMerchant)}
        length={15}
        value={filters.merchant}
        set={(merchant) => set({ merchant })}
      />
      <NumberInput
        label={t(texts.terminalId)}
        wrong={t(texts.wrongTerminal)}
        length={8}
        value={filters.terminal}
        set={(terminal) => set({ terminal })}
      />
      <DatePicker.RangePicker
        style={{ flexBasis: 320 }}
        showTime={{ format: 'HH:mm' }}
        format="YYYY-MM-DD HH:mm"
        allowEmpty={[true, true]}
        placeholder={[t(texts.from), t(texts.to)]}
        value={[filters.from === undefined ? null : dayjs(filters.from), filters.to === undefined ? null : dayjs(filters.to)]}
        onChange={(range) => set({ from: wall(range?.[0]), to: wall(range?.[1]) })}
      />
      {some && (
        <Button style={{ flex: '0 0 auto' }} onClick={() => void navigate({ to: '/payments', search: {}, replace: true })}>
          {t(texts.clear)}
        </Button>
      )}
    </search>
  )
}

/** As on a clock in China, whatever the clock of this browser: `askable` reads it so. */
const wall = (moment: dayjs.Dayjs | null | undefined): string | undefined => moment?.format('YYYY-MM-DDTHH:mm')

interface NumberInputProps {
  readonly label: string
  readonly wrong: string
  readonly length: number
  readonly value: string | undefined
  readonly set: (value: string | undefined) => void
}

function NumberInput({ label, wrong, length, value, set }: NumberInputProps) {
  const unfinished = value !== undefined && value.length !== length
  return (
    <Input
      allowClear
      aria-label={label}
      placeholder={label}
      maxLength={length}
      value={value ?? ''}
      {...(unfinished ? { status: 'warning' as const, title: wrong } : {})}
      onChange={({ target }) => set(target.value.trim() === '' ? undefined : target.value.trim())}
    />
  )
}
