import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { jsonReportSchema } from "../../../src/diagnostics/json.ts";
import { broken, sound } from "./contracts.ts";
import { folderWith, run } from "./program.ts";

describe("contract-atlas check", () => {
  it("exits with 0 where there is nothing worse than a warning", async () => {
    const cwd = await folderWith({ "contracts/till-ledger.md": sound });
    const { code, out, err } = await run(["check"], { cwd });
    expect(code).toBe(0);
    expect(err).toBe("");
    expect(out).toMatch(/^contracts\/till-ledger\.md\n/);
    expect(out).toMatch(/\n\d+ warnings, 1 info in 1 of 1 contract\n$/);
  });

  it("exits with 1 where there is an error, and shows where, why and what to do", async () => {
    const cwd = await folderWith({
      "contracts/till-ledger.md": sound,
      "contracts/minutes.md": broken,
    });
    const { code, out } = await run(["check"], { cwd });
    expect(code).toBe(1);
    expect(out).toContain("error[no-two-systems]");
    expect(out).toContain(
      "contracts/minutes.md:1:1\n1 │ # Minutes of the meeting\n  │ ^\n  ╰─ hint: ",
    );
    expect(out).toContain("If it is no contract, give its file a name that begins with `_`.");
    expect(out).toMatch(/\n1 error, \d+ warnings, 1 info in 2 of 2 contracts\n$/);
  });

  it("shows the line of systems.yaml that is wrong", async () => {
    const cwd = await folderWith({
      "contracts/till-ledger.md": sound,
      "contracts/systems.yaml": "till:\n  name: Till\n  onwer: Web team\n",
    });
    const { out } = await run(["check"], { cwd });
    expect(out).toContain(
      "contracts/systems.yaml:3:3\n3 │   onwer: Web team\n  │   ^\n  ╰─ hint: ",
    );
  });

  it("tells once of contracts in files that nobody reads", async () => {
    const files = ["b.markdown", "c.txt", "deep/d.markdown", "e.txt"];
    const cwd = await folderWith({
      "contracts/till-ledger.md": sound,
      ...Object.fromEntries(files.map((file) => [`contracts/${file}`, sound])),
    });
    const { code, out, err } = await run(["check"], { cwd });
    expect(err).toBe(
      "contracts/b.markdown, contracts/c.txt, contracts/deep/d.markdown and 1 other read as contracts and are passed over: the name of one ends in .md or .mdx.\n",
    );
    expect(out).not.toContain("b.markdown");
    expect(code).toBe(0);
  });

  it("reports every broken contract, not only the first", async () => {
    const cwd = await folderWith({ "contracts/a.md": broken, "contracts/b.md": broken });
    const { out } = await run(["check"], { cwd });
    expect(out.match(/error\[no-two-systems\]/g)).toHaveLength(2);
  });

  it("prints JSON that fits its schema, and nothing else", async () => {
    const cwd = await folderWith({
      "docs/till-ledger.md": sound,
      "docs/minutes.md": broken,
    });
    const { code, out, err } = await run(["check", "docs", "--format", "json"], { cwd });
    expect(code).toBe(1);
    expect(err).toBe("");
    const report = jsonReportSchema.parse(JSON.parse(out));
    expect(report.contracts).toBe(2);
    expect(report.summary.errors).toBe(1);
    expect(report.findings.filter(({ severity }) => severity === "error")).toMatchObject([
      { rule: "no-two-systems", file: "docs/minutes.md", line: 1, column: 1 },
    ]);
  });

  it("reports a file that isn't text, and reads the others", async () => {
    const cwd = await folderWith({
      "contracts/till-ledger.md": sound,
      "contracts/picture.md": new Uint8Array([0xff, 0xfe, 0x00, 0x41]),
    });
    const { code, out } = await run(["check", "--format", "json"], { cwd });
    expect(code).toBe(1);
    const { findings } = jsonReportSchema.parse(JSON.parse(out));
    expect(findings).toContainEqual(
      expect.objectContaining({ rule: "unreadable", file: "contracts/picture.md", line: 1 }),
    );
    expect(findings.some(({ file }) => file === "contracts/till-ledger.md")).toBe(true);
  });

  it("is quiet and without colour when piped, and coloured when asked to be", async () => {
    const cwd = await folderWith({ "contracts/till-ledger.md": sound });
    const piped = await run(["check"], { cwd });
    expect(piped.out + piped.err).not.toContain("\u001b");
    const coloured = await run(["check"], { cwd, env: { FORCE_COLOR: "1" } });
    expect(coloured.out).toContain("\u001b[33m");
    const forbidden = await run(["check"], { cwd, env: { FORCE_COLOR: "1", NO_COLOR: "1" } });
    expect(forbidden.out).not.toContain("\u001b");
  });

  it("prints the same twice", async () => {
    const cwd = await folderWith({ "contracts/b.md": sound, "contracts/a.md": sound });
    const [first, second] = [await run(["check"], { cwd }), await run(["check"], { cwd })];
    expect(second).toEqual(first);
  });

  it("annotates for GitHub", async () => {
    const cwd = await folderWith({ "contracts/minutes.md": broken });
    const { code, out } = await run(["check", "--format", "github"], { cwd });
    expect(code).toBe(1);
    expect(out).toMatch(/^::error file=contracts\/minutes\.md,line=1,col=1,title=no-two-systems::/);
    expect(out).toMatch(/\n1 error in 1 of 1 contract\n$/);
  });

  it("writes SARIF that names every rule that ran", async () => {
    const cwd = await folderWith({
      "contracts/minutes.md": broken,
      "contract-atlas.config.json": JSON.stringify({ rules: { stale: "off", secret: "warning" } }),
    });
    const { code, out } = await run(["check", "--format", "sarif"], { cwd });
    expect(code).toBe(1);
    const log = JSON.parse(out) as {
      runs: [{ tool: { driver: { rules: { id: string }[] } }; results: { ruleId: string }[] }];
    };
    const [{ tool, results }] = log.runs;
    const ids = tool.driver.rules.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(["no-two-systems", "secret"]));
    expect(ids).not.toContain("stale");
    expect(results.map(({ ruleId }) => ruleId)).toContain("no-two-systems");
  });

  it("fails on warnings where it is told to", async () => {
    const cwd = await folderWith({ "contracts/till-ledger.md": sound });
    expect((await run(["check", "--fail-on", "warning"], { cwd })).code).toBe(1);
    expect((await run(["check", "--fail-on", "error"], { cwd })).code).toBe(0);
    expect((await run(["check", "--fail-on", "info"], { cwd })).code).toBe(2);
  });

  it("prints a rule's page", async () => {
    const cwd = await folderWith();
    const { code, out } = await run(["check", "--explain", "stale"], { cwd });
    expect(code).toBe(0);
    expect(out).toMatch(/^# `stale`\n/);
  });

  it.each([
    ["stael", "stale"],
    ["stail", "stale"],
    ["fallback", "fallback-missing"],
    ["page-dead", "link-page-dead"],
  ])("says which rule is meant by %s, and how to list all", async (given, meant) => {
    const { code, err } = await run(["check", "--explain", given], { cwd: await folderWith() });
    expect(code).toBe(2);
    expect(err).toContain(
      `Did you mean ${meant}? \`contract-atlas check --explain\` lists all rules.\n`,
    );
  });

  it("guesses no rule where none is near", async () => {
    const { code, err } = await run(["check", "--explain", "zzz"], { cwd: await folderWith() });
    expect(code).toBe(2);
    expect(err).toContain("is invalid. `contract-atlas check --explain` lists all rules.\n");
  });

  it("lists the rules, those about links as well, each with what it asks", async () => {
    const { code, out } = await run(["check", "--explain"], { cwd: await folderWith() });
    expect(code).toBe(0);
    expect(out).toMatch(/^stale +warning +\S.*\.$/m);
    expect(out).toMatch(/^link-page-dead +error +\S.*\.$/m);
    expect(out).toContain("`contract-atlas check --explain stale` tells more of one");
  });

  it("never shows a secret, neither in a message nor in the line", async () => {
    const token = ["ghp", "mZ9vL4tB8nW3cY6hJ1dF5gS0aPq2KexR7kQ2"].join("_");
    const text = `${sound}\nToken: ${token} [TBD]\n`;
    const cwd = await folderWith({ "contracts/till-ledger.md": text });
    for (const format of ["pretty", "json", "github", "sarif"]) {
      const { code, out } = await run(["check", "--format", format], { cwd });
      expect(code).toBe(1);
      expect(out).not.toContain(token);
    }
    const { out, err } = await run(["build"], { cwd });
    expect(out + err).toContain("error[secret]");
    expect(out + err).not.toContain(token);
  });

  it("takes the options of a rule from the configuration, and refuses what they can't be", async () => {
    const text = `${sound}\n**Last Updated:** 2026-01-01\n`;
    const files = (days: unknown) => ({
      "contracts/till-ledger.md": text.replace("1.0\n", "1.0\n**Last Updated:** 2026-01-01\n"),
      "contract-atlas.config.json": JSON.stringify({ rules: { stale: ["error", { days }] } }),
    });
    const env = { SOURCE_DATE_EPOCH: String(Date.UTC(2026, 0, 20) / 1000) };
    const strict = await run(["check"], { cwd: await folderWith(files(10)), env });
    expect(strict.code).toBe(1);
    expect(strict.out).toContain("error[stale]: Nobody has confirmed this contract for 19 days");
    expect((await run(["check"], { cwd: await folderWith(files(20)), env })).code).toBe(0);
    const wrong = await run(["check"], { cwd: await folderWith(files("ten")), env });
    expect(wrong.code).toBe(2);
    expect(wrong.err).toContain(
      "The options of `stale` in the configuration are not valid: `days`",
    );
  });
});

