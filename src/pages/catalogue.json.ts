/** The whole model, as `contract-atlas export` prints it. */
import { catalogueJson } from "../exports/model-json.ts";
import { atlas } from "../site/atlas/atlas.ts";

export async function GET(): Promise<Response> {
  const { catalogue } = await atlas();
  return new Response(catalogueJson(catalogue), {
    headers: { "Content-Type": "application/json" },
  });
}
