import { describe, expect, it } from "vitest";
import { sound } from "./contracts.ts";
import { folderWith, run } from "./program.ts";

function configured(configuration: unknown): Promise<string> {
  const text = typeof configuration === "string" ? configuration : JSON.stringify(configuration);
  return folderWith({
    "contract-atlas.config.json": text,
    "contracts/till-ledger.md": `${sound}\n**Status:** TBD\n`,
    "contracts/a.svg/README.md": "",
    "docs/till-ledger.md": sound,
  });
}

describe("the configuration file", () => {
  it("can make a rule an error", async () => {
    const cwd = await configured({ rules: { placeholder: "error" } });
    const { code, out } = await run(["check"], { cwd });
    expect(out).toContain("error[placeholder]");
    expect(code).toBe(1);
  });

  it("can turn a rule off", async () => {
    const cwd = await configured({ rules: { "section-missing": "off" } });
    const { out } = await run(["check"], { cwd });
    expect(out).toContain("[placeholder]");
    expect(out).not.toContain("[section-missing]");
  });

  it("says where the contracts lie, unless the command line does", async () => {
    const cwd = await configured({ contracts: "docs" });
    expect((await run(["check"], { cwd })).out).toContain("docs/till-ledger.md");
    expect((await run(["check", "contracts"], { cwd })).out).toContain("contracts/till-ledger.md");
    expect((await run(["new", "A", "B"], { cwd })).out).toMatch(/^Created docs.a-b\.md/);
  });

  it.each([
    [{ rules: { placeholdr: "off" } }, /`placeholdr`[^]*Did you mean `placeholder`\?/],
    [
      { rules: { "no-such-thing-at-all": "off" } },
      /`contract-atlas check --explain` lists all rules/,
    ],
    [{ rules: { "link-anchor-gon": "off" } }, /Did you mean `link-anchor-gone`\?/],
    [{ rules: { "link-anchor-gone": ["off", { days: 1 }] } }, /`link-anchor-gone`, which has none/],
    [{ rules: { placeholder: "loud" } }, /`rules\.placeholder`/],
    [{ contract: "docs" }, /`contract` is not a setting; did you mean `contracts`\?/],
    [{ accent: "teal" }, /`accent`.*, and must be a colour such as `#0b5f6b`/],
    [{ site: "contracts.example.com" }, /`site`.* must be .* `https:\/\/contracts\.example\.com`/],
    [{ site: "https://x.example/docs/" }, /`site`.* must have no path.* `--base \/docs\/`/],
    [{ base: "/a b" }, /`base`.*, and must be a path such as `\/contracts\/`/],
    [{ base: "//evil.example" }, /`base`.*, and must be a path such as `\/contracts\/`/],
    [
      { logo: "logo.svg" },
      /contract-atlas\.config\.json:1:9: `logo` names logo\.svg, and there is no such file/,
    ],
    [{ logo: "contracts/a.svg" }, /`logo` names contracts\/a\.svg, and that is a folder/],
    [
      { contracts: "nope" },
      /contract-atlas\.config\.json:1:14: `contracts` names nope, and there is no such folder/,
    ],
    [
      { contracts: "docs/till-ledger.md" },
      /`contracts` names docs\/till-ledger\.md, and that is a file/,
    ],
    ["{", /contract-atlas\.config\.json:1:2 can't be read/],
  ])("that is wrong stops the command: %j", async (configuration, message) => {
    const { code, out, err } = await run(["check"], { cwd: await configured(configuration) });
    expect(err).toMatch(message);
    expect(err).toMatch(/\n {2}hint: \S/);
    expect(err).not.toMatch(/\n\s+at /);
    expect(out).toBe("");
    expect(code).toBe(2);
  });

  it("is told all that is wrong with it at once", async () => {
    const cwd = await configured(
      [
        "{",
        '"contracts": "nope",',
        '"titel": "a",',
        '"rules": { "placeholdr": "off", "stale": "loud", "placeholder": ["off", { "a": 1 }] },',
        '"accent": "teal",',
        '"logo": "logo.svg"',
        "}",
      ].join("\n"),
    );
    for (const command of ["check", "build"]) {
      const { code, err } = await run([command], { cwd });
      expect(err).toMatch(/^error: contract-atlas\.config\.json is not a valid configuration:\n/);
      expect(err.match(/(?<=json:)\d:\d+(?=: )/g)).toEqual([
        "2:14",
        "3:1",
        "4:12",
        "4:42",
        "4:50",
        "5:11",
        "6:9",
      ]);
      expect(err).toContain("Did you mean `placeholder`?");
      expect(code).toBe(2);
    }
  });

  it("is told with its name where it computes what is wrong", async () => {
    const cwd = await folderWith({
      "contract-atlas.config.mjs": 'export default { ["contr" + "acts"]: "nope" };',
    });
    const { err } = await run(["check"], { cwd });
    expect(err).toMatch(/^error: contract-atlas\.config\.mjs: `contracts` names nope/);
  });

  it.each([
    ["check", "docs"],
    ["export", "docs"],
    ["links", "docs/till-ledger.md", "--contracts", "docs"],
    ["new", "A", "B"],
  ])("need not be right about a folder that nobody reads: %s %s", async (...args) => {
    const { code, err } = await run(args, { cwd: await configured({ contracts: "nope" }) });
    expect({ code, err }).toEqual({ code: 0, err: expect.not.stringContaining("nope") });
  });

  it("adds words of the contracts' own", async () => {
    const configuration = { vocabulary: { labels: { fallback: ["Second Wind"] } } };
    const cwd = await folderWith({
      "contract-atlas.config.json": JSON.stringify(configuration),
      "contracts/till-ledger.md":
        "# Till ↔ Ledger\n\n## Till → Ledger\n\n### Error Handling\n\n- **Second Wind:** The nightly file\n",
    });
    const { out } = await run(["export"], { cwd });
    expect(out).toContain('"fallback": "The nightly file"');
  });

  it("gives domains their order in the model, and its schema to editors", async () => {
    const cwd = await configured({ domains: ["Retail", "Finance"] });
    const { out } = await run(["export"], { cwd });
    expect(JSON.parse(out)).toMatchObject({ domains: ["Retail", "Finance"] });
    const schema = await run(["export", "--format", "config-schema"], {
      cwd: await folderWith({}),
    });
    expect(JSON.parse(schema.out)).toMatchObject({ properties: { accent: { type: "string" } } });
    expect(schema.code).toBe(0);
    // The guide's files are in no package, and an editor shows the text far from any of them.
    expect(schema.out).not.toMatch(/\]\((?!https:)/);
  });

  const token = ["ghp", "xR7kQ2mZ9vL4tB8nW3cY6hJ1dF5gS0aPq2Ke"].join("_");

  it.each([
    ["check", { footer: `Imprint\n\nkey ${token}` }],
    ["check", { title: token }],
    ["build", { description: `Ask with ${token}.` }],
    ["dev", { domains: ["Retail", token] }],
    ["export", { repository: `https://x:${token}@git.example/edit/{path}` }],
  ])("stops %s where it would publish a secret, and doesn't show it", async (command, settings) => {
    const { code, out, err } = await run([command], { cwd: await configured(settings) });
    const [key = ""] = Object.keys(settings);
    expect(err).toMatch(new RegExp(`^error: .*\`${key}\`.*secret \\(.+\\)`));
    expect(err).toMatch(/\n {2}hint: Take it out/);
    expect(out + err).not.toContain(token);
    expect(code).toBe(2);
  });

  it("stops for a secret on the command line as well, unless the rule is off", async () => {
    const args = ["build", "nowhere", "--title", token];
    const stopped = await run(args, { cwd: await configured({}) });
    expect(stopped.err).toMatch(/^error: .*`title`.*secret/);
    const off = await run(args, { cwd: await configured({ rules: { secret: "off" } }) });
    expect(off.err).toContain("There is no folder nowhere.");
  });
});
