/// How a command ended, as the shell that started us sees it (sysexits where they fit).
package struct ExitStatus: Hashable, Sendable {
  /// 0…255.
  package let code: Int32

  /// Done; also when all was already there.
  package static let done = ExitStatus(code: 0)
  /// A check found a difference.
  package static let difference = ExitStatus(code: 1)
  /// Some of it was done.
  package static let partly = ExitStatus(code: 2)
  /// The command line is not one.
  package static let usage = ExitStatus(code: 64)
  /// The data is not right.
  package static let badData = ExitStatus(code: 65)
  /// There is no such input.
  package static let noInput = ExitStatus(code: 66)
  /// An input or output failed.
  package static let io = ExitStatus(code: 74)
  /// Not allowed.
  package static let notAllowed = ExitStatus(code: 77)
  /// Ctrl-C.
  package static let interrupted = ExitStatus(code: 130)

  /// A code.
  package init(code: Int32) { self.code = code }
}
