import Texts

extension CompletionScript {
  /// `source <(varde fullføring bash)`.
  var bash: String {
    let commands = names.map { name, spec in
      "    \(quoted(name))) options=\(quoted(written(options(spec)).joined(separator: " ")));"
        + " words=\(quoted(firstWords(spec).joined(separator: " ")));;"
    }
    let values = valued.map { written, words in
      "    \(written.joined(separator: "|"))) COMPREPLY=($(compgen -W "
        + "\(quoted(words.joined(separator: " "))) -- \"$word\")); return;;"
    }
    let globals = written(CommandTable.global).joined(separator: " ")
    let next = nextWords.map { before, words in
      "    \(quoted(before))) echo \(quoted(words.joined(separator: " ")));;"
    }
    return """
      # bash completion for varde
      _varde() {
        local word="${COMP_WORDS[COMP_CWORD]}" before="${COMP_WORDS[COMP_CWORD-1]}"
        local whole="" command options=\(quoted(globals)) words="" i said takes=""
        COMPREPLY=()
        case "$before" in
      \(values.joined(separator: "\n"))
          -r|\(takers.joined(separator: "|"))) COMPREPLY=($(compgen -f -- "$word")); return;;
        esac
        for ((i = 1; i < COMP_CWORD; i++)); do
          said="${COMP_WORDS[i]}"
          if [ -n "$takes" ]; then takes=""; continue; fi
          case "$said" in
            -r|\(takers.joined(separator: "|"))) takes=1;;
            -*) ;;
            *) whole="${whole:+$whole }$said";;
          esac
        done
        command="$whole"
        while [ -n "$command" ] && ! _varde_command "$command"; do
          case "$command" in *" "*) command="${command% *}";; *) command="";; esac
        done
        [ "$command" = "$whole" ] || words=""
        case "$word" in
          -*) COMPREPLY=($(compgen -W "$options" -- "$word"));;
          *) COMPREPLY=($(compgen -W "$(_varde_next "$whole") $words" -- "$word"))
            [ -z "$whole" ] || COMPREPLY+=($(compgen -f -- "$word"));;
        esac
      }
      # Sets the options of a command and the words that its first parameter can be.
      _varde_command() {
        case "$1" in
      \(commands.joined(separator: "\n"))
          *) return 1;;
        esac
      }
      # The words that names of commands go on with.
      _varde_next() {
        case "$1" in
      \(next.joined(separator: "\n"))
        esac
      }
      complete -o filenames -F _varde varde

      """
  }

  /// What the first parameter can be, as far as it is known without a registry.
  func firstWords(_ spec: CommandSpec) -> [String] {
    spec.parameters.first.flatMap { words($0.kind) } ?? []
  }

  /// After which words of a name which can follow.
  var nextWords: [(before: String, words: [String])] {
    var found: [(before: String, words: [String])] = []
    for (name, _) in names {
      let parts = name.split(separator: " ").map(String.init)
      for length in 0..<parts.count {
        let before = parts.prefix(length).joined(separator: " ")
        let place = found.firstIndex { $0.before == before }
        guard let place else {
          found.append((before, [parts[length]]))
          continue
        }
        if !found[place].words.contains(parts[length]) { found[place].words.append(parts[length]) }
      }
    }
    return found
  }

  /// A word of a POSIX shell.
  func quoted(_ text: String) -> String {
    "'" + text.replacing("'", with: "'\\''") + "'"
  }
}
