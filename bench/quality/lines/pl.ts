import type { ArticleLines } from "./lines.js";

export const pl: ArticleLines = {
	advertisements: [
		"Podobał Ci się ten tekst? Zapisz się na nasz bezpłatny newsletter i nie przegap kolejnych.",
		"Kurier Portowy: skorzystaj z 50% zniżki na prenumeratę cyfrową – kliknij tutaj www.kurierportowy.example",
		"Obserwuj nas na Facebooku i Instagramie, aby być na bieżąco.",
	],
	tails: [
		"Biuletyn gminy ma już cztery tysiące prenumeratorów, dwa razy więcej niż rok temu, powiedziała burmistrzyni.",
		"Policja portowa poprosiła we wtorek świadków wypadku o zgłoszenie się na komisariat; śledztwo wciąż trwa.",
	],
	byline: "Autor: Marta Elińska",
	date: "12 marca 2024, godz. 9:45",
	credit: "Fot. Tomasz Rej / Obrazy Portu",
	bullets: [
		"• Trzy nowe promy od wiosny",
		"• Tańsze bilety dla uczniów i emerytów",
		"• Nocny kurs w piątki",
	],
	caption:
		"Handlarki rozstawiają stragany obok dawnej komory celnej wczesnym niedzielnym rankiem.",
	refrain: "A rzeka wciąż płynie obok młyna.",
	placeholder:
		"Ta treść pochodzi od innego dostawcy i nie może zostać tu wyświetlona.",
	templated: [
		"W Norwiku pozostanie sucho przy 14 stopniach, a zachodni wiatr będzie wiał z prędkością 22 kilometrów na godzinę.",
		"W Jesionie pozostanie sucho przy 17 stopniach, a zachodni wiatr będzie wiał z prędkością 31 kilometrów na godzinę.",
		"W Kolmie pozostanie sucho przy 11 stopniach, a zachodni wiatr będzie wiał z prędkością 46 kilometrów na godzinę.",
	],
};
