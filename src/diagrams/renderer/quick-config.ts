/**
 * Mermaid copies its whole configuration, a thousand keys one by one, for every box, line and text it draws. One copy, two
 * levels deep, serves all questions until the next configuration, which every drawing begins with. Code in which that
 * place isn't found stays as it is.
 */
export function quickConfig(code: string): string {
  return code.replace(
    /\(\(\)=>\w+\(\{\},(\w+)\),"getConfig"\)/,
    (_, config: string) => `(${copyOf(config)},"getConfig")`,
  );
}

function copyOf(config: string): string {
  return `((copied,copy)=>()=>{if(copied===${config})return copy;copied=${config};copy={...${config}};for(const key in copy){const value=copy[key];if(value!==null&&typeof value==="object")copy[key]=Array.isArray(value)?[...value]:{...value}}return copy})()`;
}
