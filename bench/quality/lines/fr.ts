import type { ArticleLines } from "./lines.js";

export const fr: ArticleLines = {
	advertisements: [
		"Cet article vous a plu ? Inscrivez-vous à notre lettre d’information gratuite pour recevoir la suite chaque matin.",
		"Le Courrier du Port : profitez de 50 % de réduction sur l’abonnement numérique – cliquez ici www.courrierduport.example",
		"Suivez-nous sur Facebook et Instagram pour ne rien manquer de l’actualité.",
	],
	tails: [
		"La lettre de la commune compte désormais quatre mille abonnés, deux fois plus qu’il y a un an, a précisé la maire.",
		"Les témoins de l’accident ont été invités mardi à appeler la police du port, qui poursuit son enquête.",
	],
	byline: "Par Marthe Ellison",
	date: "12 mars 2024 à 09 h 45",
	credit: "Photo : Thomas Reydier / Images du Port",
	bullets: [
		"• Trois nouveaux bacs dès le printemps",
		"• Des tarifs réduits pour les élèves et les retraités",
		"• Un service de nuit le vendredi",
	],
	caption:
		"Des marchandes installent leurs étals près de l’ancienne douane, tôt le dimanche matin.",
	refrain: "Et la rivière passe toujours devant le moulin.",
	placeholder:
		"Ce contenu provient d’un tiers et ne peut pas être affiché sur cette page.",
	templated: [
		"À Norvic, le temps restera plutôt sec avec 14 degrés, et le vent d’ouest soufflera à 22 kilomètres à l’heure.",
		"À Achères, le temps restera plutôt sec avec 17 degrés, et le vent d’ouest soufflera à 31 kilomètres à l’heure.",
		"À Colmont, le temps restera plutôt sec avec 11 degrés, et le vent d’ouest soufflera à 46 kilomètres à l’heure.",
	],
};
