// A real browser for tests: the Chromium of this machine, else the one that npm brings. Never none: a page that nobody opened is not tested.

import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { chromium, type BrowserContext, type BrowserContextOptions } from 'playwright-core'

const usualPlaces = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** Which Chromium is used: `CHROMIUM`, one in a usual place, else the one from npm, unpacked into a temporary folder. */
async function executable(): Promise<{ file: string; args: readonly string[] }> {
  const given = process.env['CHROMIUM']
  if (given !== undefined && given !== '') return { file: given, args: [] }
  const found = usualPlaces.find((place) => existsSync(place))
  if (found !== undefined) return { file: found, args: [] }
  // Its libraries and fonts come along and are found by variables that it sets when the platform asks for them.
  process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs22.x'
  const { default: brought } = await import('@sparticuz/chromium')
  return {
    file: await brought.executablePath(),
    args: brought.args.filter((arg) => !arg.startsWith('--single-process') && !arg.startsWith('--no-zygote')),
  }
}

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/**
 * Opens a browser with an empty profile.
 *
 * @returns pages are opened from it; `close` ends it and removes the profile
 */
export async function openBrowser(options: BrowserContextOptions = {}): Promise<{ context: BrowserContext; close(): Promise<void> }> {
  const { file, args } = await executable()
  const profile = mkdtempSync(path.join(os.tmpdir(), 'shouli-browser-'))
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: file,
    headless: true,
    args: [...args, ...quiet],
    ...options,
  })
  return {
    context,
    close: async () => {
      await context.close()
      rmSync(profile, { recursive: true, force: true })
    },
  }
}
