export { changeMerchant, decideDocument, receiveDocument, setAccount, signAgreement, verifyIdentity, type By } from './act.ts'
export {
  maskedAccount,
  maskedIdentity,
  DocumentAlreadyDecided,
  type Decision,
  type DocumentKind,
  type MerchantDocument,
} from './document.ts'
export { MerchantChangeRefused, type MerchantChange, type MerchantRecord, type Standing } from './merchant.ts'
export { documentsOf, putAccounts, putAgreements, putDocuments, type AccountRecord, type AgreementRecord } from './papers.ts'
export { personTokens } from './person-token.ts'
export { listMerchants, paid, putMerchants, readMerchant, readMerchants, type MerchantFilter, type MerchantOnFile } from './store.ts'
export { takeOverMerchants, type MerchantFile } from './take-over.ts'
