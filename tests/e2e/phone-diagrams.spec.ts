/** What a phone shows of a picture that is wider than it, and how a reader gets to the rest. */
import { expect, type Locator, type Page, test } from "playwright/test";

test.use({ viewport: { width: 390, height: 844 } });

/** Addresses of the boxes that are seen whole, without pushing the picture. */
async function seenIn(page: Page): Promise<(string | null)[]> {
  const frame = page.locator(".diagram-frame").first();
  await expect(frame).toHaveAttribute("data-scaled");
  return frame.evaluate((each) => {
    const { left, right } = each.getBoundingClientRect();
    return [...each.querySelectorAll("svg a:has(> rect[stroke])")]
      .filter((box) => {
        const place = box.getBoundingClientRect();
        return place.left >= left && place.right <= right;
      })
      .map((box) => box.getAttribute("href"));
  });
}

for (const [path, least] of [
  ["resources/finance-dw-journal-entries/", 2],
  ["systems/till/", 4],
  ["systems/ledger/", 4],
  ["map/", 12],
] as const)
  test(`most of the picture is in sight on ${path}, what the page is about among it`, async ({
    page,
  }) => {
    await page.goto(path);
    const seen = new Set(await seenIn(page));
    expect(seen.size).toBeGreaterThanOrEqual(least);
    if (path !== "map/") expect([...seen].join(" ")).toContain(`/${path}`);
  });

test("a picture is shown no smaller than its text can be read", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto("map/");
  await expect(page.locator(".diagram-level")).toHaveText("60 %");
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("pictures have the size that scripts would give them", async ({ page }) => {
    for (const [width, path, scale] of [
      [390, "map/", 0.6],
      [320, "map/", 0.6],
      [470, "systems/till/", 0.6],
    ] as const) {
      await page.setViewportSize({ width, height: 844 });
      await page.goto(path);
      const picture = page.locator(".diagram-frame > svg").first();
      const natural = Number(await picture.getAttribute("width"));
      expect((await picture.boundingBox())?.width, `${path}, ${width} px`).toBeCloseTo(
        natural * scale,
        0,
      );
      await expect(page.locator(".diagram-sides").first()).toBeHidden();
    }
  });
});

test("where a picture goes on to a side, a button leads there", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto("contracts/retail/till-ledger/");
  const diagram = page.locator("atlas-diagram").first();
  const [left, right] = [
    diagram.getByRole("button", { name: "Show more on the left" }),
    diagram.getByRole("button", { name: "Show more on the right" }),
  ];
  const ledger = diagram.locator('svg a[href$="/systems/ledger/"]');
  await expect(right).toBeVisible();
  await expect(left).toBeHidden();
  expect(await isBelow(right, diagram.locator(".diagram-frame"))).toBe(true);
  await expect(ledger).not.toBeInViewport();
  await right.click();
  await expect(right).toBeHidden();
  await expect(ledger).toBeInViewport({ ratio: 0.99 });
  await expect(left).toBeVisible();
});

test("a picture is shaded over its whole edge, its boxes too", async ({ page }) => {
  await page.goto("contracts/retail/till-ledger/");
  const diagram = page.locator("atlas-diagram").first();
  const frame = await diagram.locator(".diagram-frame").boundingBox();
  const edge = diagram.locator('.diagram-edge[data-side="right"]');
  await expect(edge).toBeVisible();
  await expect(diagram.locator('.diagram-edge[data-side="left"]')).toBeHidden();
  const { x = 0, y, width = 0, height } = (await edge.boundingBox()) ?? {};
  expect([x + width, y, height]).toEqual([
    (frame?.x ?? 0) + (frame?.width ?? 0),
    frame?.y,
    frame?.height,
  ]);
});

async function isBelow(button: Locator, frame: Locator): Promise<boolean> {
  const [one, other] = [await button.boundingBox(), await frame.boundingBox()];
  return one !== null && other !== null && one.y >= other.y + other.height;
}
