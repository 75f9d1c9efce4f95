import { describe, expect, test } from "vitest";
import { readAccess } from "../../../../../src/contract/parts/access/access.ts";
import { merge } from "../../../../../src/contract/parts/access/access-tokens.ts";
import { SystemNames } from "../../../../../src/contract/names/systems.ts";

const registry = [{ id: "dwh", name: "Data Warehouse", aliases: ["DWH"] }];
const systems = new SystemNames(["Till", "Ledger"], registry);
const access = (text: string) =>
  Object.fromEntries(readAccess(text, systems).map(({ system, mode }) => [system, mode]));

describe("who may do what", () => {
  test.each([
    ["Till writes, Ledger reads", { till: "write", ledger: "read" }],
    ["neither Till nor Ledger writes", {}],
    ["Neither Till nor Ledger writes, Data Warehouse reads", { dwh: "read" }],
    ["read by Data Warehouse, Ledger has no access", { dwh: "read" }],
    ["Writers: Till; Ledger may not", { till: "write" }],
    ["written by Till, not by Ledger", { till: "write" }],
    ["Till, not Ledger, writes", { till: "write" }],
    ["Till writes, not Ledger; Ledger reads", { till: "write", ledger: "read" }],
    ["no system but Till reads", { till: "read" }],
    ["Till used to write, Ledger reads", { ledger: "read" }],
    ["Till stopped writing in 2024", {}],
    ["Till reads; previously also written by Till (until 2024)", { till: "read" }],
    ["Till reads; until 2024 also written by Till", { till: "read" }],
    ["Till reads, from 2026 Till also writes", { till: "read" }],
    ["Till reads, as of March 2027 Ledger writes", { till: "read" }],
    ["Till reads, from 2027, Ledger writes", { till: "read" }],
    ["Till liest, früher auch von der Till geschrieben", { till: "read" }],
    ["Till reads, ab 2027 Till writes as well", { till: "read" }],
    ["Till reads from Ledger, Ledger writes", { till: "read", ledger: "write" }],
    ["Till reads orders from 2024 on, Ledger writes them", { till: "read", ledger: "write" }],
    ["Till writes, read by Ledger", { till: "write", ledger: "read" }],
    ["Till: write, read by Ledger and DWH", { till: "write", ledger: "read", dwh: "read" }],
    ["Till reads, written only by Ledger", { till: "read", ledger: "write" }],
    ["Till writes, read access for Ledger", { till: "write", ledger: "read" }],
    ["Till schreibt, gelesen von Ledger", { till: "write", ledger: "read" }],
    ["insert, update by Till; Ledger reads", { till: "write", ledger: "read" }],
    ["Till reads, writes (nightly)", { till: "read-write" }],
    ["Producer Till, consumer Warehouse", { till: "write" }],
    ["Writer Till, readers Ana and Ben", { till: "write" }],
    ["was written by Till", { till: "unknown" }],
    ["was written by Till, now only by Ledger", { till: "unknown", ledger: "unknown" }],
    ["wird von der Till geschrieben", { till: "write" }],
    ["wird von der Till geschrieben, vom Ledger gelesen", { till: "write", ledger: "read" }],
    ["wird nur durch die Till nachts befüllt", { till: "write" }],
    ["wurde 2024 angelegt und wird von der Till geschrieben", { till: "write" }],
    ["wird von der Till nicht geschrieben", {}],
    ["wurde von der Till geschrieben", {}],
    ["wurde früher von der Till täglich geschrieben, Ledger liest", { ledger: "read" }],
    ["wurde vom Ledger und von der Till geschrieben", {}],
    ["wurde vom Ledger gelesen, wird von der Till geschrieben", { till: "write" }],
    ["escrita por la Till, leída por el Ledger", { till: "write", ledger: "read" }],
    ["son escritas por la Till y leídas por el Ledger", { till: "write", ledger: "read" }],
    ["eran escritas por la Till", { till: "unknown" }],
    ["everyone but Ledger reads", {}],
    ["all systems except Ledger read, Till writes", { till: "write" }],
    ["nobody but Till writes", { till: "write" }],
    ["read by all but Ledger", {}],
    ["weder Till noch Ledger schreibt", {}],
    ["till writes, ledger reads.", { till: "write", ledger: "read" }],
    ["Till writes; Ledger and Data Warehouse read", { till: "write", ledger: "read", dwh: "read" }],
    ["Till reads and writes, Ledger reads", { till: "read-write", ledger: "read" }],
    ["Till: read/write, Ledger: read", { till: "read-write", ledger: "read" }],
    ["Till (RW), Ledger (R)", { till: "read-write", ledger: "read" }],
    ["Read: Ledger, DWH; Write: Till", { ledger: "read", dwh: "read", till: "write" }],
    ["Written by Till, read by Ledger and DWH", { till: "write", ledger: "read", dwh: "read" }],
    ["Written by Till, Ledger reads", { till: "write", ledger: "read" }],
    ["Read access for Ledger; Till has write access", { ledger: "read", till: "write" }],
    ["Editors: Till; viewers: Ledger", { till: "read-write", ledger: "read" }],
    ["Till publishes, Ledger consumes", { till: "write", ledger: "read" }],
    ["- Till: write\n- Ledger: read-only", { till: "write", ledger: "read" }],
    ["Both read, Till writes", { till: "read-write", ledger: "read" }],
    ["System A writes, System B reads", { till: "write", ledger: "read" }],
    ["(Till inserts and updates, Ledger selects)", { till: "write", ledger: "read" }],
    ["producer Till, consumer Ledger", { till: "write", ledger: "read" }],
    ["Producers Till and DWH, consumer Ledger", { till: "write", dwh: "write", ledger: "read" }],
    ["Till producer, Ledger consumer", { till: "write", ledger: "read" }],
    ["published by Till and subscribed to by Ledger", { till: "write", ledger: "read" }],
    ["Till: put; Ledger: get", { till: "write", ledger: "read" }],
    ["Till gets write access", { till: "write" }],
    ["Till owns it, Ledger consumes", { till: "write", ledger: "read" }],
    ["Till lädt hoch, Ledger lädt herunter", { till: "write", ledger: "read" }],
    ["publicado por Till, leído por Ledger", { till: "write", ledger: "read" }],
    ["filled by Till, read by Ledger", { till: "write", ledger: "read" }],
    ["produced by Till, consumed by Ledger", { till: "write", ledger: "read" }],
    ["Populated by the Till, downloaded by Ledger", { till: "write", ledger: "read" }],
    ["Read for Till, insert/update for Ledger", { till: "read", ledger: "write" }],
    ["SELECT for Till, INSERT/UPDATE for Ledger", { till: "read", ledger: "write" }],
    ["Select/insert for Till, select for Ledger", { till: "read-write", ledger: "read" }],
    ["SELECT for Till, INSERT, UPDATE for Ledger", { till: "read", ledger: "write" }],
    ["`SELECT` for Till, `INSERT`, `UPDATE` for Ledger", { till: "read", ledger: "write" }],
    ["**Till**: SELECT, INSERT; **Ledger**: SELECT", { till: "read-write", ledger: "read" }],
    ["GRANT SELECT to Till", { till: "read" }],
    ["GRANT SELECT, INSERT ON `prices` TO Till", { till: "read-write" }],
    ["GRANT ALL PRIVILEGES ON prices TO Till", { till: "read-write" }],
    ["Till reads, writes", { till: "read-write" }],
    ["filled nightly by Till, read by Ledger", { till: "write", ledger: "read" }],
    [
      "read every ten minutes by Ledger, filled and read by Till",
      { ledger: "read", till: "read-write" },
    ],
    ["loaded by Till and read by Ledger", { till: "write", ledger: "read" }],
    ["synced by Ledger each night", { ledger: "write" }],
    ["exported by Till, imported by Ledger", { till: "write", ledger: "read" }],
    ["Till exports nightly; Ledger imports it at 03:00", { till: "write", ledger: "read" }],
    ["Geschrieben von Till, gelesen von Ledger", { till: "write", ledger: "read" }],
    ["Till legt Belege ab, Ledger ruft sie nachts ab", { till: "write", ledger: "read" }],
    ["wird von Till befüllt und vom Ledger gelesen", { till: "write", ledger: "read" }],
    ["cargada cada noche por Till, importada por Ledger", { till: "write", ledger: "read" }],
    ["由Till导出，由Ledger导入", { till: "write", ledger: "read" }],
    ["Kept for Till, read by Ledger", { till: "unknown", ledger: "read" }],
    ["Till更新，Ledger下载", { till: "write", ledger: "read" }],
    ["Till and Ledger", { till: "unknown", ledger: "unknown" }],
    ["Till schreibt, Ledger liest", { till: "write", ledger: "read" }],
    ["Till escribe y Ledger lee", { till: "write", ledger: "read" }],
    ["Till写入，Ledger读取", { till: "write", ledger: "read" }],
  ])("%s", (text, expected) => {
    expect(access(text)).toEqual(expected);
  });
});

