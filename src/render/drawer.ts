/** Draws in a thread of its own, whose globals are a browser's; those of the caller stay as they are. */
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import type { FaultKind } from "./fault.js";
import { RenderFault } from "./fault.js";
import type { DrawAnswer, Drawing, DrawTask } from "./task.js";

const HERE = fileURLToPath(import.meta.url);
/** Longest time for one element, in milliseconds. */
const TIMEOUT = 120_000;
const MEMORY = { maxOldGenerationSizeMb: 1024 };

let worker: Worker | undefined;
let queue: Promise<unknown> = Promise.resolve();

/** The element as drawn; throws a `RenderFault`. The thread stays for the next one and keeps no process alive. */
export async function drawApart(task: DrawTask): Promise<Drawing> {
  const turn = queue.then(() => answerTo(task));
  queue = turn.catch(() => undefined);
  const answer = await turn;
  if ("fault" in answer) throw new RenderFault(answer.fault.kind, answer.fault.said);
  return answer.drawing;
}

/** Sources that are not built are drawn in this thread: Node reads no TypeScript. */
async function answerTo(task: DrawTask): Promise<DrawAnswer> {
  if (HERE.endsWith(".ts")) return (await import("./draw.js")).draw(task);
  // Without the caller's own flags, of which some, such as `--input-type`, no thread takes.
  const thread = (worker ??= new Worker(join(dirname(HERE), "draw-worker.js"), { resourceLimits: MEMORY, execArgv: [] }));
  thread.ref();
  return new Promise((resolve) => {
    const onMessage = (answer: DrawAnswer): void => end(answer, false);
    const onError = (error: Error): void => end(broken(task.tag, error.message), true);
    const onExit = (code: number): void => end(broken(task.tag, `exit ${code}`), true);
    const timer = setTimeout(() => end(broken(task.tag, `> ${TIMEOUT / 1000} s`), true), TIMEOUT);
    const end = (answer: DrawAnswer, spent: boolean): void => {
      clearTimeout(timer);
      thread.off("message", onMessage).off("error", onError).off("exit", onExit);
      if (spent) discard(thread);
      else thread.unref();
      resolve(answer);
    };
    thread.on("message", onMessage).on("error", onError).on("exit", onExit);
    thread.postMessage(task);
  });
}

function discard(thread: Worker): void {
  thread.on("error", () => undefined);
  void thread.terminate();
  worker = undefined;
}

function broken(tag: string, reason: string): DrawAnswer {
  const kind: FaultKind = "broken";
  return { fault: { kind, said: { zh: `绘制 <${tag}> 时出错：${reason}`, en: `drawing <${tag}> failed: ${reason}` } } };
}
