package vn.loa.check;

import java.util.stream.Stream;
import vn.loa.content.Material;
import vn.loa.content.Publication;
import vn.loa.source.Diagnostic;

/** A material with words for a print names what it is printed in: without, nothing is made. */
public final class MaterialHasFormat implements Rule {

    @Override
    public Stream<Diagnostic> check(Publication publication) {
        return publication.all(Material.class, publication.settings().language()).stream()
                .filter(material -> material.formats().isEmpty())
                .filter(material -> material.script().isEmpty() && material.post().isEmpty())
                .filter(material -> !material.words().entries().isEmpty())
                .map(MaterialHasFormat::problem);
    }

    private static Diagnostic problem(Material material) {
        return Diagnostic.warning(
                        "formats-missing",
                        material.origin(),
                        "ấn phẩm này có chữ mà chưa có khổ in, nên không in ra gì",
                        "this material has words and no print format, so nothing is made of it")
                .suggesting(
                        "thêm một dòng: formats: [poster-a4], hoặc khổ khác",
                        "add a line: formats: [poster-a4], or another format");
    }
}
