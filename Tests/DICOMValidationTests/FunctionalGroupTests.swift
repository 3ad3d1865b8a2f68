import DICOMCore
import DICOMValidation
import Testing

@Suite("Functional groups (PS3.3 C.7.6.16)")
struct FunctionalGroupTests {
    private func groups(of dataSet: DataSet) -> [String] {
        InstanceValidator(checks: .object).validate(dataSet).findings.filter { $0.kind == .functionalGroup }
            .map { "\($0.path)" }.sorted()
    }

    @Test("are missing where they are mandatory and stand neither here nor there")
    func mandatory() {
        // Pixel Value Transformation is there neither for all frames nor for each.
        #expect(groups(of: SampleInstances.enhancedCT()).contains("(5200,9230)[0].(0028,9145)"))
        var dataSet = SampleInstances.enhancedCT()
        var shared = dataSet[.sharedFunctionalGroupsSequence] ?? []
        let before = groups(of: dataSet)
        shared[0].set(AttributeTag(0x0028, 0x9145), items: [DataSet()])
        dataSet[.sharedFunctionalGroupsSequence] = shared
        #expect(groups(of: dataSet) == before.filter { $0 != "(5200,9230)[0].(0028,9145)" })
    }

    @Test("stand in every frame where they stand in one")
    func everyFrame() {
        var dataSet = SampleInstances.enhancedCT(frames: 3)
        var frames = dataSet[.perFrameFunctionalGroupsSequence] ?? []
        frames[1].remove(AttributeTag(0x0020, 0x9111))
        dataSet[.perFrameFunctionalGroupsSequence] = frames
        #expect(groups(of: dataSet).contains("(5200,9230)[0].(0020,9111)"))
        #expect(!groups(of: SampleInstances.enhancedCT()).contains("(5200,9230)[0].(0020,9111)"))
    }

    @Test("do not stand for all frames and in a frame as well")
    func both() {
        var dataSet = SampleInstances.enhancedCT()
        var shared = dataSet[.sharedFunctionalGroupsSequence] ?? []
        shared[0].set(AttributeTag(0x0020, 0x9113), items: [DataSet()])
        dataSet[.sharedFunctionalGroupsSequence] = shared
        #expect(groups(of: dataSet).contains("(5200,9229)[0].(0020,9113)"))
    }

    @Test("are as many as there are frames")
    func count() {
        var dataSet = SampleInstances.enhancedCT(frames: 2)
        dataSet[.numberOfFrames] = 5
        #expect(groups(of: dataSet).contains("(5200,9230)"))
        dataSet[.numberOfFrames] = 2
        #expect(!groups(of: dataSet).contains("(5200,9230)"))
    }

    @Test("index each dimension")
    func dimensions() {
        var dataSet = SampleInstances.enhancedCT()
        var frames = dataSet[.perFrameFunctionalGroupsSequence] ?? []
        var content = DataSet()
        content[.dimensionIndexValues] = [1]
        frames[1].set(AttributeTag(0x0020, 0x9111), items: [content])
        dataSet[.perFrameFunctionalGroupsSequence] = frames
        dataSet[.dimensionIndexSequence] = [DataSet(), DataSet()]
        let place = "(5200,9230)[1].(0020,9111)[0].(0020,9157)"
        #expect(groups(of: dataSet).contains(place))
        dataSet[.dimensionIndexSequence] = [DataSet()]
        #expect(!groups(of: dataSet).contains(place))
    }
}
