/**
 * The helper that decorators are compiled to also serves classes, methods and metadata. Those of this package are of properties, write
 * down what they are given, and return nothing (`src/ui/property.ts`).
 */
const HELPER = /oxc-project.runtime.*\/helpers\/(?:esm\/)?decorate\.js$/;
const PLAIN = "export default (decorators, prototype, name) => decorators.forEach((decorate) => decorate(prototype, name));";

/** @returns a plug-in of Vite */
export function plainDecorators() {
  return {
    name: "plain-decorators",
    enforce: "pre",
    transform: (_code, id) => (HELPER.test(id) ? { code: PLAIN, map: null } : undefined),
  };
}
