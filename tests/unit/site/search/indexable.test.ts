import { expect, it } from "vitest";
import { indexable } from "../../../../src/site/search/indexable.ts";

it("divides what only its elements divided", () => {
  expect(
    indexable(
      '<th>Kind</th><th>Reads</th><td>x</td><b>Till</b><svg viewBox="0"></svg><b>Ledger</b>',
    ),
  ).toBe('<th>Kind</th> <th>Reads</th> <td>x</td><b>Till</b> <svg viewBox="0"></svg><b>Ledger</b>');
});

it("leaves code as it is, whose words are made of elements", () => {
  const code = "<span>finance_dw</span><span>.</span><span>journal_entries</span>";
  expect(indexable(code)).toBe(code);
});
