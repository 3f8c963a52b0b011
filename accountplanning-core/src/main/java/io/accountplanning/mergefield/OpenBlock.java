package io.accountplanning.mergefield;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A block that is being read, or the whole template. Used by one thread. */
final class OpenBlock {

    private final String word;
    private final int at;
    private final Piece.@Nullable Place place;
    private final @Nullable MergeFields<?> fields;
    private final List<Piece> pieces = new ArrayList<>();
    private @Nullable List<Piece> otherwise;

    private OpenBlock(String word, int at, Piece.@Nullable Place place, @Nullable MergeFields<?> fields) {
        this.word = word;
        this.at = at;
        this.place = place;
        this.fields = fields;
    }

    /**
     * A block.
     *
     * @param word what it begins with
     * @param at where
     * @param place the field that it is about; null when there is none of that name
     */
    OpenBlock(String word, int at, Piece.@Nullable Place place) {
        this(
                word,
                at,
                place,
                word.equals("each") && place != null ? place.reading().entries() : null);
    }

    static OpenBlock whole(MergeFields<?> fields) {
        return new OpenBlock("", 0, null, fields);
    }

    String word() {
        return word;
    }

    int at() {
        return at;
    }

    /** The fields that it makes known; null when it makes none known. */
    @Nullable
    MergeFields<?> fields() {
        return fields;
    }

    void add(Piece piece) {
        (otherwise == null ? pieces : otherwise).add(piece);
    }

    /** False when this is no choice, or the else was there before. */
    boolean startElse() {
        if (!word.equals("if") || otherwise != null) {
            return false;
        }
        otherwise = new ArrayList<>();
        return true;
    }

    List<Piece> pieces() {
        return List.copyOf(pieces);
    }

    /** What it is; empty when its field is not known. */
    Optional<Piece> piece() {
        if (place == null) {
            return Optional.empty();
        }
        List<Piece> others = otherwise == null ? List.of() : List.copyOf(otherwise);
        return Optional.of(
                word.equals("each") ? new Piece.Each(place, pieces()) : new Piece.Choice(place, pieces(), others));
    }
}
