export { listMerchants } from './list-merchants.ts'
export { readMerchant } from './read-merchant.ts'
