/** What rules may ask about besides the contracts: the day, the files around them, and what git knows. */
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { resolve } from "node:path";
import { promisify } from "node:util";
import type { History } from "../catalogue/views/contract/source-view.ts";
import { dayOf } from "./day-of.ts";
import type { Surroundings } from "../rules/shared/rule.ts";

const run = promisify(execFile);

/** Longest wait for git: a history that takes longer is not worth a check's time. */
const patience = 10_000;

export async function surroundingsOf(folder: string): Promise<Surroundings & { history: History }> {
  const history = await historyOf(folder);
  return {
    today: today(),
    history,
    lastCommits: history.lastCommits,
    // At once: tens of thousands of links take a tenth of the time that asking for each in turn does.
    exists: async (path) => existsSync(resolve(folder, path)),
    read: (path) => textOf(resolve(folder, path)),
  };
}

/** Nothing where there is no file, or what is there is none: a pipe would keep whoever opens it waiting. */
async function textOf(path: string): Promise<string | undefined> {
  try {
    return (await stat(path)).isFile() ? await readFile(path, "utf8") : undefined;
  } catch {
    return undefined;
  }
}

/** Local time: a contract's dates are days where its team is. https://reproducible-builds.org/specs/source-date-epoch/ */
function today(): string {
  const epoch = process.env["SOURCE_DATE_EPOCH"];
  if (epoch && /^\d+$/.test(epoch))
    return new Date(Number(epoch) * 1000).toISOString().slice(0, 10);
  return dayOf(new Date());
}

/** One question to git for the whole folder. A history that is cut off would date every file to the cut. */
async function historyOf(folder: string): Promise<History> {
  const unknown = (state: "shallow" | "none"): History => ({ state, lastCommits: new Map() });
  const git = async (...args: string[]): Promise<string> => {
    const options = { cwd: folder, timeout: patience, maxBuffer: 2 ** 28 };
    return (await run("git", args, options)).stdout;
  };
  try {
    if ((await git("rev-parse", "--is-shallow-repository")).trim() !== "false")
      return unknown("shallow");
    const log = await git("log", "--format=%x00%cs", "--name-only", "--relative", "-z", "--", ".");
    return { state: "whole", lastCommits: readLog(log) };
  } catch {
    return unknown("none");
  }
}

/** Newest commit first, so the first day a file is named with is its last. */
function readLog(log: string): Map<string, string> {
  const days = new Map<string, string>();
  for (const commit of log.split("\0\0")) {
    const [head = "", ...files] = commit.split(/[\0\n]+/).filter(Boolean);
    for (const file of files) if (!days.has(file)) days.set(file, head);
  }
  return days;
}
