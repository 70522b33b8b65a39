import type { Said } from "../phrases.ts"

export const airport: Record<"desk" | "boarding" | "rebooking" | "information" | "lounge" | "baggage", Said> = {
  desk: {
    glad: [
      "Enregistrement en [deux|trois] minutes, [avec le sourire|dans la bonne humeur].",
      "La [dame|jeune femme] du comptoir {desk} a vu que [le passeport de ma fille expirait|nous avions la mauvaise valise] et [a tout arrangé|a réglé ça] calmement.",
      "Un kilo de trop et on m'a laissé [sortir une paire de chaussures|réorganiser] au lieu de me faire payer. [Humain.|]",
      "Arrivé<e~> [en nage|très en retard], le comptoir [m'a attendu|était encore ouvert]. [Je vous revaudrai ça.|]",
    ],
    cross: [
      "Un seul comptoir pour [deux vols|tout l'avion], {mins} minutes de queue, et [trois|quatre] personnes en uniforme [qui discutent derrière|à côté].",
      "La borne [a mangé ma réservation|a planté deux fois] et au comptoir on me dit [de retourner à la borne|'voyez la borne'].",
      "Du comptoir {desk} à la vente, de la vente au {desk}. ['Ce n'est pas moi.'|Personne ne veut aider.]",
      "On a mesuré ma valise devant tout le monde, {sum} euros pour [deux centimètres|une roulette].",
      "Pas un mot, pas un regard. [Passeport, étiquette, suivant.|]",
    ],
  },
  boarding: {
    glad: [
      "Embarquement [rapide|fluide|très bien organisé], [par rangs|les deux files ouvertes], [assis en un quart d'heure|sans bousculade].",
      "Les familles [d'abord, et c'était respecté|appelées en premier, et pour de vrai].",
      "Porte {gate}, quelqu'un a trouvé une chaise pour mon [père|mari]. [Ça compte.|]",
    ],
    cross: [
      "{mins} minutes debout porte {gate} avec une seule personne [au lecteur|pour scanner] et un avion plein.",
      "Embarquement [chaotique|n'importe quoi], une seule file pour tous, [la priorité ne sert à rien|à quoi bon payer la priorité].",
      "On nous appelle pour nous laisser {mins} minutes [dans l'escalier|dans la passerelle] [en plein soleil|avec des enfants en pleurs].",
      "La queue de la {gate} allait [jusqu'aux toilettes|jusqu'au café] et personne [n'est venu|n'a rien dit].",
      "Deux lecteurs, dont un [éteint|'hors service'], [comme la dernière fois|c'est chaque semaine pareil].",
    ],
  },
  rebooking: {
    glad: [
      "Correspondance ratée et [dix minutes après nous avions|tout de suite] de nouvelles cartes d'embarquement, [avec bon repas|hôtel compris].",
      "Vol annulé mais l'équipe sur place [nous a tous ramenés le soir même|s'est pliée en quatre].",
    ],
    cross: [
      "Vol annulé, [deux cents personnes|tout un avion] devant UN comptoir. {hours} heures.",
      "Replacé<e~> deux jours plus tard, [sans hôtel|sans repas|'l'hôtel, vous réclamerez'].",
      "Trois personnes, trois réponses différentes sur ma [correspondance|nouvelle réservation].",
      "'Appelez le numéro', me dit quelqu'un assis devant un ordinateur.",
    ],
  },
  information: {
    glad: [
      "Annonces [claires|très claires], [en plusieurs langues|on comprenait tout].",
      "Quelqu'un est passé dans la file expliquer ce qui se passait. [Peu de chose, beaucoup d'effet.|]",
    ],
    cross: [
      "Porte changée [deux|trois] fois [sans annonce|et rien dans l'appli], [on a couru|la moitié du vol courait].",
      "Personne n'a rien pu nous dire pendant {hours} heures. [Même 'on ne sait pas' aurait aidé.|]",
      "Annonce [uniquement en portugais|inaudible], ma mère n'a rien compris.",
    ],
  },
  lounge: {
    glad: [
      "Salon [calme|très agréable], [bonne soupe|fruits frais], [douche propre|vue sur les pistes].",
      "La dame à l'entrée du salon a laissé entrer mon fils alors que [c'était plein|nous étions en avance]. [Merci à elle.|]",
    ],
    cross: [
      "Salon [bondé|plein à craquer], [des gens par terre|plus un siège], assiettes sales partout.",
      "Refusés au salon avec une carte valable, ['le système dit non'|par un écran].",
      "À vingt heures plus rien [à manger|au buffet], [et on ferme à 22 h|personne ne recharge].",
    ],
  },
  baggage: {
    glad: [
      "Ma valise est arrivée [la première|en troisième], [du jamais vu|je n'y croyais pas].",
      "[Poussette|Valise] perdue et [livrée le lendemain matin|à l'hôtel le soir même], [avec un petit mot|avec un coup de fil].",
    ],
    cross: [
      "Ma valise n'est toujours pas là, {days} jours, et à chaque appel [on repart de zéro|une autre version].",
      "{mins} minutes d'attente au tapis après un vol de cinquante. [Avec deux enfants épuisés.|]",
      "Une roue arrachée, le formulaire [fait trois pages|prend une heure] [et le bureau ferme à 17 h|et personne au bureau].",
      "Un SMS : votre bagage est 'en cours de localisation'. [Puis rien, {days} jours.|C'était il y a {days} jours.]",
      "Aux bagages, une feuille avec un numéro, et le numéro [sonne dans le vide|est toujours occupé].",
    ],
  },
}
