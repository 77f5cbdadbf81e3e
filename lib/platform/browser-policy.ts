/** What the browser is told of every page, besides the content policy. */
const HEADERS: [name: string, value: string][] = [
  ["x-content-type-options", "nosniff"],
  ["x-frame-options", "DENY"],
  ["referrer-policy", "strict-origin-when-cross-origin"],
  ["cross-origin-opener-policy", "same-origin"],
  ["cross-origin-resource-policy", "same-origin"],
  ["permissions-policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()"],
];

/** Half a year: long enough to matter, short enough to come back from. */
const HSTS: [name: string, value: string] = [
  "strict-transport-security",
  "max-age=15768000; includeSubDomains",
];

/**
 * The content security policy of a page (CSP level 3): our own scripts, and inline ones that bear the page's nonce.
 * Styles may be inline: menus and notices place themselves by them.
 * @param isDevelopment where the framework's reloading needs `eval`
 */
export function contentPolicy(nonce: string, isDevelopment: boolean): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}'${isDevelopment ? " 'unsafe-eval'" : ""}`,
    "script-src-attr 'none'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self'${isDevelopment ? " ws:" : ""}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}

/** What a program's answer may do in a browser that opens it: nothing. */
export const ANSWER_POLICY = "default-src 'none'; frame-ancestors 'none'";

/** @param isSecure whether the browser reached us by https, directly or through a proxy in front */
export function policyHeaders(isSecure: boolean): [name: string, value: string][] {
  return isSecure ? [...HEADERS, HSTS] : HEADERS;
}
