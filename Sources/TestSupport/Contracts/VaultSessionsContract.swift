package import Application
import Events
import Vault

/// What every `VaultSessions` must do. Each case is given an empty one of its own.
package enum VaultSessionsContract {
  private static let one = VaultID(bytes: [UInt8](repeating: 1, count: 16))!
  private static let other = VaultID(bytes: [UInt8](repeating: 2, count: 16))!
  private static let noon = Instant.testNow

  private static func session(
    _ vault: VaultID, minutes: Int = 15, byCode: Bool = false, key: UInt8 = 9
  ) -> VaultSession {
    VaultSession(
      vault, VaultOpening(minutes: minutes, from: noon, byCode: byCode),
      key: [UInt8](repeating: key, count: 32))
  }

  package static let cases: [Contract<any VaultSessions>] = [
    Contract("what is kept is had again until its time is out") { sessions in
      try same(sessions.session(of: one, at: noon), nil)
      try sessions.check()
      try sessions.keep(session(one))
      try same(sessions.session(of: one, at: noon), session(one))
      let last = noon.adding(minutes: 15)
      let before = Instant(milliseconds: last.milliseconds - 1)
      try same(sessions.session(of: one, at: before ?? noon), session(one))
      try same(sessions.session(of: one, at: last), nil)
    },
    Contract("each vault has its own") { sessions in
      try sessions.keep(session(one))
      try same(sessions.session(of: other, at: noon), nil)
      try sessions.keep(session(other, byCode: true, key: 8))
      try same(sessions.session(of: one, at: noon), session(one))
      try same(sessions.session(of: other, at: noon), session(other, byCode: true, key: 8))
    },
    Contract("what is kept takes the place of what was") { sessions in
      try sessions.keep(session(one, minutes: 240))
      try sessions.keep(session(one, minutes: 5, key: 7))
      try same(sessions.session(of: one, at: noon), session(one, minutes: 5, key: 7))
      try same(sessions.session(of: one, at: noon.adding(minutes: 6)), nil)
    },
    Contract("what is forgotten is gone, and nothing else") { sessions in
      try sessions.forget(one)
      try sessions.keep(session(one))
      try sessions.keep(session(other))
      try sessions.forget(one)
      try same(sessions.session(of: one, at: noon), nil)
      try same(sessions.session(of: other, at: noon), session(other))
    },
    Contract("a sweep takes what is over, and nothing else") { sessions in
      try sessions.keep(session(one, minutes: 5))
      try sessions.keep(session(other, minutes: 60))
      sessions.sweep(at: noon.adding(minutes: 10))
      // Not had again, although the clock is put back.
      try same(sessions.session(of: one, at: noon), nil)
      try same(sessions.session(of: other, at: noon), session(other, minutes: 60))
    },
    Contract("nothing outlasts the longest time when the clock is put back") { sessions in
      try sessions.keep(session(one, minutes: 240))
      try same(sessions.session(of: one, at: noon), session(one, minutes: 240))
      try same(sessions.session(of: one, at: noon.adding(minutes: -1)), nil)
    },
  ]
}
