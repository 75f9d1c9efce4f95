import { join } from "node:path";
import { expect, it } from "vitest";
import { lookUp } from "../../../../src/components/mdx/lookup.ts";
import { openSession } from "../../../../src/site/astro/open-session.ts";
import { siteSettings } from "../../../../src/site/settings/settings.ts";

const root = join(import.meta.dirname, "../../../..");
const systems = [
  { id: "till", name: "Till" },
  { id: "ledger", name: "Ledger" },
];
const named = (value: string) =>
  lookUp(systems, { component: "SystemLink", value }, "retail/till-ledger");

openSession(siteSettings({ folder: join(root, "contracts") }));

it("finds by id and by name", async () => {
  expect([await named("till"), await named("Ledger")]).toEqual(systems);
});

it("tells of a slip where it stands, and of nothing else that there is", async () => {
  await expect(named("leger")).rejects.toThrow(
    /retail\/till-ledger\.md: `<SystemLink>` names `leger`, which the catalogue doesn't have\. Did you mean `ledger`\?$/,
  );
  await expect(named("Warehouse")).rejects.toThrow(/which the catalogue doesn't have\.$/);
});
