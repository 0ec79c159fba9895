import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { readTranscript, toTranscript } from '../../src/playground/transcript.ts'
import { keptOf, play } from './play.ts'
import type { Mode } from './stage.ts'

const folder = fileURLToPath(new URL('.', import.meta.url))
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.yaml'))
const LANGUAGE = /\.(kk|ru|en)\.yaml$/
/** The language of a transcript; one that changes it counts as English. */
const languageOf = (file: string): string => LANGUAGE.exec(file)?.[1] ?? 'en'
/** Only this flag writes the answers of the bot into the transcripts; read the difference before you commit it. */
const rewrite = process.env.REWRITE_CHATS === '1'

/** The first three services go both ways in; the others take turns, one way for each language. */
const BOTH = /^(apostille|minor-housing-sale|household-farm-certificate)\./
const modesOf = (file: string): Mode[] => (BOTH.test(file) ? ['polling', 'webhook'] : [/\.ru\.yaml$/.test(file) ? 'webhook' : 'polling'])

/** Plays the recorded chats of a language; a file of tests for each of them, so that they run side by side. */
export function playChats(lang: 'kk' | 'ru' | 'en'): void {
  describe.each(files.filter((file) => languageOf(file) === lang))('%s', (file) => {
    const path = `${folder}${file}`
    test.each(modesOf(file))('%s', async (mode) => {
      const written = readTranscript(readFileSync(path, 'utf8'))
      const played = await play(written, mode)
      if (rewrite) writeFileSync(path, toTranscript(played))
      else expect(toTranscript(played)).toBe(toTranscript(written))
    })
  })
}

/** Chats whose rooms add something: a complaint, reminders, words for commands, a shared list. */
const AGAIN = ['complaint-today.kk', 'reminders.ru', 'typed-answers.ru', 'share-case.ru']

/** Plays chats in which every update is handled twice, as by the process that comes after one that died before the mark. */
export function playAgain(): void {
  test.each(AGAIN)('%s, each update handled once more because the process died before its mark: the store keeps the same', async (name) => {
    const chat = readTranscript(readFileSync(`${folder}${name}.yaml`, 'utf8'))
    const once = await keptOf(chat, false)
    expect(Object.keys(once).length).toBeGreaterThan(2)
    expect(await keptOf(chat, true)).toEqual(once)
  })
}
