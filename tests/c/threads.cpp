/// Four threads with one pack and one sitting, each with replies of its own: every answer is the right one. threads ADA.json
/// BEN.json

#include <closeknit_c.h>

#include <atomic>
#include <cstdio>
#include <cstring>
#include <fstream>
#include <iterator>
#include <string>
#include <thread>
#include <vector>

namespace {

std::string text_of(char const* file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

/// Whether a reply has a text that begins with some words; frees it.
bool begins(closeknit_reply* reply, char const* words) {
    bool const out = std::strncmp(closeknit_reply_text(reply), words, std::strlen(words)) == 0 &&
                     closeknit_reply_status(reply) == CLOSEKNIT_OK;
    return closeknit_free(reply) == 1 && out;
}

void* taken(closeknit_reply* reply) {
    void* const out = closeknit_take(reply);
    closeknit_free(reply);
    return out;
}

} // namespace

int main(int argc, char** argv) {
    if (argc != 3) return 2;
    std::string const ada = text_of(argv[1]), ben = text_of(argv[2]);
    auto* const pack = static_cast<closeknit_pack*>(taken(closeknit_pack_built_in()));
    auto* const now = static_cast<closeknit_sitting*>(
        taken(closeknit_sitting_begin(pack, CLOSEKNIT_TEXT("weekly"), CLOSEKNIT_TEXT("2026-11-23"), 0, nullptr, 0)));
    std::atomic<int> wrong = 0;
    std::vector<std::thread> all;
    for (int each = 0; each < 4; ++each)
        all.emplace_back([&] {
            for (int i = 0; i < 10; ++i) {
                wrong += !begins(closeknit_compare(pack, ada.data(), ada.size(), ben.data(), ben.size(),
                                                   CLOSEKNIT_TEXT("closeness"), CLOSEKNIT_TEXT("2026-11-23")),
                                 "[{\"scale\":\"presence\",\"first\":2.5,\"second\":4.5,");
                wrong += !begins(closeknit_sitting_answer(now, CLOSEKNIT_TEXT("safe-2"), CLOSEKNIT_TEXT("4")),
                                 "{\"asks\":{\"id\":\"heard-1\"");
                wrong += !begins(closeknit_sitting_save(now), "{\"format\":1,");
            }
        });
    for (std::thread& each : all)
        each.join();
    closeknit_free(now);
    closeknit_free(pack);
    std::printf("%d wrong, %d handles left\n", wrong.load(), static_cast<int>(closeknit_live()));
    return wrong == 0 && closeknit_live() == 0 ? 0 : 1;
}
