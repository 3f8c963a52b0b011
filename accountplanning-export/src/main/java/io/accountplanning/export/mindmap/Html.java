package io.accountplanning.export.mindmap;

import io.accountplanning.text.RichText;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Entities;

/** HTML as XML, and plain text as HTML. */
final class Html {

    private static final Document.OutputSettings XML = new Document.OutputSettings()
            .syntax(Document.OutputSettings.Syntax.xml)
            .escapeMode(Entities.EscapeMode.xhtml)
            .prettyPrint(false);

    private Html() {}

    /** What stands in the body of an XHTML document. */
    static String asXml(RichText text) {
        return Jsoup.parseBodyFragment(text.html()).outputSettings(XML).body().html();
    }

    static String ofPlain(String words) {
        return Entities.escape(words).replace("\r\n", "\n").replace("\n", "<br>");
    }
}
