import { createServer } from "node:http";
import { readFile, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it, onTestFinished } from "vitest";
import { jsonReportSchema } from "../../../src/diagnostics/json.ts";
import { writeManifest } from "../../../src/runbooks/manifest/manifest-text.ts";
import { manifestOf } from "../runbooks/catalogue.ts";
import { folderWith, run } from "./program.ts";

const site = "https://contracts.fernway.example";
const demo = fileURLToPath(new URL("../../..", import.meta.url));
const alive = "tests/fixtures/runbooks/till-to-ledger-down.md";

const contract = `# Integration Contract: Till ↔ Ledger

**Version:** 1.0

## Till → Ledger

### Purpose
Every sale reaches the books.

## Spool Size
`;

function published(text: string, file = "till-ledger.md"): string {
  return writeManifest(manifestOf(`<!-- file: ${file} -->\n${text}`, { site }));
}

describe("contract-atlas links, over the demo's runbooks", () => {
  it("exits with 0 where every link leads somewhere", async () => {
    const files = [alive, "tests/fixtures/runbooks/points-missing.md"];
    const { code, out } = await run(["links", ...files, "--site", site], { cwd: demo });
    expect(out).toBe("No problems in 2 files, 7 links checked.\n");
    expect(code).toBe(0);
  });

  it("takes the site's address with its path", async () => {
    const { code, out } = await run(["links", alive, "--site", `${site}/docs`], { cwd: demo });
    expect(out).toMatch(/^No problems in 1 file, \d links checked\.\n$/);
    expect(code).toBe(0);
  });

  it("finds every dead link of Markdown and YAML, with line and column, and nothing else", async () => {
    const args = ["links", "tests/fixtures/runbooks", "--site", site, "--format", "json"];
    const { code, out, err } = await run(args, { cwd: demo });
    expect([code, err]).toEqual([1, ""]);
    const { findings, files } = jsonReportSchema.parse(JSON.parse(out));
    expect(files).toBe(4);
    const found = findings.map(({ file, line, rule }) => [file.split("/").at(-1), line, rule]);
    expect(found).toEqual([
      ["alerts.yaml", 13, "link-anchor-dead"],
      ["day-close.md", 3, "link-page-dead"],
      ["day-close.md", 4, "link-anchor-dead"],
      ["day-close.md", 5, "link-anchor-dead"],
      ["day-close.md", 6, "link-page-dead"],
    ]);
    for (const { file, line, column } of findings) {
      const text = (await readFile(`${demo}/${file}`, "utf8")).split("\n")[line - 1] ?? "";
      expect(text.slice(column - 1)).toMatch(/^(?:https:|#|§|\.\.\/)/);
    }
  });

  it.each([
    ["github", /^::error file=tests\/fixtures\/runbooks\/day-close\.md,line=3,col=\d+/m],
    ["sarif", /"ruleId": "link-page-dead"/],
    ["pretty", /error\[link-page-dead\].*\n.*day-close\.md:3:\d+\n3 │ /],
  ])("reports as %s", async (format, expected) => {
    const args = ["links", "tests/fixtures/runbooks/day-close.md", "--site", site];
    const { code, out } = await run([...args, "--format", format], { cwd: demo });
    expect(out).toMatch(expected);
    expect(code).toBe(1);
  });

  it("takes globs, and counts a file once that two of them match", async () => {
    const globs = ["tests/fixtures/runbooks/till*.md", "tests/fixtures/**/till-to-*.md"];
    const { out } = await run(["links", ...globs, "--site", site], { cwd: demo });
    expect(out).toMatch(/^No problems in 1 file, \d links checked\.\n$/);
  });
});

describe("contract-atlas links, elsewhere", () => {
  it("needs nothing but a published list of links", async () => {
    const cwd = await folderWith({
      "links.json": published(contract),
      "runbooks/a.md": `See <${site}/contracts/till-ledger/#spool-sise> and [x](../contracts/till-ledger.md#a-to-b).\n`,
    });
    const { code, out } = await run(["links", "runbooks", "--links", "links.json"], { cwd });
    expect(out).toContain(`${site}/contracts/till-ledger/#spool-size`);
    expect(out).toMatch(/\n1 error in 1 of 1 file, 2 links checked\n$/);
    expect(code).toBe(1);
  });

  it("fetches the list from where it is published", async () => {
    const server = createServer((request, response) => {
      if (request.url !== "/links.json") response.statusCode = 404;
      response.end(published(contract));
    });
    await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
    onTestFinished(() => void server.close());
    const address = server.address();
    const port = typeof address === "object" ? address?.port : undefined;
    const cwd = await folderWith({ "a.md": `${site}/contracts/till-ledger/#a-to-b` });
    const at = (path: string) => `http://127.0.0.1:${port}/${path}`;

    expect(await run(["links", "a.md", "--links", at("links.json")], { cwd })).toMatchObject({
      code: 0,
      out: "No problems in 1 file, 1 link checked.\n",
    });
    const missing = await run(["links", "a.md", "--links", at("lynx.json")], { cwd });
    expect(missing.err).toContain("the server answers 404");
    expect(missing.code).toBe(2);
  });

  it("takes a folder by its name, whatever signs that holds, and passes over what nobody wrote", async () => {
    const cwd = await folderWith({
      "run[1]/a.md": `${site}/contracts/till-ledger/#a-to-b`,
      "links.json": published(contract),
    });
    await writeFile(join(cwd, "run[1]/log.txt"), "");
    await truncate(join(cwd, "run[1]/log.txt"), 2 ** 32);
    expect(await run(["links", "run[1]", "--links", "links.json"], { cwd })).toMatchObject({
      code: 0,
      out: "No problems in 1 file, 1 link checked.\n",
    });
  });

  it("says so where the list breaks off", async () => {
    const server = createServer((_request, response) => {
      response.writeHead(200, { "Content-Length": "1000" });
      response.write("{", () => response.destroy());
    });
    await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
    onTestFinished(() => void server.close());
    const address = server.address();
    const origin = `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`;
    const cwd = await folderWith({ "a.md": "" });
    const { code, err } = await run(["links", "a.md", "--links", `${origin}/links.json`], { cwd });
    expect(err).toContain(`${origin}/links.json can't be reached: `);
    expect(code).toBe(2);
  });

  it("takes the place where the list is published for the catalogue's, where the list names none", async () => {
    const { site: _, ...withoutSite } = JSON.parse(published(contract)) as Record<string, unknown>;
    const server = createServer((_request, response) => response.end(JSON.stringify(withoutSite)));
    await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
    onTestFinished(() => void server.close());
    const address = server.address();
    const origin = `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`;
    const cwd = await folderWith({ "a.md": `${origin}/contracts/till-ledger/#nowhere-near` });
    const { code, out } = await run(["links", "a.md", "--links", `${origin}/links.json`], { cwd });
    expect(out).toContain("link-anchor-dead");
    expect(code).toBe(1);
  });

  it("says so where it found no link to check", async () => {
    const cwd = await folderWith({ "a.md": "Call Finance.", "links.json": published(contract) });
    const { code, out } = await run(["links", "a.md", "--links", "links.json"], { cwd });
    expect([code, out]).toEqual([0, "No link into the catalogue was found in 1 file.\n"]);
  });

  it("takes runbooks, site and severities from the configuration", async () => {
    const cwd = await folderWith({
      "contract-atlas.config.json": JSON.stringify({
        site,
        runbooks: ["runbooks/*.md"],
        rules: { "link-anchor-dead": "warning" },
      }),
      "contracts/till-ledger.md": contract,
      "runbooks/a.md": `${site}/contracts/till-ledger/#nowhere-near\n`,
    });
    const { code, out } = await run(["links"], { cwd });
    expect(out).toContain("warning[link-anchor-dead]");
    expect(code).toBe(0);
  });

  it.each([
    [[], /nothing to check[^]*--against/],
    [["no/such/*.md"], /No file matches `no\/such\/\*\.md`/],
    [["a.md", "--links", "none.json"], /none\.json can't be read: there is no such file/],
    [["a.md", "--links", "a.md"], /a\.md can't be used: it isn't JSON/],
  ])("says what is wrong with its arguments: %j", async (args, message) => {
    const cwd = await folderWith({ "contracts/till-ledger.md": contract, "a.md": "" });
    const { code, out, err } = await run(["links", ...args], { cwd });
    expect(err).toMatch(message);
    expect(out).toBe("");
    expect(code).toBe(2);
  });

  it("says of configured runbooks that aren't there where the configuration names them", async () => {
    const cwd = await folderWith({
      "contract-atlas.config.json": '{\n  "runbooks": ["a.md", "runbooks/*.md"]\n}',
      "contracts/till-ledger.md": contract,
      "a.md": "",
    });
    const { code, err } = await run(["links"], { cwd });
    expect(err).toMatch(
      /^error: contract-atlas\.config\.json:2:24: No file matches `runbooks\/\*\.md`/,
    );
    expect(err).toMatch(/hint: Mend the pattern/);
    expect(err).not.toContain("spelling");
    expect(code).toBe(2);
  });

  it("says in a repository without contracts how to check against what is published", async () => {
    const { code, err } = await run(["links", "a.md"], { cwd: await folderWith({ "a.md": "" }) });
    expect(err).toMatch(
      /There is no folder contracts\.\n {2}hint: .*`--links https:.*links\.json`/,
    );
    expect(code).toBe(2);
  });

  describe("without the site's address", () => {
    const text = `${site}/contracts/till-ledger/`;

    it("claims nothing of web links, and says what to do", async () => {
      const cwd = await folderWith({ "contracts/till-ledger.md": contract, "a.md": text });
      const { code, out } = await run(["links", "a.md"], { cwd });
      expect(out).toMatch(/^No link was checked in 1 file: 1 web link .*`site`.*`--site`/);
      expect(code).toBe(0);
    });

    it("says so beside a report for programs, which counts the links", async () => {
      const cwd = await folderWith({ "contracts/till-ledger.md": contract, "a.md": text });
      const { out, err } = await run(["links", "a.md", "--format", "json"], { cwd });
      expect(jsonReportSchema.parse(JSON.parse(out))).toMatchObject({ files: 1, links: 0 });
      expect(err).toMatch(/^No link was checked in 1 file.*`--site`/);
    });
  });
});

describe("the permalink guard", () => {
  const renamed = { "contracts/shops/books.md": contract, "links.json": published(contract) };

  it("finds by `links --against` what a renamed file breaks, and is content with an alias", async () => {
    const cwd = await folderWith(renamed);
    const broken = await run(["links", "--against", "links.json"], { cwd });
    expect(broken.code).toBe(1);
    expect(broken.out).toContain("error[link-page-gone]");
    expect(broken.out).toMatch(/links\.json:\d+:\d+/);
    expect(broken.out).toContain("aliases: [till-ledger]");

    const kept = await folderWith({
      ...renamed,
      "contracts/shops/books.md": `---\naliases: [till-ledger]\n---\n${contract}`,
    });
    expect(await run(["links", "--against", "links.json"], { cwd: kept })).toMatchObject({
      code: 0,
      out: "No problems in 1 file.\n",
    });
  });

  it("checks no runbooks by `links --against` unless files are named", async () => {
    const dead = `${site}/contracts/till-ledger/#nowhere-near\n`;
    const cwd = await folderWith({
      "contract-atlas.config.json": JSON.stringify({ site, runbooks: ["runbooks/*.md"] }),
      "contracts/till-ledger.md": contract,
      "links.json": published(contract),
      "runbooks/a.md": dead,
    });
    const against = ["links", "--against", "links.json"];
    expect(await run(against, { cwd })).toMatchObject({ code: 0, out: "No problems in 1 file.\n" });
    expect((await run([...against, "runbooks/a.md"], { cwd })).out).toContain("link-anchor-dead");
  });

  it("helps runbooks with what the earlier list knows of a moved contract", async () => {
    const cwd = await folderWith({
      ...renamed,
      "links.json": published(contract, "gl-feed.md"),
      "a.md": `${site}/contracts/gl-feed#a-to-b\n`,
    });
    const args = ["links", "a.md", "--against", "links.json", "--site", site];
    const { out } = await run(args, { cwd });
    expect(out.match(/aliases: \[gl-feed\]/g)).toHaveLength(2);
  });

  it("stops a build before anything is written", async () => {
    const cwd = await folderWith({ ...renamed, "dist/index.html": "before" });
    const { code, err } = await run(["build", "--guard", "links.json"], { cwd });
    expect(err).toContain("error[link-page-gone]");
    expect(err).toContain("Nothing was written to `dist`.");
    expect(code).toBe(1);
    expect(await readFile(`${cwd}/dist/index.html`, "utf8")).toBe("before");
  });

  it("compares two lists without any contract", async () => {
    const now = contract.replace("Spool Size", "Size of the spool");
    const cwd = await folderWith({ "old.json": published(contract), "new.json": published(now) });
    const { code, out } = await run(["links", "--links", "new.json", "--against", "old.json"], {
      cwd,
    });
    expect(out).toContain("warning[link-heading-gone]");
    expect(out).toContain("#size-of-the-spool");
    expect(code).toBe(0);
  });

  it(
    "stops no build for reworded headings, each told in a line",
    { timeout: 300_000 },
    async () => {
      const cwd = await folderWith({
        "contracts/till-ledger.md": contract
          .replace("Spool Size", "Size of the Spool")
          .replace("## Till → Ledger", "## From Till to Ledger"),
        "links.json": published(contract),
      });
      const { code, err } = await run(["build", "--guard", "links.json"], {
        cwd,
        env: { CONTRACT_ATLAS_BROWSER: "none" },
      });
      expect(code).toBe(0);
      const told = err
        .split("\n")
        .filter((line) => line.startsWith("warning[link-heading-gone]: "));
      expect(told).toHaveLength(2);
      expect(err.match(/hint: .*link-heading-gone/g)).toHaveLength(1);
    },
  );
});
