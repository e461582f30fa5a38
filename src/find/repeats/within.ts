import { type Chain, placeOf } from "../../compare/chains.js";
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

/**
 * Units that go on behind the second place as those behind the first do: three copies end to end
 * are no less doubled than two. Places that lie apart have ended where they no longer say the same.
 */
function further(text: ComparableText, chain: Chain, end: number): number {
	const { units } = text;
	const first = placeOf(chain, 0);
	const second = placeOf(chain, 1);
	if (first.to < second.from) return 0;
	let at = second.to;
	while (at < end && units[at] === units[at - second.to + first.to]) at++;
	return at - second.to;
}
