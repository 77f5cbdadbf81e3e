import type { WideSource } from "./wide-source";

export const portugueseWide: WideSource = {
  light: `ainda já também incluindo além`,
  noticing: `impressionante impressionado impressionada notável curioso curiosa visto lido encontrado descoberto gostei
    bonito bonita interessante reparado atraiu`,
  talk: `fico fica à espera aguardo resposta feliz contente prazer gosto bom boa boas bons trabalho semana dia tarde
    manhã noite próxima segunda terça quarta quinta sexta feira chamada conversa minutos quarto hora meia responder
    responda basta sim não palavra linha diga avise avisar dar jeito daria conviria seria poderia poderíamos podemos
    cumprimentos melhores cordiais obrigado obrigada agradeço antemão leitura tempo atenção paciência desculpe
    incómodo incomodar pessoa certa indicar reencaminhar colega esboço proposta ideia exemplo mostrar enviar envio
    contar explicar prefere preferem melhor quando quiser compromisso interesse interessa interessaria interessado
    café disponível disponibilidade livre sucesso sorte falar falarmos`,
  hedges: `merece merecem mereceria deve devem deveria imagino suponho certamente provavelmente talvez vale parece há`,
  remarks: `há de pesar eletricidade fatura conta energia muito muita trabalho organizar coordenar planear turnos férias
    site página foto fotos imagem mostrar contar história ver visto saber quanto custa consome consumo números
    pergunta fácil difícil simples parabéns orgulho tempo esforço raro belo bela melhor antes cada onde antes depois para com`,
  telling: `continua continuar sempre como enquanto durante fica ficam recebe vê sabe  
 testar experimentar tudo mesma mesmo depois também hora
 claro escrevemos fazemos feito`,
  soft: ` levaram vai vão fica conta contam chegou tem têm fazem recebe `,
  concepts: `pintar pintam pintado pintados pintadas pintura pintoras pintores | cozer cozem cozido cozida cozidos cozeduras
    cozedura forno fornos | fundador fundadora fundada fundou fundado criou | levar levaram expor expusemos
    apresentámos | medir medimos medição | escrever escrevemos texto textos redigir | cópia cópias | mensal mensais
    mês | parar interromper | custar custa custo custam | consumir consumo consumidores consomem | relatório |
    vender vende venda vendas | produzir produz produção produzimos fabricar fábrica fabrico | reparar repara
    reparação reparações oficina | dirigir dirige diretor diretora gerente lidera | exportar exporta exportação
    estrangeiro | formar formação formador | ensinar ensina professor professora professores aulas | ganhar ganhou
    prémio recebeu | família familiar | padaria padeiro pão | gratuito gratuita grátis | abrir aberto abriu abertura
    | lista listas | pessoal funcionários colaboradores | alugar aluguer | restaurar restauro restaurado | comprar
    comprou adquiriu comprámos | criança crianças | cliente clientes clientela | peça peças azulejo`,
};
