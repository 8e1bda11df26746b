/** The little of the browser's document model that reading a page needs; linkedom's nodes have it. */
export interface PageNode {
  readonly nodeType: number
  readonly nodeName: string
  textContent: string | null
  readonly childNodes: Iterable<PageNode>
  readonly parentNode: PageNode | null
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
