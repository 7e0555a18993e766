import Events
package import Projections

extension Texts {
  /// What is missing or doubtful.
  package func text(_ kind: Gap.Kind) -> String {
    switch kind {
    case .notFounded: self(nb: "laget er ikke opprettet")
    case .kindNotStated: self(nb: "det er ikke oppgitt om laget er lokallag eller fylkeslag")
    case .noEntries: self(nb: "ingenting er ført i året")
    case .onlyMeetings: self(nb: "ingen medlemsaktivitet utover møter, stand og telefon")
    case .membersNotCounted: self(nb: "medlemstallet er ikke oppgitt")
    case .reportMissing: self(nb: "årsrapporten er ikke levert")
    case .reportIncomplete(let report): text(LocalChapterAnswer.Kind.reportIncomplete(report))
    case .personIncomplete(let lack): lacking(lack)
    case .leaderNotStated: self(nb: "leder er ikke oppgitt")
    case .purposeNotStated: self(nb: "erfaringsutveksling er ikke oppgitt")
    case .lengthNotStated: self(nb: "varigheten er ikke oppgitt")
    case .participantsNotStated: self(nb: "antall deltakere er ikke oppgitt")
    case .severalNotStated: self(nb: "flere ting er ikke oppgitt")
    case .onlyTookPart: self(nb: "har deltatt, men ikke ledet noe som teller")
    case .appointmentEnded(let date):
      self(nb: "sluttet {0}, før 31.12.", self.date(date))
    case .newParticipantsNotStated:
      self(nb: "samme leder samme dag, og nye deltakere er ikke oppgitt")
    case .oneShort: self(nb: "én deltaker for lite hvis lederen ikke regnes med")
    case .digital: self(nb: "bare digitalt")
    case .recordedByTwo: self(nb: "to lag kan ha ført det samme")
    case .recordedTwice: self(nb: "kan være ført to ganger")
    case .enrolledByTwo(let other):
      self(
        nb: "samme telefon eller e-post som en likeperson i {0}: én person telles én gang", other)
    case .disagreement(let fact):
      self(nb: "laget og sentralt oppgir ulik verdi: {0}", label(fact))
    }
  }

  /// What it would take.
  package func remedy(_ kind: Gap.Kind) -> String {
    switch kind {
    case .notFounded: self(nb: "opprett laget («lag ny»)")
    case .kindNotStated: self(nb: "oppgi slag")
    case .noEntries, .onlyMeetings: self(nb: "før det laget har gjort")
    case .membersNotCounted: self(nb: "oppgi medlemmer per 31.12.")
    case .reportMissing: self(nb: "få den levert og signert")
    case .reportIncomplete: self(nb: "få det som mangler, og før den på nytt")
    case .personIncomplete: self(nb: "spør personen, og før det («folk ny»)")
    case .leaderNotStated, .purposeNotStated, .lengthNotStated, .participantsNotStated,
      .severalNotStated, .newParticipantsNotStated:
      self(nb: "spør den som ledet, og rett føringen («rett»)")
    case .onlyTookPart, .appointmentEnded, .oneShort, .digital:
      self(nb: "avhenger av hvordan forskriften leses")
    case .recordedByTwo: self(nb: "avklar hvem som arrangerte, og trekk den andre («trekk»)")
    case .recordedTwice: self(nb: "avklar, og trekk den ene («trekk»)")
    case .enrolledByTwo:
      self(nb: "avklar hvem som fører personen, og avslutt rollen i det andre laget")
    case .disagreement: self(nb: "rett den som er feil; sentralt gjelder til da")
    }
  }

  /// What the chapter and the central office can state differently.
  package func label(_ fact: Disagreement.Fact) -> String {
    switch fact {
    case .kind: label(FactMember.kind)
    case .name: label(FactMember.name)
    case .municipality: label(FactMember.municipality)
    case .county: label(FactMember.county)
    case .parent: label(FactMember.parent)
    case .functionsAsLocal: label(FactMember.functionsAsLocal)
    case .founded: label(FactMember.founded)
    case .closed: self(nb: "nedlagt")
    case .members(let year): self(nb: "medlemmer {0}", year)
    case .report(let year): self(nb: "årsrapport {0}", year)
    }
  }

  private func lacking(_ lack: PersonLack) -> String {
    var lacks = lack.contact.isEmpty ? [] : [self(nb: "{0} mangler", all(lack.contact))]
    if lack.appointment { lacks.append(self(nb: "oppnevningsdato mangler")) }
    if lack.pay { lacks.append(self(nb: "ulønnet er ikke oppgitt")) }
    return lacks.joined(separator: ", ")
  }
}
