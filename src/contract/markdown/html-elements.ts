/** The names of HTML's and SVG's elements: `<svg>` is a tag, `<System name>` a hint. */

const plain =
  "abbr bdi bdo blockquote br circle col colgroup dd del details dfn div dl dt ellipse em fieldset figcaption figure h1 h2 h3 h4 h5 h6 hr iframe img input ins kbd li nav ol optgroup pre polygon polyline rect rp rt ruby samp strong sub summary sup svg tbody td textarea tfoot th thead tr tspan tt ul var wbr";

/** Words of English as well, or letters: alone in a text they may be hints. */
const alsoWords =
  "a address area article aside audio b base big body button canvas caption center cite code data datalist defs desc dialog embed filter font footer form g head header i label legend line link main map mark marker mask menu meta meter object option output p param path pattern picture portal progress q s script search section select small source span stop style switch symbol table template text time title track u use video view";

const names = (list: string): string => list.split(" ").join("|");

/** The beginning of a tag of HTML or SVG. */
export const htmlTag = new RegExp(`^</?(?:${names(plain)}|${names(alsoWords)})\\b`, "i");

/** The element names that mean nothing but the element, as a source for a larger pattern. */
export const elementNames = `(?:${names(plain)})`;
