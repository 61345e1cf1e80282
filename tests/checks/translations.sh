#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Every sentence of the sources stands in every language, finished.
# translations.sh --update takes new sentences into translations/*.ts, for a person to translate.
. "$(dirname "$0")/common"
LANGUAGES="en fr pt_BR pt_PT"
LUPDATE=$(command -v /usr/lib/qt6/bin/lupdate lupdate | head -1)
[ -n "$LUPDATE" ] || fail "lupdate is missing: ./dev lint installs it (qt6-l10n-tools)"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

folders=()
for folder in core ui app; do [ ! -d $folder ] || folders+=("$folder"); done

# -I: without the headers lupdate takes firstmile::Inbox for Inbox, and nothing of it would be translated.
# English needs a file for its plurals alone.
update() { # update FILE LANGUAGE
    local -a only=()
    [ "$2" != en ] || only=(-pluralonly)
    "$LUPDATE" "${folders[@]}" -I . "${only[@]}" -no-obsolete -locations none -silent -target-language "$2" -ts "$1" \
        2>"$work/words" >/dev/null || fail "lupdate failed:" "$(cat "$work/words")"
    # tr() in a class without Q_OBJECT is translated nowhere; lupdate only mutters about it.
    [ ! -s "$work/words" ] || fail "lupdate says:" "$(cat "$work/words")"
}

check() { # check FILE LANGUAGE
    local copy=$work/$2.ts sentences unfinished
    [ ! -f "$1" ] || cp "$1" "$copy"
    update "$copy" "$2"
    sentences=$(grep -c '<source>' "$copy" || true)
    unfinished=$(grep -c 'type="unfinished"' "$copy" || true)
    [ "$sentences" = 0 ] || [ -f "$1" ] || fail "$1 is missing: $sentences sentences to translate"
    [ "$unfinished" = 0 ] || fail "$1: $unfinished of $sentences sentences missing or unfinished, the first of them:" \
        "$(grep -B5 'type="unfinished"' "$copy" | sed -n 's/.*<source>\(.*\)<\/source>.*/\1/p' | head -5)"
}

step=check
[ "${1:-}" != --update ] || step=update
for language in $LANGUAGES; do $step translations/firstmile_$language.ts $language; done
