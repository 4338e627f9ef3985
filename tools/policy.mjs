/**
 * The content security policy that README and SECURITY publish, and that the demo and every end-to-end test run under.
 * Elements need no more than this: no inline script or style, no eval, no other host, and no string turned into markup.
 */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types lit-html",
].join("; ");
