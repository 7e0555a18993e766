package import Events

/// Events of every type, each optional member there or not, drawn from a seed.
package struct EventGenerator {
  package var values: ValueGenerator

  /// The events of a seed.
  package init(seed: UInt64) { values = ValueGenerator(seed: seed) }

  /// An event of a type drawn at random.
  package mutating func event() -> Event {
    event(EventType.allCases.randomElement(using: &values.random)!)
  }

  /// An event of a type.
  package mutating func event(_ type: EventType) -> Event {
    let data = data(type)
    var commitment = values.maybe { $0.digest() }
    if case .entryCorrected(let body) = data, body.set.isEmpty, body.unset.isEmpty {
      commitment = values.digest()
    }
    return Event(
      log: values.logCode(), seq: values.place(), recorded: values.instant(), actor: values.id(),
      salt: values.salt(), data: data, commitment: commitment,
      key: values.maybe { $0.digest() }, cause: values.maybe { $0.place() })
  }

  /// A fact of a type.
  package mutating func data(_ type: EventType) -> EventData {
    switch type {
    case .logOpened:
      .logOpened(
        LogOpened(organisation: values.logCode(), id: values.id(), demo: values.bool()))
    case .actorNamed: .actorNamed(ActorNamed(role: values.word()))
    case .clockOverridden: .clockOverridden(ClockOverridden(problem: values.word()))
    case .importBegun: .importBegun(ImportBegun(form: values.word(), file: values.digest()))
    case .ownerKeySet:
      .ownerKeySet(
        OwnerKeySet(by: values.word(), key: values.publicKey(), signature: values.signature()))
    case .headsNoted: .headsNoted(headsNoted())
    case .reportSealed: .reportSealed(reportSealed())
    case .chapterFounded: .chapterFounded(founded())
    case .chapterChanged: .chapterChanged(changed())
    case .chapterClosed:
      .chapterClosed(ChapterClosed(chapter: values.logCode(), on: values.date()))
    case .membersCounted:
      .membersCounted(
        MembersCounted(
          chapter: values.logCode(), year: values.year(),
          members: values.int(in: MembersCounted.range)))
    case .annualReportFiled: .annualReportFiled(reportFiled())
    case .serviceAnnounced:
      .serviceAnnounced(ServiceAnnounced(service: values.word(), year: values.year()))
    case .grantParametersSet:
      .grantParametersSet(
        GrantParametersSet(
          grantYear: values.year(), group: values.int(in: GrantParametersSet.groups),
          orePerPoint: values.maybe { $0.int(in: GrantParametersSet.pointValues) },
          basicGrant: values.maybe { $0.int(in: GrantParametersSet.basicGrants) }))
    case .personEnrolled: .personEnrolled(PersonEnrolled(person: values.id(), onFile: onFile()))
    case .contactChanged: .contactChanged(ContactChanged(person: values.id(), onFile: onFile()))
    case .roleGranted:
      .roleGranted(
        RoleGranted(
          person: values.id(), role: values.word(), appointed: values.maybe { $0.date() },
          unpaid: values.maybe { $0.bool() }))
    case .roleEnded: .roleEnded(RoleEnded(entry: values.place(), ended: values.date()))
    case .activityHeld: .activityHeld(ActivityHeld(kind: activityKind(), gathering()))
    case .tripHeld: .tripHeld(TripHeld(gathering()))
    case .tripJoined: .tripJoined(TripJoined(trip: values.place(), participant: values.id()))
    case .ringevennContactMade:
      .ringevennContactMade(
        RingevennContactMade(
          on: values.date(), ringevenn: values.maybe { $0.id() },
          minutes: values.maybe { $0.int(in: Gathering.minuteRange) },
          start: values.maybe { $0.time() }, mode: values.maybe { $0.word() }))
    case .hoursVolunteered:
      .hoursVolunteered(
        HoursVolunteered(
          on: values.date(), person: values.id(), minutes: values.int(in: Gathering.minuteRange),
          start: values.maybe { $0.time() }))
    case .planAdopted:
      .planAdopted(
        PlanAdopted(year: values.year(), number: values.int(in: PlanAdopted.numbers)))
    case .goalLinked: .goalLinked(GoalLinked(entry: values.place(), goal: values.place()))
    case .goalUnlinked: .goalUnlinked(GoalUnlinked(entry: values.place()))
    case .entryCorrected: .entryCorrected(corrected())
    case .entryWithdrawn:
      .entryWithdrawn(EntryWithdrawn(entry: values.place(), reason: values.word()))
    case .entryReinstated:
      .entryReinstated(EntryReinstated(entry: values.place(), reason: values.word()))
    case .personErased:
      .personErased(
        PersonErased(person: values.id(), keepingEvidenceUntil: values.maybe { $0.date() }))
    case .textErased: .textErased(TextErased(entry: values.place(), texts: erasableTexts()))
    case .consentGiven:
      .consentGiven(
        ConsentGiven(person: values.id(), purpose: values.word(), on: values.date()))
    case .consentWithdrawn:
      .consentWithdrawn(
        ConsentWithdrawn(person: values.id(), purpose: values.word(), on: values.date()))
    case .dataAccessed: .dataAccessed(dataAccessed())
    case .receiverKeySet: .receiverKeySet(ReceiverKeySet(key: values.publicKey()))
    case .ownerKeyConfirmed:
      .ownerKeyConfirmed(
        OwnerKeyConfirmed(log: values.logCode(), logID: values.id(), key: values.publicKey()))
    case .logReceived:
      .logReceived(
        LogReceived(
          log: values.logCode(), logID: values.id(), root: values.digest(), size: values.place()))
    case .branchLost: .branchLost(branchLost())
    }
  }
}

