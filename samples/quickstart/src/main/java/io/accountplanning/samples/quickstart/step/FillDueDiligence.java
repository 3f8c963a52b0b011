package io.accountplanning.samples.quickstart.step;

import io.accountplanning.PlanWorkspace;
import io.accountplanning.duediligence.Background;
import io.accountplanning.duediligence.DueDiligence;
import io.accountplanning.duediligence.FinancialYear;
import io.accountplanning.duediligence.MarketingActivity;
import io.accountplanning.duediligence.Swot;
import io.accountplanning.samples.quickstart.file.LongText;
import io.accountplanning.samples.quickstart.workedplan.DueDiligenceFile;

/** Step 2: what is known of the client. The figures are pasted as they were copied from a spreadsheet. */
public final class FillDueDiligence {

    private FillDueDiligence() {}

    public static String in(PlanWorkspace plan, DueDiligenceFile file) {
        FirstFill.of(plan.dueDiligence(), words(file));
        pasteFigures(plan, file);
        var filled = plan.dueDiligence().get();
        return "%d financial years, %d marketing activities, background, SWOT"
                .formatted(
                        filled.financialYears().size(),
                        filled.marketingActivities().size());
    }

    /** Until the second edit nobody but this step has been here, even if it was interrupted after the first. */
    private static void pasteFigures(PlanWorkspace plan, DueDiligenceFile file) {
        var now = plan.dueDiligence().state();
        var figures = file.financials();
        if (figures != null
                && now.version() <= 1
                && now.value().financialYears().isEmpty()) {
            plan.dueDiligence()
                    .table(FinancialYear.TABLE)
                    .paste(null, "year", figures.block().text(), figures.locale());
        }
    }

    private static DueDiligence words(DueDiligenceFile file) {
        var filled = DueDiligence.EMPTY;
        for (var row : file.marketingActivities()) {
            filled = filled.add(MarketingActivity.of(row.item()).withReference(row.reference()));
        }
        if (file.background() != null) {
            filled = filled.withBackground(background(file.background()));
        }
        return file.swot() == null ? filled : filled.withSwot(swot(file.swot()));
    }

    private static Background background(DueDiligenceFile.Background written) {
        return new Background(
                LongText.html(written.mainProduct()),
                LongText.html(written.onlineSalesChannels()),
                LongText.html(written.offlineSalesChannels()),
                LongText.html(written.partners()),
                LongText.html(written.priorYearActivity()),
                LongText.html(written.customerPriorities()));
    }

    private static Swot swot(DueDiligenceFile.Swot written) {
        return new Swot(
                LongText.html(written.strengths()),
                LongText.html(written.weaknesses()),
                LongText.html(written.opportunities()),
                LongText.html(written.threats()));
    }
}
