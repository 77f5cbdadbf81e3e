import type { StructuredNode } from "./item";

const DEPTH_LIMIT = 12;
const NODES_LIMIT = 500;
const SIZE_LIMIT = 300_000;

/** Parses JSON as pages really write it: comments and CDATA around it, raw line ends in strings, a trailing comma. */
function parseLoosely(source: string): unknown {
  const bare = source
    .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, "")
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>)\s*;?\s*$/, "");
  try {
    return JSON.parse(bare);
  } catch {
    return parseRepaired(bare);
  }
}

function parseRepaired(source: string): unknown {
  const repaired = source
    // biome-ignore lint/suspicious/noControlCharactersInRegex: raw control characters are the fault to repair
    .replace(/[\u0000-\u001f]+/g, " ")
    .replace(/,\s{0,20}(?=[\]}])/g, "")
    .replace(/\}\s{0,20}(?=\{)/g, "},")
    .replace(/;\s*$/, "");
  try {
    return JSON.parse(repaired);
  } catch {
    // A block nobody can read says nothing; the page's own words remain.
    return null;
  }
}

function shortName(name: string): string {
  return name.toLowerCase().replace(/^.*[/#:]/, "");
}

interface Walk {
  nodes: number;
}

function toNode(value: Record<string, unknown>, depth: number, walk: Walk): StructuredNode {
  walk.nodes += 1;
  const node: StructuredNode = { notation: "json-ld", types: [], texts: new Map(), nodes: new Map() };
  for (const [key, inner] of Object.entries(value)) {
    if (key === "@type")
      node.types = [inner]
        .flat()
        .filter((type) => typeof type === "string")
        .map(shortName);
    else addProperty(node, shortName(key === "@graph" ? "graph" : key), inner, depth, walk);
  }
  return node;
}

function addProperty(node: StructuredNode, name: string, value: unknown, depth: number, walk: Walk): void {
  if (depth > DEPTH_LIMIT || walk.nodes > NODES_LIMIT) return;
  if (Array.isArray(value)) {
    for (const inner of value.slice(0, 200)) addProperty(node, name, inner, depth + 1, walk);
  } else if (typeof value === "object" && value !== null) {
    const inner = toNode(Object.fromEntries(Object.entries(value)), depth + 1, walk);
    node.nodes.set(name, [...(node.nodes.get(name) ?? []), inner]);
  } else if (typeof value === "string" || typeof value === "number") {
    const text = { text: String(value).trim(), start: null, end: null };
    if (text.text !== "") node.texts.set(name, [...(node.texts.get(name) ?? []), text]);
  }
}

/** The top nodes of a page's JSON-LD blocks; unreadable blocks give none. */
export function readJsonLd(blocks: readonly string[]): StructuredNode[] {
  const found: StructuredNode[] = [];
  const walk: Walk = { nodes: 0 };
  for (const block of blocks) {
    const data = block.length > SIZE_LIMIT ? null : parseLoosely(block);
    for (const value of [data].flat()) {
      if (typeof value !== "object" || value === null) continue;
      const node = toNode(Object.fromEntries(Object.entries(value)), 0, walk);
      found.push(node, ...(node.nodes.get("graph") ?? []));
    }
  }
  return found;
}
