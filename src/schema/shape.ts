/**
 * Shapes: what the definition of the budget document is written in. A shape is plain data, read by three interpreters:
 * TypeScript (`Infer`, below), the validator (`check.ts`) and the JSON Schema (`json-schema.ts`, not part of what pages load).
 *
 * Why not a schema library: the validator stands on the drawing path. Rows by the 100,000 must be accepted by reference, at the
 * speed of a loop, and an element with everything it loads must stay under 30 kB; general validators copy every object and weigh
 * 3 kB before the first shape. A test holds the published JSON Schema (judged by ajv) to the same verdicts.
 */
import type { AbsenceState } from "../amount/lexer.js";

/** Carries the TypeScript type of what a shape reads; nothing at run time. */
interface Typed<T> {
  readonly type?: (value: never) => T;
}

/** The TypeScript type that a shape describes, as read. */
export type Infer<S> = S extends Typed<infer T> ? T : never;

/** A string of at most `max` UTF-16 units; `pattern` narrows it. `code` names the issue of what does not match. */
export interface TextShape<T = string> extends Typed<T> {
  readonly is: "text";
  readonly max: number;
  readonly pattern?: RegExp;
  readonly code?: "invalidCode" | "unsupportedVersion";
  readonly nullable?: boolean;
}

export interface IntegerShape extends Typed<number> {
  readonly is: "integer";
  readonly min: number;
  readonly max: number;
}

export interface ChoiceShape<T = string> extends Typed<T> {
  readonly is: "choice";
  readonly values: readonly string[];
}

/** What was printed in a cell: digits, `null` for blank, or a state of absence with its printed text. */
export type Amount = string | null | { readonly state: AbsenceState; readonly text: string };

export interface AmountShape extends Typed<Amount> {
  readonly is: "amount";
}

export interface ListShape<T = unknown> extends Typed<T[]> {
  readonly is: "list";
  readonly item: Shape;
  readonly max: number;
}

/** Any keys, one shape of value. With `salvage` a faulty value is left out and reported, and the others are read. */
export interface MapShape<T = unknown> extends Typed<Record<string, T>> {
  readonly is: "map";
  readonly item: Shape;
  readonly salvage: boolean;
}

/** Known fields, required ones first; unknown ones are kept. With `salvage` a faulty optional field is left out and reported. */
export interface ObjectShape<T = unknown> extends Typed<T> {
  readonly is: "object";
  readonly fields: readonly Field[];
  readonly salvage: boolean;
}

export interface Field {
  readonly key: string;
  readonly shape: Shape;
  readonly optional: boolean;
}

export type Shape = TextShape<string | null> | IntegerShape | ChoiceShape | AmountShape | ListShape | MapShape | ObjectShape;

type Fields = Readonly<Record<string, Shape>>;
type Required<R> = { [K in keyof R]: Infer<R[K]> };
type Optional<O> = { [K in keyof O]?: Infer<O[K]> | undefined };

export const text = (max: number): TextShape => ({ is: "text", max });
export const textOrNull = (max: number): TextShape<string | null> => ({ is: "text", max, nullable: true });
export const pattern = (regular: RegExp, code: "invalidCode" | "unsupportedVersion"): TextShape => ({ is: "text", max: 100, pattern: regular, code });
export const integer = (min = 0, max = Number.MAX_SAFE_INTEGER): IntegerShape => ({ is: "integer", min, max });
export const choice = <const T extends string>(values: readonly T[]): ChoiceShape<T> => ({ is: "choice", values });
export const amount: AmountShape = { is: "amount" };
export const list = <S extends Shape>(item: S, max: number): ListShape<Infer<S>> => ({ is: "list", item, max });
export const map = <S extends Shape>(item: S, salvage = false): MapShape<Infer<S>> => ({ is: "map", item, salvage });
export const object = <R extends Fields, O extends Fields>(required: R, optional: O, salvage = false): ObjectShape<Required<R> & Optional<O>> => ({
  is: "object",
  fields: [...fieldsOf(required, false), ...fieldsOf(optional, true)],
  salvage,
});

function fieldsOf(fields: Fields, optional: boolean): Field[] {
  return Object.entries(fields).map(([key, shape]) => ({ key, shape, optional }));
}
