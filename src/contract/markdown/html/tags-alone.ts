/** A block of HTML in which nothing is said or shown: "</div>", a comment. */
import type { Node } from "../tree.ts";

const tagOrComment = /<!--[\s\S]*?-->|<\/?[a-z][^<>]*>/giu;
const shows = /<(?:img|picture|svg|iframe|video|audio|object|embed|input)\b/iu;

export function isTagsAlone(block: Node): boolean {
  return (
    block.type === "html" &&
    !shows.test(block.value) &&
    block.value.replace(tagOrComment, "").trim() === ""
  );
}
