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
    expect(out).toMatch(/\n\d+ warnings in 1 of 1 contract\n$/);
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
    expect(out).toMatch(/\n1 error, \d+ warnings in 2 of 2 contracts\n$/);
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
});
