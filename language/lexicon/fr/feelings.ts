/** How French words feel, from -3 to 3. */
export const feelings = [
  [
    3,
    `excellent*, exceptionnel*, extraordinaire*, fantastique*, formidable*, merveill*, magnifique*, superbe*, sublime*, parfait*, perfection, impeccable*, irréprochable*, remarquable*, génial*, géniaux, incroyable*, exquis*, délicieu*, adore, adoré, adorons, adorable*, j'adore, ravi, ravie, ravis, ravies, enchanté*, émerveill*, le meilleur, la meilleure, les meilleurs, les meilleures, au top, top, un régal, régal, régalé*, un délice, cinq étoiles, 5 étoiles, 10 10, bluffant*, coup de coeur, bravo, félicitations, chapeau, je recommande vivement, recommande vivement|fortement|chaudement|absolument, à recommander, hautement recommandé, mille mercis, un grand merci, une perle, une merveille, au delà de .. attentes, dépass* .. attentes, aux petits soins, sauvé la mise`,
  ],
  [
    2,
    `bon, bonne, bons, bonnes, très bien, bien, beau, belle, beaux, belles, joli*, gentil*, gentillesse, gentiment, aimable*, amabilité, sympa, sympas, sympathique*, agréable*, chaleureu*, accueillant*, souriant*, sourire, sourires, poli, polie, polis, polies, politesse, courtois*, courtoisie, serviable*, attentionné*, attentif*, attentive*, disponible*, disponibilité, patient*, patience, professionnel*, professionnalisme, compétent*, compétence*, efficace*, efficacité, rapide*, rapidité, rapidement, vite, ponctuel*, ponctualité, propre*, propreté impeccable, frais, fraîche, confortable*, confort, calme*, tranquille*, facile*, facilement, simple*, simplicité, clair, claire, clairs, claires, clairement, utile*, pratique*, savoureu*, goûteu*, content*, heureu*, satisfait*, satisfaisant*, satisfaction, merci, remerci*, reconnaissant*, apprécié*, apprécie*, appréciable, recommande, recommandons, recommanderai, reviendr*, reviendrai, reviendrons, à refaire, on reviendra, aime, aimé, aimons, plaît, plu, aidé*, aide précieuse, résolu*, réglé, réglée, réglés, réglées, solutionné*, sans problème*, sans souci*, aucun problème, aucun souci, sans attente, pas d'attente, pas de problème*, pas de souci, rien à redire, rien à dire, rien à reprocher, pas mal, pas mauvais, pas déçu*, généreu*, honnête*, raisonnable*, abordable*, bon marché, bon rapport qualité, rapport qualité prix, fiable*, sérieu*, rassur*, empath*, humain*, à l'écoute, écoute, l'écoute, organisé*, bien organisé*, moderne*, copieu*, fluide*, vaut le détour, vaut la peine, nickel, super, chouette, cool, idéal*, plaisir, bienveillan*, comme à la maison`,
  ],
  [
    1,
    `ok, correct*, convenable*, acceptable*, normal, suffisant*, mieux, amélioré*, varié*, choix, spacieu*, qualité, intéressant*, bienvenu*, espère revenir`,
  ],
  [
    -1,
    `lent*, lenteur*, retard*, attend*, attente, attentes, queue, file, bruyant*, bruit, froid*, cher, chère, chers, chères, coûteu*, petit*, vieux, vieille, vétuste*, inconfortable*, étroit*, confus*, compliqué*, difficile*, difficulté*, problème*, souci*, plainte*, réclamation*, erreur*, trompé*, incorrect*, manqu*, absence de, moyen*, médiocre*, bof, à améliorer, améliorer, pourrait être mieux|meilleur*, devrait être, devraient, ennuyeu*, désordonné*, désorganisé*, mal organisé*, sans réponse, aucune réponse, pas de réponse, ne répond*, personne ne, personne n, jamais reçu, jamais rappelé*, jamais répondu, pas reçu, pas répondu, annul*, perdu*, perd*, oubli*, malheureusement, dommage, hélas, stress*, fatiga*, fatigué*, débordé*, sous effectif, manque de personnel, pas assez, trop peu, trop de, trop cher*, trop long*, trop lent*, trop petit*, trop de bruit, bruyants, en panne, coincé*, bloqué*, facturé*, prélevé*, insuffisant*, limité*, fade*, tiède*, sec, dur`,
  ],
  [
    -2,
    `mauvais*, mal, nul, nulle, nuls, nulles, déçu*, décevant*, déception*, insatisf*, mécontent*, désagréable*, impoli*, malpoli*, grossi*, grossièreté, odieu*, antipathique*, irrespect*, irrespectueu*, arrogan*, hautain*, méprisant*, mépris, agressi*, incompéten*, inutile*, inefficace*, pas professionnel*, peu professionnel*, non professionnel*, amateurisme, sale*, saleté, dégoûtant*, dégueu*, puant*, pue, odeur*, cassé*, défectueu*, endommagé*, abîmé*, fâché*, énervé*, énervant*, agacé*, agaçant*, frustr*, furieu*, colère, ras le bol, marre, mensonge*, menti, mentent, menteur*, trompeu*, injuste*, abus*, abusi*, inacceptable*, inadmissible*, lamentable*, pitoyable*, déplorable*, plus jamais, jamais plus, ne reviendr*, reviendr* pas, reviendrai plus|jamais, reviendrons plus|jamais, ne recommande, recommande pas, déconseill*, à éviter, évitez, fuyez, à fuir, passez votre chemin, crié*, hurlé*, ignoré*, ignor*, insult*, humili*, menac*, menace*, dangereu*, refus*, perte de temps, perte d'argent, arnaqué*, débité* deux fois, surfactur*, pire, chaos, chaotique*, pagaille, bazar, immangeable*, avarié*, intoxi*, raciste*, scandale, ne fonctionne, ne marche, marche pas, fonctionne pas, foutage de gueule, se moque*, moqu*, bâclé*`,
  ],
  [
    -3,
    `horrible*, terrible*, affreu*, épouvantable*, catastroph*, exécrable*, désastr*, honte, honteu*, scandaleu*, arnaque*, escro*, voleur*, vol organisé, fraude*, ignoble*, infect*, immonde*, le pire, la pire, les pires, pire expérience, cauchemar*, enfer, une honte, merd*, pourri*, 1 étoile, zéro étoile`,
  ],
  [
    0,
    `carte bancaire, bon de commande, bon d'achat, bons d'achat, bon courage, bonjour, bonsoir, bonne journée, bonne soirée, bonne réception, bien que, bien sûr, ou bien, eh bien, si bien, bien à vous, bien cordialement, bien reçu, biens, merci d'avance, merci de votre attention|réponse|retour, merci de me|nous|bien, merci de faire, en attente de votre, dans l'attente, salle d'attente, frais de port, frais de livraison, frais bancaires, frais de dossier, les frais, des frais, de frais, frais, choix du, heureusement, clair que, petit déjeuner, petits déjeuners, petit à petit, petite fille, petit garçon, petits soins, tout à fait, plaît il, s'il vous plaît, s'il te plaît, il vous plait, mal de tête, mal au, propre à, son propre, leur propre, simple question, à peine, aide soignant*, père, service après vente, service client`,
  ],
] as const satisfies readonly (readonly [number, string])[]

export const negators = `ne, n', pas, jamais, aucun, aucune, rien, sans, ni, personne, plus jamais, guère, loin d'être, loin de, manque de, peu, non, nulle part`
export const stronger = `très, trop, tellement, vraiment, extrêmement, super, hyper, ultra, absolument, totalement, particulièrement, si, toujours, tout à fait, fort, incroyablement, complètement`
export const weaker = `assez, plutôt, un peu, relativement, presque, parfois, moyennement, à peu près`
export const wishes = `pourrait être, pourraient être, devrait être, devraient être, aurait pu être, aurait dû être, aurait été, serait, souhait*, j'espérais, espérait, voudrais, aimerais, aimerait, j'aurais`
export const but = `mais, cependant, toutefois, pourtant, néanmoins, par contre, en revanche, sauf, dommage que, seul bémol, bémol, malheureusement`
