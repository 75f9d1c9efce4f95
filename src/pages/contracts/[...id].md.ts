/** One contract's text. */
import { served } from "../../site/files/contract-forms.ts";

export const { getStaticPaths, GET } = served("text", import.meta.env.PROD);
