/** Where a site will be, as the configuration and the command line may say it. */
import { z } from "zod";

const noOrigin = "must be an address such as `https://contracts.example.com`";

export const originSchema = z
  .string()
  .regex(/^https?:\/\/[^\s?#@]+$/i, { error: noOrigin, abort: true })
  .refine((address) => URL.canParse(address), noOrigin);

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
