package io.accountplanning.mergefield;

import io.accountplanning.error.InvalidException;
import java.util.List;
import java.util.Objects;

/**
 * A text with merge fields, read and checked: {@code {{plan.subject}}}, {@code {{task.deadline | date}}},
 * {@code {{#if plan.owner}}…{{else}}…{{/if}}}, {@code {{#each tasks}}…{{/each}}}. Within {@code #each} the fields of an entry are known
 * besides those around it. A field without a value is nothing. Immutable and thread-safe.
 *
 * @param <S> what it is filled in from
 */
public final class MergeTemplate<S> {

    /** The longest template, in characters. */
    public static final int LONGEST = 50_000;

    /** How deep {@code #if} and {@code #each} may stand within each other. */
    public static final int DEEPEST = 8;

    /** The longest text that a template may become, in characters. */
    public static final int LONGEST_RENDERED = 1_000_000;

    /** The most fields, literals and entries of lists that are gone through to fill one template in. */
    public static final int MOST_STEPS = 1_000_000;

    private final String source;
    private final MergeTarget target;
    private final List<Piece> pieces;

    private MergeTemplate(String source, MergeTarget target, MergeFields<S> fields) {
        this.source = Objects.requireNonNull(source, "source");
        this.target = target;
        this.pieces = TemplateReader.read(source, target, fields);
    }

    /**
     * Plain text: values stand in it as they are.
     *
     * @throws InvalidException when it names a field or a format that is not known, a block is not closed, or it is too long or too
     *     deep; each with its line and column
     */
    public static <S> MergeTemplate<S> text(String source, MergeFields<S> fields) {
        return new MergeTemplate<>(source, MergeTarget.TEXT, fields);
    }

    /**
     * HTML: values are escaped and their lines broken with {@code <br>}. Fields stand between tags, never in one, nor in a comment, style or
     * script; only a link may be the whole address of an {@code <a>}, as in {@code <a href="{{plan.link}}">}. Scripts, frames and event
     * handlers are refused.
     *
     * @throws InvalidException as {@link #text} does, and when a field stands in a tag or the HTML would run something
     */
    public static <S> MergeTemplate<S> html(String source, MergeFields<S> fields) {
        return new MergeTemplate<>(source, MergeTarget.HTML, fields);
    }

    /**
     * One line, such as the subject of a mail: line breaks and control characters become spaces, those in values too, so nobody can
     * begin another header.
     *
     * @throws InvalidException as {@link #text} does
     */
    public static <S> MergeTemplate<S> header(String source, MergeFields<S> fields) {
        return new MergeTemplate<>(source, MergeTarget.HEADER, fields);
    }

    /**
     * The text with its values.
     *
     * @throws InvalidException when it becomes longer than {@link #LONGEST_RENDERED}, takes more than {@link #MOST_STEPS}, or a link is no
     *     absolute http or https address
     */
    public String render(S about, MergeReader reader) {
        return target.whole(new Rendering(target, reader).of(pieces, about));
    }

    /** The template as it was given. */
    public String source() {
        return source;
    }

    @Override
    public String toString() {
        return source;
    }
}
