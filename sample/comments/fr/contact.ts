import type { Said } from "../phrases.ts"

export const contact: Record<"wait" | "agent" | "web" | "refund" | "name-rule", Said> = {
  wait: {
    glad: [
      "On a décroché [tout de suite|à la deuxième sonnerie], [une vraie personne|je n'en revenais pas].",
      "On m'a proposé d'être rappelé<e~> et [on m'a rappelé<e~> à l'heure dite|ils l'ont fait].",
    ],
    cross: [
      "{mins} minutes d'attente puis [ça coupe|on me raccroche au nez], [tout est à refaire|et on recommence].",
      "Le menu tourne en rond : tapez 2, tapez 4, au revoir.",
      "[Trois|Quatre|Cinq] appels et [à chaque fois depuis le début|toujours tout à réexpliquer].",
      "On devait me rappeler {weekday}. [J'attends encore.|Rien.]",
    ],
  },
  agent: {
    glad: [
      "La personne au téléphone [a écouté d'abord|connaissait son métier] et [est restée en ligne jusqu'au bout|n'a pas raccroché avant que j'aie le mail].",
      "Beaucoup de patience avec mon [père|beau-père], qui [a 84 ans|entend mal].",
      "Un appel, une personne, [réglé|c'est fait]. [Merci.|]",
    ],
    cross: [
      "On m'a lu [un texte|le règlement] sans écouter ma question.",
      "Baladé<e~> [de service en service|entre quatre personnes], et chaque fois [le dossier|le numéro] à redonner.",
      "On a [soupiré|ri] quand j'ai dit que je n'avais pas l'application. [J'ai 71 ans.|]",
      "Il m'a raccroché au nez [en pleine phrase|pendant que je cherchais mon numéro].",
    ],
  },
  web: {
    glad: [
      "Vol changé dans l'appli en [une minute|deux minutes], [sans frais|prix clair], parfait.",
      "Site [clair|simple], [pas de pièges|pas de cases cochées d'avance].",
    ],
    cross: [
      "L'appli [plante|me déconnecte] à chaque paiement. [Débité deux fois déjà.|]",
      "Impossible de s'enregistrer en ligne, erreur {code}, et {sum} euros à payer à l'aéroport pour [un bug du site|une faute qui n'est pas la mienne].",
      "Le chat ne comprend rien, il m'a proposé [une voiture|un hôtel] quand j'ai écrit 'fauteuil roulant'.",
      "Un prix sur le site, {sum} de plus au paiement. [À chaque fois.|]",
    ],
  },
  refund: {
    glad: ["Remboursé<e~> en [quatre jours|moins d'une semaine], [sans formulaire|sans discuter]."],
    cross: [
      "Toujours pas remboursé<e~> : {weeks} semaines. [On m'avait dit sept jours.|]",
      "On m'envoie un bon d'achat, je veux mon argent, [{sum} euros|c'est la loi].",
      "Le billet remboursé mais pas les {sum} euros [de bagages|de sièges]. [Trois mails sans réponse.|]",
    ],
  },
  "name-rule": {
    glad: ["Faute de frappe dans mon nom, corrigée [tout de suite|en une minute] car j'étais dans les 24 heures."],
    cross: [
      "Une lettre fausse dans le nom de [ma femme|mon fils] et à cause de votre règle des 24 heures il faut racheter un billet, {sum} euros. [Une lettre !|]",
      "L'agent voulait m'aider mais la règle des 24 heures pour corriger un nom le lui interdit. [Elle était aussi gênée que moi.|]",
      "J'ai vu la faute [au bout de {days} jours|le deuxième jour]. 'Désolé, règle des 24 heures', [annulez et rachetez|il faut repayer]. [C'est une règle absurde.|]",
      "Votre propre site a inversé mon nom et mon prénom, et ensuite impossible de corriger à cause de la règle des 24 heures. {sum} euros.",
      "Marié<e~> entre-temps, passeport à mon nouveau nom, et votre règle de 24 heures refuse le changement. [C'est pourtant moi.|]",
    ],
  },
}
