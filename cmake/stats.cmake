# closeknit::stats: figures of many couples and of one instrument, apart from the core because of Eigen and Boost.Math.
# CLOSEKNIT_STATS is what a user asks for: ON, OFF or AUTO. CLOSEKNIT_WITH_STATS is whether it is built.
set(CLOSEKNIT_WITH_STATS OFF)
if(CLOSEKNIT_STATS)
    find_package(Eigen3 3.4 QUIET NO_MODULE)
    find_path(CLOSEKNIT_BOOST_MATH boost/math/distributions/fisher_f.hpp HINTS ${Boost_INCLUDE_DIRS})
    mark_as_advanced(CLOSEKNIT_BOOST_MATH)
    if(TARGET Eigen3::Eigen AND CLOSEKNIT_BOOST_MATH)
        set(CLOSEKNIT_WITH_STATS ON)
    elseif(CLOSEKNIT_STATS STREQUAL "AUTO")
        message(STATUS "closeknit is built without statistics: Eigen or Boost.Math was not found (apt install libeigen3-dev libboost1.81-dev)")
    else()
        message(FATAL_ERROR "CLOSEKNIT_STATS needs Eigen 3.4 and Boost.Math, which were not found. Install them with: apt install libeigen3-dev "
            "libboost1.81-dev, brew install eigen boost, conda install -c conda-forge eigen libboost-headers or vcpkg install eigen3 boost-math. "
            "Without them, set CLOSEKNIT_STATS to OFF.")
    endif()
endif()
if(NOT CLOSEKNIT_WITH_STATS)
    return()
endif()

# A static library whatever the core is: it is small, few need it, and it calls nothing of the core.
file(GLOB stats_sources CONFIGURE_DEPENDS ${CLOSEKNIT_SOURCES}/stats/*.cpp)
list(REMOVE_ITEM stats_sources ${core_stats})
add_library(closeknit_stats STATIC ${stats_sources})
add_library(closeknit::stats ALIAS closeknit_stats)
target_include_directories(closeknit_stats PRIVATE ${CLOSEKNIT_SOURCES})
target_link_libraries(closeknit_stats PUBLIC closeknit_model PRIVATE $<BUILD_INTERFACE:Eigen3::Eigen> $<BUILD_INTERFACE:closeknit_strict>)
target_compile_definitions(closeknit_stats PRIVATE EIGEN_MPL2_ONLY)
target_link_options(closeknit_stats INTERFACE
    $<$<PLATFORM_ID:Linux,Android,FreeBSD,NetBSD,OpenBSD>:-Wl,--exclude-libs,libcloseknit_stats.a>)
set_target_properties(closeknit_stats PROPERTIES
    CXX_VISIBILITY_PRESET hidden VISIBILITY_INLINES_HIDDEN ON POSITION_INDEPENDENT_CODE ON EXPORT_NAME stats)
# What runs for each answer is made of vector instructions whatever the rest is compiled for.
set(hot_stats ${stats_sources})
list(FILTER hot_stats INCLUDE REGEX "/moment(s_of|_sums)[.]cpp$")
set_source_files_properties(${hot_stats} PROPERTIES
    COMPILE_OPTIONS "$<$<AND:$<NOT:$<CONFIG:Debug>>,${gcc_or_clang}>:-O3>" SKIP_UNITY_BUILD_INCLUSION ON)
