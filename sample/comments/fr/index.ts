import type { Phrases } from "../phrases.ts"
import { airport } from "./airport.ts"
import { contact } from "./contact.ts"
import { flight } from "./flight.ts"

export const fr: Phrases = {
  topics: { ...flight, ...airport, ...contact },
  praise: {
    cabin: [
      "{name} en cabine, [merveilleu<se/x>|un ange|adorable] : [a veillé sur ma mère tout le vol|a fait rire mes enfants pendant deux heures]. Merci !",
      "Un grand merci à {name} qui [est resté<e/> près de moi|m'a tenu la main] pendant les turbulences. Je ne l'oublierai pas.",
      "Bravo à {name} : [calme, drôle|attenti<ve/f>, souriant<e/>], [toujours là|rien ne lui échappe]. Merci.",
    ],
    station: [
      "{name} a couru avec nous jusqu'à la porte {gate} et nous avons eu l'avion. Merci, merci !",
      "Merci à {name} qui a vu que mon père ne tenait plus debout et [lui a apporté une chaise|lui a trouvé un siège].",
      "{name} a été [formidable|d'une patience d'ange] et a réglé [notre vol annulé|l'histoire des valises] pendant que tout le monde criait. Merci.",
      "J'avais oublié mon [ordinateur|passeport] au contrôle, {name} me l'a rapporté en courant. [Vous m'avez sauvé la semaine.|Merci mille fois.]",
    ],
    contact: [
      "{name} au téléphone, [une perle|d'une patience rare], [m'a trouvé un vol que je ne voyais pas|ne m'a passé à personne d'autre]. Merci.",
      "Merci {name}, rappelé<e~> à l'heure dite et avec une solution.",
      "J'ai appelé en larmes et {name} a pris le temps. [Je suis arrivé<e~> à l'heure aux obsèques.|] Merci infiniment.",
    ],
  },
  short: {
    glad: [
      "[Très bon|Excellent|Bon] [service|vol|accueil][ !|.|]",
      "[Tout est parfait|Rien à redire|Tout va bien][, merci|.|]",
      "[Merci|Merci beaucoup][ !|, à bientôt|.]",
      "Personnel [aimable|souriant|à l'écoute][.|| {at}]",
      "[Rapide|Simple|Confortable] et [sans souci|sans accroc][.|]",
      "[Ravis|Très contents] [du {flight}|de tout][.|!]",
    ],
    cross: [
      "[Nul|Très mauvais|Lamentable][.|, vraiment]",
      "[Déçu<e~>|Très déçu<e~>|Nous sommes déçus][.|]",
      "[Trop lent|Beaucoup trop lent], manque de personnel[.|]",
      "[Quelle pagaille|N'importe quoi][.| !| {at}]",
    ],
  },
  after: {
    glad: [
      "[On reviendra|Nous reviendrons|À refaire].",
      "[Continuez comme ça|Ne changez rien].",
      "[Dix sur dix|Note maximale].",
      "C'était le {flight} de {weekday}, [si vous voulez transmettre|à transmettre].",
      "[Mon mari|Ma femme|Ma mère] en parle encore.",
      "C'est pour ça que je vole avec vous.",
    ],
    cross: [
      "[À ce prix-là|Pour {sum} euros] on attend autre chose.",
      "Des excuses [auraient suffi|n'auraient rien coûté].",
      "J'attends une réponse [d'un humain|et pas un mail automatique].",
      "C'était le {flight}, {weekday}.",
      "Ce n'est pas la faute du personnel, ils sont trop peu.",
      "C'était mieux avant.",
      "Nos vacances ont commencé comme ça.",
    ],
  },
  plain: [
    "[Correct|Moyen|Sans plus][.|, ni bien ni mal.]",
    "Comme d'habitude sur le {flight}.",
    "[Ça marche|Le travail est fait], [sans chaleur|c'est tout].",
    "Ça dépend sur qui on tombe.",
    "Vol [normal|tranquille], arrivée {at}, voilà.",
    "[Ni chaud ni froid|Rien de spécial], [on arrive et c'est tout|on est arrivés].",
    "{flight} de {weekday} : [rien à signaler|normal].",
    "J'aurais mis plus sans [la queue|les {mins} minutes d'attente|le prix des bagages].",
    "[Dans l'ensemble|En gros] [bien|correct], un peu [froid|expéditif].",
  ],
  but: ["Un bémol :", "Seule chose :", "Mais"],
  danger: [
    "Ma mère a glissé sur la passerelle mouillée porte {gate} et s'est blessée. [Personne pendant {mins} minutes.|]",
    "Une valise est tombée du coffre au rang {row}, un blessé, [et pas de constat|personne n'a rien noté]. C'est dangereux.",
  ],
  discrimination: [
    "Au comptoir {desk} on s'est moqué de mon accent et servi les gens derrière moi. C'est de la discrimination.",
    "Ma femme a été la seule écartée de la file, à cause de son foulard. [C'est du racisme.|Propos racistes en prime.]",
  ],
  legal: ["Quatre courriers. Le prochain viendra de mon avocat.", "Sans remboursement {weekday}, je porte plainte."],
  leaving: [
    "Plus jamais [avec vous|cette compagnie].",
    "C'était la dernière fois que je vole avec vous.",
    "Vous avez perdu un client.",
  ],
  cities: {
    Lisbon: "Lisbonne",
    Porto: "Porto",
    Madrid: "Madrid",
    Barcelona: "Barcelone",
    Paris: "Paris",
    Lyon: "Lyon",
    Frankfurt: "Francfort",
    Vienna: "Vienne",
    London: "Londres",
    Dublin: "Dublin",
    Casablanca: "Casablanca",
    Cairo: "Le Caire",
  },
  weekdays: ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"],
}
