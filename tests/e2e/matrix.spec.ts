import { expect, type Locator, type Page, test } from "playwright/test";

/** Row, column and text of the link that has focus, by the headings above and beside it. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const link = document.activeElement;
    const cell = link?.closest<HTMLTableCellElement>("th, td");
    const row = cell?.closest("tr");
    const table = cell?.closest("table");
    if (!link || !cell || !row || !table) return "elsewhere";
    if (cell.localName === "th") return `heading ${cell.textContent.trim()}`;
    // Neighbouring cells that hold nothing are one.
    const before = [...row.cells]
      .slice(1, cell.cellIndex)
      .reduce((sum, { colSpan }) => sum + colSpan, 0);
    const column = table.tHead?.rows[1]?.cells[before]?.textContent.trim();
    return `${row.cells[0]?.textContent.trim()} → ${column}`;
  });
}

function dots(page: Page): Locator {
  return page.getByRole("table").locator("td a");
}

test("the matrix says how it is read", async ({ page }) => {
  await page.goto("matrix/");
  await expect(
    page.getByRole("table", { name: /^A row gives, a column takes.* contract\. Arrow keys/ }),
  ).toBeVisible();
});

test("keys lead through the filled cells and their headings", async ({ page }) => {
  await page.goto("matrix/");
  await dots(page).first().focus();
  const start = await focused(page);
  const [giver] = start.split(" → ");
  await page.keyboard.press("ArrowLeft");
  expect(await focused(page)).toBe(`heading ${giver}`);
  await page.keyboard.press("ArrowRight");
  expect(await focused(page)).toBe(start);
  await page.keyboard.press("End");
  expect(await focused(page)).toMatch(new RegExp(`^${giver} → `));
  await page.keyboard.press("Home");
  expect(await focused(page)).toBe(`heading ${giver}`);

  await page.keyboard.press("Control+End");
  await expect(dots(page).last()).toBeFocused();
  const [, taker] = (await focused(page)).split(" → ");
  for (let presses = 0; presses < 30; presses += 1) await page.keyboard.press("ArrowUp");
  expect(await focused(page)).toBe(`heading ${taker}`);
  await page.keyboard.press("PageDown");
  expect(await focused(page)).toMatch(new RegExp(` → ${taker}$`));
  await page.keyboard.press("Control+Home");
  await expect(page.getByRole("columnheader").getByRole("link").first()).toBeFocused();
});

test("a focused dot is not under the headings that stay", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 600 });
  await page.goto("matrix/");
  await dots(page).last().focus();
  for (const key of ["ArrowUp", "ArrowLeft", "ArrowUp", "ArrowUp"]) {
    await page.keyboard.press(key);
    const isInSight = () =>
      page.evaluate(() => {
        const { x, y, width, height } =
          document.activeElement?.getBoundingClientRect() ?? new DOMRect();
        const top = document.elementFromPoint(x + width / 2, y + height / 2);
        return document.activeElement?.contains(top) === true;
      });
    // The page glides to what has the focus.
    await expect.poll(isInSight, key).toBe(true);
  }
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("Tab reaches every link of the matrix, in the order of the table", async ({ page }) => {
      await page.goto("matrix/");
      const links = page.getByRole("table").getByRole("link");
      const count = await links.count();
      expect(count).toBeGreaterThan(20);
      await expect(page.locator("atlas-matrix [tabindex='-1']")).toHaveCount(0);
      await links.first().focus();
      for (let index = 0; index < count; index += 1) {
        await expect(links.nth(index)).toBeFocused();
        await page.keyboard.press("Tab");
      }
    });
  });
}

test("the row and the column that are pointed at are marked, otherwise than groups are", async ({
  page,
}) => {
  await page.goto("matrix/");
  const colour = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((each) => getComputedStyle(each).backgroundColor);
  const dot = dots(page).nth(12);
  const title = (await dot.getAttribute("title")) ?? "";
  await dot.hover();
  const marked = page.locator(".matrix [scope=col].pointed");
  await expect(marked).toHaveCount(1);
  expect(title).toContain((await marked.textContent())?.trim() ?? "?");
  const row = await colour(".matrix tr:hover > [scope=row]");
  expect(row).toBe(await colour(".matrix [scope=col].pointed"));
  expect(row).not.toBe(await colour(".matrix [scope=rowgroup]"));
  await page.getByRole("heading", { level: 1 }).hover();
  await expect(marked).toHaveCount(0);
});

test("the matrix belongs to the map", async ({ page }) => {
  await page.goto("matrix/");
  const map = page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Map" });
  await expect(map).toHaveAttribute("aria-current", "true");
});
