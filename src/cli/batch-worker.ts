/** The thread of a batch: a task in, its result out, one at a time. */
import { parentPort } from "node:worker_threads";
import { importOne, type BatchTask } from "./batch-file.js";

parentPort?.on("message", (task: BatchTask) => {
  void importOne(task).then((result) => parentPort?.postMessage(result));
});
