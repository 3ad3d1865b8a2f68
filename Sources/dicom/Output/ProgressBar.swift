/// One line on a terminal: how far, how fast, how long yet.
struct ProgressBar {
    private let total: Int?
    private let unit: String
    private let start = ContinuousClock.now
    private var done = 0
    private var lastDrawn: ContinuousClock.Instant?

    init(total: Int?, unit: String) {
        self.total = total
        self.unit = unit
    }

    mutating func advance(by count: Int) {
        done += count
        let now = ContinuousClock.now
        // What takes less than a second needs no bar, and ten pictures a second are enough for the eye.
        guard now - (lastDrawn ?? start) >= (lastDrawn == nil ? .seconds(1) : .milliseconds(100)) else { return }
        lastDrawn = now
        StandardError.write("\r\u{1B}[K" + line(after: now - start))
    }

    mutating func remove() {
        guard lastDrawn != nil else { return }
        StandardError.write("\r\u{1B}[K")
    }

    /// What the bar says after a time.
    func line(after elapsed: Duration) -> String {
        let seconds = Double(elapsed.components.seconds) + Double(elapsed.components.attoseconds) * 1e-18
        let rate = seconds > 0 ? Double(done) / seconds : 0
        let speed = rate >= 10 ? "\(Int(rate))" : "\(Double(Int(rate * 10)) / 10)"
        guard let total, total > 0 else { return "\(done) \(unit), \(speed)/s" }
        let filled = min(30, 30 * done / total)
        let bar = String(repeating: "#", count: filled) + String(repeating: ".", count: 30 - filled)
        let left = rate > 0 ? Self.time(Double(max(0, total - done)) / rate) : "?"
        return "[\(bar)] \(done)/\(total) \(unit), \(speed)/s, \(left) left"
    }

    private static func time(_ seconds: Double) -> String {
        let whole = Int(min(seconds.rounded(.up), 359_999))
        let (minutes, rest) = (whole / 60, whole % 60)
        if minutes == 0 { return "\(rest) s" }
        return minutes < 60 ? "\(minutes) min \(rest) s" : "\(minutes / 60) h \(minutes % 60) min"
    }
}
