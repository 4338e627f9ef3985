/** Why nothing can be drawn, in both languages. */
import type { Bilingual } from "../schema/issue.js";

/**
 * `usage`: what is asked for does not exist or cannot be had; `data`: the document has no such picture; `missing`: an optional package or
 * a font is not installed; `broken`: drawing failed.
 */
export type FaultKind = "usage" | "data" | "missing" | "broken";

export class RenderFault extends Error {
  override readonly name = "RenderFault";

  constructor(
    readonly kind: FaultKind,
    readonly said: Bilingual,
  ) {
    super(said.en);
  }
}

export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** An optional package, loaded when it is first needed. */
export async function optional<T>(name: string, load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (error) {
    throw new RenderFault("missing", {
      zh: `缺少可选依赖 ${name}：请运行 npm install ${name}（${reasonOf(error)}）`,
      en: `missing optional package ${name}: run npm install ${name} (${reasonOf(error)})`,
    });
  }
}
