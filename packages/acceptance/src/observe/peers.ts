import { bucket, choose, type Readers } from './reader.ts'

const works = /(?<!not )\b(ok|works?|working|fine|normal|good|pass(es)?)\b|unaffected|not affected|正常/u
const fails = /fail|affected|down|not|declin|broken|同样|不行/u

/** Who else is hit. */
export const peers: Readers = {
  scope: choose(
    'peers',
    [
      [/wallet|wechat|alipay|微信|支付宝/u, 'wallet'],
      [/issuer|one bank|same bank|银行/u, 'issuer'],
      [/scheme|brand|visa|master|unionpay|interac|card network|卡组织/u, 'scheme'],
      [/carrier|operator|telecom|mobile network|sim|运营商/u, 'carrier'],
      [/model|version|firmware|device type|same device|型号/u, 'model'],
      [
        /nation|country|world|global|europe|continent|provider|acquirer|platform|host|processor|everyone|all (merchants|customers|users)|many (merchants|shops)|multiple merchants|several merchants|全国|多家商户|收单/u,
        'provider',
      ],
      [/region|city|area|district|street|building|mall|neighbo|province|town|local|next door|附近|同城|商场/u, 'region'],
      [/shop|store|site|branch|all terminals|other terminals|several terminals|both|every terminal|本店|全店/u, 'shop'],
      [/this|only|none|single|one|no other|no peers|这台/u, 'this_only'],
    ],
    { yes: 'provider', no: 'this_only' },
  ),
  duration_h: bucket('outage_duration', [
    [0, 'minutes'],
    [1, 'hours'],
    [24, 'days'],
  ]),
  duration_min: bucket('outage_duration', [
    [0, 'minutes'],
    [60, 'hours'],
    [1440, 'days'],
  ]),
  other_schemes: choose(
    'other_schemes',
    [
      [works, 'work'],
      [fails, 'fail'],
    ],
    { yes: 'work', no: 'fail' },
  ),
  carrier: choose(
    'peers',
    [
      [works, 'this_only'],
      [/fail|down|outage|affected|same|故障/u, 'carrier'],
    ],
    { yes: 'carrier' },
  ),
  newer_devices: choose(
    'other_models',
    [
      [works, 'work'],
      [fails, 'fail'],
    ],
    { yes: 'work', no: 'fail' },
  ),
  other_models: choose(
    'other_models',
    [
      [works, 'work'],
      [fails, 'fail'],
    ],
    { yes: 'work', no: 'fail' },
  ),
}
