package vn.loa.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes files that were not there before: all of them or none, and never over another. */
public final class NewFiles {

    private final Disk disk;

    NewFiles(Disk disk) {
        this.disk = disk;
    }

    /**
     * Writes texts below a folder, which is made where it does not exist.
     *
     * @param texts slash-separated path to text
     * @throws FileAlreadyExistsException when one of them exists; then none is written
     * @throws IOException when the disk or the rights do not allow it; what was written is taken
     *     away again
     */
    public static void write(Path folder, Map<String, String> texts) throws IOException {
        new NewFiles(new Disk()).put(folder, texts);
    }

    void put(Path folder, Map<String, String> texts) throws IOException {
        for (String path : texts.keySet()) {
            Path file = folder.resolve(path);
            if (disk.exists(file)) {
                throw new FileAlreadyExistsException(file.toString());
            }
        }
        var written = new ArrayList<Path>();
        try {
            for (Map.Entry<String, String> text : texts.entrySet()) {
                Path file = folder.resolve(text.getKey());
                disk.createFolders(file.getParent());
                written.add(file);
                disk.write(file, text.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            takeAway(written);
            throw e;
        }
    }

    private void takeAway(List<Path> written) {
        for (Path file : written) {
            try {
                disk.deleteTree(file);
            } catch (IOException staysBehind) {
                // The first failure is the one to tell.
            }
        }
    }
}
