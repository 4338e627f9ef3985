/** What a command talks to: data on `out`, everything for people on `err`. Tests give their own. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Does a person watch `err`? Progress is shown to people only. */
  readonly interactive: boolean;
}

export type Language = "zh" | "en";

/** Exit codes: `ok`; `problems` in the data; `usage` for a wrong command line or a file that cannot be read. */
export const EXIT = { ok: 0, problems: 1, usage: 2 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Chinese where the environment says so or says nothing, English in every other language. */
export function languageOf(env: Terminal["env"]): Language {
  const locale = env["LC_ALL"] || env["LC_MESSAGES"] || env["LANG"] || "zh";
  return locale.toLowerCase().startsWith("zh") ? "zh" : "en";
}
