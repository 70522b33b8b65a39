import type { Said } from "../phrases.ts"

export const airport: Record<"desk" | "boarding" | "rebooking" | "information" | "lounge" | "baggage", Said> = {
  desk: {
    glad: [
      "Facturación en [dos|tres] minutos y [con una sonrisa|con buen humor].",
      "La [chica|señora] del mostrador {desk} vio que [el pasaporte de mi hija estaba a punto de caducar|íbamos con la maleta equivocada] y [lo solucionó|nos lo arregló] con mucha calma.",
      "Me pasaba un kilo y me dejaron [sacar unos zapatos|recolocar] en vez de cobrarme. [Se agradece.|Gente normal.]",
      "Llegué [tardísimo|sudando] y [me esperaron|el mostrador seguía abierto]. [Os debo una.|]",
    ],
    cross: [
      "Un solo mostrador para [dos vuelos|todo el vuelo], {mins} minutos de cola y [cuatro|tres] de uniforme [charlando detrás|mirando].",
      "La máquina [se comió mi reserva|se colgó dos veces] y la del mostrador me dijo [que volviera a la máquina|'use la máquina'].",
      "Del mostrador {desk} a ventas y de ventas al {desk}. ['No es cosa mía.'|Nadie quiere ayudar.]",
      "Me midieron la maleta delante de todos y {sum} euros por [dos centímetros|una rueda].",
      "Ni una palabra, ni una mirada. [Pasaporte, etiqueta, siguiente.|]",
    ],
  },
  boarding: {
    glad: [
      "Embarque [rapidísimo|muy ordenado], [por filas|con los dos carriles abiertos], [en un cuarto de hora todos sentados|sin empujones].",
      "[Llamaron primero a las familias y se respetó|Primero las familias, como debe ser].",
      "En la {gate} alguien le buscó una silla a mi [padre|madre]. [Detallazo.|]",
    ],
    cross: [
      "{mins} minutos de pie en la puerta {gate} con una sola persona [escaneando|para] un avión lleno.",
      "El embarque [un caos|es un desastre], todos en la misma fila, [la prioridad no sirve para nada|para qué pago prioridad].",
      "Nos llamaron a embarcar para [dejarnos en la escalera|tenernos en el pasillo de cristal] {mins} minutos [al sol|con niños llorando].",
      "La cola de la {gate} llegaba [hasta los baños|hasta la cafetería] y nadie [salió a explicar|dijo nada].",
      "Dos lectores y uno [apagado|con el cartel de 'averiado'], [igual que la última vez|como cada semana].",
    ],
  },
  rebooking: {
    glad: [
      "Perdimos el enlace y [en diez minutos teníamos otro vuelo|ya nos habían recolocado], [con vale de comida y todo|hotel incluido].",
      "Nos cancelaron el vuelo pero la gente de {city} [nos llevó a casa esa misma noche|se volcó].",
    ],
    cross: [
      "Vuelo cancelado y [doscientas personas|un avión entero] para UN mostrador. {hours} horas.",
      "Me recolocaron dos días después, [sin hotel|sin comer|'el hotel lo reclama usted'].",
      "Tres personas, tres respuestas distintas sobre mi [vuelo|conexión].",
      "Me dijo que llamara al teléfono [una persona que tenía el ordenador delante|alguien sentado frente a un ordenador].",
    ],
  },
  information: {
    glad: [
      "Los avisos [muy claros|clarísimos], [en varios idiomas|se entendía todo].",
      "[Pasó una persona|Alguien pasó] por la cola contando lo que ocurría. [Parece poco y es mucho.|]",
    ],
    cross: [
      "Cambiaron la puerta [dos|tres] veces [sin avisar|y en la app nada], [a correr|medio vuelo corriendo].",
      "[Nadie|Ni un alma] supo decirnos nada en {hours} horas. [Con un 'no lo sabemos' me conformaba.|]",
      "El anuncio [solo en portugués|no se entendía], mi madre no se enteró de nada.",
    ],
  },
  lounge: {
    glad: [
      "La sala [tranquila|muy agradable], [buena sopa|fruta fresca] y [ducha limpia|vistas a la pista].",
      "La [señora|chica] de la entrada dejó pasar a mi hijo aunque [estaba llena|llegábamos pronto]. [Qué maja.|]",
    ],
    cross: [
      "Sala [llena|abarrotada], [gente en el suelo|sin sitio], platos sucios por todas partes.",
      "No me dejaron entrar en la sala con tarjeta [válida|oro]: ['el sistema dice que no'|lo dice una pantalla].",
      "A las ocho ya no quedaba [comida|nada] y [nadie reponía|cierran a las diez].",
    ],
  },
  baggage: {
    glad: [
      "La maleta salió [la primera|la tercera], [no me había pasado nunca|increíble].",
      "Perdieron [el carrito|mi maleta] y [a la mañana siguiente estaba en casa|por la noche la tenía en el hotel], [con una nota|con llamada y todo].",
    ],
    cross: [
      "Mi maleta sigue sin aparecer, {days} días ya, y [en cada llamada|cada vez] me cuentan una cosa distinta.",
      "{mins} minutos esperando maletas después de un vuelo de cincuenta. [Con dos niños agotados.|]",
      "Me rompieron una rueda y la reclamación [son tres páginas|lleva una hora], [y la oficina cierra a las cinco|y nadie en el mostrador].",
      "Me mandaron un SMS de que estaban 'localizando' la maleta. [{days} días y nada más.|Y hasta hoy.]",
      "En equipajes un papel con un teléfono, y el teléfono [comunica|no lo coge nadie].",
    ],
  },
}
