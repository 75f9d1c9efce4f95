/** All that a catalogue is made of, and what in it must not be published. */
import type { ContractDocument, Secret, Source } from "../../contract/model/document.ts";
import { findSecrets } from "../../contract/secrets.ts";

export interface Searched {
  documents: readonly Pick<ContractDocument, "source" | "secrets">[];
  registrySource?: Source | undefined;
}

export async function* secretsOf({
  documents,
  registrySource,
}: Searched): AsyncIterable<{ source: Source; secret: Secret }> {
  const texts: Searched["documents"] = registrySource
    ? [...documents, { source: registrySource }]
    : documents;
  for (const { source, secrets } of texts)
    for (const secret of secrets ?? (await findSecrets(source))) yield { source, secret };
}
