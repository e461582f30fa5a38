import type { Chain } from "../../compare/chains.js";
import type { ComparableText } from "../../compare/comparable.js";

/** A block that holds its text twice consists of the two places to this share; a title or a sentence may stand beside them. */
const DOUBLED = 0.7;

/** Whether a block that holds both places of a chain consists of them, more or less. */
export function isDoubled(
	text: ComparableText,
	chain: Chain,
	block: number,
): boolean {
	return doubledShare(text, chain, block) >= DOUBLED;
}

/** Share of a block that the two places of a chain in it make up, and what goes on behind them as they do. */
export function doubledShare(
	text: ComparableText,
	chain: Chain,
	block: number,
): number {
	const start = text.starts[block];
	const end = text.starts[block + 1];
	return (2 * chain.matched + further(text, chain, end)) / (end - start);
}

/** Units that go on behind the second place as those behind the first do: three copies end to end are no less doubled than two. */
function further(
	{ units }: ComparableText,
	{ segments }: Chain,
	end: number,
): number {
	const last = segments.length - 3;
	const distance = segments[last + 1] - segments[last];
	const from = segments[last + 1] + segments[last + 2];
	let at = from;
	while (at < end && units[at] === units[at - distance]) at++;
	return at - from;
}
