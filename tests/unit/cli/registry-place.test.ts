/** A `systems.yaml` that isn't where it is looked for. */
import { execFileSync } from "node:child_process";
import { symlink } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { jsonReportSchema } from "../../../src/diagnostics/json.ts";
import { sound } from "./contracts.ts";
import { folderWith, run } from "./program.ts";

const registry = "till:\n  name: Till\n  owner: Store Technology\n";

async function toldIn(files: Record<string, string>, paths: string[] = []) {
  const cwd = await folderWith(files);
  const { code, out } = await run(["check", ...paths, "--format", "json"], { cwd });
  const { findings } = jsonReportSchema.parse(JSON.parse(out));
  return { code, told: findings.filter(({ rule }) => rule.startsWith("registry-")) };
}

const contract = { "contracts/till-ledger.md": sound };

it.each([
  ["systems.yaml"],
  ["systems.yml"],
  ["contracts/retail/systems.yaml"],
  ["contracts/retail/systems.yml"],
])("%s isn't read, which is told with where it belongs", async (file) => {
  const { code, told } = await toldIn({ ...contract, [file]: registry });
  expect(code).toBe(0);
  expect(told).toMatchObject([
    {
      rule: "registry-misplaced",
      severity: "warning",
      file,
      line: 1,
      hint: expect.stringContaining("`contracts/systems.yaml`"),
    },
  ]);
});

it("is told wherever it stands between the folder of the contracts and that of the command", async () => {
  const configured = { "contract-atlas.config.json": '{ "contracts": "docs/contracts" }' };
  for (const file of ["systems.yaml", "docs/systems.yaml"]) {
    const files = { "docs/contracts/till-ledger.md": sound, ...configured, [file]: registry };
    expect((await toldIn(files)).told).toMatchObject([{ rule: "registry-misplaced", file }]);
  }
});

it.each(["contracts/systems.yml", "contracts/Systems.YAML"])(
  "%s is an error, as a name nobody reads",
  async (file) => {
    const { code, told } = await toldIn({ ...contract, [file]: registry });
    expect(code).toBe(1);
    expect(told).toMatchObject([{ rule: "registry-invalid", file }]);
  },
);

it("says to unite the two where there is one already", async () => {
  const { told } = await toldIn({
    ...contract,
    "contracts/systems.yaml": registry,
    "contracts/retail/systems.yaml": registry,
  });
  expect(told).toMatchObject([{ hint: expect.stringMatching(/^Move what it says into/) }]);
});

it.each([
  ["of another program", { "systems.yaml": "services:\n  - web\n" }],
  [
    "beside a folder that has its own",
    {
      "systems.yaml": registry,
      "contracts/systems.yaml": registry,
    },
  ],
  ["in a folder that is passed over", { "contracts/_drafts/systems.yaml": registry }],
])("says nothing of one %s", async (_what, files) => {
  expect((await toldIn({ ...contract, ...files })).told).toEqual([]);
});

it("waits for nobody who would write into a pipe of that name", async () => {
  const cwd = await folderWith(contract);
  execFileSync("mkfifo", [join(cwd, "systems.yaml")]);
  expect((await run(["check"], { cwd })).code).toBe(0);
});

it.each(["nowhere.yaml", "systems.yaml"])("tells of one that is a link to %s", async (target) => {
  const cwd = await folderWith(contract);
  await symlink(target, join(cwd, "contracts/systems.yaml"));
  const { code, out } = await run(["check"], { cwd });
  expect(code).toBe(1);
  expect(out).toContain("contracts/systems.yaml");
});
