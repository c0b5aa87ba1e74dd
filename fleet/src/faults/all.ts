import type { Fault } from './fault.ts'
import { accountClosed } from './cardholder/account-closed.ts'
import { authenticationRequired } from './cardholder/authentication-required.ts'
import { cardDamaged } from './cardholder/card-damaged.ts'
import { cardExpired } from './cardholder/card-expired.ts'
import { cardFrequencyExceeded } from './cardholder/card-frequency-exceeded.ts'
import { cardLimitExceeded } from './cardholder/card-limit-exceeded.ts'
import { cardLostOrStolen } from './cardholder/card-lost-or-stolen.ts'
import { cardNotActivated } from './cardholder/card-not-activated.ts'
import { cardNotSupported } from './cardholder/card-not-supported.ts'
import { cardNumberInvalid } from './cardholder/card-number-invalid.ts'
import { cardRestricted } from './cardholder/card-restricted.ts'
import { cardSecurityCodeWrong } from './cardholder/card-security-code-wrong.ts'
import { cardholderCancelled } from './cardholder/cardholder-cancelled.ts'
import { contactlessLimitReached } from './cardholder/contactless-limit-reached.ts'
import { insufficientFunds } from './cardholder/insufficient-funds.ts'
import { issuerReferral } from './cardholder/issuer-referral.ts'
import { issuerRefusal } from './cardholder/issuer-refusal.ts'
import { issuerSuspectsFraud } from './cardholder/issuer-suspects-fraud.ts'
import { pinTriesExceeded } from './cardholder/pin-tries-exceeded.ts'
import { pinWrong } from './cardholder/pin-wrong.ts'
import { baseOrPeripheralDisconnected } from './device/base-or-peripheral-disconnected.ts'
import { batteryLow } from './device/battery-low.ts'
import { batteryWorn } from './device/battery-worn.ts'
import { chargerFault } from './device/charger-fault.ts'
import { chipReaderFault } from './device/chip-reader-fault.ts'
import { clockBatteryFlat } from './device/clock-battery-flat.ts'
import { contactlessReaderFault } from './device/contactless-reader-fault.ts'
import { displayFault } from './device/display-fault.ts'
import { dropDamage } from './device/drop-damage.ts'
import { paperWrong } from './device/paper-wrong.ts'
import { pinPadDisconnected } from './device/pin-pad-disconnected.ts'
import { powerMissing } from './device/power-missing.ts'
import { printerFault } from './device/printer-fault.ts'
import { printerJam } from './device/printer-jam.ts'
import { printerOutOfPaper } from './device/printer-out-of-paper.ts'
import { printerOverheated } from './device/printer-overheated.ts'
import { readerFault } from './device/reader-fault.ts'
import { scannerFault } from './device/scanner-fault.ts'
import { simSlotFault } from './device/sim-slot-fault.ts'
import { speakerFault } from './device/speaker-fault.ts'
import { stripeReaderFault } from './device/stripe-reader-fault.ts'
import { touchOrKeypadFault } from './device/touch-or-keypad-fault.ts'
import { waterDamage } from './device/water-damage.ts'
import { willNotStart } from './device/will-not-start.ts'
import { damp } from './environment/damp.ts'
import { dust } from './environment/dust.ts'
import { glareOnScanner } from './environment/glare-on-scanner.ts'
import { powerUnstable } from './environment/power-unstable.ts'
import { radioInterference } from './environment/radio-interference.ts'
import { severeWeather } from './environment/severe-weather.ts'
import { temperatureHigh } from './environment/temperature-high.ts'
import { temperatureLow } from './environment/temperature-low.ts'
import { addressSettingsWrong } from './network/address-settings-wrong.ts'
import { apnWrong } from './network/apn-wrong.ts'
import { bluetoothLost } from './network/bluetooth-lost.ts'
import { cableUnplugged } from './network/cable-unplugged.ts'
import { carrierOutage } from './network/carrier-outage.ts'
import { firewallBlocked } from './network/firewall-blocked.ts'
import { lineDown } from './network/line-down.ts'
import { linePoor } from './network/line-poor.ts'
import { nameResolutionFailed } from './network/name-resolution-failed.ts'
import { networkSlow } from './network/network-slow.ts'
import { routerFault } from './network/router-fault.ts'
import { signalWeak } from './network/signal-weak.ts'
import { simMissing } from './network/sim-missing.ts'
import { simVoid } from './network/sim-void.ts'
import { telephoneLineFault } from './network/telephone-line-fault.ts'
import { wifiUnreachable } from './network/wifi-unreachable.ts'
import { amountMistyped } from './operation/amount-mistyped.ts'
import { batchFull } from './operation/batch-full.ts'
import { cancelledOrTimedOut } from './operation/cancelled-or-timed-out.ts'
import { cardDataMistyped } from './operation/card-data-mistyped.ts'
import { cardUseWrong } from './operation/card-use-wrong.ts'
import { cashierNotSignedOn } from './operation/cashier-not-signed-on.ts'
import { completionOverLimit } from './operation/completion-over-limit.ts'
import { duplicateAttempt } from './operation/duplicate-attempt.ts'
import { entryNotAllowed } from './operation/entry-not-allowed.ts'
import { instalmentsOrTipOverLimit } from './operation/instalments-or-tip-over-limit.ts'
import { merchantSettingsWrong } from './operation/merchant-settings-wrong.ts'
import { offLinePaymentsStored } from './operation/off-line-payments-stored.ts'
import { originalCardDiffers } from './operation/original-card-differs.ts'
import { originalNotFound } from './operation/original-not-found.ts'
import { preAuthorisationExpired } from './operation/pre-authorisation-expired.ts'
import { refundOverOriginal } from './operation/refund-over-original.ts'
import { refundTooOld } from './operation/refund-too-old.ts'
import { reversalPending } from './operation/reversal-pending.ts'
import { settlementOverdue } from './operation/settlement-overdue.ts'
import { signatureMissing } from './operation/signature-missing.ts'
import { trainingMode } from './operation/training-mode.ts'
import { transactionTypeWrong } from './operation/transaction-type-wrong.ts'
import { voidTooLate } from './operation/void-too-late.ts'
import { wrongTerminal } from './operation/wrong-terminal.ts'
import { accountNameMismatch } from './qualification/account-name-mismatch.ts'
import { addressUnverified } from './qualification/address-unverified.ts'
import { agreementEnded } from './qualification/agreement-ended.ts'
import { agreementMissing } from './qualification/agreement-missing.ts'
import { agreementNotStarted } from './qualification/agreement-not-started.ts'
import { beneficialOwnerMissing } from './qualification/beneficial-owner-missing.ts'
import { businessLicenceAbnormal } from './qualification/business-licence-abnormal.ts'
import { businessLicenceCancelled } from './qualification/business-licence-cancelled.ts'
import { businessLicenceExpired } from './qualification/business-licence-expired.ts'
import { businessLicenceMissing } from './qualification/business-licence-missing.ts'
import { businessLicenceRevoked } from './qualification/business-licence-revoked.ts'
import { documentUnreadable } from './qualification/document-unreadable.ts'
import { filingExpired } from './qualification/filing-expired.ts'
import { identityCheckFailed } from './qualification/identity-check-failed.ts'
import { informationMissing } from './qualification/information-missing.ts'
import { inspectionOverdue } from './qualification/inspection-overdue.ts'
import { legalNameMismatch } from './qualification/legal-name-mismatch.ts'
import { legalPersonIdExpired } from './qualification/legal-person-id-expired.ts'
import { legalPersonIdMissing } from './qualification/legal-person-id-missing.ts'
import { merchantNotRegistered } from './qualification/merchant-not-registered.ts'
import { registrationNumberInvalid } from './qualification/registration-number-invalid.ts'
import { reviewPending } from './qualification/review-pending.ts'
import { serialNumberMismatch } from './qualification/serial-number-mismatch.ts'
import { settlementAccountInvalid } from './qualification/settlement-account-invalid.ts'
import { settlementAccountMissing } from './qualification/settlement-account-missing.ts'
import { settlementAccountUnverified } from './qualification/settlement-account-unverified.ts'
import { terminalBoundElsewhere } from './qualification/terminal-bound-elsewhere.ts'
import { terminalInStock } from './qualification/terminal-in-stock.ts'
import { terminalNotRegistered } from './qualification/terminal-not-registered.ts'
import { terminalSuspended } from './qualification/terminal-suspended.ts'
import { tradePermitMissing } from './qualification/trade-permit-missing.ts'
import { verificationOverdue } from './qualification/verification-overdue.ts'
import { amountOverLimit } from './risk/amount-over-limit.ts'
import { cardListed } from './risk/card-listed.ts'
import { cardTooFrequent } from './risk/card-too-frequent.ts'
import { dayTotalOverLimit } from './risk/day-total-over-limit.ts'
import { evidenceRequested } from './risk/evidence-requested.ts'
import { fraudFilter } from './risk/fraud-filter.ts'
import { hoursUnusual } from './risk/hours-unusual.ts'
import { locationChanged } from './risk/location-changed.ts'
import { locationUnknown } from './risk/location-unknown.ts'
import { merchantFrozen } from './risk/merchant-frozen.ts'
import { microCreditLimit } from './risk/micro-credit-limit.ts'
import { microMagneticStripe } from './risk/micro-magnetic-stripe.ts'
import { patternSuspicious } from './risk/pattern-suspicious.ts'
import { paymentsTooFrequent } from './risk/payments-too-frequent.ts'
import { salesSpike } from './risk/sales-spike.ts'
import { settlementHeld } from './risk/settlement-held.ts'
import { terminalAmountLimit } from './risk/terminal-amount-limit.ts'
import { applicationCrashed } from './software/application-crashed.ts'
import { applicationVersionOutdated } from './software/application-version-outdated.ts'
import { batchNumberMismatch } from './software/batch-number-mismatch.ts'
import { cardTablesOutdated } from './software/card-tables-outdated.ts'
import { certificateExpired } from './software/certificate-expired.ts'
import { clockWrong } from './software/clock-wrong.ts'
import { firmwareIncompatible } from './software/firmware-incompatible.ts'
import { hostAddressWrong } from './software/host-address-wrong.ts'
import { integrationFault } from './software/integration-fault.ts'
import { messageFormatWrong } from './software/message-format-wrong.ts'
import { parametersConflicting } from './software/parameters-conflicting.ts'
import { parametersMissing } from './software/parameters-missing.ts'
import { permissionsMissing } from './software/permissions-missing.ts'
import { storageFull } from './software/storage-full.ts'
import { systemFrozen } from './software/system-frozen.ts'
import { traceDuplicate } from './software/trace-duplicate.ts'
import { updateFailed } from './software/update-failed.ts'
import { cardBrandNotEnabled } from './standing/card-brand-not-enabled.ts'
import { categoryNotAccepted } from './standing/category-not-accepted.ts'
import { chargebacksExcessive } from './standing/chargebacks-excessive.ts'
import { codeJumping } from './standing/code-jumping.ts'
import { institutionLicenceLapsed } from './standing/institution-licence-lapsed.ts'
import { institutionPolicyChanged } from './standing/institution-policy-changed.ts'
import { kindNotPermitted } from './standing/kind-not-permitted.ts'
import { lendingMerchantCredit } from './standing/lending-merchant-credit.ts'
import { merchantClosed } from './standing/merchant-closed.ts'
import { merchantIdle } from './standing/merchant-idle.ts'
import { merchantListed } from './standing/merchant-listed.ts'
import { modelNoLongerAccepted } from './standing/model-no-longer-accepted.ts'
import { personListed } from './standing/person-listed.ts'
import { prohibitedBusiness } from './standing/prohibited-business.ts'
import { regionNotServed } from './standing/region-not-served.ts'
import { terminalIdle } from './standing/terminal-idle.ts'
import { terminalListed } from './standing/terminal-listed.ts'
import { terminalWithdrawn } from './standing/terminal-withdrawn.ts'
import { terminatedMerchantList } from './standing/terminated-merchant-list.ts'
import { acquirerHostDown } from './system/acquirer-host-down.ts'
import { acquirerHostTimeout } from './system/acquirer-host-timeout.ts'
import { cutOffRunning } from './system/cut-off-running.ts'
import { encryptionModuleFault } from './system/encryption-module-fault.ts'
import { hostRecordMissing } from './system/host-record-missing.ts'
import { hostUnreachable } from './system/host-unreachable.ts'
import { issuerDown } from './system/issuer-down.ts'
import { issuerTimeout } from './system/issuer-timeout.ts'
import { maintenancePlanned } from './system/maintenance-planned.ts'
import { providerOutage } from './system/provider-outage.ts'
import { routingMissing } from './system/routing-missing.ts'
import { schemeDown } from './system/scheme-down.ts'
import { settlementDelay } from './system/settlement-delay.ts'
import { walletPlatformDown } from './system/wallet-platform-down.ts'
import { fingerprintUnread } from './verification/fingerprint-unread.ts'
import { masterKeyMissing } from './verification/master-key-missing.ts'
import { messageAuthenticationFailed } from './verification/message-authentication-failed.ts'
import { operatorLocked } from './verification/operator-locked.ts'
import { pinKeyOutOfStep } from './verification/pin-key-out-of-step.ts'
import { pinPadAttackLimit } from './verification/pin-pad-attack-limit.ts'
import { sessionUnauthorised } from './verification/session-unauthorised.ts'
import { signOnMissing } from './verification/sign-on-missing.ts'
import { tamperTriggered } from './verification/tamper-triggered.ts'
import { terminalAuthenticationFailed } from './verification/terminal-authentication-failed.ts'
import { trackKeyOutOfStep } from './verification/track-key-out-of-step.ts'
import { workingKeysMissing } from './verification/working-keys-missing.ts'

