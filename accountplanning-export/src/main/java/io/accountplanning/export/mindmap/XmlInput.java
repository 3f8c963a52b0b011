package io.accountplanning.export.mindmap;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads XML event by event, with the JDK's own parser, and nothing outside the file. Document types and entities are refused. */
final class XmlInput {

    private final XMLStreamReader reader;

    XmlInput(byte[] bytes) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> new ByteArrayInputStream(new byte[0]));
        try {
            reader = factory.createXMLStreamReader(new StringReader(FileText.ofXml(bytes)));
        } catch (XMLStreamException e) {
            throw notXml(e);
        }
    }

    /** The next event of {@link XMLStreamConstants}; comments and processing instructions are passed over. */
    int next() {
        try {
            int event = reader.next();
            while (event == XMLStreamConstants.COMMENT || event == XMLStreamConstants.PROCESSING_INSTRUCTION) {
                event = reader.next();
            }
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw place().wrong("a document type or entity is not allowed; remove <!DOCTYPE ...>", null);
            }
            return event;
        } catch (XMLStreamException e) {
            throw notXml(e);
        }
    }

    private static RuntimeException notXml(XMLStreamException e) {
        Location at = e.getLocation();
        Place place = at == null ? new Place(1, 1) : place(at);
        String said = String.valueOf(e.getMessage()).replaceAll("(?s).*Message: ", "");
        return place.wrong("is not well-formed XML: " + said, null);
    }

    Place place() {
        return place(reader.getLocation());
    }

    private static Place place(Location at) {
        return new Place(Math.max(1, at.getLineNumber()), Math.max(1, at.getColumnNumber()));
    }

    String name() {
        return reader.getLocalName();
    }

    String text() {
        return reader.getText();
    }

    @Nullable
    String attribute(String name) {
        return reader.getAttributeValue(null, name);
    }

    /** The first of those attributes that is there and not empty; empty when none is. */
    String firstOf(String... names) {
        for (String name : names) {
            String value = attribute(name);
            if (value != null && !value.isEmpty()) {
                return value;
            }
        }
        return "";
    }

    int attributes() {
        return reader.getAttributeCount();
    }

    String attributeName(int index) {
        return reader.getAttributeLocalName(index);
    }

    String attributeValue(int index) {
        return reader.getAttributeValue(index);
    }

    /** To the first element, which must be that one. */
    void root(String name, String format) {
        int event = next();
        while (event != XMLStreamConstants.START_ELEMENT) {
            event = next();
        }
        if (!name().equals(name)) {
            throw place().wrong("is not " + format + ": expected <" + name + ">", name());
        }
    }

    /** Passes over the element that began last. */
    void skip() {
        int open = 1;
        while (open > 0) {
            int event = next();
            open += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }

    /** The words in the element that began last. */
    String words() {
        StringBuilder words = new StringBuilder();
        int open = 1;
        while (open > 0) {
            int event = next();
            open += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
            words.append(event == XMLStreamConstants.CHARACTERS ? text() : "");
        }
        return words.toString();
    }
}
