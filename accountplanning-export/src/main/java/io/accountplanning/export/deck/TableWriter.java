package io.accountplanning.export.deck;

import io.accountplanning.export.deck.Block.Cell;
import io.accountplanning.export.deck.Block.Grid;
import io.accountplanning.export.deck.Block.Head;
import io.accountplanning.export.deck.Block.Prose;
import io.accountplanning.export.deck.TableFit.Fitted;
import io.accountplanning.export.label.Labels;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.util.Units;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableCell;
import org.openxmlformats.schemas.drawingml.x2006.main.CTLineProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTableCell;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTableCellProperties;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGraphicalObjectFrame;

/** Writes tables as tables, which people go on editing. */
final class TableWriter {

    private static final double RULE = 0.75;

    private final Labels labels;
    private final TextWriter text;
    private final TableFit fit;

    TableWriter(Labels labels, TextWriter text, TableFit fit) {
        this.labels = labels;
        this.text = text;
        this.fit = fit;
    }

    void write(XSLFSlide slide, Frame frame, Grid grid) {
        Fitted fitted = fit.fit(grid, frame);
        XSLFTable table = slide.createTable(
                fitted.grid().rows().size() + 1, fitted.grid().heads().size());
        table.getCTTable().getTblPr().setFirstRow(true);
        table.setAnchor(frame.top(fitted.height()).box());
        for (int column = 0; column < fitted.widths().size(); column++) {
            table.setColumnWidth(column, fitted.widths().get(column));
        }
        for (int row = 0; row < fitted.heights().size(); row++) {
            table.setRowHeight(row, fitted.heights().get(row));
        }
        cells(table, fitted);
        describe((CTGraphicalObjectFrame) table.getXmlObject(), grid.what());
        if (fitted.more() > 0) {
            Frame below = new Frame(frame.x(), frame.y() + fitted.height() + 3, frame.width(), TableFit.MORE - 3);
            String more = labels.word("deck.more", fitted.more());
            text.prose(slide, below, Prose.of(List.of(Para.of(more, 11).in(Ink.QUIET))));
        }
    }

    static void describe(CTGraphicalObjectFrame shape, String what) {
        shape.getNvGraphicFramePr().getCNvPr().setDescr(TextMeasure.plain(what));
    }

    private void cells(XSLFTable table, Fitted fitted) {
        List<Head> heads = fitted.grid().heads();
        for (int column = 0; column < heads.size(); column++) {
            Para para =
                    Para.of(heads.get(column).text(), fitted.size()).asBold().in(Ink.PRIMARY.onIt());
            cell(table.getCell(0, column), List.of(para), heads.get(column), Ink.PRIMARY);
        }
        for (int row = 0; row < fitted.grid().rows().size(); row++) {
            for (int column = 0; column < heads.size(); column++) {
                Cell cell = fitted.grid().rows().get(row).get(column);
                Ink fill = cell.fill();
                cell(
                        table.getCell(row + 1, column),
                        paras(cell, fitted, fill == null ? Ink.TEXT : fill.onIt()),
                        heads.get(column),
                        fill == null ? Ink.PAPER : fill);
            }
        }
    }

    private static List<Para> paras(Cell cell, Fitted fitted, Ink ink) {
        List<Para> paras = new ArrayList<>();
        Para main = Para.of(cell.text(), fitted.size()).in(ink);
        paras.add(cell.bold() ? main.asBold() : main);
        if (!cell.note().isEmpty()) {
            paras.add(Para.of(cell.note(), fitted.noteSize()).in(ink == Ink.TEXT ? Ink.QUIET : ink));
        }
        return paras;
    }

    private void cell(XSLFTableCell cell, List<Para> paras, Head head, Ink fill) {
        text.cell(cell, paras, align(head));
        TextWriter.insets(cell, TableFit.ACROSS, TableFit.DOWN);
        cell.setVerticalAlignment(VerticalAlignment.MIDDLE);
        CTTableCell written = (CTTableCell) cell.getXmlObject();
        CTTableCellProperties properties = written.isSetTcPr() ? written.getTcPr() : written.addNewTcPr();
        CTLineProperties rule = properties.isSetLnB() ? properties.getLnB() : properties.addNewLnB();
        if (rule.isSetNoFill()) {
            rule.unsetNoFill();
        }
        rule.setW(Units.toEMU(RULE));
        InkWriter.write(rule.addNewSolidFill(), Ink.RULE);
        InkWriter.write(properties.addNewSolidFill(), fill);
    }

    private static TextAlign align(Head head) {
        return switch (head.align()) {
            case START -> TextAlign.LEFT;
            case CENTRE -> TextAlign.CENTER;
            case END -> TextAlign.RIGHT;
        };
    }
}
