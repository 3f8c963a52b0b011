package io.accountplanning.export.pdf;

import com.lowagie.text.BadElementException;
import com.lowagie.text.Image;
import io.accountplanning.export.report.Logo;
import io.accountplanning.export.report.PlanReport;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Sets the host's logo on a page, where there is one. */
final class LogoFigure {

    private final ReportFile file;
    private final PlanReport report;
    private final float mostWidth;
    private final float mostHeight;

    /** @param mostWidth of the logo, in points, as {@code mostHeight} */
    LogoFigure(ReportFile file, PlanReport report, float mostWidth, float mostHeight) {
        this.file = file;
        this.report = report;
        this.mostWidth = mostWidth;
        this.mostHeight = mostHeight;
    }

    /** @param above how much room is left between the edge of the page and the logo */
    void write(float above) {
        report.brand().logo().ifPresent(logo -> {
            Image image = image(logo);
            image.scaleToFit(mostWidth, mostHeight);
            image.setAbsolutePosition(PageFrame.SIDE, report.paper().height() - above - image.getScaledHeight());
            file.tags()
                    .figure(
                            report.labels().word("logo"),
                            () -> file.writer().getDirectContent().addImage(image));
        });
    }

    private static Image image(Logo logo) {
        try {
            return Image.getInstance(logo.png());
        } catch (BadElementException e) {
            throw new IllegalStateException("The PDF library refuses a picture that Java wrote", e);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read a picture from memory", e);
        }
    }
}
