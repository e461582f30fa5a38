import type { Judgement } from "./judge.js";

/** Sums over the documents of one row. */
export interface Tally {
	documents: number;
	skipped: number;
	same: number;
	exact: number;
	lost: number;
	left: number;
	/** Documents from which something was removed, those aside that repeat themselves in the source. */
	removed: number;
	headingsWanted: number;
	headingsFound: number;
	headingsRight: number;
	titles: number;
	titlesRight: number;
}

export function emptyTally(): Tally {
	return {
		documents: 0,
		skipped: 0,
		same: 0,
		exact: 0,
		lost: 0,
		left: 0,
		removed: 0,
		headingsWanted: 0,
		headingsFound: 0,
		headingsRight: 0,
		titles: 0,
		titlesRight: 0,
	};
}

/** Adds one judgement. */
export function add(tally: Tally, { score }: Judgement): void {
	if (!score) {
		tally.skipped++;
		return;
	}
	tally.documents++;
	tally.same += Number(score.same);
	tally.exact += Number(score.exact);
	tally.lost += Number(score.lost);
	tally.left += Number(score.left);
	tally.removed += Number(score.removed > 0);
	tally.headingsWanted += score.headingsWanted;
	tally.headingsFound += score.headingsFound;
	tally.headingsRight += score.headingsRight;
	tally.titles += Number(score.titleRight !== null);
	tally.titlesRight += Number(score.titleRight === true);
}
