import type { Locator } from "playwright/test";

export async function boxOf(place: Locator) {
  const box = await place.boundingBox();
  if (!box) throw new Error("It isn't shown.");
  return { ...box, right: box.x + box.width, bottom: box.y + box.height };
}
