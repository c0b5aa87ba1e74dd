import { family } from './family.ts'

/** Sub-errors of the identity and business checks; their first digit after the bar tells the kind of check. */
export const adyenKyc = family(
  {
    id: 'adyen-kyc',
    network: /adyen.*(kyc|verif|onboard|platform)/iu,
    unmistakable: /^[123]_\d{2,4}$/u,
    source: 'Adyen documentation, KYC verification codes',
  },
  `
1_1000 1_12 | qualification/identity-check-failed 0.5, standing/category-not-accepted 0.15, standing/merchant-listed 0.15
1_1001 1_13 | qualification/review-pending 0.7, system/provider-outage 0.15
1_1002 1_10 | qualification/information-missing 0.7, qualification/review-pending 0.2
1_1003 1_11 | qualification/document-unreadable 0.85
1_1004..1_1099 | qualification/information-missing 0.8
1_14..1_16 | standing/category-not-accepted 0.5, qualification/information-missing 0.3
1_3000..1_3007 1_3057 1_3058 1_3062 1_3085 1_30 | qualification/identity-check-failed 0.75, qualification/information-missing 0.12
1_3052 1_31 | qualification/legal-person-id-missing 0.8, qualification/information-missing 0.12
1_3012 1_32 | qualification/document-unreadable 0.85
1_3009 1_3013 1_3015 1_3019 1_3020 1_3024 1_3026 1_3027 1_3029 1_3030 1_3031 1_3066 1_3067 1_33 | qualification/document-unreadable 0.7, qualification/legal-person-id-expired 0.18
1_3008 1_3010 1_3011 1_3014 1_3036 1_3016 1_3017 1_3018 1_3021 1_3022 1_3023 1_34 | qualification/document-unreadable 0.92
1_3032..1_3035 1_3025 1_3028 1_3065 1_35 | qualification/identity-check-failed 0.7, qualification/document-unreadable 0.15
1_3037..1_3046 1_36..1_38 | qualification/address-unverified 0.85
1_3047..1_3051 1_39..1_41 | qualification/identity-check-failed 0.6, qualification/document-unreadable 0.25
1_3053..1_3055 1_42 | qualification/information-missing 0.5, qualification/legal-name-mismatch 0.25
1_3056 1_3059..1_3061 1_43..1_45 | qualification/registration-number-invalid 0.6, qualification/document-unreadable 0.25
1_5000 1_5004 1_5009 1_5010 1_5013..1_5015 | qualification/legal-name-mismatch 0.75, qualification/registration-number-invalid 0.12
1_5001..1_5003 1_5016..1_5019 | qualification/registration-number-invalid 0.75, qualification/legal-name-mismatch 0.12
1_5005..1_5008 1_5011 1_5012 1_50 | qualification/legal-name-mismatch 0.35, qualification/address-unverified 0.25, qualification/registration-number-invalid 0.2
1_5020..1_5067 1_51..1_58 | qualification/document-unreadable 0.6, qualification/legal-name-mismatch 0.12, qualification/business-licence-missing 0.1
1_5068..1_5099 1_59 | qualification/legal-name-mismatch 0.4, qualification/address-unverified 0.25
1_6000..1_6099 1_60..1_69 | qualification/document-unreadable 0.5, qualification/beneficial-owner-missing 0.2
1_7000..1_7099 1_70..1_79 | qualification/account-name-mismatch 0.4, qualification/settlement-account-unverified 0.45
1_8000..1_8099 1_80..1_89 | qualification/document-unreadable 0.55, qualification/information-missing 0.3
1_9000..1_9099 1_90..1_99 | qualification/information-missing 0.4, standing/category-not-accepted 0.4
2_8000..2_8999 2_80..2_89 | qualification/information-missing 0.9
2_9000..2_9099 2_90..2_99 | qualification/agreement-missing 0.75, qualification/information-missing 0.15
3_1000..3_1099 3_10..3_19 | qualification/review-pending 0.85
1_100..1_199 1_300..1_399 1_500..1_599 | qualification/information-missing 0.6, qualification/document-unreadable 0.2
`,
)

