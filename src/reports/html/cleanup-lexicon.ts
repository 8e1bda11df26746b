/** Elements that never hold an article's words. */
export const deadElements: readonly string[] = [
  'script',
  'style',
  'noscript',
  'template',
  'iframe',
  'svg',
  'canvas',
  'form',
  'button',
  'input',
  'select',
  'textarea',
  'object',
  'embed',
  'nav',
  'dialog',
]

/**
 * Words in class, id or role of blocks that stand in an article without being part of it. Matched against whole words of the name
 * (split at hyphens, underscores and capitals), so that "share" does not hit "shareholder".
 */
export const junkNames: RegExp = new RegExp(
  `(?:^| )(?:${[
    // advertisements
    'ad|ads|advert|adverts|advertisement|advertising|adsense|adslot|adunit|adbox|dfp|sponsored?|promo|promos|promotion|outbrain|taboola|zergnet|teads',
    // other stories
    'related|recommended|recommendations?|trending|popular|most read|most viewed|read (?:more|next|also)|more (?:stories|from|on|news)|see also|you may (?:also )?like|up next|also read|readmore|seealso|next article|teasers?|suggested',
    // sharing, subscribing, discussing
    'share|sharing|sharebar|sharethis|addthis|social|socials|follow|newsletters?|subscribe|subscription|sign ?up|signup|paywall|registration|donate|donation',
    'comments?|disqus|commenting|respond|reply|reactions?|poll|quiz|survey|rating|ratings|votes?',
    // captions and players
    'captions?|figcaption|wp caption text|photo credit|image credit|(?:img|image|photo|picture) (?:text|info|desc|description|legend)|cutline|credits?|gallery|slideshow|carousel|video player|player|jwplayer|media caption|lightbox',
    // furniture
    'breadcrumbs?|menu|navigation|navbar|toolbar|tags|taglist|topics|keywords|author (?:bio|box|info|card|profile)|bio|about (?:the )?author|authorbox|print|cookies?|consent|gdpr|popup|modal|overlay|banner|skip|toc|table of contents|sidebar|widget|footer|masthead|hidden|visually hidden|sr only|screen reader(?: text)?|copyright|disclaimer|pagination|pager|tooltip|infobox|correction form',
  ].join('|')})(?= |$)`,
)

/** A class of the page's frame may carry a junk word ("has-sidebar", "with-ads", "no-comments"): such a word says what the block has, not what it is. */
export const framingWords: RegExp =
  /(?:^| )(?:has|with|no|without|show|hide|not|is|enable|enabled|disable|disabled|theme|layout|grid|page|template|post type|type|status|category|tag)(?= )/

/** A paragraph that is nothing but a pointer elsewhere or a call to the reader. The whole line must match. */
export const junkLines: RegExp =
  /^(?:advert(?:s|is(?:e|ement|ing)s?)?|image \d+ of \d+|media playback is (?:un|not )supported.*|this (?:slideshow|video|site) requires javascript\W*|.{0,10}e-?mail the author|.{0,10}view (?:author|all).{0,30}|story continues(?: below)?.*|continue reading(?: (?:below|the main story))?|article continues.*|(?:read (?:more|also|next|on)|related(?: (?:stories|articles?|content|links?|video))?|see also|also read|more (?:on this|from|stories)|recommended|watch(?: (?:now|more|also|live))?|listen|photos?|video|image|share(?: this)?(?: (?:on|via|article|story).*)?|tweet|e-?mail|print|comments?|skip (?:ad|advertisement|to .*)|sponsored|promoted|loading\.*|load more|tags?|topics?|click here.*|sign up (?:for|to) .*|subscribe (?:to|now|for).*|follow (?:us|me) .*|getty(?: images)?|view (?:image|gallery|photos?).*)\s*:?\s*(?:»|>|→)?)$/i

/** A pointer line with the other story's name: "Read more: …", "RELATED: …". Only where the line is a link or short. */
export const pointerLines: RegExp =
  /^(?:read(?: more| also| next| this)?|related|see also|also read|more|recommended|watch(?: more)?|video|gallery|photos?|in pictures|listen|don['’]t miss|trending|must read|editor['’]s? picks?|you may also like|explore)\s*[:|>»–—-]+\s*\S/i
