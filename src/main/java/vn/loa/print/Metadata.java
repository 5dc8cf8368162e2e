package vn.loa.print;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * What a PDF says about itself: its title, subject and language, and nothing about the person, the
 * machine or the moment that made it.
 */
record Metadata(String title, String description, String language) {

    static Metadata of(Document html) {
        var description = "";
        var metas = html.getElementsByTagName("meta");
        for (var i = 0; i < metas.getLength(); i++) {
            if (metas.item(i) instanceof Element meta
                    && meta.getAttribute("name").equals("description")) {
                description = meta.getAttribute("content");
            }
        }
        var titles = html.getElementsByTagName("title");
        var title = titles.getLength() == 0 ? "" : titles.item(0).getTextContent().strip();
        return new Metadata(title, description, html.getDocumentElement().getAttribute("lang"));
    }

    void writeTo(PDDocument document) throws IOException {
        var information = new PDDocumentInformation();
        information.setTitle(title);
        information.setSubject(description);
        information.setProducer("Loa");
        document.setDocumentInformation(information);
        var metadata = new PDMetadata(document);
        metadata.importXMPMetadata(xmp().getBytes(StandardCharsets.UTF_8));
        document.getDocumentCatalog().setMetadata(metadata);
        document.getDocumentCatalog().setLanguage(language);
    }

    private String xmp() {
        return """
        <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
        <x:xmpmeta xmlns:x="adobe:ns:meta/">
        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
        <rdf:Description rdf:about=""
          xmlns:dc="http://purl.org/dc/elements/1.1/"
          xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
          xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
        <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
        <dc:description><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:description>
        <dc:language><rdf:Bag><rdf:li>%s</rdf:li></rdf:Bag></dc:language>
        <pdf:Producer>Loa</pdf:Producer>
        <pdfuaid:part>1</pdfuaid:part>
        </rdf:Description>
        </rdf:RDF>
        </x:xmpmeta>
        <?xpacket end="r"?>"""
                .formatted(escaped(title), escaped(description), escaped(language));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
