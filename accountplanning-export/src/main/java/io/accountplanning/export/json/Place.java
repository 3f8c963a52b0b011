package io.accountplanning.export.json;

/**
 * Where something stands in a document.
 *
 * @param pointer as RFC 6901 writes it; empty for the whole document
 */
record Place(String pointer) {

    static final Place DOCUMENT = new Place("");

    Place member(String name) {
        return new Place(pointer + "/" + name.replace("~", "~0").replace("/", "~1"));
    }

    Place entry(int index) {
        return new Place(pointer + "/" + index);
    }
}
