/** Renders a contract once: what was rendered from the same facts is taken from the cache. */
import type {
  MarkdownProcessor,
  MarkdownRenderer,
  MarkdownRenderOptions,
  MarkdownRenderResult,
} from "astro/markdown";
import { z } from "zod";
import { contractPath } from "../../catalogue/addresses.ts";
import { currentTexts } from "../session/session.ts";
import { tidyGrownMemory } from "../process/tidy-memory.ts";
import { documentBehind } from "../markdown/document.ts";
import { hasOwnDiagrams } from "./own-diagrams.ts";
import { bodyKey } from "./rendering-facts.ts";

const rememberedSchema = z.object({
  code: z.string(),
  headings: z.array(z.object({ depth: z.number(), slug: z.string(), text: z.string() })),
  localImagePaths: z.array(z.string()),
  remoteImagePaths: z.array(z.string()),
});

export function remembering<Processor extends MarkdownProcessor>(processor: Processor): Processor {
  return {
    ...processor,
    createRenderer: async (shared) => recalling(await processor.createRenderer(shared)),
  };
}

function recalling(renderer: MarkdownRenderer): MarkdownRenderer {
  return {
    async render(markdown, options) {
      const document = hasOwnDiagrams(markdown)
        ? undefined
        : await documentBehind(options?.fileURL);
      if (!document) return renderer.render(markdown, options);
      const { bodies, isRecalled, renderingFacts, textsAhead } = currentTexts();
      if (await isRecalled?.(contractPath(document.contract.id))) return unread;
      const ahead = await (await textsAhead)?.take(document.source.file, markdown);
      if (ahead) return withFrontmatter(ahead, options);
      const key = await bodyKey(await renderingFacts(), markdown, document);
      const known = bodies.read(key);
      if (known !== undefined) {
        const { code, ...metadata } = rememberedSchema.parse(JSON.parse(known));
        return withFrontmatter({ code, metadata }, options);
      }
      tidyGrownMemory();
      const rendered = await renderer.render(markdown, options);
      const { frontmatter: _, ...metadata } = rendered.metadata;
      await bodies.write(key, JSON.stringify({ code: rendered.code, ...metadata }));
      return rendered;
    },
  };
}

function withFrontmatter(
  {
    code,
    metadata,
  }: { code: string; metadata: Omit<MarkdownRenderResult["metadata"], "frontmatter"> },
  options: MarkdownRenderOptions | undefined,
): MarkdownRenderResult {
  return { code, metadata: { ...metadata, frontmatter: options?.frontmatter ?? {} } };
}

/** The page is there with its text, and nobody asks for this. */
const unread: MarkdownRenderResult = {
  code: "",
  metadata: { headings: [], localImagePaths: [], remoteImagePaths: [], frontmatter: {} },
};
