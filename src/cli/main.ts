/** The command line: arguments to commands, everything else is theirs. */
import { readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { batchCommand, isFolder } from "./batch-command.js";
import { batchWords } from "./batch-words.js";
import { checkCommand } from "./check-command.js";
import { readCommandLine, type CommandLine } from "./command-line.js";
import { importCommand } from "./import-command.js";
import type { GivenFacts } from "../importer/index.js";
import { harmless } from "./print.js";
import { EXIT, type ExitCode, type Language, type Terminal } from "./terminal.js";
import { wordsOf, type Words } from "./words.js";

const OPTIONS = {
  output: { type: "string", short: "o" },
  year: { type: "string" },
  entity: { type: "string" },
  template: { type: "string" },
  json: { type: "boolean" },
  all: { type: "boolean" },
  jobs: { type: "string", short: "j" },
  lang: { type: "string" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean", short: "V" },
} as const;

/** Options that one command alone knows. */
const ONLY: Readonly<Record<string, string>> = { output: "import", year: "import", entity: "import", template: "import", jobs: "import", json: "check", all: "check" };

/** Runs the command and gives its exit code; never throws. */
export async function main(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  if (args[0] === "export") return (await import("./export-command.js")).exportCommand(args.slice(1), terminal);
  if (args[0] === "embed") return (await import("./embed-command.js")).embedCommand(args.slice(1), terminal);
  if (args[0] === "render") return (await import("./render-command.js")).renderCommand(args.slice(1), terminal);
  const line = readCommandLine(args, OPTIONS, terminal);
  if (line.wrong !== undefined) return refuse(wordsOf(line.language), line.wrong, terminal);
  const { values, files: positionals, language } = line;
  const words = wordsOf(language);
  if (values.version === true) return say(`${version()}\n`, terminal);
  if (values.help === true) return say(words.help, terminal);
  if (positionals.length === 0) {
    terminal.err(words.help);
    return EXIT.usage;
  }
  return runCommand(positionals, values, language, terminal);
}

type Values = CommandLine<typeof OPTIONS>["values"];

async function runCommand([command = "", file, ...rest]: readonly string[], values: Values, language: Language, terminal: Terminal): Promise<ExitCode> {
  const words = wordsOf(language);
  if (command !== "import" && command !== "check") return refuse(words, words.unknownCommand(command), terminal);
  const misplaced = Object.keys(values).find((name) => (ONLY[name] ?? command) !== command);
  if (misplaced !== undefined) return refuse(words, words.onlyForCommand(misplaced, ONLY[misplaced] ?? ""), terminal);
  if (file === undefined) return refuse(words, words.missingFile, terminal);
  if (rest.length > 0) return refuse(words, words.tooManyFiles, terminal);
  if (command === "check") return checkCommand({ file, json: values.json === true, all: values.all === true, language }, terminal);
  const { year, entity, template } = values;
  if (year !== undefined && !/^(?:19|20|21)\d{2}$/.test(year)) return refuse(words, words.invalidYear(year), terminal);
  if (entity?.trim() === "") return refuse(words, words.invalidEntity, terminal);
  const given = { ...(year !== undefined && { year: Number(year) }), ...(entity !== undefined && { entityName: entity }), ...(template !== undefined && { template }) };
  if (isFolder(file)) return importFolder(file, values.output, values.jobs ?? "1", given, language, terminal);
  return importCommand({ file, output: values.output, given, language }, terminal);
}

function importFolder(folder: string, output: string | undefined, jobs: string, given: GivenFacts, language: Language, terminal: Terminal): Promise<ExitCode> | ExitCode {
  if (output === undefined) return refuse(wordsOf(language), batchWords(language).missingOutput, terminal);
  if (resolve(output) === resolve(folder)) return refuse(wordsOf(language), batchWords(language).sameFolder, terminal);
  if (!/^(?:[1-9]|[1-5]\d|6[0-4])$/.test(jobs)) return refuse(wordsOf(language), batchWords(language).invalidJobs(jobs), terminal);
  return batchCommand({ folder, output, jobs: Number(jobs), given, language }, terminal);
}

function say(text: string, terminal: Terminal): ExitCode {
  terminal.out(text);
  return EXIT.ok;
}

function refuse(words: Words, message: string, terminal: Terminal): ExitCode {
  terminal.err(`${harmless(message)}\n${words.seeHelp("budget-elements")}\n`);
  return EXIT.usage;
}

/** `package.json` stands two folders up, from `src/cli` as from `dist/cli`. */
function version(): string {
  const text = readFileSync(join(dirname(fileURLToPath(import.meta.url)), "../../package.json"), "utf8");
  return (JSON.parse(text) as { version: string }).version;
}
