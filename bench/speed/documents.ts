import {
	articlesIn,
	type Declaration,
	declarations,
	SCRIPTS,
	type Script,
} from "./scripts.js";

/**
 * Text of a script as a scraper hands it over, of about so many UTF-16 units: the body glued
 * without a space, title, paragraphs and headings, an advertisement.
 */
export async function doubledIn(
	script: Script,
	units: number,
): Promise<string> {
	const { title, lines } = await bodyOf(script, units / 2);
	return doubled(title, lines, SCRIPTS[script].advertisement);
}

/** The same with a glued copy that is not letter for letter: each third line lacks its end. */
export async function editedIn(script: Script, units: number): Promise<string> {
	const { title, lines } = await bodyOf(script, units / 2);
	const edited = lines.map((line, i) => (i % 3 ? line : line.slice(0, -8)));
	return doubled(title, lines, SCRIPTS[script].advertisement, edited);
}

/** The same as Markdown: headings marked, bold words, links and lists in the structured copy. */
export async function markdownIn(
	script: Script,
	units: number,
): Promise<string> {
	const { title, lines, headings } = await bodyOf(script, units / 2);
	const marked = lines.map((line, i) =>
		headings.has(i)
			? `## ${line}`
			: i % 5 === 0
				? `- ${line}`
				: i % 3 === 0
					? line.replace(/^(\S+)/, "**$1**")
					: i % 7 === 0
						? line.replace(/(\S+)$/, "[$1](https://example.com/a)")
						: line,
	);
	return [
		lines.join(""),
		`# ${title}`,
		...marked,
		SCRIPTS[script].advertisement,
	].join("\n\n");
}

/**
 * Articles in all languages that say nothing twice but their own text, each doubled, until
 * the text is as long; `skip` begins at another language.
 */
export async function manyDoubled(units: number, skip = 0): Promise<string> {
	const articles = await distinctDeclarations();
	const parts: string[] = [];
	let length = 0;
	for (let i = 0; i < articles.length && length < units; i++) {
		const { title, lines } = articles[(i + skip) % articles.length];
		const part = doubled(
			title,
			upTo(lines, (units - length) / 2),
			SCRIPTS.Latin.advertisement,
		);
		parts.push(part);
		length += part.length + 1;
	}
	return parts.join("\n");
}

/** Real text without a repeat, of about so many units. */
export async function prose(units: number): Promise<string> {
	const articles = await distinctDeclarations();
	const parts: string[] = [];
	let length = 0;
	for (const { title, lines } of articles) {
		if (length >= units) break;
		const part = [title, ...upTo(lines, units - length)].join("\n");
		parts.push(part);
		length += part.length + 1;
	}
	return parts.join("\n");
}

function doubled(
	title: string,
	lines: readonly string[],
	advertisement: string,
	copy = lines,
): string {
	return [copy.join(""), title, ...lines, advertisement].join("\n");
}

/**
 * One declaration of each language: spellings and cities of one language share their text. In an order in which
 * neighbours are of no family and scripts are mixed at every size.
 */
async function distinctDeclarations(): Promise<Declaration[]> {
	const seen = new Set<string>();
	const distinct = (await declarations()).filter(({ id }) => {
		const language = id.split("_")[0];
		if (seen.has(language)) return false;
		seen.add(language);
		return true;
	});
	// A step that shares no factor with the count visits all of them.
	const step = 101;
	return distinct.map((_, i) => distinct[(i * step) % distinct.length]);
}

async function bodyOf(
	script: Script,
	units: number,
): Promise<{ title: string; lines: string[]; headings: Set<number> }> {
	const lines: string[] = [];
	const headings = new Set<number>();
	let title: string | undefined;
	let left = units;
	for await (const article of articlesIn(script)) {
		title ??= article.title;
		const part = upTo(article.lines, left);
		for (let i = 0; i < part.length; i++) {
			if (article.headings.has(i)) headings.add(lines.length);
			lines.push(part[i]);
			left -= part[i].length;
		}
		if (left <= 0) break;
	}
	return { title: title ?? "", lines, headings };
}

/** The first lines, up to so many units together; the last is cut at a space where that is near. */
function upTo(lines: readonly string[], units: number): string[] {
	const taken: string[] = [];
	let left = units;
	for (const line of lines) {
		if (left <= 0) break;
		const space = line.lastIndexOf(" ", left);
		taken.push(
			line.length <= left
				? line
				: line.slice(0, space > left / 2 ? space : Math.ceil(left)),
		);
		left -= line.length;
	}
	return taken;
}
