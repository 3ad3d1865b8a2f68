"""Instances to measure with: CT of a modality's usual header, and an enhanced multi-frame one of many elements.

Needs pydicom, so that what is measured was not written by what is measured."""
import os

import pydicom
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.sequence import Sequence
from pydicom.uid import CTImageStorage, EnhancedMRImageStorage, ExplicitVRLittleEndian, generate_uid

TEXT = {
    "SpecificCharacterSet": "ISO_IR 100", "ImageType": ["ORIGINAL", "PRIMARY", "AXIAL", "CT_SOM5 SPI"],
    "InstanceCreationDate": "20250312", "InstanceCreationTime": "101112.345000", "StudyDate": "20250312",
    "SeriesDate": "20250312", "AcquisitionDate": "20250312", "ContentDate": "20250312",
    "AcquisitionDateTime": "20250312101112.345000", "StudyTime": "100002.120000", "SeriesTime": "100923.456000",
    "AcquisitionTime": "101112.001000", "ContentTime": "101112.345000", "AccessionNumber": "A20250312-0042",
    "Modality": "CT", "Manufacturer": "EXAMPLE MEDICAL", "InstitutionName": "General Hospital",
    "InstitutionAddress": "1 Example Street, Exampletown", "ReferringPhysicianName": "REFERRER^ANNE^^DR",
    "StationName": "CTAWP70871", "StudyDescription": "CT chest with contrast", "SeriesDescription": "Chest 5.0 B40f",
    "InstitutionalDepartmentName": "Radiology", "PerformingPhysicianName": "PERFORMER^PAUL",
    "NameOfPhysiciansReadingStudy": "READER^RITA", "OperatorsName": "OPERATOR^OTTO",
    "AdmittingDiagnosesDescription": "cough", "ManufacturerModelName": "Example 64", "IrradiationEventUID": "1.2.3.4.5",
    "PatientName": "BENCHMARK^PATIENT", "PatientID": "BENCH-000042", "IssuerOfPatientID": "HOSPITAL",
    "PatientBirthDate": "19610823", "PatientSex": "F", "PatientAge": "063Y", "PatientSize": "1.68",
    "PatientWeight": "71.5", "EthnicGroup": "unspecified", "PregnancyStatus": 4, "PatientComments": "none",
    "ContrastBolusAgent": "APPLIED", "BodyPartExamined": "CHEST", "ScanOptions": "HELICAL CT", "SliceThickness": "5",
    "KVP": "120", "DataCollectionDiameter": "500", "DeviceSerialNumber": "70871",
    "SoftwareVersions": "example CT 2012B", "ProtocolName": "ThoraxRoutine", "ContrastBolusVolume": "80",
    "ContrastBolusRoute": "IV", "ReconstructionDiameter": "380", "DistanceSourceToDetector": "1040",
    "DistanceSourceToPatient": "570", "GantryDetectorTilt": "0", "TableHeight": "144", "RotationDirection": "CW",
    "ExposureTime": "500", "XRayTubeCurrent": "212", "Exposure": "76", "FilterType": "0", "GeneratorPower": "26",
    "FocalSpots": "1.2", "DateOfLastCalibration": "20250311", "TimeOfLastCalibration": "070000.000000",
    "ConvolutionKernel": "B40f", "PatientPosition": "HFS", "SingleCollimationWidth": 0.6, "TotalCollimationWidth": 38.4,
    "TableSpeed": 53.76, "TableFeedPerRotation": 26.88, "SpiralPitchFactor": 0.7, "EstimatedDoseSaving": 12.5,
    "CTDIvol": 8.21, "StudyID": "42", "SeriesNumber": "3", "AcquisitionNumber": "2",
    "ImagePositionPatient": ["-190", "-342.6", "-512.5"], "ImageOrientationPatient": ["1", "0", "0", "0", "1", "0"],
    "PositionReferenceIndicator": "", "SliceLocation": "-512.5", "ImageComments": "helical, breath hold",
    "SamplesPerPixel": 1, "PhotometricInterpretation": "MONOCHROME2", "PixelSpacing": ["0.7421875", "0.7421875"],
    "BitsAllocated": 16, "BitsStored": 12, "HighBit": 11, "PixelRepresentation": 0, "SmallestImagePixelValue": 0,
    "LargestImagePixelValue": 2911, "WindowCenter": ["40", "-600"], "WindowWidth": ["400", "1500"],
    "RescaleIntercept": "-1024", "RescaleSlope": "1", "RescaleType": "HU",
    "WindowCenterWidthExplanation": ["WINDOW1", "WINDOW2"], "RequestingPhysician": "REFERRER^ANNE^^DR",
    "RequestedProcedureDescription": "CT chest", "PerformedProcedureStepStartDate": "20250312",
    "PerformedProcedureStepStartTime": "100002.120000", "PerformedProcedureStepID": "PPS42",
    "PerformedProcedureStepDescription": "CT chest with contrast", "CommentsOnThePerformedProcedureStep": "none",
}


