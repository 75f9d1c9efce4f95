/** Where a link of a contract leads. */
import { posix } from "node:path";
import type { ContractDocument, Link } from "../../contract/model/document.ts";

export type Target =
  /** Somebody else's: a web address, a mail address, a path of the server. */
  | { kind: "elsewhere" }
  | { kind: "here"; anchor: string }
  | { kind: "contract"; document: ContractDocument; anchor: string }
  | { kind: "file"; path: string; anchor: string };

export class Contracts {
  readonly #byFile: ReadonlyMap<string, ContractDocument>;
  readonly #byFormerId: ReadonlyMap<string, ContractDocument>;

  constructor(documents: readonly ContractDocument[]) {
    this.#byFile = new Map(documents.map((document) => [document.source.file, document]));
    this.#byFormerId = new Map(
      documents.flatMap((document) => document.contract.aliases.map((id) => [id, document])),
    );
  }

  /** The contract that was at this path, by its `aliases`. */
  movedFrom(path: string): ContractDocument | undefined {
    return this.#byFormerId.get(path.replace(/\.mdx?$/i, ""));
  }

  get files(): Iterable<string> {
    return this.#byFile.keys();
  }

  targetOf({ target, section }: Link, from: ContractDocument): Target {
    if (/^(?:[a-z][a-z\d+.-]*:|\/|\\)/iu.test(target)) return { kind: "elsewhere" };
    const [, written = "", anchor = ""] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/su.exec(target) ?? [];
    if (written === "") return { kind: "here", anchor: decoded(anchor) };
    const path = posix.join(posix.dirname(from.source.file), decoded(written));
    const document =
      this.#byFile.get(path) ?? (section === undefined ? undefined : this.#cited(decoded(written)));
    return document === undefined
      ? { kind: "file", path, anchor: decoded(anchor) }
      : { kind: "contract", document, anchor: decoded(anchor) };
  }

  /** In code people write a path as they see it: from the root of the repository, or only its end. */
  #cited(written: string): ContractDocument | undefined {
    const path = posix.normalize(written);
    const found = [...this.#byFile].filter(
      ([file]) => `/${path}`.endsWith(`/${file}`) || `/${file}`.endsWith(`/${path}`),
    );
    return found.length === 1 ? found[0]?.[1] : undefined;
  }
}

/** Without percent-encoding; as written where that is broken. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
