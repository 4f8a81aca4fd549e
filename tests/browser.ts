import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

/** The browser that browser tests use: that of the variable CHROMIUM, or Debian's. */
export const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium'

/** Whether there is one. Browser tests are skipped where there is none, and this says so. */
export const hasBrowser = existsSync(CHROMIUM)

if (!hasBrowser) {
  console.warn(
    `There is no Chromium at ${CHROMIUM}: browser tests are SKIPPED. Install one, or set CHROMIUM to its path.`
  )
}

/** A headless browser that asks nothing of anybody by itself. */
export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: CHROMIUM,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync'
    ]
  })
