// Generated from PS3.6 annex A, edition 2026c, by Scripts/generate.py. Do not edit.

extension UID {
    /// Verification SOP Class, SOP Class
    public static var verification: UID { UID(rawValue: "1.2.840.10008.1.1") }
    /// Implicit VR Little Endian: Default Transfer Syntax for DICOM, Transfer Syntax
    public static var implicitVRLittleEndian: UID { UID(rawValue: "1.2.840.10008.1.2") }
    /// Explicit VR Little Endian, Transfer Syntax
    public static var explicitVRLittleEndian: UID { UID(rawValue: "1.2.840.10008.1.2.1") }
    /// Encapsulated Uncompressed Explicit VR Little Endian, Transfer Syntax
    public static var encapsulatedUncompressedExplicitVRLittleEndian: UID { UID(rawValue: "1.2.840.10008.1.2.1.98") }
    /// Deflated Explicit VR Little Endian, Transfer Syntax
    public static var deflatedExplicitVRLittleEndian: UID { UID(rawValue: "1.2.840.10008.1.2.1.99") }
    /// Explicit VR Big Endian, Transfer Syntax, retired
    public static var explicitVRBigEndian: UID { UID(rawValue: "1.2.840.10008.1.2.2") }
    /// JPEG Baseline (Process 1): Default Transfer Syntax for Lossy JPEG 8 Bit Image Compression, Transfer Syntax
    public static var jpegBaseline8Bit: UID { UID(rawValue: "1.2.840.10008.1.2.4.50") }
    /// JPEG Extended (Process 2 & 4): Default Transfer Syntax for Lossy JPEG 12 Bit Image Compression (Process 4 only), Transfer Syntax
    public static var jpegExtended12Bit: UID { UID(rawValue: "1.2.840.10008.1.2.4.51") }
    /// JPEG Extended (Process 3 & 5), Transfer Syntax, retired
    public static var jpegExtended35: UID { UID(rawValue: "1.2.840.10008.1.2.4.52") }
    /// JPEG Spectral Selection, Non-Hierarchical (Process 6 & 8), Transfer Syntax, retired
    public static var jpegSpectralSelectionNonHierarchical68: UID { UID(rawValue: "1.2.840.10008.1.2.4.53") }
    /// JPEG Spectral Selection, Non-Hierarchical (Process 7 & 9), Transfer Syntax, retired
    public static var jpegSpectralSelectionNonHierarchical79: UID { UID(rawValue: "1.2.840.10008.1.2.4.54") }
    /// JPEG Full Progression, Non-Hierarchical (Process 10 & 12), Transfer Syntax, retired
    public static var jpegFullProgressionNonHierarchical1012: UID { UID(rawValue: "1.2.840.10008.1.2.4.55") }
    /// JPEG Full Progression, Non-Hierarchical (Process 11 & 13), Transfer Syntax, retired
    public static var jpegFullProgressionNonHierarchical1113: UID { UID(rawValue: "1.2.840.10008.1.2.4.56") }
    /// JPEG Lossless, Non-Hierarchical (Process 14), Transfer Syntax
    public static var jpegLossless: UID { UID(rawValue: "1.2.840.10008.1.2.4.57") }
    /// JPEG Lossless, Non-Hierarchical (Process 15), Transfer Syntax, retired
    public static var jpegLosslessNonHierarchical15: UID { UID(rawValue: "1.2.840.10008.1.2.4.58") }
    /// JPEG Extended, Hierarchical (Process 16 & 18), Transfer Syntax, retired
    public static var jpegExtendedHierarchical1618: UID { UID(rawValue: "1.2.840.10008.1.2.4.59") }
    /// JPEG Extended, Hierarchical (Process 17 & 19), Transfer Syntax, retired
    public static var jpegExtendedHierarchical1719: UID { UID(rawValue: "1.2.840.10008.1.2.4.60") }
    /// JPEG Spectral Selection, Hierarchical (Process 20 & 22), Transfer Syntax, retired
    public static var jpegSpectralSelectionHierarchical2022: UID { UID(rawValue: "1.2.840.10008.1.2.4.61") }
    /// JPEG Spectral Selection, Hierarchical (Process 21 & 23), Transfer Syntax, retired
    public static var jpegSpectralSelectionHierarchical2123: UID { UID(rawValue: "1.2.840.10008.1.2.4.62") }
    /// JPEG Full Progression, Hierarchical (Process 24 & 26), Transfer Syntax, retired
    public static var jpegFullProgressionHierarchical2426: UID { UID(rawValue: "1.2.840.10008.1.2.4.63") }
    /// JPEG Full Progression, Hierarchical (Process 25 & 27), Transfer Syntax, retired
    public static var jpegFullProgressionHierarchical2527: UID { UID(rawValue: "1.2.840.10008.1.2.4.64") }
    /// JPEG Lossless, Hierarchical (Process 28), Transfer Syntax, retired
    public static var jpegLosslessHierarchical28: UID { UID(rawValue: "1.2.840.10008.1.2.4.65") }
    /// JPEG Lossless, Hierarchical (Process 29), Transfer Syntax, retired
    public static var jpegLosslessHierarchical29: UID { UID(rawValue: "1.2.840.10008.1.2.4.66") }
    /// JPEG Lossless, Non-Hierarchical, First-Order Prediction (Process 14 [Selection Value 1]): Default Transfer Syntax for Lossless JPEG Image Compression, Transfer Syntax
    public static var jpegLosslessSV1: UID { UID(rawValue: "1.2.840.10008.1.2.4.70") }
    /// JPEG-LS Lossless Image Compression, Transfer Syntax
    public static var jpegLSLossless: UID { UID(rawValue: "1.2.840.10008.1.2.4.80") }
    /// JPEG-LS Lossy (Near-Lossless) Image Compression, Transfer Syntax
    public static var jpegLSNearLossless: UID { UID(rawValue: "1.2.840.10008.1.2.4.81") }
    /// JPEG 2000 Image Compression (Lossless Only), Transfer Syntax
    public static var jpeg2000Lossless: UID { UID(rawValue: "1.2.840.10008.1.2.4.90") }
    /// JPEG 2000 Image Compression, Transfer Syntax
    public static var jpeg2000: UID { UID(rawValue: "1.2.840.10008.1.2.4.91") }
    /// JPEG 2000 Part 2 Multi-component Image Compression (Lossless Only), Transfer Syntax
    public static var jpeg2000MCLossless: UID { UID(rawValue: "1.2.840.10008.1.2.4.92") }
    /// JPEG 2000 Part 2 Multi-component Image Compression, Transfer Syntax
    public static var jpeg2000MC: UID { UID(rawValue: "1.2.840.10008.1.2.4.93") }
    /// JPIP Referenced, Transfer Syntax
    public static var jpipReferenced: UID { UID(rawValue: "1.2.840.10008.1.2.4.94") }
    /// JPIP Referenced Deflate, Transfer Syntax
    public static var jpipReferencedDeflate: UID { UID(rawValue: "1.2.840.10008.1.2.4.95") }
    /// MPEG2 Main Profile / Main Level, Transfer Syntax
    public static var mpeg2MPML: UID { UID(rawValue: "1.2.840.10008.1.2.4.100") }
    /// Fragmentable MPEG2 Main Profile / Main Level, Transfer Syntax
    public static var mpeg2MPMLF: UID { UID(rawValue: "1.2.840.10008.1.2.4.100.1") }
    /// MPEG2 Main Profile / High Level, Transfer Syntax
    public static var mpeg2MPHL: UID { UID(rawValue: "1.2.840.10008.1.2.4.101") }
    /// Fragmentable MPEG2 Main Profile / High Level, Transfer Syntax
    public static var mpeg2MPHLF: UID { UID(rawValue: "1.2.840.10008.1.2.4.101.1") }
    /// MPEG-4 AVC/H.264 High Profile / Level 4.1, Transfer Syntax
    public static var mpeg4HP41: UID { UID(rawValue: "1.2.840.10008.1.2.4.102") }
    /// Fragmentable MPEG-4 AVC/H.264 High Profile / Level 4.1, Transfer Syntax
    public static var mpeg4HP41F: UID { UID(rawValue: "1.2.840.10008.1.2.4.102.1") }
    /// MPEG-4 AVC/H.264 BD-compatible High Profile / Level 4.1, Transfer Syntax
    public static var mpeg4HP41BD: UID { UID(rawValue: "1.2.840.10008.1.2.4.103") }
    /// Fragmentable MPEG-4 AVC/H.264 BD-compatible High Profile / Level 4.1, Transfer Syntax
    public static var mpeg4HP41BDF: UID { UID(rawValue: "1.2.840.10008.1.2.4.103.1") }
    /// MPEG-4 AVC/H.264 High Profile / Level 4.2 For 2D Video, Transfer Syntax
    public static var mpeg4HP422D: UID { UID(rawValue: "1.2.840.10008.1.2.4.104") }
    /// Fragmentable MPEG-4 AVC/H.264 High Profile / Level 4.2 For 2D Video, Transfer Syntax
    public static var mpeg4HP422DF: UID { UID(rawValue: "1.2.840.10008.1.2.4.104.1") }
    /// MPEG-4 AVC/H.264 High Profile / Level 4.2 For 3D Video, Transfer Syntax
    public static var mpeg4HP423D: UID { UID(rawValue: "1.2.840.10008.1.2.4.105") }
    /// Fragmentable MPEG-4 AVC/H.264 High Profile / Level 4.2 For 3D Video, Transfer Syntax
    public static var mpeg4HP423DF: UID { UID(rawValue: "1.2.840.10008.1.2.4.105.1") }
    /// MPEG-4 AVC/H.264 Stereo High Profile / Level 4.2, Transfer Syntax
    public static var mpeg4HP42STEREO: UID { UID(rawValue: "1.2.840.10008.1.2.4.106") }
    /// Fragmentable MPEG-4 AVC/H.264 Stereo High Profile / Level 4.2, Transfer Syntax
    public static var mpeg4HP42STEREOF: UID { UID(rawValue: "1.2.840.10008.1.2.4.106.1") }
    /// HEVC/H.265 Main Profile / Level 5.1, Transfer Syntax
    public static var hevcMP51: UID { UID(rawValue: "1.2.840.10008.1.2.4.107") }
    /// HEVC/H.265 Main 10 Profile / Level 5.1, Transfer Syntax
    public static var hevcM10P51: UID { UID(rawValue: "1.2.840.10008.1.2.4.108") }
    /// JPEG XL Lossless, Transfer Syntax
    public static var jpegXLLossless: UID { UID(rawValue: "1.2.840.10008.1.2.4.110") }
    /// JPEG XL JPEG Recompression, Transfer Syntax
    public static var jpegXLJPEGRecompression: UID { UID(rawValue: "1.2.840.10008.1.2.4.111") }
    /// JPEG XL, Transfer Syntax
    public static var jpegXL: UID { UID(rawValue: "1.2.840.10008.1.2.4.112") }
    /// High-Throughput JPEG 2000 Image Compression (Lossless Only), Transfer Syntax
    public static var htj2kLossless: UID { UID(rawValue: "1.2.840.10008.1.2.4.201") }
    /// High-Throughput JPEG 2000 with RPCL Options Image Compression (Lossless Only), Transfer Syntax
    public static var htj2kLosslessRPCL: UID { UID(rawValue: "1.2.840.10008.1.2.4.202") }
    /// High-Throughput JPEG 2000 Image Compression, Transfer Syntax
    public static var htj2k: UID { UID(rawValue: "1.2.840.10008.1.2.4.203") }
    /// JPIP HTJ2K Referenced, Transfer Syntax
    public static var jpipHTJ2KReferenced: UID { UID(rawValue: "1.2.840.10008.1.2.4.204") }
    /// JPIP HTJ2K Referenced Deflate, Transfer Syntax
    public static var jpipHTJ2KReferencedDeflate: UID { UID(rawValue: "1.2.840.10008.1.2.4.205") }
    /// RLE Lossless, Transfer Syntax
    public static var rleLossless: UID { UID(rawValue: "1.2.840.10008.1.2.5") }
    /// RFC 2557 MIME encapsulation, Transfer Syntax, retired
    public static var rfc2557MIMEEncapsulation: UID { UID(rawValue: "1.2.840.10008.1.2.6.1") }
    /// XML Encoding, Transfer Syntax, retired
    public static var xmlEncoding: UID { UID(rawValue: "1.2.840.10008.1.2.6.2") }
    /// SMPTE ST 2110-20 Uncompressed Progressive Active Video, Transfer Syntax
    public static var smpteST211020UncompressedProgressiveActiveVideo: UID { UID(rawValue: "1.2.840.10008.1.2.7.1") }
    /// SMPTE ST 2110-20 Uncompressed Interlaced Active Video, Transfer Syntax
    public static var smpteST211020UncompressedInterlacedActiveVideo: UID { UID(rawValue: "1.2.840.10008.1.2.7.2") }
    /// SMPTE ST 2110-30 PCM Digital Audio, Transfer Syntax
    public static var smpteST211030PCMDigitalAudio: UID { UID(rawValue: "1.2.840.10008.1.2.7.3") }
    /// Deflated Image Frame Compression, Transfer Syntax
    public static var deflatedImageFrameCompression: UID { UID(rawValue: "1.2.840.10008.1.2.8.1") }
    /// Media Storage Directory Storage, SOP Class
    public static var mediaStorageDirectoryStorage: UID { UID(rawValue: "1.2.840.10008.1.3.10") }
    /// Talairach Brain Atlas Frame of Reference, Well-known frame of reference
    public static var talairachBrainAtlas: UID { UID(rawValue: "1.2.840.10008.1.4.1.1") }
    /// SPM2 T1 Frame of Reference, Well-known frame of reference
    public static var spm2T1: UID { UID(rawValue: "1.2.840.10008.1.4.1.2") }
    /// SPM2 T2 Frame of Reference, Well-known frame of reference
    public static var spm2T2: UID { UID(rawValue: "1.2.840.10008.1.4.1.3") }
    /// SPM2 PD Frame of Reference, Well-known frame of reference
    public static var spm2PD: UID { UID(rawValue: "1.2.840.10008.1.4.1.4") }
    /// SPM2 EPI Frame of Reference, Well-known frame of reference
    public static var spm2EPI: UID { UID(rawValue: "1.2.840.10008.1.4.1.5") }
    /// SPM2 FIL T1 Frame of Reference, Well-known frame of reference
    public static var spm2FILT1: UID { UID(rawValue: "1.2.840.10008.1.4.1.6") }
    /// SPM2 PET Frame of Reference, Well-known frame of reference
    public static var spm2PET: UID { UID(rawValue: "1.2.840.10008.1.4.1.7") }
    /// SPM2 TRANSM Frame of Reference, Well-known frame of reference
    public static var spm2TRANSM: UID { UID(rawValue: "1.2.840.10008.1.4.1.8") }
    /// SPM2 SPECT Frame of Reference, Well-known frame of reference
    public static var spm2SPECT: UID { UID(rawValue: "1.2.840.10008.1.4.1.9") }
    /// SPM2 GRAY Frame of Reference, Well-known frame of reference
    public static var spm2GRAY: UID { UID(rawValue: "1.2.840.10008.1.4.1.10") }
    /// SPM2 WHITE Frame of Reference, Well-known frame of reference
    public static var spm2WHITE: UID { UID(rawValue: "1.2.840.10008.1.4.1.11") }
    /// SPM2 CSF Frame of Reference, Well-known frame of reference
    public static var spm2CSF: UID { UID(rawValue: "1.2.840.10008.1.4.1.12") }
    /// SPM2 BRAINMASK Frame of Reference, Well-known frame of reference
    public static var spm2BRAINMASK: UID { UID(rawValue: "1.2.840.10008.1.4.1.13") }
    /// SPM2 AVG305T1 Frame of Reference, Well-known frame of reference
    public static var spm2AVG305T1: UID { UID(rawValue: "1.2.840.10008.1.4.1.14") }
    /// SPM2 AVG152T1 Frame of Reference, Well-known frame of reference
    public static var spm2AVG152T1: UID { UID(rawValue: "1.2.840.10008.1.4.1.15") }
    /// SPM2 AVG152T2 Frame of Reference, Well-known frame of reference
    public static var spm2AVG152T2: UID { UID(rawValue: "1.2.840.10008.1.4.1.16") }
    /// SPM2 AVG152PD Frame of Reference, Well-known frame of reference
    public static var spm2AVG152PD: UID { UID(rawValue: "1.2.840.10008.1.4.1.17") }
    /// SPM2 SINGLESUBJT1 Frame of Reference, Well-known frame of reference
    public static var spm2SINGLESUBJT1: UID { UID(rawValue: "1.2.840.10008.1.4.1.18") }
    /// ICBM 452 T1 Frame of Reference, Well-known frame of reference
    public static var icbm452T1: UID { UID(rawValue: "1.2.840.10008.1.4.2.1") }
    /// ICBM Single Subject MRI Frame of Reference, Well-known frame of reference
    public static var icbmSingleSubjectMRI: UID { UID(rawValue: "1.2.840.10008.1.4.2.2") }
    /// IEC 61217 Fixed Coordinate System Frame of Reference, Well-known frame of reference
    public static var iec61217FixedCoordinateSystem: UID { UID(rawValue: "1.2.840.10008.1.4.3.1") }
    /// Standard Robotic-Arm Coordinate System Frame of Reference, Well-known frame of reference
    public static var standardRoboticArmCoordinateSystem: UID { UID(rawValue: "1.2.840.10008.1.4.3.2") }
    /// IEC 61217 Table Top Coordinate System Frame of Reference, Well-known frame of reference
    public static var iec61217TableTopCoordinateSystem: UID { UID(rawValue: "1.2.840.10008.1.4.3.3") }
    /// SRI24 Frame of Reference, Well-known frame of reference
    public static var sri24: UID { UID(rawValue: "1.2.840.10008.1.4.4.1") }
    /// Colin27 Frame of Reference, Well-known frame of reference
    public static var colin27: UID { UID(rawValue: "1.2.840.10008.1.4.5.1") }
    /// LPBA40/AIR Frame of Reference, Well-known frame of reference
    public static var lpba40AIR: UID { UID(rawValue: "1.2.840.10008.1.4.6.1") }
    /// LPBA40/FLIRT Frame of Reference, Well-known frame of reference
    public static var lpba40FLIRT: UID { UID(rawValue: "1.2.840.10008.1.4.6.2") }
    /// LPBA40/SPM5 Frame of Reference, Well-known frame of reference
    public static var lpba40SPM5: UID { UID(rawValue: "1.2.840.10008.1.4.6.3") }
    /// Hot Iron Color Palette SOP Instance, Well-known SOP Instance
    public static var hotIronPalette: UID { UID(rawValue: "1.2.840.10008.1.5.1") }
    /// PET Color Palette SOP Instance, Well-known SOP Instance
    public static var petPalette: UID { UID(rawValue: "1.2.840.10008.1.5.2") }
    /// Hot Metal Blue Color Palette SOP Instance, Well-known SOP Instance
    public static var hotMetalBluePalette: UID { UID(rawValue: "1.2.840.10008.1.5.3") }
    /// PET 20 Step Color Palette SOP Instance, Well-known SOP Instance
    public static var pet20StepPalette: UID { UID(rawValue: "1.2.840.10008.1.5.4") }
    /// Spring Color Palette SOP Instance, Well-known SOP Instance
    public static var springPalette: UID { UID(rawValue: "1.2.840.10008.1.5.5") }
    /// Summer Color Palette SOP Instance, Well-known SOP Instance
    public static var summerPalette: UID { UID(rawValue: "1.2.840.10008.1.5.6") }
    /// Fall Color Palette SOP Instance, Well-known SOP Instance
    public static var fallPalette: UID { UID(rawValue: "1.2.840.10008.1.5.7") }
    /// Winter Color Palette SOP Instance, Well-known SOP Instance
    public static var winterPalette: UID { UID(rawValue: "1.2.840.10008.1.5.8") }
    /// Basic Study Content Notification SOP Class, SOP Class, retired
    public static var basicStudyContentNotification: UID { UID(rawValue: "1.2.840.10008.1.9") }
    /// Papyrus 3 Implicit VR Little Endian, Transfer Syntax, retired
    public static var papyrus3ImplicitVRLittleEndian: UID { UID(rawValue: "1.2.840.10008.1.20") }
    /// Storage Commitment Push Model SOP Class, SOP Class
    public static var storageCommitmentPushModel: UID { UID(rawValue: "1.2.840.10008.1.20.1") }
    /// Storage Commitment Push Model SOP Instance, Well-known SOP Instance
    public static var storageCommitmentPushModelInstance: UID { UID(rawValue: "1.2.840.10008.1.20.1.1") }
    /// Storage Commitment Pull Model SOP Class, SOP Class, retired
    public static var storageCommitmentPullModel: UID { UID(rawValue: "1.2.840.10008.1.20.2") }
    /// Storage Commitment Pull Model SOP Instance, Well-known SOP Instance, retired
    public static var storageCommitmentPullModelInstance: UID { UID(rawValue: "1.2.840.10008.1.20.2.1") }
    /// Procedural Event Logging SOP Class, SOP Class
    public static var proceduralEventLogging: UID { UID(rawValue: "1.2.840.10008.1.40") }
    /// Procedural Event Logging SOP Instance, Well-known SOP Instance
    public static var proceduralEventLoggingInstance: UID { UID(rawValue: "1.2.840.10008.1.40.1") }
    /// Substance Administration Logging SOP Class, SOP Class
    public static var substanceAdministrationLogging: UID { UID(rawValue: "1.2.840.10008.1.42") }
    /// Substance Administration Logging SOP Instance, Well-known SOP Instance
    public static var substanceAdministrationLoggingInstance: UID { UID(rawValue: "1.2.840.10008.1.42.1") }
    /// DICOM UID Registry, DICOM UIDs as a Coding Scheme
    public static var dcmuid: UID { UID(rawValue: "1.2.840.10008.2.6.1") }
    /// DICOM Controlled Terminology, Coding Scheme
    public static var dcm: UID { UID(rawValue: "1.2.840.10008.2.16.4") }
    /// Adult Mouse Anatomy Ontology, Coding Scheme
    public static var ma: UID { UID(rawValue: "1.2.840.10008.2.16.5") }
    /// Uberon Ontology, Coding Scheme
    public static var uberon: UID { UID(rawValue: "1.2.840.10008.2.16.6") }
    /// Integrated Taxonomic Information System (ITIS) Taxonomic Serial Number (TSN), Coding Scheme
    public static var itis_TSN: UID { UID(rawValue: "1.2.840.10008.2.16.7") }
    /// Mouse Genome Initiative (MGI), Coding Scheme
    public static var mgi: UID { UID(rawValue: "1.2.840.10008.2.16.8") }
    /// PubChem Compound CID, Coding Scheme
    public static var pubchem_CID: UID { UID(rawValue: "1.2.840.10008.2.16.9") }
    /// Dublin Core, Coding Scheme
    public static var dc: UID { UID(rawValue: "1.2.840.10008.2.16.10") }
    /// New York University Melanoma Clinical Cooperative Group, Coding Scheme
    public static var nyumccg: UID { UID(rawValue: "1.2.840.10008.2.16.11") }
    /// Mayo Clinic Non-radiological Images Specific Body Structure Anatomical Surface Region Guide, Coding Scheme
    public static var mayonrisbsasrg: UID { UID(rawValue: "1.2.840.10008.2.16.12") }
    /// Image Biomarker Standardisation Initiative, Coding Scheme
    public static var ibsi: UID { UID(rawValue: "1.2.840.10008.2.16.13") }
    /// Radiomics Ontology, Coding Scheme
    public static var ro: UID { UID(rawValue: "1.2.840.10008.2.16.14") }
    /// RadElement, Coding Scheme
    public static var radelement: UID { UID(rawValue: "1.2.840.10008.2.16.15") }
    /// ICD-11, Coding Scheme
    public static var i11: UID { UID(rawValue: "1.2.840.10008.2.16.16") }
    /// Unified numbering system (UNS) for metals and alloys, Coding Scheme
    public static var uns: UID { UID(rawValue: "1.2.840.10008.2.16.17") }
    /// Research Resource Identification, Coding Scheme
    public static var rrid: UID { UID(rawValue: "1.2.840.10008.2.16.18") }
    /// DICOM Application Context Name, Application Context Name
    public static var dicomApplicationContext: UID { UID(rawValue: "1.2.840.10008.3.1.1.1") }
    /// Detached Patient Management SOP Class, SOP Class, retired
    public static var detachedPatientManagement: UID { UID(rawValue: "1.2.840.10008.3.1.2.1.1") }
    /// Detached Patient Management Meta SOP Class, Meta SOP Class, retired
    public static var detachedPatientManagementMeta: UID { UID(rawValue: "1.2.840.10008.3.1.2.1.4") }
    /// Detached Visit Management SOP Class, SOP Class, retired
    public static var detachedVisitManagement: UID { UID(rawValue: "1.2.840.10008.3.1.2.2.1") }
    /// Detached Study Management SOP Class, SOP Class, retired
    public static var detachedStudyManagement: UID { UID(rawValue: "1.2.840.10008.3.1.2.3.1") }
    /// Study Component Management SOP Class, SOP Class, retired
    public static var studyComponentManagement: UID { UID(rawValue: "1.2.840.10008.3.1.2.3.2") }
    /// Modality Performed Procedure Step SOP Class, SOP Class
    public static var modalityPerformedProcedureStep: UID { UID(rawValue: "1.2.840.10008.3.1.2.3.3") }
    /// Modality Performed Procedure Step Retrieve SOP Class, SOP Class
    public static var modalityPerformedProcedureStepRetrieve: UID { UID(rawValue: "1.2.840.10008.3.1.2.3.4") }
    /// Modality Performed Procedure Step Notification SOP Class, SOP Class
    public static var modalityPerformedProcedureStepNotification: UID { UID(rawValue: "1.2.840.10008.3.1.2.3.5") }
    /// Detached Results Management SOP Class, SOP Class, retired
    public static var detachedResultsManagement: UID { UID(rawValue: "1.2.840.10008.3.1.2.5.1") }
    /// Detached Results Management Meta SOP Class, Meta SOP Class, retired
    public static var detachedResultsManagementMeta: UID { UID(rawValue: "1.2.840.10008.3.1.2.5.4") }
    /// Detached Study Management Meta SOP Class, Meta SOP Class, retired
    public static var detachedStudyManagementMeta: UID { UID(rawValue: "1.2.840.10008.3.1.2.5.5") }
    /// Detached Interpretation Management SOP Class, SOP Class, retired
    public static var detachedInterpretationManagement: UID { UID(rawValue: "1.2.840.10008.3.1.2.6.1") }
    /// Storage Service Class, Service Class
    public static var storage: UID { UID(rawValue: "1.2.840.10008.4.2") }
    /// Basic Film Session SOP Class, SOP Class
    public static var basicFilmSession: UID { UID(rawValue: "1.2.840.10008.5.1.1.1") }
    /// Basic Film Box SOP Class, SOP Class
    public static var basicFilmBox: UID { UID(rawValue: "1.2.840.10008.5.1.1.2") }
    /// Basic Grayscale Image Box SOP Class, SOP Class
    public static var basicGrayscaleImageBox: UID { UID(rawValue: "1.2.840.10008.5.1.1.4") }
    /// Basic Color Image Box SOP Class, SOP Class
    public static var basicColorImageBox: UID { UID(rawValue: "1.2.840.10008.5.1.1.4.1") }
    /// Referenced Image Box SOP Class, SOP Class, retired
    public static var referencedImageBox: UID { UID(rawValue: "1.2.840.10008.5.1.1.4.2") }
    /// Basic Grayscale Print Management Meta SOP Class, Meta SOP Class
    public static var basicGrayscalePrintManagementMeta: UID { UID(rawValue: "1.2.840.10008.5.1.1.9") }
    /// Referenced Grayscale Print Management Meta SOP Class, Meta SOP Class, retired
    public static var referencedGrayscalePrintManagementMeta: UID { UID(rawValue: "1.2.840.10008.5.1.1.9.1") }
    /// Print Job SOP Class, SOP Class
    public static var printJob: UID { UID(rawValue: "1.2.840.10008.5.1.1.14") }
    /// Basic Annotation Box SOP Class, SOP Class
    public static var basicAnnotationBox: UID { UID(rawValue: "1.2.840.10008.5.1.1.15") }
    /// Printer SOP Class, SOP Class
    public static var printer: UID { UID(rawValue: "1.2.840.10008.5.1.1.16") }
    /// Printer Configuration Retrieval SOP Class, SOP Class
    public static var printerConfigurationRetrieval: UID { UID(rawValue: "1.2.840.10008.5.1.1.16.376") }
    /// Printer SOP Instance, Well-known SOP Instance
    public static var printerInstance: UID { UID(rawValue: "1.2.840.10008.5.1.1.17") }
    /// Printer Configuration Retrieval SOP Instance, Well-known SOP Instance
    public static var printerConfigurationRetrievalInstance: UID { UID(rawValue: "1.2.840.10008.5.1.1.17.376") }
    /// Basic Color Print Management Meta SOP Class, Meta SOP Class
    public static var basicColorPrintManagementMeta: UID { UID(rawValue: "1.2.840.10008.5.1.1.18") }
    /// Referenced Color Print Management Meta SOP Class, Meta SOP Class, retired
    public static var referencedColorPrintManagementMeta: UID { UID(rawValue: "1.2.840.10008.5.1.1.18.1") }
    /// VOI LUT Box SOP Class, SOP Class
    public static var voiLUTBox: UID { UID(rawValue: "1.2.840.10008.5.1.1.22") }
    /// Presentation LUT SOP Class, SOP Class
    public static var presentationLUT: UID { UID(rawValue: "1.2.840.10008.5.1.1.23") }
    /// Image Overlay Box SOP Class, SOP Class, retired
    public static var imageOverlayBox: UID { UID(rawValue: "1.2.840.10008.5.1.1.24") }
    /// Basic Print Image Overlay Box SOP Class, SOP Class, retired
    public static var basicPrintImageOverlayBox: UID { UID(rawValue: "1.2.840.10008.5.1.1.24.1") }
    /// Print Queue SOP Instance, Well-known SOP Instance, retired
    public static var printQueueInstance: UID { UID(rawValue: "1.2.840.10008.5.1.1.25") }
    /// Print Queue Management SOP Class, SOP Class, retired
    public static var printQueueManagement: UID { UID(rawValue: "1.2.840.10008.5.1.1.26") }
    /// Stored Print Storage SOP Class, SOP Class, retired
    public static var storedPrintStorage: UID { UID(rawValue: "1.2.840.10008.5.1.1.27") }
    /// Hardcopy Grayscale Image Storage SOP Class, SOP Class, retired
    public static var hardcopyGrayscaleImageStorage: UID { UID(rawValue: "1.2.840.10008.5.1.1.29") }
    /// Hardcopy Color Image Storage SOP Class, SOP Class, retired
    public static var hardcopyColorImageStorage: UID { UID(rawValue: "1.2.840.10008.5.1.1.30") }
    /// Pull Print Request SOP Class, SOP Class, retired
    public static var pullPrintRequest: UID { UID(rawValue: "1.2.840.10008.5.1.1.31") }
    /// Pull Stored Print Management Meta SOP Class, Meta SOP Class, retired
    public static var pullStoredPrintManagementMeta: UID { UID(rawValue: "1.2.840.10008.5.1.1.32") }
    /// Media Creation Management SOP Class UID, SOP Class
    public static var mediaCreationManagement: UID { UID(rawValue: "1.2.840.10008.5.1.1.33") }
    /// Display System SOP Class, SOP Class
    public static var displaySystem: UID { UID(rawValue: "1.2.840.10008.5.1.1.40") }
    /// Display System SOP Instance, Well-known SOP Instance
    public static var displaySystemInstance: UID { UID(rawValue: "1.2.840.10008.5.1.1.40.1") }
    /// Computed Radiography Image Storage, SOP Class
    public static var computedRadiographyImageStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.1") }
    /// Digital X-Ray Image Storage - For Presentation, SOP Class
    public static var digitalXRayImageStorageForPresentation: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.1.1") }
    /// Digital X-Ray Image Storage - For Processing, SOP Class
    public static var digitalXRayImageStorageForProcessing: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.1.1.1") }
    /// Digital Mammography X-Ray Image Storage - For Presentation, SOP Class
    public static var digitalMammographyXRayImageStorageForPresentation: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.1.2") }
    /// Digital Mammography X-Ray Image Storage - For Processing, SOP Class
    public static var digitalMammographyXRayImageStorageForProcessing: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.1.2.1") }
    /// Digital Intra-Oral X-Ray Image Storage - For Presentation, SOP Class
    public static var digitalIntraOralXRayImageStorageForPresentation: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.1.3") }
    /// Digital Intra-Oral X-Ray Image Storage - For Processing, SOP Class
    public static var digitalIntraOralXRayImageStorageForProcessing: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.1.3.1") }
    /// CT Image Storage, SOP Class
    public static var ctImageStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.2") }
    /// Enhanced CT Image Storage, SOP Class
    public static var enhancedCTImageStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.2.1") }
    /// Legacy Converted Enhanced CT Image Storage, SOP Class
    public static var legacyConvertedEnhancedCTImageStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.2.2") }
    /// CT Image Storage - For Processing, SOP Class
    public static var ctImageStorageForProcessing: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.2.3") }
    /// Enhanced CT Image Storage - For Processing, SOP Class
    public static var enhancedCTImageStorageForProcessing: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.2.4") }
    /// Legacy Converted Enhanced CT Image Storage - For Processing, SOP Class
    public static var legacyConvertedEnhancedCTImageStorageForProcessing: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.2.5") }
    /// Ultrasound Multi-frame Image Storage, SOP Class, retired
    public static var ultrasoundMultiFrameImageStorageRetired: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.3") }
    /// Ultrasound Multi-frame Image Storage, SOP Class
    public static var ultrasoundMultiFrameImageStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.3.1") }
    /// MR Image Storage, SOP Class
    public static var mrImageStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.4") }
    /// Enhanced MR Image Storage, SOP Class
    public static var enhancedMRImageStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.4.1") }
    /// MR Spectroscopy Storage, SOP Class
    public static var mrSpectroscopyStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.4.2") }
    /// Enhanced MR Color Image Storage, SOP Class
    public static var enhancedMRColorImageStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.4.3") }
    /// Legacy Converted Enhanced MR Image Storage, SOP Class
    public static var legacyConvertedEnhancedMRImageStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.4.4") }
    /// Nuclear Medicine Image Storage, SOP Class, retired
    public static var nuclearMedicineImageStorageRetired: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.5") }
    /// Ultrasound Image Storage, SOP Class, retired
    public static var ultrasoundImageStorageRetired: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.6") }
    /// Ultrasound Image Storage, SOP Class
    public static var ultrasoundImageStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.6.1") }
    /// Enhanced US Volume Storage, SOP Class
    public static var enhancedUSVolumeStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.6.2") }
    /// Photoacoustic Image Storage, SOP Class
    public static var photoacousticImageStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.6.3") }
    /// Secondary Capture Image Storage, SOP Class
    public static var secondaryCaptureImageStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.7") }
    /// Multi-frame Single Bit Secondary Capture Image Storage, SOP Class
    public static var multiFrameSingleBitSecondaryCaptureImageStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.7.1") }
    /// Multi-frame Grayscale Byte Secondary Capture Image Storage, SOP Class
    public static var multiFrameGrayscaleByteSecondaryCaptureImageStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.7.2") }
    /// Multi-frame Grayscale Word Secondary Capture Image Storage, SOP Class
    public static var multiFrameGrayscaleWordSecondaryCaptureImageStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.7.3") }
    /// Multi-frame True Color Secondary Capture Image Storage, SOP Class
    public static var multiFrameTrueColorSecondaryCaptureImageStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.7.4") }
    /// Standalone Overlay Storage, SOP Class, retired
    public static var standaloneOverlayStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.8") }
    /// Standalone Curve Storage, SOP Class, retired
    public static var standaloneCurveStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.9") }
    /// Waveform Storage - Trial, SOP Class, retired
    public static var waveformStorageTrial: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.9.1") }
    /// 12-lead ECG Waveform Storage, SOP Class
    public static var twelveLeadECGWaveformStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.9.1.1") }
    /// General ECG Waveform Storage, SOP Class
    public static var generalECGWaveformStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.9.1.2") }
    /// Ambulatory ECG Waveform Storage, SOP Class
    public static var ambulatoryECGWaveformStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.9.1.3") }
    /// General 32-bit ECG Waveform Storage, SOP Class
    public static var general32bitECGWaveformStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.9.1.4") }
    /// Hemodynamic Waveform Storage, SOP Class
    public static var hemodynamicWaveformStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.9.2.1") }
    /// Cardiac Electrophysiology Waveform Storage, SOP Class
    public static var cardiacElectrophysiologyWaveformStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.9.3.1") }
    /// Basic Voice Audio Waveform Storage, SOP Class
    public static var basicVoiceAudioWaveformStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.9.4.1") }
    /// General Audio Waveform Storage, SOP Class
    public static var generalAudioWaveformStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.9.4.2") }
    /// Arterial Pulse Waveform Storage, SOP Class
    public static var arterialPulseWaveformStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.9.5.1") }
    /// Respiratory Waveform Storage, SOP Class
    public static var respiratoryWaveformStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.9.6.1") }
    /// Multi-channel Respiratory Waveform Storage, SOP Class
    public static var multichannelRespiratoryWaveformStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.9.6.2") }
    /// Routine Scalp Electroencephalogram Waveform Storage, SOP Class
    public static var routineScalpElectroencephalogramWaveformStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.9.7.1") }
    /// Electromyogram Waveform Storage, SOP Class
    public static var electromyogramWaveformStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.9.7.2") }
    /// Electrooculogram Waveform Storage, SOP Class
    public static var electrooculogramWaveformStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.9.7.3") }
    /// Sleep Electroencephalogram Waveform Storage, SOP Class
    public static var sleepElectroencephalogramWaveformStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.9.7.4") }
    /// Body Position Waveform Storage, SOP Class
    public static var bodyPositionWaveformStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.9.8.1") }
    /// Waveform Presentation State Storage, SOP Class
    public static var waveformPresentationStateStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.9.100.1") }
    /// Waveform Acquisition Presentation State Storage, SOP Class
    public static var waveformAcquisitionPresentationStateStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.9.100.2") }
    /// Standalone Modality LUT Storage, SOP Class, retired
    public static var standaloneModalityLUTStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.10") }
    /// Standalone VOI LUT Storage, SOP Class, retired
    public static var standaloneVOILUTStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.11") }
    /// Grayscale Softcopy Presentation State Storage, SOP Class
    public static var grayscaleSoftcopyPresentationStateStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.11.1") }
    /// Color Softcopy Presentation State Storage, SOP Class
    public static var colorSoftcopyPresentationStateStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.11.2") }
    /// Pseudo-Color Softcopy Presentation State Storage, SOP Class
    public static var pseudoColorSoftcopyPresentationStateStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.11.3") }
    /// Blending Softcopy Presentation State Storage, SOP Class
    public static var blendingSoftcopyPresentationStateStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.11.4") }
    /// XA/XRF Grayscale Softcopy Presentation State Storage, SOP Class
    public static var xaXRFGrayscaleSoftcopyPresentationStateStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.11.5") }
    /// Grayscale Planar MPR Volumetric Presentation State Storage, SOP Class
    public static var grayscalePlanarMPRVolumetricPresentationStateStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.11.6") }
    /// Compositing Planar MPR Volumetric Presentation State Storage, SOP Class
    public static var compositingPlanarMPRVolumetricPresentationStateStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.11.7") }
    /// Advanced Blending Presentation State Storage, SOP Class
    public static var advancedBlendingPresentationStateStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.11.8") }
    /// Volume Rendering Volumetric Presentation State Storage, SOP Class
    public static var volumeRenderingVolumetricPresentationStateStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.11.9") }
    /// Segmented Volume Rendering Volumetric Presentation State Storage, SOP Class
    public static var segmentedVolumeRenderingVolumetricPresentationStateStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.11.10") }
    /// Multiple Volume Rendering Volumetric Presentation State Storage, SOP Class
    public static var multipleVolumeRenderingVolumetricPresentationStateStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.11.11") }
    /// Variable Modality LUT Softcopy Presentation State Storage, SOP Class
    public static var variableModalityLUTSoftcopyPresentationStateStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.11.12") }
    /// X-Ray Angiographic Image Storage, SOP Class
    public static var xRayAngiographicImageStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.12.1") }
    /// Enhanced XA Image Storage, SOP Class
    public static var enhancedXAImageStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.12.1.1") }
    /// X-Ray Radiofluoroscopic Image Storage, SOP Class
    public static var xRayRadiofluoroscopicImageStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.12.2") }
    /// Enhanced XRF Image Storage, SOP Class
    public static var enhancedXRFImageStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.12.2.1") }
    /// X-Ray Angiographic Bi-Plane Image Storage, SOP Class, retired
    public static var xRayAngiographicBiPlaneImageStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.12.3") }
    /// X-Ray 3D Angiographic Image Storage, SOP Class
    public static var xRay3DAngiographicImageStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.13.1.1") }
    /// X-Ray 3D Craniofacial Image Storage, SOP Class
    public static var xRay3DCraniofacialImageStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.13.1.2") }
    /// Breast Tomosynthesis Image Storage, SOP Class
    public static var breastTomosynthesisImageStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.13.1.3") }
    /// Breast Projection X-Ray Image Storage - For Presentation, SOP Class
    public static var breastProjectionXRayImageStorageForPresentation: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.13.1.4") }
    /// Breast Projection X-Ray Image Storage - For Processing, SOP Class
    public static var breastProjectionXRayImageStorageForProcessing: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.13.1.5") }
    /// Intravascular Optical Coherence Tomography Image Storage - For Presentation, SOP Class
    public static var intravascularOpticalCoherenceTomographyImageStorageForPresentation: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.14.1") }
    /// Intravascular Optical Coherence Tomography Image Storage - For Processing, SOP Class
    public static var intravascularOpticalCoherenceTomographyImageStorageForProcessing: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.14.2") }
    /// Nuclear Medicine Image Storage, SOP Class
    public static var nuclearMedicineImageStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.20") }
    /// Parametric Map Storage, SOP Class
    public static var parametricMapStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.30") }
    /// Raw Data Storage, SOP Class
    public static var rawDataStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.66") }
    /// Spatial Registration Storage, SOP Class
    public static var spatialRegistrationStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.66.1") }
    /// Spatial Fiducials Storage, SOP Class
    public static var spatialFiducialsStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.66.2") }
    /// Deformable Spatial Registration Storage, SOP Class
    public static var deformableSpatialRegistrationStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.66.3") }
    /// Segmentation Storage, SOP Class
    public static var segmentationStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.66.4") }
    /// Surface Segmentation Storage, SOP Class
    public static var surfaceSegmentationStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.66.5") }
    /// Tractography Results Storage, SOP Class
    public static var tractographyResultsStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.66.6") }
    /// Label Map Segmentation Storage, SOP Class
    public static var labelMapSegmentationStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.66.7") }
    /// Height Map Segmentation Storage, SOP Class
    public static var heightMapSegmentationStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.66.8") }
    /// Real World Value Mapping Storage, SOP Class
    public static var realWorldValueMappingStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.67") }
    /// Surface Scan Mesh Storage, SOP Class
    public static var surfaceScanMeshStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.68.1") }
    /// Surface Scan Point Cloud Storage, SOP Class
    public static var surfaceScanPointCloudStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.68.2") }
    /// VL Image Storage - Trial, SOP Class, retired
    public static var vlImageStorageTrial: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.77.1") }
    /// VL Endoscopic Image Storage, SOP Class
    public static var vlEndoscopicImageStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.77.1.1") }
    /// Video Endoscopic Image Storage, SOP Class
    public static var videoEndoscopicImageStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.77.1.1.1") }
    /// VL Microscopic Image Storage, SOP Class
    public static var vlMicroscopicImageStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.77.1.2") }
    /// Video Microscopic Image Storage, SOP Class
    public static var videoMicroscopicImageStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.77.1.2.1") }
    /// VL Slide-Coordinates Microscopic Image Storage, SOP Class
    public static var vlSlideCoordinatesMicroscopicImageStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.77.1.3") }
    /// VL Photographic Image Storage, SOP Class
    public static var vlPhotographicImageStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.77.1.4") }
    /// Video Photographic Image Storage, SOP Class
    public static var videoPhotographicImageStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.77.1.4.1") }
    /// Ophthalmic Photography 8 Bit Image Storage, SOP Class
    public static var ophthalmicPhotography8BitImageStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.77.1.5.1") }
    /// Ophthalmic Photography 16 Bit Image Storage, SOP Class
    public static var ophthalmicPhotography16BitImageStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.77.1.5.2") }
    /// Stereometric Relationship Storage, SOP Class
    public static var stereometricRelationshipStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.77.1.5.3") }
    /// Ophthalmic Tomography Image Storage, SOP Class
    public static var ophthalmicTomographyImageStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.77.1.5.4") }
    /// Wide Field Ophthalmic Photography Stereographic Projection Image Storage, SOP Class
    public static var wideFieldOphthalmicPhotographyStereographicProjectionImageStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.77.1.5.5") }
    /// Wide Field Ophthalmic Photography 3D Coordinates Image Storage, SOP Class
    public static var wideFieldOphthalmicPhotography3DCoordinatesImageStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.77.1.5.6") }
    /// Ophthalmic Optical Coherence Tomography En Face Image Storage, SOP Class
    public static var ophthalmicOpticalCoherenceTomographyEnFaceImageStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.77.1.5.7") }
    /// Ophthalmic Optical Coherence Tomography B-scan Volume Analysis Storage, SOP Class
    public static var ophthalmicOpticalCoherenceTomographyBscanVolumeAnalysisStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.77.1.5.8") }
    /// VL Whole Slide Microscopy Image Storage, SOP Class
    public static var vlWholeSlideMicroscopyImageStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.77.1.6") }
    /// Dermoscopic Photography Image Storage, SOP Class
    public static var dermoscopicPhotographyImageStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.77.1.7") }
    /// Confocal Microscopy Image Storage, SOP Class
    public static var confocalMicroscopyImageStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.77.1.8") }
    /// Confocal Microscopy Tiled Pyramidal Image Storage, SOP Class
    public static var confocalMicroscopyTiledPyramidalImageStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.77.1.9") }
    /// VL Multi-frame Image Storage - Trial, SOP Class, retired
    public static var vlMultiFrameImageStorageTrial: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.77.2") }
    /// Lensometry Measurements Storage, SOP Class
    public static var lensometryMeasurementsStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.78.1") }
    /// Autorefraction Measurements Storage, SOP Class
    public static var autorefractionMeasurementsStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.78.2") }
    /// Keratometry Measurements Storage, SOP Class
    public static var keratometryMeasurementsStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.78.3") }
    /// Subjective Refraction Measurements Storage, SOP Class
    public static var subjectiveRefractionMeasurementsStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.78.4") }
    /// Visual Acuity Measurements Storage, SOP Class
    public static var visualAcuityMeasurementsStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.78.5") }
    /// Spectacle Prescription Report Storage, SOP Class
    public static var spectaclePrescriptionReportStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.78.6") }
    /// Ophthalmic Axial Measurements Storage, SOP Class
    public static var ophthalmicAxialMeasurementsStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.78.7") }
    /// Intraocular Lens Calculations Storage, SOP Class
    public static var intraocularLensCalculationsStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.78.8") }
    /// Macular Grid Thickness and Volume Report Storage, SOP Class
    public static var macularGridThicknessAndVolumeReportStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.79.1") }
    /// Ophthalmic Visual Field Static Perimetry Measurements Storage, SOP Class
    public static var ophthalmicVisualFieldStaticPerimetryMeasurementsStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.80.1") }
    /// Ophthalmic Thickness Map Storage, SOP Class
    public static var ophthalmicThicknessMapStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.81.1") }
    /// Corneal Topography Map Storage, SOP Class
    public static var cornealTopographyMapStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.82.1") }
    /// Text SR Storage - Trial, SOP Class, retired
    public static var textSRStorageTrial: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.88.1") }
    /// Audio SR Storage - Trial, SOP Class, retired
    public static var audioSRStorageTrial: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.88.2") }
    /// Detail SR Storage - Trial, SOP Class, retired
    public static var detailSRStorageTrial: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.88.3") }
    /// Comprehensive SR Storage - Trial, SOP Class, retired
    public static var comprehensiveSRStorageTrial: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.88.4") }
    /// Basic Text SR Storage, SOP Class
    public static var basicTextSRStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.88.11") }
    /// Enhanced SR Storage, SOP Class
    public static var enhancedSRStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.88.22") }
    /// Comprehensive SR Storage, SOP Class
    public static var comprehensiveSRStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.88.33") }
    /// Comprehensive 3D SR Storage, SOP Class
    public static var comprehensive3DSRStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.88.34") }
    /// Extensible SR Storage, SOP Class
    public static var extensibleSRStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.88.35") }
    /// Procedure Log Storage, SOP Class
    public static var procedureLogStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.88.40") }
    /// Mammography CAD SR Storage, SOP Class
    public static var mammographyCADSRStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.88.50") }
    /// Key Object Selection Document Storage, SOP Class
    public static var keyObjectSelectionDocumentStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.88.59") }
    /// Chest CAD SR Storage, SOP Class
    public static var chestCADSRStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.88.65") }
    /// X-Ray Radiation Dose SR Storage, SOP Class
    public static var xRayRadiationDoseSRStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.88.67") }
    /// Radiopharmaceutical Radiation Dose SR Storage, SOP Class
    public static var radiopharmaceuticalRadiationDoseSRStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.88.68") }
    /// Colon CAD SR Storage, SOP Class
    public static var colonCADSRStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.88.69") }
    /// Implantation Plan SR Storage, SOP Class
    public static var implantationPlanSRStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.88.70") }
    /// Acquisition Context SR Storage, SOP Class
    public static var acquisitionContextSRStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.88.71") }
    /// Simplified Adult Echo SR Storage, SOP Class
    public static var simplifiedAdultEchoSRStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.88.72") }
    /// Patient Radiation Dose SR Storage, SOP Class
    public static var patientRadiationDoseSRStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.88.73") }
    /// Planned Imaging Agent Administration SR Storage, SOP Class
    public static var plannedImagingAgentAdministrationSRStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.88.74") }
    /// Performed Imaging Agent Administration SR Storage, SOP Class
    public static var performedImagingAgentAdministrationSRStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.88.75") }
    /// Enhanced X-Ray Radiation Dose SR Storage, SOP Class
    public static var enhancedXRayRadiationDoseSRStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.88.76") }
    /// Waveform Annotation SR Storage, SOP Class
    public static var waveformAnnotationSRStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.88.77") }
    /// Content Assessment Results Storage, SOP Class
    public static var contentAssessmentResultsStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.90.1") }
    /// Microscopy Bulk Simple Annotations Storage, SOP Class
    public static var microscopyBulkSimpleAnnotationsStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.91.1") }
    /// Encapsulated PDF Storage, SOP Class
    public static var encapsulatedPDFStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.104.1") }
    /// Encapsulated CDA Storage, SOP Class
    public static var encapsulatedCDAStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.104.2") }
    /// Encapsulated STL Storage, SOP Class
    public static var encapsulatedSTLStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.104.3") }
    /// Encapsulated OBJ Storage, SOP Class
    public static var encapsulatedOBJStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.104.4") }
    /// Encapsulated MTL Storage, SOP Class
    public static var encapsulatedMTLStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.104.5") }
    /// Positron Emission Tomography Image Storage, SOP Class
    public static var positronEmissionTomographyImageStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.128") }
    /// Legacy Converted Enhanced PET Image Storage, SOP Class
    public static var legacyConvertedEnhancedPETImageStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.128.1") }
    /// Standalone PET Curve Storage, SOP Class, retired
    public static var standalonePETCurveStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.129") }
    /// Enhanced PET Image Storage, SOP Class
    public static var enhancedPETImageStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.130") }
    /// Basic Structured Display Storage, SOP Class
    public static var basicStructuredDisplayStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.131") }
    /// CT Defined Procedure Protocol Storage, SOP Class
    public static var ctDefinedProcedureProtocolStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.200.1") }
    /// CT Performed Procedure Protocol Storage, SOP Class
    public static var ctPerformedProcedureProtocolStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.200.2") }
    /// Protocol Approval Storage, SOP Class
    public static var protocolApprovalStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.200.3") }
    /// Protocol Approval Information Model - FIND, SOP Class
    public static var protocolApprovalInformationModelFind: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.200.4") }
    /// Protocol Approval Information Model - MOVE, SOP Class
    public static var protocolApprovalInformationModelMove: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.200.5") }
    /// Protocol Approval Information Model - GET, SOP Class
    public static var protocolApprovalInformationModelGet: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.200.6") }
    /// XA Defined Procedure Protocol Storage, SOP Class
    public static var xaDefinedProcedureProtocolStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.200.7") }
    /// XA Performed Procedure Protocol Storage, SOP Class
    public static var xaPerformedProcedureProtocolStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.200.8") }
    /// Inventory Storage, SOP Class
    public static var inventoryStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.201.1") }
    /// Storage Management SOP Instance, Well-known SOP Instance
    public static var storageManagementInstance: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.201.1.1") }
    /// Inventory - FIND, SOP Class
    public static var inventoryFind: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.201.2") }
    /// Inventory - MOVE, SOP Class
    public static var inventoryMove: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.201.3") }
    /// Inventory - GET, SOP Class
    public static var inventoryGet: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.201.4") }
    /// Inventory Creation, SOP Class
    public static var inventoryCreation: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.201.5") }
    /// Repository Query, SOP Class
    public static var repositoryQuery: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.201.6") }
    /// RT Image Storage, SOP Class
    public static var rtImageStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.481.1") }
    /// RT Dose Storage, SOP Class
    public static var rtDoseStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.481.2") }
    /// RT Structure Set Storage, SOP Class
    public static var rtStructureSetStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.481.3") }
    /// RT Beams Treatment Record Storage, SOP Class
    public static var rtBeamsTreatmentRecordStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.481.4") }
    /// RT Plan Storage, SOP Class
    public static var rtPlanStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.481.5") }
    /// RT Brachy Treatment Record Storage, SOP Class
    public static var rtBrachyTreatmentRecordStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.481.6") }
    /// RT Treatment Summary Record Storage, SOP Class
    public static var rtTreatmentSummaryRecordStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.481.7") }
    /// RT Ion Plan Storage, SOP Class
    public static var rtIonPlanStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.481.8") }
    /// RT Ion Beams Treatment Record Storage, SOP Class
    public static var rtIonBeamsTreatmentRecordStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.481.9") }
    /// RT Physician Intent Storage, SOP Class
    public static var rtPhysicianIntentStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.481.10") }
    /// RT Segment Annotation Storage, SOP Class
    public static var rtSegmentAnnotationStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.481.11") }
    /// RT Radiation Set Storage, SOP Class
    public static var rtRadiationSetStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.481.12") }
    /// C-Arm Photon-Electron Radiation Storage, SOP Class
    public static var cArmPhotonElectronRadiationStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.481.13") }
    /// Tomotherapeutic Radiation Storage, SOP Class
    public static var tomotherapeuticRadiationStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.481.14") }
    /// Robotic-Arm Radiation Storage, SOP Class
    public static var roboticArmRadiationStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.481.15") }
    /// RT Radiation Record Set Storage, SOP Class
    public static var rtRadiationRecordSetStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.481.16") }
    /// RT Radiation Salvage Record Storage, SOP Class
    public static var rtRadiationSalvageRecordStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.481.17") }
    /// Tomotherapeutic Radiation Record Storage, SOP Class
    public static var tomotherapeuticRadiationRecordStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.481.18") }
    /// C-Arm Photon-Electron Radiation Record Storage, SOP Class
    public static var cArmPhotonElectronRadiationRecordStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.481.19") }
    /// Robotic Radiation Record Storage, SOP Class
    public static var roboticRadiationRecordStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.481.20") }
    /// RT Radiation Set Delivery Instruction Storage, SOP Class
    public static var rtRadiationSetDeliveryInstructionStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.481.21") }
    /// RT Treatment Preparation Storage, SOP Class
    public static var rtTreatmentPreparationStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.481.22") }
    /// Enhanced RT Image Storage, SOP Class
    public static var enhancedRTImageStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.481.23") }
    /// Enhanced Continuous RT Image Storage, SOP Class
    public static var enhancedContinuousRTImageStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.481.24") }
    /// RT Patient Position Acquisition Instruction Storage, SOP Class
    public static var rtPatientPositionAcquisitionInstructionStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.481.25") }
    /// DICOS CT Image Storage, SOP Class
    public static var dicosCTImageStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.501.1") }
    /// DICOS Digital X-Ray Image Storage - For Presentation, SOP Class
    public static var dicosDigitalXRayImageStorageForPresentation: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.501.2.1") }
    /// DICOS Digital X-Ray Image Storage - For Processing, SOP Class
    public static var dicosDigitalXRayImageStorageForProcessing: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.501.2.2") }
    /// DICOS Threat Detection Report Storage, SOP Class
    public static var dicosThreatDetectionReportStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.501.3") }
    /// DICOS 2D AIT Storage, SOP Class
    public static var dicos2DAITStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.501.4") }
    /// DICOS 3D AIT Storage, SOP Class
    public static var dicos3DAITStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.501.5") }
    /// DICOS Quadrupole Resonance (QR) Storage, SOP Class
    public static var dicosQuadrupoleResonanceStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.501.6") }
    /// Eddy Current Image Storage, SOP Class
    public static var eddyCurrentImageStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.601.1") }
    /// Eddy Current Multi-frame Image Storage, SOP Class
    public static var eddyCurrentMultiFrameImageStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.601.2") }
    /// Thermography Image Storage, SOP Class
    public static var thermographyImageStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.601.3") }
    /// Thermography Multi-frame Image Storage, SOP Class
    public static var thermographyMultiFrameImageStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.601.4") }
    /// Ultrasound Waveform Storage, SOP Class
    public static var ultrasoundWaveformStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.1.601.5") }
    /// Patient Root Query/Retrieve Information Model - FIND, SOP Class
    public static var patientRootQueryRetrieveInformationModelFind: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.2.1.1") }
    /// Patient Root Query/Retrieve Information Model - MOVE, SOP Class
    public static var patientRootQueryRetrieveInformationModelMove: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.2.1.2") }
    /// Patient Root Query/Retrieve Information Model - GET, SOP Class
    public static var patientRootQueryRetrieveInformationModelGet: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.2.1.3") }
    /// Study Root Query/Retrieve Information Model - FIND, SOP Class
    public static var studyRootQueryRetrieveInformationModelFind: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.2.2.1") }
    /// Study Root Query/Retrieve Information Model - MOVE, SOP Class
    public static var studyRootQueryRetrieveInformationModelMove: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.2.2.2") }
    /// Study Root Query/Retrieve Information Model - GET, SOP Class
    public static var studyRootQueryRetrieveInformationModelGet: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.2.2.3") }
    /// Patient/Study Only Query/Retrieve Information Model - FIND, SOP Class, retired
    public static var patientStudyOnlyQueryRetrieveInformationModelFind: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.2.3.1") }
    /// Patient/Study Only Query/Retrieve Information Model - MOVE, SOP Class, retired
    public static var patientStudyOnlyQueryRetrieveInformationModelMove: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.2.3.2") }
    /// Patient/Study Only Query/Retrieve Information Model - GET, SOP Class, retired
    public static var patientStudyOnlyQueryRetrieveInformationModelGet: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.2.3.3") }
    /// Composite Instance Root Retrieve - MOVE, SOP Class
    public static var compositeInstanceRootRetrieveMove: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.2.4.2") }
    /// Composite Instance Root Retrieve - GET, SOP Class
    public static var compositeInstanceRootRetrieveGet: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.2.4.3") }
    /// Composite Instance Retrieve Without Bulk Data - GET, SOP Class
    public static var compositeInstanceRetrieveWithoutBulkDataGet: UID { UID(rawValue: "1.2.840.10008.5.1.4.1.2.5.3") }
    /// Defined Procedure Protocol Information Model - FIND, SOP Class
    public static var definedProcedureProtocolInformationModelFind: UID { UID(rawValue: "1.2.840.10008.5.1.4.20.1") }
    /// Defined Procedure Protocol Information Model - MOVE, SOP Class
    public static var definedProcedureProtocolInformationModelMove: UID { UID(rawValue: "1.2.840.10008.5.1.4.20.2") }
    /// Defined Procedure Protocol Information Model - GET, SOP Class
    public static var definedProcedureProtocolInformationModelGet: UID { UID(rawValue: "1.2.840.10008.5.1.4.20.3") }
    /// Modality Worklist Information Model - FIND, SOP Class
    public static var modalityWorklistInformationModelFind: UID { UID(rawValue: "1.2.840.10008.5.1.4.31") }
    /// General Purpose Worklist Management Meta SOP Class, Meta SOP Class, retired
    public static var generalPurposeWorklistManagementMeta: UID { UID(rawValue: "1.2.840.10008.5.1.4.32") }
    /// General Purpose Worklist Information Model - FIND, SOP Class, retired
    public static var generalPurposeWorklistInformationModelFind: UID { UID(rawValue: "1.2.840.10008.5.1.4.32.1") }
    /// General Purpose Scheduled Procedure Step SOP Class, SOP Class, retired
    public static var generalPurposeScheduledProcedureStep: UID { UID(rawValue: "1.2.840.10008.5.1.4.32.2") }
    /// General Purpose Performed Procedure Step SOP Class, SOP Class, retired
    public static var generalPurposePerformedProcedureStep: UID { UID(rawValue: "1.2.840.10008.5.1.4.32.3") }
    /// Instance Availability Notification SOP Class, SOP Class
    public static var instanceAvailabilityNotification: UID { UID(rawValue: "1.2.840.10008.5.1.4.33") }
    /// RT Beams Delivery Instruction Storage - Trial, SOP Class, retired
    public static var rtBeamsDeliveryInstructionStorageTrial: UID { UID(rawValue: "1.2.840.10008.5.1.4.34.1") }
    /// RT Conventional Machine Verification - Trial, SOP Class, retired
    public static var rtConventionalMachineVerificationTrial: UID { UID(rawValue: "1.2.840.10008.5.1.4.34.2") }
    /// RT Ion Machine Verification - Trial, SOP Class, retired
    public static var rtIonMachineVerificationTrial: UID { UID(rawValue: "1.2.840.10008.5.1.4.34.3") }
    /// Unified Worklist and Procedure Step Service Class - Trial, Service Class, retired
    public static var unifiedWorklistAndProcedureStepTrial: UID { UID(rawValue: "1.2.840.10008.5.1.4.34.4") }
    /// Unified Procedure Step - Push SOP Class - Trial, SOP Class, retired
    public static var unifiedProcedureStepPushTrial: UID { UID(rawValue: "1.2.840.10008.5.1.4.34.4.1") }
    /// Unified Procedure Step - Watch SOP Class - Trial, SOP Class, retired
    public static var unifiedProcedureStepWatchTrial: UID { UID(rawValue: "1.2.840.10008.5.1.4.34.4.2") }
    /// Unified Procedure Step - Pull SOP Class - Trial, SOP Class, retired
    public static var unifiedProcedureStepPullTrial: UID { UID(rawValue: "1.2.840.10008.5.1.4.34.4.3") }
    /// Unified Procedure Step - Event SOP Class - Trial, SOP Class, retired
    public static var unifiedProcedureStepEventTrial: UID { UID(rawValue: "1.2.840.10008.5.1.4.34.4.4") }
    /// UPS Global Subscription SOP Instance, Well-known SOP Instance
    public static var upsGlobalSubscriptionInstance: UID { UID(rawValue: "1.2.840.10008.5.1.4.34.5") }
    /// UPS Filtered Global Subscription SOP Instance, Well-known SOP Instance
    public static var upsFilteredGlobalSubscriptionInstance: UID { UID(rawValue: "1.2.840.10008.5.1.4.34.5.1") }
    /// Unified Worklist and Procedure Step Service Class, Service Class
    public static var unifiedWorklistAndProcedureStep: UID { UID(rawValue: "1.2.840.10008.5.1.4.34.6") }
    /// Unified Procedure Step - Push SOP Class, SOP Class
    public static var unifiedProcedureStepPush: UID { UID(rawValue: "1.2.840.10008.5.1.4.34.6.1") }
    /// Unified Procedure Step - Watch SOP Class, SOP Class
    public static var unifiedProcedureStepWatch: UID { UID(rawValue: "1.2.840.10008.5.1.4.34.6.2") }
    /// Unified Procedure Step - Pull SOP Class, SOP Class
    public static var unifiedProcedureStepPull: UID { UID(rawValue: "1.2.840.10008.5.1.4.34.6.3") }
    /// Unified Procedure Step - Event SOP Class, SOP Class
    public static var unifiedProcedureStepEvent: UID { UID(rawValue: "1.2.840.10008.5.1.4.34.6.4") }
    /// Unified Procedure Step - Query SOP Class, SOP Class
    public static var unifiedProcedureStepQuery: UID { UID(rawValue: "1.2.840.10008.5.1.4.34.6.5") }
    /// RT Beams Delivery Instruction Storage, SOP Class
    public static var rtBeamsDeliveryInstructionStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.34.7") }
    /// RT Conventional Machine Verification, SOP Class
    public static var rtConventionalMachineVerification: UID { UID(rawValue: "1.2.840.10008.5.1.4.34.8") }
    /// RT Ion Machine Verification, SOP Class
    public static var rtIonMachineVerification: UID { UID(rawValue: "1.2.840.10008.5.1.4.34.9") }
    /// RT Brachy Application Setup Delivery Instruction Storage, SOP Class
    public static var rtBrachyApplicationSetupDeliveryInstructionStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.34.10") }
    /// General Relevant Patient Information Query, SOP Class
    public static var generalRelevantPatientInformationQuery: UID { UID(rawValue: "1.2.840.10008.5.1.4.37.1") }
    /// Breast Imaging Relevant Patient Information Query, SOP Class
    public static var breastImagingRelevantPatientInformationQuery: UID { UID(rawValue: "1.2.840.10008.5.1.4.37.2") }
    /// Cardiac Relevant Patient Information Query, SOP Class
    public static var cardiacRelevantPatientInformationQuery: UID { UID(rawValue: "1.2.840.10008.5.1.4.37.3") }
    /// Hanging Protocol Storage, SOP Class
    public static var hangingProtocolStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.38.1") }
    /// Hanging Protocol Information Model - FIND, SOP Class
    public static var hangingProtocolInformationModelFind: UID { UID(rawValue: "1.2.840.10008.5.1.4.38.2") }
    /// Hanging Protocol Information Model - MOVE, SOP Class
    public static var hangingProtocolInformationModelMove: UID { UID(rawValue: "1.2.840.10008.5.1.4.38.3") }
    /// Hanging Protocol Information Model - GET, SOP Class
    public static var hangingProtocolInformationModelGet: UID { UID(rawValue: "1.2.840.10008.5.1.4.38.4") }
    /// Color Palette Storage, SOP Class
    public static var colorPaletteStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.39.1") }
    /// Color Palette Query/Retrieve Information Model - FIND, SOP Class
    public static var colorPaletteQueryRetrieveInformationModelFind: UID { UID(rawValue: "1.2.840.10008.5.1.4.39.2") }
    /// Color Palette Query/Retrieve Information Model - MOVE, SOP Class
    public static var colorPaletteQueryRetrieveInformationModelMove: UID { UID(rawValue: "1.2.840.10008.5.1.4.39.3") }
    /// Color Palette Query/Retrieve Information Model - GET, SOP Class
    public static var colorPaletteQueryRetrieveInformationModelGet: UID { UID(rawValue: "1.2.840.10008.5.1.4.39.4") }
    /// Product Characteristics Query SOP Class, SOP Class
    public static var productCharacteristicsQuery: UID { UID(rawValue: "1.2.840.10008.5.1.4.41") }
    /// Substance Approval Query SOP Class, SOP Class
    public static var substanceApprovalQuery: UID { UID(rawValue: "1.2.840.10008.5.1.4.42") }
    /// Generic Implant Template Storage, SOP Class
    public static var genericImplantTemplateStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.43.1") }
    /// Generic Implant Template Information Model - FIND, SOP Class
    public static var genericImplantTemplateInformationModelFind: UID { UID(rawValue: "1.2.840.10008.5.1.4.43.2") }
    /// Generic Implant Template Information Model - MOVE, SOP Class
    public static var genericImplantTemplateInformationModelMove: UID { UID(rawValue: "1.2.840.10008.5.1.4.43.3") }
    /// Generic Implant Template Information Model - GET, SOP Class
    public static var genericImplantTemplateInformationModelGet: UID { UID(rawValue: "1.2.840.10008.5.1.4.43.4") }
    /// Implant Assembly Template Storage, SOP Class
    public static var implantAssemblyTemplateStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.44.1") }
    /// Implant Assembly Template Information Model - FIND, SOP Class
    public static var implantAssemblyTemplateInformationModelFind: UID { UID(rawValue: "1.2.840.10008.5.1.4.44.2") }
    /// Implant Assembly Template Information Model - MOVE, SOP Class
    public static var implantAssemblyTemplateInformationModelMove: UID { UID(rawValue: "1.2.840.10008.5.1.4.44.3") }
    /// Implant Assembly Template Information Model - GET, SOP Class
    public static var implantAssemblyTemplateInformationModelGet: UID { UID(rawValue: "1.2.840.10008.5.1.4.44.4") }
    /// Implant Template Group Storage, SOP Class
    public static var implantTemplateGroupStorage: UID { UID(rawValue: "1.2.840.10008.5.1.4.45.1") }
    /// Implant Template Group Information Model - FIND, SOP Class
    public static var implantTemplateGroupInformationModelFind: UID { UID(rawValue: "1.2.840.10008.5.1.4.45.2") }
    /// Implant Template Group Information Model - MOVE, SOP Class
    public static var implantTemplateGroupInformationModelMove: UID { UID(rawValue: "1.2.840.10008.5.1.4.45.3") }
    /// Implant Template Group Information Model - GET, SOP Class
    public static var implantTemplateGroupInformationModelGet: UID { UID(rawValue: "1.2.840.10008.5.1.4.45.4") }
    /// Native DICOM Model, Application Hosting Model
    public static var nativeDICOMModel: UID { UID(rawValue: "1.2.840.10008.7.1.1") }
    /// Abstract Multi-Dimensional Image Model, Application Hosting Model
    public static var abstractMultiDimensionalImageModel: UID { UID(rawValue: "1.2.840.10008.7.1.2") }
    /// DICOM Content Mapping Resource, Mapping Resource
    public static var dicomContentMappingResource: UID { UID(rawValue: "1.2.840.10008.8.1.1") }
    /// Video Endoscopic Image Real-Time Communication, SOP Class
    public static var videoEndoscopicImageRealTimeCommunication: UID { UID(rawValue: "1.2.840.10008.10.1") }
    /// Video Photographic Image Real-Time Communication, SOP Class
    public static var videoPhotographicImageRealTimeCommunication: UID { UID(rawValue: "1.2.840.10008.10.2") }
    /// Audio Waveform Real-Time Communication, SOP Class
    public static var audioWaveformRealTimeCommunication: UID { UID(rawValue: "1.2.840.10008.10.3") }
    /// Rendition Selection Document Real-Time Communication, SOP Class
    public static var renditionSelectionDocumentRealTimeCommunication: UID { UID(rawValue: "1.2.840.10008.10.4") }
    /// dicomDeviceName, LDAP OID
    public static var dicomDeviceName: UID { UID(rawValue: "1.2.840.10008.15.0.3.1") }
    /// dicomDescription, LDAP OID
    public static var dicomDescription: UID { UID(rawValue: "1.2.840.10008.15.0.3.2") }
    /// dicomManufacturer, LDAP OID
    public static var dicomManufacturer: UID { UID(rawValue: "1.2.840.10008.15.0.3.3") }
    /// dicomManufacturerModelName, LDAP OID
    public static var dicomManufacturerModelName: UID { UID(rawValue: "1.2.840.10008.15.0.3.4") }
    /// dicomSoftwareVersion, LDAP OID
    public static var dicomSoftwareVersion: UID { UID(rawValue: "1.2.840.10008.15.0.3.5") }
    /// dicomVendorData, LDAP OID
    public static var dicomVendorData: UID { UID(rawValue: "1.2.840.10008.15.0.3.6") }
    /// dicomAETitle, LDAP OID
    public static var dicomAETitle: UID { UID(rawValue: "1.2.840.10008.15.0.3.7") }
    /// dicomNetworkConnectionReference, LDAP OID
    public static var dicomNetworkConnectionReference: UID { UID(rawValue: "1.2.840.10008.15.0.3.8") }
    /// dicomApplicationCluster, LDAP OID
    public static var dicomApplicationCluster: UID { UID(rawValue: "1.2.840.10008.15.0.3.9") }
    /// dicomAssociationInitiator, LDAP OID
    public static var dicomAssociationInitiator: UID { UID(rawValue: "1.2.840.10008.15.0.3.10") }
    /// dicomAssociationAcceptor, LDAP OID
    public static var dicomAssociationAcceptor: UID { UID(rawValue: "1.2.840.10008.15.0.3.11") }
    /// dicomHostname, LDAP OID
    public static var dicomHostname: UID { UID(rawValue: "1.2.840.10008.15.0.3.12") }
    /// dicomPort, LDAP OID
    public static var dicomPort: UID { UID(rawValue: "1.2.840.10008.15.0.3.13") }
    /// dicomSOPClass, LDAP OID
    public static var dicomSOPClass: UID { UID(rawValue: "1.2.840.10008.15.0.3.14") }
    /// dicomTransferRole, LDAP OID
    public static var dicomTransferRole: UID { UID(rawValue: "1.2.840.10008.15.0.3.15") }
    /// dicomTransferSyntax, LDAP OID
    public static var dicomTransferSyntax: UID { UID(rawValue: "1.2.840.10008.15.0.3.16") }
    /// dicomPrimaryDeviceType, LDAP OID
    public static var dicomPrimaryDeviceType: UID { UID(rawValue: "1.2.840.10008.15.0.3.17") }
    /// dicomRelatedDeviceReference, LDAP OID
    public static var dicomRelatedDeviceReference: UID { UID(rawValue: "1.2.840.10008.15.0.3.18") }
    /// dicomPreferredCalledAETitle, LDAP OID
    public static var dicomPreferredCalledAETitle: UID { UID(rawValue: "1.2.840.10008.15.0.3.19") }
    /// dicomTLSCyphersuite, LDAP OID
    public static var dicomTLSCyphersuite: UID { UID(rawValue: "1.2.840.10008.15.0.3.20") }
    /// dicomAuthorizedNodeCertificateReference, LDAP OID
    public static var dicomAuthorizedNodeCertificateReference: UID { UID(rawValue: "1.2.840.10008.15.0.3.21") }
    /// dicomThisNodeCertificateReference, LDAP OID
    public static var dicomThisNodeCertificateReference: UID { UID(rawValue: "1.2.840.10008.15.0.3.22") }
    /// dicomInstalled, LDAP OID
    public static var dicomInstalled: UID { UID(rawValue: "1.2.840.10008.15.0.3.23") }
    /// dicomStationName, LDAP OID
    public static var dicomStationName: UID { UID(rawValue: "1.2.840.10008.15.0.3.24") }
    /// dicomDeviceSerialNumber, LDAP OID
    public static var dicomDeviceSerialNumber: UID { UID(rawValue: "1.2.840.10008.15.0.3.25") }
    /// dicomInstitutionName, LDAP OID
    public static var dicomInstitutionName: UID { UID(rawValue: "1.2.840.10008.15.0.3.26") }
    /// dicomInstitutionAddress, LDAP OID
    public static var dicomInstitutionAddress: UID { UID(rawValue: "1.2.840.10008.15.0.3.27") }
    /// dicomInstitutionDepartmentName, LDAP OID
    public static var dicomInstitutionDepartmentName: UID { UID(rawValue: "1.2.840.10008.15.0.3.28") }
    /// dicomIssuerOfPatientID, LDAP OID
    public static var dicomIssuerOfPatientID: UID { UID(rawValue: "1.2.840.10008.15.0.3.29") }
    /// dicomPreferredCallingAETitle, LDAP OID
    public static var dicomPreferredCallingAETitle: UID { UID(rawValue: "1.2.840.10008.15.0.3.30") }
    /// dicomSupportedCharacterSet, LDAP OID
    public static var dicomSupportedCharacterSet: UID { UID(rawValue: "1.2.840.10008.15.0.3.31") }
    /// dicomConfigurationRoot, LDAP OID
    public static var dicomConfigurationRoot: UID { UID(rawValue: "1.2.840.10008.15.0.4.1") }
    /// dicomDevicesRoot, LDAP OID
    public static var dicomDevicesRoot: UID { UID(rawValue: "1.2.840.10008.15.0.4.2") }
    /// dicomUniqueAETitlesRegistryRoot, LDAP OID
    public static var dicomUniqueAETitlesRegistryRoot: UID { UID(rawValue: "1.2.840.10008.15.0.4.3") }
    /// dicomDevice, LDAP OID
    public static var dicomDevice: UID { UID(rawValue: "1.2.840.10008.15.0.4.4") }
    /// dicomNetworkAE, LDAP OID
    public static var dicomNetworkAE: UID { UID(rawValue: "1.2.840.10008.15.0.4.5") }
    /// dicomNetworkConnection, LDAP OID
    public static var dicomNetworkConnection: UID { UID(rawValue: "1.2.840.10008.15.0.4.6") }
    /// dicomUniqueAETitle, LDAP OID
    public static var dicomUniqueAETitle: UID { UID(rawValue: "1.2.840.10008.15.0.4.7") }
    /// dicomTransferCapability, LDAP OID
    public static var dicomTransferCapability: UID { UID(rawValue: "1.2.840.10008.15.0.4.8") }
    /// Universal Coordinated Time, Synchronization Frame of Reference
    public static var utc: UID { UID(rawValue: "1.2.840.10008.15.1.1") }
}

