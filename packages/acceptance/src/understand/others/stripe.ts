import { family } from './family.ts'

/** Update and connection codes of smart readers, and the words of the reader libraries. */
export const stripeReader = family(
  {
    id: 'stripe-reader',
    network: /stripe|bbpos|wisepos|wisepad|s700|s710|chipper/iu,
    unmistakable: /^(F_(DOWNLOAD|INSTALL|INTEGRITY|TAMPER)|AEU)/u,
    source: 'Stripe support, smart reader error codes; Terminal SDK error codes',
  },
  `
A1 A2 A3 A6 A7 A9 A10 F_INSTALL | software/update-failed 0.92
A8 | software/update-failed 0.6, verification/master-key-missing 0.3
AEU | network/firewall-blocked 0.6, network/name-resolution-failed 0.15, network/line-down 0.1
F_DOWNLOAD | network/firewall-blocked 0.65, network/line-poor 0.1, software/update-failed 0.1
F_INTEGRITY | software/update-failed 0.6, software/parameters-conflicting 0.2
F_TAMPER F_TAMPER_ | verification/tamper-triggered 0.95
I1 I2 I3 I4 I5 | network/line-poor 0.4, network/firewall-blocked 0.3, software/update-failed 0.2
CARD_INSERT_NOT_READ CARD_SWIPE_NOT_READ CARD_READ_ERROR MISSING_EMV_DATA | device/chip-reader-fault 0.3, cardholder/card-damaged 0.3, operation/card-use-wrong 0.25
CARD_READ_TIMED_OUT COLLECT_INPUTS_TIMED_OUT | operation/cancelled-or-timed-out 0.85
CARD_REMOVED CARD_LEFT_IN_READER | operation/card-use-wrong 0.9
BLUETOOTH_DISCONNECTED BLUETOOTH_ERROR BLUETOOTH_SCAN_TIMED_OUT BLUETOOTH_RECONNECT_STARTED READER_DISCONNECTED | network/bluetooth-lost 0.85
BLUETOOTH_PERMISSION_DENIED LOCATION_SERVICES_DISABLED USB_PERMISSION_DENIED | software/permissions-missing 0.95
BLUETOOTH_LOW_ENERGY_UNSUPPORTED UNSUPPORTED_SDK UNSUPPORTED_READER_VERSION TAP_TO_PAY_UNSUPPORTED_DEVICE | software/firmware-incompatible 0.8, software/application-version-outdated 0.1
TAP_TO_PAY_DEVICE_TAMPERED TAP_TO_PAY_INSECURE_ENVIRONMENT | verification/terminal-authentication-failed 0.9
CONNECTION_TOKEN_PROVIDER_ERROR CONNECTION_TOKEN_PROVIDER_TIMED_OUT SESSION_EXPIRED | verification/session-unauthorised 0.7, software/integration-fault 0.2
STRIPE_API_CONNECTION_ERROR REQUEST_TIMED_OUT | network/line-down 0.4, system/provider-outage 0.25, network/line-poor 0.2
STRIPE_API_ERROR STRIPE_API_RESPONSE_DECODING_ERROR | system/provider-outage 0.5, software/integration-fault 0.3
NOT_CONNECTED_TO_READER ALREADY_CONNECTED_TO_READER INVALID_CLIENT_SECRET INVALID_REQUIRED_PARAMETER MISSING_REQUIRED_PARAMETER UNSUPPORTED_OPERATION UNEXPECTED_OPERATION INVALID_PARAMETER MISSING_PREREQUISITE | software/integration-fault 0.9
READER_COMMUNICATION_ERROR READER_CONNECTION_NOT_AVAILABLE READER_CONNECTION_OFFLINE_LOCATION_MISMATCH | network/bluetooth-lost 0.35, network/wifi-unreachable 0.3, network/line-down 0.2
READER_BUSY | software/integration-fault 0.5, software/system-frozen 0.3
READER_SOFTWARE_UPDATE_FAILED READER_SOFTWARE_UPDATE_FAILED_READER_ERROR READER_SOFTWARE_UPDATE_FAILED_EXPIRED_UPDATE | software/update-failed 0.9
READER_SOFTWARE_UPDATE_FAILED_SERVER_ERROR | software/update-failed 0.5, network/firewall-blocked 0.2, system/provider-outage 0.2
READER_SOFTWARE_UPDATE_FAILED_BATTERY_LOW READER_BATTERY_CRITICALLY_LOW | device/battery-low 0.92
READER_SOFTWARE_UPDATE_FAILED_INTERRUPTED | software/update-failed 0.9
READER_MISSING_ENCRYPTION_KEYS | verification/master-key-missing 0.9
READER_IN_FIXED_DEBUG_MODE | operation/training-mode 0.6, software/parameters-conflicting 0.3
TERMINAL_READER_HARDWARE_FAULT | device/reader-fault 0.9
TERMINAL_READER_OFFLINE TERMINAL_READER_TIMEOUT | network/line-down 0.5, network/wifi-unreachable 0.3
PAYMENT_DECLINED_BY_READER DECLINED_BY_READER | cardholder/card-restricted 0.4, cardholder/issuer-refusal 0.3
PAYMENT_DECLINED_BY_STRIPE_API DECLINED_BY_STRIPE_API | cardholder/issuer-refusal 0.75
OFFLINE_PAYMENTS_DATABASE_TOO_LARGE | operation/off-line-payments-stored 0.9
AMOUNT_EXCEEDS_MAX_OFFLINE_AMOUNT | risk/terminal-amount-limit 0.6, network/line-down 0.2
CARD_SWIPE_NOT_AVAILABLE | operation/card-use-wrong 0.5, risk/micro-magnetic-stripe 0.2
ACCOUNT_ID_MISMATCH_WHILE_FORWARDING ANDROID_API_LEVEL_ERROR READER_SETTINGS_ERROR | software/parameters-conflicting 0.45, software/firmware-incompatible 0.3
CANCELED CANCELLED CANCELED_DUE_TO_INTEGRATION_ERROR | operation/cancelled-or-timed-out 0.5, cardholder/cardholder-cancelled 0.3
`,
)

