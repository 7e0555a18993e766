import Texts

extension CompletionScript {
  /// `varde fullføring zsh > "${fpath[1]}/_varde"`.
  var zsh: String {
    let next = nextWords.map { before, words in
      let described = words.map { word in
        let name = before.isEmpty ? word : before + " " + word
        let does = names.first { $0.name == name }.map { ":" + texts($0.spec.summary) } ?? ""
        return quoted(word.replacing(":", with: "\\:") + does)
      }
      return "    \(quoted(before))) next=(\(described.joined(separator: " ")));;"
    }
    let commands = names.map { name, spec in
      "    \(quoted(name))) options=(\(written(options(spec)).joined(separator: " ")));"
        + " words_=(\(firstWords(spec).map(quoted).joined(separator: " ")));;"
    }
    let values = valued.map { written, words in
      "    \(written.joined(separator: "|"))) compadd -- \(words.map(quoted).joined(separator: " ")); return;;"
    }
    return """
      #compdef varde
      # zsh completion for varde
      _varde_command() {
        case "$1" in
      \(commands.joined(separator: "\n"))
          *) return 1;;
        esac
      }
      _varde() {
        local whole="" command said takes="" i
        local -a next options words_
        options=(\(written(CommandTable.global).joined(separator: " ")))
        case "${words[CURRENT-1]}" in
      \(values.joined(separator: "\n"))
          -r|\(takers.joined(separator: "|"))) _files; return;;
        esac
        for ((i = 2; i < CURRENT; i++)); do
          said="${words[i]}"
          if [[ -n "$takes" ]]; then takes=""; continue; fi
          case "$said" in
            -r|\(takers.joined(separator: "|"))) takes=1;;
            -*) ;;
            *) whole="${whole:+$whole }$said";;
          esac
        done
        command="$whole"
        while [[ -n "$command" ]] && ! _varde_command "$command"; do
          case "$command" in *" "*) command="${command% *}";; *) command="";; esac
        done
        [[ "$command" == "$whole" ]] || words_=()
        case "$whole" in
      \(next.joined(separator: "\n"))
        esac
        if [[ "${words[CURRENT]}" == -* ]]; then
          compadd -- $options
          return
        fi
        (( $#next )) && _describe varde next
        (( $#words_ )) && compadd -- $words_
        [[ -z "$whole" ]] || _files
      }
      compdef _varde varde

      """
  }
}
