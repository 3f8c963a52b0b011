package io.accountplanning.export.report;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;

/** Puts lines of a text on one line, where it is still seen what stands under which item of a list. Used by one thread for one text. */
final class OneLine {

    private static final Pattern ENDED = Pattern.compile("[\\p{P}&&[^)\\]\"”»]]$");

    private final String apart;
    private final StringBuilder text = new StringBuilder();
    private final Deque<Integer> open =
            new ArrayDeque<>(); // how deep the items stand whose brackets are open, the innermost first
    private int last;
    private boolean ended;

    /** @param apart what stands between lines that end without a mark */
    OneLine(String apart) {
        this.apart = apart;
    }

    /** @param depth in how many lists the line stands */
    void add(int depth, String words) {
        if (words.isEmpty()) {
            return;
        }
        close(depth);
        if (last > 0 && depth > last) {
            text.append(" (");
            open.push(last);
        } else if (!text.isEmpty()) {
            text.append(ended ? " " : apart);
        }
        text.append(words);
        last = depth;
        ended = ENDED.matcher(words).find();
    }

    /** Every bracket of items that do not stand above that depth. */
    private void close(int depth) {
        while (!open.isEmpty() && open.element() >= depth) {
            open.pop();
            text.append(')');
            ended = false;
        }
    }

    /** All lines that were added. */
    String text() {
        close(0);
        return text.toString();
    }
}
