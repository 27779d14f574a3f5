import Citations

/// What a run of checks is told besides the draft.
public struct CheckOptions: Sendable {
  /// The day that validity is asked for; nil for the draft's own date.
  public var asOf: PartialDate?
  public var configuration: Configuration

  public init(asOf: PartialDate? = nil, configuration: Configuration = Configuration()) {
    self.asOf = asOf
    self.configuration = configuration
  }
}
