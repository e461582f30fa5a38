import type { ArticleLines } from "./lines.js";

export const sv: ArticleLines = {
	advertisements: [
		"Gillade du artikeln? Prenumerera gratis på vårt nyhetsbrev så missar du inte nästa.",
		"Hamnkuriren: läs digitalt i fyra veckor för halva priset – klicka här www.hamnkuriren.example",
		"Följ oss på Facebook och Instagram för fler nyheter.",
	],
	tails: [
		"Kommunens nyhetsbrev har nu fyratusen prenumeranter, dubbelt så många som för ett år sedan, sade ordföranden.",
		"Hamnpolisen bad på tisdagen vittnen till olyckan att höra av sig; utredningen pågår fortfarande.",
	],
	byline: "Av Märta Elander",
	date: "12 mars 2024 kl. 09.45",
	credit: "Foto: Tomas Rydell / Hamnbild",
	bullets: [
		"• Tre nya färjor från i vår",
		"• Billigare biljetter för elever och pensionärer",
		"• En nattur på fredagar",
	],
	caption:
		"Torghandlare ställer upp sina stånd vid det gamla tullhuset tidigt på söndagsmorgonen.",
	refrain: "Och ännu rinner ån förbi kvarnen.",
	placeholder:
		"Det här innehållet kommer från en tredje part och kan inte visas här.",
	templated: [
		"I Norrvik blir det mest torrt med 14 grader, och västanvinden når 22 kilometer i timmen.",
		"I Askby blir det mest torrt med 17 grader, och västanvinden når 31 kilometer i timmen.",
		"I Kolmynne blir det mest torrt med 11 grader, och västanvinden når 46 kilometer i timmen.",
	],
};
