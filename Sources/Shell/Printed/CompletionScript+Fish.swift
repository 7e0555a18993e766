import Texts

extension CompletionScript {
  /// `varde fullføring fish > ~/.config/fish/completions/varde.fish`.
  var fish: String {
    var out = """
      # fish completion for varde
      function __varde_said
        set -l said (commandline -opc)[2..-1]
        set -l words
        set -l takes 0
        for word in $said
          if test $takes -eq 1
            set takes 0
          else if contains -- $word -r \(takers.joined(separator: " "))
            set takes 1
          else if not string match -q -- '-*' $word
            set -a words $word
          end
        end
        string join ' ' -- $words
      end
      function __varde_at
        test (__varde_said) = "$argv"
      end
      function __varde_under
        string match -q -- "$argv*" (__varde_said)
      end

      """
    for (before, words) in nextWords {
      let when = before.isEmpty ? "test -z (__varde_said)" : "__varde_at \(before)"
      for word in words {
        let name = before.isEmpty ? word : before + " " + word
        let does = names.first { $0.name == name }.map { texts($0.spec.summary) }
        out += "complete -c varde -f -n \(quoted(when)) -a \(quoted(word))"
        out += (does.map { " -d \(quoted($0))" } ?? "") + "\n"
      }
    }
    for (name, spec) in names {
      let first = firstWords(spec)
      if !first.isEmpty {
        out += "complete -c varde -n \(quoted("__varde_at \(name)"))"
        out += " -a \(quoted(first.joined(separator: " ")))\n"
      }
      let when = " -n " + quoted("__varde_under \(name)")
      for option in spec.options { out += line(option, when: when) }
    }
    out += "complete -c varde -s r -r\n"
    for option in CommandTable.global { out += line(option, when: "") }
    return out
  }

  private func line(_ option: OptionSpec, when: String) -> String {
    written([option]).map { name in
      var line = "complete -c varde\(when) -l \(name.dropFirst(2))"
      if let kind = option.kind {
        line += words(kind).map { " -x -a \(quoted($0.joined(separator: " ")))" } ?? " -r"
      }
      return line + "\n"
    }.joined()
  }

  /// Every way to write an option that takes a value.
  var takers: [String] {
    written((CommandTable.global + CommandTable.all.flatMap(\.options)).filter { $0.kind != nil })
  }
}
