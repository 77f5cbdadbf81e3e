import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { z } from "zod";
import { type CustomSourceInput, customSourceShape } from "./shape";

export interface FileSource {
  input: CustomSourceInput;
  /** From the setting that `secretEnv` names; null when there is none. */
  secret: string | null;
}

const fileShape = z.object({
  sources: z.array(customSourceShape.and(z.object({ secretEnv: z.string().min(1).optional() }))).max(200),
});

/**
 * The sources that a YAML file declares, with the fields of the settings form.
 * @param secretOf the value of a setting by its name: secrets do not stand in the file
 * @throws Error naming the file and every field that is wrong
 */
export function readSourcesFile(path: string, secretOf: (name: string) => string | undefined): FileSource[] {
  const parsed = fileShape.safeParse(parseYaml(path));
  if (!parsed.success)
    throw new Error(`SOURCES_FILE ${path} cannot be used:\n${z.prettifyError(parsed.error)}`);
  return parsed.data.sources.map(({ secretEnv, ...input }) => ({
    input,
    secret: (secretEnv === undefined ? undefined : secretOf(secretEnv)) ?? null,
  }));
}

function parseYaml(path: string): unknown {
  try {
    return parse(readFileSync(/* turbopackIgnore: true */ path, "utf8"));
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : "it cannot be read";
    throw new Error(`SOURCES_FILE ${path} cannot be used: ${reason}`, { cause });
  }
}
