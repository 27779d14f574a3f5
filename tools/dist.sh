#!/usr/bin/env bash
# Makes out/dist: a tarball and a Debian package that need no Swift, and a bill of materials. Of the same commit and
# toolchain it makes the same bytes, wherever the clone lies.
set -euo pipefail
cd "$(dirname "$0")/.."
root=$PWD scratch=.build-dist dist=out/dist
export SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git show -s --format=%ct HEAD)} LC_ALL=C.UTF-8 TZ=UTC
umask 022

command -v dpkg-shlibdeps >/dev/null || {
  echo "make dist needs dpkg-dev and binutils: apt-get install dpkg-dev" >&2
  exit 2
}
swift build -c release --product viendan --static-swift-stdlib --scratch-path $scratch \
  -Xswiftc -file-prefix-map -Xswiftc "$root=." -Xcc -ffile-prefix-map="$root=."
program=$scratch/release/viendan
version=$($program --version | awk 'NR == 1 { print $2 }')
architecture=$(dpkg --print-architecture)
name=viendan-$version-linux-$architecture

rm -rf $dist
tree=$dist/$name
mkdir -p $tree/bin $tree/share/doc/viendan/examples $tree/share/bash-completion/completions \
  $tree/share/zsh/vendor-completions $tree/share/fish/vendor_completions.d
strip --strip-all -o $tree/bin/viendan $program
python3 tools/man_pages.py $tree/bin/viendan $tree/share/man/man1
$tree/bin/viendan --generate-completion-script bash >$tree/share/bash-completion/completions/viendan
$tree/bin/viendan --generate-completion-script zsh >$tree/share/zsh/vendor-completions/_viendan
$tree/bin/viendan --generate-completion-script fish >$tree/share/fish/vendor_completions.d/viendan.fish
cp README.md docs/*.md $tree/share/doc/viendan/
cp packaging/nginx.conf packaging/viendan.service $tree/share/doc/viendan/examples/
cp -r schema $tree/share/doc/viendan/
python3 tools/sbom.py $tree/bin/viendan $scratch >$tree/share/doc/viendan/viendan.cdx.json
python3 tools/sbom.py $tree/bin/viendan $scratch --licences >$tree/share/doc/viendan/copyright
gzip -9n <CHANGELOG.md >$tree/share/doc/viendan/changelog.gz
gzip -9n $tree/share/man/man1/*.1
find $tree -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +
tar --sort=name --owner=0 --group=0 --numeric-owner --format=gnu -C $dist -c $name | gzip -9n >$dist/$name.tar.gz

package=$dist/package
mkdir -p $package/DEBIAN $package/usr $package/lib/systemd/system
cp -r $tree/bin $tree/share $package/usr/
cp packaging/viendan.service $package/lib/systemd/system/
# dpkg-shlibdeps reads the source package's file and writes a variable.
mkdir -p $dist/shlibdeps/debian
printf 'Source: viendan\n\nPackage: viendan\nArchitecture: any\n' >$dist/shlibdeps/debian/control
depends=$(cd $dist/shlibdeps && dpkg-shlibdeps -O "$root/$package/usr/bin/viendan" | sed -n 's/^shlibs:Depends=//p')
sed -e "s/@VERSION@/$version/; s/@ARCHITECTURE@/$architecture/; s/@DEPENDS@/$depends/" \
  -e "s/@SIZE@/$(du -sk --apparent-size $package/usr | cut -f1)/" packaging/control.in >$package/DEBIAN/control
install -m 755 packaging/postinst packaging/prerm packaging/postrm $package/DEBIAN/
(cd $package && find usr lib -type f | LC_ALL=C sort | xargs md5sum) >$package/DEBIAN/md5sums
find $package -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +
dpkg-deb --root-owner-group --threads-max=1 -Zxz --build $package "$dist/viendan_${version}_$architecture.deb" >/dev/null
cp $tree/share/doc/viendan/viendan.cdx.json $dist/
rm -rf $tree $package $dist/shlibdeps
(cd $dist && sha256sum viendan* >SHA256SUMS && cat SHA256SUMS)
