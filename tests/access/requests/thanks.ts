import { randomUUID } from "node:crypto"
import { type About, type Ask, today } from "./request.ts"

const answered = () => ({ youSaid: "The queue at noon is long.", weDid: "We open a second till." })

const amaraIsHere = (about: About) => ({
  attendances: [
    {
      key: randomUUID(),
      personId: about.town.cast.amara.id,
      day: today(about),
      at: about.town.house.clock.now().toISOString(),
    },
  ],
})

/** A WebP of 24 bytes, all of them ASCII. */
const smallestPicture = "RIFF\u0010\0\0\0WEBPVP8 \u0004\0\0\0dots"

const wallPlan = { name: "By the door", parts: ["thanks"], seconds: 20 }

export const thanksRequests: Record<string, Ask> = {
  listKudos: { of: "kudos", lists: true },
  getKudos: { of: "kudos" },
  listMyThanks: { of: "kudos", lists: true },
  giveKudos: {
    of: "person",
    body: ({ record }) => ({ people: [record.id], words: "Stayed late to find a lost card." }),
  },
  "withdrawKudos: that thanks me": { of: "kudos" },
  "withdrawKudos: that I gave": { of: "kudos given" },
  react: { of: "kudos", params: { reaction: "heart" } },
  takeBackReaction: { of: "kudos", params: { reaction: "heart" } },
  listReplies: { of: "kudos" },
  replyToKudos: { of: "kudos", body: () => ({ words: "I saw it too." }) },
  withdrawReply: { of: "reply" },
  rewriteKudos: { of: "kudos given", body: () => ({ words: "Stayed late to find two lost cards." }) },
  "readFairness: of a unit": { of: "unit", query: ({ record }) => ({ unit: record.id }) },
  layPictureReady: {
    media: "multipart/form-data; boundary=b",
    body: () =>
      `--b\r\nContent-Disposition: form-data; name="picture"; filename="a.jpg"\r\n\r\n${smallestPicture}\r\n--b--\r\n`,
  },
  putPicture: {
    of: "kudos given",
    media: "multipart/form-data; boundary=b",
    body: () =>
      `--b\r\nContent-Disposition: form-data; name="alt"\r\n\r\nThe whole team\r\n--b\r\nContent-Disposition: form-data; name="picture"; filename="a.jpg"\r\n\r\n${smallestPicture}\r\n--b--\r\n`,
  },
  takePictureOff: { of: "kudos given" },
  seePicture: { of: "kudos with a picture" },
  listProposals: { of: "proposal", lists: true },
  confirmProposal: { of: "proposal", body: ({ record }) => ({ people: [record.personId] }) },
  setAsideProposal: { of: "proposal" },
  chooseNames: { body: () => ({ inChat: true, outside: false }) },
  showThankYouPage: { of: "the open thank-you page" },
  takeThankYouPage: {
    of: "the open thank-you page",
    body: () => ({ words: "She found my card.", shown: "unnamed", lang: "en" }),
  },
  getThankYouPoster: { of: "the open thank-you page" },
  switchThankYouPage: { of: "unit", body: () => ({ open: true }) },
  listChatChannels: { of: "chat channel", lists: true },
  addChatChannel: {
    body: ({ town }) => ({
      name: "#harbour",
      service: "slack",
      kinds: ["thanks"],
      readers: "colleagues",
      unitId: null,
      address: town.webhook,
    }),
  },
  changeChatChannel: {
    of: "chat channel",
    body: () => ({ name: "#harbour", kinds: ["story"], readers: "colleagues", unitId: null, paused: true }),
  },
  removeChatChannel: { of: "chat channel" },
  listAnswers: { of: "a published answer", lists: true },
  "listAnswers: drafts": { of: "a draft answer", lists: true },
  publishAnswer: { of: "a draft answer", body: answered },
  takeDownAnswer: { of: "a published answer" },
  getLineUp: { of: "card" },
  listLineUpChoices: { of: "card" },
  swapPart: { of: "card", body: () => ({ part: "question", question: { by: "lead", words: "What went well?" } }) },
  takeBackSwap: { of: "swapped card" },
  "getLineUpRound: on one's own device": {},
  "getLineUpRound: on a shared device": { device: ({ town }) => town.tablet },
  "attendLineUp: on one's own device": { body: amaraIsHere },
  "attendLineUp: on a shared device": { body: amaraIsHere, device: ({ town }) => town.tablet },
  attendMyLineUp: { body: () => ({ key: randomUUID() }) },
  takeBackMyAttendance: {},
  listWalls: { of: "wall", lists: true },
  hangWall: { of: "unit", body: ({ record }) => ({ ...wallPlan, unitId: record.id }) },
  changeWall: { of: "wall", body: () => wallPlan },
  takeWallDown: { of: "wall" },
  readWall: { of: "wall link" },
  followWall: { of: "wall link" },
  readLineUpMail: {},
  chooseLineUpMail: { body: () => ({ wanted: true }) },
  declineLineUpMail: { of: "line-up mail link", body: () => ({ "List-Unsubscribe": "One-Click" }) },
  readMondayMail: {},
  chooseMondayMail: { body: () => ({ wanted: true }) },
  declineMondayMail: { of: "Monday mail link", body: () => ({ "List-Unsubscribe": "One-Click" }) },
}
