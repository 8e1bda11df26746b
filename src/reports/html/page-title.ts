import { lineOf, type Page } from './page-node.js'
import { tidy } from './tidy-line.js'

/**
 * The headline: as declared, else the page's only heading, else the window's title. "Headline | Outlet" loses the outlet where a heading or
 * the outlet's name proves the split.
 */
export function pageTitle(page: Page, declared: readonly (string | undefined)[], outlet: string | undefined): string | undefined {
  const headings = [...page.querySelectorAll('h1')].map((heading) => lineOf(heading)).filter((line) => line)
  const shown = tidy(lineOf(page.querySelector('title')))
  const whole =
    tidy(declared.find((title) => title?.trim())) ?? (headings.length === 1 ? tidy(headings[0]) : undefined) ?? shown ?? tidy(headings[0])
  return whole && withoutSite(whole, headings, outlet)
}

function withoutSite(title: string, headings: readonly string[], outlet: string | undefined): string {
  const parts = /^(.{15,}?)\s+[|–—»:·-]+\s+(.{2,60})$/su.exec(title)
  if (!parts) return title
  const [, head, site] = parts
  return headings.includes(head!) || (outlet && site!.toLowerCase().includes(outlet.toLowerCase())) ? head! : title
}
