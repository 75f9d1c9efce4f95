/** The age of a contract in real repositories: known from a whole history, and not guessed from a cut one. */
import { execFileSync } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { loadWorkspace } from "../../../src/workspace/workspace.ts";

let place: string;

function git(cwd: string, ...args: string[]): void {
  const identity = ["-c", "user.name=A", "-c", "user.email=a@example.com"];
  const day = "2020-03-04T10:00:00Z";
  const env = { ...process.env, GIT_AUTHOR_DATE: day, GIT_COMMITTER_DATE: day };
  execFileSync("git", [...identity, ...args], { cwd, env, stdio: "pipe" });
}

beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), "stale-"));
  const whole = join(place, "whole");
  await mkdir(join(whole, "contracts"), { recursive: true });
  await writeFile(join(whole, "contracts", "a.md"), "# Integration Contract: A ↔ B\n\nOne-way.\n");
  git(whole, "init", "--quiet");
  git(whole, "add", ".");
  git(whole, "commit", "--quiet", "--message", "begin");
  git(whole, "commit", "--quiet", "--allow-empty", "--message", "go on");
  git(place, "clone", "--quiet", "--depth", "1", pathToFileURL(whole).href, "shallow");
});

afterAll(() => rm(place, { recursive: true, force: true }));

async function stale(clone: string): Promise<string[]> {
  const { findings } = await loadWorkspace({ folder: join(place, clone, "contracts") });
  return findings.flatMap(({ rule, message }) => (rule === "stale" ? message : []));
}

test("a whole history tells the day of the last change", async () => {
  expect(await stale("whole")).toEqual([expect.stringContaining("since 4 Mar 2020")]);
});

test("a shallow clone tells nothing", async () => {
  expect(await stale("shallow")).toEqual([]);
});
