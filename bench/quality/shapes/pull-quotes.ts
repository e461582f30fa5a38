import {
	type Article,
	paragraph,
	type Shape,
	type Shaped,
	titleOf,
	wholeOf,
} from "../article.js";
import { LONG, weight } from "../bare.js";
import { sentencesOf } from "../sentences.js";
import { insertAt, paragraphsOf, pickSentence, REST } from "./pick.js";

/** Whole sentences of a paragraph that stand as a block of their own, too. */
export const pullQuotes: Shape[] = [
	pullQuote("pull quote below", 1, 1),
	pullQuote("pull quote above", 1, 0),
	pullQuote("pull quote of two sentences below", 2, 1),
	pullQuote("pull quote of two sentences above", 2, 0),
	{
		name: "pull quote in another section",
		group: "full",
		make: (article) => {
			const picked = pickSentence(article);
			const places = paragraphsOf(article, LONG).filter(
				(p) => picked && p.index > picked.index + 3,
			);
			const place = places[Math.floor(places.length / 2)];
			if (!picked || !place) return null;
			return put(article, place.index + 1, picked.sentences[picked.at]);
		},
	},
	{
		name: "standfirst",
		group: "full",
		make: (article) => {
			const [first] = paragraphsOf(article, LONG);
			if (!first) return null;
			const [sentence, ...others] = sentencesOf(first.text, article);
			if (others.length === 0 || weight(sentence) < LONG) return null;
			if (weight(first.text) - weight(sentence) < REST) return null;
			return put(article, 0, sentence);
		},
	},
];

function pullQuote(name: string, count: number, offset: number): Shape {
	return {
		name,
		group: "full",
		make: (article): Shaped | null => {
			const picked = pickSentence(article, { fewest: count + 1 });
			if (!picked) return null;
			const { index, sentences } = picked;
			const at = Math.min(picked.at, sentences.length - count);
			const glueWith = picked.text.includes(" ") ? " " : "";
			const quote = sentences.slice(at, at + count).join(glueWith);
			if (weight(picked.text) - weight(quote) < REST) return null;
			return put(article, index + offset, quote);
		},
	};
}

function put(article: Article, index: number, text: string): Shaped {
	return {
		given: [
			...titleOf(article),
			...insertAt(article.body, index, paragraph(text)),
		],
		wanted: wholeOf(article),
	};
}
