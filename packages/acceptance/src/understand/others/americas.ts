import { family } from './family.ts'

/** Moneris: three digits. Below 50 is approved; the rest are those of its host and of the terminals. */
export const moneris = family(
  { id: 'moneris', network: /moneris/iu, unmistakable: null, source: 'Moneris response codes' },
  `
050 055 063 069 074 100 | cardholder/issuer-refusal 0.7
051 207 208 901 | cardholder/card-expired 0.85
052 900 | cardholder/pin-tries-exceeded 0.92
053 056 105 232 252 | cardholder/card-not-supported 0.7, standing/card-brand-not-enabled 0.2
054 122 | system/encryption-module-fault 0.85
057 072 902 909 | cardholder/card-lost-or-stolen 0.8
058 059 089 903 | cardholder/card-restricted 0.8
060 061 200 206 | cardholder/account-closed 0.7
064 066 075 097 | cardholder/card-number-invalid 0.5, cardholder/card-damaged 0.3
070 071 073 212 | system/routing-missing 0.8
076 092 904 | cardholder/insufficient-funds 0.92
078 084 | operation/duplicate-attempt 0.85
079 081 083 087 | operation/refund-over-original 0.6, risk/day-total-over-limit 0.2
082 110 905 | cardholder/card-frequency-exceeded 0.85
088 101 102 | cardholder/issuer-referral 0.92
093 094 095 106 107 111 112 204 251 906..908 | cardholder/card-limit-exceeded 0.85
096 | cardholder/contactless-limit-reached 0.6, operation/card-use-wrong 0.3
113 810 | system/acquirer-host-timeout 0.75, system/issuer-timeout 0.15
103 104 108 115 121 811 | system/acquirer-host-down 0.75
150 | qualification/merchant-not-registered 0.8
201 | cardholder/pin-wrong 0.92
203 | operation/card-use-wrong 0.7
205 209 | operation/transaction-type-wrong 0.6, operation/amount-mistyped 0.2
210 877 878 | verification/pin-key-out-of-step 0.85
800 801 821 | software/message-format-wrong 0.8
802 | operation/cashier-not-signed-on 0.8
809 | operation/settlement-overdue 0.5, software/batch-number-mismatch 0.3
889 898 | verification/message-authentication-failed 0.88
899 | software/trace-duplicate 0.6, software/batch-number-mismatch 0.2
960..963 | software/parameters-missing 0.6, qualification/terminal-not-registered 0.3
`,
)

/** Cybersource reason codes. */
export const cybersource = family(
  { id: 'cybersource', network: /cyber ?source|visa acceptance/iu, unmistakable: null, source: 'Cybersource reason codes' },
  `
101 102 | software/integration-fault 0.5, operation/card-data-mistyped 0.3
104 | operation/duplicate-attempt 0.85
110 | cardholder/insufficient-funds 0.85
150 | system/provider-outage 0.8
151 152 250 | system/acquirer-host-timeout 0.6, system/provider-outage 0.25
200 230 520 | risk/fraud-filter 0.75
201 | cardholder/issuer-referral 0.92
202 | cardholder/card-expired 0.9
203 233 220 | cardholder/issuer-refusal 0.85
204 | cardholder/insufficient-funds 0.95
205 | cardholder/card-lost-or-stolen 0.95
207 | system/issuer-down 0.9
208 | cardholder/card-not-activated 0.6, cardholder/card-restricted 0.3
209 211 | cardholder/card-security-code-wrong 0.92
210 | cardholder/card-limit-exceeded 0.9
221 | risk/card-listed 0.6, risk/fraud-filter 0.25
222 | cardholder/account-closed 0.75
231 | cardholder/card-number-invalid 0.75, operation/card-data-mistyped 0.15
232 240 | standing/card-brand-not-enabled 0.5, cardholder/card-not-supported 0.35
234 | software/parameters-conflicting 0.5, software/parameters-missing 0.25, qualification/merchant-not-registered 0.1
235 239 | operation/completion-over-limit 0.6, operation/amount-mistyped 0.2
236 | system/acquirer-host-down 0.85
237 238 243 | operation/duplicate-attempt 0.45, operation/void-too-late 0.35
241 242 | operation/original-not-found 0.85
246 | operation/void-too-late 0.92
247 | operation/void-too-late 0.5, operation/original-not-found 0.35
251 | cardholder/pin-tries-exceeded 0.5, cardholder/card-frequency-exceeded 0.3
254 | operation/transaction-type-wrong 0.5, standing/kind-not-permitted 0.4
400 480 481 490 491 | risk/fraud-filter 0.92
450..461 | operation/card-data-mistyped 0.75
475 476 478 | cardholder/authentication-required 0.92
700..703 | risk/fraud-filter 0.5, standing/person-listed 0.3
`,
)
