/** Of the package; a test holds it to `package.json`. Pages with two copies are told which came first. */
export const VERSION = "0.1.0";
