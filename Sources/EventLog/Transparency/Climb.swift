/// The way from a leaf up to the root of a tree, as RFC 9162 sections 2.1.3.2 and 2.1.4.2 verify
/// proofs: on which side each next hash of the proof stands.
struct Climb {
  private var place: Int
  private var last: Int

  /// From the leaf at an index, in a tree of so many leaves.
  init(from index: Int, of size: Int) {
    place = index
    last = size - 1
  }

  var isAtRoot: Bool { last == 0 }

  /// One step up; whether the hash beside it stands to the left. nil at the root.
  mutating func next() -> Bool? {
    guard last > 0 else { return nil }
    let isLeft = place & 1 == 1 || place == last
    if isLeft {
      while place & 1 == 0, place != 0 { up() }
    }
    up()
    return isLeft
  }

  /// Up to where the subtree that ends in the leaf is complete: its hash is known below.
  mutating func skipComplete() {
    while place & 1 == 1 { up() }
  }

  private mutating func up() {
    place >>= 1
    last >>= 1
  }
}
