import { expect, type Locator, type Page, test } from "playwright/test";
import { catalogue } from "../support/catalogue.ts";
import { holdBack } from "../support/hold-back.ts";
import { mainField } from "../support/main-field.ts";

// What was asked and where the focus was stays with a context.
test.use({ reuseContext: false });

/** The dialog is there, and hidden; its field. */
async function openedAndClosedByKey(page: Page): Promise<Locator> {
  await page.goto("contracts/retail/till-ledger/");
  const input = page.locator("pagefind-modal input").first();
  await page.keyboard.press("/");
  await expect(input).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(input).toBeHidden();
  return input;
}

test("the keys alone open the dialog, ask, walk the results, close it, and lead on", async ({
  page,
}) => {
  const input = await openedAndClosedByKey(page);

  await page.keyboard.press("Control+k");
  await page.keyboard.type("rota");
  const links = page.locator("pagefind-modal pagefind-results a");
  await expect(links.first()).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await expect(links.first()).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(links.nth(1)).toBeFocused();
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowUp");
  await expect(input).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/systems\/rota\/$/);
});

test("the dialog offers the systems until something is typed, and the arrow keys walk them", async ({
  page,
}) => {
  await page.goto("guide/");
  await page.keyboard.press("/");
  const dialog = page.locator("pagefind-modal dialog");
  const systems = dialog.getByRole("navigation", { name: "Systems" });
  const links = systems.getByRole("listitem").getByRole("link");
  await expect(links).toHaveText(catalogue.systems.map(({ name }) => name));
  await page.keyboard.press("ArrowDown");
  await expect(links.first()).toBeFocused();
  await page.keyboard.press("ArrowUp");
  await page.keyboard.type("rota");
  await expect(systems).toBeHidden();
  await page.keyboard.press("Control+a");
  await page.keyboard.press("Backspace");
  await expect(systems).toBeVisible();
  await links.first().click();
  await expect(page).toHaveURL(new RegExp(`/systems/${catalogue.systems[0]?.id}/$`));
});

test("the dialog's keys keep their places, and opening is offered where there is something to open", async ({
  page,
}) => {
  await page.goto("guide/");
  await page.keyboard.press("/");
  const keys = page.locator("pagefind-modal .pf-keyboard-hint");
  const always = [/navigate/, /close/];
  await expect(keys).toHaveText(always);
  await page.keyboard.type("rota");
  await expect(keys).toHaveText([...always, /open/]);
  await page.keyboard.press("ArrowDown");
  await expect(page.locator("pagefind-modal .hit a").first()).toBeFocused();
  await expect(keys).toHaveText([...always, /open/]);
  await page.keyboard.press("Escape");
  await expect(keys.first()).toBeHidden();
  await page.keyboard.press("/");
  await page.keyboard.type("zzqx");
  await expect(keys).toHaveText(always);
});

test("the key opens a dialog again that was closed from a result, before the page is drawn", async ({
  page,
}) => {
  await page.goto("guide/");
  await page.keyboard.press("/");
  await page.locator("pagefind-modal input").fill("rota");
  await page.locator("pagefind-modal pagefind-results .hit a").first().focus();
  const states = await page.evaluate(() => {
    const dialog = document.querySelector("dialog");
    const press = (key: string) =>
      document.activeElement?.dispatchEvent(
        new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }),
      );
    press("Escape");
    const closed = dialog?.open;
    press("/");
    return [closed, dialog?.open];
  });
  expect(states).toEqual([false, true]);
});

test("letters typed before the dialog is there are in its field", async ({ page }) => {
  await page.goto("");
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route("**/*.css", async (route) => {
    await held;
    await route.continue();
  });
  await page.keyboard.press("Control+k");
  await page.keyboard.type("rotta");
  await page.keyboard.press("Backspace");
  await page.keyboard.press("Backspace");
  const input = page.locator("pagefind-modal input");
  await expect(input).toHaveCount(0);
  release();
  await expect(input).toBeFocused();
  await page.keyboard.type("a");
  await expect(input).toHaveValue("rota");
  await expect(page.locator("pagefind-modal pagefind-results a").first()).toBeVisible();
});

test("a dialog that is there opens with the key, so that no letter typed next is lost", async ({
  page,
}) => {
  await openedAndClosedByKey(page);
  const isOpen = await page.evaluate(() => {
    document.dispatchEvent(new KeyboardEvent("keydown", { key: "/", cancelable: true }));
    return document.querySelector("dialog[open]") !== null;
  });
  expect(isOpen).toBe(true);
});

test("the key opens a dialog that has closed just now, before the next letter comes", async ({
  page,
}) => {
  const input = await openedAndClosedByKey(page);
  await page.keyboard.press("Control+k");
  const isOpenAtOnce = await page.evaluate(() => {
    document.querySelector<HTMLDialogElement>("dialog[open]")?.close();
    document.body.dispatchEvent(
      new KeyboardEvent("keydown", { key: "k", ctrlKey: true, bubbles: true }),
    );
    return Boolean(document.activeElement?.closest("dialog[open]"));
  });
  expect(isOpenAtOnce).toBe(true);
  await page.keyboard.type("rota");
  await expect(input).toHaveValue("rota");
  await page.keyboard.press("Escape");
  await expect(input).toBeHidden();
});

test("on the search page the keys alone suffice, and what was followed is offered again", async ({
  page,
}) => {
  await page.goto("search/");
  const field = page.getByRole("searchbox");
  const offers = page.locator("[data-search-recent]");
  await field.fill("rota");
  await expect(page.locator("pagefind-summary")).toContainText("“rota”");
  await expect(page.locator(".hit a").first()).toBeVisible();
  await expect(offers).toBeHidden();
  await field.press("Enter");
  await expect(page).toHaveURL(/\/systems\/rota\/$/);

  await page.goto("search/");
  await expect(offers.getByRole("button", { name: "rota" })).toBeVisible();
  await field.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/[?&]q=rota/);
  await expect(offers).toBeHidden();
  await field.fill("");
  await offers.getByRole("button", { name: "Clear" }).click();
  await expect(offers).toBeHidden();
  await page.reload();
  await expect(page.locator(".hit").first()).toBeVisible();
  await expect(offers).toBeHidden();
});

test("/ typed in a field is a slash", async ({ page }) => {
  await page.goto("contracts/");
  await mainField(page).press("/");
  await expect(mainField(page)).toHaveValue("/");
  await expect(page.locator("pagefind-modal input")).toHaveCount(0);
});

test("an arrow that comes before any result goes to the first that comes, and on with it", async ({
  page,
}) => {
  const [releaseNames, releasePages] = await Promise.all([
    holdBack(page, "**/names.json"),
    holdBack(page, "**/pagefind/fragment/*"),
  ]);
  await page.goto("guide/");
  await page.keyboard.press("/");
  const dialog = page.locator("pagefind-modal");
  await expect(dialog.locator("input")).toBeFocused();
  await page.keyboard.type("orders");
  await page.keyboard.press("ArrowDown");
  releaseNames();
  const named = dialog.getByRole("list", { name: "Pages of that name" }).getByRole("link");
  await expect(named.first()).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(named.nth(1)).toBeFocused();
  const walkedTo = (await named.nth(1).getAttribute("href")) ?? "";
  releasePages();
  await expect(
    dialog.locator("pagefind-results .hit-title").locator(`a[href="${walkedTo}"]`),
  ).toBeFocused();
});
