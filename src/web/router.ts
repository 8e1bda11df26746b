import { computed, signal } from '@preact/signals'

/** Where the page is: the address, as a signal. Links are plain links; those to other places of the page are followed without loading it anew. */
const address = signal(new URL(location.href))

/** A place of the page: 'claims' with the id of a claim, and what is asked. */
export const place = computed(() => {
  const [section = '', id] = address.value.pathname.slice(1).split('/')
  return { section, id: id === undefined || id === '' ? undefined : decodeURIComponent(id), asked: address.value.searchParams }
})

/** What goes with every link: the conflict and the date that are looked at. */
const KEPT = ['conflict', 'asOf']

/** The address of a place, with the conflict and the date of the present one. null leaves a part out. `to('/claims', { kind: 'toll' })` */
export function to(path: string, asked: Readonly<Record<string, string | null | undefined>> = {}): string {
  const search = new URLSearchParams()
  for (const name of KEPT) {
    const value = place.value.asked.get(name)
    if (value !== null && asked[name] === undefined) search.set(name, value)
  }
  for (const [name, value] of Object.entries(asked)) if (value) search.set(name, value)
  const query = search.toString()
  return query === '' ? path : `${path}?${query}`
}

/** Goes to an address of the page. `replace`: going back skips the present one; the reader stays where she has scrolled to. */
export function go(href: string, { replace = false }: { readonly replace?: boolean } = {}): void {
  const next = new URL(href, location.href)
  const elsewhere = next.pathname !== address.value.pathname
  if (replace) history.replaceState(history.state, '', next)
  else {
    history.replaceState({ scroll: scrollY }, '')
    history.pushState(null, '', next)
  }
  address.value = next
  if (elsewhere) scrollTo(0, 0)
}

/** Where to scroll to once the content is there: set when going back. */
export const scrollBack: { to: number | undefined } = { to: undefined }

/** Starts to follow links and the browser's own going back. */
export function startRouter(): void {
  history.scrollRestoration = 'manual'
  addEventListener('popstate', () => {
    // a jump within the page
    if (location.pathname + location.search === address.peek().pathname + address.peek().search) return
    scrollBack.to = (history.state as { scroll?: number } | null)?.scroll ?? 0
    address.value = new URL(location.href)
  })
  document.addEventListener('click', (event) => {
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    const link = (event.target as Element).closest('a')
    if (!link || link.target || link.origin !== location.origin || link.pathname.startsWith('/api/')) return
    if (link.hash !== '' && link.pathname + link.search === location.pathname + location.search) return
    event.preventDefault()
    go(link.href)
  })
}
