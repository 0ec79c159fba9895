/** Does a Host header name this machine? Anything else may be a page elsewhere that rebound its name to 127.0.0.1. */
export function isLoopbackHost(host: string | undefined): boolean {
  return /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d{1,5})?$/i.test(host ?? '')
}
