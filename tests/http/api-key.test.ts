import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hashSecret, newSecret, parseKey, writeKey } from '../../src/http/api-key.js'

describe('an API key', () => {
  it('is read back as its id and the hash of its secret', () => {
    const { secret, hash } = newSecret()
    expect(parseKey(writeKey('key_0190aa', secret))).toEqual({ id: 'key_0190aa', hash })
    expect(hashSecret(secret)).toEqual(hash)
  })

  it('holds 256 random bits in 43 characters, and a checksum in six', () => {
    expect(newSecret(() => new Uint8Array(32)).secret).toMatch(/^0{43}[0-9A-Za-z]{6}$/)
    expect(newSecret(() => new Uint8Array(32).fill(255)).secret).toMatch(/^[0-9A-Za-z]{49}$/)
    expect(newSecret().secret).not.toBe(newSecret().secret)
  })

  it('is not read when a character of its secret is wrong', () => {
    const key = writeKey('key_0190aa', newSecret().secret)
    fc.assert(
      fc.property(fc.integer({ min: 15, max: key.length - 1 }), fc.constantFrom(...'abcXYZ019_ -'), (at, character) => {
        fc.pre(key[at] !== character)
        expect(parseKey(key.slice(0, at) + character + key.slice(at + 1))).toBeUndefined()
      })
    )
  })

  it('is not read from anything else', () => {
    fc.assert(fc.property(fc.string(), text => parseKey(text) === undefined))
    for (const text of ['', 'vrb_', 'vrb__', `vrb_${newSecret().secret}`, `xyz_a_${newSecret().secret}`]) {
      expect(parseKey(text)).toBeUndefined()
    }
  })
})
