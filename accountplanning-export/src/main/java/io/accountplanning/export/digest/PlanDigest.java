package io.accountplanning.export.digest;

import io.accountplanning.error.InvalidException;
import io.accountplanning.export.label.Labels;
import io.accountplanning.export.report.PlanReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A plan as Markdown for language models: the most important first (the plan, goals, risks, open tasks by deadline, people, the health and
 * why, opportunities, then the rest), each record once, on one line, with its id: {@code [planning/tasks/0192…]}, which
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
     * As much of it as has room, and at the end what was left out and how many lines of it. Every part has an equal share of the room: first
     * the most important line of each, then on where the least has been said; the rest comes when all else is told. Who gives more room gets
     * the same lines and others among them.
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
            whole.append(group.titled());
            group.lines().forEach(line -> whole.append(line).append('\n'));
        });
        int all = tokens(whole.toString());
        return all <= tokens ? new Text(whole.toString(), all, 0) : cut(fixed.labels(), head, groups, tokens);
    }

    /** As many lines as there is room for beside the longest list of what is left out. */
    private static Text cut(Labels labels, String head, List<DigestGroup> groups, int tokens) {
        DigestShares none = new DigestShares(groups, 0);
        int least = tokens(head) + tokens(leftOut(labels, groups, none));
        if (tokens < least) {
            throw InvalidException.of(
                    "tokens", "is " + least + " or more for this plan; the first lines need them", tokens);
        }
        DigestShares shares = new DigestShares(groups, tokens - least);
        StringBuilder text = new StringBuilder(head);
        for (DigestGroup group : groups) {
            List<String> lines = group.lines().subList(0, shares.of(group));
            text.append(lines.isEmpty() ? "" : group.titled());
            lines.forEach(line -> text.append(line).append('\n'));
        }
        text.append(leftOut(labels, groups, shares));
        int left = groups.stream()
                .mapToInt(group -> group.lines().size() - shares.of(group))
                .sum();
        return new Text(text.toString(), tokens(text.toString()), left);
    }

    private static String head(PlanReport report) {
        Labels labels = report.labels();
        String title =
                labels.word("accountPlan") + " " + report.document().plan().number();
        String made = labels.word("generatedAt", report.values(text -> true).moment(report.madeAt()));
        return "# " + Quoted.plain(title) + "\n\n" + labels.word("digest.about") + "\n\n" + Quoted.plain(made) + "\n";
    }

    private static String leftOut(Labels labels, List<DigestGroup> groups, DigestShares shares) {
        List<String> missing = new ArrayList<>();
        for (DigestGroup group : groups) {
            int left = group.lines().size() - shares.of(group);
            if (left > 0) {
                missing.add(Quoted.plain(group.heading()) + " " + left);
            }
        }
        return "\n" + labels.word("digest.leftOut", missing.stream().collect(Collectors.joining(", "))) + "\n";
    }
}
