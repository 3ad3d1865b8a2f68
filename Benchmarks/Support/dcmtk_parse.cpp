// The DCMTK side of parse.py: does to a list of files what `dicom bench parse` does, and prints the same lines.
//
//   dcmtk_parse index|walk|memory|rewrite|replace LIST [DIRECTORY]
//
// `rewrite` encodes into memory and writes that over one file in DIRECTORY, as `dicom` does; `replace` has saveFile make the
// file anew. Prints the number of elements seen, then processor seconds and files.
#include "dcmtk/config/osconfig.h"

#include "dcmtk/dcmdata/dctk.h"

#include "dcmtk/dcmdata/dcostrmb.h"

#include <fcntl.h>
#include <unistd.h>

#include <cstdio>
#include <cstring>
#include <ctime>
#include <fstream>
#include <string>
#include <vector>

static unsigned long visit(DcmItem &item, bool withText, unsigned long &characters) {
    unsigned long count = 0;
    DcmObject *object = nullptr;
    while ((object = item.nextInContainer(object)) != nullptr) {
        count += 1;
        if (object->ident() == EVR_SQ) {
            DcmSequenceOfItems *sequence = static_cast<DcmSequenceOfItems *>(object);
            DcmObject *child = nullptr;
            while ((child = sequence->nextInContainer(child)) != nullptr)
                count += visit(*static_cast<DcmItem *>(child), withText, characters);
        } else if (withText && object->getLength() <= 4096 && object->isLeaf()) {
            OFString text;
            if (static_cast<DcmElement *>(object)->getOFStringArray(text).good()) characters += text.length();
        }
    }
    return count;
}

// Room for the largest file of the lists.
static std::vector<char> room(64 << 20);

static bool writeOver(DcmFileFormat &file, int descriptor) {
    const E_TransferSyntax syntax = file.getDataset()->getOriginalXfer();
    DcmOutputBufferStream stream(room.data(), room.size());
    file.transferInit();
    if (file.write(stream, syntax, EET_ExplicitLength, nullptr).bad()) return false;
    file.transferEnd();
    void *bytes = nullptr;
    offile_off_t count = 0;
    stream.flushBuffer(bytes, count);
    return pwrite(descriptor, bytes, count, 0) == count && ftruncate(descriptor, count) == 0;
}

int main(int argc, char **argv) {
    if (argc < 3) return 64;
    const std::string mode = argv[1];
    std::ifstream list(argv[2]);
    std::vector<std::string> paths;
    for (std::string line; std::getline(list, line);)
        if (!line.empty()) paths.push_back(line);
    const std::string output = std::string(argc > 3 ? argv[3] : ".") + "/rewritten.dcm";
    OFLog::configure(OFLogger::FATAL_LOG_LEVEL);
    if (!dcmDataDict.isDictionaryLoaded()) return 1;

    const int descriptor = mode == "rewrite" ? open(output.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600) : -1;
    unsigned long elements = 0, characters = 0;
    const clock_t start = clock();
    for (const std::string &path : paths) {
        DcmFileFormat file;
        if (file.loadFile(path.c_str()).bad()) {
            std::fprintf(stderr, "cannot read %s\n", path.c_str());
            return 1;
        }
        if (mode == "memory" || mode == "rewrite" || mode == "replace") file.loadAllDataIntoMemory();
        if (mode == "rewrite" && !writeOver(file, descriptor)) return 1;
        if (mode == "replace") {
            if (file.saveFile(output.c_str(), file.getDataset()->getOriginalXfer()).bad()) return 1;
        }
        if (mode != "rewrite" && mode != "replace") {
            elements += visit(*file.getMetaInfo(), mode == "walk", characters);
            elements += visit(*file.getDataset(), mode == "walk", characters);
        }
    }
    const double seconds = double(clock() - start) / CLOCKS_PER_SEC;
    if (mode == "rewrite" || mode == "replace") std::remove(output.c_str());
    std::fprintf(stderr, "%lu characters\n", characters);
    std::printf("%lu\n%.6f %zu\n", elements, seconds, paths.size());
    return 0;
}
