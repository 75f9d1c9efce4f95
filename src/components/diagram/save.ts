/** Downloads a diagram as it is shown. */
import { standalone } from "./standalone.ts";

export function saveSvg(shown: SVGSVGElement, name: string): void {
  const file = new Blob([new XMLSerializer().serializeToString(standalone(shown))], {
    type: "image/svg+xml",
  });
  download(file, `${fileName(name)}.svg`);
}

/** Twice as large, for screens of today. Throws where the site's policy forbids pictures made in the page. */
export async function savePng(shown: SVGSVGElement, name: string): Promise<void> {
  const svg = standalone(shown);
  const { width, height } = shown.viewBox.baseVal;
  svg.prepend(await textFont());
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(new XMLSerializer().serializeToString(svg))}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = width * 2;
  canvas.height = height * 2;
  const context = canvas.getContext("2d");
  if (!context) throw new Error("This browser has no canvas.");
  context.fillStyle = getComputedStyle(shown.closest("figure") ?? shown).backgroundColor;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  const file = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve));
  if (!file) throw new Error("The picture is too large for this browser.");
  download(file, `${fileName(name)}.png`);
}

/** A picture within a page sees none of the page's fonts, so it brings its own. */
async function textFont(): Promise<SVGStyleElement> {
  const style = document.createElementNS("http://www.w3.org/2000/svg", "style");
  const address = performance
    .getEntriesByType("resource")
    .find((entry) => /inter-latin-wght-normal[^/]*\.woff2/.test(entry.name))?.name;
  if (address === undefined) return style;
  const bytes = new Uint8Array(await (await fetch(address)).arrayBuffer());
  const encoded = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
  style.textContent = `@font-face{font-family:"Inter Variable";font-weight:100 900;src:url(data:font/woff2;base64,${encoded})}`;
  return style;
}

function download(file: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

function fileName(name: string): string {
  return name.replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/gu, "") || "diagram";
}
