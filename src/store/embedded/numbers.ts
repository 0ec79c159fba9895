import { Double } from 'bson'
import { badValue } from './errors.ts'
import { double, toNumber, typeName } from './values.ts'

type Numeric = number | bigint | Double

const LONG_MAX = 2n ** 63n - 1n

/** `a + b` or `a * b` with MongoDB's types: int32 grows to int64, a double makes the result a double. Throws code 2 on overflow. */
export function arithmetic(a: Numeric, b: Numeric, operation: 'add' | 'multiply'): Numeric {
  const types = [typeName(a), typeName(b)]
  if (types.includes('double')) {
    const [x, y] = [toNumber(a), toNumber(b)]
    return double(operation === 'add' ? x + y : x * y)
  }
  const [x, y] = [BigInt(a as number | bigint), BigInt(b as number | bigint)]
  const exact = operation === 'add' ? x + y : x * y
  if (exact > LONG_MAX || exact < -LONG_MAX - 1n) throw badValue('the result does not fit into 64 bits')
  const small = BigInt.asIntN(32, exact) === exact
  return small && !types.includes('long') ? Number(exact) : exact
}

/** Zero of the type of `like`. */
export const zero = (like: Numeric): Numeric => (typeof like === 'bigint' ? 0n : typeName(like) === 'double' ? new Double(0) : 0)
