/** `npm run freeze`: writes what tags show of the frozen documents, where that is not frozen yet. What is frozen stays; see `tests/contract/README.md`. */
import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { createServer } from "vite";

const server = await createServer({ configFile: false, logLevel: "error", appType: "custom", server: { middlewareMode: true, ws: false } });
try {
  const { documentNames, requests, SHOWN, shownText } = await server.ssrLoadModule("/tests/contract/shown.ts");
  for (const name of documentNames) {
    await mkdir(SHOWN + name, { recursive: true });
    for (const request of requests()) {
      const file = `${SHOWN}${name}/${request.name}.txt`;
      if (existsSync(file)) continue;
      await writeFile(file, await shownText(name, request));
      process.stdout.write(`${file}\n`);
    }
  }
} finally {
  await server.close();
}
