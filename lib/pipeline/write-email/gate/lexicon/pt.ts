import { buildLexicon } from "./build-lexicon";
import { portugueseFree } from "./free/pt";
import { portugueseWide } from "./wide/pt";
import { widened } from "./wide/wide-source";

export const portuguese = buildLexicon(
  {
    functionWords: `aos às num numa nuns numas pelos pelas dum duma neste nesta nestes nestas deste desta destes destas nesse nessa desse dessa vosso vossa vossos vossas nossos nossas vos teu tua o a os as um uma uns umas de do da dos das e que quem este esta isto estes estas é são sou ser está estão estamos somos
    tem têm temos em no na nos nas para com por pelo pela ao à se eu nós nosso nossa meu minha seu sua seus suas você vocês lhe me`,
    reading:
      "escrevo li lido ler lê vi visto ver site página páginas web escrito escreve escrevem diz dizem segundo depois empresa negócio",
    offering:
      "ajudamos ajudar oferecemos fazemos podemos poderíamos pode também nome escrevo empresa empresas equipe equipa time como resumo isto",
    inviting: `deste olá bom boa dia tarde caro cara prezado prezada equipe equipa posso pode poderia seria teria possível se houver breve chamada conversa
    próxima semana amanhã segunda terça quarta quinta sexta enviar mais detalhes informações mail interessa interessante interesse resposta
    basta minutos minuto fazer pergunta perguntas ideia mensagem pessoa certa dizer trata tema isto fazemos escrevo resumo falar saber quando
    como contato contacto tempo empresa`,
    writer: "nossos nossas eu me meu minha nós nosso nossa",
    reader: "vossos vossas teu tua você vocês seu sua seus suas vosso vossa lhe",
    negations: "não nunca jamais nenhum nenhuma sem nem nada ninguém",
    qualifiers: {
      plan: "planejamos prevê previsto breve queremos querem esperamos futuro futura vamos vai poderia se projeto",
      past: "era éramos eram foi foram antigo antiga anteriormente até fechado antes outrora tínhamos tinha tivemos velho velha",
      amount: "desde dezena vintena centena até quase cerca aproximadamente menos mais mínimo máximo",
      scope:
        "adjunto maioritariamente predominantemente adjunta suplente interino interina parte maioria algumas alguns maior só somente apenas alguns algumas parcialmente exceto raramente principalmente geralmente frequentemente vários várias muitos muitas sobretudo terço quarto metade quinto",
    },
    pastVerbs: "era eram foi foram tinha tinham teve correu",
    stateVerbs: "são está estão era tem têm tinha",
    conditionals: "pode podem poderia posso se seria teria houver",
    presuming: "porquê desde",
    agents: "pelos pelas por pelo pela",
    directions: "para contra",
    places:
      "dos das nos nas num numa pelos pelas dum duma em no na de do da a ao à aos às com sobre pelo pela",
    outsiders:
      "cliente clientes parceiro parceiros fornecedor fornecedores concorrente concorrentes membro membros eles elas pacientes",
    encounters: "chamada conversa reunião mail mensagem resposta pergunta pedido visita encomenda",
    singular: "um uma",
    numbers: `treze=13 catorze=14 quatorze=14 dezasseis=16 dezesseis=16 dezassete=17 dezessete=17 dezoito=18 dezanove=19 dezenove=19 duzentos=200 trezentos=300 quinhentos=500 dezena=10 dúzia=12 vintena=20 centena=100 dois=2 duas=2 três=3 quatro=4 cinco=5 seis=6 sete=7 oito=8 nove=9 dez=10 onze=11 doze=12 quinze=15 vinte=20 trinta=30
    quarenta=40 cinquenta=50 sessenta=60 setenta=70 oitenta=80 noventa=90 cem=100 cento=100 mil=1000 milhão=1000000 milhões=1000000`,
    numberJoiners: "e",
    endings: "s es o a os as mos",
    paraphrases: "fundada fundado criada criado",
  },
  widened(portugueseFree, portugueseWide),
);
