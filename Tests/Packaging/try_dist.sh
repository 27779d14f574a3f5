#!/usr/bin/env bash
# Installs the Debian package of out/dist in a new Debian that has no Swift, and uses it: extract, index, check, export,
# serve. Needs root and debootstrap. DEBIAN_MIRROR names the mirror; without it the one that apt uses here.
set -euo pipefail
cd "$(dirname "$0")/../.."
suite=${DEBIAN_SUITE:-bookworm}
mirror=${DEBIAN_MIRROR:-$(apt-get indextargets --format '$(CODENAME) $(REPO_URI)' 2>/dev/null |
  awk -v suite="$suite" '$1 == suite { print $2; exit }')}
[ "$(id -u)" -eq 0 ] || { echo "try_dist.sh: run it as root: it makes a chroot" >&2; exit 2; }
command -v debootstrap >/dev/null || { echo "try_dist.sh: apt-get install debootstrap" >&2; exit 2; }
package=$(ls out/dist/viendan_*.deb) || { echo "try_dist.sh: run make dist first" >&2; exit 2; }

root=$(mktemp -d)
server=
finish() {
  [ -z "$server" ] || kill "$server" 2>/dev/null || true
  umount "$root/proc" 2>/dev/null || true
  rm -rf --one-file-system "$root"
}
trap finish EXIT
debootstrap --variant=minbase "$suite" "$root" "$mirror" >"$root.log" 2>&1 || { tail "$root.log" >&2; exit 1; }
rm -f "$root.log"
mount -t proc proc "$root/proc"
cp "$package" "$root/viendan.deb"
mkdir "$root/trial"
cp -r corpus Tests/CitationCheckTests/Drafts "$root/trial/"
inside=(chroot "$root" /usr/bin/env -i PATH=/usr/bin:/bin:/usr/sbin:/sbin LC_ALL=C.UTF-8 HOME=/root sh -c)
there() { "${inside[@]}" "cd /trial && $1"; }
failures=0
# `holds WHAT STATUS PATTERN COMMAND`: whether a command in the new system ends so and prints that.
holds() {
  local status=0 said
  said=$(there "$4" 2>&1) || status=$?
  if [ "$status" = "$2" ] && grep -qE -- "$3" <<<"$said"; then
    echo "ok      $1"
  else
    echo "not ok  $1: status $status, expected $2 and $3"$'\n'"$said" | head -20
    failures=$((failures + 1))
  fi
}

holds "there is no Swift" 1 '^$' 'command -v swift || find / -xdev -name "libswift*" | grep .'
there 'apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends /viendan.deb' \
  >/dev/null 2>&1 || { echo "not ok  the package does not install" >&2; exit 1; }
holds "version" 0 '^commit [0-9a-f]{12} of' 'viendan --version'
holds "every library is there" 1 '^$' 'ldd /usr/bin/viendan | grep "not found"'
holds "extract" 0 '30-CT/TW' 'viendan extract corpus/huyen-uy-nghia-hung-nam-dinh-2018.txt'
holds "index" 0 'read 19 plans' 'viendan index corpus'
holds "index again" 0 '19 plans unchanged' 'viendan index corpus'
holds "cited-by" 0 'cited by 18 plans' 'viendan cited-by "chi thi 30-ct/tw"'
holds "search without diacritics" 0 'dân chủ' 'viendan search "dan chu"'
holds "check" 0 "wrong-date" \
  'printf "KẾ HOẠCH\nCăn cứ Nghị định số 04/2015/NĐ-CP ngày 09/02/2015 của Chính phủ;\n" > d.txt; viendan check d.txt'
holds "export" 0 '^[1-9][0-9]*$' 'viendan export --format xml --validate -o t.xml && grep -c "30-CT/TW" t.xml'
holds "export xlsx" 0 '^PK' 'viendan export --format xlsx -o t.xlsx && head -c 2 t.xlsx'
holds "a PDF without its reader names what to install" 3 'poppler-utils' \
  'printf "%%PDF-1.4\n%%%%EOF\n" > a.pdf; viendan extract a.pdf'
holds "manual" 0 '^18 viendan' 'zcat /usr/share/man/man1/viendan*.1.gz | grep -c "^.TH" | sed "s/$/ viendan/"'
holds "completions" 0 'extract' 'cat /usr/share/bash-completion/completions/viendan'
holds "licences" 0 'Runtime Library Exception' 'cat /usr/share/doc/viendan/copyright'

# Not by a function, whose shell would be ended in the server's stead.
"${inside[@]}" 'cd /trial && exec viendan serve --port 18099 --quiet' >/dev/null 2>&1 &
server=$!
for _ in $(seq 50); do curl -fsS -o /dev/null http://127.0.0.1:18099/api/v1/health 2>/dev/null && break; sleep 0.1; done
for page in '/|<html' '/api/v1/cited-by?q=ct30|30-CT/TW' '/openapi.json|"openapi"' '/document?q=ct30|30-CT/TW'; do
  # Taken in whole: grep ends at the first match, and curl would fail on what is left.
  said=$(curl -fsS "http://127.0.0.1:18099${page%%|*}" || true)
  if grep -q -- "${page##*|}" <<<"$said"; then echo "ok      serve ${page%%|*}"; else
    echo "not ok  serve ${page%%|*}"
    failures=$((failures + 1))
  fi
done
kill "$server" 2>/dev/null && wait "$server" 2>/dev/null || true
server=
holds "removal leaves nothing" 1 '^$' 'apt-get purge -y -qq viendan >/dev/null 2>&1; find /usr /lib /etc -name "*viendan*" | grep .'
echo "$failures failures"
[ "$failures" -eq 0 ]
