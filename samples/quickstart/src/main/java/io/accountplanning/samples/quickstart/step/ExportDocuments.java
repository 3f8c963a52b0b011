package io.accountplanning.samples.quickstart.step;

import io.accountplanning.PlanWorkspace;
import io.accountplanning.Workspace;
import io.accountplanning.export.calendar.PlanCalendar;
import io.accountplanning.export.deck.ReviewDeck;
import io.accountplanning.export.font.FontSet;
import io.accountplanning.export.font.MissingGlyphException;
import io.accountplanning.export.font.UnshapedScriptException;
import io.accountplanning.export.json.PlanJson;
import io.accountplanning.export.label.Labels;
import io.accountplanning.export.pdf.BriefPdf;
import io.accountplanning.export.pdf.PlanPdf;
import io.accountplanning.export.picture.MindMapPicture;
import io.accountplanning.export.report.PlanReport;
import io.accountplanning.export.workbook.PlanWorkbook;
import io.accountplanning.export.xlsx.PlanTableXlsx;
import io.accountplanning.filter.PlanFilter;
import io.accountplanning.filter.PlanSort;
import io.accountplanning.samples.quickstart.file.OutFolder;
import io.accountplanning.samples.quickstart.file.QuickstartException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Step 7: the plan as PDF, one-page brief, slides, workbook, JSON and calendar, and its mind map as pictures, in the plan's language; the list
 * of all plans as XLSX.
 */
public final class ExportDocuments {

    private static final double PIXELS_PER_POINT = 2;

    private final Workspace workspace;
    private final FontSet fonts;
    private final Locale language;

    public ExportDocuments(Workspace workspace, FontSet fonts, Locale language) {
        this.workspace = workspace;
        this.fonts = fonts;
        this.language = language;
    }

    /** The files, each of them whole. */
    public List<Path> of(PlanWorkspace plan, OutFolder folder) {
        return documents(plan).entrySet().stream()
                .map(document -> folder.write(document.getKey(), document.getValue()))
                .toList();
    }

    /** Makes the documents and throws them away: a text that cannot be written shows before anything is written. */
    public void rehearse(PlanWorkspace plan) {
        for (var document : documents(plan).values()) {
            try {
                document.writeTo(OutputStream.nullOutputStream());
            } catch (MissingGlyphException e) {
                throw new QuickstartException(
                        Refusal.sentence(e) + "; put a font that has it into the folder fonts of the data files.", e);
            } catch (UnshapedScriptException e) {
                throw new QuickstartException(Refusal.sentence(e) + " Write it in another script.", e);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private Map<String, OutFolder.Content> documents(PlanWorkspace plan) {
        var number = plan.document().plan().number();
        var documents = new LinkedHashMap<String, OutFolder.Content>();
        documents.put(number + ".pdf", out -> PlanPdf.of(report(plan)).writeTo(out));
        documents.put(number + "-brief.pdf", out -> BriefPdf.of(report(plan)).writeTo(out));
        documents.put(
                number + "-review.pptx", out -> ReviewDeck.of(report(plan)).writeTo(out));
        documents.put(number + ".xlsx", out -> PlanWorkbook.of(report(plan)).writeTo(out));
        documents.put(number + ".json", out -> PlanJson.of(report(plan)).writeTo(out));
        documents.put(number + ".ics", out -> PlanCalendar.of(report(plan)).writeTo(out));
        documents.put(number + "-mind-map.svg", out -> mindMap(plan).writeSvg(out));
        documents.put(number + "-mind-map.png", out -> mindMap(plan).writePng(out, PIXELS_PER_POINT));
        documents.put("portfolio.xlsx", this::writePortfolio);
        return documents;
    }

    private PlanReport report(PlanWorkspace plan) {
        return PlanReport.of(plan.document())
                .health(plan.health().current())
                .revenue(plan.revenue().current())
                .locale(language)
                .fonts(fonts)
                .people(workspace.staffNames())
                .relationshipSettings(workspace.relationshipSettings().state().value())
                .bcgCuts(workspace.settings().state().value().bcgCuts())
                .customFields(workspace.customFields().all())
                .madeAt(Instant.now(), zone());
    }

    private MindMapPicture mindMap(PlanWorkspace plan) {
        return MindMapPicture.of(plan.mindMap().get())
                .title(plan.details().get().subject())
                .locale(language)
                .fonts(fonts);
    }

    private ZoneId zone() {
        return workspace.settings().state().value().zone();
    }

    private void writePortfolio(OutputStream out) throws IOException {
        PlanTableXlsx.of(Labels.of(Locale.ENGLISH))
                .people(workspace.staffNames())
                .zone(zone())
                .write(workspace.list(), PlanFilter.all(), PlanSort.by(PlanSort.Key.NUMBER), out);
    }
}
