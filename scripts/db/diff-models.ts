import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type * as Engine from "@prisma/schema-engine-wasm/schema_engine_bg";
import type { Dialect } from "../../lib/platform/database-url";
import { renderSchema } from "./render-models";

interface EngineModule {
  SchemaEngine: typeof Engine.SchemaEngine;
  __wbg_set_wasm(exports: WebAssembly.Exports): void;
}

let loading: Promise<EngineModule> | undefined;

/** Instantiated once: its glue keeps the first instance's memory, and a second instance would read garbage. */
async function loadEngine(): Promise<EngineModule> {
  const glue: EngineModule = await import("@prisma/schema-engine-wasm/schema_engine_bg");
  const main = createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm");
  const bytes = readFileSync(main.replace("schema_engine.js", "schema_engine_bg.wasm"));
  const { instance } = await WebAssembly.instantiate(bytes, { "./schema_engine_bg.js": { ...glue } });
  glue.__wbg_set_wasm(instance.exports);
  const start = instance.exports.__wbindgen_start;
  if (typeof start === "function") start();
  // Without this a panic inside the engine is silent.
  Object.assign(globalThis, {
    PRISMA_WASM_PANIC_REGISTRY: { set_message: (message: string) => process.stderr.write(`${message}\n`) },
  });
  return glue;
}

const VERSION_ANSWER = {
  columnNames: ["exists", "version", "numeric_version"],
  columnTypes: [5, 7, 0],
  rows: [[true, "PostgreSQL 15.0", 150000]],
};

/** The engine asks a database for its version even when comparing models only; this answers for it. */
function answeringAdapter(dialect: Dialect) {
  const queryable = {
    provider: dialect === "sqlite" ? "sqlite" : "postgres",
    adapterName: "leadloom-diff",
    errorRegistry: { consumeError: () => undefined },
    queryRaw: async () => ({ ok: true, value: VERSION_ANSWER, map: () => VERSION_ANSWER }),
    executeRaw: async () => ({ ok: true, value: 0 }),
    executeScript: async () => ({ ok: true, value: undefined }),
    getConnectionInfo: () => ({ ok: true, value: { schemaName: "public", supportsRelationJoins: true } }),
    dispose: async () => ({ ok: true, value: undefined }),
  };
  const connect = async () => ({ ok: true, value: queryable });
  return { ...queryable, connect, connectToShadowDb: connect };
}

/**
 * The SQL that takes a database from one state of the models to another, without any database.
 * @param before the models as of the last migration; null for an empty database
 * @returns the script, or an empty string when nothing differs
 */
export async function diffModels(dialect: Dialect, before: string | null, after: string): Promise<string> {
  loading ??= loadEngine();
  const { SchemaEngine } = await loading;
  const schema = (models: string) => ({
    files: [{ path: "schema.prisma", content: renderSchema(dialect, models) }],
  });
  const engine = await SchemaEngine.new(
    { datamodels: undefined },
    () => undefined,
    answeringAdapter(dialect),
  );
  const result = await engine.diff({
    from: before === null ? { tag: "empty" } : { tag: "schemaDatamodel", ...schema(before) },
    to: { tag: "schemaDatamodel", ...schema(after) },
    script: true,
    exitCode: null,
    filters: { externalTables: [], externalEnums: [] },
  });
  const script = (result.stdout ?? "").trim();
  return script.startsWith("-- This is an empty migration") ? "" : script;
}
