/** Lists the pages that the service worker keeps, by their titles. */
import { element } from "../element.ts";

interface KeptPage {
  path: string;
  title: string;
}

async function keptIn(name: string): Promise<KeptPage[]> {
  const cache = await caches.open(name);
  const requests = await cache.keys();
  const pages = requests.filter(({ url }) => new URL(url).pathname.endsWith("/"));
  return Promise.all(
    pages.map(async (request) => {
      const text = (await (await cache.match(request))?.text()) ?? "";
      const { title } = new DOMParser().parseFromString(text, "text/html");
      const { pathname } = new URL(request.url);
      return { path: pathname, title: title.replace(/ · [^·]*$/, "") };
    }),
  );
}

async function listKept(section: HTMLElement): Promise<void> {
  const { prefix = "" } = section.dataset;
  const names = (await caches.keys()).filter((name) => name.startsWith(prefix));
  const pages = (await Promise.all(names.map(keptIn)))
    .flat()
    .filter(({ title }) => title !== "" && title !== document.title.replace(/ · [^·]*$/, ""))
    .toSorted((one, two) => one.title.localeCompare(two.title));
  section
    .querySelector("ul")
    ?.append(
      ...pages.map(({ path, title }) => element("li", {}, element("a", { href: path }, title))),
    );
  section.hidden = pages.length === 0;
}

const section = document.querySelector<HTMLElement>("[data-kept-pages]");
if (section && "caches" in window) void listKept(section);
