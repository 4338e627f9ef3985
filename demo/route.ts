/** Which of the page's views the address names: `#report`, `#embed?…`; a section or nothing is the workbench. */

export const VIEWS = ["workbench", "report", "embed"] as const;
export type View = (typeof VIEWS)[number];

export function viewOf(hash: string): View {
  const [name = ""] = hash.replace(/^#/, "").split("?");
  return name === "report" || name === "embed" ? name : "workbench";
}

/** What follows `#embed?`: the choices of the generator, so that they can be sent as a link. */
export function parametersOf(hash: string): URLSearchParams {
  return new URLSearchParams(hash.split("?").slice(1).join("?"));
}

/** Keeps the choices in the address, without a step in the history for each. */
export function keepParameters(view: View, parameters: URLSearchParams): void {
  const address = new URL(location.href);
  const asked = parameters.toString();
  address.hash = asked === "" ? view : `${view}?${asked}`;
  if (address.href !== location.href) history.replaceState(null, "", address);
}
