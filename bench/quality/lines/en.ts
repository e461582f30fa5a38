import type { ArticleLines } from "./lines.js";

export const en: ArticleLines = {
	advertisements: [
		"Enjoyed this story? Sign up for our free weekly newsletter and never miss the next one.",
		"Harbour Courier: Get 50% off your first year of digital access – subscribe today at www.harbourcourier.example",
		"Follow us on Facebook and Instagram @harbourcourier for more stories like this.",
	],
	tails: [
		"The newsletter now reaches forty thousand subscribers, twice as many as a year ago, the publisher told the council.",
		"Anyone who saw the accident was asked on Tuesday to call the harbour police, who expect to finish their work next week.",
	],
	byline: "By Marta Ellison",
	date: "12 March 2024, 09:45",
	credit: "Photo: Tomas Reed / Harbour Press",
	bullets: [
		"• Three new ferries from next spring",
		"• Lower fares for pupils and pensioners",
		"• A night service on Fridays",
	],
	caption:
		"Market women set up their stalls beside the old customs house early on Sunday morning.",
	refrain: "And still the river runs past the mill.",
	placeholder:
		"This content is hosted by a third party and cannot be shown here.",
	templated: [
		"In Norwick it will stay mostly dry with 14 degrees, and the wind comes from the west at 22 kilometres an hour.",
		"In Ashby it will stay mostly dry with 17 degrees, and the wind comes from the west at 31 kilometres an hour.",
		"In Colmouth it will stay mostly dry with 11 degrees, and the wind comes from the west at 46 kilometres an hour.",
	],
};
