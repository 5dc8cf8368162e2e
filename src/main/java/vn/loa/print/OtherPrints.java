package vn.loa.print;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.loa.content.Material;
import vn.loa.content.Publication;
import vn.loa.output.Memo;
import vn.loa.output.Output;
import vn.loa.output.Publisher;
import vn.loa.theme.Theme;

/** What is printed and is no poster: scripts for the loudspeaker. */
public final class OtherPrints implements Publisher {

    private final List<Publisher> publishers;

    /**
     * @param memo remembers pieces and pictures between builds
     */
    public OtherPrints(Memo memo) {
        var engine = new RememberingEngine(new OpenHtmlEngine(new PrintFonts()), memo);
        publishers = List.of(new ScriptSheets(engine, memo));
    }

    @Override
    public Stream<Output> outputs(Publication publication, Theme theme) {
        return publishers.stream().flatMap(one -> one.outputs(publication, theme));
    }

    /** The format a material's script is printed in; absent for a material without one. */
    public static Optional<PrintFormat> script(Material material, Theme theme) {
        return ScriptSheets.format(material, theme);
    }
}
