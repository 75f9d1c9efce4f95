/** A contract's other forms: its model, its text, its badge. Each has every address the contract has or had. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { APIContext } from "astro";
import { findingsOf } from "../../catalogue/views/health/health.ts";
import type { ContractDocument } from "../../contract/model/document.ts";
import { badge } from "../../exports/badge.ts";
import { componentLinks } from "../../exports/component-links.ts";
import { markdownTwin, twinLinks } from "../../exports/markdown-twin.ts";
import { contractJson } from "../../exports/model-json.ts";
import { plainMarkdown } from "../../exports/plain-markdown.ts";
import { contractForms } from "../../catalogue/addresses.ts";
import { redirects } from "../../runbooks/manifest/redirects.ts";
import { atlas, type Atlas } from "../atlas/atlas.ts";
import { contentType } from "../hosting/content-type.ts";
import { absoluteHref } from "../atlas/hrefs.ts";

interface Form {
  /** Below the site's base. */
  fileOf(id: string): string;
  textOf(document: ContractDocument, atlas: Atlas): string;
}

const forms = {
  badge: {
    fileOf: contractForms.badge,
    textOf: (document, { findings }) => badge(document.contract, findingsOf(findings, document)),
  },
  model: {
    fileOf: contractForms.model,
    textOf: ({ contract }) => contractJson(contract),
  },
  /** As its author wrote it; one in MDX in plain Markdown. */
  text: {
    fileOf: contractForms.text,
    textOf(document, { catalogue, settings }) {
      const plain = plainMarkdown(document, componentLinks(catalogue, absoluteHref));
      const resolve = twinLinks(document.contract.file, catalogue.contracts, absoluteHref);
      return settings.site === undefined ? plain : markdownTwin(plain, resolve);
    },
  },
} satisfies Record<string, Form>;

/**
 * What a route of `[...id]` needs to serve a form.
 *
 * @param isBuild A build writes all forms itself, which takes a tenth of the time.
 */
export function served(name: keyof typeof forms, isBuild: boolean) {
  const form: Form = forms[name];
  return {
    getStaticPaths: async () =>
      isBuild
        ? []
        : formed(await atlas()).map(({ at, document }) => ({
            params: { id: at },
            props: { document },
          })),
    GET: async ({ props }: APIContext<{ document: ContractDocument }>): Promise<Response> =>
      new Response(form.textOf(props.document, await atlas()), {
        headers: { "Content-Type": contentType(form.fileOf("")) },
      }),
  };
}

export async function writeForms(out: string): Promise<void> {
  const from = await atlas();
  for (const { at, document } of formed(from))
    for (const form of Object.values<Form>(forms)) {
      const file = join(out, form.fileOf(at));
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, form.textOf(document, from));
    }
}

/** The contracts, and their former ids: a badge under one of those is embedded somewhere, too. */
function formed({ catalogue, documents }: Atlas): { at: string; document: ContractDocument }[] {
  const byId = new Map(documents.map((document) => [document.contract.id, document]));
  const ids = [
    ...catalogue.contracts.map(({ id }) => ({ at: id, id })),
    ...redirects(catalogue).map(({ alias, id }) => ({ at: alias, id })),
  ];
  return ids.flatMap(({ at, id }) => {
    const document = byId.get(id);
    return document ? { at, document } : [];
  });
}
