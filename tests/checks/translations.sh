#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Every sentence of the sources stands in every language, finished.
. "$(dirname "$0")/common"
LANGUAGES="fr pt_BR pt_PT"
LUPDATE=$(command -v /usr/lib/qt6/bin/lupdate lupdate | head -1)
[ -n "$LUPDATE" ] || fail "lupdate is missing: ./dev lint installs it (qt6-l10n-tools)"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

folders=()
for folder in core ui app; do [ -d $folder ] && folders+=("$folder"); done
for language in $LANGUAGES; do
    file=translations/firstmile_$language.ts
    copy=$work/$language.ts
    [ ! -f "$file" ] || cp "$file" "$copy"
    "$LUPDATE" "${folders[@]}" -no-obsolete -silent -target-language "$language" -ts "$copy" 2>"$work/words" >/dev/null ||
        fail "lupdate failed:" "$(cat "$work/words")"
    sentences=$(grep -c '<source>' "$copy" || true)
    unfinished=$(grep -c 'type="unfinished"' "$copy" || true)
    # tr() in a class without Q_OBJECT is translated nowhere; lupdate only mutters about it.
    [ ! -s "$work/words" ] || fail "lupdate says:" "$(cat "$work/words")"
    [ "$sentences" = 0 ] || [ -f "$file" ] || fail "$file is missing: $sentences sentences to translate"
    [ "$unfinished" = 0 ] || fail "$file: $unfinished of $sentences sentences missing or unfinished, the first of them:" \
        "$(grep -B3 'type="unfinished"' "$copy" | sed -n 's/.*<source>\(.*\)<\/source>.*/    \1/p' | head -5)"
done
