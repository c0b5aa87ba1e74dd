/** What many phrases share, written `{name}` in a phrase. */
export const shorthand: Readonly<Record<string, string>> = {
  机: '(pos机|刷卡机|收款机|机器|机子|终端|设备|机具|pos)',
  坏: '(坏|故障|失灵|没反应|无反应|不灵|不好使|不好用|不能用|用不了|不工作|异常|报错)',
  不能: '(不能|不了|无法|没法|不让|不可以|没办法)',
  没: '(没有|没|无|缺|未)',
  卡: '(银行卡|信用卡|储蓄卡|借记卡|贷记卡|芯片卡|ic卡|卡片|卡)',
  收单: '(收单机构|收单行|支付公司|支付机构|银行|服务商|代理商|代理|机构)',
  执照: '(营业执照|执照|工商执照|许可证)',
  broken: '(broken|fault|dead|defective|damage|not work|not respond|malfunction|fail|error|stop work|out order|problem)',
  terminal: '(terminal|card reader|reader|keypad)',
}
