/**
 * One site, one process: Astro loads the content loader, the pages and the integration as separate module
 * graphs, so what they share hangs on a global symbol rather than on a module variable. Pages import only this
 * file, so that reading and drawing stay out of their bundle.
 */
import type { LoaderContext } from "astro/loaders";
import type { Cache } from "../../kept/disk-cache.ts";
import type { ContractDocument } from "../../contract/model/document.ts";
import type { Drawer } from "../../diagrams/renderer/drawer.ts";
import type { TextsAhead } from "./texts-ahead.ts";
import type { Looking, Recall } from "./recalled.ts";
import type { Backlinks } from "../../runbooks/backlinks.ts";
import type { Workspace } from "../../workspace/workspace.ts";
import type { SiteSettings } from "../settings/settings.ts";

/** What a contract's text is rendered with; a thread that does nothing else has no more than this. */
export interface TextSession {
  settings: Pick<SiteSettings, "folder" | "base">;
  /** What is the same for the texts of all contracts, as one key. */
  renderingFacts(): Promise<string>;
  /** The contracts as last read. */
  documents(): Promise<readonly ContractDocument[]>;
  /** Contracts' texts as rendered before. */
  bodies: Cache;
  /** Texts that are rendered before Astro asks for them. */
  textsAhead?: Promise<TextsAhead | undefined>;
  /** Whether the page at a path below the base is taken from an earlier build. */
  isRecalled?: (path: string) => Promise<boolean>;
}

export interface Session extends TextSession {
  settings: SiteSettings;
  /** The catalogue as last read. */
  workspace(): Promise<Workspace>;
  /** Fills Astro's collection of contracts. */
  loadContracts(context: LoaderContext): Promise<void>;
  /** How often it was filled. */
  fillings: number;
  /** What the configured runbooks link to, as last read. */
  backlinks(): Promise<Backlinks>;
  /** Reads the folder again; the next `workspace()` returns the new state. */
  refresh(): void;
  /** Told after every refresh. */
  onRefresh(listener: () => void): void;
  drawer: Drawer;
  /** What pages show that are to be made, by their path below the base; each is taken once. */
  shown: Map<string, object>;
  /** Rendered texts by their contracts' ids, where they are no part of Astro's store. */
  texts?: Map<string, string>;
  /** What earlier builds have left of the pages; nothing unless given. */
  recall?: Promise<Recall>;
  /** The same, while pages are still looked at. */
  looking?: Looking;
  /** The first page that could not be made. */
  failed?: { path: string; reason: string };
}

const key = Symbol.for("contract-atlas.session");
const holder = globalThis as { [key]?: Session | TextSession };

export function setSession(session: Session | TextSession): void {
  holder[key] = session;
}

export function currentSession(): Session {
  const session = currentTexts();
  if (!("workspace" in session)) throw new Error("This thread renders texts only.");
  return session;
}

export function currentTexts(): Session | TextSession {
  const session = holder[key];
  if (!session) {
    throw new Error(
      "No catalogue is open. The site is built by `contract-atlas build` or through the integration in astro.config.mjs.",
    );
  }
  return session;
}
