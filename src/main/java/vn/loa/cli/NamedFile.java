package vn.loa.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import vn.loa.lang.Meant;

/** A file that somebody named in a command. */
record NamedFile(Path path) {

    /**
     * Writes it, with the folders on the way.
     *
     * @throws UsageException when the name is that of a folder, or leads through a file
     */
    void write(byte[] bytes) throws IOException {
        if (Files.isDirectory(path)) {
            throw new UsageException(
                    "“" + path + "” là một thư mục; hãy cho tên một tệp",
                    "\"" + path + "\" is a folder; name a file");
        }
        Path folder = path.toAbsolutePath().normalize().getParent();
        refuseFileOnTheWay(folder);
        Files.createDirectories(folder);
        Files.write(path, bytes);
    }

    /** No such file or folder; one beside its place may be meant. */
    static UsageException missing(Path named, boolean folder) {
        var refusal =
                folder
                        ? new UsageException(
                                "không có thư mục “" + named + "”",
                                "there is no folder \"" + named + "\"")
                        : new UsageException(
                                "không có tệp “" + named + "”",
                                "there is no file \"" + named + "\"");
        Path whole = named.toAbsolutePath().normalize();
        return whole.getFileName() == null
                ? refusal
                : refusal.meaning(
                        Meant.among(beside(whole, folder), whole.getFileName().toString()));
    }

    private static List<String> beside(Path place, boolean folders) {
        File[] there = place.getParent().toFile().listFiles();
        return there == null
                ? List.of()
                : Stream.of(there)
                        .filter(file -> folders ? file.isDirectory() : file.isFile())
                        .map(File::getName)
                        .filter(name -> !name.startsWith("."))
                        .toList();
    }

    /**
     * Refuses a folder whose place is taken by a file.
     *
     * @throws UsageException when it is
     */
    static void refuseFileOnTheWay(Path folder) {
        for (Path place = folder.toAbsolutePath().normalize();
                place != null;
                place = place.getParent()) {
            if (Files.exists(place) && !Files.isDirectory(place)) {
                throw new UsageException(
                        "“" + place + "” là một tệp, không phải thư mục; hãy chọn nơi khác bằng -o",
                        "\"" + place + "\" is a file, not a folder; choose another place with -o");
            }
        }
    }
}
