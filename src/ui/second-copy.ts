/** Two copies of the library on one page: loaded only there, since it is a thing for those who make the page. */
import type { Versioned } from "./define.js";

let said = false;

/** Once a copy, whatever the number of tags: the cause and the cure are the same. */
export function warnOf(tag: string, own: Versioned, first: Versioned): void {
  if (said || own === first) return;
  said = true;
  const [zh, en] = first.version === undefined ? ["另一份程序", "another library"] : [`${first.version} 版`, `version ${first.version}`];
  console.warn(`budget-elements: 页面上有两份。<${tag}> 等标签仍由先加载的${zh}负责，后加载的 ${own.version} 版只注册其余标签；请只保留一份。
two copies on this page: <${tag}> and others stay with ${en}, which came first; version ${own.version} registers the rest. Keep one of them.`);
}
