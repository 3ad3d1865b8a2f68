#!/usr/bin/env python3
"""Sends the same instances from `dicom send` and DCMTK's storescu to `dicom serve`, DCMTK's storescp and Orthanc, in turns,
over one association and over several, and prints medians of instances/s and MB/s.

Each measurement has a fresh server with an empty store in a folder of its own, and counts from the first connection to the
end of the last release; the number of instances stored is checked. What each server promises when it answers differs:
`dicom serve` has synced the instance and its index entry, Orthanc (SyncStorageArea, its default) has synced the file,
storescp and `dicom receive` have written to the page cache.

Needs: pydicom in the Python that runs this. DCMTK's storescu and storescp, Orthanc: what is missing is left out and named."""
import argparse
import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time

# DCMTK's own defaults wait for delayed acknowledgements, 88 ms an instance, and send PDUs of 16 KB: it is measured at its
# best (Orthanc too, which stands on DCMTK).
ENVIRONMENT = {**os.environ, "TCP_NODELAY": "1", "TCP_BUFFER_LENGTH": "131072"}
DCMTK_OPTIONS = ["--max-pdu", "131072"]

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "Support"))

from interleaved import interleave, median, number, spread, table  # noqa: E402


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def wait_for(port, process, seconds=30):
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        if process.poll() is not None:
            raise RuntimeError(f"the server ended with status {process.returncode}")
        try:
            socket.create_connection(("127.0.0.1", port), 0.2).close()
            return
        except OSError:
            time.sleep(0.05)
    raise RuntimeError("the server does not listen")


class Server:
    """A server process with an empty store; `stored()` counts what it holds."""

    name = "dicom serve"
    title = "BENCH"

    def __init__(self, options, directory, associations):
        self.options, self.directory, self.associations = options, directory, associations
        self.port = free_port()

    def command(self):
        return [self.options.dicom, "serve", "--directory", self.directory, "--port", str(self.port), "--ae-title",
                self.title, "--log-level", "error"]

    def __enter__(self):
        self.log = open(self.directory + ".log", "wb")
        self.process = subprocess.Popen(self.command(), stdout=self.log, stderr=self.log, env=ENVIRONMENT)
        try:
            wait_for(self.port, self.process)
        except RuntimeError as error:
            self.__exit__()
            with open(self.directory + ".log", "rb") as log:
                lines = log.read().decode(errors="replace").strip().splitlines()
            raise RuntimeError(f"{error}: {lines[-1] if lines else ''}") from None
        return self

    def __exit__(self, *_):
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
            try:
                self.process.wait(20)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()
        self.log.close()

    def is_instance(self, path):
        with open(path, "rb") as file:
            return file.read(132)[128:] == b"DICM"

    def stored(self):
        return sum(self.is_instance(os.path.join(folder, name))
                   for folder, _, names in os.walk(self.directory) for name in names)


class Receive(Server):
    name = "dicom receive"

    def command(self):
        return [self.options.dicom, "receive", "--output", self.directory, "--port", str(self.port), "--ae-title",
                self.title]


class StoreSCP(Server):
    name = "storescp"

    def command(self):
        fork = ["--fork"] if self.associations > 1 else []
        return ["storescp", *fork, *DCMTK_OPTIONS, "--output-directory", self.directory, str(self.port)]


class Orthanc(Server):
    name = "Orthanc"

    @staticmethod
    def binary():
        return shutil.which("Orthanc", path=os.environ.get("PATH", "") + ":/usr/sbin:/usr/local/sbin")

    def command(self):
        configuration = {
            "Name": "bench", "StorageDirectory": self.directory, "IndexDirectory": self.directory,
            "HttpServerEnabled": False, "DicomServerEnabled": True, "DicomAet": self.title, "DicomPort": self.port,
            "DicomCheckCalledAet": False, "DicomAlwaysAllowStore": True, "Plugins": [], "StorageCompression": False,
        }
        path = self.directory + ".json"
        with open(path, "w") as file:
            json.dump(configuration, file)
        return [self.binary(), path]


def dicom_send(options, server, folders, associations):
    return [[options.dicom, "send", f"{server.title}@127.0.0.1:{server.port}", "--associations", str(associations),
             "--quiet", *folders]]


def dicom_send_window(options, server, folders, associations):
    return [command + ["--window", "8"] for command in dicom_send(options, server, folders, associations)]


