import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The C ABI from Java 22 or later, without a line of C: {@code java Closeknit.java LIBRARY ADA.json BEN.json}. */
public final class Closeknit implements AutoCloseable {
    static final int OK = 0, NOT_OPEN = 1, ERROR = 2;

    /** What a call gave; its handle, if it brought one, is the caller's to free. */
    record Reply(int status, String text, String code, String pointer, String message, MemorySegment handle) {}

    private final Arena arena = Arena.ofConfined();
    private final SymbolLookup library;

    Closeknit(Path file) {
        library = SymbolLookup.libraryLookup(file, arena);
    }

    @Override
    public void close() {
        arena.close();
    }

    private Object invoke(String name, MemoryLayout gives, Object... given) {
        List<MemoryLayout> takes = new ArrayList<>();
        for (Object each : given)
            takes.add(each instanceof MemorySegment ? ADDRESS : each instanceof Long ? JAVA_LONG : JAVA_INT);
        FunctionDescriptor type = FunctionDescriptor.of(gives, takes.toArray(MemoryLayout[]::new));
        try {
            return Linker.nativeLinker().downcallHandle(library.find(name).orElseThrow(), type).invokeWithArguments(given);
        } catch (Throwable e) {
            throw new IllegalStateException(name, e);
        }
    }

    private String text(String name, MemorySegment reply) {
        return ((MemorySegment) invoke(name, ADDRESS, reply)).reinterpret(Long.MAX_VALUE).getString(0);
    }

    int free(MemorySegment handle) {
        return (int) invoke("closeknit_free", JAVA_INT, handle);
    }

    long live() {
        return (long) invoke("closeknit_live", JAVA_LONG);
    }

    /** Calls a function that gives a reply. A text is its bytes and their number; null is a text that is not given. */
    Reply call(String name, Object... given) {
        try (Arena texts = Arena.ofConfined()) {
            List<Object> arguments = new ArrayList<>();
            for (Object each : given) {
                if (each instanceof MemorySegment || each instanceof Integer) {
                    arguments.add(each);
                    continue;
                }
                byte[] bytes = each == null ? new byte[0] : ((String) each).getBytes(StandardCharsets.UTF_8);
                MemorySegment copy = each == null ? MemorySegment.NULL : texts.allocate(Math.max(1, bytes.length));
                if (each != null) MemorySegment.copy(bytes, 0, copy, JAVA_BYTE, 0, bytes.length);
                arguments.add(copy);
                arguments.add((long) bytes.length);
            }
            MemorySegment reply = (MemorySegment) invoke(name, ADDRESS, arguments.toArray());
            Reply out = new Reply((int) invoke("closeknit_reply_status", JAVA_INT, reply), text("closeknit_reply_text", reply),
                text("closeknit_reply_code", reply), text("closeknit_reply_pointer", reply), text("closeknit_reply_message", reply),
                (MemorySegment) invoke("closeknit_take", ADDRESS, reply));
            free(reply);
            return out;
        }
    }

    private static void expect(String what, boolean holds, Object found) {
        if (!holds) throw new AssertionError(what + ": " + found);
    }

    public static void main(String[] args) throws Exception {
        String ada = Files.readString(Path.of(args[1])), ben = Files.readString(Path.of(args[2])), day = "2026-11-23";
        try (Closeknit closeknit = new Closeknit(Path.of(args[0]))) {
            MemorySegment pack = closeknit.call("closeknit_pack_built_in").handle();

            // Item 3 is reverse-keyed on 1 to 5: (5 + 4 + (6 - 2) + 4) / 4.
            Reply scores = closeknit.call("closeknit_score", pack, """
                {"assessment": "closeness", "version": 2, "day": "2026-11-23",
                 "answers": {"safe-1": 5, "safe-2": 4, "safe-3": 2, "safe-4": "4"}}""");
            expect("the score", scores.text().contains("\"scale\":\"emotional-safety\",\"value\":4.25,"), scores);

            MemorySegment sitting = closeknit.call("closeknit_sitting_begin", pack, "weekly", day, 0, null).handle();
            Reply next = closeknit.call("closeknit_sitting_answer", sitting, "safe-2", "4");
            expect("the next question", next.text().startsWith("{\"asks\":{\"id\":\"heard-1\""), next);
            Reply misfit = closeknit.call("closeknit_sitting_answer", sitting, "heard-1", "6");
            expect("an error", misfit.status() == ERROR && misfit.code().equals("invalid_answer")
                && misfit.pointer().equals("/answers/heard-1"), misfit);

            Reply compared = closeknit.call("closeknit_compare", pack, ada, ben, "closeness", day);
            expect("both", compared.text().startsWith("[{\"scale\":\"presence\",\"first\":2.5,\"second\":4.5,"), compared);
            Reply closed = closeknit.call("closeknit_compare", pack, ada, null, "closeness", day);
            expect("nothing open", closed.status() == NOT_OPEN && closed.text().isEmpty(), closed);

            expect("freed", closeknit.free(pack) == 1 && closeknit.free(pack) == 0 && closeknit.free(sitting) == 1, pack);
            expect("a freed handle", closeknit.call("closeknit_pack_json", pack).code().equals("bad_handle"), pack);
            expect("no handle is left", closeknit.live() == 0, closeknit.live());
            System.out.println("from Java " + Runtime.version().feature() + ": 4.25; 2.5 and 4.5; not open");
        }
    }
}
