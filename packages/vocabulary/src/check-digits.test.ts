import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import {
  flawOfResidentId,
  holderOf,
  isOldLicenceNumber,
  isSocialCreditCode,
  merchantId,
  merchantNumberHints,
  passesLuhn,
  withResidentIdCheck,
  withSocialCreditCheck,
} from './index.ts'

describe('unified social credit codes (GB 32100-2015)', () => {
  it('hold for codes in use', () => {
    for (const code of ['91350100M000100Y43', '91110000802100433B', '9144030071526726XG', '91310000132260250X'])
      assert.ok(isSocialCreditCode(code), code)
  })

  it('do not hold for a wrong check character, a forbidden letter or a wrong length', () => {
    for (const code of ['91350100M000100Y4Z', '91310115MA1H8R7C6D', '91350100I000100Y43', '91350100M000100Y4', ''])
      assert.ok(!isSocialCreditCode(code), code)
  })

  it('a sum divisible by 31 gives the check character 0', () => {
    const code = Array.from({ length: 31 }, (_, last) => withSocialCreditCheck(`91350100M00010${String(last).padStart(3, '0')}`)).find(
      (made) => made.endsWith('0'),
    )
    assert.ok(code !== undefined && isSocialCreditCode(code))
  })

  it('say who holds them', () => {
    assert.deepEqual(['91350100M000100Y43', '92310115MA1K4B5N7A', '93…', '12…', 'Y1…'].map(holderOf), [
      'enterprise',
      'individual business',
      'co-operative',
      'institution',
      null,
    ])
  })
})

describe('licence numbers of before 2015 (GS 15-2006)', () => {
  it('hold or do not', () => {
    assert.deepEqual(['110108000000016', '440301103228820', '310115400012345'].map(isOldLicenceNumber), [true, true, false])
  })
})

describe('resident identity numbers (GB 11643-1999)', () => {
  it('are checked by form, date of birth and check character', () => {
    assert.equal(flawOfResidentId('11010519491231002X'), null)
    assert.equal(flawOfResidentId('110105194912310021'), 'check digit')
    assert.equal(flawOfResidentId(withResidentIdCheck('11010520230229002')), 'date of birth')
    assert.equal(flawOfResidentId(withResidentIdCheck('11010520240229002')), null)
    assert.equal(flawOfResidentId('11010519491231002x'), 'shape')
    assert.equal(flawOfResidentId('110105491231002'), 'shape')
  })
})

describe('card numbers (ISO/IEC 7812-1)', () => {
  it('pass by Luhn or do not', () => {
    assert.deepEqual(['6224242900000113', '6224240000000082', '6224240000000083', ''].map(passesLuhn), [true, true, false, false])
  })
})

describe('merchant numbers', () => {
  it('hint at acquirer, region and category, and at nothing when they have another form', () => {
    assert.deepEqual(merchantNumberHints(merchantId('898210154110002')), {
      acquirer: { code: '898', name: '银联商务' },
      region: '2101',
      mcc: '5411',
      sequence: '0002',
    })
    assert.equal(merchantNumberHints(merchantId('SHOP-0000000001')), null)
  })
})
