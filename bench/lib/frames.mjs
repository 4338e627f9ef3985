/** CPU of the page's main thread from a trace: task by task, and so frame by frame. */

const CATEGORIES = ["disabled-by-default-devtools.timeline", "blink.user_timing"];
/** The page sets this mark in the first animation frame in which its drawing is there. */
export const DRAWN = "bench-drawn";

/** Traces while `work` runs. @returns the events of the main thread, in order. */
export async function trace(session, work) {
  const events = [];
  const collect = ({ value }) => events.push(...value);
  session.on("Tracing.dataCollected", collect);
  await session.send("Tracing.start", { transferMode: "ReportEvents", traceConfig: { includedCategories: CATEGORIES } });
  await work();
  const complete = new Promise((resolve) => session.once("Tracing.tracingComplete", resolve));
  await session.send("Tracing.end");
  await complete;
  session.off("Tracing.dataCollected", collect);
  const main = events.find(({ name }) => name === DRAWN) ?? events.find(({ name }) => name === "Commit");
  return events.filter(({ pid, tid }) => pid === main?.pid && tid === main?.tid).sort((a, b) => a.ts - b.ts);
}

const tasksOf = (events) => events.filter(({ name, ph }) => name === "RunTask" && ph === "X");
const cpuOf = (tasks) => tasks.reduce((sum, { tdur }) => sum + (tdur ?? 0), 0) / 1000;

/** Milliseconds until the drawing was painted (the frame of the mark included), and until the page came to rest. */
export function paintOf(events) {
  const tasks = tasksOf(events);
  const mark = events.find(({ name }) => name === DRAWN);
  return { paint: mark ? cpuOf(tasks.filter(({ ts }) => ts <= mark.ts)) : NaN, settled: cpuOf(tasks) };
}

/** Milliseconds of each frame: it ends with the task that commits it; everything since the last commit was done for it. */
export function framesOf(events) {
  const commits = events.filter(({ name, ph }) => name === "Commit" && ph === "X");
  const frames = [];
  let next = 0;
  let cpu = 0;
  for (const task of tasksOf(events)) {
    cpu += task.tdur ?? 0;
    while (commits[next] !== undefined && commits[next].ts < task.ts) next++;
    if (commits[next] === undefined || commits[next].ts > task.ts + task.dur) continue;
    frames.push(cpu / 1000);
    cpu = 0;
  }
  return frames;
}
