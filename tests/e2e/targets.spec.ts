/** Where a link has led is seen, in both themes. */
import { expect, test } from "playwright/test";

const contract = "contracts/retail/till-ledger/";

for (const colorScheme of ["light", "dark"] as const)
  test(`the place a link leads to is marked, ${colorScheme}`, async ({ browser }) => {
    const page = await browser.newPage({ colorScheme });
    const groundOf = (selector: string) =>
      page.locator(selector).evaluate((each) => getComputedStyle(each).backgroundColor);
    await page.goto(`${contract}#change-2-3`);
    const mark = await groundOf("#change-2-3");
    expect(await groundOf("#overview")).not.toBe(mark);
    for (const [anchor, marked] of [
      ["b-to-a-error-handling", "#b-to-a-error-handling"],
      ["error-handling-1", "#b-to-a-error-handling"],
      ["atlas-shared", "#atlas-shared"],
    ] as const) {
      await page.goto(`${contract}#${anchor}`);
      await expect(page.locator(`#${anchor}`)).toBeInViewport();
      expect(await groundOf(marked), anchor).toBe(mark);
    }
    await page.close();
  });

test("names of what has no section are a few words each, until a link leads to one", async ({
  page,
}) => {
  await page.goto("contracts/finance/fx-rates-ledger/");
  const entries = page.locator(".missing-sections li");
  const wide = await entries.evaluateAll((each) =>
    each.map((entry) => getComputedStyle(entry).display),
  );
  expect(new Set(wide)).toEqual(new Set(["inline"]));
  await expect(entries.first().getByText(/^Ask /)).toBeHidden();
  const lines = new Map<string, number[]>();
  for (const entry of await entries.all()) {
    const way = /^\s*([^:,]*→[^:,]*)/.exec((await entry.textContent()) ?? "")?.[1]?.trim() ?? "";
    const top = await entry.locator("b").evaluate((each) => each.getClientRects()[0]?.top ?? 0);
    lines.set(way, [...(lines.get(way) ?? []), Math.round(top)]);
  }
  expect(lines.size).toBeGreaterThan(1);
  const [first = [], second = []] = [...lines.values()];
  expect(Math.min(...second)).toBeGreaterThan(Math.max(...first));
});
