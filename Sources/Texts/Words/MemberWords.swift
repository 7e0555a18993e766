package import Events

extension Texts {
  /// What a member of a fact is called.
  package func label(_ member: FactMember) -> String {
    switch member {
    case .abroad: self(nb: "i utlandet")
    case .appointed: self(nb: "oppnevnt")
    case .arsmelding: self(nb: "årsmelding")
    case .arsrapport: self(nb: "årsrapport")
    case .coOrganised: self(nb: "sammen med andre")
    case .county: self(nb: "fylke")
    case .ended: self(nb: "sluttet")
    case .exchange: self(nb: "erfaringsutveksling")
    case .filed: self(nb: "levert")
    case .founded: self(nb: "stiftet")
    case .functionsAsLocal: self(nb: "fungerer som lokallag")
    case .kind: self(nb: "slag")
    case .leader: self(nb: "leder")
    case .members: self(nb: "medlemmer")
    case .minutes: self(nb: "varighet")
    case .mode: self(nb: "form")
    case .municipality: self(nb: "kommune")
    case .name: self(nb: "navn")
    case .newParticipants: self(nb: "nye deltakere")
    case .number: self(nb: "nummer")
    case .on: self(nb: "dato")
    case .otherOrganiser: self(nb: "arrangert av andre")
    case .others: self(nb: "likepersoner")
    case .parent: self(nb: "overordnet")
    case .participants: self(nb: "deltakere")
    case .protokoll: self(nb: "protokoll")
    case .regnskap: self(nb: "regnskap")
    case .revisjon: self(nb: "revisjon")
    case .ringevenn: self(nb: "ringevenn")
    case .series: self(nb: "serie")
    case .signed: self(nb: "signert")
    case .start: self(nb: "start")
    case .unpaid: self(nb: "ulønnet")
    case .year: self(nb: "år")
    }
  }

  /// What a member of a fact says.
  package func value(
    _ value: MemberValue, of member: FactMember, _ names: PersonNames = .none
  ) -> String {
    switch value {
    case .bool(let value): yesOrNo(value)
    case .integer(let value):
      switch member {
      case .minutes: duration(value)
      case .year: "\(value)"
      default: number(value)
      }
    case .date(let value): date(value)
    case .time(let value): "\(value)"
    case .id(let value): member == .series ? "\(value)" : names(value)
    case .ids(let values): values.map { names($0) }.joined(separator: ", ")
    case .entryKind(let value): label(value)
    case .chapterKind(let value): label(value)
    case .mode(let value): label(value)
    case .signatory(let value): label(value)
    case .log(let value): "\(value)"
    case .name(let value): value.text
    }
  }
}
