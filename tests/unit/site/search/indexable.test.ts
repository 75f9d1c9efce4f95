import { expect, it } from "vitest";
import { indexable } from "../../../../src/site/search/indexable.ts";

it("divides what only its elements divided", () => {
  expect(indexable("<th>Kind</th><th>Reads</th><b>Till</b><b>Ledger</b>")).toBe(
    "<th>Kind</th> <th>Reads</th> <b>Till</b> <b>Ledger</b>",
  );
});

it("leaves code as it is, whose words are made of elements", () => {
  const code = "<pre class=x><span>finance_dw</span><span>.</span>\n<span>journal</span></pre>";
  expect(indexable(`<p>a</p><p>b</p>${code}<b>c</b><b>d</b>`)).toBe(
    `<p>a</p> <p>b</p>${code}<b>c</b> <b>d</b>`,
  );
});

it("leaves out drawings", () => {
  expect(indexable("<b>Till</b><svg class=x><text>till-1</text></svg><b>Ledger</b>")).toBe(
    "<b>Till</b> <b>Ledger</b>",
  );
});

it("leaves out what the index doesn't read of a tag, and nothing of a text", () => {
  expect(
    indexable(
      '<h2 id="a" class="b" data-pagefind-weight="2" data-lane="a">class="c" &lt;b href="d"></h2>',
    ),
  ).toBe('<h2 id="a" data-pagefind-weight="2">class="c" &lt;b href="d"></h2>');
});
