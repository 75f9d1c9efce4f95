import { expect, test } from "vitest";
import { contentType } from "../../../../src/site/hosting/content-type.ts";

/** With `nosniff`, what is served as bytes is shown as nothing. */
test.each([
  ["logo.png", "image/png"],
  ["logo.webp", "image/webp"],
  ["photo.jpg", "image/jpeg"],
  ["moving.gif", "image/gif"],
  ["favicon.ico", "image/x-icon"],
  ["pagefind/wasm.wasm", "application/wasm"],
  ["index.html", "text/html; charset=utf-8"],
  ["pagefind/fragment/en_1.pf_fragment", "application/octet-stream"],
])("%s is served as %s", (name, type) => expect(contentType(name)).toBe(type));