describe("nothing is invented", () => {
  test.each([
    ["Ledger reads, the finance team writes", { ledger: "read" }],
    ["Ledger reads, never writes", { ledger: "read" }],
    ["Till does not write, Ledger reads", { ledger: "read" }],
    ["Ledger reads; kept till Monday", { ledger: "read" }],
    ["Till writes. Ledger entries are kept for a year.", { till: "write" }],
    ["archived by Till, read by Ledger", { till: "unknown", ledger: "read" }],
    [
      "Read by Ledger, archived by Till and DWH",
      { ledger: "read", till: "unknown", dwh: "unknown" },
    ],
    ["read by Till, archived nightly by Ledger", { till: "read", ledger: "unknown" }],
    ["read by Till, kept by Ledger", { till: "read", ledger: "unknown" }],
    ["gelesen von Ledger, archiviert von Till", { ledger: "read", till: "unknown" }],
    ["Till archives it, Ledger reads", { till: "unknown", ledger: "read" }],
    ["Till: read, updates come nightly", { till: "read" }],
    ["Till writes nightly exports for Ledger", { till: "write", ledger: "unknown" }],
    ["written by Till, loaded by Ledger", { till: "write", ledger: "unknown" }],
    ["created by Till", { till: "unknown" }],
    ["GRANT SELECT TO Ledger; REVOKE INSERT, UPDATE FROM Till", { ledger: "read" }],
    ["Ledger reads. Write access of Till was revoked.", { ledger: "read" }],
    ["Bucket `till-updates`: read by Ledger", { ledger: "read" }],
    ["used by Till, Ledger reads", { till: "unknown", ledger: "read" }],
    ["Everyone", {}],
    ["", {}],
  ])("%s", (text, expected) => {
    expect(access(text)).toEqual(expected);
  });
});

