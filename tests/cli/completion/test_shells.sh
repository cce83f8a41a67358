#!/bin/sh
# The completion scripts in real shells: bash, zsh and fish, those that are installed.
. "$MARROW_SOURCE/tests/cli/program.sh"
for shell in bash zsh fish; do
    run 0 completion "$shell"
    cp "$home/out" "$home/marrow.$shell"
done
mkdir "$home/bin"
ln -s "$MARROW_PROGRAM" "$home/bin/marrow"
PATH="$home/bin:$PATH"
touch "$home/servings.csv"
cd "$home" || exit 1

# offers WORD: the shell has offered it.
offers() {
    grep -qxF -- "$1" "$home/out" || fail "$shell: '$2' is not completed to '$1'"
}

# in_bash WORDS...: what bash makes of the words, the last one being typed.
in_bash() {
    # shellcheck disable=SC2016 # for bash
    bash -c '. ./marrow.bash
        COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1))
        _marrow marrow
        printf "%s\n" "${COMPREPLY[@]}"' bash "$@" >"$home/out" 2>"$home/err"
}

if command -v bash >/dev/null; then
    shell=bash
    in_bash marrow entry mo
    offers move 'entry mo'
    in_bash marrow day --pan
    offers --panel 'day --pan'
    in_bash marrow import serv
    offers servings.csv 'import serv'
    in_bash marrow add 100 g 'spinach, r'
    offers 'spinach\,\ raw' 'spinach, r'
fi

if command -v fish >/dev/null; then
    shell=fish
    # shellcheck disable=SC2016 # for fish
    fish -N -c 'source ./marrow.fish
        for words in $argv; complete -C $words | string replace -r "\t.*" ""; end' \
        'marrow entry mo' 'marrow day --pan' 'marrow import serv' >"$home/out" 2>"$home/err"
    offers move 'entry mo'
    offers --panel 'day --pan'
    offers servings.csv 'import serv'
fi

# zsh hands the words to its own functions, which only list here what they are given.
if command -v zsh >/dev/null; then
    shell=zsh
    # shellcheck disable=SC2016 # for zsh
    zsh -f -c 'compdef() { :; }
        _files() { print -l -- *(N) }
        _describe() { print -l -- "${(@)${(P)3}%%:*}" }
        source ./marrow.zsh
        for line in "$@"; do words=("${(@s: :)line}"); CURRENT=$#words; _marrow; done' \
        zsh 'marrow entry mo' 'marrow day --pan' 'marrow import serv' >"$home/out" 2>"$home/err"
    offers move 'entry mo'
    offers --panel 'day --pan'
    offers servings.csv 'import serv'
fi
finish
