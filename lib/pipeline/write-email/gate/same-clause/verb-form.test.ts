import { describe, expect, it } from "vitest";
import type { EmailLanguage } from "../../pick-language";
import { isShifted, saysWe } from "./verb-form";

const NOW = { isPast: false };
const THEN = { isPast: true };

describe("verbs said of you instead of us", () => {
  it.each<[EmailLanguage, string, string]>([
    ["nl", "bewaren", "bewaart"],
    ["nl", "geven", "geeft"],
    ["nl", "leggen", "legt"],
    ["nl", "wonnen", "won"],
    ["nl", "kregen", "kreeg"],
    ["nl", "inspecteerden", "inspecteerde"],
    ["nl", "willen", "wilt"],
    ["pl", "przechowujemy", "przechowuja"],
    ["pl", "szukamy", "szukaja"],
    ["pl", "robimy", "robia"],
    ["pl", "otrzymalismy", "otrzymali"],
    ["pl", "jestesmy", "sa"],
    ["fr", "gardons", "gardez"],
    ["fr", "mangeons", "mangez"],
    ["fr", "faisons", "faites"],
    ["it", "cerchiamo", "cercate"],
    ["it", "produciamo", "producete"],
    ["it", "abbiamo", "avete"],
    ["es", "tenemos", "tienen"],
    ["es", "buscamos", "buscan"],
    ["es", "seguimos", "siguen"],
    ["pt", "guardamos", "guardam"],
    ["pt", "temos", "tem"],
  ])("%s: %s, %s", (language, ours, yours) => {
    expect(isShifted(yours, ours, language, NOW)).toBe(true);
  });

  it.each<[EmailLanguage, string, string]>([
    ["es", "donamos", "donaron"],
    ["es", "recibimos", "recibieron"],
    ["pt", "mudamos", "mudaram"],
  ])("%s: %s is %s where the clause tells of the past", (language, ours, yours) => {
    expect(isShifted(yours, ours, language, THEN)).toBe(true);
    expect(isShifted(yours, ours, language, NOW)).toBe(false);
  });

  it("is no other verb", () => {
    expect(isShifted("koopt", "verkopen", "nl", NOW)).toBe(false);
    expect(isShifted("kupuja", "kupilismy", "pl", NOW)).toBe(false);
    expect(isShifted("donan", "donamos", "es", THEN)).toBe(false);
    expect(isShifted("vendez", "rendons", "fr", NOW)).toBe(false);
  });

  it("knows what says we by its form", () => {
    expect(saysWe("guardamos", "es")).toBe(true);
    expect(saysWe("ultimos", "es")).toBe(false);
    expect(saysWe("cerchiamo", "it")).toBe(true);
    expect(saysWe("szukamy", "pl")).toBe(true);
  });
});
