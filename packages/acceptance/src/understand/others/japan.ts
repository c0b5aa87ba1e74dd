import { family } from './family.ts'

/** Japan: G codes of the card companies' centres, and the codes that terminals of JET-S, CAFIS and INFOX make themselves. */
export const japan = family(
  {
    id: 'japan',
    network: /jet ?-?(s|mobile|standard)|jcn|cafis|infox|cardnet|カードネット|日本|smbc|gmo|ペイジェント|stera|jcb/iu,
    unmistakable: /^[GJC]\d{2}$/u,
    source: 'Common error codes of Japanese card centres; JET-S error list',
  },
  `
G02 G12_A | cardholder/insufficient-funds 0.9
G03..G05 G55 | cardholder/card-limit-exceeded 0.9
G12 | cardholder/card-restricted 0.6, cardholder/issuer-refusal 0.3
G22 G56 G61 G96 | cardholder/card-restricted 0.6, cardholder/card-lost-or-stolen 0.25
G30 | cardholder/issuer-referral 0.85
G42 | cardholder/pin-wrong 0.92
G44 G45 | cardholder/card-security-code-wrong 0.9
G54 | cardholder/card-frequency-exceeded 0.85
G60 | cardholder/card-lost-or-stolen 0.75, cardholder/card-restricted 0.15
G65 | cardholder/card-number-invalid 0.8, operation/card-data-mistyped 0.12
G67 | operation/transaction-type-wrong 0.7
G68 G69 | operation/amount-mistyped 0.85
G70..G76 G78 | operation/instalments-or-tip-over-limit 0.85
G77 G79..G81 | operation/transaction-type-wrong 0.7, operation/original-not-found 0.15
G83 | cardholder/card-expired 0.6, operation/card-data-mistyped 0.3
G84 G85 G97..G99 | standing/kind-not-permitted 0.35, standing/card-brand-not-enabled 0.25, software/parameters-conflicting 0.15, system/routing-missing 0.1
G91..G93 | system/issuer-down 0.75
G94 G95 | system/maintenance-planned 0.6, system/issuer-down 0.25
G15 | system/issuer-timeout 0.4, network/line-poor 0.3
C01..C09 | system/acquirer-host-down 0.4, system/issuer-down 0.3
C10..C19 | system/acquirer-host-timeout 0.5, network/line-poor 0.25
I01 | cardholder/card-damaged 0.35, operation/card-use-wrong 0.3, device/chip-reader-fault 0.25
I02 | operation/card-use-wrong 0.92
I03 I04 | operation/card-use-wrong 0.5, cardholder/card-damaged 0.25
I05 I06 | device/pin-pad-disconnected 0.92
I07..I20 | cardholder/card-restricted 0.3, operation/cancelled-or-timed-out 0.25, device/chip-reader-fault 0.2
J01..J99 | software/parameters-missing 0.35, operation/transaction-type-wrong 0.25
L01..L99 | network/line-down 0.6, network/cable-unplugged 0.2
P01..P20 | device/printer-out-of-paper 0.4, device/printer-fault 0.35
`,
)
