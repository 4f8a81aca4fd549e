import { createHash, randomBytes } from 'node:crypto'
import { crc32 } from 'node:zlib'

const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
const SECRET_LENGTH = 43
const CHECK_LENGTH = 6
const PREFIX = 'vrb_'
const FORM = /^[0-9A-Za-z]{49}$/

/** A whole number in base 62, of `length` digits. */
function base62(bytes: Uint8Array, length: number): string {
  let rest = BigInt(`0x${Buffer.from(bytes).toString('hex')}`)
  let text = ''
  for (let i = 0; i < length; i++) {
    text = DIGITS[Number(rest % 62n)] + text
    rest /= 62n
  }
  return text
}

function checkOf(secret: string): string {
  const sum = Buffer.alloc(4)
  sum.writeUInt32BE(crc32(secret))
  return base62(sum, CHECK_LENGTH)
}

/**
 * The SHA-256 of a secret. With 256 random bits behind it a plain hash is enough (OWASP ASVS 6.5.2), and a slow one
 * would let anybody keep the server busy.
 */
export const hashSecret = (secret: string): Uint8Array => createHash('sha256').update(secret).digest()

/**
 * A new secret: 32 random bytes in base 62 with a checksum, by which a mistyped key is known without a look-up and a
 * leaked one is found by scanners. Keep the hash, show the secret once.
 */
export function newSecret(random: (size: number) => Uint8Array = randomBytes): { secret: string; hash: Uint8Array } {
  const body = base62(random(32), SECRET_LENGTH)
  const secret = `${body}${checkOf(body)}`
  return { secret, hash: hashSecret(secret) }
}

/** The key as its holder sends it: `vrb_<id>_<secret>`. */
export const writeKey = (id: string, secret: string): string => `${PREFIX}${id}_${secret}`

/** The parts of a key, with the hash of its secret; undefined when the text cannot be a key. */
export function parseKey(text: string): { id: string; hash: Uint8Array } | undefined {
  const at = text.lastIndexOf('_')
  const id = text.slice(PREFIX.length, Math.max(at, PREFIX.length))
  const secret = text.slice(at + 1)
  const body = secret.slice(0, SECRET_LENGTH)
  if (!text.startsWith(PREFIX) || !/^\w{1,64}$/.test(id) || !FORM.test(secret)) return undefined
  return checkOf(body) === secret.slice(SECRET_LENGTH) ? { id, hash: hashSecret(secret) } : undefined
}
