package import Application
import EventLog
package import Events
package import Texts

extension Report {
  /// What a branch holds that was given up (`før på nytt`).
  package static func lost(_ lost: LostEvents, _ context: ReportContext) -> Report {
    let texts = context.texts
    let names = context.names(lost.log)
    let (size, common) = (lost.branch.head.size, lost.branch.common)
    var table = Table([
      .init("lost", texts(nb: "nr"), .number), .init("recorded", texts(nb: "ført"), .word),
      .init("event", texts(nb: "hva")),
    ])
    for one in lost.events where one.obstacle == nil {
      table.add([
        .number(one.event.seq), .text(texts.moment(one.event.recorded)),
        .text(texts.lostLine(one.event.data, names)),
      ])
    }
    var facts =
      context.mark + [
        texts(nb: "{0} etter de {1} felles", texts.events(size - common), texts.number(common))
      ]
    if lost.known > 0 { facts.append(texts(nb: "{0} er her fra før", texts.number(lost.known))) }
    let others = lost.events.count { $0.obstacle != nil }
    if others > 0 {
      facts.append(texts(nb: "{0} gjelder bare grenen selv", texts.number(others)))
    }
    return Report(
      title: texts(nb: "Grenen som er gitt opp i {0}", lost.log), facts: facts,
      sections: [Section("events", table)])
  }
}

extension Texts {
  /// An event of another branch on one line; what it changes by its number there.
  package func lostLine(_ data: EventData, _ names: PersonNames) -> String {
    let line = line(data, names)
    return switch data {
    case .entryCorrected(let body): self(nb: "{0}  nr {1}", line, body.entry)
    case .entryWithdrawn(let body): self(nb: "{0}  nr {1}", line, body.entry)
    case .entryReinstated(let body): self(nb: "{0}  nr {1}", line, body.entry)
    case .roleEnded(let body): self(nb: "{0}  nr {1}", line, body.entry)
    case .textErased(let body): self(nb: "{0}  nr {1}", line, body.entry)
    case .goalLinked(let body): self(nb: "{0}  nr {1}", line, body.entry)
    case .goalUnlinked(let body): self(nb: "{0}  nr {1}", line, body.entry)
    case .tripJoined(let body): self(nb: "{0}  nr {1}", line, body.trip)
    case .personEnrolled(let body): line + "  " + names(body.person)
    case .contactChanged(let body): line + "  " + names(body.person)
    case .roleGranted(let body): line + "  " + names(body.person)
    case .personErased(let body): line + "  " + names(body.person)
    case .consentGiven(let body): line + "  " + names(body.person)
    case .consentWithdrawn(let body): line + "  " + names(body.person)
    default: line
    }
  }
}
