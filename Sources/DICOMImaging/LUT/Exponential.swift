#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// `e` to the power of `exponent`.
func exponential(_ exponent: Double) -> Double { exp(exponent) }
