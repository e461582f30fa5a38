import type { ArticleLines } from "./lines.js";

export const de: ArticleLines = {
	advertisements: [
		"Hat Ihnen der Beitrag gefallen? Abonnieren Sie jetzt unseren kostenlosen Newsletter und verpassen Sie keine Geschichte mehr.",
		"Hafenkurier Plus: Jetzt vier Wochen gratis testen – hier geht es zum Angebot: www.hafenkurier.example",
		"Folgen Sie uns auf Instagram und WhatsApp, um nichts mehr zu verpassen.",
	],
	tails: [
		"Der Rundbrief der Gemeinde hat inzwischen viertausend Abonnenten, doppelt so viele wie vor einem Jahr, sagte die Bürgermeisterin.",
		"Wer den Unfall gesehen hat, wurde am Dienstag gebeten, sich bei der Hafenpolizei zu melden; die Ermittlungen dauern noch an.",
	],
	byline: "Von Martha Elling",
	date: "12. März 2024, 09:45 Uhr",
	credit: "Foto: Thomas Rieder / Hafenbild",
	bullets: [
		"• Drei neue Fähren ab dem Frühjahr",
		"• Ermäßigte Fahrkarten für Schüler und Rentner",
		"• Eine Nachtfahrt an jedem Freitag",
	],
	caption:
		"Händlerinnen bauen am frühen Sonntagmorgen neben dem alten Zollhaus ihre Stände auf.",
	refrain: "Und immer noch fließt der Fluss an der Mühle vorbei.",
	placeholder:
		"Dieser Inhalt stammt von einem Drittanbieter und kann hier nicht angezeigt werden.",
	templated: [
		"In Nordwick bleibt es bei 14 Grad meist trocken, der Wind weht mit 22 Kilometern in der Stunde aus Westen.",
		"In Aschbach bleibt es bei 17 Grad meist trocken, der Wind weht mit 31 Kilometern in der Stunde aus Westen.",
		"In Kolmünde bleibt es bei 11 Grad meist trocken, der Wind weht mit 46 Kilometern in der Stunde aus Westen.",
	],
};
