import { readdirSync, readFileSync } from "node:fs";

/** A bundled article: line 1 is the glued copy of lines 3 to the last, line 2 the title, two headings, the last line an advertisement. */
export interface Sample {
	language: string;
	scraped: string;
	glued: string;
	title: string;
	headings: string[];
	paragraphs: string[];
	advertisement: string;
}

const folder = new URL("../../examples/articles/", import.meta.url);

export const samples: Sample[] = readdirSync(folder).map((file) => {
	const scraped = readFileSync(new URL(file, folder), "utf8");
	const [glued, title, ...body] = scraped.trim().split("\n");
	const advertisement = body.pop() as string;
	return {
		language: file.replace(".txt", ""),
		scraped,
		glued,
		title,
		// Where their author put them.
		headings: [body[4], body[8]],
		paragraphs: body.filter((_, i) => i !== 4 && i !== 8),
		advertisement,
	};
});
