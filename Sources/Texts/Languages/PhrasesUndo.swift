extension PhraseTable {
  static let undo = #"""
    nb Det er ingenting å gjøre om i {0}: ingenting er angret etter det siste som ble ført.
    nn Det er ingenting å gjere om i {0}: ingenting er angra etter det siste som vart ført.
    en There is nothing to redo in {0}: nothing was undone after what was recorded last.
    nb [J/n]
    nn [J/n]
    en [Y/n]
    nb [j/N]
    nn [j/N]
    en [y/N]
    nb Angre trekker alle rader i importen {0}.
    nn Angre trekkjer alle rader i importen {0}.
    en Undo withdraws all rows of the import {0}.
    nb Angre lar de trukne radene i importen {0} gjelde igjen.
    nn Angre lèt dei trekte radene i importen {0} gjelde att.
    en Undo lets the withdrawn rows of the import {0} hold again.
    nb Gjør om trekker {0} igjen.
    nn Gjer om trekkjer {0} att.
    en Redo withdraws {0} again.
    nb Gjør om lar {0} gjelde igjen.
    nn Gjer om lèt {0} gjelde att.
    en Redo lets {0} hold again.
    nb Gjør om retter {0} igjen, slik den var rettet.
    nn Gjer om rettar {0} att, slik han var retta.
    en Redo corrects {0} again, as it was corrected.
    nb Gjør om lar radene i importen {0} gjelde igjen.
    nn Gjer om lèt radene i importen {0} gjelde att.
    en Redo lets the rows of the import {0} hold again.
    nb Gjør om trekker radene i importen {0} igjen.
    nn Gjer om trekkjer radene i importen {0} att.
    en Redo withdraws the rows of the import {0} again.
    nb Importen {0} gjelder igjen: {1}.
    nn Importen {0} gjeld att: {1}.
    en The import {0} holds again: {1}.
    nb Flere felt (Enter: ferdig)
    nn Fleire felt (Enter: ferdig)
    en More fields (Enter: done)
    nb Tab viser feltene. Enter lar feltet stå, «-» fjerner det, «.» avslutter uten å lagre.
    nn Tab viser felta. Enter lèt feltet stå, «-» fjernar det, «.» avsluttar utan å lagre.
    en Tab shows the fields. Enter keeps the field, “-” removes it, “.” ends without saving.
    nb Enter lar det i klammene stå, «<» går tilbake, «.» hopper over resten.
    nn Enter lèt det i klammene stå, «<» går tilbake, «.» hoppar over resten.
    en Enter keeps what is in brackets, “<” goes back, “.” skips the rest.
    nb Lagre endringene?
    nn Lagre endringane?
    en Save the changes?
    nb Roller rettes hver for seg: {0}. Nye føres med «folk endre {1} --rolle …».
    nn Roller vert retta kvar for seg: {0}. Nye vert førte med «folk endre {1} --rolle …».
    en Roles are corrected one by one: {0}. New ones are recorded with “people change {1} --role …”.
    nb angrer det siste som ble ført i laget; en gang til går ett skritt lenger tilbake
    nn angrar det siste som vart ført i laget; ein gong til går eitt steg lenger tilbake
    en undoes what was recorded last in the chapter; once more goes one step further back
    nb gjør det som sist ble angret, om igjen
    nn gjer det som sist vart angra, om att
    en does again what was undone last
    nb så lenge ingenting nytt er ført siden
    nn så lenge ingenting nytt er ført sidan
    en as long as nothing new was recorded since
    nb viser alt, og spør hvilket felt og hva det skal være
    nn viser alt, og spør kva for felt og kva det skal vere
    en shows everything, and asks which field and what it is to say
    nb tittelen står ikke der lenger
    nn tittelen står ikkje der lenger
    en the title stands there no longer
    """#
}
