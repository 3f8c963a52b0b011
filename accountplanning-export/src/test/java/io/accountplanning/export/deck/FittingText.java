package io.accountplanning.export.deck;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.util.Units;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.librepdf.openpdf.fonts.Liberation;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTableCell;

/** Lays out the texts of a deck with the JDK's own line breaking, in a font as wide as Arial, and tells which do not fit. */
final class FittingText {

    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
    private static final Font REGULAR = font("LiberationSans-Regular");
    private static final Font BOLD = font("LiberationSans-Bold");
    private static final double LINE = 1.15;
    private static final double SMALLEST = 10;

    private FittingText() {}

    static List<String> tooLong(XMLSlideShow show) {
        List<String> found = new ArrayList<>();
        for (XSLFSlide slide : show.getSlides()) {
            for (XSLFShape shape : slide.getShapes()) {
                if (shape instanceof XSLFTable table) {
                    cells(slide, table, found);
                } else if (shape instanceof XSLFTextShape text) {
                    check(
                            slide,
                            text,
                            text.getAnchor().getWidth(),
                            text.getAnchor().getHeight(),
                            found);
                }
            }
        }
        return found;
    }

    private static void cells(XSLFSlide slide, XSLFTable table, List<String> found) {
        for (int row = 0; row < table.getNumberOfRows(); row++) {
            for (int column = 0; column < table.getNumberOfColumns(); column++) {
                check(slide, table.getCell(row, column), table.getColumnWidth(column), table.getRowHeight(row), found);
            }
        }
    }

    private static void check(XSLFSlide slide, XSLFTextShape shape, double width, double height, List<String> found) {
        double across = shape.getLeftInset() + shape.getRightInset();
        double needed = shape.getTopInset() + shape.getBottomInset();
        if (shape.getXmlObject() instanceof CTTableCell cell) {
            // POI tells the insets of a text box here, not those of the cell.
            across = emu(cell.getTcPr().getMarL()) + emu(cell.getTcPr().getMarR());
            needed = emu(cell.getTcPr().getMarT()) + emu(cell.getTcPr().getMarB());
        }
        for (int i = 0; i < shape.getTextParagraphs().size(); i++) {
            XSLFTextParagraph paragraph = shape.getTextParagraphs().get(i);
            boolean last = i == shape.getTextParagraphs().size() - 1;
            needed += height(paragraph, width - across);
            needed += last || paragraph.getSpaceAfter() == null ? 0 : Math.abs(paragraph.getSpaceAfter());
            paragraph.getTextRuns().stream()
                    .filter(run -> run.getFontSize() < SMALLEST)
                    .forEach(run -> found.add(slide.getSlideNumber() + " too small: " + run.getRawText()));
        }
        if (needed > height + 1) {
            found.add(slide.getSlideNumber() + ": " + needed + " in " + height + ": " + shape.getText());
        }
    }

    private static double emu(Object length) {
        return Units.toPoints(Long.parseLong(length.toString()));
    }

    private static double height(XSLFTextParagraph paragraph, double width) {
        double indent = paragraph.getLeftMargin() == null ? 0 : paragraph.getLeftMargin();
        double height = 0;
        for (XSLFTextRun run : paragraph.getTextRuns()) {
            height += lines(run, width - indent) * run.getFontSize() * LINE;
        }
        return height;
    }

    private static int lines(XSLFTextRun run, double width) {
        String text = run.getRawText();
        if (text.isEmpty()) {
            return 1;
        }
        AttributedString styled = new AttributedString(text);
        styled.addAttribute(
                TextAttribute.FONT,
                (run.isBold() ? BOLD : REGULAR).deriveFont(run.getFontSize().floatValue()));
        LineBreakMeasurer breaks = new LineBreakMeasurer(styled.getIterator(), EXACT);
        int lines = 0;
        while (breaks.getPosition() < text.length()) {
            breaks.setPosition(breaks.nextOffset((float) width));
            lines++;
        }
        return lines;
    }

    private static Font font(String name) {
        try (InputStream in = Liberation.class.getResourceAsStream("/liberation/" + name + ".ttf")) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException(e);
        }
    }
}
