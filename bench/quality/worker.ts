import type { cleanArticle as CleanArticle } from "../../src/index.js";
import type { Article } from "./article.js";
import { type Fault, has } from "./faults.js";
import { type Judgement, judge } from "./judge.js";
import type { Format } from "./render.js";
import { shapes } from "./shapes/shapes.js";

export interface Task {
	/** URL of the built library. */
	entry: string;
	article: Article;
	/** Names of shapes. */
	shapes: readonly string[];
	formats: readonly Format[];
	/** The faults whose documents are shown. */
	show: readonly Fault[];
}

/** One article through every shape, in a thread of its own. */
export default async function run(task: Task): Promise<Judgement[]> {
	const { cleanArticle }: { cleanArticle: typeof CleanArticle } = await import(
		task.entry
	);
	const chosen = shapes.filter(({ name }) => task.shapes.includes(name));
	return task.formats.flatMap((format) =>
		chosen.map((shape) =>
			judge(task.article, shape, format, cleanArticle, (score) =>
				task.show.some((fault) => has(score, fault, shape.control === true)),
			),
		),
	);
}
