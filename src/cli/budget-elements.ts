#!/usr/bin/env node
import process from "node:process";
import { main } from "./main.js";
import { fileReason } from "./reason.js";
import { EXIT, languageOf } from "./terminal.js";
import { wordsOf } from "./words.js";

// A reader that has seen enough (`| head`) closes the pipe; that is no fault.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") return;
  const language = languageOf(process.env);
  const words = wordsOf(language);
  process.stderr.write(`${words.unwritable(words.standardOutput, fileReason(error, language))}\n`);
  process.exit(EXIT.usage);
});
process.stderr.on("error", () => undefined); // nowhere is left to say it

void main(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  env: process.env,
  interactive: process.stderr.isTTY,
}).then((code) => {
  process.exitCode = code;
});