describe("names in front of a verb of their own do only that", () => {
  const bothRead = { till: "read", ledger: "read" };
  test.each([
    ["Ops writes, Till and Ledger read", bothRead],
    ["(Ops writes, Till and Ledger read)", bothRead],
    ["only Purchasing may write, Till and Ledger read", bothRead],
    ["Ops writes, and Till and Ledger read it", bothRead],
    ["Ops writes and Till and Ledger read", bothRead],
    ["Ops writes while Till and Ledger read", bothRead],
    ["Ops writes – Till and Ledger read", bothRead],
    ["Ops writes, Till, Ledger read", bothRead],
    ["Ops writes it every night, Till and Ledger both read it", bothRead],
    ["Marketing maintains it, Till and Ledger only read", bothRead],
    ["written by Ops, Till and Ledger read", bothRead],
    ["written by Ops, Till, Ledger and DWH read", { ...bothRead, dwh: "read" }],
    ["write access for Ops, Till and Ledger read", bothRead],
    ["Der Einkauf schreibt, Till und Ledger lesen", bothRead],
    ["Schreiben darf nur der Einkauf, Till und Ledger lesen", bothRead],
    ["geschrieben von Ops, Till und Ledger lesen", bothRead],
    ["escrito por Ops, Till y Ledger leen", bothRead],
    ["Ops写入，Till和Ledger读取", bothRead],
    ["read by Ops, Till and Ledger write", { till: "write", ledger: "write" }],
    ["DWH writes, Till and Ledger read", { ...bothRead, dwh: "write" }],
    ["written by DWH, Till and Ledger read", { ...bothRead, dwh: "write" }],
    ["Ops has write access, Till and Ledger have read access", bothRead],
    ["Ops writes it by hand, Till and Ledger pick it up", bothRead],
    ["Ops writes.<br>Till and Ledger read", bothRead],
    ["Ops (write), Till, Ledger (read)", bothRead],
    ["Ops writes it, Till as well as Ledger read", bothRead],
    ["Der Einkauf schreibt sie nachts, Till sowie Ledger lesen", bothRead],
    ["Ops writes, Till and Ledger archive it", { till: "unknown", ledger: "unknown" }],
    ["Ops writes it, Till, Ledger read", bothRead],
    ["Ops writes it nightly, Till, Ledger, DWH read", { ...bothRead, dwh: "read" }],
    ["The night job writes it, Till, Ledger read", bothRead],
    ["Ops schreibt sie nachts, Till, Ledger lesen", bothRead],
    ["Ops escribe los datos, Till, Ledger leen", bothRead],
    ["Ops writes both, Till and Ledger read both", bothRead],
    ["Ops writes both, Till and Ledger read both of them", bothRead],
    ["Ops schreibt beide, Till und Ledger lesen beide", bothRead],
    ["Ops writes it, Till reads both", { till: "read" }],
    ["Written by Ops: Till and Ledger read", bothRead],
    ["Geschrieben vom Einkauf: Till und Ledger lesen", bothRead],
    ["Escrito por Ops: Till y Ledger leen", bothRead],
  ])("%s", (text, expected) => {
    expect(access(text)).toEqual(expected);
  });

  test.each([
    ["read by Till and Ledger, written by Ops", bothRead],
    ["SELECT for Till and Ledger, INSERT for Ops", bothRead],
    ["read access for Till and Ledger, write access only for Ops", bothRead],
    ["consumed by Till and Ledger, produced nightly by Ops", bothRead],
    ["readers: Till, Ledger, writers: Ops", bothRead],
    ["gelesen von Till und Ledger, geschrieben vom Einkauf", bothRead],
    ["leída por Till y Ledger, escrita por Ops", bothRead],
    ["Till, written by Ops", { till: "unknown" }],
    ["written by Till, read by Ops and Ledger", { till: "write", ledger: "read" }],
    ["Till and Ledger have read access", bothRead],
    ["read by Till, written by Ledger", { till: "read", ledger: "write" }],
  ])("what others do behind a comma is none of theirs: %s", (text, expected) => {
    expect(access(text)).toEqual(expected);
  });

  const bothWrite = { till: "write", ledger: "write" };
  test.each([
    ["writes: Till, Ledger", bothWrite],
    ["Writers Ops, Till and Ledger", bothWrite],
    ["Its writers are Ops, Till and Ledger", bothWrite],
    ["written by Ops, Till and Ledger", bothWrite],
    ["written by Till and Ledger, DWH reads", { ...bothWrite, dwh: "read" }],
    ["write: Till, Ledger, read: DWH", { ...bothWrite, dwh: "read" }],
    ["Write – Till, Ledger; Read – DWH", { ...bothWrite, dwh: "read" }],
    ["Written only by Till, Ledger reads", { till: "write", ledger: "read" }],
    ["written by Ops and Till, Ledger reads", { till: "write", ledger: "read" }],
    ["written by Ops and Till, read by Ledger", { till: "write", ledger: "read" }],
    ["Its writers are Ops, Till and Ledger", bothWrite],
    ["Orders table: written only by Ops, Till and Ledger", bothWrite],
    ["Die Tabelle schreibt nachts die Till, Ledger liest", { till: "write", ledger: "read" }],
    ["Written by both", bothWrite],
    ["Ops and both write", bothWrite],
    ["Till writes, both read", { till: "read-write", ledger: "read" }],
    ["Write access for: Till and Ledger, read: DWH", { ...bothWrite, dwh: "read" }],
    ["Writers by table: Till, Ledger", bothWrite],
  ])("others belong to the verb before them: %s", (text, expected) => {
    expect(access(text)).toEqual(expected);
  });
});

