package io.accountplanning.mergefield;

import io.accountplanning.error.InvalidException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One filling in of a template. Used by one thread. */
final class Rendering {

    private final MergeTarget target;
    private final MergeReader reader;
    private final StringBuilder text = new StringBuilder();
    private int steps;

    Rendering(MergeTarget target, MergeReader reader) {
        this.target = target;
        this.reader = reader;
    }

    String of(List<Piece> pieces, Object about) {
        render(pieces, new Piece.Frame(about, null));
        return text.toString();
    }

    private void render(List<Piece> pieces, Piece.Frame frame) {
        pieces.forEach(piece -> render(piece, frame));
    }

    private void render(Piece piece, Piece.Frame frame) {
        if (++steps > MergeTemplate.MOST_STEPS) {
            throw InvalidException.of(
                    "template",
                    "takes more than " + MergeTemplate.MOST_STEPS
                            + " steps with these values; take one #each out of the other",
                    null);
        }
        if (piece instanceof Piece.Literal literal) {
            append(literal.text());
        } else if (piece instanceof Piece.Value value) {
            Object found = value.place().in(frame);
            if (found != null && isThere(found)) {
                append(target.written(WrittenValues.written(found, field(value), value.formats(), reader)));
            }
        } else if (piece instanceof Piece.Choice choice) {
            render(isThere(choice.place().in(frame)) ? choice.then() : choice.otherwise(), frame);
        } else if (piece instanceof Piece.Each each && each.place().in(frame) instanceof List<?> entries) {
            entries.forEach(entry -> entry(each, new Piece.Frame(entry, frame)));
        }
    }

    /** An entry of which nothing is written is a step too. */
    private void entry(Piece.Each each, Piece.Frame frame) {
        steps++;
        render(each.body(), frame);
    }

    private static MergeFieldKind field(Piece.Value value) {
        return value.place().reading().field().kind();
    }

    private static boolean isThere(@Nullable Object value) {
        if (value instanceof String words) {
            return !words.isBlank();
        }
        if (value instanceof List<?> entries) {
            return !entries.isEmpty();
        }
        return value != null && !Boolean.FALSE.equals(value);
    }

    private void append(String more) {
        if (text.length() + more.length() > MergeTemplate.LONGEST_RENDERED) {
            throw InvalidException.of(
                    "template",
                    "becomes longer than " + MergeTemplate.LONGEST_RENDERED
                            + " characters with these values; name fewer fields within #each",
                    null);
        }
        text.append(more);
    }
}
