import type { PhraseTable } from '../phrases.ts'

/** More ways in which shops and help desks put the same things, by concept of the other tables: devices, lines, place, papers, cards, standing. */
export const phrases = {
  glare: {
    zh: ['(太阳|阳光|日光|强光|灯光)*(晒|照|直射|太强|刺眼|反)', '(反光|逆光)', '(挡|遮)*(太阳|光)', '太阳*(晒|大|强)'],
    en: [
      '(sun|sunlight|sunshine|bright light|spotlight|lamp) (on|falls|shines|glare|straight|directly|behind|reflect)',
      '(direct|bright|strong|evening|morning|low) (sun|sunlight|light)',
      '(shade|shield) from (sun|light)',
    ],
    other: ['直射日光', '日光', '太陽光', '反射', 'luz do sol', 'luz solar', 'luz directa', 'sonnenlicht', 'sonne', 'plein soleil'],
  },
  'too-hot': {
    en: [
      '(left|stood|lay) (in|on) (the )?(sun|car|dashboard|oven)',
      '(too|extremely|feels) (hot|warm)',
      'cool (down|off)',
      '(in|at) (the )?(heat|heatwave)',
      'hot (day|kitchen|weather|to touch)',
    ],
    zh: ['(烫|很热|太热|发烫|高温|过热)', '(夏天|车里|太阳下)*(烫|热|关机)', '晒*(烫|热)'],
    other: ['muito quente', 'muito calor', 'mucho calor', 'zu heiß', 'trop chaud', '高温', '熱く'],
  },
  'too-cold': {
    en: [
      '(too|very|freezing|bitter) cold',
      '(below|under|minus) (zero|freezing|ten|five|\\d+)',
      'in (cold|frost|winter|snow)',
      'cold (store|weather|room|outside)',
      'minus (ten|five|twenty|fifteen|twelve)',
    ],
    zh: ['(零下|太冷|很冷|低温|冻|天冷|寒)', '(冬天|室外|雪)*(关机|没电|反应慢|开不了)'],
    other: ['muito frio', 'mucho frío', 'zu kalt', 'unter null', 'trop froid', '低温', '寒'],
  },
  damp: {
    en: [
      '(damp|humid|moist|steamy|foggy|wet) (room|kitchen|cellar|place|air|weather)?',
      '(condensation|steam|mist|fog|rain) (on|in|inside|got)',
      '(rain|leak|drip)',
    ],
    zh: ['(潮湿|潮|水汽|受潮|回南天|漏雨|淋雨|蒸汽|雨天)', '(地下室|厨房|澡堂|浴室)*(潮|水汽)'],
    other: ['umidade', 'humedad', 'feucht', 'humide', '湿気', '結露'],
  },
  dust: {
    en: [
      '(dust|dirt|flour|grease|oil|sand|crumbs|grime|powder) (in|on|inside|got|covers|dust)',
      '(dusty|greasy|dirty|oily) (slot|kitchen|place|reader|workshop|bakery)',
    ],
    zh: ['(灰尘|灰大|油烟|油污|面粉|粉尘|灰|油)*(卡槽|插卡口|磁头|机器|里)', '(卡槽|插卡口|磁头|读卡)*(脏|灰|油|粉)'],
  },
  interference: {
    en: [
      '(next to|near|beside|close to|on) (a |the |)(microwave|metal|magnet|speaker|router|fridge|radio|cordless phone|metal counter|another reader)',
      '(metal|steel) (counter|table|plate|surface|shelf|box|roof)',
      '(too far|metres|meters|feet|distance|range) (apart|away|from|between)',
      'out of range',
      '(many|other) (wireless|bluetooth|wi-fi) (devices|networks)',
    ],
    zh: ['(微波炉|磁铁|磁扣|金属|音箱|铁皮|屏蔽|钢板|铁)*(旁|边|上|房|柜台|干扰|附近)', '(距离|离)*(太远|超过|几米)', '(干扰|屏蔽)'],
  },
  'power-cut': {
    en: [
      '(power|electricity|mains|voltage|current) (cut|outage|failure|surge|dip|unstable|fluctuat|flicker|drops|goes|went|spike)',
      'lights (flicker|dim|go out)',
      '(fuse|breaker) (blew|tripped|trips)',
      'brownouts?',
    ],
    zh: ['(停电|跳闸|电压|断电|雷击|打雷)*(不稳|波动|后|重启|坏)', '电压*(不稳|低|高|波动)'],
  },
  'no-connection': {
    en: [
      '(no|lost|lose|losing|without|dropped) (connection|internet|network|communication|link|service)( to (the )?(host|server|internet|network|bank))?',
      '(not|never) (connect|connecting|connected|online|reach) (to )?(internet|network|server|host|bank|anything)?',
      '(connection|communication|comms|network|link|host) (error|failed|failure|lost|down|problem|refused|unavailable|not available)',
      '(internet|network|broadband|fibre|adsl|line) (is )?(down|dead|out|gone|off|cut|not working)',
      'cannot (reach|contact|find) (the )?(host|server|bank|internet|network)',
      '(lost|lose) its way',
    ],
    zh: [
      '(没|无|断|掉)(网|网络|线)',
      '(连|联)(接|网|)*(不上|不到|失败|不了|错误|中断|断开)',
      '(网络|通讯|通信|联网|宽带)*(异常|失败|断|不通|中断|故障|错误|未连接|没有|到期)',
    ],
  },
  'router-problem': {
    en: [
      '(router|modem|hub|switch|fibre box|access point|broadband box) (is |light |lights |)(red|off|down|dead|blinking|broken|restarted|reset|rebooted|fault|replaced)',
      'restart(ed|ing)? (the )?(router|modem)',
      'new router',
    ],
    zh: ['(路由器|光猫|猫|交换机|宽带)*(坏|重启|红灯|闪|没亮|换|断|欠费|到期)', '重启*(路由|光猫)'],
  },
  'wifi-problem': {
    en: [
      '(wi-fi|wireless) (password|network|name|signal|key|connection) (changed|wrong|lost|weak|not found|hidden|missing)',
      '(join|joining|find|finds|connect to) (the )?wi-fi',
      '(captive|login) (portal|page)',
      '(far|too far) from (the )?(access point|router|wi-fi)',
      'only 2.4',
    ],
    zh: ['(wifi|无线|热点)*(连不上|搜不到|密码|断|掉|没信号|不稳|找不到)', '(改|换)*(wifi|无线)*(密码|名)'],
  },
  'signal-poor': {
    en: [
      '(one|no|weak|low|poor|bad|few|little|hardly any|only) (bar|bars|signal|reception|coverage)',
      '(signal|reception|coverage) (weak|poor|bad|low|lost|drops|missing|comes and goes|is one bar)',
      '(cellar|basement|lift|elevator|back room|underground) ',
      '(upstairs|outside|by the window|at the door) (it )?(works|passes|fine|ok|they pass)',
      'no reception',
    ],
    zh: [
      '(没|无|没有|弱|差|不好|一格)*信号',
      '信号*(弱|差|不好|没有|一格|时好时坏|不稳|断)',
      '(门口|窗边|外面|室外|楼上)*(能刷|就好|有信号|可以)',
      '(地下室|电梯|里屋|铁皮房)*(没信号|刷不了|信号)',
    ],
  },
  'keeps-dropping': {
    en: [
      '(keeps|kept|constantly|always|often) (dropping|losing|disconnecting|cutting out|going offline|falling off)',
      '(drops|loses|disconnects|cuts out|goes offline) (every|all the time|often|after|several|again|now and then|off)',
      '(connection|signal|line|wi-fi) (unstable|intermittent|comes and goes|flaky|drops)',
    ],
    zh: ['(老|总|频繁|时不时)*(掉线|断线|断网|断开)', '(经常|总是|一直)掉线', '(时好时坏|时有时无|不稳定|断断续续)'],
  },
  'sim-missing': {
    en: [
      '(sim|sim card) (missing|not (found|detected|inserted|recognised|present|read)|loose|removed|error|absent)',
      '(no|insert|check) sim',
    ],
    zh: [
      '(无|没有|没插|没装|未插|不识别|认不到|读不到|找不到|检测不到)*(sim|卡槽|流量卡|手机卡|物联卡)',
      '(sim|流量卡|手机卡|物联卡)*(松|没插好|接触|认不到|不识别|没了)',
    ],
  },
  'sim-stopped': {
    en: [
      '(sim|data plan|data card|mobile plan|subscription|contract of the sim) (expired|deactivated|cancelled|blocked|unpaid|suspended|ran out|used up|out of data|barred|ended)',
      '(out of|no) (data|credit) (left|on the sim)',
      '(data|traffic) (used up|exhausted|ran out)',
    ],
    zh: ['(流量|流量卡|sim|物联卡|手机卡|电话卡)*(欠费|停机|到期|用完|过期|没流量|停用|没续费|没了)', '(欠费|停机)*(流量|卡)'],
  },
  'carrier-down': {
    en: [
      '(mobile|phone|cell|carrier|operator|telecom) (network|mast|tower|service|signal)? (down|outage|out|failure|fault|problem|no service)',
      '(mast|tower|base station) (down|broken|out)',
      'without mobile service',
    ],
    zh: ['(基站|移动|联通|电信|运营商|信号塔)*(坏|故障|掉线|断|没信号|维修|抢修)', '(移动|联通|电信)*(这一片|附近|整片|全)'],
  },
  'slow-network': {
    en: [
      '(network|internet|connection|line|wi-fi|everything|authorisation|payments?) (very |so |too |)(slow|sluggish|congested|takes ages|takes forever|crawls|overloaded)',
      '(slow|congested|overloaded) (network|internet|connection|line|wi-fi)',
      'takes (ages|forever|minutes|very long)',
    ],
    zh: [
      '(网速|网络|网|信号)(慢|太慢|特别慢|好慢|卡|太卡|特别卡|拥堵|延迟)',
      '(网速|网络|网)*(慢|拥堵|延迟)',
      '(转|等)*(半天|很久|好久)*(才|超时)',
    ],
  },
  'cable-out': {
    en: [
      '(lan|network|ethernet|patch|rj45) (cable|lead|cord|socket|plug|port|wire|light) (out|loose|unplugged|pulled|off|came out|broken|damaged|disconnected|not plugged|not connected|dead)',
      '(unplugged|pulled out|disconnected|tripped over) (the )?(lan|network|ethernet|patch|wrong|router) (cable|lead|cord)?',
      '(light|led) of (the )?(lan|network|ethernet|socket|port)',
    ],
    zh: ['(网线|网口|水晶头)*(松|掉|没插|断|坏|拔|脱落|没亮|不亮)', '(插|拔)*网线'],
    other: ['lanケーブル*(抜|外)', 'cabo de rede', 'cable de red', 'netzwerkkabel', 'câble réseau', 'câble ethernet'],
  },
  'address-problem': {
    en: [
      '(ip|network) address (conflict|wrong|missing|old|fixed|not assigned|invalid|duplicate|lost|shows 0)',
      '(fixed|static|old|wrong|no|duplicate) (ip|address)( address| in| from)?',
      'dhcp (fail|failed|error|off|not|timeout)',
      '(gateway|subnet|netmask) (wrong|missing|not set)',
      '0.0.0.0',
      '169.254',
    ],
    zh: ['(ip|网关|子网|静态地址|地址)*(冲突|获取|填错|不对|错|没分配|取不到|获取不到)', 'dhcp*(失败|错|不到)'],
  },
  'name-not-resolved': {
    en: [
      '(dns|host name|hostname|domain|name) (error|not (found|resolved)|failure|failed|cannot be resolved|resolution|server)',
      '(resolve|resolving|look up) (the )?(host|name|hostname|domain|address)',
    ],
    zh: ['(域名|dns)*(解析|失败|错|找不到|不了|异常)'],
  },
  firewall: {
    en: [
      '(firewall|proxy|filter|content filter|vpn|it department|guest network|school network|corporate network|mall) (blocks|blocking|blocked|stops|prevents|does not (allow|let)|rules)',
      '(blocked|stopped|filtered|closed) (by|on|at) (the )?(firewall|port|network|proxy|router)',
      '(allow|white|safe)\\s?list',
      'port (443|closed|blocked|\\d+) ',
      'outgoing port',
    ],
    zh: ['(防火墙|端口|代理|公司网|校园网|内网|公共网)*(拦|挡|屏蔽|封|限制|不通|禁)', '(屏蔽|封|限制)*(端口|网址|外网)', '白名单'],
  },
  'phone-line': {
    en: [
      'no (dial|dialling|dial|line) tone',
      '(line|phone line) (busy|engaged|dead|in use|noisy|cut|faulty|not connected|noise)',
      'no carrier',
      '(telephone|phone|analogue|landline) (line|socket|cord|cable|plug) (dead|out|unplugged|faulty|fault|noise|busy|not)',
      'dial (out|prefix|attempt|error|failed|failure)',
      'lost carrier',
      'check (phone|telephone) line',
    ],
    zh: ['(电话线|拨号|线路|座机)*(没|无|占线|失败|杂音|断|不通|松|坏|忙)', '(没有|无)*(拨号音|载波|线路)'],
  },
  'bluetooth-lost': {
    en: [
      '(bluetooth|reader|dongle|card reader|tablet|phone|ipad|base|handset) (and|with|to|from) * (lose|losing|forget|disconnect|drop|not pair|unpair|out of range)',
      '(pair|pairing|paired|re-pair|repair) (again|lost|fails|failed|reader|with|mode|problem)',
      '(not|will not|cannot) (pair|be paired|connect to (the )?(reader|phone|tablet|ipad|app|bluetooth))',
      '(reader|dongle|card reader) (keeps|kept) (disconnecting|losing|dropping)',
      '(reader|device) not (found|connected|discovered)',
    ],
    zh: [
      '蓝牙*(断|连不上|掉|配对|失败|搜不到|不稳|未连接)',
      '(配对|重新配对|取消配对)',
      '(刷卡器|读卡器|机器)*(手机|平板)*(连不上|断开|搜不到)',
    ],
  },
  'screen-black': {
    en: [
      '(screen|display|glass|lcd) (black|blank|dark|dead|off|white|nothing|goes dark|went dark|does not light)',
      '(black|blank|dark|dead) (screen|display)',
      'nothing on the (screen|display)',
    ],
    zh: ['(屏幕|屏|画面|显示屏)*(黑|不亮|白屏|没显示|不显示|暗|没东西)', '(黑|白)屏'],
    other: ['画面が真っ暗', 'tela preta', 'pantalla negra', 'bildschirm schwarz', 'écran noir'],
  },
  'touch-dead': {
    en: [
      '(touch|touchscreen|screen|display|glass) (not|does not|no longer|never|cannot|will not|stops) (react|respond|work|responding|reacting|working|feel|accept)',
      '(part|half|third|corner|bottom|top) of (the )?(screen|glass|display|touch)',
      'no longer reacts to',
    ],
    zh: ['(触摸|触屏|屏幕|屏)*(没反应|失灵|点不动|不灵|点不了|乱跳|漂移|按不动)', '点*(没反应|不动)'],
  },
  'keys-dead': {
    en: [
      '(key|keys|button|buttons|keypad|digit) (\\d |)(stuck|dead|broken|not (work|respond|working)|does not (work|respond)|jammed|sticks|missing|worn|unresponsive)',
      '(one|several) (key|button) (stuck|dead|not|sticks|broken)',
    ],
    zh: ['(按键|键盘|数字键|按钮|确认键|取消键|键)*(失灵|没反应|按不动|坏|卡住|不灵|按不了|乱跳|连键)', '按*键*(没反应|不动|不灵)'],
  },
  'chip-unreadable': {
    en: [
      '(chip|chips|inserted card|icc|dip|slot) (not (read|recognised|recognized|detected|working)|error|unreadable|failure|malfunction|cannot be read|read error|reader)',
      '(not one|no|none of the|every|any) (chip|inserted card)',
      '(bad|failed|cannot|could not|unable to|error) (chip )?(read|reading) (the )?(chip|card|icc)?',
      'chip (malfunction|error|failure|fail)',
    ],
    zh: [
      '(芯片卡|芯片|插卡|ic卡|插卡口)*(读不出|读不到|没反应|不识别|读不了|读卡失败|不认|坏|读取失败)',
      '(读卡|读ic)*(失败|不出|错误|不了)',
      '插*(没反应|读不出|不认)',
    ],
  },
  'stripe-unreadable': {
    en: [
      '(stripe|swipe|magstripe|mag stripe|magnetic|swiping|swiped) (not read|unread|error|fails|failed|cannot|does not|unreadable|again|reader|is read once|bad)',
      '(bad|poor|failed) swipe',
      'swipe (again|error|card again)',
      '(ten|several|many|five) swipes',
    ],
    zh: ['(磁条|磁头|刷卡|刷磁条)*(读不出|读不到|没反应|坏|失灵|不灵|读不了|错误|要刷好几次)', '刷*(好几次|几遍|多次)*才', '刷*没反应'],
  },
  'tap-dead': {
    en: [
      '(tap|tapping|contactless|nfc|wave|touch payment|apple pay|phones?) (not|does not|no longer|never|fails|failed|is not|stopped|dead|error|nothing) ?(work|working|read|react|happen|respond|responds)?',
      'no (reaction|beep) (to|when) (a )?tap',
      'contactless (fault|failure|broken|unavailable)',
    ],
    zh: ['(挥卡|闪付|非接|感应|手机支付|碰一碰|贴卡|拍卡)*(没反应|失灵|不灵|不了|失败|坏|读不到|不识别)', '(挥|碰|贴|拍)*(没反应|不行)'],
  },
  'scanner-dead': {
    en: [
      '(scanner|camera|code reader|barcode|qr|scanning) (not|does not|no longer|dead|broken|fails|fault|will not|cannot|dark|does not light|off)',
      '(cannot|will not|does not|fails to) (scan|read (the )?(code|qr|barcode))',
      '(codes?|qr|barcodes?) (do not|does not|cannot be|not|never) (read|scan|scanned|recognised)',
    ],
    zh: ['(扫码|扫|二维码|付款码|摄像头|扫码头|扫码窗)*(扫不出|扫不了|没反应|失灵|打不开|坏|不亮|识别不了|扫不上)'],
    other: ['qrコード*読み取', 'qr code não lê', 'leitor de qr', 'qr-code wird nicht gelesen'],
  },
  'no-sound': {
    zh: ['(听不到|没有|没|不|无)*(声音|播报|语音|响)', '(语音|播报|喇叭|音箱)*(没声|不响|不报|坏|听不到|没有)'],
    en: [
      '(no|without|lost) (sound|voice|beep|audio|announcement)',
      '(speaker|voice|sound|buzzer) (silent|broken|dead|not|off|missing)',
      'cannot hear',
    ],
  },
  'peripheral-lost': {
    en: [
      '(base|dock|cradle|hub|cash drawer|customer display|printer cable|usb|serial|peripheral|docking station) (not|is not|does not|lost|out|unplugged|disconnected|loose|missing|pulled|no|dead|unseated) ?(see|seen|found|detected|recognised|connected|responding|firmly)?',
      '(cable|lead|cord|plug) (of|to|from) (the )?(base|display|pin pad|printer|drawer|register|dock|till) ',
      '(pulled|came|fell) out (of)? ?(the )?(usb|socket|base|dock|port)?',
    ],
    zh: ['(底座|外设|外接|钱箱|客显|usb|数据线|串口|读卡器)*(没连|松|掉|断开|没插|未连接|连不上|认不到|没反应)'],
  },
  'pin-pad-lost': {
    en: [
      '(pin ?pad|pin entry device|external keypad|pad for the pin|little pad|ped) (not|is not|does not|lost|unplugged|disconnected|error|fault|no|check|shows|missing|comms)',
      'check (the )?(pin ?pad|cable of the pin)',
      '(pin ?pad|keypad) (cable|connection|comms|communication)',
    ],
    zh: ['(密码键盘|外接键盘|小键盘|pinpad|密码器)*(没反应|未连接|连不上|松|断开|没插|错误|故障|检测不到|掉)'],
    other: ['ピンパッド*(接続|通信|反応)', 'pinpad não conectado', 'pinpad desconectado'],
  },
  'battery-low': {
    en: [
      '(battery|charge|power) (low|empty|flat|dead|critical|almost|nearly|under|below|at|down to|only|left|exhausted|drained|run out|ran out)',
      '(plug in|connect|needs) (charger|charging|charge|recharge)',
      '(low|flat|empty|dead) battery',
      'out of (battery|charge|power)',
      'per ?cent (battery|left)',
    ],
    zh: ['(电量|电池|电)*(低|不足|没|不够|快没|耗尽|只剩|百分之)', '(没电|缺电|快没电|要充电|请充电)', '(充了一晚上|充*)还是百分之'],
    other: [
      'bateria (fraca|baixa|descarregada|acabando)',
      'batería (baja|descargada|agotada)',
      'akku (leer|schwach)',
      'batterie (faible|vide|déchargée)',
      '電池*(残量|切れ)',
      'バッテリー*(残量|低下|切れ)',
    ],
  },
  'battery-drains': {
    en: [
      '(battery|charge) (does not|will not|not|no longer|hardly) (hold|last|lasts|keep|charge)',
      '(empty|dead|flat|dark|off) (again |)(after|within|in) (an hour|minutes|half|two hours|a few)',
      'goes dark (minutes|soon|shortly|right) after',
      '(turns off|switches off) (minutes|soon|shortly|right) after',
      '(swollen|bulging|bloated) (battery)?',
      'battery (drains|worn|old|swollen|bulging|bad)',
    ],
    zh: ['(电池|电)*(不耐用|用不久|掉电快|鼓|老化|一会就没|撑不住|充满*没)', '(充满|刚充)*(没多久|一会|半小时)*(没电|关机)'],
  },
  'no-charging': {
    en: [
      '(not|does not|will not|no longer|never) (charge|charging|take charge)',
      '(charger|charging|adapter|adaptor|power supply|charging port|contacts) (broken|fault|faulty|dead|loose|not working|does not|bad|damaged|problem)',
      'plugged in (but|and) (not|no|still)',
    ],
    zh: [
      '(充不进|充不了|充不上|不充电|充电没反应)',
      '(充电器|充电线|充电口|适配器|电源线|触点)*(坏|松|接触不良|没反应|断|不行)',
      '插*(不充电|充不进|没反应)',
    ],
  },
  'no-power': {
    en: [
      '(no|without|lost) (power|current|lights)',
      '(adapter|plug|power cable|power cord|power supply) (out|unplugged|loose|came out|fell out|pulled)',
      '(dead|off) no (lights|power)',
      'not (turn on|power)',
      'not (power on|power up|switch on|turn on)',
    ],
    zh: ['(没电|不通电|没电源|电源*(没插|松|掉|断))', '(开不了机|不开机|开机没反应|按开机)*(没反应|不亮)?', '插座*(没电|松|坏)'],
    other: ['電源が入らない', 'não liga', 'no enciende', 'geht nicht an', 'ne s’allume pas'],
  },
  'wont-start': {
    en: [
      '(not|does not|will not|never|cannot|refuses to) (start|boot|start up|come on|wake)',
      '(boot|start|restart|reboot) (loop|loops|again and again|over and over)',
      '(stuck|stays|hangs) (on|at|in) (boot|logo|start|startup|starting)',
      '(keeps|kept) (restarting|rebooting)',
      '(beeps|black) every time',
    ],
    zh: [
      '(停在|卡在)*(logo|开机画面|启动|开机界面)',
      '(反复|不停|自己|自动)*重启',
      '一直重启',
      '(开不了机|开不起来|启动不了|无法开机|进不去系统)',
    ],
  },
  'no-paper': {
    en: [
      '(paper|roll|spool|till roll) (out|empty|end|ended|finished|used up|run out|ran out|gone|missing|low|down to the core)',
      '(no|out of|without|needs|load|insert|change|new) (paper|roll|till roll)',
      '(paper|roll) (needs|must be) (changed|replaced|loaded)',
    ],
    zh: ['(没|缺|无|用完|没有|快没|少)(纸|小票纸|打印纸|热敏纸|纸卷)', '(纸|纸卷)*(用完|没了|空|尽|没有)'],
    other: [
      'acabou (o papel|a bobina)',
      'falta papel',
      'no (hay|tiene) papel',
      'se acabó el papel',
      '紙*(切れ|なし|がない)',
      'papier (leer|alle|fehlt)',
      'plus de papier',
    ],
  },
  'paper-jam': {
    en: [
      '(paper|receipt|roll|slip) (jam|jammed|stuck|crumpled|caught|blocked|torn inside)',
      '(jam|jammed|stuck) (paper|printer|roller|cutter)',
    ],
    zh: ['(卡|夹|堵|皱)*纸', '纸*(卡|夹|皱|堵|扯)', '打*(一半|半截)*(卡|停)'],
    other: ['紙詰まり', '詰まって', 'papel (preso|atolado|atascado)', 'papierstau', 'bourrage'],
  },
  'no-slip-printed': {
    en: [
      '(nothing|no slip|no receipt) (comes|came|coming|printed|prints|printing|out)',
      'not (comes|came|coming|printed|prints|printing)',
      '(receipt|slip|paper|printer) (does not|did not|will not|is not|not|never|no longer) (print|come|feed|come out|printed|move)',
      'nothing came out',
    ],
    zh: [
      '(不|没|没有|打不|不能|不会|无法)(出纸|出票|出单|打印|走纸|吐纸|打出来)',
      '(小票|签购单|单子|凭条)*(没|没有|不|打不|不能|不会|无法)(出|打印)',
    ],
  },
  'faint-print': {
    en: [
      '(print|receipt|receipts|slip|slips|text|pages?|letters) (blank|white|faint|faded|pale|light|unreadable|too light|stay white|come out blank|empty)',
      '(blank|white|faint|faded|pale) (receipt|receipts|print|slip|paper|pages)',
    ],
    zh: ['(打|小票|字|单子|打印)*(白纸|空白|淡|浅|看不清|看不见|不清楚|模糊|没字)'],
  },
  'wrong-paper': {
    en: [
      '(paper|roll) (wrong|inside out|upside down|reversed|backwards|not thermal|wrong way|other side|facing down|wrong size|too (wide|narrow|thick|big))',
      '(thermal|coated|shiny) side',
      'wrong (paper|roll|size|side)',
    ],
    zh: ['(纸|纸卷)*(装反|放反|反了|不对|装错|不是热敏|太大|太宽|普通纸)', '(反面|正反|热敏面)'],
  },
  'printer-hot': {
    en: ['(printer|print head|printhead) (hot|overheated|overheating|too hot|temperature|cool)'],
    zh: ['(打印机|打印头|打印)*(过热|太热|烫|高温)'],
  },
  'printer-error': {
    en: ['(printer|print head|printhead|roller|cutter) (error|fault|broken|dead|failure|defective|not (working|ready)|malfunction|noise)'],
    zh: ['(打印机|打印头|打印模块|胶辊)*(坏|故障|报错|异常|没反应|不工作|错误)'],
  },
  dropped: {
    en: [
      '(dropped|fell|fallen|knocked|slipped) (off|on|onto|from|down|to|out|over|it|the)',
      '(fell|dropped|knocked) ',
      '(after|since) (a |the )?(fall|drop)',
    ],
    zh: ['(摔|掉|跌|砸|碰|磕)*(地上|下来|坏|一下|过|了)'],
    other: ['caiu', 'se cayó', 'heruntergefallen', 'est tombé', '落とし', '落下'],
  },
  liquid: {
    en: [
      '(water|coffee|juice|tea|beer|soup|cola|drink|wine|rain|liquid|sauce|milk) (in|into|on|over|got|ran|spilled|spilt|inside|damage|poured)',
      '(spilled|spilt|poured|knocked over) (a |some |the )?(water|coffee|juice|tea|beer|drink)?',
      'got wet',
      'fell into (water|the sink)',
    ],
    zh: ['(水|饮料|咖啡|奶茶|汤|酒|油|汁)*(泼|洒|进|倒|浸|流|溅|弄)', '(进水|泡水|淋湿|弄湿|掉水里)'],
  },
} satisfies PhraseTable
