/// The columns of all forms, by the name that stands in the Norwegian header.
package enum Column: String, CaseIterable, Hashable, Sendable {
  case lag, kode, navn, slag, kommune, fylke, overordnet
  case fungererSomLokallag = "fungerer som lokallag"
  case stiftet, nedlagt, medlemmer
  case medlemsår
  case adresse, telefon, epost, rolle, oppnevnt, sluttet
  case ulønnet
  case dato, start, varighet, aktivitet, tittel, sted, land, form, leder, likepersoner, deltakere
  case deltakerkoder, erfaringsutveksling
  case nyeDeltakere = "nye deltakere"
  case arrangør, medarrangør, serie, merknad
  case år, levert, årsrapport, årsmelding, regnskap, revisjon, protokoll, signert
}
