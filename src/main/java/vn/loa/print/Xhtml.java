package vn.loa.print;

import java.io.IOException;
import java.io.StringReader;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Reads the XHTML a template gave. Never opens a document type or any other address. */
final class Xhtml {

    private Xhtml() {}

    /**
     * The document with all its text in composed form: the engine places combining marks wrongly.
     *
     * @throws IllegalArgumentException if it is not well-formed
     */
    static Document parse(String xhtml) {
        var body = xhtml.replaceFirst("(?i)^\\s*<!DOCTYPE html>", "");
        try {
            var factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new Silent());
            var document = builder.parse(new InputSource(new StringReader(body)));
            compose(document);
            return document;
        } catch (SAXException e) {
            throw new IllegalArgumentException("template is not XHTML: " + e.getMessage(), e);
        } catch (IOException | ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void compose(Node node) {
        if (node.getNodeValue() != null) {
            node.setNodeValue(Normalizer.normalize(node.getNodeValue(), Normalizer.Form.NFC));
        }
        var attributes = node.getAttributes();
        for (var i = 0; attributes != null && i < attributes.getLength(); i++) {
            compose(attributes.item(i));
        }
        for (var child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            compose(child);
        }
    }

    /** The texts of the body, in order; none runs over the end of an element. */
    static List<String> texts(Document document) {
        var texts = new ArrayList<String>();
        var bodies = document.getElementsByTagName("body");
        for (var i = 0; i < bodies.getLength(); i++) {
            gather(bodies.item(i), texts);
        }
        return texts;
    }

    private static void gather(Node node, List<String> texts) {
        if (node.getNodeType() == Node.TEXT_NODE && !node.getNodeValue().isBlank()) {
            texts.add(node.getNodeValue().strip());
        }
        for (var child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            gather(child, texts);
        }
    }

    /** The parser's own habit is to print errors; they are thrown anyway. */
    private static final class Silent implements ErrorHandler {
        @Override
        public void warning(SAXParseException e) {}

        @Override
        public void error(SAXParseException e) {}

        @Override
        public void fatalError(SAXParseException e) throws SAXParseException {
            throw e;
        }
    }
}
