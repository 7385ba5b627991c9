# SPDX-License-Identifier: GPL-3.0-or-later
# Headers that are parsed once: one set for what has a window, one for all else. They are compiled with no more
# definitions than every target has, so that all may use them; QtTest, which knows its target's folder, stays out.

set(precompiled ${CMAKE_CURRENT_LIST_DIR}/precompiled)
set(nothing ${CMAKE_BINARY_DIR}/precompiled/nothing.cpp)
file(GENERATE OUTPUT ${nothing} CONTENT "// Only there to carry the headers.\n")

# mainstay_precompiled(PART Qt modules whose headers are in it…)
function(mainstay_precompiled part)
  add_library(mainstay_precompiled_${part} OBJECT ${nothing})
  set_target_properties(mainstay_precompiled_${part} PROPERTIES AUTOMOC OFF)
  target_link_libraries(mainstay_precompiled_${part} PRIVATE mainstay_options Qt6::Core tl::expected)
  target_precompile_headers(mainstay_precompiled_${part} PRIVATE ${precompiled}/of_${part}.h)
  foreach(module ${ARGN})
    target_include_directories(mainstay_precompiled_${part} SYSTEM PRIVATE
      $<TARGET_PROPERTY:Qt6::${module},INTERFACE_INCLUDE_DIRECTORIES>)
  endforeach()
endfunction()

# Lets every program and library of a folder and of all below it use them.
function(mainstay_use_precompiled folder)
  set(part core)
  if(folder MATCHES "^${CMAKE_SOURCE_DIR}/(ui|app/desktop|tests/ui|tests/stories)")
    set(part ui)
  endif()
  get_property(targets DIRECTORY ${folder} PROPERTY BUILDSYSTEM_TARGETS)
  foreach(target ${targets})
    get_target_property(type ${target} TYPE)
    if(type MATCHES "^(STATIC_LIBRARY|EXECUTABLE)$")
      target_precompile_headers(${target} REUSE_FROM mainstay_precompiled_${part})
    endif()
  endforeach()
  get_property(folders DIRECTORY ${folder} PROPERTY SUBDIRECTORIES)
  foreach(below ${folders})
    mainstay_use_precompiled(${below})
  endforeach()
endfunction()

mainstay_precompiled(core Sql)
mainstay_precompiled(ui Sql Gui Widgets)
mainstay_use_precompiled(${CMAKE_SOURCE_DIR})
