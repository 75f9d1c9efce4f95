import { expect, it } from "vitest";
import { indexText } from "../../../../../src/site/search/index/index-text.ts";

const page = (main: string) =>
  `<!doctype html><html lang="en"><head><title>x</title></head><body><nav>Contracts</nav><main data-pagefind-body>${main}</main><footer>Till</footer></body></html>`;
const read = (main: string) => `<html lang="en"><main data-pagefind-body>${main}</main>`;

it("is a page's language and what can be found of it", () => {
  expect(indexText(page("<p>Nightly</p>"))).toBe(read("<p>Nightly</p>"));
});

it("leaves out what the index is to pass over, and all that stands in it", () => {
  const outline =
    '<div data-pagefind-ignore title="a > b"><div>On this page</div><p data-pagefind-ignore>Ledger</p></div>';
  expect(indexText(page(`<p>Till</p>${outline}<p>Stock</p>`))).toBe(
    read("<p>Till</p> <p>Stock</p>"),
  );
});

it("leaves out no less than Pagefind where an element isn't closed", () => {
  expect(indexText(page("<p>Till</p><div data-pagefind-ignore>Ledger"))).toBe(read("<p>Till</p>"));
});

it("leaves no space before a comma where a sign that copies was", () => {
  const sign = '<copy-link data-anchor="o" data-pagefind-ignore></copy-link>';
  expect(indexText(page(`<p>/v1/orders ${sign}, paged</p>`))).toBe(
    read("<p>/v1/orders, paged</p>"),
  );
});
