/** Renders a contract once: what was rendered from the same facts is taken from the cache. */
import type { MarkdownProcessor, MarkdownRenderer } from "astro/markdown";
import { z } from "zod";
import { contractPath } from "../../catalogue/addresses.ts";
import { currentSession } from "../session.ts";
import { tidyGrownMemory } from "../tidy-memory.ts";
import { documentBehind } from "./document.ts";
import { bodyKey, renderingFacts } from "./rendering-facts.ts";

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
      const { bodies, recall, settings } = currentSession();
      if ((await recall)?.has(contractPath(document.contract.id))) return unread;
      const key = await bodyKey(await renderingFacts(settings), markdown, document);
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
