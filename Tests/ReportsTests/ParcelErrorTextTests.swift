import Application
import EventLog
import Events
import Exchange
import Testing
import Texts

struct ParcelErrorTextTests {
  private static let origin = LogOrigin("demo/varde/asker/2egngc239ze9p4ya")!
  private static let again = "Hent filen på nytt, eller be om en ny."
  private static let errors: [(ParcelError, Int32, String)] = [
    (
      .notAParcel, 65,
      "Filen er ikke en forsendelse fra Varde. «kontroller FIL» sier hva den er, om Varde kjenner"
        + " den."
    ),
    (
      .newer, 65,
      "Forsendelsen er laget av en nyere utgave av Varde. Bruk den nyeste her også."
    ),
    (
      .truncated, 65,
      "Slutten på forsendelsen mangler. \(again)"
    ),
    (
      .damaged(.header(line: 4)), 65,
      "Forsendelsen er endret eller skadet: linje 4 i toppen kan ikke leses. \(again)"
    ),
    (.damaged(.seal), 65, "Forsendelsen er endret eller skadet: låsen er brutt. \(again)"),
    (
      .damaged(.packing), 65,
      "Forsendelsen er endret eller skadet: den kan ikke pakkes ut. \(again)"
    ),
    (
      .damaged(.contents), 65,
      "Forsendelsen er endret eller skadet: innholdet er ikke satt sammen slik Varde gjør det."
        + " \(again)"
    ),
    (
      .damaged(.checkpoint), 65,
      "Forsendelsen er endret eller skadet: det signerte hodet kan ikke leses. \(again)"
    ),
    (
      .damaged(.event(1_017)), 65,
      "Forsendelsen er endret eller skadet: hendelse 1017 kan ikke leses. \(again)"
    ),
    (
      .damaged(.payload(0)), 65,
      "Forsendelsen er endret eller skadet: personopplysningene hører ikke til hendelsene i den."
        + " \(again)"
    ),
    (
      .damaged(.payload(3)), 65,
      "Forsendelsen er endret eller skadet: personopplysning nummer 3 kan ikke leses. \(again)"
    ),
    (
      .notForUs(id: "1f0c22e9"), 77,
      "Forsendelsen er låst til mottaksnøkkelen 1f0c22e9, og den er ikke her. Åpne den der nøkkelen"
        + " er, eller gi avsenderen din egen og be om en ny."
    ),
    (
      .disagrees(.origin(origin, checkpoint: "demo/varde/bergen/4c9mzr51skc1dkth")), 65,
      "Forsendelsen motsier seg selv: den skal være av loggen «demo/varde/asker/2egngc239ze9p4ya»,"
        + " men det signerte hodet er av «demo/varde/bergen/4c9mzr51skc1dkth». Be avsenderen om en"
        + " ny."
    ),
    (
      .disagrees(.head), 65,
      "Forsendelsen motsier seg selv: det signerte hodet er et annet enn det som står i toppen. Be"
        + " avsenderen om en ny."
    ),
    (
      .disagrees(.events), 65,
      "Forsendelsen motsier seg selv: den har ikke de hendelsene som står i toppen. Be avsenderen"
        + " om en ny."
    ),
    (
      .disagrees(.base), 65,
      "Forsendelsen motsier seg selv: hendelsene følger ikke etter det hodet de skal følge etter."
        + " Be avsenderen om en ny."
    ),
    (
      .tooLarge, 65,
      "Dette er for mye for én forsendelse, som rommer høyst 48 MiB. Send færre hendelser om gangen."
    ),
    (
      .bomb, 65,
      "Forsendelsen ville fylle minnet når den pakkes ut, og slik er ingen ekte. Ikke ta den imot;"
        + " spør avsenderen hvor den kommer fra."
    ),
    (
      .payloadsInClear, 77,
      "Personopplysninger kan ikke sendes åpent. Send uten dem, eller lås forsendelsen til en"
        + " mottaksnøkkel."
    ),
    (
      .notAReceiverKey, 65,
      "Dette er ikke en mottaksnøkkel, eller den er skrevet feil. Den ser slik ut:"
        + " varde-mottak+navn+1a2b3c4d+AXq…, på én linje. Be mottakeren om den på nytt."
    ),
  ]

  @Test(arguments: errors.indices)
  func saysWhatAndWhatToDo(index: Int) {
    let (error, code, sentence) = Self.errors[index]
    let texts = Texts()
    #expect(texts.sentence(error) == sentence)
    #expect(texts.sentence(any: error) == sentence)
    #expect(texts.sentence(.parcel(error)) == sentence)
    #expect(exitCode(for: error) == code)
    #expect(exitCode(for: ApplicationError.parcel(error)) == code)
  }

  @Test func aParcelIsToldFromAHead() {
    let file = Array("varde/parcel/v1\nto open\n".utf8)
    let error = TransparencyFormatError(line: 1, expected: .head)
    #expect(throws: error) { try TransparencyFile(file) }
    #expect(
      Texts().sentence(error)
        == "Linje 1: ventet et hode, et bevis eller en forsegling; dette er en forsendelse, som tas"
        + " inn med «motta FIL».")
  }
}
