/** Where the shops of the demo stand. Regions by GB/T 2260, positions WGS-84. */
export interface City {
  readonly name: string
  /** Six digits, for licences and identity numbers; the first four stand in merchant numbers. */
  readonly region: string
  readonly latitude: number
  readonly longitude: number
  readonly streets: readonly string[]
  /** How many of the shops stand here, against the others. */
  readonly weight: number
}

export const cities: readonly City[] = [
  {
    name: '上海',
    region: '310115',
    latitude: 31.2222,
    longitude: 121.5447,
    weight: 5,
    streets: ['世纪大道', '浦电路', '张杨路', '东方路', '沪南路'],
  },
  {
    name: '北京',
    region: '110105',
    latitude: 39.9219,
    longitude: 116.4436,
    weight: 4,
    streets: ['朝阳门外大街', '建国路', '工体北路', '呼家楼', '劲松路'],
  },
  {
    name: '广州',
    region: '440106',
    latitude: 23.1246,
    longitude: 113.3612,
    weight: 3,
    streets: ['天河路', '体育西路', '黄埔大道', '龙口西路', '中山大道'],
  },
  {
    name: '深圳',
    region: '440304',
    latitude: 22.5215,
    longitude: 114.0549,
    weight: 3,
    streets: ['深南大道', '福华路', '振华路', '彩田路', '益田路'],
  },
  {
    name: '成都',
    region: '510104',
    latitude: 30.6527,
    longitude: 104.0832,
    weight: 3,
    streets: ['春熙路', '红星路', '书院街', '东大街', '水碾河路'],
  },
  {
    name: '杭州',
    region: '330106',
    latitude: 30.2595,
    longitude: 120.1299,
    weight: 2,
    streets: ['文三路', '教工路', '天目山路', '古翠路', '保俶路'],
  },
  {
    name: '武汉',
    region: '420106',
    latitude: 30.5536,
    longitude: 114.3158,
    weight: 2,
    streets: ['中南路', '武珞路', '徐东大街', '民主路', '水果湖路'],
  },
  {
    name: '西安',
    region: '610113',
    latitude: 34.2225,
    longitude: 108.9486,
    weight: 2,
    streets: ['长安中路', '小寨西路', '雁塔路', '纬二街', '含光路'],
  },
  {
    name: '沈阳',
    region: '210102',
    latitude: 41.7903,
    longitude: 123.4207,
    weight: 2,
    streets: ['中华路', '太原街', '南京南街', '和平大街', '文化路'],
  },
  {
    name: '昆明',
    region: '530102',
    latitude: 25.0422,
    longitude: 102.7074,
    weight: 1,
    streets: ['人民中路', '正义路', '青年路', '南屏街', '翠湖东路'],
  },
]
