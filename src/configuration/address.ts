/** Where a site will be, as the configuration and the command line may say it. */
import { z } from "zod";

const noAddress = "must be an address such as `https://contracts.example.com`";

export const addressSchema = z
  .string()
  .regex(/^https?:\/\/[^\s?#@]+$/i, { error: noAddress, abort: true })
  .refine((address) => URL.canParse(address), { error: noAddress, abort: true });

export const originSchema = addressSchema.regex(/^[^/]+\/\/[^/]+\/?$/, {
  error: ({ input }) => {
    const base = new URL(String(input)).pathname.replace(/\/*$/, "/");
    return `must have no path; that is the \`base\`, or \`--base ${base}\``;
  },
});

/** With or without slashes at its ends. Neither another host nor a step up. */
export const basePathSchema = z
  .string()
  // A script's variable that isn't set must not put the site where nobody expects it.
  .regex(/\S/, {
    error: "must not be empty: an empty path says nothing; the root is `/`, which is the default",
    abort: true,
  })
  .regex(
    /^(?!.*\/\/)(?!(?:.*\/)?\.\.?(?:\/|$))[\w~./%@+-]+$/,
    "must be a path such as `/contracts/`",
  );
