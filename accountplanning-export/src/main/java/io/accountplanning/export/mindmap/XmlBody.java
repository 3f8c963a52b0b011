package io.accountplanning.export.mindmap;

import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import org.jsoup.nodes.Entities;

/** The body of an XHTML document within XML, as HTML that is yet to be made safe. */
final class XmlBody {

    private static final Set<String> AROUND = Set.of("html", "body");
    private static final Set<String> EMPTY = Set.of("br", "hr", "col", "img", "input", "wbr");

    private final XmlInput xml;
    private final StringBuilder html = new StringBuilder();
    private boolean isHtml;

    XmlBody(XmlInput xml) {
        this.xml = xml;
    }

    /** What stands in the element that began last, and passes it. */
    String html() {
        int open = 1;
        while (open > 0) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT && xml.name().equalsIgnoreCase("head")) {
                xml.skip();
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                open++;
                begin(xml.name().toLowerCase(Locale.ROOT));
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                open--;
                end(xml.name().toLowerCase(Locale.ROOT), open);
            } else if (event == XMLStreamConstants.CHARACTERS) {
                html.append(Entities.escape(xml.text()));
            }
        }
        return isHtml ? html.toString() : html.toString().strip().replace("\n", "<br>");
    }

    private void begin(String name) {
        isHtml |= name.equals("html");
        if (AROUND.contains(name)) {
            return;
        }
        html.append('<').append(name);
        for (int i = 0; i < xml.attributes(); i++) {
            html.append(' ').append(xml.attributeName(i)).append("=\"");
            html.append(Entities.escape(xml.attributeValue(i)).replace("\"", "&quot;"))
                    .append('"');
        }
        html.append('>');
    }

    private void end(String name, int open) {
        if (open > 0 && !AROUND.contains(name) && !EMPTY.contains(name)) {
            html.append("</").append(name).append('>');
        }
    }
}
