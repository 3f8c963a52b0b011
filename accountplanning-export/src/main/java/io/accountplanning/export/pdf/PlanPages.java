package io.accountplanning.export.pdf;

import io.accountplanning.export.label.Labels;
import io.accountplanning.export.label.ValueTexts;
import io.accountplanning.export.picture.RevenuePacePicture;
import io.accountplanning.export.report.PlanReport;
import io.accountplanning.plan.AccountPlan;
import io.accountplanning.plan.PlanDocument;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Draws the pages of a plan, part by part. */
final class PlanPages {

    private static final int WORTH_CONTENTS = 4;

    private final PlanReport report;
    private final PlanDocument document;
    private final AccountPlan plan;
    private final Labels labels;
    private final ReportFile file;
    private final ValueTexts values;

    /** @param report of one moment */
    PlanPages(PlanReport report) {
        this.report = report;
        this.document = report.document();
        this.plan = document.plan();
        this.labels = report.labels();
        this.file = new ReportFile(report);
        this.values = file.values();
    }

    byte[] draw() {
        file.open(frame());
        new CoverPage(file, report).write();
        write(new Sheet(file));
        return file.close();
    }

    private PageFrame frame() {
        String header =
                plan.number() + " · " + plan.subject() + " · " + plan.client().name();
        String footer = plan.number() + " · " + labels.word("generatedAt", values.moment(report.madeAt()));
        return new PageFrame(file, labels, header, footer, PageFrame.width(report.paper()));
    }

    private void write(Sheet sheet) {
        Pen pen = new Pen(sheet, report, values);
        List<PlanDocument.Part<?>> shown =
                document.sections().stream().filter(OwnDrawing::isShown).toList();
        contents(sheet, shown);
        sheet.section(labels.word("atAGlance"));
        OverviewPart overview = new OverviewPart(sheet, labels, values);
        overview.write(document, report.health().orElse(null), report.today());
        empty(pen, shown);
        report.revenue()
                .filter(revenue ->
                        revenue.planned() != null || revenue.invoiced().signum() != 0)
                .ifPresent(revenue -> pen.picture(RevenuePacePicture.of(revenue)));
        overview.purpose(plan.details());
        report.health().ifPresent(health -> new HealthPart(pen).write(health));
        shown.stream().filter(part -> !SectionPart.isEmpty(part)).forEach(part -> OwnDrawing.draw(pen, part));
        sheet.settle();
    }

    /** Of a document that is worth one. */
    private void contents(Sheet sheet, List<PlanDocument.Part<?>> shown) {
        Stream<String> sections =
                shown.stream().filter(part -> !SectionPart.isEmpty(part)).map(part -> labels.section(part.type()));
        Stream<String> first = Stream.concat(
                Stream.of(labels.word("atAGlance")), report.health().stream().map(health -> labels.word("health")));
        List<String> titles = Stream.concat(first, sections).toList();
        if (titles.size() >= WORTH_CONTENTS) {
            sheet.contents(labels.word("contents"), titles);
        }
    }

    /** What the reader looks for in vain stands at a glance; at the end it would often have a page to itself. */
    private void empty(Pen pen, List<PlanDocument.Part<?>> shown) {
        String empty = shown.stream()
                .filter(SectionPart::isEmpty)
                .filter(part -> part.type().managedBy() == null)
                .map(part -> labels.section(part.type()))
                .collect(Collectors.joining(", "));
        if (!empty.isEmpty()) {
            pen.sheet().text(labels.word("stillEmpty", empty), TextStyle.LABEL.sized(9), 0);
        }
    }
}
