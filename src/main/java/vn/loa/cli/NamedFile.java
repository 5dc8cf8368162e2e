package vn.loa.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that somebody named in a command, to be written anew. */
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
