package io.accountplanning.export.deck;

import io.accountplanning.export.label.Labels;
import io.accountplanning.export.label.ValueTexts;
import io.accountplanning.export.report.PlanReport;
import io.accountplanning.plan.AccountPlan;
import io.accountplanning.plan.PlanDocument;
import io.accountplanning.revenue.PlanRevenue;
import io.accountplanning.section.Audience;
import io.accountplanning.section.SectionType;
import io.accountplanning.table.Row;
import io.accountplanning.table.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What pages are made of: what the report tells, the words for it, and the room that there is. */
final class Material {

    private static final int RECORDS = 40;

    private final PlanReport report;
    private final ValueTexts values;
    private final Frame room;
    private final TableFit tables;
    private final TextFit texts;

    Material(PlanReport report, ValueTexts values, Frame room, TableFit tables, TextFit texts) {
        this.report = report;
        this.values = values;
        this.room = room;
        this.tables = tables;
        this.texts = texts;
    }

    PlanReport report() {
        return report;
    }

    PlanDocument document() {
        return report.document();
    }

    AccountPlan plan() {
        return document().plan();
    }

    LocalDate today() {
        return report.today();
    }

    Labels labels() {
        return report.labels();
    }

    ValueTexts values() {
        return values;
    }

    /** What was invoiced against what was planned, which is nothing for a client to see. */
    Optional<PlanRevenue> revenue() {
        return report.revenue();
    }

    boolean isForClient() {
        return report.audience() == Audience.CLIENT;
    }

    Frame room() {
        return room;
    }

    TableFit tables() {
        return tables;
    }

    TextFit texts() {
        return texts;
    }

    String word(String key, Object... arguments) {
        return labels().word(key, arguments);
    }

    String money(BigDecimal amount) {
        return values.money(amount, plan().details().currency());
    }

    String moneyOrNothing(@Nullable BigDecimal amount) {
        return amount == null ? "" : money(amount);
    }

    String percent(@Nullable BigDecimal percent) {
        return percent == null ? "" : values.percent(percent);
    }

    /** Without the decimals that a headline has no room for. */
    String roughly(BigDecimal percent) {
        return values.percent(
                percent.setScale(percent.abs().compareTo(BigDecimal.TEN) < 0 ? 1 : 0, RoundingMode.HALF_UP));
    }

    /** What something is, after its name. */
    String pair(String name, String text) {
        return word("deck.pair", name, text);
    }

    String date(@Nullable LocalDate date) {
        return date == null ? "" : values.date(date);
    }

    String column(SectionType<?> section, Table<?> table, String column) {
        return labels().column(section, table, table.column(column));
    }

    /** Where the figures of a page come from, and of which records they are; clients are told no ids. */
    <R extends Row> List<String> notes(
            SectionType<?> section, List<? extends R> records, Function<? super R, String> name) {
        List<String> notes = new ArrayList<>(List.of(source(labels().section(section))));
        if (!isForClient()) {
            records.stream()
                    .limit(RECORDS)
                    .forEach(record ->
                            notes.add(name.apply(record) + " – " + record.id().value()));
            if (records.size() > RECORDS) {
                notes.add(word("deck.more", records.size() - RECORDS));
            }
        }
        return notes;
    }

    String source(String what) {
        return word("deck.source", what, plan().number(), values.moment(report.madeAt()));
    }
}
