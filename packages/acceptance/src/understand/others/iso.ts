import { family } from './family.ts'

/** Where Visa and Mastercard mean something else than the Chinese tables, or have codes of their own. */
export const iso = family(
  {
    id: 'iso',
    network:
      /visa|master\s?card|maestro|amex|american express|discover|diners|jcb|eftpos|interac|girocard|maya|paymaya|rapyd|worldpay|fiserv|first data|elavon|global payments|tsys|nets|worldline|checkout\.com|peach/iu,
    unmistakable: null,
    source: 'ISO 8583 (1987) field 39 as Visa and Mastercard publish it',
  },
  `
01 02 | cardholder/issuer-referral 0.85
03 | cardholder/issuer-refusal 0.4, qualification/merchant-not-registered 0.25, software/parameters-missing 0.1
04 07 | cardholder/card-lost-or-stolen 0.55, cardholder/issuer-suspects-fraud 0.3
05 | cardholder/issuer-refusal 0.88
06 | system/issuer-down 0.35, software/message-format-wrong 0.25
10 | cardholder/insufficient-funds 0.8
12 | standing/kind-not-permitted 0.3, operation/transaction-type-wrong 0.3, cardholder/card-restricted 0.15
13 | operation/amount-mistyped 0.65, risk/amount-over-limit 0.1
14 | cardholder/card-number-invalid 0.8, operation/card-data-mistyped 0.1
15 | cardholder/card-number-invalid 0.45, system/routing-missing 0.3
19 | cardholder/issuer-refusal 0.4, system/issuer-timeout 0.3
21 25 | operation/original-not-found 0.75
28 | system/issuer-down 0.5, system/acquirer-host-down 0.2
30 | software/message-format-wrong 0.75
41 43 | cardholder/card-lost-or-stolen 0.95
46 | cardholder/account-closed 0.9
51 | cardholder/insufficient-funds 0.95
52 53 | cardholder/account-closed 0.5, operation/transaction-type-wrong 0.3
54 33 | cardholder/card-expired 0.9
55 | cardholder/pin-wrong 0.88, verification/pin-key-out-of-step 0.05
57 | cardholder/card-restricted 0.82
58 | standing/kind-not-permitted 0.5, qualification/terminal-suspended 0.1, software/parameters-conflicting 0.1
59 34 | cardholder/issuer-suspects-fraud 0.8, risk/fraud-filter 0.1
61 | cardholder/card-limit-exceeded 0.85
62 36 | cardholder/card-restricted 0.85
63 | cardholder/issuer-suspects-fraud 0.4, verification/message-authentication-failed 0.25
64 | operation/refund-over-original 0.3, operation/completion-over-limit 0.3
65 | cardholder/card-frequency-exceeded 0.65, cardholder/contactless-limit-reached 0.2
68 | system/issuer-timeout 0.6, system/acquirer-host-timeout 0.25
70 1A | cardholder/authentication-required 0.75, cardholder/contactless-limit-reached 0.2
71 | cardholder/pin-wrong 0.5, cardholder/card-not-activated 0.3
74 79 82 83 R0 R1 R3 | cardholder/issuer-refusal 0.75
75 38 | cardholder/pin-tries-exceeded 0.95
76 77 | operation/original-not-found 0.5, operation/card-data-mistyped 0.2
78 | cardholder/card-not-activated 0.6, cardholder/account-closed 0.3
80 | system/issuer-down 0.4, software/clock-wrong 0.2
81 88 | verification/pin-key-out-of-step 0.45, system/encryption-module-fault 0.3
86 | system/encryption-module-fault 0.45, verification/pin-key-out-of-step 0.35
91 | system/issuer-down 0.85
92 | system/routing-missing 0.75
93 | cardholder/card-restricted 0.5, standing/category-not-accepted 0.2
94 | operation/duplicate-attempt 0.55, software/trace-duplicate 0.35
96 | system/acquirer-host-down 0.4, system/issuer-down 0.3, system/scheme-down 0.1
98 | system/acquirer-host-timeout 0.8
N7 CV | cardholder/card-security-code-wrong 0.9
N3 N4 N5 P2 | cardholder/card-restricted 0.7
5C 9G | cardholder/card-restricted 0.7
6P | qualification/identity-check-failed 0.4, cardholder/issuer-refusal 0.3
Q1 | cardholder/issuer-suspects-fraud 0.5, cardholder/card-damaged 0.2
Z3 | network/line-down 0.5, network/line-poor 0.2
Z1 | cardholder/issuer-refusal 0.4, cardholder/card-restricted 0.3
`,
)

