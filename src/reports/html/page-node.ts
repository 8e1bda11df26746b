/** The little of the browser's document model that reading a page needs; linkedom's nodes have it. */
export interface PageNode {
  readonly nodeType: number
  readonly nodeName: string
  textContent: string | null
  readonly childNodes: Iterable<PageNode>
  readonly parentNode: PageNode | null
  readonly previousSibling: PageNode | null
  readonly nextSibling: PageNode | null
}

export interface PageElement extends PageNode {
  readonly localName: string
  readonly className: string
  readonly id: string
  readonly parentNode: PageElement | null
  readonly parentElement: PageElement | null
  readonly children: ArrayLike<PageElement>
  readonly firstChild: PageNode | null
  readonly lastChild: PageNode | null
  getAttribute(name: string): string | null
  hasAttribute(name: string): boolean
  querySelector(selector: string): PageElement | null
  querySelectorAll(selector: string): Iterable<PageElement>
  contains(node: PageNode): boolean
  remove(): void
}

export interface Page extends PageElement {
  readonly documentElement: PageElement
  readonly body: PageElement | null
  readonly head: PageElement | null
  readonly title: string
}

export const isElement = (node: PageNode): node is PageElement => node.nodeType === 1
export const isText = (node: PageNode): boolean => node.nodeType === 3

/** Text of a node on one line, without the spaces at its ends. */
export const lineOf = (node: PageNode | null): string => (node?.textContent ?? '').replace(/[\s\u00a0]+/g, ' ').trim()

/** Does an element of the set hold the node (or is it one)? Costs the node's depth, whatever the size of the set. */
export function isWithin(node: PageNode, set: ReadonlySet<PageNode>): boolean {
  for (let at: PageNode | null = node; at; at = at.parentNode) if (set.has(at)) return true
  return false
}
