/** File that the notices are written to. */
export const NOTICES: string;
export function notices(): string;
