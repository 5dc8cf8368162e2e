package vn.loa;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.loa.lang.Language;
import vn.loa.markup.Body;
import vn.loa.markup.HtmlMemo;
import vn.loa.markup.Intruders;
import vn.loa.markup.Markup;
import vn.loa.markup.WrittenText;
import vn.loa.office.Import;
import vn.loa.search.SearchFiles;
import vn.loa.search.SearchIndex;
import vn.loa.source.FrontMatter;
import vn.loa.source.SourceFile;
import vn.loa.source.SourceTree;
import vn.loa.source.Yaml;

/**
 * Feeds readers with whatever comes: text put together from what has a meaning to them, and known
 * texts with letters changed. A seed repeats a run. {@link FuzzTest} runs each for a moment; hours
 * are run by hand:
 *
 * <pre>java -cp … vn.loa.Fuzz TARGET SECONDS SEED</pre>
 */
final class Fuzz implements AutoCloseable {

    /** What is fed. */
    enum Target {
        FIELDS,
        CONTENTS,
        MARKDOWN,
        ASCIIDOC,
        QUERY,
        DOCUMENT
    }

    private static final Build.Options OPTIONS =
            Build.Options.at(Instant.parse("2026-11-22T05:00:00Z"));
    private static final Path RESOURCES = Path.of("src/test/resources");
    private static final String WORD =
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private final Target target;
    private final FuzzText texts;
    private final Markup markup = Markup.of(HtmlMemo.NONE);
    private final SearchIndex index;
    private final Map<String, String> contents;

    Fuzz(Target target) throws IOException {
        this.target = target;
        texts = new FuzzText(corpus(target));
        index = target == Target.QUERY ? index() : null;
        contents = publication();
    }

    private static SearchIndex index() throws IOException {
        return SearchFiles.index(
                Build.load(RESOURCES.resolve("publications/three-kinds"), OPTIONS));
    }

    /** Fields of every kind, each in a file of that kind. */
    private static Map<String, String> publication() throws IOException {
        var files = new TreeMap<String, String>();
        try (Stream<Path> kinds = Files.list(RESOURCES.resolve("hostile/fields"))) {
            for (Path kind : kinds.toList()) {
                String name = kind.getFileName().toString();
                String folder = name.substring(0, name.indexOf('.'));
                String path = "content/" + folder + "/x" + name.substring(name.indexOf('.'));
                files.put(path, Files.readString(kind));
            }
        }
        return files;
    }

    private static List<String> corpus(Target target) throws IOException {
        String file =
                switch (target) {
                    case ASCIIDOC -> "asciidoc.txt";
                    case MARKDOWN, DOCUMENT -> "markdown.txt";
                    default -> "texts.txt";
                };
        return List.of(Files.readString(RESOURCES.resolve("hostile/" + file)).split("(?m)^%%%%\n"));
    }

    /** One input; throws what the reader throws, or where its result would hurt. */
    void run(Random random) {
        switch (target) {
            case FIELDS -> fields(texts.bytes(random));
            case CONTENTS -> contents(random);
            case MARKDOWN -> harmless(texts.next(random).replace("\0", ""), "x.md");
            case ASCIIDOC -> harmless(texts.next(random).replace("\0", ""), "x.adoc");
            case QUERY -> index.answer(texts.next(random), "vi", 10);
            case DOCUMENT -> document(random);
        }
    }

    private static void fields(byte[] bytes) {
        Yaml.read(new SourceFile("content/services/x.yaml", bytes));
        FrontMatter.read(new SourceFile("content/pages/x.md", bytes));
    }

    private void contents(Random random) {
        var changed = new TreeMap<String, String>();
        contents.forEach(
                (path, text) -> {
                    String value = texts.next(random).replace("\0", "");
                    changed.put(path, texts.changed(text.replace("TEXT", value), random));
                });
        Build.diagnostics(SourceTree.of(changed), OPTIONS);
    }

    private void harmless(String text, String name) {
        var file = new SourceFile(name, text.getBytes(StandardCharsets.UTF_8));
        if (name.endsWith(".md")) {
            markup.markdown(new WrittenText(name, text, 0)).value().ifPresent(Fuzz::harmless);
        } else {
            FrontMatter.read(file)
                    .then(parts -> markup.body(file, parts, Language.VIETNAMESE))
                    .value()
                    .ifPresent(Fuzz::harmless);
        }
    }

