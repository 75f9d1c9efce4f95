/** Where the contracts' plain text lies, for programs that answer questions. */
import { llmsText } from "../exports/llms-text.ts";
import { atlas } from "../site/atlas/atlas.ts";
import { absoluteHref } from "../site/atlas/hrefs.ts";

export async function GET(): Promise<Response> {
  const { catalogue, settings } = await atlas();
  const text = llmsText(catalogue, {
    title: settings.title,
    description: settings.description,
    addressOf: absoluteHref,
  });
  return new Response(text, { headers: { "Content-Type": "text/plain; charset=utf-8" } });
}
