package io.accountplanning.export.picture;

import io.accountplanning.mindmap.MindMap;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** An SVG as an XML parser reads it. */
record Svg(Element root) {

    static Svg of(Picture<?> picture) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        picture.writeSvg(out);
        return parse(out.toByteArray());
    }

    static Svg of(MindMap map) throws IOException {
        return of(MindMapPicture.of(map).title("Grow Acme"));
    }

    static Svg parse(byte[] bytes) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setNamespaceAware(true);
            return new Svg(factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(bytes))
                    .getDocumentElement());
        } catch (SAXException | ParserConfigurationException e) {
            throw new AssertionError(e);
        }
    }

    String attribute(String name) {
        return root.getAttribute(name);
    }

    double number(String name) {
        return Double.parseDouble(attribute(name));
    }

    List<Svg> all(String element) {
        NodeList found = root.getElementsByTagNameNS("http://www.w3.org/2000/svg", element);
        List<Svg> all = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            all.add(new Svg((Element) found.item(i)));
        }
        return all;
    }

    Svg first(String element) {
        return all(element).get(0);
    }

    String content() {
        return root.getTextContent();
    }

    /** The boxes of nodes, in the order in which they are drawn. */
    List<Svg> nodes() {
        return all("g");
    }

    Box box() {
        Svg rect = first("rect");
        return rect.bounds();
    }

    Box bounds() {
        return new Box(number("x"), number("y"), number("width"), number("height"));
    }

    /** Where a text stands: its letters, without the room between lines. */
    Box textBox() {
        double width = number("textLength");
        double size = number("font-size");
        double x = number("x");
        double y = number("y");
        return attribute("transform").isEmpty()
                ? new Box(x - width / 2, y - 0.72 * size, width, 0.92 * size)
                : new Box(x - 0.72 * size, y - width / 2, 0.92 * size, width);
    }

    /** The thing of that id in the data. */
    Svg group(Object id) {
        return all("g").stream()
                .filter(group -> group.attribute("data-id").equals(id.toString()))
                .findFirst()
                .orElseThrow();
    }

    /** Every number of a path: x and y in turn. */
    double[] points() {
        return Arrays.stream(attribute("d").split("[MLC ]+"))
                .filter(number -> !number.isEmpty())
                .mapToDouble(Double::parseDouble)
                .toArray();
    }

    /** The lines of text, joined by spaces. */
    String words() {
        return all("text").stream().map(Svg::content).collect(Collectors.joining(" "));
    }
}
