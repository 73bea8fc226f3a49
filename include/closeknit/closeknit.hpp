#pragma once

/// Everything but what is heavy or of use to few: <closeknit/codec/described.hpp> (JSON for record types of your own) and
/// <closeknit/codec/parse.hpp> include Boost.JSON.

#include <closeknit/assess/accepts.hpp>
#include <closeknit/assess/audit.hpp>
#include <closeknit/assess/change.hpp>
#include <closeknit/assess/lint.hpp>
#include <closeknit/assess/score.hpp>
#include <closeknit/assess/sitting.hpp>
#include <closeknit/codec/built_in.hpp>
#include <closeknit/codec/error.hpp>
#include <closeknit/couple/compare.hpp>
#include <closeknit/couple/reveal.hpp>
#include <closeknit/couple/safety.hpp>
#include <closeknit/guide/check_in.hpp>
#include <closeknit/guide/choose.hpp>
#include <closeknit/guide/highlight.hpp>
#include <closeknit/guide/recommend.hpp>
#include <closeknit/json.hpp>
#include <closeknit/model/pack.hpp>
#include <closeknit/model/partner.hpp>
