/** Says once that another copy or version of an element came first; the first one keeps the tag, and both pages go on. */
export function warnDefined(tag: string, own: CustomElementConstructor): void {
  if (customElements.get(tag) !== own) console.warn(`budget-elements: <${tag}> is already defined by another copy of the library; the first one is used`);
}
