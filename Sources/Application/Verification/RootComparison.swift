import EventLog
import Events

/// The roots that a log is said to have had, compared in order of size while its tree grows.
struct RootComparison {
  /// Who says so.
  enum Witness: Hashable {
    case kept
    case view
    /// The heads-noted event of the central log with this number.
    case noted(Int)
    /// A source, and the id that it says the log has.
    case outside(String, RandomID?)

    var isNoted: Bool { if case .noted = self { true } else { false } }

    fileprivate var isRemembered: Bool {
      switch self {
      case .kept, .view: false
      case .noted, .outside: true
      }
    }
  }

  private var waiting: ArraySlice<(size: Int, root: Digest?, by: Witness)>
  /// The first size at which each was found wrong, in the order they were found.
  private(set) var differing: [(size: Int, by: Witness)] = []
  /// The root at each size for which a noted or an outside head agrees.
  private(set) var agreeing: [Int: Digest] = [:]

  /// - Parameter claims: in any order; a root that is none agrees with nothing.
  init(_ claims: [(size: Int, root: Digest?, by: Witness)]) {
    waiting = claims.sorted { $0.size < $1.size }[...]
    // An empty tree has a root too.
    var hasher = TreeHasher()
    compare(MerkleTree(), &hasher)
  }

  /// Compares what is said of the tree's size.
  mutating func compare(_ tree: MerkleTree, _ hasher: inout TreeHasher) {
    guard let next = waiting.first, next.size <= tree.size else { return }
    let root = tree.root(&hasher)
    while let claim = waiting.first, claim.size <= tree.size {
      waiting.removeFirst()
      if claim.size == tree.size, claim.root == root {
        if claim.by.isRemembered { agreeing[claim.size] = root }
      } else if !differing.contains(where: { $0.by == claim.by }) {
        differing.append((claim.size, claim.by))
      }
    }
  }

  /// The smallest size beyond the tree that each speaks of, ascending.
  var beyond: [(size: Int, by: Witness)] {
    var found: [(size: Int, by: Witness)] = []
    for claim in waiting where !found.contains(where: { $0.by == claim.by }) {
      found.append((claim.size, claim.by))
    }
    return found
  }
}
