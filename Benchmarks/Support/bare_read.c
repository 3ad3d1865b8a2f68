// What the system alone takes to have the bytes of the files of a list in memory, for parse.py:
//
//   bare_read LIST
//
// Each file is opened, its size asked for, memory taken (at a cache line), filled with one read and given back.
#define _GNU_SOURCE
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

int main(int argc, char **argv) {
    static char line[4096], *paths[1 << 20];
    size_t count = 0;
    FILE *list = argc > 1 ? fopen(argv[1], "r") : NULL;
    if (list == NULL) return 64;
    while (count < 1 << 20 && fgets(line, sizeof line, list)) {
        line[strcspn(line, "\n")] = 0;
        if (*line) paths[count++] = strdup(line);
    }
    const clock_t start = clock();
    for (size_t place = 0; place < count; place++) {
        struct stat status;
        const int file = open(paths[place], O_RDONLY | O_CLOEXEC);
        if (file < 0 || fstat(file, &status) != 0) return 1;
        void *memory = NULL;
        if (posix_memalign(&memory, 64, (size_t)status.st_size + 1) != 0) return 1;
        if (read(file, memory, (size_t)status.st_size) != status.st_size) return 1;
        free(memory);
        close(file);
    }
    printf("%.6f %zu\n", (double)(clock() - start) / CLOCKS_PER_SEC, count);
    return 0;
}
