import type { Said } from "../phrases.ts"

export const flight: Record<"crew" | "meal" | "seat" | "delay" | "cabin", Said> = {
  crew: {
    glad: [
      "La tripulación [encantadora|muy amable|de diez], [siempre con una sonrisa|pendientes de todo el mundo|ni una mala cara].",
      "Viajaba [<sola~solo> con un bebé|con dos niños pequeños|con muletas] y me ayudaron [sin tener que pedirlo|antes de que abriera la boca].",
      "Mi hijo tenía miedo [al despegar|con las turbulencias] y una azafata [se sentó con él|le dibujó un avión|le estuvo contando cuentos] hasta que se le pasó.",
      "[Vuelo mucho|Vuelo cada semana por trabajo] y [hacía tiempo que no veía|pocas veces he visto] una tripulación tan [atenta|cercana].",
      "Se me cayó el café encima y [en un segundo tenía servilletas y otro café|acabamos todos riendo].",
    ],
    cross: [
      "La tripulación [ni nos miró|de charla atrás todo el vuelo], [ni un hola|ni buenos días].",
      "Llamé [dos|tres] veces para pedir [agua|un vaso de agua para mi madre] y [no vino nadie|tardaron {mins} minutos].",
      "Pedí una manta y me contestaron de [muy malas maneras|mala gana] que ['haberla reservado'|'esto no es un hotel'].",
      "[Muy bordes|Bastante maleducados], sobre todo con [una señora mayor|el señor de al lado] que no oía bien. [Vergüenza ajena.|]",
    ],
  },
  meal: {
    glad: [
      "La comida [sorprendentemente buena|muy rica|mejor de lo que esperaba], [sobre todo el pollo|el menú vegetariano un acierto].",
      "Pan [caliente|recién hecho] y café de verdad, [no pido más|con eso soy feliz].",
      "Mi menú [sin gluten|vegano|infantil] estaba [a bordo|allí] tal como lo pedí, [y además rico|primera vez que me pasa].",
    ],
    cross: [
      "Se quedaron sin [comida|nada caliente] en la fila {row}. [{hours} horas con una bolsa de galletas.|]",
      "El bocadillo estaba [congelado por dentro|seco como una suela] y el café [frío|templado].",
      "Pedí menú [vegano|sin gluten|para diabéticos] con {days} días y [no estaba|nadie sabía nada]. [Me comí una manzana.|]",
      "[Siete|Ocho] euros por un bocadillo de queso, [venga ya|de verdad].",
    ],
  },
  seat: {
    glad: [
      "[Mucho|Bastante] sitio para las piernas, y mido 1,90.",
      "El {seat} comodísimo, [dormí hasta {city}|me dormí antes de despegar].",
      "Nos cambiaron [de fila|los asientos] para ir [juntos|con la niña] y [sin poner pegas|con toda la amabilidad].",
    ],
    cross: [
      "[Pagamos|Habíamos pagado] por ir juntos y nos separaron: fila {row} y fila 31, [con una niña de cuatro años|con el crío llorando].",
      "El {seat} no se reclina y el de delante [sí, claro|se me echó encima].",
      "Las rodillas contra el asiento de delante [{hours} horas|todo el vuelo].",
      "La bandeja del {seat} está rota y [pegada con cinta|lleva así desde el mes pasado, lo sé porque me tocó el mismo].",
    ],
  },
  delay: {
    glad: [
      "[Puntual|En hora], [al minuto|salida y llegada]. [Así da gusto.|]",
      "Salimos {mins} minutos tarde pero el comandante [nos fue informando|explicó el motivo] y [eso se agradece|nadie se enfadó].",
      "Llegaba muy justo de otro vuelo y [me esperaron|aguantaron la puerta]. [Mil gracias.|]",
    ],
    cross: [
      "{hours} horas de retraso y [ni una explicación|nadie dijo nada].",
      "[Otra vez|De nuevo] tarde, [ya van tres|la cuarta vez este otoño] con el {flight}.",
      "Por el retraso perdí [la conexión en {city}|el último tren|la cena de mi hermana] y [les dio igual|encogieron los hombros].",
      "{mins} minutos dentro del avión, parados, [sin aire|sin agua] y [sin que nadie explicara nada|sin una palabra].",
      "En la pantalla ponía 'embarcando' [y el avión ni había llegado|durante {mins} minutos sin avión].",
    ],
  },
  cabin: {
    glad: [
      "[Todo|El avión] limpísimo, [hasta el baño|también el baño después de cuatro horas].",
      "Vuelo [tranquilo|silencioso], buena temperatura, [wifi que funciona|y el wifi, sorpresa, funcionaba].",
    ],
    cross: [
      "[Migas|Restos de comida] en mi asiento y un pañuelo usado en el bolsillo. [¿Nadie limpia entre vuelos?|]",
      "Un frío [tremendo|horrible] todo el vuelo y [no quedaban mantas|'mantas no hay'].",
      "El baño de atrás [estropeado|sucio] desde [el principio|que subimos].",
      "Pagué el wifi y [no funcionó en ningún momento|ni un minuto de conexión]. [Ocho euros tirados.|]",
    ],
  },
}
