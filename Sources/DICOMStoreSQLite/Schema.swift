import GRDB

/// The tables of the index, by version. A released migration is never changed.
enum Schema {
    static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("1") { database in
            try database.execute(sql: """
                CREATE TABLE patient (
                    id INTEGER PRIMARY KEY,
                    patientID TEXT NOT NULL UNIQUE,
                    name TEXT NOT NULL,
                    birthDate TEXT,
                    attributes BLOB NOT NULL
                ) STRICT;
                CREATE INDEX patientName ON patient (name);

                CREATE TABLE study (
                    id INTEGER PRIMARY KEY,
                    patient INTEGER NOT NULL REFERENCES patient (id),
                    uid TEXT NOT NULL UNIQUE,
                    date TEXT,
                    accessionNumber TEXT,
                    studyID TEXT,
                    attributes BLOB NOT NULL
                ) STRICT;
                CREATE INDEX studyPatient ON study (patient);
                CREATE INDEX studyDate ON study (date);
                CREATE INDEX studyAccessionNumber ON study (accessionNumber);

                CREATE TABLE series (
                    id INTEGER PRIMARY KEY,
                    study INTEGER NOT NULL REFERENCES study (id),
                    uid TEXT NOT NULL,
                    modality TEXT,
                    attributes BLOB NOT NULL,
                    UNIQUE (study, uid)
                ) STRICT;
                CREATE INDEX seriesUID ON series (uid);

                CREATE TABLE instance (
                    id INTEGER PRIMARY KEY,
                    series INTEGER NOT NULL REFERENCES series (id),
                    uid TEXT NOT NULL UNIQUE,
                    sopClass TEXT NOT NULL,
                    transferSyntax TEXT NOT NULL,
                    objectKey TEXT NOT NULL,
                    folder TEXT NOT NULL,
                    size INTEGER NOT NULL,
                    dataSetOffset INTEGER NOT NULL,
                    attributes BLOB NOT NULL
                ) STRICT;
                CREATE INDEX instanceSeries ON instance (series, sopClass);
                CREATE INDEX instanceFolder ON instance (folder);
                """)
        }
        return migrator
    }
}
