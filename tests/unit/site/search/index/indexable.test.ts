import { expect, it } from "vitest";
import { indexable } from "../../../../../src/site/search/index/indexable.ts";

it("divides what only its elements divided", () => {
  expect(indexable("<b>Till</b><b>Ledger</b>")).toBe("Till Ledger");
});

it("leaves code as it is, whose words are made of elements", () => {
  const code = "<pre class=x><span>finance_dw</span><span>.</span>\n<span>journal</span></pre>";
  expect(indexable(`<p>a</p><p>b</p>${code}<b>c</b><b>d</b>`)).toBe(
    "<p>a</p> <p>b</p>finance_dw.\njournalc d",
  );
});

it("leaves out drawings", () => {
  expect(indexable("<b>Till</b><svg class=x><text>till-1</text></svg><b>Ledger</b>")).toBe(
    "Till Ledger",
  );
});

it("leaves out what the index doesn't read of a tag, and nothing of a text", () => {
  expect(
    indexable(
      '<h2 id="a" class="b" data-pagefind-weight="2" data-lane="a">class="c" &lt;b href="d"></h2>',
    ),
  ).toBe('<h2 id="a" data-pagefind-weight="2">class="c" &lt;b href="d"></h2>');
});

it("makes a sentence of a row, whose cells are divided by more than white space", () => {
  const head = "<tr><th>Resource</th><th>Kind</th><th>Reads</th></tr>";
  const row = "<tr id=r><th>dw.journal</th>\n<td>Table</td> <td> </td><td>Till</td></tr>";
  expect(indexable(`<table>${head}${row}</table>`)).toBe(
    "<div>Resource · Kind · Reads</div> <div id=r>dw.journal · Table · Till</div>",
  );
});

it("divides a name from what stands below it", () => {
  const row = '<li><a>Ledger</a><span class="under"><a>Finance Engineering</a></span></li>';
  expect(indexable(row).replace(/\s+/g, " ")).toBe("<li>Ledger · Finance Engineering</li>");
  expect(indexable('<li><a>Ledger</a><span class="under"></span></li>')).not.toContain("·");
});

it("puts a label before its value, and ends a sentence with that", () => {
  expect(
    indexable("<dl><dt><a>Till</a></dt><dd>CSV</dd><dt>If down?</dt><dd>Queue</dd></dl>"),
  ).toBe("Till: <div>CSV</div> If down? <div>Queue</div>");
  expect(indexable('<li class="labelled"><strong>Fallback</strong> CSV</li>')).toBe(
    "<li>Fallback: CSV</li>",
  );
});

it("leaves out signs that copy links, with the space before them, so that a heading ends a sentence", () => {
  expect(
    indexable(
      '<h2>Gives\n<a class="permalink" href="#g" data-pagefind-ignore></a> <copy-link data-pagefind-ignore><b>#</b></copy-link></h2>',
    ),
  ).toBe("<h2>Gives</h2>");
});

it("leaves no space before a comma where a sign that copies was, or another element begins with it", () => {
  const sign = '<copy-link data-anchor="o" data-pagefind-ignore></copy-link>';
  expect(indexable(`<li><a href="#o">/v1/orders</a> ${sign}, paged</li>`)).toBe(
    "<li>/v1/orders, paged</li>",
  );
  expect(indexable('<b>Not described</b><span>; see <a href="#b">Till</a></span>')).toBe(
    "Not described; see Till",
  );
});

it("reads a sign of more in an attribute as a part of it", () => {
  expect(
    indexable(
      '<h2 id="x" title="a -> b">Till -&gt; Ledger <a aria-label="Link to “Till -> Ledger”" data-pagefind-ignore></a></h2><span class="a > b">Nightly</span>',
    ),
  ).toBe('<h2 id="x" title="a -> b">Till -&gt; Ledger</h2> Nightly');
});

it("keeps the tags of what has an id, and closes each with its own", () => {
  expect(indexable('<span id="a">Till <span class="b">and <b>Ledger</b></span></span> now')).toBe(
    '<span id="a">Till and Ledger</span> now',
  );
});
