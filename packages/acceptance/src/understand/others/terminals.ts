import { family } from './family.ts'

/** StarPOS: E codes are the application's own, never the host's (shared facts, terminals.md §3). */
export const starpos = family(
  {
    id: 'starpos',
    network: /star ?pos|新大陆|newland|星(pos|支付|驿付)|国通/iu,
    unmistakable: /^E[134]\d{2}$/u,
    source: 'StarPOS application error list',
  },
  `
E101 | network/network-slow 0.3, system/acquirer-host-timeout 0.3, network/line-poor 0.25
E102 | network/line-down 0.6, network/line-poor 0.2
E103 | network/signal-weak 0.6, network/line-down 0.25
E104 | network/line-poor 0.4, system/acquirer-host-down 0.25, network/firewall-blocked 0.1
E105 | system/acquirer-host-down 0.35, network/line-down 0.3, software/host-address-wrong 0.15
E106 | system/acquirer-host-timeout 0.4, network/line-poor 0.4
E107 | network/line-poor 0.6, network/signal-weak 0.2
E108 | software/host-address-wrong 0.6, software/parameters-missing 0.3
E109 | network/name-resolution-failed 0.75, software/host-address-wrong 0.15
E201 E202 E206 | software/message-format-wrong 0.6, software/application-version-outdated 0.2
E301..E312 | device/chip-reader-fault 0.35, cardholder/card-damaged 0.3, operation/card-use-wrong 0.2
E313 E314 | software/card-tables-outdated 0.85
E315 E316 | device/pin-pad-disconnected 0.75
E317 | verification/master-key-missing 0.88
E318 | device/reader-fault 0.4, verification/terminal-authentication-failed 0.3
E319..E321 | verification/working-keys-missing 0.6, verification/master-key-missing 0.3
E326 | operation/cancelled-or-timed-out 0.85
E403 | verification/message-authentication-failed 0.9
E404 E405 | verification/terminal-authentication-failed 0.85
E407 E409 | qualification/merchant-not-registered 0.8
`,
)

/** Numbers of the Newland device interface (shared facts, terminals.md §3 to §5). */
export const newland = family(
  { id: 'newland', network: /newland|新大陆|ndk|n910|n700/iu, unmistakable: /^_\d{3,4}$/u, source: 'Newland device interface header' },
  `
_201 | network/sim-missing 0.9
_202 _203 | network/sim-void 0.85
_250 | network/cable-unplugged 0.92
_301.._303 | network/apn-wrong 0.45, network/sim-void 0.4
_304.._312 | network/line-poor 0.4, system/acquirer-host-down 0.25, network/line-down 0.2
_320 | software/system-frozen 0.4, network/line-down 0.3
_350.._358 | software/certificate-expired 0.5, software/clock-wrong 0.3
_401.._410 | network/address-settings-wrong 0.85
_521 _523 | network/telephone-line-fault 0.92
_804 _803 _1013 | verification/tamper-triggered 0.92
_807 _826 | software/certificate-expired 0.6, verification/terminal-authentication-failed 0.3
_1009 _1311 | verification/master-key-missing 0.5, verification/working-keys-missing 0.35
_1140 | verification/pin-pad-attack-limit 0.92
_3005 _3008 | network/wifi-unreachable 0.92
_3102 | device/printer-fault 0.4
`,
)

/** Rapyd and its contactless terminals: diagnostic numbers of the line. */
export const rapyd = family(
  { id: 'rapyd', network: /rapyd|valitor/iu, unmistakable: null, source: 'Rapyd terminal documentation' },
  `
10 17 | network/line-down 0.6, network/line-poor 0.25
15 22 31 | network/telephone-line-fault 0.9
43 44 | network/line-poor 0.45, system/acquirer-host-down 0.35
49 | standing/kind-not-permitted 0.6, software/message-format-wrong 0.25
53 | operation/off-line-payments-stored 0.88
A0 | verification/session-unauthorised 0.7
A1 A2 A3 | qualification/merchant-not-registered 0.35, software/parameters-missing 0.35, qualification/terminal-not-registered 0.2
A4 A7 AA AN AK | software/message-format-wrong 0.8
A5 AJ | cardholder/card-number-invalid 0.8
A6 | cardholder/card-expired 0.6, operation/card-data-mistyped 0.25
A8 | cardholder/card-not-supported 0.4, software/parameters-conflicting 0.4
A9 AH | operation/amount-mistyped 0.75
AB | operation/transaction-type-wrong 0.6, standing/kind-not-permitted 0.3
AC | cardholder/card-not-supported 0.6, standing/card-brand-not-enabled 0.3
AD AR | cardholder/authentication-required 0.8
AE AF | cardholder/card-security-code-wrong 0.9
AG | operation/card-data-mistyped 0.6, risk/fraud-filter 0.2
AM AS AT | software/parameters-conflicting 0.45, software/card-tables-outdated 0.3
`,
)

