import type { PaymentSummary } from '@shouli/contract'
import { Tag } from 'antd'
import { useText } from '../language.tsx'
import { resultWords } from '../words.ts'

const colours: { readonly [result in PaymentSummary['result']]: string } = {
  approved: 'success',
  rejected: 'error',
  pending: 'processing',
  in_doubt: 'warning',
  reversed: 'default',
}

/** Colour and word, so that neither stands alone. */
export function ResultTag({ result, answer }: Pick<PaymentSummary, 'result' | 'answer'>) {
  const t = useText()
  return (
    <Tag color={colours[result]} style={{ marginInlineEnd: 0 }}>
      {t(resultWords[result])}
      {result === 'rejected' && answer !== null ? ` ${answer}` : ''}
    </Tag>
  )
}
