import type { Cause } from './cause.ts'
import { accountClosed } from './causes/cardholder/account-closed.ts'
import { authenticationRequired } from './causes/cardholder/authentication-required.ts'
import { cardDamaged } from './causes/cardholder/card-damaged.ts'
import { cardExpired } from './causes/cardholder/card-expired.ts'
import { cardFrequencyExceeded } from './causes/cardholder/card-frequency-exceeded.ts'
import { cardLimitExceeded } from './causes/cardholder/card-limit-exceeded.ts'
import { cardLostOrStolen } from './causes/cardholder/card-lost-or-stolen.ts'
import { cardNotActivated } from './causes/cardholder/card-not-activated.ts'
import { cardNotSupported } from './causes/cardholder/card-not-supported.ts'
import { cardNumberInvalid } from './causes/cardholder/card-number-invalid.ts'
import { cardRestricted } from './causes/cardholder/card-restricted.ts'
import { cardSecurityCodeWrong } from './causes/cardholder/card-security-code-wrong.ts'
import { cardholderCancelled } from './causes/cardholder/cardholder-cancelled.ts'
import { contactlessLimitReached } from './causes/cardholder/contactless-limit-reached.ts'
import { insufficientFunds } from './causes/cardholder/insufficient-funds.ts'
import { issuerReferral } from './causes/cardholder/issuer-referral.ts'
import { issuerRefusal } from './causes/cardholder/issuer-refusal.ts'
import { issuerSuspectsFraud } from './causes/cardholder/issuer-suspects-fraud.ts'
import { pinTriesExceeded } from './causes/cardholder/pin-tries-exceeded.ts'
import { pinWrong } from './causes/cardholder/pin-wrong.ts'
import { baseOrPeripheralDisconnected } from './causes/device/base-or-peripheral-disconnected.ts'
import { batteryLow } from './causes/device/battery-low.ts'
import { batteryWorn } from './causes/device/battery-worn.ts'
import { chargerFault } from './causes/device/charger-fault.ts'
import { chipReaderFault } from './causes/device/chip-reader-fault.ts'
import { clockBatteryFlat } from './causes/device/clock-battery-flat.ts'
import { contactlessReaderFault } from './causes/device/contactless-reader-fault.ts'
import { displayFault } from './causes/device/display-fault.ts'
import { dropDamage } from './causes/device/drop-damage.ts'
import { paperWrong } from './causes/device/paper-wrong.ts'
import { pinPadDisconnected } from './causes/device/pin-pad-disconnected.ts'
import { powerMissing } from './causes/device/power-missing.ts'
import { printerFault } from './causes/device/printer-fault.ts'
import { printerJam } from './causes/device/printer-jam.ts'
import { printerOutOfPaper } from './causes/device/printer-out-of-paper.ts'
import { printerOverheated } from './causes/device/printer-overheated.ts'
import { readerFault } from './causes/device/reader-fault.ts'
import { scannerFault } from './causes/device/scanner-fault.ts'
import { simSlotFault } from './causes/device/sim-slot-fault.ts'
import { speakerFault } from './causes/device/speaker-fault.ts'
import { stripeReaderFault } from './causes/device/stripe-reader-fault.ts'
import { touchOrKeypadFault } from './causes/device/touch-or-keypad-fault.ts'
import { waterDamage } from './causes/device/water-damage.ts'
import { willNotStart } from './causes/device/will-not-start.ts'
import { damp } from './causes/environment/damp.ts'
import { dust } from './causes/environment/dust.ts'
import { glareOnScanner } from './causes/environment/glare-on-scanner.ts'
import { powerUnstable } from './causes/environment/power-unstable.ts'
import { radioInterference } from './causes/environment/radio-interference.ts'
import { severeWeather } from './causes/environment/severe-weather.ts'
import { temperatureHigh } from './causes/environment/temperature-high.ts'
import { temperatureLow } from './causes/environment/temperature-low.ts'
import { addressSettingsWrong } from './causes/network/address-settings-wrong.ts'
import { apnWrong } from './causes/network/apn-wrong.ts'
import { bluetoothLost } from './causes/network/bluetooth-lost.ts'
import { cableUnplugged } from './causes/network/cable-unplugged.ts'
import { carrierOutage } from './causes/network/carrier-outage.ts'
import { firewallBlocked } from './causes/network/firewall-blocked.ts'
import { lineDown } from './causes/network/line-down.ts'
import { linePoor } from './causes/network/line-poor.ts'
import { nameResolutionFailed } from './causes/network/name-resolution-failed.ts'
import { networkSlow } from './causes/network/network-slow.ts'
import { routerFault } from './causes/network/router-fault.ts'
import { signalWeak } from './causes/network/signal-weak.ts'
import { simMissing } from './causes/network/sim-missing.ts'
import { simVoid } from './causes/network/sim-void.ts'
import { telephoneLineFault } from './causes/network/telephone-line-fault.ts'
import { wifiUnreachable } from './causes/network/wifi-unreachable.ts'
import { amountMistyped } from './causes/operation/amount-mistyped.ts'
import { batchFull } from './causes/operation/batch-full.ts'
import { cancelledOrTimedOut } from './causes/operation/cancelled-or-timed-out.ts'
import { cardDataMistyped } from './causes/operation/card-data-mistyped.ts'
import { cardUseWrong } from './causes/operation/card-use-wrong.ts'
import { cashierNotSignedOn } from './causes/operation/cashier-not-signed-on.ts'
import { completionOverLimit } from './causes/operation/completion-over-limit.ts'
import { duplicateAttempt } from './causes/operation/duplicate-attempt.ts'
import { entryNotAllowed } from './causes/operation/entry-not-allowed.ts'
import { instalmentsOrTipOverLimit } from './causes/operation/instalments-or-tip-over-limit.ts'
import { merchantSettingsWrong } from './causes/operation/merchant-settings-wrong.ts'
import { offLinePaymentsStored } from './causes/operation/off-line-payments-stored.ts'
import { originalCardDiffers } from './causes/operation/original-card-differs.ts'
import { originalNotFound } from './causes/operation/original-not-found.ts'
import { preAuthorisationExpired } from './causes/operation/pre-authorisation-expired.ts'
import { refundOverOriginal } from './causes/operation/refund-over-original.ts'
import { refundTooOld } from './causes/operation/refund-too-old.ts'
import { reversalPending } from './causes/operation/reversal-pending.ts'
import { settlementOverdue } from './causes/operation/settlement-overdue.ts'
import { signatureMissing } from './causes/operation/signature-missing.ts'
import { trainingMode } from './causes/operation/training-mode.ts'
import { transactionTypeWrong } from './causes/operation/transaction-type-wrong.ts'
import { voidTooLate } from './causes/operation/void-too-late.ts'
import { wrongTerminal } from './causes/operation/wrong-terminal.ts'
import { accountNameMismatch } from './causes/qualification/account-name-mismatch.ts'
import { addressUnverified } from './causes/qualification/address-unverified.ts'
import { agreementEnded } from './causes/qualification/agreement-ended.ts'
import { agreementMissing } from './causes/qualification/agreement-missing.ts'
import { agreementNotStarted } from './causes/qualification/agreement-not-started.ts'
import { beneficialOwnerMissing } from './causes/qualification/beneficial-owner-missing.ts'
import { businessLicenceAbnormal } from './causes/qualification/business-licence-abnormal.ts'
import { businessLicenceCancelled } from './causes/qualification/business-licence-cancelled.ts'
import { businessLicenceExpired } from './causes/qualification/business-licence-expired.ts'
import { businessLicenceMissing } from './causes/qualification/business-licence-missing.ts'
import { businessLicenceRevoked } from './causes/qualification/business-licence-revoked.ts'
import { documentUnreadable } from './causes/qualification/document-unreadable.ts'
import { filingExpired } from './causes/qualification/filing-expired.ts'
import { identityCheckFailed } from './causes/qualification/identity-check-failed.ts'
import { informationMissing } from './causes/qualification/information-missing.ts'
import { inspectionOverdue } from './causes/qualification/inspection-overdue.ts'
import { legalNameMismatch } from './causes/qualification/legal-name-mismatch.ts'
import { legalPersonIdExpired } from './causes/qualification/legal-person-id-expired.ts'
import { legalPersonIdMissing } from './causes/qualification/legal-person-id-missing.ts'
import { merchantNotRegistered } from './causes/qualification/merchant-not-registered.ts'
import { registrationNumberInvalid } from './causes/qualification/registration-number-invalid.ts'
import { reviewPending } from './causes/qualification/review-pending.ts'
import { serialNumberMismatch } from './causes/qualification/serial-number-mismatch.ts'
import { settlementAccountInvalid } from './causes/qualification/settlement-account-invalid.ts'
import { settlementAccountMissing } from './causes/qualification/settlement-account-missing.ts'
import { settlementAccountUnverified } from './causes/qualification/settlement-account-unverified.ts'
import { terminalBoundElsewhere } from './causes/qualification/terminal-bound-elsewhere.ts'
import { terminalInStock } from './causes/qualification/terminal-in-stock.ts'
import { terminalNotRegistered } from './causes/qualification/terminal-not-registered.ts'
import { terminalSuspended } from './causes/qualification/terminal-suspended.ts'
import { tradePermitMissing } from './causes/qualification/trade-permit-missing.ts'
import { verificationOverdue } from './causes/qualification/verification-overdue.ts'
import { amountOverLimit } from './causes/risk/amount-over-limit.ts'
import { cardListed } from './causes/risk/card-listed.ts'
import { cardTooFrequent } from './causes/risk/card-too-frequent.ts'
import { dayTotalOverLimit } from './causes/risk/day-total-over-limit.ts'
import { evidenceRequested } from './causes/risk/evidence-requested.ts'
import { fraudFilter } from './causes/risk/fraud-filter.ts'
import { hoursUnusual } from './causes/risk/hours-unusual.ts'
import { locationChanged } from './causes/risk/location-changed.ts'
import { locationUnknown } from './causes/risk/location-unknown.ts'
import { merchantFrozen } from './causes/risk/merchant-frozen.ts'
import { microCreditLimit } from './causes/risk/micro-credit-limit.ts'
import { microMagneticStripe } from './causes/risk/micro-magnetic-stripe.ts'
import { patternSuspicious } from './causes/risk/pattern-suspicious.ts'
import { paymentsTooFrequent } from './causes/risk/payments-too-frequent.ts'
import { salesSpike } from './causes/risk/sales-spike.ts'
import { settlementHeld } from './causes/risk/settlement-held.ts'
import { terminalAmountLimit } from './causes/risk/terminal-amount-limit.ts'
import { applicationCrashed } from './causes/software/application-crashed.ts'
import { applicationVersionOutdated } from './causes/software/application-version-outdated.ts'
import { batchNumberMismatch } from './causes/software/batch-number-mismatch.ts'
import { cardTablesOutdated } from './causes/software/card-tables-outdated.ts'
import { certificateExpired } from './causes/software/certificate-expired.ts'
import { clockWrong } from './causes/software/clock-wrong.ts'
import { firmwareIncompatible } from './causes/software/firmware-incompatible.ts'
import { hostAddressWrong } from './causes/software/host-address-wrong.ts'
import { integrationFault } from './causes/software/integration-fault.ts'
import { messageFormatWrong } from './causes/software/message-format-wrong.ts'
import { parametersConflicting } from './causes/software/parameters-conflicting.ts'
import { parametersMissing } from './causes/software/parameters-missing.ts'
import { permissionsMissing } from './causes/software/permissions-missing.ts'
import { storageFull } from './causes/software/storage-full.ts'
import { systemFrozen } from './causes/software/system-frozen.ts'
import { traceDuplicate } from './causes/software/trace-duplicate.ts'
import { updateFailed } from './causes/software/update-failed.ts'
import { cardBrandNotEnabled } from './causes/standing/card-brand-not-enabled.ts'
import { categoryNotAccepted } from './causes/standing/category-not-accepted.ts'
import { chargebacksExcessive } from './causes/standing/chargebacks-excessive.ts'
import { codeJumping } from './causes/standing/code-jumping.ts'
import { institutionLicenceLapsed } from './causes/standing/institution-licence-lapsed.ts'
import { institutionPolicyChanged } from './causes/standing/institution-policy-changed.ts'
import { kindNotPermitted } from './causes/standing/kind-not-permitted.ts'
import { lendingMerchantCredit } from './causes/standing/lending-merchant-credit.ts'
import { merchantClosed } from './causes/standing/merchant-closed.ts'
import { merchantIdle } from './causes/standing/merchant-idle.ts'
import { merchantListed } from './causes/standing/merchant-listed.ts'
import { modelNoLongerAccepted } from './causes/standing/model-no-longer-accepted.ts'
import { personListed } from './causes/standing/person-listed.ts'
import { prohibitedBusiness } from './causes/standing/prohibited-business.ts'
import { regionNotServed } from './causes/standing/region-not-served.ts'
import { terminalIdle } from './causes/standing/terminal-idle.ts'
import { terminalListed } from './causes/standing/terminal-listed.ts'
import { terminalWithdrawn } from './causes/standing/terminal-withdrawn.ts'
import { terminatedMerchantList } from './causes/standing/terminated-merchant-list.ts'
import { acquirerHostDown } from './causes/system/acquirer-host-down.ts'
import { acquirerHostTimeout } from './causes/system/acquirer-host-timeout.ts'
import { cutOffRunning } from './causes/system/cut-off-running.ts'
import { encryptionModuleFault } from './causes/system/encryption-module-fault.ts'
import { hostRecordMissing } from './causes/system/host-record-missing.ts'
import { hostUnreachable } from './causes/system/host-unreachable.ts'
import { issuerDown } from './causes/system/issuer-down.ts'
import { issuerTimeout } from './causes/system/issuer-timeout.ts'
import { maintenancePlanned } from './causes/system/maintenance-planned.ts'
import { providerOutage } from './causes/system/provider-outage.ts'
import { routingMissing } from './causes/system/routing-missing.ts'
import { schemeDown } from './causes/system/scheme-down.ts'
import { settlementDelay } from './causes/system/settlement-delay.ts'
import { walletPlatformDown } from './causes/system/wallet-platform-down.ts'
import { fingerprintUnread } from './causes/verification/fingerprint-unread.ts'
import { masterKeyMissing } from './causes/verification/master-key-missing.ts'
import { messageAuthenticationFailed } from './causes/verification/message-authentication-failed.ts'
import { operatorLocked } from './causes/verification/operator-locked.ts'
import { pinKeyOutOfStep } from './causes/verification/pin-key-out-of-step.ts'
import { pinPadAttackLimit } from './causes/verification/pin-pad-attack-limit.ts'
import { sessionUnauthorised } from './causes/verification/session-unauthorised.ts'
import { signOnMissing } from './causes/verification/sign-on-missing.ts'
import { tamperTriggered } from './causes/verification/tamper-triggered.ts'
import { terminalAuthenticationFailed } from './causes/verification/terminal-authentication-failed.ts'
import { trackKeyOutOfStep } from './causes/verification/track-key-out-of-step.ts'
import { workingKeysMissing } from './causes/verification/working-keys-missing.ts'

