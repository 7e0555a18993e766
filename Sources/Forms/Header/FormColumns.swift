package import Decisions
package import Events

extension FormKind {
  /// The columns of the form, in its order.
  package var columns: [Column] {
    switch self {
    case .chapters:
      [
        .kode, .navn, .slag, .kommune, .fylke, .overordnet, .fungererSomLokallag, .stiftet,
        .nedlagt, .medlemmer, .medlemsår,
      ]
    case .people:
      [
        .lag, .kode, .navn, .adresse, .telefon, .epost, .rolle, .oppnevnt, .sluttet, .ulønnet,
      ]
    case .entries:
      [
        .lag, .dato, .start, .varighet, .aktivitet, .tittel, .sted, .land, .form, .leder,
        .likepersoner, .deltakere, .deltakerkoder, .erfaringsutveksling, .nyeDeltakere,
        .arrangør, .medarrangør, .serie, .merknad,
      ]
    case .annualReports:
      [
        .lag, .år, .levert, .årsrapport, .årsmelding, .regnskap, .revisjon, .protokoll, .signert,
      ]
    }
  }

  /// The columns that every row must state, but for `lag`, which may come from the command line.
  package var requiredColumns: [Column] {
    switch self {
    case .chapters, .people: [.kode]
    case .entries: [.dato, .aktivitet]
    case .annualReports: [.år]
    }
  }
}
