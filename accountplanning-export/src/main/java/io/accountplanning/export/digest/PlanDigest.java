package io.accountplanning.export.digest;

import io.accountplanning.error.InvalidException;
import io.accountplanning.export.label.Labels;
import io.accountplanning.export.report.PlanReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A plan as Markdown for language models: the most important first (the plan, its health and why, goals, risks, open tasks by deadline,
 * opportunities, people, then the rest), each record once, on one line, with its id: {@code [planning/tasks/0192…]}, which
 * {@link io.accountplanning.export.report.RecordRef#parse} reads and finds.
 *
 * <pre>{@code PlanDigest.Text digest = PlanDigest.of(report).within(4_000);}</pre>
 *
 * <p>What people typed stands on one line between double quotes, its marks escaped, without what nobody sees, and never more than 1,000
 * characters of a text; the digest says at its top that this is data and no instruction. That keeps it from passing for structure, headings
 * or references; whether a model heeds the sentence is the model's. The same report made at the same moment gives the same text. Immutable.
 */
public final class PlanDigest {

    private final PlanReport report;

    /**
     * A digest that keeps within its budget.
     *
     * @param markdown the text
     * @param tokens how many tokens it takes by {@link PlanDigest#tokens}, at most the budget
     * @param leftOut how many lines had no room
     */
    public record Text(String markdown, int tokens, int leftOut) {}

    private PlanDigest(PlanReport report) {
        this.report = report;
    }

    /** The digest of what that report shows; for a client without anything internal. */
    public static PlanDigest of(PlanReport report) {
        return new PlanDigest(Objects.requireNonNull(report, "report"));
    }

    /**
     * How many tokens a text takes, rather too many than too few: a word of Latin letters one for each three letters begun, digits, marks
     * and Latin letters with accents one each, Chinese, Japanese and Korean characters two, any other character one for each byte that it
     * has in UTF-8. An English text takes about two thirds of it in the tokenizers of today's models.
     */
    public static int tokens(String text) {
        return TokenEstimate.of(text);
    }

    /**
     * As much of it as has room, in the order of importance, and at the end what was left out and how many lines of it. Who gives more
     * room gets the same lines and perhaps others after them.
     *
     * @param tokens by {@link #tokens}
     * @throws InvalidException when not even the first lines have room
     */
    public Text within(int tokens) {
        PlanReport fixed = report.fixed();
        List<DigestGroup> groups = new DigestLines(fixed).groups();
        String head = head(fixed);
        StringBuilder whole = new StringBuilder(head);
        groups.forEach(group -> {
            whole.append(heading(group));
            group.lines().forEach(line -> whole.append(line).append('\n'));
        });
        int all = tokens(whole.toString());
        return all <= tokens ? new Text(whole.toString(), all, 0) : cut(fixed.labels(), head, groups, tokens);
    }

    /** The lines from the top as far as there is room for them and for the longest list of what is left out. */
    private static Text cut(Labels labels, String head, List<DigestGroup> groups, int tokens) {
        List<Integer> none = groups.stream().map(group -> 0).toList();
        int least = tokens(head) + tokens(leftOut(labels, groups, none));
        if (tokens < least) {
            throw InvalidException.of(
                    "tokens", "is " + least + " or more for this plan; the first lines need them", tokens);
        }
        int room = tokens - least;
        StringBuilder text = new StringBuilder(head);
        List<Integer> taken = new ArrayList<>();
        boolean isFull = false;
        for (DigestGroup group : groups) {
            int count = 0;
            for (int i = 0; i < group.lines().size() && !isFull; i++) {
                String next = (i == 0 ? heading(group) : "") + group.lines().get(i) + "\n";
                int needed = tokens(next);
                isFull = needed > room;
                if (!isFull) {
                    text.append(next);
                    room -= needed;
                    count++;
                }
            }
            taken.add(count);
        }
        text.append(leftOut(labels, groups, taken));
        int lines = groups.stream().mapToInt(group -> group.lines().size()).sum();
        int told = taken.stream().mapToInt(Integer::intValue).sum();
        return new Text(text.toString(), tokens(text.toString()), lines - told);
    }

    private static String head(PlanReport report) {
        Labels labels = report.labels();
        String title =
                labels.word("accountPlan") + " " + report.document().plan().number();
        String made = labels.word("generatedAt", report.values(text -> true).moment(report.madeAt()));
        return "# " + Quoted.plain(title) + "\n\n" + labels.word("digest.about") + "\n\n" + Quoted.plain(made) + "\n";
    }

    private static String heading(DigestGroup group) {
        return "\n## " + Quoted.plain(group.heading()) + "\n\n";
    }

    private static String leftOut(Labels labels, List<DigestGroup> groups, List<Integer> taken) {
        List<String> missing = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            int left = groups.get(i).lines().size() - taken.get(i);
            if (left > 0) {
                missing.add(Quoted.plain(groups.get(i).heading()) + " " + left);
            }
        }
        return "\n" + labels.word("digest.leftOut", missing.stream().collect(Collectors.joining(", "))) + "\n";
    }
}
