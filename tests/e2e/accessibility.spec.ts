import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page, test } from "playwright/test";
import { pageKinds } from "./support/catalogue.ts";

/** Each theme and each width is examined in full once. */
const looks = [
  { colorScheme: "light", width: 1280, rules: "all" },
  { colorScheme: "dark", width: 390, rules: "all" },
] as const;
/** What only a wide page shows, in dark colours as well: on a contract's page all of it stands together. */
const wideInDark = { colorScheme: "dark", width: 1280, rules: "colours" } as const;
const ofAllParts = new Set(["home", "contract", "system", "map", "matrix", "health"]);

async function violations(page: Page, rules: "all" | "colours"): Promise<unknown[]> {
  // No page has a frame of another site; without looking for one, axe is three times as fast, and without telling where
  // all is well, again half as long.
  const builder = new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ resultTypes: ["violations"] });
  if (rules === "colours") builder.withRules(["color-contrast"]);
  const { violations } = await builder.analyze();
  return violations.map(({ id, nodes }) => ({ id, where: nodes.map(({ target }) => target) }));
}

for (const [kind, address] of Object.entries(pageKinds)) {
  test(`${kind} has no accessibility violation and no sideways scroll`, async ({ page }) => {
    await page.goto(address);
    if (kind === "search with results")
      await expect(page.getByRole("link", { name: /journal/i }).first()).toBeVisible();
    for (const { colorScheme, width, rules } of [
      ...looks,
      ...(ofAllParts.has(kind) ? [wideInDark] : []),
    ]) {
      const look = `${colorScheme}, ${width} px`;
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow, look).toBe(0);
      expect(await violations(page, rules), look).toEqual([]);
    }
  });
}
