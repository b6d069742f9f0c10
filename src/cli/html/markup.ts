/** Text that is safe to be HTML. Whatever is put into a template is escaped, unless it came out of one. */
import { visible } from "../../bytes/visible.ts";

export class Markup {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

export type Value = string | number | undefined | Markup | readonly Value[];

/** The one way to make Markup. Control characters and the like are made visible first, then &, <, >, " and ' are escaped. */
export function html(parts: TemplateStringsArray, ...values: readonly Value[]): Markup {
  let text = parts[0]!;
  for (const [i, value] of values.entries()) text += render(value) + parts[i + 1]!;
  return new Markup(text);
}

function render(value: Value): string {
  if (value === undefined) return "";
  if (value instanceof Markup) return value.text;
  if (typeof value === "object") return value.map(render).join("");
  return escapeText(String(value));
}

function escapeText(text: string): string {
  return visible(text, { limit: 4_000 }).replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
