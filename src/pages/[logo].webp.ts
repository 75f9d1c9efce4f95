/** The configured picture beside the catalogue's name, where it is of this type. */
import { served } from "../site/files/logo.ts";

export const { getStaticPaths, GET } = served("webp");
