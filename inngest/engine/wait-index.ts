import { scalarJson, valueAt } from "./expression";
import type { WaitRecord } from "./records";

interface OfName {
  /** path → JSON value → waits */
  byValue: Map<string, Map<string, Set<WaitRecord>>>;
  others: Set<WaitRecord>;
}

/** All waits, found by what an event says instead of by trying each: thousands may wait for the same event name. */
export class WaitIndex {
  private readonly names = new Map<string, OfName>();

  add(wait: WaitRecord): void {
    const { path, value } = wait.match;
    if (path !== null && value === null) return;
    const ofName = this.names.get(wait.eventName) ?? { byValue: new Map(), others: new Set() };
    this.names.set(wait.eventName, ofName);
    if (path === null || value === null) {
      ofName.others.add(wait);
      return;
    }
    const values = ofName.byValue.get(path) ?? new Map<string, Set<WaitRecord>>();
    ofName.byValue.set(path, values);
    const waits = values.get(value) ?? new Set();
    values.set(value, waits.add(wait));
  }

  remove(wait: WaitRecord): void {
    const ofName = this.names.get(wait.eventName);
    if (ofName === undefined) return;
    const { path, value } = wait.match;
    ofName.others.delete(wait);
    if (path === null || value === null) return;
    const values = ofName.byValue.get(path);
    const waits = values?.get(value);
    waits?.delete(wait);
    if (waits?.size === 0) values?.delete(value);
  }

  hasName(eventName: string): boolean {
    return this.names.has(eventName);
  }

  /** The waits whose value stands in the event; their expressions are still to be tried. */
  find(eventName: string, event: unknown): WaitRecord[] {
    const ofName = this.names.get(eventName);
    if (ofName === undefined) return [];
    const found = [...ofName.others];
    for (const [path, values] of ofName.byValue) {
      const value = scalarJson(valueAt(event, path));
      if (value !== null) found.push(...(values.get(value) ?? []));
    }
    return found;
  }
}
