import EventLog
import Events
import Projections

/// The keys of each log's owner, gathered in the pass. They are checked when all logs were read: the
/// central log's may vouch for any.
struct OwnerKeyComparison {
  private var hasCentral = false
  private var logs: [(origin: LogOrigin, links: [OwnerKeyChain.Link])] = []

  /// Takes the keys of a log that was read to its end, or as far as it can be.
  mutating func take(_ register: ChapterRegister) {
    if register.log == .central { hasCentral = true }
    guard let origin = register.origin, !register.ownerKeys.isEmpty else { return }
    logs.append((origin, register.ownerKeyLinks))
  }

  /// The first key of each log that is not introduced as it should be.
  func findings() -> [VerificationFinding] {
    let central = centralKeys
    return logs.compactMap { origin, links in
      do throws(OwnerKeyProblem) {
        _ = try OwnerKeyChain.check(links, of: origin, central: central)
        return nil
      } catch {
        return VerificationFinding(
          log: origin.log, seq: error.seq, problem: .ownerKey(error.reason))
      }
    }
  }

  /// The keys that the centre vouches for and that cannot be held to it, as its log is not here.
  func unproved() -> [Handle] {
    if hasCentral { return [] }
    return logs.flatMap { origin, links in
      links.filter { $0.body.by == .central }.map { Handle(origin.log, $0.seq) }
    }
  }

  /// Nil when that log is not here.
  private var centralKeys: [PublicKey]? {
    guard hasCentral else { return nil }
    return logs.first { $0.origin.log == .central }.map { checkedKeys($0.origin, $0.links) } ?? []
  }

  /// Those before the first that does not hold may still vouch.
  private func checkedKeys(
    _ origin: LogOrigin, _ links: [OwnerKeyChain.Link]
  ) -> [PublicKey] {
    do throws(OwnerKeyProblem) {
      return try OwnerKeyChain.check(links, of: origin, central: nil)
    } catch {
      let sound = links.prefix { $0.seq < error.seq }
      return sound.map(\.body.key)
    }
  }
}
