/**
 * Mermaid copies its whole configuration for every box and line, tens of thousands of `Object.defineProperty` a diagram.
 * Where plain assignment means the same, it takes a third of the time. For pages that do nothing else but draw;
 * self-contained (see step.ts).
 */
export function quickDefine(): void {
  const define = Object.defineProperty;
  Object.defineProperty = function quick<Target>(
    target: Target,
    key: PropertyKey,
    wanted: PropertyDescriptor & ThisType<unknown>,
  ): Target {
    const isPlain =
      wanted.value !== undefined && wanted.writable && wanted.enumerable && wanted.configurable;
    if (!isPlain || key === "__proto__" || key in (target as object))
      return define(target, key, wanted);
    (target as Record<PropertyKey, unknown>)[key] = wanted.value;
    return target;
  };
}
