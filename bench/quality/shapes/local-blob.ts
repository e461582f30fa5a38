import {
	type Article,
	glue,
	type Line,
	type Shape,
	type Shaped,
	titleOf,
	wholeOf,
} from "../article.js";
import { LONG, weight } from "../bare.js";
import { insertAt } from "./pick.js";

const LINES = 3;

/** Three paragraphs in the middle, glued into a block of their own beside them. */
export const localBlob: Shape[] = [
	shape("blob before its lines", 0),
	shape("blob after its lines", LINES),
];

function shape(name: string, offset: number): Shape {
	return {
		name,
		group: "basic",
		make: (article): Shaped | null => {
			const start = middleRun(article);
			if (start === undefined) return null;
			const blob = glue(article.body.slice(start, start + LINES));
			return {
				given: [
					...titleOf(article),
					...insertAt(article.body, start + offset, blob),
				],
				wanted: wholeOf(article),
			};
		},
	};
}

/** Where three paragraphs stand together that are long when glued; the middle one of such places. */
function middleRun({ body }: Article): number | undefined {
	const starts: number[] = [];
	for (let start = 0; start + LINES <= body.length; start++) {
		const run: readonly Line[] = body.slice(start, start + LINES);
		if (
			run.every((line) => line.kind !== "heading" && weight(line.text) > 0) &&
			weight(glue(run).text) >= LONG
		)
			starts.push(start);
	}
	return starts[Math.floor(starts.length / 2)];
}
