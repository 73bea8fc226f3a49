#include "python_streams.hpp"

#include <iostream>
#include <optional>
#include <streambuf>
#include <string>

namespace closeknit::python {
namespace {

namespace py = pybind11;

/// sys.stdout and the like; none where Python has none.
py::object named(char const* name) {
    py::object found = py::getattr(py::module_::import("sys"), name, py::none());
    return found;
}

/// Whether it reads or writes the descriptor that C++'s own stream does.
bool is_of_process(py::object const& file, int descriptor) {
    try {
        return !file.is_none() && file.attr("fileno")().cast<int>() == descriptor;
    } catch (py::error_already_set const& e) {
        if (!e.matches(PyExc_Exception)) throw;
    } catch (py::cast_error const&) {
    }
    return false;
}

/// Text from and to a Python file object. What the object raises is kept, and the stream fails.
class python_buffer : public std::streambuf {
public:
    explicit python_buffer(py::object file) : file_(std::move(file)) {}

    std::optional<py::error_already_set> raised{};

protected:
    int_type overflow(int_type c) override {
        if (c != traits_type::eof()) waiting_ += traits_type::to_char_type(c);
        bool const full = waiting_.size() >= 16 * 1024;
        return full && !write(whole_characters()) ? traits_type::eof() : traits_type::not_eof(c);
    }
    std::streamsize xsputn(char const* from, std::streamsize count) override {
        waiting_.append(from, static_cast<std::size_t>(count));
        bool const full = waiting_.size() >= 16 * 1024;
        return full && !write(whole_characters()) ? 0 : count;
    }
    int sync() override { return write(whole_characters()) && flush() ? 0 : -1; }

    int_type underflow() override {
        bool const read = called([&] {
            line_.clear();
            if (file_.is_none()) return;
            py::object const line = file_.attr("readline")();
            py::object const bytes =
                py::isinstance<py::str>(line)
                    ? py::reinterpret_steal<py::object>(PyUnicode_AsEncodedString(line.ptr(), "utf-8", "surrogateescape"))
                    : line;
            if (!bytes) throw py::error_already_set();
            line_ = bytes.cast<std::string>();
        });
        if (!read || line_.empty()) return traits_type::eof();
        setg(line_.data(), line_.data(), line_.data() + line_.size());
        return traits_type::to_int_type(line_.front());
    }

private:
    template <class Call> bool called(Call&& call) {
        py::gil_scoped_acquire const held;
        if (raised) return false;
        try {
            call();
        } catch (py::error_already_set& e) {
            raised.emplace(std::move(e));
        }
        return !raised;
    }

    /// All that waits but a character of UTF-8 whose last bytes have not come.
    std::size_t whole_characters() const {
        std::size_t end = waiting_.size(), back = 0;
        while (end > 0 && back < 4) {
            auto const byte = static_cast<unsigned char>(waiting_[--end]);
            ++back;
            if ((byte & 0xc0u) == 0x80u) continue;
            std::size_t const length = byte < 0xc0 ? 1 : byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
            return length > back ? end : waiting_.size();
        }
        return waiting_.size();
    }
    bool write(std::size_t count) {
        if (count == 0) return true;
        return called([&] {
            std::string const words = waiting_.substr(0, count);
            waiting_.erase(0, count);
            if (file_.is_none()) return; // as print does
            auto const text = py::reinterpret_steal<py::object>(
                PyUnicode_DecodeUTF8(words.data(), static_cast<py::ssize_t>(words.size()), "replace"));
            if (!text) throw py::error_already_set();
            file_.attr("write")(text);
        });
    }
    bool flush() {
        return called([&] {
            if (py::hasattr(file_, "flush")) file_.attr("flush")();
        });
    }

    py::object file_;
    std::string waiting_, line_;
};

/// One of the three: C++'s own stream, or one over what Python put in its place.
template <class Stream> struct either {
    either(char const* name, int descriptor, Stream& own) : file(named(name)) {
        if (is_of_process(file, descriptor)) used = &own;
        else used = &replaced.emplace(&buffer.emplace(file));
    }

    py::object file;
    std::optional<python_buffer> buffer;
    std::optional<Stream> replaced;
    Stream* used = nullptr;
};

} // namespace

struct python_streams::streams {
    either<std::istream> in{"stdin", 0, std::cin};
    either<std::ostream> out{"stdout", 1, std::cout}, err{"stderr", 2, std::cerr};
};

python_streams::python_streams() : streams_(std::make_unique<streams>()) {
    for (auto const* each : {&streams_->out, &streams_->err})
        if (!each->buffer) each->file.attr("flush")(); // what Python wrote before comes first
}
python_streams::~python_streams() = default;

std::istream& python_streams::in() const { return *streams_->in.used; }
std::ostream& python_streams::out() const { return *streams_->out.used; }
std::ostream& python_streams::err() const { return *streams_->err.used; }

void python_streams::close() {
    out().flush();
    err().flush();
    for (auto* buffer : {&streams_->in.buffer, &streams_->out.buffer, &streams_->err.buffer})
        if (*buffer && (*buffer)->raised) throw *std::exchange((*buffer)->raised, std::nullopt);
}

} // namespace closeknit::python
