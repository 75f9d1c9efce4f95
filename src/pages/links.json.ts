/** Every page and anchor, for checking the links of runbooks and of later publications. */
import { writeManifest } from "../runbooks/manifest/manifest-text.ts";
import { siteLinks } from "../site/files/links.ts";

export async function GET(): Promise<Response> {
  return new Response(writeManifest(await siteLinks()), {
    headers: { "Content-Type": "application/json" },
  });
}