/** Why a bank refused, in the words that several gateways share (`decline_code`). */
export const declineWords = family(
  {
    id: 'decline-words',
    network: /./u,
    unmistakable: /^[A-Z0-9]+(_[A-Z0-9]+)+$|^(FRAUDULENT|REFUSED|REFERRAL)$/u,
    source: 'decline codes of Stripe and Square documentation',
  },
  `
APPROVE_WITH_ID CALL_ISSUER VOICE_FAILURE CARD_DECLINED_CALL_ISSUER REFER_TO_ISSUER REFER_TO_CARD_ISSUER | cardholder/issuer-referral 0.85
AUTHENTICATION_REQUIRED CARD_DECLINED_VERIFICATION_REQUIRED MOBILE_DEVICE_AUTHENTICATION_REQUIRED | cardholder/authentication-required 0.9
CARD_NOT_SUPPORTED CURRENCY_NOT_SUPPORTED UNSUPPORTED_CARD_BRAND INVALID_CARD INVALID_CARD_TYPE CARD_TYPE_NOT_ACCEPTED | cardholder/card-not-supported 0.7, standing/card-brand-not-enabled 0.2
CARD_VELOCITY_EXCEEDED WITHDRAWAL_COUNT_LIMIT_EXCEEDED | cardholder/card-frequency-exceeded 0.6, cardholder/card-limit-exceeded 0.3
TRANSACTION_LIMIT CARD_LIMIT_EXCEEDED EXCEEDS_LIMIT EXCEEDS_WITHDRAWAL_LIMIT | cardholder/card-limit-exceeded 0.8
PAYMENT_LIMIT_EXCEEDED AMOUNT_TOO_HIGH AMOUNT_TOO_LARGE | risk/amount-over-limit 0.6, risk/terminal-amount-limit 0.2
DO_NOT_HONOR DO_NOT_HONOUR GENERIC_DECLINE CARD_DECLINED DECLINED TRANSACTION_NOT_APPROVED NO_ACTION_TAKEN TRY_AGAIN_LATER PROCESSOR_DECLINED | cardholder/issuer-refusal 0.85
DO_NOT_TRY_AGAIN REVOCATION_OF_ALL_AUTHORIZATIONS REVOCATION_OF_AUTHORIZATION STOP_PAYMENT_ORDER | cardholder/issuer-refusal 0.9
DUPLICATE_TRANSACTION IDEMPOTENCY_KEY_REUSED | operation/duplicate-attempt 0.75, software/trace-duplicate 0.15
EXPIRED_CARD CARD_EXPIRED CARD_EXPIRED_OFFLINE EXPIRED INVALID_EXPIRATION | cardholder/card-expired 0.92
FRAUDULENT MERCHANT_BLACKLIST HIGHEST_RISK_LEVEL RULE ELEVATED_RISK_LEVEL | risk/fraud-filter 0.6, cardholder/issuer-suspects-fraud 0.25
SUSPECTED_FRAUD ISSUER_SUSPECTED_FRAUD | cardholder/issuer-suspects-fraud 0.75, risk/fraud-filter 0.15
INCORRECT_NUMBER INVALID_NUMBER INVALID_CARD_NUMBER PAN_FAILURE INVALID_ACCOUNT_NUMBER | cardholder/card-number-invalid 0.75, operation/card-data-mistyped 0.15
INCORRECT_CVC INVALID_CVC CVV_FAILURE CVC_DECLINED INCORRECT_CVV INVALID_CVV | cardholder/card-security-code-wrong 0.85
INCORRECT_ZIP ADDRESS_VERIFICATION_FAILURE AVS_FAILURE INVALID_POSTAL_CODE INCORRECT_ADDRESS | operation/card-data-mistyped 0.4, risk/fraud-filter 0.35
INVALID_EXPIRY_MONTH INVALID_EXPIRY_YEAR BAD_EXPIRATION | operation/card-data-mistyped 0.6, cardholder/card-expired 0.3
INCORRECT_PIN INVALID_PIN WRONG_PIN | cardholder/pin-wrong 0.92
PIN_TRY_EXCEEDED PIN_TRIES_EXCEEDED ALLOWABLE_PIN_TRIES_EXCEEDED | cardholder/pin-tries-exceeded 0.95
OFFLINE_PIN_REQUIRED ONLINE_OR_OFFLINE_PIN_REQUIRED CHIP_INSERTION_REQUIRED | cardholder/contactless-limit-reached 0.6, operation/card-use-wrong 0.3
INSUFFICIENT_FUNDS NOT_SUFFICIENT_FUNDS INSUFFICIENT_BALANCE NSF | cardholder/insufficient-funds 0.95
INVALID_ACCOUNT ACCOUNT_CLOSED CLOSED_ACCOUNT NEW_ACCOUNT_INFORMATION_AVAILABLE NO_SUCH_ACCOUNT | cardholder/account-closed 0.8
INVALID_AMOUNT | operation/amount-mistyped 0.6, risk/amount-over-limit 0.15
REFUND_AMOUNT_INVALID REFUND_EXCEEDS_AMOUNT | operation/refund-over-original 0.85
REFUND_DECLINED REFUND_ALREADY_PENDING | operation/refund-too-old 0.3, operation/original-not-found 0.3
ISSUER_NOT_AVAILABLE ISSUER_UNAVAILABLE | system/issuer-down 0.9
PROCESSING_ERROR TEMPORARY_ERROR REENTER_TRANSACTION | system/issuer-timeout 0.3, system/acquirer-host-down 0.3, system/provider-outage 0.2
LOST_CARD STOLEN_CARD PICKUP_CARD PICK_UP_CARD | cardholder/card-lost-or-stolen 0.92
NOT_PERMITTED SERVICE_NOT_ALLOWED TRANSACTION_NOT_ALLOWED RESTRICTED_CARD TRANSACTION_NOT_PERMITTED CARDHOLDER_INSUFFICIENT_PERMISSIONS | cardholder/card-restricted 0.75, standing/kind-not-permitted 0.15
SECURITY_VIOLATION | cardholder/issuer-suspects-fraud 0.5, cardholder/issuer-refusal 0.25
MANUALLY_ENTERED_PAYMENT_NOT_SUPPORTED CARD_PRESENT_REQUIRED | operation/entry-not-allowed 0.9
TESTMODE_DECLINE TEST_MODE_LIVE_CARD LIVE_MODE_TEST_CARD | operation/training-mode 0.9
GATEWAY_ERROR SERVER_ERROR GATEWAY_TIMEOUT SERVICE_UNAVAILABLE INTERNAL_SERVER_ERROR | system/provider-outage 0.65, system/acquirer-host-timeout 0.2
UNAUTHORIZED ACCESS_TOKEN_EXPIRED ACCESS_TOKEN_REVOKED INVALID_API_KEY AUTHENTICATION_ERROR | verification/session-unauthorised 0.9
RATE_LIMITED TOO_MANY_REQUESTS | software/integration-fault 0.6, system/provider-outage 0.2
INVALID_LOCATION | software/parameters-missing 0.5, software/integration-fault 0.3
DELAYED_TRANSACTION_EXPIRED DELAYED_TRANSACTION_CANCELED | operation/cancelled-or-timed-out 0.6
`,
)

