public import DICOMCore

/// What the index keeps of one instance: its reference, and its attributes by level.
public struct IndexRecord: Sendable {
    public let instance: InstanceReference
    public let patient: DataSet
    public let study: DataSet
    public let series: DataSet
    public let image: DataSet

    /// - Parameters:
    ///   - header: what stands before the pixel data.
    ///   - arrival: what the command said; the data set must not say otherwise.
    ///   - size: of the object, in bytes.
    /// - Throws: `StoreError` with `.missingIdentifier`, `.unusableIdentifier` or `.contradictsCommand`.
    public init(_ header: DICOMFile, arrival: InstanceArrival?, size: Int) throws(StoreError) {
        let dataSet = header.dataSet
        let sopClass = try Self.identifier(dataSet, AttributeTag(0x0008, 0x0016))
        let sopInstance = try Self.identifier(dataSet, AttributeTag(0x0008, 0x0018))
        let study = try Self.identifier(dataSet, AttributeTag(0x0020, 0x000D))
        let series = try Self.identifier(dataSet, AttributeTag(0x0020, 0x000E))
        if let announced = arrival?.sopClass, announced != sopClass {
            throw StoreError(.contradictsCommand, at: AttributeTag(0x0008, 0x0016))
        }
        if let announced = arrival?.sopInstance, announced != sopInstance {
            throw StoreError(.contradictsCommand, at: AttributeTag(0x0008, 0x0018))
        }
        instance = InstanceReference(
            sopClass: sopClass, sopInstance: sopInstance, series: series, study: study,
            patientID: dataSet[AttributeTag(0x0010, 0x0020)]?.string ?? "", transferSyntax: header.transferSyntax,
            key: try ObjectKey(study: study, series: series, instance: sopInstance), size: size,
            dataSetOffset: header.dataSetOffset)
        patient = dataSet.selecting(LevelAttributes.patient)
        self.study = dataSet.selecting(LevelAttributes.study)
        self.series = dataSet.selecting(LevelAttributes.series)
        var image = dataSet.selecting(LevelAttributes.image)
        // Available Transfer Syntax UID: what a peer must accept to get the instance as it is stored.
        image.set(AttributeTag(0x0008, 0x3002), .UI, text: header.transferSyntax.uid.rawValue)
        self.image = image
    }

    private static func identifier(_ dataSet: DataSet, _ tag: AttributeTag) throws(StoreError) -> UID {
        guard let text = dataSet[tag]?.strings.first, !text.isEmpty else {
            throw StoreError(.missingIdentifier, at: tag)
        }
        return UID(rawValue: text)
    }
}

extension DataSet {
    /// A data set of its own with these elements, of those there are; text in UTF-8.
    package func selecting(_ tags: Set<AttributeTag>) -> DataSet {
        var selected = DataSet()
        selected.set(.specificCharacterSetTag, .CS, text: "ISO_IR 192")
        for element in self where tags.contains(element.tag) {
            let vr = element.resolvedVR
            // Some writers leave UN where the dictionary knows better.
            if vr != element.vr, vr.isText, let text = element.string {
                selected.set(element.tag, vr, text: text)
            } else {
                selected.set(element)
            }
        }
        return selected
    }
}
