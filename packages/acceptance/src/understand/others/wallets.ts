import { family } from './family.ts'

/** WeChat Pay and Alipay: words of the order interface. */
export const wallets = family(
  {
    id: 'wallets',
    network: /wechat|weixin|微信|alipay|支付宝|云闪付|聚合/iu,
    unmistakable:
      /^(ACQ\.|AUTHCODEEXPIRE|AUTH_CODE_|NOTENOUGH|USERPAYING|BUYER_|OUT_TRADE_NO_USED|MCHID_NOT_EXIST|APPID_|ORDERPAID|ORDERCLOSED|SIGNERROR|NOTSUPORTCARD)/u,
    source: 'WeChat Pay and Alipay error codes of the payment-code interfaces',
  },
  `
NOTENOUGH NOT_ENOUGH ACQ.BUYER_BALANCE_NOT_ENOUGH ACQ.BUYER_BANKCARD_BALANCE_NOT_ENOUGH | cardholder/insufficient-funds 0.92
AUTHCODEEXPIRE AUTH_CODE_EXPIRED | operation/cancelled-or-timed-out 0.6, operation/card-use-wrong 0.2
AUTH_CODE_ERROR AUTH_CODE_INVALID ACQ.PAYMENT_AUTH_CODE_INVALID | operation/card-use-wrong 0.45, device/scanner-fault 0.2, operation/cancelled-or-timed-out 0.2
USERPAYING | cardholder/authentication-required 0.85
ORDERPAID OUT_TRADE_NO_USED ACQ.TRADE_HAS_SUCCESS | operation/duplicate-attempt 0.88
ORDERCLOSED ORDER_CLOSED ORDERREVERSED ACQ.TRADE_HAS_CLOSE | operation/original-not-found 0.5, operation/cancelled-or-timed-out 0.3
BANKERROR BANK_ERROR | system/issuer-down 0.75
SYSTEMERROR SYSTEM_ERROR ACQ.SYSTEM_ERROR AOP.ACQ.SYSTEM_ERROR | system/wallet-platform-down 0.85
NOAUTH NO_AUTH ACQ.ACCESS_FORBIDDEN ACQ.PARTNER_ERROR | standing/kind-not-permitted 0.55, qualification/agreement-missing 0.2
SIGNERROR SIGN_ERROR INVALID_REQUEST PARAM_ERROR LACK_PARAMS REQUIRE_POST_METHOD XML_FORMAT_ERROR POST_DATA_EMPTY | software/integration-fault 0.8
APPID_NOT_EXIST APPID_MCHID_NOT_MATCH MCHID_NOT_EXIST MCH_NOT_EXISTS | software/parameters-missing 0.45, software/parameters-conflicting 0.25, qualification/merchant-not-registered 0.2
NOTSUPORTCARD NOT_SUPORT_CARD | cardholder/card-not-supported 0.9
BUYER_MISMATCH ACQ.BUYER_SELLER_EQUAL | operation/card-use-wrong 0.6, risk/pattern-suspicious 0.25
RULELIMIT RULE_LIMIT ACQ.PRODUCT_AMOUNT_LIMIT_ERROR ACQ.BUYER_PAYMENT_AMOUNT_DAY_LIMIT_ERROR ACQ.BUYER_PAYMENT_AMOUNT_MONTH_LIMIT_ERROR | cardholder/card-limit-exceeded 0.5, risk/amount-over-limit 0.3
TRADE_ERROR ACCOUNTERROR ACCOUNT_ERROR ACQ.BUYER_ENABLE_STATUS_FORBID | cardholder/card-restricted 0.7
FREQUENCY_LIMITED FREQUENCY_LIMIT | risk/payments-too-frequent 0.6, software/integration-fault 0.2
ACQ.ERROR_BALANCE_PAYMENT_DISABLE | cardholder/card-restricted 0.8
ACQ.SELLER_NOT_EXIST ACQ.INVALID_STORE_ID | qualification/merchant-not-registered 0.7
`,
)
