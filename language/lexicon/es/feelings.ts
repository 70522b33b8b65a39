/** How Spanish words feel, from -3 to 3. */
export const feelings = [
  [
    3,
    `excelente*, excelentísim*, maravillos*, fantástic*, increíble*, espectacular*, extraordinari*, excepcional*, estupend*, fenomenal*, magnífic*, impecable*, perfect*, perfección, inmejorable*, insuperable*, brillante*, genial*, encantad*, encanta, encantan, encantó, encantaron, me encanta, amo, adoro, lo mejor, la mejor, el mejor, los mejores, las mejores, de primera, diez de diez, 10 de 10, cinco estrellas, 5 estrellas, un 10, de lujo, de maravilla, sobresaliente*, superó|superaron|supera .. expectativas, muy recomendable*, totalmente recomendable*, 100 recomendable*, un encanto, una maravilla, una joya, delicios*, exquisit*, riquísim*, buenísim*, amabilísim*, felicidades, felicitaciones, enhorabuena, mil gracias, muchísimas gracias, de diez, chapó, me hizo el día, me alegró el día`,
  ],
  [
    2,
    `buen*, muy bien, bien, bonit*, lind*, hermos*, precios*, amable*, amabilidad, amablemente, simpátic*, agradable*, cordial*, cordialidad, educad*, cortés, corteses, cortesía, atent*, servicial*, cariños*, profesional*, profesionalidad, profesionalismo, eficien*, eficaz, eficaces, eficacia, rápid*, rapidez, ágil*, agilidad, puntual*, puntualidad, limpi*, limpieza impecable, fresc*, cómod*, comodidad, acogedor*, tranquil*, fácil*, facilidad, sencill*, clar*, claridad, útil*, ric*, sabros*, content*, feliz, felices, satisfech*, satisfactori*, satisfacción, agradecid*, agradec*, gracias, recomiend*, recomendad*, recomendable*, recomendaré, recomendaría, volver*, volvería, volveré, volveremos, repetiré, repetiremos, repetiría, regresaré, regresaremos, disfrut*, gusta, gustó, gustaron, gustan, ayudó, ayudaron, me ayuda*, nos ayuda*, ayudó mucho, resolvió, resolvieron, resuelt*, solucionó, solucionaron, solucionad*, sin problema, sin problemas, sin ningún problema, ningún problema, sin esperas, sin espera, sin demora*, ninguna queja, sin quejas, nada malo, nada mal, no está mal, no estuvo mal, paciencia, paciente*, detalle, detalles, generos*, hospitalari*, sonrisa*, sonriente*, bien organizad*, organizad*, moderno, justo, razonable*, económic*, barat*, buen precio, buena relación calidad, calidad precio, confianza, confiable*, fiable*, segur*, empátic*, empatía, comprensiv*, humano, cálid*, calidez, ideal, divertid*, bravo, me sentí como en casa, como en casa, vale la pena, valió la pena, merece la pena, mereció la pena`,
  ],
  [
    1,
    `ok, correct*, aceptable*, normal, adecuad*, suficiente*, mejor, mejoró, mejorado, ampli*, variad*, variedad, calidad, cumpl*, espero volver, nuev*, interesante*`,
  ],
  [
    -1,
    `lent*, lentitud, tard*, tardó, tardaron, tardanza, demor*, retras*, esper*, cola, colas, fila larga, filas, ruid*, ruidos*, fri*, caro, cara, caros, caras, carísim*, costos*, pequeñ*, viej*, antigu*, incómod*, incomodidad, estrech*, confus*, complicad*, difícil*, dificultad*, problema*, queja*, reclam*, reclamo*, error*, equivocad*, equivocación, incorrect*, falta, faltan, faltó, faltaba, faltaron, falto de, poco, pocos, pocas, poca, escas*, mediocre*, regular, mejorable*, aburrid*, desordenad*, desorganiza*, desorganización, sin respuesta, nadie responde, nadie contesta, nadie me|nos, no responden, no contestan, no contestaron, no respondieron, no hay, no había, no funciona, no funcionaba, no funcionó, no funcionan, no sirve, no sirvió, cancel*, perd*, perdid*, perdieron, perdió, olvid*, cobraron, cobro, sucio, podría mejorar, podrían mejorar, debería*, deberían, hay que mejorar, podría ser mejor, sin explicación, lamentablemente, desgraciadamente, lástima, agobiant*, estrés, estresant*, cansad*, pend*`,
  ],
  [
    -2,
    `mal, mala, malo, malos, malas, malísim*, deficiente*, decepci*, decepcionante*, decepcionad*, desilusi*, insatisf*, insatisfech*, maleducad*, mal educad*, groser*, grosería, antipátic*, desagradable*, descortés, desatent*, arrogante*, prepotente*, borde, bordes, irrespetuos*, falta de respeto, falta de educación, falta de profesionalidad, poco profesional*, poco amable*, poco serios, indiferen*, incompeten*, inútil*, ineficien*, ineficaz, suci*, suciedad, asqueros*, asco, huele mal, olía mal, mal olor, rot*, roto, rota, estropead*, defectuos*, dañad*, averiad*, averi*, molest*, enfad*, enoj*, indignad*, frustra*, harto, harta, disgust*, mentir*, mentiros*, mintieron, engañ*, engañaron, injust*, abus*, abusiv*, inaceptable*, inadmisible*, lamentable*, penos*, fatal, nunca más, nunca llegó, nunca vuelvo, no vuelvo, no volver*, no volveré, no volvería, no recomiendo, no lo recomiendo, no la recomiendo, no los recomiendo, no recomendable*, no recomendaría, no compren, no vayan, eviten, evitar, pésimo servicio, gritó, gritaron, gritar, me gritó, ignor*, ignoraron, trato malo, maltrat*, maltrato, insult*, humill*, amenaz*, peligros*, insegur*, se niegan, se negaron, se negó, negaron, rechaz*, perdida de tiempo, pérdida de tiempo, pérdida de dinero, tirar el dinero, cobraron de más, cobro indebido, doble cobro, cobraron dos veces, peor, caos, caótic*, desastre parcial, duro, incomible, crud*, intoxic*`,
  ],
  [
    -3,
    `pésim*, horrible*, terrible*, horroros*, espantos*, nefast*, desastre, desastros*, vergüenza, vergonzos*, estafa*, estafador*, fraude*, robo, ladron*, ladrones, indignante*, asqueros*, repugnante*, lo peor, la peor, el peor, los peores, las peores, peor experiencia, de lo peor, una porquería, porquería, basura, mierda, una tomadura de pelo, tomadura de pelo, inhuman*, infierno, pesadilla, 1 estrella, cero estrellas`,
  ],
  [
    0,
    `sala de espera, tarjeta de crédito, buenos días, buenas tardes, buenas noches, buen día, bien que, más bien, o bien, si bien, por favor, claro que, está claro, a pesar, seguro médico, seguro de, compañía de seguros, correo, nuevo pedido, gracias por su atención, gracias de antemano, de antemano gracias, espero que, espero su, espero una, espero respuesta, esperamos que, poco a poco, hace poco, poco después, más tarde, por la tarde, esta tarde, buenas`,
  ],
] as const satisfies readonly (readonly [number, string])[]

export const negators = `no, ni, nunca, jamás, nada, tampoco, sin, ningún, ninguna, ninguno, nadie, poco, falta de, lejos de, dejó de`
export const stronger = `muy, tan, súper, super, demasiado, totalmente, absolutamente, extremadamente, realmente, sumamente, siempre, especialmente, bastante, tanto, increíblemente, verdaderamente`
export const weaker = `algo, un poco, poquito, relativamente, casi, más o menos, a veces, medianamente`
export const wishes = `podría ser, podrían ser, debería ser, deberían ser, podría estar, debería estar, debería haber, deberían tener, ojalá, quisiera, desearía, esperaba, esperábamos`
export const but = `pero, sin embargo, aunque, salvo, excepto, lástima que, no obstante`
