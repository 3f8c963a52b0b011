package io.accountplanning.mergefield;

import io.accountplanning.error.InvalidException;
import io.accountplanning.error.Violation;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a template, and tells all that is wrong with it. Used by one thread. */
final class TemplateReader {

    private static final String OPEN = "{{";
    private static final String CLOSE = "}}";
    private static final int MOST_TOLD = 20;

    private final String source;
    private final MergeTarget target;
    private final HtmlPlaces html = new HtmlPlaces();
    private final List<Violation> violations = new ArrayList<>();
    private final Set<Integer> hrefs = new HashSet<>();
    private final Deque<OpenBlock> blocks = new ArrayDeque<>();

    private boolean misplaced;

    private TemplateReader(String source, MergeTarget target, MergeFields<?> fields) {
        this.source = source;
        this.target = target;
        blocks.push(OpenBlock.whole(fields));
    }

    static List<Piece> read(String source, MergeTarget target, MergeFields<?> fields) {
        if (source.length() > MergeTemplate.LONGEST) {
            throw InvalidException.of(
                    "template",
                    "has at most " + MergeTemplate.LONGEST + " characters, this one has " + source.length()
                            + "; shorten it",
                    null);
        }
        TemplateReader reader = new TemplateReader(source, target, fields);
        List<Piece> pieces = reader.pieces();
        if (target == MergeTarget.HTML) {
            reader.violations.addAll(HtmlPlaces.dangers(source));
            if (!reader.misplaced) {
                reader.violations.addAll(HtmlPlaces.misplaced(source, reader.hrefs));
            }
        }
        if (!reader.violations.isEmpty()) {
            throw new InvalidException(reader.violations);
        }
        return pieces;
    }

    private List<Piece> pieces() {
        int at = 0;
        while (at < source.length() && violations.size() < MOST_TOLD) {
            int open = source.indexOf(OPEN, at);
            literal(at, open < 0 ? source.length() : open);
            if (open < 0) {
                break;
            }
            at = tag(open);
        }
        finish();
        return blocks.getLast().pieces();
    }

    private void finish() {
        while (blocks.size() > 1) {
            OpenBlock block = blocks.pop();
            wrong(
                    block.at(),
                    "{{#" + block.word() + "}} is never closed; write {{/" + block.word() + "}} behind it",
                    block.word());
        }
        if (target == MergeTarget.HTML && !html.isText() && violations.isEmpty()) {
            wrong(source.length(), "the HTML ends within a tag or a comment", null);
        }
    }

    private void literal(int from, int to) {
        String text = source.substring(from, to);
        html.read(text);
        if (!text.isEmpty()) {
            top().add(new Piece.Literal(text));
        }
    }

    /** Reads a tag, and says what follows it. */
    private int tag(int open) {
        int close = source.indexOf(CLOSE, open + OPEN.length());
        if (close < 0) {
            wrong(open, "{{ is never closed; write }} behind the field", null);
            return source.length();
        }
        if (target == MergeTarget.HTML && !html.isText()) {
            withinTag(open, close + CLOSE.length());
        }
        content(open, source.substring(open + OPEN.length(), close).strip());
        return close + CLOSE.length();
    }

    /** In a tag only a link may stand, as the whole address that an {@code <a>} leads to. */
    private void withinTag(int open, int end) {
        String path =
                source.substring(open + OPEN.length(), end - CLOSE.length()).strip();
        boolean whole = html.opensHref() && end < source.length() && source.charAt(end) == html.quote();
        boolean link = Names.find(blocks, path)
                .filter(place -> place.reading().field().kind() == MergeFieldKind.LINK)
                .isPresent();
        if (whole && link) {
            hrefs.add(open);
        } else {
            misplaced = true;
            wrong(
                    open,
                    "a field stands between tags, not in a tag, a comment or a style; "
                            + "only a link may be the whole href of an <a>",
                    null);
        }
    }

    private void content(int at, String content) {
        if (content.startsWith("#if ") || content.startsWith("#each ")) {
            begin(
                    at,
                    content.substring(1, content.indexOf(' ')),
                    content.substring(content.indexOf(' ')).strip());
        } else if (content.startsWith("/")) {
            end(at, content.substring(1).strip());
        } else if (content.equals("else")) {
            otherwise(at);
        } else {
            value(at, content);
        }
    }

    private void begin(int at, String word, String path) {
        if (blocks.size() > MergeTemplate.DEEPEST) {
            wrong(
                    at,
                    "blocks stand at most " + MergeTemplate.DEEPEST
                            + " deep within each other; take the inner ones out",
                    path);
        }
        Piece.@Nullable Place place = place(at, path).orElse(null);
        if (place != null && word.equals("each") && place.reading().entries() == null) {
            wrong(at, path + " is no list; {{#each}} goes through one of " + lists(), path);
            place = null;
        }
        blocks.push(new OpenBlock(word, at, place));
    }

    private String lists() {
        List<String> lists = Names.inScope(blocks).stream()
                .filter(path -> Names.find(blocks, path)
                        .filter(place -> place.reading().entries() != null)
                        .isPresent())
                .toList();
        return lists.isEmpty() ? "none here" : String.join(", ", lists);
    }

    private void end(int at, String word) {
        if (blocks.size() == 1 || !top().word().equals(word)) {
            String expected = blocks.size() == 1 ? "no block is open" : "{{/" + top().word() + "}} is due first";
            wrong(at, "{{/" + word + "}} closes nothing: " + expected, word);
            return;
        }
        OpenBlock closed = blocks.pop();
        closed.piece().ifPresent(top()::add);
    }

    private void otherwise(int at) {
        if (!top().startElse()) {
            wrong(at, "{{else}} belongs once into {{#if}}", "else");
        }
    }

    private void value(int at, String content) {
        String[] parts = content.split("\\|", -1);
        String path = parts[0].strip();
        List<String> formats = Arrays.stream(parts).skip(1).map(String::strip).toList();
        place(at, path)
                .filter(place -> isWritten(at, place, formats))
                .ifPresent(place -> top().add(new Piece.Value(place, formats)));
    }

    private boolean isWritten(int at, Piece.Place place, List<String> formats) {
        MergeField field = place.reading().field();
        if (!field.kind().isWritten()) {
            String instead = field.kind() == MergeFieldKind.LIST ? "{{#each " : "{{#if ";
            wrong(at, field.path() + " is no text; write " + instead + field.path() + "}}", field.path());
            return false;
        }
        List<String> known = new ArrayList<>(field.kind().formats());
        known.addAll(WrittenValues.OF_TEXTS);
        for (String format : formats) {
            if (!known.contains(format)) {
                wrong(
                        at,
                        field.path() + " cannot be written as " + Names.shortened(format) + ", only as "
                                + String.join(", ", known),
                        format);
                return false;
            }
        }
        return true;
    }

    private Optional<Piece.Place> place(int at, String path) {
        Optional<Piece.Place> place = Names.find(blocks, path);
        if (place.isEmpty()) {
            wrong(at, Names.unknown(blocks, path), path);
        }
        return place;
    }

    private OpenBlock top() {
        return blocks.element();
    }

    private void wrong(int at, String rule, @Nullable String value) {
        int line =
                1 + (int) source.substring(0, at).chars().filter(c -> c == '\n').count();
        int column = at - source.lastIndexOf('\n', at - 1);
        violations.add(new Violation("template", "line " + line + ", column " + column + ": " + rule, value));
    }
}
