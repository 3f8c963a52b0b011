package io.accountplanning.export.digest;

import java.util.List;

/**
 * Lines under one heading.
 *
 * @param heading without marks
 * @param lines Markdown, each on one line, the most important first
 * @param last whether it waits until the others are told
 */
record DigestGroup(String heading, List<String> lines, boolean last) {

    DigestGroup {
        lines = List.copyOf(lines);
    }

    static DigestGroup of(String heading, List<String> lines) {
        return new DigestGroup(heading, lines, false);
    }

    String titled() {
        return "\n## " + Quoted.plain(heading) + "\n\n";
    }

    /** What the line at that place takes, with the heading above the first. */
    int tokens(int place) {
        return TokenEstimate.of((place == 0 ? titled() : "") + lines.get(place) + "\n");
    }
}
