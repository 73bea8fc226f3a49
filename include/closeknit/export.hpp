#pragma once

#include <closeknit/version.hpp>

/// Marks what a shared build of closeknit offers; everything else is hidden, and all of a static one: what links that shows
/// none of our names to others.
#if defined(_WIN32) && defined(CLOSEKNIT_SHARED)
#ifdef CLOSEKNIT_BUILDING
#define CLOSEKNIT_EXPORT __declspec(dllexport)
#else
#define CLOSEKNIT_EXPORT __declspec(dllimport)
#endif
#elif defined(__GNUC__) && defined(CLOSEKNIT_SHARED)
#define CLOSEKNIT_EXPORT __attribute__((visibility("default")))
#else
#define CLOSEKNIT_EXPORT
#endif
