/** The configured colour. There is no such file where none is configured. */
import type { APIContext } from "astro";
import { accentStyles } from "../site/files/accent.ts";
import { atlas } from "../site/atlas/atlas.ts";

export async function getStaticPaths() {
  const { accent } = (await atlas()).settings;
  return accent === undefined ? [] : [{ params: { accent: "accent" }, props: { colour: accent } }];
}

export function GET({ props }: APIContext<{ colour: string }>): Response {
  return new Response(accentStyles(props.colour), { headers: { "Content-Type": "text/css" } });
}
