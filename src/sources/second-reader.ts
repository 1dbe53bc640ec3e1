// The one place that talks to a language model: any endpoint with the OpenAI chat interface, local ones too. Off unless configured.
import { InputError, MissingError } from '../base/index.ts'

export interface SecondReader {
  /** Base address of the endpoint, for example http://127.0.0.1:11434/v1. */
  readonly url: string
  readonly model: string
  readonly key?: string
  /** Milliseconds after which the reader is given up. */
  readonly patience: number
}

/** From UPRATE_READER_URL, UPRATE_READER_MODEL, UPRATE_READER_KEY and UPRATE_READER_SECONDS. Throws a missing error where it is not configured. */
export function secondReaderFrom(environment: Readonly<Record<string, string | undefined>>): SecondReader {
  const { UPRATE_READER_URL: url, UPRATE_READER_MODEL: model, UPRATE_READER_KEY: key, UPRATE_READER_SECONDS: seconds } = environment
  if (!url || !model) {
    throw new MissingError('no second reader is configured', {
      where: 'UPRATE_READER_URL, UPRATE_READER_MODEL',
      remedy:
        'set both, for example to http://127.0.0.1:11434/v1 and the name of a model that the endpoint serves; nothing is sent anywhere without them',
    })
  }
  if (!/^https?:\/\//.test(url))
    throw new InputError(`"${url}" is no web address`, { where: 'UPRATE_READER_URL', remedy: 'write http://… or https://…' })
  const patience = seconds === undefined ? 120 : Number(seconds)
  if (!(patience > 0))
    throw new InputError(`"${seconds}" is no number of seconds`, { where: 'UPRATE_READER_SECONDS', remedy: 'write a number above zero' })
  return { url, model, ...(key ? { key } : {}), patience: patience * 1000 }
}

/** Asks once and gives back what the model wrote. Throws an input error when it does not answer in time or the endpoint refuses. */
export async function ask(reader: SecondReader, system: string, prompt: string): Promise<string> {
  const [{ generateText }, { createOpenAICompatible }] = await Promise.all([import('ai'), import('@ai-sdk/openai-compatible')])
  const endpoint = createOpenAICompatible({ name: 'second-reader', baseURL: reader.url, ...(reader.key && { apiKey: reader.key }) })
  try {
    const { text } = await generateText({
      model: endpoint(reader.model),
      system,
      prompt,
      temperature: 0,
      maxRetries: 0,
      abortSignal: AbortSignal.timeout(reader.patience),
    })
    return text
  } catch (cause) {
    const late = cause instanceof Error && (cause.name === 'TimeoutError' || cause.name === 'AbortError')
    throw new InputError(
      late
        ? `the second reader did not answer within ${reader.patience / 1000} seconds`
        : `the second reader failed: ${(cause as Error).message}`,
      {
        where: reader.url,
        remedy: late
          ? 'give it more time with UPRATE_READER_SECONDS, or read without it'
          : 'check that the endpoint runs and serves the model named',
        cause,
      },
    )
  }
}
