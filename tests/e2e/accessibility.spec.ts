import axe from "axe-core";
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
  // Telling where all is well, and which selector leads to each element, takes axe longer than the examination.
  const options: axe.RunOptions = {
    resultTypes: ["violations"],
    selectors: false,
    ...(rules === "colours" && { runOnly: ["color-contrast"] }),
  };
  const result = await page.evaluate(
    (asked) => (globalThis as unknown as { axe: typeof axe }).axe.run(asked),
    options,
  );
  return result.violations.map(({ id, nodes }) => ({ id, where: nodes.map(({ html }) => html) }));
}

for (const [kind, address] of Object.entries(pageKinds)) {
  test(`${kind} has no accessibility violation and no sideways scroll`, async ({ page }) => {
    await page.goto(address);
    await page.evaluate(axe.source);
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
