/** Mermaid's own parser, without a browser. */
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";

/** Throws what Mermaid throws. */
export type Parse = (source: string) => Promise<unknown>;

let loaded: Promise<Parse | undefined> | undefined;

/** Nothing where this Mermaid can't be used so; a diagram's mistakes then show when it is drawn. */
export function loadParser(): Promise<Parse | undefined> {
  return (loaded ??= load());
}

async function load(): Promise<Parse | undefined> {
  await letTextThrough();
  const { default: mermaid } = await import("mermaid");
  mermaid.initialize({ securityLevel: "strict", suppressErrorRendering: true });
  const parse: Parse = (source) => mermaid.parse(source);
  return parse("flowchart LR\n  a[right] --> b").then(
    () => parse,
    () => undefined,
  );
}

/**
 * While parsing, Mermaid cleans labels with DOMPurify, which does nothing without a document but lacks even the
 * function then. What is parsed here is never shown, so there is nothing to clean.
 */
async function letTextThrough(): Promise<void> {
  const fromMermaid = createRequire(createRequire(import.meta.url).resolve("mermaid/package.json"));
  const module = join(dirname(fromMermaid.resolve("dompurify")), "purify.es.mjs");
  const { default: purifier } = (await import(pathToFileURL(module).href)) as {
    default: { sanitize?: (text: string) => string; addHook?: () => void };
  };
  purifier.sanitize ??= (text) => text;
  purifier.addHook ??= () => undefined;
}
