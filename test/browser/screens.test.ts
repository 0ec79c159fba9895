import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { LANGS, type Lang, loadTexts } from '../../src/i18n.ts'
import { chromiumPath } from './chromium.ts'
import { inPlayground, SHOTS } from './playground.ts'

const executablePath = chromiumPath()
const texts = loadTexts(fileURLToPath(new URL('../../locales', import.meta.url)))

/** Where a walk goes: the beginning of a label; «*» is the first button; then the name under which the screen is kept. */
const walk = (t: (key: string) => string): ReadonlyArray<readonly [string, string]> => [
  [t('situation-child'), '2-services'],
  [t('preschool-registration-short'), '3-card'],
  [t('service-begin'), '4-question'],
  [t('cases-question-to-list'), '5-checklist'],
  ['☐ 2', '6-ticked'],
  [t('cases-where'), '7-where'],
  [t('cases-back-to-list'), '6-ticked'],
  [t('cases-more'), '8-more'],
  [t('cases-back'), '6-ticked'],
  [t('cases-submit'), '9-when'],
  ['*', '10-due'],
  [t('cases-why'), '11-why'],
]

describe.skipIf(!executablePath)('the main screens on a narrow phone', () => {
  const here = inPlayground(executablePath)

  const citizen = (page: Page) => page.locator('.pane').first()
  const newest = (page: Page) => citizen(page).locator('.message.bot').last()

  /** Labels of the newest message that do not fit on their buttons. */
  const cut = (page: Page): Promise<string[]> =>
    newest(page)
      .locator('.keys button, .keys a')
      .evaluateAll((keys) => keys.filter((key) => key.scrollWidth > key.clientWidth).map((key) => key.textContent ?? ''))

  async function look(page: Page, name: string): Promise<void> {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await page.screenshot({ path: join(SHOTS, `${name}-${colorScheme}.png`) })
    }
  }

  /** Presses a button and waits until the bot has said something else. */
  async function press(page: Page, label: string): Promise<void> {
    const before = await newest(page).textContent()
    const keys = newest(page).locator('.keys button')
    const labels = await keys.allTextContents()
    const at = label === '*' ? 0 : labels.findIndex((one) => one.startsWith(label))
    if (at < 0) throw new RangeError(`no «${label}» among ${labels.join(' | ')}`)
    await keys.nth(at).click()
    await expect.poll(() => newest(page).textContent()).not.toBe(before)
  }

  async function meet(lang: Lang): Promise<Page> {
    const page = await here.browser.newPage({ viewport: { width: 360, height: 740 } })
    await page.request.post(new URL('/reset', here.running.url).href, { data: { pane: 'citizen' } })
    await page.request.post(new URL('/language', here.running.url).href, { data: { pane: 'citizen', lang } })
    await page.goto(here.running.url)
    await citizen(page).locator('button.start').click()
    await newest(page).waitFor()
    return page
  }

  test.each(LANGS)('%s: every label fits on its button', async (lang) => {
    const page = await meet(lang)
    const t = (key: string): string => texts.t(lang, key)
    await look(page, `screen-${lang}-1-home`)
    const all: Array<readonly [string, readonly string[]]> = [['1-home', await cut(page)]]
    for (const [label, name] of walk(t)) {
      await press(page, label)
      all.push([name, await cut(page)])
      await look(page, `screen-${lang}-${name}`)
    }
    const line = citizen(page).locator('textarea')
    for (const [command, name] of [
      ['/complain', '12-complaint'],
      ['/cases', '13-cases'],
      ['/find', '14-find'],
      ['/help', '15-help'],
      [t('guardianship-certificate-short'), '16-today'],
    ] as const) {
      const had = await citizen(page).locator('.message.bot').count()
      await line.fill(command)
      await line.press('Enter')
      await citizen(page).locator('.message.bot').nth(had).waitFor()
      all.push([name, await cut(page)])
      await look(page, `screen-${lang}-${name}`)
    }
    expect(all.filter(([, labels]) => labels.length > 0)).toEqual([])
    await page.close()
  })
})
