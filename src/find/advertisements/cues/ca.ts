import type { CueFile } from "../cue-file.js";

export const ca: CueFile = {
	language: "ca",
	ask: `
		subscriu-te, subscriviu-vos, subscriu-t'hi, subscriu, apunta't, apunteu-vos, apunta-t'hi, inscriu-te, inscriu-t'hi,
		inscriviu-vos, registra't, registreu-vos, uneix-te, uniu-vos, fes-te, fes-te'n, feu-vos, fes clic, feu clic, ^clica,
		cliqueu, ^prem, ^descarrega, descarrega't, descarregueu, descarregueu-vos, baixa't, ^instal·la, instal·leu,
		segueix-nos, seguiu-nos, ^segueix, ^llegeix, llegiu, ^llegeix-ho, ^mira, mireu, ^veges, ^escolta, escolteu,
		escolta'ns, ^rep, rebeu, ^aconsegueix, aconseguiu, ^obtén, obteniu, ^compra, compreu, ^compra'l, ^encarrega,
		^demana, demaneu, ^reserva, reserveu, ^descobreix, descobriu, ^aprèn, apreneu, ^comença, comenceu, ^prova, proveu,
		^visita, visiteu, visita'ns, ^contacta, contacteu, ^truca, truqueu, truca'ns, escriu, escriu-nos, escriviu-nos,
		^envia, envia'ns, envieu-nos, explica'ns, digues-nos, ^comparteix, compartiu, ^dona suport, doneu suport,
		fes una donació, fes un donatiu, ^col·labora, col·laboreu, ajuda'ns, ajudeu-nos, ^tria, trieu, ^estalvia, estalvieu,
		^guanya, guanyeu, matricula't, matriculeu-vos, ^participa, participeu, ^aprofita, aprofiteu, no et perdis,
		no us perdeu, no t'ho perdis, no oblidis, ^vine, veniu, ^escaneja, ^activa, ^contracta, obre un compte,
		obre el teu compte, obriu
	`,
	newsletter: `
		butllet*, newsletter*, correu electrònic, bústia, al teu correu, al vostre correu, alertes, notificacions,
		les notícies
	`,
	follow: `
		canal*, pàgina, grup de, perfil, xarxes socials, pòdcast*, podcast*, vídeo*, instagram*, whatsapp*, telegram*
	`,
	app: "app, aplicaci*, l'aplicació, l'app",
	subscription:
		"subscripci*, subscriptor*, soci, sòcia, socis, compte, quota, al mes, premium*",
	offer: `
		curs, cursos, taller, tallers, seminari*, formació, webinar*, escola, acadèmia*, entrada, entrades, botiga*,
		botigues, descompte*, rebaixes, oferta, ofertes, promoció*, sorteig*, tarifa*, paquet*, préstec*, hipoteca*,
		targeta*, assegurança*, enviament*, llibre, llibres, llibreries, producte, productes, sabates, roba, mobles, mòbil*,
		fibra, internet*, regal, regals, preu, preus, inscripcion*, matrícula*, fotografia, fibra òptica, novel·la,
		novel·les, pis, pisos, cotxe, viatge, viatges, banc, compte
	`,
	donation: "donatiu*, donaci*, suport, periodisme independent",
	elsewhere:
		"aquí, enllaç*, el nostre web, al web, més informació, més notícies, article complet",
	contact: "comentari*, opinió, suggeriment*",
	us: "nostre, nostra, nostres, nosaltres, ens, amb nosaltres, 'ns",
	you: "teu, teva, teus, teves, vostre, vostra, vostres, vosaltres",
	lure: `
		gratis, gratuït*, ara, ara mateix, avui, nou, nova, nous, noves, especial*, exclusi*, només, fins a un *%,
		fins al *%, cada dia, cada matí, cada setmana, millor, millors, tota, tots, totes, primer, limitad*,
		places limitades, aquesta setmana, sense permanència, fins al * %, fins a un * %, des de *, des de * €, € al mes,
		al mes
	`,
	readAlso: `
		^llegiu també, ^llegeix també, ^llegir també, ^vegeu també, ^mireu també, ^us pot interessar, ^et pot interessar,
		^més informació, ^notícies relacionades
	`,
	sponsor:
		"^publicitat, ^contingut patrocinat, patrocinat*, patrocinador*, ^publireportatge",
	disclaimer:
		"consell* d'inversió, assessorament financer, opinió personal*, merament informati*",
	lead: "i, o, si us plau, ara, avui, també",
	report: `
		va dir, ha dit, diu que, van dir, ha explicat, va explicar, ha anunciat, va anunciar, va afirmar, segons, que,
		va ser, va obrir, va contractar, ha estat, es publicarà, va començar, va arribar, eren, havia, portaveu*, ministre*,
		ministra*, president*, conseller*, mossos*, jutge*, tribunal*, govern*, l'empresa, empresa, informe*,
		l'any passat, crida a
	`,
	public: `
		mossos*, policia*, emergències*, junta electoral*, eleccions, electors, votar, vot, vots, 112, 061, hospital*
	`,
};
