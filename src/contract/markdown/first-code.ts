import type { Node } from "./tree.ts";

/** The content of the first fence among these blocks. */
export function firstCode(blocks: readonly Node[]): string | undefined {
  const code = blocks.find((block) => block.type === "code");
  return code?.type === "code" ? code.value : undefined;
}
