import type { Article } from "../../bench/quality/article.js";

/** A small article of ours; eight paragraphs under two headings, several of two sentences or more. */
export const article: Article = {
	id: "small",
	language: "en",
	title: "Harbour town reopens its old ferry line",
	body: [
		{
			kind: "paragraph",
			text: "The old ferry between the harbour and the northern shore sails again after eleven years, and on Saturday morning two hundred people queued for the first crossing. Many had brought flowers, and the school band played on the pier until noon.",
		},
		{
			kind: "paragraph",
			text: "The council paid for the boat, a small wooden vessel that carries forty passengers and a dozen bicycles, out of a fund that had been set aside for a bridge which nobody wanted.",
		},
		{ kind: "heading", text: "A crossing of nine minutes" },
		{
			kind: "paragraph",
			text: "The boat leaves every half hour between six in the morning and ten at night, and the captain said that the tide hardly matters on this route. Fog does matter. When it comes down over the bay the crew waits until the lighthouse can be seen from the pier again.",
		},
		{
			kind: "paragraph",
			text: "A single ticket costs 3 euros and children travel free.",
		},
		{
			kind: "paragraph",
			text: "Shopkeepers on the northern shore hope that visitors will return, because the road around the bay takes almost an hour by car and far longer when the cattle market is held.",
		},
		{ kind: "heading", text: "What comes next" },
		{
			kind: "paragraph",
			text: "A second boat is being repaired in the yard behind the fish hall. It should be ready before the autumn storms, said the engineer in charge, who has worked there for thirty years and would like to retire once it floats.",
		},
		{
			kind: "paragraph",
			text: "Until then the first boat has to do all the work, and the captain has asked two of her former students to share the late shifts with her through the summer.",
		},
		{
			kind: "paragraph",
			text: "On Sunday evening the queue was gone, and the gulls had the pier to themselves again.",
		},
	],
};
