import { readdirSync, readFileSync } from "node:fs";
import { htmlToHast, type HastNode } from "satteri";
import { expect, test } from "playwright/test";
import { base, dist } from "./support/site.ts";

interface BuiltPage {
  ids: string[];
  /** What looks like a link and leads nowhere. */
  dead: string[];
  links: string[];
}

const origin = "http://catalogue.example";
const files = readdirSync(dist, { recursive: true, encoding: "utf8" });
const pages = new Map(
  files
    .filter((file) => file.endsWith(".html"))
    .map((file) => [`${base}${file.replace(/index\.html$/, "")}`, read(file)]),
);

function read(file: string): BuiltPage {
  const page: BuiltPage = { ids: [], dead: [], links: [] };
  const pending: HastNode[] = [htmlToHast(readFileSync(`${dist}/${file}`, "utf8")) as HastNode];
  for (let node = pending.pop(); node; node = pending.pop()) {
    if (node.type === "element") {
      if (typeof node.properties["id"] === "string") page.ids.push(node.properties["id"]);
      const target =
        node.properties["href"] ?? node.properties["xLinkHref"] ?? node.properties["src"];
      if (typeof target === "string") page.links.push(target);
      else if (node.tagName === "a") page.dead.push(textOf(node));
    }
    if ("children" in node) pending.push(...(node.children as HastNode[]));
  }
  return page;
}

function textOf(node: HastNode): string {
  if (node.type === "text") return node.value;
  return "children" in node ? node.children.map((child) => textOf(child as HastNode)).join("") : "";
}

function isFile(path: string): boolean {
  return path.startsWith(base) && files.includes(path.slice(base.length));
}

test("what looks like a link leads somewhere", () => {
  const dead = [...pages].flatMap(([address, page]) => page.dead.map((text) => [address, text]));
  expect(dead).toEqual([]);
});

test("every page of the demo was read", () => {
  expect(pages.size).toBeGreaterThan(70);
  expect([...pages.values()].flatMap(({ links }) => links).length).toBeGreaterThan(2000);
});

test("every internal link and anchor resolves", () => {
  const dead = [...pages].flatMap(([address, { links }]) =>
    [...new Set(links)].flatMap((link) => {
      const target = new URL(link, `${origin}${address}`);
      if (target.origin !== origin) return [];
      const page = pages.get(decodeURI(target.pathname));
      const exists = page ?? isFile(decodeURI(target.pathname));
      const anchor = decodeURIComponent(target.hash.slice(1));
      const found = exists && (anchor === "" || (page?.ids.includes(anchor) ?? false));
      return found ? [] : [`${address} → ${link}`];
    }),
  );
  expect(dead).toEqual([]);
});

test("an id is unique in its page", () => {
  const repeated = [...pages].flatMap(([address, { ids }]) =>
    ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${address}#${id}`),
  );
  expect(repeated).toEqual([]);
});

test("no page asks another host for anything but a link to follow", () => {
  const foreign = [...pages].flatMap(([address]) => {
    const file = address.slice(base.length).replace(/(?:^|\/)$/, "$&index.html");
    const html = readFileSync(`${dist}/${file}`, "utf8");
    return [
      ...html.matchAll(/<(?:script|link|img|iframe)\b[^>]*(?:src|href)="(https?:[^"]+)"/g),
    ].map((match) => `${address} → ${match[1]}`);
  });
  expect(foreign).toEqual([]);
});
