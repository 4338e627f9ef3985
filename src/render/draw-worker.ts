/** The thread that draws: a task in, its answer out, one at a time. */
import { parentPort } from "node:worker_threads";
import { draw } from "./draw.js";
import type { DrawTask } from "./task.js";

parentPort?.on("message", (task: DrawTask) => {
  void draw(task).then((answer) => parentPort?.postMessage(answer));
});
