import type { CueFile } from "../cue-file.js";

export const fr: CueFile = {
	language: "fr",
	ask: `
		abonnez-vous, ^abonne-toi, ^s'abonner, ^je m'abonne, ^m'abonner, inscrivez-vous, ^inscris-toi, ^s'inscrire,
		^je m'inscris, ^inscrire, suivez, ^suis-nous, ^suivre, nous suivre, rejoignez, ^rejoins, ^rejoindre,
		retrouvez, ^retrouve, ^retrouver, téléchargez, ^télécharge, ^télécharger, installez, ^installer, recevez,
		^reçois, ^recevoir, je reçois, profitez, ^profite, ^profiter, j'en profite, découvrez, ^découvre, ^découvrir,
		je découvre, achetez, ^achète, ^acheter, commandez, ^commande, ^commander, précommandez, réservez, ^réserve,
		^réserver, je réserve, offrez, ^offrir, ^obtenez, obtenez, ^obtenir, essayez, ^essaye, ^essayer, j'essaie,
		testez, ^tester, économisez, ^économisez, participez, ^participe, ^participer, je participe, gagnez, ^gagner,
		tentez, ^tenter, jouez, faites un don, ^faire un don, je fais un don, je donne, ^donnez, ^donner, soutenez,
		^soutiens, ^soutenir, je soutiens, contribuez, ^contribuer, aidez-nous, aidez, ^aider, adhérez, devenez,
		^deviens, ^devenir, lisez, ^lis, ^lire, relisez, à lire, poursuivez, ^poursuivre, continuez, ^continuer,
		consultez, ^consulter, voyez, ^voir, regardez, ^regarde, ^regarder, écoutez, ^écoute, ^écouter, réécoutez,
		revoyez, visionnez, cliquez, ^clique, ^cliquer, scannez, ^scanne, flashez, rendez-vous sur, ^rendez-vous,
		visitez, ^visiter, explorez, comparez, ^comparer, apprenez, ^apprendre, ^en savoir plus, en savoir plus,
		pour en savoir, ^plus d'infos, ^plus d'informations, partagez, ^partage, ^partager, likez, commentez,
		^commenter, réagissez, ^réagir, donnez votre avis, dites-nous, ^dis-nous, écrivez-nous, ^écris-nous,
		^nous écrire, envoyez-nous, envoyez, ^envoyer, contactez-nous, contactez, ^contacter, ^nous contacter,
		signalez, ^signaler, ^proposez, votez, ^voter, posez vos, posez-nous, connectez-vous, ^se connecter,
		identifiez-vous, créez, ^créer, activez, ^activer, ajoutez-nous, ajoutez, ^ajouter, ne manquez, ^ne manque,
		^ne ratez, ne ratez, ne loupez, restez, ^reste, ^rester, tenez-vous, ^accéder, accédez, débloquez, ^débloquer,
		bénéficiez, ^bénéficier, saisissez, utilisez le code, utilisez, testez vos, formez-vous, ^se former,
		lancez-vous, ^investissez, demandez, ^demander, appelez-nous, ouvrez, ^ouvrir, ^vous aimez, vous avez aimé,
		^vous voulez, ^vous souhaitez, ^envie de, ^envie d', ^besoin de, ^besoin d', ^une info, ^une question,
		^une remarque, ^un témoignage,
		^les essayer, ^l'essayer, ^le tester, ^la tester, ^calculez, calculez votre, ^simulez, simulez votre,
		^estimez, estimez votre, ^postulez, ^postuler, ^sollicitez, ^prenez rendez-vous, prenez rendez-vous,
		^prendre rendez-vous, ^souscrivez, souscrivez, ^souscrire, ^changez, ^passez à, ^venez, ^vendez, ^louez,
		^préparez, ^choisissez, ^composez, ^craquez, ^laissez-vous, ^vous êtes témoin, ^vous avez une information,
		^vous avez une info, ^un sujet à, ^parrainez, ^faites vos, ^faites-vous, ^faites le, ^faites estimer,
		^obtenir un devis, ^demander un devis, ^je commande, ^je réserve, ^je teste, ^je découvre, ^je compare,
		^la suite, ^lire la suite, ^voir l'offre, ^voir plus,
		sur toutes les plateformes, en kiosque, ^à écouter, ^à retrouver, ouvrez votre compte, ^rejoignez
	`,
	newsletter: `
		newsletter*, infolettre*, lettre d'information, lettres d'information, lettre quotidienne,
		lettre hebdomadaire, notre lettre, la lettre, par mail, par e-mail, par courriel, par email, boîte mail,
		boîte aux lettres, boîte de réception, dans votre boîte, alerte*, notification*, l'essentiel de l'actualité,
		l'actualité, courriel*, la matinale, infos du jour, actus
	`,
	follow: `
		chaîne*, page facebook, notre page, compte*, réseaux sociaux, podcast*, épisode*, vidéo*, groupe*,
		communauté*, canal*, fil, en direct, replay, émission*, sur x, sur facebook, sur twitter, cet article,
		hashtag, vos amis, abonnés
	`,
	app: `
		appli, applis, application*, notre application, app, smartphone*, mobile, téléphone, android, ios,
		téléchargement, qr code, code qr
	`,
	subscription: `
		abonnement*, abonné, abonnés, s'abonner, accès, illimité*, intégralité, contenu*, réservé aux abonnés,
		réservé à, premium, offre d'essai, sans engagement, sans publicité, par mois, /mois, euros par mois,
		le premier mois, 1er mois, compte, édition*, journal, numéro, kiosque, magazine, adhésion, adhérent*, membre*,
		version numérique, formule, articles réservés, suite de cet article, reste à lire
	`,
	offer: `
		formation*, cours, atelier*, webinaire*, conférence*, billet*, billetterie, place, places, événement*, salon,
		promo*, promotion*, remise*, réduction*, offre*, code, bon plan*, bons plans, soldes, boutique*, livre*,
		guide*, concours, tirage au sort, jeu, jeu-concours, quiz, cadeau*, prix, tarif*, essai gratuit, livraison,
		assurance*, crédit*, devis, comparateur*, comparatif*, séjour*, voyage*, mots croisés, catalogue*,
		collection*, emploi*, offres d'emploi, stage*, coaching, masterclass, places limitées, panier, chance,
		inscription*, livret,
		prêt*, lunettes, matelas, électricité, forfait*, box, mutuelle*, essai*, rendez-vous, vol, vols, hôtel*,
		panier*, coffret*, simulation*, consultation*, salon*, casting*, diplôme*, rénovation*, panneaux solaires,
		pompe à chaleur, à domicile
	`,
	donation: `
		don, dons, votre soutien, soutien, journalisme indépendant, presse indépendante, média indépendant, rédaction,
		notre travail, indépendan*, cagnotte, crowdfunding, financement participatif, déductible*, contribution*,
		bénévole*, contributeur*, lecteurs, défiscalis*
	`,
	elsewhere: `
		ici, lien*, ci-dessous, ci-dessus, notre site, site internet, site web, le site, article*, dossier*, page*,
		notre dossier, la suite, l'article complet, l'intégralité, intégral*, toute l'actualité, toute l'actu,
		toutes nos, tous nos, plus d'articles, plus d'infos, en bio, bouton, rubrique, nos articles, nos conseils,
		reportage, enquête, interview, analyse*, informé*, au courant, bout, actualité*, sujet, en ligne, infos
	`,
	contact: `
		commentaire*, avis, témoignage*, témoigner, vos questions, question*, réaction*, suggestion*, remarque*,
		erreur*, rédaction, formulaire, opinion*, contact, message*, courrier, sondage, vos photos, vos idées,
		votre histoire, en commentaire, info
	`,
	us: `nous, notre, nos, -nous`,
	you: `vous, votre, vos, tu, ton, ta, tes, toi, -vous, -toi`,
	lure: `
		gratuit*, gratuitement, dès maintenant, maintenant, dès aujourd'hui, aujourd'hui, exclusi*, en exclusivité,
		offre limitée, durée limitée, jusqu'au, jusqu'à, chaque jour, chaque matin, chaque semaine, tous les jours,
		tous les matins, chaque vendredi, chaque dimanche, chaque lundi, chaque soir, quotidien*, hebdomadaire,
		en un clic, en quelques clics, sans engagement, seulement, vite, dernière chance, ne manquez rien,
		rien manquer, rien rater, ne rien manquer, ne rien rater, meilleur*, plus, bientôt, prochainement, nouveau,
		nouvelle, nouvelles, dernières, directement, à partir de, à gagner, incontournable*, à ne pas manquer,
		facilement, sans frais, offert*, toute l'année
	`,
	readAlso: `
		^lire aussi, ^à lire aussi, ^à lire également, ^lire également, ^à lire, ^lire la suite, ^lire plus,
		^voir aussi, ^voir également, ^à voir aussi, ^à voir, ^à écouter, ^écouter aussi, ^à découvrir,
		^sur le même sujet, ^dans la même rubrique, ^pour aller plus loin, ^pour approfondir, ^articles liés,
		^articles similaires, ^articles connexes, ^article lié, ^vous aimerez aussi, ^vous aimerez,
		^vous pourriez aussi, ^vous pourriez être, ^cela pourrait vous, ^ça pourrait vous, ^ces articles,
		^nos recommandations, ^recommandé pour vous, ^recommandé*, ^les plus lus, ^les plus populaires,
		^à ne pas manquer, ^notre dossier, ^notre sélection, ^plus d'articles, ^plus sur, ^plus d'actualités,
		^la suite, ^relire, ^lisez aussi, ^lisez également, ^lecture recommandée, ^retrouvez aussi, ^dossier:,
		^ça peut vous intéresser, ^cela pourrait vous intéresser
	`,
	sponsor: `
		^publicité, ^pub, ^publi-, ^publi-rédactionnel, publirédactionnel, ^sponsorisé, ^contenu sponsorisé,
		contenu sponsorisé, contenu partenaire, ^contenu de marque, article sponsorisé, ^article partenaire,
		^en partenariat, en partenariat avec, en collaboration avec, collaboration commerciale, ^communiqué*,
		affiliation, liens affiliés, lien affilié, affilié*, commission*, sans surcoût, sans coût supplémentaire,
		aucun surcoût, sans frais supplémentaire*, ^annonce, ^annonces, partenariat rémunéré, ^offert par,
		^proposé par, percevoir, à consommer avec modération, jouer comporte des risques,
		réalisé en partenariat, publi-rédactionnel, publireportage
	`,
	disclaimer: `
		avertissement*, ^mentions légales, clause de non-responsabilité, conseil en investissement,
		conseils en investissement, conseil financier, conseils financiers, conseil médical, avis médical,
		avis d'un professionnel, consultez un, titre informatif, à titre d'information, à titre indicatif,
		ne constitue, ne constituent, ne saurait, ne sauraient, perte en capital, perte de capital, risque de perte,
		performances passées, n'engage que, n'engagent que, opinions exprimées, ne reflètent pas, ne reflète pas,
		propres recherches, décline toute, responsabilité, incitation à
	`,
	lead: `
		et, ou, pour, afin de, puis, maintenant, vite, aussi, n'hésitez pas à, n'oubliez pas de, s'il vous plaît, svp,
		alors, pensez à, veuillez, merci de, dès maintenant, gratuitement, venez, vous pouvez, vous pouvez aussi,
		vous pouvez également
	`,
	report: `
		a déclaré, a dit, ont dit, dit-il, dit-elle, a-t-il, a-t-elle, ont-ils, selon, d'après, a annoncé,
		ont annoncé, a indiqué, ont indiqué, a expliqué, a affirmé, a précisé, a confirmé, a souligné, a assuré,
		a ajouté, a estimé, estime, explique, affirme, indique, précise, raconte, souligne, rapporte, a rapporté,
		porte-parole, ministre*, ministère, gouvernement, tribunal, procureur*, parquet, enquêteur*, autorités,
		la société, l'entreprise, le groupe, ont été, a été, avait, avaient, était, étaient, avaient été, il a,
		elle a, ils ont, téléchargée, téléchargé, a téléchargé, millions, milliards, l'an dernier, en hausse,
		en baisse, lundi dernier, se sont, s'est, s'étaient, ont cliqué, ont reçu, utilisateurs, clients, devrait,
		devraient, son, sa, leur, leurs, syndicat*, a fermé, a cessé, habitants, sera fermé,
		*aient, *èrent, *irent, *urent, sera, seront, fut, furent
	`,
	public: `
		police, gendarmerie, gendarmes, appel à témoins, témoins, numéro vert, numéro d'urgence, urgence*, samu,
		pompiers, suicide, préfecture, mairie, protection civile, évacu*, victime*, enfance en danger, 3114, 3919,
		ars, vaccin*, don du sang, bureau de vote, bureaux de vote, obsèques, hommage, alerte enlèvement, croix-rouge,
		météo-france, vigilance
	`,
};