describe("contract-atlas check, with runbooks configured", () => {
  const withRunbook = (link: string, more: object = {}) =>
    folderWith({
      "contracts/till-ledger.md": sound,
      "contract-atlas.config.json": JSON.stringify({ runbooks: ["runbooks/*.md"], ...more }),
      "runbooks/night.md": `# At night\n\nSee ${link}.\n`,
    });

  it("tells a dead link of a runbook with its line, as a warning", async () => {
    const cwd = await withRunbook("[it](../contracts/till-ledgr.md)");
    const { code, out } = await run(["check"], { cwd });
    expect(code).toBe(0);
    expect(out).toContain("warning[link-page-dead]");
    expect(out).toContain("runbooks/night.md:3:10\n3 │ See [it](../contracts/till-ledgr.md).");
    expect(out).toMatch(/\n\d+ warnings, 1 info in 2 files, 1 contract and 1 runbook read\n$/);
  });

  it("fails where the configuration says so, and lets the rule be off", async () => {
    const link = "[it](../contracts/till-ledger.md#nowhere)";
    const severe = await withRunbook(link, { rules: { "link-anchor-dead": "error" } });
    expect((await run(["check"], { cwd: severe })).code).toBe(1);
    const { code, err } = await run(["build"], { cwd: severe });
    expect(code).toBe(1);
    expect(err).toContain("error[link-anchor-dead]");
    const silent = await withRunbook(link, { rules: { "link-anchor-dead": "off" } });
    expect((await run(["check"], { cwd: silent })).out).not.toContain("link-anchor-dead");
  });

  it("names the rule for other programs", async () => {
    const cwd = await withRunbook("[it](../contracts/till-ledgr.md)");
    const { out } = await run(["check", "--format", "sarif"], { cwd });
    const [{ results, tool }] = JSON.parse(out).runs;
    const dead = results.find(({ ruleId }: { ruleId: string }) => ruleId === "link-page-dead");
    expect(tool.driver.rules[dead.ruleIndex].id).toBe("link-page-dead");
  });

  it("says nothing where the link leads somewhere, but which pattern no file matches", async () => {
    const cwd = await withRunbook("[it](../contracts/till-ledger.md)", {
      runbooks: ["runbooks/*.md", "runboks/**"],
    });
    const { out, err } = await run(["check"], { cwd });
    expect(out).not.toContain("night.md");
    expect(err).toMatch(
      /^warning: contract-atlas\.config\.json:1:\d+: No file matches `runboks\/\*\*`, one of the configuration's `runbooks`\.\n {2}hint: Mend the pattern/,
    );
  });

  it.each([
    [{}, '    {\n      "rules": { "stale": ["error", { "days": 365'],
    [
      { "contract-atlas.config.mjs": "export default {};" },
      '    export default {\n      rules: { "stale": [',
    ],
    [{ "contract-atlas.config.json": "{}" }, "In `contract-atlas.config.json`; "],
  ])("explains a rule as it is set here, without fences: %j", async (files, expected) => {
    const { out } = await run(["check", "--explain", "stale"], { cwd: await folderWith(files) });
    expect(out).toContain(expected);
    expect(out).not.toContain("```");
  });

  it("explains the rule", async () => {
    const { out } = await run(["check", "--explain", "link-page-dead"], { cwd: "." });
    expect(out).toContain("leads to a page or file of the catalogue");
  });

  it.each(["link-anchor-gone", "link-heading-gone"])("says how to configure %s", async (rule) => {
    const { out } = await run(["check", "--explain", rule], { cwd: "." });
    expect(out).toMatch(new RegExp(`^# \`${rule}\`\n\n\\*\\*Severity:`));
    expect(out).toMatch(new RegExp(`"rules": \\{ "${rule}": "\\w+" \\}`));
  });
});

