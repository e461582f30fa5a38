import type { Block, Removal } from "../../types.js";

/** What a reader calls a kind of removal. */
export const REMOVED_AS: Record<
	Removal["kind"],
	{ one: string; many: string; icon: string }
> = {
	"full-text-copy": {
		one: "Copy of the full text",
		many: "Copies of the full text",
		icon: "copy",
	},
	"repeated-paragraph": {
		one: "Repeated paragraph",
		many: "Repeated paragraphs",
		icon: "repeat",
	},
	advertisement: {
		one: "Advertisement",
		many: "Advertisements",
		icon: "advertisement",
	},
};

const ROLES: Record<Block["kind"], string> = {
	title: "Title",
	heading: "Heading",
	paragraph: "Paragraph",
	"list-item": "List item",
	quote: "Quote",
	code: "Code",
	table: "Table",
	html: "HTML",
	separator: "Separator",
};

export function roleOf({ kind, depth }: Pick<Block, "kind" | "depth">): string {
	const role = ROLES[kind] ?? "Block";
	return kind === "heading" && depth ? `${role} ${depth}` : role;
}

export function number(value: number): string {
	return value.toLocaleString("en");
}

export function count(value: number, one: string, many = `${one}s`): string {
	return `${number(value)} ${value === 1 ? one : many}`;
}

/** A share as whole percent, never rounded up to all nor down to none of it. */
export function percent(share: number): string {
	if (!Number.isFinite(share) || share <= 0) return "0 %";
	if (share >= 1) return "100 %";
	return `${Math.min(99, Math.max(1, Math.round(share * 100)))} %`;
}
