import type { CueFile } from "../cue-file.js";

export const es: CueFile = {
	language: "es",
	ask: `
		suscríbete, suscríbase, suscribite, ^suscribirse, suscríbanse, ^suscribirte, ^me suscribo,
		^quiero suscribirme, inscríbete, inscríbase, inscribite, ^inscribirse, apúntate, apúntese, anotate, anótate,
		regístrate, regístrese, registrate, ^registrarse, síguenos, síganos, seguinos, ^sigue, sígueme, ^seguir,
		síguelo, únete, únase, unite a, súmate, sumate, súmese, ^unirse, descarga nuestra, ^descarga, ^descargue,
		descárgate, descárgala, descárgalo, ^descargar, descargá, instala nuestra, ^instala, recibe en, ^recibe,
		^reciba, recibí, ^recibir, consigue tu, ^consigue, ^consiga, consíguelo, ^conseguir, ^obtén, ^obtenga,
		^obtener, ^aprovecha, ^aproveche, aprovechá, ^aprovechar, ^compra, ^compre, cómpralo, comprá, ^comprar, ^pide,
		^pídelo, ^reserva, ^reserve, reservá, ^reservar, ^ahorra, ^ahorre, ahorrá, ^prueba, ^pruebe, pruébalo, probá,
		^probar, ^participa, ^participe, participá, ^participar, ^gana, ^gane, ^dona, ^done, doná, ^donar,
		haz una donación, haz un donativo, haga una donación, ^apoya, ^apoye, apóyanos, apoyá, ^apoyar, colabora con,
		^colabora, ^colabore, ^colaborar, ^contribuye, ^contribuya, ayúdanos, ayudanos, ayúdenos, ^ayuda a,
		hazte socio, hazte socia, hazte, hágase, ^hacete, ^lee, ^lea, leé, ^leer, sigue leyendo, siga leyendo,
		seguí leyendo, ^seguir leyendo, continúa leyendo, ^continúa, ^continuar, ^mira, ^mire, mirá, ^ver, ^vea, ^ve,
		^escucha, ^escuche, escuchá, ^escuchar, haz clic, haga clic, hacé clic, haz click, clic aquí, click aquí,
		clica, ^pulsa, pulse aquí, pulsa aquí, pincha, pinche, ^pinchar, ^toca, escanea, ^escanear, ^visita, ^visite,
		visitá, visítanos, ^visitar, entra en, ^entra, ^entrá, ^ingresa, ingresá, ^ingrese, ^accede, ^acceda, accedé,
		^acceder, ^consulta, ^consulte, consultá, ^descubre, ^descubra, descubrí, ^descubrir, ^conoce, ^conozca,
		conocé, ^conocer, ^saber más, ^más información, ^más info, entérate, enterate, entérese, infórmate,
		^infórmese, ^compara, ^aprende, ^aprenda, aprendé, ^comparte, ^comparta, compartí, ^compartir, compártelo,
		^comenta, ^comente, déjanos, dejanos, déjenos, ^deja, ^deje, cuéntanos, contanos, cuéntenos, escríbenos,
		escribinos, escríbanos, envíanos, envianos, envíenos, ^envía, ^envíe, mándanos, mandanos, contáctanos,
		contactanos, contáctenos, ^contacta, ^contacte, ponte en contacto, póngase en contacto, ^contactar, ^vota,
		^vote, votá, ^opina, ^opine, inicia sesión, ^iniciar sesión, inicie sesión, iniciá sesión, ^crea, ^cree,
		^activa, active, activá, agréganos, agreganos, agrega nuestro, añádenos, no te pierdas, no se pierda,
		no te lo pierdas, no se lo pierda, no te quedes, no olvides, mantente, mantenete, manténgase, ^disfruta,
		^disfrute, disfrutá, ^desbloquea, ^solicita, ^solicite, ^pregunta, ^invierte, ^abre, ^usa el código,
		usa el código, utiliza el código, ^empieza, ^empiece, empezá, ^comienza, ^dale, dale like, ^dale me gusta,
		^llévate, ^encuentra, ^encuentre, encontrá, ^explora, ^elige, ^juega, ^quieres, ¿quieres, querés, ¿querés,
		¿te gustó, ¿te ha gustado, ^te gustó, ¿te gusta, ^buscas, ¿buscas, ¿tienes, ^tienes, ¿tenés, ¿quiere,
		^tiene alguna, ¿tiene, ^¿aún no, llámanos, accede a, recibir las, pon en práctica, da el salto, fórmate,
		^calcula, ^calcule, calculá, ^simula, ^simule, ^cámbiate, ^cambia, ^contrata, ^contrate, contratá,
		^cotiza, ^cotice, ^postula, ^postúlate, ^agenda, ^agende, agendá, ^vende, ^alquila, ^matricúlate,
		matricúlate, ^ven a, ^venga a, vení a, ^planifica, ^estudia, ^pásate, ^regala, regalá, ^solicítalo,
		^resérvalo, ^míralo, ^descúbrelo, ^descúbrela, ^encárgalo, ^encarga, ^evita, ^recomienda, ^difunde,
		^reenvía, ^tienes información, ^has visto, ¿has visto, ¿sabes algo, ¿eres testigo,
		en todas las plataformas, en quioscos, ya a la venta, abre tu cuenta, abre la tuya
	`,
	newsletter: `
		newsletter*, boletín, boletines, correo, correo electrónico, bandeja de entrada, en tu correo, en su correo,
		en tu mail, por mail, por email, notificaciones, alertas, alerta, resumen, las noticias más, últimas noticias,
		titulares, lista de correo
	`,
	follow: `
		canal, canales, redes sociales, redes, nuestra página, página de, cuenta, perfil, grupo, comunidad, podcast*,
		pódcast, episodio*, vídeo*, video*, en vivo, en directo, programa, directo, en x, en facebook, en twitter,
		esta noticia, este artículo, esta nota, fanpage, amigos, difusión, capítulo
	`,
	app: `app, aplicación*, nuestra aplicación, móvil, celular, smartphone, android, ios, código qr, descarga`,
	subscription: `
		suscripción, suscripciones, suscriptor*, suscrito*, socio, socia, socios, membresía, miembro*, acceso,
		ilimitado, contenido exclusivo, contenido*, premium, sin publicidad, al mes, por mes, mensual*, mes gratis,
		primer mes, edición impresa, edición digital, plan, planes, cuenta, sesión, exclusivo para, revista,
		cancela cuando, sin permanencia, sin compromiso, número, ejemplar
	`,
	offer: `
		curso*, taller*, seminario*, webinar*, evento*, entrada*, boleto*, congreso, feria, descuento*, oferta*,
		promoción*, promo*, rebaja*, cupón*, código, tienda*, libro*, guía*, sorteo*, concurso*, premio*, regalo*,
		envío, precio*, prueba gratuita, prueba gratis, máster, formación, plazas, inscripci*, viaje*, seguro*,
		crédito*, cuotas, catálogo, empleo*, vacantes, crucigrama*, pasatiempos, quiz, trivia, test, lotería,
		apuestas, cupos, lugar, lugares, plaza, asesoría, presupuesto, colección, preventa, bono,
		préstamo*, hipoteca*, seguro, seguros, luz, tarifa*, colchón, colchones, gafas, hotel*, vuelo*, envío*,
		cita, consulta, máster*, oposiciones, fibra, cuenta, tarjeta*, demo, matrícula
	`,
	donation: `
		donación, donaciones, donativo*, aporte*, aportación*, tu apoyo, apoyo, periodismo independiente,
		medio independiente, periodismo, nuestro trabajo, independiente*, crowdfunding, micromecenazgo, contribución*,
		voluntari*, euros al mes, sin fines de lucro, mecenas
	`,
	elsewhere: `
		aquí, acá, enlace*, link, links, siguiente enlace, este enlace, abajo, a continuación, nuestra web,
		nuestro sitio, sitio web, página web, la web, nuestra página, nota completa, artículo*, noticia*, reportaje*,
		entrevista*, especial, completo, completa, más noticias, más información, nuestra sección, nuestras noticias,
		biografía, botón, más sobre, leyendo, historia*, informado, informada, al día, al tanto, actualidad,
		cobertura, perfil, página, todo sobre, investigación
	`,
	contact: `
		comentario*, opinión, opiniones, sugerencia*, consulta*, preguntas, pregunta*, testimonio*, historia,
		denuncia*, pista*, error, errores, errata, redacción, formulario, contacto, mensaje, encuesta, cartas,
		correo a, qué opinas, tus fotos, tu historia, piensas, crees, información
	`,
	us: `nos, nuestro*, nuestra*, nosotros, *nos`,
	you: `tu, tus, te, ti, usted, su, sus, contigo, vos, tú`,
	lure: `
		gratis, gratuit*, ya, ahora, hoy, hoy mismo, exclusiv*, en exclusiva, solo por, sólo por, solo hoy, sólo hoy,
		por tiempo limitado, tiempo limitado, hasta el, hasta un, cada día, cada mañana, cada semana, cada lunes,
		cada viernes, cada domingo, todos los días, todas las mañanas, diari*, semanal*, última oportunidad,
		últimos días, últimas plazas, últim*, mejor*, más, próximamente, muy pronto, nuevo, nueva, nuevas,
		directamente, directo a, al instante, fácil*, en un clic, en minutos, sin coste, sin costo, desde, aquí,
		date prisa, imperdible, especial, primero, descuento, sin spam, llévate
	`,
	readAlso: `
		^lea también, ^lee también, ^leé también, ^lea además, ^lee además, ^lea más, ^leer más, ^leer también,
		^lee más, ^te puede interesar, ^le puede interesar, ^te puede gustar, ^te podría interesar,
		^le podría interesar, ^quizás te interese, ^quizá te interese, ^también te puede, ^también te podría,
		^también puedes leer, ^también puede leer, ^puede leer, ^puedes leer, ^ver también, ^vea también, ^vea además,
		^mira también, ^mire también, ^mirá también, ^además, ^noticias relacionadas, ^notas relacionadas,
		^artículos relacionados, ^artículo relacionado, ^nota relacionada, ^noticia relacionada, ^relacionad*,
		^contenido relacionado, ^temas relacionados, ^más información:, ^más sobre, ^más noticias, ^más en,
		^sigue leyendo, ^seguir leyendo, ^continúa leyendo, ^no te pierdas, ^no se pierda, ^recomendad*,
		^recomendamos, ^te recomendamos, ^le recomendamos, ^lo más leído, ^lo más visto, ^las más leídas, ^conoce más,
		^para saber más, ^saber más, ^en este enlace, ^leer la nota, ^de interés, ^te interesa, ^otras noticias,
		^para leer más, ^interesante:,
		^también te puede interesar
	`,
	sponsor: `
		^publicidad, ^anuncio, ^anuncios, ^patrocinado*, ^contenido patrocinado, contenido patrocinado,
		^publirreportaje, ^publinota, ^contenido ofrecido, ^branded content, ^espacio pagado, ^remitido,
		^en colaboración con, en colaboración con, patrocinado por, ofrecido por, colaboración pagada,
		enlaces de afiliad*, enlace de afiliad*, enlaces afiliados, enlace afiliado, afiliad*, afiliación, comisión*,
		sin coste adicional, sin costo adicional, sin coste extra, sin ningún coste, nota de prensa,
		publicidad pagada, programa de afiliados, juega con responsabilidad, juego responsable, bases legales,
		términos y condiciones,
		en alianza con
	`,
	disclaimer: `
		^aviso legal, ^descargo, descargo de responsabilidad, ^advertencia, ^exención, ^renuncia, ^nota legal,
		asesoramiento financiero, asesoría financiera, asesoramiento de inversión, consejo de inversión,
		consejo financiero, recomendación de inversión, recomendación de compra, consejo médico, asesoramiento médico,
		fines informativos, carácter informativo, con fines educativos, no constituye*, no sustituye*, no pretende*,
		no se hace responsable, no nos hacemos responsables, no necesariamente, opiniones expresadas,
		opiniones vertidas, responsabilidad exclusiva, exclusiva responsabilidad, rentabilidades pasadas,
		propia investigación, riesgo de pérdida, perder su dinero, perder todo, consulte a, consulte con, no refleja*
	`,
	lead: `
		y, o, ya, ahora, también, para, por favor, puedes, puede, podés, no olvides, no dudes en, no dude en, solo,
		sólo, hoy, si quieres, si deseas, si te gustó, aquí, ¡, ¿, e, gratis, entonces, recuerda, haz clic para
	`,
	report: `
		dijo, dijeron, según, afirmó, aseguró, declaró, anunció, anunciaron, informó, informaron, explicó, señaló,
		indicó, confirmó, sostuvo, agregó, añadió, advirtió, reveló, denunció, manifestó, comentó, expresó, detalló,
		precisó, reconoció, portavoz*, vocero*, ministr*, ministerio, gobierno, fiscal*, fiscalía, juez, tribunal,
		autoridades, la empresa, la compañía, la firma, fue, fueron, había, habían, ha sido, han sido, han, ha, era,
		eran, se descargó, descargada, descargado, descargaron, millones, miles de, el año pasado, interanual,
		usuarios, clientes, investigador*, policía*, detenido*, cerró, registró, aumentó, cayó, subió, según el,
		se registraron, suscribieron, cerrará, deberán, podrán, los vecinos, sindicato*, alcaldía, lectores dijeron,
		recibieron,
		*aron, *ieron, *ábamos, *aban, *ían, *ó a, será, serán
	`,
	public: `
		policía, guardia civil, 112, 911, emergencia*, línea de ayuda, línea gratuita, línea de atención,
		teléfono de la esperanza, suicidi*, testigos, desaparecid*, protección civil, bomberos, cruz roja, evacua*,
		víctimas, violencia de género, 016, vacun*, donar sangre, colegio electoral, funeral, ayuntamiento, sanidad,
		autoridades sanitarias, denunciar ante, alerta meteorológica, municipio, municipalidad, ministerio
	`,
};
