package import Decisions

extension Column {
  /// The name that may stand in the header instead of the Norwegian one; the same where there is
  /// none.
  package var english: String {
    switch self {
    case .lag: "chapter"
    case .kode: "code"
    case .navn: "name"
    case .slag: "kind"
    case .kommune: "municipality"
    case .fylke: "county"
    case .overordnet: "parent"
    case .fungererSomLokallag: "functions-as-local"
    case .stiftet: "founded"
    case .nedlagt: "closed"
    case .medlemmer: "members"
    case .medlemsår: "members-year"
    case .adresse: "address"
    case .telefon: "phone"
    case .epost: "email"
    case .rolle: "role"
    case .oppnevnt: "appointed"
    case .sluttet: "ended"
    case .ulønnet: "unpaid"
    case .dato: "date"
    case .varighet: "duration"
    case .aktivitet: "activity"
    case .tittel: "title"
    case .sted: "place"
    case .land: "country"
    case .form: "mode"
    case .leder: "leader"
    case .deltakere: "participants"
    case .deltakerkoder: "participant-codes"
    case .erfaringsutveksling: "exchange"
    case .nyeDeltakere: "new-participants"
    case .arrangør: "organiser"
    case .medarrangør: "co-organiser"
    case .serie: "series"
    case .merknad: "note"
    case .år: "year"
    case .levert: "filed"
    case .signert: "signatures"
    case .start, .likepersoner, .årsrapport, .årsmelding, .regnskap, .revisjon, .protokoll:
      rawValue
    }
  }

  /// By a name in a header, Norwegian or English, in any case; nil when no form has it.
  package init?(header: String) {
    guard let column = Self.byName[Self.key(header)] else { return nil }
    self = column
  }

  private static let byName: [String: Column] = {
    var names: [String: Column] = [:]
    for column in allCases {
      names[key(column.rawValue)] = column
      names[key(column.english)] = column
    }
    return names
  }()

  // `new-participants` and `new participants` are one name.
  private static func key(_ name: String) -> String {
    Folding.anyCase(String(name.map { $0 == "-" ? " " : $0 }))
  }
}
