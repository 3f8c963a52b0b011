package io.accountplanning.export.digest;

import io.accountplanning.competitor.Competitor;
import io.accountplanning.competitor.Competitors;
import io.accountplanning.duediligence.DueDiligence;
import io.accountplanning.export.brief.BriefPart;
import io.accountplanning.export.brief.PlanBrief;
import io.accountplanning.export.brief.Statement;
import io.accountplanning.export.label.HealthWords;
import io.accountplanning.export.label.Labels;
import io.accountplanning.export.label.ValueTexts;
import io.accountplanning.export.report.PlanReport;
import io.accountplanning.export.report.RecordRef;
import io.accountplanning.goal.Goal;
import io.accountplanning.goal.GoalRollUp;
import io.accountplanning.goal.Goals;
import io.accountplanning.health.FactorScore;
import io.accountplanning.health.HealthScore;
import io.accountplanning.health.Lever;
import io.accountplanning.plan.PlanDetails;
import io.accountplanning.plan.PlanDocument;
import io.accountplanning.planning.Planning;
import io.accountplanning.relationshipmap.RelationshipMap;
import io.accountplanning.section.PlanSection;
import io.accountplanning.section.SectionType;
import io.accountplanning.table.Column;
import io.accountplanning.table.Row;
import io.accountplanning.table.Table;
import io.accountplanning.team.TeamInformation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every line of a digest, the most important first, each record once. Used by one thread. */
final class DigestLines {

    private static final int MOST_LEVERS = 5;

    private final PlanReport report;
    private final Labels labels;
    private final ValueTexts values;
    private final CellWords words;
    private final Map<RecordRef, String> records = new LinkedHashMap<>();
    private final Set<RecordRef> told = new HashSet<>();
    private final Map<BriefPart.Question, List<Statement>> brief = new LinkedHashMap<>();

    /** @param report of one moment */
    DigestLines(PlanReport report) {
        this.report = report;
        this.labels = report.labels();
        this.values = report.values(text -> true);
        this.words = new CellWords(report);
        record(new PlanDocument.Part<>(
                PlanDetails.SECTION, report.document().plan().state()));
        report.document().sections().stream()
                .filter(part -> !part.type().isSilent())
                .forEach(this::record);
        PlanBrief.whole(report).parts().forEach(part -> brief.put(part.question(), part.statements()));
    }

    private <S extends PlanSection> void record(PlanDocument.Part<S> part) {
        SectionType<S> type = part.type();
        S section = part.state().value();
        for (Column<S, ?> field : type.fields()) {
            put(RecordRef.of(type, field.name()), words.field(type, field, section));
        }
        for (Table<?> table : type.tables()) {
            recordRows(type, table, section);
        }
    }

    private <S extends PlanSection, R extends Row> void recordRows(SectionType<S> type, Table<R> table, S section) {
        type.rows(section, table).forEach(row -> put(RecordRef.of(type, table, row.id()), words.row(type, table, row)));
    }

    private void put(RecordRef record, @Nullable String text) {
        if (text != null && !text.isEmpty()) {
            records.put(record, text);
        }
    }

    List<DigestGroup> groups() {
        return Stream.of(
                        DigestGroup.of(labels.word("digest.plan"), section(PlanDetails.SECTION.key())),
                        DigestGroup.of(labels.section(Goals.SECTION), goals()),
                        DigestGroup.of(labels.word("brief.RISKS"), risks()),
                        DigestGroup.of(labels.word("digest.tasks"), tasks()),
                        DigestGroup.of(labels.word("digest.people"), people()),
                        DigestGroup.of(labels.word("health"), health()),
                        DigestGroup.of(labels.word("brief.OPPORTUNITIES"), opportunities()),
                        new DigestGroup(labels.word("digest.rest"), lines(List.copyOf(records.keySet())), true))
                .filter(group -> !group.lines().isEmpty())
                .toList();
    }

    private List<String> health() {
        HealthScore health = report.health().orElse(null);
        List<String> lines = new ArrayList<>();
        if (health == null) {
            return lines;
        }
        HealthWords told = new HealthWords(labels, values);
        lines.add(said(labels.word("healthScore"), told.of(health)));
        if (health.override() != null) {
            lines.add(line(Quoted.of(told.givenBy(health.override()), labels)));
            lines.add(line(Quoted.plain(told.calculated(health))));
        }
        factors(health, told, true, lines);
        for (Lever lever : health.levers(MOST_LEVERS)) {
            String gain = labels.word("gainOf", values.number(lever.gain()));
            lines.add(line(Quoted.of(labels.word("lever." + lever.kind(), lever.label()), labels) + " – "
                    + Quoted.plain(gain)));
        }
        factors(health, told, false, lines);
        return lines;
    }

