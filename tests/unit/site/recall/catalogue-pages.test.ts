import { join } from "node:path";
import { beforeAll, expect, it } from "vitest";
import { atlas, type Atlas } from "../../../../src/site/atlas/atlas.ts";
import { openSession } from "../../../../src/site/astro/open-session.ts";
import { cataloguePages, cataloguePaths } from "../../../../src/site/recall/catalogue-pages.ts";
import { siteSettings } from "../../../../src/site/settings/settings.ts";

const root = join(import.meta.dirname, "../../../..");
let demo: Atlas;
beforeAll(async () => {
  openSession(siteSettings({ folder: join(root, "contracts"), runbooks: [] }));
  demo = await atlas();
});

it("lists every page in the order of their paths", () => {
  const paths = cataloguePages(demo).map(({ path }) => path);
  expect(paths).toEqual(cataloguePaths(demo.catalogue));
  expect(new Set(paths.map((path) => path.split("/")[0]))).toEqual(
    new Set(["contracts", "formats", "owners", "resources", "systems"]),
  );
});

it("shows facts that are data through and through, of which a checksum can tell two apart", () => {
  for (const page of cataloguePages(demo)) {
    expect(noData(page.show().facts), page.path).toEqual([]);
  }
});

/** What is no value, list or plain object, such as a map or a function: JSON, of which the checksum is, would drop it. */
function noData(value: unknown): unknown[] {
  if (typeof value === "function" || typeof value === "symbol") return [value];
  if (typeof value !== "object" || value === null) return [];
  const isPlain = Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;
  return isPlain ? Object.values(value).flatMap(noData) : [value];
}
