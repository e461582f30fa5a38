import type { ArticleLines } from "./lines.js";

export const nl: ArticleLines = {
	advertisements: [
		"Vond je dit een goed verhaal? Schrijf je gratis in voor onze nieuwsbrief en mis er geen een.",
		"Havenkoerier: lees nu vier weken gratis digitaal – klik hier www.havenkoerier.example",
		"Volg ons op Instagram en Facebook om op de hoogte te blijven.",
	],
	tails: [
		"De nieuwsbrief van de gemeente telt nu vierduizend abonnees, twee keer zoveel als een jaar geleden, zei de burgemeester.",
		"De havenpolitie vroeg getuigen van het ongeluk dinsdag om zich te melden; het onderzoek loopt nog.",
	],
	byline: "Door Martha Ellens",
	date: "12 maart 2024, 09.45 uur",
	credit: "Foto: Thomas Rietveld / Havenbeeld",
	bullets: [
		"• Drie nieuwe veerboten vanaf het voorjaar",
		"• Goedkopere kaartjes voor scholieren en ouderen",
		"• Een nachtdienst op vrijdag",
	],
	caption:
		"Marktvrouwen bouwen op zondagochtend vroeg hun kramen op naast het oude douanehuis.",
	refrain: "En nog altijd stroomt de rivier langs de molen.",
	placeholder:
		"Deze inhoud komt van een derde partij en kan hier niet worden getoond.",
	templated: [
		"In Noordwijk blijft het droog bij 14 graden, en de westenwind waait met 22 kilometer per uur.",
		"In Esdorp blijft het droog bij 17 graden, en de westenwind waait met 31 kilometer per uur.",
		"In Kolmonde blijft het droog bij 11 graden, en de westenwind waait met 46 kilometer per uur.",
	],
};
