import DICOMImaging
import Testing

@Suite("VOI windows (PS3.3 C.11.2.1.2)")
struct WindowTests {
    /// The rows of the standard's own example tables: at the edges, at the centre, one step in.
    static let cases: [(Window.Function, center: Double, width: Double, value: Double, level: Double)] = [
        (.linear, 2048, 4096, 0, 0), (.linear, 2048, 4096, 4095, 1), (.linear, 2048, 4096, 2047.5, 0.5),
        (.linear, 2048, 1, 2047, 0), (.linear, 2048, 1, 2048, 1), (.linear, 0, 100, -50, 0), (.linear, 0, 100, 49, 1),
        (.linear, 0, 100, -0.5, 0.5), (.linearExact, 2048, 4096, 0, 0), (.linearExact, 2048, 4096, 4096, 1),
        (.linearExact, 2048, 4096, 2048, 0.5), (.linearExact, 0, 0.5, 0.125, 0.75), (.sigmoid, 100, 50, 100, 0.5),
        (.linear, 0, 100, -1e9, 0), (.linear, 0, 100, 1e9, 1), (.linear, 0, 100, .nan, 0),
    ]

    @Test("maps a value", arguments: cases)
    func maps(function: Window.Function, center: Double, width: Double, value: Double, level: Double) throws {
        let window = try #require(Window(center: center, width: width, function: function))
        #expect(abs(window(value) - level) < 1e-12)
    }

    @Test("bends the sigmoid as 1 / (1 + exp(-4 (x - c) / w))")
    func sigmoid() throws {
        let window = try #require(Window(center: 0, width: 4, function: .sigmoid))
        #expect(abs(window(1) - 0.7310585786300049) < 1e-12)
    }

    @Test("is none where the width has no sense")
    func refused() {
        #expect(Window(center: 0, width: 0.5) == nil)
        #expect(Window(center: 0, width: 0, function: .sigmoid) == nil)
        #expect(Window(center: .nan, width: 10) == nil)
        #expect(Window(center: 0, width: .infinity, function: .linearExact) == nil)
    }
}
