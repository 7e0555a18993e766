extension PhraseTable {
  static let receiving = #"""
    nb mottak
    nn mottak
    en receipts
    nb {0} er borte, eller en annen enn da den ble vist. Ingenting fra den er tatt imot. Kjør «motta» på nytt.
    nn {0} er borte, eller ei anna enn då ho blei vist. Ingenting frå fila er teke imot. Køyr «motta» på nytt.
    en {0} is gone, or not the file it was when it was shown. Nothing from it was received. Run “receive” again.
    nb hodet som ble mottatt, er ikke denne loggens: noe til og med denne er skrevet om
    nn hovudet som blei motteke, er ikkje hovudet til denne loggen: noko til og med denne er skrive om
    en the head that was received is not this log’s: something up to and including this one was rewritten
    nb loggen har vært lengre: hodet som ble mottatt, står ved denne
    nn loggen har vore lengre: hovudet som blei motteke, står ved denne
    en the log has been longer: the head that was received stands at this one
    nb det mottatte hodet er ikke signert med nøkkelen eieren hadde da
    nn det mottekne hovudet er ikkje signert med nøkkelen eigaren hadde då
    en the received head is not signed with the key that the owner had then
    nb det som er lagret om mottaket, kan ikke leses
    nn det som er lagra om mottaket, kan ikkje lesast
    en what is stored about the receipt cannot be read
    nb grenen på {0} som ble lagt til side, er endret: hendelsene fra denne er ikke hodets
    nn greina på {0} som blei lagd til side, er endra: hendingane frå denne er ikkje dei som hovudet gjeld
    en the branch of {0} that was set aside has been changed: the events from this one on are not those of its head
    nb Dette er for mye for én forsendelse, som rommer høyst 48 MiB. Send færre hendelser om gangen.
    nn Dette er for mykje for éi sending, som rommar høgst 48 MiB. Send færre hendingar om gongen.
    en This is too much for one parcel, which holds at most 48 MiB. Send fewer events at a time.
    """#
}