describe("of whom it is denied nothing is told", () => {
  test.each([
    ["full access for Till, none for Ledger", { till: "read-write" }],
    ["Till writes, ~~Ledger reads~~", { till: "write" }],
    ["Till: write; Ledger: ~~read~~ none", { till: "write" }],
    ["Till writes, Ledger isn't allowed to read", { till: "write" }],
    ["Till writes, Ledger doesn’t read", { till: "write" }],
    ["Till writes, Ledger can’t read", { till: "write" }],
    ["Till writes, Ledger won't read", { till: "write" }],
    ["Till writes, Ledger mustn't read", { till: "write" }],
    ["full access for Till, no access for Ledger", { till: "read-write" }],
    ["Till: full access, Ledger: none", { till: "read-write" }],
    ["full access: Till, no access: Ledger", { till: "read-write" }],
    ["no write access for Till, Ledger writes", { till: "unknown", ledger: "write" }],
    ["read access for Till, none for Ledger and DWH", { till: "read" }],
    ["read by all except Ledger and DWH", {}],
    ["Vollzugriff für Till, keiner für Ledger", { till: "read-write" }],
    ["Acceso total para Till, ninguno para Ledger", { till: "read-write" }],
    ["Read for Till, write for Ledger", { till: "read", ledger: "write" }],
  ])("%s", (text, expected) => {
    expect(access(text)).toEqual(expected);
  });
});

test("who loads a file may take it as well as put it there", () => {
  expect(readAccess("loaded by Ledger", systems, "file")).toEqual([
    { system: "ledger", mode: "unknown" },
  ]);
});

test("two statements about one system count together", () => {
  expect(merge("read", "write")).toBe("read-write");
  expect(merge("unknown", "read")).toBe("read");
  expect(merge("write", "unknown")).toBe("write");
  expect(merge(undefined, "unknown")).toBe("unknown");
});
