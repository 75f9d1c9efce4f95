/** What `links.json` looks like, for editors and other programs. */
import { manifestJsonSchema } from "../runbooks/manifest/manifest-text.ts";

export function GET(): Response {
  return new Response(manifestJsonSchema(), {
    headers: { "Content-Type": "application/schema+json" },
  });
}
