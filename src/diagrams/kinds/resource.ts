/** Who writes a resource and who reads it: writers left, readers right. */
import type { Catalogue, Resource } from "../../catalogue/schema.ts";
import type { Diagram, Href, Row } from "../diagram.ts";
import { type Edge, flowchart, type Node } from "../source/flowchart.ts";
import { systemsOf } from "../source/systems.ts";
import { count, resourceLabel } from "../source/words.ts";
import { withIds } from "../../catalogue/with-id.ts";

const subject = "the resource";

export function resourceDiagram(catalogue: Catalogue, resource: Resource, href: Href): Diagram {
  const { name, box } = systemsOf(catalogue, href);
  const contracts = withIds(catalogue.contracts, resource.contracts);
  const onlyReaders = resource.readers.filter((id) => !resource.writers.includes(id));
  const label = resourceLabel(resource);

  function contractOf(system: string): { href: string } | undefined {
    const contract = contracts.find(({ resources }) =>
      resources.some(
        ({ id, access }) => id === resource.id && access.some((each) => each.system === system),
      ),
    );
    return contract && { href: href("contract", contract.id) };
  }

  function edge(
    system: string,
    ends: Pick<Edge, "left" | "right" | "pointsTo">,
    title: string,
  ): Edge {
    const link = contractOf(system);
    return { ...ends, styles: ["connection"], ...(link ? { link: { ...link, title } } : {}) };
  }

  const node = (id: string): Node => ({ ...box(id), key: `system ${id}` });

  const written = resource.writers.map((id) => {
    const reads = resource.readers.includes(id);
    return edge(
      id,
      { left: `system ${id}`, right: subject, pointsTo: reads ? "both" : "right" },
      `${name(id)} ${reads ? "reads and writes" : "writes"} ${label}`,
    );
  });
  const read = onlyReaders.map((id) =>
    edge(
      id,
      { left: subject, right: `system ${id}`, pointsTo: "right" },
      `${name(id)} reads ${label}`,
    ),
  );

  return {
    ...flowchart(
      [
        ...resource.writers.map(node),
        { key: subject, label, styles: ["subjectResource"], href: href("resource", resource.id) },
        ...onlyReaders.map(node),
      ],
      [...written, ...read],
    ),
    title: `Who writes and reads ${resource.label ?? resource.name}`,
    description: `${count(resource.writers.length, "system writes", "systems write")} it, ${count(resource.readers.length, "system reads", "systems read")} it.`,
    rows: [
      ...resource.writers.map((id): Row => ({
        from: name(id),
        to: label,
        label: "writes",
        ...contractOf(id),
      })),
      ...resource.readers.map((id): Row => ({
        from: label,
        to: name(id),
        label: "read by",
        ...contractOf(id),
      })),
    ],
  };
}
