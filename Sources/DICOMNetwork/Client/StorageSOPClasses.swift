import DICOMCore

/// The Storage SOP Classes in an order to propose them in, where one association cannot take all.
enum StorageSOPClasses {
    /// Those that a department meets every day, then all others.
    static let byUse: [UID] = {
        let daily = Set(everyday)
        return everyday + UID.storageSOPClasses.filter { !daily.contains($0) }
    }()

    private static let everyday: [UID] = [
        .ctImageStorage, .mrImageStorage, .computedRadiographyImageStorage,
        .digitalXRayImageStorageForPresentation, .digitalXRayImageStorageForProcessing,
        .digitalMammographyXRayImageStorageForPresentation, .digitalMammographyXRayImageStorageForProcessing,
        .breastTomosynthesisImageStorage, .digitalIntraOralXRayImageStorageForPresentation,
        .ultrasoundImageStorage, .ultrasoundMultiFrameImageStorage, .secondaryCaptureImageStorage,
        .multiFrameSingleBitSecondaryCaptureImageStorage, .multiFrameGrayscaleByteSecondaryCaptureImageStorage,
        .multiFrameGrayscaleWordSecondaryCaptureImageStorage, .multiFrameTrueColorSecondaryCaptureImageStorage,
        .enhancedCTImageStorage, .enhancedMRImageStorage, .enhancedMRColorImageStorage,
        .positronEmissionTomographyImageStorage, .enhancedPETImageStorage, .nuclearMedicineImageStorage,
        .xRayAngiographicImageStorage, .xRayRadiofluoroscopicImageStorage, .enhancedXAImageStorage,
        .enhancedXRFImageStorage, .grayscaleSoftcopyPresentationStateStorage,
        .colorSoftcopyPresentationStateStorage, .keyObjectSelectionDocumentStorage, .basicTextSRStorage,
        .enhancedSRStorage, .comprehensiveSRStorage, .comprehensive3DSRStorage, .xRayRadiationDoseSRStorage,
        .encapsulatedPDFStorage, .encapsulatedCDAStorage, .segmentationStorage, .parametricMapStorage,
        .spatialRegistrationStorage, .rawDataStorage, .rtImageStorage, .rtDoseStorage, .rtStructureSetStorage,
        .rtPlanStorage, .rtIonPlanStorage, .twelveLeadECGWaveformStorage, .generalECGWaveformStorage,
        .vlEndoscopicImageStorage, .vlPhotographicImageStorage, .vlMicroscopicImageStorage,
        .vlWholeSlideMicroscopyImageStorage, .ophthalmicPhotography8BitImageStorage,
        .ophthalmicPhotography16BitImageStorage, .ophthalmicTomographyImageStorage,
    ]
}
