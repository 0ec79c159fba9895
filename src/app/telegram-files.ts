import { type Api, GrammyError } from 'grammy'

/** Telegram gave no bytes for a file that it knows. Its address is not told: it holds the token. */
export class TelegramFileError extends Error {
  readonly code = 'TELEGRAM_FILE'
  override readonly name = 'TelegramFileError'
}

const TIMEOUT_MS = 30_000

/**
 * Fetches files by their Telegram ids.
 * @returns the bytes (Telegram gives bots up to 20 MB), or null for a file that Telegram has no more
 */
export function telegramFiles({ token, apiRoot }: { readonly token: string; readonly apiRoot: string }, api: () => Api) {
  return async (file: string): Promise<Uint8Array | null> => {
    const found = await api()
      .getFile(file)
      .catch((error: unknown) => {
        if (error instanceof GrammyError && error.error_code === 400) return null
        throw error
      })
    if (!found?.file_path) return null
    const response = await fetch(`${apiRoot}/file/bot${token}/${found.file_path}`, { signal: AbortSignal.timeout(TIMEOUT_MS) }).catch(
      (error: unknown) => {
        throw new TelegramFileError(`no file: ${(error as Error).name}`)
      },
    )
    if (response.status === 404) return null
    if (!response.ok) throw new TelegramFileError(`no file: ${response.status}`)
    return new Uint8Array(await response.arrayBuffer())
  }
}
