/**
 * `.doc`, `.xls`, `.wps` and `.et` are OLE containers that no small library reads with merged cells. Where LibreOffice is installed (Node
 * only) it saves them as `.docx` or `.xlsx`; macros are not run, the time is bounded, and the temporary folder goes in any case.
 */
import { ImportFault } from "../import-issue.js";

/** A minute is long for a disclosure; a hanging converter is ended then. */
const TIMEOUT = 120_000;
const PROGRAMS = ["soffice", "libreoffice"];

/** Names of streams in the container, in UTF-16. */
const WORD = utf16("WordDocument");
const SHEETS = [utf16("Workbook"), utf16("Book")];

/** The file in its new form. @throws ImportFault when there is no converter, or it fails */
export async function convertLegacy(bytes: Uint8Array): Promise<Uint8Array> {
  const kind = includes(bytes, WORD) ? "docx" : SHEETS.some((name) => includes(bytes, name)) ? "xlsx" : undefined;
  const { process } = globalThis as { process?: { versions?: { node?: string } } };
  if (kind === undefined || process?.versions?.node === undefined) throw new ImportFault("legacyWord");
  const [fs, path, os] = await Promise.all([import("node:fs/promises"), import("node:path"), import("node:os")]);
  const folder = await fs.mkdtemp(path.join(os.tmpdir(), "budget-elements-"));
  try {
    const input = path.join(folder, kind === "docx" ? "input.doc" : "input.xls");
    await fs.writeFile(input, bytes);
    await runConverter(folder, kind, input);
    return new Uint8Array(await fs.readFile(path.join(folder, `input.${kind}`)));
  } catch (error) {
    throw error instanceof ImportFault ? error : new ImportFault("notConverted", error instanceof Error ? error.message : error);
  } finally {
    await fs.rm(folder, { recursive: true, force: true });
  }
}

/** A profile of its own, so that several conversions and an open office do not lock each other. */
async function runConverter(folder: string, kind: string, input: string): Promise<void> {
  const [{ execFile }, { pathToFileURL }] = await Promise.all([import("node:child_process"), import("node:url")]);
  const profile = pathToFileURL(`${folder}/profile`).href;
  const args = [`-env:UserInstallation=${profile}`, "--headless", "--norestore", "--convert-to", kind, "--outdir", folder, input];
  for (const program of PROGRAMS) {
    const error = await new Promise<Error | null>((resolve) => execFile(program, args, { timeout: TIMEOUT, killSignal: "SIGKILL" }, resolve));
    if (error === null) return;
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw new ImportFault("notConverted", error.message);
  }
  throw new ImportFault("legacyWord");
}

function utf16(text: string): number[] {
  return text.split("").flatMap((letter) => [letter.charCodeAt(0), 0]);
}

function includes(bytes: Uint8Array, wanted: readonly number[]): boolean {
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, offset) => bytes[at + offset] === byte)) return true;
  }
  return false;
}
