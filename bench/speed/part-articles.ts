import {
	dropEqualLines,
	dropSimilarLines,
	floor,
	parseMarkdown,
} from "./baselines.js";
import { doubledIn, editedIn, markdownIn } from "./documents.js";
import { figure, ratio, spread, times, timings } from "./measure.js";
import type { Context } from "./options.js";
import { SCRIPTS, type Script } from "./scripts.js";

/** Articles in five scripts and three sizes against what else one might do with them. */
export async function articles({
	cleanArticle,
	short,
	target,
}: Context): Promise<void> {
	console.log(
		"clean = cleanArticle, in multiples of each (half of the rounds lie in the brackets); pairwise is how many times as long string-similarity takes",
	);
	for (const size of short ? [20_000] : [4_000, 20_000, 100_000]) {
		for (const script of Object.keys(SCRIPTS) as Script[]) {
			const text = await doubledIn(script, size);
			const found = await timings(
				{
					clean: () => cleanArticle(text),
					floor: () => floor(text),
					remark: () => parseMarkdown(text),
					lines: () => dropEqualLines(text),
				},
				{ rounds: short ? 5 : 15, time: short ? 30 : 50 },
			);
			// One comparison of all pairs takes seconds: fewer rounds.
			const slow = await timings(
				{
					clean: () => cleanArticle(text),
					pairwise: () => dropSimilarLines(text),
				},
				{ rounds: short || size > 50_000 ? 1 : 3, time: 30 },
			);
			const toFloor = ratio(found, "clean", "floor");
			const toRemark = ratio(found, "clean", "remark");
			const pairwise = ratio(slow, "pairwise", "clean");
			console.log(
				`${script.padEnd(9)} ${text.length.toLocaleString("en").padStart(7)} units  ${figure(spread(found.clean).median)} ms  floor ${times(toFloor)}  remark-parse ${times(toRemark)}  exact lines ${times(ratio(found, "clean", "lines"))}  pairwise ${times(pairwise)}`,
			);
			const edited = await editedIn(script, size);
			const other = await timings(
				{
					clean: () => cleanArticle(edited),
					floor: () => floor(edited),
					remark: () => parseMarkdown(edited),
				},
				{ rounds: short ? 5 : 15, time: short ? 30 : 50 },
			);
			console.log(
				`${"".padEnd(23)} ${figure(spread(other.clean).median)} ms  floor ${times(ratio(other, "clean", "floor"))}  remark-parse ${times(ratio(other, "clean", "remark"))}  where the glued copy is edited`,
			);
			if (size !== 20_000) continue;
			target(`${script}, 20,000 units: to the floor`, toFloor.median, 10);
			target(`${script}, 20,000 units: to remark-parse`, toRemark.median, 0.25);
			target(
				`${script}, 20,000 units: a hundredth of pairwise`,
				100 / pairwise.median,
				1,
			);
		}
	}
}

/** The whole call on Markdown against the parser alone. */
export async function markdown({
	cleanArticle,
	short,
	target,
}: Context): Promise<void> {
	for (const size of short ? [20_000] : [4_000, 20_000, 100_000]) {
		for (const script of Object.keys(SCRIPTS) as Script[]) {
			const text = await markdownIn(script, size);
			const found = await timings(
				{
					clean: () => cleanArticle(text, { format: "markdown" }),
					remark: () => parseMarkdown(text),
				},
				{ rounds: short ? 5 : 15, time: short ? 40 : 80 },
			);
			const toRemark = ratio(found, "clean", "remark");
			console.log(
				`${script.padEnd(9)} ${text.length.toLocaleString("en").padStart(7)} units  ${figure(spread(found.clean).median)} ms  remark-parse ${times(toRemark)}`,
			);
			target(
				`Markdown, ${script}, ${size} units: to remark-parse`,
				toRemark.median,
				1.3,
			);
		}
	}
}
