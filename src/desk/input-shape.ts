// What a command's input schema says about one of its keys, for doors that build forms, options or parameters from it.
import { z } from 'zod'

export interface InputShape {
  readonly description: string
  /** The word that stands for the value in help: `DATE`. */
  readonly placeholder?: string
  /** The values allowed, where they are a closed list. */
  readonly choices?: readonly string[]
  readonly isSwitch: boolean
  /** A switch that may be said either way, because neither is always the default. */
  readonly eitherWay: boolean
  readonly isNumber: boolean
  /** Takes several values. */
  readonly many: boolean
  readonly optional: boolean
  /** Names a file: `always`, or `possible` where it may be another name too. */
  readonly file?: 'always' | 'possible'
  /** Means something on the machine's own disk alone. */
  readonly local: boolean
  readonly fallback?: string
}

export function describeInput(schema: z.ZodObject, key: string): InputShape {
  const outer = schema.shape[key] as z.ZodType | undefined
  if (outer === undefined) throw new TypeError(`no input "${key}" in this command`)
  let inner = outer
  let optional = false
  let fallback: string | undefined
  for (;;) {
    if (inner instanceof z.ZodOptional) optional = true
    else if (inner instanceof z.ZodDefault) {
      optional = true
      fallback = String(inner.def.defaultValue)
    } else break
    inner = inner.unwrap() as z.ZodType
  }
  const meta = { ...inner.meta(), ...outer.meta() } as {
    description?: string
    placeholder?: string
    file?: 'always' | 'possible'
    local?: boolean
    eitherWay?: boolean
  }
  return {
    description: meta.description ?? '',
    ...(meta.placeholder === undefined ? {} : { placeholder: meta.placeholder }),
    ...(inner instanceof z.ZodEnum ? { choices: inner.options.map(String) } : {}),
    isSwitch: inner instanceof z.ZodBoolean,
    eitherWay: meta.eitherWay === true,
    isNumber: inner instanceof z.ZodNumber,
    many: inner instanceof z.ZodArray,
    optional,
    ...(meta.file === undefined ? {} : { file: meta.file }),
    local: meta.local === true,
    ...(fallback === undefined ? {} : { fallback }),
  }
}
