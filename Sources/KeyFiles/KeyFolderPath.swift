/// Where the key folder is, when no option says.
package enum KeyFolderPath {
  /// `$VARDE_KEYS`, else `$XDG_DATA_HOME/varde/keys`, else `~/.local/share/varde/keys`; nil when
  /// nothing says where home is. A relative XDG_DATA_HOME is ignored, as the XDG Base Directory
  /// Specification asks.
  ///
  /// - Parameter variable: the value of a variable of the environment.
  package static func standard(_ variable: (String) -> String?) -> String? {
    if let path = variable("VARDE_KEYS"), !path.isEmpty { return path }
    if let data = variable("XDG_DATA_HOME"), data.hasPrefix("/") { return data + "/varde/keys" }
    guard let home = variable("HOME"), home.hasPrefix("/") else { return nil }
    return home + "/.local/share/varde/keys"
  }
}
