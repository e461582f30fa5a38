/** A short article of ours with its glued copy above and an advertisement below. */
export const paragraphs = [
	"The harbour at Lindvik opened again on Monday after eleven months of repairs, and the first ferry left the new quay at seven in the morning with forty passengers on board.",
	"Engineers had found cracks in the old pillars during a routine inspection last spring. The town council closed the quay the same evening and asked the county for help.",
	"Fishermen who had landed their catch in the next bay for a year said they were glad to be home, although some of them had lost regular buyers in the meantime.",
	"Mayor Astrid Holm thanked the divers who worked through the winter. She said that the bill would come to nine million, a third less than the council had feared.",
	"A second stage of the works, which replaces the crane and the fuel pump, begins in August and should not keep the ferries from sailing.",
];
export const title = "Lindvik harbour reopens after repairs";
export const heading = "What the repairs cost";
export const advertisement =
	"Subscribe to our newsletter and never miss a story: https://news.example/subscribe";

const structured = [
	title,
	...paragraphs.slice(0, 3),
	heading,
	...paragraphs.slice(3),
];

/** What it should be. */
export const clean = structured.join("\n");
/** What a scraper hands over. */
export const scraped = [
	[...structured, advertisement].join(""),
	...structured,
	advertisement,
].join("\n");
