import Application
import EventLog
import Events
import Testing
import Texts

struct BackupErrorTextTests {
  private static let errors: [(BackupError, Int32, String)] = [
    (
      .samePlace(folder: "/a"), 64,
      "Begge filene ville ligge i «/a», og den som finner dem der, kan lese alt. Legg nøklene et"
        + " annet sted."
    ),
    (
      .insideRegistry(path: "/a/b"), 64,
      "«/a/b» ligger i registeret som skal kopieres. Velg en annen mappe, helst en annen disk."
    ),
    (.exists(path: "/a"), 73, "«/a» finnes alt. Velg et annet navn."),
    (.file(path: "/a", .notFound), 66, "«/a» finnes ikke."),
    (.file(path: "/a", .parentMissing), 73, "Mappen «/a» finnes ikke. Lag den først."),
    (
      .file(path: "/a", .storage("No space")), 74,
      "«/a» kunne ikke leses eller skrives (No space)."
    ),
    (.damaged(.keys), 65, "«keys.sqlite» er skadet, eller er en annen fil enn den skal være."),
    (.tooLarge(.log), 65, "«log.sqlite» er for stor for en sikkerhetskopi."),
    (
      .archive(.registry, .cutOff), 65,
      "Sikkerhetskopien av registeret kan ikke brukes: slutten mangler."
    ),
    (
      .manifest(.keys, TransparencyFormatError(line: 3, expected: .member("registry"))), 65,
      "Innholdslisten i sikkerhetskopien av nøklene kan ikke leses. Linje 3: ventet «registry» og"
        + " en verdi."
    ),
    (
      .otherKind(expected: .keys), 65,
      "Dette er ikke sikkerhetskopien av nøklene. Har de to filene byttet plass?"
    ),
    (
      .altered(.log), 65,
      "«log.sqlite» er ikke som innholdslisten sier: kopien er endret eller skadet. Bruk en annen."
    ),
    (
      .foreign, 65, "Nøklene hører til et annet register. Finn dem som hører til dette."
    ),
    (
      .half(registry: 13, keys: 12), 65,
      "Nøklene er eldre enn registeret: det bruker nøkkel 13, og de slutter på 12. Finn en nyere"
        + " kopi av nøklene."
    ),
    (
      .heads(LogCode("asker")), 65,
      "Loggen asker er ikke den som innholdslisten sier. Bruk en annen kopi."
    ),
    (
      .heads(nil), 65, "Kopien har andre logger enn innholdslisten sier. Bruk en annen kopi."
    ),
    (
      .afterwards(.notSealed(2025)), 65,
      "Bufdir 2025 er ikke forseglet her. «forsegl bufdir 2025» gjør det."
    ),
  ]

  @Test func everyErrorIsToldAndHasACode() {
    for (error, code, text) in Self.errors {
      #expect(Texts().sentence(any: error) == text)
      #expect(ExitCode(for: error).rawValue == code, "\(text)")
    }
  }

  @Test(arguments: [
    (TarProblem.foreignName, "ingen sikkerhetskopi har"), (.notARegularFile, "vanlige filer"),
    (.twice, "to ganger"), (.tooLarge, "8 GiB"), (.manifestNotFirst, "ikke først"),
    (.notAsListed, "innholdslisten sier"), (.checksum, "endret eller skadet"),
    (.malformed, "endret eller skadet"), (.padding, "endret eller skadet"),
    (.end, "endret eller skadet"), (.afterEnd, "endret eller skadet"),
  ])
  func everyProblemOfAnArchive(_ problem: TarProblem, _ words: String) {
    #expect(Texts().sentence(BackupError.archive(.keys, problem)).contains(words))
  }
}
