import Events

/// How much of everything each chapter has, so that the whole is as published: every total is shared
/// out by weights, to the unit.
struct DemoPlan {
  /// 13 fylkeslag, then 140 lokallag.
  let chapters: [DemoChapter]
  /// The people of each chapter.
  private(set) var standings: [[DemoStanding]]
  /// Members by base year, each chapter in its place.
  private(set) var members: [Int: [Int]] = [:]
  /// Counting days and flawed entries by base year, each chapter in its place.
  private(set) var shares: [Int: [Share]] = [:]

  /// What a chapter does in a year.
  struct Share {
    var groups = 0
    var visits = 0
    var courses = 0
    var flaws: [DemoFlaw] = []
  }

  /// The published number of likepersoner in 2025.
  static let likepersoner = 755
  /// The published number of ringevenner in 2025.
  static let ringevenner = 28
  /// The chapter with the LivsGnist trips.
  static let livsGnist = LogCode("lillehammer")!

  init(_ random: inout DemoRandom) {
    chapters = DemoChapter.all(&random)
    standings = chapters.map { _ in [] }
    let size = chapters.map { Self.size($0, &random) }
    for year in DemoYear.all { share(year, size, &random) }
    shareMembers()
    sharePeople(&random)
  }

  /// How active a chapter is: less than in proportion to the people there, and by chance.
  private static func size(_ chapter: DemoChapter, _ random: inout DemoRandom) -> Int {
    let chance = random.among(60...150)
    guard chapter.kind == .lokallag else { return 0 }
    let young = chapter.founded.year == 2025 ? 2 : 1
    return root(chapter.people * 100) * chance / 100 / young
  }

  /// The whole part of the square root.
  private static func root(_ number: Int) -> Int { Int(Double(number).squareRoot()) }

  private mutating func share(_ year: DemoYear, _ size: [Int], _ random: inout DemoRandom) {
    let open = chapters.map { $0.founded.year <= year.year }
    let counties = chapters.map { $0.kind == .fylkeslag ? 1 : 0 }
    let inCounties = counties.reduce(0, +) * 6
    let weights = chapters.indices.map { open[$0] ? size[$0] : 0 }
    let minimum = year.members == nil ? 6 : 10
    var groups = Apportionment.share(
      year.groups - inCounties - Self.trips(year.year), by: weights, minimum: minimum)
    let visits = Apportionment.share(year.visits, by: weights)
    let coursesInCounties = year.courses * 6 / 10
    let courses = Apportionment.share(coursesInCounties, by: counties)
    let localCourses = Apportionment.share(year.courses - coursesInCounties, by: weights)
    for index in chapters.indices where counties[index] > 0 { groups[index] = 6 }
    var shares = chapters.indices.map {
      Share(groups: groups[$0], visits: visits[$0], courses: courses[$0] + localCourses[$0])
    }
    for (flaw, count) in year.lenient + year.never {
      for _ in 0..<count { shares[random.weighted(weights)].flaws.append(flaw) }
    }
    for index in chapters.indices where open[index] { shares[index].flaws.append(.annualMeeting) }
    self.shares[year.year] = shares
  }

  /// How many LivsGnist trips count in a year: they come on top of what the chapter has anyway.
  private static func trips(_ year: Int) -> Int { DemoLivsGnist.days(in: year).count }

  private mutating func shareMembers() {
    for (year, total) in [(2023, 10_702)] + DemoYear.all.map({ ($0.year, $0.members ?? 0) })
    where total > 0 {
      members[year] = Apportionment.share(
        total,
        by: chapters.map { chapter in
          guard chapter.kind == .lokallag, chapter.founded.year <= year else { return 0 }
          return Self.root(chapter.people * 100) * Self.root(Self.root(chapter.people * 10_000))
        }, minimum: 14)
    }
  }

  private mutating func sharePeople(_ random: inout DemoRandom) {
    let groups = shares[2025]!.map(\.groups)
    let counted = Apportionment.share(
      Self.likepersoner, by: groups.map { Self.root($0 * 1_000) }, minimum: 2,
      atMost: groups.map { $0 / 3 })
    for index in chapters.indices {
      standings[index] = [DemoStanding](repeating: .counted, count: counted[index])
      if chapters[index].kind == .lokallag { standings[index] += [.volunteer, .volunteer] }
    }
    let large = chapters.indices.filter { groups[$0] >= 50 && !chapters[$0].isYoung }
    let others: [(DemoStanding, Int)] = [
      (.left, 26), (.later, 34), (.inactive, 58), (.paid, 3), (.notAppointed, 3),
    ]
    for (standing, count) in others {
      for _ in 0..<count { standings[random.pick(large)].append(standing) }
    }
    var rest = random.mixed(large)
    for standing: DemoStanding in [
      .noPhone, .noPhone, .noEmail, .payUnstated, .takesPart, .endedEarly,
    ] {
      let index = rest.removeLast()
      standings[index].append(standing)
      if standing == .noPhone {
        shares[2025]![index].flaws += [DemoFlaw](repeating: .undocumentedLeader, count: 6)
      }
    }
    let callers = Apportionment.share(Self.ringevenner, by: [5, 4, 4, 3, 3, 3, 2, 2, 2])
    for count in callers {
      standings[rest.removeLast()] += [DemoStanding](repeating: .ringevenn, count: count)
    }
  }
}

extension DemoChapter {
  /// Founded while the history ran.
  var isYoung: Bool { founded.year >= 2024 }
}
