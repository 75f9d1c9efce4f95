/** `check --severity`: only what is at least that severe is shown, and what it leaves out is counted. */
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { spawn } from "node:child_process";
import { describe, expect, it, onTestFinished } from "vitest";
import { jsonReportSchema } from "../../../src/diagnostics/json.ts";
import { broken, sound } from "./contracts.ts";
import { folderWith, mainFile, run } from "./program.ts";
import { reader } from "./reader.ts";

const files = { "contracts/till-ledger.md": sound, "contracts/minutes.md": broken };
const errors = ["check", "--severity", "error"];

describe("check --severity", () => {
  it("shows errors alone, says how many others there are and how to see them", async () => {
    const { code, out } = await run(errors, { cwd: await folderWith(files) });
    expect(code).toBe(1);
    expect(out).toContain("error[no-two-systems]");
    expect(out).not.toContain("till-ledger.md");
    expect(out).toMatch(
      /\n1 error in 1 of 2 contracts\. Not shown: \d+ warnings, 1 info; `--severity info` shows them\.\n$/,
    );
  });

  it("leaves out infos only, where warnings are asked for", async () => {
    const cwd = await folderWith({ "contracts/till-ledger.md": sound });
    const { code, out } = await run(["check", "--severity", "warning"], { cwd });
    expect(code).toBe(0);
    expect(out).toContain("warning[");
    expect(out).not.toContain("info[");
    expect(out).toMatch(
      /\n\d+ warnings in 1 of 1 contract\. Not shown: 1 info; `--severity info` shows it\.\n$/,
    );
  });

  it("doesn't claim that nothing was found", async () => {
    const cwd = await folderWith({
      "contracts/till-ledger.md": sound,
      "contract-atlas.config.json": JSON.stringify({ rules: { "head-missing": "warning" } }),
    });
    const { code, out } = await run(errors, { cwd });
    expect(code).toBe(0);
    expect(out).toMatch(
      /^No errors in 1 contract\. Not shown: \d+ warnings; `--severity warning` shows them\.\n$/,
    );
  });

  it("changes no exit code", async () => {
    const cwd = await folderWith({ "contracts/till-ledger.md": sound });
    expect((await run([...errors, "--fail-on", "warning"], { cwd })).code).toBe(1);
    expect((await run(errors, { cwd })).code).toBe(0);
  });

  it("shows everything unless told, and by `info`", async () => {
    const cwd = await folderWith(files);
    const all = await run(["check"], { cwd });
    expect(await run(["check", "--severity", "info"], { cwd })).toEqual(all);
    expect(all.out).not.toContain("Not shown");
  });

  it("refuses what is no severity", async () => {
    const { code, err } = await run(["check", "--severity", "fatal"], { cwd: "." });
    expect(code).toBe(2);
    expect(err).toContain("Allowed choices are error, warning, info.");
  });

  it("counts what it leaves out for programs", async () => {
    const { code, out } = await run([...errors, "--format", "json"], {
      cwd: await folderWith(files),
    });
    expect(code).toBe(1);
    const { findings, summary } = jsonReportSchema.parse(JSON.parse(out));
    expect(findings.map(({ rule }) => rule)).toEqual(["no-two-systems"]);
    expect(summary).toEqual({
      errors: 1,
      warnings: 0,
      infos: 0,
      leftOut: { warnings: expect.any(Number), infos: 1 },
    });
    expect(summary.leftOut?.warnings).toBeGreaterThan(0);
  });

  it("annotates errors alone", async () => {
    const { out } = await run([...errors, "--format", "github"], { cwd: await folderWith(files) });
    expect(out).toMatch(/^::error [^]*\n1 error in 1 of 2 contracts\. Not shown: /);
    expect(out).not.toMatch(/^::(?:warning|notice)/m);
  });

  it("has results of errors alone in SARIF, and tells of the others beside it", async () => {
    const { out, err } = await run([...errors, "--format", "sarif"], {
      cwd: await folderWith(files),
    });
    const [{ results }] = JSON.parse(out).runs;
    expect(results.map(({ ruleId }: { ruleId: string }) => ruleId)).toEqual(["no-two-systems"]);
    expect(err).toMatch(/^Not shown: \d+ warnings, 1 info; `--severity info` shows them\.\n$/);
  });

  it("hides a secret in a line it shows for another reason", async () => {
    const token = ["ghp", "mZ9vL4tB8nW3cY6hJ1dF5gS0aPq2KexR7kQ2"].join("_");
    const cwd = await folderWith({
      "contracts/till-ledger.md": `${sound}\nToken: ${token} [TBD]\n`,
      "contract-atlas.config.json": JSON.stringify({
        rules: { secret: "warning", placeholder: "error" },
      }),
    });
    const { out } = await run(errors, { cwd });
    expect(out).toContain("error[placeholder]");
    expect(out).not.toContain(token);
  });

  it("holds for every check of --watch", async () => {
    const cwd = await folderWith({ "contracts/till-ledger.md": sound });
    const child = spawn(process.execPath, [mainFile, ...errors, "--watch"], { cwd });
    onTestFinished(() => void child.kill());
    const until = reader(child);
    expect(await until(/Watching contracts …\n/)).not.toContain("warning[");
    await writeFile(join(cwd, "contracts/minutes.md"), broken);
    const again = await until(/in 1 of 2 contracts\. Not shown: /);
    expect(again).toContain("error[no-two-systems]");
    expect(again).not.toContain("warning[");
  });
});
