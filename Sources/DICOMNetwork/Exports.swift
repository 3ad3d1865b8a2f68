// Who uses the network meets the protocol's values: titles, statuses, contexts.
@_exported public import DICOMProtocol
