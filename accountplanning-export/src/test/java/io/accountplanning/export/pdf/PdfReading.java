package io.accountplanning.export.pdf;

import io.accountplanning.export.report.PlanReport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Reads a PDF with another library than the one that made it. */
final class PdfReading {

    private final byte[] pdf;

    PdfReading(PlanReport report) {
        this(PlanPdf.of(report).bytes());
    }

    PdfReading(byte[] pdf) {
        this.pdf = pdf;
    }

    <T> T read(Read<T> work) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return work.of(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    interface Read<T> {
        T of(PDDocument document) throws IOException;
    }

    /** The text of each page, white space folded. */
    List<String> pages() {
        return read(document -> {
            List<String> pages = new ArrayList<>();
            for (int i = 1; i <= document.getNumberOfPages(); i++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(i);
                stripper.setEndPage(i);
                pages.add(stripper.getText(document).replaceAll("[\\s\\u00a0\\u202f]+", " "));
            }
            return pages;
        });
    }

    /** The first page with that text below the contents. */
    String page(String text) {
        return pages().stream()
                .filter(page -> page.contains(text) && !page.contains("Contents "))
                .findFirst()
                .orElseThrow();
    }

    String text() {
        return String.join(" ", pages());
    }

    /** The titles of the bookmarks. */
    List<String> bookmarks() {
        return read(document -> {
            List<String> titles = new ArrayList<>();
            for (PDOutlineItem item :
                    document.getDocumentCatalog().getDocumentOutline().children()) {
                titles.add(item.getTitle());
            }
            return titles;
        });
    }

    /** The number of the page to which the bookmark of that title leads, from 1. */
    int pageOf(String bookmark) {
        return read(document -> {
            for (PDOutlineItem item :
                    document.getDocumentCatalog().getDocumentOutline().children()) {
                if (item.getTitle().equals(bookmark)) {
                    return 1 + document.getPages().indexOf(item.findDestinationPage(document));
                }
            }
            throw new IllegalArgumentException(bookmark);
        });
    }

    /** Each font's name and whether it is embedded. */
    Map<String, Boolean> fonts() {
        return read(document -> {
            Map<String, Boolean> fonts = new TreeMap<>();
            for (PDPage page : document.getPages()) {
                addFonts(page.getResources(), fonts);
            }
            return fonts;
        });
    }

    private static void addFonts(PDResources resources, Map<String, Boolean> fonts) throws IOException {
        for (COSName name : resources.getFontNames()) {
            PDFont font = resources.getFont(name);
            fonts.put(font.getName(), font.isEmbedded());
        }
        for (COSName name : resources.getXObjectNames()) {
            if (resources.getXObject(name) instanceof PDFormXObject form) {
                addFonts(form.getResources(), fonts);
            }
        }
    }

    /** How many pictures of dots the page has, counted from 0. */
    int images(int page) {
        return read(document -> {
            PDResources resources = document.getPage(page).getResources();
            int images = 0;
            for (COSName name : resources.getXObjectNames()) {
                images += resources.isImageXObject(name) ? 1 : 0;
            }
            return images;
        });
    }

    /** The lines of the page as they stand, counted from 0; a space is a space. */
    List<String> lines(int page) {
        return read(document -> {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(page + 1);
            stripper.setEndPage(page + 1);
            return stripper.getText(document)
                    .replaceAll("[\\u00a0\\u202f]", " ")
                    .lines()
                    .toList();
        });
    }

    /** What is measured at every letter of every page. */
    List<Float> letters(Function<TextPosition, Float> measure) {
        return read(document -> {
            List<Float> found = new ArrayList<>();
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition text) {
                    found.add(measure.apply(text));
                }
            }.getText(document);
            return found;
        });
    }
}
