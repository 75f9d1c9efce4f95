import { spawnSync } from "node:child_process";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { jsonReportSchema } from "../../../src/diagnostics/json.ts";
import { folderWith, mainFile, run } from "./program.ts";

const author = {
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_CONFIG_NOSYSTEM: "1",
  GIT_CONFIG_COUNT: "2",
  GIT_CONFIG_KEY_0: "user.name",
  GIT_CONFIG_VALUE_0: "Ada Lovelace",
  GIT_CONFIG_KEY_1: "user.email",
  GIT_CONFIG_VALUE_1: "ada@example.com",
};

describe("contract-atlas new", () => {
  it("writes a contract with names, date and maintainer, and says what is next", async () => {
    const cwd = await folderWith();
    const { code, out, err } = await run(["new", "Till", "Stock (Count App)"], {
      cwd,
      env: author,
    });
    expect(code).toBe(0);
    expect(err).toBe("");
    expect(out).toContain(join("contracts", "till-stock-count-app.md"));
    expect(out).toContain("contract-atlas check contracts");
    const text = await readFile(join(cwd, "contracts/till-stock-count-app.md"), "utf8");
    expect(text).toMatch(/^# Integration Contract: Till ↔ Stock \(Count App\)\n/);
    expect(text).toMatch(/\*\*Last Updated:\*\* \d{4}-\d{2}-\d{2} {2}\n/);
    expect(text).toContain("**Maintained By:** Ada Lovelace (ada@example.com)");
    expect(text).toContain("\n## Till → Stock (Count App)\n");
    expect(text).toContain("\n## Stock (Count App) → Till\n");
    expect(text).toContain("**Stock (Count App) Owner:**");
    expect(text).not.toMatch(/System [AB](?!:\*\*)/);
  });

  it("names a contract that binds the two already, under whatever names", async () => {
    const cwd = await folderWith({
      "contracts/money/a.md": "# Integration Contract: Till ↔ General Ledger\n\nNothing flows.",
      "contracts/systems.yaml": "ledger:\n  name: General Ledger\n  aliases: [Ledger]\n",
    });
    const { code, err } = await run(["new", "ledger", "Till"], { cwd, env: author });
    expect({ code, err }).toEqual({
      code: 0,
      err: expect.stringMatching(
        /^contracts.money.a\.md is a contract between the two already; .*\n {2}hint: .*delete contracts.ledger-till\.md.*\n$/,
      ),
    });
    expect((await run(["new", "Till", "Stock"], { cwd, env: author })).err).toBe("");
  });

  it.each([
    [{}, "contracts/retail", "contracts"],
    [{}, "contracts", "contracts"],
    [{}, "docs", "docs"],
    [{}, "contracts-old", "contracts-old"],
    [{ contracts: "docs" }, "docs/retail/eu", "docs"],
    [{ contracts: "docs" }, "contracts/retail", "contracts/retail"],
  ])("with %j and --dir %s the next thing to check is %s", async (configuration, dir, folder) => {
    const cwd = await folderWith({
      "contract-atlas.config.json": JSON.stringify(configuration),
    });
    const { out } = await run(["new", "Till", "Ledger", "--dir", dir], { cwd });
    expect(out).toContain(join(dir, "till-ledger.md"));
    expect(out).toContain(`\`contract-atlas check ${folder}\``);
  });

  it("writes one that loads without an error", async () => {
    const cwd = await folderWith();
    await run(["new", "Till", "Ledger"], { cwd, env: author });
    const { code, out } = await run(["check", "--format", "json"], { cwd });
    expect(code).toBe(0);
    const { findings, contracts } = jsonReportSchema.parse(JSON.parse(out));
    expect(contracts).toBe(1);
    expect(findings.map(({ rule }) => rule)).toEqual(["placeholder"]);
  });

  it("fills in a name that looks like a place to fill in, and one in parentheses", async () => {
    const cwd = await folderWith();
    await run(["new", "System B", "Ledger"], { cwd, env: author });
    const text = await readFile(join(cwd, "contracts/system-b-ledger.md"), "utf8");
    expect(text).toMatch(/^# Integration Contract: System B ↔ Ledger\n/);
    expect(text).toContain("\n## Ledger → System B\n");
    const { code } = await run(["new", "Point of Sale (POS)", "R&D Ledger"], { cwd });
    expect(code).toBe(0);
  });

  it("says where what it writes is passed over", async () => {
    const cwd = await folderWith();
    const { code, err } = await run(["new", "Till", "Ledger", "--dir", "contracts/_x"], { cwd });
    expect(err).toContain("is no part of a catalogue yet");
    expect(code).toBe(0);
  });

  it("leaves nothing where there is no room for the whole", async () => {
    const cwd = await folderWith();
    const script = `ulimit -f 1; exec "$0" "$@"`;
    const args = ["-c", script, process.execPath, mainFile, "new", "Till", "Ledger"];
    const { status, stderr } = spawnSync("bash", args, { cwd, encoding: "utf8" });
    expect(stderr).toContain("There is no room to write");
    expect(status).toBe(2);
    expect(await readdir(join(cwd, "contracts"))).toEqual([]);
  });

  it("never overwrites: a second time it exits with 2 and says what exists", async () => {
    const cwd = await folderWith();
    await run(["new", "Till", "Ledger"], { cwd });
    const path = join(cwd, "contracts/till-ledger.md");
    await writeFile(path, "mine");
    const { code, out, err } = await run(["new", "Till", "Ledger"], { cwd });
    expect(code).toBe(2);
    expect(out).toBe("");
    expect(err).toMatch(/contracts.till-ledger\.md exists already/);
    expect(await readFile(path, "utf8")).toBe("mine");
  });

  it.each([
    ["SAP S/4HANA", "TCP/IP Gateway", "sap-s-4hana-tcp-ip-gateway.md"],
    [".NET CI/CD", "AS/400", "net-ci-cd-as-400.md"],
  ])("takes a name that has a slash or a dot for a name: %s, %s", async (a, b, file) => {
    const cwd = await folderWith();
    const { code } = await run(["new", a, b, "--dir", "docs/retail"], { cwd });
    expect(code).toBe(0);
    expect(await readdir(cwd)).toEqual(["docs"]);
    expect(await readdir(join(cwd, "docs/retail"))).toEqual([file]);
  });

  it.each([
    [["Till, Inc.", "Ledger"], /would be read as one of “Inc.”, “Ledger”, “Till”/],
    [["TBD", "N/A"], /would be read as one of no systems/],
    [["Till", "till"], /two different systems/],
    [["Till", "→"], /at least a letter or a digit/],
    [["Till", "A → B"], /An arrow can't stand/],
    [["Till", "A -> B"], /An arrow can't stand/],
    [["Till", "*Ledger*"], /is plain text/],
    [["../x", "Ledger"], /is no path/],
    [["Till", "../../Ledger"], /is no path/],
    [["Till", "C:/Ledger"], /is no path/],
    [["Till", "/Ledger"], /is no path/],
    [["Till", "a/../Ledger"], /is no path/],
    [["Till", "retail/"], /is no path/],
    [["Till", "~/Ledger"], /is no path/],
    [["Till", "A\nB"], /is one line/],
    [["Till", "x".repeat(200)], /at most 80 characters/],
    [["Till", "Ledger", "--dir", "file.txt"], /file\.txt is a file, not a folder/],
  ])("refuses %j", async (args, message) => {
    const cwd = await folderWith({ "file.txt": "" });
    const { code, err } = await run(["new", ...args], { cwd });
    expect(err).toMatch(message);
    expect(code).toBe(2);
    expect(await readdir(cwd)).toEqual(["file.txt"]);
  });
});
