/** The configured picture beside the catalogue's name. There is no such file where none is configured. */
import type { APIContext } from "astro";
import { atlas } from "../site/atlas.ts";
import { logoTypes, readLogo, typeOfLogo } from "../site/logo.ts";

export async function getStaticPaths() {
  const { logo } = (await atlas()).settings;
  return logo === undefined ? [] : [{ params: { type: typeOfLogo(logo) }, props: { logo } }];
}

export async function GET({ props, params }: APIContext<{ logo: string }>): Promise<Response> {
  return new Response(await readLogo(props.logo), {
    headers: { "Content-Type": logoTypes[params["type"] ?? ""] ?? "" },
  });
}
