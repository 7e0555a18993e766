import Decisions
import Events

/// What a made-up person is to the list of likepersoner of 2025.
enum DemoStanding {
  /// On it: leads something that counts, appointed, unpaid, everything on file.
  case counted
  /// On it in the lenient reading only, for the one thing named.
  case noPhone, noEmail, payUnstated, takesPart, endedEarly
  /// Never on it: ended before the year, appointed after it, did nothing in it, paid, not appointed.
  case left, later, inactive, paid, notAppointed
  /// No likeperson.
  case volunteer, ringevenn
}

/// A made-up person of a chapter.
struct DemoPerson {
  /// The chapter's code for the person.
  let code: String
  /// What can be on file.
  let contact: DemoContact
  /// See `DemoStanding`.
  let standing: DemoStanding
  /// The first day as likeperson or ringevenn; nil when not stated or neither.
  let appointed: CivilDate?
  /// The last day.
  let ended: CivilDate?
  /// A second role.
  var second: RoleKind?
  /// Whether the phone number comes some weeks after the rest.
  var phoneComesLater = false
  /// Whether the phone number changes one day.
  var phoneChanges = false

  /// Whether the person can lead something on a day, with time to get used to it first.
  func leads(on day: CivilDate) -> Bool {
    guard let appointed, appointed.adding(days: 10) <= day, ended.map({ day < $0 }) ?? true else {
      return false
    }
    return switch standing {
    case .counted, .noEmail, .payUnstated, .endedEarly, .left, .later, .paid: true
    case .takesPart, .inactive: day.year != 2025
    case .noPhone, .notAppointed, .volunteer, .ringevenn: false
    }
  }

  /// Whether the year as published needs that the person led something in it.
  var mustLead: Bool {
    switch standing {
    case .counted, .noEmail, .payUnstated, .endedEarly: true
    default: false
    }
  }

  /// The rows of the form `personer` at enrolment.
  var statements: [PersonStatement] {
    var row = PersonStatement(code: code)
    row.name = contact.name
    row.address = contact.address
    row.phone = standing == .noPhone || phoneComesLater ? nil : contact.phone
    row.email = standing == .noEmail ? nil : contact.email
    row.role = role
    row.appointed = appointed
    row.unpaid = role == nil || standing == .payUnstated ? nil : standing != .paid
    guard let second else { return [row] }
    var more = PersonStatement(code: code)
    more.role = second
    more.appointed = appointed
    more.unpaid = true
    return [row, more]
  }

  private var role: RoleKind? {
    switch standing {
    case .volunteer: nil
    case .ringevenn: .ringevenn
    default: .likeperson
    }
  }

  /// The row that ends the likeperson role.
  var ending: PersonStatement? {
    guard let ended else { return nil }
    var row = PersonStatement(code: code)
    row.role = role
    row.appointed = appointed
    row.ended = ended
    return row
  }

  /// A row that states a phone number.
  func phone(_ number: String) -> PersonStatement {
    var row = PersonStatement(code: code)
    row.phone = number
    return row
  }
}

/// Makes up the people of one chapter after another.
struct DemoPeople {
  private var number = 0
  private var random: DemoRandom

  init(_ random: DemoRandom) { self.random = random }

  /// A name for whoever records in a chapter.
  mutating func recorder() -> String { contact(in: "Oslo").name }

  private mutating func contact(in place: String) -> DemoContact {
    number += 1
    return DemoContact(number, in: place, &random)
  }

  /// The people of a chapter, one for each standing.
  mutating func people(of chapter: DemoChapter, _ standings: [DemoStanding]) -> [DemoPerson] {
    var people: [DemoPerson] = []
    var codes: [String: Int] = [:]
    for (index, standing) in standings.enumerated() {
      let contact = contact(in: chapter.place)
      let nth = codes[contact.initials, default: 0] + 1
      codes[contact.initials] = nth
      var person = DemoPerson(
        code: nth == 1 ? contact.initials : "\(contact.initials)\(nth)", contact: contact,
        standing: standing, appointed: appointed(standing, in: chapter, isEarly: index < 2),
        ended: ended(standing))
      if standing == .counted {
        person.phoneComesLater = random.chance(35)
        person.phoneChanges = random.chance(30)
        if random.chance(60) {
          person.second = random.chance(600) ? .userRepresentative : .instructor
        }
      }
      people.append(person)
    }
    return people
  }

  /// - Parameter isEarly: since the chapter must always have somebody who leads.
  private mutating func appointed(
    _ standing: DemoStanding, in chapter: DemoChapter, isEarly: Bool
  ) -> CivilDate? {
    if chapter.founded.year == 2025, standing != .later {
      return standing == .volunteer || standing == .notAppointed
        ? nil : chapter.founded.adding(days: 14)
    }
    let early = CivilDate(random.among(2016...2022), random.among(1...12), random.among(1...28))
    switch standing {
    case .volunteer, .notAppointed: return nil
    case .later: return CivilDate(2026, random.among(1...5), random.among(1...28))
    case .counted, .ringevenn:
      let share = isEarly ? 0 : random.below(100)
      if share < 80 { return early }
      let day = random.among(1...28)
      return share < 92
        ? CivilDate(2024, random.among(1...11), day) : CivilDate(2025, random.among(1...5), day)
    default: return early
    }
  }

  private mutating func ended(_ standing: DemoStanding) -> CivilDate? {
    switch standing {
    case .left: CivilDate(2024, random.among(3...12), random.among(1...28))
    case .endedEarly: CivilDate(2025, 10, 31)
    default: nil
    }
  }
}
