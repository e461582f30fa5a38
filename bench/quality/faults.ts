import type { Score } from "./score.js";

/** What can be wrong with a document, as `--of` names it. */
export const FAULTS = [
	"same",
	"exact",
	"lost",
	"left",
	"removed",
	"title",
	"headings",
] as const;
export type Fault = (typeof FAULTS)[number];

/** `control`: nothing may be removed. */
export function has(score: Score, fault: Fault, control: boolean): boolean {
	switch (fault) {
		case "same":
			return !score.same;
		case "exact":
			return !score.exact;
		case "lost":
			return score.lost;
		case "left":
			return score.left;
		case "removed":
			return control && score.removed > 0;
		case "title":
			return score.titleRight === false;
		case "headings":
			return (
				score.headingsRight < score.headingsFound ||
				score.headingsRight < score.headingsWanted
			);
	}
}
