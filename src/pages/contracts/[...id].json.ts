/** One contract's model. */
import { served } from "../../site/files/contract-forms.ts";

export const { getStaticPaths, GET } = served("model", import.meta.env.PROD);
