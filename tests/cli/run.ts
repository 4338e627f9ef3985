/** A command as it is run, what it says taken down. */
import { main } from "../../src/cli/main.js";

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs `budget-elements COMMAND …` in English. */
export const runner =
  (command: string) =>
  async (...args: string[]): Promise<Ran> => {
    let out = "";
    let err = "";
    const code = await main([command, ...args], { out: (text) => (out += text), err: (text) => (err += text), env: { LANG: "en_US" }, interactive: false });
    return { code, out, err };
  };
