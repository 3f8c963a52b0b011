package io.accountplanning.export.pdf;

import com.lowagie.text.Element;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import io.accountplanning.export.label.Labels;
import io.accountplanning.whitespace.BusinessUnit;
import io.accountplanning.whitespace.Product;
import io.accountplanning.whitespace.WhitespaceCell;
import io.accountplanning.whitespace.WhitespaceState;
import java.awt.Color;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The whitespace map as business units against products: the state of a pair as a letter on its colour, with our share. */
final class WhitespaceMatrix {

    private static final int MOST_PRODUCTS = 8;
    private static final float UNIT_WIDTH = 130;
    private static final float SLACK = 6;
    private static final TextStyle HEAD = TextStyle.CELL.sized(7.5f).asBold().in(TextStyle.NAVY);

    private final Pen pen;
    private final List<NamePath<BusinessUnit>> units;
    private final List<NamePath<Product>> products;
    private final Map<List<Object>, WhitespaceCell> cells;

    /** @param cells by unit and product */
    WhitespaceMatrix(
            Pen pen,
            List<NamePath<BusinessUnit>> units,
            List<NamePath<Product>> products,
            Map<List<Object>, WhitespaceCell> cells) {
        this.pen = pen;
        this.units = units;
        this.products = products;
        this.cells = cells;
    }

    /** Whether the products stand side by side on a page with their names readable. */
    boolean fits() {
        float room = (pen.sheet().width() - UNIT_WIDTH) / Math.max(1, products.size()) - SLACK;
        return !units.isEmpty()
                && !products.isEmpty()
                && products.size() <= MOST_PRODUCTS
                && products.stream()
                        .flatMap(product -> Arrays.stream(product.path().split("\\s+")))
                        .allMatch(word -> pen.sheet().texts().runs().width(word, HEAD) <= room);
    }

    void write() {
        Texts texts = pen.sheet().texts();
        PdfPTable table = texts.table(1 + products.size());
        float[] widths = new float[1 + products.size()];
        Arrays.fill(widths, (pen.sheet().width() - UNIT_WIDTH) / products.size());
        widths[0] = UNIT_WIDTH;
        table.setWidths(widths);
        table.setHeaderRows(1);
        table.setSpacingBefore(4);
        table.setSpacingAfter(4);
        table.addCell(framed(texts.cell("", HEAD), null));
        products.forEach(product -> table.addCell(framed(centred(texts.cell(product.path(), HEAD)), null)));
        for (NamePath<BusinessUnit> unit : units) {
            table.addCell(framed(texts.cell(unit.path(), TextStyle.CELL.asBold()), null));
            products.forEach(product -> table.addCell(pair(unit, product)));
        }
        pen.sheet().whole(table);
        pen.sheet().text(legend(), TextStyle.LABEL, 6);
    }

    private PdfPCell pair(NamePath<BusinessUnit> unit, NamePath<Product> product) {
        WhitespaceCell cell = cells.get(List.of(unit.row().id(), product.row().id()));
        Texts texts = pen.sheet().texts();
        if (cell == null && !(unit.lowest() && product.lowest())) {
            return framed(texts.cell("", TextStyle.CELL), null);
        }
        WhitespaceState state = cell == null ? WhitespaceState.WHITESPACE : cell.state();
        String share = cell == null || cell.ourSharePercent() == null ? "" : " " + pen.percent(cell.ourSharePercent());
        return framed(centred(texts.cell(letter(state) + share, TextStyle.CELL)), Colours.of(state));
    }

    private String letter(WhitespaceState state) {
        return pen.labels().word("letter." + state.name());
    }

    private String legend() {
        Labels labels = pen.labels();
        return Arrays.stream(WhitespaceState.values())
                        .map(state -> letter(state) + " " + labels.constant(state))
                        .collect(Collectors.joining(" · "))
                + " · " + labels.word("percentIsOurs");
    }

    private static PdfPCell centred(PdfPCell cell) {
        cell.setHorizontalAlignment(Element.ALIGN_CENTER);
        return cell;
    }

    private static PdfPCell framed(PdfPCell cell, @Nullable Color colour) {
        cell.setBorder(Rectangle.BOX);
        cell.setBorderWidth(0.6f);
        cell.setBorderColor(TextStyle.RULE);
        cell.setVerticalAlignment(Element.ALIGN_MIDDLE);
        cell.setPaddingTop(2.5f);
        cell.setPaddingBottom(4);
        cell.setPaddingLeft(3);
        cell.setPaddingRight(3);
        if (colour != null) {
            cell.setBackgroundColor(colour);
        }
        return cell;
    }
}