    private static void harmless(Body body) {
        byte[] html = body.html(AS_WRITTEN).getBytes(StandardCharsets.UTF_8);
        List<String> intruders = Intruders.in("x.html", html);
        if (!intruders.isEmpty()) {
            throw new IllegalStateException(intruders.toString());
        }
    }

    private static final Body.References AS_WRITTEN =
            new Body.References() {
                @Override
                public String address(String target) {
                    return target;
                }

                @Override
                public String phone(String service) {
                    return service;
                }
            };

    /**
     * What is imported can be read as a plan: its fields at least are fields. Letters that look
     * like an old encoding are told when the plan is read.
     */
    private void document(Random random) {
        Import.of(new SourceFile("x.docx", docx(random)))
                .value()
                .ifPresent(
                        plan -> {
                            byte[] text = plan.markdown().getBytes(StandardCharsets.UTF_8);
                            var read = FrontMatter.read(new SourceFile("x.md", text));
                            boolean old = read.diagnostics().toString().contains("encoding-old");
                            if (read.value().isEmpty() && !old) {
                                throw new IllegalStateException(read.diagnostics().toString());
                            }
                        });
    }

    private static final String[] PARTS = {
        "<w:p>",
        "</w:p>",
        "<w:r>",
        "</w:r>",
        "<w:tbl>",
        "</w:tbl>",
        "<w:tr><w:tc>",
        "</w:tc></w:tr>",
        "<w:br/>",
        "<w:tab/>",
        "<w:numPr><w:ilvl w:val='99999999999'/></w:numPr>",
        "<w:pPr><w:numPr><w:ilvl w:val='1'/><w:numId w:val='1'/></w:numPr></w:pPr>",
        "<w:ins>",
        "<w:del>",
        "<!DOCTYPE x>",
        "&x;",
        "\u0001"
    };

    /** A document whose parts are sometimes damaged, and sometimes the archive too. */
    private byte[] docx(Random random) {
        var body = new StringBuilder("<w:document xmlns:w='" + WORD + "'><w:body>");
        boolean whole = random.nextBoolean();
        for (int i = random.nextInt(40); i > 0; i--) {
            if (whole || random.nextBoolean()) {
                body.append("<w:p><w:r><w:t>")
                        .append(escaped(texts.next(random)))
                        .append("</w:t></w:r></w:p>");
            } else {
                body.append(PARTS[random.nextInt(PARTS.length)]);
            }
        }
        byte[] bytes = zip(body.append("</w:body></w:document>").toString());
        if (random.nextInt(6) == 0) {
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 + random.nextInt(255));
        }
        return bytes;
    }

    private static String escaped(String text) {
        return text.replaceAll("[^\\t\\n\\x20-\\ud7ff\\ue000-\\ufffd]", "")
                .replace("&", "&amp;")
                .replace("<", "&lt;");
    }

    private static byte[] zip(String document) {
        var file = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(file)) {
            for (var part :
                    new TreeMap<>(Map.of("word/document.xml", document, "../x", "y")).entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    @Override
    public void close() {
        markup.close();
    }

    /** Runs for a time and says how many inputs there were, and the seed of each that hurt. */
    public static void main(String[] args) throws IOException {
        Target target = Target.valueOf(args[0]);
        long end = System.nanoTime() + Long.parseLong(args[1]) * 1_000_000_000L;
        long first = Long.parseLong(args[2]);
        long seed = first;
        int found = 0;
        try (var fuzz = new Fuzz(target)) {
            for (; System.nanoTime() < end; seed++) {
                long start = System.nanoTime();
                try {
                    fuzz.run(new Random(seed));
                } catch (RuntimeException | Error e) {
                    found++;
                    System.out.println(target + " seed " + seed + ": " + e);
                    Stream.of(e.getStackTrace())
                            .limit(12)
                            .forEach(at -> System.out.println("  " + at));
                }
                if (System.nanoTime() - start > 5_000_000_000L) {
                    System.out.println(target + " seed " + seed + " took long");
                }
            }
        }
        System.out.println(target + ": " + (seed - first) + " inputs, " + found + " findings");
    }
}
