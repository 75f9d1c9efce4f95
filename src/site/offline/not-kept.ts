/** The page that stands in, without a network, for one that isn't kept. Only a site that is readable offline has it. */
export const notKeptPage = "offline";
