package vn.loa;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.loa.output.Checksum;
import vn.loa.output.Memo;
import vn.loa.output.Written;
import vn.loa.source.Diagnostic;
import vn.loa.source.Message;
import vn.loa.source.Position;
import vn.loa.source.Severity;
import vn.loa.source.SourceFile;
import vn.loa.source.SourceTree;

/**
 * What a build gave. While nothing it depends on has changed, the next build need not be made, only
 * looked at whether OUT still holds its files; and a check need not look again.
 *
 * @param zone of the publication, which decides what day it is
 * @param day the build was made for
 * @param problems all but those of printed pieces, as graded by the publication
 * @param ofPrints problems of printed pieces
 */
record LastBuild(
        Build.Only only,
        ZoneId zone,
        LocalDate day,
        List<Diagnostic> problems,
        List<Diagnostic> ofPrints,
        List<BuildReport.Page> pages,
        List<BuildReport.Print> prints,
        List<Written> files) {

    private static final String FUNCTION = "build 2";

    /**
     * Everything a build depends on but the day.
     *
     * @param program what tells this program from others
     */
    static byte[] input(String program, SourceTree sources, Build.Options options) {
        Stream<byte[]> files =
                Stream.of("site", "content", "theme")
                        .flatMap(folder -> sources.under(folder).stream())
                        .flatMap(
                                file ->
                                        Stream.of(
                                                Memo.input(file.path()),
                                                length(file),
                                                file.bytes()));
        return Memo.input(
                program,
                options.baseUrl(),
                options.drafts(),
                options.search(),
                sources.diagnostics(),
                Checksum.of(files.toArray(byte[][]::new)));
    }

    private static byte[] length(SourceFile file) {
        return Memo.input(file.bytes().length);
    }

    /** What was kept for an input, if it was made for the same day. */
    static Optional<LastBuild> known(Memo memo, byte[] input, Instant now) {
        return memo.known(FUNCTION, input)
                .map(LastBuild::read)
                .filter(last -> last.day.equals(LocalDate.ofInstant(now, last.zone)));
    }

    void keep(Memo memo, byte[] input) {
        memo.keep(FUNCTION, input, bytes());
    }

    private byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            write(out, only.name(), zone.getId(), day.toString());
            writeProblems(out, problems);
            writeProblems(out, ofPrints);
            out.writeInt(pages.size());
            for (BuildReport.Page page : pages) {
                write(out, page.path(), page.source(), page.title(), page.lang());
            }
            out.writeInt(prints.size());
            for (BuildReport.Print print : prints) {
                write(out, print.path(), print.source(), print.format());
                out.writeInt(print.pages());
                out.writeDouble(print.widthMm());
                out.writeDouble(print.heightMm());
            }
            out.writeInt(files.size());
            for (Written file : files) {
                write(out, file.path());
                out.writeInt(file.bytes());
                out.writeLong(file.checksum());
                out.writeInt(file.sheets());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void writeProblems(DataOutputStream out, List<Diagnostic> problems)
            throws IOException {
        out.writeInt(problems.size());
        for (Diagnostic problem : problems) {
            write(out, problem.severity().name(), problem.code(), problem.at().file());
            out.writeInt(problem.at().line());
            out.writeInt(problem.at().column());
            write(out, problem.message().vietnamese(), problem.message().english());
            out.writeBoolean(problem.suggestion().isPresent());
            if (problem.suggestion().isPresent()) {
                Message suggestion = problem.suggestion().get();
                write(out, suggestion.vietnamese(), suggestion.english());
            }
        }
    }

    private static void write(DataOutputStream out, String... texts) throws IOException {
        for (String text : texts) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            out.writeInt(bytes.length);
            out.write(bytes);
        }
    }

    private static LastBuild read(byte[] bytes) {
        try (var in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            return new LastBuild(
                    Build.Only.valueOf(text(in)),
                    ZoneId.of(text(in)),
                    LocalDate.parse(text(in)),
                    many(in, LastBuild::problem),
                    many(in, LastBuild::problem),
                    many(in, i -> new BuildReport.Page(text(i), text(i), text(i), text(i))),
                    many(in, LastBuild::print),
                    many(in, LastBuild::file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Reader<T> {
        T read(DataInputStream in) throws IOException;
    }

    private static <T> List<T> many(DataInputStream in, Reader<T> one) throws IOException {
        int count = in.readInt();
        var all = new ArrayList<T>(count);
        for (int i = 0; i < count; i++) {
            all.add(one.read(in));
        }
        return all;
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }

    private static Diagnostic problem(DataInputStream in) throws IOException {
        return new Diagnostic(
                Severity.valueOf(text(in)),
                text(in),
                new Position(text(in), in.readInt(), in.readInt()),
                new Message(text(in), text(in)),
                in.readBoolean() ? Optional.of(new Message(text(in), text(in))) : Optional.empty(),
                Optional.empty());
    }

    private static BuildReport.Print print(DataInputStream in) throws IOException {
        return new BuildReport.Print(
                text(in), text(in), text(in), in.readInt(), in.readDouble(), in.readDouble());
    }

    private static Written file(DataInputStream in) throws IOException {
        return new Written(text(in), in.readInt(), in.readLong(), in.readInt(), false);
    }
}
