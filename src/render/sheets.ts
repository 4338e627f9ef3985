/** The style sheets of a Lit element, as texts. */
interface StyledClass {
  readonly elementStyles?: readonly { readonly cssText: string }[];
}

export function sheetsOf(element: Element): string[] {
  return ((element.constructor as StyledClass).elementStyles ?? []).map(({ cssText }) => cssText);
}
