/** Reactive properties by decorator, for TypeScript's own decorators alone: Lit's also takes standard ones, and every page would load that. */
import type { PropertyDeclaration, ReactiveElement } from "lit";

/** A reactive property with its attribute; see Lit's `PropertyDeclaration`. */
export function property(options?: PropertyDeclaration) {
  return (prototype: object, name: string): void => (prototype.constructor as typeof ReactiveElement).createProperty(name, options);
}

/** A reactive property that is the element's own affair: it has no attribute. */
export function state() {
  return property({ state: true, attribute: false });
}
