/** How a picture presents itself to assistive technology, wherever it was drawn. */

/** Ids of the elements that hold its name and what there is to say of it. */
export interface Names {
  title: string;
  description?: string;
}

/**
 * An image, unless there are links in it: browsers hide what is inside an image, so it is a group then, which says
 * itself that it is a diagram.
 */
export function presentation(hasLinks: boolean, { title, description }: Names): [string, string][] {
  return [
    ["role", hasLinks ? "group" : "img"],
    ...(hasLinks ? ([["aria-roledescription", "diagram"]] as [string, string][]) : []),
    ["aria-labelledby", title],
    ...(description ? ([["aria-describedby", description]] as [string, string][]) : []),
  ];
}
