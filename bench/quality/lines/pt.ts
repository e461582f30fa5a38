import type { ArticleLines } from "./lines.js";

export const pt: ArticleLines = {
	advertisements: [
		"Gostou desta reportagem? Assine grátis a nossa newsletter e receba as próximas no seu e-mail.",
		"Correio do Porto Novo: aproveite 50% de desconto na assinatura digital – clique aqui www.correiodoporto.example",
		"Siga-nos no Instagram e entre no nosso canal do WhatsApp para não perder nada.",
	],
	tails: [
		"O boletim da câmara já tem quatro mil assinantes, o dobro de há um ano, disse a presidente.",
		"A polícia do porto pediu na terça-feira às testemunhas do acidente que telefonassem à esquadra; a investigação continua.",
	],
	byline: "Por Marta Elias",
	date: "12 de março de 2024, 09h45",
	credit: "Foto: Tomás Reis / Imagem do Porto",
	bullets: [
		"• Três novas balsas a partir da primavera",
		"• Bilhetes mais baratos para alunos e reformados",
		"• Um serviço noturno às sextas-feiras",
	],
	caption:
		"Vendedoras montam as bancas ao lado da antiga alfândega, no domingo de manhã cedo.",
	refrain: "E o rio continua a passar junto ao moinho.",
	placeholder:
		"Este conteúdo pertence a terceiros e não pode ser mostrado nesta página.",
	templated: [
		"Em Norvique o tempo ficará seco com 14 graus, e o vento de oeste soprará a 22 quilómetros por hora.",
		"Em Freixo o tempo ficará seco com 17 graus, e o vento de oeste soprará a 31 quilómetros por hora.",
		"Em Colmeal o tempo ficará seco com 11 graus, e o vento de oeste soprará a 46 quilómetros por hora.",
	],
};