/** Payment by phone as a terminal: errors of the operating systems' readers. */
export const phoneReaders = family(
  {
    id: 'phone-reader',
    network: /tap ?to ?pay|softpos|proximity ?reader|iphone|tap on phone/iu,
    unmistakable:
      /^(OS_?VERSION_?NOT_?SUPPORTED|DEVICE_?BANNED|PASSCODE_?DISABLED|MERCHANT_?BLOCKED|PREPARE_?EXPIRED|ACCOUNT_?NOT_?LINKED|MODEL_?NOT_?SUPPORTED)$/u,
    source: 'Apple ProximityReader documentation',
  },
  `
OSVERSIONNOTSUPPORTED OS_VERSION_NOT_SUPPORTED MODELNOTSUPPORTED MODEL_NOT_SUPPORTED | software/firmware-incompatible 0.75, software/application-version-outdated 0.2
DEVICEBANNED DEVICE_BANNED | verification/terminal-authentication-failed 0.85
PASSCODEDISABLED PASSCODE_DISABLED | software/permissions-missing 0.5, verification/terminal-authentication-failed 0.35
MERCHANTBLOCKED MERCHANT_BLOCKED | risk/merchant-frozen 0.7, standing/merchant-closed 0.15
ACCOUNTNOTLINKED ACCOUNT_NOT_LINKED ACCOUNTDEACTIVATED ACCOUNT_DEACTIVATED | verification/session-unauthorised 0.5, qualification/agreement-missing 0.25
PREPAREEXPIRED PREPARE_EXPIRED TOKENEXPIRED TOKEN_EXPIRED INVALIDREADERTOKEN INVALID_READER_TOKEN | verification/session-unauthorised 0.85
NETWORKERROR NETWORK_ERROR SERVICECONNECTIONERROR SERVICE_CONNECTION_ERROR | network/line-down 0.5, network/line-poor 0.2, system/provider-outage 0.15
NFCDISABLED NFC_DISABLED NFC_NO_RUNTIME_PERMISSION | software/permissions-missing 0.8
`,
)
