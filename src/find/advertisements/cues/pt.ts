import type { CueFile } from "../cue-file.js";

export const pt: CueFile = {
	language: "pt",
	ask: `
		assine, ^assinar, assina já, ^assina, inscreva-se, inscreve-te, ^inscrever-se, inscreva, subscreva,
		^subscreve, ^subscrever, cadastre-se, ^cadastrar, registe-se, regista-te, registre-se, siga-nos, siga o,
		siga a, siga, ^segue, segue-nos, ^seguir, ^siga, junte-se, junta-te, participe, ^participa, ^participar,
		^entre, entre no nosso, entre para, entre em contato, entre em contacto, baixe, ^baixa, ^baixar, descarregue,
		^descarrega, ^descarregar, instale, ^instala, receba, ^recebe, ^receber, quero receber, ganhe, ^ganha,
		garanta, ^garanta, ^garantir, aproveite, ^aproveita, ^aproveitar, compre, ^compra, ^comprar, adquira,
		^adquirir, peça já, peça o, encomende, reserve, ^reserva, ^reservar, poupe, economize, experimente,
		^experimenta, ^experimentar, teste, concorra, doe, ^doar, faça uma doação, faça um donativo, faça sua doação,
		faça parte, faça o download, faça o seu, faça o login, faça login, faça seu cadastro, faça sua inscrição,
		faça a sua, apoie, apoia, ^apoiar, ^apoia, contribua, ^contribuir, contribui, ajude, ajude-nos, ^ajuda-nos,
		colabore, torne-se, torna-te, seja assinante, seja membro, seja um, seja uma, leia, ^lê, ^ler, continue lendo,
		continue a ler, ^continuar, continuar lendo, continuar a ler, veja, ^vê, ^ver, assista, ^assiste, ^assistir,
		ouça, ^ouve, ^ouvir, oiça, escute, clique, clica, ^clicar, toque aqui, carregue aqui, escaneie,
		aponte a câmera, digitalize, acesse, acesse o, aceda, ^acede, ^acessar, ^aceder, visite, ^visita, ^visitar,
		confira, ^conferir, consulte, descubra, ^descobre, ^descobrir, conheça, ^conhece, ^conhecer, saiba mais,
		saiba como, saiba, ^saber mais, fique por dentro, fique a par, fique, ^fica, ^ficar, não fique, mantenha-se,
		compare, aprenda, ^aprende, ^aprender, compartilhe, ^compartilhar, partilhe, ^partilha, ^partilhar, curta,
		^curtir, comente, ^comenta, ^deixe, ^deixa, diga-nos, conte-nos, conta-nos, conte para, conte pra, envie,
		^envia, ^enviar, mande, manda, fale conosco, fale com a, fale connosco, ^fale com, contacte-nos, contate-nos,
		contacte, ^contactar, escreva-nos, escreva para, opine, vote, ^votar, dê sua opinião, dê a sua opinião, ative,
		^ativa, ^ativar, ^activar, adicione, ^adicionar, crie, ^criar, ^entrar, não perca, não percas, ^não deixe,
		não se esqueça, use o cupom, use o código, ^use, utilize o código, desbloqueie, desfrute, ^usufrua, comece,
		^começa, ^começar, invista, abra a sua, abra sua, ^abra, solicite, simule, escolha, explore, jogue, ^gostou,
		^quer, ^queres, ^quer receber, ^você já, ^já conhece, ^tem alguma, ^procura, ^precisa de, ^interessado,
		torne-se assinante, ligue já, matricule-se, encontre,
		^calcule, calcule, ^calcula, ^simule, ^simula, ^contrate, contrate, ^peça, peça, ^pede, ^agende, agende,
		^marque, marque já, ^marca já, ^candidate-se, candidate-se, ^candidata-te, ^troque, ^mude, ^venda,
		^alugue, ^venha, venha, ^vem, ^planeje, ^estude, ^estuda, ^garante, ^indique, ^repasse, ^viu algo,
		^presenciou, ^tem alguma informação, ^quero, ^confere, ^se inscreve, ^se liga,
		em todas as plataformas, nas bancas, já está nas bancas, ^ouça agora, ^acompanhe, acompanhe,
		também estamos no, também estamos na, estamos no instagram, encontre-nos, encontra-nos, procure por nós,
		^partilhe, partilhe-o, partilhe-a, compartilhe-o, compartilhe com, ^recomende, recomende, e ganhe, e concorra,
		^concorra, concorra a, com o cupom, com o cupão, com o código, usando o cupom, insira o código,
		utiliza o código, tem as notícias, sempre à mão, sempre consigo, sempre com você, na palma da mão, ao alcance,
		ouça na, pode ouvir, pode seguir, pode ler, pode assinar, pode descarregar, pode baixar, já pode, ^diz-nos,
		diz-nos, ^conte, ^escreve-nos, escreve-nos, ^escreve, e você, e tu, 
		^já é, ^já tem, ^tem uma, ^tens, ^ainda não, ^conheces, ^sabe de, para continuar, para continuar lendo,
		para ler, deixe seu, deixe o seu, deixa o teu, deixe um, deixe uma, ^permita, ^guarde, ^salve, ^inscreve,
		^aposte em, esperamos por, esperamos você, garanta a sua, garanta o seu, garanta já, garante já,
		encontramo-nos, encontro marcado, é gratuito para, é gratuita para, é grátis para, grátis para iphone,
		disponível para iphone, disponível na app, inscrições abertas, abertas as inscrições, matrículas abertas,
		^prefere, ^preferes, conte nos, conte nos comentários, diga nos comentários, avise-nos,
		avisa-nos, corrija-nos, e poupe, e economize, ^durma, ^viva
	`,
	newsletter: `
		newsletter*, boletim, boletins, e-mail, email*, caixa de entrada, no seu e-mail, no seu email, notificaç*,
		alerta*, resumo, lista de transmissão, notícias do dia, principais notícias, últimas notícias, informativo,
		na sua caixa, por e-mail, por email, o essencial do dia, resumo do dia, notificações, alertas
	`,
	follow: `
		canal, canais, redes sociais, rede social, nossa página, página, perfil, conta, grupo, comunidade, podcast*,
		episódio*, vídeo*, ao vivo, em direto, programa, no x, no facebook, no twitter, no instagram, esta notícia,
		este artigo, esta matéria, amigos, transmissão,
		grupo do whatsapp, canal do whatsapp, no threads, no mastodon, no tiktok, no bluesky, episódio completo,
		suas redes, nas redes
	`,
	app: `
		app, aplicativo*, aplicação, nossa app, celular, telemóvel, smartphone, android, ios, qr code, código qr,
		download,
		com a aplicação, com o aplicativo, aplicativo, nosso app
	`,
	subscription: `
		assinatura*, assinante*, subscrição, subscritor*, acesso, ilimitado, conteúdo exclusivo, conteúdo*,
		exclusivo para, premium, sem anúncios, sem publicidade, por mês, ao mês, mensais, mensal, mês grátis,
		primeiro mês, edição impressa, edição digital, edição, plano*, conta, cadastro, membro*, sócio*, revista,
		login, cancele quando, clube, texto completo, íntegra,
		para assinantes, só para assinantes, reservado a, por ano, por semana, primeiro ano, já é assinante
	`,
	offer: `
		curso*, oficina*, workshop*, seminário*, webinar*, evento*, ingresso*, bilhete*, congresso, feira, desconto*,
		oferta*, promoção*, promoções, cupom, cupons, código, loja*, livro*, guia*, sorteio*, concurso*, prémio*,
		prêmio*, passatempo*, brinde*, frete, portes, preço*, teste grátis, período de teste, formação, vagas, vaga,
		inscrição*, inscrições, viagem, viagens, seguro*, crédito*, cartão, catálogo, emprego*, palavras cruzadas,
		quiz, apostas, bônus, bónus, e-book, lugar, lugares, orçamento, simulação, coleção, bolsa, matrícula*, ebook,
		empréstimo*, consórcio*, financiamento*, seguro, seguros, energia, plano de, plano, óculos, colchão,
		colchões, hotel, hotéis, voo, voos, entrega, consulta*, consultoria, pós-graduação, vestibular,
		matrículas, bolsa*, frete*, aula*, simulação*, fibra,
		primeira compra, próxima compra, primeira encomenda, cupão, código promocional, fim de semana em,
		fim de semana, últimas vagas, últimos lugares, lugares limitados, sorteio, bilhetes, óptica, ótica, sua loja,
		loja mais próxima, concessionária, workshop, palestra, visita guiada, guia gratuito, horta
	`,
	donation: `
		doação, doações, donativo*, apoio, jornalismo independente, jornalismo, nosso trabalho, independente*,
		financiamento coletivo, vaquinha, apoiador*, contribuição*, contribuições, pix, apoia.se, catarse,
		reais por mês, sem fins lucrativos, voluntári*,
		precisa de si, precisa de você, precisa de ti, donativo, informação independente, seu apoio, teu apoio,
		leitores como
	`,
	elsewhere: `
		aqui, link*, abaixo, a seguir, neste link, nosso site, nosso portal, site, portal, página, matéria*, artigo*,
		notícia*, reportagem, reportagens, entrevista*, completo, completa, especial, mais notícias, mais informações,
		na bio, botão, lendo, história*, tudo sobre, por dentro, informad*, a par, atualizad*, cobertura, íntegra,
		outras, blog, tema, assunto
	`,
	contact: `
		comentário*, opinião, opiniões, sugestão, sugestões, dúvida*, pergunta*, testemunho*, denúncia*, pauta*, erro,
		erros, redação, formulário, contato, contacto, mensagem, sua história, tua história, inquérito, enquete,
		o que achou, o que acha, o que pensa, fotos,
		o que achas, comentário, um comentário, pistas, pista, alguma informação, informação, cartas dos leitores,
		correio do leitor, sigilo,
		um erro, os comentários, nos comentários
	`,
	us: `nos, nosso*, nossa*, nós, -nos, a gente, conosco, connosco`,
	you: `você, seu, sua, seus, suas, te, teu, tua, teus, tuas, ti, -te, contigo, vocês`,
	lure: `
		grátis, gratuit*, de graça, já, agora, hoje, hoje mismo, hoje mesmo, agora mesmo, exclusiv*, em primeira mão,
		só hoje, apenas, por tempo limitado, tempo limitado, até, todos os dias, todas as manhãs, toda semana,
		todas as semanas, toda manhã, cada manhã, todas as sextas, diári*, diariamente, semanal*, semanalmente,
		última chance, últimas vagas, últimos dias, últimas, melhor*, mais, em breve, novo, nova, novos, novas,
		direto, diretamente, na hora, fácil, em um clique, num clique, sem custo*, a partir de, aproveite, especial,
		imperdível, imperdíveis, sem sair, primeira mão, corra, tudo,
		sempre à mão, sempre, quando quiser, em qualquer lugar
	`,
	readAlso: `
		^leia também, ^leia mais, ^leia ainda, ^ler também, ^ler mais, ^lê também, ^lê mais, ^veja também, ^veja mais,
		^ver mais, ^ver também, ^confira também, ^assista também, ^assista:, ^ouça também, ^saiba mais,
		^saiba mais sobre, ^mais sobre, ^mais notícias, ^mais lidas, ^as mais lidas, ^os mais lidos,
		^notícias relacionadas, ^artigos relacionados, ^artigo relacionado, ^matérias relacionadas,
		^conteúdo relacionado, ^relacionad*, ^você também pode, ^você pode gostar, ^você também vai gostar,
		^talvez você, ^talvez lhe interesse, ^pode gostar, ^pode também, ^também pode, ^recomendad*, ^recomendamos,
		^não perca, ^para saber mais, ^para ler mais, ^continue lendo, ^continue a ler, ^continuar a ler,
		^continuar lendo, ^clique aqui para, ^outras notícias, ^últimas notícias, ^temas relacionados,
		^tópicos relacionados, ^a não perder, ^já leu, ^sugestão de leitura, ^sugestões de leitura, ^vale a pena,
		^especial:,
		^você também pode gostar, ^poderá gostar,
		^vídeo:, ^em vídeo, ^veja o vídeo, ^assista ao vídeo, ^ver o vídeo, ^galeria:, ^podcast:, ^ouça o, ^leia a,
		^leia o, ^outros artigos, ^outras matérias, ^para aprofundar, ^sobre o mesmo tema, ^sobre este tema,
		^do arquivo, ^artigos recomendados, ^pode interessar, ^pode lhe interessar, ^poderá interessar,
		^também lhe pode
	`,
	sponsor: `
		^publicidade, ^anúncio, ^anúncios, ^patrocinado*, ^conteúdo patrocinado, conteúdo patrocinado,
		^publieditorial, ^publipost, ^informe publicitário, ^conteúdo de marca, ^branded, ^em parceria com,
		em parceria com, patrocinado por, oferecido por, oferecimento, parceria paga, links de afiliad*,
		link de afiliad*, links afiliados, afiliad*, comissão, comissões, sem custo adicional, sem custos adicionais,
		sem custo extra, nota de imprensa, ^continua após a publicidade, ^continua depois da publicidade,
		após a publicidade, aposte com responsabilidade, jogue com responsabilidade,
		produzido em parceria, conteúdo de marca, publieditorial, informe publicitário,
		conteúdo promocional, conteúdo produzido, artigo patrocinado, apresentado por, com o apoio de,
		receber uma comissão, ganhar uma comissão, links de afiliação, link de afiliação,
		pequena comissão, recebemos uma, ganhamos uma
	`,
	disclaimer: `
		^aviso legal, ^aviso:, ^isenção, isenção de responsabilidade, ^disclaimer, ^nota de responsabilidade,
		aconselhamento financeiro, aconselhamento, conselho de investimento, recomendação de investimento,
		recomendação de compra, recomendações de investimento, consultoria financeira, orientação médica,
		aconselhamento médico, fins informativos, caráter informativo, carácter informativo, fins educativos,
		não constitui*, não constituem, não substitui*, não se responsabiliza, não nos responsabilizamos,
		não reflete*, não refletem, necessariamente a opinião, opinião do autor, opiniões expressas,
		responsabilidade do autor, rentabilidade passada, rentabilidades passadas, risco de perda, perda de capital,
		própria pesquisa, consulte um, procure um
	`,
	lead: `
		e, ou, já, agora, também, para, por favor, você pode, pode, não deixe de, não se esqueça de, hoje, basta,
		gratuitamente, aqui, então, a, lembre-se de, aproveite e, que tal, venha, vem, é só
	`,
	report: `
		disse, disseram, segundo, de acordo com, afirmou, afirmaram, declarou, anunciou, anunciaram, informou,
		informaram, explicou, destacou, confirmou, ressaltou, acrescentou, apontou, revelou, contou, relatou, avaliou,
		alertou, criticou, porta-voz*, ministr*, ministério, governo, procurador*, ministério público, juiz, tribunal,
		autoridades, a empresa, a companhia, foi, foram, tinha, tinham, havia, era, eram, teve, tem sido, baixado,
		descarregado, baixada, descarregada, milhões, milhares, no ano passado, usuários, utilizadores, clientes,
		investigador*, pesquisador*, polícia*, detido*, fechou, registou, registrou, aumentou, caiu, subiu, passou,
		devem, deverão, moradores, sindicato*, prefeitura, assinaram, clicaram, encerrou, receberam,
		chegou a, chegaram a, deixa de, deixou de, passará a, passou a,
		*aram, *eram, *iram, *avam, *iam, será, serão, serão os,
		aprende-se, pede-se, vende-se, sabe-se, diz-se, vê-se, lê-se, ouve-se, compra-se, paga-se, ganha-se,
		recomenda-se, aconselha-se, espera-se, diz ele, diz ela, aconselha
	`,
	public: `
		polícia, psp, gnr, 190, 192, 193, 112, emergência*, disque, disque denúncia, cvv, linha de apoio,
		linha de saúde, sns 24, suicídio, testemunhas, desaparecid*, proteção civil, defesa civil, bombeiros,
		cruz vermelha, evacu*, vítima*, violência doméstica, vacina*, doação de sangue, doar sangue, seção eleitoral,
		velório, enterro, prefeitura, câmara municipal, secretaria de saúde, autoridades
	`,
};
