/* Makes the N-th write to a file of the index go wrong: preloaded into the program by Tests/Faults/faults.py.
 *
 * FAULT_PATH  what stands in the path of the files meant
 * FAULT_AT    which write, from 1; 0 for none
 * FAULT_KIND  kill: ended before it; torn: ended after half of it; full: it and all after fail for want of room;
 *             broken: it and all after fail as a disk does that is broken
 * FAULT_COUNT a file that the count of writes is written to at the end
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

static atomic_long writes;

static int is_meant(int descriptor) {
  static const char *part;
  char link[64], path[4096];
  if (descriptor < 3) return 0;
  if (part == NULL && (part = getenv("FAULT_PATH")) == NULL) part = "";
  if (*part == 0) return 0;
  snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
  ssize_t length = readlink(link, path, sizeof path - 1);
  if (length < 0) return 0;
  path[length] = 0;
  return strstr(path, part) != NULL;
}

/* 0 to go on, -1 to fail with errno; `half` does half of the work. */
static int fault(int descriptor, void (*half)(int, const void *, size_t, off_t), const void *bytes, size_t count, off_t at) {
  if (!is_meant(descriptor)) return 0;
  long number = atomic_fetch_add(&writes, 1) + 1;
  const char *wanted = getenv("FAULT_AT"), *kind = getenv("FAULT_KIND");
  long from = wanted ? atol(wanted) : 0;
  if (from == 0 || number < from || kind == NULL) return 0;
  if (strcmp(kind, "full") == 0) return errno = ENOSPC, -1;
  if (strcmp(kind, "broken") == 0) return errno = EIO, -1;
  if (strcmp(kind, "torn") == 0 && half != NULL) half(descriptor, bytes, count / 2, at);
  kill(getpid(), SIGKILL);
  return 0;
}

static void half_pwrite(int descriptor, const void *bytes, size_t count, off_t at) {
  syscall(SYS_pwrite64, descriptor, bytes, count, at);
}

static void half_write(int descriptor, const void *bytes, size_t count, off_t at) {
  (void)at;
  syscall(SYS_write, descriptor, bytes, count);
}

ssize_t pwrite64(int descriptor, const void *bytes, size_t count, off_t at) {
  if (fault(descriptor, half_pwrite, bytes, count, at)) return -1;
  return syscall(SYS_pwrite64, descriptor, bytes, count, at);
}

ssize_t pwrite(int descriptor, const void *bytes, size_t count, off_t at) {
  return pwrite64(descriptor, bytes, count, at);
}

ssize_t write(int descriptor, const void *bytes, size_t count) {
  if (fault(descriptor, half_write, bytes, count, 0)) return -1;
  return syscall(SYS_write, descriptor, bytes, count);
}

int ftruncate64(int descriptor, off_t size) {
  if (fault(descriptor, NULL, NULL, 0, 0)) return -1;
  return syscall(SYS_ftruncate, descriptor, size);
}

int ftruncate(int descriptor, off_t size) { return ftruncate64(descriptor, size); }

int fsync(int descriptor) {
  if (fault(descriptor, NULL, NULL, 0, 0)) return -1;
  return syscall(SYS_fsync, descriptor);
}

int fdatasync(int descriptor) {
  if (fault(descriptor, NULL, NULL, 0, 0)) return -1;
  return syscall(SYS_fdatasync, descriptor);
}

__attribute__((destructor)) static void tell(void) {
  const char *path = getenv("FAULT_COUNT");
  char text[32];
  if (path == NULL) return;
  int file = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0644);
  if (file < 0) return;
  int length = snprintf(text, sizeof text, "%ld", atomic_load(&writes));
  syscall(SYS_write, file, text, length);
  close(file);
}
