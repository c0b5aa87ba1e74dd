/**
 * What the tables of field 39 say, a row a code, as gathered from them (shared facts, response-codes.csv):
 * code | name | ISO 8583 meaning | screen text, newer table | class | screen text, older table | class | retry | keep the card, reverse first |
 * where it stands | sources | where sources disagree. `-` stands for nothing.
 */
export const table = `
00 | 承兑或交易成功 | Approved or completed successfully | 交易成功 | A | 交易成功 | A | not_needed | - | both | S1 S2 S3 S4 S5 S6 S7 S8 | -
01 | 查发卡方 | Refer to card issuer | 请持卡人与发卡银行联系 | C | 交易失败，请联系发卡行 | C | other_card | - | both | S1 S2 S3 S4 S5 S6 S7 S8 S10 | SEO pages say 'delayed success' or 'comms failure': wrong
02 | 查发卡方的特殊条件 | Refer to card issuer, special condition | （S4）请持卡人与发卡银行联系 | - | 交易失败，请联系发卡行 | C | other_card | - | classic | S3 S4 S5 S6 S7 S8 | S3 shows an English/Chinese mix; most modern tables drop it
03 | 无效商户 | Invalid merchant | 无效商户 | C | 商户未登记 | C | after_fix | - | both | S1 S2 S3 S4 S5 S6 S7 S8 S9 S10 | wording changed between the two tables
04 | 没收卡 | Pick up card | 此卡被没收（S2：此卡为无效卡） | D | 没收卡，请联系收单行 | D | no | keep | both | S1 S2 S3 S4 S5 S6 S7 S8 S10 | wording changed between the two tables
05 | 身份认证失败（旧：不予承兑） | Do not honour | 持卡人认证失败 | C | 交易失败，请联系发卡行 | C | other_card | - | both | S1 S2 S3 S4 S5 S6 S7 S8 S10 | wording changed between the two tables; meaning narrowed: legacy 不予承兑 (do not honour) → 身份认证失败; issuers still use it as general refusal
06 | 出错（旧：发卡行故障） | Error | （S4）交易失败，请联系发卡机构 | - | 交易失败，请联系发卡行 | E | later_once | - | classic | S4 S5 S6 S7 S8 | -
07 | 特殊条件下没收卡 | Pick up card, special condition | （新表无；未列应答码显示 交易失败） | - | 没收卡，请联系收单行 | D | no | keep | classic | S5 S6 S7 S8 | S5: card abnormal, other card
08 | 核对身份后承兑 | Honour with identification | 交易失败 | - | - | - | no | - | iso | S7 S8 | -
09 | 请求正在处理中 | Request in progress | （新表无；未列应答码显示 交易失败） | - | 交易失败，请重试 | B | after_check | - | classic | S5 S6 S7 S8 | -
10 | 部分金额批准 | Approved for partial amount | 显示部分批准金额，提示操作员 | A | - | - | not_needed | - | modern | S1 S2 S3 S4 S7 S8 S10 | -
11 | 成功，VIP客户 | Approved (VIP) | 此为VIP客户（S1 S3 S4：成功，VIP客户） | A | - | - | not_needed | - | modern | S1 S2 S3 S4 S7 S8 S10 | -
12 | 无效（关联）交易 | Invalid transaction | 无效交易 | C | 交易失败，请重试 | C | after_fix | - | both | S1 S2 S3 S4 S5 S6 S7 S8 S9 S10 | -
13 | 无效金额 | Invalid amount | 无效金额 | B | 交易金额超限，请重试 | B | after_fix | - | both | S1 S2 S3 S4 S5 S6 S7 S8 | -
14 | 无效卡号（无此账号） | Invalid card number | 无效卡号 | B | 无效卡号，请联系发卡行 | B | after_fix | - | both | S1 S2 S3 S4 S5 S6 S7 S8 S9 | -
15 | 无此发卡方 | No such issuer | 此卡无对应发卡方 | C | 此卡不能受理 | C | other_card | - | both | S1 S2 S3 S4 S5 S6 S7 S8 S9 | -
16 | 批准，更新第三磁道 | Approved, update track 3 | 交易失败 | - | - | - | not_needed | - | iso | S7 S8 | -
17 | 拒绝但不没收卡（ISO：持卡人取消） | Customer cancellation | 交易失败 | - | - | - | if_wanted | - | iso | S7 S8 | S8 differs from ISO text
18 | 持卡人争议 | Customer dispute | 交易失败 | - | - | - | no | - | iso | S7 S8 | -
19 | 重新送入交易 | Re-enter transaction | （S4）交易失败，请联系发卡机构 | - | 交易失败，请联系发卡行 | C | once | - | classic | S4 S5 S6 S7 S8 | -
20 | 无效应答 | Invalid response | （新表无；未列应答码显示 交易失败） | - | 交易失败，请联系发卡行 | C | other_card | - | classic | S5 S6 S7 S8 | -
21 | 卡未初始化（旧：不做任何处理） | No action taken | 该卡未初始化或睡眠卡 | C | 交易失败，请联系发卡行 | C | other_card | - | both | S1 S2 S3 S4 S5 S6 S7 S8 | wording changed between the two tables; legacy 不做任何处理 → 卡未初始化
22 | 故障怀疑，关联交易错误 | Suspected malfunction | 操作有误，或超出交易允许天数（S4：请在批结、签退之后重新操作） | C | 操作有误，请重试 | C | after_fix | - | both | S1 S2 S3 S4 S5 S6 S7 S8 S9 | wording changed between the two tables; S1 text equals 21 (copy error); S4 says settle and sign off first; classic: state differs from centre, sign on again
23 | 不可接受的交易费 | Unacceptable transaction fee | （新表无；未列应答码显示 交易失败） | - | 交易失败，请联系发卡行 | C | no | - | classic | S5 S6 S7 S8 | -
24 | 接收者不支持文件更新 | File update not supported by receiver | 交易失败 | - | - | - | no | - | iso | S7 S8 | -
25 | 找不到原始交易 | Unable to locate record | 没有原始交易，请联系发卡方 | C | 交易失败，请联系发卡行 | C | after_check | - | both | S1 S2 S3 S4 S5 S6 S7 S8 S9 | wording changed between the two tables
26 | 文件更新类错误 | Duplicate file update record | 交易失败 | - | - | - | no | - | iso | S7 S8 | -
27 | 文件更新类错误 | File update field edit error | 交易失败 | - | - | - | no | - | iso | S7 S8 | -
28 | 文件更新类错误 | File is locked | 交易失败 | - | - | - | no | - | iso | S7 S8 | -
29 | 文件更新类错误 | File update not successful | 交易失败 | - | - | - | no | - | iso | S7 S8 | -
30 | 报文格式错误 | Format error | 请重试 | C | 交易失败，请重试 | C | once | - | both | S1 S2 S3 S4 S5 S6 S7 S8 S9 | -
31 | 交换中心不支持的银行 | Bank not supported by switch | （新表无；未列应答码显示 交易失败） | - | 此卡不能受理 | C | other_card | - | classic | S5 S6 S7 S8 | -
32 | 部分完成 | Completed partially | 交易失败 | - | - | - | after_check | - | iso | S7 S8 | -
33 | 过期卡（没收） | Expired card, pick up | （新表无；未列应答码显示 交易失败） | - | 过期卡，请联系发卡行 | D | no | keep | classic | S5 S6 S7 S8 | -
34 | 有作弊嫌疑 | Suspected fraud, pick up | 作弊卡，吞卡 | D | 没收卡，请联系收单行 | D | no | keep | both | S1 S2 S3 S4 S5 S6 S7 S8 | -
35 | 受卡方与受理方联系，没收卡 | Contact acquirer, pick up | （新表无；未列应答码显示 交易失败） | - | 没收卡，请联系收单行 | D | no | keep | classic | S5 S6 S7 S8 | -
36 | 受限制的卡，没收 | Restricted card, pick up | （S4）此卡有误，请换卡重试 | - | 此卡有误，请换卡重试 | D | other_card | keep | classic | S4 S5 S6 S7 S8 | -
37 | 风险卡，没收 | Call acquirer security, pick up | （新表无；未列应答码显示 交易失败） | - | 没收卡，请联系收单行 | D | no | keep | classic | S5 S6 S7 S8 | -
38 | 超过允许的PIN试输入 | PIN tries exceeded, pick up | 密码错误次数超限，请与发卡方联系 | D | 密码错误次数超限 | D | other_card | - | both | S1 S2 S3 S4 S5 S6 S7 S8 | classic class D
39 | 无此信用卡账户 | No credit account | （新表无；未列应答码显示 交易失败） | - | 交易失败，请联系发卡行 | C | other_card | - | classic | S5 S6 S7 S8 | -
40 | 请求的功能尚不支持 | Requested function not supported | 发卡方不支持的交易类型 | C | 交易失败，请联系发卡行 | C | other_card | - | both | S1 S2 S3 S4 S5 S6 S7 S8 S9 | -
41 | 挂失卡 | Lost card, pick up | 挂失卡，请没收（S2：挂失卡） | D | 没收卡，请联系收单行 | D | no | keep | both | S1 S2 S3 S4 S5 S6 S7 S8 | keep card: S2 no longer says so on screen
42 | 无此账户 | No universal account | （新表无；未列应答码显示 交易失败） | - | 交易失败，请联系发卡方 | B | other_card | - | classic | S5 S6 S7 S8 | -
43 | 被窃卡 | Stolen card, pick up | 被窃卡，请没收（S2：被窃卡） | D | 没收卡，请联系收单行 | D | no | keep | both | S1 S2 S3 S4 S5 S6 S7 S8 | keep card: S2 no longer says so on screen
44 | 无此投资账户 | No investment account | （新表无；未列应答码显示 交易失败） | - | 交易失败，请联系发卡行 | C | other_card | - | classic | S5 S6 S7 S8 | -
45 | 不允许降级交易 | Fallback not allowed | 请使用芯片 | C(S2)/D(S1) | - | - | after_fix | - | modern | S1 S2 S3 S5 S7 S8 | -
46 | 保留 | Reserved | 交易失败 | - | - | - | no | - | iso | S7 | -
47 | 保留 | Reserved | 交易失败 | - | - | - | no | - | iso | S7 | -
48 | 保留 | Reserved | 交易失败 | - | - | - | no | - | iso | S7 | -
49 | 保留 | Reserved | 交易失败 | - | - | - | no | - | iso | S7 | -
50 | 保留 | Reserved | 交易失败 | - | - | - | no | - | iso | S7 | -
51 | 资金不足 | Insufficient funds | 可用余额不足 | C | 余额不足，请查询 | C | other_card | - | both | S1 S2 S3 S4 S5 S6 S7 S8 | -
52 | 无此支票账户 | No cheque account | （新表无；未列应答码显示 交易失败） | - | 交易失败，请联系发卡行 | C | other_card | - | classic | S5 S6 S7 S8 | -
53 | 无此储蓄卡账户 | No savings account | （新表无；未列应答码显示 交易失败） | - | 交易失败，请联系发卡行 | C | other_card | - | classic | S5 S6 S7 S8 | -
54 | 过期的卡 | Expired card | 该卡已过期 | C | 过期卡，请联系发卡行 | C | other_card | - | both | S1 S2 S3 S4 S5 S6 S7 S8 | -
55 | 不正确的PIN | Incorrect PIN | 密码错 | C | 密码错，请重试 | C | once | - | both | S1 S2 S3 S4 S5 S6 S7 S8 | -
56 | 无此卡记录 | No card record | （新表无；未列应答码显示 交易失败） | - | 交易失败，请联系发卡行 | C | other_card | - | classic | S5 S6 S7 S8 | -
57 | 不允许持卡人进行的交易 | Transaction not permitted to cardholder | 不允许此卡交易（S2：发卡行不允许该卡发生交易） | C | 交易失败，请联系发卡行 | C | other_card | - | both | S1 S2 S3 S4 S5 S6 S7 S8 | -
58 | 不允许终端进行的交易 | Transaction not permitted to terminal | 发卡方不允许该卡在本终端进行此交易 | C | 终端无效，请联系收单行或银联 | C | after_fix | - | both | S1 S2 S3 S4 S5 S6 S7 S8 S9 | wording changed between the two tables
59 | 有作弊嫌疑 | Suspected fraud | 卡片校验错 | C | 交易失败，请联系发卡行 | C | other_card | - | both | S1 S2 S3 S4 S5 S6 S7 S8 | -
60 | 受卡方与安全保密部门联系 | Contact acquirer | （新表无；未列应答码显示 交易失败） | - | 交易失败，请联系发卡行 | C | no | - | classic | S5 S6 S7 S8 | -
61 | 超出金额限制 | Exceeds amount limit | 交易金额超限 | C | 金额太大 | C | after_fix | - | both | S1 S2 S3 S4 S6 S7 S8 S9 | wording changed between the two tables
62 | 受限制的卡 | Restricted card | 受限制的卡 | C | 交易失败，请联系发卡行 | C | other_card | - | both | S1 S2 S3 S4 S6 S7 S8 S9 | -
63 | 违反安全保密规定 | Security violation | （新表无；未列应答码显示 交易失败） | - | 交易失败，请联系发卡行 | C | once | - | classic | S6 S7 S8 | -
64 | 原始金额错误 | Original amount incorrect | 交易金额与原交易不匹配 | C | 交易失败，请联系发卡行 | C | after_fix | - | both | S1 S2 S3 S4 S6 S7 S8 S9 | -
65 | 超出取款/消费次数限制 | Exceeds frequency limit | 超出消费次数限制（S2：超出取款次数限制） | C | 超出取款次数限制 | C | other_card | - | both | S1 S2 S3 S4 S6 S7 S8 | -
66 | 受卡方与受理方安全部门联系 | Contact acquirer security | （新表无；未列应答码显示 交易失败） | - | 交易失败，请联系收单行或银联 | C | no | - | classic | S6 S7 S8 | -
67 | 捕捉（没收卡） | Pick up card | （新表无；未列应答码显示 交易失败） | - | 没收卡 | C | no | keep | classic | S6 S7 S8 | -
68 | 发卡行响应超时 | Response received too late | 交易超时，请重试 | B(S2)/C(S1) | 交易超时，请重试 | C | after_reversal | reverse | both | S1 S2 S3 S4 S6 S7 S8 | class B(S2)/C(S1) vs C
69 | 保留 | Reserved (ISO use) | 交易失败 | - | - | - | no | - | iso | S7 | -
70 | 保留 | Reserved (ISO use) | 交易失败 | - | - | - | no | - | iso | S7 | -
71 | 保留 | Reserved (ISO use) | 交易失败 | - | - | - | no | - | iso | S7 | -
72 | 保留 | Reserved (ISO use) | 交易失败 | - | - | - | no | - | iso | S7 | -
73 | 保留 | Reserved (ISO use) | 交易失败 | - | - | - | no | - | iso | S7 | -
74 | 保留 | Reserved (ISO use) | 交易失败 | - | - | - | no | - | iso | S7 | -
75 | 允许的输入PIN次数超限 | PIN tries exceeded | 密码错误次数超限 | C | 密码错误次数超限 | C | other_card | - | both | S1 S2 S3 S4 S6 S7 S8 | -
76 | 保留 | Reserved | 交易失败 | - | - | - | no | - | iso | S7 | -
77 | POS批次与网络中心不一致，需重新签到 | Batch differs from host, sign on | 请重新签到，再作交易 | D | 请向网络中心签到 | D | after_signon | - | both | S1 S3 S6 S7 S9 | wording changed between the two tables
78 | 网络中心需要向POS终端下载数据 | Terminal must download data | 交易失败 | - | - | - | after_fix | - | iso | S7 | -
79 | 脱机交易对账不平 | Off-line totals do not agree | （新表无；未列应答码显示 交易失败） | - | POS终端重传脱机数据 | C | after_fix | - | classic | S6 S7 | -
80 | 私有保留 | Reserved | 交易失败 | - | - | - | no | - | iso | S7 | -
81 | 私有保留 | Reserved | 交易失败 | - | - | - | no | - | iso | S7 | -
82 | 私有保留 | Reserved | 交易失败 | - | - | - | no | - | iso | S7 | -
83 | 私有保留 | Reserved | 交易失败 | - | - | - | no | - | iso | S7 | -
84 | 私有保留 | Reserved | 交易失败 | - | - | - | no | - | iso | S7 | -
85 | 私有保留 | Reserved | 交易失败 | - | - | - | no | - | iso | S7 | -
86 | 私有保留 | Reserved | 交易失败 | - | - | - | no | - | iso | S7 | -
87 | 私有保留 | Reserved | 交易失败 | - | - | - | no | - | iso | S7 | -
88 | 私有保留 | Reserved | 交易失败 | - | - | - | no | - | iso | S7 | -
89 | 私有保留 | Reserved | 交易失败 | - | - | - | no | - | iso | S7 | -
90 | 正在日终处理 | Cut-off in progress | 系统日切，请稍后重试 | C | 交易失败，请稍后重试 | C | later | - | both | S1 S2 S3 S4 S6 S7 S8 | -
91 | 发卡方或网络中心不能操作 | Issuer or switch inoperative | 发卡方状态不正常，请稍后重试 | C | 交易失败，请稍后重试 | C | later | - | both | S1 S2 S3 S4 S6 S7 S8 | -
92 | 金融机构或中间网络设施找不到或无法达到 | Financial institution not found for routing | 发卡方线路异常，请稍后重试 | C | 交易失败，请稍后重试 | C | later | - | both | S1 S2 S3 S4 S6 S7 S8 | -
93 | 交易违法、不能完成 | Violation of law, cannot complete | （新表无；未列应答码显示 交易失败） | - | 交易失败，请联系发卡行 | C | no | - | classic | S6 S7 S8 | -
94 | 重复交易 | Duplicate transmission | 拒绝，重复交易，请稍后重试 | C | 交易失败，请稍后重试 | C | after_check | - | both | S1 S2 S3 S4 S6 S7 S8 S9 | -
95 | 调节控制错（对账） | Reconcile error | （S3）对帐不平 | - | 交易失败，请稍后重试 | C | after_fix | - | classic | S3 S6 S7 S8 | S3 对帐不平; classic 请稍后重试; ISO: reconcile error
96 | 银联处理中心系统异常、失效 | System malfunction | 拒绝，交换中心异常，请稍后重试 | C | 交易失败，请稍后重试 | C | later | - | both | S1 S2 S3 S4 S6 S7 S8 S9 | -
97 | 终端号找不到 | ATM/POS terminal number not found | 终端未登记 | D | 终端未登记，请联系收单行或银联 | D | after_fix | - | both | S1 S2 S3 S4 S6 S7 S8 S9 | one SEO page says comms failure: wrong
98 | 银联收不到发卡方应答 | No answer from issuer | 发卡方超时 | E | 交易超时，请重试 | E | later | - | both | S1 S2 S3 S4 S6 S7 S8 S9 | -
99 | PIN格式错 | PIN format error | PIN格式错，请重新签到 | B | 校验错，请重新签到 | B | after_signon | - | both | S1 S2 S3 S4 S6 S7 S8 S9 | -
A0 | MAC鉴别失败 | MAC check failed | MAC校验错，请重新签到 | B | 校验错，请重新签到 | B | after_signon | - | both | S1 S2 S3 S4 S6 S9 | -
A1 | 转账货币不一致 | Currency of transfer differs | 转账货币不一致 | C | - | - | after_fix | - | modern | S1 S2 S3 | S7: local track-2 length error
A2 | 有缺陷的成功 | Approved with flaw | 交易成功，请向资金转入行确认 | A | - | - | not_needed | - | modern | S1 S2 S3 | -
A3 | 资金到账行无此账户 | No such account at receiving bank | 资金到账行账号不正确 | C | - | - | after_fix | - | modern | S1 S2 S3 | S7: local key-check error
A4 | 有缺陷的成功 | Approved with flaw | 交易成功，请向资金到账行确认 | A | - | - | not_needed | - | modern | S1 S2 S3 | S7: not signed on (local)
A5 | 有缺陷的成功 | Approved with flaw | 交易成功，请向资金到账行确认 | A | - | - | not_needed | - | modern | S1 S2 S3 | -
A6 | 有缺陷的成功 | Approved with flaw | 交易成功，请向资金到账行确认 | A | - | - | not_needed | - | modern | S1 S2 S3 | -
A7 | 安全处理失败 | Security processing failure | 安全处理失败（S1：交易中心异常，请稍后重试） | C | - | - | once | - | modern | S1 S2 S3 | -
A8 | 转入卡归属地信息缺失 | Location of receiving card missing | 交易失败 | - | - | - | no | - | private? | 1-2 secondary lists | -
A9 | 未见公开定义 | No public definition | 交易失败 | - | - | - | no | - | undefined | not found in any table | -
B1 | 无欠费 | No bill due | 无欠费 | - | - | - | no | - | private? | 1-2 secondary lists | S4 uses B1-B4, C1-C4 for chip-kernel results
C0 | 交易处理中 | Transaction in progress | 交易处理中，请查询 | - | - | - | after_check | - | private | S3 | -
C1 | 受理方状态非法 | Acceptor state not valid | 请重新签到 | - | - | - | after_signon | - | private? | 1-2 secondary lists | S4 uses B1-B4, C1-C4 for chip-kernel results
D1 | 机构代码错误 | Institution code wrong | 交易失败，请联系收单行 | - | - | - | no | - | private? | 1-2 secondary lists | -
N1 | 未定义一致 | No public definition | 交易失败 | - | - | - | no | - | private? | 1-2 secondary lists | -
P1 | 未预留手机号 | No mobile number kept | 持卡人未在发卡行预留手机号 | - | - | - | other_card | - | private? | 1-2 secondary lists | -
Y1 | 脱机批准 | EMV: offline approved | 脱机交易成功 | - | - | - | not_needed | - | terminal | EMV Book 4 (general knowledge; not re-read) | -
Y3 | 无法联机，脱机批准 | EMV: unable to go online, offline approved | 脱机交易成功 | - | - | - | not_needed | - | terminal | EMV Book 4 (general knowledge; not re-read) | -
Z1 | 脱机拒绝 | EMV: offline declined | 交易被卡片拒绝 | - | - | - | other_card | - | terminal | EMV Book 4 (general knowledge; not re-read) | -
Z3 | 无法联机，脱机拒绝 | EMV: unable to go online, offline declined | 交易被拒绝（无法联机） | - | - | - | after_fix | - | terminal | EMV Book 4 (general knowledge; not re-read) | -
`
