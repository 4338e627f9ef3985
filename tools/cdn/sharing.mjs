/**
 * Which shared file a module goes into. A page with one element shall load one shared file, a page with six hardly more: what several
 * tags load at once is `runtime`; what exactly two of them have in common and is worth a request has a file of its own; what is
 * loaded on demand stays apart, but for the words of a language.
 */
import { resolve } from "node:path";

/** Characters of source below which a file of its own costs more than it saves. */
const WORTH_A_REQUEST = 6000;

/** Characters of source up to which a module may as well be loaded by all, so that who wants it later need not load the file of two for it. */
const TRIFLE = 1000;

/** The file of what several tags load at once. */
const RUNTIME = "runtime";
const AND = "-and-";

/** Is this the name of a file that several tags load at once? */
export const isOfSeveral = (name) => name === RUNTIME || name.includes(AND);

/** All modules that `start` loads at once. */
function loadedAtOnce(start, graph) {
  const seen = new Set();
  const queue = [start];
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    if (seen.has(id)) continue;
    seen.add(id);
    queue.push(...(graph.getModuleInfo(id)?.importedIds ?? []));
  }
  return seen;
}

/** Entries, and files loaded on demand: what each loads at once, and which modules ask for it later. */
function filesOf(entries, graph) {
  const loads = new Map();
  const askedBy = new Map();
  const queue = [...entries];
  for (let file = queue.shift(); file !== undefined; file = queue.shift()) {
    if (loads.has(file)) continue;
    loads.set(file, loadedAtOnce(file, graph));
    for (const id of loads.get(file)) {
      for (const asked of graph.getModuleInfo(id)?.dynamicallyImportedIds ?? []) {
        askedBy.set(asked, [...(askedBy.get(asked) ?? []), id]);
        queue.push(asked);
      }
    }
  }
  return { loads, askedBy };
}

/** For each module the files that need it, without those that come with another of them: a report brings every tag it shows. */
function usersByModule(entries, graph) {
  const { loads, askedBy } = filesOf(entries, graph);
  const all = new Map();
  for (const [file, ids] of loads) for (const id of ids) all.set(id, [...(all.get(id) ?? []), file]);
  return new Map(
    [...all].map(([id, files]) => {
      const first = files.filter((file) => entries.includes(file) && !files.some((other) => other !== file && entries.includes(other) && loads.get(file).has(other)));
      const later = files.filter((file) => !entries.includes(file) && !first.some((entry) => askedBy.get(file).some((asking) => loads.get(entry).has(asking))));
      return [id, [...first, ...later]];
    }),
  );
}

/** @param modules the tags and their sources @returns `codeSplitting` of the output; what other entries share is left to the bundler */
export function sharing(modules) {
  const nameOf = new Map(Object.entries(modules).map(([name, source]) => [resolve(source), name]));
  let users;
  const usersOf = (id, graph) => {
    users ??= usersByModule([...nameOf.keys()], graph);
    return users.get(id) ?? [];
  };
  const names = (of) => of.flatMap((file) => nameOf.get(file) ?? []).sort();
  return {
    // A module's own imports are judged by themselves: else the files of two would draw the runtime's modules to them.
    includeDependenciesRecursively: false,
    groups: [
      // A page in English asks for the words of each of its elements: one file for all of them, smaller than any picture.
      { name: "english", priority: 3, test: /[\\/]([a-z]+-)*(words-)?en\.ts$/ },
      {
        debugName: "of two",
        priority: 2,
        minSize: WORTH_A_REQUEST,
        name: (id, graph) => {
          const of = usersOf(id, graph);
          const two = names(of);
          const isTrifle = of.length > 2 && (graph.getModuleInfo(id)?.code ?? "").length <= TRIFLE;
          return two.length === 2 && !isTrifle ? two.join(AND) : null;
        },
      },
      {
        debugName: RUNTIME,
        priority: 1,
        name: (id, graph) => {
          const of = usersOf(id, graph);
          return of.length > 1 && names(of).length > 0 ? RUNTIME : null;
        },
      },
    ],
  };
}
