package io.accountplanning.export.pdf;

import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import io.accountplanning.export.label.Labels;
import io.accountplanning.section.Audience;
import io.accountplanning.section.PlanSection;
import io.accountplanning.section.SectionType;
import io.accountplanning.table.Column;
import io.accountplanning.text.RichText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Strengths and weaknesses above opportunities and threats, as everybody draws them, for a section that has all four. */
final class SwotGrid {

    private static final List<String> FIELDS = List.of("strengths", "weaknesses", "opportunities", "threats");

    private final Map<Integer, Quadrant> quadrants;

    /** A quadrant. */
    private record Quadrant(String label, RichText text) {}

    private SwotGrid(Map<Integer, Quadrant> quadrants) {
        this.quadrants = quadrants;
    }

    static <S extends PlanSection> SwotGrid of(SectionType<S> type, S section, Labels labels) {
        Map<Integer, Quadrant> found = new TreeMap<>();
        for (Column<S, ?> field : type.fields()) {
            int place = FIELDS.indexOf(field.name());
            if (place >= 0 && field.get(section) instanceof RichText text) {
                found.put(place, new Quadrant(labels.field(type, field), text));
            }
        }
        boolean full = found.size() == FIELDS.size()
                && found.values().stream().anyMatch(quadrant -> !quadrant.text().isEmpty());
        return new SwotGrid(full ? found : Map.of());
    }

    /** The fields that it shows; none when the section is without them. */
    List<String> fields() {
        return quadrants.isEmpty() ? List.of() : FIELDS;
    }

    /** @param audience a client is shown no empty box, which would tell that something was taken out of it */
    void write(Sheet sheet, Audience audience) {
        PdfPTable table = sheet.texts().table(2);
        table.setSpacingBefore(8);
        table.setSpacingAfter(8);
        List<PdfPCell> cells = new ArrayList<>();
        quadrants.values().stream()
                .filter(quadrant ->
                        audience != Audience.CLIENT || !quadrant.text().isEmpty())
                .forEach(quadrant -> cells.add(cell(sheet, quadrant)));
        if (cells.size() % 2 == 1) {
            cells.get(cells.size() - 1).setColspan(2);
        }
        cells.forEach(table::addCell);
        sheet.add(table);
    }

    private static PdfPCell cell(Sheet sheet, Quadrant quadrant) {
        PdfPCell cell = new PdfPCell();
        cell.setBorder(Rectangle.BOX);
        cell.setBorderColor(TextStyle.RULE);
        cell.setBorderWidth(0.6f);
        cell.setPadding(7);
        cell.setPaddingTop(2);
        cell.addElement(sheet.texts().flowing(sheet.texts().paragraph(quadrant.label(), TextStyle.FIELD)));
        sheet.richTexts().elements(quadrant.text(), TextStyle.BODY.sized(9)).forEach(cell::addElement);
        return cell;
    }
}
