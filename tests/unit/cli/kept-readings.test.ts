/** Commands that read contracts begin with what an earlier one has read, and say what they would say without it. */
import { readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { broken, sound } from "./contracts.ts";
import { folderWith, run } from "./program.ts";

const readings = (cwd: string) =>
  readdir(join(cwd, "cache/contract-atlas/readings")).catch(() => []);

it.each(["check", "export contracts", "links list"])(
  "`%s` leaves what it read to the next command, and says the same again",
  async (command) => {
    const cwd = await folderWith({
      "contracts/till-ledger.md": sound,
      "contracts/shop-ledger.md": sound.replaceAll("Till", "Shop"),
    });
    const options = { cwd, env: { XDG_CACHE_HOME: join(cwd, "cache") } };
    expect(await readings(cwd)).toEqual([]);
    const first = await run(command.split(" "), options);
    expect(await readings(cwd)).toHaveLength(1);
    expect(await run(command.split(" "), options)).toEqual(first);
  },
);

it("tells of a contract what it says now, and of its neighbours what that changes", async () => {
  const cwd = await folderWith({
    "contracts/till-ledger.md": sound,
    "contracts/shop-ledger.md": sound.replaceAll("Till", "Shop"),
  });
  const options = { cwd, env: { XDG_CACHE_HOME: join(cwd, "cache") } };
  await run(["check"], options);
  await writeFile(join(cwd, "contracts/shop-ledger.md"), broken);
  await writeFile(
    join(cwd, "contracts/systems.yaml"),
    "till:\n  name: Point of Sale\n  aliases: [Till]\n",
  );
  const kept = await run(["check", "--format", "json"], options);
  const anew = await run(["check", "--format", "json"], {
    cwd,
    env: { XDG_CACHE_HOME: join(cwd, "other") },
  });
  expect(kept.out).toContain("no-two-systems");
  expect(kept).toEqual(anew);
});

it("does without where nothing can be kept", async () => {
  const cwd = await folderWith({ "contracts/till-ledger.md": sound, cache: "no folder" });
  const unkept = await run(["check"], { cwd, env: { XDG_CACHE_HOME: join(cwd, "cache") } });
  const kept = await run(["check"], { cwd, env: { XDG_CACHE_HOME: join(cwd, "other") } });
  expect(unkept).toEqual(kept);
  expect(unkept.err).toBe("");
});

it("keeps nothing of a user without a home, in the folder it runs in least of all", async () => {
  const cwd = await folderWith({ "contracts/till-ledger.md": sound });
  const { code, err } = await run(["check"], { cwd, env: { HOME: "", XDG_CACHE_HOME: "" } });
  expect({ code, err }).toEqual({ code: 0, err: "" });
  expect(await readdir(cwd)).toEqual(["contracts"]);
});
