import type { Merchant, MerchantType } from '@shouli/acceptance'

/** A line of business: what such shops are called, when they are open, who runs them. */
export interface Trade {
  readonly mcc: string
  /** Ends of shop names. */
  readonly names: readonly string[]
  readonly hours: Merchant['hours']
  readonly types: readonly MerchantType[]
  readonly weight: number
  /** Tills in such a shop, from and to. */
  readonly tills: readonly [number, number]
}

const open = (opens: number, closes: number): Merchant['hours'] => ({ opens: opens * 60, closes: (closes * 60) % 1440 })

export const trades: readonly Trade[] = [
  {
    mcc: '5411',
    names: ['便利店', '生鲜超市', '粮油店', '水果店'],
    hours: open(7, 23),
    types: ['individual business', 'enterprise'],
    weight: 6,
    tills: [1, 3],
  },
  {
    mcc: '5812',
    names: ['面馆', '小吃店', '家常菜馆', '火锅店', '饺子馆'],
    hours: open(10, 22),
    types: ['individual business', 'enterprise'],
    weight: 6,
    tills: [1, 2],
  },
  {
    mcc: '5814',
    names: ['奶茶店', '咖啡馆', '早点铺', '烘焙坊'],
    hours: open(7, 22),
    types: ['individual business', 'micro merchant'],
    weight: 4,
    tills: [1, 1],
  },
  {
    mcc: '5311',
    names: ['百货店', '日用品商行'],
    hours: open(9, 22),
    types: ['enterprise', 'individual business'],
    weight: 3,
    tills: [1, 4],
  },
  { mcc: '5651', names: ['服装店', '童装店', '女装馆'], hours: open(10, 21), types: ['individual business'], weight: 3, tills: [1, 1] },
  {
    mcc: '5732',
    names: ['数码店', '手机维修店', '电器行'],
    hours: open(9, 21),
    types: ['individual business', 'enterprise'],
    weight: 2,
    tills: [1, 2],
  },
  { mcc: '5912', names: ['大药房', '药店'], hours: open(8, 22), types: ['enterprise'], weight: 2, tills: [1, 2] },
  {
    mcc: '7230',
    names: ['美发店', '美容院', '理发店'],
    hours: open(10, 21),
    types: ['individual business', 'micro merchant'],
    weight: 2,
    tills: [1, 1],
  },
  { mcc: '7011', names: ['宾馆', '酒店', '民宿'], hours: null, types: ['enterprise', 'individual business'], weight: 2, tills: [1, 2] },
  { mcc: '5541', names: ['加油站'], hours: null, types: ['enterprise'], weight: 1, tills: [2, 4] },
  { mcc: '5942', names: ['书店', '文具店'], hours: open(9, 20), types: ['individual business', 'enterprise'], weight: 1, tills: [1, 1] },
  {
    mcc: '5992',
    names: ['花店', '绿植店'],
    hours: open(8, 20),
    types: ['micro merchant', 'individual business'],
    weight: 1,
    tills: [1, 1],
  },
  { mcc: '5941', names: ['体育用品店', '渔具店'], hours: open(9, 21), types: ['individual business'], weight: 1, tills: [1, 1] },
  { mcc: '8062', names: ['社区卫生服务中心'], hours: null, types: ['institution'], weight: 1, tills: [1, 2] },
]

/** Beginnings of shop names. */
export const brands: readonly string[] = [
  '青禾',
  '老街坊',
  '福满园',
  '云上',
  '小巷',
  '阿明',
  '禾木',
  '永和',
  '百味',
  '春晓',
  '南山',
  '明月',
  '好邻居',
  '四季',
  '小树',
  '向阳',
  '和顺',
  '江南',
  '星光',
  '晨曦',
  '老陈',
  '胖姐',
  '三味',
  '橘子',
  '山海',
  '平安',
  '同心',
  '一品',
  '木子',
  '佳佳',
  '万家',
  '旺角',
  '清风',
  '绿洲',
  '大碗',
]
