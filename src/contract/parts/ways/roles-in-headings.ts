/** "ERP exposes", "Shop calls ERP", "Events published by Shop": headings that tell what a system is to what flows. */
import { statesCalls } from "../calls/calls-in-lists.ts";
import { isTableOfCalls } from "../calls/endpoint-facts.ts";
import type { SectionNode } from "../../markdown/outline.ts";
import { withoutArticle } from "../../names/names-by-capitals.ts";
import type { Direction, Reading } from "../reading.ts";
import { remembered } from "../../text/remembered.ts";
import { sectionKeyOf } from "../../vocabulary/vocabulary.ts";
import { phraseSource } from "../../vocabulary/phrases.ts";
import { otherThan } from "../../names/we.ts";

const roles = ["calls", "exposes", "provides", "publishes", "consumes"] as const;
type RoleName = (typeof roles)[number];
type Part = "api-endpoint" | "events";

interface Role {
  role: RoleName;
  name: string;
  /** What it calls, or the kind of thing it offers; empty where the verb is all. */
  object: string;
}

const longest = 80;
const inFront = `^(?:${phraseSource("asks")}\\s+)?(\\S+(?: \\S+){0,4}?)\\s+`;
const active = new RegExp(`${inFront}(?:${groups("Actively")})(?:\\s+(\\S.*))?$`, "i");
const passive = new RegExp(`^(?:(\\S.*?)\\s+)?(?:${groups("Passively")})\\s+(\\S.*)$`, "i");

function groups(voice: "Actively" | "Passively"): string {
  return roles.map((role) => `(${phraseSource(`${role}${voice}`)})`).join("|");
}

const roleNamed = remembered((title): Role | undefined => {
  if (title.length > longest) return undefined;
  const [, subject, ...told] = active.exec(title) ?? [];
  if (subject) return roleAt(told, subject, told[roles.length]);
  const [, object, ...done] = passive.exec(title) ?? [];
  const agent = done[roles.length];
  return agent ? roleAt(done, agent, object) : undefined;
});

function roleAt(
  verbs: readonly (string | undefined)[],
  name: string,
  object = "",
): Role | undefined {
  const role = roles.find((_, index) => verbs[index] !== undefined);
  return role && { role, name: withoutArticle(name), object: withoutArticle(object) };
}

/** What such a section lists, as far as its heading tells. */
export function partOfRole(title: string): Part | undefined {
  const named = roleNamed(title);
  if (!named) return undefined;
  const { role, object } = named;
  if (object !== "") return kindOf(object) ?? (role === "calls" ? "api-endpoint" : undefined);
  return role === "publishes" || role === "consumes" ? "events" : "api-endpoint";
}

/** Between two systems. Whoever calls gives, as in a table of callers and providers; of events, whoever publishes. */
export function wayOfRole(section: SectionNode, reading: Reading): Direction | undefined {
  const named = section.key ? undefined : roleNamed(section.title);
  const { systems } = reading;
  const own = named && systems.id(named.name);
  const other = otherThan(own, systems);
  if (!named || !own || !other) return undefined;
  const isGiver = gives(named, section, other, reading);
  if (isGiver === undefined) return undefined;
  return isGiver ? { from: own, to: other } : { from: other, to: own };
}

/** "Shop calls ERP": both ends are the contract's. */
export function callTold(title: string, { systems }: Reading): Direction | undefined {
  const named = roleNamed(title);
  if (named?.role !== "calls") return undefined;
  const [from, to] = [named.name, named.object].map((name) => systems.id(name));
  const isOwn = from && to && systems.isOwn(from) && systems.isOwn(to);
  return isOwn && from !== to ? { from, to } : undefined;
}

/** "X provides" may be calls, which others make, or events, which it sends. */
function gives(
  { role, object }: Role,
  section: SectionNode,
  other: string,
  reading: Reading,
): boolean | undefined {
  const kind = kindOf(object);
  if (role === "calls") return kind || reading.systems.id(object) === other ? true : undefined;
  if (object !== "" && !kind) return undefined;
  const isOfCalls = kind === undefined ? listsCalls(section, reading) : kind === "api-endpoint";
  if (role === "publishes") return isOfCalls ? undefined : true;
  if (role === "consumes") return isOfCalls;
  if (kind === "events") return true;
  return role === "exposes" || isOfCalls ? false : undefined;
}

function kindOf(noun: string): Part | undefined {
  const key = noun === "" ? undefined : sectionKeyOf(noun);
  if (key === "events") return key;
  return key === "interface" || key === "api-endpoint" ? "api-endpoint" : undefined;
}

function listsCalls({ blocks }: SectionNode, reading: Reading): boolean {
  return (
    blocks.some((block) => statesCalls(block, reading)) ||
    reading.tables(blocks).some(isTableOfCalls)
  );
}
