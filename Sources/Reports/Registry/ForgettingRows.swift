package import Application
import Events
import Projections
package import Texts

/// What, and why or when.
struct ForgettingTable {
  private(set) var table: Table

  init(_ texts: Texts) {
    table = Table([.init("what", texts(nb: "hva")), .init("why", texts(nb: "nærmere"))])
  }

  mutating func add(_ what: String, _ why: String) { table.add([.text(what), .text(why)]) }
  mutating func add(_ row: (what: String, why: String)) { add(row.what, row.why) }
}

/// The rows of one pseudonym.
struct ForgettingRows {
  var going: [(what: String, why: String)] = []
  var kept: [(what: String, why: String)] = []
  var staying: [(what: String, why: String)] = []

  init(_ subject: ForgettingPlan.Subject, _ texts: Texts) {
    let who = texts.pseudonym(subject.person)
    if subject.hasCode {
      going.append(
        (
          texts(nb: "koden til {0}", who),
          texts(nb: "brukes den igjen, er det en ny person")
        ))
    }
    for version in subject.going {
      let isNewest = version.seq == subject.versions.last?.seq
      going.append(
        (
          texts(
            nb: "kontaktopplysninger i {0}-{1}, ført {2}", subject.person.log, version.seq,
            texts.date(NorwegianTime.date(at: version.recorded))),
          isNewest ? texts(nb: "de som gjelder nå") : texts(nb: "erstattet siden")
        ))
    }
    if subject.hasActorName {
      going.append((texts(nb: "navnet til {0} som fører", who), ""))
    }
    if subject.words > 0 {
      going.append(
        (
          texts(nb: "begrunnelser for rettinger av personen og rollene"),
          texts.number(subject.words)
        ))
    }
    for version in subject.versions {
      guard let years = subject.kept[version.seq], let last = years.last,
        let until = ChapterRegister.lastDayOfEvidence(forBaseYear: last)
      else { continue }
      kept.append(
        (
          texts(
            nb: "kontaktopplysninger i {0}-{1}, ført {2}", subject.person.log, version.seq,
            texts.date(NorwegianTime.date(at: version.recorded))),
          texts(
            nb: "bevis for {0} (§ 13, § 27), til og med {1}",
            texts.all(years.map { "\($0)" }), texts.date(until))
        ))
    }
    staying.append(
      (
        texts(nb: "{0} i loggen {1}", texts.facts(subject.facts), subject.person.log),
        texts(nb: "under pseudonymet {0}: loggen kan ikke endres, og tallene skal stå", who)
      ))
  }
}

extension Texts {
  /// `p-7f3a`, and as what: the year of a participant, or that it is an actor.
  package func pseudonym(_ person: KnownPerson) -> String {
    let name = PersonNames.none.pseudonym(person.pseudonym)
    switch person.kind {
    case .enrolled: return name
    case .participant(let year): return self(nb: "{0} (turdeltaker {1})", name, year)
    case .actor: return self(nb: "{0} (fører)", name)
    }
  }

  func lines(_ count: Int) -> String {
    count == 1 ? self(nb: "1 linje") : self(nb: "{0} linjer", number(count))
  }

  func facts(_ count: Int) -> String {
    count == 1 ? self(nb: "1 opplysning") : self(nb: "{0} opplysninger", number(count))
  }

  func countingDays(_ strict: Int, _ lenient: Int) -> String {
    let count =
      strict == lenient
      ? number(lenient)
      : self(nb: "{0} (streng) eller {1} (romslig)", number(strict), number(lenient))
    return lenient == 1 && strict == 1
      ? self(nb: "1 aktivitetsdag") : self(nb: "{0} aktivitetsdager", count)
  }
}
