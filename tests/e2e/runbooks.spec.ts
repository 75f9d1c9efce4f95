/** Links from elsewhere: every address in `links.json` is there, former ones lead on, other programs get their forms. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { sep } from "node:path";
import { htmlToHast, type HastNode } from "satteri";
import { expect, test } from "playwright/test";
import { catalogueSchema } from "../../src/catalogue/schema.ts";
import { contractSchema } from "../../src/contract/model/schema.ts";
import { addedAnchors, addedToContracts } from "../../src/runbooks/manifest/site-pages.ts";
import { parseManifest } from "../../src/runbooks/manifest/manifest-text.ts";
import { catalogue, contractNamed } from "./support/catalogue.ts";
import { root } from "./support/root.ts";
import { dist } from "./support/site.ts";

const links = parseManifest(readFileSync(`${dist}/links.json`, "utf8"));

const added = new Set([...addedAnchors, ...addedToContracts]);

/** Ids of the page's main part, without those of pictures and those that are the page's own business. */
function publicIds(path: string): string[] {
  const ids: string[] = [];
  const collect = (node: HastNode, inMain: boolean): void => {
    const isElement = node.type === "element";
    if (isElement && node.tagName === "svg") return;
    const isMain = inMain || (isElement && node.tagName === "main");
    const id = isElement ? node.properties["id"] : undefined;
    if (isMain && typeof id === "string" && (!id.startsWith("atlas-") || added.has(id)))
      ids.push(id);
    if ("children" in node) for (const child of node.children) collect(child as HastNode, isMain);
  };
  collect(htmlToHast(readFileSync(`${dist}/${path}index.html`, "utf8")) as HastNode, false);
  return ids;
}

test("links.json lists every page that was built, former addresses included, and no other", () => {
  const built = readdirSync(dist, { recursive: true, encoding: "utf8" })
    .map((file) => file.split(sep).join("/"))
    .filter((file) => /(?:^|\/)index\.html$/.test(file) && !file.startsWith("pagefind/"))
    .map((file) => file.replace(/index\.html$/, ""));
  const listed = links.pages.flatMap(({ path, formerly }) => [path, ...(formerly ?? [])]);
  expect(listed.toSorted(), "src/runbooks/site-pages.ts says which there are").toEqual(
    built.toSorted(),
  );
  expect(listed).toContain("contracts/retail/pos-fern-points/");
});

test("links.json lists exactly the anchors a contract's page has", () => {
  const contracts = links.pages.filter(({ source }) => source);
  expect(contracts).toHaveLength(catalogue.contracts.length);
  for (const { path, anchors } of contracts)
    expect(anchors.toSorted(), path).toEqual(publicIds(path).toSorted());
});

test("links.json lists every anchor of every other page", () => {
  const unlisted = links.pages
    .filter(({ source }) => !source)
    .flatMap(({ path, anchors }) =>
      publicIds(path)
        .filter((id) => !anchors.includes(id))
        .map((id) => `${path}#${id}`),
    );
  expect(unlisted, "add them to src/runbooks/site-pages.ts").toEqual([]);
});

test("every anchor in links.json is there, whatever its page has to say", () => {
  const missing = links.pages.flatMap(({ path, anchors }) => {
    const ids = new Set(publicIds(path));
    return anchors.filter((anchor) => !ids.has(anchor)).map((anchor) => `${path}#${anchor}`);
  });
  expect(missing).toEqual([]);
});

test("an anchor of a page says where there is nothing behind it", async ({ page }) => {
  for (const [address, words] of [
    ["systems/ops-planning/#endpoints", "names an endpoint"],
    ["resources/till-sales/#schema", "No contract describes them"],
    ["formats/swiftdrop-scan/#differences", "none differs"],
    ["owners/yusuf-karim/#alerts", "No contract says that an alert reaches them"],
  ] as const) {
    await page.goto(address);
    await expect(page.getByText(words)).toBeInViewport();
  }
});

test("every file in links.json is there", () => {
  const files = [...links.files, ...links.pages.flatMap(({ files }) => files ?? [])];
  expect(files.filter((file) => !existsSync(`${dist}/${file}`))).toEqual([]);
});

