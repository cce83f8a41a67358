# Makes a list in C of the rows of a CSV without quotation marks, whose head says what its columns mean: LIST defines
# NAME(X) as X("cell", "cell", ...) for each row, in the order of the rows.
# cmake -D CSV=country.csv -D LIST=country_list.h -D NAME=COUNTRY_LIST -P rows.cmake
cmake_policy(VERSION 3.25)

file(STRINGS ${CSV} lines REGEX "^[^#]" ENCODING UTF-8)
list(POP_FRONT lines heading)
string(REGEX MATCHALL "," commas "${heading}")
list(LENGTH commas most)
set(entries "")
foreach(line IN LISTS lines)
  string(REGEX MATCHALL "," commas "${line}")
  list(LENGTH commas count)
  if(NOT count EQUAL most OR line MATCHES "\"")
    message(FATAL_ERROR "${CSV}: not a row of these columns: ${line}")
  endif()
  string(REPLACE "," "\", \"" cells "${line}")
  string(APPEND entries " \\\n    X(\"${cells}\")")
endforeach()
get_filename_component(file ${LIST} NAME)
get_filename_component(source ${CSV} NAME)
file(WRITE ${LIST} "/* ${file} - made from ${source} by rows.cmake. */
#ifndef MARROW_${NAME}_H
#define MARROW_${NAME}_H

/* ${heading} */
#define ${NAME}(X)${entries}

#endif
")