/** Brazil: two digits or letters on the slip, as Cielo, Rede, Getnet and Stone show them (ABECS table). */
export const brazil = family(
  {
    id: 'brazil',
    network: /cielo|rede\b|getnet|stone|pagseguro|pagbank|mercado ?pago|elo\b|abecs|safrapay|bin\b/iu,
    unmistakable: null,
    source: 'ABECS return codes as the acquirers publish them',
  },
  `
01 02 | cardholder/issuer-refusal 0.5, cardholder/issuer-suspects-fraud 0.35
03 | operation/original-not-found 0.3, operation/instalments-or-tip-over-limit 0.2, standing/kind-not-permitted 0.2, qualification/merchant-not-registered 0.1
04 07 41 43 | cardholder/card-lost-or-stolen 0.7, cardholder/issuer-suspects-fraud 0.15
05 100 | cardholder/issuer-refusal 0.85
06 19 | system/issuer-timeout 0.4, cardholder/issuer-refusal 0.3
12 | operation/transaction-type-wrong 0.4, cardholder/card-restricted 0.3
13 64 | operation/amount-mistyped 0.75
14 56 82 | cardholder/card-number-invalid 0.7, operation/card-data-mistyped 0.15
21 25 FF | operation/original-not-found 0.6, operation/void-too-late 0.25
22 23 24 EE | operation/instalments-or-tip-over-limit 0.92
28 | system/routing-missing 0.3, system/acquirer-host-down 0.3
30 | software/message-format-wrong 0.75
38 75 106 | cardholder/pin-tries-exceeded 0.9
46 39 52 53 BR | cardholder/account-closed 0.75
51 DM 116 | cardholder/insufficient-funds 0.92
54 101 FE | cardholder/card-expired 0.92
55 86 117 | cardholder/pin-wrong 0.88
57 62 93 | cardholder/card-restricted 0.8
58 | standing/kind-not-permitted 0.5, standing/card-brand-not-enabled 0.15, software/parameters-conflicting 0.1
59 63 AF BD GA | cardholder/issuer-suspects-fraud 0.5, risk/fraud-filter 0.3
60 104 | cardholder/card-restricted 0.6
61 BL 121 | cardholder/card-limit-exceeded 0.9
65 | cardholder/card-frequency-exceeded 0.85
74 83 | cardholder/pin-wrong 0.6, cardholder/authentication-required 0.2
76 77 | operation/original-not-found 0.6
78 | cardholder/card-not-activated 0.92
80 | software/clock-wrong 0.3, operation/card-data-mistyped 0.3
AB AC | operation/transaction-type-wrong 0.85
AI AJ | cardholder/authentication-required 0.8
AA 68 98 | system/issuer-timeout 0.5, system/acquirer-host-timeout 0.35
AV | operation/card-data-mistyped 0.7
BN BP | cardholder/card-restricted 0.6, cardholder/card-lost-or-stolen 0.2
91 911 | system/issuer-down 0.85
92 | system/routing-missing 0.7
94 | operation/duplicate-attempt 0.6, software/trace-duplicate 0.25
96 99 909 | system/acquirer-host-down 0.6, system/issuer-down 0.2
KA KE | software/parameters-missing 0.3, operation/transaction-type-wrong 0.3
N7 | cardholder/card-security-code-wrong 0.9
`,
)

/** Listing reasons of the schemes' file of terminated merchants. */
export const match = family(
  { id: 'match', network: /\bmatch\b|\btmf\b|terminated merchant/iu, unmistakable: null, source: 'Mastercard MATCH reason codes' },
  `
04 4 | standing/terminated-merchant-list 0.6, standing/chargebacks-excessive 0.35
01..03 05..14 1..3 5..9 | standing/terminated-merchant-list 0.92
`,
)