/** States of printers as applications of several makers number them (shared facts, terminals.md §4). */
export const printers = family(
  { id: 'printer', network: /printer|打印/iu, unmistakable: null, source: 'Printer states of PAX, Urovo and Centerm interfaces' },
  `
2 _1 _5 NOPAPER | device/printer-out-of-paper 0.92
4 _7 DESTROYED | device/printer-fault 0.9
8 _2 _8 OVERHEAT | device/printer-overheated 0.92
9 VOLERR | device/battery-low 0.75, device/charger-fault 0.15
`,
)

/** South-East Asia: the two characters of the Hypercom tables, and the four digits and PY codes of Maya. `20NN` is field 39 = NN. */
export const maya = family(
  {
    id: 'maya',
    network: /maya|paymaya|hypercom|gcash|bdo|bpi|globe/iu,
    unmistakable: /^PY\d{4}$|^ACQ\d{3}$/u,
    source: 'Maya developer documentation, terminal and gateway errors',
  },
  `
25 89 | qualification/terminal-not-registered 0.7, software/parameters-missing 0.15
58 | operation/transaction-type-wrong 0.35, standing/kind-not-permitted 0.35, cardholder/card-restricted 0.15
60 | cardholder/issuer-referral 0.4, risk/merchant-frozen 0.2
76 | operation/transaction-type-wrong 0.5, software/parameters-conflicting 0.25
77 95 | software/batch-number-mismatch 0.5, operation/settlement-overdue 0.3
78 | operation/original-not-found 0.75
80 85 | software/batch-number-mismatch 0.8
94 | software/trace-duplicate 0.55, operation/duplicate-attempt 0.35
97 | system/acquirer-host-down 0.8
98 ACQ098 | system/acquirer-host-timeout 0.85
ACQ084 | risk/fraud-filter 0.5, risk/merchant-frozen 0.15, risk/card-listed 0.15
ACQ504 ACQ506 | cardholder/issuer-refusal 0.75, cardholder/card-restricted 0.15
ACQ505 | risk/card-too-frequent 0.55, cardholder/card-frequency-exceeded 0.3
ACQ507 | cardholder/card-expired 0.6, operation/card-data-mistyped 0.3
ACQ508 | operation/card-data-mistyped 0.5, cardholder/card-number-invalid 0.35
2501 2522 2564 PY0017 | qualification/merchant-not-registered 0.5, software/parameters-missing 0.35
2562 2563 PY0117 | cardholder/card-number-invalid 0.5, system/routing-missing 0.2, cardholder/card-not-supported 0.15
2572 PY0119 | cardholder/issuer-refusal 0.75
2553 2581 PY0044 | software/integration-fault 0.4, operation/card-data-mistyped 0.25
PY0002 | cardholder/card-expired 0.9
PY0007 PY0008 PY0019 | verification/session-unauthorised 0.75
PY0009 PY0046 | operation/original-not-found 0.8
PY0015 PY9999 | system/acquirer-host-timeout 0.65, system/provider-outage 0.25
PY0016 PY0001 | system/provider-outage 0.6, system/acquirer-host-down 0.2
PY0036 PY0037 | cardholder/card-not-supported 0.75
PY0045 | operation/void-too-late 0.8
PY0047 | operation/refund-too-old 0.5, operation/refund-over-original 0.25
PY0048 | operation/refund-over-original 0.8
PY0105 | cardholder/insufficient-funds 0.92
`,
)