def item(**values):
    data = Dataset()
    for keyword, value in values.items():
        setattr(data, keyword, value)
    return data


def save(data, syntax, path):
    data.file_meta = FileMetaDataset()
    data.file_meta.TransferSyntaxUID = syntax
    data.file_meta.MediaStorageSOPClassUID = data.SOPClassUID
    data.file_meta.MediaStorageSOPInstanceUID = data.SOPInstanceUID
    data.save_as(path, enforce_file_format=True)


def ct(rows, columns, small=False):
    """A CT instance: 136 elements with those of items, two private blocks and a private value of 4 KiB (none of that where small)."""
    data = Dataset()
    kept = ("Modality", "Patient", "Study", "Series", "Samples", "Photo", "Bits", "HighBit", "Pixel", "Rescale")
    for keyword, value in TEXT.items():
        if not small or keyword.startswith(kept):
            setattr(data, keyword, value)
    data.SOPClassUID = CTImageStorage
    for keyword in ("StudyInstanceUID", "SeriesInstanceUID", "FrameOfReferenceUID"):
        setattr(data, keyword, generate_uid())
    data.Rows, data.Columns = rows, columns
    if not small:
        data.ReferencedStudySequence = Sequence(
            [item(ReferencedSOPClassUID="1.2.840.10008.3.1.2.3.1", ReferencedSOPInstanceUID=generate_uid())])
        data.ProcedureCodeSequence = Sequence(
            [item(CodeValue="CTCHEST", CodingSchemeDesignator="99LOCAL", CodeMeaning="CT chest")])
        data.RequestAttributesSequence = Sequence(
            [item(RequestedProcedureID="RP42", ScheduledProcedureStepID="SPS42")])
        block = data.private_block(0x0019, "EXAMPLE CT VA1 DUMMY", create=True)
        for number in range(8):
            block.add_new(0x90 + number, "DS", "0.125")
        block = data.private_block(0x0029, "EXAMPLE CSA HEADER", create=True)
        block.add_new(0x08, "CS", "SOM 5 NULLED")
        block.add_new(0x09, "LO", "VB10A 20250312")
        block.add_new(0x10, "OB", bytes(range(256)) * 16)
    pixels = bytearray()
    state = 1
    for _ in range(rows * columns):
        state = (state * 1103515245 + 12345) & 0x7FFFFFFF
        pixels += (1000 + (state >> 16) % 200).to_bytes(2, "little")
    data.PixelData = bytes(pixels)
    data["PixelData"].VR = "OW"
    return data


def make_ct(directory, count, rows=512, columns=512, small=False):
    """Writes `count` instances of one series and returns their paths."""
    os.makedirs(directory, exist_ok=True)
    data = ct(rows, columns, small)
    paths = []
    for number in range(count):
        data.SOPInstanceUID = f"2.25.{0x5EED0000 + number}.{rows}.{os.getpid()}"
        data.InstanceNumber = str(number + 1)
        path = os.path.join(directory, f"{number:05}.dcm")
        save(data, ExplicitVRLittleEndian, path)
        paths.append(path)
    return paths


