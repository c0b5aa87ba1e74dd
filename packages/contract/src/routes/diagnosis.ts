import { Type } from 'typebox'
import { route } from '../route.ts'
import { Strict } from '../schemas/common.ts'
import { Diagnosis } from '../schemas/diagnosis.ts'

export const readDiagnosis = route({
  method: 'GET',
  url: '/v1/payments/:id/diagnosis',
  summary: { zh: '一笔被拒交易的诊断', en: 'What probably stands behind a rejected payment' },
  description: {
    zh: '诊断在应答之后进行，通常在几秒内完成；此前返回 404。',
    en: 'Made after the answer went out, usually within seconds; 404 until then.',
  },
  permission: 'payments.read',
  limit: 'staff',
  database: true,
  params: Type.Object({ id: Type.String({ minLength: 1, maxLength: 64, description: 'As given in a list; opaque.' }) }),
  query: Strict({
    again: Type.Optional(
      Type.Boolean({ description: 'Diagnose again with the version that was in use then, and say whether the result is the same.' }),
    ),
  }),
  ok: Diagnosis,
  refuses: ['payment_not_found', 'diagnosis_not_made'],
})
