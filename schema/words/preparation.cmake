# Makes the list of the words of preparation from preparation.csv, whose head says what its columns mean. It writes
# LIST, which catalogue/food/preparation.c expands: X(words, KIND, same, near, groups) for each row, in the order of
# the words.
# cmake -D CSV=preparation.csv -D LIST=preparation_list.h -P preparation.cmake
cmake_policy(VERSION 3.25)

set(kinds cut heat keep quality raw state claim shape name)
set(entries "")
file(STRINGS ${CSV} lines REGEX "^[^#]")
list(POP_FRONT lines heading)
string(REPLACE "," ";" names "${heading}")
list(SORT lines COMPARE STRING)
foreach(line IN LISTS lines)
  string(REPLACE "," ";" cells "${line},,,,")
  foreach(name cell IN ZIP_LISTS names cells)
    set(its_${name} "${cell}")
  endforeach()
  if(NOT its_kind IN_LIST kinds)
    message(FATAL_ERROR "${CSV}: '${its_kind}' is not a kind: ${line}")
  endif()
  string(TOUPPER ${its_kind} kind)
  string(APPEND entries " \\\n    X(\"${its_words}\", ${kind}, \"${its_same}\", \"${its_near}\", \"${its_groups}\")")
endforeach()
file(WRITE ${LIST} "/* preparation_list.h - made from schema/words/preparation.csv by preparation.cmake. */
#ifndef MARROW_CATALOGUE_PREPARATION_LIST_H
#define MARROW_CATALOGUE_PREPARATION_LIST_H

/* X(words, KIND, same, near, groups) */
#define PREPARATION_LIST(X)${entries}

#endif
")
