# Boost, or one sentence on what to install. FindBoost's own message names files that users have never heard of.
set(boost_least 1.81)
if(POLICY CMP0167) # CMake's own search for Boost also takes a bare folder of headers
    cmake_policy(SET CMP0167 OLD)
endif()
if(CLOSEKNIT_CARRY_JSON)
    find_package(Boost ${boost_least} QUIET)
    set(boost_words "the headers of Boost ${boost_least} or later")
else()
    set(boost_parts COMPONENTS json)
    find_package(Boost ${boost_least} QUIET ${boost_parts})
    set(boost_words "Boost ${boost_least} or later with Boost.JSON")
endif()
if(NOT Boost_FOUND)
    if(Boost_VERSION_STRING VERSION_GREATER 0 AND Boost_VERSION_STRING VERSION_LESS boost_least)
        set(boost_seen "Boost ${Boost_VERSION_STRING} only")
    else()
        set(boost_seen "none")
    endif()
    message(FATAL_ERROR "closeknit needs ${boost_words} and found ${boost_seen}. "
        "Install it with: apt install libboost-json1.81-dev (Debian 12) or libboost-json-dev (later Debian, Ubuntu 24.04), "
        "brew install boost, conda install -c conda-forge libboost-devel, "
        "or vcpkg install boost-json boost-describe. For one in a place of its own, set Boost_ROOT to its folder.")
endif()
