/// On which side each hash of a proof stands, from the leaf up: all that a proof's verification sees of the
/// sizes. A proof does not fix the size of a tree: a larger one of the same shape, with the root
/// of the smaller, would verify. Whoever gives the head, its signer, answers for both.
enum TreeShape {
  enum Side { case left, right, itself }

  /// PATH of RFC 6962 section 2.1.1.
  static func inclusion(_ index: Int, _ size: Int) -> [Side]? {
    guard index >= 0, index < size else { return nil }
    if size == 1 { return [] }
    let half = half(size)
    return index < half
      ? inclusion(index, half).map { $0 + [.right] }
      : inclusion(index - half, size - half).map { $0 + [.left] }
  }

  /// SUBPROOF of RFC 6962 section 2.1.2.
  static func consistency(_ old: Int, _ size: Int, whole: Bool = true) -> [Side]? {
    guard old > 0, old <= size else { return nil }
    if old == size { return whole ? [] : [.itself] }
    let half = half(size)
    return old <= half
      ? consistency(old, half, whole: whole).map { $0 + [.right] }
      : consistency(old - half, size - half, whole: false).map { $0 + [.left] }
  }

  private static func half(_ size: Int) -> Int {
    var half = 1
    while half * 2 < size { half *= 2 }
    return half
  }
}
