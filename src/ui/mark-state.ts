/** Turns a state on or off for `:state(name)`. */
export function markState({ states }: ElementInternals, name: string, on: boolean): void {
  // Browsers before Chromium 125 know no `:state()`, or only names with two dashes.
  if (states === undefined) return;
  try {
    if (on) states.add(name);
    else states.delete(name);
  } catch {
    if (on) states.add(`--${name}`);
    else states.delete(`--${name}`);
  }
}
