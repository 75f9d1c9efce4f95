import type { AstroPrerenderer } from "astro";
import { expect, it } from "vitest";
import { passingOn } from "../../../../src/site/making/prerender.ts";
import type { Session } from "../../../../src/site/session/session.ts";

type StaticPath = Awaited<ReturnType<AstroPrerenderer["getStaticPaths"]>>[number];
type Options = Parameters<AstroPrerenderer["render"]>[1];

/** A build below `/docs/` whose pages are what `make` makes of their names. */
function build(make: (name: string) => Promise<Response>) {
  const session = { settings: { base: "/docs/" } } as Session;
  const told: [string, string][] = [];
  const { render } = passingOn({
    prerenderer: {
      name: "made",
      getStaticPaths: async () => [],
      render: ({ url }) => make(new URL(url).pathname.split("/")[2] ?? ""),
    },
    session,
    onPage: async (path, html) => void told.push([path, html.toString()]),
  });
  const ask = (name: string) =>
    render(new Request(`http://localhost/docs/${name}/`), {} as Options) as Promise<Response>;
  return { ask, told, session };
}

const page = (html: string) => new Response(html, { headers: { "content-type": "text/html" } });

/** As Astro asks for it. */
async function textOf(response: Response): Promise<string> {
  return Buffer.from(await response.arrayBuffer()).toString();
}

it("tells of pages in the order in which they began, whichever is made first", async () => {
  const made = new Map([
    ["a", Promise.withResolvers<Response>()],
    ["b", Promise.withResolvers<Response>()],
  ]);
  const { ask, told } = build((name) => made.get(name)?.promise ?? Promise.reject(new Error(name)));
  const asked = [ask("a"), ask("b")];
  made.get("b")?.resolve(page("B"));
  await made.get("b")?.promise;
  made.get("a")?.resolve(page("A"));
  expect(await Promise.all(asked.map(async (each) => textOf(await each)))).toEqual(["A", "B"]);
  expect(told).toEqual([
    ["a/", "A"],
    ["b/", "B"],
  ]);
});

it("makes first what is to be made first, in that order, and the rest as Astro would", async () => {
  const { getStaticPaths } = passingOn({
    prerenderer: {
      name: "made",
      getStaticPaths: async () =>
        ["/contracts/a", "/", "/contracts/b c", "/systems/x/"].map((pathname) => ({
          pathname,
          route: {} as StaticPath["route"],
        })),
      render: async () => page(""),
    },
    session: {} as Session,
    order: ["systems/x/", "contracts/b c/", "contracts/a/"],
    onPage: async () => undefined,
  });
  const paths = await getStaticPaths();
  expect(paths.map(({ pathname }) => pathname)).toEqual([
    "/systems/x/",
    "/contracts/b c",
    "/contracts/a",
    "/",
  ]);
});

it("begins no other page before those that are made first are told of", async () => {
  const begun: string[] = [];
  const toldOf = Promise.withResolvers<void>();
  const { getStaticPaths, render } = passingOn({
    prerenderer: {
      name: "made",
      // Astro makes one page of two that have the same address.
      getStaticPaths: async () =>
        ["/contracts/a b", "/contracts/a b/", "/contracts"].map((pathname) => ({
          pathname,
          route: {} as StaticPath["route"],
        })),
      async render({ url }) {
        begun.push(new URL(url).pathname);
        return page("");
      },
    },
    session: { settings: { base: "/" } } as Session,
    order: ["contracts/a b/"],
    onPage: async (path) => (path === "contracts/a b/" ? toldOf.promise : undefined),
  });
  await getStaticPaths();
  const made = ["contracts/a b/", "contracts/"].map((path) =>
    render(new Request(new URL(path, "http://localhost/")), {} as Options),
  );
  await new Promise((resolve) => setImmediate(resolve));
  expect(begun).toEqual(["/contracts/a%20b/"]);
  toldOf.resolve();
  await Promise.all(made);
  expect(begun).toEqual(["/contracts/a%20b/", "/contracts/"]);
});

it("passes on what is no page, and tells nobody", async () => {
  const { ask, told } = build(async () => new Response("{}"));
  expect(await (await ask("model.json")).text()).toBe("{}");
  expect(told).toEqual([]);
});

it("remembers the first page that fails, and begins none after it", async () => {
  const begun: string[] = [];
  const { ask, session } = build(async (name) => {
    begun.push(name);
    throw new Error(`${name} is not defined`);
  });
  await expect(ask("a")).rejects.toThrow("a is not defined");
  void ask("b");
  expect(begun).toEqual(["a"]);
  expect(session.failed).toEqual({ path: "a/", reason: "a is not defined" });
});
