#!/usr/bin/env bash
# Installs into a temporary folder, works with what is there as somebody would who has no checkout, and takes it away
# again: nothing may be left.
set -euo pipefail

root="$(mktemp -d)/a folder"
trap 'rm -rf "${root%/*}"' EXIT
mkdir "$root"
make --no-print-directory install DESTDIR="$root" PREFIX=/usr >"$root/said"
helplens=$root/usr/bin/helplens
share=$root/usr/share

mkdir "$root/empty"
cd "$root/empty"
"$helplens" sample --output sample
"$helplens" report --config sample/helplens.yml --output site --quiet
test -s site/index.html
"$helplens" init new 2>/dev/null
cp sample/exports/2026-10.csv.gz new/exports/
(cd new && "$helplens" report --quiet && test -s site/index.html)
"$helplens" init own --template analysis 2>/dev/null
cp sample/exports/2026-10.csv.gz own/exports/
(cd own && "$helplens" report --quiet && test -s site/index.html)
"$helplens" render own/analysis/index.md --config own/helplens.yml --quiet
test -s own/analysis/index.html
"$helplens" export --config sample/helplens.yml --output figures.sqlite --quiet
test -s figures.sqlite
# A program copied by itself says what it lacks.
mkdir "$root/alone"
cp "$helplens" "$root/alone/helplens"
said=$("$root/alone/helplens" report --config sample/helplens.yml --output alone/site --quiet 2>&1) && exit 1
grep -q "not with the program" <<<"$said"
"$helplens" explain view_rate | grep -q Formula
# A reader that goes away is no failure.
"$helplens" query interactions --by item,scope,day --period all --config sample/helplens.yml --quiet 2>/dev/null | head -1 >/dev/null

bash -n "$share/bash-completion/completions/helplens"
for shell in zsh:"$share/zsh/site-functions/_helplens" fish:"$share/fish/vendor_completions.d/helplens.fish"; do
    test -s "${shell#*:}"
    if command -v "${shell%%:*}" >/dev/null; then "${shell%%:*}" -n "${shell#*:}"; fi
done
if command -v groff >/dev/null; then
    said=$(groff -man -ww -Tutf8 -K utf8 -z "$share/man/man1/helplens.1" 2>&1)
    test -z "$said" || { echo "$said"; exit 1; }
fi
python3 -m json.tool "$share/helplens/query.schema.json" >/dev/null

cd - >/dev/null
make --no-print-directory uninstall DESTDIR="$root" PREFIX=/usr >"$root/said"
left=$(find "$root/usr" -type f)
test -z "$left" || { echo "Left after uninstalling: $left"; exit 1; }
echo "Installed, used and uninstalled."
