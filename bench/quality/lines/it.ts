import type { ArticleLines } from "./lines.js";

export const it: ArticleLines = {
	advertisements: [
		"Ti è piaciuto questo articolo? Iscriviti gratis alla nostra newsletter e ricevi le prossime storie ogni mattina.",
		"Il Corriere del Porto: approfitta del 50% di sconto sull’abbonamento digitale – clicca qui www.corrieredelporto.example",
		"Seguici su Facebook e Instagram per non perdere nessuna notizia.",
	],
	tails: [
		"Il bollettino del comune conta ormai quattromila abbonati, il doppio di un anno fa, ha detto la sindaca.",
		"La polizia portuale ha chiesto martedì ai testimoni dell’incidente di farsi avanti; l’indagine è ancora in corso.",
	],
	byline: "Di Marta Ellini",
	date: "12 marzo 2024, ore 9.45",
	credit: "Foto: Tommaso Redi / Immagini del Porto",
	bullets: [
		"• Tre nuovi traghetti dalla primavera",
		"• Tariffe ridotte per studenti e pensionati",
		"• Un servizio notturno il venerdì",
	],
	caption:
		"Alcune venditrici montano i banchi accanto alla vecchia dogana, domenica mattina presto.",
	refrain: "E il fiume passa ancora davanti al mulino.",
	placeholder:
		"Questo contenuto appartiene a terzi e non può essere mostrato in questa pagina.",
	templated: [
		"A Norvico il tempo resterà asciutto con 14 gradi, e il vento da ovest soffierà a 22 chilometri all’ora.",
		"A Frassino il tempo resterà asciutto con 17 gradi, e il vento da ovest soffierà a 31 chilometri all’ora.",
		"A Colmonte il tempo resterà asciutto con 11 gradi, e il vento da ovest soffierà a 46 chilometri all’ora.",
	],
};