    private void factors(HealthScore health, HealthWords told, boolean measured, List<String> lines) {
        for (FactorScore factor : health.factors()) {
            BigDecimal value = factor.value();
            if (value != null && measured) {
                lines.add(said(told.name(factor), values.number(value) + " – " + told.reason(factor)));
            } else if (value == null && !measured) {
                lines.add(said(told.name(factor), told.reason(factor)));
            }
        }
    }

    private List<String> goals() {
        List<String> lines = new ArrayList<>();
        Map<RecordRef, GoalRollUp.OfGoal> progress = new LinkedHashMap<>();
        report.document()
                .find(Goals.SECTION)
                .ifPresent(goals -> goals.rollUp()
                        .goals()
                        .forEach(one -> progress.put(
                                RecordRef.of(
                                        Goals.SECTION, Goal.TABLE, one.goal().id()),
                                one)));
        for (RecordRef goal : ordered(BriefPart.Question.OUTCOME)) {
            GoalRollUp.OfGoal one = progress.get(goal);
            if (one != null) {
                tell(goal, progress(one), lines);
            }
        }
        return lines;
    }

    private String progress(GoalRollUp.OfGoal one) {
        BigDecimal exact = one.exactProgress();
        if (exact == null) {
            return "";
        }
        var pace = one.goal().pace(report.today(), report.document().plan().period());
        String text = labels.word(
                        "labelled",
                        labels.word("progress"),
                        values.percent(one.progressPercent().orElse(exact)))
                + "; " + labels.word("goalExpected", values.percent(pace.expectedPercent())) + "; "
                + labels.word(exact.compareTo(pace.exactExpected()) < 0 ? "goalOffPace" : "goalOnPace");
        return "; " + Quoted.plain(text);
    }

    /** What follows from the plan, then what is written in it. */
    private List<String> risks() {
        List<String> lines = new ArrayList<>();
        List<RecordRef> written = new ArrayList<>();
        for (Statement risk : brief.getOrDefault(BriefPart.Question.RISKS, List.of())) {
            RecordRef record = risk.record();
            boolean isWritten = risk.tone() == Statement.Tone.FACT
                    || record.section().equals(Competitors.SECTION.key())
                    || told.contains(record);
            if (!isWritten) {
                lines.add(line("[" + record + "] " + Quoted.of(risk.text(), labels)));
            }
        }
        written.add(RecordRef.of(Planning.SECTION, "threats"));
        written.add(RecordRef.of(DueDiligence.SECTION, "threats"));
        written.addAll(rows(Competitors.SECTION.key(), Competitor.TABLE.name()));
        lines.addAll(lines(written));
        return lines;
    }

    private List<String> opportunities() {
        List<RecordRef> all = new ArrayList<>(ordered(BriefPart.Question.OPPORTUNITIES));
        all.add(RecordRef.of(Planning.SECTION, "opportunities"));
        all.add(RecordRef.of(DueDiligence.SECTION, "opportunities"));
        return lines(all);
    }

    private List<String> people() {
        List<RecordRef> all = new ArrayList<>(ordered(BriefPart.Question.PEOPLE));
        records.keySet().stream()
                .filter(record -> record.section().equals(RelationshipMap.SECTION.key())
                        || record.section().equals(TeamInformation.SECTION.key()))
                .forEach(all::add);
        return lines(all);
    }

    private List<String> tasks() {
        List<String> lines = new ArrayList<>();
        brief.getOrDefault(BriefPart.Question.ACTIONS, List.of()).forEach(action -> {
            boolean overdue = action.tone() == Statement.Tone.CONCERN;
            tell(action.record(), overdue ? "; " + Quoted.plain(labels.word("overdue")) : "", lines);
        });
        return lines;
    }

    /** The records of an answer, in its order. */
    private List<RecordRef> ordered(BriefPart.Question question) {
        return brief.getOrDefault(question, List.of()).stream()
                .map(Statement::record)
                .toList();
    }

    private List<String> section(String key) {
        return lines(records.keySet().stream()
                .filter(record -> record.section().equals(key))
                .toList());
    }

    private List<RecordRef> rows(String section, String table) {
        return records.keySet().stream()
                .filter(record ->
                        record.section().equals(section) && table.equals(record.part()) && record.row() != null)
                .toList();
    }

    private List<String> lines(List<RecordRef> some) {
        List<String> lines = new ArrayList<>();
        some.forEach(record -> tell(record, "", lines));
        return lines;
    }

    private void tell(RecordRef record, String more, List<String> lines) {
        String text = records.get(record);
        if (text != null && told.add(record)) {
            lines.add(line("[" + record + "] " + text + more));
        }
    }

    private static String said(String name, String text) {
        return line(Quoted.plain(name) + ": " + Quoted.plain(text));
    }

    private static String line(String text) {
        return "- " + text;
    }
}
