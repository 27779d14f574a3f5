#!/usr/bin/env bash
# What a newcomer does: `make run` and `make test` from a new clone in a new Debian that has Swift, git and make, and
# nothing else of ours. Needs root and debootstrap. The toolchain is the one that `swift` leads to; packages come from where
# git finds them here. DEBIAN_MIRROR names the mirror of Debian; without it the one that apt uses here.
set -euo pipefail
cd "$(dirname "$0")/../.."
suite=${DEBIAN_SUITE:-bookworm}
mirror=${DEBIAN_MIRROR:-$(apt-get indextargets --format '$(CODENAME) $(REPO_URI)' 2>/dev/null |
  awk -v suite="$suite" '$1 == suite { print $2; exit }')}
[ "$(id -u)" -eq 0 ] || { echo "try_clone.sh: run it as root: it makes a chroot" >&2; exit 2; }
command -v debootstrap >/dev/null || { echo "try_clone.sh: apt-get install debootstrap" >&2; exit 2; }
toolchain=$(dirname "$(dirname "$(dirname "$(readlink -f "$(command -v swift)")")")")
# Local folders that git reads packages from in place of their addresses.
places=$(git config --get-regexp '^url\..*\.insteadof$' | sed -n 's/^url\.\(\/.*\)\.insteadof .*/\1/p' | sort -u)

root=$(mktemp -d)
mounted=()
finish() {
  # What still runs in there would keep the folders of this system busy.
  for process in /proc/[0-9]*; do
    [ "$(readlink "$process/root")" != "$root" ] || kill -9 "${process#/proc/}" 2>/dev/null || true
  done
  for ((at = ${#mounted[@]} - 1; at >= 0; at--)); do
    umount "${mounted[at]}" 2>/dev/null || umount -l "${mounted[at]}" 2>/dev/null || true
  done
  grep -q " $root/" /proc/mounts || rm -rf --one-file-system "$root"
}
trap finish EXIT
show() {
  mkdir -p "$root$1"
  mount --bind "$1" "$root$1" && mounted+=("$root$1")
  mount -o remount,bind,ro "$root$1"
}
# `timed WHAT COMMAND`: runs a command in the new system and tells how long it took; ends with what it said if it fails.
timed() {
  local start=$SECONDS status=0
  chroot "$root" /usr/bin/env -i PATH="$toolchain/usr/bin:/usr/sbin:/usr/bin:/sbin:/bin" HOME=/root LC_ALL=C.UTF-8 \
    SWIFT_BACKTRACE=enable=no DEBIAN_FRONTEND=noninteractive sh -c "$2" >"$root/said" 2>&1 || status=$?
  echo "$1: $((SECONDS - start)) s, status $status"
  [ "$status" -eq 0 ] || { tail -40 "$root/said"; exit 1; }
}

start=$SECONDS
debootstrap --variant=minbase "$suite" "$root" "$mirror" >"$root.log" 2>&1 || { tail "$root.log" >&2; exit 1; }
rm -f "$root.log"
echo "a new Debian: $((SECONDS - start)) s"
mount -t proc proc "$root/proc" && mounted+=("$root/proc")
show "$toolchain"
for place in $places; do show "${place%/}"; done
[ ! -e /etc/gitconfig ] || cp /etc/gitconfig "$root/etc/"
mkdir "$root/origin"
git clone -q --bare . "$root/origin/viendan.git"

# What swift.org says that Swift needs on Debian 12, with make.
timed "what Swift needs" "apt-get update -qq && apt-get install -y -qq --no-install-recommends binutils ca-certificates git \
gnupg2 libc6-dev libcurl4-openssl-dev libedit2 libgcc-12-dev libncurses-dev libpython3-dev libsqlite3-0 libstdc++-12-dev \
libxml2-dev libz3-dev make pkg-config tzdata zlib1g-dev"
timed "git clone" "git clone -q /origin/viendan.git /root/viendan"
timed "make run" "cd /root/viendan && make run"
grep -E 'plans|citations' "$root/said" | head -3
timed "make test" "cd /root/viendan && make test"
grep -E 'Test run with|^Ran ' "$root/said"
