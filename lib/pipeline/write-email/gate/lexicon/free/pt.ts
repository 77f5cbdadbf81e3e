import type { FreeSource } from "./free-source";

export const portugueseFree: FreeSource = {
  light: `conta contam contamos hoje atualmente agora ele ela eles elas lhe lhes cujo cuja há também então aí ali esse essa esses essas isso dele dela deles delas cá lá quase-não
    senhor senhora`,
  noticing: `lido ler li visto ver vi vejo reparei chamou atenção gostei interessante página páginas site sítio curioso
 descobri encontrei notei impressão muito especialmente realmente raro bonito como`,
  talk: `serei breve espero semana bem corra teria teriam vermos ver relatório exemplo fico ficamos à espera sua resposta
 aguardo aguardamos obrigado obrigada pelo tempo ler leitura até aqui desculpe incómodo incômodo se não for
 pessoa certa indicada quem trata trata-se assunto tema reencaminhar encaminhar colega prefere preferem terça
 quinta segunda quarta sexta feira ou chamada conversa minutos vinte quinze dez próxima próximo responder
 responda basta linha linhas palavra duas pergunta perguntas pequena rápida só uma coisa ideia proposta falar
 falarmos conversar mostrar mostrar-lhe juntos momento mau melhor diga dizer sem compromisso interesse interessa
 interessaria quer quero queria gostaria saber contar explicar feliz bom boa dia tarde manhã mês quando puder
 pode podemos poderíamos talvez contacto contato email telefone ligar ligue escrever escreva escrevo mais longo
 muito pouco roubo roubar disposição dispor cumprimentos insistir faz sentido faria desejo desejamos desejar
 noite envio enviar envie mando cumprimento documento link resumo detalhe detalhes agenda espaço videochamada
 café opinião mensagem palavras motivo razão alguém ninguém nada tudo todos algo sim então mas e que como onde
 quanto porque por para com em de do da no na ao desde entre sobre meu minha seu nosso nossa eu você vocês nós o
 a os as lhe lhes me nos um uns umas este esta isto esse essa isso menos mal pior depois antes hoje agora sempre
 nunca também ainda já hora meia quarto minuto sou é somos são seria seriam estou está estão estaria fica tenho
 tem têm temos posso podem poderia poderiam devo deve querem gostava gosta sei sabe vejo vê vemos lido digo
 falamos falo ligo apresentar indicar passar tomar dar dê deixar deixo encontrar entender compreendo esperamos
 agradeço agradecia incomodo incomodar interessado interessante útil convém dá daria jeito disponível contente
 curioso livre simples simplesmente rápido rapidamente sinceramente prazer`,
  hedges: `deve devem imagino suponho certamente provavelmente talvez parece`,
  pointing: "isso isto",
  remarks: `muito trabalho organizar organização coordenar planear planejar difícil fácil complicado complexo desafio quebra
 cabeças merece merecem ver interessante frequente dia tempo exige requer muita muitos pouco sempre nunca às
 vezes certo talvez verdade bonito bonita bom boa simples longo curto grande pequeno cheio vazio claro curioso
 raro esforço hora horas dias semana mês ano época verão inverno escala turno turnos troca férias papel folha
 tabela ordem equipa gente todos tudo alguém luz eletricidade energia consumo fatura conta custo cifras números
 medir medida sensor relatório site página páginas foto fotos imagem galeria visitantes clientes internet mostrar
 mostra visto ler dizer contar história pede pedem há que ser seria será poderia ter faz fazer vai ir muda move
 gira ocupa melhora goste gostar lugar cabeça mão mãos olho pesar`,
  asking:
    "que qual quais quanto quanta quantos quantas como quem quando onde porquê custa custam para sobre de",
  joints: `e mas enquanto que quem onde com além assim mais ou pois
    quando`,
  nominatives: "você vocês",
  selfNouns: "empresa casa firma negócio",
  since: "desde",
  measures: `hora horas minuto minutos dia dias semana semanas mês meses ano anos cento segundo segundos quilómetro quilómetros quilômetros metro metros euro euros quilo quilos
    grama gramas tonelada toneladas litro litros grau graus hectare hectares`,
  telling: `recebe recebem receber ver vê verá saber sabe encontra ter tem fazer faz fazem põe usa usam com seu sua seus
 suas equipa equipe pessoal site fim final depois então sem que também se pode podem poderia poderiam
 fica ficam deixa só incluído mesmo no há durante ainda alguém algo ali alto antes aqui assim até
 bastante bem casa como continuar coisa coisas cuidado dar de debaixo deixar dentro dia dias e ela ele
 em entre essa esse este está estar exemplo fácil facilmente falta ficar fora gente grande hora ir junto
 juntos lá lhe logo longo lugar mão mas mês modo momento muito não necessita nem nenhum ninguém
 nosso o obrigam ou outra outro para parte partir passo pequeno pessoa por porque possível pouco
 pronto próprio projeto quando quanto quem quer rápido seguir semana ser si sistema
 sítio sobre tal tanto tarde tempo trabalho três um uma usar vai vários vez vida`,
  concepts: `
    fundada fundado fundou fundar criada criado criou nasceu nascida | localizada situada sediada |
    oferece oferecer oferecemos | reparar repara reparamos | cliente clientes | comprou comprar adquiriu |
    dirige dirigir dirigida dirigido lidera liderada gere | site sites página | redesenhar redesenhamos refazer |
    cuidar cuidamos manter | reserva reservas marcação marcações | telefone ligar |
    cerca+de aproximadamente perto+de uns quase | produz produzir produzimos produzem fabrica fabricar fabricamos |
    entrega entregar entregamos | vende vender vendemos | abriu abrir aberta | medir medimos |
    caro caros dispendioso dispendiosos | parar para |
    receber recebe recebemos receberam chegou chegar chegada entregamos+um | cozer cozem cozida cozidas cozemos |
    pintar pintam pintados pintado pintoras pintura | peça peças | mensal mensais mês | anual ano |
    restante restantes | fornece fornecer fornecemos | expôs expusemos expuseram |
    cada por todos+os todas+as | existe fundada nasceu | financiou pagou financiado | ensina ensinar aulas | previsto prevista prever planeia | certificado certificada certificação | exporta exportar estrangeiro | aprendiz aprendizes | desenha desenhar | vende vender | fornece fornecer abastece | cozedura cozeduras cozer cozidas cozem | produzem cozem | mão mãos`,
  dates:
    "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro segunda terça quarta quinta sexta sábado domingo primavera verão outono inverno",
  soft: `vem vêm veio chega chegou chegam vai vão passa passam põe fica ficam faz fazem toma leva levam encarrega ocupa
 próprio própria tipo forma modo parte sai saem cuida trata existe existem começou começaram ofício atividade
 posto papel trabalho trabalha trabalham conjunto ano anos dia ainda sobretudo próprios entre  
 serve servem dispõe dispõem cerca casa lugar fábrica
 aberto aberta dá dão`,
  pastForm: "\\p{L}{3,}(?:ava|avamos|avam|ia|iamos|iam|ou|aram|eram|iram)",
  persons: "pessoas pessoa gente",
  staff: `funcionário funcionários trabalhador trabalhadores colaborador colaboradores equipa equipe pessoal empregar emprega`,
  staffed: `somos|trabalham|trabalhamos|equipa|equipe`,
  endings:
    "amos emos imos am em aram eram iram ou ar er ir ado ada ados adas ido ida idos idas ando endo indo ação ações or ora ores oras os as es a o e s",
};
