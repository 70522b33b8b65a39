import type { Said } from "../phrases.ts"

export const contact: Record<"wait" | "agent" | "web" | "refund" | "name-rule", Said> = {
  wait: {
    glad: [
      "Contestaron [al segundo tono|enseguida], [una persona y no una máquina|ni me lo creía].",
      "Pedí que me llamaran y [me llamaron a la hora exacta|cumplieron].",
    ],
    cross: [
      "{mins} minutos en espera y [se corta|me cuelgan], [vuelta a empezar|y otra vez].",
      "El menú del teléfono [no lleva a ninguna parte|da vueltas y vueltas], marque dos, marque cuatro, adiós.",
      "He llamado [tres|cuatro|cinco] veces y [siempre desde cero|cada vez a contar todo otra vez].",
      "Me iban a llamar el {weekday}. [Sigo esperando.|Nadie llamó.]",
    ],
  },
  agent: {
    glad: [
      "La persona que me atendió [escuchó primero|sabía lo que hacía] y [no colgó hasta que estuvo resuelto|esperó a que me llegara el correo].",
      "Muchísima paciencia con mi [padre|madre], que [tiene 84 años|oye mal].",
      "Una llamada, una persona, [solucionado|listo]. [Así sí.|]",
    ],
    cross: [
      "Me leyó [un guion|las normas] y no escuchó la pregunta.",
      "Me pasaron [de uno a otro|por cuatro personas], y todos [otra vez el localizador|vuelta a pedir lo mismo].",
      "[Suspiró|Se rio] cuando dije que no tengo la aplicación. [Tengo 71 años.|]",
      "Me colgó [a media frase|mientras buscaba el número].",
    ],
  },
  web: {
    glad: [
      "Cambié el vuelo en la app en [un minuto|dos minutos], [sin recargo|precio claro], genial.",
      "La web [clara|muy fácil], [sin trampas|sin casillas escondidas].",
    ],
    cross: [
      "La aplicación [se cierra|me echa] cada vez que [pago|voy a pagar]. [Y ya me han cobrado dos veces.|]",
      "No pude facturar por internet, error {code}, y [tuve que pagar|me cobraron] {sum} euros en el aeropuerto por [un fallo de la web|algo que no es culpa mía].",
      "El chat [no entiende nada|me ofreció un coche] cuando [escribí|puse] 'silla de ruedas'.",
      "En la web un precio y al pagar {sum} más. [Siempre igual.|]",
    ],
  },
  refund: {
    glad: ["El reembolso [en cuatro días|en menos de una semana], [sin papeleo|sin preguntas]."],
    cross: [
      "Sigo esperando el reembolso: {weeks} semanas. [Decían siete días.|]",
      "Me dan un bono y yo quiero mi dinero, [{sum} euros|como dice la ley].",
      "Devolvieron el billete pero no los {sum} euros de [las maletas|los asientos]. [Tres correos sin respuesta.|]",
    ],
  },
  "name-rule": {
    glad: [
      "Tenía mal el apellido y me lo corrigieron [en el momento|en un minuto] porque estaba dentro de las 24 horas.",
    ],
    cross: [
      "Una letra mal en el apellido de mi [mujer|hijo] y por la norma de las 24 horas hay que comprar otro billete, {sum} euros. [¡Una letra!|]",
      "La chica quería ayudarme pero la norma de 24 horas para corregir nombres no se lo permite. [Ella misma estaba avergonzada.|]",
      "Vi el error [a los {days} días|al segundo día]. 'Lo siento, la norma de las 24 horas', [cancele y compre otro|pague otra vez]. [Es una norma absurda.|]",
      "Vuestra propia web me cambió [el orden de los apellidos|nombre y apellido] y luego no se puede corregir por la norma de las 24 horas. {sum} euros.",
      "Soy español<a~>, tengo dos apellidos, y por la regla de 24 horas no me dejan poner el segundo. [El pasaporte delante.|]",
    ],
  },
}
