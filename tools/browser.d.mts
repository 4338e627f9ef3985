export const CHROMIUM_ARGS: string[];
export function findBrowser(): { executablePath?: string } | undefined;
export function findFirefox(): { executablePath: string } | undefined;
