/** Values of a property's type, by the compiler: the analyzer reads files one by one and knows an alias by its name only. */
import ts from "typescript";

const OPTIONS = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler, lib: ["lib.es2020.d.ts"], types: [], strict: true, noEmit: true, experimentalDecorators: true, useDefineForClassFields: false };

/** A name outside quotation marks that is no type of the language's own. */
const hasAlias = (text) => /\b(?!string\b|number\b|boolean\b|undefined\b|null\b|unknown\b)[A-Za-z_]\w*/.test(text.replace(/"[^"]*"|'[^']*'/g, ""));

/**
 * @returns {(text: string, file: string, className: string, property: string) => string | undefined} the union of literals that
 * `property` of a class in `file` may have, or `undefined` where the type as written says it already, or is no such union.
 */
export function unionReader() {
  const checkers = new Map();
  return (text, file, className, property) => {
    if (!hasAlias(text)) return undefined;
    if (!checkers.has(file)) checkers.set(file, ts.createProgram([file], OPTIONS));
    return literalsOf(checkers.get(file), file, className, property);
  };
}

function literalsOf(program, file, className, property) {
  const declared = program.getSourceFile(file)?.statements.find((it) => ts.isClassDeclaration(it) && it.name?.text === className);
  const checker = program.getTypeChecker();
  const symbol = declared && checker.getTypeAtLocation(declared).getProperty(property);
  const type = symbol && checker.getTypeOfSymbolAtLocation(symbol, declared);
  const parts = type?.isUnion() ? type.types : [type];
  return parts.every((part) => part?.isStringLiteral()) ? parts.map(({ value }) => JSON.stringify(value)).join(" | ") : undefined;
}
