# Makes all lists of nutrients from schema/nutrient.csv, which has a row for each, in the order in which they are shown;
# the first three lead. A cell is empty where nothing is known, and '|' separates several words.
#   code           its lasting name in JSON, in the log and, with the unit, in catalogues: vitamin_d
#   name, symbol   for people; the symbol, of at most 5 letters, is for narrow columns
#   words          what finds it besides its code and name, case ignored
#   unit           g, mg, µg or kcal
#   fdc_id, fdc_number   FoodData Central's id and its older number
#   day_us_2016, day_us_old, day_eu   a day's value on labels by three laws (label.h has the sources)
#   zero_us        the most that a US label may state as 0 for a serving
#   most_per_100g  more than any food or ingredient of the USDA tables holds per 100 g
#   off            its columns in the files of Open Food Facts; the first one with a value counts
#   example        its values in the three foods of the template of a table of foods; empty: not in the template
#
# It writes:
#   HEADER  the macros that nutrient.h, off_value.h and plain_template.c expand
#   SEED    the rows of the log's table nutrient
#   SCHEMA  the tables of a catalogue: those of SCHEMA_IN, with a column for each nutrient instead of @NUTRIENT_COLUMNS@
# cmake -D CSV=nutrient.csv -D SCHEMA_IN=catalogue.sql.in -D HEADER=list.h -D SEED=seed.sql -D SCHEMA=catalogue.sql -P nutrient.cmake
cmake_policy(VERSION 3.25)

set(unit_g "UNIT_G;g") # as C and the names of columns have it
set(unit_mg "UNIT_MG;mg")
set(unit_µg "UNIT_UG;ug")
set(unit_kcal "UNIT_KCAL;kcal")

set(position 0)
set(facts "")
set(words "")
set(off_words "")
set(columns "")
set(rows "")

# The nutrients in the template of a table of foods: the names of their columns, and their values in its three foods.
set(template_lines 0 1 2 3)
foreach(line IN LISTS template_lines)
  set(template_${line} "")
endforeach()

file(STRINGS ${CSV} lines ENCODING UTF-8)
list(POP_FRONT lines heading)
string(REPLACE "," ";" names "${heading}")
list(LENGTH names width)
foreach(line IN LISTS lines)
  string(REPLACE "," ";" cells "${line}")
  list(LENGTH cells count)
  if(NOT count EQUAL width)
    message(FATAL_ERROR "${CSV}: a row needs ${width} cells, not ${count}: ${line}")
  endif()
  foreach(name cell IN ZIP_LISTS names cells)
    set(its_${name} "${cell}")
  endforeach()
  if(NOT DEFINED unit_${its_unit})
    message(FATAL_ERROR "${CSV}: '${its_unit}' is not a unit of a nutrient: ${line}")
  endif()
  foreach(number day_us_2016 day_us_old day_eu zero_us)
    if("${its_${number}}" STREQUAL "")
      set(its_${number} 0)
    endif()
  endforeach()
  list(GET unit_${its_unit} 0 unit)
  list(GET unit_${its_unit} 1 suffix)
  math(EXPR position "${position} + 1")
  string(TOUPPER ${its_code} id)
  set(column ${its_code}_${suffix})

  string(APPEND facts " \\\n    X(${id}, \"${its_code}\", \"${column}\", ${unit}, ${its_fdc_id}, ${its_fdc_number}, "
    "\"${its_name}\", \"${its_symbol}\", ${its_day_us_2016}, ${its_day_us_old}, ${its_day_eu}, ${its_zero_us}, "
    "${its_most_per_100g})")
  string(REPLACE "|" ";" each "${its_words}")
  foreach(word IN LISTS each)
    string(APPEND words " \\\n    X(${id}, \"${word}\")")
  endforeach()
  string(REPLACE "|" ";" each "${its_off}")
  foreach(word IN LISTS each)
    string(MAKE_C_IDENTIFIER "${word}" off_id)
    string(TOUPPER "${off_id}" off_id)
    string(APPEND off_words " \\\n    X(${off_id}, \"${word}\", ${id})")
  endforeach()
  if(its_example)
    string(REPLACE "_" " " spoken ${its_code})
    string(REPLACE "|" ";" each "${spoken} ${its_unit}|${its_example}")
    foreach(line cell IN ZIP_LISTS template_lines each)
      string(APPEND template_${line} "${cell},")
    endforeach()
  endif()
  list(APPEND columns "${column} REAL")
  list(APPEND rows "('${its_code}', '${its_name}', '${its_unit}', ${its_fdc_id}, ${its_fdc_number}, ${position})")
endforeach()

file(WRITE ${HEADER} "/* nutrient_list.h - made from schema/nutrient.csv by schema/nutrient.cmake. */
#ifndef MARROW_CATALOGUE_NUTRIENT_LIST_H
#define MARROW_CATALOGUE_NUTRIENT_LIST_H

/* X(ID, code, column, unit, fdc_id, fdc_number, name, symbol, day_us_2016, day_us_old, day_eu, zero_us, most_per_100g) */
#define NUTRIENT_LIST(X)${facts}

/* X(ID, word): other words for it. */
#define NUTRIENT_WORDS(X)${words}

/* X(OFF_ID, word, ID): its names in the files of Open Food Facts, in the order in which they count. */
#define NUTRIENT_OFF_WORDS(X)${off_words}

/* The nutrients' part of the four lines of the template of a table of foods. */
#define NUTRIENT_TEMPLATE_NAMES \"${template_0}\"
#define NUTRIENT_TEMPLATE_1 \"${template_1}\"
#define NUTRIENT_TEMPLATE_2 \"${template_2}\"
#define NUTRIENT_TEMPLATE_3 \"${template_3}\"

#endif
")

list(JOIN rows ",\n  " rows)
file(WRITE ${SEED} "-- The nutrients of the program, as in include/marrow/catalogue/nutrient.h (a test compares them).
INSERT INTO nutrient (code, name, unit, fdc_id, fdc_number, position) VALUES
  ${rows}
ON CONFLICT (code) DO UPDATE SET name = excluded.name, unit = excluded.unit, fdc_id = excluded.fdc_id,
  fdc_number = excluded.fdc_number, position = excluded.position;
")

# Five columns a line.
set(NUTRIENT_COLUMNS "")
set(count 0)
foreach(column IN LISTS columns)
  if(count EQUAL 0)
    string(APPEND NUTRIENT_COLUMNS "  ${column}")
  else()
    math(EXPR place "${count} % 5")
    if(place EQUAL 0)
      string(APPEND NUTRIENT_COLUMNS ",\n  ${column}")
    else()
      string(APPEND NUTRIENT_COLUMNS ", ${column}")
    endif()
  endif()
  math(EXPR count "${count} + 1")
endforeach()
file(READ ${SCHEMA_IN} text)
string(CONFIGURE "${text}" text @ONLY)
file(WRITE ${SCHEMA} "${text}")
