import Foundation
import Glibc

/// A program that shows text a screenful at a time.
struct Pager {
  private let command: String

  /// The program of VARDE_PAGER, else of PAGER, else `less`, else `more`; nil when there is none, or an
  /// empty variable or `cat` says that none is wanted.
  init?(environment: [String: String]) {
    if let chosen = environment["VARDE_PAGER"] ?? environment["PAGER"] {
      let command = chosen.trimmingCharacters(in: .whitespaces)
      guard !command.isEmpty, command != "cat" else { return nil }
      self.command = command
    } else if Self.isThere("less", environment) {
      command = "less -FRXE"
    } else if Self.isThere("more", environment) {
      command = "more"
    } else {
      return nil
    }
  }

  private static func isThere(_ program: String, _ environment: [String: String]) -> Bool {
    (environment["PATH"] ?? "").split(separator: ":").contains {
      access("\($0)/\(program)", X_OK) == 0
    }
  }

  /// Shows a text until whoever reads has had enough; whether there was such a program. The terminal is
  /// left as it was, also by a program that did not clean up after itself.
  ///
  /// - Parameter prompt: what `less` says below a screenful, unless the variable LESS says otherwise.
  func show(_ text: String, prompt: String) -> Bool {
    var mode = termios()
    let hasMode = tcgetattr(STDIN_FILENO, &mode) == 0
    // Ctrl-C and Ctrl-\ are the pager's while it runs; and it may end before it has read everything.
    let kept = [SIGINT, SIGQUIT, SIGPIPE].map { ($0, Self.ignore($0)) }
    defer {
      for (number, action) in kept {
        var action = action
        sigaction(number, &action, nil)
      }
      if hasMode { tcsetattr(STDIN_FILENO, TCSADRAIN, &mode) }
    }
    guard let (process, input) = start(prompt) else { return false }
    Self.send(text, to: input)
    close(input)
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    // What the shell says of a program that is not there, or not a program.
    let code = status & 0x7F == 0 ? (status >> 8) & 0xFF : 0
    return code != 126 && code != 127
  }

  private static func ignore(_ number: Int32) -> sigaction {
    var (ignoring, before) = (sigaction(), sigaction())
    ignoring.__sigaction_handler.sa_handler = SIG_IGN
    sigaction(number, &ignoring, &before)
    return before
  }

  private func start(_ prompt: String) -> (pid_t, Int32)? {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { return nil }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawn_file_actions_adddup2(&actions, ends[0], STDIN_FILENO)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    var defaults = sigset_t()
    sigemptyset(&defaults)
    for number in [SIGINT, SIGQUIT, SIGPIPE] { sigaddset(&defaults, number) }
    posix_spawnattr_setsigdefault(&attributes, &defaults)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
      close(ends[0])
    }
    let arguments = Self.copies(["sh", "-c", command])
    let variables = Self.copies(environment(prompt).map { "\($0.key)=\($0.value)" })
    defer { for text in arguments + variables { free(text) } }
    var process = pid_t()
    guard posix_spawn(&process, "/bin/sh", &actions, &attributes, arguments, variables) == 0 else {
      close(ends[1])
      return nil
    }
    return (process, ends[1])
  }

  /// The text is of people: no commands, no other files, nothing of it kept for the next time.
  private func environment(_ prompt: String) -> [String: String] {
    var variables = ProcessInfo.processInfo.environment
    if variables["LESS"] == nil { variables["LESS"] = "-FRXE -Ps\(Self.quoted(prompt))$" }
    variables["LESSSECURE"] = "1"
    variables["PAGERSECURE"] = "1"
    variables["LESSHISTFILE"] = "-"
    variables["LESSOPEN"] = nil
    variables["LESSCLOSE"] = nil
    variables["LESSCHARSET"] = "utf-8"
    return variables
  }

  /// A prompt as `less` takes it: what would mean something there stands for itself.
  private static func quoted(_ prompt: String) -> String {
    prompt.map { "?:.%\\".contains($0) ? "\\\($0)" : "\($0)" }.joined()
  }

  private static func copies(_ texts: [String]) -> [UnsafeMutablePointer<CChar>?] {
    texts.map { strdup($0) } + [nil]
  }

  private static func send(_ text: String, to descriptor: Int32) {
    Array(text.utf8).withUnsafeBytes { buffer in
      var sent = 0
      while sent < buffer.count {
        let count = Glibc.write(
          descriptor, buffer.baseAddress?.advanced(by: sent), buffer.count - sent)
        if count < 0, errno == EINTR { continue }
        if count <= 0 { return }
        sent += count
      }
    }
  }
}
