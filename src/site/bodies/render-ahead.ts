/**
 * Renders contracts' texts in threads while Astro gets ready and what an earlier build has left is looked through. Astro
 * would render them one after the other when it has done all that; it still does with those that no thread has begun.
 */
import type { MarkdownRenderResult } from "astro/markdown";
import type { ContractDocument, Source } from "../../contract/model/document.ts";
import { isMdx } from "../../contract/model/is-mdx.ts";
import { belowFrontmatter } from "../../contract/frontmatter/frontmatter.ts";
import { entryFile } from "../../package/root.ts";
import { openThread, type Thread } from "../../threads/asked.ts";
import { helpersFor } from "../../threads/helpers.ts";
import type { Session } from "../session/session.ts";
import type { TextsAhead } from "../session/texts-ahead.ts";
import { tidyBodies } from "./kept-bodies.ts";
import { linkedContracts } from "../markdown/linked-contracts.ts";
import { hasOwnDiagrams } from "./own-diagrams.ts";
import type { Text, TextThreadData, Unrendered } from "./thread-messages.ts";

type Helper = Thread<Unrendered, MarkdownRenderResult[]>;

/** Few enough that nobody waits long for the last one, many enough that sending them costs nothing. */
const batchSize = 20;

/** @param helpersOf how many threads help with so many texts */
export async function renderAhead(
  session: Pick<Session, "settings" | "documents" | "renderingFacts">,
  helpersOf = helpersFor,
): Promise<TextsAhead | undefined> {
  const { settings } = session;
  const documents = (await session.documents()).filter(canBeAhead);
  const helpers = helpersOf(documents.length);
  if (helpers === 0) return undefined;
  await tidyBodies();
  const data: TextThreadData = {
    folder: settings.folder,
    base: settings.base,
    vocabulary: settings.vocabulary,
    renderingFacts: await session.renderingFacts(),
  };
  const team = Array.from({ length: helpers }, () =>
    openThread<Unrendered, MarkdownRenderResult[]>(entryFile("site/bodies/text-thread"), data),
  );
  const begun = new Map<string, Text & { rendered: Promise<MarkdownRenderResult | undefined> }>();
  const taken = new Set<string>();
  // Astro asks for the first ones first.
  const left = documents.toReversed().values();

  function nextBatch(): ContractDocument[] {
    const batch: ContractDocument[] = [];
    for (const document of left) {
      if (!taken.has(document.source.file)) batch.push(document);
      if (batch.length === batchSize) break;
    }
    return batch;
  }

  async function there(helper: Helper, told: Set<ContractDocument>): Promise<void> {
    for (let batch = nextBatch(); batch.length > 0; batch = nextBatch()) {
      const texts = batch.map(({ source }) => textOf(source));
      const asked = untold(batch, told).then((news) => helper.ask({ told: news, texts }));
      for (const [index, text] of texts.entries()) {
        const rendered = asked.then(
          (all) => all[index],
          () => undefined,
        );
        begun.set(text.file, { ...text, rendered });
      }
      // What went wrong is told by who renders it instead.
      if (!(await asked.catch(() => undefined))) return;
    }
  }

  // Two batches on the way to each helper: one it renders, one it finds when it is done.
  const done = team.map(async (helper) => {
    const told = new Set<ContractDocument>();
    await Promise.all([there(helper, told), there(helper, told)]);
    await helper.close();
  });
  return {
    async take(file, markdown) {
      taken.add(file);
      const text = begun.get(file);
      return text?.markdown === markdown ? text.rendered : undefined;
    },
    async close() {
      await Promise.all(team.map((helper) => helper.close()));
      await Promise.all(done);
    },
  };
}

function canBeAhead({ source }: ContractDocument): boolean {
  return !isMdx(source.file) && !hasOwnDiagrams(source.text);
}

function textOf({ file, text }: Source): Text {
  return { file, markdown: belowFrontmatter(text).trim() };
}

async function untold(
  batch: readonly ContractDocument[],
  told: Set<ContractDocument>,
): Promise<Unrendered["told"]> {
  const needed = new Set(batch);
  for (const document of batch)
    for (const linked of await linkedContracts(document)) needed.add(linked);
  const news = needed.difference(told);
  for (const document of news) told.add(document);
  return Array.from(news, (document) => {
    const { placeOf: _, ...packed } = document;
    return packed;
  });
}
