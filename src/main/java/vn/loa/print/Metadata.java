package vn.loa.print;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * What a PDF says about itself: its title, subject and language, and nothing about the person, the
 * machine or the moment that made it.
 *
 * @param archival whether the file is also to be kept for good (PDF/A-2u): {@code <meta
 *     name="archival" content="true"/>}
 */
record Metadata(String title, String description, String language, boolean archival) {

    private static final String SCREEN = "sRGB IEC61966-2.1";

    /** PDF/A knows nothing of PDF/UA: its own name for it has to be explained. */
    private static final String ARCHIVAL =
            """

            <rdf:Description rdf:about=""
              xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
              xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
              xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
              xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
            <pdfaid:part>2</pdfaid:part>
            <pdfaid:conformance>U</pdfaid:conformance>
            <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
            <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
            <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
            <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
            <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
            <pdfaProperty:name>part</pdfaProperty:name>
            <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
            <pdfaProperty:category>internal</pdfaProperty:category>
            <pdfaProperty:description>PDF/UA version</pdfaProperty:description>
            </rdf:li></rdf:Seq></pdfaSchema:property>
            </rdf:li></rdf:Bag></pdfaExtension:schemas>
            </rdf:Description>""";

    static Metadata of(Document html) {
        var description = "";
        var archival = false;
        var metas = html.getElementsByTagName("meta");
        for (var i = 0; i < metas.getLength(); i++) {
            if (metas.item(i) instanceof Element meta
                    && meta.getAttribute("name").equals("description")) {
                description = meta.getAttribute("content");
            }
            archival |=
                    metas.item(i) instanceof Element meta
                            && meta.getAttribute("name").equals("archival")
                            && meta.getAttribute("content").equals("true");
        }
        var titles = html.getElementsByTagName("title");
        var title = titles.getLength() == 0 ? "" : titles.item(0).getTextContent().strip();
        var language = html.getDocumentElement().getAttribute("lang");
        return new Metadata(title, description, language, archival);
    }

    /**
     * What a finished file says of itself.
     *
     * @param more what follows its title
     */
    static Metadata of(PDDocument document, String more) {
        var information = document.getDocumentInformation();
        return new Metadata(
                information.getTitle() + more,
                information.getSubject(),
                document.getDocumentCatalog().getLanguage(),
                false);
    }

    void writeTo(PDDocument document) throws IOException {
        writeTo(document, archival ? ARCHIVAL : "");
    }

    /**
     * @param descriptions more of them, as RDF
     */
    void writeTo(PDDocument document, String descriptions) throws IOException {
        var information = new PDDocumentInformation();
        information.setTitle(title);
        information.setSubject(description);
        information.setProducer("Loa");
        document.setDocumentInformation(information);
        var metadata = new PDMetadata(document);
        metadata.importXMPMetadata(xmp(descriptions).getBytes(StandardCharsets.UTF_8));
        document.getDocumentCatalog().setMetadata(metadata);
        if (archival) {
            document.getDocumentCatalog().addOutputIntent(screenColours(document));
        }
        document.getDocumentCatalog().setLanguage(language);
    }

    /** What the numbers of its colours mean: without it they may not be kept. */
    private static PDOutputIntent screenColours(PDDocument document) throws IOException {
        var profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        var intent = new PDOutputIntent(document, new ByteArrayInputStream(profile));
        intent.setInfo(SCREEN);
        intent.setOutputCondition(SCREEN);
        intent.setOutputConditionIdentifier(SCREEN);
        return intent;
    }

    private String xmp(String descriptions) {
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
        </rdf:Description>%s
        </rdf:RDF>
        </x:xmpmeta>
        <?xpacket end="r"?>"""
                .formatted(escaped(title), escaped(description), escaped(language), descriptions);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
