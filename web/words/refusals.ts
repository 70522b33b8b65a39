import { catalogue } from "./catalogue.ts"

/**
 * Why the server refused, by the code of its problem document. An English screen says the server's own sentence, which may be more particular; these are
 * what other languages translate. What a sentence names stands in the document's `told`.
 */
export const refusalWords = catalogue("refusals", {
  "above-the-budget": "This would go past the budget of {{unit}}. Approve less, or leave it to who leads above it.",
  "above-your-limit": "This is above your own limit too. Ask your lead to decide.",
  "address-not-reached":
    "{{address}} was not reached. Check that the name points here, that the proxy passes on to this program, and try again.",
  "address-taken": "Another survey has the address /s/{{slug}}. Choose another.",
  "already-asked": "The customer has been asked already, and has not answered yet.",
  "already-decided": "This request has been decided already.",
  "already-published": "This standard is in force already.",
  "already-set-up": "This installation has been set up already. Sign in, or ask its administrator.",
  "anonymity-promised":
    "Customers have been told whether their answers are anonymous. Make a new survey to change that.",
  "answers-not-usable": "Some answers cannot be kept. See the fields named here.",
  busy: "The system is busy or restarting. Try again in a moment; nothing was lost.",
  "cannot-join-not-open": "Only cases that are open can be joined.",
  "cannot-join-same": "This is the same case. Choose another one to join it to.",
  "cannot-join-two-customers":
    "These are cases of two customers, and neither may read what the other wrote. Give both the same cause instead.",
  "case-closed": "This case is closed. It opens again when the customer says that it was not put right.",
  "case-is-history":
    "This case was imported as history. It can be read and given a cause, but nothing is sent or promised from it.",
  "cause-in-itself": "A cause cannot hang under itself, nor under one that hangs under it.",
  "cause-named-so":
    'There is a cause called "{{name}}" in that place already. Merge the two, or give one another name.',
  "cause-retired": "This cause is retired. Choose another, or let a lead bring it back.",
  "changed-meanwhile":
    "Somebody has changed this since you opened it. Nothing is lost: yours is still here, theirs is kept. Look at theirs in another tab; keep once more to put yours in its place.",
  "column-missing": 'The file has no column "{{column}}". Its first row names the columns.',
  "columns-missing":
    "The first row must name the columns. Missing: {{columns}}. Known are employee_number, name, email, unit, unit_lead, job, role, languages, starts_on, leaves_on.",
  "day-to-come": "Nobody has left on a day that is still to come.",
  "due-in-the-past": "A promise needs a time that is still to come.",
  "easy-pin": "This PIN is guessed first. Choose digits that are neither all alike nor a run.",
  "empty-menu": "Leave something that people can give: an apology at least.",
  fault: "Something went wrong on our side. Try again; if it stays, give the reference to your administrator.",
  "file-empty": "This file has no rows. The first row names the columns.",
  forbidden:
    "This is not yours to do, by your role or your part of the organisation. Ask your lead or an administrator.",
  "foreign-origin": "This write came from another site. Open Wellserved itself and try again.",
  "has-joined": "Other cases were joined to this one. Join the other case to this one instead.",
  "import-broke-off":
    "The file broke off, or the database was not there. Send the file again: what was kept is not doubled.",
  "import-cut-off":
    "The program was stopped while it read the file. Send the file again: what was kept is not doubled.",
  "import-column-missing":
    "The map names columns that the file does not have: {{columns}}. The file's columns are {{known}}.",
  "import-compressed": "This file is compressed. Unpack it and import the file inside.",
  "import-file-empty": "The file is empty.",
  "import-in-use":
    "Cases or thanks have grown out of this import and would lose their ground, so it stays. Deal with them as with any others.",
  "import-map-invalid": "The map cannot be used. {{why}}",
  "import-no-header":
    "Row {{row}} should hold the column names, but cannot be read as a row. Check the file's first lines, or say in the map which row has them.",
  "import-not-text": "This is not a text file. Export the feedback as CSV and import that.",
  "import-not-waiting": "This import takes no file. Start a new one.",
  "import-question-differs":
    '"{{survey}}" asks "{{question}}" in another way than this map says. Give the map\'s question another id, or its survey another name.',
  "import-running": "This import is still running. Wait until it has ended.",
  "import-time-zone-unknown": '"{{zone}}" is not a time zone that is known here. Use a name such as "Europe/Rome".',
  "import-too-many-columns": "The file has {{columns}} columns; at most {{most}} can be read.",
  "import-workbook":
    "This is a workbook or a zip archive. The screens and the command line take workbooks (.xlsx); here, save its sheet as CSV (UTF-8) and send that.",
  "language-twice": "Say the template once in each language.",
  "last-administrator": "This is the only administrator. Make somebody else one first, so that nobody is locked out.",
  "mail-sorted": "This mail belongs to a case already, or is about to. Load the list again.",
  "mail-unreadable":
    "This mail could not be fetched or read here. Open it in the mailbox itself, note the case by hand, and put this one aside.",
  "mark-malformed": "If-Match is the mark of what was read, or is left out.",
  "merge-into-itself": "A cause goes into another that does not hang under it. Move that one out first.",
  "more-than-given": "Take back at most what was given, and more than nothing.",
  "no-address": "No e-mail address is known for this customer. Call or visit them, and keep what was said here.",
  "no-email": "This person has no e-mail address. Print a code for them instead.",
  "no-reviews": "No reviews were found in this. Paste one a line.",
  "no-sample": "This is no sample organisation. Sign in with your own login.",
  "no-such-case": "There is no case {{number}}. Look up its number under Cases.",
  "no-unit": "There is no unit yet. Set up the organisation first.",
  "nobody-answers": "No unit has a lead and there is no administrator. Set up the organisation first.",
  "nobody-is-asking": "A program has no unit and no customers of its own. Name the unit.",
  "not-a-candidate": "This comment does not name that person. Choose from those it may mean.",
  "not-a-shared-device":
    "This is not a registered shared device. Ask your lead to register it, or sign in with your password.",
  "not-an-address": "Give an address such as https://service.example.org, without user or query.",
  "already-corrected": "This has been corrected already. Correct what stands there now.",
  "not-a-day-to-come": "Choose today or a day within the next year.",
  "not-lately": "Choose today or one of the {{days}} days before.",
  "nothing-done": "Say how many there were.",
  "not-done-yet": "A fix is done today or was done before. Say so on the day.",
  "not-found": "This does not exist, or you may not see it.",
  "not-here": "Somebody in the list no longer works here. Take them out and try again.",
  "not-joined": "This case is not joined to another.",
  "not-published": "Only a standard in force can be retired.",
  "not-understood": "Some of what was sent cannot be used. See the fields named here.",
  "nothing-approved": "To give nothing, refuse it.",
  "nothing-given": "Nothing was given here that could be corrected.",
  "nothing-mended": "Say what was done, or which fix is to end it.",
  "on-the-board": "These thanks are on the board already. Take them off there.",
  "only-oneself": "You can say that it was you. For others, their lead confirms it.",
  "order-outdated": "A standard was added or retired meanwhile. Look at the list again, then order it.",
  "own-thanks": "Thanks go to somebody else. Take yourself out of the list.",
  "period-backwards": "The last day comes on the first day or after it.",
  "periods-overlap":
    "This unit has a budget from {{day}} already. Choose days that do not touch it, or end that one first.",
  "person-exists": "Somebody has this e-mail address or employee number already. Look them up, or give another.",
  "pin-locked": "This PIN is locked here after five wrong tries. Ask your lead to release it.",
  "promise-overdue": "This promise was due already, so it counts as broken. Tell the customer, and make a new promise.",
  "promise-settled": "This promise has been settled already. Make a new one if more is owed.",
  "remedy-without-amount": '"{{name}}" has no amount.',
  "request-key-malformed":
    "The request key is 8 to 100 letters, digits, hyphens, dots, colons or underscores. Leave it out, or send such a one.",
  "request-key-used": "This request carries the key of another one. Send it again with a key of its own.",
  "response-refused": "This answer cannot be kept as it stands.",
  "script-not-printable":
    '"{{character}}" cannot be set in print here yet. Use the page itself, or a text in another script.',
  "second-person-needed": "Somebody else decides this. Ask your lead.",
  "set-aside": "This was set aside already. Give the thanks in your own words instead.",
  "share-above-one": "A share is at most 1: write 0.05 for five of a hundred.",
  "sign-in-needed": "Sign in to go on.",
  "standard-rewritten": "This standard was rewritten meanwhile. Read it again, then say yes to it.",
  "stronger-sign-in-needed": "A PIN is not enough for this. Sign in with your password.",
  "survey-changed-meanwhile":
    "Somebody has changed this survey since you opened it. Nothing is lost: yours is still here, theirs is kept. Look at theirs in another tab; keep once more to put yours in its place.",
  "survey-closed": "This survey takes no more answers. Thank you all the same.",
  "survey-is-history": "This survey holds imported answers and is not asked. Make a new one.",
  "survey-name-taken": 'There is a survey named "{{name}}" already. Give this one another name.',
  "survey-not-open": "This survey has not been published. Publish it first.",
  "survey-not-ready": "This survey cannot be published yet. See what is missing.",
  "taken-back-already": "This has been taken back already.",
  "template-unreadable": "This template cannot be filled in: {{why}}",
  "ticket-spent": "This link or code has been used, has run out, or was mistyped. Ask for another.",
  "too-few-to-show": "Too few to show. Ask for a longer time or a larger unit.",
  "too-large": "This is larger than this address takes. Send less at once.",
  "too-many-reviews":
    "More comments stand in this than the {{most}} that are read at once. Take the newest {{most}}; once your organisation is set up, Import takes the whole file.",
  "too-often": "That was too often. Wait a minute, then try again.",
  "took-too-long":
    "Working this out took longer than a minute, so it was stopped. Ask for fewer days or one unit, or try again when less is going on.",
  "tree-too-deep": "The tree has {{levels}} levels at most. Hang it higher up.",
  "unit-closed": "The unit they worked in is closed. Open it again, or give them another one first.",
  "unit-exists": "There is a unit of this name or code already. Give this one another.",
  "unit-has-devices": "A shared device belongs to this unit. End it first.",
  "unit-has-people": "People work in this unit. Give them another one first, then close it.",
  "unit-has-units": "There are units below this one. Close those first.",
  "unit-is-top": "The top unit is the organisation itself. Change its name instead.",
  "unknown-place": "Choose a unit and a touchpoint that are there.",
  "unknown-reference": "One of the records named here does not exist. Choose another.",
  "unknown-remedy": "This remedy is not on the menu. Look at it again.",
  "unknown-time-zone": '"{{zone}}" is not a time zone. Choose one such as Europe/Lisbon.',
  "unknown-unit": "One of these purchases names a unit that does not exist.",
  "words-needed": "Say why not, in a line: your colleague has to tell the customer something.",
  "wrong-answer": "Not quite. Read it once more, then answer again; nobody is told.",
  "wrong-media": "This address does not take this kind of content.",
  "wrong-password": "The current password is not right. Nothing was changed.",
  "wrong-pin": "That PIN is not right.",
  "wrong-sign-in":
    "That e-mail address or employee number, or that password, is not right. Try again, or ask an administrator for a new password.",
  field: "This cannot be used as it stands.",
})