extension EventGenerator {
  private mutating func founded() -> ChapterFounded {
    let kind: ChapterKind? = values.maybe { $0.word() }
    return ChapterFounded(
      chapter: kind == .sentralt ? .central : values.logCode(), kind: kind,
      name: values.maybe { $0.placeName() }, municipality: values.maybe { $0.placeName() },
      county: values.maybe { $0.placeName() }, parent: values.maybe { $0.logCode() },
      functionsAsLocal: values.maybe { $0.bool() }, founded: values.maybe { $0.date() })
  }

  private mutating func changed() -> ChapterChanged {
    let kind: ChapterKind? = values.maybe { $0.word() }
    let changed = ChapterChanged(
      chapter: kind == .sentralt ? .central : values.logCode(), kind: kind,
      name: values.maybe { $0.placeName() }, municipality: values.maybe { $0.placeName() },
      county: values.maybe { $0.placeName() }, parent: values.maybe { $0.logCode() },
      functionsAsLocal: values.maybe { $0.bool() }, founded: values.maybe { $0.date() })
    return changed.isEmpty
      ? ChapterChanged(chapter: changed.chapter, founded: values.date()) : changed
  }

  private mutating func reportFiled() -> AnnualReportFiled {
    AnnualReportFiled(
      chapter: values.logCode(), year: values.year(), filed: values.maybe { $0.date() },
      annualReport: values.maybe { $0.bool() }, account: values.maybe { $0.bool() },
      accounts: values.maybe { $0.bool() }, audit: values.maybe { $0.bool() },
      minutes: values.maybe { $0.bool() }, signed: values.maybe { $0.word() })
  }

  private mutating func onFile() -> OnFile {
    OnFile(rawValue: UInt8.random(in: 0...15, using: &values.random))
  }

  private mutating func activityKind() -> EntryKind {
    EntryKind.allCases.filter { ActivityHeld.records($0) }.randomElement(using: &values.random)!
  }

  private mutating func gathering() -> Gathering {
    var gathering = Gathering(on: values.date())
    gathering.start = values.maybe { $0.time() }
    gathering.minutes = values.maybe { $0.int(in: Gathering.minuteRange) }
    gathering.abroad = values.bool()
    gathering.mode = values.maybe { $0.word() }
    gathering.leader = values.maybe { $0.id() }
    gathering.others = values.maybe { $0.ids() } ?? []
    gathering.participants = values.maybe { $0.int(in: Gathering.participantRange) }
    gathering.exchange = values.maybe { $0.bool() }
    gathering.newParticipants = values.maybe { $0.bool() }
    gathering.series = values.maybe { $0.id() }
    gathering.otherOrganiser = values.bool()
    gathering.coOrganised = values.bool()
    return gathering
  }

  private mutating func corrected() -> EntryCorrected {
    var set: [FactMember: MemberValue] = [:]
    var unset: Set<FactMember> = []
    for member in FactMember.allCases {
      switch Int.random(in: 0..<6, using: &values.random) {
      case 0: set[member] = value(of: member)
      case 1: unset.insert(member)
      default: break
      }
    }
    return EntryCorrected(entry: values.place(), reason: values.word(), set: set, unset: unset)
  }

  /// Any value that a correction can give a member.
  package mutating func value(of member: FactMember) -> MemberValue {
    switch member {
    case .abroad, .arsmelding, .arsrapport, .coOrganised, .exchange, .functionsAsLocal,
      .newParticipants, .otherOrganiser, .protokoll, .regnskap, .revisjon, .unpaid:
      .bool(values.bool())
    case .members, .minutes, .number, .participants, .year:
      .integer(values.int(in: -9_007_199_254_740_991...9_007_199_254_740_991))
    case .appointed, .ended, .filed, .founded, .on: .date(values.date())
    case .start: .time(values.time())
    case .leader, .ringevenn, .series: .id(values.id())
    case .others: .ids(values.ids())
    case .kind: values.bool() ? .entryKind(values.word()) : .chapterKind(values.word())
    case .mode: .mode(values.word())
    case .signed: .signatory(values.word())
    case .parent: .log(values.logCode())
    case .county, .municipality, .name: .name(values.placeName())
    }
  }
}
