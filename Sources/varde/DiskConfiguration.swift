import Foundation
import Shell

/// The configuration as it stands on disk.
struct DiskConfiguration {
  var configuration = Configuration()
  var problems: [Configuration.Problem] = []
  var path = ""

  /// Nobody has to have one: where there is none, or it is a folder or the like, nothing is set. More
  /// than a page of settings is no such file.
  static func read() -> DiskConfiguration {
    guard let path = ConfigurationPath.standard(variable),
      let bytes = try? DiskFiles().read(path, atMost: 1 << 16)
    else { return DiskConfiguration() }
    let (configuration, problems) = Configuration.parse(String(decoding: bytes, as: UTF8.self))
    return DiskConfiguration(configuration: configuration, problems: problems, path: path)
  }

  static func variable(_ name: String) -> String? { ProcessInfo.processInfo.environment[name] }
}
