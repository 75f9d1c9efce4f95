/** A contract's version, status and health, to embed elsewhere. */
import { served } from "../../site/files/contract-forms.ts";

export const { getStaticPaths, GET } = served("badge", import.meta.env.PROD);
