/** “三公”经费: the lines of the table and the economic items that hold the same money. */

export type ThreePublicKey = "abroad" | "vehicles" | "purchase" | "operation" | "reception";

export interface ThreePublicItem {
  readonly key: ThreePublicKey;
  readonly name: string;
  readonly english: string;
  /** The item it is a part of. */
  readonly parent?: ThreePublicKey;
  /** 部门经济分类 items. */
  readonly economicCodes: readonly string[];
}

export const THREE_PUBLIC: readonly ThreePublicItem[] = [
  { key: "abroad", name: "因公出国（境）费", english: "Official overseas travel", economicCodes: ["30212"] },
  { key: "vehicles", name: "公务用车购置及运行维护费", english: "Official vehicles", economicCodes: [] },
  { key: "purchase", name: "公务用车购置费", english: "Vehicle purchase", parent: "vehicles", economicCodes: ["31013", "30913"] },
  { key: "operation", name: "公务用车运行维护费", english: "Vehicle operation and maintenance", parent: "vehicles", economicCodes: ["30231"] },
  { key: "reception", name: "公务接待费", english: "Official reception", economicCodes: ["30217"] },
];

/** The key that views have for the line with the money of an economic item, such as `threePublic:reception` of 30217; of all else, the key itself. */
export function lineKeyOf(key: string): string {
  const line = THREE_PUBLIC.find(({ economicCodes }) => economicCodes.includes(key));
  return line === undefined ? key : `threePublic:${line.key}`;
}
