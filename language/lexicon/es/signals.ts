import type { Remedy, Urgency } from "../../reading.ts"
import type { PeopleWords, RuleWords } from "../lexicon.ts"

/** Spanish phrases that must not wait. */
export const urgent: Record<Urgency, string> = {
  danger: `peligros*, peligro, insegur*, herid*, lesion*, lesión, me caí, se cayó, nos caímos, resbalé, resbaló, quemadura*, me quemé, se quemó, incendio, ardiendo, descarga eléctrica, intoxic*, intoxicación, reacción alérgica, alergia grave, anafil*, ambulancia, hospital, urgencias, me desmayé, se desmayó, agredi*, agresión, me pegó, me empujó, acoso sexual, tocamientos, violencia, pistola, navaja, amenaz* de muerte, suicid*, matarme, medicamento equivocado, dosis equivocada, fuga de gas, cables sueltos, cristal|cristales|vidrio en .. comida|plato|bebida, casi me muero, casi muere, pudo morir, poner* en riesgo, en riesgo .. vida|salud, chinches, atragant*`,
  discrimination: `discrimin*, racis*, racial*, sexis*, machis*, homof*, transf*, xenof*, xenófob*, islamof*, por mi|su|nuestro color|raza|acento|religión|discapacidad|género|sexo|edad|nacionalidad|origen|velo, por ser negro|negra|mujer|gay|lesbiana|extranjer*|musulm*|inmigrante|latino|latina|gitan*|mayor|discapacitad*, vete a tu país, vuelve a tu país`,
  legal: `abogad*, demanda, demandar*, demandaré, demandaremos, denunci*, denunciar*, juicio, tribunal*, juzgad*, acciones legales, vía legal, vía judicial, medidas legales, hoja de reclamaciones, consumo, defensa del consumidor, ocu, facua, profeco, sernac, indecopi, policía, incumplimiento de contrato, ilegal*, agencia de protección de datos`,
  leaving: `nunca más, jamás vuelv*, jamás volver*, nunca vuelvo, nunca volver*, no vuelvo, no volver*, no voy a volver, no vamos a volver, no pienso volver, no regres*, última vez que, me voy a la competencia, a la competencia, cambiar de banco|compañía|proveedor|aerolínea|operador*, cambiaré de, cambiaremos de, me cambio, cancelar mi|la|nuestra cuenta|suscripción|membresía|contrato|póliza, cancelé mi|la, cancelaré, cerrar mi|la cuenta, dar de baja, darme de baja, darnos de baja, me doy de baja, han perdido .. cliente*, perdieron .. cliente*, pierden .. cliente*, habéis perdido`,
}

export const notUrgent = `salida de emergencia, nunca más tuve, nunca más he tenido, no volver a tener, nunca .. problema, última vez que fui|vine|estuve|volé, consumo de, no volver* a pasar, me enamor*, derecho al consumo`

export const remedies: Partial<Record<Remedy, string>> = {
  refund: `reembols*, devolución, devuelvan, devolver .. dinero, mi dinero, reintegro`,
  replacement: `cambio, cambiar*, reemplaz*, otro nuevo, uno nuevo, sustitu*`,
  repair: `repar*, arregl*, solucion*`,
  compensation: `compensa*, indemniz*, vale, bono, descuento`,
  apology: `disculpa*, perdón, pidan perdón`,
  contact: `llamen, llamar, llámenme, contact*, respuesta, respond*, hablar con, comunique*`,
  explanation: `explic*, explicación, saber por qué, motivo, aclar*`,
  correction: `corrij*, correg*, corrección, eliminar, borrar, dar de baja, anular, cancelar`,
}
export const asking = `quiero, queremos, quisiera, quisiéramos, necesito, necesitamos, exijo, exigimos, pido, pedimos, solicito, solicitamos, espero, esperamos, esperando, por favor, deberían, merezco, reclamo, cuándo, dónde está, pueden, podrían, nunca recibí, no he recibido, sigo sin, seguimos sin, todavía no, aún no, ruego, me gustaría`

export const rules: RuleWords = {
  nouns: `política, políticas, norma, normas, normativa, regla, reglas, reglamento, burocracia, procedimiento, protocolo, letra pequeña, requisito`,
  phrases: `el sistema no permite|deja, el sistema no .. permite|deja, no está permitido, no se permite, no pueden hacer nada, no podían hacer nada, no se puede hacer nada, sin excepciones, sin ticket no, sin el ticket no, sin recibo no`,
  blame: `por culpa de, por, debido a, según, dicen, dijeron, dijo, dice, me dicen, se escudan, excusa, es, no permite*, no puede*, no pued*, no podían, no dejan, no dejaron, nieg*, negaron, absurd*, ridícul*, estúpid*, injust*, rígid*, cambiar, cambien, revis*, impid*, obliga*, inflexible*`,
  notRules: `política exterior, póliza, por norma general, por regla general, procedimiento médico`,
  about: `de, del, sobre, que, para, no`,
}
export const thanks = `gracias, agradec*, agradezco, agradecemos, agradecimiento, felicit*, felicidades, felicitaciones, enhorabuena, mención, destacar, destaco, recomiendo a, pregunten por, pregunta por, un encanto, bravo, chapó, quiero reconocer, reconocimiento, se merece, merece, ayud*`
export const teams = `personal, equipo, empleados, empleadas, tripulación, camareros, dependientes, dependientas, recepción, enfermeras, médicos, trabajadores, gente que trabaja, todos los que, chicas, chicos, atención al cliente, azafatas`

