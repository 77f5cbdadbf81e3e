import { LATE_USE } from "@/lib/access/note-late-use";
import { WRITES } from "@/lib/access/written-rules";

/** What Leadloom does of itself and leaves in the log. */
const OWN = {
  "audit/erase": "Erased somebody’s data in this log",
  [LATE_USE]: "Used an API key that is over",
  retention: "Removed what was kept long enough",
};

/** Every verb that the log can hold, in a person's words. */
export function logWords(): Record<string, string> {
  const written = Object.entries(WRITES).flatMap(([rule, words]) => (words === null ? [] : [[rule, words]]));
  return { ...Object.fromEntries(written), ...OWN };
}
