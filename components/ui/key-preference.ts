const STORED = "leadloom.keys";

/** Whether single-key shortcuts are on in this browser. They can be turned off (WCAG 2.1.4). */
export function keysAreOn(): boolean {
  try {
    return localStorage.getItem(STORED) !== "off";
  } catch {
    // Storage can be blocked; the shortcuts are then on, as by default.
    return true;
  }
}

export function rememberKeys(on: boolean): void {
  try {
    localStorage.setItem(STORED, on ? "on" : "off");
  } catch {
    // Storage can be blocked; the choice then lasts no longer than the page and nothing breaks.
  }
}
