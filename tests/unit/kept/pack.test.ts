import { execFileSync } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { newPack } from "../../../src/kept/new-pack.ts";
import { openPack } from "../../../src/kept/pack.ts";

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "pack-"));
  file = join(folder, "pages/site.pages");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const till = { path: "systems/till/", key: "1" };
const ledger = { path: "systems/größe & maß/", key: "2" };

function pack(): void {
  const next = newPack(file);
  next.add(till, Buffer.from("<h1>Till</h1>"));
  next.add(ledger, Buffer.from("<h1>Größe</h1>"));
  next.finish();
}

const readAgain = (page = till) => openPack(file)?.read(page)?.toString();

it("gives back each page under its key, and no other", () => {
  pack();
  const opened = openPack(file);
  expect(opened?.size).toBe(2);
  expect(opened?.read(ledger)?.toString()).toBe("<h1>Größe</h1>");
  expect(opened?.read({ ...ledger, key: "1" })).toBeUndefined();
  expect(opened?.read({ ...ledger, path: "systems/x/" })).toBeUndefined();
});

it("is read by its user alone", () => {
  pack();
  expect(statSync(file).mode & 0o077).toBe(0);
  expect(statSync(join(folder, "pages")).mode & 0o077).toBe(0);
});

it("knows a page that was damaged, and nothing of a file that was cut off", () => {
  pack();
  const whole = readFileSync(file);
  const damaged = Buffer.from(whole);
  damaged[4] = 0;
  writeFileSync(file, damaged);
  expect(readAgain()).toBeUndefined();
  expect(readAgain(ledger)).toBe("<h1>Größe</h1>");
  for (const length of [0, 5, whole.length - 1]) {
    writeFileSync(file, whole.subarray(0, length));
    expect(openPack(file)).toBeUndefined();
  }
});

it("knows nothing of what can't be read any more", () => {
  pack();
  const opened = openPack(file);
  writeFileSync(file, "");
  expect(opened?.read(ledger)).toBeUndefined();
});

it("goes on from another pack, with what is kept of it and what is added", () => {
  pack();
  const before = openPack(file);
  const next = newPack(file, before);
  expect(next.keep(till)).toBe(true);
  expect(next.keep({ ...ledger, key: "3" })).toBe(false);
  next.add({ ...ledger, key: "3" }, Buffer.from("<h1>Hauptbuch</h1>"));
  next.finish();
  expect(readAgain()).toBe("<h1>Till</h1>");
  expect(readAgain({ ...ledger, key: "3" })).toBe("<h1>Hauptbuch</h1>");
  expect([openPack(file)?.size, readAgain(ledger)]).toEqual([2, undefined]);
});

it("is no longer than what it holds where it goes on from a pack of more", () => {
  pack();
  const next = newPack(file, openPack(file));
  next.keep(till);
  next.finish();
  expect([openPack(file)?.size, readAgain()]).toEqual([1, "<h1>Till</h1>"]);
});

it("goes on from no pack that another has taken the place of", () => {
  pack();
  const before = openPack(file);
  pack();
  const next = newPack(file, before);
  expect(next.keep(till)).toBe(false);
  next.add(till, Buffer.from("<h1>Till</h1>"));
  next.finish();
  expect([openPack(file)?.size, readAgain()]).toEqual([1, "<h1>Till</h1>"]);
  expect(readdirSync(join(folder, "pages"))).toEqual(["site.pages"]);
});

it("keeps what an earlier build has finished when the next one doesn't finish", () => {
  pack();
  const next = newPack(file);
  next.add({ ...till, key: "3" }, Buffer.from("half"));
  next.drop();
  expect(readAgain()).toBe("<h1>Till</h1>");
  expect(readdirSync(join(folder, "pages"))).toEqual(["site.pages"]);
});

it("keeps nothing where nothing can be written", () => {
  writeFileSync(join(folder, "pages"), "a file, where the folder would be");
  pack();
  expect(openPack(file)).toBeUndefined();
});

it.each([
  ["a folder", () => mkdirSync(file, { recursive: true })],
  [
    "a pipe",
    () => {
      mkdirSync(dirname(file));
      execFileSync("mkfifo", [file]);
    },
  ],
])("waits for nobody and leaves nothing unfinished where %s has its name", (what, make) => {
  make();
  expect(openPack(file)).toBeUndefined();
  pack();
  // A pipe is written over as any file is.
  expect(readAgain()).toBe(what === "a pipe" ? "<h1>Till</h1>" : undefined);
  expect(readdirSync(dirname(file))).toEqual(["site.pages"]);
});
