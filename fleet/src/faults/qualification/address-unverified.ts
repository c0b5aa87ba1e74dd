import { alone, fault, reported } from '../fault.ts'

export const addressUnverified = fault({
  id: 'qualification/address-unverified',
  actor: 'merchant',
  weight: 14,
  says: {
    zh: ['经营地址核实不了', '地址和执照不符', '门头照对不上地址'],
    en: ['business address could not be verified', 'address differs from the document', 'proof of address is missing'],
  },
  shows: { merchant: { address: { unverified: 0.5, mismatch: 0.3 } }, peers: alone },
  provoke: reported,
})
