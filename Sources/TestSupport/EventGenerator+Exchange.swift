package import Events

extension EventGenerator {
  /// No move, 1…5 of them, now and then 1000; also among the largest numbers there are.
  package mutating func branchLost() -> BranchLost {
    let count =
      switch Int.random(in: 0..<50, using: &values.random) {
      case 0: 1_000
      case ..<15: 0
      default: Int.random(in: 1...5, using: &values.random)
      }
    let most = 9_007_199_254_740_991
    let common = values.bool() ? values.int(in: 1...20) : values.int(in: 1...most - 2_000)
    let size = values.bool() ? common + 2_000 : values.int(in: common + 1_000...most)
    var lost: Set<Int> = []
    var now: Set<Int> = []
    while lost.count < count { lost.insert(values.int(in: common + 1...size)) }
    while now.count < count { now.insert(values.place()) }
    return BranchLost(
      common: common, size: size, root: values.digest(),
      again: zip(lost.sorted(), now.sorted().shuffled(using: &values.random)).map {
        BranchMove(lost: $0, now: $1)
      }, next: values.bool() ? values.int(in: common + 1...size) : nil)
  }
}
