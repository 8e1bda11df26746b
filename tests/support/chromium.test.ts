import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findChromium, INSTALL_CHROMIUM, launchChromium } from './chromium.js'
import { skipWithout } from './required.js'

const program = findChromium()

test('pages are tested in a real browser', { skip: program ? false : skipWithout('Chromium', INSTALL_CHROMIUM) }, async () => {
  const browser = await launchChromium(program!)
  try {
    const page = await browser.newPage()
    await page.setContent('<h1>Ledger</h1>')
    assert.equal(await page.textContent('h1'), 'Ledger')
  } finally {
    await browser.close()
  }
})
