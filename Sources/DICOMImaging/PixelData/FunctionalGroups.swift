import DICOMCore

/// The functional groups of an enhanced object (PS3.3 C.7.6.16); none of others.
struct FunctionalGroups: Sendable {
    private let perFrame: [DataSet]
    private let shared: DataSet?

    init(_ dataSet: DataSet) {
        perFrame = dataSet.items(.perFrameFunctionalGroupsSequence)
        shared = dataSet.items(.sharedFunctionalGroupsSequence).first
    }

    /// The item of a functional group that holds for a frame, the frame's own before the shared one; nil where neither
    /// is there.
    ///
    /// - Parameter frame: from 0.
    func item(_ sequence: Attribute<[DataSet]>, frame: Int) -> DataSet? {
        let own = perFrame.indices.contains(frame) ? perFrame[frame].items(sequence).first : nil
        return own ?? shared?.items(sequence).first
    }
}
