import type { Case, CaseAction } from '@shouli/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Button, Form, Input, Modal, Select } from 'antd'
import { useState } from 'react'
import { server } from '../api.ts'
import { useText } from '../language.tsx'
import { ProblemNotice } from '../parts/ProblemNotice.tsx'
import { texts } from './texts.ts'

type Kind = Exclude<CaseAction['action'], 'merge'>

const titles: { readonly [kind in Kind]: (typeof texts)['open'] } = {
  remedy_done: texts.remedyDone,
  withdraw: texts.withdraw,
  not_recoverable: texts.notRecoverable,
}

/** What people may do. What the state does not allow is left out; there is no button that closes a case. */
export function CaseActions({ of }: { readonly of: Case }) {
  const t = useText()
  const [open, setOpen] = useState<Kind | null>(null)
  const may = of.actions.flatMap(({ action, refused }) => (refused === null && action !== 'merge' ? [action] : []))
  if (may.length === 0) return null
  return (
    <>
      <div className="row">
        {may.map((kind) => (
          <Button key={kind} type={kind === 'remedy_done' ? 'primary' : 'default'} onClick={() => setOpen(kind)}>
            {t(titles[kind])}
          </Button>
        ))}
      </div>
      <span className="quiet">{t(texts.onlyPayment)}</span>
      {open !== null && <Asking of={of} kind={open} close={() => setOpen(null)} />}
    </>
  )
}

function Asking({ of, kind, close }: { readonly of: Case; readonly kind: Kind; readonly close: () => void }) {
  const t = useText()
  const queries = useQueryClient()
  const [form] = Form.useForm<Partial<CaseAction>>()
  // One key for one opening of the form: sent twice, it happens once.
  const [idempotencyKey] = useState(() => crypto.randomUUID())
  const acting = useMutation({
    mutationFn: (body: CaseAction) => server.actOnCase({ params: { id: of.id }, body, idempotencyKey }),
    onSuccess: (now) => {
      queries.setQueryData(['case', of.id], now)
      close()
    },
  })
  const required = [{ required: true, whitespace: true, message: '' }]
  return (
    <Modal
      open
      title={t(titles[kind])}
      okText={t(texts.save)}
      cancelText={t(texts.cancel)}
      confirmLoading={acting.isPending}
      onCancel={close}
      onOk={() => form.submit()}
    >
      <Form
        form={form}
        layout="vertical"
        initialValues={{ remedy: of.remedies[0]?.id }}
        onFinish={(given) => {
          const filled = Object.entries(given).filter(([, value]) => typeof value === 'string' && value.trim() !== '')
          acting.mutate({ action: kind, ...(Object.fromEntries(filled) as Omit<CaseAction, 'action'>) })
        }}
      >
        {kind === 'remedy_done' ? (
          <>
            <Form.Item name="remedy" label={t(texts.which)} rules={required}>
              <Select options={of.remedies.map(({ id, title }) => ({ value: id, label: t(title) }))} />
            </Form.Item>
            <Form.Item name="replacement" label={t(texts.replacement)}>
              <Input maxLength={8} />
            </Form.Item>
          </>
        ) : (
          <Form.Item name="reason" label={t(texts.reason)} rules={required}>
            <Input.TextArea maxLength={500} autoSize />
          </Form.Item>
        )}
        {kind === 'not_recoverable' && (
          <>
            <Form.Item name="appeal_zh" label={t(texts.appealZh)} rules={required}>
              <Input maxLength={500} />
            </Form.Item>
            <Form.Item name="appeal_en" label={t(texts.appealEn)} rules={required}>
              <Input maxLength={500} />
            </Form.Item>
          </>
        )}
        <Form.Item name="by" label={t(texts.by)} rules={required}>
          <Input maxLength={60} autoComplete="name" />
        </Form.Item>
      </Form>
      {acting.error !== null && <ProblemNotice error={acting.error} />}
    </Modal>
  )
}
