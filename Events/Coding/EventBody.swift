/// The `data` of one event type and version. The name is frozen once an event was recorded with it;
/// a changed shape is a new version beside the old one.
protocol EventBody: ObjectBody, Hashable, Sendable {
  static var type: String { get }
}
