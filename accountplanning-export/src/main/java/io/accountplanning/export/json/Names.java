package io.accountplanning.export.json;

/** What members of the document are called. */
final class Names {

    static final String FORMAT = "format";
    static final String FORMAT_VERSION = "formatVersion";
    static final String MADE_AT = "madeAt";
    static final String AUDIENCE = "audience";
    static final String ID = "id";
    static final String NUMBER = "number";
    static final String CREATED = "created";
    static final String AT = "at";
    static final String BY = "by";
    static final String PLAN = "plan";
    static final String PLACEMENT = "placement";
    static final String SECTIONS = "sections";
    static final String VERSION = "version";
    static final String CHANGED = "changed";
    static final String CONTENT = "content";

    private Names() {}
}
