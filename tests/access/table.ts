/**
 * Who may ask for what: one line a route, written by hand from what the product promises (not from the contracts). A route without a line, and a line
 * without a route, fail the test.
 *
 * y  may                      -  is answered, but without this record (lists)
 * 1  must sign in (401)       3  may not (403)       4  is not found, as if it did not exist (404)       9  not as things are, whoever asks (409)
 *
 * Where a route names or lists a record, a cell with three letters is about one's own, one of one's unit (of a lead: of a team below), and a foreign one;
 * one with two is about those of one's unit and foreign ones. For a customer's link they are: that of their case, one that has run out, one for another
 * purpose. One letter: all alike. Customers and programs meet foreign records only.
 *
 * PIN: a member signed in by name and PIN; PIN adm: an administrator who signed in that way: a PIN never gives what a role would.
 * read, feedback, people: a program whose key has this one scope; bare: a key with none.
 */
export const table = `
# house                                public link PIN member lead steward exec admin PIN adm read feedback people bare
healthz                                 y     y    y    y     y     y      y     y     y       y     y       y     y
readyz                                  y     y    y    y     y     y      y     y     y       y     y       y     y
metrics                                 y     y    y    y     y     y      y     y     y       y     y       y     y
openapiDocument                         y     y    y    y     y     y      y     y     y       y     y       y     y
apiReference                            y     y    y    y     y     y      y     y     y       y     y       y     y
liveUpdates                             1     1    y    y     y     y      y     y     y       3     3       3     3
clientFault                             1     1    y    y     y     y      y     y     y       3     3       3     3
getProgress                             1     1    3    y     y     y      y     y     3       y     3       3     3
getTrace: of a case                     1     1    y44  yy4   yy4   y      y     y     y44     3     3       3     3
getTrace: of a promise                  1     1    y44  yy4   yy4   y      y     y     y44     3     3       3     3
getTrace: of a response                 1     1    y    y     y     y      y     y     y       3     3       3     3
getTrace: of a fix                      1     1    y    y     y     y      y     y     y       3     3       3     3
getTrace: of a kudos                    1     1    y    y     y     y      y     y     y       3     3       3     3
getTrace: of a story                    1     1    y    y     y     y      y     y     y       3     3       3     3
getTrace: of an award                   1     1    y    y     y     y      y     y     y       3     3       3     3
getTrace: of a draft award              1     1    4    4     4     y      y     y     4       3     3       3     3
getTrace: of a nomination               1     1    y44  y44   y44   y44    y44   y44   y44     3     3       3     3
getTrace: of a remedy                   1     1    y44  yy4   yy4   y      y     y     y44     3     3       3     3
getTrace: of a draft standard           1     1    4    4     4     4      4     4     4       3     3       3     3
getTrace: of a draft answer             1     1    4    4     4     4      4     4     4       3     3       3     3
getTrace: of a customer                 1     1    4    y     y     y      y     y     4       3     3       3     3
getTrace: of a decision                 1     1    y    y     y     y      y     y     y       3     3       3     3
getTrace: of a sent newsletter         1      1    y   y      y    y       y    y     y       3    3        3      3
getTrace: of a draft newsletter        1      1    4   4      4    4       4    4     4       3    3        3      3
getTrace: of a line-up                  1     1    y4   y4    y4    y      y     y     y       3     3       3     3
listOutbox                              1     1    3    3     3     3      3     y     3       3     3       3     3
getMail                                 1     1    3    3     3     3      3     y     3       3     3       3     3
listDeadLetters                         1     1    3    3     3     3      3     y     3       3     3       3     3
retryDeadLetters                        1     1    3    3     3     3      3     y     3       3     3       3     3
listAudit                               1     1    3    3     3     3      3     y     3       3     3       3     3
saveAudit                               1     1    3    3     3     3      3     y     3       3     3       3     3
checkAudit                              1     1    3    3     3     3      3     y     3       3     3       3     3

# people: signing in                   public link PIN member lead steward exec admin PIN adm read feedback people bare
getSession                              y     y    y    y     y     y      y     y     y       y     y       y     y
signIn                                  y     y    y    y     y     y      y     y     y       y     y       y     y
signInWithPin: on one's own device      3     3    3    3     3     3      3     3     3       3     3       3     3
signInWithPin: on a shared device       y     y    y    y     y     y      y     y     y       y     y       y     y
signOut                                 y     y    y    y     y     y      y     y     y       y     y       y     y
listTeamOfDevice: on one's own device   3     3    3    3     3     3      3     3     3       3     3       3     3
listTeamOfDevice: on a shared device    y     y    y    y     y     y      y     y     y       y     y       y     y
listMySessions                          1     1    y--  y--   y--   y--    y--   y--   y--     3     3       3     3
endMySession                            1     1    y44  y44   y44   y44    y44   y44   y44     3     3       3     3
changeMyPassword                        1     1    3    y     y     y      y     y     3       3     3       3     3
resetPassword                           1     1    3    3     3     3      3     y     3       3     3       3     3
invitePerson                            1     1    3    3     3     3      3     y     3       3     3       3     3
printPasswordCode                       1     1    3    3     3     3      3     y     3       3     3       3     3
askForPassword                          y     y    y    y     y     y      y     y     y       y     y       y     y
setPasswordByTicket                     y     y    y    y     y     y      y     y     y       y     y       y     y
setMyPin                                1     1    3    y     y     y      y     y     3       3     3       3     3
setMyLocale                             1     1    y    y     y     y      y     y     y       3     3       3     3
setPin                                  1     1    3    3     yy4   3      3     y     3       3     3       3     3
setPin: of an administrator             1     1    3    3     4     3      3     y     3       3     3       3     3
listDevices                             1     1    3    3     y-    3      3     y     3       3     3       3     3
registerDevice                          1     1    3    3     y4    3      3     y     3       3     3       3     3
endDevice                               1     1    3    3     y4    3      3     y     3       3     3       3     3
releasePin                              1     1    3    3     y4    3      3     y     3       3     3       3     3
listServiceAccounts                     1     1    3    3     3     3      3     y     3       3     3       3     3
addServiceAccount                       1     1    3    3     3     3      3     y     3       3     3       3     3
endServiceAccount                       1     1    3    3     3     3      3     y     3       3     3       3     3
listChatChannels                        1     1    3    3     3     3      3     y     3       3     3       3     3
addChatChannel                          1     1    3    3     3     3      3     y     3       3     3       3     3
changeChatChannel                       1     1    3    3     3     3      3     y     3       3     3       3     3
removeChatChannel                       1     1    3    3     3     3      3     y     3       3     3       3     3

# people: the organisation             public link PIN member lead steward exec admin PIN adm read feedback people bare
setUpOrganisation                       9     9    9    9     9     9      9     9     9       9     9       9     9
changeOrganisation                      1     1    3    3     3     y      3     y     3       3     3       3     3
getPublicAddress                        1     1    3    y     y     y      y     y     3       3     3       3     3
setPublicAddress                        1     1    3    3     3     3      3     y     3       3     3       3     3
listUnits                               1     1    y    y     y     y      y     y     y       y     3       3     3
addUnit                                 1     1    3    3     3     3      3     y     3       3     3       3     3
changeUnit                              1     1    3    3     3     3      3     y     3       3     3       3     3
listClosedUnits                         1     1    3    3     3     3      3     y     3       3     3       3     3
closeUnit                               1     1    3    3     3     3      3     y     3       3     3       3     3
reopenUnit                              1     1    3    3     3     3      3     y     3       3     3       3     3
listPeople                              1     1    y    y     y     y      y     y     y       3     3       3     3
getPerson                               1     1    y    y     y     y      y     y     y       3     3       3     3
addPerson                               1     1    3    3     3     3      3     y     3       3     3       3     3
changePerson                            1     1    3    3     3     3      3     y     3       3     3       3     3
letPersonLeave                          1     1    3    3     3     3      3     y     3       3     3       3     3
bringPersonBack                         1     1    3    3     3     3      3     y     3       3     3       3     3
previewPeopleImport                     1     1    3    3     3     3      3     y     3       3     3       y     3
importPeople                            1     1    3    3     3     3      3     y     3       3     3       y     3

# standards                            public link PIN member lead steward exec admin PIN adm read feedback people bare
getPurpose                              1     1    y    y     y     y      y     y     y       y     3       3     3
writePurpose                            1     1    3    3     3     y      3     y     3       3     3       3     3
listStandards                           1     1    y    y     y     y      y     y     y       y     3       3     3
listStandards: drafts                   1     1    -    -     -     y      -     y     y       -     3       3     3
getStandard                             1     1    y    y     y     y      y     y     y       y     3       3     3
getStandard: a draft                    1     1    4    4     4     y      4     y     y       4     3       3     3
getLived                                1     1    y    y     y     y      y     y     y       y     3       3     3
getLived: of a draft                    1     1    4    4     4     y      4     y     y       4     3       3     3
listExamples                            1     1    y    y     y     y      y     y     y       y     3       3     3
tellExample                             1     1    3    3     3     y      3     y     3       3     3       3     3
withdrawExample                         1     1    3    3     3     y      3     y     3       3     3       3     3
listRoleCards                           1     1    y    y     y     y      y     y     y       y     3       3     3
getRoleCard                             1     1    y    y     y     y      y     y     y       y     3       3     3
getMyRoleCard                           1     1    y    y     y     y      y     y     y       3     3       3     3
writeRoleCard                           1     1    3    3     y     y      y     y     3       3     3       3     3
rewriteRoleCard                         1     1    3    3     y     y      y     y     3       3     3       3     3
withdrawRoleCard                        1     1    3    3     y     y      y     y     3       3     3       3     3
listTranslations                        1     1    3    3     3     y      3     y     3       3     3       3     3
getTranslation                          1     1    3    3     3     y      3     y     3       3     3       3     3
translateStandard                       1     1    3    3     3     y      3     y     3       3     3       3     3
withdrawTranslation                     1     1    3    3     3     y      3     y     3       3     3       3     3
getPurposeTranslation                   1     1    3    3     3     y      3     y     3       3     3       3     3
translatePurpose                        1     1    3    3     3     y      3     y     3       3     3       3     3
withdrawPurposeTranslation              1     1    3    3     3     y      3     y     3       3     3       3     3
getKit                                  1     1    y    y     y     y      y     y     y       y     3       3     3
getKitPdf                               1     1    y    y     y     y      y     y     y       y     3       3     3
getKitSvg                               1     1    y    y     y     y      y     y     y       y     3       3     3
draftStandard                           1     1    3    3     3     y      3     y     3       3     3       3     3
rewriteStandard                         1     1    3    3     3     y      3     y     3       3     3       3     3
publishStandard                         1     1    3    3     3     y      3     y     3       3     3       3     3
retireStandard                          1     1    3    3     3     y      3     y     3       3     3       3     3
orderStandards                          1     1    3    3     3     y      3     y     3       3     3       3     3
listStandardsToRead                     1     1    y    y     y     y      y     y     y       3     3       3     3
acknowledgeStandard                     1     1    y    y     y     y      y     y     y       3     3       3     3
acknowledgeStandard: a draft            1     1    4    4     4     4      4     4     4       3     3       3     3
getReadingRound: on one's own device    1     1    3    3     3     3      3     3     3       3     3       3     3
getReadingRound: on a shared device     1     1    y    y     y     y      y     y     y       3     3       3     3
acknowledgeInRound: on one's own device 1     1    3    3     3     3      3     3     3       3     3       3     3
acknowledgeInRound: on a shared device  1     1    y    y     y     y      y     y     y       3     3       3     3
requestAcknowledgement                  1     1    3    3     3     y      3     y     3       3     3       3     3
writeCheck                              1     1    3    3     3     y      3     y     3       3     3       3     3
getAcknowledgements                     1     1    3    3     y     y      y     y     3       3     3       3     3
acknowledgementsCsv                     1     1    3    3     y     y      y     y     3       3     3       3     3
remindToRead                            1     1    3    3     y     y      y     y     3       3     3       3     3

# customers                            public link PIN member lead steward exec admin PIN adm read feedback people bare
listCustomers                           1     1    3    y     y     y      y     y     3       y     3       3     3
getCustomer                             1     1    3    y     y     y      y     y     3       y     3       3     3
keepCustomer                            1     1    3    y     y     y      y     y     3       3     3       3     3
changeCustomer                          1     1    3    y     y     y      y     y     3       3     3       3     3
keepNeeds                               1     1    3    y     y     y      y     y     3       3     3       3     3
previewPurchases                        1     1    3    3     3     y      3     y     3       3     3       3     3
importPurchases                         1     1    3    3     3     y      3     y     3       3     3       3     3
keepPurchases                           1     1    3    3     3     y      3     y     3       3     3       3     3
importLeavings                          1     1    3    3     3     y      3     y     3       3     3       3     3
noteLeaving                             1     1    3    y     y     y      y     y     3       3     3       3     3
takeBackLeaving                         1     1    3    y     y     y      y     y     3       3     3       3     3
getBandRule                             1     1    3    3     y     y      y     y     3       y     3       3     3
setBandRule                             1     1    3    3     3     y      3     y     3       3     3       3     3
getValue                                1     1    3    3     y     y      y     y     3       y     3       3     3
getStaying                              1     1    3    3     y     y      y     y     3       y     3       3     3

# listening                            public link PIN member lead steward exec admin PIN adm read feedback people bare
listTouchpoints                         1     1    y    y     y     y      y     y     y       y     3       3     3
addTouchpoint                           1     1    3    3     3     y      3     y     3       3     3       3     3
listSurveys                             1     1    y    y     y     y      y     y     y       y     3       3     3
getSurvey                               1     1    3    y     y     y      y     y     3       y     3       3     3
makeSurvey                              1     1    3    3     3     y      3     y     3       3     3       3     3
editSurvey                              1     1    3    3     3     y      3     y     3       3     3       3     3
publishSurvey                           1     1    3    3     3     y      3     y     3       3     3       3     3
closeSurvey                             1     1    3    3     3     y      3     y     3       3     3       3     3
reopenSurvey                            1     1    3    3     3     y      3     y     3       3     3       3     3
getPoster                               1     1    3    y     y     y      y     y     3       3     3       3     3
showSurveyPage                          y     y    y    y     y     y      y     y     y       y     y       y     y
takeSurveyPage                          y     y    y    y     y     y      y     y     y       y     y       y     y
takeResponse                            y     y    y    y     y     y      y     y     y       y     y       y     y
takeResponse: that says who served      3     3    3    3     3     y      3     y     3       3     y       3     3
takeResponses                           1     1    3    3     3     y      3     y     3       3     y       3     3
listFeedback                            1     1    y    y     y     y      y     y     y       y     3       3     3
countThemes                             1     1    y    y     y     y      y     y     y       y     3       3     3
getResponse                             1     1    y    y     y     y      y     y     y       y     3       3     3
correctThemes                           1     1    3    3     yy3   y      y     y     3       3     3       3     3
listImports                             1     1    3    3     3     y      3     y     3       3     3       3     3
getImport                               1     1    3    3     3     y      3     y     3       3     3       3     3
previewImport                           1     1    3    3     3     y      3     y     3       3     3       3     3
startImport                             1     1    3    3     3     y      3     y     3       3     3       3     3
sendImportFile                          1     1    3    3     3     y      3     y     3       3     3       3     3
getBadRows                              1     1    3    3     3     y      3     y     3       3     3       3     3
previewUndo                             1     1    3    3     3     y      3     y     3       3     3       3     3
undoImport                              1     1    3    3     3     y      3     y     3       3     3       3     3

# measures                             public link PIN member lead steward exec admin PIN adm read feedback people bare
listMeasures                            1     1    y    y     y     y      y     y     y       y     3       3     3
readScoreboard                          1     1    y    y     y     y      y     y     y       y     3       3     3
readMeasure                             1     1    y    y     y     y      y     y     y       y     3       3     3
readSeries                              1     1    y    y     y     y      y     y     y       y     3       3     3
readByUnit                              1     1    y    y     y     y      y     y     y       y     3       3     3
readByDimension                         1     1    y    y     y     y      y     y     y       y     3       3     3
listSubjects                            1     1    y    y     y     y      y     y     y       y     3       3     3
saveReading                             1     1    y    y     y     y      y     y     y       y     3       3     3
saveSeries                              1     1    y    y     y     y      y     y     y       y     3       3     3
saveByUnit                              1     1    y    y     y     y      y     y     y       y     3       3     3
compareUnits                            1     1    y    y     y     y      y     y     y       y     3       3     3
listMoved                               1     1    y    y     y     y      y     y     y       y     3       3     3
saveComparison                          1     1    y    y     y     y      y     y     y       y     3       3     3
saveByDimension                         1     1    y    y     y     y      y     y     y       y     3       3     3
readDrivers                             1     1    y    y     y     y      y     y     y       y     3       3     3
readFalseSignals                        1     1    y    y     y     y      y     y     y       y     3       3     3
saveFalseSignals                        1     1    y    y     y     y      y     y     y       y     3       3     3
saveDrivers                             1     1    y    y     y     y      y     y     y       y     3       3     3
readEvenHandedness                      1     1    y    y     y     y      y     y     y       y     3       3     3
saveEvenHandedness                      1     1    y    y     y     y      y     y     y       y     3       3     3
listEvenHandednessAlerts                1     1    y    y     y     y      y     y     y       y     3       3     3
readWordOfMouth                         1     1    3    3     y     y      y     y     3       y     3       3     3
readWorth                               1     1    3    3     y     y      y     y     3       y     3       3     3
saveWorth                               1     1    3    3     y     y      y     y     3       y     3       3     3
saveWordOfMouth                         1     1    3    3     y     y      y     y     3       y     3       3     3
listAssumptions                         1     1    3    3     y     y      y     y     3       y     3       3     3
keepAssumption                          1     1    3    3     3     y      3     y     3       3     3       3     3
dropAssumption                          1     1    3    3     3     y      3     y     3       3     3       3     3
saveSubjects                            1     1    y    y     y     y      y     y     y       y     3       3     3
listMyAlerts                            1     1    y--  y--   y--   y--    y--   y--   y--     3     3       3     3
listChartAlerts                         1     1    y    y     y     y      y     y     y       3     3       3     3
lookAtAlert                             1     1    y44  y44   y44   y44    y44   y44   y44     3     3       3     3
listJudgedChanges                       1     1    y    y     y     y      y     y     y       y     3       3     3
saveJudgedChanges                       1     1    y    y     y     y      y     y     y       y     3       3     3
readBeforeAndAfter                      1     1    y    y     y     y      y     y     y       y     3       3     3
saveBeforeAndAfter                      1     1    y    y     y     y      y     y     y       y     3       3     3
listChanges                             1     1    y    y     y     y      y     y     y       y     3       3     3
markChange                              1     1    3    3     y3    y      y     y     3       3     3       3     3
markChange: for the company             1     1    3    3     3     y      y     y     3       3     3       3     3
removeChange                            1     1    3    3     y3    y      y     y     3       3     3       3     3
removeChange: for the company           1     1    3    3     3     y      y     y     3       3     3       3     3

# recovery                             public link PIN member lead steward exec admin PIN adm read feedback people bare
listCases                               1     1    3    yy-   yy-   y      y     y     3       3     3       3     3
getCase                                 1     1    3    yy4   yy4   y      y     y     3       3     3       3     3
openCase                                1     1    y    y     y     y      y     y     y       3     3       3     3
handOffCase                             1     1    3    y34   yy4   y      y     y     3       3     3       3     3
takeCase                                1     1    yy4  yy4   yy4   y      y     y     yy3     3     3       3     3
listCasesOnTheSpot                      1     1    yy-  yy-   y--   yy-    yy-   yy-   yy-     3     3       3     3
getCaseOnTheSpot                        1     1    yy4  yy4   y44   yy4    yy4   yy4   yy4     3     3       3     3
writeToCustomer                         1     1    3    y34   yy4   y      y     y     3       3     3       3     3
listTemplates                           1     1    3    y     y     y      y     y     3       3     3       3     3
keepTemplate                            1     1    3    3     3     y      3     y     3       3     3       3     3
changeTemplate                          1     1    3    3     3     y      3     y     3       3     3       3     3
retireTemplate                          1     1    3    3     3     y      3     y     3       3     3       3     3
draftReply                              1     1    3    y34   yy4   y      y     y     3       3     3       3     3
previewReply                            1     1    3    y34   yy4   y      y     y     3       3     3       3     3
layFilesReady                           1     1    3    y34   yy4   y      y     y     3       3     3       3     3
saveCaseFile                            1     1    3    yy4   yy4   y      y     y     3       3     3       3     3
listMailIn                              1     1    3    3     3     y      3     y     3       3     3       3     3
getMailIn                               1     1    3    3     3     y      3     y     3       3     3       3     3
attachMail                              1     1    3    3     3     y      3     y     3       3     3       3     3
makeCaseOfMail                          1     1    3    3     3     y      3     y     3       3     3       3     3
putMailAside                            1     1    3    3     3     y      3     y     3       3     3       3     3
addNote                                 1     1    yy4  yy4   yy4   y      y     y     y       3     3       3     3
beAtCase                                1     1    3    yy4   yy4   y      y     y     3       3     3       3     3
leaveCase                               1     1    3    y     y     y      y     y     3       3     3       3     3
askCustomer                             1     1    3    y34   yy4   y      y     y     3       3     3       3     3
closeCase                               1     1    3    3     3y4   3yy    3yy   3yy   3       3     3       3     3
weighCase                               1     1    3    y34   yy4   y      y     y     3       3     3       3     3
moveCase                                1     1    3    y34   yy4   y      y     y     3       3     3       3     3
listLikeCases                           1     1    3    yy4   yy4   y      y     y     3       3     3       3     3
joinCase                                1     1    3    934   994   9      9     9     3       3     3       3     3
unjoinCase                              1     1    3    y34   yy4   y      y     y     3       3     3       3     3
readHistory                             1     1    3    y     y     y      y     y     3       3     3       3     3
guessCase                               1     1    y    y     y     y      y     y     y       3     3       3     3
noteCase                                1     1    y    y     y     y      y     y     y       3     3       3     3
getWhoSeesValue                         1     1    3    3     y     y      y     y     3       3     3       3     3
setWhoSeesValue                         1     1    3    3     3     y      3     y     3       3     3       3     3
listAgents                              1     1    3    y     y     y      y     y     3       3     3       3     3
setAgent                                1     1    3    y33   yy3   y      y     y     3       3     3       3     3
listTouchpointRules                     1     1    3    3     y     y      y     y     3       3     3       3     3
setTouchpointRule                       1     1    3    3     3     y      3     y     3       3     3       3     3
showComplaintPage                       y     y    y    y     y     y      y     y     y       y     y       y     y
takeComplaintPage                       y     y    y    y     y     y      y     y     y       y     y       y     y
getComplaintForm                        1     1    3    y     y     y      y     y     3       3     3       3     3
getComplaintPoster                      1     1    3    y     y     y      y     y     3       3     3       3     3
readMoney                               1     1    3    3     y     y      y     y     3       y     3       3     3
saveMoney                               1     1    3    3     y     y      y     y     3       y     3       3     3
readMoneyCharts                         1     1    3    3     y     y      y     y     3       y     3       3     3
saveMoneyCharts                         1     1    3    3     y     y      y     y     3       y     3       3     3
readEarlySignals                        1     1    y    y     y     y      y     y     y       y     3       3     3
saveFrictions                           1     1    y    y     y     y      y     y     y       y     3       3     3
noteFriction                            1     1    y    y     y     y      y     y     y       3     3       3     3
mendFriction                            1     1    3    yy3   yy3   y      y     y     3       3     3       3     3
getCaseClocks                           1     1    3    yy4   yy4   y      y     y     3       3     3       3     3
waitForCustomer                         1     1    3    y34   yy4   y      y     y     3       3     3       3     3
goOnWithCase                            1     1    3    y34   yy4   y      y     y     3       3     3       3     3
getCalendar                             1     1    3    3     y     y      y     y     3       3     3       3     3
setCalendar                             1     1    3    3     y3    y      y     y     3       3     3       3     3
inheritCalendar                         1     1    3    3     y3    y      y     y     3       3     3       3     3
setCalendarDay                          1     1    3    3     y3    y      y     y     3       3     3       3     3
removeCalendarDay                       1     1    3    3     y3    y      y     y     3       3     3       3     3
setTarget                               1     1    3    3     y3    y      y     y     3       3     3       3     3
inheritTarget                           1     1    3    3     y3    y      y     y     3       3     3       3     3
previewClocks                           1     1    3    3     y     y      y     y     3       3     3       3     3
listHolidayPlaces                       1     1    3    3     y     y      y     y     3       3     3       3     3
setCause                                1     1    3    y34   yy4   y      y     y     3       3     3       3     3
addCause                                1     1    3    3     y     y      y     y     3       3     3       3     3
changeCause                             1     1    3    3     y     y      y     y     3       3     3       3     3
moveCause                               1     1    3    3     y     y      y     y     3       3     3       3     3
mergeCauses                             1     1    3    3     y     y      y     y     3       3     3       3     3
retireCause                             1     1    3    3     y     y      y     y     3       3     3       3     3
bringBackCause                          1     1    3    3     y     y      y     y     3       3     3       3     3
setWhysOfCause                          1     1    3    3     y     y      y     y     3       3     3       3     3
setWhysOfCase                           1     1    3    y34   yy4   y      y     y     3       3     3       3     3
getWhysOfCase                           1     1    3    yy4   yy4   y      y     y     3       3     3       3     3
getCause                                1     1    3    y     y     y      y     y     3       3     3       3     3
getCauseCost                            1     1    3    3     y     y      y     y     3       3     3       3     3
getCaseCost                             1     1    3    3     yy4   y      y     y     3       3     3       3     3
readPareto                              1     1    3    y     y     y      y     y     3       3     3       3     3
savePareto                              1     1    3    y     y     y      y     y     3       3     3       3     3
listCauses                              1     1    3    y     y     y      y     y     3       3     3       3     3
listMyWork: my cases                    1     1    y--  y--   y--   y--    y--   y--   y--     3     3       3     3
listMyWork: my promises                 1     1    y--  y--   y--   y--    y--   y--   y--     3     3       3     3
listMyWork: remedies to decide          1     1    -    -     -y-   -yy    -yy   -yy   -       3     3       3     3
makePromiseTo                           1     1    3    y     y     y      y     y     3       3     3       3     3
offerPromise                            1     1    3    yy4   yy4   y      y     y     3       3     3       3     3
listMyPromises                          1     1    3    y--   y--   y--    y--   y--   3       3     3       3     3
listPromisesAtRisk                      1     1    3    3     yy-   y      y     y     3       3     3       3     3
makePromise                             1     1    3    y34   yy4   y      y     y     3       3     3       3     3
settlePromise                           1     1    3    y34   yy4   y      y     y     3       3     3       3     3
listRemedyKinds                         1     1    y    y     y     y      y     y     y       3     3       3     3
giveRemedy                              1     1    y34  y34   yy4   y      y     y     y       3     3       3     3
decideRemedy                            1     1    3    3     3y4   3yy    3yy   3yy   3       3     3       3     3
getRemedy                               1     1    3    yy4   yy4   y      y     y     3       3     3       3     3
takeBackRemedy                          1     1    3    334   994   9      9     9     3       3     3       3     3
getRemedyMenu                           1     1    3    3     3     y      3     y     3       3     3       3     3
setRemedyMenu                           1     1    3    3     3     y      3     y     3       3     3       3     3
setRemedyLimits                         1     1    3    3     3     y      3     y     3       3     3       3     3
listRemedyBudgets                       1     1    3    3     y     y      y     y     3       3     3       3     3
setRemedyBudget                         1     1    3    3     y3    y      y     y     3       3     3       3     3
removeRemedyBudget                      1     1    3    3     y3    y      y     y     3       3     3       3     3
readConsistency                         1     1    3    3     y     y      y     y     3       3     3       3     3
saveConsistency                         1     1    3    3     y     y      y     y     3       3     3       3     3
listClosings                            1     1    3    3     y     y      y     y     3       3     3       3     3
listClaims                              1     1    3    y     y     y      y     y     3       3     3       3     3
getClaim                                1     1    3    y     y     y      y     y     3       3     3       3     3
makeClaim                               1     1    3    y     y     y      y     y     3       3     3       3     3
retireClaim                             1     1    3    y33   yy3   y      y     y     3       3     3       3     3
claimPage                               4     y44  4    4     4     4      4     4     4       4     4       4     4
answerClaim                             4     y44  4    4     4     4      4     4     4       4     4       4     4
listFixes                               1     1    3    y     y     y      y     y     3       3     3       3     3
listFixVerdicts                         1     1    3    y     y     y      y     y     3       3     3       3     3
getFix                                  1     1    3    y     y     y      y     y     3       3     3       3     3
planFix                                 1     1    3    3     y3    y      y     y     3       3     3       3     3
planFix: to do it oneself               1     1    3    3     y     y      y     y     3       3     3       3     3
finishFix                               1     1    3    y33   yy3   y      y     y     3       3     3       3     3
startDemonstration                      1     1    3    3     y     y      y     y     3       3     3       3     3
getDemonstrations                       1     1    3    3     y     y      y     y     3       3     3       3     3
clearDemonstrations                     1     1    3    3     y     y      y     y     3       3     3       3     3
getDemonstration                        1     1    3    3     y44   y44    y44   y44   3       3     3       3     3
getCustomersCase                        4     y44  4    4     4     4      4     4     4       4     4       4     4
readCaseMark                            4     y44  4    4     4     4      4     4     4       4     4       4     4
followAnswer                            4     y44  4    4     4     4      4     4     4       4     4       4     4
answerPutRight                          4     y44  4    4     4     4      4     4     4       4     4       4     4
writeToUs                               4     y44  4    4     4     4      4     4     4       4     4       4     4
writeFromPage                           4     y44  4    4     4     4      4     4     4       4     4       4     4
renewCaseLink                           y     y    y    y     y     y      y     y     y       y     y       y     y
saveMyFile                              4     y44  4    4     4     4      4     4     4       4     4       4     4
caseStatusPage                          4     y44  4    4     4     4      4     4     4       4     4       4     4
caseStatusAnswer                        4     y44  4    4     4     4      4     4     4       4     4       4     4
statusPage                              y     y    y    y     y     y      y     y     y       y     y       y     y
requestCaseLink                         y     y    y    y     y     y      y     y     y       y     y       y     y

# recognition                          public link PIN member lead steward exec admin PIN adm read feedback people bare
listKudos                               1     1    y    y     y     y      y     y     y       3     3       3     3
getKudos                                1     1    y    y     y     y      y     y     y       3     3       3     3
listMyThanks                            1     1    y--  y--   y--   y--    y--   y--   y--     3     3       3     3
giveKudos                               1     1    9yy  9yy   9yy   9yy    9yy   9yy   9yy     3     3       3     3
withdrawKudos: that thanks me           1     1    y33  y33   yy3   y      y     y     y       3     3       3     3
withdrawKudos: that I gave              1     1    y33  y33   yy3   y      y     y     y       3     3       3     3
react                                   1     1    y    y     y     y      y     y     y       3     3       3     3
takeBackReaction                        1     1    y    y     y     y      y     y     y       3     3       3     3
listReplies                             1     1    y    y     y     y      y     y     y       3     3       3     3
replyToKudos                            1     1    y    y     y     y      y     y     y       3     3       3     3
withdrawReply                           1     1    y33  y33   yy3   y      y     y     y       3     3       3     3
rewriteKudos                            1     1    y33  y33   y33   y33    y33   y33   y33     3     3       3     3
readFairness: of a unit                 1     1    3    3     y3    y      y     y     3       3     3       3     3
layPictureReady                         1     1    y    y     y     y      y     y     y       3     3       3     3
putPicture                              1     1    y33  y33   y33   y33    y33   y33   y33     3     3       3     3
takePictureOff                          1     1    y33  y33   y33   y33    y33   y33   y33     3     3       3     3
seePicture                              1     1    y    y     y     y      y     y     y       3     3       3     3
listProposals                           1     1    y--  y--   yy-   y      y     y     y       3     3       3     3
confirmProposal                         1     1    y44  y44   yy4   y      y     y     y       3     3       3     3
setAsideProposal                        1     1    y44  y44   yy4   y      y     y     y       3     3       3     3
readNameChoice                          1     1    y    y     y     y      y     y     y       3     3       3     3
chooseNames                             1     1    y    y     y     y      y     y     y       3     3       3     3
showThankYouPage                        y     y    y    y     y     y      y     y     y       y     y       y     y
takeThankYouPage                        y     y    y    y     y     y      y     y     y       y     y       y     y
getThankYouPage                         1     1    3    y     y     y      y     y     3       3     3       3     3
getThankYouPoster                       1     1    3    y     y     y      y     y     3       3     3       3     3
switchThankYouPage                      1     1    3    3     y3    y      y     y     3       3     3       3     3

# stories                              public link PIN member lead steward exec admin PIN adm read feedback people bare
listStories                             1     1    y    y     y     y      y     y     y       3     3       3     3
listStoryTags                           1     1    y    y     y     y      y     y     y       3     3       3     3
listMyStories                           1     1    y--  y--   y--   y--    y--   y--   y--     3     3       3     3
getStory: on the board                  1     1    y    y     y     y      y     y     y       3     3       3     3
getStory: a draft                       1     1    y44  y44   y44   y44    y44   y44   y44     3     3       3     3
getStory: submitted                     1     1    y44  y44   y44   y      y44   y     y44     3     3       3     3
draftStory                              1     1    y    y     y     y      y     y     y       3     3       3     3
rewriteStory                            1     1    y44  y44   y44   y44    y44   y44   y44     3     3       3     3
discardStory                            1     1    y44  y44   y44   y44    y44   y44   y44     3     3       3     3
submitStory                             1     1    y44  y44   y44   y44    y44   y44   y44     3     3       3     3
agreeToStory                            1     1    y33  y33   y33   y33    y33   y33   y33     3     3       3     3
returnStory                             1     1    3    3     3     3yy    3     3yy   3       3     3       3     3
publishStory                            1     1    3    3     3     3yy    3     3yy   3       3     3       3     3
withdrawStory                           1     1    y33  y33   y33   y      y33   y     y33     3     3       3     3
listStoryReplies                        1     1    y    y     y     y      y     y     y       3     3       3     3
replyToStory                            1     1    y    y     y     y      y     y     y       3     3       3     3
withdrawStoryReply                      1     1    y33  y33   y33   y      y33   y     y33     3     3       3     3
openStoryPage                           1     1    3    3     3     y      3     y     3       3     3       3     3
closeStoryPage                          1     1    3    3     3     y      3     y     3       3     3       3     3
ourStoriesPage                          y     y    y    y     y     y      y     y     y       y     y       y     y
storyConsentPage                        4     y44  4    4     4     4      4     4     4       4     4       4     4
answerStoryConsent                      4     y44  4    4     4     4      4     4     4       4     4       4     4

# awards                               public link PIN member lead steward exec admin PIN adm read feedback people bare
listAwards                              1     1    y    y     y     y      y     y     y       3     3       3     3
listAwards: drafts                      1     1    -    -     -     y      y     y     -       3     3       3     3
listMyAwards                            1     1    y    y     y     y      y     y     y       3     3       3     3
listEvidence                            1     1    y    y     y     y      y     y     y       3     3       3     3
getAward: under way                     1     1    y    y     y     y      y     y     y       3     3       3     3
getAward: a draft                       1     1    4    4     4     y      y     y     4       3     3       3     3
draftAward                              1     1    3    3     3     y      y     y     3       3     3       3     3
rewriteAward                            1     1    3    3     3     y      y     y     3       3     3       3     3
discardAward                            1     1    3    3     3     y      y     y     3       3     3       3     3
announceAward                           1     1    3    3     3     y      y     y     3       3     3       3     3
changeAwardDays                         1     1    3    3     3     y      y     y     3       3     3       3     3
callOffAward                            1     1    3    3     3     y      y     y     3       3     3       3     3
beginAwardAgain                         1     1    3    3     3     y      y     y     3       3     3       3     3
nominate                                1     1    y    y     y     y      y     y     y       3     3       3     3
withdrawNomination                      1     1    y44  y44   y44   y44    y44   y44   y44     3     3       3     3
answerNomination                        1     1    y44  y44   y44   y44    y44   y44   y44     3     3       3     3
castBallot                              1     1    y    y     y     y      y     y     y       3     3       3     3
judgeAward                              1     1    3    y33   y33   y33    y33   y33   3       3     3       3     3
countAward                              1     1    3    3     3     y      y     y     3       3     3       3     3
decideAward                             1     1    3    3     3     y      y     y     3       3     3       3     3
getCeremony: once presented             1     1    y    y     y     y      y     y     y       3     3       3     3
getCeremony: before                     1     1    4    4     4     y      y     y     4       3     3       3     3
presentAward                            1     1    3    3     3     y      y     y     3       3     3       3     3
getCertificatePdf: once presented       1     1    y    y     y     y      y     y     y       3     3       3     3
getCertificatePdf: before               1     1    4    4     4     y      y     y     4       3     3       3     3
getCertificateSvg                       1     1    y    y     y     y      y     y     y       3     3       3     3

# ideas                                public link PIN member lead steward exec admin PIN adm read feedback people bare
listAnswers                             1     1    y    y     y     y      y     y     y       3     3       3     3
listAnswers: drafts                     1     1    -    -     y-    y      y     y     y       3     3       3     3
publishAnswer                           1     1    3    3     y4    y      y     y     3       3     3       3     3
takeDownAnswer                          1     1    3    3     y4    y      y     y     3       3     3       3     3
youSaidWeDidPage                        y     y    y    y     y     y      y     y     y       y     y       y     y

# line-up                              public link PIN member lead steward exec admin PIN adm read feedback people bare
getLineUp                               1     1    y4   y4    y4    y      y     y     y       3     3       3     3
listLineUpChoices                       1     1    3    3     y4    y      y     y     y       3     3       3     3
swapPart                                1     1    3    3     y4    y      y     y     y       3     3       3     3
takeBackSwap                            1     1    3    3     y4    y      y     y     y       3     3       3     3
getLineUpRound: on one's own device     3     3    3    3     3     3      3     3     3       3     3       3     3
getLineUpRound: on a shared device      y     y    y    y     y     y      y     y     y       y     y       y     y
attendLineUp: on one's own device       3     3    3    3     3     3      3     3     3       3     3       3     3
attendLineUp: on a shared device        y     y    y    y     y     y      y     y     y       y     y       y     y
attendMyLineUp                          1     1    y    y     y     y      y     y     y       3     3       3     3
takeBackMyAttendance                    1     1    y    y     y     y      y     y     y       3     3       3     3
listWalls                               1     1    3    3     y-    y      y     y     3       3     3       3     3
hangWall                                1     1    3    3     y4    y      y     y     3       3     3       3     3
changeWall                              1     1    3    3     y4    y      y     y     3       3     3       3     3
takeWallDown                            1     1    3    3     y4    y      y     y     3       3     3       3     3
readWall                                4     y44  4    4     4     4      4     4     4       4     4       4     4
followWall                              4     y44  4    4     4     4      4     4     4       4     4       4     4
readLineUpMail                          1     1    3    y     y     y      y     y     3       3     3       3     3
chooseLineUpMail                        1     1    3    y     y     y      y     y     3       3     3       3     3
declineLineUpMail                       4     y44  4    4     4     4      4     4     4       4     4       4     4
readMondayMail                          1     1    3    y     y     y      y     y     3       3     3       3     3
chooseMondayMail                        1     1    3    y     y     y      y     y     3       3     3       3     3
declineMondayMail                       4     y44  4    4     4     4      4     4     4       4     4       4     4

# leadership                           public link PIN member lead steward exec admin PIN adm read feedback people bare
getLeaders                              1     1    y    y     y     y      y     y     y       y     3       3     3
getMyLeading                            1     1    y    y     y     y      y     y     y       3     3       3     3
commit                                  1     1    3    3     y     y      y     y     3       3     3       3     3
tellOutcome                             1     1    3    3     y44   y44    y44   y44   3       3     3       3     3
logDeed                                 1     1    3    3     y     y      y     y     3       3     3       3     3
logDeed: a correction                   1     1    3    3     y44   y44    y44   y44   3       3     3       3     3
getDecision                             1     1    y    y     y     y      y     y     y       y     3       3     3
listDecisionsOn                         1     1    y    y     y     y      y     y     y       y     3       3     3
recordDecision                          1     1    3    3     y     y      y     y     3       3     3       3     3
recordDecision: a correction            1     1    3    3     y44   y44    y44   y44   3       3     3       3     3

# newsletter                           public link PIN member lead steward exec admin PIN adm read feedback people bare
listEditions                           1      1    y   y      y    y       y    y     y       3    3        3      3
listEditions: drafts                   1      1    -   -      -    y       -    y     -       3    3        3      3
getEdition                             1      1    3   3      3    y       3    y     3       3    3        3      3
draftEdition                           1      1    3   3      3    y       3    y     3       3    3        3      3
editEdition                            1      1    3   3      3    y       3    y     3       3    3        3      3
listMoreParts                          1      1    3   3      3    y       3    y     3       3    3        3      3
discardEdition                         1      1    3   3      3    y       3    y     3       3    3        3      3
previewEdition                         1      1    3   3      3    y       3    y     3       3    3        3      3
testEdition                             1     1    3    3     3     9      3     9     3       3     3       3     3
scheduleEdition                        1      1    3   3      3    y       3    y     3       3    3        3      3
unscheduleEdition                      1      1    3   3      3    y       3    y     3       3    3        3      3
pauseEdition                           1      1    3   3      3    y       3    y     3       3    3        3      3
resumeEdition                          1      1    3   3      3    y       3    y     3       3    3        3      3
cancelEdition                          1      1    3   3      3    y       3    y     3       3    3        3      3
countEditionAsSent                     1      1    3   3      3    9       3    9     3       3    3        3      3
withdrawEdition                        1      1    3   3      3    y       3    y     3       3    3        3      3
restoreEdition                         1      1    3   3      3    y       3    y     3       3    3        3      3
getNewsletterSettings                  1      1    3   3      3    y       3    y     3       3    3        3      3
changeNewsletterSettings               1      1    3   3      3    y       3    y     3       3    3        3      3
readNewsletterChoice                   1      1    3   y      y    y       y    y     3       3    3        3      3
chooseNewsletter                       1      1    3   y      y    y       y    y     3       3    3        3      3
showLeavePage                          4      y44  4   4      4    4       4    4     4       4    4        4      4
leaveNewsletter                        4      y44  4   4      4    4       4    4     4       4    4        4      4
returnToNewsletter                     4      y44  4   4      4    4       4    4     4       4    4        4      4
subscribeToNewsletter                   3     3    3    3     3     3      3     3     3       3     3       3     3
showConfirmPage                         4     y44  4    4     4     4      4     4     4       4     4       4     4
confirmSubscription                     4     y44  4    4     4     4      4     4     4       4     4       4     4
newsletterPage                         3      3    y   y      y    y       y    y     y       3    3        3      3
editionPage                            3      3    y   y      y    y       y    y     y       3    3        3      3
newsletterFeed                         4      4    4   4      4    4       4    4     4       4    4        4      4

# doors                                public link PIN member lead steward exec admin PIN adm read feedback people bare
readReviews                             1     1    3    3     3     y      3     y     3       1     1       1     1
keepReviews                             1     1    3    3     3     y      3     y     3       3     3       3     3
openSample                              9     9    9    9     9     9      9     9     9       9     9       9     9
getSampleProgress                       y     y    y    y     y     y      y     y     y       y     y       y     y
enterSample                             3     3    3    3     3     3      3     3     3       3     3       3     3
`
