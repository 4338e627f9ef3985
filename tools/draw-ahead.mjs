/** The command `budget-elements render` from the sources, without a build: for pages that are written with their pictures. */
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createServer } from "vite";

/**
 * @param work is given `draw(args)`, which returns the HTML that the command writes for these arguments
 * @throws with what the command said, where it draws nothing
 */
export async function drawingAhead(work) {
  const folder = await mkdtemp(join(tmpdir(), "budget-drawn-"));
  const server = await createServer({ configFile: false, logLevel: "error", appType: "custom", server: { middlewareMode: true, ws: false } });
  try {
    const { main } = await server.ssrLoadModule("/src/cli/main.ts");
    return await work(async (args) => {
      const file = join(folder, "picture.html");
      const said = [];
      const code = await main(["render", ...args, "-o", file], { out: (text) => said.push(text), err: (text) => said.push(text), env: { LANG: "zh_CN" }, interactive: false });
      if (code !== 0) throw new Error(`render ${args.join(" ")}: ${said.join("")}`);
      return readFile(file, "utf8");
    });
  } finally {
    await server.close();
    await rm(folder, { recursive: true });
  }
}
