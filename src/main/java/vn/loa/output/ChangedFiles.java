package vn.loa.output;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** Writes files anew after the old ones were put aside: no text of a writer is ever lost. */
public final class ChangedFiles {

    private final Disk disk;

    ChangedFiles(Disk disk) {
        this.disk = disk;
    }

    /**
     * Copies the old files aside, then replaces one after the other, each in one step.
     *
     * @param files slash-separated path to new bytes; each exists
     * @param aside where copies of the old files go; must not exist yet
     * @throws IOException when the disk or the rights do not allow it; the copies are whole or
     *     nothing was replaced
     */
    public static void write(Path folder, Map<String, byte[]> files, Path aside)
            throws IOException {
        new ChangedFiles(new Disk()).replace(folder, files, aside);
    }

    void replace(Path folder, Map<String, byte[]> files, Path aside) throws IOException {
        for (String path : files.keySet()) {
            Path copy = aside.resolve(path);
            disk.createFolders(copy.getParent());
            disk.write(copy, disk.read(folder.resolve(path)));
        }
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path old = folder.resolve(file.getKey());
            Path fresh = old.resolveSibling("." + old.getFileName() + ".loa-new");
            disk.deleteTree(fresh);
            disk.write(fresh, file.getValue());
            disk.rename(fresh, old);
        }
    }
}
