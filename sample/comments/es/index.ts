import type { Phrases } from "../phrases.ts"
import { airport } from "./airport.ts"
import { contact } from "./contact.ts"
import { flight } from "./flight.ts"

export const es: Phrases = {
  topics: { ...flight, ...airport, ...contact },
  praise: {
    cabin: [
      "{name}, de la tripulación, [maravillos<a/o>|un encanto|un sol]: [cuidó de mi madre todo el vuelo|hizo reír a mis hijos dos horas]. Gracias.",
      "Muchas gracias a {name}, que [se sentó conmigo|me dio la mano] en las turbulencias. No lo olvidaré.",
      "Felicidades a {name}: [tranquil<a/o>, divertid<a/o>|atent<a/o>, siempre pendiente]. [Ojalá todos así.|]",
    ],
    station: [
      "{name} nos acompañó corriendo hasta la puerta {gate} y llegamos. ¡Muchísimas gracias!",
      "Gracias a {name}, que vio que mi [padre|madre] no aguantaba de pie y [le trajo una silla|le buscó asiento].",
      "{name} estuvo [genial|fantástic<a/o>], nos resolvió [el vuelo cancelado|lo de las maletas] con una paciencia infinita mientras todo el mundo gritaba.",
      "Me dejé el [portátil|pasaporte] en el control y {name} vino corriendo a traérmelo. [Me salvó la semana.|Mil gracias.]",
    ],
    contact: [
      "{name} al teléfono, [un encanto|una paciencia de oro], [encontró un vuelo que yo no veía|no me pasó con nadie más]. Gracias.",
      "Gracias, {name}, por llamarme justo cuando dijiste, y con la solución.",
      "Llamé llorando y {name} me atendió con [muchísimo cariño|toda la calma]. [Llegué a tiempo al funeral.|] Gracias.",
    ],
  },
  short: {
    glad: [
      "[Muy buen|Excelente|Buen] [servicio|vuelo|trato][!|.|]",
      "[Todo bien|Todo perfecto|Todo correcto][, gracias|.|]",
      "[Gracias|Muchas gracias][!|, hasta la próxima|.]",
      "Personal muy [amable|atento|majo][.|| en {city}]",
      "[Rápido|Fácil|Cómodo] y [sin problemas|sin líos][.|]",
      "[Encantados|Muy contentos] [con el {flight}|con todo][.|!]",
    ],
    cross: [
      "[Fatal|Muy mal|Pésimo] [servicio||todo][.|]",
      "[Decepcionad<a~o>|Muy decepcionad<a~o>|Decepcionados][.|]",
      "[Lentísimo|Muy lento], falta personal[.|]",
      "[Un desastre|Qué desastre][.|!| en {city}]",
    ],
  },
  after: {
    glad: [
      "[Repetiremos|Volveremos|Repetiré] seguro.",
      "[Seguid así|Así da gusto viajar].",
      "[Un diez|Diez de diez].",
      "Era el {flight} del {weekday}, [por si queréis decírselo|para que se lo digáis].",
      "[Mi marido|Mi mujer|Mi madre] dice lo mismo.",
      "Por eso vuelo con vosotros.",
    ],
    cross: [
      "[Por este precio|Por {sum} euros] se espera otra cosa.",
      "Un perdón [no habría costado nada|habría estado bien].",
      "[Espero|Me gustaría] una respuesta [de una persona|y no un correo automático].",
      "Era el {flight}, [el {weekday}|este {weekday}].",
      "[No es culpa de los trabajadores|Los trabajadores no tienen culpa], son muy pocos.",
      "Antes erais mejores.",
      "Así empezaron nuestras vacaciones.",
    ],
  },
  plain: [
    "[Normal|Bien, sin más|Correcto][.|, ni bueno ni malo.]",
    "Como siempre en el {flight}.",
    "[Cumple|Cumplen], [pero les falta calor|nada más].",
    "Depende de quién te toque.",
    "Un vuelo [normal|tranquilo] a {city}, sin más.",
    "[Ni frío ni calor|Ni fu ni fa], [llegamos|se llega y ya está].",
    "{flight}, {weekday}: [sin novedad|todo normal].",
    "[Le habría puesto|Pondría] más nota si no fuera por [la cola|los {mins} minutos de espera|lo que cobran por la maleta].",
    "[En general|En conjunto] [correcto|bien], aunque [algo frío|un poco con prisas].",
  ],
  but: ["Eso sí:", "Lo único:", "Pero"],
  danger: [
    "Mi [madre|padre] se resbaló en la rampa mojada de la {gate} y se cayó y se hizo daño. [Nadie vino en {mins} minutos.|]",
    "Una maleta cayó del compartimento en la fila {row} y hubo un herido. [Nadie tomó nota.|] Es peligroso.",
  ],
  discrimination: [
    "En el mostrador {desk} se rieron de mi acento y atendieron antes a los de detrás. Eso es discriminación.",
    "A mi mujer fue a la única que apartaron, por el pañuelo. [Es racismo.|Racista, así de claro.]",
  ],
  legal: [
    "He escrito cuatro veces. La próxima, mi abogado.",
    "Si no está el dinero el {weekday}, pongo una denuncia en consumo.",
  ],
  leaving: [
    "Nunca más [con vosotros|vuelo con ustedes].",
    "Ha sido la última vez que vuelo con esta compañía.",
    "Habéis perdido un cliente.",
  ],
  cities: {
    Lisbon: "Lisboa",
    Porto: "Oporto",
    Madrid: "Madrid",
    Barcelona: "Barcelona",
    Paris: "París",
    Lyon: "Lyon",
    Frankfurt: "Fráncfort",
    Vienna: "Viena",
    London: "Londres",
    Dublin: "Dublín",
    Casablanca: "Casablanca",
    Cairo: "El Cairo",
  },
  weekdays: ["lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"],
}
