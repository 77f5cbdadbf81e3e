import { describe, expect, it } from "vitest";
import { hashPassword, isPassword, refuseWeakPassword } from "./password";

describe("a password", () => {
  it("is known by its hash, however its letters are composed", async () => {
    const hashed = await hashPassword("Caf\u00e9 au lait 7");
    expect(await isPassword("Cafe\u0301 au lait 7", hashed)).toBe(true);
    expect(await isPassword("Cafe au lait 7", hashed)).toBe(false);
    expect(await isPassword("an account that nobody has", null)).toBe(false);
  });

  it("is salted", async () => {
    expect(await hashPassword("the same words")).not.toBe(await hashPassword("the same words"));
  });

  it.each([
    "password12",
    "Passwort2026!",
    "qwertyuiop",
    "1234567890",
    "aaaaaaaaaa",
    "ann@acme.example",
    "Fernhill2026",
    "leadloom123",
    "!!welcome!!",
  ])("is refused when guessers try it first: %s", (password) => {
    expect(() => refuseWeakPassword(password, ["ann@acme.example", "Fernhill"])).toThrowError(/guessers/);
  });

  it.each(["BHRH0h2oof6xbqjeh", "konovalova", "4815162342a", "0o9i8u7y6t"])(
    "is refused when it is on a list of leaked ones: %s",
    (password) => {
      expect(() => refuseWeakPassword(password, [])).toThrowError(/guessers/);
      expect(() => refuseWeakPassword(`${password} lathe`, [])).not.toThrow();
    },
  );

  it.each(["lathe gravel seven", "8fK!x02mQz", "Fernhill sells cold rooms", "пароль из слов"])(
    "may be anything else: %s",
    (password) => {
      expect(() => refuseWeakPassword(password, ["ann@acme.example", "Fernhill"])).not.toThrow();
    },
  );
});
