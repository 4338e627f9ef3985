/** CPU of each frame of an animation, from a trace of the page's main thread. */

const CATEGORIES = ["devtools.timeline", "disabled-by-default-devtools.timeline"];

/** Traces while `work` runs. @returns milliseconds of thread CPU a frame, in order. */
export async function traceFrames(session, work) {
  const events = [];
  const collect = ({ value }) => events.push(...value);
  session.on("Tracing.dataCollected", collect);
  await session.send("Tracing.start", { transferMode: "ReportEvents", traceConfig: { includedCategories: CATEGORIES } });
  await work();
  const complete = new Promise((resolve) => session.once("Tracing.tracingComplete", resolve));
  await session.send("Tracing.end");
  await complete;
  session.off("Tracing.dataCollected", collect);
  return framesOf(events);
}

/** A frame ends with the task that commits it to the compositor; everything since the last commit was done for it. */
export function framesOf(events) {
  const commits = events.filter(({ name, ph }) => name === "Commit" && ph === "X").sort((a, b) => a.ts - b.ts);
  const main = commits[0];
  if (main === undefined) return [];
  const isMain = ({ pid, tid }) => pid === main.pid && tid === main.tid;
  const tasks = events.filter((event) => event.name === "RunTask" && event.ph === "X" && isMain(event)).sort((a, b) => a.ts - b.ts);
  const frames = [];
  let next = 0;
  let cpu = 0;
  for (const task of tasks) {
    cpu += task.tdur ?? 0;
    while (commits[next] !== undefined && commits[next].ts < task.ts) next++;
    if (commits[next] === undefined || commits[next].ts > task.ts + task.dur) continue;
    frames.push(cpu / 1000);
    cpu = 0;
  }
  return frames;
}
