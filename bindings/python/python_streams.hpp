#pragma once

#include <pybind11/pybind11.h>

#include <exception>
#include <iosfwd>
#include <memory>

namespace closeknit::python {

/// Standard input, output and error as Python has them: where sys.stdin and the others are still those of the process, the
/// streams of C++, so that the command sees a terminal; otherwise what Python put in their place. The streams themselves are
/// to be used without the GIL.
class python_streams {
public:
    python_streams();
    python_streams(python_streams const&) = delete;
    python_streams& operator=(python_streams const&) = delete;
    ~python_streams();

    std::istream& in() const;
    std::ostream& out() const;
    std::ostream& err() const;

    /// Writes what is left. Raises what Python's objects raised, if anything.
    void close();

private:
    struct streams;
    std::unique_ptr<streams> streams_;
};

} // namespace closeknit::python
