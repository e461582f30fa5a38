import { type Line, markedArticle } from "./marked-article.js";

const ATTACKS = [
	`<script>alert("script")</script>`,
	`<img src=x onerror="alert('img')"><svg onload=alert('svg')>`,
	`"><iframe srcdoc="<script>parent.alert(1)</script>"></iframe>`,
	`</style><style>body{display:none}</style>`,
	`</title></script><script>document.title="taken"</script>`,
	`<!-- --><meta http-equiv="refresh" content="0;url=https://example.invalid/">`,
	`<a href="javascript:alert('link')" autofocus onfocus="alert('focus')">x</a>`,
	"&lt;script&gt;alert('entity')&lt;/script&gt; &#60;b&#62; &amp;amp;",
	"\u202Egnp.exe\u202C \u2066isolate \u200Fright\u200E \u2067open and never closed",
	"lone \uD800 and \uDFFF, null \0, escape \u001B[31m, bell \u0007, delete \u007F, \uFFFE",
	"\u0085next\u2028line\u2029paragraph\u000Bvertical\u000Cform",
	"{{constructor.constructor('alert(1)')()}} $ {alert(1)} `alert(1)`",
	"Z\u0351\u036B\u0343\u036A\u0302\u036B\u033D\u034F\u0334\u0319\u0324a\u0328\u0322l\u0335g\u0321o",
];

/** Markup, scripts and control characters as kept text, removed text, cues and differences. */
export function hostileArticle() {
	const kept: Line[] = ATTACKS.map((text, i) => ({
		is: i === 0 ? "title" : i % 3 === 1 ? "heading" : "paragraph",
		text,
	}));
	const removed: Line[] = ATTACKS.map((text, i) => ({
		is: i % 2 ? "repeated-paragraph" : "full-text-copy",
		text,
		keptIn: [i],
		similarity: i % 2 ? 1 : Number.NaN,
		differences: [[text, text]],
	}));
	return markedArticle([
		...kept,
		...removed,
		{ is: "advertisement", text: ATTACKS.join(" "), cues: ATTACKS },
	]);
}

/** A document of many short removals, each beside the paragraph that it repeats. */
export function manyRemovals(count: number) {
	const lines: Line[] = [];
	for (let i = 0; i < count; i++) {
		const text = `Line ${i % 977} <b>again</b>`;
		lines.push({ is: "paragraph", text });
		lines.push({ is: "repeated-paragraph", text, keptIn: [2 * i] });
	}
	return markedArticle(lines);
}
