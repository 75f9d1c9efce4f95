/** What took long to make, on disk under the checksum of all it depends on. A file that isn't exactly what was written counts as missing. */
import { hash, randomUUID } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, utimesSync } from "node:fs";
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";

export interface Cache {
  /** Whether there is a file; a damaged one is found out when it is read. */
  has(key: string): boolean;
  /** At once: thousands of small files take a fraction of the time that asking for each in turn does. */
  read(key: string): string | undefined;
  /** Where nothing can be written, nothing is remembered. */
  write(key: string, text: string): Promise<void>;
  /** Removes what nobody has asked for in two months, where something has been added. */
  tidy(): Promise<void>;
}

/** Of what is being written. */
export const unfinishedEnding = ".part";

const day = 24 * 60 * 60 * 1000;
const keptFor = 60 * day;

export function keyOf(facts: unknown): string {
  return sha256(JSON.stringify(facts));
}

/**
 * Each file is the text's checksum, a line break, the text; its time is that of its last use, to the day.
 *
 * @param ending of the files' names, with its dot
 */
export function diskCache(folder: string, ending: string): Cache {
  const fileOf = (key: string): string => join(folder, `${key}${ending}`);
  let hasGrown = false;
  return {
    has: (key) => existsSync(fileOf(key)),
    read(key) {
      const stored = readUsed(fileOf(key));
      const text = stored.slice(65);
      return stored === sealed(text) ? text : undefined;
    },
    async write(key, text) {
      const unfinished = join(folder, `${randomUUID()}${unfinishedEnding}`);
      try {
        // Contracts are not for every user of a machine (XDG Base Directory asks for these rights, too).
        await mkdir(folder, { recursive: true, mode: 0o700 });
        await writeFile(unfinished, sealed(text));
        await rename(unfinished, fileOf(key));
        hasGrown = true;
      } catch {
        await rm(unfinished, { force: true }).catch(() => undefined);
      }
    },
    async tidy() {
      if (hasGrown) await removeUnused(folder);
    },
  };
}

/**
 * Removes what nobody has asked for in two months.
 *
 * @param most How many files stay at the most; the youngest do.
 */
export async function removeUnused(folder: string, most = Infinity): Promise<void> {
  const files = readdirSync(folder).map((name) => join(folder, name));
  const byAge = files.map((path) => ({ path, age: ageOf(path) })).toSorted((a, b) => a.age - b.age);
  const finished = byAge.filter(({ path }) => !path.endsWith(unfinishedEnding));
  const gone = [
    ...finished.filter(({ age }, index) => age > keptFor || index >= most),
    // Of a command that was stopped; none writes for a day.
    ...byAge.filter(({ path, age }) => path.endsWith(unfinishedEnding) && age > day),
  ];
  for (const { path } of gone) await rm(path, { force: true, recursive: true });
}

/** Nothing where there is no such file. */
function readUsed(path: string): string {
  let stored = "";
  try {
    stored = readFileSync(path, "utf8");
  } catch {
    // There is none.
  }
  if (stored !== "") markUsed(path);
  return stored;
}

/** To the day. A cache that may only be read is one all the same. */
export function markUsed(path: string): void {
  try {
    if (ageOf(path) > day) utimesSync(path, new Date(), new Date());
  } catch {
    // It can't be marked.
  }
}

/** In milliseconds; a file that another build has just removed is as good as new. */
function ageOf(path: string): number {
  const found = statSync(path, { throwIfNoEntry: false });
  return found ? Date.now() - found.mtimeMs : 0;
}

function sealed(text: string): string {
  return `${sha256(text)}\n${text}`;
}

function sha256(text: string): string {
  return hash("sha256", text);
}
