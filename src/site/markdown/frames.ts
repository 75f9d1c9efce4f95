/** What is too wide scrolls in a frame of its own, by keyboard as well; dates in tables don't break. */
import { defineHastPlugin } from "satteri";
import { element } from "./hast.ts";

export function framesPlugin() {
  let tables = 0;
  return defineHastPlugin({
    name: "contract-atlas-frames",
    element: [
      {
        filter: ["table"],
        visit(node, context) {
          tables += 1;
          const frame = { className: ["scroll"], role: "region", ariaLabel: `Table ${tables}` };
          context.wrapNode(node, element("div", { ...frame, tabIndex: 0 }));
        },
      },
      {
        filter: ["pre"],
        visit: (node, context) => context.setProperty(node, "tabIndex", 0),
      },
      {
        filter: ["td"],
        visit(node, context) {
          if (!/^\d{4}-\d{2}-\d{2}$/.test(context.textContent(node).trim())) return;
          context.setProperty(node, "className", ["nowrap"]);
        },
      },
    ],
  });
}