/**
 * Every cause: the table of contents. Those that can be known from facts come first, in descending precedence, because the first
 * obstacle found gives the answer code of field 39: may the merchant trade at all, then may this terminal, then may this payment. The
 * acquirer's usual order of checks (merchant, terminal, sign-on and batch, permission, risk, original) is kept within.
 * Those that are only inferred from signs follow by row of the article; among them the order means nothing.
 */
export const catalogue: readonly Cause[] = [
  // May this merchant trade at all?
  merchantNotRegistered,
  merchantClosed,
  merchantListed,
  personListed,
  businessLicenceRevoked,
  businessLicenceCancelled,
  merchantFrozen,
  agreementMissing,
  agreementNotStarted,
  agreementEnded,
  businessLicenceMissing,
  businessLicenceExpired,
  businessLicenceAbnormal,
  legalPersonIdMissing,
  legalPersonIdExpired,
  settlementAccountMissing,
  settlementAccountUnverified,
  categoryNotAccepted,
  merchantIdle,
  verificationOverdue,

  // May this terminal?
  terminalNotRegistered,
  terminalBoundElsewhere,
  serialNumberMismatch,
  terminalWithdrawn,
  terminalListed,
  terminalSuspended,
  terminalInStock,
  modelNoLongerAccepted,
  terminalIdle,
  locationUnknown,
  locationChanged,
  applicationVersionOutdated,
  signOnMissing,
  workingKeysMissing,
  messageAuthenticationFailed,
  batchNumberMismatch,
  batchFull,

  // May this payment?
  kindNotPermitted,
  lendingMerchantCredit,
  microMagneticStripe,
  cardListed,
  amountOverLimit,
  microCreditLimit,
  hoursUnusual,
  dayTotalOverLimit,
  paymentsTooFrequent,
  cardTooFrequent,
  originalNotFound,
  originalCardDiffers,
  voidTooLate,
  amountMistyped,
  refundTooOld,
  refundOverOriginal,
  preAuthorisationExpired,
  completionOverLimit,
  hostUnreachable,

  // Inferred: qualification
  accountNameMismatch,
  addressUnverified,
  beneficialOwnerMissing,
  documentUnreadable,
  filingExpired,
  identityCheckFailed,
  informationMissing,
  inspectionOverdue,
  legalNameMismatch,
  registrationNumberInvalid,
  reviewPending,
  settlementAccountInvalid,
  tradePermitMissing,

  // Inferred: risk
  evidenceRequested,
  fraudFilter,
  patternSuspicious,
  salesSpike,
  settlementHeld,
  terminalAmountLimit,

  // Inferred: standing
  cardBrandNotEnabled,
  chargebacksExcessive,
  codeJumping,
  institutionLicenceLapsed,
  institutionPolicyChanged,
  prohibitedBusiness,
  regionNotServed,
  terminatedMerchantList,

  // Inferred: system
  acquirerHostDown,
  acquirerHostTimeout,
  cutOffRunning,
  encryptionModuleFault,
  hostRecordMissing,
  issuerDown,
  issuerTimeout,
  maintenancePlanned,
  providerOutage,
  routingMissing,
  schemeDown,
  settlementDelay,
  walletPlatformDown,

  // Inferred: network
  addressSettingsWrong,
  apnWrong,
  bluetoothLost,
  cableUnplugged,
  carrierOutage,
  firewallBlocked,
  lineDown,
  linePoor,
  nameResolutionFailed,
  networkSlow,
  routerFault,
  signalWeak,
  simMissing,
  simVoid,
  telephoneLineFault,
  wifiUnreachable,

  // Inferred: device
  baseOrPeripheralDisconnected,
  batteryLow,
  batteryWorn,
  chargerFault,
  chipReaderFault,
  clockBatteryFlat,
  contactlessReaderFault,
  displayFault,
  dropDamage,
  paperWrong,
  pinPadDisconnected,
  powerMissing,
  printerFault,
  printerJam,
  printerOutOfPaper,
  printerOverheated,
  readerFault,
  scannerFault,
  simSlotFault,
  speakerFault,
  stripeReaderFault,
  touchOrKeypadFault,
  waterDamage,
  willNotStart,

  // Inferred: software
  applicationCrashed,
  cardTablesOutdated,
  certificateExpired,
  clockWrong,
  firmwareIncompatible,
  hostAddressWrong,
  integrationFault,
  messageFormatWrong,
  parametersConflicting,
  parametersMissing,
  permissionsMissing,
  storageFull,
  systemFrozen,
  traceDuplicate,
  updateFailed,

  // Inferred: operation
  cancelledOrTimedOut,
  cardDataMistyped,
  cardUseWrong,
  cashierNotSignedOn,
  duplicateAttempt,
  entryNotAllowed,
  instalmentsOrTipOverLimit,
  merchantSettingsWrong,
  offLinePaymentsStored,
  reversalPending,
  settlementOverdue,
  signatureMissing,
  trainingMode,
  transactionTypeWrong,
  wrongTerminal,

  // Inferred: verification
  fingerprintUnread,
  masterKeyMissing,
  operatorLocked,
  pinKeyOutOfStep,
  pinPadAttackLimit,
  sessionUnauthorised,
  tamperTriggered,
  terminalAuthenticationFailed,
  trackKeyOutOfStep,

  // Inferred: environment
  damp,
  dust,
  glareOnScanner,
  powerUnstable,
  radioInterference,
  severeWeather,
  temperatureHigh,
  temperatureLow,

  // Inferred: cardholder
  accountClosed,
  authenticationRequired,
  cardDamaged,
  cardExpired,
  cardFrequencyExceeded,
  cardLimitExceeded,
  cardLostOrStolen,
  cardNotActivated,
  cardNotSupported,
  cardNumberInvalid,
  cardRestricted,
  cardSecurityCodeWrong,
  cardholderCancelled,
  contactlessLimitReached,
  insufficientFunds,
  issuerReferral,
  issuerRefusal,
  issuerSuspectsFraud,
  pinTriesExceeded,
  pinWrong,
]
