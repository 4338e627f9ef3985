/** Identities 15 and 18: change = this year − last year; shares and growth recomputed within their own decimals. */
import type { Claim, Computed } from "../claim.js";
import { absolute, percentOf } from "../../../amount/exact.js";
import type { Figure } from "../../reading/figure.js";
import type { Ledger } from "../ledger.js";
import { PROSE, type AuditRule } from "../rule.js";

const CHANGE = ".change";
const RATE = ".changeRate";
const SHARE = ".share";

/** `expenditure.basic` for a part, `budget.total` for a subject. */
function figureOf(ledger: Ledger, stem: string): Figure | undefined {
  return ledger.statement(`${stem}.total`) ?? ledger.statement(stem);
}

function* stems(ledger: Ledger, ending: string): Iterable<[string, Figure]> {
  for (const key of ledger.statementKeys()) {
    const figure = key.endsWith(ending) ? ledger.statement(key) : undefined;
    if (figure?.state === "number") yield [key.slice(0, -ending.length), figure];
  }
}

const change: AuditRule = {
  id: "prose.change",
  title: { zh: "增减额＝本年数－上年数", en: "change = this year − last year" },
  source: PROSE,
  *claims(ledger): Iterable<Claim> {
    for (const [stem, left] of stems(ledger, CHANGE)) {
      const [now, before] = [figureOf(ledger, stem), ledger.statement(`${stem}.lastYear`)];
      if (now !== undefined && before !== undefined) yield { left, right: [now], minus: [before] };
    }
  },
};

const rate: AuditRule = {
  id: "prose.growth",
  title: { zh: "增减率＝增减额÷上年数", en: "growth = change ÷ last year" },
  source: PROSE,
  *claims(ledger): Iterable<Claim> {
    for (const [stem, left] of stems(ledger, RATE)) {
      const [now, moved] = [figureOf(ledger, stem), ledger.statement(stem + CHANGE)];
      if (now?.state !== "number" || moved?.state !== "number") continue;
      const base = { value: now.value - moved.value, half: now.half + moved.half };
      if (base.value === 0n) yield { left, right: [], unmet: { zh: "上年数为零，没有增减率", en: "last year is nil: there is no rate of growth" } };
      else yield { left, right: [moved, now], minus: [moved], computed: ratio(moved, base) };
    }
  },
};

const share: AuditRule = {
  id: "prose.share",
  title: { zh: "占比＝部分÷总数", en: "share = part ÷ whole" },
  source: PROSE,
  *claims(ledger): Iterable<Claim> {
    for (const [stem, left] of stems(ledger, SHARE)) {
      const [part, whole] = [figureOf(ledger, stem), ledger.statement(`${stem.split(".")[0] ?? ""}.total`)];
      if (part?.state === "number" && whole?.state === "number" && whole.value !== 0n) yield { left, right: [part, whole], computed: ratio(part, whole) };
    }
  },
};

/** A ratio in per cent, and how far the rounding of both numbers may move it (first order, and a step for the division). */
function ratio(part: Pick<Figure, "value" | "half">, whole: Pick<Figure, "value" | "half">): Computed {
  const value = percentOf(part.value, whole.value);
  const size = absolute(whole.value);
  const bound = percentOf(part.half, size) + (absolute(value) * whole.half) / size + 2n;
  return { value, bound, sign: "÷" };
}

export const growthRules: readonly AuditRule[] = [change, rate, share];
