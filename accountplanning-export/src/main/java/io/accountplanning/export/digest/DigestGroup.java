package io.accountplanning.export.digest;

import java.util.List;

/**
 * Lines under one heading.
 *
 * @param heading without marks
 * @param lines Markdown, each on one line
 */
record DigestGroup(String heading, List<String> lines) {

    DigestGroup {
        lines = List.copyOf(lines);
    }
}
