package io.accountplanning.export.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** A part of a workbook, read event by event with the JDK's own parser, and nothing outside of it. Prefixes are left out of names. */
final class XmlPart implements Closeable {

    /** The most tags within each other. */
    static final int DEEPEST = 50;

    private final InputStream in;
    private final XMLStreamReader reader;
    private int depth;

    XmlPart(InputStream in) {
        this.in = in;
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        try {
            reader = factory.createXMLStreamReader(
                    new XmlGuard(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder())));
        } catch (XMLStreamException e) {
            throw notXml(e);
        }
    }

    /** To the next tag that begins; false at the end of the part. */
    boolean nextStart() {
        int event = next();
        while (event != XMLStreamConstants.START_ELEMENT && event != XMLStreamConstants.END_DOCUMENT) {
            event = next();
        }
        return event == XMLStreamConstants.START_ELEMENT;
    }

    /** The next event of {@link XMLStreamConstants}. */
    int next() {
        try {
            int event = reader.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
            depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
            if (depth > DEEPEST) {
                throw SheetFiles.refused(
                        "has more than " + DEEPEST
                                + " tags within each other in its XML; save it anew in a spreadsheet",
                        null);
            }
            return event;
        } catch (XMLStreamException e) {
            throw notXml(e);
        }
    }

    private static RuntimeException notXml(XMLStreamException e) {
        String said = String.valueOf(e.getMessage()).replaceAll("(?s).*Message: ", "");
        return SheetFiles.refused("is damaged: its XML cannot be read; save it anew in a spreadsheet", said);
    }

    String name() {
        String name = reader.getLocalName();
        return name.substring(name.indexOf(':') + 1);
    }

    /** How many tags are open. */
    int depth() {
        return depth;
    }

    String text() {
        return reader.getText();
    }

    @Nullable
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String found = reader.getAttributeLocalName(i);
            if (found.equals(name)
                    || (found.endsWith(name) && found.charAt(found.length() - name.length() - 1) == ':')) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /** The text in the element that began last, with that of elements in it but for those of that name. */
    String words(String leftOut) {
        StringBuilder words = new StringBuilder();
        int end = depth - 1;
        int silent = Integer.MAX_VALUE;
        while (depth > end) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT && name().equals(leftOut)) {
                silent = Math.min(silent, depth);
            } else if (event == XMLStreamConstants.END_ELEMENT && depth < silent) {
                silent = Integer.MAX_VALUE;
            } else if (isText(event) && depth < silent) {
                words.append(text());
                requireShort(words);
            }
        }
        return words.toString();
    }

    private static boolean isText(int event) {
        return event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.SPACE;
    }

    private static void requireShort(StringBuilder words) {
        if (words.length() > 4 * SheetFile.MAX_TEXT) {
            throw SheetFiles.refused("has a cell of more than " + SheetFile.MAX_TEXT + " characters; shorten it", null);
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
