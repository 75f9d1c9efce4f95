/** Beside the files of the index; read by the browser, so in a module of its own. */
export const namesFile = "names.json";
