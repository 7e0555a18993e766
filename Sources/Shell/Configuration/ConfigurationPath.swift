/// Where the configuration is, and what paths in it mean.
package enum ConfigurationPath {
  /// `$XDG_CONFIG_HOME/varde/config`, else `~/.config/varde/config`; nil when nothing says where home
  /// is. A relative XDG_CONFIG_HOME is ignored, as the XDG Base Directory Specification asks.
  ///
  /// - Parameter variable: the value of a variable of the environment.
  package static func standard(_ variable: (String) -> String?) -> String? {
    if let folder = variable("XDG_CONFIG_HOME"), folder.hasPrefix("/") {
      return folder + "/varde/config"
    }
    return home(variable).map { $0 + "/.config/varde/config" }
  }

  /// A path of the configuration: one that does not begin at the root begins at home, also after `~/`.
  package static func resolved(_ path: String, _ variable: (String) -> String?) -> String {
    if path.hasPrefix("/") { return path }
    guard let home = home(variable) else { return path }
    return home + "/" + (path.hasPrefix("~/") ? String(path.dropFirst(2)) : path)
  }

  private static func home(_ variable: (String) -> String?) -> String? {
    variable("HOME").flatMap { $0.hasPrefix("/") ? $0 : nil }
  }
}
