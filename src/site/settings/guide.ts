/** Pages about Contract Atlas itself, which only its own demo carries. They come ready: the site gives them a frame. */
import type { OutlineEntry } from "../../catalogue/views/contract/outline.ts";
import type { LinkPage } from "../../runbooks/manifest/manifest-schema.ts";

export interface GuidePage {
  /** Path below `guide/`; empty for the first page. */
  slug: string;
  title: string;
  /** Its first paragraph, without markup. */
  summary: string;
  html: string;
  outline: OutlineEntry[];
}

/** A page's address below the site's base. */
export function guidePath({ slug }: Pick<GuidePage, "slug">): string {
  return slug === "" ? "guide/" : `guide/${slug}/`;
}

/** What `links.json` says of it. */
export function guideLinks(page: GuidePage): LinkPage {
  const anchors = page.outline.map(({ anchor }) => anchor);
  return { path: guidePath(page), title: page.title, anchors, headings: anchors };
}
