import type { CueFile } from "../cue-file.js";

export const gl: CueFile = {
	language: "gl",
	ask: `
		subscríbete, subscribídevos, apúntate, apuntádevos, inscríbete, inscribídevos, rexístrate, matricúlate, únete,
		unídevos, faite, fai clic, ^preme, ^descarga, descarga a, ^descárgaa, descargade, ^baixa, ^instala, síguenos,
		séguenos, seguídenos, ^segue, ^le, lede, ^mira, mirade, ^escoita, escoitade, ^recibe, recibide, ^consegue, ^obtén,
		^merca, ^mércao, ^compra, comprade, ^encarga, pide, ^reserva, reservade, ^descobre, ^descubrir, ^aprende, ^comeza,
		^proba, ^visita, visítanos, visitade, ^contacta, ^chama, chámanos, ^escribe, escríbenos, escribídenos, ^envía,
		envíanos, cóntanos, contádenos, comparte, compartide, ^apoia, apóianos, ^doa, fai unha doazón, ^colabora, axúdanos,
		^axuda, ^escolle, ^elixe, ^aforra, ^gaña, ^participa, participade, ^aproveita, aproveitade, non perdas,
		non perdades, non o perdas, non esquezas, ^ven, ^vinde, ^escanea, ^activa, ^contrata, ^goza
	`,
	newsletter: `
		boletín*, newsletter*, correo electrónico, caixa de correo, correo, alertas, notificacións, as novas, noticia
	`,
	follow: `
		canle*, páxina*, grupo de, perfil, redes sociais, pódcast*, podcast*, vídeo*, telegram*, whatsapp*, instagram*
	`,
	app: "app, aplicación*",
	subscription:
		"subscrición*, subscritor*, socio, socia, conta, cota, ao mes, premium*",
	offer: `
		curso, cursos, obradoiro*, seminario*, formación, webinar*, escola, academia*, entrada, entradas, tenda*, desconto*,
		rebaixas, oferta*, promoción*, sorteo*, tarifa*, paquete*, préstamo*, hipoteca*, tarxeta*, seguro de, envío*, libro,
		libros, librarías, produto*, zapatos, calzado, roupa*, mobles, móbil*, fibra, internet*, agasallo*, prezo*,
		inscrición*, matrícula*, fibra óptica, novela, piso, pisos, coche, viaxe, viaxes, banco
	`,
	donation: "doazón*, apoio, xornalismo independente",
	elsewhere:
		"aquí, ligazón*, a nosa web, na web, máis información, máis novas, artigo completo",
	contact: "comentario*, opinión, suxestión*",
	us: "noso, nosa, nosos, nosas, nós, connosco, nos",
	you: "teu, túa, teus, túas, voso, vosa, vosos, vosas, vós",
	lure: `
		gratis, de balde, gratuíto*, agora, agora mesmo, hoxe, novo, nova, novos, novas, especial*, exclusiv*, só, soamente,
		de ata o *%, ata o *%, ata un *%, cada día, cada mañá, cada semana, mellor, mellores, toda, todos, todas, primeiro,
		limitad*, prazas limitadas, esta semana, ningunha, de ata un *%, dende *, dende * €, desde *, desde * €, € ao mes,
		ao mes, sen permanencia
	`,
	readAlso: `
		^le tamén, ^lea tamén, ^ler tamén, ^mira tamén, ^tamén che pode interesar, ^pode interesarche, ^máis información,
		^novas relacionadas
	`,
	sponsor: "^publicidade, ^contido patrocinado, patrocinad*",
	disclaimer: `
		consello de investimento*, asesoramento financeiro, opinión persoal*, meramente informativ*
	`,
	lead: "e, ou, por favor, agora, hoxe, tamén",
	report: `
		dixo, dixeron, explicou, anunciou, afirmou, sinalou, engadiu, segundo, que, foi, foron, abriu, contratou,
		publicarase, se publicará, comezou, acadou, estaba, había, voceiro*, ministro*, presidente*, conselleir*, policía*,
		xuíz*, tribunal*, goberno*, a empresa, informe*, o ano pasado, chama a votar
	`,
	public: `
		policía*, garda civil*, emerxencias*, xunta electoral*, eleccións, electores, votar, voto, votos, 112, 061,
		hospital*
	`,
};