def storescu(options, server, folders, associations):
    return [["storescu", *DCMTK_OPTIONS, "-aec", server.title, "--scan-directories", "127.0.0.1", str(server.port), folder]
            for folder in folders]


def measure(client, server_type, options, folders, associations, instances, size):
    def once():
        with tempfile.TemporaryDirectory(prefix="network-", dir=options.directory) as directory:
            store = os.path.join(directory, "store")
            os.mkdir(store)
            with server_type(options, store, associations) as server:
                start = time.perf_counter()
                clients = [subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, env=ENVIRONMENT)
                           for command in client(options, server, folders, associations)]
                errors = [process.communicate()[1].decode(errors="replace") for process in clients]
                seconds = time.perf_counter() - start
                for process, error in zip(clients, errors):
                    if process.returncode != 0:
                        lines = error.strip().splitlines()
                        raise RuntimeError(f"status {process.returncode}: {lines[-1] if lines else ''}")
                stored = server.stored()
            if stored != instances:
                raise RuntimeError(f"{stored} of {instances} instances stored")
            return {"instances": instances / seconds, "megabytes": instances * size / seconds / 1e6}
    return once


def make_instances(directory, count, rows, columns, small, associations):
    """Folders of equal shares, one for each association."""
    import ct_header
    paths = ct_header.make_ct(os.path.join(directory, f"{rows}x{columns}"), count, rows, columns, small)
    size = os.path.getsize(paths[0])
    folders = []
    for share in range(associations):
        folder = os.path.join(directory, f"{rows}x{columns}-{share}")
        os.mkdir(folder)
        folders.append(folder)
    for index, path in enumerate(paths):
        os.rename(path, os.path.join(folders[index % associations], os.path.basename(path)))
    return folders, size


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--dicom", default=os.path.join(HERE, "..", ".build", "release", "dicom"))
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--large", type=int, default=400, help="instances of 512 KB (default 400)")
    parser.add_argument("--small", type=int, default=1600, help="instances of 8 KB (default 1600)")
    parser.add_argument("--associations", type=int, nargs="*", default=[1, 8])
    parser.add_argument("--directory", help="where stores and instances lie: a disk, since syncing is what costs")
    parser.add_argument("--verbose", action="store_true")
    options = parser.parse_args()
    log = (lambda text: print(text, file=sys.stderr)) if options.verbose else None

    pairs = [("dicom send", dicom_send, Server), ("dicom send --window 8", dicom_send_window, Server),
             ("dicom send", dicom_send, Receive)]
    if shutil.which("storescu") and shutil.which("storescp"):
        pairs += [("storescu", storescu, Server), ("storescu", storescu, StoreSCP)]
        if Orthanc.binary():
            pairs += [("storescu", storescu, Orthanc), ("dicom send", dicom_send, Orthanc)]
        else:
            print("Orthanc left out: no such program")
    else:
        print("DCMTK and Orthanc left out: no storescu or storescp")

    with tempfile.TemporaryDirectory(prefix="network-", dir=options.directory) as directory:
        for count, rows, columns, small in ((options.large, 512, 512, False), (options.small, 64, 60, True)):
            for associations in options.associations:
                share = tempfile.mkdtemp(dir=directory)
                folders, size = make_instances(share, count, rows, columns, small, associations)
                contestants = {
                    f"{client_name} → {server.name}":
                        measure(client, server, options, folders, associations, count, size)
                    for client_name, client, server in pairs}
                results, errors = interleave(contestants, options.rounds, log)
                plural = "s" if associations > 1 else ""
                print(f"\n### {count} instances of {size:,} bytes, {associations} association{plural}\n")
                ours = median(results, "dicom send → dicom serve", "instances")
                rows_of_table = []
                for name in contestants:
                    if name in errors:
                        rows_of_table.append((name, "failed: " + errors[name], "", "", ""))
                        continue
                    rate = median(results, name, "instances")
                    rows_of_table.append((
                        name, number(rate), number(median(results, name, "megabytes")),
                        number(ours / rate) + "×" if ours else "–", f"{spread(results, name, 'instances'):.0%}"))
                print(table(("from → to", "instances/s", "MB/s", "dicom → dicom is faster", "spread"), rows_of_table))
                shutil.rmtree(share)


if __name__ == "__main__":
    main()
