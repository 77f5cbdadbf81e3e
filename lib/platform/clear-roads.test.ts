import { describe, expect, it } from "vitest";
import { parseEnv } from "./env";

describe("settings by which something would leave the machine unencrypted", () => {
  it.each([
    ["LLM_BASE_URL", "http://10.0.0.7:11434", "10.0.0.7"],
    ["SEARCH_BASE_URL", "http://searx.example", "searx.example"],
    ["INNGEST_BASE_URL", "http://inngest:8288", "inngest"],
    ["SCRAPE_PROXY_URL", "http://user:secret@proxy.example:8000", "proxy.example"],
    ["REDIS_URL", "redis://:secret@redis:6379/1", "redis"],
    ["REDIS_URL", "redis://[fd00::7]", "fd00::7"],
    ["LLM_BASE_URL", "http://models.example.:8080", "models.example."],
    ["DATABASE_URL", "postgresql://app:secret@db:5432/leads", "db"],
    ["DATABASE_URL", "postgres://app:secret@db/leads?sslmode=disable", "db"],
    ["DATABASE_URL", "postgres://app:secret@db/leads?ssl=true&sslmode=no-verify", "db"],
    ["DATABASE_URL", "postgres://app:secret@db/leads?uselibpqcompat=true&sslmode=require", "db"],
    ["DATABASE_URL", "postgres://app:secret@localhost/leads?host=db.example", "db.example"],
  ])("are refused by name: %s=%s", (setting, address, host) => {
    const parse = (allowed?: string) => parseEnv({ [setting]: address, ALLOW_PLAINTEXT_HOSTS: allowed });
    expect(() => parse()).toThrow(`  ${setting}: what is sent to ${host} could be read on the way`);
    expect(() => parse()).not.toThrow("secret");
    expect(() => parse("elsewhere.example")).toThrow(setting);
    expect(parse(host)).toHaveProperty(setting, address);
  });

  it.each([
    ["LLM_BASE_URL", "https://models.example/v1"],
    ["LLM_BASE_URL", "http://localhost:11434"],
    ["LLM_BASE_URL", "http://localhost.:11434"],
    ["SEARCH_BASE_URL", "http://127.0.0.1:8080"],
    ["INNGEST_BASE_URL", "http://[::1]:8288"],
    ["SCRAPE_PROXY_URL", "https://proxy.example"],
    ["REDIS_URL", "rediss://redis.example"],
    ["REDIS_URL", "redis://127.0.0.1:6379"],
    ["DATABASE_URL", "file:./data/leadloom.db"],
    ["DATABASE_URL", "postgresql://app@localhost/leads"],
    ["DATABASE_URL", "postgresql://app@/leads?host=/var/run/postgresql"],
    ["DATABASE_URL", "postgresql://app@%2Fvar%2Frun%2Fpostgresql/leads"],
    ["DATABASE_URL", "postgresql://app@db.example/leads?sslmode=verify-full"],
    ["DATABASE_URL", "postgresql://app@db.example/leads?ssl=true"],
  ])("are none: %s=%s", (setting, address) => {
    expect(parseEnv({ [setting]: address })).toHaveProperty(setting, address);
  });

  it("are seen where the driver is led elsewhere by a setting of its own", () => {
    const DATABASE_URL = "postgresql://app@/leads";
    expect(() => parseEnv({ DATABASE_URL, PGHOST: "db.example" })).toThrow(
      "DATABASE_URL: what is sent to db.example",
    );
    expect(parseEnv({ DATABASE_URL, PGHOST: "/var/run/postgresql" }).DATABASE_URL).toBe(DATABASE_URL);
  });

  it("are let through by name, port and network, and by nothing that cannot be read", () => {
    const parse = (ALLOW_PLAINTEXT_HOSTS: string) =>
      parseEnv({ REDIS_URL: "redis://10.1.2.3", LLM_BASE_URL: "http://ollama:11434", ALLOW_PLAINTEXT_HOSTS });
    expect(parse("10.1.0.0/16, ollama:11434").REDIS_URL).toBe("redis://10.1.2.3");
    expect(() => parse("10.1.0.0/16, ollama:80")).toThrow("LLM_BASE_URL");
    expect(() => parse("*")).toThrow('ALLOW_PLAINTEXT_HOSTS: cannot read "*"');
  });

  it("are none where an address cannot be read at all, which is told as it is", () => {
    for (const DATABASE_URL of ["postgres://a b", "postgres://app@%zz/leads"])
      expect(() => parseEnv({ DATABASE_URL })).toThrow("DATABASE_URL: cannot be read");
    expect(() => parseEnv({ LLM_BASE_URL: "models.example" })).toThrow("LLM_BASE_URL");
  });
});
