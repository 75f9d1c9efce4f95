import { describe, expect, it } from "vitest";
import { headersText } from "../../../../src/site/hosting/headers-file.ts";
import { pagePolicy, securityHeaders } from "../../../../src/site/hosting/security-policy.ts";

describe("_headers", () => {
  it("stands under the site's base path", () => {
    const paths = headersText("/docs/contracts/").match(/^\S.*$/gm);
    expect(paths).toEqual([
      "/docs/contracts/*",
      "/docs/contracts/_astro/*",
      "/docs/contracts/pagefind/fragment/*",
      "/docs/contracts/pagefind/index/*",
      "/docs/contracts/pagefind/filter/*",
    ]);
  });

  it("has the policy of the pages, and who may frame them", () => {
    expect(securityHeaders["Content-Security-Policy"]).toBe(
      `${pagePolicy}; frame-ancestors 'self'`,
    );
    expect(headersText("/")).toContain(`  Content-Security-Policy: ${pagePolicy}`);
  });

  it("allows nothing inline and no other host", () => {
    expect(pagePolicy).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/);
  });
});
