/** What to say where a server doesn't listen on the port it was to; nothing where it does. */
export function portTaken(wanted: number, found: number): string[] {
  if (found === wanted) return [];
  return [
    `Port ${wanted} is taken, perhaps by another \`contract-atlas\` that still runs; ${found} is the next free one. \`--port\` names another.`,
  ];
}
