import { describe, expect, it } from "vitest";
import { RULES } from "@/lib/access/rules";
import { actions, hiddenActions, type Offered, pages, routes } from "./file-tree.suite";

const leastOf = (rule: string): string | undefined =>
  Object.entries(RULES).find(([name]) => name === rule)?.[1];

/** What must stand in the source of a verb, by what its rule asks for. */
function guardOf(kind: "act" | "enter", { rule }: Offered): string {
  const asked = leastOf(rule);
  const suffix = asked === "anyone" ? "AsAnyone" : asked === "person" ? "AsPerson" : "";
  return `${kind}${suffix}("${rule}"`;
}

const plain = (source: string) => source.replace(/\(\s+/g, "(");

describe("the table of rules", () => {
  it("names every route, action and page there is, and no other", () => {
    const offered = [...routes(), ...actions(), ...pages()].map(({ rule }) => rule);
    expect(offered.length).toBeGreaterThan(40);
    expect(new Set(offered).size).toBe(offered.length);
    expect(Object.keys(RULES).sort()).toEqual(offered.sort());
  });

  it("is asked by every route that is not open to anyone", async () => {
    const guarded = routes().filter(({ rule }) => leastOf(rule) !== "anyone");
    expect(guarded.length).toBeGreaterThan(10);
    for (const { rule, file } of guarded) {
      const module: Record<string, { rule?: string }> = await import(/* @vite-ignore */ `../${file}`);
      expect(module[rule.split(" ")[0] ?? ""]?.rule, rule).toBe(rule);
    }
  });

  it("is asked by every route that the proxy lets pass unseen", async () => {
    const unseen = routes().filter(({ rule }) => rule.includes(" /api/v1/"));
    // Written while the app is built, the same for all.
    const open = unseen.filter(({ rule }) => rule !== "GET /api/v1/openapi.json");
    expect(open).toHaveLength(unseen.length - 1);
    for (const { rule, file } of open) {
      const module: Record<string, { rule?: string }> = await import(/* @vite-ignore */ `../${file}`);
      expect(module[rule.split(" ")[0] ?? ""]?.rule, rule).toBe(rule);
    }
  });

  it.each(actions())("is asked by $rule", (action) => {
    expect(plain(action.source)).toContain(`return ${guardOf("act", action)}`);
  });

  it.each(pages())("is asked by $rule", (page) => {
    expect(plain(page.source)).toContain(`await ${guardOf("enter", page)}`);
  });

  it("sees every server action, since none is made inside another function", () => {
    expect(hiddenActions()).toEqual([]);
  });
});
