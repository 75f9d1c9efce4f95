/** Whether a file is MDX: Markdown whose braces and components are code. */
export function isMdx(file: string): boolean {
  return /\.mdx$/i.test(file);
}
