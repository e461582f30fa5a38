// Draws the clean article, its report and its JSON. Text only ever becomes text nodes.

/** How much of a very long result a tab draws; copying always gives all of it. */
const DRAWN_BLOCKS = 3_000;
const DRAWN_CHARACTERS = 300_000;

const byId = (id) => document.getElementById(id);
const pending = new Map();
let latest = null;

export function showResult({ article, milliseconds, report }, length) {
	latest = article;
	byId("problem").hidden = true;
	const kept = article.blocks.length;
	const removed = article.removed.reduce(
		(sum, { text }) => sum + text.length,
		0,
	);
	const share = length ? Math.round((removed / length) * 100) : 0;
	byId("status").textContent = length
		? `${plural(article.removed.length, "removal")} · ${share} % of the text · ${plural(kept, "block")} kept · ${milliseconds.toFixed(milliseconds < 10 ? 1 : 0)} ms`
		: "";
	pending.set("view-report", () => {
		byId("report").srcdoc = report;
	});
	pending.set("view-clean", () => drawClean(article));
	pending.set("view-json", () => drawJson(article));
	drawVisible();
}

export function showProblem(message) {
	byId("problem").textContent = message;
	byId("problem").hidden = false;
	byId("status").textContent = "";
}

export function latestArticle() {
	return latest;
}

/** A tab is drawn when it is looked at, and once a result. */
export function drawVisible() {
	for (const [id, draw] of pending) {
		if (byId(id).hidden) continue;
		pending.delete(id);
		draw();
	}
}

function drawClean(article) {
	const nodes = [];
	let characters = 0;
	let list = null;
	for (const block of article.blocks.slice(0, DRAWN_BLOCKS)) {
		if (characters > DRAWN_CHARACTERS) break;
		characters += block.text.length;
		const node = document.createElement(elementOf(block));
		node.dir = "auto";
		node.className = block.kind;
		node.textContent = block.text.slice(0, DRAWN_CHARACTERS);
		if (block.kind === "list-item") {
			list ??= document.createElement("ul");
			list.append(node);
			if (nodes.at(-1) !== list) nodes.push(list);
			continue;
		}
		list = null;
		nodes.push(node);
	}
	if (characters < article.text.length - article.blocks.length * 2) {
		const note = document.createElement("p");
		note.className = "cut";
		note.textContent =
			"Only the beginning is drawn here; Copy text gives all of it.";
		nodes.push(note);
	}
	byId("clean").replaceChildren(...nodes);
	const language = byId("language").value.trim();
	if (/^[\w-]+$/.test(language)) byId("clean").lang = language;
	else byId("clean").removeAttribute("lang");
}

function elementOf({ kind, depth }) {
	if (kind === "title") return "h2";
	if (kind === "heading")
		return `h${Math.min(6, Math.max(3, (depth ?? 2) + 1))}`;
	if (kind === "list-item") return "li";
	if (kind === "quote") return "blockquote";
	return kind === "code" || kind === "table" || kind === "html" ? "pre" : "p";
}

function drawJson(article) {
	const json = JSON.stringify(article, null, 2);
	byId("json").textContent =
		json.length > DRAWN_CHARACTERS
			? `${json.slice(0, DRAWN_CHARACTERS)}\n\n… ${(json.length - DRAWN_CHARACTERS).toLocaleString("en")} more characters; Copy JSON gives all of it.`
			: json;
}

function plural(count, word) {
	return `${count.toLocaleString("en")} ${word}${count === 1 ? "" : "s"}`;
}