enum UIDTable {
    /// UID, keyword, type, retired, name; a line each.
    static let rows: StaticString = #"""
1.2.840.10008.1.1|Verification|SOP Class||Verification SOP Class
1.2.840.10008.1.2|ImplicitVRLittleEndian|Transfer Syntax||Implicit VR Little Endian: Default Transfer Syntax for DICOM
1.2.840.10008.1.2.1|ExplicitVRLittleEndian|Transfer Syntax||Explicit VR Little Endian
1.2.840.10008.1.2.1.98|EncapsulatedUncompressedExplicitVRLittleEndian|Transfer Syntax||Encapsulated Uncompressed Explicit VR Little Endian
1.2.840.10008.1.2.1.99|DeflatedExplicitVRLittleEndian|Transfer Syntax||Deflated Explicit VR Little Endian
1.2.840.10008.1.2.2|ExplicitVRBigEndian|Transfer Syntax|Y|Explicit VR Big Endian
1.2.840.10008.1.2.4.50|JPEGBaseline8Bit|Transfer Syntax||JPEG Baseline (Process 1): Default Transfer Syntax for Lossy JPEG 8 Bit Image Compression
1.2.840.10008.1.2.4.51|JPEGExtended12Bit|Transfer Syntax||JPEG Extended (Process 2 & 4): Default Transfer Syntax for Lossy JPEG 12 Bit Image Compression (Process 4 only)
1.2.840.10008.1.2.4.52|JPEGExtended35|Transfer Syntax|Y|JPEG Extended (Process 3 & 5)
1.2.840.10008.1.2.4.53|JPEGSpectralSelectionNonHierarchical68|Transfer Syntax|Y|JPEG Spectral Selection, Non-Hierarchical (Process 6 & 8)
1.2.840.10008.1.2.4.54|JPEGSpectralSelectionNonHierarchical79|Transfer Syntax|Y|JPEG Spectral Selection, Non-Hierarchical (Process 7 & 9)
1.2.840.10008.1.2.4.55|JPEGFullProgressionNonHierarchical1012|Transfer Syntax|Y|JPEG Full Progression, Non-Hierarchical (Process 10 & 12)
1.2.840.10008.1.2.4.56|JPEGFullProgressionNonHierarchical1113|Transfer Syntax|Y|JPEG Full Progression, Non-Hierarchical (Process 11 & 13)
1.2.840.10008.1.2.4.57|JPEGLossless|Transfer Syntax||JPEG Lossless, Non-Hierarchical (Process 14)
1.2.840.10008.1.2.4.58|JPEGLosslessNonHierarchical15|Transfer Syntax|Y|JPEG Lossless, Non-Hierarchical (Process 15)
1.2.840.10008.1.2.4.59|JPEGExtendedHierarchical1618|Transfer Syntax|Y|JPEG Extended, Hierarchical (Process 16 & 18)
1.2.840.10008.1.2.4.60|JPEGExtendedHierarchical1719|Transfer Syntax|Y|JPEG Extended, Hierarchical (Process 17 & 19)
1.2.840.10008.1.2.4.61|JPEGSpectralSelectionHierarchical2022|Transfer Syntax|Y|JPEG Spectral Selection, Hierarchical (Process 20 & 22)
1.2.840.10008.1.2.4.62|JPEGSpectralSelectionHierarchical2123|Transfer Syntax|Y|JPEG Spectral Selection, Hierarchical (Process 21 & 23)
1.2.840.10008.1.2.4.63|JPEGFullProgressionHierarchical2426|Transfer Syntax|Y|JPEG Full Progression, Hierarchical (Process 24 & 26)
1.2.840.10008.1.2.4.64|JPEGFullProgressionHierarchical2527|Transfer Syntax|Y|JPEG Full Progression, Hierarchical (Process 25 & 27)
1.2.840.10008.1.2.4.65|JPEGLosslessHierarchical28|Transfer Syntax|Y|JPEG Lossless, Hierarchical (Process 28)
1.2.840.10008.1.2.4.66|JPEGLosslessHierarchical29|Transfer Syntax|Y|JPEG Lossless, Hierarchical (Process 29)
1.2.840.10008.1.2.4.70|JPEGLosslessSV1|Transfer Syntax||JPEG Lossless, Non-Hierarchical, First-Order Prediction (Process 14 [Selection Value 1]): Default Transfer Syntax for Lossless JPEG Image Compression
1.2.840.10008.1.2.4.80|JPEGLSLossless|Transfer Syntax||JPEG-LS Lossless Image Compression
1.2.840.10008.1.2.4.81|JPEGLSNearLossless|Transfer Syntax||JPEG-LS Lossy (Near-Lossless) Image Compression
1.2.840.10008.1.2.4.90|JPEG2000Lossless|Transfer Syntax||JPEG 2000 Image Compression (Lossless Only)
1.2.840.10008.1.2.4.91|JPEG2000|Transfer Syntax||JPEG 2000 Image Compression
1.2.840.10008.1.2.4.92|JPEG2000MCLossless|Transfer Syntax||JPEG 2000 Part 2 Multi-component Image Compression (Lossless Only)
1.2.840.10008.1.2.4.93|JPEG2000MC|Transfer Syntax||JPEG 2000 Part 2 Multi-component Image Compression
1.2.840.10008.1.2.4.94|JPIPReferenced|Transfer Syntax||JPIP Referenced
1.2.840.10008.1.2.4.95|JPIPReferencedDeflate|Transfer Syntax||JPIP Referenced Deflate
1.2.840.10008.1.2.4.100|MPEG2MPML|Transfer Syntax||MPEG2 Main Profile / Main Level
1.2.840.10008.1.2.4.100.1|MPEG2MPMLF|Transfer Syntax||Fragmentable MPEG2 Main Profile / Main Level
1.2.840.10008.1.2.4.101|MPEG2MPHL|Transfer Syntax||MPEG2 Main Profile / High Level
1.2.840.10008.1.2.4.101.1|MPEG2MPHLF|Transfer Syntax||Fragmentable MPEG2 Main Profile / High Level
1.2.840.10008.1.2.4.102|MPEG4HP41|Transfer Syntax||MPEG-4 AVC/H.264 High Profile / Level 4.1
1.2.840.10008.1.2.4.102.1|MPEG4HP41F|Transfer Syntax||Fragmentable MPEG-4 AVC/H.264 High Profile / Level 4.1
1.2.840.10008.1.2.4.103|MPEG4HP41BD|Transfer Syntax||MPEG-4 AVC/H.264 BD-compatible High Profile / Level 4.1
1.2.840.10008.1.2.4.103.1|MPEG4HP41BDF|Transfer Syntax||Fragmentable MPEG-4 AVC/H.264 BD-compatible High Profile / Level 4.1
1.2.840.10008.1.2.4.104|MPEG4HP422D|Transfer Syntax||MPEG-4 AVC/H.264 High Profile / Level 4.2 For 2D Video
1.2.840.10008.1.2.4.104.1|MPEG4HP422DF|Transfer Syntax||Fragmentable MPEG-4 AVC/H.264 High Profile / Level 4.2 For 2D Video
1.2.840.10008.1.2.4.105|MPEG4HP423D|Transfer Syntax||MPEG-4 AVC/H.264 High Profile / Level 4.2 For 3D Video
1.2.840.10008.1.2.4.105.1|MPEG4HP423DF|Transfer Syntax||Fragmentable MPEG-4 AVC/H.264 High Profile / Level 4.2 For 3D Video
1.2.840.10008.1.2.4.106|MPEG4HP42STEREO|Transfer Syntax||MPEG-4 AVC/H.264 Stereo High Profile / Level 4.2
1.2.840.10008.1.2.4.106.1|MPEG4HP42STEREOF|Transfer Syntax||Fragmentable MPEG-4 AVC/H.264 Stereo High Profile / Level 4.2
1.2.840.10008.1.2.4.107|HEVCMP51|Transfer Syntax||HEVC/H.265 Main Profile / Level 5.1
1.2.840.10008.1.2.4.108|HEVCM10P51|Transfer Syntax||HEVC/H.265 Main 10 Profile / Level 5.1
1.2.840.10008.1.2.4.110|JPEGXLLossless|Transfer Syntax||JPEG XL Lossless
1.2.840.10008.1.2.4.111|JPEGXLJPEGRecompression|Transfer Syntax||JPEG XL JPEG Recompression
1.2.840.10008.1.2.4.112|JPEGXL|Transfer Syntax||JPEG XL
1.2.840.10008.1.2.4.201|HTJ2KLossless|Transfer Syntax||High-Throughput JPEG 2000 Image Compression (Lossless Only)
1.2.840.10008.1.2.4.202|HTJ2KLosslessRPCL|Transfer Syntax||High-Throughput JPEG 2000 with RPCL Options Image Compression (Lossless Only)
1.2.840.10008.1.2.4.203|HTJ2K|Transfer Syntax||High-Throughput JPEG 2000 Image Compression
1.2.840.10008.1.2.4.204|JPIPHTJ2KReferenced|Transfer Syntax||JPIP HTJ2K Referenced
1.2.840.10008.1.2.4.205|JPIPHTJ2KReferencedDeflate|Transfer Syntax||JPIP HTJ2K Referenced Deflate
1.2.840.10008.1.2.5|RLELossless|Transfer Syntax||RLE Lossless
1.2.840.10008.1.2.6.1|RFC2557MIMEEncapsulation|Transfer Syntax|Y|RFC 2557 MIME encapsulation
1.2.840.10008.1.2.6.2|XMLEncoding|Transfer Syntax|Y|XML Encoding
1.2.840.10008.1.2.7.1|SMPTEST211020UncompressedProgressiveActiveVideo|Transfer Syntax||SMPTE ST 2110-20 Uncompressed Progressive Active Video
1.2.840.10008.1.2.7.2|SMPTEST211020UncompressedInterlacedActiveVideo|Transfer Syntax||SMPTE ST 2110-20 Uncompressed Interlaced Active Video
1.2.840.10008.1.2.7.3|SMPTEST211030PCMDigitalAudio|Transfer Syntax||SMPTE ST 2110-30 PCM Digital Audio
1.2.840.10008.1.2.8.1|DeflatedImageFrameCompression|Transfer Syntax||Deflated Image Frame Compression
1.2.840.10008.1.3.10|MediaStorageDirectoryStorage|SOP Class||Media Storage Directory Storage
1.2.840.10008.1.4.1.1|TalairachBrainAtlas|Well-known frame of reference||Talairach Brain Atlas Frame of Reference
1.2.840.10008.1.4.1.2|SPM2T1|Well-known frame of reference||SPM2 T1 Frame of Reference
1.2.840.10008.1.4.1.3|SPM2T2|Well-known frame of reference||SPM2 T2 Frame of Reference
1.2.840.10008.1.4.1.4|SPM2PD|Well-known frame of reference||SPM2 PD Frame of Reference
1.2.840.10008.1.4.1.5|SPM2EPI|Well-known frame of reference||SPM2 EPI Frame of Reference
1.2.840.10008.1.4.1.6|SPM2FILT1|Well-known frame of reference||SPM2 FIL T1 Frame of Reference
1.2.840.10008.1.4.1.7|SPM2PET|Well-known frame of reference||SPM2 PET Frame of Reference
1.2.840.10008.1.4.1.8|SPM2TRANSM|Well-known frame of reference||SPM2 TRANSM Frame of Reference
1.2.840.10008.1.4.1.9|SPM2SPECT|Well-known frame of reference||SPM2 SPECT Frame of Reference
1.2.840.10008.1.4.1.10|SPM2GRAY|Well-known frame of reference||SPM2 GRAY Frame of Reference
1.2.840.10008.1.4.1.11|SPM2WHITE|Well-known frame of reference||SPM2 WHITE Frame of Reference
1.2.840.10008.1.4.1.12|SPM2CSF|Well-known frame of reference||SPM2 CSF Frame of Reference
1.2.840.10008.1.4.1.13|SPM2BRAINMASK|Well-known frame of reference||SPM2 BRAINMASK Frame of Reference
1.2.840.10008.1.4.1.14|SPM2AVG305T1|Well-known frame of reference||SPM2 AVG305T1 Frame of Reference
1.2.840.10008.1.4.1.15|SPM2AVG152T1|Well-known frame of reference||SPM2 AVG152T1 Frame of Reference
1.2.840.10008.1.4.1.16|SPM2AVG152T2|Well-known frame of reference||SPM2 AVG152T2 Frame of Reference
1.2.840.10008.1.4.1.17|SPM2AVG152PD|Well-known frame of reference||SPM2 AVG152PD Frame of Reference
1.2.840.10008.1.4.1.18|SPM2SINGLESUBJT1|Well-known frame of reference||SPM2 SINGLESUBJT1 Frame of Reference
1.2.840.10008.1.4.2.1|ICBM452T1|Well-known frame of reference||ICBM 452 T1 Frame of Reference
1.2.840.10008.1.4.2.2|ICBMSingleSubjectMRI|Well-known frame of reference||ICBM Single Subject MRI Frame of Reference
1.2.840.10008.1.4.3.1|IEC61217FixedCoordinateSystem|Well-known frame of reference||IEC 61217 Fixed Coordinate System Frame of Reference
1.2.840.10008.1.4.3.2|StandardRoboticArmCoordinateSystem|Well-known frame of reference||Standard Robotic-Arm Coordinate System Frame of Reference
1.2.840.10008.1.4.3.3|IEC61217TableTopCoordinateSystem|Well-known frame of reference||IEC 61217 Table Top Coordinate System Frame of Reference
1.2.840.10008.1.4.4.1|SRI24|Well-known frame of reference||SRI24 Frame of Reference
1.2.840.10008.1.4.5.1|Colin27|Well-known frame of reference||Colin27 Frame of Reference
1.2.840.10008.1.4.6.1|LPBA40AIR|Well-known frame of reference||LPBA40/AIR Frame of Reference
1.2.840.10008.1.4.6.2|LPBA40FLIRT|Well-known frame of reference||LPBA40/FLIRT Frame of Reference
1.2.840.10008.1.4.6.3|LPBA40SPM5|Well-known frame of reference||LPBA40/SPM5 Frame of Reference
1.2.840.10008.1.5.1|HotIronPalette|Well-known SOP Instance||Hot Iron Color Palette SOP Instance
1.2.840.10008.1.5.2|PETPalette|Well-known SOP Instance||PET Color Palette SOP Instance
1.2.840.10008.1.5.3|HotMetalBluePalette|Well-known SOP Instance||Hot Metal Blue Color Palette SOP Instance
1.2.840.10008.1.5.4|PET20StepPalette|Well-known SOP Instance||PET 20 Step Color Palette SOP Instance
1.2.840.10008.1.5.5|SpringPalette|Well-known SOP Instance||Spring Color Palette SOP Instance
1.2.840.10008.1.5.6|SummerPalette|Well-known SOP Instance||Summer Color Palette SOP Instance
1.2.840.10008.1.5.7|FallPalette|Well-known SOP Instance||Fall Color Palette SOP Instance
1.2.840.10008.1.5.8|WinterPalette|Well-known SOP Instance||Winter Color Palette SOP Instance
1.2.840.10008.1.9|BasicStudyContentNotification|SOP Class|Y|Basic Study Content Notification SOP Class
1.2.840.10008.1.20|Papyrus3ImplicitVRLittleEndian|Transfer Syntax|Y|Papyrus 3 Implicit VR Little Endian
1.2.840.10008.1.20.1|StorageCommitmentPushModel|SOP Class||Storage Commitment Push Model SOP Class
1.2.840.10008.1.20.1.1|StorageCommitmentPushModelInstance|Well-known SOP Instance||Storage Commitment Push Model SOP Instance
1.2.840.10008.1.20.2|StorageCommitmentPullModel|SOP Class|Y|Storage Commitment Pull Model SOP Class
1.2.840.10008.1.20.2.1|StorageCommitmentPullModelInstance|Well-known SOP Instance|Y|Storage Commitment Pull Model SOP Instance
1.2.840.10008.1.40|ProceduralEventLogging|SOP Class||Procedural Event Logging SOP Class
1.2.840.10008.1.40.1|ProceduralEventLoggingInstance|Well-known SOP Instance||Procedural Event Logging SOP Instance
1.2.840.10008.1.42|SubstanceAdministrationLogging|SOP Class||Substance Administration Logging SOP Class
1.2.840.10008.1.42.1|SubstanceAdministrationLoggingInstance|Well-known SOP Instance||Substance Administration Logging SOP Instance
1.2.840.10008.2.6.1|DCMUID|DICOM UIDs as a Coding Scheme||DICOM UID Registry
1.2.840.10008.2.16.4|DCM|Coding Scheme||DICOM Controlled Terminology
1.2.840.10008.2.16.5|MA|Coding Scheme||Adult Mouse Anatomy Ontology
1.2.840.10008.2.16.6|UBERON|Coding Scheme||Uberon Ontology
1.2.840.10008.2.16.7|ITIS_TSN|Coding Scheme||Integrated Taxonomic Information System (ITIS) Taxonomic Serial Number (TSN)
1.2.840.10008.2.16.8|MGI|Coding Scheme||Mouse Genome Initiative (MGI)
1.2.840.10008.2.16.9|PUBCHEM_CID|Coding Scheme||PubChem Compound CID
1.2.840.10008.2.16.10|DC|Coding Scheme||Dublin Core
1.2.840.10008.2.16.11|NYUMCCG|Coding Scheme||New York University Melanoma Clinical Cooperative Group
1.2.840.10008.2.16.12|MAYONRISBSASRG|Coding Scheme||Mayo Clinic Non-radiological Images Specific Body Structure Anatomical Surface Region Guide
1.2.840.10008.2.16.13|IBSI|Coding Scheme||Image Biomarker Standardisation Initiative
1.2.840.10008.2.16.14|RO|Coding Scheme||Radiomics Ontology
1.2.840.10008.2.16.15|RADELEMENT|Coding Scheme||RadElement
1.2.840.10008.2.16.16|I11|Coding Scheme||ICD-11
1.2.840.10008.2.16.17|UNS|Coding Scheme||Unified numbering system (UNS) for metals and alloys
1.2.840.10008.2.16.18|RRID|Coding Scheme||Research Resource Identification
1.2.840.10008.3.1.1.1|DICOMApplicationContext|Application Context Name||DICOM Application Context Name
1.2.840.10008.3.1.2.1.1|DetachedPatientManagement|SOP Class|Y|Detached Patient Management SOP Class
1.2.840.10008.3.1.2.1.4|DetachedPatientManagementMeta|Meta SOP Class|Y|Detached Patient Management Meta SOP Class
1.2.840.10008.3.1.2.2.1|DetachedVisitManagement|SOP Class|Y|Detached Visit Management SOP Class
1.2.840.10008.3.1.2.3.1|DetachedStudyManagement|SOP Class|Y|Detached Study Management SOP Class
1.2.840.10008.3.1.2.3.2|StudyComponentManagement|SOP Class|Y|Study Component Management SOP Class
1.2.840.10008.3.1.2.3.3|ModalityPerformedProcedureStep|SOP Class||Modality Performed Procedure Step SOP Class
1.2.840.10008.3.1.2.3.4|ModalityPerformedProcedureStepRetrieve|SOP Class||Modality Performed Procedure Step Retrieve SOP Class
1.2.840.10008.3.1.2.3.5|ModalityPerformedProcedureStepNotification|SOP Class||Modality Performed Procedure Step Notification SOP Class
1.2.840.10008.3.1.2.5.1|DetachedResultsManagement|SOP Class|Y|Detached Results Management SOP Class
1.2.840.10008.3.1.2.5.4|DetachedResultsManagementMeta|Meta SOP Class|Y|Detached Results Management Meta SOP Class
1.2.840.10008.3.1.2.5.5|DetachedStudyManagementMeta|Meta SOP Class|Y|Detached Study Management Meta SOP Class
1.2.840.10008.3.1.2.6.1|DetachedInterpretationManagement|SOP Class|Y|Detached Interpretation Management SOP Class
1.2.840.10008.4.2|Storage|Service Class||Storage Service Class
1.2.840.10008.5.1.1.1|BasicFilmSession|SOP Class||Basic Film Session SOP Class
1.2.840.10008.5.1.1.2|BasicFilmBox|SOP Class||Basic Film Box SOP Class
1.2.840.10008.5.1.1.4|BasicGrayscaleImageBox|SOP Class||Basic Grayscale Image Box SOP Class
1.2.840.10008.5.1.1.4.1|BasicColorImageBox|SOP Class||Basic Color Image Box SOP Class
1.2.840.10008.5.1.1.4.2|ReferencedImageBox|SOP Class|Y|Referenced Image Box SOP Class
1.2.840.10008.5.1.1.9|BasicGrayscalePrintManagementMeta|Meta SOP Class||Basic Grayscale Print Management Meta SOP Class
1.2.840.10008.5.1.1.9.1|ReferencedGrayscalePrintManagementMeta|Meta SOP Class|Y|Referenced Grayscale Print Management Meta SOP Class
1.2.840.10008.5.1.1.14|PrintJob|SOP Class||Print Job SOP Class
1.2.840.10008.5.1.1.15|BasicAnnotationBox|SOP Class||Basic Annotation Box SOP Class
1.2.840.10008.5.1.1.16|Printer|SOP Class||Printer SOP Class
1.2.840.10008.5.1.1.16.376|PrinterConfigurationRetrieval|SOP Class||Printer Configuration Retrieval SOP Class
1.2.840.10008.5.1.1.17|PrinterInstance|Well-known SOP Instance||Printer SOP Instance
1.2.840.10008.5.1.1.17.376|PrinterConfigurationRetrievalInstance|Well-known SOP Instance||Printer Configuration Retrieval SOP Instance
1.2.840.10008.5.1.1.18|BasicColorPrintManagementMeta|Meta SOP Class||Basic Color Print Management Meta SOP Class
1.2.840.10008.5.1.1.18.1|ReferencedColorPrintManagementMeta|Meta SOP Class|Y|Referenced Color Print Management Meta SOP Class
1.2.840.10008.5.1.1.22|VOILUTBox|SOP Class||VOI LUT Box SOP Class
1.2.840.10008.5.1.1.23|PresentationLUT|SOP Class||Presentation LUT SOP Class
1.2.840.10008.5.1.1.24|ImageOverlayBox|SOP Class|Y|Image Overlay Box SOP Class
1.2.840.10008.5.1.1.24.1|BasicPrintImageOverlayBox|SOP Class|Y|Basic Print Image Overlay Box SOP Class
1.2.840.10008.5.1.1.25|PrintQueueInstance|Well-known SOP Instance|Y|Print Queue SOP Instance
1.2.840.10008.5.1.1.26|PrintQueueManagement|SOP Class|Y|Print Queue Management SOP Class
1.2.840.10008.5.1.1.27|StoredPrintStorage|SOP Class|Y|Stored Print Storage SOP Class
1.2.840.10008.5.1.1.29|HardcopyGrayscaleImageStorage|SOP Class|Y|Hardcopy Grayscale Image Storage SOP Class
1.2.840.10008.5.1.1.30|HardcopyColorImageStorage|SOP Class|Y|Hardcopy Color Image Storage SOP Class
1.2.840.10008.5.1.1.31|PullPrintRequest|SOP Class|Y|Pull Print Request SOP Class
1.2.840.10008.5.1.1.32|PullStoredPrintManagementMeta|Meta SOP Class|Y|Pull Stored Print Management Meta SOP Class
1.2.840.10008.5.1.1.33|MediaCreationManagement|SOP Class||Media Creation Management SOP Class UID
1.2.840.10008.5.1.1.40|DisplaySystem|SOP Class||Display System SOP Class
1.2.840.10008.5.1.1.40.1|DisplaySystemInstance|Well-known SOP Instance||Display System SOP Instance
1.2.840.10008.5.1.4.1.1.1|ComputedRadiographyImageStorage|SOP Class||Computed Radiography Image Storage
1.2.840.10008.5.1.4.1.1.1.1|DigitalXRayImageStorageForPresentation|SOP Class||Digital X-Ray Image Storage - For Presentation
1.2.840.10008.5.1.4.1.1.1.1.1|DigitalXRayImageStorageForProcessing|SOP Class||Digital X-Ray Image Storage - For Processing
1.2.840.10008.5.1.4.1.1.1.2|DigitalMammographyXRayImageStorageForPresentation|SOP Class||Digital Mammography X-Ray Image Storage - For Presentation
1.2.840.10008.5.1.4.1.1.1.2.1|DigitalMammographyXRayImageStorageForProcessing|SOP Class||Digital Mammography X-Ray Image Storage - For Processing
1.2.840.10008.5.1.4.1.1.1.3|DigitalIntraOralXRayImageStorageForPresentation|SOP Class||Digital Intra-Oral X-Ray Image Storage - For Presentation
1.2.840.10008.5.1.4.1.1.1.3.1|DigitalIntraOralXRayImageStorageForProcessing|SOP Class||Digital Intra-Oral X-Ray Image Storage - For Processing
1.2.840.10008.5.1.4.1.1.2|CTImageStorage|SOP Class||CT Image Storage
1.2.840.10008.5.1.4.1.1.2.1|EnhancedCTImageStorage|SOP Class||Enhanced CT Image Storage
1.2.840.10008.5.1.4.1.1.2.2|LegacyConvertedEnhancedCTImageStorage|SOP Class||Legacy Converted Enhanced CT Image Storage
1.2.840.10008.5.1.4.1.1.2.3|CTImageStorageForProcessing|SOP Class||CT Image Storage - For Processing
1.2.840.10008.5.1.4.1.1.2.4|EnhancedCTImageStorageForProcessing|SOP Class||Enhanced CT Image Storage - For Processing
1.2.840.10008.5.1.4.1.1.2.5|LegacyConvertedEnhancedCTImageStorageForProcessing|SOP Class||Legacy Converted Enhanced CT Image Storage - For Processing
1.2.840.10008.5.1.4.1.1.3|UltrasoundMultiFrameImageStorageRetired|SOP Class|Y|Ultrasound Multi-frame Image Storage
1.2.840.10008.5.1.4.1.1.3.1|UltrasoundMultiFrameImageStorage|SOP Class||Ultrasound Multi-frame Image Storage
1.2.840.10008.5.1.4.1.1.4|MRImageStorage|SOP Class||MR Image Storage
1.2.840.10008.5.1.4.1.1.4.1|EnhancedMRImageStorage|SOP Class||Enhanced MR Image Storage
1.2.840.10008.5.1.4.1.1.4.2|MRSpectroscopyStorage|SOP Class||MR Spectroscopy Storage
1.2.840.10008.5.1.4.1.1.4.3|EnhancedMRColorImageStorage|SOP Class||Enhanced MR Color Image Storage
1.2.840.10008.5.1.4.1.1.4.4|LegacyConvertedEnhancedMRImageStorage|SOP Class||Legacy Converted Enhanced MR Image Storage
1.2.840.10008.5.1.4.1.1.5|NuclearMedicineImageStorageRetired|SOP Class|Y|Nuclear Medicine Image Storage
1.2.840.10008.5.1.4.1.1.6|UltrasoundImageStorageRetired|SOP Class|Y|Ultrasound Image Storage
1.2.840.10008.5.1.4.1.1.6.1|UltrasoundImageStorage|SOP Class||Ultrasound Image Storage
1.2.840.10008.5.1.4.1.1.6.2|EnhancedUSVolumeStorage|SOP Class||Enhanced US Volume Storage
1.2.840.10008.5.1.4.1.1.6.3|PhotoacousticImageStorage|SOP Class||Photoacoustic Image Storage
1.2.840.10008.5.1.4.1.1.7|SecondaryCaptureImageStorage|SOP Class||Secondary Capture Image Storage
1.2.840.10008.5.1.4.1.1.7.1|MultiFrameSingleBitSecondaryCaptureImageStorage|SOP Class||Multi-frame Single Bit Secondary Capture Image Storage
1.2.840.10008.5.1.4.1.1.7.2|MultiFrameGrayscaleByteSecondaryCaptureImageStorage|SOP Class||Multi-frame Grayscale Byte Secondary Capture Image Storage
1.2.840.10008.5.1.4.1.1.7.3|MultiFrameGrayscaleWordSecondaryCaptureImageStorage|SOP Class||Multi-frame Grayscale Word Secondary Capture Image Storage
1.2.840.10008.5.1.4.1.1.7.4|MultiFrameTrueColorSecondaryCaptureImageStorage|SOP Class||Multi-frame True Color Secondary Capture Image Storage
1.2.840.10008.5.1.4.1.1.8|StandaloneOverlayStorage|SOP Class|Y|Standalone Overlay Storage
1.2.840.10008.5.1.4.1.1.9|StandaloneCurveStorage|SOP Class|Y|Standalone Curve Storage
1.2.840.10008.5.1.4.1.1.9.1|WaveformStorageTrial|SOP Class|Y|Waveform Storage - Trial
1.2.840.10008.5.1.4.1.1.9.1.1|TwelveLeadECGWaveformStorage|SOP Class||12-lead ECG Waveform Storage
1.2.840.10008.5.1.4.1.1.9.1.2|GeneralECGWaveformStorage|SOP Class||General ECG Waveform Storage
1.2.840.10008.5.1.4.1.1.9.1.3|AmbulatoryECGWaveformStorage|SOP Class||Ambulatory ECG Waveform Storage
1.2.840.10008.5.1.4.1.1.9.1.4|General32bitECGWaveformStorage|SOP Class||General 32-bit ECG Waveform Storage
1.2.840.10008.5.1.4.1.1.9.2.1|HemodynamicWaveformStorage|SOP Class||Hemodynamic Waveform Storage
1.2.840.10008.5.1.4.1.1.9.3.1|CardiacElectrophysiologyWaveformStorage|SOP Class||Cardiac Electrophysiology Waveform Storage
1.2.840.10008.5.1.4.1.1.9.4.1|BasicVoiceAudioWaveformStorage|SOP Class||Basic Voice Audio Waveform Storage
1.2.840.10008.5.1.4.1.1.9.4.2|GeneralAudioWaveformStorage|SOP Class||General Audio Waveform Storage
1.2.840.10008.5.1.4.1.1.9.5.1|ArterialPulseWaveformStorage|SOP Class||Arterial Pulse Waveform Storage
1.2.840.10008.5.1.4.1.1.9.6.1|RespiratoryWaveformStorage|SOP Class||Respiratory Waveform Storage
1.2.840.10008.5.1.4.1.1.9.6.2|MultichannelRespiratoryWaveformStorage|SOP Class||Multi-channel Respiratory Waveform Storage
1.2.840.10008.5.1.4.1.1.9.7.1|RoutineScalpElectroencephalogramWaveformStorage|SOP Class||Routine Scalp Electroencephalogram Waveform Storage
1.2.840.10008.5.1.4.1.1.9.7.2|ElectromyogramWaveformStorage|SOP Class||Electromyogram Waveform Storage
1.2.840.10008.5.1.4.1.1.9.7.3|ElectrooculogramWaveformStorage|SOP Class||Electrooculogram Waveform Storage
1.2.840.10008.5.1.4.1.1.9.7.4|SleepElectroencephalogramWaveformStorage|SOP Class||Sleep Electroencephalogram Waveform Storage
1.2.840.10008.5.1.4.1.1.9.8.1|BodyPositionWaveformStorage|SOP Class||Body Position Waveform Storage
1.2.840.10008.5.1.4.1.1.9.100.1|WaveformPresentationStateStorage|SOP Class||Waveform Presentation State Storage
1.2.840.10008.5.1.4.1.1.9.100.2|WaveformAcquisitionPresentationStateStorage|SOP Class||Waveform Acquisition Presentation State Storage
1.2.840.10008.5.1.4.1.1.10|StandaloneModalityLUTStorage|SOP Class|Y|Standalone Modality LUT Storage
1.2.840.10008.5.1.4.1.1.11|StandaloneVOILUTStorage|SOP Class|Y|Standalone VOI LUT Storage
1.2.840.10008.5.1.4.1.1.11.1|GrayscaleSoftcopyPresentationStateStorage|SOP Class||Grayscale Softcopy Presentation State Storage
1.2.840.10008.5.1.4.1.1.11.2|ColorSoftcopyPresentationStateStorage|SOP Class||Color Softcopy Presentation State Storage
1.2.840.10008.5.1.4.1.1.11.3|PseudoColorSoftcopyPresentationStateStorage|SOP Class||Pseudo-Color Softcopy Presentation State Storage
1.2.840.10008.5.1.4.1.1.11.4|BlendingSoftcopyPresentationStateStorage|SOP Class||Blending Softcopy Presentation State Storage
1.2.840.10008.5.1.4.1.1.11.5|XAXRFGrayscaleSoftcopyPresentationStateStorage|SOP Class||XA/XRF Grayscale Softcopy Presentation State Storage
1.2.840.10008.5.1.4.1.1.11.6|GrayscalePlanarMPRVolumetricPresentationStateStorage|SOP Class||Grayscale Planar MPR Volumetric Presentation State Storage
1.2.840.10008.5.1.4.1.1.11.7|CompositingPlanarMPRVolumetricPresentationStateStorage|SOP Class||Compositing Planar MPR Volumetric Presentation State Storage
1.2.840.10008.5.1.4.1.1.11.8|AdvancedBlendingPresentationStateStorage|SOP Class||Advanced Blending Presentation State Storage
1.2.840.10008.5.1.4.1.1.11.9|VolumeRenderingVolumetricPresentationStateStorage|SOP Class||Volume Rendering Volumetric Presentation State Storage
1.2.840.10008.5.1.4.1.1.11.10|SegmentedVolumeRenderingVolumetricPresentationStateStorage|SOP Class||Segmented Volume Rendering Volumetric Presentation State Storage
1.2.840.10008.5.1.4.1.1.11.11|MultipleVolumeRenderingVolumetricPresentationStateStorage|SOP Class||Multiple Volume Rendering Volumetric Presentation State Storage
1.2.840.10008.5.1.4.1.1.11.12|VariableModalityLUTSoftcopyPresentationStateStorage|SOP Class||Variable Modality LUT Softcopy Presentation State Storage
1.2.840.10008.5.1.4.1.1.12.1|XRayAngiographicImageStorage|SOP Class||X-Ray Angiographic Image Storage
1.2.840.10008.5.1.4.1.1.12.1.1|EnhancedXAImageStorage|SOP Class||Enhanced XA Image Storage
1.2.840.10008.5.1.4.1.1.12.2|XRayRadiofluoroscopicImageStorage|SOP Class||X-Ray Radiofluoroscopic Image Storage
1.2.840.10008.5.1.4.1.1.12.2.1|EnhancedXRFImageStorage|SOP Class||Enhanced XRF Image Storage
1.2.840.10008.5.1.4.1.1.12.3|XRayAngiographicBiPlaneImageStorage|SOP Class|Y|X-Ray Angiographic Bi-Plane Image Storage
1.2.840.10008.5.1.4.1.1.12.77||SOP Class|Y|
1.2.840.10008.5.1.4.1.1.13.1.1|XRay3DAngiographicImageStorage|SOP Class||X-Ray 3D Angiographic Image Storage
1.2.840.10008.5.1.4.1.1.13.1.2|XRay3DCraniofacialImageStorage|SOP Class||X-Ray 3D Craniofacial Image Storage
1.2.840.10008.5.1.4.1.1.13.1.3|BreastTomosynthesisImageStorage|SOP Class||Breast Tomosynthesis Image Storage
1.2.840.10008.5.1.4.1.1.13.1.4|BreastProjectionXRayImageStorageForPresentation|SOP Class||Breast Projection X-Ray Image Storage - For Presentation
1.2.840.10008.5.1.4.1.1.13.1.5|BreastProjectionXRayImageStorageForProcessing|SOP Class||Breast Projection X-Ray Image Storage - For Processing
1.2.840.10008.5.1.4.1.1.14.1|IntravascularOpticalCoherenceTomographyImageStorageForPresentation|SOP Class||Intravascular Optical Coherence Tomography Image Storage - For Presentation
1.2.840.10008.5.1.4.1.1.14.2|IntravascularOpticalCoherenceTomographyImageStorageForProcessing|SOP Class||Intravascular Optical Coherence Tomography Image Storage - For Processing
1.2.840.10008.5.1.4.1.1.20|NuclearMedicineImageStorage|SOP Class||Nuclear Medicine Image Storage
1.2.840.10008.5.1.4.1.1.30|ParametricMapStorage|SOP Class||Parametric Map Storage
1.2.840.10008.5.1.4.1.1.40||SOP Class|Y|
1.2.840.10008.5.1.4.1.1.66|RawDataStorage|SOP Class||Raw Data Storage
1.2.840.10008.5.1.4.1.1.66.1|SpatialRegistrationStorage|SOP Class||Spatial Registration Storage
1.2.840.10008.5.1.4.1.1.66.2|SpatialFiducialsStorage|SOP Class||Spatial Fiducials Storage
1.2.840.10008.5.1.4.1.1.66.3|DeformableSpatialRegistrationStorage|SOP Class||Deformable Spatial Registration Storage
1.2.840.10008.5.1.4.1.1.66.4|SegmentationStorage|SOP Class||Segmentation Storage
1.2.840.10008.5.1.4.1.1.66.5|SurfaceSegmentationStorage|SOP Class||Surface Segmentation Storage
1.2.840.10008.5.1.4.1.1.66.6|TractographyResultsStorage|SOP Class||Tractography Results Storage
1.2.840.10008.5.1.4.1.1.66.7|LabelMapSegmentationStorage|SOP Class||Label Map Segmentation Storage
1.2.840.10008.5.1.4.1.1.66.8|HeightMapSegmentationStorage|SOP Class||Height Map Segmentation Storage
1.2.840.10008.5.1.4.1.1.67|RealWorldValueMappingStorage|SOP Class||Real World Value Mapping Storage
1.2.840.10008.5.1.4.1.1.68.1|SurfaceScanMeshStorage|SOP Class||Surface Scan Mesh Storage
1.2.840.10008.5.1.4.1.1.68.2|SurfaceScanPointCloudStorage|SOP Class||Surface Scan Point Cloud Storage
1.2.840.10008.5.1.4.1.1.77.1|VLImageStorageTrial|SOP Class|Y|VL Image Storage - Trial
1.2.840.10008.5.1.4.1.1.77.1.1|VLEndoscopicImageStorage|SOP Class||VL Endoscopic Image Storage
1.2.840.10008.5.1.4.1.1.77.1.1.1|VideoEndoscopicImageStorage|SOP Class||Video Endoscopic Image Storage
1.2.840.10008.5.1.4.1.1.77.1.2|VLMicroscopicImageStorage|SOP Class||VL Microscopic Image Storage
1.2.840.10008.5.1.4.1.1.77.1.2.1|VideoMicroscopicImageStorage|SOP Class||Video Microscopic Image Storage
1.2.840.10008.5.1.4.1.1.77.1.3|VLSlideCoordinatesMicroscopicImageStorage|SOP Class||VL Slide-Coordinates Microscopic Image Storage
1.2.840.10008.5.1.4.1.1.77.1.4|VLPhotographicImageStorage|SOP Class||VL Photographic Image Storage
1.2.840.10008.5.1.4.1.1.77.1.4.1|VideoPhotographicImageStorage|SOP Class||Video Photographic Image Storage
1.2.840.10008.5.1.4.1.1.77.1.5.1|OphthalmicPhotography8BitImageStorage|SOP Class||Ophthalmic Photography 8 Bit Image Storage
1.2.840.10008.5.1.4.1.1.77.1.5.2|OphthalmicPhotography16BitImageStorage|SOP Class||Ophthalmic Photography 16 Bit Image Storage
1.2.840.10008.5.1.4.1.1.77.1.5.3|StereometricRelationshipStorage|SOP Class||Stereometric Relationship Storage
1.2.840.10008.5.1.4.1.1.77.1.5.4|OphthalmicTomographyImageStorage|SOP Class||Ophthalmic Tomography Image Storage
1.2.840.10008.5.1.4.1.1.77.1.5.5|WideFieldOphthalmicPhotographyStereographicProjectionImageStorage|SOP Class||Wide Field Ophthalmic Photography Stereographic Projection Image Storage
1.2.840.10008.5.1.4.1.1.77.1.5.6|WideFieldOphthalmicPhotography3DCoordinatesImageStorage|SOP Class||Wide Field Ophthalmic Photography 3D Coordinates Image Storage
1.2.840.10008.5.1.4.1.1.77.1.5.7|OphthalmicOpticalCoherenceTomographyEnFaceImageStorage|SOP Class||Ophthalmic Optical Coherence Tomography En Face Image Storage
1.2.840.10008.5.1.4.1.1.77.1.5.8|OphthalmicOpticalCoherenceTomographyBscanVolumeAnalysisStorage|SOP Class||Ophthalmic Optical Coherence Tomography B-scan Volume Analysis Storage
1.2.840.10008.5.1.4.1.1.77.1.6|VLWholeSlideMicroscopyImageStorage|SOP Class||VL Whole Slide Microscopy Image Storage
1.2.840.10008.5.1.4.1.1.77.1.7|DermoscopicPhotographyImageStorage|SOP Class||Dermoscopic Photography Image Storage
1.2.840.10008.5.1.4.1.1.77.1.8|ConfocalMicroscopyImageStorage|SOP Class||Confocal Microscopy Image Storage
1.2.840.10008.5.1.4.1.1.77.1.9|ConfocalMicroscopyTiledPyramidalImageStorage|SOP Class||Confocal Microscopy Tiled Pyramidal Image Storage
1.2.840.10008.5.1.4.1.1.77.2|VLMultiFrameImageStorageTrial|SOP Class|Y|VL Multi-frame Image Storage - Trial
1.2.840.10008.5.1.4.1.1.78.1|LensometryMeasurementsStorage|SOP Class||Lensometry Measurements Storage
1.2.840.10008.5.1.4.1.1.78.2|AutorefractionMeasurementsStorage|SOP Class||Autorefraction Measurements Storage
1.2.840.10008.5.1.4.1.1.78.3|KeratometryMeasurementsStorage|SOP Class||Keratometry Measurements Storage
1.2.840.10008.5.1.4.1.1.78.4|SubjectiveRefractionMeasurementsStorage|SOP Class||Subjective Refraction Measurements Storage
1.2.840.10008.5.1.4.1.1.78.5|VisualAcuityMeasurementsStorage|SOP Class||Visual Acuity Measurements Storage
1.2.840.10008.5.1.4.1.1.78.6|SpectaclePrescriptionReportStorage|SOP Class||Spectacle Prescription Report Storage
1.2.840.10008.5.1.4.1.1.78.7|OphthalmicAxialMeasurementsStorage|SOP Class||Ophthalmic Axial Measurements Storage
1.2.840.10008.5.1.4.1.1.78.8|IntraocularLensCalculationsStorage|SOP Class||Intraocular Lens Calculations Storage
1.2.840.10008.5.1.4.1.1.79.1|MacularGridThicknessAndVolumeReportStorage|SOP Class||Macular Grid Thickness and Volume Report Storage
1.2.840.10008.5.1.4.1.1.80.1|OphthalmicVisualFieldStaticPerimetryMeasurementsStorage|SOP Class||Ophthalmic Visual Field Static Perimetry Measurements Storage
1.2.840.10008.5.1.4.1.1.81.1|OphthalmicThicknessMapStorage|SOP Class||Ophthalmic Thickness Map Storage
1.2.840.10008.5.1.4.1.1.82.1|CornealTopographyMapStorage|SOP Class||Corneal Topography Map Storage
1.2.840.10008.5.1.4.1.1.88.1|TextSRStorageTrial|SOP Class|Y|Text SR Storage - Trial
1.2.840.10008.5.1.4.1.1.88.2|AudioSRStorageTrial|SOP Class|Y|Audio SR Storage - Trial
1.2.840.10008.5.1.4.1.1.88.3|DetailSRStorageTrial|SOP Class|Y|Detail SR Storage - Trial
1.2.840.10008.5.1.4.1.1.88.4|ComprehensiveSRStorageTrial|SOP Class|Y|Comprehensive SR Storage - Trial
1.2.840.10008.5.1.4.1.1.88.11|BasicTextSRStorage|SOP Class||Basic Text SR Storage
1.2.840.10008.5.1.4.1.1.88.22|EnhancedSRStorage|SOP Class||Enhanced SR Storage
1.2.840.10008.5.1.4.1.1.88.33|ComprehensiveSRStorage|SOP Class||Comprehensive SR Storage
1.2.840.10008.5.1.4.1.1.88.34|Comprehensive3DSRStorage|SOP Class||Comprehensive 3D SR Storage
1.2.840.10008.5.1.4.1.1.88.35|ExtensibleSRStorage|SOP Class||Extensible SR Storage
1.2.840.10008.5.1.4.1.1.88.40|ProcedureLogStorage|SOP Class||Procedure Log Storage
1.2.840.10008.5.1.4.1.1.88.50|MammographyCADSRStorage|SOP Class||Mammography CAD SR Storage
1.2.840.10008.5.1.4.1.1.88.59|KeyObjectSelectionDocumentStorage|SOP Class||Key Object Selection Document Storage
1.2.840.10008.5.1.4.1.1.88.65|ChestCADSRStorage|SOP Class||Chest CAD SR Storage
1.2.840.10008.5.1.4.1.1.88.67|XRayRadiationDoseSRStorage|SOP Class||X-Ray Radiation Dose SR Storage
1.2.840.10008.5.1.4.1.1.88.68|RadiopharmaceuticalRadiationDoseSRStorage|SOP Class||Radiopharmaceutical Radiation Dose SR Storage
1.2.840.10008.5.1.4.1.1.88.69|ColonCADSRStorage|SOP Class||Colon CAD SR Storage
1.2.840.10008.5.1.4.1.1.88.70|ImplantationPlanSRStorage|SOP Class||Implantation Plan SR Storage
1.2.840.10008.5.1.4.1.1.88.71|AcquisitionContextSRStorage|SOP Class||Acquisition Context SR Storage
1.2.840.10008.5.1.4.1.1.88.72|SimplifiedAdultEchoSRStorage|SOP Class||Simplified Adult Echo SR Storage
1.2.840.10008.5.1.4.1.1.88.73|PatientRadiationDoseSRStorage|SOP Class||Patient Radiation Dose SR Storage
1.2.840.10008.5.1.4.1.1.88.74|PlannedImagingAgentAdministrationSRStorage|SOP Class||Planned Imaging Agent Administration SR Storage
1.2.840.10008.5.1.4.1.1.88.75|PerformedImagingAgentAdministrationSRStorage|SOP Class||Performed Imaging Agent Administration SR Storage
1.2.840.10008.5.1.4.1.1.88.76|EnhancedXRayRadiationDoseSRStorage|SOP Class||Enhanced X-Ray Radiation Dose SR Storage
1.2.840.10008.5.1.4.1.1.88.77|WaveformAnnotationSRStorage|SOP Class||Waveform Annotation SR Storage
1.2.840.10008.5.1.4.1.1.90.1|ContentAssessmentResultsStorage|SOP Class||Content Assessment Results Storage
1.2.840.10008.5.1.4.1.1.91.1|MicroscopyBulkSimpleAnnotationsStorage|SOP Class||Microscopy Bulk Simple Annotations Storage
1.2.840.10008.5.1.4.1.1.104.1|EncapsulatedPDFStorage|SOP Class||Encapsulated PDF Storage
1.2.840.10008.5.1.4.1.1.104.2|EncapsulatedCDAStorage|SOP Class||Encapsulated CDA Storage
1.2.840.10008.5.1.4.1.1.104.3|EncapsulatedSTLStorage|SOP Class||Encapsulated STL Storage
1.2.840.10008.5.1.4.1.1.104.4|EncapsulatedOBJStorage|SOP Class||Encapsulated OBJ Storage
1.2.840.10008.5.1.4.1.1.104.5|EncapsulatedMTLStorage|SOP Class||Encapsulated MTL Storage
1.2.840.10008.5.1.4.1.1.128|PositronEmissionTomographyImageStorage|SOP Class||Positron Emission Tomography Image Storage
1.2.840.10008.5.1.4.1.1.128.1|LegacyConvertedEnhancedPETImageStorage|SOP Class||Legacy Converted Enhanced PET Image Storage
1.2.840.10008.5.1.4.1.1.129|StandalonePETCurveStorage|SOP Class|Y|Standalone PET Curve Storage
1.2.840.10008.5.1.4.1.1.130|EnhancedPETImageStorage|SOP Class||Enhanced PET Image Storage
1.2.840.10008.5.1.4.1.1.131|BasicStructuredDisplayStorage|SOP Class||Basic Structured Display Storage
1.2.840.10008.5.1.4.1.1.200.1|CTDefinedProcedureProtocolStorage|SOP Class||CT Defined Procedure Protocol Storage
1.2.840.10008.5.1.4.1.1.200.2|CTPerformedProcedureProtocolStorage|SOP Class||CT Performed Procedure Protocol Storage
1.2.840.10008.5.1.4.1.1.200.3|ProtocolApprovalStorage|SOP Class||Protocol Approval Storage
1.2.840.10008.5.1.4.1.1.200.4|ProtocolApprovalInformationModelFind|SOP Class||Protocol Approval Information Model - FIND
1.2.840.10008.5.1.4.1.1.200.5|ProtocolApprovalInformationModelMove|SOP Class||Protocol Approval Information Model - MOVE
1.2.840.10008.5.1.4.1.1.200.6|ProtocolApprovalInformationModelGet|SOP Class||Protocol Approval Information Model - GET
1.2.840.10008.5.1.4.1.1.200.7|XADefinedProcedureProtocolStorage|SOP Class||XA Defined Procedure Protocol Storage
1.2.840.10008.5.1.4.1.1.200.8|XAPerformedProcedureProtocolStorage|SOP Class||XA Performed Procedure Protocol Storage
1.2.840.10008.5.1.4.1.1.201.1|InventoryStorage|SOP Class||Inventory Storage
1.2.840.10008.5.1.4.1.1.201.1.1|StorageManagementInstance|Well-known SOP Instance||Storage Management SOP Instance
1.2.840.10008.5.1.4.1.1.201.2|InventoryFind|SOP Class||Inventory - FIND
1.2.840.10008.5.1.4.1.1.201.3|InventoryMove|SOP Class||Inventory - MOVE
1.2.840.10008.5.1.4.1.1.201.4|InventoryGet|SOP Class||Inventory - GET
1.2.840.10008.5.1.4.1.1.201.5|InventoryCreation|SOP Class||Inventory Creation
1.2.840.10008.5.1.4.1.1.201.6|RepositoryQuery|SOP Class||Repository Query
1.2.840.10008.5.1.4.1.1.481.1|RTImageStorage|SOP Class||RT Image Storage
1.2.840.10008.5.1.4.1.1.481.2|RTDoseStorage|SOP Class||RT Dose Storage
1.2.840.10008.5.1.4.1.1.481.3|RTStructureSetStorage|SOP Class||RT Structure Set Storage
1.2.840.10008.5.1.4.1.1.481.4|RTBeamsTreatmentRecordStorage|SOP Class||RT Beams Treatment Record Storage
1.2.840.10008.5.1.4.1.1.481.5|RTPlanStorage|SOP Class||RT Plan Storage
1.2.840.10008.5.1.4.1.1.481.6|RTBrachyTreatmentRecordStorage|SOP Class||RT Brachy Treatment Record Storage
1.2.840.10008.5.1.4.1.1.481.7|RTTreatmentSummaryRecordStorage|SOP Class||RT Treatment Summary Record Storage
1.2.840.10008.5.1.4.1.1.481.8|RTIonPlanStorage|SOP Class||RT Ion Plan Storage
1.2.840.10008.5.1.4.1.1.481.9|RTIonBeamsTreatmentRecordStorage|SOP Class||RT Ion Beams Treatment Record Storage
1.2.840.10008.5.1.4.1.1.481.10|RTPhysicianIntentStorage|SOP Class||RT Physician Intent Storage
1.2.840.10008.5.1.4.1.1.481.11|RTSegmentAnnotationStorage|SOP Class||RT Segment Annotation Storage
1.2.840.10008.5.1.4.1.1.481.12|RTRadiationSetStorage|SOP Class||RT Radiation Set Storage
1.2.840.10008.5.1.4.1.1.481.13|CArmPhotonElectronRadiationStorage|SOP Class||C-Arm Photon-Electron Radiation Storage
1.2.840.10008.5.1.4.1.1.481.14|TomotherapeuticRadiationStorage|SOP Class||Tomotherapeutic Radiation Storage
1.2.840.10008.5.1.4.1.1.481.15|RoboticArmRadiationStorage|SOP Class||Robotic-Arm Radiation Storage
1.2.840.10008.5.1.4.1.1.481.16|RTRadiationRecordSetStorage|SOP Class||RT Radiation Record Set Storage
1.2.840.10008.5.1.4.1.1.481.17|RTRadiationSalvageRecordStorage|SOP Class||RT Radiation Salvage Record Storage
1.2.840.10008.5.1.4.1.1.481.18|TomotherapeuticRadiationRecordStorage|SOP Class||Tomotherapeutic Radiation Record Storage
1.2.840.10008.5.1.4.1.1.481.19|CArmPhotonElectronRadiationRecordStorage|SOP Class||C-Arm Photon-Electron Radiation Record Storage
1.2.840.10008.5.1.4.1.1.481.20|RoboticRadiationRecordStorage|SOP Class||Robotic Radiation Record Storage
1.2.840.10008.5.1.4.1.1.481.21|RTRadiationSetDeliveryInstructionStorage|SOP Class||RT Radiation Set Delivery Instruction Storage
1.2.840.10008.5.1.4.1.1.481.22|RTTreatmentPreparationStorage|SOP Class||RT Treatment Preparation Storage
1.2.840.10008.5.1.4.1.1.481.23|EnhancedRTImageStorage|SOP Class||Enhanced RT Image Storage
1.2.840.10008.5.1.4.1.1.481.24|EnhancedContinuousRTImageStorage|SOP Class||Enhanced Continuous RT Image Storage
1.2.840.10008.5.1.4.1.1.481.25|RTPatientPositionAcquisitionInstructionStorage|SOP Class||RT Patient Position Acquisition Instruction Storage
1.2.840.10008.5.1.4.1.1.501.1|DICOSCTImageStorage|SOP Class||DICOS CT Image Storage
1.2.840.10008.5.1.4.1.1.501.2.1|DICOSDigitalXRayImageStorageForPresentation|SOP Class||DICOS Digital X-Ray Image Storage - For Presentation
1.2.840.10008.5.1.4.1.1.501.2.2|DICOSDigitalXRayImageStorageForProcessing|SOP Class||DICOS Digital X-Ray Image Storage - For Processing
1.2.840.10008.5.1.4.1.1.501.3|DICOSThreatDetectionReportStorage|SOP Class||DICOS Threat Detection Report Storage
1.2.840.10008.5.1.4.1.1.501.4|DICOS2DAITStorage|SOP Class||DICOS 2D AIT Storage
1.2.840.10008.5.1.4.1.1.501.5|DICOS3DAITStorage|SOP Class||DICOS 3D AIT Storage
1.2.840.10008.5.1.4.1.1.501.6|DICOSQuadrupoleResonanceStorage|SOP Class||DICOS Quadrupole Resonance (QR) Storage
1.2.840.10008.5.1.4.1.1.601.1|EddyCurrentImageStorage|SOP Class||Eddy Current Image Storage
1.2.840.10008.5.1.4.1.1.601.2|EddyCurrentMultiFrameImageStorage|SOP Class||Eddy Current Multi-frame Image Storage
1.2.840.10008.5.1.4.1.1.601.3|ThermographyImageStorage|SOP Class||Thermography Image Storage
1.2.840.10008.5.1.4.1.1.601.4|ThermographyMultiFrameImageStorage|SOP Class||Thermography Multi-frame Image Storage
1.2.840.10008.5.1.4.1.1.601.5|UltrasoundWaveformStorage|SOP Class||Ultrasound Waveform Storage
1.2.840.10008.5.1.4.1.2.1.1|PatientRootQueryRetrieveInformationModelFind|SOP Class||Patient Root Query/Retrieve Information Model - FIND
1.2.840.10008.5.1.4.1.2.1.2|PatientRootQueryRetrieveInformationModelMove|SOP Class||Patient Root Query/Retrieve Information Model - MOVE
1.2.840.10008.5.1.4.1.2.1.3|PatientRootQueryRetrieveInformationModelGet|SOP Class||Patient Root Query/Retrieve Information Model - GET
1.2.840.10008.5.1.4.1.2.2.1|StudyRootQueryRetrieveInformationModelFind|SOP Class||Study Root Query/Retrieve Information Model - FIND
1.2.840.10008.5.1.4.1.2.2.2|StudyRootQueryRetrieveInformationModelMove|SOP Class||Study Root Query/Retrieve Information Model - MOVE
1.2.840.10008.5.1.4.1.2.2.3|StudyRootQueryRetrieveInformationModelGet|SOP Class||Study Root Query/Retrieve Information Model - GET
1.2.840.10008.5.1.4.1.2.3.1|PatientStudyOnlyQueryRetrieveInformationModelFind|SOP Class|Y|Patient/Study Only Query/Retrieve Information Model - FIND
1.2.840.10008.5.1.4.1.2.3.2|PatientStudyOnlyQueryRetrieveInformationModelMove|SOP Class|Y|Patient/Study Only Query/Retrieve Information Model - MOVE
1.2.840.10008.5.1.4.1.2.3.3|PatientStudyOnlyQueryRetrieveInformationModelGet|SOP Class|Y|Patient/Study Only Query/Retrieve Information Model - GET
1.2.840.10008.5.1.4.1.2.4.2|CompositeInstanceRootRetrieveMove|SOP Class||Composite Instance Root Retrieve - MOVE
1.2.840.10008.5.1.4.1.2.4.3|CompositeInstanceRootRetrieveGet|SOP Class||Composite Instance Root Retrieve - GET
1.2.840.10008.5.1.4.1.2.5.3|CompositeInstanceRetrieveWithoutBulkDataGet|SOP Class||Composite Instance Retrieve Without Bulk Data - GET
1.2.840.10008.5.1.4.20.1|DefinedProcedureProtocolInformationModelFind|SOP Class||Defined Procedure Protocol Information Model - FIND
1.2.840.10008.5.1.4.20.2|DefinedProcedureProtocolInformationModelMove|SOP Class||Defined Procedure Protocol Information Model - MOVE
1.2.840.10008.5.1.4.20.3|DefinedProcedureProtocolInformationModelGet|SOP Class||Defined Procedure Protocol Information Model - GET
1.2.840.10008.5.1.4.31|ModalityWorklistInformationModelFind|SOP Class||Modality Worklist Information Model - FIND
1.2.840.10008.5.1.4.32|GeneralPurposeWorklistManagementMeta|Meta SOP Class|Y|General Purpose Worklist Management Meta SOP Class
1.2.840.10008.5.1.4.32.1|GeneralPurposeWorklistInformationModelFind|SOP Class|Y|General Purpose Worklist Information Model - FIND
1.2.840.10008.5.1.4.32.2|GeneralPurposeScheduledProcedureStep|SOP Class|Y|General Purpose Scheduled Procedure Step SOP Class
1.2.840.10008.5.1.4.32.3|GeneralPurposePerformedProcedureStep|SOP Class|Y|General Purpose Performed Procedure Step SOP Class
1.2.840.10008.5.1.4.33|InstanceAvailabilityNotification|SOP Class||Instance Availability Notification SOP Class
1.2.840.10008.5.1.4.34.1|RTBeamsDeliveryInstructionStorageTrial|SOP Class|Y|RT Beams Delivery Instruction Storage - Trial
1.2.840.10008.5.1.4.34.2|RTConventionalMachineVerificationTrial|SOP Class|Y|RT Conventional Machine Verification - Trial
1.2.840.10008.5.1.4.34.3|RTIonMachineVerificationTrial|SOP Class|Y|RT Ion Machine Verification - Trial
1.2.840.10008.5.1.4.34.4|UnifiedWorklistAndProcedureStepTrial|Service Class|Y|Unified Worklist and Procedure Step Service Class - Trial
1.2.840.10008.5.1.4.34.4.1|UnifiedProcedureStepPushTrial|SOP Class|Y|Unified Procedure Step - Push SOP Class - Trial
1.2.840.10008.5.1.4.34.4.2|UnifiedProcedureStepWatchTrial|SOP Class|Y|Unified Procedure Step - Watch SOP Class - Trial
1.2.840.10008.5.1.4.34.4.3|UnifiedProcedureStepPullTrial|SOP Class|Y|Unified Procedure Step - Pull SOP Class - Trial
1.2.840.10008.5.1.4.34.4.4|UnifiedProcedureStepEventTrial|SOP Class|Y|Unified Procedure Step - Event SOP Class - Trial
1.2.840.10008.5.1.4.34.5|UPSGlobalSubscriptionInstance|Well-known SOP Instance||UPS Global Subscription SOP Instance
1.2.840.10008.5.1.4.34.5.1|UPSFilteredGlobalSubscriptionInstance|Well-known SOP Instance||UPS Filtered Global Subscription SOP Instance
1.2.840.10008.5.1.4.34.6|UnifiedWorklistAndProcedureStep|Service Class||Unified Worklist and Procedure Step Service Class
1.2.840.10008.5.1.4.34.6.1|UnifiedProcedureStepPush|SOP Class||Unified Procedure Step - Push SOP Class
1.2.840.10008.5.1.4.34.6.2|UnifiedProcedureStepWatch|SOP Class||Unified Procedure Step - Watch SOP Class
1.2.840.10008.5.1.4.34.6.3|UnifiedProcedureStepPull|SOP Class||Unified Procedure Step - Pull SOP Class
1.2.840.10008.5.1.4.34.6.4|UnifiedProcedureStepEvent|SOP Class||Unified Procedure Step - Event SOP Class
1.2.840.10008.5.1.4.34.6.5|UnifiedProcedureStepQuery|SOP Class||Unified Procedure Step - Query SOP Class
1.2.840.10008.5.1.4.34.7|RTBeamsDeliveryInstructionStorage|SOP Class||RT Beams Delivery Instruction Storage
1.2.840.10008.5.1.4.34.8|RTConventionalMachineVerification|SOP Class||RT Conventional Machine Verification
1.2.840.10008.5.1.4.34.9|RTIonMachineVerification|SOP Class||RT Ion Machine Verification
1.2.840.10008.5.1.4.34.10|RTBrachyApplicationSetupDeliveryInstructionStorage|SOP Class||RT Brachy Application Setup Delivery Instruction Storage
1.2.840.10008.5.1.4.37.1|GeneralRelevantPatientInformationQuery|SOP Class||General Relevant Patient Information Query
1.2.840.10008.5.1.4.37.2|BreastImagingRelevantPatientInformationQuery|SOP Class||Breast Imaging Relevant Patient Information Query
1.2.840.10008.5.1.4.37.3|CardiacRelevantPatientInformationQuery|SOP Class||Cardiac Relevant Patient Information Query
1.2.840.10008.5.1.4.38.1|HangingProtocolStorage|SOP Class||Hanging Protocol Storage
1.2.840.10008.5.1.4.38.2|HangingProtocolInformationModelFind|SOP Class||Hanging Protocol Information Model - FIND
1.2.840.10008.5.1.4.38.3|HangingProtocolInformationModelMove|SOP Class||Hanging Protocol Information Model - MOVE
1.2.840.10008.5.1.4.38.4|HangingProtocolInformationModelGet|SOP Class||Hanging Protocol Information Model - GET
1.2.840.10008.5.1.4.39.1|ColorPaletteStorage|SOP Class||Color Palette Storage
1.2.840.10008.5.1.4.39.2|ColorPaletteQueryRetrieveInformationModelFind|SOP Class||Color Palette Query/Retrieve Information Model - FIND
1.2.840.10008.5.1.4.39.3|ColorPaletteQueryRetrieveInformationModelMove|SOP Class||Color Palette Query/Retrieve Information Model - MOVE
1.2.840.10008.5.1.4.39.4|ColorPaletteQueryRetrieveInformationModelGet|SOP Class||Color Palette Query/Retrieve Information Model - GET
1.2.840.10008.5.1.4.41|ProductCharacteristicsQuery|SOP Class||Product Characteristics Query SOP Class
1.2.840.10008.5.1.4.42|SubstanceApprovalQuery|SOP Class||Substance Approval Query SOP Class
1.2.840.10008.5.1.4.43.1|GenericImplantTemplateStorage|SOP Class||Generic Implant Template Storage
1.2.840.10008.5.1.4.43.2|GenericImplantTemplateInformationModelFind|SOP Class||Generic Implant Template Information Model - FIND
1.2.840.10008.5.1.4.43.3|GenericImplantTemplateInformationModelMove|SOP Class||Generic Implant Template Information Model - MOVE
1.2.840.10008.5.1.4.43.4|GenericImplantTemplateInformationModelGet|SOP Class||Generic Implant Template Information Model - GET
1.2.840.10008.5.1.4.44.1|ImplantAssemblyTemplateStorage|SOP Class||Implant Assembly Template Storage
1.2.840.10008.5.1.4.44.2|ImplantAssemblyTemplateInformationModelFind|SOP Class||Implant Assembly Template Information Model - FIND
1.2.840.10008.5.1.4.44.3|ImplantAssemblyTemplateInformationModelMove|SOP Class||Implant Assembly Template Information Model - MOVE
1.2.840.10008.5.1.4.44.4|ImplantAssemblyTemplateInformationModelGet|SOP Class||Implant Assembly Template Information Model - GET
1.2.840.10008.5.1.4.45.1|ImplantTemplateGroupStorage|SOP Class||Implant Template Group Storage
1.2.840.10008.5.1.4.45.2|ImplantTemplateGroupInformationModelFind|SOP Class||Implant Template Group Information Model - FIND
1.2.840.10008.5.1.4.45.3|ImplantTemplateGroupInformationModelMove|SOP Class||Implant Template Group Information Model - MOVE
1.2.840.10008.5.1.4.45.4|ImplantTemplateGroupInformationModelGet|SOP Class||Implant Template Group Information Model - GET
1.2.840.10008.7.1.1|NativeDICOMModel|Application Hosting Model||Native DICOM Model
1.2.840.10008.7.1.2|AbstractMultiDimensionalImageModel|Application Hosting Model||Abstract Multi-Dimensional Image Model
1.2.840.10008.8.1.1|DICOMContentMappingResource|Mapping Resource||DICOM Content Mapping Resource
1.2.840.10008.9.1||Document TemplateID||Imaging Report
1.2.840.10008.9.2||Section TemplateID||Clinical Information
1.2.840.10008.9.3||Section TemplateID||Imaging Procedure Description
1.2.840.10008.9.4||Section TemplateID||Comparison Study
1.2.840.10008.9.5||Section TemplateID||Impression
1.2.840.10008.9.6||Section TemplateID||Addendum
1.2.840.10008.9.7||Section TemplateID||Request
1.2.840.10008.9.8||Section TemplateID||Radiation Exposure and Protection Information
1.2.840.10008.9.9||Section TemplateID||Fetus Findings
1.2.840.10008.9.10||Section TemplateID||Labeled Subsection
1.2.840.10008.9.11||Section TemplateID||Communication of Actionable Findings
1.2.840.10008.9.12||Section TemplateID||Recommendation
1.2.840.10008.9.13||Entry TemplateID||Procedural Medication
1.2.840.10008.9.14||Entry TemplateID||Procedure Technique
1.2.840.10008.9.15||Entry TemplateID||Image Quality
1.2.840.10008.9.16||Entry TemplateID||Study Act
1.2.840.10008.9.17||Entry TemplateID||Series Act
1.2.840.10008.9.18||Entry TemplateID||SOP Instance Observation
1.2.840.10008.9.19||Element Set TemplateID||Section Text
1.2.840.10008.9.20||Element Set TemplateID||General Header
1.2.840.10008.9.21||Element Set TemplateID||Imaging Header
1.2.840.10008.9.22||Element Set TemplateID||Parent Document
1.2.840.10008.9.23||Element Set TemplateID||General Section Entries
1.2.840.10008.9.24||Document TemplateID||Imaging Addendum Report
1.2.840.10008.10.1|VideoEndoscopicImageRealTimeCommunication|SOP Class||Video Endoscopic Image Real-Time Communication
1.2.840.10008.10.2|VideoPhotographicImageRealTimeCommunication|SOP Class||Video Photographic Image Real-Time Communication
1.2.840.10008.10.3|AudioWaveformRealTimeCommunication|SOP Class||Audio Waveform Real-Time Communication
1.2.840.10008.10.4|RenditionSelectionDocumentRealTimeCommunication|SOP Class||Rendition Selection Document Real-Time Communication
1.2.840.10008.15.0.3.1|dicomDeviceName|LDAP OID||dicomDeviceName
1.2.840.10008.15.0.3.2|dicomDescription|LDAP OID||dicomDescription
1.2.840.10008.15.0.3.3|dicomManufacturer|LDAP OID||dicomManufacturer
1.2.840.10008.15.0.3.4|dicomManufacturerModelName|LDAP OID||dicomManufacturerModelName
1.2.840.10008.15.0.3.5|dicomSoftwareVersion|LDAP OID||dicomSoftwareVersion
1.2.840.10008.15.0.3.6|dicomVendorData|LDAP OID||dicomVendorData
1.2.840.10008.15.0.3.7|dicomAETitle|LDAP OID||dicomAETitle
1.2.840.10008.15.0.3.8|dicomNetworkConnectionReference|LDAP OID||dicomNetworkConnectionReference
1.2.840.10008.15.0.3.9|dicomApplicationCluster|LDAP OID||dicomApplicationCluster
1.2.840.10008.15.0.3.10|dicomAssociationInitiator|LDAP OID||dicomAssociationInitiator
1.2.840.10008.15.0.3.11|dicomAssociationAcceptor|LDAP OID||dicomAssociationAcceptor
1.2.840.10008.15.0.3.12|dicomHostname|LDAP OID||dicomHostname
1.2.840.10008.15.0.3.13|dicomPort|LDAP OID||dicomPort
1.2.840.10008.15.0.3.14|dicomSOPClass|LDAP OID||dicomSOPClass
1.2.840.10008.15.0.3.15|dicomTransferRole|LDAP OID||dicomTransferRole
1.2.840.10008.15.0.3.16|dicomTransferSyntax|LDAP OID||dicomTransferSyntax
1.2.840.10008.15.0.3.17|dicomPrimaryDeviceType|LDAP OID||dicomPrimaryDeviceType
1.2.840.10008.15.0.3.18|dicomRelatedDeviceReference|LDAP OID||dicomRelatedDeviceReference
1.2.840.10008.15.0.3.19|dicomPreferredCalledAETitle|LDAP OID||dicomPreferredCalledAETitle
1.2.840.10008.15.0.3.20|dicomTLSCyphersuite|LDAP OID||dicomTLSCyphersuite
1.2.840.10008.15.0.3.21|dicomAuthorizedNodeCertificateReference|LDAP OID||dicomAuthorizedNodeCertificateReference
1.2.840.10008.15.0.3.22|dicomThisNodeCertificateReference|LDAP OID||dicomThisNodeCertificateReference
1.2.840.10008.15.0.3.23|dicomInstalled|LDAP OID||dicomInstalled
1.2.840.10008.15.0.3.24|dicomStationName|LDAP OID||dicomStationName
1.2.840.10008.15.0.3.25|dicomDeviceSerialNumber|LDAP OID||dicomDeviceSerialNumber
1.2.840.10008.15.0.3.26|dicomInstitutionName|LDAP OID||dicomInstitutionName
1.2.840.10008.15.0.3.27|dicomInstitutionAddress|LDAP OID||dicomInstitutionAddress
1.2.840.10008.15.0.3.28|dicomInstitutionDepartmentName|LDAP OID||dicomInstitutionDepartmentName
1.2.840.10008.15.0.3.29|dicomIssuerOfPatientID|LDAP OID||dicomIssuerOfPatientID
1.2.840.10008.15.0.3.30|dicomPreferredCallingAETitle|LDAP OID||dicomPreferredCallingAETitle
1.2.840.10008.15.0.3.31|dicomSupportedCharacterSet|LDAP OID||dicomSupportedCharacterSet
1.2.840.10008.15.0.4.1|dicomConfigurationRoot|LDAP OID||dicomConfigurationRoot
1.2.840.10008.15.0.4.2|dicomDevicesRoot|LDAP OID||dicomDevicesRoot
1.2.840.10008.15.0.4.3|dicomUniqueAETitlesRegistryRoot|LDAP OID||dicomUniqueAETitlesRegistryRoot
1.2.840.10008.15.0.4.4|dicomDevice|LDAP OID||dicomDevice
1.2.840.10008.15.0.4.5|dicomNetworkAE|LDAP OID||dicomNetworkAE
1.2.840.10008.15.0.4.6|dicomNetworkConnection|LDAP OID||dicomNetworkConnection
1.2.840.10008.15.0.4.7|dicomUniqueAETitle|LDAP OID||dicomUniqueAETitle
1.2.840.10008.15.0.4.8|dicomTransferCapability|LDAP OID||dicomTransferCapability
1.2.840.10008.15.1.1|UTC|Synchronization Frame of Reference||Universal Coordinated Time
"""#
}
