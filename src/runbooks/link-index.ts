/** A manifest made ready for looking up addresses, files and what comes nearest to one that isn't there. */
import { nearest } from "../contract/nearest.ts";
import { contractPath, withoutExtension } from "./addresses.ts";
import type { LinkManifest, LinkPage } from "./manifest-schema.ts";

export class LinkIndex {
  readonly manifest: LinkManifest;
  private readonly pages = new Map<string, LinkPage>();
  private readonly sources = new Map<string, LinkPage>();
  private readonly files: ReadonlySet<string>;

  constructor(manifest: LinkManifest) {
    this.manifest = manifest;
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

  /** The page whose address or title comes nearest: the same title, the same last name, or a few letters off. */
  nearestPage(path: string, title?: string): LinkPage | undefined {
    const { pages } = this.manifest;
    const kind = folderOf(path);
    const sameKind = pages.filter((page) => page.path !== kind && folderOf(page.path) === kind);
    const name = lastName(path);
    const near = nearest(
      name,
      sameKind.map((page) => lastName(page.path)),
    );
    return (
      (title === undefined ? undefined : sameKind.find((page) => page.title === title)) ??
      sameKind.find((page) => lastName(page.path) === name) ??
      sameKind.find((page) => lastName(page.path) === near)
    );
  }
}

function folderOf(path: string): string {
  return path.slice(0, path.indexOf("/") + 1);
}

function lastName(path: string): string {
  return path.split("/").findLast((part) => part !== "") ?? "";
}