test("an anchor without a section is there and says where to look and whom to ask", async ({
  page,
}) => {
  await page.goto("contracts/retail/till-ledger/#b-to-a-example");
  const place = page.locator("#b-to-a-example");
  await expect(place).toBeInViewport();
  await expect(place).toContainText(
    "Ledger → Till: example: not described in this contract; see Ledger → Till.",
  );
  await expect(place.getByText(/^Ask /).getByRole("link").first()).toBeInViewport();
  const text = page.locator(".document");
  expect((await place.boundingBox())?.width).toBe((await text.boundingBox())?.width);
  await place.getByRole("link", { name: "Ledger → Till" }).click();
  await expect(page).toHaveURL(/#b-to-a$/);
});

test("a link to a part of a direction in which nothing flows ends where that is said", async ({
  page,
}) => {
  await page.goto("contracts/finance/fx-rates-ledger/#b-to-a-error-handling");
  const places = page.locator(".missing-sections li").filter({ hasText: "FX Rates" });
  await expect(places).toHaveText(/^\s*Ledger → FX Rates: nothing flows this way/);
  await expect(places).toBeInViewport();
  await expect(places.getByText(/^Ask /)).toBeVisible();
});

test("a former address leads to the same section of the present one", async ({ page }) => {
  const problems: string[] = [];
  page.on("pageerror", (error) => problems.push(error.message));
  await page.goto("contracts/retail/pos-fern-points/#rollback-plan");
  await expect(page).toHaveURL(/\/contracts\/retail\/till-loyalty\/#rollback-plan$/);
  await expect(page.locator("#rollback-plan")).toBeInViewport();
  expect(problems).toEqual([]);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a former address leads to the present page", async ({ page }) => {
    await page.goto("contracts/retail/pos-fern-points/");
    await expect(page).toHaveURL(/\/contracts\/retail\/till-loyalty\/$/);
  });
});

test("a former address runs no script of its own text", () => {
  const html = readFileSync(`${dist}/contracts/retail/pos-fern-points/index.html`, "utf8");
  expect(html).not.toMatch(/<script(?![^>]* src=)|<style| style=| on\w+=/);
});

test("a contract's other forms say the same as its page", async ({ request }) => {
  const { id } = contractNamed("retail/till-ledger");
  const json = await request.get(`contracts/${id}.json`);
  expect(contractSchema.parse(await json.json())).toEqual(contractNamed(id));
  const markdown = await request.get(`contracts/${id}.md`);
  expect(await markdown.text()).toBe(readFileSync(`${root}/contracts/${id}.md`, "utf8"));
  const badge = await request.get(`badges/${id}.svg`);
  expect(badge.headers()["content-type"]).toContain("image/svg+xml");
  expect(await badge.text()).toMatch(/<title>Till ⇄ Ledger: v\S+, active, /);
  const whole = await request.get("catalogue.json");
  expect(catalogueSchema.parse(await whole.json())).toEqual(catalogue);
});

test("a badge can be seen, as a picture in somebody else's page", async ({ browser, baseURL }) => {
  // A page that was one of the site's would keep its policy.
  const page = await browser.newPage();
  await page.setContent(`<img alt="state" src="${baseURL}badges/retail/till-ledger.svg">`);
  const picture = page.getByRole("img", { name: "state" });
  await expect
    .poll(() => picture.evaluate((image) => (image as HTMLImageElement).naturalHeight))
    .toBe(20);
  expect(
    await picture.evaluate((image) => (image as HTMLImageElement).naturalWidth),
  ).toBeGreaterThan(80);
});

test("the demo's runbooks are named on the contracts they lead to, with the line's text", async ({
  page,
}) => {
  await page.goto("contracts/retail/till-ledger/");
  const references = page.getByRole("region", { name: "Referenced by" });
  await expect(references).toContainText("alerts.yaml:8");
  const rollback = references.getByRole("listitem").filter({ hasText: "ledger-down.md:8" });
  await expect(rollback).toContainText("follow the rollback plan");
  await rollback.getByRole("link", { name: "#rollback-plan" }).click();
  await expect(page.locator("#rollback-plan")).toBeInViewport();
});
