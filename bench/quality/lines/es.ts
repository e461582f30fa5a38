import type { ArticleLines } from "./lines.js";

export const es: ArticleLines = {
	advertisements: [
		"¿Te ha gustado este artículo? Suscríbete gratis a nuestro boletín y recibe las mejores historias en tu correo.",
		"El Correo del Puerto: aprovecha un 50 % de descuento en tu suscripción digital – haz clic aquí www.correodelpuerto.example",
		"Síguenos en Facebook e Instagram para no perderte ninguna noticia.",
	],
	tails: [
		"El boletín municipal tiene ya cuatro mil suscriptores, el doble que hace un año, según explicó la alcaldesa.",
		"La policía del puerto pidió el martes a los testigos del accidente que llamaran a la comisaría; la investigación sigue abierta.",
	],
	byline: "Por Marta Elizondo",
	date: "12 de marzo de 2024, 09:45",
	credit: "Foto: Tomás Reyes / Imagen del Puerto",
	bullets: [
		"• Tres transbordadores nuevos desde la primavera",
		"• Tarifas reducidas para alumnos y jubilados",
		"• Un servicio nocturno los viernes",
	],
	caption:
		"Unas vendedoras montan sus puestos junto a la antigua aduana, el domingo a primera hora.",
	refrain: "Y el río sigue pasando junto al molino.",
	placeholder:
		"Este contenido pertenece a un tercero y no puede mostrarse en esta página.",
	templated: [
		"En Norvique el tiempo seguirá seco con 14 grados, y el viento del oeste soplará a 22 kilómetros por hora.",
		"En Aldea Fresno el tiempo seguirá seco con 17 grados, y el viento del oeste soplará a 31 kilómetros por hora.",
		"En Colmenar el tiempo seguirá seco con 11 grados, y el viento del oeste soplará a 46 kilómetros por hora.",
	],
};
