#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// What a benchmark measures with.
enum BenchClock: Sendable {
    /// Processor time of this process, user and system together.
    case processor
    /// The time that passes.
    case wall

    /// Seconds since some moment.
    var now: Double {
        var time = timespec()
        switch self {
        case .processor: _ = unsafe clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
        case .wall: _ = unsafe clock_gettime(CLOCK_MONOTONIC, &time)
        }
        return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
    }
}
