/**
 * Mermaid copies its whole configuration, a thousand keys one by one: for every box, line and text it draws, and several
 * times over when a drawing begins. The first are served by one copy until the next configuration, which every drawing
 * begins with; the others are made at once. Code in which these places aren't found stays as it is.
 */
export function quickConfig(code: string): string {
  return code
    .replace(
      /\(\(\)=>\w+\(\{\},(\w+)\),"getConfig"\)/,
      (_, config: string) =>
        `(((copied,copy)=>()=>{if(copied!==${config}){copied=${config};copy=(${copyOf})(copied,2)}return copy})(),"getConfig")`,
    )
    .replace(
      /(\((\w+),\w+\)=>\{let \w+=)\w+\(\{\},\2\)(?=,\w+=\{\};for\()/,
      (_, before: string, config: string) => `${before}(${copyOf})(${config},3)`,
    );
}

/** So many levels deep; what lies below is shared. */
const copyOf = `function copy(value,levels){if(levels===0||value===null||typeof value!=="object")return value;if(Array.isArray(value))return [...value];const made={};for(const key in value)made[key]=copy(value[key],levels-1);return made}`;
