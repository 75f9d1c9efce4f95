/**
 * Mermaid copies its whole configuration, a thousand keys one by one, for every box, line and text it draws. A copy two
 * levels deep by spreading means the same and takes a tenth of the time. Code in which that place isn't found stays as it is.
 */
export function quickConfig(code: string): string {
  return code.replace(
    /\(\(\)=>\w+\(\{\},(\w+)\),"getConfig"\)/,
    (_, config: string) => `(()=>{${copyOf(config)}},"getConfig")`,
  );
}

function copyOf(config: string): string {
  return `const copy={...${config}};for(const key in copy){const value=copy[key];if(value!==null&&typeof value==="object")copy[key]=Array.isArray(value)?[...value]:{...value}}return copy`;
}
