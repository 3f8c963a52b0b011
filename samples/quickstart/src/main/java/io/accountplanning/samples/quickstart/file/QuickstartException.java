package io.accountplanning.samples.quickstart.file;

/** The sample cannot go on, for a reason that the person who started it can remove: the message is one whole sentence. */
public final class QuickstartException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public QuickstartException(String sentence) {
        super(sentence);
    }

    public QuickstartException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
