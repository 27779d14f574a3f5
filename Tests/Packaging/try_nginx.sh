#!/usr/bin/env bash
# Runs nginx with packaging/nginx.conf before the built server, on ports and with a certificate of the moment, and asks it
# what browsers and programs ask; then has systemd verify the unit. VIENDAN names the program.
set -euo pipefail
cd "$(dirname "$0")/../.."
program=${VIENDAN:-$PWD/.build/release/viendan}
for tool in nginx openssl curl systemd-analyze; do
  command -v $tool >/dev/null || { echo "try_nginx.sh: apt-get install nginx-light openssl curl systemd" >&2; exit 2; }
done
folder=$(mktemp -d)
server= proxy=
finish() {
  [ -z "$proxy" ] || kill "$proxy" 2>/dev/null || true
  [ -z "$server" ] || kill "$server" 2>/dev/null || true
  wait 2>/dev/null || true
  rm -rf "$folder"
}
trap finish EXIT
failures=0
# `holds WHAT WANTED COMMAND…`: whether a command prints what is wanted.
holds() {
  local what=$1 wanted=$2 said
  shift 2
  said=$("$@" 2>&1 || true)
  if grep -qE -- "$wanted" <<<"$said"; then echo "ok      $what"; else
    echo "not ok  $what: expected $wanted in: ${said:0:300}"
    failures=$((failures + 1))
  fi
}

token=$(openssl rand -hex 24)
mkdir "$folder/ssl"
openssl req -x509 -newkey rsa:2048 -nodes -days 1 -subj /CN=viendan.example.vn -keyout "$folder/ssl/key.pem" \
  -out "$folder/ssl/cert.pem" 2>/dev/null
"$program" index --quiet --index "$folder/index.sqlite" corpus
VIENDAN_TOKEN=$token "$program" serve --quiet --port 0 --index "$folder/index.sqlite" 2>"$folder/said" &
server=$!
for _ in $(seq 100); do grep -q http: "$folder/said" && break; sleep 0.1; done
port=$(sed -n 's|.*http://127.0.0.1:\([0-9]*\)/.*|\1|p' "$folder/said")
outer=$((20000 + RANDOM % 20000))
# The example as it is, but for what is this run's own: ports, certificate.
sed -e "s/listen 443/listen 127.0.0.1:$outer/" -e "s|127.0.0.1:8080|127.0.0.1:$port|" -e "s|/etc/ssl/viendan|$folder/ssl|" \
  packaging/nginx.conf >"$folder/site.conf"
cat >"$folder/nginx.conf" <<END
pid $folder/pid;
error_log $folder/error.log;
daemon off;
events {}
http {
  access_log off;
  client_body_temp_path $folder/body; proxy_temp_path $folder/proxy; fastcgi_temp_path $folder/f;
  uwsgi_temp_path $folder/u; scgi_temp_path $folder/s;
  include $folder/site.conf;
}
END
nginx -e "$folder/error.log" -c "$folder/nginx.conf" &
proxy=$!
site=https://viendan.example.vn:$outer
ask() { curl -sS --cacert "$folder/ssl/cert.pem" --resolve "viendan.example.vn:$outer:127.0.0.1" "$@"; }
for _ in $(seq 50); do ask -o /dev/null $site/api/v1/health 2>/dev/null && break; sleep 0.1; done

holds "the page needs a token" '^401$' ask -o /dev/null -w '%{http_code}\n' $site/
holds "the page, as browsers send the token" '<html' ask -u "clerk:$token" $site/
holds "the API, as programs send it" '30-CT/TW' ask -H "Authorization: Bearer $token" "$site/api/v1/cited-by?q=ct30"
holds "HTTP/2 outside" '^2$' ask --http2 -o /dev/null -w '%{http_version}\n' -u "clerk:$token" $site/
holds "a draft" '"citations"' ask -u "clerk:$token" -H 'Content-Type: text/plain' \
  --data-binary @corpus/huyen-uy-nghia-hung-nam-dinh-2018.txt $site/api/v1/extract
holds "a form of the site's own page" '<html' ask -u "clerk:$token" -H "Origin: $site" -H 'Sec-Fetch-Site: same-origin' \
  -F file=@corpus/huyen-uy-nghia-hung-nam-dinh-2018.txt $site/check
holds "a form of another site's page" '^403$' ask -o /dev/null -w '%{http_code}\n' -u "clerk:$token" \
  -H 'Origin: https://evil.example' -H 'Sec-Fetch-Site: cross-site' -F file=@corpus/README.md $site/check
head -c 21000000 /dev/zero >"$folder/large"
holds "a draft that is too large" '^413$' ask -o /dev/null -w '%{http_code}\n' -u "clerk:$token" \
  -H 'Content-Type: text/plain' --data-binary @"$folder/large" $site/api/v1/extract
holds "a table, sent while it is written" '<\?xml' ask -u "clerk:$token" "$site/api/v1/export?format=xml"

# Where the unit's program and files are not installed, they are made up for the look at it.
root=$folder/root
mkdir -p "$root/usr/bin" "$root/etc/systemd/system" "$root/usr/lib/systemd"
cp -r /usr/lib/systemd/system "$root/usr/lib/systemd/"
cp packaging/viendan.service "$root/etc/systemd/system/"
cp "$program" "$root/usr/bin/viendan"
holds "the unit has no faults" '^none$' sh -c \
  "systemd-analyze verify --man=no --recursive-errors=no --root='$root' viendan.service 2>&1 | grep viendan || echo none"
holds "the unit exposes little" 'viendan.service: [0-2]\.[0-9]' \
  systemd-analyze security --offline=yes --root="$root" viendan.service
echo "$failures failures"
[ "$failures" -eq 0 ]
