import type { ThemeKey } from "../../reading.ts"

/** The Spanish words of each theme. */
export const themes: Partial<Record<ThemeKey, string>> = {
  waiting: `espera, esperas, esperar, esperé, esperamos, esperando, esperaba, esperábamos, tardan, tardó, tardaron, tardar, tardanza, demora*, lent*, lentitud, rápid*, rapidez, horas, media hora, minutos`,
  queue: `cola, colas, fila, filas`,
  delay: `retras*, atras*, puntual*, impuntual*, vuelo cancelado, canceló|cancelaron .. vuelo, perdí .. vuelo|conexión, conexión`,
  "staff-attitude": `amable*, amabilidad, amablemente, simpátic*, antipátic*, groser*, maleducad*, mal educad*, educad*, trato, atención, borde, bordes, arrogante*, prepotente*, sonrisa, cordial*, servicial*, atent*, desatent*, cortés*, descortés, actitud, humano, profesional*, profesionalidad, cariños*, respet*, irrespetuos*, personal excelente, mala gana, empatía, paciencia`,
  "staff-knowledge": `conocimiento*, no sabían, no sabía, no saben, saben mucho, capacitad*, capacitación, formación, incompeten*, preparad*, informad*, cada uno dice, información contradictoria, expert*`,
  staffing: `falta de personal, falta personal, faltan empleados, poco personal, más personal, sólo una caja, solo una caja, solo había una, una sola persona, una sola caja, más cajas`,
  reply: `sin respuesta, no responden, no contestan, no contestaron, no respondieron, nadie responde, nadie contesta, respuesta, responder, respondieron, contestar, contestaron, no me llamaron, nunca me llamaron, no devuelven`,
  "put-right": `solución, solucion*, resolv*, resolvieron, resuelt*, resolución, disculpa*, nadie se hace cargo, de un lado a otro, de departamento en departamento, no se hacen responsables, responsab*`,
  price: `precio*, caro, cara, caros, caras, carísim*, barat*, costos*, coste*, costo*, tarifa*, económic*, descuento*, oferta*, calidad precio`,
  billing: `factur*, cobro*, cobraron, cobran, cobrar, cargo, cargos, comisión, comisiones, recibo*, pago*, pagar, domiciliación, cuota*, saldo`,
  refund: `reembols*, devolución del dinero, devolver el dinero, devuelvan .. dinero, devolvieron .. dinero, mi dinero, reintegro*, devolución, devoluciones`,
  "product-quality": `calidad, defectuos*, roto, rota, rotos, no funciona, no funcionaba, no funcionó, estropead*, averiad*, producto*, duró, batería, garantía, dañad*`,
  choice: `variedad, surtido, opciones, agotad*, existencias, no quedaba, más tiendas`,
  delivery: `entrega*, entregaron, entregado, envío*, enviaron, paquete*, repartidor*, mensajer*, pedido*, reparto, llegó`,
  booking: `reserva*, reservé, cita, citas, turno, turnos, check in, facturación, mostrador, overbooking, sobreventa`,
  cleanliness: `limpi*, limpieza, suci*, suciedad, baño*, aseo*, servicios sucios, olor, huele, polvo, cucaracha*, manchas, manchad*, higien*, basura`,
  comfort: `cómod*, incómod*, comodidad, asiento*, sillas, silla, cama, camas, colchón, espacio, ambiente, sala vip, decoración`,
  noise: `ruid*, ruidos*, música alta, música, gritos, silencio*, megafonía, volumen`,
  temperature: `aire acondicionado, calefacción, calor, frío en, hacía frío, temperatura, mucho calor, mucho frío`,
  food: `comida*, desayuno*, almuerzo*, cena, cenas, menú, plato*, café, pan, sabor*, sabros*, ric*, bebida*, cerveza, vino, restaurante*, cocina, postre*, ración, raciones, tapas, carne, pescado, pollo, arroz, ensalada, pastel*, tarta*`,
  information: `información, informar, informaron, informad*, nos dijeron, explic*, explicación, explicaron, aviso, avisaron, avisar, anuncios, comunica*, comunicación, instrucciones`,
  signs: `señal*, señalización, carteles, cartel, indicaciones, letreros, difícil de encontrar, mapa`,
  website: `web, página, sitio web, app, aplicación, en línea, online, internet banking, contraseña, portal, se cuelga`,
  wifi: `wifi, wi fi, internet, enchufe*, conexión a internet, cargador*`,
  phone: `teléfono, telefón*, llamad*, llamé, llamar, llaman, centralita, call center, atención telefónica, colgaron, me colgó, contestador`,
  "opening-hours": `horario*, abierto, cerrado, cierran, abren, cerraron, hora de cierre, abrir antes, abrir los domingos`,
  policy: `política*, norma, normas, normativa, regla*, reglamento, burocracia, letra pequeña, condiciones, no se permite, no permiten, no está permitido`,
  paperwork: `papeleo, formulario*, document*, trámite*, papeles, justificante*, firma*`,
  baggage: `equipaje*, maleta*, mochila, cinta de equipaje, bolso*, bulto*, carrito*`,
  parking: `aparcamiento*, aparcar, parking, estacionamiento*, estacionar, taxi*, autobús, transporte`,
  safety: `segur*, insegur*, seguridad, peligr*, accidente*, caída, caí, caímos, resbal*, herid*, emergencia*`,
  privacy: `privacidad, datos personales, mis datos, protección de datos, fraude*, estafa*, robo de identidad, hacke*, phishing`,
  accessibility: `silla de ruedas, discapaci*, minusválid*, ascensor*, rampa*, accesib*, movilidad reducida, escalera* mecánica*, sord*, cieg*, audífono*`,
  children: `niños, niño, niña, niñas, bebé*, hijos, carrito de bebé, trona, cambiador, familia con, infantil*`,
  loyalty: `puntos, tarjeta de fidelidad, cliente desde, clienta desde, cliente habitual, clientes fieles, socio*, millas, años siendo cliente, volveré, volveremos, recomiend*`,
}

/** Phrases that hold a theme's word and are none of it. */
export const notThemes = `caro amigo, a cargo de, hacerse cargo, línea de crédito, en línea con, seguro de, estoy segura, estoy seguro, seguro que, punto de vista, a punto de, puntos de vista, servicio al cliente`
