/** Threads for a batch. A file that takes too long or too much memory ends its thread, which is replaced; the others go on. */
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { failure, importOne, type BatchResult, type BatchTask } from "./batch-file.js";

/** Longest time for one file, in milliseconds. */
const TIMEOUT = 180_000;
const MEMORY = { maxOldGenerationSizeMb: 1024 };

const HERE = fileURLToPath(import.meta.url);

/** Runs all tasks, at most `jobs` at a time; `done` gets each result as it comes. */
export async function runBatch(tasks: readonly BatchTask[], jobs: number, done: (result: BatchResult) => void): Promise<void> {
  let next = 0;
  const lane = async (): Promise<void> => {
    const runner = new Runner();
    try {
      for (let task = tasks[next++]; task !== undefined; task = tasks[next++]) done(await runner.run(task));
    } finally {
      await runner.end();
    }
  };
  await Promise.all(Array.from({ length: Math.min(jobs, tasks.length) }, lane));
}

/** One thread, started when it is needed. Sources that are not built run in this thread: Node reads no TypeScript. */
class Runner {
  private worker: Worker | undefined;

  run(task: BatchTask): Promise<BatchResult> {
    if (HERE.endsWith(".ts")) return importOne(task);
    const worker = (this.worker ??= new Worker(join(dirname(HERE), "batch-worker.js"), { resourceLimits: MEMORY }));
    return new Promise((resolve) => {
      const onMessage = (result: BatchResult): void => end(result, false);
      const onError = (error: Error): void => end(failure(task.name, error.message), true);
      const onExit = (code: number): void => end(failure(task.name, `exit ${code}`), true);
      const timer = setTimeout(() => end(failure(task.name, `> ${TIMEOUT / 1000} s`), true), TIMEOUT);
      const end = (result: BatchResult, broken: boolean): void => {
        clearTimeout(timer);
        worker.off("message", onMessage).off("error", onError).off("exit", onExit);
        if (broken) this.replace(worker);
        resolve(result);
      };
      worker.on("message", onMessage).on("error", onError).on("exit", onExit);
      worker.postMessage(task);
    });
  }

  private replace(worker: Worker): void {
    worker.on("error", () => undefined);
    void worker.terminate();
    this.worker = undefined;
  }

  async end(): Promise<void> {
    await this.worker?.terminate();
  }
}