def make_enhanced(path, frames, undefined_length):
    """An enhanced MR object without pixels to speak of: 57 elements a frame, in functional groups."""
    data = ct(8, 8)
    data.SOPClassUID = EnhancedMRImageStorage
    data.SOPInstanceUID = generate_uid()
    data.NumberOfFrames = frames

    def sequence(*items):
        made = Sequence(items)
        made.is_undefined_length = undefined_length
        for one in made:
            one.is_undefined_length_sequence_item = undefined_length
        return made

    groups = []
    for number in range(frames):
        group = Dataset()
        group.FrameContentSequence = sequence(item(
            FrameAcquisitionNumber=number, FrameReferenceDateTime="20250312101112.34", FrameAcquisitionDuration=12.5,
            FrameAcquisitionDateTime="20250312101112.34", DimensionIndexValues=[1, number], StackID="1",
            InStackPositionNumber=number + 1, TemporalPositionIndex=1))
        group.PlanePositionSequence = sequence(item(ImagePositionPatient=["-190", "-342.6", str(number)]))
        group.PlaneOrientationSequence = sequence(item(ImageOrientationPatient=["1", "0", "0", "0", "1", "0"]))
        group.PixelMeasuresSequence = sequence(
            item(SliceThickness="5", SpacingBetweenSlices="5", PixelSpacing=["0.75", "0.75"]))
        group.PixelValueTransformationSequence = sequence(
            item(RescaleIntercept="0", RescaleSlope="1.25", RescaleType="normalized"))
        group.FrameVOILUTSequence = sequence(item(WindowCenter="600", WindowWidth="1200"))
        group.MREchoSequence = sequence(item(EffectiveEchoTime=30.0))
        group.MRAveragesSequence = sequence(item(NumberOfAverages=1.0))
        group.MRImageFrameTypeSequence = sequence(item(
            FrameType=["ORIGINAL", "PRIMARY", "M", "NONE"], PixelPresentation="MONOCHROME",
            VolumetricProperties="VOLUME", VolumeBasedCalculationTechnique="NONE", ComplexImageComponent="MAGNITUDE",
            AcquisitionContrast="T1"))
        group.ReferencedImageSequence = sequence(*[item(
            ReferencedSOPClassUID=EnhancedMRImageStorage, ReferencedSOPInstanceUID=f"1.2.3.{number}.{other}",
            ReferencedFrameNumber=other + 1, PurposeOfReferenceCodeSequence=sequence(item(
                CodeValue="121311", CodingSchemeDesignator="DCM", CodeMeaning="Localizer"))) for other in range(3)])
        groups.append(group)
    data.PerFrameFunctionalGroupsSequence = sequence(*groups)
    save(data, ExplicitVRLittleEndian, path)
    return sum(1 for _ in pydicom.dcmread(path).iterall())


def make_nested(path, levels=100, elements=60):
    """A chain of sequences, an item in each: `elements` elements on every level."""
    keywords = [keyword for keyword in TEXT if keyword != "SpecificCharacterSet"][:elements - 1]

    def level():
        made = Dataset()
        for keyword in keywords:
            setattr(made, keyword, TEXT[keyword])
        return made

    inner = None
    for _ in range(levels):
        outer = level()
        if inner is not None:
            outer.ContentSequence = Sequence([inner])
        inner = outer
    data = ct(8, 8, small=True)
    data.SOPClassUID, data.SOPInstanceUID = CTImageStorage, generate_uid()
    data.ContentSequence = Sequence([inner])
    save(data, ExplicitVRLittleEndian, path)
    return sum(1 for _ in pydicom.dcmread(path).iterall())


def make_sparse(path, size=0xFFFFFFF0):
    """A CT instance whose pixel data are a hole of so many bytes in the file."""
    data = ct(8, 8)
    data.SOPInstanceUID = generate_uid()
    del data.PixelData
    save(data, ExplicitVRLittleEndian, path)
    with open(path, "ab") as file:
        file.write(b"\xe0\x7f\x10\x00OW\0\0" + size.to_bytes(4, "little"))
        file.truncate(file.tell() + size)
    return path
