// The title is known from metadata: node examples/known-title.mjs
import { cleanArticle } from "clean-article";

// As in Open Graph tags; sites like to add their own name.
const metadata = { title: "Bakery wins appeal over smell of bread" };

const scraped = `Monday, 4 May
Bakery wins appeal over smell of bread
A court in Ostwick has ruled that neighbours must put up with the smell of fresh bread between five and seven in the morning.
Three residents had sued the bakery on Mill Lane after it moved its ovens to the ground floor and started to vent them towards the street.
The judge, who visited the lane twice before sunrise, wrote that the smell was strong, but that a reasonable person would not call it a nuisance.`;

const { title, sections } = cleanArticle(scraped, metadata);

console.log(`title: ${title}`);
for (const { paragraphs } of sections)
	for (const paragraph of paragraphs) console.log(`paragraph: ${paragraph}`);
