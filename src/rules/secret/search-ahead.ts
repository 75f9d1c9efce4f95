/** Looks for secrets beside all else that is done with many contracts, as no other rule takes as long. */
import { availableParallelism } from "node:os";
import { openThread } from "../../threads/asked.ts";
import type { Source } from "../../contract/document.ts";
import { expectSecrets, type Secret, type Searched, sourcesOf } from "./find.ts";

/** Fewer sources than these are searched before a thread has begun. */
const worthThread = 150;

export function searchAhead(searched: Searched, cores = availableParallelism()): void {
  const sources = sourcesOf(searched);
  if (sources.length < worthThread || cores < 2) return;
  const thread = openThread<readonly Source[], Secret[][]>("./search-thread", {
    from: import.meta.url,
  });
  expectSecrets(
    sources,
    thread.ask(sources).finally(() => thread.close()),
  );
}
