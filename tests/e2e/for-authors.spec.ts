/** What `dev` tells authors in pages stays with them: a built site's readers see no banner, and a folded box at most. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "playwright/test";
import { pageKinds } from "./support/catalogue.ts";
import { dist } from "./support/site.ts";

test("no built page has a banner, an open box for its author or a text that can't be shown", () => {
  const pages = readdirSync(dist, { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".html"),
  );
  expect(pages.length).toBeGreaterThan(100);
  for (const page of pages) {
    const html = readFileSync(join(dist, page), "utf8");
    const told = html.match(
      /role="alert"|the build will stop|<details [^>]*id="atlas-findings"[^>]*\sopen\b|The text can't be shown|@vite\/client|vite-error-overlay/g,
    );
    expect(told, page).toBeNull();
  }
});

test("a built contract with findings keeps them folded, at its end", async ({ page }) => {
  await page.goto(pageKinds["contract with gaps"]);
  await expect(page.getByRole("alert")).toHaveCount(0);
  const box = page.locator("details.findings");
  await expect(box).not.toHaveAttribute("open");
  await expect(box.locator(".finding").first()).toBeHidden();
  await expect(box.locator("summary")).toContainText(/For the author: \d+ findings/);
});

test("a link into it, as the search has, opens it", async ({ page }) => {
  await page.goto(`${pageKinds["contract with gaps"]}#atlas-author`);
  await expect(page.locator("details.findings .finding").first()).toBeInViewport();
});
