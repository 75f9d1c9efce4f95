/** A manifest made ready for looking up addresses, files and what comes nearest to one that isn't there. */
import { nearest } from "../../contract/text/nearest.ts";
import { contractPath, withoutExtension } from "../../catalogue/addresses.ts";
import { slugOf } from "../../contract/text/slug.ts";
import type { LinkManifest, LinkPage } from "../manifest/manifest-schema.ts";

export class LinkIndex {
  readonly manifest: LinkManifest;
  private readonly pages = new Map<string, LinkPage>();
  private readonly sources = new Map<string, LinkPage>();
  private readonly files: ReadonlySet<string>;
  private readonly formerTitles: ReadonlyMap<string, string>;

  /** @param before an earlier list, which knows the titles of pages that have moved since */
  constructor(manifest: LinkManifest, before?: LinkManifest) {
    this.manifest = manifest;
    this.formerTitles = new Map(
      before?.pages.flatMap(({ path, formerly = [], title }) =>
        [path, ...formerly].map((address): [string, string] => [address, title]),
      ),
    );
    for (const page of manifest.pages) {
      if (page.source) this.sources.set(page.source.file, page);
      for (const former of page.formerly ?? []) this.pages.set(former, page);
    }
    // A page's own address wins over somebody else's former one.
    for (const page of manifest.pages) this.pages.set(page.path, page);
    this.files = new Set([
      ...manifest.files,
      ...manifest.pages.flatMap(({ files }) => files ?? []),
    ]);
  }

  /** The page at an address, now or formerly; `index.html` and a missing last slash are what web servers mend. */
  pageAt(path: string): LinkPage | undefined {
    const tidy = path.replace(/(^|\/)index\.html$/, "$1");
    return this.pages.get(tidy) ?? this.pages.get(`${tidy}/`);
  }

  hasFile(path: string): boolean {
    return this.files.has(path);
  }

  /** The page of a contract's file, by its path below the contracts folder. */
  pageOfFile(file: string): LinkPage | undefined {
    return this.sources.get(file);
  }

  /** The page of a file that lay at this path before it was renamed. */
  pageOfFormerFile(file: string): LinkPage | undefined {
    return this.pages.get(contractPath(withoutExtension(file)));
  }

  /** The page whose address or title comes nearest: the same under another address, else one that is or was called nearly so. */
  nearestPage(path: string, title?: string): LinkPage | undefined {
    const moved = this.movedPage(path, title);
    if (moved) return moved;
    const byName = new Map<string, LinkPage>();
    for (const page of this.pagesLike(path))
      for (const address of [...(page.formerly ?? []), page.path])
        byName.set(lastName(address), page);
    const near = nearest(lastName(path), [...byName.keys()]);
    return near === undefined ? undefined : byName.get(near);
  }

  /** The page that has the title, the last name or, of a contract, both systems of an address that is gone. */
  movedPage(path: string, title = this.formerTitles.get(withSlash(path))): LinkPage | undefined {
    const others = this.pagesLike(path);
    const name = lastName(path);
    return (
      (title === undefined ? undefined : others.find((page) => page.title === title)) ??
      others.find((page) => lastName(page.path) === name) ??
      others.find((page) => namesBySystems(page).includes(name))
    );
  }

  private pagesLike(path: string): LinkPage[] {
    const kind = folderOf(path);
    return this.manifest.pages.filter((page) => page.path !== kind && folderOf(page.path) === kind);
  }
}

/** What files of a contract are commonly called. */
function namesBySystems({ title, systems }: LinkPage): string[] {
  if (!systems) return [];
  const { a, b } = systems;
  return [slugOf(title), `${a}-${b}`, `${b}-${a}`];
}

function folderOf(path: string): string {
  return path.slice(0, path.indexOf("/") + 1);
}

function withSlash(path: string): string {
  return path.endsWith("/") ? path : `${path}/`;
}

function lastName(path: string): string {
  return path.split("/").findLast((part) => part !== "") ?? "";
}
