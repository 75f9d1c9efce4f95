/** Where the index stands, below the site's base. */
export const indexFolder = "pagefind";
