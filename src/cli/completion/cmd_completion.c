#include <string.h>

#include "candidates.h"
#include "core/call.h"
#include "core/command.h"
#include "marrow/base/buffer.h"
#include "marrow/base/error.h"
#include "marrow/journal/journal.h"

/* Each script asks the program what can follow the words that are typed. A line of ":" in the
 * answer stands for the names of files; a tab divides a candidate from what it means. */

static const char bash_script[] =
    "# Completes the words of marrow in bash: source it, or install it in\n"
    "# share/bash-completion/completions as marrow.\n"
    "_marrow() {\n"
    "    local line current=${COMP_WORDS[COMP_CWORD]}\n"
    "    local IFS=$'\\n'\n"
    "    local words=(\"${COMP_WORDS[@]:1:COMP_CWORD}\")\n"
    "    words[${#words[@]} - 1]=${current#[\\\"\\']}\n"
    "    COMPREPLY=()\n"
    "    while read -r line; do\n"
    "        if [ \"$line\" = : ]; then\n"
    "            compopt -o filenames 2>/dev/null\n"
    "            COMPREPLY+=($(compgen -f -- \"$current\"))\n"
    "            continue\n"
    "        fi\n"
    "        line=${line%%$'\\t'*}\n"
    "        case $current in\n"
    "        \\\"* | \\'*) COMPREPLY+=(\"$line\") ;;\n"
    "        *) COMPREPLY+=(\"$(printf %q \"$line\")\") ;;\n"
    "        esac\n"
    "        case $line in *=) compopt -o nospace 2>/dev/null ;; esac\n"
    "    done < <(\"$1\" completion words -- \"${words[@]}\" 2>/dev/null)\n"
    "}\n"
    "complete -F _marrow marrow\n";

static const char zsh_script[] =
    "#compdef marrow\n"
    "# Completes the words of marrow in zsh: install it as _marrow in a folder of $fpath, or run\n"
    "# source <(marrow completion zsh) after compinit.\n"
    "_marrow() {\n"
    "    local line\n"
    "    local -a values\n"
    "    for line in \"${(@f)$(${words[1]} completion words -- \"${(@Q)words[2,CURRENT]}\" "
    "2>/dev/null)}\"; do\n"
    "        case $line in\n"
    "        :) _files ;;\n"
    "        *$'\\t'*) values+=(\"${${line%%$'\\t'*}//:/\\\\:}:${line#*$'\\t'}\") ;;\n"
    "        ?*) values+=(\"${line//:/\\\\:}\") ;;\n"
    "        esac\n"
    "    done\n"
    "    (( $#values )) && _describe -V marrow values\n"
    "}\n"
    "if [ \"$funcstack[1]\" = _marrow ]; then\n"
    "    _marrow \"$@\"\n"
    "else\n"
    "    compdef _marrow marrow\n"
    "fi\n";

static const char fish_script[] =
    "# Completes the words of marrow in fish: source it, or install it in\n"
    "# share/fish/vendor_completions.d as marrow.fish.\n"
    "function __marrow_complete\n"
    "    set -l before (commandline -opc)\n"
    "    set -l current (commandline -ct)\n"
    "    for line in ($before[1] completion words -- $before[2..-1] \"$current\" 2>/dev/null)\n"
    "        if test \"$line\" = :\n"
    "            __fish_complete_path \"$current\"\n"
    "        else\n"
    "            echo $line\n"
    "        end\n"
    "    end\n"
    "end\n"
    "complete -c marrow -f -k -a '(__marrow_complete)'\n";

static enum status print_script(struct call *call, struct error *error)
{
    enum status status = call_check_words(call, 1, 1, error);
    if (status)
        return status;
    call->columns = 0; /* lines of a script are not broken */
    const char *shell = call->words[0];
    buffer_add_text(&call->out, strcmp(shell, "bash") == 0  ? bash_script
                                : strcmp(shell, "zsh") == 0 ? zsh_script
                                                            : fish_script);
    return STATUS_OK;
}

static enum status print_candidates(struct call *call, struct error *error)
{
    (void)error;
    call->columns = 0;
    candidates_add(call, call->words + 1, call->word_count - 1);
    return STATUS_OK;
}

static const struct command_way ways[] = {
    { .usage = "bash | zsh | fish",
      .run = print_script,
      .need = JOURNAL_BROWSES,
      .text =
          "Prints the script that lets the shell complete commands, options, days, meals, foods "
          "and the like. An installed marrow has it in place. Otherwise put `source <(marrow "
          "completion bash)` in ~/.bashrc, the same with zsh in ~/.zshrc after compinit, or "
          "`marrow completion fish | source` in ~/.config/fish/config.fish." },
    { .usage = "words [WORD...]",
      .run = print_candidates,
      .need = JOURNAL_BROWSES,
      .text = "Lists what the last word can become, as the scripts ask: a line each, with its "
              "meaning after a tab. Options stand after `--`. A line of `:` stands for the names "
              "of files." },
    COMMAND_WAYS_END,
};

const struct command cmd_completion = {
    .name = "completion",
    .summary = "print a script that completes words in bash, zsh or fish",
    .ways = ways,
    .need = JOURNAL_BROWSES,
    .examples = (const char *const[]){ "completion bash", "completion words -- day --mark c",
                                       "completion words entry m", NULL },
};