export const people: PeopleWords = {
  titles: `señor, señora, señorita, sr, sra, srta, don, doña, dr, dra, doctor, doctora, profesor, profesora, ingeniero, licenciado, licenciada`,
  jobs: `camarero, camarera, mesero, mesera, cajero, cajera, gerente, encargado, encargada, recepcionista, azafata, azafato, agente, conductor, conductora, chofer, técnico, técnica, asesor, asesora, empleado, empleada, dependiente, dependienta, enfermero, enfermera, médico, chico, chica, muchacho, muchacha, compañero, compañera, vendedor, vendedora, director, directora, guía, trabajador, trabajadora, mesonero, operador, operadora, peluquera, peluquero, cocinero, cocinera, chef, responsable, supervisor, supervisora, comercial, personal de tierra`,
  introductions: `llamado, llamada, se llama, se llamaba, de nombre, llamad*, gracias a, gracias, muchas gracias a, agradecer a, agradezco a, agradecemos a, felicitar a, felicitaciones a, felicidades a, enhorabuena a, hablé con, hablamos con, atendió, atendido por, atendida por, atendidos por, me atendió, nos atendió, pregunten por, pregunta por, pregunté por, recomiendo a, especial mención a, mención especial a, destacar a, a destacar, ayuda de, la ayuda de, atención de, el trato de, amabilidad de, hola, saludos a, bravo, bravo por, mi agente, querida, querido, soy, firmado`,
  doings: `en, fue, es, era, estuvo, está, nos, me, le, ha, había, hizo, ayudó, atendió, resolvió, solucionó, explicó, dijo, trató, muy, que, quien, del, de la, en el, en la, siempre, tiene, tuvo, supo, se, y su, por, con su, con una`,
  deeds: `ayudó, atendió, explicó, resolvió, solucionó, me ayudó|atendió|explicó|trató|dijo, nos ayudó|atendió|explicó|trató, quien, fue muy|super|súper|tan|encantador*|amable*|excelente, es muy|un encanto|encantador*`,
  pronouns: `ella, él, ellos, ellas, su, le`,
  notNames: `lunes, martes, miércoles, jueves, viernes, sábado, domingo, enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre, setiembre, octubre, noviembre, diciembre, navidad, semana, santa, reyes, españa, españ*, madrid, barcelona, sevilla, valencia, bilbao, málaga, méxico, argentina, colombia, chile, perú, lima, bogotá, caracas, venezuela, ecuador, quito, uruguay, buenos, aires, américa, europa, estados, unidos, inglés, francés, alemán, iberia, vueling, correos, mercadona, zara, dios, virgen, señores, ustedes, usted, banco, santander, bbva, hotel, playa, restaurante, terminal, puerta, aeropuerto, vuelo, avenida, calle, plaza, gracias, buenos, buenas, hola, todo, todos, nunca, siempre, servicio, atención, cliente, clientes, personal, muy, hoy, ayer, internet`,
}

export const common = `el, la, los, las, un, una, unos, unas, lo, al, del, de, a, en, con, por, para, sin, sobre, entre, hasta, desde, hacia, según, durante, y, e, o, u, ni, que, qué, quien, quién, cual, cuál, cuando, cuándo, cuanto, cómo, como, donde, dónde, porque, pues, si, sí, no, ya, aún, todavía, también, tampoco, muy, más, menos, mucho, mucha, muchos, muchas, tan, tanto, todo, toda, todos, todas, cada, otro, otra, otros, otras, mismo, misma, este, esta, esto, estos, estas, ese, esa, eso, esos, esas, aquel, aquella, yo, tú, él, ella, ellos, ellas, nosotros, usted, ustedes, me, te, se, nos, os, le, les, mi, mis, tu, tus, su, sus, nuestro, nuestra, nuestros, nuestras, soy, es, son, era, eran, fue, fueron, ser, sido, siendo, estoy, está, están, estaba, estaban, estuvo, estar, he, ha, han, había, haber, hay, hubo, tengo, tiene, tienen, tenía, tuve, tuvo, tuvimos, tener, hacer, hace, hacen, hizo, hecho, ir, va, van, voy, vamos, fui, fuimos, puede, pueden, puedo, pude, poder, podía, quiere, quiero, decir, dice, dijo, dijeron, dar, da, dan, dio, dieron, ver, vez, veces, día, días, semana, semanas, mes, meses, año, años, hora, horas, momento, tiempo, cosa, cosas, gente, persona, personas, parte, lugar, sitio, después, antes, luego, ahora, hoy, ayer, siempre, nunca, solo, sólo, además, así, bien, aquí, allí, ahí, hasta, casi, algo, alguien, algún, alguna, nada, nadie, uno, dos, tres, primera, primer, segunda, por favor, gracias, hola, una vez`
