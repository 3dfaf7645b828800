/**
 * What the page uses of `zod/mini`, by the same names: it takes and refuses the same values and names the same first fault, in
 * 1 kB instead of 9, without code made at run time. The build puts it in zod's place (`vitePlugin.ts`), where a name that is missing
 * here is an error; `tests/zod/mini.test.ts` holds the two beside each other.
 */

/** Keys and indices from the value to the fault. */
type Path = (string | number)[]

/** Where a value is not as it should be; null where it is. */
type Check = (value: unknown) => Path | null

interface Schema {
  find: Check
  check: (...checks: Check[]) => Schema
  /** Of an object. */
  shape?: Record<string, Schema>
  /** Of a union. */
  def?: { options: readonly Schema[] }
}

const HERE: Path = []

const schema = (find: Check, more: Omit<Schema, 'find' | 'check'> = {}): Schema => ({
  find,
  check: (...checks) =>
    schema((value) => find(value) ?? first(checks, (check) => check(value)), more),
  ...more,
})

const that =
  (holds: (value: unknown) => boolean): Check =>
  (value) =>
    holds(value) ? null : HERE

function first<Item>(items: readonly Item[], find: (item: Item, index: number) => Path | null) {
  for (const [index, item] of items.entries()) {
    const path = find(item, index)
    if (path !== null) return path
  }
  return null
}

const within = (key: string | number, path: Path | null): Path | null =>
  path === null ? null : [key, ...path]

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const string = () => schema(that((value) => typeof value === 'string'))
export const number = () => schema(that(Number.isFinite))
export const int = () => schema(that(Number.isSafeInteger))
export const boolean = () => schema(that((value) => typeof value === 'boolean'))
export const literal = (wanted: unknown) => schema(that((value) => value === wanted))
const oneOf = (values: readonly unknown[]) => schema(that((value) => values.includes(value)))
export { oneOf as enum }

export const nullable = ({ find }: Schema) =>
  schema((value) => (value === null ? null : find(value)))

export const array = ({ find }: Schema) =>
  schema((value) =>
    Array.isArray(value) ? first(value, (item, index) => within(index, find(item))) : HERE,
  )

export const tuple = (items: readonly Schema[]) =>
  schema((value) =>
    Array.isArray(value) && value.length === items.length
      ? first(items, ({ find }, index) => within(index, find(value[index])))
      : HERE,
  )

export const record = (_keys: Schema, { find }: Schema) =>
  schema((value) =>
    isRecord(value) ? first(Object.keys(value), (key) => within(key, find(value[key]))) : HERE,
  )

export const object = (shape: Record<string, Schema>) =>
  schema(
    (value) =>
      isRecord(value)
        ? first(Object.keys(shape), (key) => within(key, shape[key]?.find(value[key]) ?? null))
        : HERE,
    { shape },
  )

/** An object without further fields. */
export function strictObject(shape: Record<string, Schema>): Schema {
  const { find } = object(shape)
  const isKnown = (value: unknown) => Object.keys(value as object).every((key) => key in shape)
  return schema((value) => find(value) ?? (isKnown(value) ? null : HERE), { shape })
}

export const union = (options: readonly Schema[]) =>
  schema((value) => (options.some(({ find }) => find(value) === null) ? null : HERE), {
    def: { options },
  })

/** A union of objects, which of them a field tells. */
export const discriminatedUnion = (field: string, options: readonly Schema[]) =>
  schema(
    (value) => {
      if (!isRecord(value)) return HERE
      const option = options.find(({ shape }) => shape?.[field]?.find(value[field]) === null)
      return option === undefined ? [field] : option.find(value)
    },
    { def: { options } },
  )

export const regex = (pattern: RegExp) => that((value) => pattern.test(String(value)))
export const nonnegative = () => that((value) => Number(value) >= 0)
export const positive = () => that((value) => Number(value) > 0)
export const gte = (least: number) => that((value) => Number(value) >= least)
export const lte = (most: number) => that((value) => Number(value) <= most)

export function safeParse({ find }: Schema, value: unknown) {
  const path = find(value)
  return path === null
    ? { success: true, data: value }
    : { success: false, error: { issues: [{ path }] } }
}

/** Nothing to set: there is nothing that would be made at run time. */
export const config = () => ({})
