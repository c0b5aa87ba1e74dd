import { allCards, alone, fault, onRecord } from '../fault.ts'

export const legalPersonIdMissing = fault({
  id: 'qualification/legal-person-id-missing',
  actor: 'merchant',
  weight: 14,
  says: {
    zh: ['缺法人身份证', '没上传身份证反面', '让补交法人证件'],
    en: ['ID of the legal representative is missing', 'they have no ID document of the owner', 'asked to upload the owner ID'],
  },
  shows: {
    code: { '03': 0.93 },
    merchant: { legal_person: { id_missing: 0.65 }, requirements: { legal_person_id: 0.35 }, status: { limited: 0.3 } },
    transaction: { scope: allCards },
    peers: alone,
  },
  provoke: onRecord,
})
