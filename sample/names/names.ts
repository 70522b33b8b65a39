import type { Gender } from "../comments/write-comment.ts"
import type { Random } from "../random/random.ts"

/** Where a name is at home. */
const regions = ["portuguese", "spanish", "french", "german", "british", "irish", "maghreb", "egyptian", "far"] as const
export type Region = (typeof regions)[number]

type Names = { she: readonly string[]; he: readonly string[]; family: readonly string[] }

const list = (words: string) => words.split(" ").map((word) => word.replaceAll("_", " "))

/** Common names of each region, chosen so that none is a celebrity's. */
const names: Record<Region, Names> = {
  portuguese: {
    she: list(
      "Inês Mariana Beatriz Catarina Sofia Joana Rita Marta Carolina Leonor Filipa Teresa Helena Matilde Cláudia Patrícia Vera Raquel Sílvia Luísa",
    ),
    he: list(
      "Tiago João Miguel Rui Nuno Pedro Diogo Hugo Bruno Duarte Gonçalo Ricardo Vasco Filipe André Luís Jorge Paulo Simão Tomás",
    ),
    family: list(
      "Esteves Nogueira Carvalho Teixeira Moreira Pinto Marques Antunes Faria Lourenço Matos Correia Tavares Pacheco Vicente Brandão Rocha Sequeira Amaral Coelho Serrano Valente Figueira Peixoto Barros Henriques Seabra Trindade Caldeira Rebelo",
    ),
  },
  spanish: {
    she: list(
      "Lucía Carmen Elena Marta Nuria Sara Paula Irene Alba Rocío Pilar Ainhoa Cristina Laura Silvia Mónica Beatriz Inmaculada Noelia Montserrat",
    ),
    he: list(
      "Javier Álvaro Sergio Iván Rubén Adrián Óscar Marcos Gonzalo Raúl Jordi Xavier Diego Pablo Andrés Héctor Víctor Ignacio Joaquín Manuel",
    ),
    family: list(
      "Romero Navarro Molina Ortega Castillo Serrano Iglesias Vidal Cano Prieto Ibáñez Campos Vega Fuentes Cabrera Nieto Pascual Herrero Lozano Soler Ferrer Puig Roca Bosch Aguirre Etxeberria Salas Bravo Rivas Mora",
    ),
  },
  french: {
    she: list(
      "Camille Manon Chloé Julie Élodie Aurélie Sandrine Céline Nathalie Margaux Anaïs Clémence Mathilde Océane Solène Aïcha Fatou Delphine Virginie Agathe",
    ),
    he: list(
      "Julien Antoine Nicolas Romain Mathieu Thibault Baptiste Guillaume Sébastien Yann Kévin Olivier Cédric Florian Rémi Moussa Karim Arnaud Bastien Loïc",
    ),
    family: list(
      "Moreau Lefèvre Garnier Faure Rousseau Blanchard Gauthier Perrin Chevalier Marchand Dufour Renaud Barbier Giraud Lemoine Colin Brunet Carpentier Poirier Leclercq Traoré Diallo Roche Besson Charpentier Prévost Delmas Vasseur Tessier Maillard",
    ),
  },
  german: {
    she: list(
      "Katharina Lena Johanna Franziska Sabine Anja Miriam Theresa Carolin Heike Silke Steffi Ulrike Nadine Svenja Birgit Monika Verena Ayşe Jana",
    ),
    he: list(
      "Lukas Florian Sebastian Matthias Jonas Tobias Stefan Markus Andreas Jürgen Thorsten Philipp Dominik Emre Christoph Wolfgang Bernd Felix Moritz Hannes",
    ),
    family: list(
      "Hofmann Krüger Brandt Lorenz Vogel Keller Winkler Seidel Pohl Haas Böhm Steiner Gruber Huber Wagner Pichler Moser Eder Lang Busch Ziegler Kaya Yıldız Albrecht Engel Schreiber Reuter Ott Kremer Lindner",
    ),
  },
  british: {
    she: list(
      "Ruth Hannah Charlotte Priya Grace Emily Joanne Nicola Abigail Zainab Leanne Rachel Imogen Chloe Tracey Olivia Ngozi Harriet Amelia Sunita",
    ),
    he: list(
      "Oliver Callum Gareth Imran Nathan Stuart Adeola Dominic Elliot Ravi Craig Simon Lewis Kieran Winston Graham Harvey Toby Marcus Desmond",
    ),
    family: list(
      "Adeyemi Whitfield Hargreaves Patel Bennett Holloway Marsh Pritchard Okonkwo Fletcher Barker Chaudhry Lowe Sinclair Fraser Hughes Bailey Osborne Kaur Thornton Webb Gallimore Mensah Ashworth Rowe Stokes Banerjee Cartwright Dyer Penrose",
    ),
  },
  irish: {
    she: list("Aoife Siobhán Niamh Ciara Orla Róisín Sinéad Gráinne Caoimhe Maeve Deirdre Aisling Bríd Clodagh Emer"),
    he: list("Ciarán Eoin Declan Oisín Cormac Fergal Padraig Conor Donal Ronan Tadhg Brendan Seán Diarmuid Cathal"),
    family: list(
      "Byrne Kavanagh Doyle Nolan Brennan Gallagher Keane Lynch Foley Mulligan Cassidy Quigley Tierney Hanlon Redmond Devlin Moloney Farrelly Conroy Shiels",
    ),
  },
  maghreb: {
    she: list("Salma Imane Khadija Nadia Hajar Meryem Zineb Soukaina Houda Loubna Amina Ghita Asmae Rim Najat"),
    he: list("Youssef Mehdi Anas Hamza Rachid Omar Bilal Karim Zakaria Driss Othmane Ayoub Hicham Samir Abdelilah"),
    family: list(
      "Bennani El_Amrani Tazi Alaoui Berrada Chraibi Lahlou Benjelloun Idrissi Fassi Ouazzani Naciri Belkadi Mansouri Haddadi Saidi Bouzid Khalfi Zerhouni Rahmouni",
    ),
  },
  egyptian: {
    she: list("Mona Yasmin Heba Dina Rania Nour Salwa Mariam Ghada Reem Nermin Shaimaa Farida Amal Hanan"),
    he: list("Ahmed Mostafa Khaled Tarek Hossam Sherif Amr Mahmoud Wael Ramy Islam Hany Ashraf Ibrahim Magdy"),
    family: list(
      "Hassan Mansour El_Sayed Fathy Abdelrahman Shawky Nasser Soliman Gaber Farouk Zaki Ragab Helmy Kamel Salem Ezzat Tawfik Badawi Sabry Hegazy",
    ),
  },
  far: {
    she: list(
      "Thandiwe Mei-Ling Anjali Yuki Agnieszka Oksana Luana Isabela Chiara Giulia Danica Ewa Wanjiru Linh Katarzyna",
    ),
    he: list("Kwame Hiroshi Arjun Mateusz Bogdan Thiago Rafael Lorenzo Emeka Minh Tomasz Andrei Jomo Rodel Paolo"),
    family: list(
      "Nguyen Kowalska Silva Oliveira Tanaka Wójcik Rossi Conti Okafor Kamau Popescu Ionescu Shevchenko Lim Chen Sharma Iyer Santos Reyes Mwangi",
    ),
  },
}

export type Name = { first: string; last: string; gender: Gender }

/** A person's name as it is given in a region. In Iberia a second family name is common. */
export function nameOf(region: Region, random: Random): Name {
  const gender: Gender = random.chance(0.52) ? "she" : "he"
  const { family } = names[region]
  const last = random.pick(family)
  const second = region === "spanish" && random.chance(0.35) ? ` ${random.pick(family)}` : ""
  return { first: random.pick(names[region][gender]), last: `${last}${second}`, gender }
}

/** "Inês El Amrani" -> "ines.elamrani", for addresses. */
export function addressName({ first, last }: Name): string {
  const plain = (word: string) =>
    word
      .replaceAll("ı", "i")
      .normalize("NFKD")
      .toLowerCase()
      .replaceAll(/[^a-z]/g, "")
  return `${plain(first)}.${plain(last.split(" ").length > 1 && last.startsWith("El") ? last : (last.split(" ")[0] ?? last))}`
}
