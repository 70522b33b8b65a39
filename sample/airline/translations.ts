import type { PlannedReading, PlannedTranslation } from "../fill/planned-standards.ts"

/** The standards in the languages of most who work here; in Spanish one waits for its new wording. */
export const translations: readonly PlannedTranslation[] = [
  {
    language: "pt",
    purpose:
      "As pessoas entregam-nos as suas viagens: um casamento, um funeral, as primeiras férias em quatro anos, a reunião que decide um emprego. Levamo-las como queríamos que levassem as nossas. Quando corre bem, não precisamos de ser notados. Quando corre mal, e voar às vezes corre mal, as pessoas devem lembrar-se de quem esteve ao seu lado.",
    standards: [
      {
        title: "A segurança antes de tudo",
        behaviour: "Para tudo o que possa ferir um cliente ou um colega, e di-lo logo, atrase o que atrasar.",
        why: "Todas as outras promessas assentam nesta. Nunca ninguém teve problemas aqui por parar algo inseguro, nem terá.",
        looksLike:
          "Um agente de porta segura o embarque quatro minutos porque a rampa está molhada, diz porquê à fila e chama por areia.",
        notLike: "«Já vamos atrasados, eles arranjam-se.»",
      },
      {
        title: "Vê a pessoa",
        behaviour:
          "Levanta os olhos, cumprimenta e repara em quem precisa de uma cadeira, de uma palavra mais lenta ou de um momento de paciência, antes que tenha de pedir.",
        why: "Um viajante encontra-nos por dois minutos depois de um dia longo. Ser visto é o que conta à família.",
        looksLike:
          "Arranjar uma cadeira na porta para um pai que não aguenta muito tempo de pé. Usar o nome do cartão de embarque.",
        notLike: "Passaporte, etiqueta, o seguinte.",
      },
      {
        title: "Diz o que se passa",
        behaviour:
          "Diz às pessoas o que sabemos, o que não sabemos e quando vem a próxima palavra; e volta a essa hora.",
        why: "Esperar suporta-se, não saber não. «Ainda não sabemos, volto às e dez» é uma resposta.",
        looksLike:
          "Percorrer a fila de dez em dez minutos. A própria voz do comandante. Uma mensagem antes de o painel mudar.",
        notLike: "Um anúncio sobre «razões operacionais», e depois silêncio.",
      },
      {
        title: "Fica com o problema até estar resolvido",
        behaviour:
          "Quem ouve um problema fica com ele até o cliente dizer que está resolvido, ou passa-o a alguém pelo nome.",
        why: "Os nossos clientes encontram uma companhia, não onze departamentos. Ser passado de mão em mão é pior do que o atraso.",
        looksLike: "Ligar à hora prometida, também quando não há novidades. Levar alguém ao balcão certo.",
        notLike: "«Isso não é do meu departamento.»",
      },
      {
        title: "Serve os colegas como clientes",
        behaviour: "Responde dentro do turno a um colega que serve um cliente, e pergunta-lhe depois se ajudou.",
        why: "A linha da frente só pode ser tão boa como quem está atrás dela. Todo o escritório tem clientes, duas portas ao lado.",
        looksLike:
          "A informática vem à porta ver o leitor que falha. O catering liga à chefe de cabine por causa das refeições em falta.",
        notLike: "«Abre um ticket.»",
      },
    ],
  },
  {
    language: "es",
    purpose:
      "Las personas nos confían sus viajes: una boda, un funeral, las primeras vacaciones en cuatro años, la reunión que decide un empleo. Los llevamos como querríamos que llevaran los nuestros. Cuando sale bien, no hace falta que se nos note. Cuando sale mal, y volar a veces sale mal, la gente debe recordar quién estuvo a su lado.",
    standards: [
      {
        title: "La seguridad, antes que nada",
        behaviour:
          "Detén todo lo que pueda hacer daño a un cliente o a un compañero, y dilo enseguida, se retrase lo que se retrase.",
        why: "Todas las demás promesas descansan en esta. Nadie ha tenido aquí problemas por detener algo inseguro, ni los tendrá.",
        looksLike:
          "Un agente de puerta retiene el embarque cuatro minutos porque la rampa está mojada, explica a la cola por qué y pide arena.",
        notLike: "«Ya vamos tarde, ya se apañarán.»",
      },
      {
        title: "Mira a la persona",
        behaviour:
          "Levanta la vista, saluda y date cuenta de quién necesita una silla, una palabra más lenta o un momento de paciencia, antes de que tenga que pedirlo.",
        why: "Un viajero nos encuentra dos minutos después de un día largo. Que lo vean es lo que cuenta en casa.",
        looksLike:
          "Buscar una silla en la puerta para un padre que no aguanta de pie. Usar el nombre de la tarjeta de embarque.",
        notLike: "Pasaporte, etiqueta, siguiente.",
      },
      {
        title: "Di lo que pasa",
        behaviour: "Di a la gente lo que sabemos y lo que no sabemos.",
        why: "Esperar se soporta; no saber, no. «Todavía no lo sabemos, vuelvo a y diez» es una respuesta.",
        looksLike:
          "Recorrer la cola cada diez minutos. La propia voz del comandante. Un mensaje antes de que cambie el panel.",
        notLike: "Un anuncio sobre «razones operativas», y después silencio.",
      },
      {
        title: "Es tuyo hasta que esté bien",
        behaviour:
          "Quien se entera de un problema se queda con él hasta que el cliente dice que está resuelto, o lo pasa a alguien por su nombre.",
        why: "Nuestros clientes encuentran una aerolínea, no once departamentos. Que te pasen de mano en mano es peor que el retraso.",
        looksLike:
          "Llamar a la hora prometida, también cuando no hay novedades. Acompañar a alguien al mostrador correcto.",
        notLike: "«Ese no es mi departamento.»",
      },
      {
        title: "Sirve a los compañeros como a clientes",
        behaviour:
          "Responde dentro del turno al compañero que atiende a un cliente, y pregúntale después si le sirvió.",
        why: "La primera línea solo puede ser tan buena como quienes están detrás. Toda oficina tiene clientes, a dos puertas.",
        looksLike:
          "Informática viene a la puerta a ver el lector que falla. El catering llama a la sobrecargo por las comidas que faltan.",
        notLike: "«Abre una incidencia.»",
      },
    ],
  },
]

/** What everyone has been asked to read again: it was too easy to walk away after the first sentence. */
export const reading: PlannedReading = {
  standard: 2,
  before: "Tell people what we know and what we do not know.",
  check: {
    question: "It is ten to six and nobody knows when the crew will come. What do you say to the queue?",
    answers: [
      "Nothing, until there is something to say",
      "That it will not take long",
      "That you do not know yet, and that you are back at six with the next word",
    ],
    rightAnswer: 2,
  },
  askedDaysAgo: 12,
  dueInDays: 3,
  share: 0.93,
}
