import Application
import Decisions
import Events
import Forms
import Projections
import Texts

/// What stands of a person, a chapter and an annual report, field by field.
extension Session {
  /// A person's contact data, and pay and end where there is one role only.
  func fields(of listing: PersonListing) -> [ChangeableField] {
    let contact = listing.contact
    var fields = [
      ChangeableField(option: "navn", standing: contact?.name),
      ChangeableField(option: "adresse", standing: contact?.address),
      ChangeableField(option: "telefon", standing: contact?.phone),
      ChangeableField(option: "epost", standing: contact?.email),
    ]
    if listing.roles.count == 1, let role = listing.roles.first {
      if role.appointed == nil { fields.append(ChangeableField(option: "oppnevnt")) }
      fields.append(
        ChangeableField(option: "sluttet", standing: role.ended.map { texts.date($0) }))
      fields.append(
        ChangeableField(
          option: "ulønnet", standing: role.unpaid.map(texts.yesOrNo), choices: ["ja", "nei"]))
    }
    return fields
  }

  /// A chapter, with the members of its newest count.
  func fields(of chapter: ChapterFacts) -> [ChangeableField] {
    let newest = chapter.members.keys.max()
    let kinds = Words.chapterKinds
    return [
      ChangeableField(option: "navn", standing: chapter.name?.text),
      ChangeableField(
        option: "slag", standing: chapter.kind.map { EntryCommandLine.word($0, kinds) },
        choices: kinds.norwegian),
      ChangeableField(option: "kommune", standing: chapter.municipality?.text),
      ChangeableField(option: "fylke", standing: chapter.county?.text),
      ChangeableField(option: "overordnet", standing: chapter.parent?.description),
      ChangeableField(
        option: "fungerer-som-lokallag", standing: chapter.functionsAsLocal.map(texts.yesOrNo),
        choices: ["ja", "nei"]),
      ChangeableField(option: "stiftet", standing: chapter.founded.map { texts.date($0) }),
      ChangeableField(option: "nedlagt", standing: chapter.closed.map { texts.date($0) }),
      ChangeableField(option: "medlemsår", standing: newest.map(String.init)),
      ChangeableField(
        option: "medlemmer",
        standing: newest.flatMap { chapter.members[$0] }.map { "\($0.members)" }),
    ]
  }

  /// An annual report; nothing stands before one is filed.
  func fields(of report: AnnualReportFiled?) -> [ChangeableField] {
    func answer(_ option: String, _ value: Bool?) -> ChangeableField {
      ChangeableField(
        option: option, standing: value.map(texts.yesOrNo), choices: ["ja", "nei"])
    }
    let signatures = Words.signatures
    return [
      ChangeableField(option: "levert", standing: report?.filed.map { texts.date($0) }),
      answer("årsrapport", report?.annualReport), answer("årsmelding", report?.account),
      answer("regnskap", report?.accounts), answer("revisjon", report?.audit),
      answer("protokoll", report?.minutes),
      ChangeableField(
        option: "signert",
        standing: report?.signed.map { EntryCommandLine.word($0, signatures) },
        choices: signatures.norwegian),
    ]
  }

  /// A goal of a plan.
  func fields(of goal: PlanAdopted, _ words: GoalWords?) -> [ChangeableField] {
    [
      ChangeableField(option: "nummer", standing: "\(goal.number)"),
      ChangeableField(option: "år", standing: "\(goal.year)"),
      ChangeableField(option: "aktivitet", standing: words?.activity, mayBeRemoved: true),
      ChangeableField(option: "mål", standing: words?.goal, mayBeRemoved: true),
      ChangeableField(option: "tiltak", standing: words?.measures, mayBeRemoved: true),
      ChangeableField(option: "resultatmål", standing: words?.resultGoal, mayBeRemoved: true),
    ]
  }

  /// Whether a line says nothing but what it is about, and somebody sits there who can be asked.
  func isToBeAsked(_ line: ParsedCommand) -> Bool {
    let options = CommandTable.spec(line.id).options.map(\.name).filter { $0 != "lag" }
    return mayAsk && !options.contains { line.has($0) }
  }
}
