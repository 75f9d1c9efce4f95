/** What a page of the site may load and run: the one place that says so, for its markup, for servers and for preview. */

const directives: Readonly<Record<string, string>> = {
  "default-src": "'self'",
  // Pagefind looks words up in WebAssembly.
  "script-src": "'self' 'wasm-unsafe-eval'",
  "style-src": "'self'",
  // A diagram that is saved as PNG goes through a picture made in the page.
  "img-src": "'self' data:",
  "object-src": "'none'",
  "base-uri": "'none'",
  "form-action": "'self'",
};

/** For `<meta http-equiv="content-security-policy">`. */
export const pagePolicy = written(directives);

/** Response headers of every file. A page can't say for itself who may frame it. */
export const securityHeaders: Readonly<Record<string, string>> = {
  "Content-Security-Policy": written({ ...directives, "frame-ancestors": "'self'" }),
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "strict-origin-when-cross-origin",
};

function written(policy: Readonly<Record<string, string>>): string {
  return Object.entries(policy)
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join("; ");
}