/** Four digits of the earlier platform. */
export const adyenClassic = family(
  { id: 'adyen-classic', network: /adyen/iu, unmistakable: null, source: 'Adyen documentation, classic platforms, verification codes' },
  `
1001 1003 1006 1203 | qualification/account-name-mismatch 0.8
1002 1004 1005 1200..1202 1204..1209 | qualification/settlement-account-unverified 0.8
1101 | qualification/identity-check-failed 0.7, qualification/legal-name-mismatch 0.15
1102 1103 1105 1106 | qualification/document-unreadable 0.9
1104 | qualification/legal-person-id-expired 0.6, qualification/document-unreadable 0.3
1107 1304 | qualification/identity-check-failed 0.9
1300..1303 1330 | qualification/identity-check-failed 0.75, qualification/information-missing 0.15
1311 | qualification/legal-person-id-missing 0.85
1312 | standing/merchant-listed 0.4, qualification/identity-check-failed 0.3
1320 1420 1520 | qualification/review-pending 0.9
1400..1419 1421..1499 | qualification/legal-name-mismatch 0.35, qualification/registration-number-invalid 0.35
1500..1519 1521..1599 | qualification/information-missing 0.5, qualification/document-unreadable 0.3
`,
)

/** `refusalReason` and its number. */
export const adyenRefusal = family(
  { id: 'adyen', network: /adyen/iu, unmistakable: null, source: 'Adyen documentation, refusal reasons' },
  `
2 REFUSED 27 DECLINED_NON_GENERIC | cardholder/issuer-refusal 0.8
3 REFERRAL | cardholder/issuer-referral 0.9
4 ACQUIRER_ERROR | system/acquirer-host-down 0.6, system/acquirer-host-timeout 0.2
5 BLOCKED_CARD | cardholder/card-restricted 0.6, cardholder/card-lost-or-stolen 0.3
6 EXPIRED_CARD | cardholder/card-expired 0.95
7 INVALID_AMOUNT | operation/amount-mistyped 0.6, risk/terminal-amount-limit 0.1
8 INVALID_CARD_NUMBER | cardholder/card-number-invalid 0.85
9 ISSUER_UNAVAILABLE | system/issuer-down 0.85
10 NOT_SUPPORTED | cardholder/card-not-supported 0.6, standing/card-brand-not-enabled 0.25
11 38 42 3D_NOT_AUTHENTICATED AUTHENTICATION_REQUIRED 3DS_AUTHENTICATION_ERROR | cardholder/authentication-required 0.9
12 NOT_ENOUGH_BALANCE | cardholder/insufficient-funds 0.95
14 ACQUIRER_FRAUD 20 22 FRAUD FRAUD_CANCELLED | risk/fraud-filter 0.85
15 CANCELLED | operation/cancelled-or-timed-out 0.6, cardholder/cardholder-cancelled 0.3
16 SHOPPER_CANCELLED | cardholder/cardholder-cancelled 0.9
17 INVALID_PIN | cardholder/pin-wrong 0.9
18 PIN_TRIES_EXCEEDED | cardholder/pin-tries-exceeded 0.95
19 PIN_VALIDATION_NOT_POSSIBLE | system/encryption-module-fault 0.4, verification/pin-key-out-of-step 0.3
21 NOT_SUBMITTED | software/message-format-wrong 0.4, software/parameters-missing 0.3
23 TRANSACTION_NOT_PERMITTED | cardholder/card-restricted 0.6, standing/kind-not-permitted 0.25
24 CVC_DECLINED | cardholder/card-security-code-wrong 0.95
25 RESTRICTED_CARD | cardholder/card-restricted 0.9
26 REVOCATION_OF_AUTH | cardholder/issuer-refusal 0.85
28 WITHDRAWAL_AMOUNT_EXCEEDED | cardholder/card-limit-exceeded 0.95
29 WITHDRAWAL_COUNT_EXCEEDED | cardholder/card-frequency-exceeded 0.95
31 ISSUER_SUSPECTED_FRAUD | cardholder/issuer-suspects-fraud 0.95
32 AVS_DECLINED | risk/fraud-filter 0.6, operation/card-data-mistyped 0.2
33 36 37 41 43 45 CARD_REQUIRES_ONLINE_PIN MOBILE_PIN_REQUIRED CONTACTLESS_FALLBACK CVM_REQUIRED_RESTART_PAYMENT ONLINE_PIN_REQUIRED | cardholder/contactless-limit-reached 0.75, cardholder/authentication-required 0.15
34 35 NO_CHECKING_ACCOUNT_AVAILABLE_ON_CARD NO_SAVINGS_ACCOUNT_AVAILABLE_ON_CARD | cardholder/account-closed 0.7, operation/transaction-type-wrong 0.15
40 44 CURRENT_AID_IN_PENALTY_BOX TRY_ANOTHER_INTERFACE | operation/card-use-wrong 0.6, cardholder/card-restricted 0.2
46 | risk/card-too-frequent 0.5, risk/fraud-filter 0.3
`,
)
