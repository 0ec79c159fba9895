/** Telegram's id in a `tg://user?id=…` link. */
export function linkedUserId(link: string): number | undefined {
  const match = /^tg:(?:\/\/)?user\?id=(\d+)$/.exec(link)
  return match ? Number(match[1]) : undefined
}

/**
 * The link as Telegram would keep it, or why it would not: http, https, tg and ton only; a host needs a dot.
 * `localhost`, `tel:` and `mailto:` are refused, as the real service does.
 */
export function checkLink(link: string): { url: string } | { reason: string } {
  const trimmed = link.trim()
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(trimmed)?.[1]?.toLowerCase()
  if (scheme === 'tg' || scheme === 'ton') return { url: trimmed }
  if (scheme && scheme !== 'http' && scheme !== 'https' && !/^[^/?#]*\.[^/?#]*:\d+/.test(trimmed)) {
    return { reason: 'Unsupported URL protocol' }
  }
  const withScheme = scheme === 'http' || scheme === 'https' ? trimmed : `http://${trimmed}`
  if (!URL.canParse(withScheme) || /\s/.test(trimmed)) return { reason: 'Wrong HTTP URL' }
  const url = new URL(withScheme)
  return /^[^.]+(\.[^.]+)+$/.test(url.hostname) ? { url: url.href } : { reason: 'Wrong HTTP URL' }
}

/** The link as kept in a text_link entity, or '' for a link that is dropped. */
export function checkedLink(link: string): string {
  const checked = checkLink(link)
  return 'url' in checked ? checked.url : ''
}
