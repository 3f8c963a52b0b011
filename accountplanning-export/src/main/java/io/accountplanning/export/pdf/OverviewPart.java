package io.accountplanning.export.pdf;

import com.lowagie.text.Element;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import io.accountplanning.export.label.HealthWords;
import io.accountplanning.export.label.Labels;
import io.accountplanning.export.label.ValueTexts;
import io.accountplanning.health.HealthOverride;
import io.accountplanning.health.HealthScore;
import io.accountplanning.plan.AccountPlan;
import io.accountplanning.plan.ClientStatus;
import io.accountplanning.plan.PlanDetails;
import io.accountplanning.plan.PlanDocument;
import io.accountplanning.planning.Planning;
import io.accountplanning.planning.Task;
import java.awt.Color;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The plan at a glance: how it stands and its key figures; then its vision and mission. */
final class OverviewPart {

    private static final int FACTS = 4; // beside each other

    private final Sheet sheet;
    private final Labels labels;
    private final ValueTexts values;

    OverviewPart(Sheet sheet, Labels labels, ValueTexts values) {
        this.sheet = sheet;
        this.labels = labels;
        this.values = values;
    }

    void write(PlanDocument document, @Nullable HealthScore health, LocalDate today) {
        AccountPlan plan = document.plan();
        facts(plan);
        figures(document, health, today);
    }

    /** What the plan is for. */
    void purpose(PlanDetails details) {
        sheet.field(field("vision"), details.profile().vision());
        sheet.field(field("mission"), details.profile().mission());
    }

    private void facts(AccountPlan plan) {
        PlanDetails details = plan.details();
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put(labels.word("number"), plan.number());
        put(facts, "clientId", plan.client().id().value());
        put(facts, "period", period(plan));
        put(facts, "status", labels.constant(plan.status()));
        put(facts, "owner", values.person(plan.owner()));
        put(facts, "planType", details.profile().planType());
        put(facts, "industry", details.profile().industry());
        put(facts, "bcgClass", constant(details.standing().bcgClass()));
        PdfPTable table = sheet.texts().table(FACTS);
        table.setWidths(FactWidths.of(facts, FACTS, sheet.texts().runs(), sheet.width()));
        table.setSpacingAfter(4);
        facts.forEach((label, text) -> table.addCell(fact(label, text)));
        ClientStatus status = details.standing().clientStatus();
        if (status != null) {
            table.addCell(clientStatus(status));
        }
        table.completeRow();
        sheet.add(table);
        String reason = details.standing().clientStatusReason();
        if (reason != null && !reason.isBlank()) {
            String label = field("clientStatusReason");
            sheet.text(label, TextStyle.LABEL, 0);
            sheet.text(reason, TextStyle.BODY, 6);
        }
    }

    private String period(AccountPlan plan) {
        String name = values.period(plan.period());
        String dates = values.dates(plan.period());
        return name.equals(dates) ? dates : name + "\n" + dates;
    }

    private @Nullable String constant(@Nullable Enum<?> constant) {
        return constant == null ? null : labels.constant(constant);
    }

    private void put(Map<String, String> facts, String field, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            facts.put(field(field), text);
        }
    }

    private String field(String name) {
        return PlanDetails.SECTION.fields().stream()
                .filter(column -> column.name().equals(name))
                .map(column -> labels.field(PlanDetails.SECTION, column))
                .findFirst()
                .orElseThrow();
    }

    private PdfPCell fact(String label, String text) {
        return framed(label, text, TextStyle.BODY);
    }

    /** The colour as a mark beside its word, so that it is read in grey too. */
    private PdfPCell clientStatus(ClientStatus status) {
        PdfPCell cell = fact(field("clientStatus"), labels.constant(status));
        cell.setBorder(Rectangle.LEFT);
        cell.setBorderWidthLeft(4);
        cell.setBorderColorLeft(Colours.of(status));
        cell.setPaddingLeft(6);
        return cell;
    }

    private PdfPCell framed(String label, String text, TextStyle style) {
        PdfPCell cell = sheet.texts().bare();
        cell.setPaddingRight(8);
        cell.setPaddingBottom(8);
        cell.addElement(sheet.texts().flowing(sheet.texts().paragraph(label, TextStyle.LABEL)));
        cell.addElement(sheet.texts().flowing(sheet.texts().paragraph(text, style)));
        return cell;
    }

    private void figures(PlanDocument document, @Nullable HealthScore health, LocalDate today) {
        Map<String, String> figures = new LinkedHashMap<>();
        PlanDetails details = document.plan().details();
        var targets = details.targets();
        if (targets.revenueNextYear() != null) {
            put(figures, "revenueNextYear", values.money(targets.revenueNextYear(), details.currency()));
        }
        if (targets.marginPercent() != null) {
            put(figures, "marginPercent", values.percent(targets.marginPercent()));
        }
        if (targets.walletSharePercent() != null) {
            put(figures, "walletSharePercent", values.percent(targets.walletSharePercent()));
        }
        tasks(document, today, figures);
        List<PdfPCell> cells = new ArrayList<>();
        figures.forEach((label, text) -> cells.add(figure(label, text)));
        if (health != null && health.score().isPresent()) {
            cells.add(Math.min(3, cells.size()), health(health));
        }
        if (!cells.isEmpty()) {
            sheet.add(band(cells));
        }
    }

    private void tasks(PlanDocument document, LocalDate today, Map<String, String> figures) {
        List<Task> tasks = document.find(Planning.SECTION).map(Planning::tasks).orElse(List.of());
        long done = tasks.stream().filter(task -> !task.isOpen()).count();
        long overdue = tasks.stream().filter(task -> task.isOverdue(today)).count();
        if (!tasks.isEmpty()) {
            figures.put(labels.table(Planning.SECTION, Task.TABLE), done + " / " + tasks.size());
            figures.put(labels.word("overdueTasks"), Long.toString(overdue));
        }
    }

    private PdfPCell figure(String label, String text) {
        return boxed(framed(label, text, TextStyle.FIGURE));
    }

    /** What counts; below it who gave it by hand, and what was calculated. */
    private PdfPCell health(HealthScore health) {
        HealthWords words = new HealthWords(labels, values);
        PdfPCell cell = figure(labels.word("healthScore"), words.of(health));
        HealthOverride override = health.override();
        if (override != null) {
            below(cell, words.givenByInShort(override));
            below(cell, words.calculated(health));
        }
        return cell;
    }

    private void below(PdfPCell cell, String text) {
        cell.addElement(sheet.texts().flowing(sheet.texts().paragraph(text, TextStyle.LABEL)));
    }

    private PdfPTable band(List<PdfPCell> cells) {
        PdfPTable table = sheet.texts().table(Math.min(3, cells.size()));
        table.setSpacingBefore(4);
        table.setSpacingAfter(8);
        cells.forEach(table::addCell);
        table.completeRow();
        return table;
    }

    private static PdfPCell boxed(PdfPCell cell) {
        cell.setBackgroundColor(TextStyle.BAND);
        cell.setPaddingLeft(9);
        cell.setPaddingTop(5);
        cell.setPaddingBottom(9);
        cell.setBorder(Rectangle.BOX);
        cell.setBorderWidth(1.5f);
        cell.setBorderColor(Color.WHITE);
        cell.setVerticalAlignment(Element.ALIGN_TOP);
        return cell;
    }
}
