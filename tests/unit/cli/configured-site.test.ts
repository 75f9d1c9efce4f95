import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { parseManifest } from "../../../src/runbooks/manifest/manifest-text.ts";
import { folderWith, run } from "./program.ts";

const root = join(import.meta.dirname, "../../..");
const file = (path: string): string => readFileSync(join(root, path), "utf8");
const logo = file("public/favicon.svg");
const site = "https://contracts.fernway.example";

it("has what is configured: runbooks, edit links, look, and a known site's addresses", async () => {
  const cwd = await folderWith({
    "contract-atlas.config.json": JSON.stringify({
      site,
      base: "/atlas/",
      runbooks: ["runbooks/*", "none/*.md"],
      title: "Fernway",
      description: "Who tells whom.",
      repository: "https://git.example/edit/main/{path}",
      logo: "logo.svg",
      accent: "#ffcc00",
      footer: "[Imprint](https://fernway.example/imprint)",
    }),
    "contracts/systems.yaml": `${file("contracts/systems.yaml")}\nkiosk:\n  name: Kiosk\n  owner: Kiosk Team\n`,
    "contracts/retail/till-ledger.md": file("contracts/retail/till-ledger.md"),
    "contracts/finance/payments-ledger.md": file("contracts/finance/payments-ledger.md"),
    "contracts/retail/kiosk-ledger.md":
      "# Kiosk ↔ Ledger\n\n## Kiosk → Ledger\n\n### Purpose\nSales reach the books.\n",
    "runbooks/till-to-ledger-down.md": file("tests/fixtures/runbooks/till-to-ledger-down.md"),
    "runbooks/alerts.yaml": file("tests/fixtures/runbooks/alerts.yaml").replaceAll(
      site,
      `${site}/atlas`,
    ),
    "runbooks/by-address.md": `Who waits: ${site}/atlas/systems/ledger/, files: ${site}/atlas/resources/ledger-dropbox/\n`,
    "logo.svg": logo,
  });
  const { code, err } = await run(["build"], { cwd, env: { CONTRACT_ATLAS_BROWSER: "none" } });
  expect(err).not.toContain("error");
  expect(code).toBe(0);
  const built = (path: string) => readFileSync(join(cwd, "dist", path), "utf8");
  const contract = built("contracts/retail/till-ledger/index.html");
  expect(contract).toContain("runbooks/alerts.yaml:8");
  expect(contract).not.toContain("runbooks/till-to-ledger-down.md:5");
  const owner = '<a href="/atlas/owners/kiosk-team/">Kiosk Team</a>';
  expect(built("contracts/retail/kiosk-ledger/index.html")).toContain(owner);
  expect(built("systems/payments/index.html")).not.toContain("Referenced by");
  for (const page of ["systems/ledger", "resources/ledger-dropbox"])
    expect(built(`${page}/index.html`)).toContain("runbooks/by-address.md:1");

  expect(contract).toContain('href="https://git.example/blob/main/runbooks/alerts.yaml#L8"');
  expect(contract).toContain(
    'href="https://git.example/edit/main/contracts/retail/till-ledger.md"',
  );
  expect(contract).toContain(`<p class="on-paper">${site}/atlas/contracts/retail/till-ledger/</p>`);
  expect(contract).toContain('src="/atlas/logo.svg"');
  expect(contract).toContain('href="/atlas/accent.css"');
  expect(contract).toContain('href="https://fernway.example/imprint"');
  expect(built("logo.svg")).toBe(logo);
  expect(built("accent.css")).toMatch(/--link: light-dark\(#[0-9a-f]{6}, #ffcc00\)/);
  expect(built("index.html")).toContain('<meta name="description" content="Who tells whom.">');

  const address = `${site}/atlas/contracts/finance/payments-ledger`;
  expect(built("contracts/retail/till-ledger.md")).toContain(`](${address}.md)`);
  expect(built("llms.txt")).toContain(`](${address}.md)`);
  expect(built("sitemap.xml")).toContain(`<loc>${address}/</loc>`);
  expect(parseManifest(built("links.json"))).toMatchObject({ site, base: "/atlas/" });
});
