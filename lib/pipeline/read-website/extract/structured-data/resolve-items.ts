import type { RawItem, RawProperty, StructuredNode } from "./item";

const DEPTH_LIMIT = 12;
const TEXT_LIMIT = 600;

function addText(node: StructuredNode, property: RawProperty, visible: string): void {
  const { name, literal } = property;
  const shown = visible.slice(property.start, Math.min(property.end, property.start + TEXT_LIMIT));
  const lead = shown.length - shown.trimStart().length;
  const text = (literal ?? shown).replace(/\s+/g, " ").trim();
  if (text === "") return;
  const start = literal === null ? property.start + lead : null;
  const end = start === null ? null : start + shown.trim().length;
  node.texts.set(name, [...(node.texts.get(name) ?? []), { text, start, end }]);
}

function toNode(item: RawItem, visible: string, depth: number): StructuredNode {
  const node: StructuredNode = {
    notation: item.notation,
    types: item.types,
    texts: new Map(),
    nodes: new Map(),
  };
  for (const property of item.properties) {
    if (property.item === null) addText(node, property, visible);
    else if (depth < DEPTH_LIMIT) {
      const inner = toNode(property.item, visible, depth + 1);
      node.nodes.set(property.name, [...(node.nodes.get(property.name) ?? []), inner]);
    }
  }
  return node;
}

/** Turns what was marked in the page into nodes, now that its visible text is complete. */
export function resolveItems(items: readonly RawItem[], visible: string): StructuredNode[] {
  return items.map((item) => toNode(item, visible, 0));
}
