/** The page of one report: the tag alone, in the language and theme that the address asks for. */
import "../src/elements/budget-report/budget-report.js";
import { dropWordsWithoutScript } from "./without-script.js";

dropWordsWithoutScript();

const asked = new URLSearchParams(location.search);
const root = document.documentElement;
if (asked.get("lang") === "en") root.lang = "en";
const theme = asked.get("theme");
if (theme === "dark" || theme === "light") root.dataset["theme"] = theme;
