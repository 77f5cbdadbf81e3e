import { anyOf, startsWith, type TalkForms, wordsOf } from "./forms";

const JOINED = "(?:e |mas |ou |entao )?";

export const portugueseForms: TalkForms = {
  statements: startsWith(`
    ${JOINED}(?:eu )?(?:serei breve|seria|poderia|posso|gostaria|gostava|queria (?:perguntar|saber|fazer)|quero (?:perguntar|fazer)|espero (?:que|a|por|nao|ter)|fico (?:a|ao|grato|grata|feliz|no)|ficarei (?:a|grato|grata|feliz)|ficaria|aguardo|desejo|agradeco|agradecia|agradeceria|escrevo (?:lhe|lhes|vos|para|por|porque|a|em)|envio|prometo|tentarei|nao (?:lhe|vos) (?:roubo|tiro|quero|vou)|nao ha problema|fico a aguardar|peco|compreendo se|estou (?:ao|a))
    ${JOINED}(?:poderiamos|podemos|podiamos) (?:falar|conversar|marcar)
    ${JOINED}(?:por favor|diga|digam|responda|respondam|escreva|ligue|nao hesite|nao hesitem|avise|desculpe|desculpem|perdoe|indique|reencaminhe|basta|bastaria|ignore|tenha|tenham|passe|deixe|escolha|fale|sinta)
    ${JOINED}(?:obrigad[oa] (?:pelo (?:seu |vosso )?tempo|pela (?:sua |vossa )?(?:atencao|paciencia|leitura)|por ler|por me ler|desde ja|de antemao|por dedicar|e)|muito obrigad[oa]|desde ja (?:obrigad[oa]|agradeco))
    obrigad[oa]$|desculpe$|perdao$
    ${JOINED}(?:desculpe|perdao|peco desculpa) (?:pel[oa]|por)(?: (?:incomodo|interrupcao))?
    ${JOINED}(?:se|caso|quando) (?:nao|lhe|vos|isto|o (?:tema|momento|assunto)|preferir|preferirem|quiser|quiserem|for|agora|houver|tiver|tiverem|alguem|algo|este|esta|fizer|der|ha)
    ${JOINED}(?:uma|um|so uma|so um|qualquer|com uma|a sua|a vossa|apenas uma|apenas um) (?:(?:breve|simples|curta|curto|pequena|rapida) )*(?:resposta|pergunta|palavra|sim|nao|ideia|mensagem|chamada|linha|nota|conversa|abraco|sugestao|boa|bom|otima)
    ${JOINED}(?:boa (?:semana|tarde|sorte|continuacao)|bom (?:dia|trabalho|fim)|cumprimentos|com os|melhores cumprimentos|atenciosamente|ate breve|abraco|cordialmente|saudacoes|votos de)
    ${JOINED}(?:isto|isso) (?:seria|poderia|e (?:tudo|o que fazemos)|nao (?:lhe|vos))
    ${JOINED}(?:em resumo|em breve|em poucas palavras|e isto que|sem compromisso|sem problema|nenhum problema|nada mais|e por isso que escrevo|por isso escrevo|curioso|curiosa)
    ${JOINED}(?:terca|quinta|segunda|quarta|sexta|a proxima semana|qualquer) (?:\\S+ ){0,2}?(?:serve|seria|da|pode)
  `),
  questions: startsWith(`
    ${JOINED}(?:poderia|poderiam|poderiamos|podemos|podiamos|posso|pode|podem|podia|podiam|seria|seriam|teria|teriam|gostaria|gostariam|quer que|querem que|prefere|preferem|preferia|tem (?:\\S+ )*(?:minutos|tempo|momento|disponibilidade)|tem (?:\\S+ )*(?:minutos|tempo|momento|disponibilidade)|e (?:esta|este|possivel|isto|a|o|de)|ha (?:alguem|algum)|vale|faria|faz sentido|interessa|isto|isso|agrada|que (?:tal|lhe parece|acha|acham)|o que (?:acha|acham|pensa)|uma|um|melhor|terca|quinta|ou|e se|se|da lhe|dava|conviria|convem|serve)
    ${JOINED}(?:quem|a quem|com quem) (?:seria|e|pode|poderia|posso|devo|trata|deveria)
    ${JOINED}(?:quando|qual|que dia|a que horas) (?:lhe|vos|seria|poderia|poderiamos|e|dia|momento|convem)
    ${JOINED}como (?:posso|poderia|poderiamos)
  `),
  presupposing: anyOf(`
    novo de_novo novamente outra_vez ainda ja como_combinado combinado como_prometido prometido como_falamos conforme_combinado volto voltar retomo retomar lembrete
    lembrar ultimo ultima anterior passado passada como_sabe como_sabem desde agora_que comecar assinar continuar recomendou disse gratis gratuito gratuita ate_amanha
  `),
  polite: wordsOf(
    `noticias conhecer incomoda acha acham pensa pensam alguns algumas minutos minuto semana dia tarde manha quarta terca quinta segunda sexta quarto hora tempo tomar roubar muito vou esteja estejam bem espero espera votos boa bom fim diga digam qual melhor interessar interesse interessa problema pressa compromisso aguardar aguardo resposta retorno certa certo pessoa indicada responsavel trata tratar falar conversar ligar chamada reuniao cafe exemplo informacao informacoes detalhes enviar envio mostrar explicar esclarecer duvida duvidas pergunta perguntas possivel disponivel livre preferir prefere prefira basta bastaria simples breve curta sim nao palavra linha obrigado obrigada antecipadamente desde ler leitura atencao paciencia desculpe incomodo incomodar contactar encaminhar indicar saber gostaria gosto prazer curioso curiosa conveniente convem jeito da`,
  ),
  possessive: /^(?:seus?|suas?|voss[oa]s?|teus?|tuas?)$/u,
};
