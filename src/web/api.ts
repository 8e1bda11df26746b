import { useEffect, useState } from 'preact/hooks'

/** What was asked of the server: its answer, or why there is none. While another answer is under way, the last one stays. */
export interface Answer<View> {
  readonly view?: View
  readonly error?: string
  readonly waiting: boolean
}

const KEPT = 40
const kept = new Map<string, unknown>()

/** An answer of the server, as JSON. Throws an Error with the sentence for users. */
async function ask(path: string): Promise<unknown> {
  const response = await fetch(path).catch(() => {
    throw new Error('The ledger does not answer. Is "ascribe serve" still running?')
  })
  const body = (await response.json().catch(() => ({}))) as { error?: { message: string } }
  if (!response.ok) throw new Error(body.error?.message ?? `The ledger answered with ${response.status}.`)
  kept.delete(path)
  kept.set(path, body)
  if (kept.size > KEPT) kept.delete(kept.keys().next().value!)
  return body
}

/** The view at a path of the interface. One that is known is shown at once and made fresh behind it; while only what is asked changes, the last one stays. */
export function useView<View>(path: string): Answer<View> {
  const [answer, setAnswer] = useState<Answer<View> & { readonly path: string }>({ path: '', waiting: true })
  useEffect(() => {
    let wanted = true
    ask(path).then(
      (view) => wanted && setAnswer({ path, view: view as View, waiting: false }),
      (error: Error) => wanted && setAnswer({ path, error: error.message, waiting: false }),
    )
    return () => {
      wanted = false
    }
  }, [path])
  if (answer.path === path) return answer
  const known = kept.get(path) as View | undefined
  if (known !== undefined) return { view: known, waiting: false }
  const before = answer.path.split('?')[0] === path.split('?')[0] ? answer.view : undefined
  return { ...(before !== undefined && { view: before }), waiting: true }
}

/** The path of a view of the conflict and date that the page shows. */
export function viewPath(path: string, asked: Readonly<Record<string, string | null | undefined>>): string {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(asked)) if (value) search.set(name, value)
  const query = search.toString()
  return query === '' ? path : `${path}?${query}`
}
