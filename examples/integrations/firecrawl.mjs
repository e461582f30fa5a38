// A document as Firecrawl's scrape gives it, cleaned in place: node firecrawl.mjs
import { cleanArticle } from "clean-article";

/** Takes `{ markdown, metadata: { title, language } }`, gives it back clean and with its sections. */
export function cleanDocument(document) {
	const { title, language, ogTitle } = document.metadata ?? {};
	const article = cleanArticle(document.markdown ?? "", {
		format: "markdown",
		...((ogTitle ?? title) && { title: ogTitle ?? title }),
		...(language && { language }),
	});
	const { sections, text, removed } = article;
	return { ...document, title: article.title, sections, text, removed };
}

const paragraphs = [
	"The **old water tower** of Brennick will not be torn down. The council voted on Monday, by fourteen to nine, to sell it to a group of climbers for one crown.",
	"The climbers want to fix [some two hundred holds](https://climb.example) to its outer wall and to open a café on the platform forty metres above the ground.",
	"Engineers still have to test the concrete. If it holds, the first ropes will hang in May; if not, the tower goes back to the town.",
];

const document = {
	markdown: `# Climbers save the water tower

${paragraphs.join(" ")}

${paragraphs[0]}

## A café in the sky

${paragraphs.slice(1).join("\n\n")}
`,
	metadata: {
		title: "Climbers save the water tower",
		language: "en",
		sourceURL: "https://brennick.example/tower",
		statusCode: 200,
	},
};

console.log(JSON.stringify(cleanDocument(document), null, 2));
