import { z } from "zod"
import { everyone, route } from "./route.ts"
import { byId, done, id } from "./shapes.ts"

/** The largest picture that may hang beside thanks, in bytes; the browser makes a phone's smaller before it sends it. */
export const largestPicture = 3_000_000
/** The words for those who do not see it. */
export const longestAlt = 300

export const layPictureReady = route({
  name: "layPictureReady",
  method: "POST",
  path: "/api/kudos/pictures",
  access: everyone,
  summary:
    "Lay a picture ready for thanks that I am about to give (multipart/form-data: picture); thanks then take it along by its id. One that is not used is deleted after a day",
  bodyKind: "raw",
  bodyLimit: largestPicture + 16 * 1024,
  reply: byId,
  status: 201,
})

export const putPicture = route({
  name: "putPicture",
  method: "PUT",
  path: "/api/kudos/:id/picture",
  access: everyone,
  summary:
    "Put a picture to thanks that I gave, or another in its place (multipart/form-data: picture, alt). What a phone wrote into it, such as the place, is taken out",
  params: byId,
  bodyKind: "raw",
  bodyLimit: largestPicture + 16 * 1024,
  reply: byId,
})

export const takePictureOff = route({
  name: "takePictureOff",
  method: "DELETE",
  path: "/api/kudos/:id/picture",
  access: everyone,
  summary: "Take the picture off thanks that I gave; it is deleted",
  params: byId,
  reply: done,
})

export const seePicture = route({
  name: "seePicture",
  method: "GET",
  path: "/api/kudos/:id/pictures/:pictureId",
  access: everyone,
  summary: "The picture of thanks on the board",
  params: z.object({ id, pictureId: id }),
  reply: { media: "image/*" },
})
