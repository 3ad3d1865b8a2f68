import DICOMImaging
import Testing

@Suite("Lookup tables (PS3.3 C.11.1.1.1)")
struct LookupTableTests {
    @Test("gives inputs outside of the table its ends")
    func ends() throws {
        let table = try LookupTable(firstInput: -2, entries: [10, 20, 30], bits: 8)
        #expect([-100, -2, -1, 0, 1, 1e300, .nan].map { table[$0] } == [10, 10, 20, 30, 30, 30, 10])
    }

    @Test("trusts its entries over the bits it declares")
    func bits() throws {
        #expect(try LookupTable(firstInput: 0, entries: [0, 4095], bits: 8).maximum == 4095)
    }

    @Test("refuses a table without entries")
    func empty() {
        #expect(failure { _ = try LookupTable(firstInput: 0, entries: [], bits: 8) } == .malformedTable)
    }
}
