# SPDX-License-Identifier: GPL-3.0-or-later
# A room is one static library with an include folder that holds nothing but itself, so an include that no
# target_link_libraries allows does not compile. Headers are named by room: #include "store/workspace.h".

include(CheckLinkerFlag)
check_linker_flag(CXX "-fuse-ld=lld" MAINSTAY_HAS_LLD)

add_library(mainstay_options INTERFACE)
target_compile_options(mainstay_options INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor
  -Woverloaded-virtual -Wno-missing-field-initializers $<$<BOOL:${MAINSTAY_WERROR}>:-Werror>)
target_compile_definitions(mainstay_options INTERFACE QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_ASCII QT_NO_KEYWORDS
  MAINSTAY_VERSION="${PROJECT_VERSION}")
if(MAINSTAY_HAS_LLD)
  target_link_options(mainstay_options INTERFACE -fuse-ld=lld)
endif()
if(MAINSTAY_SANITIZE)
  target_compile_options(mainstay_options INTERFACE -fsanitize=${MAINSTAY_SANITIZE} -fno-omit-frame-pointer)
  target_link_options(mainstay_options INTERFACE -fsanitize=${MAINSTAY_SANITIZE})
endif()

# So that ccache may keep what was compiled with headers parsed before.
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  target_compile_options(mainstay_options INTERFACE -fpch-preprocess)
endif()

# mainstay_room(NAME SOURCES files… LINKS targets… [PRIVATE_LINKS targets…])
function(mainstay_room name)
  cmake_parse_arguments(ROOM "" "" "SOURCES;LINKS;PRIVATE_LINKS" ${ARGN})
  set(door ${CMAKE_BINARY_DIR}/rooms/${name})
  file(MAKE_DIRECTORY ${door})
  file(CREATE_LINK ${CMAKE_CURRENT_SOURCE_DIR} ${door}/${name} SYMBOLIC)
  set_property(GLOBAL APPEND PROPERTY MAINSTAY_DOORS ${door})
  add_library(mainstay_${name} STATIC ${ROOM_SOURCES})
  target_include_directories(mainstay_${name} PUBLIC ${door})
  target_link_libraries(mainstay_${name} PUBLIC mainstay_options ${ROOM_LINKS} PRIVATE ${ROOM_PRIVATE_LINKS})
endfunction()

# mainstay_test(tst_name SOURCES files… LINKS targets… [LABELS labels…])
function(mainstay_test name)
  cmake_parse_arguments(TEST "" "TIMEOUT" "SOURCES;LINKS;FIXTURES" ${ARGN})
  add_executable(${name} ${TEST_SOURCES})
  set_target_properties(${name} PROPERTIES UNITY_BUILD OFF)
  target_link_libraries(${name} PRIVATE mainstay_support ${TEST_LINKS})
  add_test(NAME ${name} COMMAND ${name})
  if(NOT TEST_TIMEOUT)
    set(TEST_TIMEOUT 300)
  endif()
  set_tests_properties(${name} PROPERTIES TIMEOUT ${TEST_TIMEOUT} SKIP_RETURN_CODE 77
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;MAINSTAY_TEST_POSTGRESQL_FILE=${CMAKE_BINARY_DIR}/postgresql/url")
  if(TEST_FIXTURES)
    set_tests_properties(${name} PROPERTIES FIXTURES_REQUIRED "${TEST_FIXTURES}")
  endif()
endfunction()
