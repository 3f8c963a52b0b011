package io.accountplanning.privacy;

/** Looks at a stored text, and says what is to stand there from now on. */
@FunctionalInterface
public interface TextVisitor {

    /** The text that is to be kept; the same one leaves everything as it is. */
    String visit(StoredText text);
}
