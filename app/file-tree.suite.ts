import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname } from "node:path";

/** A verb that the app offers, as the table of rules names it, and the source that offers it. */
export interface Offered {
  rule: string;
  file: string;
  source: string;
}

const METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];

function sources(): { file: string; source: string }[] {
  const files = readdirSync("app", { recursive: true, encoding: "utf8" });
  return files
    .map((file) => `app/${file.replaceAll("\\", "/")}`)
    .filter((file) => /\.tsx?$/.test(file) && !/\.(test|suite)\.tsx?$/.test(file))
    .sort()
    .map((file) => ({ file, source: readFileSync(file, "utf8") }));
}

/** The address of a file's folder: groups in brackets are no part of it. */
function addressOf(file: string): string {
  const path = dirname(file)
    .split("/")
    .slice(1)
    .filter((part) => !part.startsWith("("));
  return `/${path.join("/")}`;
}

/** Every route and method there is. */
export function routes(): Offered[] {
  const found = sources().filter(({ file }) => basename(file) === "route.ts");
  return found.flatMap((one) =>
    METHODS.filter((method) => exports(one.source).has(method)).map((method) => ({
      ...one,
      rule: `${method} ${addressOf(one.file)}`,
    })),
  );
}

/** Every page there is. */
export function pages(): Offered[] {
  const found = sources().filter(({ file }) => basename(file) === "page.tsx");
  return found.map((one) => ({ ...one, rule: `page ${addressOf(one.file)}` }));
}

/** Every server action there is, with its own source alone. */
export function actions(): Offered[] {
  const found = sources().filter(({ source }) => /^\s*"use server"/.test(source));
  return found.flatMap(({ file, source }) =>
    source
      .split(/^(?=export )/m)
      .slice(1)
      .map((own) => ({ file, source: own, rule: `action ${areaOf(file)}/${[...exports(own)][0]}` })),
  );
}

/** Files that would make a server action inside another function, where no one looks for it. */
export function hiddenActions(): string[] {
  return sources()
    .filter(({ source }) => /"use server"/.test(source) && !/^\s*"use server"/.test(source))
    .map(({ file }) => file);
}

/** `jobs/[id]/actions.ts` is of jobs, `sample-action.ts` of sample. */
function areaOf(file: string): string {
  const name = basename(file, ".ts").replace(/-?actions?$/, "");
  return (
    name ||
    dirname(file)
      .split("/")
      .filter((part) => !/^[[(]/.test(part))
      .at(-1) ||
    ""
  );
}

function exports(source: string): Set<string> {
  const names = [...source.matchAll(/^export (?:async )?(?:function|const) (\w+)/gm)].map(([, name]) => name);
  const listed = [...source.matchAll(/^export (?:const )?\{([^}]*)\}/gm)].flatMap(([, list]) =>
    (list ?? "").split(",").map((name) => name.trim()),
  );
  return new Set([...names, ...listed].filter((name): name is string => Boolean(name)));
}
