import type { ThemeKey } from "../../reading.ts"

/** The French words of each theme. */
export const themes: Partial<Record<ThemeKey, string>> = {
  waiting: `attente, attentes, attendre, attendu, attend, attendons, attendais, attends, lent*, lenteur*, rapide*, rapidité, rapidement, longtemps, heures d'attente, demi heure, des heures, minutes`,
  queue: `queue, queues, file, files, file d'attente`,
  delay: `retard*, ponctuel*, ponctualité, vol annulé, annul* .. vol|train, vol .. annulé, correspondance, à l'heure, report*`,
  "staff-attitude": `gentil*, gentillesse, gentiment, aimable*, amabilité, sympa, sympas, sympathique*, souriant*, sourire, accueil*, accueillant*, poli, polie, polis, malpoli*, impoli*, politesse, courtois*, courtoisie, désagréable*, arrogan*, hautain*, serviable*, attentionné*, chaleureu*, irrespect*, mépris*, professionnel*, professionnalisme, à l'écoute, humain*, bienveillan*, patience, agressi*, ton, attitude`,
  "staff-knowledge": `compétent*, incompéten*, compétence*, connaissance*, formé*, formation, ne savai*, ne sait pas, ne savent pas, expert*, informations contradictoires, maîtris*`,
  staffing: `manque de personnel, sous effectif, pas assez de personnel|caisses|guichets, plus de personnel, une seule caisse, une seule personne, un seul guichet, une caisse ouverte`,
  reply: `sans réponse, aucune réponse, pas de réponse, ne répond*, répond*, réponse*, rappel*, jamais rappelé*, pas rappelé, injoignable*, aucune nouvelle, aucun retour, pas de retour, réactif*, réactive*, réactivité`,
  "put-right": `solution*, résolu*, résoud*, résolution, réglé, réglée, réglés, régler, excuse*, suivi, se renvo*, renvoyé* de service en service, d'un service à l'autre, personne .. responsable, prise en charge, pris en charge`,
  price: `prix, cher, chère, chers, chères, coût*, tarif*, bon marché, abordable*, promotion*, réduction*, remise*, rapport qualité, hors de prix`,
  billing: `factur*, prélev*, prélèvement*, frais, débit*, paiement*, payer, payé*, encaiss*, solde, échéance, cotisation*`,
  refund: `rembours*, avoir, restitu*, rendre .. argent`,
  "product-quality": `qualité, défectueu*, cassé*, panne*, ne fonctionne, ne marche, marche pas, fonctionne pas, produit*, abîmé*, endommagé*, batterie, garantie, solide*`,
  choice: `choix, variété, rupture, stock, en rupture de stock, gamme, assortiment`,
  delivery: `livr*, livraison*, livreur*, colis, expédi*, expédition, transporteur, commande reçue, commande*`,
  booking: `réserv*, réservation*, rendez vous, rdv, enregistrement, check in, surbooking, surréservation, borne*`,
  cleanliness: `propre*, propreté, sale*, saleté, toilettes, wc, sanitaires, odeur*, poussi*, cafard*, tache*, hygiène, nettoy*, ménage`,
  comfort: `confort*, inconfort*, siège*, fauteuil*, chaise*, lit, lits, matelas, place, espace, ambiance, cadre, déco, décoration, salon`,
  noise: `bruit*, bruyant*, musique, calme*, insonoris*, vacarme, cris, annonces`,
  temperature: `climatisation, clim, chauffage, chaleur, température, trop chaud, trop froid, il faisait froid, il faisait chaud, courant d'air`,
  food: `repas, nourriture, petit déjeuner*, déjeuner, dîner, menu, plat, plats, café, pain, croissant*, goût, savoureu*, boisson*, bière, vin, restaurant*, cuisine, dessert*, assiette*, portion*, viande, poisson, poulet, salade, gâteau*, sandwich*, pizza`,
  information: `information*, informé*, informer, inform*, prévenu*, prévenir, expliqu*, explication*, annonce*, communication*, communiqu*, renseign*, consigne*`,
  signs: `signalétique, signalisation, panneau*, indication*, fléch*, plan, difficile à trouver, introuvable`,
  website: `site, site internet, site web, appli, application, en ligne, mot de passe, internet, portail, bug, bugs, bugue, page web`,
  wifi: `wifi, wi fi, prise*, connexion, réseau, recharge*`,
  phone: `téléphon*, appel, appels, appelé*, appeler, standard, centre d'appel*, raccroch*, hotline, répondeur, au bout du fil, en ligne pendant`,
  "opening-hours": `horaire*, ouvert*, fermé*, fermeture, ouverture, ferme trop tôt, ouvrir plus`,
  policy: `règlement*, règle*, politique, procédure*, conditions générales, bureaucratie, administratif, pas le droit, interdit, pas autorisé*`,
  paperwork: `paperasse*, formulaire*, document*, dossier*, justificatif*, pièce justificative, démarche*, attestation*, signature`,
  baggage: `bagage*, valise*, sac, sacs, tapis à bagages, chariot*, soute`,
  parking: `parking, stationnement, stationner, garer, se garer, taxi*, navette*, bus, transport*`,
  safety: `sécurité, danger*, dangereu*, accident*, tombé*, chute*, gliss*, bless*, urgence*, sûr`,
  privacy: `données personnelles, mes données, vie privée, confidential*, rgpd, fraude*, pirat*, arnaque*, usurpation, hameçonnage`,
  accessibility: `fauteuil roulant, handicap*, ascenseur*, rampe*, accessib*, mobilité réduite, pmr, escalator*, escalier* roulant*, sourd*, aveugle*, malentendant*`,
  children: `enfant*, bébé*, poussette*, chaise haute, table à langer, aire de jeu*, famille avec`,
  loyalty: `fidélité, fidèle*, carte de fidélité, points, cliente depuis, client depuis, ans que je suis client*, habitué*, miles, reviendr*, recommande`,
}

/** Phrases that hold a theme's word and are none of it. */
export const notThemes = `mise en place, en place, sur place, à la place, place de, prise de tête, prise en compte, prise de rendez vous, en tout cas, à point, points de vue, point de vue, bien sûr, sûr que, suis sûr, plan de, moyen de, mise au point, tout le temps, plat du jour`
