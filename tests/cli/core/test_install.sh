#!/bin/sh
# Installing: every file lands where it belongs, the installed program finds its starter foods, and removing the program
# leaves the diary.
. "$MARROW_SOURCE/tests/cli/program.sh"
command -v cmake >/dev/null || exit 77

# installs TO WORDS...: installs with these words of cmake; TO is where the files then are.
installs() {
    there=$1
    shift
    cmake --install "$MARROW_BUILD" "$@" >"$home/out" 2>"$home/err" || fail "cmake --install $*"
    for file in bin/marrow share/marrow-starter/starter.catalogue share/man/man1/marrow.1 share/man/man5/marrow-files.5 \
        share/man/man5/marrow-json.5 share/man/man7/marrow-keys.7 share/bash-completion/completions/marrow \
        share/zsh/site-functions/_marrow share/fish/vendor_completions.d/marrow.fish share/doc/marrow/LICENSE \
        share/doc/marrow/README.md share/doc/marrow/changelog.md share/marrow-starter/answers.schema.json; do
        [ -f "$there/$file" ] || fail "$file is not installed in $there"
    done
}

# A packager's root holds nothing but what is below the prefix.
DESTDIR="$home/root" installs "$home/root/usr" --prefix /usr
[ "$(ls "$home/root")" = usr ] || fail "more than /usr is installed"

# Installed for oneself, the program lies beside the diary.
unset XDG_DATA_HOME
log="$home/.local/share/marrow/marrow.db"
installs "$home/.local" --prefix "$home/.local"
MARROW_PROGRAM="$home/.local/bin/marrow"
run 0 add 180 g starter:spinach-raw
out "Spinach, raw"
[ -f "$log" ] || fail "the diary is not at $log"

# What the program was installed to can go, folder by folder, and the diary stays.
cp "$MARROW_BUILD/install_manifest.txt" "$home/manifest"
cmake -D MANIFEST="$home/manifest" -P "$MARROW_SOURCE/packaging/uninstall.cmake" >"$home/out" 2>"$home/err" ||
    fail "uninstalling failed"
left=$(find "$home/.local" -type f ! -name 'marrow.db*')
[ ! "$left" ] || fail "left after uninstalling: $left"
[ ! -e "$home/.local/share/marrow-starter" ] || fail "the starter's folder is left"
[ -f "$log" ] || fail "uninstalling took the diary"
query 'SELECT count(*) FROM entry' 1
finish
