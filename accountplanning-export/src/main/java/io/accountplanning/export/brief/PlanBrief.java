package io.accountplanning.export.brief;

import io.accountplanning.export.brief.BriefPart.Question;
import io.accountplanning.export.label.Labels;
import io.accountplanning.export.report.MarkdownLine;
import io.accountplanning.export.report.PlanReport;
import io.accountplanning.plan.AccountPlan;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * One page on a plan: the outcome, the opportunities, the risks, the key people, the next actions, and whether the client knows.
 *
 * <pre>{@code String markdown = PlanBrief.of(report).markdown();}</pre>
 *
 * <p>It says what is written in the plan and what follows from it by the library's own rules, and where nothing is written it says that;
 * nothing is made up. Of each answer the most important sentences have room on one sheet of A4, and what is left is counted. A client reads
 * nothing internal: only of what the report shows a client, and without the last question. Immutable.
 *
 * @param title the plan's subject
 * @param about the client, the period, the status and the number, on one line
 * @param parts the answers; a question is left out when the report shows no section that could answer it
 * @param madeAt when it was made, in the reader's words
 */
public record PlanBrief(String title, String about, List<BriefPart> parts, String madeAt) {

    /** The longest sentence, in characters; a longer one is cut at a word and ends in an ellipsis. */
    public static final int LONGEST = 170;

    /** Where concerns are not what is asked for, or late by their words. */
    private static final Set<Question> SET_OFF = EnumSet.of(Question.OUTCOME, Question.CLIENT);

    public PlanBrief {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(about, "about");
        parts = List.copyOf(parts);
        Objects.requireNonNull(madeAt, "madeAt");
    }

    /** The brief on what that report shows. */
    public static PlanBrief of(PlanReport report) {
        return of(report, false);
    }

    /** The same with every sentence, on as many pages as it takes. */
    public static PlanBrief whole(PlanReport report) {
        return of(report, true);
    }

    private static PlanBrief of(PlanReport given, boolean whole) {
        PlanReport report = given.fixed();
        AccountPlan plan = report.document().plan();
        Labels labels = report.labels();
        Facts facts = new Facts(report);
        List<BriefPart> parts = Arrays.stream(Question.values())
                .map(question -> facts.answer(question).part(question, labels, whole))
                .filter(part -> !part.statements().isEmpty())
                .toList();
        String about = String.join(
                " · ",
                plan.client().name(),
                facts.values().period(plan.period()),
                labels.constant(plan.status()),
                plan.number());
        return new PlanBrief(
                MarkdownLine.words(plan.subject()),
                MarkdownLine.words(about),
                parts,
                labels.word("generatedAt", facts.values().moment(report.madeAt())));
    }

    /** The brief as Markdown (CommonMark), whose words are the plan's and whose marks are not. */
    public String markdown() {
        StringBuilder text = new StringBuilder();
        text.append("# ").append(MarkdownLine.of(title)).append("\n\n");
        text.append(MarkdownLine.of(about)).append('\n');
        for (BriefPart part : parts) {
            text.append("\n## ").append(MarkdownLine.of(part.heading())).append("\n\n");
            boolean stands = SET_OFF.contains(part.question());
            part.statements()
                    .forEach(statement ->
                            text.append("- ").append(marked(statement, stands)).append('\n'));
            String more = part.moreText();
            if (more != null) {
                text.append("- ").append(MarkdownLine.of(more)).append('\n');
            }
        }
        return text.append('\n').append(MarkdownLine.of(madeAt)).append('\n').toString();
    }

    private static String marked(Statement statement, boolean concernsStandOut) {
        String words = MarkdownLine.of(statement.text());
        return switch (statement.tone()) {
            case FACT -> words;
            case CONCERN -> concernsStandOut ? "**" + words + "**" : words;
            case MISSING -> "*" + words + "*";
        };
    }
}