describe("contract-atlas check, of some contracts", () => {
  const files = {
    "contracts/retail/till-ledger.md": `${sound}\n\n## Notes\n\nSee [minutes](../minutes.md).\n`,
    "contracts/minutes.md": broken,
    "contracts/more/minutes.md": broken,
  };

  it("tells of these alone, judged among all of the folder", async () => {
    const cwd = await folderWith(files);
    const { code, out, err } = await run(["check", "contracts/retail/till-ledger.md"], { cwd });
    expect(code).toBe(0);
    expect(out).not.toContain("minutes.md");
    expect(out).toMatch(/\n\d+ warnings, 1 info in 1 of 1 contract\n$/);
    expect(err).toBe("Judged among the 3 contracts of contracts.\n");
  });

  it("takes several, and fails for one of them", async () => {
    const cwd = await folderWith(files);
    const { code, out } = await run(["check", ...Object.keys(files).slice(0, 2)], { cwd });
    expect(code).toBe(1);
    expect(out).toMatch(/\n1 error, \d+ warnings, 1 info in 2 of 2 contracts\n$/);
  });

  it("takes those of a folder within that of all, judged among all as well", async () => {
    const cwd = await folderWith(files);
    const { out, err } = await run(["check", "contracts/retail"], { cwd });
    expect(out).toMatch(/\n\d+ warnings, 1 info in 1 of 1 contract\n$/);
    expect(err).toBe("Judged among the 3 contracts of contracts.\n");
    const beside = await run(["check", "contracts/more"], { cwd });
    expect(beside).toMatchObject({ code: 1, err: "Judged among the 3 contracts of contracts.\n" });
    expect(beside.out).not.toContain("till-ledger.md");
  });

  it("takes a folder with a registry for a catalogue of its own", async () => {
    const cwd = await folderWith({
      ...files,
      "contracts/retail/systems.yaml": "till:\n  name: Till\n",
    });
    expect((await run(["check", "contracts/retail"], { cwd })).err).toBe("");
  });

  it.each(["contracts/_drafts/shop-stock.md", "contracts/_drafts"])(
    "calls none sound that it passes over: %s",
    async (path) => {
      const cwd = await folderWith({ ...files, "contracts/_drafts/shop-stock.md": broken });
      const { code, out, err } = await run(["check", path], { cwd });
      expect(code).toBe(2);
      expect(out).toBe("");
      expect(err).toContain(
        "error: contracts/_drafts/shop-stock.md is no contract of contracts.\n  hint: Folders whose name",
      );
    },
  );

  it("tells of one that can't be read", async () => {
    const cwd = await folderWith({ ...files, "contracts/binary.md": "\0" });
    const { code, out } = await run(["check", "contracts/binary.md"], { cwd });
    expect(code).toBe(1);
    expect(out).toContain("error[unreadable]");
  });

  it("says what can't be judged where they lie in another folder than that of all", async () => {
    const cwd = await folderWith(files);
    const { err } = await run(["check", "retail/till-ledger.md"], { cwd: `${cwd}/contracts` });
    expect(err).toContain("Judged among the 1 contract of retail: systems and contracts of other");
    const apart = ["check", "retail/till-ledger.md", "more/minutes.md"];
    expect(await run(apart, { cwd: `${cwd}/contracts` })).toMatchObject({ code: 2 });
  });
});

it("leaves its forms for other programs well-formed, whatever contracts say", async () => {
  const cwd = fileURLToPath(new URL("../../fixtures/hostile", import.meta.url));
  for (const format of ["json", "sarif"]) {
    const { out } = await run(["check", "--format", format], { cwd });
    expect(() => JSON.parse(out) as unknown).not.toThrow();
  }
  const { out } = await run(["check", "--format", "github"], { cwd });
  const lines = out.split("\n").filter((line) => line !== "");
  expect(lines.filter((line) => !/^(?:::(?:error|warning|notice) |\d)/.test(line))).toEqual([]);
});
