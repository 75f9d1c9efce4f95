/** What is read out or copied stands in one piece: addresses of those on call, identifiers, options of a command. */
import { expect, type Locator, test } from "playwright/test";
import { catalogue } from "./support/catalogue.ts";

/** The texts of those that stand on more than one line. */
function broken(parts: Locator): Promise<string[]> {
  return parts.evaluateAll((all) =>
    all
      .filter((part) => {
        const range = document.createRange();
        range.selectNodeContents(part);
        const tops = [...range.getClientRects()].map(({ top }) => Math.round(top));
        return Math.max(...tops) - Math.min(...tops) > 6;
      })
      .map((part) => part.textContent.trim()),
  );
}

/** The texts round those whose comma, stop or point stands at the beginning of the next line. */
function parted(parts: Locator): Promise<string[]> {
  return parts.evaluateAll((all) =>
    all
      .filter((part) => {
        const after = part.nextSibling;
        const [sign] = /^(?:[,.;:)]|\u00a0·)/.exec(after?.textContent ?? "") ?? [];
        if (!after || sign === undefined) return false;
        const range = document.createRange();
        range.setStart(after, 0);
        range.setEnd(after, sign.length);
        const { bottom } = part.getBoundingClientRect();
        return [...range.getClientRects()].some(({ top }) => top >= bottom);
      })
      .map((part) => part.parentElement?.textContent.trim() ?? ""),
  );
}

test("no address of somebody on call is broken, nor begins a line with a point", async ({
  page,
}) => {
  const seen = new Set<string | null>();
  // Each address once: people are on call for several contracts.
  for (const { id, contacts } of catalogue.contracts) {
    const addresses = contacts.flatMap(({ name }) => name.match(/[\w.-]+@[\w.-]+/g) ?? []);
    if (addresses.every((address) => seen.has(`mailto:${address}`))) continue;
    await page.goto(`contracts/${id}/`);
    const links = page.locator('.call dd a[href^="mailto:"]');
    for (const link of await links.all()) seen.add(await link.getAttribute("href"));
    for (const width of [1440, 1024, 820]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await broken(links), `${id}, ${width} px`).toEqual([]);
      expect(await broken(page.locator(".call .address")), `${id}, ${width} px`).toEqual([]);
    }
  }
  expect(seen.size).toBeGreaterThan(15);
});

test("short codes, channels and identifiers are in one piece, and no page is wider for them", async ({
  page,
}) => {
  let seen = 0;
  for (const address of [
    "guide/rules/",
    "guide/configuration/",
    "contracts/",
    "contracts/commerce/web-shop-payments/",
    "resources/finance-dw-settlements/",
    "owners/data-platform/",
    "owners/digital-commerce/",
    "systems/payments/",
  ]) {
    await page.goto(address);
    for (const width of [1280, 800, 390]) {
      await page.setViewportSize({ width, height: 900 });
      const terms = page.locator("main .whole:visible");
      seen += await terms.count();
      expect(await broken(terms), `${address}, ${width} px`).toEqual([]);
      expect(await parted(terms), `${address}, ${width} px`).toEqual([]);
      const scrollWidth = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(scrollWidth, `${address}, ${width} px`).toBe(width);
    }
  }
  expect(seen).toBeGreaterThan(300);
});

test("a command's options are in one piece in the guide's tables", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto("guide/commands/");
  const options = page.locator(".prose td:first-child > code");
  expect(await options.count()).toBeGreaterThan(10);
  expect(await broken(options)).toEqual([]);
});

for (const list of ["contracts/", "health/", "map/"])
  test(`no system's name is broken in ${list}`, async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(list);
    const names = page.locator("main .pair [data-lane]");
    expect(await names.count()).toBeGreaterThan(20);
    expect(await broken(names)).toEqual([]);
  });
