import type { Said } from "../phrases.ts"

export const flight: Record<"crew" | "meal" | "seat" | "delay" | "cabin", Said> = {
  crew: {
    glad: [
      "Équipage [adorable|charmant|aux petits soins], [toujours le sourire|un mot gentil pour chacun|rien à redire].",
      "Je voyageais [seul<e~> avec un bébé|avec deux petits|avec des béquilles] et on m'a aidé<e~> [sans que je demande|avant même que je demande].",
      "Mon fils avait peur [au décollage|dans les turbulences], une hôtesse [est restée près de lui|lui a dessiné un avion] jusqu'à ce que ça passe.",
      "[Je prends l'avion chaque semaine|Je voyage beaucoup] et [ça faisait longtemps|c'est rare], un équipage aussi [souriant|prévenant].",
      "J'ai renversé mon café, [on en a ri ensemble et j'en ai eu un autre|deux minutes après tout était propre].",
    ],
    cross: [
      "L'équipage [papotait au fond|ne nous a pas regardés], [ni bonjour ni au revoir|pas un sourire].",
      "J'ai sonné [deux|trois] fois pour [un verre d'eau|de l'eau pour ma mère], [personne|{mins} minutes d'attente].",
      "J'ai demandé une couverture, on m'a répondu [sèchement|en soupirant] ['il fallait réserver'|'ce n'est pas un hôtel ici'].",
      "[Vraiment désagréables|Impolis], surtout avec [une dame âgée|mon voisin] qui n'entendait pas bien.",
    ],
  },
  meal: {
    glad: [
      "Repas [étonnamment bon|très correct|meilleur que prévu], [surtout le plat végétarien|le poulet surtout].",
      "Du pain [chaud|frais] et un vrai café, [il ne m'en faut pas plus|je suis comblé<e~>].",
      "Mon repas [sans gluten|végétalien|enfant] était bien [à bord|là], [et bon en plus|c'est la première fois].",
    ],
    cross: [
      "Plus [rien à manger|de repas chaud] au rang {row}. [{hours} heures avec un paquet de biscuits.|]",
      "Le sandwich était [encore gelé|sec comme du carton] et le café [froid|tiède].",
      "Repas [sans gluten|végétalien|pour diabétique] commandé {days} jours avant, [absent|personne n'était au courant]. [J'ai mangé une pomme.|]",
      "[Sept|Huit] euros le sandwich au fromage, [sérieusement|on croit rêver].",
    ],
  },
  seat: {
    glad: [
      "De la place pour les jambes, et je mesure 1 m 93.",
      "Siège {seat} très confortable, [j'ai dormi tout le vol|réveillé à l'atterrissage].",
      "On nous a [changés de place|replacés] pour être [ensemble|à côté de notre fille], [sans histoires|avec le sourire].",
    ],
    cross: [
      "[Nous avions payé|Payé] pour être ensemble et on nous a mis rang {row} et rang 31, [avec une enfant de quatre ans|avec le petit qui pleurait].",
      "Le {seat} ne s'incline pas, celui de devant [si, bien sûr|était sur mes genoux].",
      "{hours} heures les genoux dans le siège de devant.",
      "La tablette du {seat} est cassée, [réparée au scotch|elle l'était déjà le mois dernier].",
    ],
  },
  delay: {
    glad: [
      "[À l'heure|Pile à l'heure], [à la minute près|à l'aller comme au retour].",
      "Parti avec {mins} minutes de retard mais le commandant [nous a tenus au courant|a expliqué pourquoi], [ça change tout|personne n'a râlé].",
      "Correspondance très courte, [on m'a attendu|la porte est restée ouverte pour nous]. [Mille mercis.|]",
    ],
    cross: [
      "{hours} heures de retard et [pas une annonce|aucune explication].",
      "[Encore en retard|Toujours en retard], [la troisième fois|quatre fois depuis l'été] sur le {flight}.",
      "À cause du retard j'ai raté [ma correspondance|le dernier train|le dîner de ma sœur] et [tout le monde s'en moque|on a haussé les épaules].",
      "{mins} minutes dans l'avion à l'arrêt, [sans air|sans eau], [sans un mot|et pas d'explication].",
      "L'écran affichait 'embarquement' [et l'avion n'était même pas là|depuis {mins} minutes, sans avion].",
    ],
  },
  cabin: {
    glad: [
      "Cabine [impeccable|très propre], [même les toilettes|toilettes comprises].",
      "Vol [calme|silencieux], bonne température, [wifi qui marche|et le wifi marchait].",
    ],
    cross: [
      "Des miettes sur mon siège et un mouchoir [usagé|sale] dans la pochette. [Personne ne nettoie ?|]",
      "Il faisait [glacial|un froid de canard] et [plus de couvertures|'pas de couvertures sur cette ligne'].",
      "Toilettes arrière [en panne|sales] dès [le départ|le décollage].",
      "Wifi payé et [jamais connecté|mort tout le vol]. [Huit euros pour rien.|]",
    ],
  },
}
