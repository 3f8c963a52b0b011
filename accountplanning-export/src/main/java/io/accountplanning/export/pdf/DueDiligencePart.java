package io.accountplanning.export.pdf;

import io.accountplanning.duediligence.DueDiligence;
import io.accountplanning.duediligence.FinancialYear;
import io.accountplanning.export.picture.RevenuePicture;
import java.util.List;

/** The due diligence: revenue over the years as a picture, then all that stands in it. */
final class DueDiligencePart {

    private final Pen pen;

    DueDiligencePart(Pen pen) {
        this.pen = pen;
    }

    void write(DueDiligence section) {
        List<FinancialYear> years = section.financialYears();
        if (years.stream().anyMatch(year -> year.revenue() != null)) {
            pen.picture(RevenuePicture.of(years, pen.currency()));
        }
        DueDiligence.SECTION.tables().forEach(table -> pen.general().table(DueDiligence.SECTION, section, table));
        pen.general().fields(DueDiligence.SECTION, section);
    }
}
