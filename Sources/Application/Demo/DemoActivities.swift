import Events

/// A kind of gathering as chapters hold it.
struct DemoActivity {
  /// What it is.
  let kind: EntryKind
  /// What it is called.
  let title: String
  /// How long, in minutes.
  let minutes: [Int]
  /// How many come, the leader not counted.
  let participants: ClosedRange<Int>
  /// When it begins.
  let hour: Int
  /// Where.
  let place: String

  init(
    _ kind: EntryKind, _ title: String, _ minutes: [Int], _ participants: ClosedRange<Int>,
    _ hour: Int, _ place: String
  ) {
    self.kind = kind
    self.title = title
    self.minutes = minutes
    self.participants = participants
    self.hour = hour
    self.place = place
  }

  /// Whether the form asks for its purpose, because the name does not tell.
  var needsPurpose: Bool { kind != .samtalegruppe && kind != .aktivitetsgruppe }
}

extension DemoActivity {
  /// Held again and again, on one weekday.
  static let series = [
    DemoActivity(.moteplass, "Åpen møteplass", [120, 150, 180], 4...18, 17, "Frivilligsentralen"),
    DemoActivity(.moteplass, "Formiddagskafé", [120, 180], 4...16, 11, "Frivilligsentralen"),
    DemoActivity(.samtalegruppe, "Samtalegruppe", [90, 120], 3...8, 18, "Lagets lokale"),
    DemoActivity(.samtalegruppe, "Pårørendegruppe", [90, 120], 3...9, 18, "Lagets lokale"),
    DemoActivity(.samtalegruppe, "Gruppe for unge voksne", [90, 120], 3...8, 19, "Biblioteket"),
    DemoActivity(.samtalegruppe, "Sorggruppe", [90], 3...7, 18, "Lagets lokale"),
    DemoActivity(.samtalegruppe, "Angstringen", [90, 120], 3...9, 19, "Lagets lokale"),
    DemoActivity(.aktivitetsgruppe, "Malegruppe", [120, 150], 3...9, 17, "Kulturhuset"),
    DemoActivity(.aktivitetsgruppe, "Strikkekafé", [120], 3...12, 12, "Biblioteket"),
    DemoActivity(.aktivitetsgruppe, "Matgruppe", [150, 180], 4...10, 16, "Kjøkkenet på skolen"),
    DemoActivity(.aktivitetsgruppe, "Skrivegruppe", [90, 120], 3...8, 18, "Biblioteket"),
    DemoActivity(.aktivitetsgruppe, "Sangglede", [90], 5...18, 18, "Kulturhuset"),
    DemoActivity(.aktivitetsgruppe, "Bassenggruppe", [60, 90], 4...12, 15, "Svømmehallen"),
    DemoActivity(.tur, "Gåtur", [60, 90, 120], 3...12, 11, "Turstien"),
  ]

  /// Held once in a while.
  static let single = [
    DemoActivity(.temakveld, "Temakveld om søvn", [90, 120], 6...28, 18, "Kulturhuset"),
    DemoActivity(.temakveld, "Temakveld om ensomhet", [120], 6...28, 18, "Biblioteket"),
    DemoActivity(.temakveld, "Temakveld om åpenhet", [90, 120], 6...30, 18, "Kulturhuset"),
    DemoActivity(.temakveld, "Temakveld om pårørende", [120], 6...25, 18, "Biblioteket"),
    DemoActivity(.medlemsmote, "Medlemsmøte", [120, 150], 6...26, 18, "Lagets lokale"),
    DemoActivity(.medlemsmote, "Medlemsmøte med prat", [120], 5...22, 18, "Lagets lokale"),
    DemoActivity(.kurs, "Kurs i mestring", [150, 180], 4...14, 17, "Frivilligsentralen"),
    DemoActivity(.kurs, "Kurs i å leve med angst", [150, 180], 4...12, 17, "Frivilligsentralen"),
    DemoActivity(.tur, "Fellestur", [180, 240, 300], 5...22, 10, "Skogen"),
  ]

  /// Words of the weekdays, Monday first.
  static let weekdays = ["mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"]
}
