import HTTPTypes
import Synchronization

/// Counts of requests, as Prometheus reads them. Routes stand in it, not addresses, so that it stays small.
final class Metrics: Sendable {
  private struct Series {
    var count = 0
    var seconds = 0.0
    var buckets = [Int](repeating: 0, count: Metrics.bounds.count)
  }

  private struct Name: Hashable {
    let route: String
    let method: String
    let status: Int
  }

  /// Upper bounds of the buckets, in seconds.
  private static let bounds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10]
  private let series = Mutex<[Name: Series]>([:])
  private let started = ContinuousClock.now

  func record(route: String, method: HTTPRequest.Method, status: Int, seconds: Double) {
    let name = Name(route: route, method: method.rawValue, status: status)
    series.withLock { series in
      series[name, default: Series()].count += 1
      series[name]?.seconds += seconds
      for (index, bound) in Metrics.bounds.enumerated() where seconds <= bound {
        series[name]?.buckets[index] += 1
      }
    }
  }

  /// The text format of Prometheus.
  func text(inside: Int) -> String {
    let all = series.withLock { $0 }.sorted {
      ($0.key.route, $0.key.method, $0.key.status) < ($1.key.route, $1.key.method, $1.key.status)
    }
    var out = """
      # HELP viendan_uptime_seconds Time since the server started.
      # TYPE viendan_uptime_seconds gauge
      viendan_uptime_seconds \((ContinuousClock.now - started).seconds)
      # HELP viendan_requests_in_progress Requests being answered.
      # TYPE viendan_requests_in_progress gauge
      viendan_requests_in_progress \(inside)
      # HELP viendan_requests_total Requests answered.
      # TYPE viendan_requests_total counter

      """
    for (name, series) in all {
      out += "viendan_requests_total{\(Metrics.labels(name))} \(series.count)\n"
    }
    out += "# HELP viendan_request_seconds Time to answer.\n# TYPE viendan_request_seconds histogram\n"
    for (name, series) in all {
      let labels = Metrics.labels(name)
      for (bound, count) in zip(Metrics.bounds, series.buckets) {
        out += "viendan_request_seconds_bucket{\(labels),le=\"\(bound)\"} \(count)\n"
      }
      out += "viendan_request_seconds_bucket{\(labels),le=\"+Inf\"} \(series.count)\n"
      out += "viendan_request_seconds_sum{\(labels)} \(series.seconds)\n"
      out += "viendan_request_seconds_count{\(labels)} \(series.count)\n"
    }
    return out
  }

  private static func labels(_ name: Name) -> String {
    "route=\"\(name.route)\",method=\"\(name.method)\",status=\"\(name.status)\""
  }
}

extension Duration {
  var seconds: Double { Double(components.seconds) + Double(components.attoseconds) / 1e18 }
}
