package io.accountplanning.architecture.violations.signatures;

import org.jsoup.nodes.Document;

/** A parameter of a parser. */
public final class ShowsAParser {

    /** Reads it. */
    public String read(Document document) {
        return document.text();
    }
}