/** Everything that can go wrong in the simulated world. */
export const faults: readonly Fault[] = [
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
  damp,
  dust,
  glareOnScanner,
  powerUnstable,
  radioInterference,
  severeWeather,
  temperatureHigh,
  temperatureLow,
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
  amountMistyped,
  batchFull,
  cancelledOrTimedOut,
  cardDataMistyped,
  cardUseWrong,
  cashierNotSignedOn,
  completionOverLimit,
  duplicateAttempt,
  entryNotAllowed,
  instalmentsOrTipOverLimit,
  merchantSettingsWrong,
  offLinePaymentsStored,
  originalCardDiffers,
  originalNotFound,
  preAuthorisationExpired,
  refundOverOriginal,
  refundTooOld,
  reversalPending,
  settlementOverdue,
  signatureMissing,
  trainingMode,
  transactionTypeWrong,
  voidTooLate,
  wrongTerminal,
  accountNameMismatch,
  addressUnverified,
  agreementEnded,
  agreementMissing,
  agreementNotStarted,
  beneficialOwnerMissing,
  businessLicenceAbnormal,
  businessLicenceCancelled,
  businessLicenceExpired,
  businessLicenceMissing,
  businessLicenceRevoked,
  documentUnreadable,
  filingExpired,
  identityCheckFailed,
  informationMissing,
  inspectionOverdue,
  legalNameMismatch,
  legalPersonIdExpired,
  legalPersonIdMissing,
  merchantNotRegistered,
  registrationNumberInvalid,
  reviewPending,
  serialNumberMismatch,
  settlementAccountInvalid,
  settlementAccountMissing,
  settlementAccountUnverified,
  terminalBoundElsewhere,
  terminalInStock,
  terminalNotRegistered,
  terminalSuspended,
  tradePermitMissing,
  verificationOverdue,
  amountOverLimit,
  cardListed,
  cardTooFrequent,
  dayTotalOverLimit,
  evidenceRequested,
  fraudFilter,
  hoursUnusual,
  locationChanged,
  locationUnknown,
  merchantFrozen,
  microCreditLimit,
  microMagneticStripe,
  patternSuspicious,
  paymentsTooFrequent,
  salesSpike,
  settlementHeld,
  terminalAmountLimit,
  applicationCrashed,
  applicationVersionOutdated,
  batchNumberMismatch,
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
  cardBrandNotEnabled,
  categoryNotAccepted,
  chargebacksExcessive,
  codeJumping,
  institutionLicenceLapsed,
  institutionPolicyChanged,
  kindNotPermitted,
  lendingMerchantCredit,
  merchantClosed,
  merchantIdle,
  merchantListed,
  modelNoLongerAccepted,
  personListed,
  prohibitedBusiness,
  regionNotServed,
  terminalIdle,
  terminalListed,
  terminalWithdrawn,
  terminatedMerchantList,
  acquirerHostDown,
  acquirerHostTimeout,
  cutOffRunning,
  encryptionModuleFault,
  hostRecordMissing,
  hostUnreachable,
  issuerDown,
  issuerTimeout,
  maintenancePlanned,
  providerOutage,
  routingMissing,
  schemeDown,
  settlementDelay,
  walletPlatformDown,
  fingerprintUnread,
  masterKeyMissing,
  messageAuthenticationFailed,
  operatorLocked,
  pinKeyOutOfStep,
  pinPadAttackLimit,
  sessionUnauthorised,
  signOnMissing,
  tamperTriggered,
  terminalAuthenticationFailed,
  trackKeyOutOfStep,
  workingKeysMissing,
]
