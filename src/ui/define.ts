/** Says once that another copy or version of an element came first; the first one keeps the tag, and both pages go on. */
export function warnDefined(tag: string, own: CustomElementConstructor): void {
  if (customElements.get(tag) !== own) console.warn(`budget-elements: <${tag}> is defined by another copy, which is used`);
}
