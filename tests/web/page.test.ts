import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { gzipSync } from 'node:zlib'
import type { Browser, Page } from 'playwright-core'
import type { Ledger } from '../../src/ledger/ledger.js'
import { openLedger } from '../../src/ledger/open-ledger.js'
import { reportOf } from '../../src/reports/report.js'
import { type RunningServer, startServer } from '../../src/server/start-server.js'
import { PAGE_FOLDER } from '../../src/server/static-files.js'
import { temporaryFolder } from '../server/temporary-folder.js'
import { findChromium, INSTALL_CHROMIUM, launchChromium } from '../support/chromium.js'
import { skipWithout } from '../support/required.js'
import { CONFLICT, drafts, ids, recordSample } from '../views/sample-conflict.js'

const program = findChromium()

test('the script of the page is small', () => {
  const scripts = readdirSync(join(PAGE_FOLDER, 'assets')).filter((name) => name.endsWith('.js'))
  assert.ok(scripts.length > 0)
  const bytes = scripts.reduce((sum, name) => sum + gzipSync(readFileSync(join(PAGE_FOLDER, 'assets', name))).length, 0)
  assert.ok(bytes <= 60_000, `${bytes} bytes packed`)
})

describe('the page in a browser', { skip: program ? false : skipWithout('Chromium', INSTALL_CHROMIUM) }, () => {
  const folder = temporaryFolder()
  let ledger: Ledger
  let server: RunningServer
  let browser: Browser
  before(async () => {
    ledger = await openLedger(folder.file('ledger.db'))
    await recordSample(ledger)
    server = await startServer({ ledger, port: 0 })
    browser = await launchChromium(program!)
  })
  after(async () => {
    await browser?.close()
    await server?.close()
    await ledger?.close()
    folder.remove()
  })

  /** Opens a path; fails upon any error of the page and any request to another place. */
  async function onPage(path: string, look: (page: Page) => Promise<void>, width = 1280): Promise<void> {
    const page = await browser.newPage({ viewport: { width, height: 900 } })
    const wrong: string[] = []
    page.on('console', (message) => message.type() === 'error' && wrong.push(message.text()))
    page.on('pageerror', (error) => wrong.push(error.message))
    page.on('request', (request) => new URL(request.url()).port !== String(server.port) && wrong.push(`asks ${request.url()}`))
    page.setDefaultTimeout(10_000)
    try {
      await page.goto(`http://127.0.0.1:${server.port}${path}`)
      await look(page)
      const { scroll, inner } = await page.evaluate<{ scroll: number; inner: number }>(
        '({ scroll: document.documentElement.scrollWidth, inner: innerWidth })',
      )
      assert.ok(scroll <= inner, `${path} is ${scroll} wide on a screen of ${inner}`)
      assert.deepEqual(wrong, [])
    } finally {
      await page.close()
    }
  }

  const chosen = (page: Page) => page.locator('.stretch.chosen')
  const second = drafts[1]!.document

  test('the matrix shows who says what of whose losses, and who says nothing', () =>
    onPage('/', async (page) => {
      await page.waitForSelector('.matrix')
      const cells = await page.locator('.matrix tr', { hasText: 'state forces, killed' }).first().locator('td').allTextContents()
      assert.ok(cells.some((cell) => cell.startsWith('about 790')))
      assert.ok(cells.includes('no claim'))
      assert.equal(await page.locator('.matrix a.num.struck').first().textContent(), '200', 'the denied number is struck')
    }))

  test('a click on a number opens its sentence, in sight and marked', () =>
    onPage('/', async (page) => {
      await page.locator('.matrix .total a.num', { hasText: /^104$/ }).click()
      await chosen(page).waitFor()
      assert.match(page.url(), new RegExp(`/documents/${second.id}\\?claim=${ids.hundredFour}$`))
      assert.match((await chosen(page).textContent())!, /put their own military dead at 104/)
      assert.equal(await chosen(page).locator('mark.part-number.strong').textContent(), '104')
      const inSight =
        '(() => { const { top, bottom } = document.querySelector(".stretch.chosen").getBoundingClientRect(); return top >= 0 && bottom <= innerHeight })()'
      assert.ok(await page.evaluate<boolean>(inSight))
      assert.equal(await page.locator('.margin li.chosen .num').textContent(), '104 ')
      await page.goBack()
      await page.waitForSelector('.matrix')
    }))

  test('every extracted span is marked in the text, which is unaltered', () =>
    onPage(`/documents/${second.id}`, async (page) => {
      await page.waitForSelector('.prose')
      assert.equal((await page.locator('.prose').allTextContents()).join('\n\n'), second.text)
      for (const part of ['number', 'trigger', 'source', 'cue', 'place', 'time'])
        assert.ok((await page.locator(`.prose .part-${part}`).count()) > 0, `marks a ${part}`)
      const link = page.getByText('Read it at its originator')
      assert.equal(await link.getAttribute('href'), second.original)
      assert.match((await page.locator('.rights').textContent())!, /All rights reserved/)
    }))

  test('a figure shows its bounds, its reason and its positions, and is explained', () =>
    onPage('/', async (page) => {
      const card = page.locator('.figure', { hasText: 'Nagorno-Karabakh: state forces, killed' })
      await card.waitFor()
      assert.deepEqual(await card.locator('.bounds dd').allTextContents(), ['104', '∅', '∅'])
      assert.match((await card.locator('.reason').textContent())!, /admits 104/)
      await card.locator('h3 a').click()
      await page.getByRole('heading', { name: 'Set aside: later claims revise these' }).waitFor()
      assert.match(page.url(), /\/figures\/figure-/)
      await page.locator('.bounds a.num').click()
      await chosen(page).waitFor()
    }))

  test('cease-fire moves stand in the lanes of their parties and open their sentences', () =>
    onPage('/', async (page) => {
      await page.locator('.lanes').waitFor()
      assert.deepEqual(await page.locator('.lane-heads span').allTextContents(), ['', 'Azerbaijan', 'Armenia', 'Russia'])
      await page.locator('.move a', { hasText: 'agree on a cease-fire' }).click()
      await chosen(page).waitFor()
      assert.match((await chosen(page).textContent())!, /agreed in Moscow/)
    }))

  test('the date shows what was known then', () =>
    onPage('/', async (page) => {
      await page.waitForSelector('.matrix')
      await page.getByRole('button', { name: 'Day before' }).click()
      await page.getByRole('button', { name: 'Day before' }).click()
      await page.locator('.matrix a.num', { hasText: 'at least 84' }).waitFor()
      assert.match(page.url(), /asOf=2020-09-30/)
      await page.getByRole('button', { name: 'All that is known' }).click()
      await page.locator('.matrix .total a.num', { hasText: /^104$/ }).waitFor()
    }))

  test('claims are found by words and filters, and explained', () =>
    onPage('/claims', async (page) => {
      await page.waitForSelector('.claim')
      await page.getByLabel('Words').fill('red cross')
      await page.locator('.count', { hasText: 'One claim' }).waitFor()
      await page.getByText('How it was read').click()
      await page.getByRole('heading', { name: 'Who says so' }).waitFor()
      assert.match((await page.locator('.chain').textContent())!, /Ridge Radio.*International Committee of the Red Cross/)
    }))

  test('it is worked by keys alone', () =>
    onPage('/', async (page) => {
      await page.waitForSelector('.matrix')
      const reached = new Set<string>()
      for (let at = 0; at < 60; at++) {
        await page.keyboard.press('Tab')
        reached.add(
          await page.evaluate<string>(
            'document.activeElement?.closest(".matrix, .days, nav, .lanes")?.className || document.activeElement?.closest("nav")?.tagName || ""',
          ),
        )
      }
      for (const place of ['NAV', 'days', 'matrix', 'lanes']) assert.ok(reached.has(place), `${place} is reached`)
      await page.locator('.matrix a.num').first().focus()
      await page.keyboard.press('Enter')
      await chosen(page).waitFor()
    }))

  test('a narrow screen shows all of it', async () => {
    for (const path of ['/', '/claims', '/documents', `/documents/${second.id}?claim=${ids.hundredFour}`, `/claims/${ids.hundredFour}`])
      await onPage(path, async (page) => void (await page.waitForSelector('h1')), 390)
  })

  test('a copy stands beside its original, with what they share and whom it credits marked', async () => {
    const original = drafts[0]!.document
    const copied = original.text.split('\n\n').slice(0, 2).join('\n\n')
    const document = {
      ...original,
      id: 'document-copy',
      text: `${copied}\n\nRepublished with the permission of ${original.outlet}.`,
      outlet: 'Hill Radio',
      published: '2020-10-04',
    }
    const report = reportOf(new TextEncoder().encode(document.text), { path: 'copy.txt' }, new Date('2020-10-11T06:00:00Z'))
    const apart = temporaryFolder()
    const own = await openLedger(apart.file('ledger.db'))
    await recordSample(own)
    await own.recordReading({ report, document, claims: [], extractor: 'rules 1', conflict: CONFLICT })
    const other = await startServer({ ledger: own, port: 0 })
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
    try {
      await page.goto(`http://127.0.0.1:${other.port}/documents/${document.id}`)
      await page.getByRole('link', { name: 'Side by side' }).click()
      await page.locator('.beside').waitFor()
      assert.match(page.url(), /\/copies\/document-copy/)
      const [left, right] = [page.locator('.side-text').first(), page.locator('.side-text').last()]
      assert.equal((await left.locator('.prose').allTextContents()).join('\n\n'), original.text)
      assert.equal((await right.locator('.prose').allTextContents()).join('\n\n'), document.text)
      const shared = (await right.locator('mark.shared').allTextContents()).join(' ')
      assert.ok(shared.length > copied.length * 0.9, shared)
      assert.equal(await left.locator('mark.shared').count(), await right.locator('mark.shared').count())
      assert.match((await right.locator('mark.credit').allTextContents()).join(' '), /Courier/)
    } finally {
      await page.close()
      await other.close()
      await own.close()
      apart.remove()
    }
  })

  test('what is not there is told in words', () => onPageWithError('/claims/none', /no claim none/))

  /** A path whose answer is an error: the browser itself writes the failed request to its console. */
  async function onPageWithError(path: string, words: RegExp): Promise<void> {
    const page = await browser.newPage()
    try {
      await page.goto(`http://127.0.0.1:${server.port}${path}`)
      assert.match((await page.getByRole('alert').textContent())!, words)
    } finally {
      await page.close()
    }
  }
})
