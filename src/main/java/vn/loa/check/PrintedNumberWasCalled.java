package vn.loa.check;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.loa.content.Material;
import vn.loa.content.Publication;
import vn.loa.content.Service;
import vn.loa.source.Diagnostic;
import vn.loa.source.YamlValue;

/**
 * What is printed cannot be called back: a number nobody has called goes to print only when its
 * file says that it may.
 */
public final class PrintedNumberWasCalled implements Rule {

    @Override
    public Stream<Diagnostic> check(Publication publication) {
        var printed = new TreeMap<String, Material>();
        for (Material material :
                publication.all(Material.class, publication.settings().language())) {
            if (!material.formats().isEmpty()) {
                noteServices(material.words(), material, printed);
                noteServices(material.formatWords(), material, printed);
            }
        }
        return printed.isEmpty()
                ? Stream.empty()
                : publication.all(Service.class, publication.settings().language()).stream()
                        .filter(service -> printed.containsKey(service.id().path()))
                        .filter(PrintedNumberWasCalled::isNobodysWord)
                        .map(service -> problem(service, printed.get(service.id().path())));
    }

    private static boolean isNobodysWord(Service service) {
        return !service.phones().isEmpty()
                && service.verified().isEmpty()
                && service.printing() == Service.Printing.UNSAID;
    }

    private static void noteServices(
            YamlValue value, Material material, Map<String, Material> printed) {
        if (value instanceof YamlValue.Mapping mapping) {
            for (YamlValue.Entry entry : mapping.entries()) {
                if (entry.key().equals("service")
                        && entry.value() instanceof YamlValue.Scalar service) {
                    printed.putIfAbsent(service.text().strip(), material);
                }
                noteServices(entry.value(), material, printed);
            }
        } else if (value instanceof YamlValue.Sequence list) {
            list.items().forEach(item -> noteServices(item, material, printed));
        } else if (value instanceof YamlValue.Scalar text) {
            notePhones(text.text(), material, printed);
        }
    }

    private static void notePhones(String text, Material material, Map<String, Material> printed) {
        for (int at = text.indexOf("{{"); at >= 0; at = text.indexOf("{{", at + 2)) {
            int end = text.indexOf("}}", at);
            String inside = end < 0 ? "" : text.substring(at + 2, end).strip();
            if (inside.startsWith("phone ")) {
                printed.putIfAbsent(inside.substring(6).strip(), material);
            }
        }
    }

    private static Diagnostic problem(Service service, Material material) {
        String number = service.phones().get(0).number();
        return Diagnostic.warning(
                        "print-number-uncalled",
                        service.origin(),
                        "số " + number + " được in ở “" + material.title() + "” mà chưa ai gọi thử",
                        "the number "
                                + number
                                + " is printed in \""
                                + material.title()
                                + "\" but nobody has called it")
                .suggesting(
                        "gọi thử rồi thêm verified: ngày gọi; chưa gọi được thì ghi printable: false, hoặc"
                                + " printable: true khi nguồn đã chắc",
                        "call it, then add verified: the day of the call; else write printable: false, or"
                                + " printable: true where the source is certain");
    }
}
