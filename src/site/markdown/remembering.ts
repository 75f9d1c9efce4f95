/** Renders a contract once: what was rendered from the same facts is taken from the cache. */
import type { MarkdownProcessor, MarkdownRenderer } from "astro/markdown";
import { z } from "zod";
import { contractPath } from "../../runbooks/addresses.ts";
import { currentSession } from "../session.ts";
import { tidyGrownMemory } from "../tidy-memory.ts";
import { documentBehind } from "./document.ts";
import { bodyKey, catalogueFacts } from "./rendering-facts.ts";
import type { Workspace } from "../../workspace.ts";

const rememberedSchema = z.object({
  code: z.string(),
  headings: z.array(z.object({ depth: z.number(), slug: z.string(), text: z.string() })),
  localImagePaths: z.array(z.string()),
  remoteImagePaths: z.array(z.string()),
});

/** A text with diagrams of its own depends on whether there is a browser to draw them, too. */
const drawn = /mermaid/i;

export function remembering<Processor extends MarkdownProcessor>(processor: Processor): Processor {
  return {
    ...processor,
    createRenderer: async (shared) => recalling(await processor.createRenderer(shared)),
  };
}

function recalling(renderer: MarkdownRenderer): MarkdownRenderer {
  return {
    async render(markdown, options) {
      const document = drawn.test(markdown) ? undefined : await documentBehind(options?.fileURL);
      if (!document) return renderer.render(markdown, options);
      const { bodies, recall } = currentSession();
      if ((await recall)?.has(contractPath(document.contract.id))) return unread;
      const key = bodyKey(await factsNow(), markdown, document);
      const known = bodies.read(key);
      if (known !== undefined) {
        const { code, ...metadata } = rememberedSchema.parse(JSON.parse(known));
        return { code, metadata: { ...metadata, frontmatter: options?.frontmatter ?? {} } };
      }
      tidyGrownMemory();
      const rendered = await renderer.render(markdown, options);
      const { frontmatter: _, ...metadata } = rendered.metadata;
      await bodies.write(key, JSON.stringify({ code: rendered.code, ...metadata }));
      return rendered;
    },
  };
}

/** The page is there with its text, and nobody asks for this. */
const unread: Awaited<ReturnType<MarkdownRenderer["render"]>> = {
  code: "",
  metadata: { headings: [], localImagePaths: [], remoteImagePaths: [], frontmatter: {} },
};

const factsOf = new WeakMap<Workspace, Promise<string>>();

/** Asked for each contract, so those of one reading of the folder are put together once. */
async function factsNow(): Promise<string> {
  const { settings, workspace } = currentSession();
  const read = await workspace();
  const facts = factsOf.get(read) ?? catalogueFacts(settings, read);
  factsOf.set(read, facts);
  return facts;
}
